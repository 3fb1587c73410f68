"""A small residual network from scratch."""

from __future__ import annotations

from pathlib import Path

from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.network.backbones.layers import Backbone, PaddedConv


class ResidualBlock(nn.Module):
    """Two 3 x 3 convolutions added to their input."""

    def __init__(self, inputs: int, outputs: int, *, stride: int, late: bool) -> None:
        super().__init__()
        self.conv1 = PaddedConv(inputs, outputs, 3, stride=stride, late=late)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = PaddedConv(outputs, outputs, 3)
        self.bn2 = nn.BatchNorm2d(outputs)
        same = stride == 1 and inputs == outputs
        self.shortcut: nn.Module = (
            nn.Identity()
            if same
            else nn.Sequential(nn.AvgPool2d(stride), PaddedConv(inputs, outputs, 1))
        )

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, inputs, h, w) to (B, outputs, h / stride, w / stride)."""
        x = functional.relu(self.bn1(self.conv1(image)))
        x = self.bn2(self.conv2(x))
        return functional.relu(x + self.shortcut(image))


class ResNet10(Backbone):
    """A small residual network from scratch: one block a level, 1.6 million parameters.

    Parameters
    ----------
    stride : int
        16 or 32.
    in_channels : int
        1.
    """

    channels = 192
    _widths = (32, 64, 128, 192)

    def __init__(self, stride: int = 16, in_channels: int = 1) -> None:
        super().__init__()
        self.stride = stride
        self.conv1 = PaddedConv(in_channels, 24, 5, stride=2)
        self.bn1 = nn.BatchNorm2d(24)
        self.blocks = nn.ModuleList()
        reached, width = 2, 24
        for outputs in self._widths:
            step = 2 if reached < stride else 1
            reached *= step
            late = step == 2 and reached == stride
            self.blocks.append(ResidualBlock(width, outputs, stride=step, late=late))
            width = outputs
        self.blocks.append(ResidualBlock(width, width, stride=1, late=False))

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, in_channels, H, W) to (B, 192, H / stride, W / stride)."""
        x = functional.relu(self.bn1(self.conv1(image)))
        for block in self.blocks:
            x = block(x)
        return x

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze."""
        return (self.conv1, self.bn1, self.blocks[0])

    @staticmethod
    def imagenet_file(variant: None = None, folder: Path | None = None) -> None:
        """Return None: there are no ImageNet weights for this network."""

    def load_imagenet(self, folder: Path | None = None) -> str:
        """Load nothing: there are no ImageNet weights for this network; returns ``""``."""
        return ""
