"""The ready comparison of a published experiment: whoever has the data runs it with one command."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lem_viewer.work.grid.plan import OWN_OUTLINES, SCORE_MAP, Plan, make_plan

#: The paper's tables as far as they are known: mappings against LEM, and Grad-CAM. Which
#: backbones it compares is not known to us; these are common ones.
PAPER_HEADS = ("lem", "gap", "gmp", "ggp", "rgp")
PAPER_BACKBONES = (
    "efficientnet_lite0",
    "resnet18",
    "resnet34",
    "resnet50",
    "densenet121",
    "densenet169",
    "mobilenet_v2",
)
PAPER_LOCALIZERS = (OWN_OUTLINES, SCORE_MAP, "cam", "grad_cam", "grad_cam_pp")
PAPER_ABLATION: tuple[Mapping[str, Any], ...] = (
    {"title": "no sparse loss", "sparse_weight": 0.0},
    {"title": "maxima only", "aggregate": "maxima"},
    {"title": "sum instead of mean", "aggregate": "sum"},
    {"title": "window 5", "window": 5},
)


def protocol_plan(name: str, data: str, changes: Mapping[str, Any] | None = None) -> Plan:
    """Return the ready comparison of a published experiment: the paper's four tables.

    Parameters
    ----------
    name : str
        In ``PROTOCOLS``.
    data : str
        The collection's folder.
    changes : mapping, optional
        Fields of the training that are not the protocol's.

    Raises
    ------
    UnusableDataset
        There is no such protocol, or a change is wrong.
    """
    from lem_viewer.reading.protocols import PROTOCOLS

    protocol = PROTOCOLS.get(name)
    folds = list(range(max(1, protocol.folds))) if protocol else [0]
    return make_plan(
        {
            "train": {"protocol": name, "data": data, **(changes or {})},
            "grid": {
                "heads": list(PAPER_HEADS),
                "backbones": list(PAPER_BACKBONES),
                "folds": folds,
                "localizers": list(PAPER_LOCALIZERS),
            },
            "ablation": [dict(item) for item in PAPER_ABLATION],
        },
        protocol.title if protocol else name,
        where=name,
    )
