"""Views whose turn is known only from their pixels arrive without turning the page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gui_stand_ins import StandInSession, make_header, make_mammogram
from pytestqt.qtbot import QtBot

from lem_viewer.gui.light_box import LightBox
from lem_viewer.values.geometry import Orientation


def test_pixels_that_tell_the_turn_leave_the_page_where_it_is(qtbot: QtBot) -> None:
    session = StandInSession()
    box = LightBox(session)  # type: ignore[arg-type]
    qtbot.addWidget(box)
    box.resize(800, 600)
    views = [
        make_mammogram(make_header(side, view, key=f"{side}{view}{n}"))
        for n in range(3)
        for view in ("CC", "MLO")
        for side in ("R", "L")
    ]
    session.open_views(views, decoded=False)
    assert len(box.board.pages) > 1
    for each in views:
        turned = replace(
            each.header, orientation=Orientation(flipped_cols=True), orientation_source="pixels"
        )
        session.arrive(replace(each, header=turned))
    assert box.board.page_index == 0
    tile = box.board.tiles[views[-1].key]
    assert tile.header.orientation == Orientation(flipped_cols=True)


def test_the_boards_work_does_not_grow_with_the_square_of_the_views(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = StandInSession()
    box = LightBox(session)  # type: ignore[arg-type]
    qtbot.addWidget(box)
    views = [make_mammogram(make_header(key=f"v{n}")) for n in range(24)]
    session.open_views(views, decoded=False)
    hung: list[int] = []
    whole = box.board.set_views
    monkeypatch.setattr(box.board, "set_views", lambda *given: (hung.append(1), whole(*given))[1])
    for each in views:
        turned = replace(each.header, orientation=Orientation(flipped_cols=True))
        session.arrive(replace(each, header=turned))
    assert hung == []
