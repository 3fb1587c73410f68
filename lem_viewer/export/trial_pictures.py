"""Small pictures of what a model saw in a view: heat, outlines, strongest point, the truth."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.export.pictures import KeyImage, make_key_image
from lem_viewer.values.findings import Prediction
from lem_viewer.values.image import Mammogram

LONGEST_PX = 640
_OPACITY, _LEAST_SHOWN = 0.5, 0.7
# BGR: the truth green, the model's outlines blue, its strongest point yellow.
_TRUTH, _OUTLINE, _POINT = (143, 207, 156), (207, 193, 127), (90, 179, 230)


def draw_reading(
    mammogram: Mammogram, prediction: Prediction, truths: Sequence[NDArray[np.bool_]] = ()
) -> NDArray[np.uint8]:
    """Return (rows, cols, 3) uint8, BGR, hung as on screen, at most 640 pixels long.

    Parameters
    ----------
    mammogram : Mammogram
    prediction : Prediction
        Of this view.
    truths : sequence of ndarray, (rows, cols), bool
        Lesions on the stored image; their outlines are drawn.
    """
    key = make_key_image(mammogram)
    scale = min(1.0, LONGEST_PX / max(key.grey.shape))
    size = (max(1, round(key.grey.shape[1] * scale)), max(1, round(key.grey.shape[0] * scale)))
    grey = cv2.resize(key.grey, size, interpolation=cv2.INTER_AREA) if scale < 1 else key.grey
    small = KeyImage(np.ascontiguousarray(grey), key.orientation, key.stored_shape)
    picture = _with_heat(small, prediction)
    for mask in truths:
        _draw_mask(picture, small, mask)
    for region in prediction.regions:
        _draw_line(picture, small.place(region.contour), _OUTLINE)
    maxima = [each for each in prediction.extrema if each.is_maximum]
    if maxima:
        best = max(maxima, key=lambda each: each.score)
        row, col = small.place(np.array([[best.row, best.col]]))[0]
        place = (round(float(col)), round(float(row)))
        cv2.drawMarker(picture, place, _POINT, cv2.MARKER_CROSS, 15, 2)
    return picture


def _with_heat(small: KeyImage, prediction: Prediction) -> NDArray[np.uint8]:
    """Lay the score map's probabilities over a picture, from 0.7 on."""
    rows, cols = small.grey.shape
    picture = cv2.cvtColor(small.grey, cv2.COLOR_GRAY2BGR)
    # The stored place of each pixel of the picture, then the cell that it falls into.
    down, out = np.mgrid[0:rows, 0:cols]
    shape = small.orientation.shape_of(small.stored_shape)
    turned = np.stack(
        [(down + 0.5) * shape[0] / rows - 0.5, (out + 0.5) * shape[1] / cols - 0.5], axis=-1
    ).reshape(-1, 2)
    stored = small.orientation.from_turned(turned, small.stored_shape)
    cells = prediction.placement.to_grid(stored).astype(np.float32).reshape(rows, cols, 2)
    known = np.isfinite(prediction.score_map)
    chance = np.where(known, 1 / (1 + np.exp(-np.clip(prediction.score_map, -30, 30))), 0)
    heat = cv2.remap(
        np.nan_to_num(chance).astype(np.float32),
        np.ascontiguousarray(cells[..., 1]),
        np.ascontiguousarray(cells[..., 0]),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=0,
    )
    painted = cv2.applyColorMap(np.round(heat * 255).astype(np.uint8), cv2.COLORMAP_INFERNO)
    part = (_OPACITY * (heat >= _LEAST_SHOWN))[..., None].astype(np.float32)
    mixed = picture.astype(np.float32) * (1 - part) + painted.astype(np.float32) * part
    return np.ascontiguousarray(np.round(mixed).astype(np.uint8))


def _draw_mask(picture: NDArray[np.uint8], small: KeyImage, mask: NDArray[np.bool_]) -> None:
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for outline in outlines:
        points = outline.reshape(-1, 2)[:, ::-1].astype(np.float64)
        _draw_line(picture, small.place(points), _TRUTH)


def _draw_line(
    picture: NDArray[np.uint8], points: NDArray[np.float64], colour: tuple[int, int, int]
) -> None:
    if len(points):
        path = np.round(points[:, ::-1] - 0.5).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(picture, [path], True, colour, 1, cv2.LINE_AA)


def write_png(path: Path, picture: NDArray[np.uint8]) -> None:
    """Write a BGR picture.

    Raises
    ------
    OSError
        It cannot be written.
    """
    is_made, data = cv2.imencode(".png", picture)
    if not is_made:
        raise OSError(f"{path.name} cannot be encoded")
    path.write_bytes(data.tobytes())
