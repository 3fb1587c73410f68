"""ResNet-18, 34 and 50 without their classifier; names as in torchvision's state dicts.

Source: He et al., "Deep residual learning for image recognition", CVPR 2016, table 1; the stride of
a bottleneck in its 3 x 3 convolution, as torchvision has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.network.backbones.imagenet import fill, read_state, see_grey, torchvision_file
from lem_viewer.network.backbones.layers import Backbone, PaddedConv, start_at_random

_WIDTHS = (64, 128, 256, 512)


@dataclass(frozen=True)
class Variant:
    """A member of the family.

    Parameters
    ----------
    title : str
    repeats : tuple of int
        Blocks of the four layers.
    bottleneck : bool
        Blocks of three convolutions instead of two.
    file : str
        torchvision's ImageNet weights.
    """

    title: str
    repeats: tuple[int, int, int, int]
    bottleneck: bool
    file: str


RESNET18 = Variant("ResNet-18", (2, 2, 2, 2), False, "resnet18-f37072fd.pth")
RESNET34 = Variant("ResNet-34", (3, 4, 6, 3), False, "resnet34-b627a593.pth")
RESNET50 = Variant("ResNet-50", (3, 4, 6, 3), True, "resnet50-0676ba61.pth")


@dataclass(frozen=True)
class Step:
    """How a block samples: its stride, whether that is late, and how far its taps lie apart."""

    stride: int = 1
    late: bool = False
    dilation: int = 1
    next_dilation: int = 1


class BasicBlock(nn.Module):
    """Two 3 x 3 convolutions added to their input."""

    expansion = 1

    def __init__(self, inputs: int, width: int, step: Step) -> None:
        super().__init__()
        self.conv1 = PaddedConv(
            inputs, width, 3, stride=step.stride, late=step.late, dilation=step.dilation
        )
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = PaddedConv(width, width, 3, dilation=step.next_dilation)
        self.bn2 = nn.BatchNorm2d(width)
        self.downsample = shortcut(inputs, width, step)

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, inputs, h, w) to (B, width, h / stride, w / stride)."""
        x = functional.relu(self.bn1(self.conv1(image)), inplace=True)
        x = self.bn2(self.conv2(x))
        return functional.relu(x + self.downsample(image), inplace=True)


class Bottleneck(nn.Module):
    """1 x 1, 3 x 3 and 1 x 1 convolutions added to their input."""

    expansion = 4

    def __init__(self, inputs: int, width: int, step: Step) -> None:
        super().__init__()
        wide = width * self.expansion
        self.conv1 = PaddedConv(inputs, width, 1)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = PaddedConv(
            width, width, 3, stride=step.stride, late=step.late, dilation=step.dilation
        )
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = PaddedConv(width, wide, 1)
        self.bn3 = nn.BatchNorm2d(wide)
        self.downsample = shortcut(inputs, wide, step)

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, inputs, h, w) to (B, 4 width, h / stride, w / stride)."""
        x = functional.relu(self.bn1(self.conv1(image)), inplace=True)
        x = functional.relu(self.bn2(self.conv2(x)), inplace=True)
        x = self.bn3(self.conv3(x))
        return functional.relu(x + self.downsample(image), inplace=True)


def shortcut(inputs: int, outputs: int, step: Step) -> nn.Module:
    """Return what brings a block's input to the shape of its output."""
    if step.stride == 1 and inputs == outputs:
        return nn.Identity()
    conv = PaddedConv(inputs, outputs, 1, stride=step.stride, late=step.late)
    return nn.Sequential(conv, nn.BatchNorm2d(outputs))


class ResNet(Backbone):
    """A residual network.

    Parameters
    ----------
    stride : int
        32 as published. At 16 the last layer does not halve, and its taps lie twice as far apart,
        so that pretrained filters see what they were trained on.
    in_channels : int
        1: a grey image -1..1, with ImageNet's filters and normalisation folded; 3 as published.
    variant : Variant
    """

    def __init__(self, stride: int = 16, in_channels: int = 1, variant: Variant = RESNET18) -> None:
        super().__init__()
        self.stride = stride
        self.variant = variant
        block = Bottleneck if variant.bottleneck else BasicBlock
        self.conv1 = PaddedConv(in_channels, 64, 7, stride=2)
        self.bn1 = nn.BatchNorm2d(64)
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)
        reached, self.channels = 4, 64
        for number, (width, repeats) in enumerate(zip(_WIDTHS, variant.repeats, strict=True), 1):
            halves = number > 1 and reached < stride
            dilates = number > 1 and not halves
            reached *= 2 if halves else 1
            # The first taps of a layer that would have halved still lie on neighbours.
            first = Step(2 if halves else 1, halves and reached == stride, 1, 2 if dilates else 1)
            blocks = []
            for turn in range(repeats):
                apart = first.next_dilation
                step = first if turn == 0 else Step(dilation=apart, next_dilation=apart)
                blocks.append(block(self.channels, width, step))
                self.channels = width * block.expansion
            self.add_module(f"layer{number}", nn.Sequential(*blocks))
        start_at_random(self)

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, in_channels, H, W) to (B, channels, H / stride, W / stride)."""
        x = functional.relu(self.bn1(self.conv1(image)), inplace=True)
        x = self.maxpool(x)
        for number in range(1, 5):
            x = self.get_submodule(f"layer{number}")(x)
        return x

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze: up to the first layer, at stride 4."""
        return (self.conv1, self.bn1, self.get_submodule("layer1"))

    @staticmethod
    def imagenet_file(variant: Variant, folder: Path | None = None) -> Path:
        """Return torchvision's file in the user's folder."""
        return torchvision_file(variant.file, folder)

    def load_imagenet(self, folder: Path | None = None) -> str:
        """Load torchvision's ImageNet weights from the user's folder."""
        path = self.imagenet_file(self.variant, folder)
        state = read_state(path)
        fill(self, see_grey(state, "conv1", "bn1") if self.conv1.in_channels == 1 else state, path)
        return f"{self.variant.title}, ImageNet (torchvision {self.variant.file}, BSD-3-Clause)"
