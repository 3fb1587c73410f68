"""Goes through folders, archives and files and sorts what is there: views, truth, neither."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lem_viewer.errors import Failure, LemViewerError, NotAMammogram, UnreadableImage
from lem_viewer.reading.archive import SourceFile, files_of_dicomdir, is_dicomdir, unpack
from lem_viewer.reading.attributes import word
from lem_viewer.reading.dicom import CompanionObject, is_directory_record, view_of_file
from lem_viewer.reading.dicom_header import is_region_object
from lem_viewer.reading.notices import AlikeCounter
from lem_viewer.reading.part10 import read_dicom_file
from lem_viewer.reading.raster import LooksLikeMask, examine_raster
from lem_viewer.reading.sniff import (
    RASTERS,
    Content,
    content_of,
    is_worth_a_notice,
    mislabelled_as,
)
from lem_viewer.reading.truth_names import looks_like_mask
from lem_viewer.reading.view_file import ViewFile
from lem_viewer.values.image import OpenProgress

#: Progress is told for folders of more files than this.
PROGRESS_FROM = 50
_PROGRESS_EVERY_S = 0.1
_TRUTH_SUFFIXES = frozenset({".xml", ".csv"})
# A mask compresses to nearly nothing; a picture that does is looked at before it is hung.
_MASK_LIKE_RATIO = 50


@dataclass
class Found:
    """What a scan found.

    Parameters
    ----------
    views : list of ViewFile
    sources : dict
        View key -> the file it came from.
    candidates : list of SourceFile
        Files that may be truth.
    skipped : int
        Files that could not be used.
    """

    views: list[ViewFile] = field(default_factory=list)
    sources: dict[str, SourceFile] = field(default_factory=dict)
    candidates: list[SourceFile] = field(default_factory=list)
    skipped: int = 0

    def copy(self) -> Found:
        """Return one that an opening may add to."""
        return Found(list(self.views), dict(self.sources), list(self.candidates), self.skipped)

    @property
    def lasts(self) -> bool:
        """True where every file is where the reader has it, not in an unpacked archive."""
        files = [*self.sources.values(), *self.candidates]
        return all(file.shown == str(file.path) for file in files)


def scan(
    sources: Sequence[Path], folder: Path, cancelled: Callable[[], bool], found: Found
) -> Iterator[OpenProgress | Failure]:
    """Look at every file below ``sources`` and sort it into ``found``.

    Parameters
    ----------
    sources : sequence of Path
        Folders, archives, DICOMDIR files, images.
    folder : Path
        Private; archives are unpacked into it.
    cancelled : callable
    found : Found
        Filled while the scan goes on.

    Yields
    ------
    OpenProgress or Failure
    """
    counter = AlikeCounter()
    files: list[SourceFile] = []
    for each in _listed(sources, folder, cancelled):
        if isinstance(each, Failure):
            found.skipped += 1
            yield from counter.pass_on(each)
        else:
            files.append(each)
    told = time.monotonic()
    for number, file in enumerate(files):
        if cancelled():
            return
        if len(files) > PROGRESS_FROM and time.monotonic() - told > _PROGRESS_EVERY_S:
            told = time.monotonic()
            yield OpenProgress(number, len(files))
        try:
            notice = _examine(file, found)
        except Exception as error:  # one bad file must not end the opening
            found.skipped += 1
            notice = _failure_of(error, file)
        if notice is not None:
            yield from counter.pass_on(notice)
    if len(files) > PROGRESS_FROM:
        yield OpenProgress(len(files), len(files))
    yield from counter.rest()


def _failure_of(error: Exception, file: SourceFile) -> Failure:
    failure = Failure.from_exception(error, where=file.shown)
    if isinstance(error, OSError):
        failure = replace(failure, where=file.shown)
    if isinstance(error, CompanionObject) and not file.is_dropped:
        return replace(failure, severity="info")  # reports belong into a study's folder
    return failure


# ------------------------------------------------------------------------------- listing


def _listed(
    sources: Sequence[Path], folder: Path, cancelled: Callable[[], bool]
) -> Iterator[SourceFile | Failure]:
    seen: set[Path] = set()
    for source in sources:
        try:
            for each in _files_of(Path(source), folder, cancelled):
                if isinstance(each, SourceFile):
                    if each.path in seen:
                        continue
                    seen.add(each.path)
                yield each
        except (LemViewerError, OSError) as error:
            yield Failure.from_exception(error, where=source)


def _files_of(
    source: Path, folder: Path, cancelled: Callable[[], bool]
) -> Iterator[SourceFile | Failure]:
    if source.is_dir():
        yield from _files_below(source, cancelled)
    elif is_dicomdir(source):
        yield from files_of_dicomdir(source)
    elif content_of(source) is Content.ZIP:
        yield from unpack(source, folder, cancelled)
    else:
        yield SourceFile(source, str(source), is_dropped=True)


def _files_below(source: Path, cancelled: Callable[[], bool]) -> Iterator[SourceFile | Failure]:
    """Yield a folder's files, names in order; a folder that may not be read is told."""
    troubles: list[OSError] = []
    for parent, folders, names in os.walk(source, onerror=troubles.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            yield SourceFile(path, str(path))
        if cancelled():
            return
    for trouble in troubles:
        yield Failure.from_exception(trouble, where=source)


# ----------------------------------------------------------------------------- examining


def _examine(file: SourceFile, found: Found) -> Failure | None:
    """Sort one file into ``found``; a warning where it is one and yet was used or passed over."""
    content = content_of(file.path)
    if content is Content.DICOM:
        view = _examine_dicom(file, found)
    elif content in RASTERS:
        view = _examine_raster(file, found)
    else:
        return _pass_over(file, content, found)
    if view is None:
        return None
    found.views.append(view)
    found.sources.setdefault(view.header.key, file)
    suffix = mislabelled_as(file.name, content)
    if suffix:
        message = f"it is named {suffix} but holds {content}; it was read as what it is"
        return Failure.warning("Misleading name", message, "Rename it.", file.shown)
    return None


def _examine_dicom(file: SourceFile, found: Found) -> ViewFile | None:
    dicom = read_dicom_file(file.path, file.shown)
    if is_directory_record(dicom):
        return None
    modality = word(dicom.dataset, "Modality")
    if modality == "SEG" or is_region_object(dicom.dataset):
        found.candidates.append(file)
        return None
    return view_of_file(dicom)


def _examine_raster(file: SourceFile, found: Found) -> ViewFile | None:
    if looks_like_mask(file.path):
        found.candidates.append(file)
        return None
    try:
        view = examine_raster(file.path, file.shown)
        if view.nbytes // 2 > _MASK_LIKE_RATIO * file.path.stat().st_size:
            view.decode(None)
        return view
    except LooksLikeMask:
        found.candidates.append(file)
        if file.is_dropped:
            raise
        return None


def _pass_over(file: SourceFile, content: Content, found: Found) -> Failure | None:
    """Return what must be told of a file that is no view."""
    if file.name.suffix.lower() in _TRUTH_SUFFIXES and content is Content.OTHER:
        found.candidates.append(file)
        return None
    if not (
        file.is_dropped
        or content is Content.ZIP
        or is_worth_a_notice(file.name, content, file.path)
    ):
        return None
    if content is Content.EMPTY:
        raise UnreadableImage(
            "the file is empty", where=file.shown, advice="Copy or export it again."
        )
    if content is Content.ZIP:
        found.skipped += 1
        message = "an archive inside was not opened"
        return Failure("Archive inside", message, "Open it by itself.", file.shown, severity="info")
    raise NotAMammogram(
        f"it is {_described(content)}, not DICOM, PNG, TIFF or JPEG",
        where=file.shown,
        advice="Save it as an 8- or 16-bit grey PNG or TIFF, or open the DICOM file.",
    )


def _described(content: Content) -> str:
    return "a picture of another kind" if content is Content.PICTURE else "no image"
