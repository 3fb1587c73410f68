"""Folders of files become studies of the library; only headers are read, and only once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from library_files import write_mask, write_study
from library_stage import fresh
from PIL import Image
from reading_builders import mammogram, write

from lem_viewer.errors import Failure, UnreadableImage, UnusableDataset
from lem_viewer.library.database import Library
from lem_viewer.library.worklist import Worklist
from lem_viewer.reading.listing import list_file
from lem_viewer.values.listing import IndexDone, ListedFile
from lem_viewer.values.reading import WorklistEntry, WorklistQuery
from lem_viewer.work.library_journeys import index_folder
from lem_viewer.work.library_labels import keep_labels

pytestmark = pytest.mark.library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = fresh(tmp_path / "kept")
    yield opened
    opened.close()


def index(library: Library, folder: Path, **more: object) -> tuple[IndexDone, list[Failure]]:
    values = list(index_folder(library, folder, **more))  # type: ignore[arg-type]
    assert isinstance(values[-1], IndexDone)
    return values[-1], [value for value in values if isinstance(value, Failure)]


def entries(library: Library) -> list[WorklistEntry]:
    query = WorklistQuery(sort="added_at", descending=False)
    return list(Worklist(library).page(query, 0, 100))


def test_a_tree_of_studies_is_listed_from_its_headers(library: Library, tmp_path: Path) -> None:
    utf8 = {"SpecificCharacterSet": "ISO_IR 192", "PatientName": "王^小明"}
    write_study(tmp_path / "data" / "a", "1.2", StudyDate="20260102", **utf8)
    write_study(tmp_path / "data" / "b" / "deep", "1.3", Manufacturer="Maker")
    (tmp_path / "data" / "notes.txt").write_text("not an image")
    done, failures = index(library, tmp_path / "data")
    assert (done.seen, done.read, done.views, done.studies, failures) == (9, 9, 8, 2, [])
    first, second = entries(library)
    assert (first.study_uid, first.patient_name, first.study_date) == ("1.2", "王^小明", "20260102")
    assert first.views == second.views == "R CC, L CC, R MLO, L MLO"
    assert second.manufacturer == "Maker"


def test_only_new_and_changed_files_are_read_again(library: Library, tmp_path: Path) -> None:
    files = write_study(tmp_path / "a", "1.2")
    index(library, tmp_path / "a")
    read: list[str] = []

    def reader(path: Path) -> ListedFile:
        read.append(path.name)
        return list_file(path)

    done, _ = index(library, tmp_path / "a", read=reader)
    assert (done.read, read) == (0, [])
    os.utime(files[0], (1, 1))  # a clock that was wrong: the file is from 1970 now
    write_study(tmp_path / "a" / "new", "1.3")
    done, _ = index(library, tmp_path / "a", read=reader)
    assert sorted(read) == ["L_CC.dcm", "L_MLO.dcm", "R_CC.dcm", "R_CC.dcm", "R_MLO.dcm"]
    assert done.studies == 2


def test_a_stopped_indexing_keeps_what_it_has_read(library: Library, tmp_path: Path) -> None:
    for number in range(5):
        write_study(tmp_path / "a" / str(number), f"1.{number}")
    asked = iter([False] * 7 + [True] * 99)
    values = list(index_folder(library, tmp_path / "a", cancelled=lambda: next(asked)))
    assert not any(isinstance(value, IndexDone) for value in values)
    read: list[str] = []

    def reader(path: Path) -> ListedFile:
        read.append(str(path))
        return list_file(path)

    done, _ = index(library, tmp_path / "a", read=reader)
    assert len(read) == 20 - 7
    assert done.studies == 5 and all(entry.images == 4 for entry in entries(library))


def test_what_is_gone_is_marked_and_a_lost_drive_is_told(library: Library, tmp_path: Path) -> None:
    files = write_study(tmp_path / "a", "1.2")
    index(library, tmp_path / "a")
    for file in files:
        file.unlink()
    done, _ = index(library, tmp_path / "a")
    assert done.gone == 4
    assert [entry.is_present for entry in entries(library)] == [False]
    (tmp_path / "a").rmdir()
    with pytest.raises(UnreadableImage, match="what was indexed from it is kept"):
        index(library, tmp_path / "a")
    assert len(entries(library)) == 1


def test_damaged_and_foreign_files_are_told_and_the_rest_goes_on(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "a"
    write_study(folder, "1.2")
    (folder / "broken.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"\xff" * 40)
    write(mammogram(Modality="CT"), folder / "ct.dcm")
    write(mammogram(Modality="SR", Rows=None, Columns=None), folder / "sr.dcm")
    done, failures = index(library, folder)
    assert (done.views, done.unreadable) == (4, 1)
    assert [(f.title, Path(f.where).name) for f in failures] == [("File not listed", "broken.dcm")]


def test_a_file_whose_name_is_no_unicode_is_told(library: Library, tmp_path: Path) -> None:
    files = write_study(tmp_path / "a", "1.2")
    try:
        files[0].rename(files[0].with_name(os.fsdecode(b"name\xff.dcm")))
    except OSError:
        pytest.skip("this file system keeps Unicode names only")
    done, failures = index(library, tmp_path / "a")
    assert (done.views, [failure.message for failure in failures]) == (
        3, ["its name is not written in Unicode"],
    )  # fmt: skip


def test_another_image_under_the_same_uid_is_told(library: Library, tmp_path: Path) -> None:
    write_study(tmp_path / "a", "1.2")
    write_study(tmp_path / "copy", "1.2")
    _, copies = index(library, tmp_path)
    assert copies == []
    assert [entry.images for entry in entries(library)] == [4]
    write(
        mammogram(
            np.zeros((64, 64), np.uint16), "R", "CC", SOPInstanceUID="1.2.1",
            StudyInstanceUID="1.2", PatientID="P1.2",
        ),
        tmp_path / "z" / "clash.dcm",
    )  # fmt: skip
    done, failures = index(library, tmp_path)
    assert done.clashes == 1
    assert [failure.title for failure in failures] == ["UID used twice"]


def test_pictures_are_put_together_by_name_and_masks_are_truth(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    grey = Image.fromarray(np.linspace(0, 255, 120 * 100).astype(np.uint8).reshape(120, 100))
    for name in ("P7_L_CC", "P7_R_CC", "P8_R_CC"):
        grey.save(folder / f"{name}.png")
    write_mask(folder / "P7_L_CC.png")
    done, failures = index(library, folder)
    assert (done.views, failures) == (3, [])
    assert [(e.patient_id, e.views, e.has_truth) for e in entries(library)] == [
        ("p7", "R CC, L CC", True), ("p8", "R CC", False),
    ]  # fmt: skip


def test_a_segmentation_before_its_views_belongs_to_their_study(
    library: Library, tmp_path: Path
) -> None:
    from lem_viewer import paths

    for file in sorted(paths.demo_study_dir().glob("*")):
        part = "a_truth" if "truth" in file.name else "b_views"
        (tmp_path / part).mkdir(exist_ok=True)
        (tmp_path / part / file.name).symlink_to(file)
    index(library, tmp_path / "a_truth")  # nothing to belong to yet
    assert entries(library) == []
    index(library, tmp_path)
    (entry,) = entries(library)
    assert (entry.has_truth, entry.images) == (True, 4)
    assert len(Worklist(library).files_of(entry.id)) == 8


def test_views_of_cbis_ddsm_come_together_by_patient(library: Library, tmp_path: Path) -> None:
    for side, view in (("LEFT", "CC"), ("LEFT", "MLO")):
        name = f"Mass-Training_P_00001_{side}_{view}"
        write(
            mammogram(StudyInstanceUID=f"9.{view}", PatientID=name, PatientName=name),
            tmp_path / "a" / f"{view}.dcm",
        )
    index(library, tmp_path / "a")
    assert [(e.patient_id, e.images) for e in entries(library)] == [("TRAINING P_00001", 2)]


def test_labels_of_a_manifest_are_kept(library: Library, tmp_path: Path) -> None:
    files = write_study(tmp_path / "a", "1.2")
    table = tmp_path / "a" / "manifest.csv"
    rows = "".join(f"{file.name},{label}\n" for file, label in zip(files, ("malignant", "normal")))  # noqa: B905
    table.write_text("file,label\n" + rows + "elsewhere.dcm,normal\n")
    with pytest.raises(UnusableDataset, match="Index the folder"):
        keep_labels(library, table)
    index(library, tmp_path / "a")
    count, _ = keep_labels(library, table)
    assert count == 2
    assert entries(library)[0].has_truth
