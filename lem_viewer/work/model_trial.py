"""The journey that scores a new model and the one in use on the patients that a run kept aside."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lem_viewer import __version__
from lem_viewer.errors import Failure, UnusableDataset, UnusableModel
from lem_viewer.values.model_trial import (
    ANSWER,
    LOST,
    ModelTrial,
    TrialProgress,
    TrialSide,
)
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training import TrainingConfig
from lem_viewer.work.evaluation import never
from lem_viewer.work.torch_loading import load_torch
from lem_viewer.work.trial_cases import Scored, score_case
from lem_viewer.work.trial_files import TRIAL_FOLDER, TrialFiles
from lem_viewer.work.trial_warnings import Around, warnings_of

if TYPE_CHECKING:
    from lem_viewer.audit.figures import CaseRow
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.training.samples import Sample
    from lem_viewer.zoo import ModelZoo


def try_model(
    run: Path,
    against: str = "",
    device: str = "auto",
    cancelled: Callable[[], bool] = never,
    zoo: ModelZoo | None = None,
) -> Iterator[TrialProgress | Failure | ModelTrial]:
    """Score the model of a run, and another, on the run's test part.

    What is found is kept in ``RUN/trial``: ``trial.json`` and pictures; an earlier trial stays
    until the new one is complete.

    Parameters
    ----------
    run : Path
        The folder of a training.
    against : str
        Name in the zoo of the model in use; empty: the zoo's default. Where it cannot be loaded
        the new model is scored alone, and the trial says so.
    device : str
    cancelled : callable
    zoo : ModelZoo, optional

    Yields
    ------
    TrialProgress, Failure, ModelTrial
        Failures are of single images; the trial comes last.

    Raises
    ------
    UnusableDataset
        The folder is not that of a run, no patient was kept aside, or no image could be read.
    UnusableModel
        The run has made no model, or it is damaged.
    """
    from lem_viewer.training.run_file import model_folder_of, read_run
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo import check_folder

    run = Path(run)
    config, parts = read_run(run)
    folder = model_folder_of(run, config)
    if folder is None:
        raise UnusableModel(
            "the run has made no model",
            where=run,
            advice="Go on with the training, or look into its log.",
        )
    card = check_folder(folder)
    zoo = zoo or open_zoo()
    load_torch()
    samples, around = _test_samples(config, parts["test"], run)
    from lem_viewer.network.predictor import Predictor

    new = Predictor.load(folder, device)
    current = _load_current(zoo, against, device, card, around)
    scored = Scored()
    with TrialFiles(run) as aside:
        for done, (sample, patient, label) in enumerate(samples):
            if cancelled():
                return
            yield TrialProgress(done, len(samples), Path(sample.key).name)
            yield from score_case(
                sample, patient, label, (new, current), scored, config.data, aside.path
            )
        yield TrialProgress(len(samples), len(samples))
        if all(row.probability is None for row in scored.new):
            raise UnusableDataset(
                f"none of the {len(samples)} images kept aside could be read",
                where=config.data,
                advice="Is the folder still there? Connect the share and try again.",
            )
        trial = _told(run, config, card, new, current, scored, around)
        aside.finish(trial)
    yield trial


def _test_samples(
    config: TrainingConfig, kept: Sequence[tuple[str, str, int]], run: Path
) -> tuple[list[tuple[Sample, str, int]], Around]:
    """Return the samples of the test part as they were dealt out, and what is to be said."""
    from lem_viewer.training.loop import INSERTED
    from lem_viewer.training.run_file import place_of
    from lem_viewer.training.samples import Sample, find_samples

    if not kept:
        raise UnusableDataset(
            "no patient was kept aside",
            where=run,
            advice="Train with a test part (test fraction above 0) to compare models.",
        )
    if config.data.startswith(INSERTED):
        raise UnusableDataset(
            "its test images have lesions that were put in and are not kept",
            where=run,
            advice="Compare with lem-viewer evaluate on labelled images.",
        )
    try:
        found = {
            place_of(item.key): item for item in find_samples(config) if isinstance(item, Sample)
        }
    except OSError as error:
        raise UnusableDataset(
            f"its images cannot be listed: {error.strerror or error}",
            where=config.data,
            advice="Connect the share and try again.",
        ) from error
    chosen, missing, relabelled = [], 0, 0
    for key, patient, label in kept:
        sample = found.get(key)
        if sample is None:
            missing += 1
            continue
        relabelled += sample.label != label
        chosen.append((sample, patient, label))
    if not chosen:
        raise UnusableDataset(
            f"none of the {len(kept)} images kept aside is there any more",
            where=config.data,
            advice="Bring the images back to where they were.",
        )
    return chosen, Around(missing=missing, relabelled=relabelled)


def _load_current(
    zoo: ModelZoo, name: str, device: str, new: ModelCard, around: Around
) -> Predictor | None:
    """Return the model in use; None, and why, where there is none to compare with."""
    from lem_viewer.network.predictor import Predictor

    name = name or zoo.default_name()
    around.current_name = name
    if not name:
        around.no_current = True
        return None
    try:
        loaded = Predictor.load(zoo.folder_of(name), device)
    except (UnusableModel, OSError) as error:
        around.current_gone = Failure.from_exception(error).message
        return None
    if loaded.card.sha256 == new.sha256:
        around.same_model = True
        return None
    return loaded


# --------------------------------------------------------------------------- the whole


def _told(
    run: Path,
    config: TrainingConfig,
    card: ModelCard,
    new: Predictor,
    current: Predictor | None,
    scored: Scored,
    around: Around,
) -> ModelTrial:
    import numpy as np
    import torch

    from lem_viewer.audit.trial_figures import paired_differences

    sides = [_side(new.card, scored.new, card.name)]
    differences: dict[str, Any] = {}
    if current is not None:
        sides.append(_side(current.card, scored.current, around.current_name))
        thresholds = (new.card.operating_point, current.card.operating_point)
        differences = paired_differences(scored.new, scored.current, thresholds)
    cases = tuple(scored.cases)
    order = sorted(scored.changed, key=lambda each: (each.how != LOST, each.what != ANSWER))
    return ModelTrial(
        run=str(run),
        folder=str(run / TRIAL_FOLDER),
        new=sides[0],
        current=sides[1] if len(sides) > 1 else None,
        differences=differences,
        cases=cases,
        changed=tuple(order),
        warnings=warnings_of(card, current.card if current else None, cases, config, around),
        positive=config.positive,
        usable=card.figures.get("usable") is not False,
        made_on=datetime.now(UTC).isoformat(timespec="seconds"),
        versions={
            "lem_viewer": __version__,
            "torch": str(torch.__version__),
            "numpy": np.__version__,
            "python": platform.python_version(),
        },
    )


def _side(card: ModelCard, rows: Sequence[CaseRow], name: str) -> TrialSide:
    from lem_viewer.audit.trial_figures import side_figures

    figures = side_figures(rows, card.model_id, card.operating_point)
    return TrialSide(name, card.model_id, card.version, card.sha256, card.operating_point, figures)


def current_model() -> str:
    """Return the name of the model that the settings choose, else the zoo's default."""
    from lem_viewer import paths
    from lem_viewer.settings import read_settings
    from lem_viewer.work.journeys import open_zoo

    chosen = read_settings(paths.config_dir() / "settings.json").model
    return chosen or open_zoo().default_name()
