"""What a training leaves behind: the log, the best epoch, the card."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from safetensors.torch import load_file, save_file

from lem_viewer import __version__
from lem_viewer.errors import UnusableDataset
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.inputs import PREPROCESSING
from lem_viewer.training.samples import PHANTOMS
from lem_viewer.values.models import EpochDone, LocalizationThresholds, ModelCard, TrainingConfig

_LICENCE_OF_PHANTOMS = (
    "Apache-2.0 (weights and synthetic training data; the ImageNet start is Apache-2.0 too)"
)


class Log:
    """``log.csv``: one line an epoch, written through at once.

    Parameters
    ----------
    path : Path
        An earlier log there is replaced.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._columns = [item.name for item in fields(EpochDone)]
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerow(self._columns)

    def write(self, done: EpochDone) -> None:
        """Add an epoch."""
        with self._path.open("a", newline="", encoding="utf-8") as file:
            csv.DictWriter(file, self._columns).writerow(asdict(done))


class BestEpoch:
    """The best epoch so far, on disk: highest validation AUC, then hit rate, then lowest loss.

    Parameters
    ----------
    folder : Path
        Gets ``last.safetensors`` and ``best.safetensors``.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rank: tuple[float, float, float] | None = None
        self.done: EpochDone | None = None

    @property
    def exists(self) -> bool:
        """True once an epoch has ended."""
        return self._rank is not None

    def is_better(self, auc: float, hit_rate: float, loss: float) -> bool:
        """Tell whether these figures beat the best so far; undefined ones count as worst."""
        rank = tuple(-1e9 if math.isnan(v) else v for v in (round(auc, 3), hit_rate, -loss))
        if self._rank is not None and rank <= self._rank:
            return False
        self._rank = (rank[0], rank[1], rank[2])
        return True

    def keep(self, model: Classifier, done: EpochDone) -> None:
        """Write an epoch's weights aside and rename them."""
        self._folder.mkdir(parents=True, exist_ok=True)
        state = {key: value.detach().cpu().contiguous() for key, value in _state(model)}
        for name in ("last", "best") if done.is_best else ("last",):
            aside = self._folder / f"{name}.part"
            save_file(state, aside)
            aside.replace(self._folder / f"{name}.safetensors")
        if done.is_best:
            self.done = done

    def restore(self, model: Classifier) -> None:
        """Load the best epoch's weights."""
        model.load_state_dict(load_file(self._folder / "best.safetensors"))


def _state(model: Classifier) -> Any:
    return model.state_dict().items()


def card_of(
    config: TrainingConfig,
    head_options: Mapping[str, Any],
    thresholds: LocalizationThresholds,
    figures: Mapping[str, Any],
    start: str,
    counts: tuple[int, int, int],
) -> ModelCard:
    """Return the card of a trained model; the weights' hash is filled in when it is saved."""
    phantoms = config.data == PHANTOMS
    what = (
        "synthetic training data: phantoms drawn by lem_viewer.phantom"
        if phantoms
        else Path(config.data).name
    )
    numbers = f"{counts[0]} training, {counts[1]} validation, {counts[2]} test images"
    return ModelCard(
        name=config.name,
        version=f"{__version__}+{datetime.now(UTC):%Y%m%d}",
        sha256="",
        backbone=config.backbone,
        head=config.head,
        stride=config.stride,
        input_rows=config.input_rows,
        input_cols=config.input_cols,
        head_options=head_options,
        preprocessing=PREPROCESSING,
        thresholds=thresholds,
        positive=config.positive,
        training_data=f"{what} ({numbers}; positive = {config.positive})"
        + (f"; start: {start}" if start else ""),
        licence=_LICENCE_OF_PHANTOMS if phantoms else "that of the training data",
        limitations=_limitations(phantoms),
        synthetic_training=phantoms,
        restriction="" if phantoms else "research use only; mind the training data's licence",
        created=f"{datetime.now(UTC):%Y-%m-%d}",
        figures=figures,
        # No path of this machine: the card travels.
        configuration=asdict(config) | {"data": what, "start": start},
    )


def _limitations(phantoms: bool) -> str:
    if phantoms:
        return (
            "Trained on synthetic images only: its probabilities say nothing about real "
            "breasts. Not validated clinically, on implants, or on magnification views."
        )
    return "Not validated clinically. Figures hold for images like its training data only."


def check_parts(train: int, validation_labels: set[int], where: str) -> None:
    """Refuse a split from which nothing can be learnt, after unreadable images fell out.

    Raises
    ------
    UnusableDataset
        Nothing to train on, or a validation part without both classes.
    """
    if train == 0 or len(validation_labels) < 2:
        raise UnusableDataset(
            f"{train} images to train on, {len(validation_labels)} class(es) to validate on",
            where=where,
            advice="Add images, or raise the validation fraction.",
        )
