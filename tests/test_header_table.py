"""All attributes of a file as rows: sequences, what identifies a patient, damaged files."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from reading_builders import mammogram, write

from lem_viewer.errors import UnreadableImage
from lem_viewer.reading.header_table import MOST_ITEMS, MOST_ROWS, read_header_table
from lem_viewer.values.header_table import HeaderRow


def rows_of(path: Path | str) -> dict[str, HeaderRow]:
    return {row.tag: row for row in read_header_table(str(path), "k").rows if row.tag}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(mammogram(None, "R", "CC", PatientBirthDate="19610412"), tmp_path / "a.dcm")


def test_values_stand_with_tag_name_and_representation(file: Path) -> None:
    rows = rows_of(file)
    name = rows["(0010,0010)"]
    assert (name.name, name.vr, name.value) == ("Patient's Name", "PN", "Test^Patient")
    assert rows["(0018,1164)"].value == "0.1\\0.1"
    assert rows["(0002,0010)"].name == "Transfer Syntax UID"  # the file's own header too
    assert "(7FE0,0010)" not in rows


@pytest.mark.parametrize(
    ("tag", "identifies"),
    [("(0010,0010)", True), ("(0010,0020)", True), ("(0010,0030)", True), ("(0008,0020)", True),
     ("(0020,000D)", True), ("(0008,0018)", True), ("(0018,1164)", False),
     ("(0020,0062)", False), ("(0028,0010)", False)],
)  # fmt: skip
def test_what_names_the_patient_is_told_from_what_does_not(
    file: Path, tag: str, identifies: bool
) -> None:
    """Source: DICOM PS3.15 Table E.1-1."""
    assert rows_of(file)[tag].identifies is identifies


def test_private_attributes_person_names_and_free_texts_identify(tmp_path: Path) -> None:
    dataset = mammogram(None, "R", "CC", OperatorsName="ROE^RITA", PatientComments="sister of X")
    dataset.add_new(0x00990010, "LO", "ACME")
    dataset.add_new(0x00991001, "LO", "Jane")
    rows = rows_of(write(dataset, tmp_path / "p.dcm"))
    for tag in ("(0008,1070)", "(0010,4000)", "(0099,1001)"):
        assert rows[tag].identifies, tag


def test_sequences_are_indented_and_long_ones_cut(tmp_path: Path) -> None:
    item = Dataset()
    item.CodeValue = "1"
    many = Sequence([item] * (MOST_ITEMS + 3))
    path = write(mammogram(None, "R", "CC", ViewCodeSequence=many), tmp_path / "s.dcm")
    table = read_header_table(str(path), "k").rows
    at = next(i for i, row in enumerate(table) if row.tag == "(0054,0220)")
    assert table[at].value == f"{MOST_ITEMS + 3} items" and table[at].depth == 0
    assert (table[at + 1].name, table[at + 1].depth) == ("item 1", 1)
    assert (table[at + 2].tag, table[at + 2].depth) == ("(0008,0100)", 1)
    assert any(row.name == "3 more items" for row in table)
    assert len(table) < MOST_ROWS


def test_a_member_of_an_archive_is_read_where_it_lies(tmp_path: Path, file: Path) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(file, "deep/a.dcm")
    assert rows_of(f"{archive}!/deep/a.dcm")["(0010,0020)"].value == "P1"
    with pytest.raises(UnreadableImage, match="attributes cannot be read"):
        rows_of(f"{archive}!/gone.dcm")


def test_a_picture_file_tells_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "R_CC.png"
    Image.fromarray(np.zeros((30, 20), np.uint8)).save(path)
    rows = {row.name: row.value for row in read_header_table(str(path), "k").rows}
    assert (rows["Format"], rows["Rows"], rows["Columns"]) == ("PNG", "30", "20")


def test_damaged_and_missing_files_say_so(tmp_path: Path) -> None:
    broken = tmp_path / "x.png"
    broken.write_bytes(b"\x89PNG nothing")
    with pytest.raises(UnreadableImage) as caught:
        read_header_table(str(broken), "k")
    assert caught.value.advice
    with pytest.raises(FileNotFoundError):
        read_header_table(str(tmp_path / "none.dcm"), "k")
