"""DenseNet-121 and 169: MONAI's, without their classifier.

Source: Huang et al., "Densely connected convolutional networks", CVPR 2017, table 1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.errors import UnusableModel
from lem_viewer.network.backbones.imagenet import fill, read_state, see_grey, torchvision_file
from lem_viewer.network.backbones.layers import Backbone, PaddedConv

#: torchvision's names of a dense layer's parts, old ("norm.1") and new ("norm1"); MONAI's have
#: "layers." before them.
_PART = re.compile(r"^(.*denselayer\d+)\.(norm|relu|conv)\.?([12])\.(.+)$")


@dataclass(frozen=True)
class Variant:
    """A member of the family.

    Parameters
    ----------
    title : str
    blocks : tuple of int
        Layers of the four dense blocks.
    channels : int
        Of the last features.
    file : str
        torchvision's ImageNet weights.
    """

    title: str
    blocks: tuple[int, int, int, int]
    channels: int
    file: str


DENSENET121 = Variant("DenseNet-121", (6, 12, 24, 16), 1024, "densenet121-a639ec97.pth")
DENSENET169 = Variant("DenseNet-169", (6, 12, 32, 32), 1664, "densenet169-b2777c0a.pth")


class DenseNet(Backbone):
    """A densely connected network.

    Parameters
    ----------
    stride : int
        32 as published. At 16 the last transition does not pool, and the taps of the last block
        lie twice as far apart, so that pretrained filters see what they were trained on.
    in_channels : int
        1: a grey image -1..1, with ImageNet's filters and normalisation folded; 3 as published.
    variant : Variant

    Raises
    ------
    UnusableModel
        MONAI is not installed.
    """

    def __init__(
        self, stride: int = 16, in_channels: int = 1, variant: Variant = DENSENET121
    ) -> None:
        super().__init__()
        self.stride = stride
        self.variant = variant
        self.channels = variant.channels
        self.features = _monai_features(variant, in_channels)
        # Average pooling centres a cell between two pixels: with the first convolution late, the
        # receptive fields end half a pixel from the cells' centres, at either stride.
        self.features.conv0 = PaddedConv(in_channels, 64, 7, stride=2, late=True)
        nn.init.kaiming_normal_(self.features.conv0.weight)
        if stride == 16:
            self.features.get_submodule("transition3").pool = nn.Identity()
            for module in self.features.get_submodule("denseblock4").modules():
                if isinstance(module, nn.Conv2d) and module.kernel_size == (3, 3):
                    module.dilation = module.padding = (2, 2)

    def forward(self, image: Tensor) -> Tensor:
        """Map (B, in_channels, H, W) to (B, channels, H / stride, W / stride)."""
        return functional.relu(self.features(image), inplace=True)

    def stem_modules(self) -> tuple[nn.Module, ...]:
        """Return the parts that a training may freeze: up to the first dense block, at stride 4."""
        return tuple(self.features.get_submodule(n) for n in ("conv0", "norm0", "denseblock1"))

    @staticmethod
    def imagenet_file(variant: Variant, folder: Path | None = None) -> Path:
        """Return torchvision's file in the user's folder."""
        return torchvision_file(variant.file, folder)

    def load_imagenet(self, folder: Path | None = None) -> str:
        """Load torchvision's ImageNet weights from the user's folder."""
        path = self.imagenet_file(self.variant, folder)
        state = renamed(read_state(path))
        if self.features.get_submodule("conv0").in_channels == 1:
            state = see_grey(state, "features.conv0", "features.norm0")
        fill(self, state, path)
        return f"{self.variant.title}, ImageNet (torchvision {self.variant.file}, BSD-3-Clause)"


def renamed(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return torchvision's state under MONAI's names."""
    return {_PART.sub(r"\1.layers.\2\3.\4", key): value for key, value in state.items()}


def _monai_features(variant: Variant, in_channels: int) -> nn.Sequential:
    try:
        from monai.networks.nets import DenseNet as MonaiDenseNet
    except ImportError as error:
        raise UnusableModel(
            f"{variant.title} is MONAI's, which is not installed",
            where="monai",
            advice='Install it with "pip install monai", or choose another backbone.',
        ) from error
    net = MonaiDenseNet(2, in_channels, 1, block_config=variant.blocks)
    return net.features
