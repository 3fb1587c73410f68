"""The network: backbone, score map, head."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from lem_viewer.errors import UnusableModel
from lem_viewer.network.backbones import backbone_faults, make_backbone
from lem_viewer.network.committee import Committee
from lem_viewer.network.heads import HeadOutput, head_faults, make_head

#: A cell belongs to the breast when at least this part of its pixels does.
CELL_COVER = 0.25


class Classifier(nn.Module):
    """A breast in, a logit and its score map out.

    Parameters
    ----------
    backbone, head : str
        Names in ``BACKBONES`` and ``HEADS``.
    stride : int
        Input pixels per cell of the score map, 16 or 32.
    head_options : mapping
        Keyword options of the head; ``hidden`` is that of each member.
    members : int
        More than 1: a :class:`~lem_viewer.network.committee.Committee`.
    mirrored : bool
        Its members also see the view upside down.

    Raises
    ------
    UnusableModel
        A name, the stride or an option is not known: all of it told at once.
    """

    def __init__(
        self,
        backbone: str,
        head: str,
        stride: int = 16,
        head_options: Mapping[str, Any] | None = None,
        members: int = 1,
        mirrored: bool = False,
    ) -> None:
        super().__init__()
        wrong = classifier_faults(backbone, head, stride, head_options or {})
        if wrong:
            raise UnusableModel(
                "; ".join(wrong), advice="Choose what is allowed, or update LEM Viewer."
            )
        self.stride = stride
        options = dict(head_options or {})
        self.backbone: Any
        readings = 1
        if members > 1 or mirrored:
            self.backbone = Committee(backbone, stride, members, mirrored)
            readings = self.backbone.readings
            options["hidden"] = readings * int(options.get("hidden", 0))
        else:
            self.backbone = make_backbone(backbone, stride)
        self.head = make_head(head, self.backbone.channels, options)
        if readings > 1:
            self.head.separate(readings)

    def forward(self, image: Tensor, breast: Tensor) -> HeadOutput:
        """Score an image.

        Parameters
        ----------
        image : Tensor, (B, 1, H, W)
            Grey 0..1, 0 outside the breast. The backbone sees 2 x - 1, which for its ImageNet
            weights is the published (value - 127) / 128 of a grey image on three channels.
        breast : Tensor, (B, 1, H, W), bool
        """
        return self.head(self.features(image), breast_cells(breast, self.stride))

    def features(self, image: Tensor) -> Tensor:
        """Map an image (B, 1, H, W) to the backbone's features (B, channels, h, w)."""
        return self.backbone(image * 2.0 - 1.0)


def classifier_faults(
    backbone: str, head: str, stride: int, head_options: Mapping[str, Any]
) -> list[str]:
    """Return everything that is wrong with a network's description; empty where all is well."""
    return backbone_faults(backbone, stride) + head_faults(head, head_options)


def breast_cells(breast: Tensor, stride: int) -> Tensor:
    """Return (B, 1, h, w) bool: the cells of which at least a quarter lies in the breast."""
    with torch.no_grad():
        return functional.avg_pool2d(breast.float(), stride) >= CELL_COVER


# (convolution, normalisation after it) by attribute name, in every module of every backbone.
_PAIRS = (
    ("_conv_stem", "_bn0"),
    ("_conv_head", "_bn1"),
    ("_expand_conv", "_bn0"),
    ("_depthwise_conv", "_bn1"),
    ("_project_conv", "_bn2"),
    ("conv1", "bn1"),
    ("conv2", "bn2"),
    ("conv3", "bn3"),
    ("conv0", "norm0"),  # DenseNet
    ("conv1", "norm2"),
    ("0", "1"),  # in a row
    ("1", "2"),
    ("2", "3"),
)


def fold_norms(model: Classifier) -> Classifier:
    """Return the model with every batch normalisation folded into the convolution before it.

    The same function in evaluation mode, about a quarter faster; it can no longer be trained. Those
    that no convolution precedes (DenseNet's, a hidden head's) stay.
    """
    model.eval()
    for module, conv_name, norm_name in _foldable(model):
        conv, norm = getattr(module, conv_name), getattr(module, norm_name)
        setattr(module, conv_name, fuse_conv_bn_eval(conv, norm))
        setattr(module, norm_name, nn.Identity())
    return model.requires_grad_(False)


def is_folded(model: Classifier) -> bool:
    """Return True where no normalisation is left that could be folded into a convolution."""
    return next(_foldable(model), None) is None


def _foldable(model: Classifier) -> Iterator[tuple[nn.Module, str, str]]:
    """Yield (module, name of its convolution, name of the normalisation after it)."""
    for module in list(model.modules()):
        for conv_name, norm_name in _PAIRS:
            conv, norm = getattr(module, conv_name, None), getattr(module, norm_name, None)
            if isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
                yield module, conv_name, norm_name
