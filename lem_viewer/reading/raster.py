"""PNG, TIFF and JPEG as views: 8 or 16 bits of grey; side and view from the file's name.

Grey pictures saved as RGB are accepted, true colour and masks are not.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from lem_viewer.errors import Failure, NotAMammogram, UnreadableImage
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.hanging import hang
from lem_viewer.reading.names import read_name
from lem_viewer.reading.part10 import COPY_AGAIN
from lem_viewer.reading.pixel_format import MAX_PIXELS
from lem_viewer.reading.raster_pixels import decode_raster, grey_of
from lem_viewer.reading.view_file import Decoded, ViewFile
from lem_viewer.values.grayscale import Grayscale, full_range
from lem_viewer.values.image import UNKNOWN, Identity, Mammogram, ViewHeader

_KINDS = {"PNG": "PNG", "JPEG": "JPEG", "TIFF": "TIFF", "MPO": "JPEG", "PPM": "PGM"}
_SIXTEEN_BITS = frozenset({"I;16", "I;16L", "I;16B", "I;16N", "I"})
_GREY_MODES = frozenset({"L", "LA", "P", "RGB", "RGBA", "RGBX", "PA"}) | _SIXTEEN_BITS
_WHITE_IS_ZERO = (262, 0)  # TIFF tag Photometric Interpretation and its value
_KEPT = "Save it as an 8- or 16-bit grey PNG or TIFF."


class LooksLikeMask(NotAMammogram):
    """A picture of two values: truth for another picture, not a view."""

    title = "Looks like a mask"


@dataclass(frozen=True)
class RasterFormat:
    """What a raster file's header says.

    Parameters
    ----------
    kind : str
        ``"PNG"``, ``"JPEG"``, ``"TIFF"`` or ``"PGM"``.
    rows, cols : int
    bits : int
        8 or 16.
    inverted : bool
        16-bit TIFF whose 0 is white (8-bit ones are turned by Pillow).
    """

    kind: str
    rows: int
    cols: int
    bits: int
    inverted: bool = False


def read_raster(path: Path, pool: BufferPool | None = None) -> Mammogram:
    """Read a PNG, TIFF or JPEG as a view.

    Raises
    ------
    UnreadableImage, NotAMammogram
        Damaged, colour, several pages, a mask, too large.
    """
    return examine_raster(Path(path)).decode(pool).mammogram


def examine_raster(path: Path, shown: str = "") -> ViewFile:
    """Read a raster file's header and whether it is a view; its pixels come with ``decode``.

    Raises
    ------
    UnreadableImage, NotAMammogram
        As :func:`read_raster`.
    """
    shown = shown or str(path)
    found = read_raster_format(path, shown)
    header, notices = _header_of(path, shown, found)

    def decode(pool: BufferPool | None) -> Decoded:
        started = time.perf_counter()
        values = grey_of(decode_raster(path, found.kind, shown), shown)
        pixels = _as_pixels(values, found, pool, shown)
        bits = 8 * values.dtype.itemsize
        # An 8-bit picture was made to be looked at as it is; a 16-bit one says nothing.
        vois = (full_range(8),) if bits == 8 else ()
        grayscale = Grayscale(bits_stored=bits, vois=vois, inverted=found.inverted)
        seconds = time.perf_counter() - started
        hung, _ = hang(header, pixels, grayscale)
        return Decoded(Mammogram(hung, pixels, grayscale, seconds, found.kind))

    name = read_name(path.stem)
    patient = f"{Path(shown).parent.as_posix()} {name.rest}".strip()
    return ViewFile(header=header, notices=notices, decode=decode, patient=patient)


def read_raster_format(path: Path, shown: str = "") -> RasterFormat:
    """Read a raster file's header alone; see examine_raster for what it raises."""
    shown = shown or str(path)
    try:
        with Image.open(path) as image:
            _refuse_other_pictures(image, shown)
            cols, rows = image.size
            bits = 16 if image.mode in _SIXTEEN_BITS else 8
            tags = getattr(image, "tag_v2", {})
            is_white = tags.get(_WHITE_IS_ZERO[0]) == _WHITE_IS_ZERO[1]
            return RasterFormat(
                _KINDS[str(image.format)], rows, cols, bits, inverted=bits == 16 and is_white
            )
    except Image.DecompressionBombError as error:
        raise _too_large(str(error), shown) from error
    except UnidentifiedImageError as error:
        raise UnreadableImage(
            "its header is damaged or of no known picture format", where=shown, advice=COPY_AGAIN
        ) from error
    except (SyntaxError, ValueError, EOFError) as error:
        raise _damaged(error, shown) from error
    except OSError as error:
        if error.errno is not None:
            raise
        raise _damaged(error, shown) from error


def _refuse_other_pictures(image: Image.Image, shown: str) -> None:
    if image.format not in _KINDS:
        raise NotAMammogram(f"it is a {image.format} picture", where=shown, advice=_KEPT)
    cols, rows = image.size
    if rows * cols > MAX_PIXELS:
        raise _too_large(f"the header says {rows} x {cols} pixels", shown)
    pages = getattr(image, "n_frames", 1)
    if pages > 1 and image.format != "MPO":
        raise NotAMammogram(
            f"it holds {pages} pages", where=shown, advice="Save each page as a file of its own."
        )
    if image.mode == "1":
        raise LooksLikeMask(
            "it has one bit a pixel: it looks like a mask, not a view",
            where=shown,
            advice="Open it together with the view it belongs to.",
        )
    if image.mode not in _GREY_MODES:
        kind = "floating-point numbers" if image.mode == "F" else f"the colour mode {image.mode}"
        raise NotAMammogram(f"its pixels have {kind}", where=shown, advice=_KEPT)


def _too_large(what: str, shown: str) -> UnreadableImage:
    return UnreadableImage(
        f"{what}, more than {MAX_PIXELS // 10**6} million",
        where=shown,
        advice="No mammogram has so many: check the file.",
    )


def _damaged(error: Exception, shown: str) -> UnreadableImage:
    return UnreadableImage(f"the picture is damaged ({error})", where=shown, advice=COPY_AGAIN)


def _header_of(
    path: Path, shown: str, found: RasterFormat
) -> tuple[ViewHeader, tuple[Failure, ...]]:
    name = read_name(path.stem)
    header = ViewHeader(
        key=key_of(shown),
        path=shown,
        laterality=name.laterality,
        view=name.view,
        rows=found.rows,
        cols=found.cols,
        identity=Identity(sop_instance_uid="", patient_id=name.patient),
        badges=("lossy",) if found.kind == "JPEG" else (),
    )
    missing = [
        word for word, value in (("side", name.laterality), ("view", name.view)) if value == UNKNOWN
    ]
    if not missing:
        return header, ()
    what = " and the ".join(missing)
    message = f"the {what} {'is' if len(missing) == 1 else 'are'} not in the file's name"
    advice = f"Choose the {what} in the study panel, or name the file like P1_R_CC.png."
    return header, (Failure.warning("Side or view", message, advice, shown),)


def key_of(shown: str) -> str:
    """Return a raster view's key: a hash of its absolute path, the same each time."""
    absolute = shown if "!/" in shown else str(Path(shown).absolute())
    return f"raster:{hashlib.sha1(absolute.encode('utf-8', 'surrogateescape')).hexdigest()}"


def _as_pixels(
    values: NDArray[np.uint8] | NDArray[np.uint16],
    found: RasterFormat,
    pool: BufferPool | None,
    shown: str,
) -> NDArray[np.uint16]:
    if values.shape != (found.rows, found.cols):
        raise UnreadableImage(
            f"it decodes to {values.shape}, the header says {found.rows} x {found.cols}",
            where=shown,
            advice=COPY_AGAIN,
        )
    low, high = int(values.min()), int(values.max())
    if low != high and not np.any((values != low) & (values != high)):
        raise LooksLikeMask(
            f"it has two values only, {low} and {high}: it looks like a mask, not a view",
            where=shown,
            advice="Open it together with the view it belongs to.",
        )
    if pool is None:
        return values.astype(np.uint16)
    pixels = pool.acquire(found.rows, found.cols)
    pixels[...] = values
    return pixels
