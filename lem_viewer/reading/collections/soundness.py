"""What is wrong with a set of labelled images, told before anything is trained on it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from lem_viewer.errors import Failure
from lem_viewer.reading.cases import Case, MaskFile, RoiFiles, case_truths

_BLOCK = 1 << 20
_SAMPLED = 1 << 14
_NAMED = 3


def never() -> bool:
    """Return False: nobody asked to stop."""
    return False


def find_duplicates(files: Iterable[Path]) -> list[tuple[Path, ...]]:
    """Return groups of files of the same content, each in the order given.

    Only files of equal size are opened, and only those that agree in a sample are read whole.
    What cannot be read is left out: reading it later tells why.
    """
    groups: list[list[Path]] = [list(dict.fromkeys(files))]
    for digest in (_size, _sample, _whole):
        groups = [part for group in groups for part in _parted(group, digest)]
    return [tuple(group) for group in groups]


def _parted(files: Sequence[Path], digest: Callable[[Path], object]) -> list[list[Path]]:
    parts: dict[object, list[Path]] = {}
    for file in files:
        try:
            parts.setdefault(digest(file), []).append(file)
        except OSError:
            continue
    return [part for part in parts.values() if len(part) > 1]


def _size(file: Path) -> int:
    return file.stat().st_size


def _sample(file: Path) -> bytes:
    """Return a digest of three short stretches: headers of one scanner agree, pixels do not."""
    size = file.stat().st_size
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        for part in (0.35, 0.6, 0.85):
            stream.seek(int(part * max(0, size - _SAMPLED)))
            digest.update(stream.read(_SAMPLED))
    return digest.digest()


def _whole(file: Path) -> bytes:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.digest()


def drop_duplicates(cases: Sequence[Case]) -> tuple[list[Case], list[Failure]]:
    """Return the cases without repeated images, and what was told of them.

    The first of equal images stays; where their labels differ none does.
    """
    by_file = {case.file: case for case in cases}
    dropped: set[Path] = set()
    told: list[Failure] = []
    for group in find_duplicates(by_file):
        names = ", ".join(file.name for file in group[: _NAMED + 1])
        alike = [by_file[file] for file in group]
        if len({case.label for case in alike}) > 1:
            dropped.update(group)
            words = ", ".join(dict.fromkeys(case.raw_label for case in alike))
            message = f"{len(group)} files hold the same image ({names}) under the labels {words}"
            every = "\n".join(map(str, group))
            told.append(
                Failure("Images not used", message, "Correct the labels.", str(group[0]), every)
            )
            continue
        dropped.update(group[1:])
        message = f"{len(group)} files hold the same image ({names}); the first is used"
        if len({case.patient for case in alike}) > 1:
            message += "; they are filed under several patients"
        copies = "\n".join(map(str, group[1:]))
        told.append(
            Failure("Images left out", message, "", str(group[0]), copies, severity="warning")
        )
    return [case for case in cases if case.file not in dropped], told


def check_classes(cases: Sequence[Case], positive: str, where: Path) -> list[Failure]:
    """Return a warning where there is but one class."""
    count = sum(case.label for case in cases)
    if not cases or 0 < count < len(cases):
        return []
    which = "positive" if count else "negative"
    message = f"all {len(cases)} images are {which} (positive = {positive})"
    advice = "A model cannot be trained on one class, and there is no AUC of it."
    return [Failure.warning("One class only", message, advice, where)]


def check_splits(cases: Sequence[Case], where: Path) -> list[Failure]:
    """Return a warning where a patient is in several of the collection's own parts."""
    parts: dict[str, set[str]] = {}
    for case in cases:
        if case.split:
            parts.setdefault(case.patient, set()).add(case.split)
    leaks = sorted(patient for patient, names in parts.items() if len(names) > 1)
    if not leaks:
        return []
    names = ", ".join(leaks[:_NAMED]) + (", ..." if len(leaks) > _NAMED else "")
    message = f"{len(leaks)} patients are in several parts of the official split ({names})"
    advice = "split_as_given() keeps such a patient out of the training part."
    return [Failure.warning("Patients on both sides of the split", message, advice, where)]


def check_contents(
    cases: Sequence[Case], cancelled: Callable[[], bool] = never
) -> Iterator[Failure]:
    """Decode every image and its truth, and tell what cannot be used: minutes on a large set.

    Unreadable images, masks that are empty, that are not of their image, or that are missing.
    """
    from lem_viewer.reading.study import read_image

    for case in cases:
        if cancelled():
            return
        missing = [path for path in _mask_paths(case) if not path.is_file()]
        for path in missing:
            yield Failure("Truth not used", "there is no such mask", "", str(path))
        try:
            mammogram = read_image(case.file)
            _, failures = case_truths(case, mammogram)
        except Exception as error:  # every image is told, whatever is wrong with one
            yield Failure.from_exception(error, where=case.file)
            continue
        yield from (item for item in failures if Path(item.where) not in missing)


def _mask_paths(case: Case) -> Iterator[Path]:
    for lesion in case.lesions:
        if isinstance(lesion, MaskFile):
            yield lesion.path
        elif isinstance(lesion, RoiFiles):
            yield from lesion.paths
