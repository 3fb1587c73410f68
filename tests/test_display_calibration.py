"""P-values to the screen: calibration, test pattern, true size, measured pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gui_stage import QUIET, make_window, opened, press
from gui_stand_ins import make_four, make_header, make_mammogram
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer.gui import questions, screens
from lem_viewer.gui.canvas import Canvas
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.preferences_dialog import PreferencesDialog
from lem_viewer.gui.preferences_display import CARD_MM
from lem_viewer.gui.screens import UnusableCalibration, kept_for, kept_with, read_calibration
from lem_viewer.gui.test_pattern_window import TestPatternWindow
from lem_viewer.gui.true_size import true_scale
from lem_viewer.gui.viewport import Viewport
from lem_viewer.settings import Settings
from lem_viewer.values.display_lut import UnusableLut, parse_display_lut
from lem_viewer.values.geometry import Orientation, PixelSpacing, SpacingBasis
from lem_viewer.values.grayscale import Grayscale, Window, full_range
from lem_viewer.values.test_pattern import STEPS, make_test_pattern, step_value

SQUARE = "p_value, level\n" + "\n".join(f"{i}, {i * i / 255:.0f}" for i in range(256))


def screen_name() -> str:
    return screens.name_of(QGuiApplication.primaryScreen())


# ------------------------------------------------------------------------------ calibration


def test_a_calibration_gives_each_p_value_its_level() -> None:
    lut = parse_display_lut(SQUARE, "room 3")
    # P 65535 * 128 / 255 = 32896 is entry 128: 128 * 128 / 255 = 64
    assert lut.levels[[0, 32896, 65535]].tolist() == [0, 64, 255]
    assert lut.name == "room 3"


def test_between_two_lines_it_is_interpolated_and_ten_bits_are_brought_to_eight() -> None:
    lut = parse_display_lut("0 0\n1000 1023")
    # half way: 511.5 of 1023 is 127.5 of 255, rounded up
    assert lut.levels[[0, 65535]].tolist() == [0, 255]
    assert int(lut.levels[32768]) == 128


def test_levels_alone_stand_for_equal_steps_of_p_values() -> None:
    lut = parse_display_lut("# measured 2026-01-02\n0\n100\n255\n")
    assert int(lut.levels[round(65535 / 2)]) == 100


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "0 lines"),
        ("0 0", "1 lines"),
        ("0 0\n5 3\n4 9", "must start at 0 and rise"),
        ("1 0\n5 3", "must start at 0"),
        ("0 9\n5 3", "must not fall"),
        ("0 7\n5 7", "the same"),
        ("0 0\n5 70000", "70000"),
        ("0 0\n5 x", "line 2"),
        ("0 0\n5 1 2", "line 2"),
        ("0 0\n5 nan", "line 2"),
    ],
)
def test_a_calibration_that_cannot_be_is_refused_with_its_line(text: str, says: str) -> None:
    with pytest.raises(UnusableLut, match=says):
        parse_display_lut(text)


def test_a_calibration_comes_last_after_window_and_inversion() -> None:
    lut = parse_display_lut(SQUARE)
    grayscale = Grayscale(8, padding=(7, 7), inverted=True)
    plain = grayscale.display_table(Window(128, 256))
    shown = grayscale.display_table(Window(128, 256), calibration=lut)
    # 255 - 55 = 200 -> P-value of 200 / 255 -> 200 * 200 / 255 = 157
    assert int(plain[55]) == 200 and int(shown[55]) == 157
    assert int(shown[7]) == 0  # padding is P-value 0


def test_a_file_that_is_gone_or_wrong_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UnusableCalibration, match="cannot be read"):
        read_calibration(tmp_path / "gone.csv")
    (tmp_path / "bad.csv").write_text("0 9\n1 3")
    with pytest.raises(UnusableCalibration, match="must not fall"):
        read_calibration(tmp_path / "bad.csv")
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(UnusableCalibration):
        read_calibration(tmp_path / "binary.csv")


def test_what_is_kept_for_a_screen_may_hold_an_equals_sign() -> None:
    entries = kept_with((), "EIZO RX560", "/a=b/c.csv")
    entries = kept_with(entries, "other", "0.2")
    assert kept_for(entries, "EIZO RX560") == "/a=b/c.csv"
    assert kept_with(entries, "EIZO RX560", "") == ("other=0.2",)


def test_the_window_says_uncalibrated_until_a_calibration_is_loaded(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "room 3.csv"
    path.write_text(SQUARE)
    stage, window = opened(qtbot, light_box=LightBox)
    assert window.status.display.text() == "display uncalibrated"
    tile = window.light_box.board.tiles["R-CC"]
    before, _ = tile.canvas.grey_at_screen(tile.viewport.transform(), tile.device_size)
    before = before.copy()
    stage.session.change_settings(display_luts=(f"{screen_name()}={path}",))
    assert window.status.display.text() == "display calibrated: room 3"
    after, _ = tile.canvas.grey_at_screen(tile.viewport.transform(), tile.device_size)
    bright = np.unravel_index(int(np.argmax(before)), before.shape)
    half = np.unravel_index(int(np.argmin(np.abs(before.astype(int) - 128))), before.shape)
    assert int(after[bright]) == pytest.approx(int(before[bright]) ** 2 / 255, abs=2)
    assert int(after[half]) == pytest.approx(int(before[half]) ** 2 / 255, abs=2)


def test_a_calibration_that_is_gone_is_told_once_and_the_window_says_uncalibrated(
    qtbot: QtBot,
) -> None:
    settings = Settings(display_luts=(f"{screen_name()}=/nowhere/room.csv",))
    stage, window = make_window(qtbot, settings)
    assert window.status.display.text() == "display uncalibrated"
    stage.session.change_settings(linked=False)
    told = [notice.title for notice in stage.session.notices]
    assert told == ["Display calibration not used"]


# ------------------------------------------------------------------------------ test pattern


def test_every_grey_step_arrives_with_its_p_value_at_16_bits() -> None:
    pattern = make_test_pattern(900, 1200)
    # 18 equal steps: 65535 / 17 = 3855 exactly
    assert [step.p_value for step in pattern.steps] == [3855 * index for index in range(STEPS)]
    header = make_header(rows=900, cols=1200)
    canvas = Canvas(make_mammogram(header, pattern.pixels, Grayscale(16)))
    canvas.set_window(full_range(16), invert_again=False)
    viewport = Viewport.of(header, 1200, 900, centred=True)
    found = canvas.p_values_at_screen(viewport.transform(), (1200, 900))
    assert found is not None
    values, place = found
    assert place == (0, 0) and np.array_equal(values, pattern.pixels)
    for step in (*pattern.steps, *pattern.faint):
        assert int(values[step.middle]) == step.p_value, step.name


def test_no_faint_square_covers_the_middle_of_its_step_and_all_lie_inside() -> None:
    for shape in ((320, 320), (900, 1200), (2560, 2048), (1080, 1920)):
        pattern = make_test_pattern(*shape)
        boxes = [(*patch.rows, *patch.cols) for patch in pattern.steps]
        assert min(min(box) for box in boxes) >= 0
        assert all(box[1] <= shape[0] and box[3] <= shape[1] for box in boxes)
        for step in pattern.steps:
            assert pattern.pixels[step.middle] == step.p_value
        faint = {patch.name: patch.p_value for patch in pattern.faint}
        assert faint["step 9 +1%"] == step_value(9) + 655  # 1 % of 65535
        assert faint["5 % on 0 %"] == 3277 and faint["95 % on 100 %"] == 65535 - 3277


def test_line_pairs_are_one_and_two_pixels_wide() -> None:
    pattern = make_test_pattern(900, 1200)
    upright = next(patch for patch in pattern.lines if patch.name == "1 px upright")
    row, col = upright.rows[0], upright.cols[0]
    assert pattern.pixels[row, col : col + 4].tolist() == [0, 65535, 0, 65535]
    level = next(patch for patch in pattern.lines if patch.name == "2 px level")
    row, col = level.rows[0], level.cols[0]
    assert pattern.pixels[row : row + 4, col].tolist() == [0, 0, 65535, 65535]
    assert (pattern.pixels[0] == 65535).all() and (pattern.pixels[:, -1] == 65535).all()


def test_the_pattern_window_shows_the_pattern_one_to_one_and_reads_values(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    press(window, "Ctrl+G")
    dialog = window.dialogs["test pattern"]
    assert isinstance(dialog, TestPatternWindow)
    dialog.showNormal()
    dialog.resize(1000, 760)
    qtbot.waitUntil(lambda: dialog.view.width() == 1000)
    pattern = dialog.view.pattern
    assert pattern is not None
    picture = dialog.view.grab().toImage()
    for step in pattern.steps:
        row, col = step.middle
        # P-value 3855 k is grey 15 k of 255
        assert picture.pixelColor(col, row).red() == step.p_value // 257
    step = pattern.steps[5]
    place = QPointF(step.middle[1], step.middle[0])
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        dialog.view.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(dialog.view, event)
    assert "P 19275" in dialog.pointed.text()
    assert "step 5" in dialog.pointed.text() and "DDL 75" in dialog.pointed.text()
    assert dialog.state.text() == "display uncalibrated"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert stage.session.notices == ()


def test_the_pattern_goes_through_the_screens_calibration(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "room.csv"
    path.write_text(SQUARE)
    _, window = make_window(qtbot, Settings(display_luts=(f"{screen_name()}={path}",)))
    window.show_test_pattern()
    dialog = window.dialogs["test pattern"]
    dialog.showNormal()
    dialog.resize(1000, 760)
    qtbot.waitUntil(lambda: dialog.view.width() == 1000)
    step = dialog.view.pattern.steps[8]  # grey 120: 120 * 120 / 255 = 56.47
    shown = dialog.view.grab().toImage().pixelColor(step.middle[1], step.middle[0]).red()
    assert shown == 56
    assert dialog.state.text() == "display calibrated: room"
    dialog.close()


# --------------------------------------------------------------------------------- true size


def test_true_size_is_the_breasts_millimetre_over_the_screens() -> None:
    header = make_header(spacing=PixelSpacing(0.1, 0.1), magnification=1.25)
    # 0.1 mm at the detector is 0.08 mm in the breast; pixels of 0.2 mm: 0.4 screen pixels
    assert true_scale(header, screens.Pitch(0.2, screens.MEASURED)) == pytest.approx(0.4)
    assert true_scale(make_header(), screens.Pitch(0.2, screens.MEASURED)) is None


def test_true_size_of_a_turned_view_takes_the_other_spacing() -> None:
    turned = make_header(spacing=PixelSpacing(0.1, 0.05), orientation=Orientation(transposed=True))
    assert true_scale(turned, screens.Pitch(0.1, screens.MEASURED)) == pytest.approx(1.0)


def test_a_view_at_true_size_has_its_length_on_the_screen_and_says_its_basis(
    qtbot: QtBot,
) -> None:
    settings = Settings(analyse_automatically=False, screen_pitches=(f"{screen_name()}=0.2",))
    stage, window = make_window(qtbot, settings, light_box=LightBox)
    stage.open(make_four(rows=1000, cols=800, magnification=1.25))
    window.light_box.setFocus()
    press(window.light_box, "Ctrl+0")
    for tile in window.light_box.board.tiles.values():
        left, top, right, bottom = tile.viewport.transform().extent()
        # 800 px of 0.08 mm are 64 mm: 320 screen pixels of 0.2 mm
        assert right - left == pytest.approx(320, abs=1)
        assert bottom - top == pytest.approx(400, abs=1.5)
        shown = tile_words(tile)
        assert "true size, corrected for magnification" in shown
        assert "screen not measured" not in shown
    press(window.light_box, "+")
    assert "true size" not in tile_words(next(iter(window.light_box.board.tiles.values())))


def tile_words(tile: Any) -> str:
    """Return what the zoom line of a tile says, as it is painted."""
    texts: list[str] = []
    original = tile._annotation.paint
    tile._annotation.paint = lambda *args, **more: texts.append(
        f"{args[2].zoom} {args[2].true_size}"
    )
    tile.grab()
    tile._annotation.paint = original
    return texts[-1]


def test_without_spacing_true_size_is_refused_by_name(qtbot: QtBot) -> None:
    settings = Settings(analyse_automatically=False, screen_pitches=(f"{screen_name()}=0.2",))
    stage, window = make_window(qtbot, settings, light_box=LightBox)
    stage.open([make_mammogram(make_header("R", "CC"))])
    window.light_box.true_size()
    assert "R CC" in stage.session.notices[-1].message


def test_an_absurd_screen_size_is_not_believed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "told_pitch_mm", lambda _screen: None)
    stage, window = make_window(qtbot, QUIET, light_box=LightBox)
    stage.open(make_four())
    window.light_box.true_size()
    assert all(tile.viewport.is_home for tile in window.light_box.board.tiles.values())
    assert "preferences" in stage.session.notices[-1].advice


@pytest.mark.parametrize(
    ("size_mm", "pixels", "pitch"),
    [
        ((384.0, 216.0), (1920, 1080), 0.2),
        ((0.0, 0.0), (1920, 1080), None),  # not told
        ((16.0, 9.0), (1920, 1080), None),  # an aspect ratio in place of a size
        ((384.0, 300.0), (1920, 1080), None),  # pixels that are not square
    ],
)
def test_the_screens_own_size_counts_only_where_it_can_be(
    size_mm: tuple[float, float], pixels: tuple[int, int], pitch: float | None
) -> None:
    from PySide6.QtCore import QRect, QSizeF

    class Screen:
        def physicalSize(self) -> QSizeF:
            return QSizeF(*size_mm)

        def geometry(self) -> QRect:
            return QRect(0, 0, *pixels)

        def devicePixelRatio(self) -> float:
            return 1.0

    found = screens.told_pitch_mm(Screen())  # type: ignore[arg-type]
    assert found == (pytest.approx(pitch) if pitch else None)


# ------------------------------------------------------------------------------- preferences


def display_page(window: Any) -> Any:
    window.show_preferences()
    dialog = window.dialogs["preferences"]
    assert isinstance(dialog, PreferencesDialog)
    return dialog.display, dialog


def test_a_bank_card_measures_the_pixels_and_ok_keeps_it(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    page, dialog = display_page(window)
    page.pitch.setValue(0.3)
    length, side_mm = page.card.length_px()
    assert side_mm == CARD_MM[0] and length == pytest.approx(85.60 / 0.3)
    assert page.pitch_basis.text() == "measured"
    dialog.accept()
    assert kept_for(stage.session.settings.screen_pitches, screen_name()) == "0.3000"


def test_pixels_that_were_not_measured_are_not_kept_as_measured(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    display_page(window)[1].accept()
    assert stage.session.settings.screen_pitches == ()


def test_a_calibration_is_chosen_in_the_preferences_and_can_be_removed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "room.csv"
    path.write_text(SQUARE)
    stage, window = opened(qtbot)
    monkeypatch.setattr(questions, "ask_calibration", lambda _parent: path)
    page, dialog = display_page(window)
    QTest.mouseClick(page.load_calibration, Qt.MouseButton.LeftButton)
    assert page.calibration.text() == str(path)
    dialog.accept()
    assert kept_for(stage.session.settings.display_luts, screen_name()) == str(path)
    page, dialog = display_page(window)
    page.remove.click()
    dialog.accept()
    assert stage.session.settings.display_luts == ()


def test_a_calibration_that_cannot_be_used_says_why_and_is_not_chosen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("0 9\n1 3")
    stage, window = opened(qtbot)
    monkeypatch.setattr(questions, "ask_calibration", lambda _parent: path)
    page, dialog = display_page(window)
    page.load_calibration.click()
    assert "must not fall" in page.calibration.text()
    dialog.accept()
    assert stage.session.settings.display_luts == ()


def test_the_basis_of_a_spacing_is_one_of_the_words_that_are_said() -> None:
    assert {str(basis) for basis in SpacingBasis} == {
        "at detector",
        "corrected for magnification",
        "calibrated",
        "in the slice",
        "given with the data set",
    }
