"""The pages of the training dialog, in their order."""

from __future__ import annotations

from collections.abc import Callable

from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.training_run import TrainingRun

#: Name -> what makes the page.
PAGES: dict[str, Callable[[TrainingRun], TrainerPage]] = {}
