"""What a killed program leaves in the zoo is swept; what runs is left alone; no model is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from zoo_stage import make_model, weights_of

from lem_viewer.errors import UnusableModel
from lem_viewer.zoo import ModelZoo, check_folder
from lem_viewer.zoo_archive import import_model
from lem_viewer.zoo_aside import ADMIT, IMPORT, SWAP, folder_aside, note_replaced, sweep

CHILD = """
import sys, pathlib
from lem_viewer.zoo_aside import IMPORT, folder_aside
with folder_aside(pathlib.Path(sys.argv[1]), IMPORT) as aside:
    (aside / "weights.safetensors").write_bytes(b"half")
    print(aside, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def zoo(tmp_path: Path) -> ModelZoo:
    made = ModelZoo(tmp_path / "none", tmp_path / "zoo")
    made.admit(make_model(tmp_path / "first"))
    return made


def hidden(zoo: ModelZoo) -> list[str]:
    return sorted(each.name for each in zoo.user_folder.iterdir() if each.name.startswith("."))


def test_an_import_killed_half_way_is_swept_and_a_running_one_is_not(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(zoo.user_folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)},
    )
    assert child.stdout is not None
    aside = Path(child.stdout.readline().strip())
    try:
        assert sweep(zoo.user_folder) == ()
        assert (aside / "weights.safetensors").is_file()  # it goes on
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait(30)
    assert len(hidden(zoo)) == 2  # the folder and its lock, as the kill left them
    assert sweep(zoo.user_folder) == ()
    assert hidden(zoo) == []
    assert [entry.name for entry in zoo.entries()] == ["mine"]


def test_an_import_of_this_very_process_is_left_alone(zoo: ModelZoo) -> None:
    with folder_aside(zoo.user_folder, IMPORT) as aside:
        sweep(zoo.user_folder)
        assert aside.is_dir()
    assert hidden(zoo) == []


def test_what_an_older_program_left_is_swept_when_it_is_old(zoo: ModelZoo) -> None:
    for name in (".import-abcd_123", ".mine-abcd_123"):
        (zoo.user_folder / name).mkdir()
        (zoo.user_folder / name / "card.json").write_text("{}")
    sweep(zoo.user_folder)
    assert len(hidden(zoo)) == 2  # written a moment ago: it may be running
    for name in hidden(zoo):
        for each in (zoo.user_folder / name / "card.json", zoo.user_folder / name):
            os.utime(each, (1_000_000, 1_000_000))
    sweep(zoo.user_folder)
    assert hidden(zoo) == []


@pytest.mark.parametrize("renames", [1, 2])
def test_a_roll_back_broken_off_between_its_renames_loses_no_version(
    zoo: ModelZoo, tmp_path: Path, renames: int
) -> None:
    zoo.admit(make_model(tmp_path / "second", "mine", weights_of(2)))
    target, kept = zoo.user_folder / "mine", zoo.previous_folder("mine")
    spare = zoo.user_folder / f"{SWAP}abcd_123"
    spare.mkdir()
    (zoo.user_folder / f"{SWAP}abcd_123.lock").touch()  # nobody holds it
    target.rename(spare / "mine")
    if renames == 2:
        kept.rename(target)
    back = sweep(zoo.user_folder)
    assert back == (("mine",) if renames == 1 else ())
    hashes = {check_folder(folder).sha256 for folder in (target, kept)}
    assert len(hashes) == 2  # both versions are there
    assert hidden(zoo) == [".mine.previous"]


def test_an_admission_broken_off_before_its_last_rename_gives_the_model_back(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    before = check_folder(zoo.user_folder / "mine").sha256
    aside = zoo.user_folder / f"{ADMIT}abcd_123"
    make_model(aside / "model", "mine", weights_of(2))
    note_replaced(aside, "mine")
    (zoo.user_folder / f"{ADMIT}abcd_123.lock").touch()
    (zoo.user_folder / "mine").rename(zoo.previous_folder("mine"))
    assert sweep(zoo.user_folder) == ("mine",)
    assert check_folder(zoo.user_folder / "mine").sha256 == before
    assert hidden(zoo) == []


def test_nothing_else_in_the_zoo_is_swept(zoo: ModelZoo, tmp_path: Path) -> None:
    zoo.admit(make_model(tmp_path / "second", "mine", weights_of(2)))
    (zoo.user_folder / ".withdrawn").mkdir()
    (zoo.user_folder / "notes-12345678").mkdir()
    sweep(zoo.user_folder)
    assert hidden(zoo) == [".mine.previous", ".withdrawn"]
    assert (zoo.user_folder / "notes-12345678").is_dir()
    assert sweep(tmp_path / "nowhere") == ()


def test_an_import_that_fails_leaves_nothing_behind(zoo: ModelZoo, tmp_path: Path) -> None:
    bad = make_model(tmp_path / "bad", "bad")
    (bad / "weights.safetensors").write_bytes(b"\x80\x04pickle")
    with pytest.raises(UnusableModel):
        import_model(zoo, bad, prove=check_folder)
    assert hidden(zoo) == []
