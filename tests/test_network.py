"""The whole network: its cells, and all that is wrong with its description at once."""

from __future__ import annotations

import pytest
import torch

from lem_viewer.errors import UnusableModel
from lem_viewer.network.classifier import Classifier, breast_cells


def test_a_cell_belongs_to_the_breast_from_a_quarter_on() -> None:
    breast = torch.zeros(1, 1, 4, 8, dtype=torch.bool)
    breast[..., 0, :4] = True  # 4 of 16 pixels of the first cell
    breast[..., 0, 4:7] = True  # 3 of 16 of the second
    assert breast_cells(breast, 4)[0, 0].tolist() == [[True, False]]


def test_all_that_is_wrong_with_a_network_is_told_at_once() -> None:
    with pytest.raises(UnusableModel) as told:
        Classifier("vgg", "lem", 8, {"window": 4, "colour": 1})
    for what in ("backbone is 'vgg'", "stride is 8", "window is 4", "colour is not known"):
        assert what in str(told.value)
