"""Convolutional backbones: a grey image in, features at output stride 16 or 32 out.

``BACKBONES`` names every one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from lem_viewer.errors import UnusableModel
from lem_viewer.network.backbones import densenet, efficientnet, resnet
from lem_viewer.network.backbones.densenet import DenseNet
from lem_viewer.network.backbones.efficientnet import EfficientNetLite
from lem_viewer.network.backbones.layers import Backbone
from lem_viewer.network.backbones.mobilenet import MobileNetV2
from lem_viewer.network.backbones.resnet import ResNet
from lem_viewer.network.backbones.resnet10 import ResNet10

__all__ = ["BACKBONES", "STRIDES", "Backbone", "backbone_faults", "imagenet_file", "make_backbone"]

#: Every backbone by name; each takes (stride, in_channels).
BACKBONES: dict[str, Callable[..., Backbone]] = {
    "efficientnet_lite0": partial(EfficientNetLite, variant=efficientnet.LITE0),
    "efficientnet_lite1": partial(EfficientNetLite, variant=efficientnet.LITE1),
    "efficientnet_lite2": partial(EfficientNetLite, variant=efficientnet.LITE2),
    "mobilenet_v2": MobileNetV2,
    "resnet10": ResNet10,
    "resnet18": partial(ResNet, variant=resnet.RESNET18),
    "resnet34": partial(ResNet, variant=resnet.RESNET34),
    "resnet50": partial(ResNet, variant=resnet.RESNET50),
    "densenet121": partial(DenseNet, variant=densenet.DENSENET121),
    "densenet169": partial(DenseNet, variant=densenet.DENSENET169),
}

STRIDES = (16, 32)


def backbone_faults(name: str, stride: int) -> list[str]:
    """Return everything that is wrong with a backbone's name and stride; empty if all is well."""
    wrong = []
    if name not in BACKBONES:
        wrong.append(f"backbone is {name!r}, allowed are {', '.join(sorted(BACKBONES))}")
    if stride not in STRIDES:
        wrong.append(f"stride is {stride}, allowed are 16 and 32")
    return wrong


def imagenet_file(name: str, folder: Path | None = None) -> Path | None:
    """Return the verified file of a backbone's ImageNet weights; None where there are none.

    Parameters
    ----------
    name : str
        In ``BACKBONES``; the network is not made.
    folder : Path or None
        Where the user keeps weight files; None asks LEM_VIEWER_WEIGHTS.

    Raises
    ------
    UnusableModel
        They are not there, or are not the known ones.
    """
    made = BACKBONES[name]
    kind: Any = made.func if isinstance(made, partial) else made
    variant = made.keywords.get("variant") if isinstance(made, partial) else None
    found: Path | None = kind.imagenet_file(variant, folder)
    return found


def make_backbone(name: str, stride: int = 16) -> Backbone:
    """Make a backbone with random weights.

    Raises
    ------
    UnusableModel
        The name or the stride is not known, or a package it needs is not installed.
    """
    wrong = backbone_faults(name, stride)
    if wrong:
        raise UnusableModel(
            "; ".join(wrong), advice="Choose what is allowed, or update LEM Viewer."
        )
    return BACKBONES[name](stride=stride)
