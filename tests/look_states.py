"""Which words are cut off, at a scale and in a language; runs in a process of its own.

``python look_states.py LANGUAGE WIDTHxHEIGHT...`` with QT_SCALE_FACTOR set prints every cut text.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from gui_stage import QUIET, Stage, finish, make_window
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.translate import Language

DIALOGS = ("help", "about", "preferences", "compare_models")


def cut_texts(root: QWidget) -> list[str]:
    """Return the words of visible labels and buttons that have less room than they need."""
    cut = []
    for part in (*root.findChildren(QLabel), *root.findChildren(QAbstractButton)):
        if not part.isVisible() or not part.text():
            continue
        wraps = isinstance(part, QLabel) and part.wordWrap()
        needed = part.heightForWidth(part.width()) if wraps else part.sizeHint().width()
        given = part.height() if wraps else part.width()
        if isinstance(part, QAbstractButton) and not isinstance(part, QPushButton):
            needed = min(needed, part.minimumSizeHint().width())
        if given < needed:
            cut.append(f"{type(part).__name__} {part.text()!r}: {given} of {needed} px")
    return cut


def overflowing(window: QWidget) -> list[str]:
    """Return the parts of a window that reach beyond it."""
    beyond = []
    for part in (*window.findChildren(QLabel), *window.findChildren(QAbstractButton)):
        if part.isVisible() and part.window() is window and not part.visibleRegion().isEmpty():
            place = part.mapTo(window, part.rect().bottomRight())
            if place.x() > window.width() or place.y() > window.height():
                beyond.append(f"{type(part).__name__} {part.text()!r} at {place.toTuple()}")
    return beyond


def _analysing(stage: Stage, window: MainWindow) -> None:
    stage.session.analyse()
    stage.begin_reading(0)
    stage.predict(0, 0.25, -1.5)
    stage.begin_reading(1)


def _overlays(stage: Stage, window: MainWindow) -> None:
    finish(stage, window)
    window.docks["overlays"].raise_()


def _notices(stage: Stage, window: MainWindow) -> None:
    finish(stage, window)
    for number in range(6):
        stage.session.add_notice(Failure(f"Trouble {number}", "It is.", "Mend it.", "a.dcm"))
    window.notices.toggle()


def _dark(stage: Stage, window: MainWindow) -> None:
    finish(stage, window)
    window.actions_by_id["dark_room"].trigger()


#: What the window may show; None: no study is open.
STATES: dict[str, Callable[[Stage, MainWindow], None] | None] = {
    "welcome": None,
    "open": lambda stage, window: None,
    "analysing": _analysing,
    "done": finish,
    "overlays": _overlays,
    "notices": _notices,
    "dark": _dark,
}


class Waiter:
    """The two methods of pytest-qt's bot that a window is made with."""

    def __init__(self) -> None:
        self.widgets: list[QWidget] = []

    def addWidget(self, widget: QWidget) -> None:
        self.widgets.append(widget)

    def waitUntil(self, is_so: Callable[[], bool]) -> None:
        for _ in range(200):
            if is_so():
                return
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()


def troubles(state: str, size: tuple[int, int]) -> list[str]:
    """Return what is cut in a state of the window; with the dialogs once the study is read."""
    waiter = Waiter()
    light_box = LightBox if state in ("done", "dark") else None
    more = {"light_box": light_box} if light_box else {}
    stage, window = make_window(waiter, QUIET, size=size, **more)  # type: ignore[arg-type]
    stage.list_models()
    arrange = STATES[state]
    if arrange is not None:
        stage.open()
        arrange(stage, window)
    QApplication.processEvents()
    found = [*cut_texts(window), *overflowing(window)]
    for name in DIALOGS if state == "done" else ():
        window.actions_by_id[name].trigger()
        QApplication.processEvents()
        shown = QApplication.activeWindow()
        assert shown is not None and shown is not window, name
        found += [f"{name}: {cut}" for cut in (*cut_texts(shown), *overflowing(shown))]
        shown.close()
    window.close()
    return [f"{state} {size[0]}x{size[1]}: {each}" for each in found]


def main() -> int:
    _application = QApplication([])
    Language(sys.argv[1])
    for text in sys.argv[2:]:
        width, height = text.split("x")
        for state in STATES:
            for trouble in troubles(state, (int(width), int(height))):
                sys.stdout.write(trouble + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
