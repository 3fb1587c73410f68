"""Several backbones of one kind that read together, each with its own part of the head.

To everything else (localizers, thresholds, folding of norms) a committee is one network: the
members' features stand beside each other, and the head treats each member's alone. Its score map
is the mean of the members' score maps.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from lem_viewer.network.backbones import make_backbone


class Committee(nn.Module):
    """Backbones of one kind.

    Parameters
    ----------
    backbone : str
        Name in ``BACKBONES``.
    stride : int
        16 or 32.
    members : int
        At least 2.
    """

    def __init__(self, backbone: str, stride: int, members: int) -> None:
        super().__init__()
        if members < 2:
            raise ValueError(f"members is {members}, allowed are numbers from 2")
        self.stride = stride
        made = [make_backbone(backbone, stride) for _ in range(members)]
        self.members = nn.ModuleList(made)
        self.channels = members * made[0].channels

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, 1, H, W) to (B, members * channels, H / stride, W / stride)."""
        return torch.cat([member(image) for member in self.members], dim=1)

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze: none, its members are trained."""
        return ()

    def load_imagenet(self) -> str:
        """Load nothing, for the same reason; returns ``""``."""
        return ""
