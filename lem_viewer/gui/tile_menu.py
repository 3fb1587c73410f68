"""The menu of a view: its windows, its size, and naming its side and view."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from lem_viewer.gui.translate import tr
from lem_viewer.values.image import ViewHeader

#: Views that can be named, the usual ones first.
NAMED_VIEWS = ("CC", "MLO", "ML", "LM", "XCCL")


def make_side_menu(header: ViewHeader, name: Callable[[str, str], None], parent: QWidget) -> QMenu:
    """Return the menu in which the reader names a view's side and view."""
    menu = QMenu(tr("Side and view"), parent)
    group = QActionGroup(menu)
    for number, view in enumerate(NAMED_VIEWS):
        if number == 2:
            menu.addSeparator()
        for side in ("R", "L"):
            action = QAction(f"{side} {view}", menu)
            action.setCheckable(True)
            action.setChecked((header.laterality, header.view) == (side, view))
            action.triggered.connect(lambda _=False, s=side, v=view: name(s, v))
            group.addAction(action)
            menu.addAction(action)
    return menu


def make_view_menu(
    windows: Sequence[str],
    choose_window: Callable[[int], None],
    acts: Sequence[tuple[str, Callable[[], object]]],
    side_menu: QMenu,
    parent: QWidget,
    first: Sequence[tuple[str, Callable[[], object]]] = (),
) -> QMenu:
    """Return the menu of the right button.

    Parameters
    ----------
    windows : sequence of str
        Names of the windows on offer; empty while the pixels are not there.
    choose_window : callable
        Given the index of the chosen one.
    acts : sequence of (str, callable)
    side_menu : QMenu
        From :func:`make_side_menu`.
    first : sequence of (str, callable)
        What can be done with the thing under the pointer; stands above all.
    """
    menu = QMenu(parent)
    for name, act in first:
        menu.addAction(name).triggered.connect(lambda _=False, do=act: do())
    if first:
        menu.addSeparator()
    for index, name in enumerate(windows):
        menu.addAction(name).triggered.connect(lambda _=False, i=index: choose_window(i))
    if windows:
        menu.addSeparator()
    for name, act in acts:
        menu.addAction(name).triggered.connect(lambda _=False, do=act: do())
    menu.addSeparator()
    menu.addMenu(side_menu)
    return menu
