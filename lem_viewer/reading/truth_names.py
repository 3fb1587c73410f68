"""Which view a truth file belongs to, told from names and folders alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lem_viewer.errors import Failure
from lem_viewer.reading.masks import MASK_SUFFIXES
from lem_viewer.values.image import ViewHeader

#: Folders that hold nothing but masks: a file in them needs only the view's name.
MASK_FOLDERS = frozenset(
    {"mask", "masks", "lesion_masks", "truth", "ground_truth", "gt", "roi", "rois", "segmentations"}
)
_KNOWN_SUFFIXES = MASK_SUFFIXES | {".dcm", ".dicom", ".ima", ".jp2", ".xml", ".pgm", ".gz"}
_LOOKED_AT = 20_000  # entries of a folder beside the views

_WORD = r"(?:lesion[_\- ]?mask|mask|li|seg|segmentation|roi|truth|gt|annotation)s?"
_TAIL = re.compile(
    rf"^[_\-. ]{_WORD}(?:[_\-. ](?P<label>malignant|benign))?(?:[_\-. ]?\d{{1,3}})?$"
)
_NUMBER = re.compile(r"^[_\-. ](?P<label>malignant|benign)?[_\-. ]?\d{0,3}$")
_MASK_NAME = re.compile(rf".[_\-. ]{_WORD}(?:[_\-. ](?:malignant|benign))?(?:[_\-. ]?\d{{1,3}})?$")
_ABNORMALITY_ID = re.compile(r"^(?:mass|calc)-(?:training|test)_p_\d+_(?:left|right)_[a-z]+_\d+$")
_CBIS_ID = re.compile(r"^(?:mass|calc)-(?:training|test)_p_\d+_(?:left|right)_[a-z]+$")


@dataclass(frozen=True)
class Match:
    """A truth file's view, and the label that its name tells (``"lesion"`` where it does not)."""

    header: ViewHeader
    label: str = "lesion"


def looks_like_mask(path: Path) -> bool:
    """Return True for an image file whose name or folder says that it is a mask, not a view.

    ``X_mask.png``, ``X_LI.png``, ``masks/X.png``, ``Mass-Training_P_00001_LEFT_CC_1.png``.
    """
    if path.suffix.lower() not in MASK_SUFFIXES:
        return False
    stem = stem_of(path.name)
    in_folder = path.parent.name.lower() in MASK_FOLDERS
    return in_folder or bool(_MASK_NAME.search(stem) or _ABNORMALITY_ID.match(stem))


def stem_of(name: str) -> str:
    """Return a file name in lower case without its suffix; a UID as a name keeps all its dots."""
    lowered = name.lower()
    suffix = Path(lowered).suffix
    return lowered[: -len(suffix)] if suffix in _KNOWN_SUFFIXES else lowered


def match_name(
    file: Path, headers: Sequence[ViewHeader], *, alone: bool = False, number_prefix: bool = False
) -> Match | Failure | None:
    """Return the view that a file is named after; a Failure where several are equally good.

    Parameters
    ----------
    file : Path
    headers : sequence of ViewHeader
    alone : bool
        The bare name of the view is enough, outside of a masks folder too.
    number_prefix : bool
        INbreast: ``20586908.xml`` belongs to ``20586908_6c61_MG_R_CC_ANON.dcm``.
    """
    stem = stem_of(file.name)
    alone = alone or file.parent.name.lower() in MASK_FOLDERS
    found: list[tuple[int, int, Match]] = []
    for header in headers:
        for name in names_of(header):
            label = _label_of_tail(stem, name, alone)
            if label is None and number_prefix and name.startswith(stem + "_"):
                label = "lesion"
            if label is not None:
                found.append((len(name), _nearness(file, header), Match(header, label)))
                break
    if not found:
        return None
    best = max((length, near) for length, near, _ in found)
    matches = [match for length, near, match in found if (length, near) == best]
    if len(matches) == 1:
        return matches[0]
    views = ", ".join(match.header.title for match in matches)
    return Failure(
        "Truth not used",
        f"its name fits {len(matches)} views ({views})",
        "Put it beside its view, or give it a name of its own.",
        str(file),
    )


def names_of(header: ViewHeader) -> tuple[str, ...]:
    """Return the names a truth file may carry for this view, in lower case, longest first."""
    last = re.split(r"[/\\!]", header.path)[-1]
    names = {stem_of(last), header.key.lower(), header.identity.sop_instance_uid.lower()}
    patient_id = header.identity.patient_id.strip().lower()
    if _CBIS_ID.match(patient_id):  # CBIS-DDSM: names the image, not the patient
        names.add(patient_id)
    return tuple(sorted((name for name in names if name), key=len, reverse=True))


def _label_of_tail(stem: str, name: str, alone: bool) -> str | None:
    """Return the label that a file name's tail tells, or None where it is not of this view."""
    if not stem.startswith(name):
        return None
    tail = stem[len(name) :]
    match = _TAIL.match(tail)
    if match is None and _CBIS_ID.match(name):
        match = _NUMBER.match(tail)
    if match is None and alone:
        if not tail:
            return "lesion"
        match = _NUMBER.match(tail)
    return None if match is None else match["label"] or "lesion"


def _nearness(file: Path, header: ViewHeader) -> int:
    """Return 2 beside the view, 1 in a folder beside it or beside its folder, 0 elsewhere."""
    view_folder, folder = Path(header.path).parent, file.parent
    if folder == view_folder:
        return 2
    return int(folder.parent in (view_folder, view_folder.parent))


def beside_the_views(headers: Sequence[ViewHeader]) -> list[Path]:
    """Return the files that lie where truth usually lies beside these views."""
    folders = dict.fromkeys(Path(header.path).parent for header in headers)
    names = {name for header in headers for name in names_of(header)}
    prefixes = {name.split("_", 1)[0] for name in names}
    found: dict[Path, None] = {}
    for folder in folders:
        if not folder.is_dir():
            continue  # a view out of an archive
        for place in _places(folder):
            for file in _listed(place):
                stem = stem_of(file.name)
                named = looks_like_mask(file) and any(stem.startswith(name) for name in names)
                is_xml = file.suffix.lower() == ".xml" and (stem in prefixes or stem in names)
                is_table = file.name.lower() == "manifest.csv" and place in (folder, folder.parent)
                if named or is_xml or is_table:
                    found[file] = None
    return list(found)


def _places(folder: Path) -> Iterator[Path]:
    """Yield the view's folder, its parent, and the folders of masks in both."""
    yield folder
    yield folder.parent
    for place in (folder, folder.parent):
        for entry in _entries(place):
            if entry.name.lower() in MASK_FOLDERS | {"allxml", "xml"} and entry.is_dir():
                yield entry


def _listed(place: Path) -> list[Path]:
    return [entry for entry in _entries(place) if entry.suffix.lower() in _LISTED_SUFFIXES]


_LISTED_SUFFIXES = MASK_SUFFIXES | {".xml", ".csv"}


def _entries(place: Path) -> list[Path]:
    """Return a folder's entries, sorted; none where it is huge or may not be read."""
    try:
        entries = []
        for entry in place.iterdir():
            entries.append(entry)
            if len(entries) > _LOOKED_AT:
                return []
        return sorted(entries)
    except OSError:
        return []
