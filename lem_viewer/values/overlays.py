"""What another program or reader said of images, as an overlay with its maker's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lem_viewer.values.marks import Mark

# Media Storage SOP Class UID (0002,0002), UI, length. Source: DICOM PS3.10 7.1, PS3.4 B.5.
# Segmentations are not among them: beside a study they are its truth.
_REPORTS = re.compile(
    rb"\x02\x00\x02\x00UI..1\.2\.840\.10008\.5\.1\.4\.1\.1\.(88\.(22|33|34|50)|11\.1)(?![0-9.])",
    re.DOTALL,
)


def looks_like_findings(head: bytes) -> bool:
    """Return True where a file that begins so is a report or a presentation state."""
    return head[128:132] == b"DICM" and _REPORTS.search(head) is not None


class Processing(StrEnum):
    """How far an image was looked at: "not processed" is not "no findings"."""

    PROCESSED = "processed"
    FAILED = "failed"
    NOT_PROCESSED = "not processed"


@dataclass(frozen=True, eq=False)
class ForeignOverlay:
    """Marks of one maker on one image.

    Parameters
    ----------
    sop_uid : str
        The image.
    name : str
        The maker, as the file says: algorithm with version, reader, or device.
    source : str
        File it came from.
    kind : str
        ``"CAD SR"``, ``"SR"``, ``"SEG"`` or ``"GSPS"``.
    processing : Processing
    marks : tuple of Mark
        Empty and processed: it has no findings.
    """

    sop_uid: str
    name: str
    source: str
    kind: str
    processing: Processing
    marks: tuple[Mark, ...] = ()

    @property
    def words(self) -> str:
        """What is to be said of it beside its name."""
        if self.processing is Processing.FAILED:
            return "failed: not processed"
        if self.processing is Processing.NOT_PROCESSED:
            return "not processed"
        count = len(self.marks)
        return "no findings" if not count else f"{count} finding{'s' if count > 1 else ''}"


def not_mentioned(
    overlays: Iterable[ForeignOverlay], sop_uids: Sequence[str]
) -> tuple[ForeignOverlay, ...]:
    """Return, for each CAD result, the open images it does not speak of, as not processed.

    Parameters
    ----------
    overlays : iterable of ForeignOverlay
    sop_uids : sequence of str
        Of the open views.
    """
    spoken: dict[tuple[str, str], set[str]] = {}
    for each in overlays:
        if each.kind == "CAD SR":
            spoken.setdefault((each.name, each.source), set()).add(each.sop_uid)
    return tuple(
        ForeignOverlay(uid, name, source, "CAD SR", Processing.NOT_PROCESSED)
        for (name, source), known in spoken.items()
        for uid in sop_uids
        if uid not in known
    )
