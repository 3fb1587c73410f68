"""Findings of other programs and readers: CAD reports, measurements, segmentations, graphics."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset
from pydicom.errors import InvalidDicomError

from lem_viewer.errors import Failure, UnreadableImage
from lem_viewer.export.foreign.cad import read_cad
from lem_viewer.export.foreign.graphics import read_graphics
from lem_viewer.export.foreign.measurements import read_measurements
from lem_viewer.export.foreign.segments import read_segments
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.overlays import ForeignOverlay

Read = Callable[[Dataset, str, Sequence[ViewHeader]], Iterator[ForeignOverlay | Failure]]

#: Title of the failure of a file that speaks of no open view.
NOTHING_TO_SHOW = "Nothing to show"

#: SOP Class UID -> reader.
READERS: dict[str, Read] = {
    "1.2.840.10008.5.1.4.1.1.88.50": read_cad,
    "1.2.840.10008.5.1.4.1.1.88.22": read_measurements,
    "1.2.840.10008.5.1.4.1.1.88.33": read_measurements,
    "1.2.840.10008.5.1.4.1.1.88.34": read_measurements,
    "1.2.840.10008.5.1.4.1.1.66.4": read_segments,
    "1.2.840.10008.5.1.4.1.1.66.7": read_segments,
    "1.2.840.10008.5.1.4.1.1.11.1": read_graphics,
}


def read_overlays(path: Path, headers: Sequence[ViewHeader]) -> Iterator[ForeignOverlay | Failure]:
    """Yield what a file says of the open views.

    Parameters
    ----------
    path : Path
    headers : sequence of ViewHeader
        Of the open views.

    Yields
    ------
    ForeignOverlay
        One an image that it speaks of.
    Failure
        What of it could not be used; a file that is of no such kind is one Failure.
    """
    shown = str(path)
    try:
        dataset = pydicom.dcmread(path)
        read = READERS.get(str(dataset.get("SOPClassUID", "")))
        if read is None:
            raise UnreadableImage(
                f"(0008,0016) SOP Class UID is {dataset.get('SOPClassUID', 'missing')}, which "
                "holds no findings that can be shown",
                where=shown,
                advice="Open Mammography CAD SR, SR TID 1500, SEG or presentation states.",
            )
        found = False
        for value in read(dataset, shown, headers):
            found = True
            yield value
        if not found:
            yield Failure.warning(
                NOTHING_TO_SHOW,
                "it speaks of no view that is open",
                "Open the study that it belongs to.",
                shown,
            )
    except UnreadableImage as error:
        yield Failure.from_exception(error)
    except (InvalidDicomError, OSError) as error:
        yield Failure.from_exception(
            UnreadableImage(f"it cannot be read: {error}", where=shown, advice="Copy it again.")
        )
    except (AttributeError, KeyError, ValueError, IndexError, TypeError) as error:
        # Objects of others are malformed in ways that cannot be listed; the rest goes on.
        yield Failure.from_exception(
            UnreadableImage(
                f"it is malformed: {error}", where=shown, advice="Ask its maker for a valid one."
            )
        )
