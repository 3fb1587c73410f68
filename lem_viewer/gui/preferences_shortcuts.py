"""The page of the preferences for the keys: a list of actions, and the key of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.action_spec import ActionSpec
from lem_viewer.gui.action_table import ACTIONS
from lem_viewer.gui.actions import plain, shown_keys
from lem_viewer.gui.keymap import NEVER, Keymap, normal
from lem_viewer.gui.labels import label, set_role
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

_ID_ROLE = int(Qt.ItemDataRole.UserRole)
_KEY_WIDTH_PX = 128


class ShortcutsPage(QWidget):
    """Every action with its key; a key that belongs to another is told, not taken."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = tr("Keys")
        self.keymap = Keymap(ACTIONS)
        self._wanted = ""  # a key that was pressed and belongs to another action
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID_PX, 0, 0, 0)
        column.setSpacing(theme.GRID_PX)
        column.addWidget(label(tr("Keys of the actions"), "heading"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search an action or a key"))
        self.search.setAccessibleName(tr("Search an action or a key"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the search"))
        self.search.textChanged.connect(self._filter)
        column.addWidget(self.search)
        column.addWidget(self._make_list(), 1)
        column.addLayout(self._make_editor())
        self.message = label("", "muted", wraps=True)
        column.addWidget(self.message)

    def _make_list(self) -> QTreeWidget:
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Keys of the actions"))
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([tr("Action"), tr("Key")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.list.setColumnWidth(1, _KEY_WIDTH_PX)
        for spec in ACTIONS:
            item = QTreeWidgetItem([_name_of(spec), ""])
            item.setData(0, _ID_ROLE, spec.id)
            item.setToolTip(0, tr(spec.tip))
            self.list.addTopLevelItem(item)
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        return self.list

    def _make_editor(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID_PX)
        self.editor = QKeySequenceEdit()
        self.editor.setMaximumSequenceLength(1)
        self.editor.setAccessibleName(tr("New key of the chosen action"))
        for field in self.editor.findChildren(QLineEdit):
            field.setAccessibleName(tr("New key of the chosen action"))
            field.setPlaceholderText(tr("Press a key"))
        self.editor.keySequenceChanged.connect(self._key_pressed)
        self.take = QPushButton(tr("Take it over"))
        self.take.clicked.connect(self._take_over)
        self.none = QPushButton(tr("No key"))
        self.none.clicked.connect(lambda: self._give(()))
        self.default = QPushButton(tr("Default"))
        self.default.clicked.connect(self._give_default)
        self.all_defaults = QPushButton(tr("All defaults"))
        self.all_defaults.clicked.connect(self._forget_all)
        row.addWidget(self.editor, 1)
        for button in (self.take, self.none, self.default, self.all_defaults):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    # ------------------------------------------------------------------ the page

    def load(self) -> None:
        """Show the keys as they are."""
        self.keymap = Keymap.read(ACTIONS, self._session.settings.shortcuts)
        self._show_keys()
        self.choose(ACTIONS[0].id)
        self._show_chosen()

    def save(self) -> None:
        """Keep the keys."""
        self._session.change_settings(shortcuts=self.keymap.entries())

    # ------------------------------------------------------------------ one key

    @property
    def chosen(self) -> str:
        """The action whose key is being chosen."""
        item = self.list.currentItem()
        return str(item.data(0, _ID_ROLE)) if item is not None else ""

    def choose(self, name: str) -> None:
        """Go to an action."""
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, _ID_ROLE) == name:
                self.list.setCurrentItem(item)

    def _key_pressed(self, sequence: QKeySequence) -> None:
        key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        self._wanted = ""
        self.take.setEnabled(False)
        if not key or not self.chosen or (key,) == self.keymap.keys_of(self.chosen)[:1]:
            return
        owner = self.keymap.owner_of(key, besides=self.chosen)
        if key in NEVER:
            self._say(tr("{0} moves through the window and cannot be given away.", key), True)
        elif owner:
            self._wanted = key
            self.take.setEnabled(True)
            self._say(tr("{0} is the key of “{1}”.", shown_keys((key,)), _name_of_id(owner)), True)
        else:
            self._give((key,))

    def _take_over(self) -> None:
        if self._wanted:
            self._give((self._wanted,))

    def _give(self, keys: tuple[str, ...]) -> None:
        if self.chosen:
            self.keymap = self.keymap.with_keys(self.chosen, tuple(map(normal, keys)))
            self._show_keys()
            self._show_chosen()

    def _give_default(self) -> None:
        if self.chosen:
            self.keymap = self.keymap.with_default(self.chosen)
            self._show_keys()
            self._show_chosen()

    def _forget_all(self) -> None:
        self.keymap = Keymap(ACTIONS)
        self._show_keys()
        self._show_chosen()

    # ------------------------------------------------------------------ what is shown

    def _show_keys(self) -> None:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is None:
                continue
            name = str(item.data(0, _ID_ROLE))
            keys = self.keymap.keys_of(name)
            item.setText(1, "  ".join(shown_keys((key,)) for key in keys))
            font = item.font(1)
            font.setBold(self.keymap.is_changed(name))
            item.setFont(1, font)

    def _show_chosen(self) -> None:
        keys = self.keymap.keys_of(self.chosen) if self.chosen else ()
        self._wanted = ""
        self.take.setEnabled(False)
        self.none.setEnabled(bool(keys))
        self.default.setEnabled(bool(self.chosen) and self.keymap.is_changed(self.chosen))
        self.all_defaults.setEnabled(bool(self.keymap.changed))
        self.editor.blockSignals(True)
        self.editor.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.editor.blockSignals(False)
        self._say(tr("Press the new key in the field. Keys in bold are your own."), False)

    def _say(self, text: str, warns: bool) -> None:
        self.message.setText(text)
        set_role(self.message, "warning" if warns else "muted")

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                said = f"{item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
                item.setHidden(wanted not in said)


def _name_of(spec: ActionSpec) -> str:
    menu = plain(spec.menu) if spec.menu else tr("In the light box")
    return f"{menu} – {plain(spec.text)}"


def _name_of_id(name: str) -> str:
    return _name_of(next(spec for spec in ACTIONS if spec.id == name))
