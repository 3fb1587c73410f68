"""What the backbones share: a convolution that halves even sizes exactly, and their contract.

Every halving but the last is centred on every second pixel and the last one is late: with even
sizes the receptive-field centres then lie half an input pixel from the centres of the cells, so
that a cell of the score map *is* the block of input pixels below it. With TensorFlow's "SAME"
padding throughout they would lie 7.5 pixels off at stride 16.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional


class Backbone(nn.Module):
    """Grey images in, features out.

    Attributes
    ----------
    stride : int
        Input pixels per cell.
    channels : int
        Channels of the features.
    """

    stride: int
    channels: int

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, in_channels, H, W), -1..1, to (B, channels, H / stride, W / stride)."""
        raise NotImplementedError

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze: everything up to stride 4."""
        raise NotImplementedError

    @staticmethod
    def imagenet_file(variant: Any, folder: Path | None = None) -> Path | None:
        """Return the verified file of the ImageNet weights; None where there are none at all.

        The network need not be made for it.

        Raises
        ------
        UnusableModel
            They are not there, or are not the known ones.
        """
        raise NotImplementedError

    def load_imagenet(self, folder: Path | None = None) -> str:
        """Load ImageNet weights.

        Parameters
        ----------
        folder : Path or None
            Where the user keeps weight files; None asks LEM_VIEWER_WEIGHTS. Packages need none.

        Returns
        -------
        str
            What was loaded, for the card; ``""`` where there are none for this network.

        Raises
        ------
        UnusableModel
            They are not there, or are not the known ones.
        """
        raise NotImplementedError


class PaddedConv(nn.Conv2d):
    """A convolution that halves even sizes exactly; ``late`` pads one more below and right.

    A late 1 x 1 convolution leaves the first row and column out, so that it sees what a late
    3 x 3 one is centred on.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        *,
        stride: int = 1,
        groups: int = 1,
        late: bool = False,
        dilation: int = 1,
    ) -> None:
        reach = dilation * (kernel - 1) // 2
        super().__init__(
            inputs,
            outputs,
            kernel,
            stride=stride,
            padding=0 if late else reach,
            groups=groups,
            dilation=dilation,
            bias=False,
        )
        self.late = (reach - 1, reach, reach - 1, reach) if late else None

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, inputs, H, W) to (B, outputs, H / stride, W / stride)."""
        if self.late is not None:
            image = functional.pad(image, self.late)
        if self.groups > 1 and self.training and image.device.type == "cpu":
            # bf16 weight gradients of depthwise filters are 8 times slower than fp32 on the CPU.
            with torch.autocast("cpu", enabled=False):
                return super().forward(image.float())
        return super().forward(image)


def start_at_random(net: nn.Module) -> None:
    """Draw convolutions after He et al. (fan out), as torchvision does."""
    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
