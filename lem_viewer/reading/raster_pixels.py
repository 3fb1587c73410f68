"""The samples of a PNG, TIFF or JPEG, and their grey.

imagecodecs decodes PNG and JPEG (it lets go of the GIL, and keeps 16-bit colour that Pillow cuts
to 8 bits); Pillow decodes TIFF and what imagecodecs refuses.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import cv2
import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lem_viewer.errors import NotAMammogram, UnreadableImage
from lem_viewer.reading.codestreams import is_ended
from lem_viewer.reading.part10 import COPY_AGAIN

#: Grey saved as a colour JPEG comes back up to a few levels apart; so much apart is colour.
_APART, _COLOURED_PART = 16, 0.0005


def decode_raster(path: Path, kind: str, shown: str) -> NDArray[Any]:
    """Return the samples of a raster file: (rows, cols) or (rows, cols, channels).

    Raises
    ------
    UnreadableImage
        Damaged or cut off.
    OSError
        The file is gone.
    """
    data = path.read_bytes()
    if kind == "JPEG" and not is_ended(data):
        raise UnreadableImage(
            "the file is cut off: its end marker is missing", where=shown, advice=COPY_AGAIN
        )
    decode = {"PNG": imagecodecs.png_decode, "JPEG": imagecodecs.jpeg8_decode}.get(kind)
    if decode is not None:
        try:
            return np.asarray(decode(data))
        except Exception:  # codecs raise kinds of their own; Pillow has the last word
            pass
    return _decode_with_pillow(data, shown)


def _decode_with_pillow(data: bytes, shown: str) -> NDArray[Any]:
    try:
        with Image.open(BytesIO(data)) as image:
            if image.mode in ("P", "PA"):
                return np.asarray(image.convert("RGB"))
            return np.asarray(image)
    except Exception as error:  # Pillow raises many kinds on damaged files
        raise UnreadableImage(
            f"the picture is damaged ({error})", where=shown, advice=COPY_AGAIN
        ) from error


def grey_of(samples: NDArray[Any], shown: str) -> NDArray[Any]:
    """Return the grey of samples, (rows, cols) uint8 or uint16; opacity is left out.

    Raises
    ------
    NotAMammogram
        True colour, or values beyond 16 bits.
    """
    if samples.ndim == 3 and samples.shape[2] in (1, 2):
        samples = samples[..., 0]
    if samples.ndim == 3:
        colours = np.ascontiguousarray(samples[..., :3])
        _refuse_colour(colours, shown)
        samples = cv2.cvtColor(colours, cv2.COLOR_RGB2GRAY)
    return _at_most_16_bits(samples, shown)


def _refuse_colour(colours: NDArray[Any], shown: str) -> None:
    spread = colours.max(axis=2) - colours.min(axis=2)
    apart = _APART if colours.dtype == np.uint8 else _APART * 257
    if np.mean(spread > apart) > _COLOURED_PART:
        raise NotAMammogram(
            "it is a colour picture", where=shown, advice="Open the grey view that it was made of."
        )


def _at_most_16_bits(samples: NDArray[Any], shown: str) -> NDArray[Any]:
    if samples.dtype in (np.uint8, np.uint16):
        return samples
    if samples.dtype.kind in "iu" and samples.size and 0 <= samples.min() <= samples.max() < 65536:
        return samples.astype(np.uint16)
    raise NotAMammogram(
        f"its pixels are {samples.dtype} beyond 16 bits",
        where=shown,
        advice="Save it as an 8- or 16-bit grey PNG or TIFF.",
    )
