"""Small pictures of the images that something is odd about, decoded one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from lem_viewer.gui import theme
from lem_viewer.gui.trainer_check_words import KIND_WORDS
from lem_viewer.gui.translate import tr
from lem_viewer.values.data_report import DataReport

SHOWN = 24
PICTURE = QSize(84, 104)
_PATH = int(Qt.ItemDataRole.UserRole)

#: Asks for a picture: (path, rows, receiver of (path, picture or None)).
Ask = Callable[[str, int, Callable[[Any], None]], int]


class OddImages(QListWidget):
    """A strip of small pictures; what is odd stands below each, never a name.

    Parameters
    ----------
    ask : callable
        Asks for a picture and returns the number of the task.
    cancel : callable
        Takes the number of a task.

    Signals
    -------
    chosen(str)
        The file of the picture that was clicked.
    """

    chosen = Signal(str)

    def __init__(self, ask: Ask, cancel: Callable[[int], None]) -> None:
        super().__init__()
        self._ask, self._cancel = ask, cancel
        self._waiting: dict[str, int] = {}
        self._known: dict[str, QIcon] = {}
        self._blank = QPixmap(PICTURE)
        self._blank.fill(Qt.GlobalColor.black)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(PICTURE)
        self.setSpacing(theme.GRID_PX // 2)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The picture and two lines of words; below them room for the bar that scrolls.
        self._room = QSize(PICTURE.width() + 60, PICTURE.height() + 3 * self.fontMetrics().height())
        self.setFixedHeight(self._room.height() + 4 * theme.GRID_PX)
        self.setAccessibleName(tr("Pictures of the odd images"))
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(_PATH)))
        self.itemActivated.connect(lambda item: self.chosen.emit(item.data(_PATH)))

    def show_report(self, report: DataReport | None) -> None:
        """Show the images that a report names; pictures that are known are shown at once."""
        self.stop()
        self.clear()
        for path, kind in _odd(report)[:SHOWN]:
            icon = self._known.get(path)
            item = QListWidgetItem(icon or QIcon(self._blank), tr(KIND_WORDS.get(kind, kind)))
            item.setData(_PATH, path)
            item.setToolTip(path)
            item.setSizeHint(self._room)
            self.addItem(item)
            if icon is None:
                self._waiting[path] = self._ask(path, PICTURE.height(), self._take)
        self.setVisible(self.count() > 0)

    def stop(self) -> None:
        """Wait for no picture any more."""
        for task in self._waiting.values():
            self._cancel(task)
        self._waiting = {}

    def _take(self, told: Any) -> None:
        if not isinstance(told, tuple):
            return  # a failure: the picture stays black
        path, picture = told
        self._waiting.pop(path, None)
        if picture is None:
            return
        rows, cols = picture.shape
        image = QImage(picture.tobytes(), cols, rows, cols, QImage.Format.Format_Grayscale8)
        self._known[path] = QIcon(QPixmap.fromImage(image.copy()))
        for row in range(self.count()):
            if self.item(row).data(_PATH) == path:
                self.item(row).setIcon(self._known[path])


def _odd(report: DataReport | None) -> Sequence[tuple[str, str]]:
    """Return (image, kind of problem) of the images that a report names, each once."""
    found: dict[str, str] = {}
    for problem in report.problems if report is not None else ():
        images = problem.images
        if not images and problem.kind in ("duplicate", "contradiction"):
            images = problem.places
        for image in images:
            found.setdefault(image, problem.kind)
    return list(found.items())
