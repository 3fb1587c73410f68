"""The command line: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lem_viewer import RESEARCH_NOTICE, cli, cli_doctor, paths
from lem_viewer.cli import main
from lem_viewer.errors import (
    DeviceTrouble,
    UnreadableImage,
    UnusableDataset,
    UnusableModel,
    UnusableTruth,
)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UnreadableImage("w", where="f", advice="a"), 3),
        (UnusableTruth("w"), 4),
        (UnusableModel("w"), 5),
        (UnusableDataset("w"), 6),
        (DeviceTrouble("w"), 7),
        (PermissionError(13, "Permission denied", "f"), 1),
        (KeyboardInterrupt(), 130),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_kind_of_error_has_its_exit_code(error, code, monkeypatch, capsys) -> None:
    def fail(options: object) -> int:
        raise error

    monkeypatch.setattr(cli, "_doctor", fail)
    assert main(["doctor"]) == code
    assert capsys.readouterr().err.strip()


def test_an_error_says_what_where_and_what_to_do(capsys) -> None:
    assert main(["predict", "no/such/folder"]) == 3
    told = capsys.readouterr().err
    assert "no such file or folder" in told
    assert str(Path("no/such/folder")) in told
    assert "Check the path" in told


def test_wrong_usage_ends_with_two(capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["evaluate"])
    assert ended.value.code == 2
    assert "--manifest" in capsys.readouterr().err


def test_no_argument_and_a_bare_path_open_the_window(monkeypatch, tmp_path: Path) -> None:
    opened = []
    monkeypatch.setattr(cli, "_gui", lambda options: opened.append(options.paths) or 0)
    assert main([]) == 0
    assert main([str(tmp_path)]) == 0
    assert opened == [[], [tmp_path]]


def test_the_help_says_research_use_only(capsys) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert RESEARCH_NOTICE in " ".join(capsys.readouterr().out.split())


def test_predict_writes_a_report_of_the_demo_study(tmp_path: Path, capsys) -> None:
    out = tmp_path / "deep" / "report.json"
    assert main(["predict", str(paths.demo_study_dir()), "--out", str(out)]) == 0
    report = json.loads(out.read_text("utf-8"))
    assert {(v["laterality"], v["view"]) for v in report["views"]} == {
        ("R", "CC"),
        ("L", "CC"),
        ("R", "MLO"),
        ("L", "MLO"),
    }
    for view in report["views"]:
        assert 0 <= view["probability"] <= 1
        assert view["sop_instance_uid"].startswith(("1.", "2."))
        assert Path(view["file"]).suffix == ".dcm"
        assert "@" in view["model"]
        assert view["seconds"] > 0
        for extremum in view["extrema"]:
            assert set(extremum) >= {"row", "col", "score"}
        for region in view["regions"]:
            assert region["area_mm2"] > 0
            assert len(region["contour"]) >= 3


def test_predict_says_which_files_it_could_not_read_and_reads_the_rest(
    tmp_path: Path, capsys
) -> None:
    good = sorted(paths.demo_study_dir().glob("*.dcm"))[:2]
    bad = tmp_path / "broken.dcm"
    bad.write_bytes(b"\0" * 128 + b"DICM" + b"\x01\x02")
    out = tmp_path / "report.json"
    assert main(["predict", str(bad), *map(str, good), "--out", str(out)]) == 0
    report = json.loads(out.read_text("utf-8"))
    assert report["views"]
    assert any("broken.dcm" in failure["where"] for failure in report["failures"])
    assert "broken.dcm" in capsys.readouterr().err


def test_predict_of_nothing_readable_ends_with_three(tmp_path: Path) -> None:
    (tmp_path / "a.dcm").write_bytes(b"")
    assert main(["predict", str(tmp_path), "--out", str(tmp_path / "r.json")]) == 3


def test_an_unknown_model_is_said_with_the_ones_there_are(capsys) -> None:
    assert main(["predict", str(paths.demo_study_dir()), "--model", "nobody"]) == 5
    told = capsys.readouterr().err
    assert "nobody" in told


def test_the_doctor_finds_this_machine_fit(capsys) -> None:
    findings = cli_doctor.examine()
    subjects = {finding.subject for finding in findings}
    assert {"Python", "torch", "Device", "Demo study", "Reads JPEG Lossless SV1"} <= subjects
    assert [f for f in findings if f.state == "missing"] == []
    assert "All is well." in cli_doctor.format_findings(findings)


def test_the_doctor_names_the_package_of_a_missing_library(monkeypatch) -> None:
    monkeypatch.setattr(cli_doctor, "_loads", lambda name: name != "libEGL.so.1")
    monkeypatch.setattr(cli_doctor.sys, "platform", "linux")
    (found,) = [f for f in cli_doctor.examine() if f.subject == "Qt libraries"]
    assert found.state == "missing"
    assert found.advice == "sudo apt-get install libegl1"


def test_the_doctor_goes_on_when_a_check_breaks(monkeypatch) -> None:
    def broken() -> None:
        raise RuntimeError("no torch")

    monkeypatch.setattr(cli_doctor, "_device", broken)
    findings = cli_doctor.examine()
    assert any("no torch" in finding.value for finding in findings)
    assert any(finding.subject == "Demo study" for finding in findings)
