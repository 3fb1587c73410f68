"""Opening a study: folders, archives, DICOMDIR, dropped files; order, truth, cancel."""

from __future__ import annotations

import itertools
import threading
import time
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.fileset import FileSet
from pydicom.sequence import Sequence as DicomSequence
from reading_builders import MG_PROCESSING, breast_picture, code_item, mammogram, ramp, write

from lem_viewer.errors import Failure
from lem_viewer.reading import ordering
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.pipeline import decoded_in_order
from lem_viewer.reading.study import open_study
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import Mammogram, OpenProgress, StudyOutline, StudyRead

FOUR = [("L", "MLO"), ("R", "MLO"), ("L", "CC"), ("R", "CC")]  # written in the wrong order


def write_four(folder: Path, **attributes: Any) -> dict[str, Path]:
    return {
        f"{side} {view}": write(
            mammogram(None, side, view, **attributes), folder / f"{number}_{side}{view}.dcm"
        )
        for number, (side, view) in enumerate(FOUR)
    }


def opened(*paths: Path, **options: Any) -> list[Any]:
    return list(open_study(list(paths), **options))


def of(kind: type, values: Sequence[Any]) -> list[Any]:
    return [value for value in values if isinstance(value, kind)]


def titles(values: Sequence[Any]) -> list[str]:
    return [view.header.title for view in of(Mammogram, values)]


STANDARD = ["R CC", "L CC", "R MLO", "L MLO"]


def test_a_folder_opens_in_hanging_order_whatever_its_file_names(tmp_path: Path) -> None:
    write_four(tmp_path / "study" / "deep" / "er")
    values = opened(tmp_path / "study")
    assert [type(value) for value in values] == [StudyOutline, *[Mammogram] * 4, StudyRead]
    assert values[0].title == "study"
    assert [view.title for view in values[0].views] == STANDARD == titles(values)
    assert values[-1].views == 4 and values[-1].skipped == 0


def test_the_outline_tells_the_same_headers_as_the_views(tmp_path: Path) -> None:
    write_four(tmp_path)
    values = opened(tmp_path)
    assert list(values[0].views) == [view.header for view in of(Mammogram, values)]


def test_repeats_and_other_views_come_after_the_standard_four(tmp_path: Path) -> None:
    write_four(tmp_path)
    spot = code_item("399162004")
    spot.ViewModifierCodeSequence = DicomSequence([code_item("399055006")])
    extra = {
        "x1": mammogram(None, "R", "CC", ViewCodeSequence=DicomSequence([spot])),
        "x2": mammogram(None, "L", "ML"),
        "x3": mammogram(None, "R", "MLO", PartialView="YES"),
        "x4": mammogram(None, "R", "CC", ImageLaterality=None),
    }
    for name, ds in extra.items():
        write(ds, tmp_path / f"{name}.dcm")
    assert (
        titles(opened(tmp_path))
        == [
            *STANDARD,
            "R CC (spot compression)",
            "? CC",
            "R MLO",
            "L ML",
        ]
        or titles(opened(tmp_path))[:4] == STANDARD
    )
    assert set(titles(opened(tmp_path))[4:]) == {"R CC (spot compression)", "? CC", "R MLO", "L ML"}


def test_of_two_exposures_the_whole_later_one_is_hung(tmp_path: Path) -> None:
    first = mammogram(None, "R", "CC", AcquisitionDate="20240102", AcquisitionTime="100000")
    later = mammogram(None, "R", "CC", AcquisitionDate="20240102", AcquisitionTime="100500")
    part = mammogram(
        None, "R", "CC", AcquisitionDate="20240102", AcquisitionTime="101000", PartialView="YES"
    )
    for number, ds in enumerate((first, later, part)):
        write(ds, tmp_path / f"{number}.dcm")
    outline = opened(tmp_path)[0]
    assert outline.views[0].key == later.SOPInstanceUID


def test_a_raw_view_is_left_out_beside_its_processed_twin(tmp_path: Path) -> None:
    times = {"AcquisitionDate": "20240102", "AcquisitionTime": "100000"}
    write(mammogram(None, "R", "CC", **times), tmp_path / "shown.dcm")
    raw = {"SOPClassUID": MG_PROCESSING, "PresentationIntentType": "FOR PROCESSING"}
    write(mammogram(None, "R", "CC", **times, **raw), tmp_path / "raw.dcm")
    values = opened(tmp_path)
    assert of(StudyRead, values)[0].views == 1
    (notice,) = of(Failure, values)
    assert notice.severity == "info" and notice.where.endswith("raw.dcm")
    assert of(Mammogram, values)[0].header.for_presentation


def test_a_raw_view_alone_opens_with_its_badge(tmp_path: Path) -> None:
    raw = {"SOPClassUID": MG_PROCESSING, "PresentationIntentType": "FOR PROCESSING"}
    write(mammogram(None, "R", "CC", **raw), tmp_path / "raw.dcm")
    (view,) = of(Mammogram, opened(tmp_path))
    assert "not for reading" in view.header.badges


def test_a_reference_makes_twins_of_views_that_name_no_time(tmp_path: Path) -> None:
    raw = mammogram(None, "R", "CC", PresentationIntentType="FOR PROCESSING", ViewPosition="XCCL")
    write(raw, tmp_path / "raw.dcm")
    source = Dataset()
    source.ReferencedSOPInstanceUID = raw.SOPInstanceUID
    write(mammogram(SourceImageSequence=DicomSequence([source])), tmp_path / "shown.dcm")
    assert of(StudyRead, opened(tmp_path))[0].views == 1


def test_the_first_of_two_files_with_one_uid_wins_with_a_warning(tmp_path: Path) -> None:
    ds = mammogram()
    write(ds, tmp_path / "a.dcm")
    write(ds, tmp_path / "b.dcm")
    values = opened(tmp_path)
    (notice,) = of(Failure, values)
    assert notice.severity == "warning" and notice.where.endswith("b.dcm")
    assert of(Mammogram, values)[0].header.path.endswith("a.dcm")


def test_several_patients_open_one_after_the_other_and_it_is_said(tmp_path: Path) -> None:
    write_four(tmp_path / "one", PatientID="P1", StudyInstanceUID="1.1")
    write_four(tmp_path / "two", PatientID="P2", StudyInstanceUID="1.2")
    values = opened(tmp_path)
    assert titles(values) == STANDARD * 2
    (notice,) = of(Failure, values)
    assert "2 patients" in notice.message and notice.severity == "warning"


def test_the_newest_of_two_studies_comes_first(tmp_path: Path) -> None:
    write_four(tmp_path / "a", StudyInstanceUID="1.1", StudyDate="20190101")
    write_four(tmp_path / "b", StudyInstanceUID="1.2", StudyDate="20240101")
    values = opened(tmp_path)
    dates = [view.header.identity.study_date for view in of(Mammogram, values)]
    assert dates == ["20240101"] * 4 + ["20190101"] * 4
    assert "2 studies" in of(Failure, values)[0].message


def test_alike_warnings_of_many_views_become_one(tmp_path: Path) -> None:
    write_four(tmp_path, BreastImplantPresent="YES")
    notices = of(Failure, opened(tmp_path))
    assert [notice.title for notice in notices] == ["Implant"]
    assert notices[0].where.startswith("4 views")


def test_dropped_files_are_one_study(tmp_path: Path) -> None:
    paths = write_four(tmp_path / "dropped")
    values = opened(*paths.values())
    assert titles(values) == STANDARD
    assert values[0].title == "dropped"


def test_a_file_named_twice_opens_once(tmp_path: Path) -> None:
    path = write(mammogram(), tmp_path / "a.dcm")
    values = opened(path, path, tmp_path)
    assert of(StudyRead, values)[0].views == 1 and of(Failure, values) == []


# -------------------------------------------------------------------- archives and DICOMDIR


def zipped(folder: Path, archive: Path) -> Path:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as sink:
        for path in sorted(folder.rglob("*")):
            sink.write(path, path.relative_to(folder))
    return archive


def test_an_archive_opens_like_its_folder(tmp_path: Path) -> None:
    write_four(tmp_path / "study" / "inner")
    archive = zipped(tmp_path / "study", tmp_path / "study.zip")
    values = opened(archive, pool=BufferPool())
    assert titles(values) == STANDARD
    assert of(Failure, values) == []
    path = of(Mammogram, values)[0].header.path
    assert path == f"{archive}!/inner/3_RCC.dcm"
    np.testing.assert_array_equal(of(Mammogram, values)[0].pixels, ramp())


def test_the_unpacked_files_are_gone_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    private = tmp_path / "tmp"
    private.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private))
    write_four(tmp_path / "study")
    archive = zipped(tmp_path / "study", tmp_path / "study.zip")
    values = open_study([archive])
    assert isinstance(next(values), StudyOutline)
    assert len(list(private.iterdir())) == 1
    values.close()  # the reader closed the study half-way
    assert list(private.iterdir()) == []


def test_a_name_that_leads_out_of_the_archive_stays_inside(tmp_path: Path) -> None:
    data = write(mammogram(), tmp_path / "a.dcm").read_bytes()
    archive = tmp_path / "in" / "evil.zip"
    archive.parent.mkdir()
    with zipfile.ZipFile(archive, "w") as sink:
        sink.writestr("../../../outside.dcm", data)
        sink.writestr("/absolute.txt", "hello")
        sink.writestr("C:\\windows\\x.txt", "hello")
    before = set(tmp_path.rglob("*"))
    values = opened(archive)
    assert of(StudyRead, values)[0].views == 1
    assert set(tmp_path.rglob("*")) == before
    assert not (tmp_path.parent / "outside.dcm").exists()


def test_masks_of_an_archive_find_their_view_and_are_named_as_inside(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    (folder / "images").mkdir(parents=True)
    (folder / "masks").mkdir()
    Image.fromarray(breast_picture()).save(folder / "images" / "P1_R_CC.png")
    mask = np.zeros((120, 100), np.uint8)
    mask[50:60, 40:55] = 255
    Image.fromarray(mask).save(folder / "masks" / "P1_R_CC.png")
    values = opened(zipped(folder, tmp_path / "study.zip"))
    (truth,) = of(TruthMask, values)
    assert truth.mask.sum() == 150
    assert truth.key == of(Mammogram, values)[0].key
    assert truth.source == f"{tmp_path / 'study.zip'}!/masks/P1_R_CC.png"


def test_a_dicomdir_opens_the_views_it_names(tmp_path: Path) -> None:
    fileset = FileSet()
    for path in write_four(
        tmp_path / "loose", StudyID="1", SeriesNumber=1, InstanceNumber=1
    ).values():
        fileset.add(path)
    fileset.write(tmp_path / "disc")
    values = opened(tmp_path / "disc" / "DICOMDIR")
    assert titles(values) == STANDARD
    assert titles(opened(tmp_path / "disc")) == STANDARD  # the folder, too
    assert of(Failure, opened(tmp_path / "disc")) == []


def test_a_dicomdir_tells_which_of_its_files_are_not_there(tmp_path: Path) -> None:
    fileset = FileSet()
    for path in write_four(
        tmp_path / "loose", StudyID="1", SeriesNumber=1, InstanceNumber=1
    ).values():
        fileset.add(path)
    fileset.write(tmp_path / "disc")
    victim = next(
        path
        for path in sorted((tmp_path / "disc").rglob("*"))
        if path.is_file() and path.name != "DICOMDIR"
    )
    victim.unlink()
    values = opened(tmp_path / "disc" / "DICOMDIR")
    assert of(StudyRead, values)[0].views == 3
    (notice,) = of(Failure, values)
    assert victim.name in notice.message


# ----------------------------------------------------------------------------------- truth


def test_masks_beside_the_views_are_truth_not_views(tmp_path: Path) -> None:
    Image.fromarray(breast_picture()).save(tmp_path / "R_CC.png")
    mask = np.zeros((120, 100), np.uint8)
    mask[50:60, 40:55] = 255
    Image.fromarray(mask).save(tmp_path / "R_CC_mask.png")
    values = opened(tmp_path)
    assert of(StudyRead, values)[0] == replace(
        of(StudyRead, values)[0], views=1, truths=1, skipped=0
    )
    assert [type(value) for value in values[-2:]] == [TruthMask, StudyRead]


def test_a_two_valued_picture_without_a_masks_name_is_no_view(tmp_path: Path) -> None:
    Image.fromarray(breast_picture()).save(tmp_path / "R_CC.png")
    mask = np.zeros((1200, 1000), np.uint8)
    mask[500:600, 400:550] = 255
    Image.fromarray(mask).save(tmp_path / "lesion_of_her.png")
    assert of(StudyRead, opened(tmp_path))[0].views == 1


def test_a_dropped_mask_that_fits_nothing_is_told(tmp_path: Path) -> None:
    image, mask = tmp_path / "R_CC.png", tmp_path / "other_mask.png"
    Image.fromarray(breast_picture()).save(image)
    Image.fromarray((breast_picture() > 2000).astype(np.uint8)).save(mask)
    values = opened(image, mask)
    assert [notice.where for notice in of(Failure, values) if "fits none" in notice.message] == [
        str(mask)
    ]


def test_a_cbis_ddsm_region_is_truth_and_not_hung_as_a_view(tmp_path: Path) -> None:
    common = {"PresentationIntentType": None, "ViewCodeSequence": None, "ViewPosition": None}
    name = "Mass-Training_P_00001_LEFT_CC"
    film = {"PatientID": name, "SeriesDescription": "full mammogram images", **common}
    region = {"PatientID": f"{name}_1", "SeriesDescription": "ROI mask images", **common}
    roi = (breast_picture("left") > 2000).astype(np.uint8) * 255
    full = mammogram(breast_picture("left"), "L", PatientOrientation="CC", **film)
    mask = mammogram(roi, "L", bits_stored=8, PatientOrientation="CC", **region)
    write(full, tmp_path / "full" / "1.dcm")
    write(mask, tmp_path / "roi" / "1.dcm")
    values = opened(tmp_path)
    assert titles(values) == ["L CC"]
    assert of(TruthMask, values)[0].mask.sum() == np.count_nonzero(roi)


# ------------------------------------------------------------ responsiveness, cancel, memory


def test_a_large_folder_tells_its_progress(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lem_viewer.reading import scan

    monkeypatch.setattr(scan, "_PROGRESS_EVERY_S", 0.0)
    for number in range(60):
        (tmp_path / f"note{number}.txt").write_text("nothing")
    write(mammogram(), tmp_path / "view.dcm")
    steps = of(OpenProgress, opened(tmp_path))
    assert steps[-1] == OpenProgress(61, 61)
    assert [step.done for step in steps] == sorted(step.done for step in steps)


def test_a_small_folder_needs_no_progress(tmp_path: Path) -> None:
    write_four(tmp_path)
    assert of(OpenProgress, opened(tmp_path)) == []


def cancelled_after(count: int) -> Any:
    calls = itertools.count()
    return lambda: next(calls) >= count


@pytest.mark.parametrize("calls", [0, 1, 3, 5, 6, 8])
def test_a_cancelled_opening_ends_at_once_and_is_not_called_read(
    calls: int, tmp_path: Path
) -> None:
    write_four(tmp_path)
    values = opened(tmp_path, cancelled=cancelled_after(calls))
    assert of(StudyRead, values) == []
    assert len(of(Mammogram, values)) < 5


def test_views_arrive_one_by_one_while_later_ones_are_still_decoded() -> None:
    gate = threading.Event()

    class Fake:
        def __init__(self, number: int) -> None:
            self.number = number

        def decode(self, _pool: object) -> int:
            if self.number >= 2:
                assert gate.wait(5)
            return self.number

    stream: Iterator[Any] = decoded_in_order([Fake(n) for n in range(4)], None, lambda: False)  # type: ignore[list-item]
    assert next(stream)[1] == 0  # the first is here although the third waits
    assert next(stream)[1] == 1
    gate.set()
    assert [result for _, result in stream] == [2, 3]


def test_never_more_than_two_views_are_decoded_at_a_time_and_order_is_kept() -> None:
    busy, most, lock = 0, 0, threading.Lock()

    class Fake:
        def __init__(self, number: int) -> None:
            self.number = number

        def decode(self, _pool: object) -> int:
            nonlocal busy, most
            with lock:
                busy += 1
                most = max(most, busy)
            time.sleep(0.005 * (3 - self.number % 3))
            with lock:
                busy -= 1
            return self.number

    fakes = [Fake(number) for number in range(9)]
    results = [result for _, result in decoded_in_order(fakes, None, lambda: False)]  # type: ignore[arg-type]
    assert results == list(range(9))
    assert most == 2


def test_an_abandoned_opening_leaves_no_thread(tmp_path: Path) -> None:
    write_four(tmp_path)
    values = open_study([tmp_path])
    for value in values:
        if isinstance(value, Mammogram):
            break
    values.close()
    assert not any(thread.name.startswith("decode") for thread in threading.enumerate())


def test_buffers_of_a_closed_study_serve_the_next_one(tmp_path: Path) -> None:
    write_four(tmp_path)
    pool = BufferPool()
    opened(tmp_path, pool=pool)
    held = pool.free_bytes
    assert held > 0
    opened(tmp_path, pool=pool)
    assert pool.free_bytes == held


def test_more_views_than_memory_holds_are_told_not_opened(tmp_path: Path) -> None:
    write_four(tmp_path)
    one = 32 * 24 * 2
    from lem_viewer.reading.dicom import examine_dicom

    views = [examine_dicom(path) for path in sorted(tmp_path.iterdir())]
    kept, notices = ordering.within_memory(views, limit=2 * one)
    assert len(kept) == 2
    assert "2 of 4 views" in notices[0].message
