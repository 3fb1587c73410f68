"""The table of actions made into QActions, menus and a tool bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QToolBar

from lem_viewer.gui.action_spec import ActionSpec, Desk
from lem_viewer.gui.action_table import ACTIONS, MENUS, TOOL_BAR
from lem_viewer.gui.hold import Hold
from lem_viewer.gui.icons import ICON_PX, icon
from lem_viewer.gui.keymap import Keymap
from lem_viewer.gui.translate import tr

_KEY_SYMBOLS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−"}


def translated(text: str) -> str:
    """Return a text of the table in the reader's language."""
    return tr(text)


def plain(text: str) -> str:
    """Return a menu text without its mnemonic and its dots."""
    return translated(text).replace("&", "").rstrip("…")


def shown_keys(keys: tuple[str, ...]) -> str:
    """Return the first shortcut as it is printed on this platform's keys; may be empty."""
    if not keys:
        return ""
    native = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    head, plus, last = native.rpartition("+")
    if not last:  # the plus key itself
        return native
    return f"{head}{plus}{_KEY_SYMBOLS.get(last, last)}"


class Actions:
    """The actions of one window, by id.

    Parameters
    ----------
    desk : QMainWindow
        The window: owns the actions and is what they act on.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        assert isinstance(desk, QMainWindow)
        self._hold = Hold(desk)
        self._keymap = Keymap.read(ACTIONS, desk.session.settings.shortcuts)
        self._actions = {spec.id: self._make(spec) for spec in ACTIONS}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def with_specs(self) -> list[tuple[ActionSpec, QAction]]:
        """Return every action with its row of the table, for a second window."""
        return [(spec, self._actions[spec.id]) for spec in ACTIONS]

    def _make(self, spec: ActionSpec) -> QAction:
        desk = self._desk
        assert isinstance(desk, QMainWindow)
        action = QAction(translated(spec.text), desk)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checked is not None)
        action.setAutoRepeat(spec.focus == "light_box" or spec.id.startswith("zoom"))
        if spec.icon:
            action.setIcon(icon(spec.icon))
        self._give_keys(action, spec)
        action.setStatusTip("")
        action.triggered.connect(lambda _checked=False: self._run(spec))
        owner = desk.light_box if spec.focus == "light_box" else desk
        if spec.focus == "light_box":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addAction(action)
        return action

    def _give_keys(self, action: QAction, spec: ActionSpec) -> None:
        keys = self._keymap.keys_of(spec.id)
        action.setShortcuts([QKeySequence(key) for key in keys])
        shown, tip = shown_keys(keys), translated(spec.tip)
        action.setToolTip(f"{tip} ({shown})" if shown else tip)

    def keys_of(self, name: str) -> tuple[str, ...]:
        """Return an action's keys as they are now."""
        return self._keymap.keys_of(name)

    def take_keys(self) -> None:
        """Take over the keys that the reader chose."""
        keymap = Keymap.read(ACTIONS, self._desk.session.settings.shortcuts)
        if keymap == self._keymap:
            return
        self._keymap = keymap
        for spec in ACTIONS:  # first none, so that no key is ever given twice
            self._actions[spec.id].setShortcuts([])
        for spec in ACTIONS:
            self._give_keys(self._actions[spec.id], spec)

    def _run(self, spec: ActionSpec) -> None:
        released = spec.released
        if released is not None:
            self._hold.begin(
                self._actions[spec.id].shortcuts(),
                lambda: spec.handler(self._desk),
                lambda: released(self._desk),
            )
            return
        spec.handler(self._desk)
        self.refresh()  # a toggle that changed nothing must not look changed

    def refresh(self) -> None:
        """Enable what can be done now and tick what is on; take over the reader's keys."""
        session = self._desk.session
        self.take_keys()
        possible = {
            "always": True,
            "study": session.outline is not None,
            "views": bool(session.mammograms),
            "work": session.is_opening or session.is_analysing,
            "idle_views": bool(session.mammograms)
            and not (session.is_analysing or session.is_opening),
            "library": self._desk.room is not None,
            "library_study": self._desk.room is not None and session.outline is not None,
            "findings": any(each.extrema for each in session.predictions.values()),
        }
        for spec in ACTIONS:
            action = self._actions[spec.id]
            action.setEnabled(possible[spec.needs])
            if spec.checked is not None:
                action.setChecked(spec.checked(session.settings))

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Fill a menu bar; return its menus by their title in the table."""
        menus = {title: bar.addMenu(translated(title)) for title in MENUS}
        for spec in ACTIONS:
            if spec.menu:
                menu = menus[spec.menu]
                if spec.divider:
                    menu.addSeparator()
                menu.addAction(self._actions[spec.id])
        return menus

    def fill_tool_bar(self, bar: QToolBar) -> None:
        """Fill the tool bar and name its buttons for screen readers."""
        bar.setIconSize(QSize(ICON_PX, ICON_PX))
        for name in TOOL_BAR:
            if name is None:
                bar.addSeparator()
                continue
            action = self._actions[name]
            bar.addAction(action)
            button = bar.widgetForAction(action)
            button.setAccessibleName(action.text().replace("&", ""))
            button.setAccessibleDescription(action.toolTip())
