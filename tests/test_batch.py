"""Folders read by many workers: the same as by one, whatever happens to the workers."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from batch_stage import make_small_model, make_studies
from batch_tasks import FATAL_ONCE, POISON, dangerous, old_version_on_the_first
from distributed import Client

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.cli import main
from lem_viewer.errors import Failure
from lem_viewer.work import prediction
from lem_viewer.work.batch import BatchListed, BatchSummary, StudyDone, read_folders
from lem_viewer.work.batch_studies import BatchStudy
from lem_viewer.work.batch_worker import (
    BatchJob,
    WorkerAnswer,
    gpu_of,
    read_study,
    reference_to,
)
from lem_viewer.work.cluster import (
    Certificates,
    ClusterTrouble,
    check_address,
    check_installed,
    local_workers,
    trust_warning,
    workers_of,
)
from lem_viewer.work.cluster_batch import GIVEN_UP, ClusterCrew, Crew

NAMES = ["a", "b", FATAL_ONCE, "d"]


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_small_model(tmp_path_factory.mktemp("model") / "small")


@pytest.fixture(scope="module")
def studies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_studies(tmp_path_factory.mktemp("studies"), NAMES)
    (folder / "b" / "broken.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"\x01\x02")
    (folder / "notes.txt").write_text("no image")
    return folder


def batch(sources: Sequence[Path], out: Path, model: Path, crew: Crew, **more: Any) -> list[Any]:
    return list(read_folders(sources, out, reference_to(model), crew, **more))


def of_kind(values: list[Any], kind: type) -> list:
    return [value for value in values if isinstance(value, kind)]


def plain(out: Path) -> dict:
    """Return a report without what differs from run to run: the time that it took."""
    report = json.loads((out / "report.json").read_text("utf-8"))
    for view in report["views"]:
        assert view.pop("seconds") > 0
    return report


# --------------------------------------------------------------------------- one process


def test_folders_are_read_as_predict_reads_them_and_kept_by_study(
    studies: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = ["batch", str(studies), "--out", str(out), "--model", str(model)]
    arguments += ["--workers", "0", "--threads", "1", "--device", "cpu"]
    assert main(arguments) == 0
    told = capsys.readouterr()
    assert "16 views of 4 studies" in told.out and "broken.dcm" in told.err
    assert "4 studies, 0 of them read before" in told.err
    report = plain(out)
    assert report["notice"] == RESEARCH_NOTICE and report["model"].startswith("small@")
    assert main(["predict", str(studies), "--model", str(model), "--device", "cpu",
                 "--out", str(tmp_path / "predict.json")]) == 0  # fmt: skip
    predicted = json.loads((tmp_path / "predict.json").read_text("utf-8"))
    for view in predicted["views"]:
        del view["seconds"]
    assert set(report) == set(predicted)
    by_uid = {view["sop_instance_uid"]: view for view in report["views"]}
    assert by_uid == {view["sop_instance_uid"]: view for view in predicted["views"]}
    assert [set(each) for each in report["failures"]] == [{"title", "where", "message", "advice"}]
    with (out / "views.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 16
    for row in rows:
        view = by_uid[row["sop_instance_uid"]]
        assert float(row["probability"]) == view["probability"]
        assert int(row["extrema"]) == len(view["extrema"])
    assert len(list((out / "studies").glob("*.json"))) == 4
    assert not any("P1." in path.name for path in (out / "studies").iterdir())

    capsys.readouterr()
    assert main(arguments) == 0  # everything is done
    assert "4 studies, 4 of them read before" in capsys.readouterr().err
    assert plain(out) == report


def test_a_stopped_batch_goes_on_and_changed_files_are_read_again(
    model: Path, tmp_path: Path
) -> None:
    studies = make_studies(tmp_path / "in", ["a", "b", "c"])
    out = tmp_path / "out"
    seen: list[Any] = []
    values = read_folders([studies], out, reference_to(model), Crew())
    for value in values:
        seen.append(value)
        if isinstance(value, StudyDone):
            values.close()  # as Ctrl-C does
    assert len(of_kind(seen, StudyDone)) == 1 and not (out / "report.json").exists()
    again = batch([studies], out, model, Crew())
    assert of_kind(again, BatchListed) == [BatchListed(3, 1)]
    assert [done.done for done in of_kind(again, StudyDone)] == [2, 3]
    assert again[-1].views == 12

    os.utime(studies / "b" / "L_CC.dcm", ns=(1, 1))
    (next((out / "studies").iterdir())).write_text('{"half": ')
    third = batch([studies], out, model, Crew())
    assert of_kind(third, BatchListed)[0].done in (1, 2)  # the damaged one may be the changed one
    assert third[-1].views == 12
    other = make_small_model(tmp_path / "other", seed=1)
    assert of_kind(batch([studies], out, other, Crew()), BatchListed) == [BatchListed(3, 0)]
    assert of_kind(batch([studies], out, other, Crew(), resume=False), BatchListed) == [
        BatchListed(3, 0)
    ]


def test_nothing_to_read_no_folder_and_no_place_for_results_are_told(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    base = ["batch", "--model", str(model), "--workers", "0", "--device", "cpu"]
    assert main([*base, str(tmp_path / "empty"), "--out", str(tmp_path / "o")]) == 3
    assert main([*base, str(tmp_path / "nowhere"), "--out", str(tmp_path / "o")]) == 3
    assert "nowhere" in capsys.readouterr().err
    assert main([*base, str(tmp_path)]) == 1
    assert "--out is missing" in capsys.readouterr().err


def test_a_file_that_a_worker_does_not_see_is_told_and_tried_again(
    model: Path, tmp_path: Path
) -> None:
    studies = make_studies(tmp_path / "in", ["a"])

    def blind(job: BatchJob) -> WorkerAnswer:
        return WorkerAnswer("far away, process 7", unseen=job.study.files[0])

    values = batch([studies], tmp_path / "out", model, Crew(blind))
    summary = values[-1]
    assert isinstance(summary, BatchSummary) and len(summary.not_done) == 1
    (failure,) = of_kind(values, Failure)
    assert "far away, process 7 does not see" in failure.message
    assert batch([studies], tmp_path / "out", model, Crew())[-1].not_done == ()


def test_another_model_card_or_version_is_refused_by_name(model: Path) -> None:
    reference = reference_to(model)
    job = BatchJob(BatchStudy("k", "p", (), "f"), reference)
    assert read_study(job).refused == ""
    for changes, words in (
        ({"version": "9.9"}, f"it has LEM Viewer {__version__}, the batch was started by 9.9"),
        ({"sha256": "0" * 64}, "it has no small@"),
        ({"card_digest": "0" * 16}, "it has no small@"),
    ):
        answer = read_study(replace(job, model=replace(reference, **changes)))
        assert words in answer.refused and f"process {os.getpid()}" in answer.worker
    refused = replace(job, model=replace(reference, version="9.9"))
    with pytest.raises(ClusterTrouble, match="by 9"):
        list(Crew().run([refused], lambda: False))


def test_ctrl_c_keeps_what_is_done(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studies = make_studies(tmp_path / "in", ["a", "b"])
    real, calls = prediction.predict_files, []

    def pressed_at_the_second(*given: object) -> object:
        calls.append(given)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(prediction, "predict_files", pressed_at_the_second)
    arguments = ["batch", str(studies), "--out", str(tmp_path / "out"), "--model", str(model)]
    arguments += ["--workers", "0", "--threads", "1", "--device", "cpu"]
    assert main(arguments) == 130
    assert len(list((tmp_path / "out" / "studies").iterdir())) == 1
    assert main(arguments) == 0 and len(calls) == 3


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterTrouble, match="distributed is not installed") as told:
        check_installed()
    assert "lem-viewer[cluster]" in told.value.advice and "--workers 0" in told.value.advice


def test_an_address_is_checked_and_one_without_encryption_is_warned_of(tmp_path: Path) -> None:
    files = Certificates(*(tmp_path / name for name in ("ca.pem", "cert.pem", "key.pem")))
    for address, given, words in (
        ("somewhere", None, "not like tls://host:8786"),
        ("tls://host:8786", None, "needs --tls-ca"),
        ("tcp://host:8786", files, "needs --tls-ca"),
        ("tls://host:8786", files, "no such file"),
    ):
        with pytest.raises(ClusterTrouble, match=words):
            check_address(address, given)
    warning = trust_warning("tcp://host:8786")
    assert warning is not None and "run programs on its workers" in warning.message
    assert trust_warning("tcp://127.0.0.1:8786") is None and trust_warning("tls://h:1") is None


def test_gpus_are_taken_in_turns() -> None:
    assert [gpu_of(name, ["0", "1"]) for name in (0, 1, 2, "3")] == ["0", "1", "0", "1"]
    assert gpu_of("tcp://a:1", ["4", "5"]) == "4" and gpu_of(0, []) == ""


# -------------------------------------------------------------------------- many workers


@pytest.fixture(scope="module")
def two_workers() -> Iterator[Client]:
    with local_workers(2) as client:
        yield client


def test_two_workers_say_the_same_bit_for_bit_whoever_dies_and_one_study_is_given_up(
    two_workers: Client, studies: Path, model: Path, tmp_path: Path
) -> None:
    poison = make_studies(tmp_path / "in", [POISON])
    alone = batch([studies], tmp_path / "alone", model, Crew())
    crew = ClusterCrew(two_workers, dangerous, tries=2)
    many = batch([poison, studies], tmp_path / "many", model, crew)
    titles = {(f.title, Path(f.where).name) for f in of_kind(many, Failure)}
    assert ("A worker was lost", FATAL_ONCE) in titles and ("A worker was lost", POISON) in titles
    (given_up,) = [f for f in of_kind(many, Failure) if f.title == GIVEN_UP]
    assert "2 workers died" in given_up.message and given_up.where == str(poison / POISON)
    assert many[-1].not_done == (str(poison / POISON),)
    assert [done.done for done in of_kind(many, StudyDone)] == [1, 2, 3, 4, 5]
    ours, theirs = plain(tmp_path / "many"), plain(tmp_path / "alone")
    assert ours["views"] == theirs["views"] and len(ours["views"]) == 16
    assert [f["title"] for f in ours["failures"]] == ["File not opened", GIVEN_UP]
    assert alone[-1].not_done == ()
    for path in (tmp_path / "many" / "studies").iterdir():
        assert f"process {os.getpid()}" not in json.loads(path.read_text("utf-8"))["worker"]


def test_the_workers_of_a_scheduler_read_too_and_a_worker_of_another_version_does_not(
    two_workers: Client, model: Path, tmp_path: Path
) -> None:
    studies = make_studies(tmp_path / "in", ["a", "b", "c"])
    security = two_workers.security
    files = []
    for name in ("ca_file", "client_cert", "client_key"):
        files.append(tmp_path / f"{name}.pem")
        files[-1].write_text(getattr(security, f"tls_{name}"))
    with workers_of(two_workers.scheduler.address, Certificates(*files)) as client:
        crew = ClusterCrew(client, old_version_on_the_first)
        values = batch([studies], tmp_path / "out", model, crew)
    refused = [f for f in of_kind(values, Failure) if f.title == "Worker not used"]
    assert len(refused) == 1 and "it has LEM Viewer 0.0.1" in refused[0].message
    assert "process " in refused[0].where and "tls://" in refused[0].where
    assert values[-1].views == 12 and values[-1].not_done == ()
    two_workers.wait_for_workers(2, timeout=60)  # they stay


def test_a_scheduler_that_does_not_answer_is_told() -> None:
    nobody = workers_of("tcp://127.0.0.1:9", connect_s=0.5)
    with pytest.raises(ClusterTrouble, match="does not answer"), nobody:
        pass
