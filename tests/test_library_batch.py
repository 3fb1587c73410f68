"""A whole library read by a model, gone on with, and told in figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_files import SayingPredictor, write_mask, write_study
from library_server import address_of
from library_stage import fresh, said

from lem_viewer.cli import main
from lem_viewer.errors import Failure
from lem_viewer.library.database import Library
from lem_viewer.library.findings import Verdicts
from lem_viewer.library.opening import open_library
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.reading import AuditVerdict, Opinion, WorklistQuery
from lem_viewer.work.library_batch import BatchDone, predict_library
from lem_viewer.work.library_figures import model_figures, paired_figures
from lem_viewer.work.library_journeys import index_folder

pytestmark = pytest.mark.library

SHA = "ab" * 32


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = fresh(tmp_path / "kept")
    yield opened
    opened.close()


def indexed(library: Library, folder: Path, studies: int) -> None:
    for number in range(studies):
        write_study(folder / str(number), f"1.{number}")
    list(index_folder(library, folder))


def batch(library: Library, predictor: SayingPredictor, **more: object) -> list[object]:
    return list(predict_library(library, predictor, **more))  # type: ignore[arg-type]


def test_every_image_is_read_once_a_model_hash(library: Library, tmp_path: Path) -> None:
    indexed(library, tmp_path / "a", 2)
    model = SayingPredictor({"1.0.1": 0.9})
    done = batch(library, model)[-1]
    assert isinstance(done, BatchDone) and (done.images, done.failed) == (8, 0)
    assert len(model.read) == 8
    assert batch(library, model)[-1].images == 0 and len(model.read) == 8  # type: ignore[attr-defined]
    other = SayingPredictor({}, sha="cd")
    batch(library, other)
    assert len(other.read) == 8
    entry = Worklist(library).find("1.0")
    assert entry is not None and entry.model_id == "lem@cdcdcdcd"
    write_study(tmp_path / "a" / "new", "1.9")
    list(index_folder(library, tmp_path / "a"))
    batch(library, model)
    assert model.read[8:] == ["1.9.1", "1.9.2", "1.9.3", "1.9.4"]


def test_a_stopped_batch_goes_on_with_the_next_study(library: Library, tmp_path: Path) -> None:
    indexed(library, tmp_path / "a", 3)
    model = SayingPredictor({})
    values = batch(library, model, cancelled=lambda: len(model.read) >= 6)
    assert not any(isinstance(value, BatchDone) for value in values)
    assert len(Predictions(library).cases(SHA)) == 4  # the first study; the second was begun
    again = SayingPredictor({})
    batch(library, again)
    assert again.read == [f"1.{study}.{view}" for study in (1, 2) for view in (1, 2, 3, 4)]


def test_what_cannot_be_read_is_not_processed_and_not_tried_again(
    library: Library, tmp_path: Path
) -> None:
    indexed(library, tmp_path / "a", 1)
    (tmp_path / "a" / "0" / "R_CC.dcm").unlink()  # vanished since it was indexed
    model = SayingPredictor({"1.0.2": -1.0})  # the model fails on L CC
    values = batch(library, model)
    assert any(isinstance(v, Failure) and "does not like it" in v.message for v in values)
    done = values[-1]
    assert isinstance(done, BatchDone) and (done.images, done.failed) == (2, 2)
    errors = {p.sop_uid: p.error for p in Predictions(library).of(1)}
    assert "does not like it" in errors["1.0.2"] and "not processed" in errors["1.0.1"]
    assert batch(library, model)[-1].images == 0  # type: ignore[attr-defined]


def test_truth_beside_the_views_is_compared_and_kept_as_reference(
    library: Library, tmp_path: Path
) -> None:
    files = write_study(tmp_path / "a", "1.0")
    write_mask(files[0])
    list(index_folder(library, tmp_path / "a"))
    batch(library, SayingPredictor({}))
    case = next(c for c in Predictions(library).cases(SHA) if c.prediction.sop_uid == "1.0.1")
    assert (case.label, case.prediction.hit, case.prediction.lesions) == (1, True, 1)
    # Outline rows and columns 44 to 56 within the truth's 40 to 59.
    assert case.prediction.dice is not None and 0.5 < case.prediction.dice < 0.65
    assert case.prediction.marks == "1.5@0"
    others = {c.label for c in Predictions(library).cases(SHA) if c is not case}
    assert others - {1} == {None}  # nothing is known of the views without truth


# ------------------------------------------------------------------------------- figures


def labelled(library: Library, tmp_path: Path) -> None:
    """Two studies, four positive of eight images; the model is right on three of four each."""
    indexed(library, tmp_path / "a", 2)
    first = {f"1.0.{n}": p for n, p in zip(range(1, 5), (0.9, 0.8, 0.7, 0.2), strict=True)}
    second = {f"1.1.{n}": p for n, p in zip(range(1, 5), (0.1, 0.3, 0.15, 0.6), strict=True)}
    batch(library, SayingPredictor(first | second))
    batch(library, SayingPredictor({uid: 1 - p for uid, p in (first | second).items()}, sha="cd"))
    references = [(1, uid, 1, "mass") for uid in first] + [(2, uid, 0, "") for uid in second]
    Predictions(library).set_references(references, "manifest")


def test_the_figures_are_those_of_the_hand(library: Library, tmp_path: Path) -> None:
    labelled(library, tmp_path)
    Readings(library, "1").store(said(1, "A", "4A", "2"))
    Readings(library, "1").store(said(1, "B", "4A", "3"))
    Readings(library, "1").store(said(2, "A", "1", "1"))
    model = next(m for m in Predictions(library).models() if m.sha256 == SHA)
    found = model_figures(library, model)
    assert (found["images"], found["labelled"], found["studies"], found["patients"]) == (8, 8, 2, 2)
    assert found["confusion"] == {
        "true_positive": 3, "false_negative": 1, "false_positive": 1, "true_negative": 3,
    }  # fmt: skip
    # Pairs: 0.9, 0.8, 0.7 stand above all four negatives, 0.2 above two: 14 of 16.
    assert found["metrics"]["auc"] == 14 / 16
    # From (0, 0): three positives, then one negative (0.6), 0.3, the last positive...
    assert found["roc"]["true_positive"] == [0, 0.25, 0.5, 0.75, 0.75, 0.75, 1, 1, 1]
    assert found["roc"]["false_positive"] == [0, 0, 0, 0, 0.25, 0.5, 0.5, 0.75, 1]
    worst = [(line["sop_uid"], line["probability"]) for line in found["worst"][:2]]
    assert worst == [("1.0.4", 0.2), ("1.1.4", 0.6)]
    groups = {line["group"]: line["n"] for line in found["groups"]["view"]}
    assert groups == {"CC": 4, "MLO": 4}
    by_pair = {(line["first"], line["second"]): line for line in found["readers"]}
    assert by_pair["A", "B"]["n"] == 2
    # A and the model: R of study 1 both yes, L no and yes, R of 2 both no, L of 2 no and yes.
    with_model = by_pair["A", "model"]
    assert (with_model["n"], with_model["agreement"]) == (4, 0.5)
    json.dumps(found, allow_nan=False)


def test_two_models_are_compared_on_the_same_images(library: Library, tmp_path: Path) -> None:
    labelled(library, tmp_path)
    first, second = sorted(Predictions(library).models(), key=lambda m: m.sha256)
    found = paired_figures(library, first, second)
    assert (found["n"], found["auc"]["a"], found["auc"]["b"]) == (8, 14 / 16, 2 / 16)
    assert found["auc"]["p_value"] is not None and found["auc"]["p_value"] < 0.05


def test_verdicts_count_by_the_last_word(library: Library, tmp_path: Path) -> None:
    labelled(library, tmp_path)
    for row, opinion, reason in (
        (1.0, Opinion.AGREE, ""), (2.0, Opinion.AGREE, ""),
        (2.0, Opinion.DISAGREE, "artefact"), (3.0, Opinion.UNSURE, ""),
    ):  # fmt: skip
        Verdicts(library).add(
            AuditVerdict("1.0", "1.0.1", row, 1.0, 1.0, "lem", SHA, 0.5, opinion, "A", reason)
        )
    model = next(m for m in Predictions(library).models() if m.sha256 == SHA)
    counts = model_figures(library, model)["verdicts"]
    assert (counts["agree"], counts["disagree"], counts["unsure"]) == (1, 1, 1)
    assert (counts["agree_rate"], counts["reasons"]) == (0.5, {"artefact": 1})


# ------------------------------------------------------------------------------- commands


def test_index_and_audit_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_study(tmp_path / "a", "1.2")
    address = address_of(tmp_path / "mine.sqlite")
    assert main(["index", str(tmp_path / "a"), "--library", address]) == 0
    assert "4 files, 4 read, 4 new views" in capsys.readouterr().out
    library = open_library(tmp_path / "mine.sqlite", address)
    assert Worklist(library).count(WorklistQuery()) == 1
    Readings(library, "1").store(said(1, "A"))

    export = tmp_path / "out" / "audit.jsonl"
    assert main(["audit", "export", str(export), "--library", address]) == 0
    assert main(["audit", "verify", "--library", address]) == 0
    assert "1 records" in capsys.readouterr().out
    assert main(["audit", "verify", str(export)]) == 0
    Readings(library, "1").store(said(1, "B"))
    assert main(["audit", "verify", "--against", str(export), "--library", address]) == 0
    library.close()

    changed = export.read_text("utf-8").replace('"birads": "2"', '"birads": "5"')
    export.write_text(changed, "utf-8")
    capsys.readouterr()
    assert main(["audit", "verify", str(export)]) == 8
    assert "record 1 was changed" in capsys.readouterr().err

    assert main(["audit", "report", "--library", address]) == 0
    told = capsys.readouterr().out
    assert "Studies dated ... to ...: 1 (new 0, reading 0, read 1, audited 0)" in told
    assert "Research use only" in told


def test_a_comment_that_looks_like_a_formula_is_harmless_in_a_table(
    library: Library, tmp_path: Path
) -> None:
    import csv

    from lem_viewer.work.library_audit import export_audit

    write_study(tmp_path / "a", "1.0")
    list(index_folder(library, tmp_path / "a"))
    Verdicts(library).add(
        AuditVerdict(
            "1.0", "1.0.1", 1.0, 1.0, -1.5, "lem", SHA, 0.5, Opinion.DISAGREE, "A", "artefact",
            "=HYPERLINK(1)",
        )
    )  # fmt: skip
    export_audit(library, tmp_path / "audit.csv")
    with (tmp_path / "audit.csv").open(encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["comment"] == "'=HYPERLINK(1)"
    assert (row["score"], row["opinion"]) == ("-1.5", "disagree")


def test_batch_reads_with_a_model_of_the_zoo(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer import cli

    model = SayingPredictor({})
    write_study(tmp_path / "a", "1.2")
    monkeypatch.setenv("LEM_VIEWER_LIBRARY", address_of(tmp_path / "mine.sqlite"))
    monkeypatch.setattr(cli, "_load_predictor", lambda options: model)
    assert main(["index", str(tmp_path / "a")]) == 0
    assert main(["batch"]) == 0
    assert "lem@abababab: 4 images read, 0 not processed" in capsys.readouterr().out
    assert main(["batch"]) == 0
    assert len(model.read) == 4


@pytest.mark.parametrize("content", ["", "{}", "no json", '{"format": "other", "records": 1}'])
def test_a_file_that_is_no_export_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    (tmp_path / "x.jsonl").write_text(content)
    assert main(["audit", "verify", str(tmp_path / "x.jsonl")]) == 8
    assert "no audit that this program exported" in capsys.readouterr().err
