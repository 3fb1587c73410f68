"""What models, their earlier versions and caches take on the disk."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import mark, tr
from lem_viewer.gui.zoo_acts import ZooActs
from lem_viewer.gui.zoo_tables import fill_row, make_table
from lem_viewer.gui.zoo_words import DASH, size_words, total_words
from lem_viewer.values.zoo import CacheUse, Shelf

#: Folder of the cache -> what it holds.
_CACHES = {"training": mark("Images decoded for trainings")}


class ZooDiskPage(QWidget):
    """A table of models, a line for each cache.

    Parameters
    ----------
    session : Session
    acts : ZooActs
    """

    def __init__(self, session: Session, acts: ZooActs) -> None:
        super().__init__()
        self._room, self._acts = session.zoo, acts
        self._shelf = Shelf()
        head = (tr("Model"), tr("Now"), tr("Earlier version"), tr("Earlier version is"))
        self.table = make_table(head, tr("Models on the disk"), stretched=3)
        self.total = label("", "muted")
        self.place = label("", "muted", wraps=True)
        self.folder = QPushButton(tr("Show the folder"))
        self.folder.setAccessibleDescription(tr("Show where your models lie"))
        self.folder.clicked.connect(lambda: acts.show_folder(self._shelf.folder))
        self.clear: dict[str, QPushButton] = {}
        self._caches = QGridLayout()
        self._caches.setSpacing(theme.GRID_PX)
        self._caches.setColumnStretch(0, 1)
        self._lay_out()
        self._room.shelf_changed.connect(self._show)
        self._room.busy_changed.connect(lambda _busy: self._enable())
        self._show(self._shelf)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addWidget(self.table, 1)
        column.addWidget(self.total)
        column.addLayout(row)
        column.addWidget(label(tr("Caches: what can be made again"), "heading"))
        column.addLayout(self._caches)

    def _show(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.table.setRowCount(len(shelf.models))
        for row, model in enumerate(shelf.models):
            previous = size_words(model.use.previous) if model.use.previous else DASH
            cells = (model.title, size_words(model.use.model), previous, model.previous or DASH)
            fill_row(self.table, row, cells, key=model.name)
        self.total.setText(total_words(shelf.models))
        self.place.setText(tr("Your models lie in {0}", shelf.folder))
        self._show_caches(shelf.caches)
        self._enable()

    def _show_caches(self, caches: tuple[CacheUse, ...]) -> None:
        while self._caches.count():
            item = self._caches.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.clear.clear()
        if not caches:
            self._caches.addWidget(label(tr("No cache takes room."), "muted"), 0, 0)
        for row, cache in enumerate(caches):
            words = tr(_CACHES.get(cache.name, cache.name))
            used = tr("{0}, a training uses it now", words) if cache.is_busy else words
            named = label(used)
            named.setToolTip(cache.folder)
            button = QPushButton(tr("Clear…"))
            button.setAccessibleName(tr("Clear: {0}", words))
            button.clicked.connect(partial(self._clear, cache))
            self.clear[cache.name] = button
            self._caches.addWidget(named, row, 0)
            self._caches.addWidget(label(size_words(cache.bytes)), row, 1)
            self._caches.addWidget(button, row, 2)

    def _clear(self, cache: CacheUse) -> None:
        self._acts.clear_cache(cache.name, cache.bytes)

    def _enable(self) -> None:
        for cache in self._shelf.caches:
            if cache.name in self.clear:
                free = not self._room.is_busy and not cache.is_busy and cache.bytes > 0
                self.clear[cache.name].setEnabled(free)
