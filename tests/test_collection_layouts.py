"""The readers of published data sets, each on a small tree in its true layout."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import collection_trees as trees
import numpy as np
import pytest

from lem_viewer.errors import Failure, UnreadableImage, UnusableDataset
from lem_viewer.reading.cases import (
    Case,
    Circle,
    Manifest,
    OutlineFile,
    Polygon,
    case_truths,
)
from lem_viewer.reading.collections import read_collection
from lem_viewer.reading.datasets import read_manifest
from lem_viewer.reading.study import read_image


def told(failures: Sequence[Failure], part: str) -> list[Failure]:
    return [failure for failure in failures if part in str(failure)]


def by_name(manifest: Manifest) -> dict[str, Case]:
    return {case.file.name: case for case in manifest.cases}


# ------------------------------------------------------------------------------- INbreast


def test_inbreast_labels_by_birads_and_takes_patient_and_outlines(tmp_path: Path) -> None:
    manifest = read_collection(trees.inbreast(tmp_path))
    cases = {case.file.name[:8]: case for case in manifest.cases}
    assert {name: (case.label, case.raw_label) for name, case in cases.items()} == {
        "20586908": (1, "malignant"),
        "20586934": (1, "malignant"),
        "20587000": (0, "normal"),
        "20587001": (0, "benign"),
    }
    assert cases["20586908"].patient == cases["20586934"].patient == "6c613a14b80a8591"
    assert isinstance(cases["20586908"].lesions[0], OutlineFile)
    truths, failures = case_truths(cases["20586908"], read_image(cases["20586908"].file))
    # 10 x 10 pixel centres of the mass; the speck beside it is left out
    assert failures == [] and [(t.label, int(t.mask.sum())) for t in truths] == [("malignant", 100)]
    specks, _ = case_truths(cases["20587001"], read_image(cases["20587001"].file))
    assert [(t.label, int(t.mask.sum())) for t in specks] == [("benign", 4)]
    for part, where in (
        ("BI-RADS 4, 5 and 6 count as malignant", str(tmp_path)),
        ("the image is not in the folder", "20999999"),
        ("no XML", "20586934_6c613a14b80a8591_MG_L_CC_ANON.dcm"),
        ("the table has no row", "20777777_cccccccccccccccc_MG_R_CC_ANON.dcm"),
        ("outlines without an image", "20555555.xml"),
    ):
        (failure,) = told(manifest.skipped, part)
        assert failure.where.endswith(where)


def test_an_excel_table_without_its_library_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    trees.inbreast(tmp_path)
    (tmp_path / "INbreast.csv").unlink()
    (tmp_path / "INbreast.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    monkeypatch.setitem(sys.modules, "xlrd", None)
    with pytest.raises(UnusableDataset, match="the package xlrd is needed") as refused:
        read_collection(tmp_path)
    assert "INbreast.csv" in refused.value.advice


def test_an_excel_table_is_read_where_its_library_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import csv
    import sys
    from types import SimpleNamespace

    trees.inbreast(tmp_path)
    rows = list(csv.reader((tmp_path / "INbreast.csv").open(), delimiter=";"))
    (tmp_path / "INbreast.csv").rename(tmp_path / "elsewhere.txt")
    (tmp_path / "INbreast.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    cells = [[float(text) if text.isdigit() else text for text in row] for row in rows]
    sheet = SimpleNamespace(
        nrows=len(cells) + 1, row_values=lambda row: ([["INbreast"], *cells])[row]
    )
    book = SimpleNamespace(nsheets=1, sheet_by_index=lambda index: sheet)
    monkeypatch.setitem(sys.modules, "xlrd", SimpleNamespace(open_workbook=lambda path: book))
    assert [case.label for case in read_collection(tmp_path).cases] == [1, 1, 0, 0]


# --------------------------------------------------------------------- MIAS, CDD-CESM, ...


def test_mias_counts_rows_from_the_top_and_films_in_pairs(tmp_path: Path) -> None:
    manifest = read_collection(trees.mias(tmp_path))
    cases = by_name(manifest)
    assert [(name, case.label, case.patient) for name, case in cases.items()] == [
        ("mdb001.png", 0, "1"),
        ("mdb002.png", 0, "1"),
        ("mdb005.png", 1, "3"),
        ("mdb059.png", 1, "30"),
        ("mdb007.pgm", 0, "4"),
    ]
    assert cases["mdb005.png"].lesions == (
        Circle(1024 - 133, 477, 30, "malignant"),
        Circle(1024 - 168, 500, 26, "benign"),
    )
    assert cases["mdb059.png"].lesions == ()
    for part in ("counts without truth", "no line for this film"):
        assert told(manifest.skipped, part), part
    assert told(manifest.skipped, "the film is not in the folder")[0].where == "mdb322"


def test_mias_is_read_from_the_grey_maps_as_published(tmp_path: Path) -> None:
    (tmp_path / "Info.txt").write_text("mdb005 F CIRC M 477 133 30\nmdb006 F NORM\n")
    grey = np.arange(1024 * 1024, dtype=np.uint32).reshape(1024, 1024) % 251
    for number in (5, 6):
        head = b"P5\n# CREATOR: XV\n1024 1024\n255\n"
        pixels = ((grey + number) % 251).astype(np.uint8).tobytes()
        (tmp_path / f"mdb00{number}.pgm").write_bytes(head + pixels)
    manifest = read_collection(tmp_path)
    assert manifest.skipped == ()
    case = by_name(manifest)["mdb005.pgm"]
    image = read_image(case.file)
    assert image.pixels[0, :3].tolist() == [5, 6, 7] and image.grayscale.bits_stored == 8
    (truth,), failures = case_truths(case, image)
    assert failures == [] and truth.mask[1024 - 133, 477]
    assert int(truth.mask.sum()) == pytest.approx(np.pi * 30**2, rel=0.02)


def test_a_grey_map_of_12_bits_is_spread_to_16_and_a_damaged_one_is_told(tmp_path: Path) -> None:
    values = np.array([[0, 4095, 17], [256, 255, 3]], dtype=">u2")
    (tmp_path / "a.pgm").write_bytes(b"P5 3 2 4095\n" + values.tobytes())
    # 4095 becomes 65535: 17 * 65535 / 4095 = 272.06
    found = read_image(tmp_path / "a.pgm").pixels.tolist()
    assert found == [[0, 65535, 272], [4097, 4081, 48]]
    (tmp_path / "b.pgm").write_bytes(b"P5 300 200 255\n" + bytes(9))
    with pytest.raises(UnreadableImage):
        read_image(tmp_path / "b.pgm")


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("inbreast", "INbreast.csv"),
        ("cdd-cesm", "Radiology-manual-annotations.csv"),
        ("cmmd", "CMMD_clinicaldata_revision.csv"),
    ],
)
def test_the_excel_table_as_published_gives_the_cases_of_the_csv(
    tmp_path: Path, name: str, file: str
) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    trees.TREES[name](tmp_path)
    expected = read_collection(tmp_path, name=name).cases
    table = tmp_path / file
    rows = list(csv.reader(table.open(newline=""), delimiter=";" if name == "inbreast" else ","))
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([int(cell) if cell.isdigit() else cell for cell in row])
    book.create_sheet("remarks").append(["nothing"])
    table.unlink()
    book.save(table.with_suffix(".xlsx"))
    assert read_collection(tmp_path, name=name).cases == expected


def test_the_real_films_give_the_cases_of_their_manifest(shared_data: Path, tmp_path: Path) -> None:
    source = shared_data / "mias"
    expected = read_manifest(source / "manifest.csv", "abnormal")
    with (source / "manifest.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    grades = {"benign": " B", "malignant": " M", "normal": ""}
    lines = [
        f"{r['id']} G {r['abnormality']}{grades[r['label']]} {r['x']} {r['y']} {r['radius']}"
        for r in rows
    ]
    (tmp_path / "Info.txt").write_text("\n".join(lines))
    for row in rows:
        if not (tmp_path / Path(row["file"]).name).exists():
            (tmp_path / Path(row["file"]).name).symlink_to(source / row["file"])
    found = read_collection(tmp_path, "abnormal")
    assert found.collection == "mias" and len(found.cases) == 182
    for case, other in zip(found.cases, expected.cases, strict=True):
        assert (case.file.name, case.label, case.patient) == (
            other.file.name,
            other.label,
            other.patient,
        )
        assert case.lesions == other.lesions


def test_mias_circles_are_not_put_on_films_of_another_size(tmp_path: Path) -> None:
    trees.mias(tmp_path)
    trees.picture(tmp_path / "mdb001.png", 512, 512)
    manifest = read_collection(tmp_path, "abnormal")
    assert by_name(manifest)["mdb001.png"].lesions == ()
    assert told(manifest.skipped, "Info.txt holds for 1024 x 1024 pixels")


def test_cdd_cesm_takes_the_low_energy_images_and_their_regions(tmp_path: Path) -> None:
    manifest = read_collection(trees.cdd_cesm(tmp_path))
    cases = by_name(manifest)
    assert {name: (case.label, case.patient) for name, case in cases.items()} == {
        "P1_L_DM_CC.jpg": (1, "1"),
        "P2_R_DM_MLO.jpg": (0, "2"),
        "P3_R_DM_MLO.jpg": (0, "3"),
    }
    rect, ellipse = cases["P1_L_DM_CC.jpg"].lesions
    assert rect == Polygon(((10, 5), (10, 15), (30, 15), (30, 5)), "malignant")
    truths, failures = case_truths(
        cases["P1_L_DM_CC.jpg"], read_image(tmp_path / _low("P1_L_DM_CC"))
    )
    assert failures == [] and isinstance(ellipse, Polygon)
    assert int(truths[0].mask.sum()) == 11 * 21
    assert int(truths[1].mask.sum()) == pytest.approx(np.pi * 6 * 3, rel=0.06)
    for part in ("subtracted image", "the label is missing", "a point outlines nothing"):
        assert told(manifest.skipped, part), part


def _low(name: str) -> str:
    return f"Low energy images of CDD-CESM/{name}.jpg"


def test_vindr_scales_its_boxes_and_keeps_its_split(tmp_path: Path) -> None:
    manifest = read_collection(trees.vindr(tmp_path))
    cases = {case.patient: case for case in manifest.cases}
    assert {p: (c.label, c.split) for p, c in cases.items()} == {
        "s1": (1, "train"),
        "s2": (0, "train"),
        "s3": (0, "test"),
        "s4": (1, "test"),
    }
    (truth,), failures = case_truths(cases["s1"], read_image(cases["s1"].file))
    # at half the size, rows 40..60 run from (40 + 0.5) / 2 - 0.5 = 19.75 to 29.75: centres 20..29
    rows, cols = np.nonzero(truth.mask)
    assert failures == []
    assert (rows.min(), rows.max(), cols.min(), cols.max()) == (20, 29, 10, 19)
    for part in ("no pathology", "the finding is no box", "no BI-RADS", "not in the folder"):
        assert told(manifest.skipped, part), part


def test_rsna_calls_a_biopsied_breast_without_cancer_benign(tmp_path: Path) -> None:
    manifest = read_collection(trees.rsna(tmp_path))
    assert [(case.patient, case.raw_label) for case in manifest.cases] == [
        ("10006", "normal"),
        ("10006", "malignant"),
        ("10011", "benign"),
    ]
    assert told(manifest.skipped, "10025/5")


def test_cmmd_labels_the_breast_that_the_table_names(tmp_path: Path) -> None:
    manifest = read_collection(trees.cmmd(tmp_path))
    assert [(case.patient, case.file.name, case.label) for case in manifest.cases] == [
        ("D1-0001", "1-1.dcm", 0),
        ("D1-0001", "1-2.dcm", 0),
        ("D1-0002", "1-1.dcm", 1),
    ]
    assert told(manifest.skipped, "the table says nothing of this breast")
    assert told(manifest.skipped, "no image of this breast")[0].where == "D2-0003 L"


def test_a_folder_a_class_takes_patients_masks_and_parts(tmp_path: Path) -> None:
    manifest = read_collection(trees.class_folders(tmp_path / "a"))
    assert [(c.file.name, c.patient, c.label, len(c.lesions)) for c in manifest.cases] == [
        ("P3_L_CC.png", "P3", 0, 0),
        ("a.png", "P1", 1, 1),
        ("b.png", "P1", 1, 0),
        ("P2_L_CC.png", "P2", 0, 0),
    ]
    assert told(manifest.skipped, "a mask without an image")[0].where.endswith("zzz_mask.png")
    for part in ("train", "val"):
        trees.class_folders(tmp_path / "b" / part)
    parts = read_collection(tmp_path / "b")
    assert {case.split for case in parts.cases} == {"train", "validation"}
    assert told(parts.skipped, "3 patients are in several parts")
