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
        At least 1.
    mirrored : bool
        Each member also sees the view upside down; its features are turned back and stand
        behind those of all members.
    """

    def __init__(self, backbone: str, stride: int, members: int, mirrored: bool = False) -> None:
        super().__init__()
        if members < 1:
            raise ValueError(f"members is {members}, allowed are numbers from 1")
        self.stride = stride
        self.mirrored = mirrored
        made = [make_backbone(backbone, stride) for _ in range(members)]
        self.members = nn.ModuleList(made)
        self.readings = members * (2 if mirrored else 1)
        self.channels = self.readings * made[0].channels

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, 1, H, W) to (B, readings * channels, H / stride, W / stride)."""
        if not self.mirrored:
            return torch.cat([member(image) for member in self.members], dim=1)
        both = torch.cat([image, image.flip(2)])
        upright, turned = [], []
        for member in self.members:
            straight, upside_down = member(both).chunk(2)
            upright.append(straight)
            turned.append(upside_down.flip(2))
        return torch.cat([*upright, *turned], dim=1)

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze: none, its members are trained."""
        return ()

    def load_imagenet(self) -> str:
        """Load nothing, for the same reason; returns ``""``."""
        return ""
