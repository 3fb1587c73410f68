"""Hand-made multi-frame files: every slice a flat picture with one mark that names it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, encapsulate_extended
from pydicom.sequence import Sequence
from reading_builders import changed, encoded, mammogram, write

TOMOSYNTHESIS = "1.2.840.10008.5.1.4.1.1.13.1.3"
ROWS, COLS = 40, 32


def slices(count: int, rows: int = ROWS, cols: int = COLS) -> NDArray[np.uint16]:
    """Return slices whose values are 100 * (index + 1), and 4000 at pixel (index, 0)."""
    made = np.empty((count, rows, cols), np.uint16)
    for index in range(count):
        made[index] = 100 * (index + 1)
        made[index, index % rows, 0] = 4000
    return made


def group(**macros: dict[str, Any]) -> Dataset:
    """Return a functional group: each macro with its one item's attributes."""
    item = Dataset()
    for name, attributes in macros.items():
        setattr(item, name, Sequence([changed(Dataset(), **attributes)]))
    return item


def tomosynthesis(
    count: int = 5,
    laterality: str = "R",
    view: str = "CC",
    *,
    shared: Dataset | None = None,
    frames: list[Dataset] | None = None,
    pixels: NDArray[np.uint16] | None = None,
    **attributes: Any,
) -> Dataset:
    """Return a Breast Tomosynthesis data set, side and spacing in the shared groups only."""
    made = slices(count) if pixels is None else pixels
    ds = mammogram(made[0], laterality, view)
    ds.SOPClassUID = TOMOSYNTHESIS
    ds.NumberOfFrames = count
    ds.PixelData = made.tobytes()
    for keyword in ("ImageLaterality", "ImagerPixelSpacing"):
        del ds[keyword]
    ds.SharedFunctionalGroupsSequence = Sequence(
        [
            shared
            or group(
                FrameAnatomySequence={"FrameLaterality": laterality},
                PixelMeasuresSequence={"PixelSpacing": ["0.1", "0.1"], "SliceThickness": "1"},
                FrameVOILUTSequence={"WindowCenter": "2048", "WindowWidth": "4096"},
            )
        ]
    )
    if frames is not None:
        ds.PerFrameFunctionalGroupsSequence = Sequence(frames)
    return changed(ds, **attributes)


def write_compressed(
    ds: Dataset,
    path: Path,
    syntax: str,
    *,
    fragments_per_frame: int = 1,
    has_bot: bool = True,
    extended: bool = False,
) -> Path:
    """Write a multi-frame data set compressed, each frame in so many fragments."""
    shape = (int(ds.NumberOfFrames), ds.Rows, ds.Columns)
    pixels = np.frombuffer(ds.PixelData, "<u2").reshape(shape)
    coded = [encoded(syntax, frame, int(ds.BitsStored)) for frame in pixels]
    if extended:
        value, ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths = encapsulate_extended(coded)
    else:
        value = encapsulate(coded, fragments_per_frame=fragments_per_frame, has_bot=has_bot)
    ds.PixelData = value
    ds["PixelData"].VR = "OB"
    ds["PixelData"].is_undefined_length = True
    return write(ds, path, uid.UID(syntax))
