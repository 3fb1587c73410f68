"""INbreast's XML: outlines and points are filled, damaged and hostile files are refused."""

from __future__ import annotations

import plistlib
from pathlib import Path

import numpy as np
import pytest

from lem_viewer.errors import Failure, UnusableTruth
from lem_viewer.reading.polygons import Circle, read_outlines, truth_of_circle
from lem_viewer.reading.truth import read_truths
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import Identity, ViewHeader

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" '
    '"http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
)


def view(path: Path | str, rows: int = 60, cols: int = 50) -> ViewHeader:
    return ViewHeader("1.1", str(path), "R", "CC", rows, cols, Identity("1.1"))


def write_xml(path: Path, rois: list[tuple[str, list[str]]]) -> Path:
    items = [
        {"Name": name, "NumberOfPoints": len(points), "Point_px": points, "Type": 15}
        for name, points in rois
    ]
    path.write_bytes(
        plistlib.dumps({"Images": [{"ImageIndex": 0, "NumberOfROIs": len(items), "ROIs": items}]})
    )
    return path


SQUARE = ["(9.5, 19.5)", "(14.5, 19.5)", "(14.5, 29.5)", "(9.5, 29.5)"]


def test_an_outline_is_filled_on_the_image_it_is_numbered_after(tmp_path: Path) -> None:
    write_xml(tmp_path / "20586908.xml", [("Mass", SQUARE)])
    header = view(tmp_path / "20586908_6c613a14b80a8591_MG_R_CC_ANON.dcm")
    truths = list(read_truths([], [header]))
    assert len(truths) == 1 and isinstance(truths[0], TruthMask)
    assert (truths[0].label, truths[0].kind) == ("mass", "polygon")
    expected = np.zeros((60, 50), dtype=bool)
    expected[20:30, 10:15] = True  # x is the column: 5 columns, 10 rows
    assert np.array_equal(truths[0].mask, expected)


def test_the_number_must_be_whole(tmp_path: Path) -> None:
    xml = write_xml(tmp_path / "205.xml", [("Mass", SQUARE)])
    assert list(read_truths([xml], [view(tmp_path / "20586908_6c_MG_R_CC_ANON.dcm")])) == []


def test_points_become_discs_and_say_so(tmp_path: Path) -> None:
    xml = write_xml(tmp_path / "7.xml", [("Point 1", ["(20.0, 30.0)"])])
    (truth,) = read_truths([xml], [view(tmp_path / "7_a.dcm")])
    assert isinstance(truth, TruthMask)
    assert truth.transform == "1 points drawn as discs of 5 px radius"
    assert truth.mask.sum() == 81  # lattice points within 5 of a lattice point (Gauss: N(5) = 81)
    assert truth.mask[30, 20] and truth.mask[25, 20] and not truth.mask[24, 20]


def test_masses_stay_apart_and_many_calcifications_share_a_mask(tmp_path: Path) -> None:
    dots = [("Calcification", [f"({col}, {5})"]) for col in range(2, 48, 5)]
    xml = write_xml(tmp_path / "7.xml", [("Mass", SQUARE), ("Mass", SQUARE), *dots])
    truths = list(read_truths([xml], [view(tmp_path / "7_a.dcm")]))
    assert [t.label for t in truths if isinstance(t, TruthMask)] == [
        "mass",
        "mass",
        "calcification",
    ]
    assert "10 outlines in one mask" in truths[2].transform  # type: ignore[union-attr]


def test_outlines_beyond_the_image_are_refused(tmp_path: Path) -> None:
    xml = write_xml(tmp_path / "7.xml", [("Mass", ["(900, 900)", "(950, 900)", "(950, 950)"])])
    (told,) = read_truths([xml], [view(tmp_path / "7_a.dcm")])
    assert isinstance(told, Failure)
    assert "outside of the image (60 x 50 pixels)" in told.message


def test_every_unreadable_roi_is_named(tmp_path: Path) -> None:
    xml = write_xml(tmp_path / "7.xml", [("Mass", SQUARE), ("a", ["12"]), ("b", [])])
    with pytest.raises(UnusableTruth) as told:
        read_outlines(xml)
    assert "ROI 2: point '12' is not '(x, y)'" in told.value.what
    assert "ROI 3: has no points" in told.value.what


def test_an_entity_bomb_is_refused_at_once(tmp_path: Path) -> None:
    lines = ['<?xml version="1.0"?>', "<!DOCTYPE plist [", '<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)]
    lines += ["]>", "<plist><dict><key>Images</key><string>&a11;</string></dict></plist>"]
    bomb = tmp_path / "7.xml"
    bomb.write_text("\n".join(lines))
    with pytest.raises(UnusableTruth, match="entit"):  # expanded it would be 300 GB
        read_outlines(bomb)


def test_an_external_entity_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden")
    xml = tmp_path / "7.xml"
    xml.write_text(
        f'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        "<plist><dict><key>Images</key><string>&x;</string></dict></plist>"
    )
    with pytest.raises(UnusableTruth):
        read_outlines(xml)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no xml at all",
        "<html><body/></html>",
        HEAD + "<plist version='1.0'><dict><key>Images</key>",
        HEAD + "<plist version='1.0'><array/></plist>",
        HEAD + "<plist version='1.0'><dict><key>Images</key><integer>x</integer></dict></plist>",
        HEAD + "<plist version='1.0'><dict><string>no key</string></dict></plist>",
        HEAD + "<plist version='1.0'><dict/></plist>",
    ],
)
def test_a_damaged_list_is_refused(tmp_path: Path, text: str) -> None:
    xml = tmp_path / "7.xml"
    xml.write_text(text)
    with pytest.raises(UnusableTruth):
        read_outlines(xml)


def test_a_list_of_several_images_is_refused(tmp_path: Path) -> None:
    roi = {"Name": "Mass", "Point_px": SQUARE}
    xml = tmp_path / "7.xml"
    xml.write_bytes(plistlib.dumps({"Images": [{"ROIs": [roi]}, {"ROIs": [roi]}]}))
    with pytest.raises(UnusableTruth, match="2 images"):
        read_outlines(xml)


def test_a_list_without_rois_is_warned_of(tmp_path: Path) -> None:
    xml = write_xml(tmp_path / "7.xml", [])
    (told,) = read_truths([xml], [view(tmp_path / "7_a.dcm")])
    assert isinstance(told, Failure) and told.severity == "warning"


def test_a_circle_over_the_border_is_cut_and_one_outside_is_refused() -> None:
    truth = truth_of_circle(Circle(0, 0, 1, "malignant"), "k", (10, 10), "m.csv")
    assert isinstance(truth, TruthMask)
    assert truth.mask.sum() == 3  # (0,0), (0,1), (1,0)
    told = truth_of_circle(Circle(-30, 5, 3), "k", (10, 10), "m.csv")
    assert isinstance(told, Failure) and "y_from_top" in told.advice
