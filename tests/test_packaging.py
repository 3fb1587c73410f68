"""The wheel carries everything and runs from another folder; the metadata keep their promises."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), "."],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
        text=True,
    )
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="session")
def clean_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of a new environment that holds the wheel, and sees its dependencies."""
    folder = tmp_path_factory.mktemp("clean") / "env"
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = Path(
        subprocess.run(
            [python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
    )
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    (site / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return python


def run(python: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "DISPLAY")}
    environment |= {"LEM_VIEWER_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [python, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
    )


def test_the_wheel_holds_resources_and_models(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert any(n.startswith("lem_viewer/resources/demo_study/") for n in names)
    assert any(re.fullmatch(r"lem_viewer/model_zoo/[^/]+/weights\.safetensors", n) for n in names)
    assert any(re.fullmatch(r"lem_viewer/model_zoo/[^/]+/card\.json", n) for n in names)
    assert not [n for n in names if n.endswith((".pth", ".pt", ".pkl", ".pyc"))]


def test_the_installed_wheel_runs_the_main_job_from_another_folder(
    clean_python: Path, tmp_path: Path
) -> None:
    where = run(
        clean_python, "-c", "import lem_viewer; print(lem_viewer.__file__)", folder=tmp_path
    )
    assert str(clean_python.parent.parent) in where.stdout, where.stderr
    done = run(clean_python, "-m", "lem_viewer", "demo", "--headless", "out", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert [(v["laterality"], v["view"]) for v in report["views"]] == [
        ("R", "CC"),
        ("L", "CC"),
        ("R", "MLO"),
        ("L", "MLO"),
    ]
    for name in report["pictures"]:
        assert (tmp_path / "out" / name).stat().st_size > 20_000
    assert len(report["pictures"]) >= 4
    assert report["notice"] == "Research use only. Not for primary diagnosis."
    assert report["study"]["views_with_truth"] >= 2


def test_pyside_is_held_below_the_version_that_aborts() -> None:
    (requirement,) = [d for d in PROJECT["dependencies"] if d.startswith("PySide6")]
    assert requirement.startswith("PySide6-Essentials")
    assert "<6.12" in requirement


def test_no_gpl_or_ray_or_torchvision_is_a_default_dependency() -> None:
    names = {re.split(r"[<>=\[ ]", d)[0].lower() for d in PROJECT["dependencies"]}
    assert not names & {"pylibjpeg-libjpeg", "ray", "torchvision", "timm", "pyside6"}


def test_the_constraints_pin_torch() -> None:
    lines = (REPOSITORY / "constraints.txt").read_text("utf-8").splitlines()
    assert "torch==2.13.0" in lines
    assert all(line.startswith("#") or "==" in line for line in lines if line)


def test_no_path_of_a_developers_machine_stands_in_the_project() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=REPOSITORY, capture_output=True, text=True
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    suspicious = re.compile(r"(/home/|/Users/|/root/|C:\\Users)\w")
    wrong = []
    for name in filter(None, listed.stdout.split("\0")):
        file = REPOSITORY / name
        if file.suffix in {".py", ".md", ".toml", ".txt", ".json", ".sh", ".qss", ".csv"}:
            text = file.read_text("utf-8") if file.is_file() else ""
            if suspicious.search(text) and file.name != "test_packaging.py":
                wrong.append(name)
    assert wrong == []
