"""Opens a study: a folder, an archive, a DICOMDIR or files become an iterator of values."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lem_viewer.errors import Failure, LemViewerError, NotAMammogram
from lem_viewer.reading.archive import SourceFile, unpacking_folder
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.dicom import read_mammogram
from lem_viewer.reading.hanging import BY_PIXELS, NOT_KNOWN, hang
from lem_viewer.reading.notices import AlikeCounter, gathered
from lem_viewer.reading.ordering import (
    in_hanging_order,
    tell_mixture,
    within_memory,
    without_duplicates,
    without_raw_twins,
)
from lem_viewer.reading.pipeline import decoded_in_order
from lem_viewer.reading.portions import name_of, portions_of, queue_of, tell_portion
from lem_viewer.reading.raster import LooksLikeMask, read_raster
from lem_viewer.reading.scan import Found, scan
from lem_viewer.reading.sniff import RASTERS, Content, content_of
from lem_viewer.reading.view_file import ViewFile
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import (
    Mammogram,
    OpenProgress,
    StudyOutline,
    StudyRead,
    ViewHeader,
)
from lem_viewer.values.queue import StudyQueue

StudyValue = StudyQueue | StudyOutline | OpenProgress | Mammogram | TruthMask | Failure | StudyRead


def never() -> bool:
    """Return False: nobody cancels."""
    return False


@dataclass
class _Opening:
    """What has come of an opening so far."""

    found: Found = field(default_factory=Found)
    decoded: list[ViewHeader] = field(default_factory=list)
    turned: list[ViewHeader] = field(default_factory=list)
    truths: int = 0


def open_study(
    paths: Sequence[Path],
    cancelled: Callable[[], bool] = never,
    pool: BufferPool | None = None,
    *,
    portion: str | None = None,
    found: Found | None = None,
) -> Iterator[StudyValue]:
    """Read a study, value by value.

    Parameters
    ----------
    paths : sequence of Path
        A folder, a ZIP archive, a DICOMDIR, or files; several of them are one study.
    cancelled : callable
        Looked at between files and views; true ends the opening.
    pool : BufferPool or None
        Where the pixels go; new memory without one.
    portion : str or None
        None: all views are one study, whosever they are. Else one patient's views alone: those of
        the entry of that name in the StudyQueue, of the first one where the name is empty.
    found : Found or None
        What an earlier opening found in ``paths``: they are not looked at again. An empty one is
        filled.

    Yields
    ------
    OpenProgress
        While many files are looked at.
    StudyQueue
        Before the outline, where one of several patients is opened.
    Failure
        For what is no view, warnings included.
    StudyOutline
        Once, from headers alone, in hanging order; not where there is no view.
    Mammogram
        In the outline's order, each as soon as it is decoded.
    TruthMask
        What belongs to these views.
    StudyRead
        Last, also when nothing could be read; not after a cancel.
    """
    started = time.perf_counter()
    found = Found() if found is None else found
    with unpacking_folder() as folder:
        if not found.views:
            yield from scan(paths, folder, cancelled, found)
        if cancelled():
            return
        opening = _Opening(found.copy())
        views, notices, queue = _chosen(opening.found, paths, portion)
        yield from gathered(notices)
        if queue is not None:
            yield queue
        if views:
            yield _outline(paths, views)
            yield from _decode(views, opening, cancelled, pool)
            if cancelled():
                return
            yield from _hung_by_pixels(opening)
            yield from _read_truths(opening)
        elif not cancelled():
            yield _nothing_found(paths, opening.found)
    seconds = time.perf_counter() - started
    yield StudyRead(len(opening.decoded), opening.truths, opening.found.skipped, seconds)


def read_image(path: Path, pool: BufferPool | None = None) -> Mammogram:
    """Read one view, DICOM, PNG, TIFF or JPEG, told apart by content.

    Raises
    ------
    UnreadableImage, NotAMammogram, NoDecoder
        What is wrong and what to do.
    OSError
        The file is gone or may not be read.
    """
    path = Path(path)
    content = content_of(path)
    if content is Content.DICOM:
        return read_mammogram(path, pool)
    if content in RASTERS:
        return read_raster(path, pool)
    raise NotAMammogram(
        "the file is empty"
        if content is Content.EMPTY
        else f"it holds {content}, not DICOM, PNG, TIFF or JPEG",
        where=path,
        advice="Save it as an 8- or 16-bit grey PNG or TIFF, or use the DICOM file.",
    )


def rehang(mammogram: Mammogram, laterality: str, view: str) -> Mammogram:
    """Return the same pixels hung as the side and view that the reader named.

    Parameters
    ----------
    mammogram : Mammogram
    laterality : str
        ``"L"``, ``"R"`` or ``UNKNOWN``.
    view : str
        ``"CC"``, ``"MLO"``...
    """
    named = replace(mammogram.header, laterality=laterality, view=view)
    hung, _ = hang(named, mammogram.pixels, mammogram.grayscale)
    return replace(mammogram, header=hung)


# ------------------------------------------------------------------------ steps of an opening


def _chosen(
    found: Found, paths: Sequence[Path], portion: str | None
) -> tuple[list[ViewFile], list[Failure], StudyQueue | None]:
    """Return the views to hang, in order, the warnings about them, and who else is there."""
    views, notices = without_duplicates(found.views)
    mixture: list[Failure] = []
    queue = None
    if portion is not None and views:
        portions = portions_of(in_hanging_order(views))
        names = [name_of(each) for each in portions]
        index = names.index(portion) if portion in names else 0
        views, mixture = portions[index], tell_portion(portions, index)
        queue = queue_of(paths, portions, index) if len(portions) > 1 else None
    for step in (without_raw_twins, within_memory):
        kept, told = step(in_hanging_order(views))
        views, notices = kept, notices + told
    notices += [notice for view in views for notice in view.notices]
    return views, notices + (tell_mixture(views) if portion is None else mixture), queue


def _outline(paths: Sequence[Path], views: list[ViewFile]) -> StudyOutline:
    first = Path(paths[0])
    title = first.name or str(first)
    if len(paths) > 1:
        title = first.parent.name or title
    return StudyOutline(title, str(first), tuple(view.header for view in views))


def _decode(
    views: list[ViewFile],
    opening: _Opening,
    cancelled: Callable[[], bool],
    pool: BufferPool | None,
) -> Iterator[Mammogram | Failure]:
    counter = AlikeCounter()
    for view, result in decoded_in_order(views, pool, cancelled):
        if isinstance(result, Exception):
            opening.found.skipped += 1
            if isinstance(result, LooksLikeMask):
                opening.found.candidates.append(opening.found.sources[view.header.key])
            failure = Failure.from_exception(result, where=view.header.path)
            yield from counter.pass_on(replace(failure, where=view.header.path))
            continue
        for notice in result.notices:
            yield from counter.pass_on(notice)
        header = result.mammogram.header
        opening.decoded.append(header)
        if not view.header.patient_orientation:
            opening.turned.append(header)
        yield result.mammogram
    yield from counter.rest()


def _hung_by_pixels(opening: _Opening) -> Iterator[Failure]:
    """Tell once which views were hung by the breast side seen, and which could not be."""
    seen = [header for header in opening.turned if header.orientation_source == BY_PIXELS]
    lost = [
        header
        for header in opening.turned
        if header.orientation_source == NOT_KNOWN and header.laterality in ("L", "R")
    ]
    if seen:
        message = (
            "no direction in Patient Orientation: hung by the side on which the breast is seen"
        )
        yield Failure("Orientation", message, "Check it.", _named(seen), severity="info")
    if lost:
        message = "no Patient Orientation, and the chest wall's side cannot be seen: hung as stored"
        yield Failure.warning("Orientation", message, "Check it.", _named(lost))


def _named(headers: list[ViewHeader]) -> str:
    names = ", ".join(header.title for header in headers[:8])
    return f"{names}, … ({len(headers)} views)" if len(headers) > 8 else names


def _read_truths(opening: _Opening) -> Iterator[TruthMask | Failure]:
    """Read the truth of the decoded views; files of an archive are named as inside of it."""
    from lem_viewer.reading.truth import read_truths

    found = opening.found
    headers = [
        replace(header, path=str(found.sources[header.key].path)) for header in opening.decoded
    ]
    shown = {str(file.path): file.shown for file in found.candidates}
    shown |= {str(file.path): file.shown for file in found.sources.values()}
    used: set[str] = set()
    counter = AlikeCounter(at_most=5)
    try:
        for value in read_truths([file.path for file in found.candidates], headers):
            if isinstance(value, TruthMask):
                used.add(value.source)
                opening.truths += 1
                yield replace(value, source=shown.get(value.source, value.source))
            else:
                used.add(value.where)
                yield from counter.pass_on(
                    replace(value, where=shown.get(value.where, value.where))
                )
    except (LemViewerError, OSError) as error:
        yield Failure.from_exception(error)
    yield from counter.rest()
    yield from _unused(found.candidates, used)


def _unused(candidates: list[SourceFile], used: set[str]) -> Iterator[Failure]:
    """Tell of dropped files that gave no truth: the reader expects something of them."""
    for file in candidates:
        if file.is_dropped and str(file.path) not in used:
            message = "it fits none of the open views"
            advice = "Name a mask like its view (X_mask.png), or open the study it belongs to."
            yield Failure("Truth not used", message, advice, file.shown, severity="info")


def _nothing_found(paths: Sequence[Path], found: Found) -> Failure:
    masks = len(found.candidates)
    extra = f"; {masks} masks or outlines are there, but not their views" if masks else ""
    return Failure(
        "No mammogram found",
        f"no view was found{extra}",
        "Open a folder, a ZIP or files with DICOM, PNG, TIFF or JPEG views.",
        ", ".join(str(path) for path in paths[:3]),
    )
