"""Small trees in the true layouts of the published data sets, for the tests of their readers."""

from __future__ import annotations

import csv
import hashlib
import json
import plistlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image
from pydicom.uid import generate_uid
from reading_builders import mammogram, write

ROWS, COLS = 60, 40


def noise(name: str, rows: int = ROWS, cols: int = COLS) -> np.ndarray:
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "little")
    return np.random.default_rng(seed).integers(20, 200, (rows, cols)).astype(np.uint8)


def picture(path: Path, rows: int = ROWS, cols: int = COLS) -> Path:
    """Write a grey picture that no other path gets."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(noise(path.as_posix(), rows, cols)).save(path)
    return path


def mask(path: Path, top: int = 10, left: int = 5, size: int = 8) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.zeros((ROWS, COLS), np.uint8)
    pixels[top : top + size, left : left + size] = 255
    Image.fromarray(pixels).save(path)
    return path


def dicom(
    path: Path, pixels: np.ndarray | None = None, side: str = "L", **attributes: object
) -> Path:
    stored = noise(path.as_posix()) if pixels is None else pixels
    uid = generate_uid(entropy_srcs=[path.as_posix()])
    made = mammogram(stored, side, bits_stored=8, SOPInstanceUID=uid, **attributes)
    return write(made, path)


def table(path: Path, rows: Sequence[Sequence[object]], delimiter: str = ",") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


# ------------------------------------------------------------------------------ CBIS-DDSM

_BEFORE = "breast_density,left or right breast,image view,abnormality id,abnormality type"
_AFTER = "assessment,pathology,subtlety,image file path,cropped image file path,ROI mask file path"
CBIS_COLUMNS = f"patient_id,{_BEFORE},mass shape,mass margins,{_AFTER}".split(",")


def cbis_row(
    kind: str,
    patient: str,
    side: str,
    view: str,
    number: int,
    pathology: str,
    swapped: bool = False,
) -> list[str]:
    """Return a row as published: a line break at the end of the last path but one or the last."""
    image = f"{kind}_{patient}_{side}_{view}"
    unique = f"{number}{patient[-1]}"
    roi = f"{image}_{number}/1.2.{unique}.9/1.2.{unique}.8"
    crop, roi_mask = f"{roi}/000000.dcm", f"{roi}/000001.dcm\n"
    if swapped:
        crop, roi_mask = f"{roi}/000001.dcm\n", f"{roi}/000000.dcm"
    start = [patient, "3", side, view, str(number), "mass", "ROUND", "SPICULATED", "4", pathology]
    return [*start, "4", f"{image}/1.2.3/1.2.4.{patient[-1]}{view}/000000.dcm", crop, roi_mask]


def cbis_dicom(folder: Path) -> Path:
    """P1 malignant with two lesions (one with exchanged paths), P2 benign, P3 in the test part."""
    train, test = "Mass-Training", "Mass-Test"
    rows = [
        cbis_row(train, "P_00001", "LEFT", "CC", 1, "MALIGNANT"),
        cbis_row(train, "P_00001", "LEFT", "CC", 2, "BENIGN", swapped=True),
        cbis_row(train, "P_00002", "RIGHT", "MLO", 1, "BENIGN_WITHOUT_CALLBACK"),
        cbis_row(train, "P_00009", "RIGHT", "CC", 1, "MALIGNANT"),  # never downloaded
    ]
    tested = [cbis_row(test, "P_00003", "LEFT", "CC", 1, "MALIGNANT")]
    table(folder / "mass_case_description_train_set.csv", [CBIS_COLUMNS, *rows])
    table(folder / "mass_case_description_test_set.csv", [CBIS_COLUMNS, *tested])
    for row in [*rows[:3], *tested]:
        image, crop, roi = (folder / text.strip() for text in row[-3:])
        if not image.exists():
            dicom(image)
        binary = np.zeros((ROWS, COLS), np.uint8)
        top = 10 * int(row[4])
        binary[top : top + 5, 5:15] = 255
        # in the tree the content does not follow the table: 000001 is the mask everywhere
        paths = {path.name: path for path in (crop, roi)}
        dicom(paths["000001.dcm"], binary, SeriesDescription="ROI mask images")
        dicom(paths["000000.dcm"], noise("crop")[:20, :20], SeriesDescription="ROI mask images")
    return folder


def cbis_flat(folder: Path) -> Path:
    """The same films as PNGs named by the image; P2's whole mask in a folder of masks."""
    tables = cbis_dicom(folder.parent / "for_its_tables")
    for source in tables.glob("*.csv"):
        (folder / "csv").mkdir(parents=True, exist_ok=True)
        (folder / "csv" / source.name).write_bytes(source.read_bytes())
    for name in ("Training_P_00001_LEFT_CC", "Training_P_00002_RIGHT_MLO", "Test_P_00003_LEFT_CC"):
        picture(folder / "png" / f"Mass-{name}.png")
    mask(folder / "png" / "Mass-Training_P_00001_LEFT_CC_1.png", 10)
    mask(folder / "png" / "Mass-Training_P_00001_LEFT_CC_2.png", 30)
    mask(folder / "png" / "masks" / "Mass-Training_P_00002_RIGHT_MLO.png", 20)
    return folder


# -------------------------------------------------------------------------------- the others


def osirix(path: Path, rois: dict[str, list[tuple[float, float]]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    items = [
        {"Name": name, "Point_px": [f"({x:.1f}, {y:.1f})" for x, y in points]}
        for name, points in rois.items()
    ]
    path.write_bytes(plistlib.dumps({"Images": [{"ROIs": items}]}))
    return path


def inbreast(folder: Path) -> Path:
    columns = ["Patient ID", "Laterality", "View", "File Name", "ACR", "Bi-Rads"]
    rows = [
        ["removed", "R", "CC", "20586908", "3", "5"],
        ["removed", "L", "CC", "20586934", "3", "4a"],  # same patient, no XML
        ["removed", "R", "CC", "20587000", "1", "1"],
        ["removed", "R", "CC", "20587001", "1", "3"],
        ["removed", "R", "CC", "20999999", "1", "2"],  # no image
        ["", "", "", "Total", "", ""],
    ]
    table(folder / "INbreast.csv", [columns, *rows], ";")
    for number, patient, side in (
        ("20586908", "6c613a14b80a8591", "R"),
        ("20586934", "6c613a14b80a8591", "L"),
        ("20587000", "aaaaaaaaaaaaaaaa", "R"),
        ("20587001", "bbbbbbbbbbbbbbbb", "R"),
        ("20777777", "cccccccccccccccc", "R"),  # no row
    ):
        dicom(folder / "AllDICOMs" / f"{number}_{patient}_MG_{side}_CC_ANON.dcm", side=side)
    square = [(5, 10), (14, 10), (14, 19), (5, 19)]
    speck = [(30, 40), (31, 40), (31, 41), (30, 41)]
    osirix(folder / "AllXML" / "20586908.xml", {"Mass": square, "Calcification": speck})
    osirix(folder / "AllXML" / "20587001.xml", {"Calcification": speck})
    osirix(folder / "AllXML" / "20555555.xml", {"Mass": square})  # no image
    return folder


def mias(folder: Path) -> Path:
    (folder / "Info.txt").parent.mkdir(parents=True, exist_ok=True)
    (folder / "Info.txt").write_text(
        "This file lists the films in the MIAS database.\n\n"
        "mdb001 G CIRC B 535 425 197\nmdb002 G NORM \n"
        "mdb005 F CIRC M 477 133 30\nmdb005 F CIRC B 500 168 26\n"
        "mdb059 F CIRC M *NOTE 3*\nmdb007 G NORM\nmdb322 D NORM\n"
    )
    for film in ("mdb001", "mdb002", "mdb005", "mdb059", "mdb300"):
        picture(folder / f"{film}.png", 1024, 1024)
    picture(folder / "mdb007.pgm", 8, 8)
    return folder


def cdd_cesm(folder: Path) -> Path:
    columns = ["Image_name", "Patient_ID", "Side", "Type", "Pathology Classification/ Follow up"]
    rows = [
        ["P1_L_DM_CC ", "1", "L", "DM", "Malignant"],
        ["P1_L_CM_CC", "1", "L", "CESM", "Malignant"],
        ["P2_R_DM_MLO", "2", "R", "DM", "Normal"],
        ["P3_R_DM_MLO", "3", "R", "DM", "Benign"],
        ["P4_R_DM_MLO", "4", "R", "DM", ""],
    ]
    table(folder / "Radiology-manual-annotations.csv", [columns, *rows])
    shapes = [
        ("P1_L_DM_CC.jpg", {"name": "rect", "x": 5, "y": 10, "width": 10, "height": 20}),
        ("P1_L_DM_CC.jpg", {"name": "ellipse", "cx": 20, "cy": 40, "rx": 6, "ry": 3}),
        ("P3_R_DM_MLO.jpg", {"name": "point", "cx": 20, "cy": 40}),
        ("P9_R_DM_MLO.jpg", {}),
    ]
    header = ["#filename", "region_count", "region_shape_attributes"]
    regions = [[name, "1", json.dumps(shape)] for name, shape in shapes]
    table(folder / "Radiology_hand_drawn_segmentations_v2.csv", [header, *regions])
    for row in rows:
        which = "Subtracted images" if "_CM_" in row[0] else "Low energy images"
        picture(folder / f"{which} of CDD-CESM" / f"{row[0].strip()}.jpg")
    return folder


def vindr(folder: Path) -> Path:
    columns = "study_id,series_id,image_id,laterality,view_position,height,width"
    columns += ",breast_birads,breast_density,split"
    rows = [
        ["s1", "x", "i1", "L", "CC", 120, 80, "BI-RADS 5", "DENSITY C", "training"],
        ["s2", "x", "i2", "L", "CC", 120, 80, "BI-RADS 1", "DENSITY C", "training"],
        ["s3", "x", "i3", "L", "CC", 120, 80, "BI-RADS 3", "DENSITY C", "test"],
        ["s4", "x", "i4", "L", "CC", 120, 80, "BI-RADS 4", "DENSITY C", "test"],
        ["s5", "x", "gone", "L", "CC", 120, 80, "BI-RADS 2", "DENSITY C", "test"],
    ]
    table(folder / "breast-level_annotations.csv", [columns.split(","), *rows])
    finding = "study_id,image_id,finding_categories,finding_birads,xmin,ymin,xmax,ymax,split"
    findings = [
        ["s1", "i1", "['Mass']", "BI-RADS 5", 20, 40, 40, 60, "training"],
        ["s2", "i2", "['No Finding']", "", "", "", "", "", "training"],
        ["s3", "i3", "['Mass']", "BI-RADS 3", 9, 9, 5, 5, "test"],  # no box
        ["s4", "i4", "['Skin Thickening']", "", 1, 1, 9, 9, "test"],
    ]
    table(folder / "finding_annotations.csv", [finding.split(","), *findings])
    for study, image in (("s1", "i1"), ("s2", "i2"), ("s3", "i3")):
        picture(folder / "images" / study / f"{image}.png")  # half the size of the original
    dicom(folder / "images" / "s4" / "i4.dicom")
    return folder


def rsna(folder: Path) -> Path:
    columns = "site_id,patient_id,image_id,laterality,view,age,cancer,biopsy,invasive,BIRADS"
    rows = [
        [2, 10006, 462822612, "L", "CC", 61, 0, 0, 0, ""],
        [2, 10006, 1459541791, "R", "MLO", 61, 1, 1, 1, 0],
        [2, 10011, 220375232, "L", "CC", 55, 0, 1, 0, 0],
        [2, 10025, 5, "L", "CC", 55, 0, 0, 0, 0],  # not downloaded
    ]
    table(folder / "train.csv", [columns.split(","), *rows])
    dicom(folder / "train_images" / "10006" / "462822612.dcm")
    dicom(folder / "train_images" / "10006" / "1459541791.dcm", side="R")
    picture(folder / "png" / "10011_220375232.png")
    return folder


def cmmd(folder: Path) -> Path:
    columns = ["ID1", "LeftRight", "Age", "number", "abnormality", "classification", "subtype"]
    rows = [
        ["D1-0001", "R", 44, 2, "calcification", "Benign", ""],
        ["D1-0002", "L", 40, 2, "mass", "Malignant", ""],
        ["D2-0003", "L", 40, 2, "mass", "Malignant", "Luminal A"],
    ]
    table(folder / "CMMD_clinicaldata_revision.csv", [columns, *rows])
    for patient, side, number in (
        ("D1-0001", "R", 1),
        ("D1-0001", "R", 2),
        ("D1-0002", "L", 1),
        ("D1-0002", "R", 2),  # the other breast: no row
    ):
        place = folder / "CMMD" / patient / "07-18-2010-NA-NA-79377" / "1.000000-NA-70244"
        dicom(place / f"1-{number}.dcm", side=side)
    return folder


def class_folders(folder: Path) -> Path:
    picture(folder / "malignant" / "P1" / "a.png")
    picture(folder / "malignant" / "P1" / "b.png")
    mask(folder / "malignant" / "P1" / "a_mask.png")
    mask(folder / "malignant" / "P1" / "zzz_mask.png", 3)
    picture(folder / "normal" / "P2_L_CC.png")
    picture(folder / "benign" / "P3_L_CC.png")
    return folder


def manifest(folder: Path) -> Path:
    for name in ("a", "b"):
        picture(folder / f"{name}.png")
    rows = [["a.png", "malignant", "P1"], ["b.png", "normal", "P2"]]
    table(folder / "manifest.csv", [["file", "label", "patient"], *rows])
    return folder


#: name in the registry -> a function that makes its tree
TREES: dict[str, Callable[[Path], Path]] = {
    "manifest": manifest,
    "cbis-ddsm": cbis_dicom,
    "inbreast": inbreast,
    "cdd-cesm": cdd_cesm,
    "vindr-mammo": vindr,
    "cmmd": cmmd,
    "mias": mias,
    "rsna": rsna,
    "class-folders": class_folders,
}
