"""Grey scale from attributes. Sources: DICOM PS3.3 C.7.5.1.1.2, C.11.1, C.11.2, C.11.6."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from reading_builders import mammogram, ramp, write

from lem_viewer.errors import Failure
from lem_viewer.reading.dicom import examine_dicom
from lem_viewer.values.grayscale import Grayscale, LookupTable, Rescale, VoiFunction, Window


def read(tmp_path: Path, syntax: str = uid.ExplicitVRLittleEndian, **attributes: Any) -> Any:
    ds = mammogram(attributes.pop("pixels", None), **attributes)
    file = examine_dicom(write(ds, tmp_path / "a.dcm", syntax))
    return file.decode(None).mammogram.grayscale, file.notices


def lut_item(descriptor: list[int], data: Any, explanation: str = "", vr: str = "US") -> Dataset:
    item = Dataset()
    signed = any(value < 0 for value in descriptor)
    item.add_new("LUTDescriptor", "SS" if signed else "US", descriptor)
    item.add_new("LUTData", vr, data)
    if explanation:
        item.LUTExplanation = explanation
    return item


def warnings_of(notices: tuple[Failure, ...]) -> str:
    assert all(notice.severity == "warning" for notice in notices)
    return " | ".join(notice.message for notice in notices)


# ----------------------------------------------------------------------------- padding


def test_padding_is_a_stored_value(tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path, PixelPaddingValue=0, RescaleIntercept=-100, RescaleSlope=2)
    assert grayscale.padding == (0, 0)
    assert np.flatnonzero(grayscale.is_padding_table()).tolist() == [0]
    assert notices == ()


def test_a_padding_range_is_inclusive_at_both_ends(tmp_path: Path) -> None:
    grayscale, _ = read(tmp_path, PixelPaddingValue=4095, PixelPaddingRangeLimit=4090)
    assert grayscale.padding == (4090, 4095)
    assert grayscale.is_padding_table()[[4089, 4090, 4095, 4096]].tolist() == [
        False,
        True,
        True,
        False,
    ]


def test_padding_written_unsigned_is_understood_in_signed_data(tmp_path: Path) -> None:
    pixels = (ramp().astype(np.int32) - 2048).astype(np.int16)
    ds = mammogram(pixels)
    ds.add_new("PixelPaddingValue", "US", 0xF830)  # -2000
    file = examine_dicom(write(ds, tmp_path / "a.dcm"))
    assert file.decode(None).mammogram.grayscale.padding == (-2000, -2000)


def test_a_padding_limit_alone_is_told_and_left_out(tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path, PixelPaddingRangeLimit=10)
    assert grayscale.padding is None
    assert "(0028,0121)" in warnings_of(notices)


# ---------------------------------------------------------------------------- modality


def test_rescale_is_read(tmp_path: Path) -> None:
    grayscale, _ = read(tmp_path, RescaleSlope=2, RescaleIntercept=-1024)
    assert grayscale.modality == Rescale(2.0, -1024.0)
    assert grayscale.modality_table()[512] == 0.0


def test_a_slope_of_zero_is_told_and_becomes_one(tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path, RescaleSlope=0, RescaleIntercept=5)
    assert grayscale.modality == Rescale(1.0, 5.0)
    assert "(0028,1053)" in warnings_of(notices)


def test_a_modality_lut_takes_precedence_over_rescale(tmp_path: Path) -> None:
    sequence = Sequence([lut_item([4, 10, 16], [5, 6, 7, 8])])
    grayscale, _ = read(tmp_path, ModalityLUTSequence=sequence, RescaleSlope=2, RescaleIntercept=0)
    table = grayscale.modality_table()
    # below the first input the first entry, above the last one the last (C.11.1.1)
    assert table[[0, 9, 10, 11, 13, 14, 60000]].tolist() == [5, 5, 5, 6, 8, 8, 8]


def test_the_sample_modality_lut_maps_signed_12_bits_over_its_whole_range(
    shared_data: Path,
) -> None:
    file = examine_dicom(shared_data / "dicom" / "lut" / "mlut_18.dcm")
    grayscale = file.decode(None).mammogram.grayscale
    table = grayscale.modality_table()
    assert isinstance(grayscale.modality, LookupTable)
    assert grayscale.modality.first == -2048
    assert (table[32768 - 2048], table[32768 + 2047]) == (0, 65535)


# ----------------------------------------------------------------------------- windows


def test_every_window_is_kept_in_order_with_its_explanation(tmp_path: Path) -> None:
    grayscale, notices = read(
        tmp_path,
        WindowCenter=[2048, 1000],
        WindowWidth=[4096, 500],
        WindowCenterWidthExplanation=["NORMAL", "HARDER"],
        VOILUTFunction="SIGMOID",
    )
    assert grayscale.vois == (
        Window(2048, 4096, VoiFunction.SIGMOID, "NORMAL"),
        Window(1000, 500, VoiFunction.SIGMOID, "HARDER"),
    )
    assert notices == ()


@pytest.mark.parametrize("function", list(VoiFunction))
def test_every_voi_lut_function_of_the_standard_is_read(
    function: VoiFunction, tmp_path: Path
) -> None:
    grayscale, notices = read(
        tmp_path, WindowCenter=10, WindowWidth=20, VOILUTFunction=str(function)
    )
    assert grayscale.vois[0].function is function
    assert notices == ()


@pytest.mark.parametrize("given", ["S", "LOG", "sigmoid"])
def test_another_voi_lut_function_is_told_and_becomes_linear(given: str, tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path, WindowCenter=10, WindowWidth=20, VOILUTFunction=given)
    assert grayscale.vois == (Window(10, 20, VoiFunction.LINEAR),)
    assert repr(given) in warnings_of(notices)


@pytest.mark.parametrize("width", [0, -5])
def test_a_width_that_is_not_above_zero_is_told_and_left_out(width: int, tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path, WindowCenter=[10, 30], WindowWidth=[width, 40])
    assert grayscale.vois == (Window(30, 40),)
    assert "(0028,1051)" in warnings_of(notices)


def test_where_no_window_can_be_used_the_percentile_window_is_announced(tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path, WindowCenter=10, WindowWidth=0)
    assert grayscale.vois == ()
    assert any("percentiles" in notice.advice for notice in notices)


def test_no_window_in_the_file_needs_no_warning(tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path)
    assert grayscale.vois == () and notices == ()


def test_windows_without_partner_are_told(tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path, WindowCenter=[10, 20], WindowWidth=[30])
    assert grayscale.vois == (Window(10, 30),)
    assert "2 values" in warnings_of(notices)


# ----------------------------------------------------------------------------- VOI LUTs


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian])
def test_a_voi_lut_follows_the_windows(syntax: str, tmp_path: Path) -> None:
    item = lut_item([3, 100, 12], [0, 2000, 4095], "SOFT")
    grayscale, _ = read(
        tmp_path,
        syntax,
        WindowCenter=10,
        WindowWidth=20,
        VOILUTSequence=Sequence([item]),
    )
    window, table = grayscale.vois
    assert isinstance(window, Window)
    assert (table.first, table.bits, table.explanation) == (100, 12, "SOFT")
    assert table.entries.tolist() == [0, 2000, 4095]


def test_lut_data_as_words_is_read_in_the_files_byte_order(tmp_path: Path) -> None:
    words = np.array([1, 256, 4095], "<u2").tobytes()
    item = lut_item([3, 0, 12], words, vr="OW")
    grayscale, _ = read(tmp_path, VOILUTSequence=Sequence([item]))
    assert grayscale.vois[0].entries.tolist() == [1, 256, 4095]


def test_a_first_value_above_32767_is_negative_in_signed_data(tmp_path: Path) -> None:
    pixels = (ramp().astype(np.int32) - 2048).astype(np.int16)
    item = lut_item([2, 0xF800, 16], [0, 65535])  # 0xF800 is -2048
    grayscale, _ = read(tmp_path, pixels=pixels, VOILUTSequence=Sequence([item]))
    assert grayscale.vois[0].first == -2048


def test_a_first_value_above_32767_stays_in_unsigned_data(tmp_path: Path) -> None:
    item = lut_item([2, 0xF800, 16], [0, 65535])
    grayscale, _ = read(tmp_path, VOILUTSequence=Sequence([item]))
    assert grayscale.vois[0].first == 0xF800


def test_zero_entries_mean_65536(tmp_path: Path) -> None:
    words = np.arange(65536, dtype="<u2").tobytes()
    item = lut_item([0, 0, 16], words, vr="OW")
    grayscale, notices = read(tmp_path, VOILUTSequence=Sequence([item]))
    assert grayscale.vois[0].entries.size == 65536
    assert grayscale.vois[0].entries[-1] == 65535
    assert notices == ()


@pytest.mark.parametrize(
    ("descriptor", "data", "says"),
    [
        ([4, 0, 12], [1, 2], "4 entries"),
        ([2, 0, 40], [1, 2], "40 bits"),
        ([2, 0], [1, 2], "2 values"),
    ],
)
def test_a_broken_voi_lut_is_told_and_left_out(
    descriptor: list[int], data: list[int], says: str, tmp_path: Path
) -> None:
    grayscale, notices = read(tmp_path, VOILUTSequence=Sequence([lut_item(descriptor, data)]))
    assert grayscale.vois == ()
    assert says in warnings_of(notices)


def test_the_sample_voi_lut_is_a_rising_line(shared_data: Path) -> None:
    file = examine_dicom(shared_data / "dicom" / "lut" / "vlut_04.dcm")
    (table,) = file.decode(None).mammogram.grayscale.vois
    assert isinstance(table, LookupTable)
    assert (table.first, table.entries.size, table.entries[0], table.entries[-1]) == (
        0,
        256,
        0,
        65535,
    )


# --------------------------------------------------------------------------- inversion


@pytest.mark.parametrize(
    ("photometric", "shape", "inverted"),
    [
        ("MONOCHROME2", "IDENTITY", False),
        ("MONOCHROME2", "INVERSE", True),
        ("MONOCHROME1", "INVERSE", True),
        ("MONOCHROME1", "IDENTITY", True),
        ("MONOCHROME1", None, True),
        ("MONOCHROME2", None, False),
    ],
)
def test_monochrome1_or_inverse_inverts_once(
    photometric: str, shape: str | None, inverted: bool, tmp_path: Path
) -> None:
    grayscale, _ = read(tmp_path, PhotometricInterpretation=photometric, PresentationLUTShape=shape)
    assert grayscale.inverted is inverted


def test_the_darkest_film_value_is_black_with_monochrome1(tmp_path: Path) -> None:
    grayscale: Grayscale
    grayscale, _ = read(
        tmp_path,
        PhotometricInterpretation="MONOCHROME1",
        PresentationLUTShape="INVERSE",
        WindowCenter=2048,
        WindowWidth=4096,
        PixelPaddingValue=7,
    )
    shown = grayscale.display_table(grayscale.vois[0])
    assert (shown[0], shown[4095]) == (255, 0)
    assert shown[7] == 0  # padding stays black


def test_a_missing_photometric_interpretation_is_told(tmp_path: Path) -> None:
    grayscale, notices = read(tmp_path, PhotometricInterpretation=None)
    assert not grayscale.inverted
    assert "(0028,0004)" in warnings_of(notices)
