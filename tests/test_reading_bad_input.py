"""Bad input: each file gets one clear line, the rest of the study opens, nothing hangs."""

from __future__ import annotations

import random
import re
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset
from reading_builders import breast_picture, encoded, mammogram, ramp, write

from lem_viewer.errors import Failure
from lem_viewer.reading.study import open_study, read_image
from lem_viewer.values.image import Mammogram, OpenProgress, StudyOutline, StudyRead

Maker = Callable[[Path], Path]


def truncated_header(folder: Path) -> Path:
    path = write(mammogram(), folder / "bad.dcm")
    path.write_bytes(path.read_bytes()[:400])
    return path


def truncated_pixels(folder: Path) -> Path:
    path = write(mammogram(), folder / "bad.dcm")
    path.write_bytes(path.read_bytes()[:-200])
    return path


def truncated_frame(folder: Path) -> Path:
    frame = encoded(uid.JPEGLosslessSV1, ramp(), 12)
    path = write(mammogram(), folder / "bad.dcm", uid.JPEGLosslessSV1, frame)
    path.write_bytes(path.read_bytes()[:-200])
    return path


def no_image(folder: Path) -> Path:
    path = folder / "bad.dcm"
    path.write_bytes(random.Random(0).randbytes(4000))
    return path


def endless_frames(folder: Path) -> Path:
    ds = mammogram(NumberOfFrames=100_000)
    return write(ds, folder / "bad.dcm")


def colour(folder: Path) -> Path:
    ds = mammogram(ramp(top=255).astype(np.uint8), bits_stored=8)
    ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PlanarConfiguration = 3, "RGB", 0
    ds.PixelData = ds.PixelData * 3
    return write(ds, folder / "bad.dcm")


def palette(folder: Path) -> Path:
    ds = mammogram(PhotometricInterpretation="PALETTE COLOR")
    return write(ds, folder / "bad.dcm")


def one_bit(folder: Path) -> Path:
    ds = mammogram(BitsAllocated=1, BitsStored=1, HighBit=0, PixelData=bytes(96))
    return write(ds, folder / "bad.dcm")


def empty(folder: Path) -> Path:
    path = folder / "bad.dcm"
    path.touch()
    return path


def huge_header(folder: Path) -> Path:
    return write(mammogram(Rows=60_000, Columns=60_000), folder / "bad.dcm")


def huge_rle(folder: Path) -> Path:
    ds = mammogram(Rows=12_000, Columns=12_000)
    return write(ds, folder / "bad.dcm", uid.RLELossless, encoded(uid.RLELossless, ramp(), 12))


def huge_codestream(folder: Path) -> Path:
    frame = bytearray(encoded(uid.JPEG2000Lossless, ramp(), 12))
    struct.pack_into(">II", frame, 8, 60_000, 60_000)
    ds = mammogram(Rows=60_000, Columns=60_000)
    return write(ds, folder / "bad.dcm", uid.JPEG2000Lossless, bytes(frame))


def computed_tomography(folder: Path) -> Path:
    return write(mammogram(Modality="CT"), folder / "bad.dcm")


def unreadable_codec(folder: Path) -> Path:
    return write(mammogram(), folder / "bad.dcm", "1.2.840.10008.1.2.4.102", bytes(300))


def no_pixel_data(folder: Path) -> Path:
    return write(mammogram(PixelData=None), folder / "bad.dcm")


def float_pixels(folder: Path) -> Path:
    ds = mammogram(PixelData=None, BitsAllocated=32)
    ds.FloatPixelData = ramp().astype(np.float32).tobytes()
    return write(ds, folder / "bad.dcm")


def bits_32(folder: Path) -> Path:
    return write(mammogram(ramp().astype(np.uint32), bits_stored=32), folder / "bad.dcm")


def bits_beyond_allocated(folder: Path) -> Path:
    return write(mammogram(BitsStored=20), folder / "bad.dcm")


def no_rows(folder: Path) -> Path:
    return write(mammogram(Rows=None), folder / "bad.dcm")


def damaged_frame(folder: Path) -> Path:
    frame = bytearray(encoded(uid.JPEG2000Lossless, ramp(64, 48), 12))
    frame[120:-2] = random.Random(1).randbytes(len(frame) - 122)
    return write(mammogram(ramp(64, 48)), folder / "bad.dcm", uid.JPEG2000Lossless, bytes(frame))


def native_called_compressed(folder: Path) -> Path:
    path = write(mammogram(), folder / "bad.dcm")
    own, other = b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0"
    path.write_bytes(path.read_bytes().replace(own, other, 1))
    return path


def compressed_called_native(folder: Path) -> Path:
    frame = encoded(uid.RLELossless, ramp(), 12)
    path = write(mammogram(), folder / "bad.dcm", uid.RLELossless, frame)
    own, other = b"1.2.840.10008.1.2.5\0", b"1.2.840.10008.1.2.1\0"
    path.write_bytes(path.read_bytes().replace(own, other, 1))
    return path


def bitmap(folder: Path) -> Path:
    Image.fromarray(ramp(top=255).astype(np.uint8)).save(folder / "bad.bmp")
    return folder / "bad.bmp"


def colour_png(folder: Path) -> Path:
    colours = np.random.default_rng(0).integers(0, 255, (30, 20, 3)).astype(np.uint8)
    Image.fromarray(colours).save(folder / "R_CC.png")
    return folder / "R_CC.png"


def truncated_png(folder: Path) -> Path:
    noise = np.random.default_rng(0).integers(0, 255, (60, 50)).astype(np.uint8)
    Image.fromarray(noise).save(folder / "R_CC.png")
    path = folder / "R_CC.png"
    path.write_bytes(path.read_bytes()[:900])
    return path


# what is made, and what its one line must say
BAD: list[tuple[Maker, str]] = [
    (truncated_header, "missing|Pixel Data|cut off"),
    (truncated_pixels, "cut off"),
    (truncated_frame, "cut off"),
    (no_image, "no image"),
    (endless_frames, "Number of Frames is 100000"),
    (colour, "colour"),
    (palette, "colour"),
    (one_bit, "mask"),
    (empty, "empty"),
    (huge_header, "60000 x 60000"),
    (huge_rle, "RLE"),
    (huge_codestream, "60000 x 60000"),
    (computed_tomography, "Modality is CT"),
    (unreadable_codec, "MPEG-4"),
    (no_pixel_data, "Pixel Data"),
    (float_pixels, "floating-point"),
    (bits_32, "Bits Allocated is 32"),
    (bits_beyond_allocated, "Bits Stored is 20"),
    (no_rows, "Rows"),
    (damaged_frame, "damaged"),
    (native_called_compressed, "compressed"),
    (compressed_called_native, "compressed"),
    (bitmap, "picture"),
    (colour_png, "colour"),
    (truncated_png, "damaged"),
]


def of(kind: type, values: list[Any]) -> list[Any]:
    return [value for value in values if isinstance(value, kind)]


@pytest.mark.parametrize(("maker", "says"), BAD, ids=[maker.__name__ for maker, _ in BAD])
def test_a_bad_file_gives_one_clear_line_and_the_rest_opens(
    maker: Maker, says: str, tmp_path: Path
) -> None:
    write(mammogram(None, "L", "MLO"), tmp_path / "good.dcm")
    bad = maker(tmp_path)
    values = list(open_study([tmp_path]))
    (failure,) = [failure for failure in of(Failure, values) if failure.severity == "error"]
    assert re.search(says, failure.message), failure
    assert failure.where == str(bad)
    assert failure.advice and failure.details == ""
    assert [view.header.title for view in of(Mammogram, values)] == ["L MLO"]
    assert values[-1] == StudyRead(1, 0, 1, values[-1].seconds)


@pytest.mark.parametrize(("maker", "says"), BAD, ids=[maker.__name__ for maker, _ in BAD])
def test_a_bad_file_alone_is_told_and_no_outline_comes(
    maker: Maker, says: str, tmp_path: Path
) -> None:
    values = list(open_study([maker(tmp_path)]))
    assert of(Mammogram, values) == []
    errors = [failure for failure in of(Failure, values) if failure.severity == "error"]
    assert len(errors) in (1, 2)  # its own line, and, where no header was good, that none was
    assert isinstance(values[-1], StudyRead) and values[-1].views == 0


@pytest.mark.parametrize("maker", [huge_header, huge_rle, huge_codestream])
def test_a_size_that_cannot_be_is_refused_before_memory_is_taken(
    maker: Maker, tmp_path: Path
) -> None:
    path = maker(tmp_path)
    tracemalloc.start()
    list(open_study([path]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20e6


# ------------------------------------------------------------------------------ mislabelled


def test_a_png_named_dcm_opens_as_what_it_is_with_a_warning(tmp_path: Path) -> None:
    Image.fromarray(breast_picture()).save(tmp_path / "a.png")
    path = (tmp_path / "a.png").rename(tmp_path / "R_CC.dcm")
    values = list(open_study([path]))
    assert len(of(Mammogram, values)) == 1
    notice = of(Failure, values)[0]
    assert (notice.severity, notice.title) == ("warning", "Misleading name")
    assert "PNG" in notice.message


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif"])
def test_a_dicom_file_named_as_a_picture_opens_as_what_it_is(name: str, tmp_path: Path) -> None:
    path = write(mammogram(), tmp_path / name)
    values = list(open_study([path]))
    assert [view.header.title for view in of(Mammogram, values)] == ["R CC"]
    assert of(Failure, values)[0].title == "Misleading name"
    assert read_image(path).header.title == "R CC"


def test_a_dicom_file_without_a_suffix_needs_no_warning(tmp_path: Path) -> None:
    write(mammogram(), tmp_path / "IM000001")
    assert of(Failure, list(open_study([tmp_path]))) == []


# ----------------------------------------------------------------------- other DICOM objects


def report(folder: Path) -> Path:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.88.50"  # Mammography CAD SR
    ds.SOPInstanceUID, ds.Modality, ds.PatientID = "1.2.9", "SR", "P1"
    return write(ds, folder / "report.dcm")


def test_a_report_in_the_folder_is_mentioned_only(tmp_path: Path) -> None:
    write(mammogram(), tmp_path / "good.dcm")
    report(tmp_path)
    (notice,) = of(Failure, list(open_study([tmp_path])))
    assert notice.severity == "info"
    assert "structured report" in notice.message


def test_a_dropped_report_is_an_error(tmp_path: Path) -> None:
    values = list(open_study([report(tmp_path)]))
    assert of(Failure, values)[0].severity == "error"


def test_real_objects_of_other_kinds_are_told_apart(shared_data: Path) -> None:
    values = list(open_study([shared_data / "dicom" / "seg_sr"]))
    said = [failure.message for failure in of(Failure, values)]
    assert sum("structured report" in message for message in said) == 3
    assert sum("Modality is CT" in message for message in said) == 3
    assert len(of(Mammogram, values)) == 1  # a DX image, with a warning
    assert "DX, not MG" in " ".join(said)


# --------------------------------------------------------------------------------- archives


def test_an_archive_with_a_password_says_so(tmp_path: Path) -> None:
    archive = tmp_path / "secret.zip"
    with zipfile.ZipFile(archive, "w") as sink:
        sink.writestr("a.dcm", b"x" * 100)
    data = bytearray(archive.read_bytes())
    central = data.index(b"PK\x01\x02")
    data[6] |= 1  # general purpose bit 0 of the local header, and of the central directory
    data[central + 8] |= 1
    archive.write_bytes(data)
    values = list(open_study([archive]))
    assert "password" in of(Failure, values)[0].message
    assert "password" in of(Failure, values)[0].advice


def test_a_damaged_archive_says_so(tmp_path: Path) -> None:
    archive = tmp_path / "bad.zip"
    with zipfile.ZipFile(archive, "w") as sink:
        sink.writestr("a.dcm", b"x" * 5000)
    archive.write_bytes(archive.read_bytes()[:2000])
    assert "damaged" in of(Failure, list(open_study([archive])))[0].message


def test_a_damaged_member_is_told_and_the_others_open(tmp_path: Path) -> None:
    good = write(mammogram(), tmp_path / "good.dcm")
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as sink:
        sink.writestr("bad.dcm", b"ABCD" * 500)
        sink.write(good, "good.dcm")
    data = archive.read_bytes()
    archive.write_bytes(data.replace(b"ABCD" * 10, b"ABCE" * 10, 1))  # its checksum is wrong now
    values = list(open_study([archive]))
    (failure,) = of(Failure, values)
    assert failure.where == f"{archive}!/bad.dcm"
    assert len(of(Mammogram, values)) == 1


@pytest.mark.parametrize(
    ("limit", "value", "says"),
    [("MAX_BYTES", 1000, "GB"), ("MAX_MEMBERS", 1, "files"), ("MAX_RATIO", 10, "times")],
)
def test_an_archive_that_swells_is_refused(
    limit: str, value: int, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.reading import archive as module

    monkeypatch.setattr(module, limit, value)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as sink:
        sink.writestr("a.dcm", bytes(200_000))
        sink.writestr("b.dcm", bytes(200_000))
    (failure, _) = of(Failure, list(open_study([path])))
    assert says in failure.message
    assert "Unpack it yourself" in failure.advice


def test_a_member_that_is_longer_than_it_says_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.reading import archive as module

    monkeypatch.setattr(module, "MAX_MEMBER_BYTES", 1000)
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as sink:
        sink.writestr("a.dcm", random.Random(0).randbytes(5000))
    assert "unpacked" in of(Failure, list(open_study([path])))[0].message


# ------------------------------------------------------------------------ many files, nothing


def test_a_folder_of_2000_mixed_files_opens_its_study_and_counts_the_rest(tmp_path: Path) -> None:
    for side, view in (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO")):
        write(mammogram(None, side, view), tmp_path / f"{side}{view}.dcm")
    noise = random.Random(0)
    scan = write(mammogram(Modality="CT"), tmp_path / "ct0000.dcm").read_bytes()
    for number in range(1, 400):
        (tmp_path / f"ct{number:04}.dcm").write_bytes(scan)
    for number in range(1596):
        kind = number % 4
        name = f"file{number:04}{('.txt', '.dcm', '.json', '.png')[kind]}"
        (tmp_path / name).write_bytes(b"text" if kind in (0, 2) else noise.randbytes(64))
    values = list(open_study([tmp_path]))
    assert len(of(Mammogram, values)) == 4
    failures = of(Failure, values)
    assert len(failures) == 20 + 1 + 20 + 1  # CT and no image: twenty each, then a count
    assert any("… and 380 more" in failure.message for failure in failures)
    assert any("… and 778 more" in failure.message for failure in failures)
    assert of(OpenProgress, values)[-1].total == 2000
    assert values[-1].skipped == 400 + 798


def test_texts_and_tables_beside_a_study_are_passed_over(tmp_path: Path) -> None:
    write(mammogram(), tmp_path / "good.dcm")
    for name in ("notes.txt", "list.csv", "readme.md", "data.json", "x.db", "README", ".hidden"):
        (tmp_path / name).write_text("something\n")
    assert of(Failure, list(open_study([tmp_path]))) == []


def test_a_text_that_was_dropped_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("something\n")
    values = list(open_study([tmp_path / "notes.txt"]))
    assert "no image" in of(Failure, values)[0].message


@pytest.mark.parametrize("what", ["folder", "nothing"])
def test_where_nothing_is_found_it_is_said(what: str, tmp_path: Path) -> None:
    path = tmp_path / "there"
    if what == "folder":
        path.mkdir()
    values = list(open_study([path]))
    assert of(StudyOutline, values) == []
    assert of(Failure, values)
    assert values[-1] == StudyRead(0, 0, values[-1].skipped, values[-1].seconds)


def test_a_file_that_vanishes_while_it_is_read_costs_only_itself(tmp_path: Path) -> None:
    write(mammogram(None, "R", "CC"), tmp_path / "a.dcm")
    victim = write(mammogram(None, "L", "MLO"), tmp_path / "b.dcm")
    victims = [write(mammogram(None, "L", "MLO"), tmp_path / f"c{n}.dcm") for n in range(6)]
    values: list[Any] = []
    for value in open_study([tmp_path]):
        values.append(value)
        if isinstance(value, StudyOutline):
            for path in (victim, *victims):
                path.unlink()
    failures = of(Failure, values)
    assert [view.header.title for view in of(Mammogram, values)] == ["R CC"]
    assert {failure.where for failure in failures} == {str(p) for p in (victim, *victims)}
    assert all("accessible" in failure.title for failure in failures)


def test_random_damage_anywhere_never_ends_an_opening(tmp_path: Path) -> None:
    dice = random.Random(7)
    frame = encoded(uid.JPEGLosslessSV1, ramp(), 12)
    whole = [
        write(mammogram(), tmp_path / "a.dcm").read_bytes(),
        write(mammogram(), tmp_path / "b.dcm", uid.JPEGLosslessSV1, frame).read_bytes(),
    ]
    folder = tmp_path / "fuzzed"
    folder.mkdir()
    for number in range(120):
        data = bytearray(dice.choice(whole))
        for _ in range(dice.randint(1, 12)):
            data[dice.randrange(132, len(data))] = dice.randrange(256)
        if dice.random() < 0.3:
            data = data[: dice.randrange(140, len(data))]
        (folder / f"{number}.dcm").write_bytes(data)
    values = list(open_study([folder]))
    assert isinstance(values[-1], StudyRead)
    unexpected = [f for f in of(Failure, values) if f.title == "Unexpected error"]
    assert unexpected == []
