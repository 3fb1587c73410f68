"""Images that a training was asked to leave out, by their files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.training.samples import Sample

_NAMED = 3


def leave_out(
    found: Iterable[Sample | Failure], exclude: Iterable[str], data: str
) -> Iterator[Sample | Failure]:
    """Yield what was found without the images that are to be left out, then how many there were.

    Parameters
    ----------
    found : iterable of Sample and Failure
    exclude : iterable of str
        Files, absolute or below the data's folder. A name that no image has is told.
    data : str
        The folder, or the manifest whose folder it is.
    """
    base = Path(data)
    base = base.parent if base.suffix and not base.is_dir() else base
    wanted = {_place(base / name): name for name in exclude}
    met: set[str] = set()
    for item in found:
        place = _place(_file_of(item)) if isinstance(item, Sample) else ""
        if place in wanted:
            met.add(place)
        else:
            yield item
    if met:
        words = f"{len(met)} images are left out as asked"
        yield Failure("Images left out", words, severity="info")
    missing = [name for place, name in wanted.items() if place not in met]
    if missing:
        names = ", ".join(Path(name).name for name in missing[:_NAMED])
        more = ", ..." if len(missing) > _NAMED else ""
        yield Failure.warning(
            "Nothing to leave out",
            f"{len(missing)} files that are to be left out are no images of these data "
            f"({names}{more})",
            "Check their names; they may have been left out for another reason already.",
        )


def read_names(file: Path) -> tuple[str, ...]:
    """Read a list of files to leave out: a line each; empty lines and those with # say nothing.

    Raises
    ------
    UnusableDataset
        It cannot be read, or is no text.
    """
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableDataset(
            f"the list of images to leave out cannot be read: {error}",
            where=file,
            advice="Name a text file with the path of an image in each line.",
        ) from error
    names = (line.strip() for line in lines)
    return tuple(dict.fromkeys(name for name in names if name and not name.startswith("#")))


def _file_of(sample: Sample) -> Path:
    return sample.case.file if sample.case is not None else Path(sample.key)


def _place(path: Path) -> str:
    return os.path.normcase(path.resolve())
