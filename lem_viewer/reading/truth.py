"""Finds the truth that belongs to the open views, whatever its kind, and brings it onto them.

What counts as truth: DICOM SEG, CBIS-DDSM ROI masks, mask images named like the view, INbreast
XML, and the lesions of a manifest. A file belongs to a view by its reference or its name, never
by its size alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lem_viewer.errors import Failure, LemViewerError, UnusableDataset
from lem_viewer.reading.masks import MASK_SUFFIXES, TruthSource, make_truth, read_mask_image
from lem_viewer.reading.masks import fit_mask as fit_mask
from lem_viewer.reading.truth_names import beside_the_views, match_name
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import ViewHeader

#: Files that fit no view are named one by one up to this number, then counted.
NAMED_UP_TO = 5
_MANIFEST = re.compile(r"manifest.*\.csv$", re.IGNORECASE)


@dataclass
class _Search:
    """What was found so far: each source gives its truth to a view once."""

    headers: Sequence[ViewHeader]
    given: set[Path] = field(default_factory=set)
    used: set[tuple[str, str]] = field(default_factory=set)
    homeless: list[Path] = field(default_factory=list)


def read_truths(
    paths: Sequence[Path | str], headers: Sequence[ViewHeader], *, explicit: bool = False
) -> Iterator[TruthMask | Failure]:
    """Read the truth that belongs to these views.

    Parameters
    ----------
    paths : sequence of Path
        Files or folders to look through; besides, the places where masks usually lie beside the
        views (``X_mask.png``, ``masks/X.png``, ``../masks/X.png``, ``X.xml``, ``manifest.csv``).
    headers : sequence of ViewHeader
        The open views.
    explicit : bool
        The reader dropped these files as truth: one that fits no view is told.

    Yields
    ------
    TruthMask or Failure
        A file that cannot be used gives a Failure and the rest goes on.
    """
    views = {_resolved(Path(header.path)) for header in headers}
    files = [file for file in _files_of(paths) if _resolved(file) not in views]
    search = _Search(headers, {_resolved(file) for file in files} if explicit else set())
    seen: set[Path] = set()
    beside = [] if explicit else beside_the_views(headers)
    for file in sorted([*files, *beside], key=_rank):
        if _resolved(file) in seen:
            continue
        seen.add(_resolved(file))
        try:
            yield from _read_one(file, search)
        except (LemViewerError, OSError) as error:
            yield Failure.from_exception(error, where=file)
    yield from _tell_homeless(search.homeless)


def _files_of(paths: Sequence[Path | str]) -> list[Path]:
    files: list[Path] = []
    for given in paths:
        path = Path(given)
        if path.is_dir():
            files += sorted(inner for inner in path.rglob("*") if inner.is_file())
        else:
            files.append(path)
    return files


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path


def _rank(file: Path) -> int:
    """Manifests first: they know the label of the masks they name."""
    return 0 if file.suffix.lower() == ".csv" else 1


def _read_one(file: Path, search: _Search) -> Iterator[TruthMask | Failure]:
    suffix = file.suffix.lower()
    told = _resolved(file) in search.given
    if suffix in MASK_SUFFIXES:
        found = _read_mask(file, search)
    elif suffix == ".xml":
        found = _read_xml(file, search)
    elif suffix == ".csv":
        found = _read_table(file, search, told)
    else:
        found = _read_dicom(file, search)
    homeless = True
    for value in found:
        homeless = False
        yield value
    if homeless and told:
        search.homeless.append(file)


def _read_mask(file: Path, search: _Search) -> Iterator[TruthMask | Failure]:
    match = match_name(file, search.headers, alone=_resolved(file) in search.given)
    if isinstance(match, Failure):
        yield match
    elif match is not None and _is_new(search, file, match.header):
        source = TruthSource(str(file), "mask image", match.label)
        shape = (match.header.rows, match.header.cols)
        yield make_truth(read_mask_image(file), match.header.key, shape, source)


def _is_new(search: _Search, file: Path, header: ViewHeader) -> bool:
    """Return True the first time that a file gives its truth to a view."""
    token = (str(_resolved(file)), header.key)
    if token in search.used:
        return False
    search.used.add(token)
    return True


def _read_xml(file: Path, search: _Search) -> Iterator[TruthMask | Failure]:
    from lem_viewer.reading.polygons import read_outlines, truths_of_outlines

    match = match_name(file, search.headers, alone=True, number_prefix=True)
    if isinstance(match, Failure):
        yield match
    elif match is not None and _is_new(search, file, match.header):
        yield from truths_of_outlines(read_outlines(file), match.header, file)


def _read_table(file: Path, search: _Search, told: bool) -> Iterator[TruthMask | Failure]:
    from lem_viewer.reading.datasets import MaskFile, read_manifest, truths_of_lesions

    if not told and not _MANIFEST.match(file.name):
        return
    by_path = {_resolved(Path(header.path)): header for header in search.headers}
    try:
        manifest = read_manifest(file, "abnormal")
    except UnusableDataset as error:
        if told:
            yield Failure.from_exception(error)
        return
    for case in manifest.cases:
        header = by_path.get(_resolved(case.file))
        if header is None:
            continue
        for lesion in case.lesions:
            if isinstance(lesion, MaskFile):
                search.used.add((str(_resolved(lesion.path)), header.key))
        yield from truths_of_lesions(case, header.key, (header.rows, header.cols))


def _read_dicom(file: Path, search: _Search) -> Iterator[TruthMask | Failure]:
    from lem_viewer.reading import truth_seg

    kind, image = truth_seg.kind_of(file)
    if kind == "SEG":
        yield from truth_seg.read_seg(file, search.headers)
    elif kind == "ROI":
        header = next(
            (item for item in search.headers if item.identity.patient_id.strip() == image), None
        )
        if header is None:
            return
        values = truth_seg.read_roi_values(file)
        if values is not None:
            source = TruthSource(str(file), "mask image")
            yield make_truth(values, header.key, (header.rows, header.cols), source)


def _tell_homeless(files: list[Path]) -> Iterator[Failure]:
    advice = "Name a mask like its view (X_mask.png), or open the study it belongs to."
    if len(files) > NAMED_UP_TO:
        names = ", ".join(file.name for file in files[:3])
        message = f"{len(files)} files fit none of the open views ({names}, ...)"
        yield Failure("Truth not used", message, advice, severity="info")
        return
    for file in files:
        yield Failure(
            "Truth not used", "it fits none of the open views", advice, str(file), severity="info"
        )
