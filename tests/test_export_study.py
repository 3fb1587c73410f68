"""A whole study leaves the program: every format, without names when asked, by command."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from export_stage import CARD, errors_of, make_report, predict, write_view
from PIL import Image

from lem_viewer import cli
from lem_viewer.errors import Failure
from lem_viewer.export.foreign import read_overlays
from lem_viewer.reading.study import read_image
from lem_viewer.values.image import Mammogram
from lem_viewer.values.overlays import ForeignOverlay
from lem_viewer.values.reading import Assessment, BreastAssessment, ReaderFinding
from lem_viewer.work.export_plan import FORMATS, ExportDone, ExportedFile, ExportPlan
from lem_viewer.work.exporting import export_study, view_of
from lem_viewer.work.exporting_files import export_files

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")
SECRET = {"PatientName": "Geheim^Anna", "PatientID": "4711-XYZ", "AccessionNumber": "ACC4711",
          "BurnedInAnnotation": "NO"}  # fmt: skip


class StandInPredictor:
    """Says the same of every view; of the second nothing at all where it is told to fail."""

    card = CARD
    device_name = "CPU"

    def __init__(self, fails_on: int = 0) -> None:
        self.notices: list[Failure] = []
        self._count, self._fails_on = 0, fails_on

    def predict(self, mammogram: Mammogram) -> object:
        self._count += 1
        if self._count == self._fails_on:
            raise RuntimeError("out of thought")
        return predict(mammogram)


def export(view: Mammogram, out: Path, **plan: object) -> list[object]:
    report = make_report(view)
    said = BreastAssessment("4A", "b", "Frau Geheim is afraid")
    study = replace(report, assessments=(Assessment(1, "Müller^Grete", said, stored_at="2026"),))
    views = [view_of(view, each) for each in study.views]
    return list(export_study(study, views, out, ExportPlan(**plan)))  # type: ignore[arg-type]


def test_every_format_is_written_and_valid(tmp_path: Path) -> None:
    view = write_view(tmp_path)
    *values, done = export(view, tmp_path / "out")
    assert isinstance(done, ExportDone)
    assert not [each for each in values if isinstance(each, Failure)]
    title = view.header.title.replace(" ", "_")
    names = sorted(file.path.name for file in done.files)
    assert names == sorted(
        [f"seg_{title}.dcm", "sr_model.dcm", "sr_reader_M_ller_Grete_1.dcm", "cad.dcm",
         f"gsps_{title}.dcm", "report.pdf", "findings.csv", "findings.json"]
    )  # fmt: skip
    assert not list((tmp_path / "out").glob("*.part"))
    for file in done.files:
        if file.path.suffix == ".dcm":
            assert errors_of(file.path) == [], file.path.name


def test_one_format_alone(tmp_path: Path) -> None:
    *_, done = export(write_view(tmp_path), tmp_path / "out", formats=("csv",))
    assert [file.path.name for file in done.files] == ["findings.csv"]
    with pytest.raises(ValueError, match="allowed are seg"):
        ExportPlan(("xls",))


def test_a_second_export_replaces_the_first(tmp_path: Path) -> None:
    view = write_view(tmp_path)
    export(view, tmp_path / "out")
    before = {path.name for path in (tmp_path / "out").iterdir()}
    export(view, tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == before


def test_a_cancel_stops_between_files(tmp_path: Path) -> None:
    view = write_view(tmp_path)
    asked: list[int] = []
    study = make_report(view)
    values = list(
        export_study(study, [view_of(view, study.views[0])], tmp_path / "out", ExportPlan(),
                     lambda: bool(asked.append(1)) or len(asked) > 2)
    )  # fmt: skip
    assert not any(isinstance(value, ExportDone) for value in values)
    assert len(list((tmp_path / "out").glob("*"))) < 8


def test_a_picture_has_paper_and_tables_but_no_objects(tmp_path: Path) -> None:
    Image.linear_gradient("L").resize((96, 128)).save(tmp_path / "P1_R_CC.png")
    view = read_image(tmp_path / "P1_R_CC.png")
    *values, done = export(view, tmp_path / "out")
    (failure,) = (each for each in values if isinstance(each, Failure))
    assert "DICOM images only" in failure.message
    assert sorted(file.path.name for file in done.files) == [
        "findings.csv", "findings.json", "report.pdf",
    ]  # fmt: skip


def test_a_study_from_an_archive_is_exported_like_any_other(tmp_path: Path) -> None:
    view = write_view(tmp_path, 1, **SECRET)
    file, archive = Path(view.header.path), tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(file, "a/view.dcm")
    file.unlink()
    view = replace(view, header=replace(view.header, path=f"{archive}!/a/view.dcm"))
    *values, done = export(view, tmp_path / "out")
    assert not [each for each in values if isinstance(each, Failure)]
    assert len(done.files) == 8
    *values, done = export(view, tmp_path / "nobody", deidentify=True)
    assert not [each for each in values if isinstance(each, Failure)] and done.left_out == 0
    archive.unlink()
    *values, done = export(view, tmp_path / "gone")
    (failure,) = (each for each in values if isinstance(each, Failure))
    assert "from its archive any more" in failure.message and len(done.files) == 3


# --- without names ------------------------------------------------------------------------------


def test_nothing_that_leaves_tells_whose_it_is(tmp_path: Path) -> None:
    view = write_view(tmp_path, 1, **SECRET)
    original = pydicom.dcmread(view.header.path)
    *_, done = export(view, tmp_path / "out", deidentify=True)
    assert done.left_out == 0
    files = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert len(files) == 11  # 8 formats, the image, and the two reports of what was removed
    words = ["Geheim", "Anna", "4711-XYZ", "ACC4711", "Grete", "afraid", "taller than wide"]
    words += [original.StudyInstanceUID, original.SOPInstanceUID, original.SeriesInstanceUID]
    for path in files:
        data = path.read_bytes().decode("latin-1") + path.name
        for word in words:
            assert str(word) not in data, f"{word} in {path.name}"
        assert "Müller" not in path.read_bytes().decode("utf-8", "replace")
        if path.suffix == ".dcm":
            assert errors_of(path) == [], path.name


def test_findings_point_to_the_de_identified_image(tmp_path: Path) -> None:
    view = write_view(tmp_path, 1, **SECRET)
    export(view, tmp_path / "out", deidentify=True)
    (image,) = (tmp_path / "out" / "images").iterdir()
    nobodys = read_image(image)
    assert nobodys.header.identity.patient_id.startswith("LEM-")
    for name in ("cad.dcm", "sr_model.dcm"):
        found = read_overlays(tmp_path / "out" / name, [nobodys.header])
        overlay = next(each for each in found if isinstance(each, ForeignOverlay))
        assert overlay.sop_uid == nobodys.key
        assert len(overlay.marks) == 1


def test_what_was_removed_is_told(tmp_path: Path) -> None:
    export(write_view(tmp_path, 1, **SECRET), tmp_path / "out", deidentify=True)
    told = json.loads((tmp_path / "out" / "deidentification.json").read_text())
    assert told["images"] == 1
    assert told["pixels_cleaned"] is False
    with (tmp_path / "out" / "deidentification.csv").open() as file:
        rows = {row["tag"]: row for row in csv.DictReader(file)}
    assert rows["(0010,0010)"]["action"] == "emptied"
    assert rows["(0010,4000)"]["name"] == "PatientComments"


def test_an_image_that_may_hold_text_stays_here_unless_allowed(tmp_path: Path) -> None:
    view = write_view(tmp_path, 1, **{**SECRET, "BurnedInAnnotation": "YES"})
    *values, done = export(view, tmp_path / "out", deidentify=True)
    assert done.left_out == 1
    (failure,) = (each for each in values if isinstance(each, Failure)
                  and "Burned In" in each.message)  # fmt: skip
    assert failure.advice
    assert not list((tmp_path / "out").rglob("*.dcm"))
    told = json.loads((tmp_path / "out" / "deidentification.json").read_text())
    assert "Burned In Annotation" in told["left_out"][0]
    assert "Geheim" not in json.dumps(told)
    *_, done = export(view, tmp_path / "again", deidentify=True, allow_burned_in=True)
    assert done.left_out == 0


# --- from files -----------------------------------------------------------------------------------


def test_studies_go_into_folders_of_their_own(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for seed in (1, 2):
        write_view(folder, seed)
    values = list(export_files([folder], StandInPredictor(), tmp_path / "out",
                               ExportPlan(("csv", "cad"))))  # type: ignore[arg-type]  # fmt: skip
    assert sorted(each.folder.name for each in values if isinstance(each, ExportDone)) == [
        "study_1", "study_2",
    ]  # fmt: skip
    assert sum(isinstance(each, ExportedFile) for each in values) == 4


def test_a_view_that_could_not_be_read_is_not_one_without_findings(tmp_path: Path) -> None:
    view = write_view(tmp_path)
    values = list(export_files([Path(view.header.path)], StandInPredictor(fails_on=1),
                               tmp_path / "out", ExportPlan(("cad", "csv"))))  # type: ignore[arg-type]  # fmt: skip
    assert any(isinstance(each, Failure) for each in values)
    (overlay,) = read_overlays(tmp_path / "out" / "cad.dcm", [view.header])
    assert overlay.words == "failed: not processed"
    assert "out of thought" in (tmp_path / "out" / "findings.csv").read_text()


def test_the_library_s_readers_are_exported(tmp_path: Path) -> None:
    from lem_viewer import __version__
    from lem_viewer.library.findings import Findings, new_id
    from lem_viewer.library.worklist import Worklist
    from lem_viewer.work.library_journeys import index_folder, open_own_library

    folder = tmp_path / "in"
    folder.mkdir()
    view = write_view(folder)
    library = open_own_library()
    try:
        list(index_folder(library, folder))
        entry = Worklist(library).find(view.header.identity.study_instance_uid)
        assert entry is not None
        corners = ((10.0, 10.0), (10.0, 30.0), (40.0, 30.0))
        descriptors = (("mass.margin", "spiculated"),)
        with_finding = ReaderFinding(
            new_id(), entry.id, view.key, "王小东", "polygon", corners, "mass", descriptors, "5"
        )
        Findings(library, __version__).save(with_finding)
        values = list(export_files([folder], StandInPredictor(), tmp_path / "out",
                                   ExportPlan(), library))  # type: ignore[arg-type]  # fmt: skip
    finally:
        library.close()
    assert not [each for each in values if isinstance(each, Failure)]
    text = (tmp_path / "out" / "findings.csv").read_text("utf-8-sig")
    assert "王小东" in text and "spiculated" in text
    (report,) = (tmp_path / "out").glob("sr_reader*.dcm")
    assert errors_of(report) == []
    found = read_overlays(report, [view.header])
    overlay = next(each for each in found if isinstance(each, ForeignOverlay))
    assert overlay.name == "王小东"


def test_the_command_line_exports_and_tells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import torch

    from lem_viewer.network.checkpoint import save_checkpoint
    from lem_viewer.network.classifier import Classifier

    torch.set_num_threads(1)
    model = tmp_path / "tiny"
    card = replace(CARD, backbone="resnet10")
    save_checkpoint(model, Classifier("resnet10", "lem", 16), card)
    view = write_view(tmp_path, 1, **SECRET)
    out = tmp_path / "out"
    code = cli.main(["export", view.header.path, "--out", str(out), "--model", str(model),
                     "--device", "cpu", "--formats", "cad,json", "--deidentify"])  # fmt: skip
    assert code == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "cad.dcm", "deidentification.csv", "deidentification.json", "findings.json", "images",
    ]  # fmt: skip
    assert f"files in {out}" in capsys.readouterr().out
    assert cli.main(["export", view.header.path, "--out", str(out), "--formats", "xls"]) == 2
    assert "allowed are seg" in capsys.readouterr().err
    assert cli.main(["export", str(tmp_path / "gone"), "--out", str(out)]) == 3
    assert len(FORMATS) == 7
