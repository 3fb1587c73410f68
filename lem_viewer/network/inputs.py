"""A mammogram becomes the network's input: grey 0..1, breast only, chest wall on the left."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.network.breast import chest_wall_is_right, find_breast, shrink_for_search
from lem_viewer.network.framing import Framing
from lem_viewer.values.geometry import Orientation, Placement
from lem_viewer.values.grayscale import TABLE_SIZE, Rescale
from lem_viewer.values.image import Mammogram

#: What is written on the card of a model that was trained on these inputs.
PREPROCESSING = (
    "Modality values (no VOI window), padding left out, inverted where low values are bright; "
    "breast found by threshold and largest connected part (pectoral muscle kept); hung by Patient "
    "Orientation or as its pixels show, mirrored so that the chest wall is on the left; cropped "
    "to the breast with 2 % margin, aspect kept, area-averaged and letter-boxed; grey values "
    "scaled linearly, the 1st to the 99.5th percentile of the breast to 0..0.8 with headroom for "
    "what is brighter (calcifications), cut to 0..1, 0 outside the breast."
)

_MARGIN = 0.02
_LOW, _HIGH = 1.0, 99.5
_HIGH_GREY = 0.8
_DARK, _PADDING_GAP = 0.05, 0.25
_LONG = 1024
NO_BREAST = "no breast found: the whole picture was read"
SIDE_FROM_PIXELS = "side not known: the chest wall was taken from the pixels"


@dataclass(frozen=True, eq=False)
class NetworkInput:
    """What the network sees of one view.

    Parameters
    ----------
    image : ndarray, (rows, cols), float32
        0..1, 0 outside the breast. Locked.
    breast : ndarray, (rows, cols), bool
        Locked.
    framing : Framing
        How it was made; carries masks the same way.
    small, small_breast : ndarray, (about 384, ...), float32 and bool
        The strided picture (tissue bright) on which the breast was sought, and what was found.
    notes : tuple of str
        Warnings about this view.
    """

    image: NDArray[np.float32]
    breast: NDArray[np.bool_]
    framing: Framing
    small: NDArray[np.float32]
    small_breast: NDArray[np.bool_]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.image.setflags(write=False)
        self.breast.setflags(write=False)

    @property
    def placement(self) -> Placement:
        """Where the input's pixels lie on the stored image."""
        return self.framing.placement


def make_input(mammogram: Mammogram, rows: int, cols: int) -> NetworkInput:
    """Make the network's input of a view.

    Parameters
    ----------
    mammogram : Mammogram
    rows, cols : int
        Size of the network input.
    """
    numbers, every = shrink_for_search(mammogram.pixels)
    table = brightness_table(mammogram)
    small = (numbers if table is None else table[numbers]).astype(np.float32)
    found = find_breast(small)
    notes = [] if found is not None else [NO_BREAST]
    mask = found if found is not None else np.ones(small.shape, dtype=bool)
    turn, noted = _turn_of(mammogram, mask)
    notes += noted
    box = _box_around(mask, every, mammogram.shape)
    framing = Framing.fit(mammogram.shape, box, turn, (rows, cols))
    breast = _carry_mask(mask, every, framing)
    grey = _carry_pixels(mammogram.pixels, table, framing)
    return NetworkInput(_normalise(grey, breast), breast, framing, small, mask, tuple(notes))


def brightness_table(mammogram: Mammogram) -> NDArray[np.uint16] | None:
    """Return (65536,) uint16 that makes tissue bright and padding dark, or None if it already is.

    Modality values in 65,536 steps between the smallest and the largest that occurs; reversed
    where the file's low values are bright.
    """
    grayscale = mammogram.grayscale
    straight = isinstance(grayscale.modality, Rescale) and grayscale.modality.slope > 0
    if straight and not grayscale.inverted and grayscale.padding is None:
        return None
    padding = grayscale.is_padding_table()
    counts = np.bincount(mammogram.pixels[::4, ::4].ravel(), minlength=TABLE_SIZE)
    used = (counts > 0) & ~padding
    values = grayscale.modality_table()
    chosen = values[used] if used.any() else values
    low, high = float(chosen.min()), float(chosen.max())
    part = np.clip((values - low) / max(high - low, 1e-9), 0.0, 1.0)
    if grayscale.inverted:
        part = 1.0 - part
    background = counts[(part < _DARK) & used].sum()
    if background < _DARK * counts[used].sum():  # padding took all of it: keep it apart
        part = _PADDING_GAP + (1.0 - _PADDING_GAP) * part
    table = np.round(part * (TABLE_SIZE - 1)).astype(np.uint16)
    table[padding] = 0
    return table


def _turn_of(mammogram: Mammogram, mask: NDArray[np.bool_]) -> tuple[Orientation, list[str]]:
    """Return how to turn the stored image so that the chest wall is left, and what to note."""
    header = mammogram.header
    hung = header.orientation
    if header.laterality in ("L", "R") and header.orientation_source == "Patient Orientation":
        on_the_right, notes = header.laterality == "R", []
    else:
        on_the_right = chest_wall_is_right(hung.apply(mask))
        notes = [] if header.laterality in ("L", "R") else [SIDE_FROM_PIXELS]
    if on_the_right:
        hung = replace(hung, flipped_cols=not hung.flipped_cols)
    return hung, notes


def _box_around(
    mask: NDArray[np.bool_], every: int, shape: tuple[int, int]
) -> tuple[int, int, int, int]:
    """Return the stored image's (first row, end row, first col, end col) around the breast."""
    limits = []
    for axis, size in enumerate(shape):
        used = np.flatnonzero(mask.any(axis=1 - axis))
        first, end = used[0] * every, (used[-1] + 1) * every
        margin = round(_MARGIN * (end - first))
        low, high = max(0, int(first) - margin), min(size, int(end) + margin)
        # A length that can be halved twice is averaged faster; three pixels of many do not matter.
        limits += [low, high - (high - low) % 4 if high - low > _LONG else high]
    return limits[0], limits[1], limits[2], limits[3]


def _carry_mask(mask: NDArray[np.bool_], every: int, framing: Framing) -> NDArray[np.bool_]:
    """Bring the small mask into the input's frame (its pixels are blocks of the stored image)."""
    first_row, end_row, first_col, end_col = framing.box
    crop_shape = (end_col - first_col, end_row - first_row)
    # Index r of the small mask has its centre at stored pixel r * every + every // 2.
    matrix = np.array(
        [
            [1 / every, 0.0, (first_col - every // 2) / every],
            [0.0, 1 / every, (first_row - every // 2) / every],
        ]
    )
    reduce = max(1, min(crop_shape) // 512)
    matrix[:, :2] *= reduce
    matrix[:, 2] += (reduce - 1) / 2 / every
    size = (-(-crop_shape[0] // reduce), -(-crop_shape[1] // reduce))
    crop = cv2.warpAffine(
        mask.astype(np.uint8) * 255,
        matrix,
        size,
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return framing.carry_crop(crop) >= 127.5


def _carry_pixels(
    pixels: NDArray[np.uint16], table: NDArray[np.uint16] | None, framing: Framing
) -> NDArray[np.float32]:
    if table is None:
        return framing.carry(pixels)
    first_row, end_row, first_col, end_col = framing.box
    return framing.carry_crop(table[pixels[first_row:end_row, first_col:end_col]])


def _normalise(grey: NDArray[np.float32], breast: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Scale the breast's percentiles to 0..1 and blank the rest."""
    core = cv2.erode(breast.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    inside = grey[core if core.any() else breast]  # the rim holds some background
    if inside.size == 0:
        return np.zeros_like(grey)
    low, high = (float(value) for value in np.percentile(inside[::3], (_LOW, _HIGH)))
    scaled = np.clip((grey - low) * (_HIGH_GREY / max(high - low, 1e-6)), 0.0, 1.0)
    scaled[~breast] = 0.0
    return scaled.astype(np.float32, copy=False)
