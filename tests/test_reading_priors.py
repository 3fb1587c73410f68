"""Several studies in a folder: whose they are, which is prior to which, what is refused."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from reading_builders import breast_picture, mammogram, write

from lem_viewer.errors import Failure
from lem_viewer.reading.priors import find_priors, read_priors
from lem_viewer.reading.scan import Found
from lem_viewer.reading.study import open_study
from lem_viewer.values.image import Mammogram, StudyOutline, StudyRead, ViewHeader
from lem_viewer.values.queue import PriorsOutline, StudyQueue

FOUR = [("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO")]
JANE = {"PatientID": "4711", "PatientName": "DOE^JANE", "PatientBirthDate": "19610412"}
MARY = {"PatientID": "4711", "PatientName": "ROE^MARY", "PatientBirthDate": "19610412"}
ANN = {"PatientID": "0815", "PatientName": "COE^ANN", "PatientBirthDate": "19550101"}


def write_exam(folder: Path, date: str, patient: dict[str, str], **more: Any) -> Path:
    for side, view in more.pop("views", FOUR):
        known = {"StudyDate": date, "StudyInstanceUID": f"1.2.{date or 9}"}
        dataset = mammogram(None, side, view, **(known | patient | more))
        write(dataset, folder / f"{side}{view}.dcm")
    return folder


def of(kind: type, values: Sequence[Any]) -> list[Any]:
    return [value for value in values if isinstance(value, kind)]


def opened(*paths: Path, portion: str | None = "", **more: Any) -> list[Any]:
    return list(open_study(list(paths), portion=portion, **more))


def never() -> bool:
    return False


def days(values: Sequence[Any]) -> list[str]:
    return sorted({each.header.identity.study_date for each in of(Mammogram, values)})


# ---------------------------------------------------------------------- a folder of several


def test_a_folder_of_two_studies_of_a_patient_opens_both_and_says_which_is_read(
    tmp_path: Path,
) -> None:
    write_exam(tmp_path / "a" / "old", "20220301", JANE)
    write_exam(tmp_path / "a" / "new", "20240501", JANE)
    values = opened(tmp_path / "a")
    (outline,) = of(StudyOutline, values)
    assert [view.identity.study_date for view in outline.views] == ["20240501"] * 4 + [
        "20220301"
    ] * 4
    (told,) = of(Failure, values)
    assert told.severity == "info"
    assert told.message == "the exam of 2024-05-01 is read; its priors are of 2022-03-01"
    assert not of(StudyQueue, values)


def test_a_folder_of_several_patients_opens_the_first_and_queues_the_others(tmp_path: Path) -> None:
    write_exam(tmp_path / "1", "20240501", JANE)
    write_exam(tmp_path / "1old", "20220301", JANE)
    write_exam(tmp_path / "2", "20240502", ANN, views=FOUR[:2])
    found = Found()
    values = opened(tmp_path, found=found)
    (queue,) = of(StudyQueue, values)
    assert [(each.title, each.date, each.views) for each in queue.entries] == [
        ("4711", "20240501", 8), ("0815", "20240502", 2),
    ]  # fmt: skip
    assert queue.index == 0 and queue.entries[1].nbytes == 2 * 2 * 32 * 24
    assert len(of(Mammogram, values)) == 8
    shutil.rmtree(tmp_path / "1")  # what was found is not looked for again
    second = opened(tmp_path, portion=queue.entries[1].name, found=found)
    assert of(StudyQueue, second)[0].index == 1
    assert {each.header.identity.patient_id for each in of(Mammogram, second)} == {"0815"}
    assert of(StudyRead, second)[0].views == 2


def test_two_patients_with_one_number_are_two_and_a_warning_says_so(tmp_path: Path) -> None:
    write_exam(tmp_path / "new", "20240501", JANE)
    write_exam(tmp_path / "old", "20220301", MARY)
    values = opened(tmp_path)
    assert days(values) == ["20240501"]
    assert len(of(StudyQueue, values)[0].entries) == 2
    (warning,) = [each for each in of(Failure, values) if each.severity == "warning"]
    assert warning.title == "Same Patient ID" and "ROE" not in str(warning)


def test_files_chosen_one_by_one_are_one_study(tmp_path: Path) -> None:
    write_exam(tmp_path / "1", "20240501", JANE, views=FOUR[:1])
    write_exam(tmp_path / "2", "20240501", ANN, views=FOUR[1:2])
    values = opened(tmp_path / "1" / "RCC.dcm", tmp_path / "2" / "LCC.dcm", portion=None)
    assert len(of(Mammogram, values)) == 2 and not of(StudyQueue, values)


def test_picture_files_are_told_apart_by_name_where_the_names_say_side_and_view(
    tmp_path: Path,
) -> None:
    for name in ("case1_R_CC", "case1_L_CC", "case2_R_CC"):
        Image.fromarray((breast_picture() // 16).astype("uint8")).save(tmp_path / f"{name}.png")
    queue = of(StudyQueue, opened(tmp_path))[0]
    assert [each.views for each in queue.entries] == [2, 1]
    other = tmp_path / "other"
    other.mkdir()
    for name in ("cat", "dog", "cow"):
        Image.fromarray((breast_picture() // 16).astype("uint8")).save(other / f"{name}.png")
    values = opened(other)
    assert len(of(Mammogram, values)) == 3 and not of(StudyQueue, values)


def test_the_patients_of_an_archive_are_opened_one_by_one_too(tmp_path: Path) -> None:
    write_exam(tmp_path / "1", "20240501", JANE, views=FOUR[:1])
    write_exam(tmp_path / "2", "20240501", ANN, views=FOUR[:1])
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for number in "12":
            file.write(tmp_path / number / "RCC.dcm", f"{number}/RCC.dcm")
    found = Found()
    queue = of(StudyQueue, opened(archive, found=found))[0]
    assert not found.lasts  # what was unpacked is gone: it is unpacked again
    second = opened(archive, portion=queue.entries[1].name)
    assert of(Mammogram, second)[0].header.identity.patient_id == "0815"


def test_an_undated_study_and_studies_of_one_day_are_not_each_others_priors(tmp_path: Path) -> None:
    write_exam(tmp_path / "morning", "20240501", JANE)
    write_exam(tmp_path / "noon", "20240501", JANE, StudyInstanceUID="1.2.99", views=[("R", "ML")])
    write_exam(tmp_path / "odd", "", JANE, views=FOUR[:1])
    told = [str(each) for each in of(Failure, opened(tmp_path))]
    assert any("1 views are not hung as a prior: a study date is missing" in each for each in told)
    assert not any("priors are of" in each for each in told)


# ---------------------------------------------------------------------- priors that are added


@pytest.fixture
def current(tmp_path: Path) -> tuple[ViewHeader, ...]:
    write_exam(tmp_path / "new", "20240501", JANE)
    return of(StudyOutline, opened(tmp_path / "new"))[0].views


def added(current: Sequence[ViewHeader], *paths: Path) -> list[Any]:
    return list(read_priors(list(paths), current, never))


def test_an_older_study_of_the_patient_is_taken_in_hanging_order(
    tmp_path: Path, current: tuple[ViewHeader, ...]
) -> None:
    values = added(current, write_exam(tmp_path / "old", "20220301", JANE))
    (outline,) = of(PriorsOutline, values)
    assert [view.title for view in outline.views] == ["R CC", "L CC", "R MLO", "L MLO"]
    assert days(values) == ["20220301"] and len(of(Mammogram, values)) == 4
    (told,) = of(Failure, values)
    assert told.severity == "info" and "2022-03-01" in told.message and "old" in told.where


@pytest.mark.parametrize(
    ("date", "patient", "reason"),
    [
        ("20220301", MARY, "the Patient ID is the same, but the name differs"),
        ("20220301", JANE | {"PatientBirthDate": "19800101"},
         "the Patient ID is the same, but the birth date differs"),
        ("20220301", ANN, "another patient"),
        ("20240501", JANE, "of the same day"),
        ("20240601", JANE, "newer"),
        ("", JANE, "date is missing"),
        ("20220301", {"PatientID": "4711", "PatientName": ""}, "neither name nor birth date"),
    ],
)  # fmt: skip
def test_what_is_no_prior_is_refused_with_a_notice(
    tmp_path: Path, current: tuple[ViewHeader, ...], date: str, patient: dict[str, str], reason: str
) -> None:
    values = added(current, write_exam(tmp_path / "x", date, patient))
    assert not of(PriorsOutline, values) and not of(Mammogram, values)
    (notice,) = of(Failure, values)
    assert notice.severity == "warning" and reason in notice.message and notice.advice
    assert "ROE" not in notice.message


def test_a_folder_without_anything_new_says_so(
    tmp_path: Path, current: tuple[ViewHeader, ...]
) -> None:
    (notice,) = of(Failure, added(current, tmp_path / "new"))
    assert notice.title == "No prior found"


# ---------------------------------------------------------------------- priors that are found


def test_priors_beside_the_opened_folder_are_found_the_two_newest(
    tmp_path: Path, current: tuple[ViewHeader, ...]
) -> None:
    for day in ("20180301", "20200301", "20220301"):
        write_exam(tmp_path / day, day, JANE)
    write_exam(tmp_path / "ann", "20220301", ANN)
    (tmp_path / "empty").mkdir()
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "a.txt").write_text("nothing", "utf-8")
    values = list(find_priors(tmp_path / "new", current, never))
    assert days(values) == ["20200301", "20220301"]
    assert [each.severity for each in of(Failure, values)] == ["info"]


def test_a_neighbour_with_the_same_number_and_another_name_is_told_and_left(
    tmp_path: Path, current: tuple[ViewHeader, ...]
) -> None:
    write_exam(tmp_path / "old", "20220301", MARY)
    values = list(find_priors(tmp_path / "new", current, never))
    assert [type(value) for value in values] == [Failure]
    assert "the name differs" in values[0].message and values[0].severity == "warning"


def test_without_a_patient_id_nothing_is_looked_for(tmp_path: Path) -> None:
    write_exam(tmp_path / "new", "20240501", {"PatientID": "", "PatientName": "DOE^JANE"})
    write_exam(tmp_path / "old", "20220301", {"PatientID": "", "PatientName": "DOE^JANE"})
    views = of(StudyOutline, opened(tmp_path / "new"))[0].views
    assert list(find_priors(tmp_path / "new", views, never)) == []
