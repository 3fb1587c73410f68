"""Mask images: grey values to a lesion mask on the pixels of its own view, or a refusal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lem_viewer.errors import Failure, LemViewerError, UnusableTruth
from lem_viewer.values.findings import TruthMask

MASK_SUFFIXES = frozenset({".png", ".tif", ".tiff", ".jpg", ".jpeg", ".bmp"})
MAX_PIXELS = 200_000_000
#: Two aspects count as equal within this part (CBIS-DDSM masks were rescaled with rounding).
ASPECT_TOLERANCE = 0.01


@dataclass(frozen=True)
class TruthSource:
    """Where a mask comes from and what it means; travels with it into the TruthMask."""

    path: str
    kind: str
    label: str = "lesion"


def read_mask_image(path: Path) -> NDArray:
    """Read a PNG, TIFF, JPEG or BMP as one plane of values, (rows, cols), of any real dtype.

    A colour picture gives the largest of its channels; opacity is looked at only where the
    colours are all alike.

    Raises
    ------
    UnusableTruth
        Not an image, several pages, or more than 200 million pixels.
    """
    try:
        with Image.open(path) as image:
            cols, rows = image.size
            if rows * cols > MAX_PIXELS:
                raise UnusableTruth(
                    f"the mask claims {rows} x {cols} pixels, at most {MAX_PIXELS:,} are read",
                    where=path,
                )
            pages = getattr(image, "n_frames", 1)
            if pages > 1:
                raise UnusableTruth(
                    f"the file holds {pages} pages, a mask image holds one",
                    where=path,
                    advice="Save each page as a mask of its own, X_mask_1.png, X_mask_2.png.",
                )
            return _plane(image)
    except (LemViewerError, MemoryError):
        raise
    except Exception as error:  # Pillow raises nearly anything on damaged files
        if isinstance(error, OSError) and error.filename is not None:
            raise
        raise UnusableTruth(
            f"not a readable image: {str(error)[:200]}",
            where=path,
            advice="Save or copy the mask again, best as PNG.",
        ) from error


def _plane(image: Image.Image) -> NDArray:
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    values = np.asarray(image)
    if values.ndim == 2:
        return values
    has_alpha = image.mode in ("LA", "RGBA", "PA")
    colours = values[..., :-1] if has_alpha else values
    grey = colours.max(axis=2)
    if has_alpha and grey.min() == grey.max():
        return values[..., -1]
    return grey


def fit_mask(mask: NDArray, shape: tuple[int, int], *, where: Path | str) -> tuple[NDArray, str]:
    """Bring a mask onto a view's pixels, saying how, or refuse it.

    Parameters
    ----------
    mask : ndarray, (m, n)
        bool, or grey values of which more than half of the largest counts as lesion.
    shape : (rows, cols)
        Of the view as stored.
    where : path or str
        Named in the refusal.

    Returns
    -------
    mask : ndarray, (rows, cols), bool
    transform : str
        Empty when the mask fitted as it was, else in words what was done.

    Raises
    ------
    UnusableTruth
        Another aspect (more than 1 % off), exchanged rows and columns, or not a mask at all.
    """
    values = np.asarray(mask)
    if values.ndim != 2 or values.size == 0:
        raise UnusableTruth(f"a mask of shape {values.shape} is not a picture", where=where)
    check_aspect(values.shape, shape, where=where)
    lesion, note = lesion_pixels(values, where=where)
    if lesion.shape == tuple(shape):
        return lesion, note
    rows, cols = lesion.shape
    fitted = cv2.resize(
        lesion.view(np.uint8), (shape[1], shape[0]), interpolation=cv2.INTER_NEAREST_EXACT
    ).astype(bool)
    scaled = (
        f"scaled {shape[0] / rows:.4g} x {shape[1] / cols:.4g} "
        f"from {rows} x {cols} to {shape[0]} x {shape[1]} pixels (nearest)"
    )
    return fitted, "; ".join(part for part in (note, scaled) if part)


def check_aspect(size: tuple[int, ...], shape: tuple[int, int], *, where: Path | str) -> None:
    """Raise UnusableTruth, naming both sizes, where a mask cannot be of an image of ``shape``."""
    (rows, cols), (image_rows, image_cols) = size, shape
    stretch = (rows / image_rows) / (cols / image_cols)
    if abs(stretch - 1) <= ASPECT_TOLERANCE:
        return
    turned = (rows / image_cols) / (cols / image_rows)
    reason = (
        "its rows and columns are exchanged"
        if abs(turned - 1) <= ASPECT_TOLERANCE
        else "stretching it would move the lesion"
    )
    raise UnusableTruth(
        f"the mask is {rows} x {cols} pixels, the image {image_rows} x {image_cols}: {reason}",
        where=where,
        advice="Use the mask that was drawn on this very image.",
    )


def lesion_pixels(values: NDArray, *, where: Path | str) -> tuple[NDArray[np.bool_], str]:
    """Return which pixels of a mask are lesion, and a note where the mask was not two-valued.

    Raises
    ------
    UnusableTruth
        A label map (three or more well separated levels), a picture, or one value all over.
    """
    if values.dtype == np.bool_:
        return np.ascontiguousarray(values), ""
    if not np.isfinite(values).all() or values.min() < 0:
        raise UnusableTruth("the mask holds negative or undefined values", where=where)
    low, high = values.min(), values.max()
    if low == high:
        if high == 0:
            return np.zeros(values.shape, dtype=bool), ""
        raise UnusableTruth(
            f"every pixel of the mask is {high}, so it marks nothing",
            where=where,
            advice="In a mask the background is 0.",
        )
    lesion = np.ascontiguousarray(values == high)
    if not np.any((values != low) & (values != high)):
        return lesion, f"of the values {low} and {high} the higher counts as lesion" if low else ""
    _refuse_other_pictures(values, float(high), where)
    lesion = np.ascontiguousarray(values > high / 2)
    return lesion, f"grey mask, values above {float(high) / 2:g} of {float(high):g} count as lesion"


def _refuse_other_pictures(values: NDArray, high: float, where: Path | str) -> None:
    levels = _separate_levels(values, high)
    if len(levels) >= 3:
        names = ", ".join(f"{level:g}" for level in levels[:6])
        raise UnusableTruth(
            f"the mask has {len(levels)} separate grey levels ({names}): a map of several "
            "classes, not of one lesion",
            where=where,
            advice="Save the lesion alone as a mask of 0 and 255.",
        )
    part = values[values > 0] / high
    if part.size > 64 and np.mean((part > 0.15) & (part < 0.85)) > 0.5:
        raise UnusableTruth(
            "most of its values lie between black and white: a picture, not a mask",
            where=where,
            advice="Save the lesion alone as a mask of 0 and 255.",
        )


def _separate_levels(values: NDArray, high: float) -> list[float]:
    """Return the grey levels that hold a part of the picture each; close ones count as one.

    A level counts from 16 pixels and 5 % of what is not black: the smooth edge of a mask spreads
    over many levels of a few pixels each, the classes of a label map do not.
    """
    found, counts = np.unique(values, return_counts=True)
    lit = max(1, int(counts[found > 0].sum()))
    heavy = found[(counts >= 16) & ((found == 0) | (counts >= 0.05 * lit))]
    levels: list[float] = []
    for level in heavy.astype(float).tolist():
        if not levels or level - levels[-1] > high / 16:
            levels.append(level)
    return levels


def make_truth(
    values: NDArray, key: str, shape: tuple[int, int], source: TruthSource, note: str = ""
) -> TruthMask | Failure:
    """Fit a mask to its view; an unusable or an empty one becomes a Failure."""
    try:
        mask, transform = fit_mask(values, shape, where=source.path)
    except LemViewerError as error:
        return Failure.from_exception(error)
    if not mask.any():
        was = "" if not np.any(values) else " after it was fitted to the image"
        return Failure.warning(
            "Truth not used",
            f"the mask is empty{was}",
            "The view is treated as one without truth.",
            source.path,
        )
    transform = "; ".join(part for part in (note, transform) if part)
    return TruthMask(key, mask, source.label, source.path, source.kind, transform)
