"""The pages of the training dialog, in their order."""

from __future__ import annotations

from collections.abc import Callable

from lem_viewer.gui.trainer_check import CheckPage
from lem_viewer.gui.trainer_data import DataPage
from lem_viewer.gui.trainer_model import ModelPage
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.trainer_result import ResultPage
from lem_viewer.gui.trainer_run import RunPage
from lem_viewer.gui.training_run import TrainingRun

#: Every page there may be, first to last; those that are not in ``PAGES`` are absent.
ORDER = ("data", "check", "model", "run", "result")

#: Name -> what makes the page.
PAGES: dict[str, Callable[[TrainingRun], TrainerPage]] = {
    "data": DataPage,
    "check": CheckPage,
    "run": RunPage,
    "result": ResultPage,
    "model": ModelPage,
}
