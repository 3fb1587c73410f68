"""What the training dialog asks about data: a look, a check, whether anything has changed since."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from lem_viewer import paths
from lem_viewer.errors import LemViewerError
from lem_viewer.training.control import Flag
from lem_viewer.values.data_report import (
    CheckedFiles,
    DataLook,
    DataMade,
    DataProblem,
    DataProgress,
    DataReport,
)
from lem_viewer.values.training import TrainingConfig

#: Progress is told so often: every value is a step of the window's thread.
_TELL_EVERY_S = 0.05
_LOOKED_AT = 5_000

Journey = Callable[[Flag], Iterator[object]]


def checking(config: TrainingConfig) -> Journey:
    """Return a journey that looks at headers, then at every image.

    Its values: CheckedFiles, then DataProgress and a DataReport of the headers, then DataProgress
    and a DataReport of the pixels too, unless something forbids a training already.
    """

    def journey(cancelled: Flag) -> Iterator[object]:
        yield CheckedFiles(fingerprint_of(config))
        for thorough in (False, True):
            for value in _checked(config, thorough, cancelled):
                yield value
                if isinstance(value, DataReport) and not value.can_train:
                    return

    return journey


def recounting(config: TrainingConfig, before: DataReport) -> Journey:
    """Return a journey that counts anew after images were left out or taken back.

    What the pixels of the other images told is taken from the report before.
    """

    def journey(cancelled: Flag) -> Iterator[object]:
        for value in _checked(config, False, cancelled):
            if isinstance(value, DataReport):
                yield _with_pixels_of(before, value, config)
            else:
                yield value

    return journey


def fingerprinting(config: TrainingConfig) -> Journey:
    """Return a journey with one value: the CheckedFiles as they are now."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        yield CheckedFiles(fingerprint_of(config))

    return journey


def picturing(path: str, rows: int) -> Journey:
    """Return a journey with one value: (path, small grey picture or None)."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.work.library_preview import preview

        yield path, preview(Path(path), rows)

    return journey


def looking(source: str, positive: str) -> Journey:
    """Return a journey with one value: the DataLook of a folder or a manifest."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        try:
            yield _look_at(source, Path(source).expanduser(), positive)
        except PermissionError:
            yield DataLook(source, trouble="no permission")
        except LemViewerError as error:
            yield DataLook(source, trouble="unusable", message=error.what, advice=error.advice)
        except OSError as error:
            message = error.strerror or str(error)
            yield DataLook(source, trouble="unusable", message=message)

    return journey


def _look_at(source: str, path: Path, positive: str) -> DataLook:
    from lem_viewer.reading.collections import detect_collection
    from lem_viewer.training.samples import read_cases

    if not path.exists():
        return DataLook(source, trouble="missing")
    layout = "manifest"
    if path.is_dir():
        if next(path.iterdir(), None) is None:
            return DataLook(source, trouble="empty")
        layout = detect_collection(path) or ""
        if not layout:
            return DataLook(source, images=_images_below(path), trouble="no layout")
    elif path.suffix.lower() not in (".csv", ".tsv", ".txt"):
        return DataLook(source, trouble="file")
    cases = read_cases(str(path), positive).cases
    labels = Counter(case.raw_label for case in cases)
    patients = len({case.patient for case in cases})
    return DataLook(source, layout, len(cases), patients, dict(labels.most_common()))


def _images_below(folder: Path) -> int:
    """Return how many files look like images by their names, of the first ones."""
    kinds = {".dcm", ".dic", ".dicom", ".png", ".tif", ".tiff", ".jpg", ".jpeg", ".pgm"}
    files = islice((file for file in folder.rglob("*") if file.is_file()), _LOOKED_AT)
    return sum(file.suffix.lower() in kinds for file in files)


def gathering_audit(address: str = "") -> Journey:
    """Return a journey that writes what readers said of audited images as a manifest: DataMade.

    It yields a Failure where the audit holds nothing that can be learned from.
    """

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.work.library_dataset import write_audit_manifest
        from lem_viewer.work.library_journeys import open_own_library

        out = paths.data_dir() / "audit-dataset" / "manifest.csv"
        library = open_own_library(address)
        try:
            labels = write_audit_manifest(library, out)
        finally:
            library.close()
        yield DataMade(str(out), len(labels.images))

    return journey


def fingerprint_of(config: TrainingConfig) -> str:
    """Return what names all files of the data with their sizes and times; empty for phantoms.

    What cannot be read gives a fingerprint too: the check says what is wrong.
    """
    from lem_viewer.training.samples import PHANTOMS, Sample, find_samples

    if config.data == PHANTOMS:
        return ""
    digest = hashlib.sha256()
    # Of the data alone: not of what is left out by hand, nor of how the patients are dealt out.
    whole = replace(config, exclude=(), protocol="", fold=0)
    try:
        files = {
            file
            for found in find_samples(whole)
            if isinstance(found, Sample)
            for file in found.files
        }
    except (LemViewerError, OSError) as error:
        digest.update(str(error).encode())
        files = set()
    for file in sorted(files):
        digest.update(f"{file}\0{_stamp(file)}\n".encode())
    return digest.hexdigest()[:16]


def _stamp(file: Path) -> str:
    try:
        told = file.stat()
    except OSError as error:
        return type(error).__name__
    return f"{told.st_size} {told.st_mtime_ns}"


def with_own_cache(config: TrainingConfig) -> TrainingConfig:
    """Return a configuration with the program's cache of decoded images where it names none.

    What the check has decoded the training need not decode again.
    """
    return config if config.cache else replace(config, cache=str(paths.cache_dir() / "training"))


def _checked(
    config: TrainingConfig, thorough: bool, cancelled: Flag
) -> Iterator[DataProgress | DataReport]:
    """Check, and tell the progress not too often."""
    from lem_viewer.training.data_check import check_data

    said = 0.0
    config = with_own_cache(config)
    for value in check_data(config, paths.data_dir(), thorough=thorough, cancelled=cancelled):
        if isinstance(value, DataProgress):
            now = time.monotonic()
            if now - said < _TELL_EVERY_S and value.done < value.total:
                continue
            said = now
        yield value


def _with_pixels_of(before: DataReport, now: DataReport, config: TrainingConfig) -> DataReport:
    """Return the report of headers with what an earlier one knew of the pixels."""
    if not before.pixels_checked:
        return now
    told = {(problem.kind, problem.message) for problem in now.problems}
    gone = set(config.exclude)
    kept = [
        _without(problem, gone)
        for problem in before.problems
        if problem.kind in _OF_PIXELS and (problem.kind, problem.message) not in told
    ]
    problems = [*now.problems, *(problem for problem in kept if problem is not None)]
    problems.sort(key=lambda problem: (not problem.blocks, problem.kind))
    return replace(now, problems=tuple(problems), pixels_checked=True)


#: What only the pixels tell.
_OF_PIXELS = (
    "unreadable",
    "duplicate",
    "contradiction",
    "empty mask",
    "mask size",
    "mask",
    "mask without image",
)


def _without(problem: DataProblem, gone: set[str]) -> DataProblem | None:
    """Return a problem without some images; None where it had no others."""
    images = problem.images or problem.places
    stay = [place for place, image in enumerate(images) if image not in gone]
    if not stay and problem.places:
        return None
    return replace(
        problem,
        places=tuple(problem.places[place] for place in stay),
        images=tuple(problem.images[place] for place in stay) if problem.images else (),
    )
