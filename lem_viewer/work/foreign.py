"""The journeys that read other makers' findings for the open views."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from lem_viewer.values.image import ViewHeader
from lem_viewer.values.overlays import ForeignOverlay, looks_like_findings, not_mentioned

Flag = Callable[[], bool]
_HEAD_BYTES = 4096
MOST_FILES = 2000  # looked at beside a study


def read_foreign(
    sources: Sequence[Path], headers: Sequence[ViewHeader]
) -> Callable[[Flag], Iterable[object]]:
    """Return the journey that reads what the reader chose; what cannot be used is told.

    It yields ForeignOverlay and Failure; views of the same study that a CAD report does not speak
    of come as not processed.
    """

    def journey(cancelled: Flag) -> Iterator[object]:
        files = [file for source in sources for file in _files_below(source)]
        yield from _read(files, headers, cancelled, is_told=True)

    return journey


def find_foreign(source: Path, headers: Sequence[ViewHeader]) -> Callable[[Flag], Iterable[object]]:
    """Return the journey that looks for reports and presentation states beside the views.

    A report of another study is none of this one's business and passed over in silence.
    Segmentations beside the views are truth and not looked at.
    """

    def journey(cancelled: Flag) -> Iterator[object]:
        views = {header.path for header in headers}
        near = islice(_near(source, headers), MOST_FILES)
        files = [file for file in near if str(file) not in views and _is_report(file)]
        yield from _read(files, headers, cancelled, is_told=False)

    return journey


def _read(
    files: Sequence[Path], headers: Sequence[ViewHeader], cancelled: Flag, *, is_told: bool
) -> Iterator[object]:
    from lem_viewer.export.foreign import NOTHING_TO_SHOW, read_overlays

    found: list[ForeignOverlay] = []
    for file in files:
        if cancelled():
            return
        for value in read_overlays(file, headers):
            if isinstance(value, ForeignOverlay):
                found.append(value)
            elif not is_told and value.title == NOTHING_TO_SHOW:
                continue
            yield value
    yield from not_mentioned(found, _same_studies(found, headers))


def _same_studies(found: Sequence[ForeignOverlay], headers: Sequence[ViewHeader]) -> list[str]:
    """Return the views of the studies that were spoken of: a report does not mention priors."""
    spoken = {overlay.sop_uid for overlay in found}
    studies = {h.identity.study_instance_uid for h in headers if h.key in spoken}
    return [h.key for h in headers if h.identity.study_instance_uid in studies]


def _near(source: Path, headers: Sequence[ViewHeader]) -> Iterator[Path]:
    """Yield the files of the views' folders and of the folders beside them within the source."""
    folders: dict[Path, None] = {}
    for header in headers:
        folder = Path(header.path).parent
        folders.setdefault(folder)
        above = folder.parent
        if source.is_dir() and (above == source or source in above.parents):
            folders.setdefault(above)
            folders.update(dict.fromkeys(sorted(p for p in _inside(above) if p.is_dir())))
    for folder in folders:
        yield from sorted(path for path in _inside(folder) if path.is_file())


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []  # an archive's member lies in no folder


def _files_below(source: Path) -> list[Path]:
    if source.is_dir():
        return sorted(path for path in source.rglob("*") if path.is_file())
    return [source]


def _is_report(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            return looks_like_findings(stream.read(_HEAD_BYTES))
    except OSError:
        return False
