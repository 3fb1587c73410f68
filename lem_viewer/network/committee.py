"""Several backbones of one kind that read together, each with its own part of the head.

To everything else (localizers, thresholds, folding of norms) a committee is one network: the
members' features stand beside each other, and the head treats each member's alone. Its score map
is the mean of the members' score maps.
"""

from __future__ import annotations

from collections.abc import Sequence

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

    Attributes
    ----------
    followed : int
        A way back from the score map to the image goes through the upright readings of the
        first so many members alone; 0: through all readings. The score map is the same.
    """

    def __init__(self, backbone: str, stride: int, members: int, mirrored: bool = False) -> None:
        super().__init__()
        if members < 1:
            raise ValueError(f"members is {members}, allowed are numbers from 1")
        self.stride = stride
        self.mirrored = mirrored
        self.followed = 0
        made = [make_backbone(backbone, stride) for _ in range(members)]
        self.members = nn.ModuleList(made)
        self.readings = members * (2 if mirrored else 1)
        self.channels = self.readings * made[0].channels

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, 1, H, W) to (B, readings * channels, H / stride, W / stride)."""
        if self.followed and torch.is_grad_enabled():
            return self._read_apart(image)
        upright, turned = self._read(list(self.members), image)
        return torch.cat([*upright, *turned], dim=1)

    def _read(self, members: Sequence[nn.Module], image: Tensor) -> tuple[list[Tensor], ...]:
        """Return the members' features of the view and of the view upside down, turned back."""
        if not self.mirrored:
            return [member(image) for member in members], []
        both = torch.cat([image, image.flip(2)])
        pairs = [member(both).chunk(2) for member in members]
        return [pair[0] for pair in pairs], [pair[1].flip(2) for pair in pairs]

    def _read_apart(self, image: Tensor) -> Tensor:
        """As ``forward``, with a graph through the readings that are followed back alone."""
        first, others = self.members[: self.followed], self.members[self.followed :]
        upright = [member(image) for member in first]
        turned: list[Tensor] = []
        with torch.no_grad():
            if self.mirrored:
                upside_down = image.flip(2)
                turned = [member(upside_down).flip(2) for member in first]
            more, more_turned = self._read(list(others), image)
        return torch.cat([*upright, *more, *turned, *more_turned], dim=1)

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze: none, its members are trained."""
        return ()

    def load_imagenet(self) -> str:
        """Load nothing, for the same reason; returns ``""``."""
        return ""
