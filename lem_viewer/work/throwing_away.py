"""Removing what a training wrote: its model, or all of it; nothing that somebody else put there."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from lem_viewer.errors import LemViewerError, UnusableModel
from lem_viewer.values.model_verdict import ThrownAway
from lem_viewer.work.training_lock import running_training
from lem_viewer.work.trial_files import TRIAL_FOLDER

#: What a training writes into its folder, beside the model's folder.
_OF_A_RUN = (
    "checkpoints", "maps", "log.csv", "events.jsonl", "training.log", "asked.txt", "seen",
    "run.json", TRIAL_FOLDER,
)  # fmt: skip
_MARKS = ("run.json", "events.jsonl", "log.csv")
_LOGS = ("log.csv", "events.jsonl", "training.log", "seen", "run.json", TRIAL_FOLDER)


def throw_away(run: Path, *, keep_log: bool) -> ThrownAway:
    """Remove what a training wrote: its model and checkpoints, or all of it.

    Other files in the folder, and a model that was admitted, stay. Called again it finishes what
    was begun.

    Raises
    ------
    UnusableModel
        The folder is not that of a run, or a training runs in it now.
    OSError
        Something could not be removed.
    """
    from lem_viewer.training.run_file import read_run

    run = Path(run)
    running = running_training()
    if running is not None and running.out == str(run.resolve()):
        raise UnusableModel(
            "a training runs in this folder now", where=run, advice="Stop it first."
        )
    is_empty = run.is_dir() and not any(run.iterdir())
    if not is_empty and not any((run / name).exists() for name in _MARKS):
        raise UnusableModel("it is not the folder of a run", where=run, advice="Choose another.")
    for left in run.glob(".thrown-*"):
        shutil.rmtree(left)
    with suppress(LemViewerError):  # only what this run is known to have made
        _remove(run / read_run(run)[0].name)
    for name in _OF_A_RUN:
        if not (keep_log and name in _LOGS) and name != "run.json":
            _remove(run / name)
    if not keep_log:
        _remove(run / "run.json")  # last: until then it is known what the folder is
        with suppress(OSError):  # something of somebody else's lies in it
            run.rmdir()
    return ThrownAway(str(run), keep_log)


def _remove(path: Path) -> None:
    if path.is_dir():
        # Under another name first: half a model is never taken for one.
        aside = path.with_name(f".thrown-{path.name.lstrip('.')}")
        shutil.rmtree(aside, ignore_errors=True)
        path.rename(aside)
        shutil.rmtree(aside)
    else:
        path.unlink(missing_ok=True)
