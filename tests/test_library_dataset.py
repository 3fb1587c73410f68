"""The audit as a data set: labels by readers, with counts and exclusions told."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_files import write_study
from library_server import address_of
from library_stage import fresh, said

from lem_viewer.cli import main
from lem_viewer.errors import UnusableDataset
from lem_viewer.library.database import Library
from lem_viewer.library.findings import Findings, Verdicts
from lem_viewer.library.readings import Readings
from lem_viewer.reading.datasets import read_manifest
from lem_viewer.values.reading import AuditVerdict, Opinion, ReaderFinding
from lem_viewer.work.library_dataset import audited_labels, write_audit_manifest
from lem_viewer.work.library_journeys import index_folder

pytestmark = pytest.mark.library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = fresh(tmp_path / "kept")
    for number in range(3):
        write_study(tmp_path / "a" / str(number), f"1.{number}")
    list(index_folder(opened, tmp_path / "a"))
    yield opened
    opened.close()


def say(library: Library, image: str, opinion: Opinion, reader: str = "A", row: float = 1) -> None:
    study = image.rpartition(".")[0]
    Verdicts(library).add(
        AuditVerdict(study, image, row, 1.0, 1.0, "lem", "ab" * 32, 0.5, opinion, reader)
    )


def finish(library: Library, number: int, reader: str = "A", judged: int = 2) -> None:
    images = [f"1.{number}.{view}" for view in (1, 2, 3, 4)]
    content = {"judged": judged, "findings": 2, "images": images}
    Verdicts(library).finish(number + 1, reader, content)


def by_image(library: Library) -> dict[str, str]:
    """Return the last part of the folder and the view -> label."""
    return {
        "/".join(Path(image.file).parts[-2:]): image.label
        for image in audited_labels(library).images
    }


def test_agreed_and_missed_are_positive_and_the_rest_of_the_study_negative(
    library: Library,
) -> None:
    say(library, "1.0.1", Opinion.AGREE)
    say(library, "1.0.2", Opinion.DISAGREE)
    Findings(library, "1").save(
        ReaderFinding("f", 1, "1.0.3", "A", "point", ((1.0, 1.0),), missed_by="lem@abababab")
    )
    assert by_image(library) == {}  # nothing is audited before the reader says so
    finish(library, 0)
    assert by_image(library) == {
        "0/R_CC.dcm": "malignant", "0/L_CC.dcm": "normal",
        "0/R_MLO.dcm": "malignant", "0/L_MLO.dcm": "normal",
    }  # fmt: skip


def test_what_is_not_sure_is_left_out_and_counted(library: Library) -> None:
    say(library, "1.0.1", Opinion.UNSURE)
    say(library, "1.0.2", Opinion.AGREE)
    say(library, "1.0.2", Opinion.DISAGREE, "B")
    Readings(library).store(said(1, "A", "2", "1"))
    finish(library, 0)
    finish(library, 0, "B")
    Readings(library).store(said(2, "A", "1", "4A"))
    finish(library, 1)
    finish(library, 2, judged=1)
    labels = audited_labels(library)
    assert labels.left_out == {
        "a reader is unsure": 1,
        "readers contradict each other": 1,
        "a reader calls back but marks nothing": 2,  # both left views of the second study
        "not every finding was judged": 4,
    }
    assert len(labels.images) == 4
    assert labels.words.startswith("4 audited images of 2 patients: 0 positive, 4 negative; left")


def test_a_corrected_verdict_and_a_finding_taken_back_count_as_they_are_now(
    library: Library,
) -> None:
    say(library, "1.0.1", Opinion.AGREE)
    say(library, "1.0.1", Opinion.DISAGREE)
    findings = Findings(library, "1")
    drawn = findings.save(
        ReaderFinding("f", 1, "1.0.3", "A", "point", ((1.0, 1.0),), missed_by="lem@abababab")
    )
    findings.remove(drawn)
    finish(library, 0)
    assert set(by_image(library).values()) == {"normal"}


def test_an_image_whose_file_is_gone_is_left_out(library: Library, tmp_path: Path) -> None:
    finish(library, 0)
    (tmp_path / "a" / "0" / "R_CC.dcm").unlink()
    list(index_folder(library, tmp_path / "a"))
    labels = audited_labels(library)
    assert (len(labels.images), labels.left_out) == (3, {"its file is gone": 1})


def test_the_manifest_is_one_that_training_reads(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UnusableDataset, match="no image that can be learned from"):
        write_audit_manifest(library, tmp_path / "audit.csv")
    say(library, "1.0.1", Opinion.AGREE)
    finish(library, 0)
    write_audit_manifest(library, tmp_path / "audit.csv")
    manifest = read_manifest(tmp_path / "audit.csv")
    assert [case.label for case in manifest.cases].count(1) == 1
    assert {case.patient for case in manifest.cases} == {"P1.0"}
    assert manifest.skipped == ()


def test_training_takes_the_ledger_by_name(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from lem_viewer import cli_train

    say(library, "1.0.1", Opinion.AGREE)
    finish(library, 0)
    monkeypatch.setenv("LEM_VIEWER_LIBRARY", address_of(tmp_path / "kept" / "library.sqlite"))
    checked = []
    monkeypatch.setattr(
        cli_train, "run_check", lambda config, *_, **__: checked.append(config.data) or 0
    )
    assert main(["train", "--dataset", "ledger", "--check", "quick"]) == 0  # the other word for it
    assert main(["train", "--data", "ledger", "--check", "quick"]) == 0
    with Path(checked[0]).open(encoding="utf-8") as stream:
        assert len(list(csv.DictReader(stream))) == 4
    assert "4 audited images of 1 patients: 1 positive, 3 negative" in capsys.readouterr().err
    assert main(["audit", "dataset", str(tmp_path / "out.csv")]) == 0
    assert (tmp_path / "out.csv").is_file()
