"""Make the pictures of every screen anew: ``python docs/make_pictures.py [--only NAME ...]``.

They are the program's own windows with the bundled synthetic study, rendered offscreen, in
English, with a settings folder of their own. Each is kept below 500 kB.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lem_viewer.gui.main_window import MainWindow
    from lem_viewer.gui.session import Session

FOLDER = Path(__file__).resolve().parent / "images"
SIZE = (1440, 900)
LARGEST_BYTES = 500_000
WAIT_S = 300
SLICES = 24
Shot = tuple[str, "QWidget"]


def settle(ms: int = 150) -> None:
    """Let the window paint and answer."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def wait_for(is_so: Callable[[], bool], what: str) -> None:
    """Let the window work until something has come."""
    for _ in range(WAIT_S * 10):
        if is_so():
            return
        settle(100)
    raise SystemExit(f"{what} did not come within {WAIT_S} s")


def keep(widget: QWidget, name: str) -> Path:
    """Write a widget's picture, made smaller until the file is small enough."""
    from PIL import Image
    from PySide6.QtGui import QImage

    grabbed = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows, cols = grabbed.height(), grabbed.width()
    packed = bytes(grabbed.constBits())
    picture = Image.frombytes("RGB", (cols, rows), packed, "raw", "RGB", grabbed.bytesPerLine())
    file = FOLDER / f"{name}.png"
    for scale in (1.0, 0.9, 0.8, 0.7, 0.6):
        size = (round(cols * scale), round(rows * scale))
        picture.resize(size, Image.Resampling.LANCZOS).save(file, optimize=True)
        if file.stat().st_size < LARGEST_BYTES:
            return file
    raise SystemExit(f"{file} is larger than {LARGEST_BYTES} bytes")


def shots(session: Session, window: MainWindow) -> Iterator[Shot]:
    """Walk through the program; yield (name, what is to be seen) of each screen."""
    from lem_viewer import paths

    yield "welcome", window
    if window.room is not None:
        library = window.room.library
        library.index([paths.demo_study_dir()])
        wait_for(lambda: not library.is_indexing, "the library's index")
    ended: list[str] = []
    session.analysis_ended.connect(ended.append)
    session.open_demo()
    wait_for(lambda: bool(ended), "the analysis of the demo study")
    settle(800)
    yield "study", window
    yield from _views(session, window)
    yield from _measures(session, window)
    yield from _overlays(session, window)
    yield from _panels(session, window)
    yield from _dialogs(window)
    yield from _work_windows(window)
    yield from _zoo(window)
    yield from _slices(session, window)


def _views(session: Session, window: MainWindow) -> Iterator[Shot]:
    strongest = session.study_probability
    key = strongest[0] if strongest else session.active_view
    session.set_active_view(key)
    window.light_box.toggle_full(key)
    settle()
    yield "view", window
    window.light_box.toggle_full(key)
    window.actions_by_id["dark_room"].trigger()
    settle()
    yield "dark_room", window
    window.actions_by_id["dark_room"].trigger()


def _measures(session: Session, window: MainWindow) -> Iterator[Shot]:
    """Draw one of each kind about the strongest finding, and take them away again."""
    from lem_viewer.gui.measure_book import book_of
    from lem_viewer.values.measures import Measure, MeasureKind

    if session.study_probability is None:
        return
    key = session.study_probability[0]
    first = session.predictions[key].extrema[0]
    row, col = first.row, first.col
    book = book_of(session)
    for kind, text, *offsets in (
        (MeasureKind.ELLIPSE, "", (-110, -110), (110, 110)),
        (MeasureKind.RULER, "", (180, -130), (180, 130)),
        (MeasureKind.ANGLE, "", (-420, -200), (-300, 0), (-450, 160)),
        (MeasureKind.ARROW, "spiculated", (330, 260), (90, 70)),
    ):
        points = tuple((row + down, col + right) for down, right in offsets)
        book.add(key, Measure(kind, points, text))
    window.light_box.toggle_full(key)
    session.change_overlays(show_heat=False, show_outlines=False, show_truth=False)
    settle()
    yield "measures", window
    session.change_overlays(show_heat=True, show_outlines=True, show_truth=True)
    book.remove_all(key)
    window.light_box.toggle_full(key)


def _panels(session: Session, window: MainWindow) -> Iterator[Shot]:
    """Show what belongs to the library's studies, with the demo study as one of them."""
    room = window.room
    if room is None:
        return
    wait_for(lambda: room.audit.verdicts.entry is not None, "the demo study in the library")
    for name in ("audit", "reading", "browser"):
        window.docks[name].show()
        window.docks[name].raise_()
        settle(400)
        yield name, window
    session.change_overlays(show_heat=True)


def _slices(session: Session, window: MainWindow) -> Iterator[Shot]:
    """Open a small synthetic tomosynthesis in place of the demo study."""
    from lem_viewer.phantom.files import write_study
    from lem_viewer.phantom.study import make_study

    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "tomosynthesis"
        findings = [("L", "spiculated mass")]
        study = make_study(7, "B", findings, rows=1152, cols=928, spacing_mm=0.2)
        write_study(study, folder, slices=SLICES)
        session.close_study()
        session.open([each for each in sorted(folder.iterdir()) if "DBT" in each.name])
        wait_for(lambda: len(session.mammograms) == 4, "the tomosynthesis")
        settle(600)
        window.light_box.toggle_full(session.active_view)
        settle(1500)
        yield "tomosynthesis", window
        session.close_study()


def _overlays(session: Session, window: MainWindow) -> Iterator[Shot]:
    window.docks["overlays"].raise_()
    settle()
    yield "overlays", window
    strongest = session.study_probability
    if strongest is not None and session.predictions[strongest[0]].extrema:
        key = strongest[0]
        window.light_box.toggle_full(key)
        session.select_extremum(key, 0)
        window.actions_by_id["evidence"].trigger()
        wait_for(lambda: session.evidence(key, 0) is not None, "the evidence of the extremum")
        settle()
        yield "evidence", window
        window.actions_by_id["evidence"].trigger()
        window.light_box.toggle_full(key)
        window.actions_by_id["reset"].trigger()
    window.docks["compare"].raise_()
    session.change_overlays(show_heat=False, show_difference=True)
    wait_for(lambda: all(session.difference(each) is not None for each in session.comparisons),
             "the comparison with truth")  # fmt: skip
    settle()
    yield "compare", window
    session.change_overlays(show_heat=True, show_difference=False)


def _dialogs(window: MainWindow) -> Iterator[Shot]:
    from lem_viewer.gui.export_dialog import ExportDialog
    from lem_viewer.gui.model_comparison import ModelComparison
    from lem_viewer.gui.preferences_dialog import PreferencesDialog

    window.show_model_comparison()
    models = window.dialogs["models"]
    assert isinstance(models, ModelComparison)
    wait_for(lambda: not models.is_waiting, "the other model's reading")
    settle()
    yield "models", models
    models.close()
    window.show_preferences()
    preferences = window.dialogs["preferences"]
    assert isinstance(preferences, PreferencesDialog)
    preferences.names.setCurrentRow(preferences.stack.indexOf(preferences.shortcuts))
    settle()
    yield "preferences", preferences
    preferences.reject()
    window.show_export()
    export = window.dialogs["export"]
    assert isinstance(export, ExportDialog)
    export.folder.setText("~/lem-viewer-export")  # not the place of whoever runs this
    settle()
    yield "export", export
    export.close()
    for name, show in (
        ("protocols", window.edit_protocols),
        ("help", window.show_help),
        ("model_card", window.show_model_card),
        ("about", window.show_about),
    ):
        show()
        settle()
        dialog = window.dialogs["card" if name == "model_card" else name]
        yield name, dialog
        dialog.close()


def _zoo(window: MainWindow) -> Iterator[Shot]:
    """Show the models, with one of the reader's own beside the bundled ones."""
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo_edit import copy_model

    copy_model(open_zoo(), "lem-phantom", "my-clinic")
    window.show_zoo()
    zoo = window.zoo
    wait_for(lambda: zoo.models.table.rowCount() >= 3, "the models")
    zoo.models.choose("lem-inserted")
    wait_for(lambda: zoo.models.origins.topLevelItemCount() > 0, "the tree of origins")
    settle(400)
    yield "zoo", zoo
    zoo.close()


def _work_windows(window: MainWindow) -> Iterator[Shot]:
    """Show the windows that an action opens, found as whatever is new on the screen."""
    from PySide6.QtWidgets import QApplication

    for name in ("test_pattern", "worklist", "dashboard"):
        before = set(QApplication.topLevelWidgets())
        window.actions_by_id[name].trigger()
        settle(600)
        opened = [each for each in QApplication.topLevelWidgets()
                  if each not in before and each.isVisible()]  # fmt: skip
        for each in opened[:1]:
            yield name, each
        for each in opened:
            each.close()


def main() -> int:
    """Render the tour and keep its pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", help="names of pictures to keep; all others as are")
    only = parser.parse_args().only
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(FOLDER.parent.parent))
    with tempfile.TemporaryDirectory() as home:
        os.environ["LEM_VIEWER_HOME"] = home
        from lem_viewer.app import build, make_application
        from lem_viewer.settings import Settings

        _application = make_application()
        session, window = build(Settings(language="en", reader_name="Dr. Example"))
        window.resize(*SIZE)
        window.show()
        settle(300)
        FOLDER.mkdir(exist_ok=True)
        for name, widget in shots(session, window):
            if not only or name in only:
                file = keep(widget, name)
                sys.stdout.write(f"{file.name} {file.stat().st_size // 1000} kB\n")
        session.shutdown()
        if window.room is not None:
            window.room.library.shutdown()
        window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
