"""Heads: a score map in, one logit out. ``HEADS`` names every one of them."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

import torch

from lem_viewer.errors import UnusableModel
from lem_viewer.network.heads.attention import AttentionHead
from lem_viewer.network.heads.groupmax import GgpHead, RgpHead
from lem_viewer.network.heads.lem import LemHead
from lem_viewer.network.heads.pooling import GapHead, GmpHead, Head, HeadOutput
from lem_viewer.network.heads.smooth import LseHead
from lem_viewer.network.heads.sparsity import SPARSE

__all__ = [
    "HEADS",
    "SPARSE",
    "AttentionHead",
    "GapHead",
    "GgpHead",
    "GmpHead",
    "Head",
    "HeadOutput",
    "LemHead",
    "LseHead",
    "RgpHead",
    "head_faults",
    "make_head",
]

#: Every head by name; each takes (channels, **options).
HEADS: dict[str, type[Head]] = {
    "gap": GapHead,
    "gmp": GmpHead,
    "lse": LseHead,
    "ggp": GgpHead,
    "rgp": RgpHead,
    "attention": AttentionHead,
    "lem": LemHead,
}


def head_faults(name: str, options: Mapping[str, Any]) -> list[str]:
    """Return everything that is wrong with a head's name and options; empty where all is well."""
    if name not in HEADS:
        return [f"head is {name!r}, allowed are {', '.join(sorted(HEADS))}"]
    known = [key for key in inspect.signature(HEADS[name]).parameters if key != "channels"]
    wrong = [
        f"head_options of {name!r}: {key} is not known, allowed are {', '.join(known)}"
        for key in options
        if key not in known
    ]
    try:
        with torch.device("meta"):  # no memory, and no random number drawn
            HEADS[name](1, **{key: value for key, value in options.items() if key in known})
    except (TypeError, ValueError) as error:
        wrong.append(f"head_options of {name!r}: {error}")
    return wrong


def make_head(name: str, channels: int, options: Mapping[str, Any]) -> Head:
    """Make a head with random weights.

    Raises
    ------
    UnusableModel
        The name or an option is not known; all that is wrong is told at once.
    """
    wrong = head_faults(name, options)
    if wrong:
        raise UnusableModel(
            "; ".join(wrong), advice="Choose what is allowed, or update LEM Viewer."
        )
    return HEADS[name](channels, **options)
