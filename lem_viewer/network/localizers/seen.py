"""One forward pass of one view, kept for the way back."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn

from lem_viewer.network.classifier import breast_cells
from lem_viewer.network.heads import HeadOutput


@dataclass(frozen=True, eq=False)
class Seen:
    """What a localizer saw of a view.

    Parameters
    ----------
    image : Tensor, (1, 1, H, W)
        Grey 0..1.
    breast : Tensor, (1, 1, H, W), bool
    cells : Tensor, (1, 1, h, w), bool
        Cells of the breast.
    output : HeadOutput
        With the graph back to ``leaf``.
    leaf : Tensor
        Where the way back ends: the image, or the backbone's features (1, channels, h, w).
    class_map : Tensor or None, (1, 1, h, w)
        The score layer's weights on its own input, without its bias; class activation only.
    """

    image: Tensor
    breast: Tensor
    cells: Tensor
    output: HeadOutput
    leaf: Tensor
    class_map: Tensor | None = None


def look_from_image(model: nn.Module, image: Tensor, breast: Tensor) -> Seen:
    """Run a view forward with the graph back to its pixels."""
    leaf = image.detach().requires_grad_(True)
    cells = breast_cells(breast, stride_of(model))
    return Seen(leaf, breast, cells, model(leaf, breast), leaf)


def stride_of(model: nn.Module) -> int:
    """Return the input pixels per cell of a classifier."""
    return int(model.stride)  # type: ignore[arg-type]
