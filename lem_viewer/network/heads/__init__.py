"""Heads: a score map in, one logit out. ``HEADS`` names every one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lem_viewer.errors import UnusableModel
from lem_viewer.network.heads.lem import LemHead
from lem_viewer.network.heads.pooling import GapHead, GmpHead, Head, HeadOutput

__all__ = ["HEADS", "GapHead", "GmpHead", "Head", "HeadOutput", "LemHead", "make_head"]

#: Every head by name; each takes (channels, **options).
HEADS: dict[str, type[Head]] = {"gap": GapHead, "gmp": GmpHead, "lem": LemHead}


def make_head(name: str, channels: int, options: Mapping[str, Any]) -> Head:
    """Make a head with random weights.

    Raises
    ------
    UnusableModel
        The name or an option is not known.
    """
    if name not in HEADS:
        raise UnusableModel(
            f"head is {name!r}, allowed are {', '.join(sorted(HEADS))}",
            advice="Choose one of them, or update LEM Viewer.",
        )
    try:
        return HEADS[name](channels, **options)
    except (TypeError, ValueError) as error:
        raise UnusableModel(f"head_options of {name!r}: {error}") from error
