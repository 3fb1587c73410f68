"""Rules of display that run through several rooms: from a hand-made file to what is on screen.

Expected values by hand from DICOM PS3.3 C.7.5.1.1.2 (padding), C.11.1 (modality), C.11.2 (VOI),
C.11.6 (presentation).
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gui_stage import QUIET, make_window
from gui_stand_ins import StandInSession, make_header, make_mammogram
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot
from reading_builders import breast_picture, code_item, mammogram, ramp, write

from lem_viewer.errors import Failure
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.windowing import changed, voi_at, voi_names, window_text
from lem_viewer.reading.dicom import examine_dicom
from lem_viewer.reading.study import open_study
from lem_viewer.values.grayscale import (
    DraggedCurve,
    Grayscale,
    LookupTable,
    Rescale,
    VoiFunction,
    Window,
    dragged_curve,
    percentile_window,
    ramp_of,
)
from lem_viewer.values.image import Mammogram, StudyOutline


def opened(ds: Dataset, tmp_path: Path) -> Mammogram:
    return examine_dicom(write(ds, tmp_path / "a.dcm")).decode(None).mammogram


def views_of(folder: Path) -> list[Mammogram]:
    return [value for value in open_study([folder]) if isinstance(value, Mammogram)]


def voi_lut(descriptor: list[int], data: list[int], explanation: str) -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", descriptor)
    item.add_new("LUTData", "US", data)
    item.LUTExplanation = explanation
    return item


# ------------------------------------------------------------------------------ the pipeline


def test_stored_to_screen_goes_in_the_standards_order(tmp_path: Path) -> None:
    ds = mammogram(
        PixelPaddingValue=0,
        PixelPaddingRangeLimit=9,
        RescaleSlope=2,
        RescaleIntercept=-1000,
        WindowCenter=1000,
        WindowWidth=800,
        VOILUTFunction="SIGMOID",
        PhotometricInterpretation="MONOCHROME1",
        PresentationLUTShape="INVERSE",
    )
    view = opened(ds, tmp_path)
    p_values = view.grayscale.p_values(view.grayscale.vois[0])
    # stored 1000 -> 2 * 1000 - 1000 = 1000 = the centre: half; inverted: half
    assert int(p_values[1000]) == math.floor(65535 * 0.5 + 0.5)
    # stored 1200 -> 1400: 1 / (1 + exp(-4 * 400 / 800)) = 0.880797; inverted: 0.119203
    assert int(p_values[1200]) == math.floor(65535 * (1 - 1 / (1 + math.exp(-2))) + 0.5)
    # stored 9 is padding though its modality value, -982, is not in 0 to 9: black, not inverted
    assert int(p_values[9]) == 0 and int(p_values[10]) > 65000
    # stored 504 -> modality 8, which lies in the padding's range but is no stored value of it
    assert int(p_values[504]) > 0


@pytest.mark.parametrize("value", [0, 4095])
def test_padding_takes_no_part_in_statistics(value: int) -> None:
    pixels = np.full((100, 100), value, np.uint16)
    pixels[:, 40:] = np.tile(np.arange(1000, 1060), (100, 1))
    window = percentile_window(pixels, Grayscale(12, padding=(value, value)), 0, 100)
    assert window.center - window.width / 2 == pytest.approx(1000)
    assert window.center + window.width / 2 - 1 == pytest.approx(1059)


@pytest.mark.parametrize("function", [VoiFunction.SIGMOID, VoiFunction.LINEAR_EXACT])
def test_a_drag_on_the_screen_keeps_the_function(
    function: VoiFunction, qtbot: QtBot, qapp: Any
) -> None:
    session = StandInSession()
    box = LightBox(session)  # type: ignore[arg-type]
    qtbot.addWidget(box)
    grayscale = Grayscale(12, vois=(Window(2000, 1000, function),))
    session.open_views([make_mammogram(make_header(), None, grayscale)])
    box.nudge_window(2, -3)
    voi = box.active_tile.voi
    assert isinstance(voi, Window) and voi.function is function
    assert voi.center > 2000 and voi.width < 1000
    box.reset_view()
    assert box.active_tile.voi == Window(2000, 1000, function)


# ------------------------------------------------------------------------------------ curves

STAIRS = LookupTable(100, np.array([0, 0, 10, 20, 30, 40, 40, 40], np.uint16), 8, "STAIRS")


def test_the_ramp_of_a_curve_is_where_its_output_changes() -> None:
    # entries 2, 3, 4 lie between 2 % and 98 % of 0 to 40: inputs 102 to 104
    assert ramp_of(STAIRS) == (103.5, 3.0)


def test_a_curve_that_is_moved_keeps_its_shape() -> None:
    moved = dragged_curve(STAIRS, 50, 0)
    assert moved.first == 150 and moved.entries.tolist() == STAIRS.entries.tolist()
    assert ramp_of(moved) == (153.5, 3.0)
    assert moved.explanation == "STAIRS" and moved.bits == 8


def test_a_curve_that_is_widened_is_stretched_about_its_ramp() -> None:
    wide = dragged_curve(STAIRS, 0, 3)  # width 3 -> 6: twice as wide
    # Input x lies at x + 0.5 and shows what (x + 0.5 - 103.5) / 2 + 103.5 showed: 99 -> 101.5,
    # 100 -> 102, 101 -> 102.5, 103 -> 103.5, 104 -> 104, 106 -> 105. Each step is 2 inputs wide.
    at = wide.look_up(np.array([0, 99, 100, 101, 103, 104, 106, 200]))
    assert at.tolist() == [0, 0, 10, 10, 20, 30, 40, 40]
    assert wide.entries.size == 16


def test_dragging_to_and_fro_loses_nothing_of_a_curve() -> None:
    there = dragged_curve(dragged_curve(STAIRS, 7, 20), 3, -10)
    back = dragged_curve(there, -10, -10)
    assert back.first == STAIRS.first and back.entries.tolist() == STAIRS.entries.tolist()


def test_a_dragged_curve_stays_a_curve_on_the_tile() -> None:
    voi = changed(STAIRS, 1.0, 2.0)
    assert isinstance(voi, DraggedCurve)
    assert (voi.center, voi.width) == (106.5, 6.0)
    assert window_text(voi, inverted=False) == "LUT STAIRS  C 106  W 6"


# ------------------------------------------------------------------------------ the menus


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window on a view with two windows and two curves."""
    ds = mammogram(
        WindowCenter=[2048, 1500],
        WindowWidth=[4096, 900],
        WindowCenterWidthExplanation=["NORMAL", "HARDER"],
        VOILUTSequence=Sequence(
            [voi_lut([3, 0, 12], [0, 2000, 4095], "SOFT"), voi_lut([2, 0, 12], [0, 4095], "")]
        ),
    )
    stage, made = make_window(qtbot, QUIET, light_box=LightBox)
    stage.open([opened(ds, tmp_path)])
    yield made


NAMES = ["NORMAL", "HARDER", "SOFT", "Curve 4", "Percentiles 1 to 99.5", "Full range"]


def entries_of(menu: QMenu) -> list[QAction]:
    menu.aboutToShow.emit()
    return menu.actions()


def test_the_tool_bar_offers_every_window_and_curve_by_its_explanation(
    window: MainWindow,
) -> None:
    button = window.tool_bar.widgetForAction(window.actions_by_id["percentile"])
    assert isinstance(button, QToolButton)
    menu = button.menu()
    actions = entries_of(menu)
    assert [action.text() for action in actions] == NAMES
    assert [action.isChecked() for action in actions] == [True, *[False] * 5]
    actions[2].trigger()
    tile = window.light_box.active_tile
    assert isinstance(tile.voi, LookupTable) and tile.voi.explanation == "SOFT"
    assert [action.isChecked() for action in entries_of(menu)].index(True) == 2


def test_the_view_menu_offers_the_same(window: MainWindow) -> None:
    menu = next(
        each
        for each in window.menuBar().findChildren(QMenu)
        if each.title() == "Window of the file"
    )
    assert [action.text() for action in entries_of(menu)] == NAMES


def test_the_tiles_menu_offers_the_same(window: MainWindow) -> None:
    assert window.light_box.voi_names(window.session.active_view) == NAMES


# --------------------------------------------------------------------- what is for reading


def test_a_raw_view_alone_is_shown_with_a_window_of_its_own_values(tmp_path: Path) -> None:
    pixels = breast_picture()
    view = opened(mammogram(pixels, PresentationIntentType="FOR PROCESSING"), tmp_path)
    assert "not for reading" in view.header.badges
    assert voi_names(view)[0] == "Percentiles 1 to 99.5"
    shown = view.grayscale.display_table(voi_at(view, 0))[pixels]
    assert shown.min() == 0 and shown.max() == 255
    assert np.unique(shown).size > 50


def test_raw_and_processed_of_one_exposure_are_never_hung_together(tmp_path: Path) -> None:
    when = {"AcquisitionDate": "20240102", "AcquisitionTime": "101501"}
    for number, intent in enumerate(("FOR PROCESSING", "FOR PRESENTATION")):
        write(mammogram(PresentationIntentType=intent, **when), tmp_path / f"{number}.dcm")
    outline = next(v for v in open_study([tmp_path]) if isinstance(v, StudyOutline))
    assert [view.for_presentation for view in outline.views] == [True]


@pytest.mark.parametrize(
    ("modality", "sop_class", "is_told"),
    [
        ("MG", "1.2.840.10008.5.1.4.1.1.7", False),  # Secondary Capture of a film archive
        ("DX", "1.2.840.10008.5.1.4.1.1.1.1", True),
        ("CR", "1.2.840.10008.5.1.4.1.1.1", True),
        ("SC", "1.2.840.10008.5.1.4.1.1.7", True),
        ("OT", "1.2.840.10008.5.1.4.1.1.7", True),
    ],
)
def test_look_alikes_open_and_say_that_they_are_not_marked_as_mammograms(
    modality: str, sop_class: str, is_told: bool, tmp_path: Path
) -> None:
    ds = mammogram(Modality=modality, PresentationIntentType=None)
    ds.SOPClassUID = sop_class
    file = examine_dicom(write(ds, tmp_path / "a.dcm"))
    assert file.decode(None).mammogram.pixels.shape == ramp().shape
    assert file.header.for_presentation is None
    told = any(notice.title == "Not marked as a mammogram" for notice in file.notices)
    assert told is is_told


def test_an_ml_view_does_not_take_the_place_of_the_mlo(tmp_path: Path) -> None:
    write(mammogram(laterality="R", view="ML"), tmp_path / "0.dcm")
    write(mammogram(laterality="R", view="CC"), tmp_path / "1.dcm")
    views = views_of(tmp_path)
    assert [view.header.title for view in views] == ["R CC", "R ML"]


def test_a_spot_view_hangs_after_the_standard_ones_with_its_modifier_in_the_title(
    tmp_path: Path,
) -> None:
    code = code_item("399368009")
    code.ViewModifierCodeSequence = Sequence([code_item("R-102D7", "SRT")])
    write(mammogram(laterality="R", view="MLO", ViewCodeSequence=[code]), tmp_path / "0.dcm")
    write(mammogram(laterality="R", view="MLO"), tmp_path / "1.dcm")
    titles = [view.header.title for view in views_of(tmp_path)]
    assert titles == ["R MLO", "R MLO (spot compression)"]


# --------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    "attributes",
    [
        {"WindowCenter": 10, "WindowWidth": 0},
        {"WindowCenter": 10, "WindowWidth": -3},
        {"VOILUTSequence": Sequence([voi_lut([9, 0, 12], [1, 2], "SHORT")])},
        {"WindowCenter": "", "WindowWidth": 5},
    ],
    ids=["width 0", "width below 0", "LUT cut off", "no centre"],
)
def test_a_window_that_cannot_be_falls_back_to_percentiles_and_is_told(
    attributes: dict[str, Any], tmp_path: Path
) -> None:
    file = examine_dicom(write(mammogram(breast_picture(), **attributes), tmp_path / "a.dcm"))
    view = file.decode(None).mammogram
    assert [n.severity for n in file.notices if n.title == "Grey scale"].count("warning") >= 1
    assert voi_names(view)[0] == "Percentiles 1 to 99.5"
    assert isinstance(voi_at(view, 0), Window)


def test_hundreds_of_views_open_and_each_can_be_reached(qtbot: QtBot) -> None:
    session = StandInSession()
    box = LightBox(session)  # type: ignore[arg-type]
    qtbot.addWidget(box)
    box.resize(800, 600)
    box.show()
    kinds = [("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO")]
    views = [
        make_mammogram(make_header(*kinds[number % 4], key=f"view {number}", rows=16, cols=12))
        for number in range(300)
    ]
    started = time.thread_time()
    session.open_views(views)
    spent = time.thread_time() - started
    assert spent < 10, f"{spent:.1f} s of the window's own time"  # it takes about 1.5
    hung = {key for page in box.board.pages for key in page.keys}
    assert hung == {view.key for view in views}
    assert 0 < len(box.board.shown) <= 8
    box.board.bring_up("view 299")
    assert any(tile.key == "view 299" and tile.isVisible() for tile in box.board.shown)


def test_a_rescale_of_a_film_scan_does_not_change_what_padding_is(tmp_path: Path) -> None:
    view = opened(
        mammogram(PixelPaddingValue=100, RescaleSlope=-1, RescaleIntercept=4095), tmp_path
    )
    assert view.grayscale.modality == Rescale(-1, 4095)
    assert np.flatnonzero(view.grayscale.is_padding_table()).tolist() == [100]


def test_notices_of_display_name_the_file_and_say_what_was_done(tmp_path: Path) -> None:
    path = write(mammogram(WindowCenter=10, WindowWidth=0), tmp_path / "bad window.dcm")
    told = [value for value in open_study([path]) if isinstance(value, Failure)]
    assert told and all("bad window.dcm" in notice.where for notice in told)
    assert any("percentiles" in notice.advice for notice in told)
