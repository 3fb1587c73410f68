"""Class activation maps: the baselines that need no extremum.

One map of the whole view at the resolution of its cells, brought to input pixels bilinearly; every
extremum is given the same one. All three look at the backbone's last features, as published:
CAM (Zhou et al., CVPR 2016), Grad-CAM (Selvaraju et al., ICCV 2017), Grad-CAM++ (Chattopadhay et
al., WACV 2018). Checked against MONAI's ``visualize`` in the tests; its own classes want a network
with one tensor out and a fully connected layer, which ours has not.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.network.classifier import breast_cells
from lem_viewer.network.localizers.seen import Seen, stride_of
from lem_viewer.values.findings import Extremum

_TINY = 1e-7


class ClassActivation:
    """CAM: the score layer's weights on the features it sees, what speaks against cut off.

    With the heads' 1 x 1 score layer it is the score map without its bias, from 0 on.
    """

    own_maps = False

    def look(self, model: nn.Module, image: Tensor, breast: Tensor) -> Seen:
        """Run a view forward with the graph back to the backbone's features."""
        with torch.no_grad():
            features = model.features(image)  # type: ignore[operator]
        features = features.float().requires_grad_(True)
        cells = breast_cells(breast, stride_of(model))
        head = model.head
        output = head(features, cells)  # type: ignore[operator]
        with torch.no_grad(), torch.autocast(image.device.type, enabled=False):
            mixed = head.mix(features)  # type: ignore[operator, union-attr]
            class_map = functional.conv2d(mixed, head.score.weight)  # type: ignore[union-attr, arg-type]
        return Seen(image, breast, cells, output, features, class_map)

    def maps(self, seen: Seen, extrema: Sequence[Extremum]) -> NDArray[np.float32]:
        """Return (n, H, W): the view's map, once an extremum (one array, repeated as a view)."""
        view = self._cell_map(seen).clamp(min=0) * seen.cells
        size = tuple(seen.image.shape[-2:])
        fine = functional.interpolate(view.float(), size=size, mode="bilinear")
        whole = fine.detach()[0, 0].cpu().numpy()
        return np.broadcast_to(whole, (len(extrema), *whole.shape))

    def _cell_map(self, seen: Seen) -> Tensor:
        """Return (1, 1, h, w), negative where a cell speaks against."""
        if seen.class_map is None:
            raise ValueError("look() of this localizer must come first")
        return seen.class_map


class GradCam(ClassActivation):
    """Grad-CAM: the features weighed by the mean gradient of the view's logit."""

    def _cell_map(self, seen: Seen) -> Tensor:
        gradient = logit_gradient(seen)
        weights = gradient.mean(dim=(2, 3), keepdim=True)  # (1, channels, 1, 1)
        return (weights * seen.leaf.detach()).sum(dim=1, keepdim=True)


class GradCamPlusPlus(ClassActivation):
    """Grad-CAM++: positive gradients of the view's logit, weighed cell by cell.

    The factor exp(logit) of the published weights is the same for all cells and left out.
    """

    def _cell_map(self, seen: Seen) -> Tensor:
        gradient, features = logit_gradient(seen), seen.leaf.detach()
        second, third = gradient**2, gradient**3
        below = 2 * second + (third * features).sum(dim=(2, 3), keepdim=True)
        share = second / (torch.where(below != 0, below, 1.0) + _TINY)
        weights = (share * gradient.clamp(min=0)).sum(dim=(2, 3), keepdim=True)
        return (weights * features).sum(dim=1, keepdim=True)


def logit_gradient(seen: Seen) -> Tensor:
    """Return d logit / d features, (1, channels, h, w); 0 where the logit hangs on none."""
    logit = seen.output.logit.sum()
    if not logit.requires_grad:
        return torch.zeros_like(seen.leaf)
    (gradient,) = torch.autograd.grad(logit, seen.leaf, retain_graph=True, allow_unused=True)
    return torch.zeros_like(seen.leaf) if gradient is None else gradient
