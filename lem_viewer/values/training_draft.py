"""What the training dialog has collected so far, from page to page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from lem_viewer.values.data_report import DataReport
from lem_viewer.values.training import TrainingConfig, TrainingFinished

IMAGENET, SCRATCH = "imagenet", "scratch"


@dataclass(frozen=True)
class TrainingDraft:
    """A training as far as it has been described.

    Parameters
    ----------
    config : TrainingConfig
        What would be trained.
    start_from : str
        ``"imagenet"``, ``"scratch"`` or ``"zoo:NAME"``: a model to go on from.
    report : DataReport or None
        What the check found; None while the data are not checked as ``config`` names them.
    fingerprint : str
        Of the files as they were checked; empty while they were not.
    goes_without : bool
        The reader has seen which images a training leaves out by itself, and trains anyway.
    out : str
        Folder of the run; empty until it was started.
    finished : TrainingFinished or None
        How the run ended.
    recent : tuple of str
        Data that were chosen before, newest first.
    understood : str
        The doubts that the reader has ticked as read; empty: none.
    """

    config: TrainingConfig = field(default_factory=TrainingConfig)
    start_from: str = IMAGENET
    report: DataReport | None = None
    fingerprint: str = ""
    goes_without: bool = False
    out: str = ""
    finished: TrainingFinished | None = None
    recent: tuple[str, ...] = ()
    understood: str = ""

    def unchecked(self) -> TrainingDraft:
        """Return the draft without what a check said: the data or what counts have changed."""
        return replace(self, report=None, fingerprint="", goes_without=False)

    def with_config(self, **changes: Any) -> TrainingDraft:
        """Return the draft with other values in its configuration."""
        return replace(self, config=replace(self.config, **changes))
