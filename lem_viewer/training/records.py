"""What a training leaves behind: the log, the best epoch, the card."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from safetensors.torch import load_file, save_file
from torch import Tensor

from lem_viewer import __version__
from lem_viewer.errors import LemViewerError, UnusableDataset, UnusableModel
from lem_viewer.network.checkpoint import read_card
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.inputs import PREPROCESSING
from lem_viewer.reading.protocols import PROTOCOLS
from lem_viewer.training.files import written_aside
from lem_viewer.training.samples import PHANTOMS
from lem_viewer.values.models import LocalizationThresholds, ModelCard
from lem_viewer.values.training import EpochDone, TrainingConfig

_LICENCE_OF_PHANTOMS = (
    "Apache-2.0 (weights and synthetic training data; the ImageNet start is Apache-2.0 too)"
)


class Log:
    """``log.csv``: one line an epoch, written through at once.

    Parameters
    ----------
    path : Path
        An earlier log there is replaced.
    history : sequence of EpochDone
        Epochs of an earlier session; they are written first.
    """

    def __init__(self, path: Path, history: Sequence[EpochDone] = ()) -> None:
        self._path = path
        self._columns = [item.name for item in fields(EpochDone)]
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerow(self._columns)
        for done in history:
            self.write(done)

    def write(self, done: EpochDone) -> None:
        """Add an epoch."""
        with self._path.open("a", newline="", encoding="utf-8") as file:
            csv.DictWriter(file, self._columns).writerow(asdict(done))


class BestEpoch:
    """The best epoch so far: highest validation AUC, then hit rate, then lowest loss.

    Kept in memory too, so that a full disk loses nothing.

    Parameters
    ----------
    folder : Path
        Gets ``last.safetensors`` and ``best.safetensors``.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rank: tuple[float, float, float] | None = None
        self._weights: dict[str, Tensor] = {}
        self.done: EpochDone | None = None

    @property
    def exists(self) -> bool:
        """True once an epoch has ended."""
        return self._rank is not None

    @property
    def path(self) -> Path:
        """Where its weights lie."""
        return self._folder / "best.safetensors"

    def is_better(self, auc: float, hit_rate: float, loss: float) -> bool:
        """Tell whether these figures beat the best so far; undefined ones count as worst."""
        rank = _rank_of(auc, hit_rate, loss)
        if self._rank is not None and rank <= self._rank:
            return False
        self._rank = rank
        return True

    def keep(self, model: Classifier, done: EpochDone, *, write: bool = True) -> None:
        """Keep an epoch's weights, and write them aside and rename them.

        Raises
        ------
        OSError
            They could not be written; what was there before stays.
        """
        state = {k: v.detach().cpu().contiguous().clone() for k, v in model.state_dict().items()}
        if done.is_best:
            self.done, self._weights = done, state
        if not write:
            return
        for name in ("last", "best") if done.is_best else ("last",):
            with written_aside(self._folder / f"{name}.safetensors") as aside:
                save_file(state, aside)

    def go_on_from(self, done: EpochDone) -> None:
        """Take up the best epoch of an earlier session.

        Raises
        ------
        UnusableModel
            Its weights are missing or damaged.
        """
        try:
            self._weights = load_file(self.path)
        except Exception as error:  # safetensors has no error class that can be named
            raise UnusableModel(
                f"the weights of the best epoch cannot be read: {error}",
                where=self.path,
                advice="Train anew in another folder.",
            ) from error
        self.done = done
        self._rank = _rank_of(done.validation_auc, done.validation_hit_rate, done.validation_loss)

    def restore(self, model: Classifier) -> None:
        """Load the best epoch's weights."""
        model.load_state_dict(self._weights)


def _rank_of(auc: float, hit_rate: float, loss: float) -> tuple[float, float, float]:
    values = [-1e9 if math.isnan(v) else v for v in (round(auc, 3), hit_rate, -loss)]
    return values[0], values[1], values[2]


def card_of(
    config: TrainingConfig,
    head_options: Mapping[str, Any],
    thresholds: LocalizationThresholds,
    figures: Mapping[str, Any],
    start: str,
    counts: tuple[int, int, int],
    *,
    synthetic: bool = False,
) -> ModelCard:
    """Return the card of a trained model; the weights' hash is filled in when it is saved.

    ``synthetic``: every image of its data is a phantom. What must be said of the model that it
    began from must be said of it as well: its weights saw the same images.
    """
    protocol = PROTOCOLS.get(config.protocol)
    phantoms = (config.data == PHANTOMS or synthetic) and protocol is None
    what = "synthetic training data: phantoms drawn by lem_viewer.phantom" if phantoms else ""
    if config.data != PHANTOMS or not phantoms:
        what = f"{Path(config.data).name}: {what}" if what else Path(config.data).name
    earlier = _start_card(config)
    if earlier is not None and not earlier.synthetic_training:
        phantoms = False  # it has seen other images before
    if protocol is not None:
        what = f"{protocol.title}, run {config.fold + 1} of {max(1, protocol.folds)}: {what}"
        figures = {**figures, "protocol": words_of(config.protocol, config.fold)}
    numbers = f"{counts[0]} training, {counts[1]} validation, {counts[2]} test images"
    if config.exclude:
        numbers += f", {len(config.exclude)} left out by hand"
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
        restriction=_restriction(phantoms, earlier),
        created=f"{datetime.now(UTC):%Y-%m-%d}",
        figures=figures,
        # No path of this machine: the card travels.
        configuration=_without_paths(config, what, start),
    )


def words_of(name: str, fold: int) -> dict[str, Any]:
    """Return what a card says of a protocol: whose choice each thing is, and the paper's figures.

    Parameters
    ----------
    name : str
        In ``PROTOCOLS``.
    fold : int
        From 0.
    """
    protocol = PROTOCOLS[name]
    return {
        "name": name,
        "run": f"{fold + 1} of {max(1, protocol.folds)}",
        "from_the_paper": list(protocol.paper),
        "ours": list(protocol.ours),
        "figures_of_the_paper": dict(protocol.figures),
    }


def _without_paths(config: TrainingConfig, data: str, start: str) -> dict[str, Any]:
    left_out = f"{len(config.exclude)} images" if config.exclude else ""
    changed = {"data": data, "start": start, "cache": "", "resume": False, "exclude": left_out}
    return asdict(config) | changed


def _start_card(config: TrainingConfig) -> ModelCard | None:
    """Return the card of the model to start from; None without one that can be read."""
    if not config.start:
        return None
    try:
        return read_card(Path(config.start))
    except LemViewerError:  # it was there when the training began; the weights are loaded
        return None


def _restriction(phantoms: bool, earlier: ModelCard | None) -> str:
    own = "" if phantoms else "research use only; mind the training data's licence"
    theirs = earlier.restriction if earlier is not None else ""
    if not theirs or theirs in own:
        return own
    return f"{own}; started from a model of which holds: {theirs}" if own else theirs


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
