"""The menu of hanging protocols: the one in use is ticked; the last entry edits them."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from lem_viewer.gui.action_spec import Desk
from lem_viewer.gui.protocol_shelf import DEFAULT
from lem_viewer.gui.translate import tr


def add_hanging_menu(menu: QMenu, desk: Desk) -> QMenu:
    """Add "Hanging protocol" to a menu; return the new menu."""
    made = QMenu(tr("Hanging &protocol"), menu)
    made.aboutToShow.connect(lambda: fill_hanging_menu(made, desk))
    menu.addMenu(made)
    return made


def fill_hanging_menu(menu: QMenu, desk: Desk) -> None:
    """Fill a menu with the protocols there are."""
    menu.clear()
    shelf = desk.light_box.protocols
    chosen = desk.session.settings.hanging_protocol
    in_use = chosen if shelf.has(chosen) else DEFAULT
    group = QActionGroup(menu)
    for number, name in enumerate(shelf.names, start=1):
        mnemonic = f"&{number}  " if number < 10 else ""
        action = menu.addAction(mnemonic + tr(name).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(name == in_use)
        group.addAction(action)
        action.triggered.connect(
            lambda _on=False, name=name: desk.session.change_settings(hanging_protocol=name)
        )
    menu.addSeparator()
    edit = menu.addAction(tr("&Edit hanging protocols…"))
    edit.triggered.connect(lambda: desk.edit_protocols())
