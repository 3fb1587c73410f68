"""Menus whose entries come from the study and the settings: opened last, windows of the view."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from lem_viewer import paths
from lem_viewer.gui.action_spec import Desk
from lem_viewer.gui.action_table import FILE, VIEW
from lem_viewer.gui.hanging_menu import add_hanging_menu
from lem_viewer.gui.translate import tr


def add_study_menus(menus: dict[str, QMenu], desk: Desk) -> None:
    """Add "Opened last" to the file menu and "Window of the file" to the view menu."""
    recent = QMenu(tr("Opened &last"), menus[FILE])
    recent.aboutToShow.connect(lambda: _fill_recent(recent, desk))
    menus[FILE].insertMenu(menus[FILE].actions()[3], recent)
    windows = QMenu(tr("Window of the file"), menus[VIEW])
    windows.aboutToShow.connect(lambda: _fill_windows(windows, desk))
    menus[VIEW].addSeparator()
    menus[VIEW].addMenu(windows)
    add_hanging_menu(menus[VIEW], desk)


def _fill_recent(menu: QMenu, desk: Desk) -> None:
    menu.clear()
    for source in desk.session.settings.recent:
        path = Path(source)
        if path == paths.demo_study_dir():
            continue
        there = path.exists()
        text = path.name if there else tr("{0} (no longer there)").format(path.name)
        action = menu.addAction(text.replace("&", "&&"))
        action.setToolTip(source)
        action.setEnabled(there)
        action.triggered.connect(lambda _on=False, path=path: desk.session.open([path]))
    if menu.isEmpty():
        menu.addAction(tr("Nothing yet")).setEnabled(False)


def add_window_menu(bar: QToolBar, action: QAction, desk: Desk) -> None:
    """Give the window's button in the tool bar a menu of the file's windows and curves."""
    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: _fill_windows(menu, desk))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)


def _fill_windows(menu: QMenu, desk: Desk) -> None:
    menu.clear()
    names = desk.light_box.voi_names(desk.session.active_view) if desk.session.active_view else []
    chosen = desk.light_box.voi_index() if names else -1
    for index, name in enumerate(names):
        action = menu.addAction((name or tr("Window {0}").format(index + 1)).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(index == chosen)
        action.triggered.connect(lambda _on=False, index=index: desk.light_box.set_voi(index))
    if menu.isEmpty():
        menu.addAction(tr("No view is active")).setEnabled(False)
