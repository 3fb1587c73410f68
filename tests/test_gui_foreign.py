"""Findings of other makers as the reader meets them: hidden, asked for, named, never guessed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from export_stage import CARD, SQUARE, make_report, sources_of, without, write_view
from gui_stage import QUIET, press, texts_of
from gui_stand_ins import make_header
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from lem_viewer.export.cad_sr import make_cad_report
from lem_viewer.export.presentation import make_presentation_state
from lem_viewer.export.report_sr import make_reports
from lem_viewer.export.segmentation import make_segmentation
from lem_viewer.gui.foreign_marks import ForeignMarks
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.session import Session
from lem_viewer.gui.theme import dress
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.gui.viewport import Viewport
from lem_viewer.values.geometry import Orientation
from lem_viewer.values.image import Mammogram
from lem_viewer.values.marks import OPEN_LINE, POINT, POLYGON, Mark, Observer
from lem_viewer.values.overlays import ForeignOverlay, Processing
from lem_viewer.work.foreign import find_foreign, read_foreign

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")

ACME = replace(CARD, name="Acme CAD", version="3.1")


def write_cad(path: Path, view: Mammogram, *, failed: str = "") -> Path:
    """Write a CAD report of Acme on one view: the square of rows 20..39, columns 10..29."""
    report = replace(without(make_report(view, failed=failed)), card=ACME)
    make_cad_report(report, sources_of(view), ACME).save_as(path, enforce_file_format=True)
    return path


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A whole window whose journeys really run."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)
    session = Session(QUIET)
    made = MainWindow(session, LightBox(session))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    session.shutdown()


def open_folder(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    session = window.session
    session.open([folder])
    qtbot.waitUntil(lambda: bool(session.mammograms) and not session.is_opening)


def open_with_findings(qtbot: QtBot, window: MainWindow, folder: Path) -> ViewTile:
    """Open a study with findings beside it; return its first tile once both are there."""
    open_folder(qtbot, window, folder)
    qtbot.waitUntil(lambda: bool(window.session.foreign_overlays), timeout=10_000)
    return window.light_box.board.ordered[0]


def pink(tile: ViewTile) -> np.ndarray:
    """Return (height, width) bool: what of the tile has the colour of others' findings."""
    return is_pink(tile.grab().toImage())


def is_pink(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    shape = image.height(), image.width(), 4
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(shape).astype(int)
    blue, green, red = (pixels[..., channel] for channel in range(3))
    return (red - green > 50) & (blue - green > 30)  # FOREIGN: 117 and 78; nothing else is so


def said(tile: ViewTile) -> list[str]:
    return [chip.text for chip in tile.foreign.legend]


def test_a_cad_report_beside_the_study_is_drawn_only_when_asked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    view = write_view(tmp_path)
    write_cad(tmp_path / "cad.dcm", view)
    tile = open_with_findings(qtbot, window, tmp_path)
    assert not pink(tile).any()
    hidden = texts_of(window.findings_panel)
    assert "Acme CAD 3.1 (CAD SR)" in hidden
    assert "1 finding" not in hidden
    press(window, "Shift+F")
    drawn = pink(tile)
    for middle in ((29.5, 9.5), (29.5, 29.5), (19.5, 19.5), (39.5, 19.5)):  # of the four sides
        x, y = (round(at) for at in tile.place_of(*middle))
        assert drawn[y - 1 : y + 2, x - 1 : x + 2].any(), middle
    x, y = (round(at) for at in tile.place_of(29.5, 19.5))
    assert not drawn[y - 2 : y + 3, x - 2 : x + 3].any()
    assert said(tile) == ["Acme CAD 3.1", "1 finding"]
    assert "Acme CAD 3.1 (CAD SR): 1 finding" in texts_of(window.findings_panel)
    press(window, "Shift+F")
    assert not pink(tile).any()


def write_other(path: Path, view: Mammogram, kind: str) -> Path:
    """Write the model's finding as another kind of object: the same square."""
    report, sources = without(make_report(view)), sources_of(view)
    marks = report.views[0].marks
    if kind == "SR":
        ((_, made),) = make_reports(report, sources)
    elif kind == "GSPS":
        made = make_presentation_state(sources[view.key], marks)
    else:
        made = make_segmentation(sources[view.key], marks, view.header.spacing)
        assert made is not None
    made.save_as(path, enforce_file_format=True)
    return path


@pytest.mark.parametrize("kind", ["SR", "GSPS", "SEG"])
def test_other_kinds_of_objects_are_drawn_at_the_same_place(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    study, aside = tmp_path / "study", tmp_path / "aside"
    study.mkdir()
    aside.mkdir()
    view = write_view(study)
    file = write_other(aside / "other.dcm", view, kind)
    open_folder(qtbot, window, study)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: ([str(file)], ""))
    window.actions_by_id["open_foreign"].trigger()
    qtbot.waitUntil(lambda: bool(window.session.foreign_overlays), timeout=10_000)
    tile = window.light_box.board.ordered[0]
    if not tile.foreign.legend:
        press(window, "Shift+F")
    drawn = pink(tile)
    sides = ((29.5, 9.5), (29.5, 29.5), (19.5, 19.5), (39.5, 19.5))
    if kind == "SEG":  # pixels: the outline runs through the centres of the outermost ones
        sides = ((29.5, 10.0), (29.5, 29.0), (20.0, 19.5), (39.0, 19.5))
    for middle in sides:
        x, y = (round(at) for at in tile.place_of(*middle))
        assert drawn[y - 2 : y + 3, x - 2 : x + 3].any(), middle
    assert kind in texts_of(window.findings_panel)
    assert "1 finding" in " ".join(said(tile))


def test_a_view_that_cad_could_not_process_is_never_without_findings(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    view = write_view(tmp_path)
    write_cad(tmp_path / "cad.dcm", view, failed="no memory")
    tile = open_with_findings(qtbot, window, tmp_path)
    press(window, "Shift+F")
    assert said(tile) == ["Acme CAD 3.1", "processing failed"]
    panel = texts_of(window.findings_panel)
    assert "Acme CAD 3.1 (CAD SR): processing failed" in panel
    assert "no findings" not in panel


def test_a_view_that_cad_does_not_mention_was_not_processed(tmp_path: Path) -> None:
    views = [write_view(tmp_path, seed) for seed in (1, 2)]
    study = views[0].header.identity.study_instance_uid
    headers = [
        replace(each.header, identity=replace(each.header.identity, study_instance_uid=study))
        for each in views
    ]
    cad = write_cad(tmp_path / "cad.dcm", views[0])
    found = {each.sop_uid: each for each in read_foreign([cad], headers)(lambda: False)}
    assert found[views[0].key].processing is Processing.PROCESSED
    assert found[views[1].key].processing is Processing.NOT_PROCESSED
    headers[1] = replace(
        headers[1], identity=replace(headers[1].identity, study_instance_uid="1.2.3")
    )
    (only,) = read_foreign([cad], headers)(lambda: False)  # a prior is none of its business
    assert only.sop_uid == views[0].key


def test_a_report_of_another_study_beside_it_is_passed_over_but_told_when_chosen(
    tmp_path: Path,
) -> None:
    mine, other = write_view(tmp_path, 1), write_view(tmp_path, 2)
    cad = write_cad(tmp_path / "cad.dcm", other)
    assert list(find_foreign(tmp_path, [mine.header])(lambda: False)) == []
    (failure,) = read_foreign([cad], [mine.header])(lambda: False)
    assert failure.title == "Nothing to show"


def test_blinded_reading_holds_the_findings_of_others_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    session = window.session
    session.veil.is_kept = True
    session.change_settings(is_blinded=True)
    view = write_view(tmp_path)
    cad = write_cad(tmp_path / "cad.dcm", view)
    open_folder(qtbot, window, tmp_path)
    session.add_foreign([cad])
    qtbot.waitUntil(lambda: any(isinstance(v, ForeignOverlay) for v in session.veil._held))
    tile = window.light_box.board.ordered[0]
    session.veil.restart()  # as a new analysis does: only the model speaks anew
    press(window, "Shift+F")
    assert session.foreign_overlays == {}
    assert "Acme" not in texts_of(window)
    assert not pink(tile).any()
    session.veil.lift()
    assert not pink(tile).any()
    press(window, "Shift+F")
    assert said(tile) == ["Acme CAD 3.1", "1 finding"]


def test_dropped_and_chosen_reports_join_the_open_study(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("study", "elsewhere"):
        (tmp_path / name).mkdir()
    view = write_view(tmp_path / "study")
    cad = write_cad(tmp_path / "elsewhere" / "cad.dcm", view)
    session = window.session
    open_folder(qtbot, window, tmp_path / "study")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(cad))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    free = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), action, files, button, free)
    QApplication.sendEvent(window, enter)
    assert "findings of others" in window.drop_target.hint.text.text()
    event = QDropEvent(QPointF(50, 50), action, files, button, free)
    QApplication.sendEvent(window, event)
    qtbot.waitUntil(lambda: view.key in session.foreign_overlays)
    assert session.outline is not None
    chosen = ([str(cad)], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: chosen)
    with qtbot.waitSignal(session.foreign.changed):
        press(window, "Ctrl+Shift+F")
    assert len(session.foreign_overlays[view.key]) == 1  # the same file says nothing twice
    press(window, "Shift+F")
    session.open([tmp_path / "study"])
    qtbot.waitUntil(lambda: bool(session.mammograms) and not session.is_opening)
    assert not session.foreign.is_shown
    assert session.foreign_overlays == {}


def test_the_key_says_where_there_is_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_view(tmp_path)
    open_folder(qtbot, window, tmp_path)
    press(window, "Shift+F")
    assert window.session.notices[-1].title == "No findings of others to show"


@pytest.mark.parametrize("flags", list(itertools.product((False, True), repeat=2)))
def test_marks_go_through_the_display_transform(qapp: QApplication, flags: tuple) -> None:
    rows, cols = 320, 240
    header = make_header("L", rows=rows, cols=cols, orientation=Orientation(False, *flags))
    observer = Observer("Acme", is_device=True)
    line = np.array([[200.0, 20.0], [200.0, 60.0]])
    marks = (
        Mark("k", POLYGON, SQUARE.copy(), "", observer),
        Mark("k", POINT, np.array([[100.0, 50.0]]), "", observer),
        Mark("k", OPEN_LINE, line, "", observer),
    )
    shown = ForeignMarks()
    shown.show([ForeignOverlay("k", "Acme", "f", "CAD SR", Processing.PROCESSED, marks)])
    size = (cols, rows)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    shown.paint(painter, Viewport.of(header, *size).resized(*size, 1.0).transform(), size, 1.0)
    painter.end()
    drawn = is_pink(image)
    if header.orientation.flipped_rows:
        drawn = drawn[::-1]
    if header.orientation.flipped_cols:
        drawn = drawn[:, ::-1]
    # Turned back, edge 9.5 of the square lies between pixels 9 and 10, 29.5 between 29 and 30.
    found_rows, found_cols = np.nonzero(drawn[:60])
    assert 18 <= found_rows.min() <= 20
    assert 39 <= found_rows.max() <= 41
    assert 8 <= found_cols.min() <= 10
    assert 29 <= found_cols.max() <= 31
    point_rows, point_cols = np.nonzero(drawn[60:150])
    assert abs(point_rows.mean() + 60 - 100) < 1
    assert abs(point_cols.mean() - 50) < 1
    assert drawn[199:202, 40].any()
    assert not drawn[199:202, 70].any()


def test_on_a_stack_no_slice_is_guessed(qapp: QApplication) -> None:
    mark = Mark("k", POINT, np.array([[100.0, 50.0]]), "mass", Observer("Acme"))
    shown = ForeignMarks()
    overlay = ForeignOverlay("k", "Acme", "f", "SR", Processing.PROCESSED, (mark,))
    shown.show([overlay], is_stack=True)
    assert [chip.text for chip in shown.legend] == [
        "Acme", "1 finding, slice not told, not drawn"
    ]  # fmt: skip
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    header = make_header("L", rows=200, cols=200)
    shown.paint(painter, Viewport.of(header, 200, 200).transform(), (200, 200), 1.0)
    painter.end()
    assert not is_pink(image).any()


@pytest.mark.parametrize(
    ("kind", "words"), [("CAD SR", "no findings"), ("GSPS", "nothing to draw")]
)
def test_only_a_cad_report_says_that_there_are_no_findings(
    qapp: QApplication, kind: str, words: str
) -> None:
    shown = ForeignMarks()
    shown.show([ForeignOverlay("k", "Acme", "f", kind, Processing.PROCESSED)])
    assert [chip.text for chip in shown.legend] == ["Acme", words]
