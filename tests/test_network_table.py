"""The benchmark of networks: what it measures and how it reckons."""

from __future__ import annotations

import argparse

from benchmarks.network_table import pairs_of, row_of
from lem_viewer.network.backbones import BACKBONES
from lem_viewer.network.heads import HEADS


def asked(**changes: object) -> argparse.Namespace:
    plain = {"backbones": None, "heads": None, "all": False, "quick": False}
    return argparse.Namespace(**{**plain, **changes})


def test_localization_is_what_a_view_takes_beyond_its_input_and_a_forward_pass() -> None:
    seconds = {"input": 0.010, "forward": 0.050, "view": 0.200}
    found = {"parameters": 2_340_000, "cpu": seconds, "peak_mb": 321.4}
    row = row_of("resnet10", "lem", found)
    numbers = ["2.34", "10", "50", "140", "200", "5 %", "70 %", "321"]
    assert row == ["resnet10", "lem", *numbers]


def test_a_network_that_fails_has_a_row_that_says_why() -> None:
    row = row_of("densenet121", "lem", {"failed": "DenseNet-121 is MONAI's"})
    assert row[:3] == ["densenet121", "lem", "DenseNet-121 is MONAI's"]
    assert len(row) == 10


def test_every_backbone_and_every_head_is_measured_without_being_asked() -> None:
    pairs = pairs_of(asked())
    assert {backbone for backbone, _ in pairs} == set(BACKBONES)
    assert {head for _, head in pairs} == set(HEADS)
    assert len(pairs) == len(set(pairs)) == len(BACKBONES) + len(HEADS) - 1
    assert len(pairs_of(asked(all=True))) == len(BACKBONES) * len(HEADS)
    assert pairs_of(asked(backbones=["resnet10"], heads=["gap"])) == [("resnet10", "gap")]
