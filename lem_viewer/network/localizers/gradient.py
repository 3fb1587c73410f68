"""Extrema followed back by plain gradients.

That lesions are located "by backpropagating the extremes" is the paper's (Zhu et al.,
Bioengineering 2025, 12(4):325, Algorithm 2); |gradient|, its product with the input, and one pass
for extrema that lie apart are this project's own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from lem_viewer.network.localizers.seen import Seen, look_from_image
from lem_viewer.values.findings import Extremum

#: Extrema at least so many input pixels apart are back-propagated together.
APART_PX = 64.0

#: Sigma of the Gaussian that says what lies around a pixel, of the input's rows: some 20 mm.
AROUND = 0.09
#: That mean is computed on pixels this much coarser.
_COARSER = 4


class Gradient:
    """|dS_e / dimage|: the pixels that move the extremum's score most."""

    own_maps = True

    def look(self, model: nn.Module, image: Tensor, breast: Tensor) -> Seen:
        """Run a view forward with the graph back to its pixels."""
        return look_from_image(model, image, breast)

    def maps(self, seen: Seen, extrema: Sequence[Extremum]) -> NDArray[np.float32]:
        """Return (n, H, W) |gradient|."""
        return backpropagate(seen.output.score_map, seen.leaf, extrema)


class GradientTimesInput(Gradient):
    """|dS_e / dimage| times the grey value: what is bright counts more.

    Source: Shrikumar et al., arXiv 1605.01713 (gradient x input); the magnitude is ours, because
    a dark halo that speaks for a lesion belongs to it as well.
    """

    def maps(self, seen: Seen, extrema: Sequence[Extremum]) -> NDArray[np.float32]:
        """Return (n, H, W) |gradient x input|."""
        return backpropagate(seen.output.score_map, seen.leaf, extrema, times_input)


class GradientTimesContrast(Gradient):
    """|dS_e / dimage| times how much brighter a pixel is than its surroundings.

    Ours: a lesion is denser than what it lies in, and the gradient alone also marks the tissue
    around it by which the network knows that. With the model lem-inserted on real lesions it had
    never seen (24 CDD-CESM and 24 MIAS views, thresholds fitted on one half and measured on the
    other) the mean Dice was 0.45 and 0.42, that of the plain gradient 0.34 and 0.40.
    """

    def maps(self, seen: Seen, extrema: Sequence[Extremum]) -> NDArray[np.float32]:
        """Return (n, H, W) |gradient| x contrast."""
        maps = backpropagate(seen.output.score_map, seen.leaf, extrema)
        image = seen.image.detach()[0, 0].float().cpu().numpy()
        return maps * local_contrast(image, seen.breast[0, 0].cpu().numpy())


def local_contrast(image: NDArray[np.float32], breast: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return (H, W) >= 0: the grey value above its mean around, of the breast alone.

    Parameters
    ----------
    image : ndarray, (H, W)
        Grey 0..1.
    breast : ndarray, (H, W), bool
        What lies outside is 0 and takes no part in the mean.
    """
    inside = breast.astype(np.float32)
    weight = _wide_mean(inside)
    mean = _wide_mean(image * inside) / np.maximum(weight, np.float32(1e-6))
    return np.where(breast, np.maximum(image - mean, 0), 0).astype(np.float32)


def _wide_mean(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return (H, W) the Gaussian mean around each pixel, computed on a quarter of the rows.

    So wide a mean has nothing finer; it takes a tenth of the time.
    """
    rows, cols = values.shape
    small = (max(1, cols // _COARSER), max(1, rows // _COARSER))
    coarse = cv2.resize(values, small, interpolation=cv2.INTER_AREA)
    mean = cv2.GaussianBlur(coarse, (0, 0), AROUND * coarse.shape[0])
    return cv2.resize(mean, (cols, rows), interpolation=cv2.INTER_LINEAR)


def times_input(gradient: Tensor, image: Tensor) -> Tensor:
    """Return |gradient x image|."""
    return (gradient * image.detach()).abs()


def magnitude(gradient: Tensor, image: Tensor) -> Tensor:
    """Return |gradient|."""
    return gradient.abs()


def backpropagate(
    score_map: Tensor,
    image: Tensor,
    extrema: Sequence[Extremum],
    measure: Callable[[Tensor, Tensor], Tensor] = magnitude,
) -> NDArray[np.float32]:
    """Return a measure of dS_e / dimage for each extremum; |dS_e / dimage| unless said.

    Extrema at least ``APART_PX`` from each other share one backward pass, and each keeps the
    gradient of the pixels that are nearest to it; closer ones are followed alone. On 288 phantoms
    the outlines so made agreed with those of each extremum alone to IoU 0.997 (74 outlines of
    views with several; none below 0.8), at the cost of one pass instead of two or three.

    Parameters
    ----------
    score_map : Tensor, (1, 1, h, w)
        With the graph back to ``image``.
    image : Tensor, (1, 1, H, W)
    extrema : sequence of Extremum
    measure : callable
        (gradient, image) to a map >= 0 of the same shape.

    Returns
    -------
    ndarray, (n, H, W), float32
    """
    rows, cols = image.shape[-2:]
    step = np.array([rows / score_map.shape[-2], cols / score_map.shape[-1]])
    cells = np.array([(e.cell_row, e.cell_col) for e in extrema], dtype=np.float64).reshape(-1, 2)
    places = (cells + 0.5) * step - 0.5  # (n, 2) input pixels
    maps = np.zeros((len(extrema), rows, cols), dtype=np.float32)
    groups = _apart(places)
    for number, group in enumerate(groups):
        scores = [score_map[0, 0, extrema[k].cell_row, extrema[k].cell_col] for k in group]
        keep = number + 1 < len(groups)
        (gradient,) = torch.autograd.grad(torch.stack(scores).sum(), image, retain_graph=keep)
        whole = measure(gradient, image)[0, 0].float().cpu().numpy()
        owner = _nearest(places[group], (rows, cols)) if len(group) > 1 else None
        for order, k in enumerate(group):
            maps[k] = whole if owner is None else np.where(owner == order, whole, np.float32(0))
    return maps


def _apart(places: NDArray[np.float64]) -> list[list[int]]:
    """Sort places (n, 2) into as few groups as come easily, far from each other in each."""
    groups: list[list[int]] = []
    for number, place in enumerate(places):
        for group in groups:
            if np.hypot(*(places[group] - place).T).min() >= APART_PX:
                group.append(number)
                break
        else:
            groups.append([number])
    return groups


def _nearest(places: NDArray[np.float64], shape: tuple[int, int]) -> NDArray[np.intp]:
    """Return (rows, cols): which of the places is nearest to each pixel."""
    rows = np.arange(shape[0], dtype=np.float32)[:, None]
    cols = np.arange(shape[1], dtype=np.float32)[None]
    near = np.zeros(shape, dtype=np.intp)
    least = np.full(shape, np.inf, dtype=np.float32)
    for number, (row, col) in enumerate(places.astype(np.float32)):
        apart = (rows - row) ** 2 + (cols - col) ** 2
        near[apart < least] = number
        np.minimum(least, apart, out=least)
    return near
