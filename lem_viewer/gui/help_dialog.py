"""Every key and what the mouse does, made of the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.action_rows_models import MODELS
from lem_viewer.gui.action_rows_tools import TOOLS
from lem_viewer.gui.action_table import ACTIONS, ANALYSIS, FILE, HELP, OVERLAYS, PANELS, VIEW
from lem_viewer.gui.actions import plain, shown_keys, translated
from lem_viewer.gui.keymap import Keymap
from lem_viewer.gui.labels import label
from lem_viewer.gui.reading_actions import LIBRARY
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.translate import tr

SIZE_PX = (1112, 728)
_GESTURE_PX, _MEANING_PX = 136, 176
_COLUMNS = ((FILE, ANALYSIS, OVERLAYS, MODELS, HELP), (VIEW, ""), (TOOLS, LIBRARY, PANELS))


class HelpDialog(ResearchDialog):
    """Three columns of keys; the mouse below the last."""

    def __init__(
        self,
        parent: QWidget,
        mouse: Sequence[tuple[str, str]] = (),
        keys_of: Callable[[str], tuple[str, ...]] | None = None,
    ) -> None:
        super().__init__(parent, "", QDialogButtonBox.StandardButton.Close)
        keys = keys_of or Keymap(ACTIONS).keys_of
        self.setWindowTitle(tr("Keys and mouse"))
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, theme.GRID_PX, 0)
        row.setSpacing(4 * theme.GRID_PX)
        for menus in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(2 * theme.GRID_PX)
            for menu in menus:
                column.addLayout(_make_group(_title_of(menu), _rows_of(menu, keys)))
            if menus is _COLUMNS[1] and mouse:
                column.addLayout(_make_mouse_group(tr("Mouse"), mouse))
            column.addStretch(1)
            row.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("Keys and mouse"))
        self.body.addWidget(scroll, 1)
        self.resize(*SIZE_PX)


def _title_of(menu: str) -> str:
    return plain(menu) if menu else tr("In the light box")


def _rows_of(menu: str, keys_of: Callable[[str], tuple[str, ...]]) -> list[tuple[str, str]]:
    """Return (keys, meaning) of each action with a key; the first four views share a row."""
    numbered = [keys_of(f"view_{number}") for number in range(1, 5)]
    together = numbered == [(str(number),) for number in range(1, 5)]
    rows = []
    for spec in ACTIONS:
        keys = keys_of(spec.id)
        if spec.menu != menu or not keys:
            continue
        if together and spec.id.startswith("view_"):
            if spec.id == "view_1":
                rows.append(("1 – 4", translated(spec.tip)))
        else:
            rows.append((shown_keys(keys), translated(spec.tip)))
    return rows


def _make_group(title: str, rows: Sequence[tuple[str, str]]) -> QGridLayout:
    group = QGridLayout()
    group.setHorizontalSpacing(theme.GRID_PX)
    group.setVerticalSpacing(theme.GRID_PX // 2)
    group.setColumnStretch(1, 1)
    group.addWidget(label(title, "heading"), 0, 0, 1, 2)
    for number, (keys, meaning) in enumerate(rows, start=1):
        top_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        group.addWidget(label(keys, "key"), number, 0, top_left)
        words = label(meaning, "muted", wraps=True)
        words.setMinimumWidth(_MEANING_PX)
        group.addWidget(words, number, 1, Qt.AlignmentFlag.AlignVCenter)
    return group


def _make_mouse_group(title: str, rows: Sequence[tuple[str, str]]) -> QGridLayout:
    group = QGridLayout()
    group.setHorizontalSpacing(theme.GRID_PX)
    group.setVerticalSpacing(theme.GRID_PX // 2)
    group.setColumnStretch(1, 1)
    group.addWidget(label(title, "heading"), 0, 0, 1, 2)
    for number, (gesture, meaning) in enumerate(rows, start=1):
        for column, (text, role) in enumerate(((gesture, "small"), (meaning, "muted"))):
            words = label(tr(text), role, wraps=True)
            words.setMinimumWidth(_MEANING_PX if column else _GESTURE_PX)
            group.addWidget(words, number, column, Qt.AlignmentFlag.AlignTop)
    return group
