"""How to train a model, and what a training tells while it runs."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lem_viewer.values.models import ModelCard


@dataclass(frozen=True)
class TrainingConfig:
    """How to train a model; every field has a safe default.

    Parameters
    ----------
    name : str
        Name of the model to be made.
    data : str
        Folder, manifest CSV or ``"phantoms"``.
    backbone, head : str
        Registry names.
    aggregate : str
        LEM only: ``"mean"``, ``"sum"`` or ``"maxima"``.
    stride, input_rows, input_cols : int
    epochs, batch_size : int
    learning_rate, weight_decay : float
    sparse_weight : float
        Lambda of the sparse loss.
    positive : str
        ``"malignant"`` or ``"abnormal"``: what counts as label 1.
    validation_fraction, test_fraction : float
        Parts of the *patients*.
    seed : int
    images : int
        Phantom images to make (data = ``"phantoms"``).
    pretrained : bool
        Start from ImageNet weights where the backbone has them.
    device : str
        ``"auto"``, ``"cpu"``, ``"cuda"``, ``"mps"``.
    freeze_stem : bool
        The backbone's first stages (up to stride 4) keep their weights: faster, and enough for
        a few hundred images.
    max_minutes : float
        Stop training (not the final measuring) after so long; 0 sets no limit.
    head_epochs : int
        Epochs of the head alone on the start's features, computed once, before the whole
        network is trained: cheap, and it gives the backbone something to follow.
    window : int
        LEM only: side of the extremum window in cells, odd, >= 3.
    hidden : int
        Width of the head's 1 x 1 layer before the score; 0 leaves it out.
    start : str
        Folder of a model of the same backbone and head to go on from, e.g. one trained fast at
        stride 32; empty starts from ImageNet or at random.
    head_options : mapping
        Further keyword options of the head, as its class names them; they go before the fields
        above.
    balance : str
        ``"loss"`` weighs the classes by their rarity, ``"sampling"`` draws the rare class more
        often, ``"none"`` takes the images as they are.
    augment : str
        Which changes are made at random, joined by commas: flip, affine, gamma, blur, noise.
    accumulate : int
        Parts into which a batch is computed; the step is that of the whole batch.
    clip : float
        Largest norm of the gradient; 0 does not clip.
    patience : int
        Stop after so many epochs without a better one; 0 never does.
    ema : float
        Decay of the running mean of the weights that is validated and kept, e.g. 0.998; 0 keeps
        the weights themselves.
    precision : str
        ``"auto"``, ``"fp32"``, ``"bf16"`` or ``"fp16"``.
    checkpoint_minutes : float
        A checkpoint each epoch, and within an epoch after so long; 0 only each epoch.
    split : str
        ``"patient"`` deals the patients out at random; ``"given"`` takes the data set's own parts.
    protocol, fold : str, int
        Name of a ready protocol and which of its runs; empty for none.
    cache, cache_gb : str, float
        Folder in which decoded images are kept for the next run (empty: none), and its bound.
    resume : bool
        Go on from the checkpoint in the run's folder where there is one.
    donors : str
        Data ``"inserted:..."`` only: manifests, joined by commas, ``PATH@0/2`` as there, whose
        positive images give lesions that are carried into the films.
    finder : str
        Folder of the model that finds those lesions in the donors.
    donor_part : float
        Part of the pairs that carry a donor's lesion instead of a synthetic one.
    exclude : tuple of str
        Files of images that are left out, absolute or below the data's folder.
    """

    name: str = "my-model"
    data: str = "phantoms"
    backbone: str = "efficientnet_lite0"
    head: str = "lem"
    aggregate: str = "mean"
    stride: int = 16
    input_rows: int = 512
    input_cols: int = 384
    epochs: int = 8
    batch_size: int = 8
    learning_rate: float = 3e-4
    weight_decay: float = 1e-4
    sparse_weight: float = 0.05
    positive: str = "malignant"
    validation_fraction: float = 0.15
    test_fraction: float = 0.15
    seed: int = 0
    images: int = 600
    pretrained: bool = True
    device: str = "auto"
    freeze_stem: bool = False
    max_minutes: float = 0.0
    head_epochs: int = 0
    window: int = 3
    hidden: int = 0
    start: str = ""
    head_options: Mapping[str, Any] = field(default_factory=dict)
    balance: str = "loss"
    augment: str = "flip,affine,gamma,blur,noise"
    accumulate: int = 1
    clip: float = 5.0
    patience: int = 0
    ema: float = 0.0
    precision: str = "auto"
    checkpoint_minutes: float = 5.0
    split: str = "patient"
    protocol: str = ""
    fold: int = 0
    cache: str = ""
    cache_gb: float = 4.0
    resume: bool = False
    donors: str = ""
    finder: str = ""
    donor_part: float = 0.45
    exclude: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "exclude", tuple(self.exclude))  # JSON and TOML give a list


@dataclass(frozen=True)
class TrainingStarted:
    """First value of a training: what is about to happen.

    Parameters
    ----------
    resumed : bool
        It goes on from a checkpoint, after ``step`` steps of ``epoch``.
    """

    train_images: int
    validation_images: int
    test_images: int
    parameters: int
    device: str
    notes: tuple[str, ...] = ()
    resumed: bool = False
    epoch: int = 1
    step: int = 0


@dataclass(frozen=True)
class StepDone:
    """A batch was trained on."""

    epoch: int
    step: int
    steps: int
    loss: float
    images_per_second: float


@dataclass(frozen=True)
class EpochDone:
    """An epoch ended; NaN where a figure is not defined.

    Parameters
    ----------
    validation_dice : float
        Mean Dice of the score map above the threshold that suits all validation images with
        truth best.
    train_auc, train_hit_rate, train_dice : float
        Of a fixed sample of the training images, unvaried: to see what is learnt by heart.
    """

    epoch: int
    epochs: int
    train_loss: float
    validation_loss: float
    validation_auc: float
    validation_hit_rate: float
    learning_rate: float
    seconds: float
    is_best: bool
    validation_dice: float = math.nan
    train_auc: float = math.nan
    train_hit_rate: float = math.nan
    train_dice: float = math.nan


@dataclass(frozen=True)
class CheckpointWritten:
    """From here the training can go on: ``step`` steps of ``epoch`` are done."""

    epoch: int
    step: int
    path: str


@dataclass(frozen=True)
class TrainingPaused:
    """The training waits, its checkpoint written."""

    epoch: int
    step: int


@dataclass(frozen=True)
class TrainingFinished:
    """Last value: the folder that holds card.json and weights.safetensors."""

    folder: str
    card: ModelCard
    stopped_early: bool
