"""Where a run keeps its trial: ``trial/trial.json`` and pictures, whole or not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from lem_viewer.values.model_trial import ModelTrial

TRIAL_FOLDER, TRIAL_FILE = "trial", "trial.json"


class TrialFiles:
    """A folder beside ``RUN/trial`` that takes its place once everything is in it."""

    def __init__(self, run: Path) -> None:
        self._run = run
        for left in run.glob(f".{TRIAL_FOLDER}-*"):  # by a program that was ended
            shutil.rmtree(left, ignore_errors=True)
        self.path = Path(tempfile.mkdtemp(dir=run, prefix=f".{TRIAL_FOLDER}-"))

    def __enter__(self) -> TrialFiles:
        return self

    def __exit__(self, *_error: object) -> None:
        shutil.rmtree(self.path, ignore_errors=True)

    def finish(self, trial: ModelTrial) -> None:
        """Write ``trial.json`` and give the folder its name."""
        text = json.dumps(trial.to_json(), indent=1, allow_nan=False) + "\n"
        (self.path / TRIAL_FILE).write_text(text, "utf-8")
        target = self._run / TRIAL_FOLDER
        shutil.rmtree(target, ignore_errors=True)
        self.path.chmod(0o755)
        self.path.rename(target)


def read_trial(run: Path) -> ModelTrial | None:
    """Return the trial that a run's folder keeps, None where there is none that can be read.

    One of other weights than the run's model is none.
    """
    from lem_viewer.training.run_file import model_folder_of

    folder = run / TRIAL_FOLDER
    try:
        trial = ModelTrial.from_json(json.loads((folder / TRIAL_FILE).read_text("utf-8")))
    except (OSError, ValueError):
        return None
    model = model_folder_of(run)
    if model is not None:
        try:
            sha256 = json.loads((model / "card.json").read_text("utf-8")).get("sha256")
        except (OSError, ValueError):
            sha256 = None
        if sha256 != trial.new.sha256:
            return None
    return replace(trial, run=str(run), folder=str(folder))  # the folder may have been moved
