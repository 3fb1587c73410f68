"""What a training may begin from, and what it may be made of, on this machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lem_viewer.values.models import ModelCard

#: Why a model of the zoo cannot be gone on from, beside what its failure says.
COMMITTEE = "committee"


@dataclass(frozen=True)
class StartModel:
    """A model of the zoo.

    Parameters
    ----------
    name : str
    folder : str
    card : ModelCard or None
        None where it cannot be read.
    bundled : bool
        Shipped with the program.
    why_not : str
        Why a training cannot go on from it: ``COMMITTEE``, or words; empty where it can.
    """

    name: str
    folder: str
    card: ModelCard | None
    bundled: bool
    why_not: str = ""


@dataclass(frozen=True)
class BackboneChoice:
    """A backbone of the registry.

    Parameters
    ----------
    name : str
    has_imagenet : bool
        Its ImageNet weights are on this machine.
    why_not : str
        Why they are not, and where they come from; empty where there are none at all.
    """

    name: str
    has_imagenet: bool
    why_not: str = ""


@dataclass(frozen=True)
class Preset:
    """Settings of a published experiment.

    Parameters
    ----------
    name, title : str
    collection : str
        The data set that it is for.
    values : mapping
        Fields of ``TrainingConfig``.
    ours : tuple of str
        Which of them the paper does not tell.
    """

    name: str
    title: str
    collection: str
    values: Mapping[str, Any]
    ours: tuple[str, ...]


@dataclass(frozen=True)
class StartsListed:
    """Everything that can be chosen."""

    models: tuple[StartModel, ...]
    backbones: tuple[BackboneChoice, ...]
    heads: tuple[str, ...]
    augments: tuple[str, ...]
    presets: tuple[Preset, ...]
