"""A look at the data before anything is trained: everything that is wrong at once, with its fix.

Quick: tables and headers, some milliseconds an image. Thorough: every image is decoded too, which
finds unreadable pixels, equal pictures and masks that do not fit. Nothing is written.
"""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.reading.cases import Case, MaskFile, case_truths
from lem_viewer.reading.facts import FileFacts, read_facts
from lem_viewer.reading.masks import MASK_SUFFIXES
from lem_viewer.reading.study import read_image
from lem_viewer.training.cache import cache_of
from lem_viewer.training.control import Flag, never
from lem_viewer.training.dataset import check_samples, deal_out, example_of
from lem_viewer.training.left_out import leave_out
from lem_viewer.training.samples import PHANTOMS, Sample, find_samples, targets_of
from lem_viewer.values.data_report import DataProblem, DataProgress, DataReport, PartCount
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import Mammogram
from lem_viewer.values.training import TrainingConfig

_FEW_PATIENTS = 50
_NEEDED_BYTES = 500_000_000
_KIND_OF_TRUTH = (("is empty", "empty mask"), ("pixels, the image", "mask size"))


def check_data(
    config: TrainingConfig,
    out: Path | None = None,
    *,
    thorough: bool = True,
    cancelled: Flag = never,
) -> Iterator[DataProgress | DataReport]:
    """Look at the data that a configuration names.

    Parameters
    ----------
    config : TrainingConfig
    out : Path, optional
        Where the run would be kept; looked at for room and permission.
    thorough : bool
        Decode every image; False: tables and headers only.
    cancelled : callable
        Looked at between images; no report then.

    Yields
    ------
    DataProgress, and last DataReport
    """
    survey = _Survey(config)
    if not survey.gather():
        yield survey.report(thorough)
        return
    for done, sample in enumerate(survey.samples, start=1):
        if cancelled():
            return
        survey.look(sample, thorough)
        yield DataProgress(done, len(survey.samples))
    survey.look_at_all()
    if out is not None:
        survey.look_at_disk(out)
    yield survey.report(thorough)


class _Survey:
    """What was found so far."""

    def __init__(self, config: TrainingConfig) -> None:
        self.config = config
        self._cache = cache_of(config)
        self.samples: list[Sample] = []
        self._problems: list[DataProblem] = []
        self._grouped: dict[tuple[str, str, str, bool], list[tuple[str, str]]] = defaultdict(list)
        self._facts: list[FileFacts] = []
        self._by_pixels: dict[str, list[Sample]] = defaultdict(list)
        self._parts: dict[str, PartCount] = {}

    def gather(self) -> bool:
        """Read the tables; return False where there is nothing to look at."""
        if self.config.data == PHANTOMS and not self.config.protocol:
            words = f"{self.config.images} phantoms are drawn: there is nothing to check"
            self._note("note", words)
            return False
        try:
            for found in self._found():
                if isinstance(found, Failure):
                    self._take(found)
                else:
                    self.samples.append(found)
        except LemViewerError as error:
            self._note("unusable", error.what, error.advice, error.where)
            return False
        except OSError as error:
            self._note("unusable", error.strerror or str(error), "", str(error.filename or ""))
            return False
        return True

    def _found(self) -> Iterator[Sample | Failure]:
        from lem_viewer.training.loop import INSERTED

        if self.config.data.startswith(INSERTED) and not self.config.protocol:
            from lem_viewer.training.film_sources import find_films

            films = find_films(self.config.data.removeprefix(INSERTED))
            return leave_out(films, self.config.exclude, ".") if self.config.exclude else films
        return find_samples(self.config)

    def _take(self, failure: Failure) -> None:
        """Sort what the reader of the table told."""
        words = failure.message.lower()
        if "in several parts of the official split" in words:
            return  # told of all the images together, without a name in its words
        if failure.severity == "info":
            kind = "note"
        elif "hold the same image" in words:
            kind = "contradiction" if "under the labels" in words else "duplicate"
        elif "contradict" in words:
            kind = "contradiction"
        elif "label" in words:
            kind = "label"
        elif "in several parts" in words:
            kind = "patient on both sides"
        elif "mask without an image" in words or "its image is not" in words:
            kind = "mask without image"
        elif "mask" in words or "without truth" in words or "outlines" in words:
            kind = "missing mask"
        elif "one class" in failure.title.lower():
            return  # told by the split
        else:
            kind = "unreadable" if failure.severity == "error" else "note"
        is_many = failure.title.startswith(("About ", "Images ")) and failure.details
        left_out = failure.severity == "error" or kind == "duplicate"
        for place in failure.details.splitlines() if is_many else [failure.where]:
            self._note(kind, failure.message, failure.advice, place, left_out=left_out)

    def _note(
        self,
        kind: str,
        message: str,
        advice: str = "",
        where: str = "",
        *,
        image: Path | str = "",
        left_out: bool = False,
    ) -> None:
        places = self._grouped[(kind, message, advice, left_out)]
        if where:
            places.append((where, str(image)))

    # -------------------------------------------------------------------------- an image

    def look(self, sample: Sample, thorough: bool) -> None:
        """Look at one image: its header, and its pixels and masks where asked to."""
        case = sample.case
        file = case.file if case is not None else Path(sample.key)
        try:
            facts = read_facts(file)
        except (LemViewerError, OSError) as error:
            self._unreadable(error, file)
            return
        self._facts.append(facts)
        if facts.burned_in:
            self._note(
                "burned-in text",
                "the file says that text is burned into its picture",
                "Look at it: a model may learn the text. Crop or replace the image.",
                str(file),
                image=file,
            )
        if thorough:
            self._look_inside(sample, case, file)

    def _look_inside(self, sample: Sample, case: Case | None, file: Path) -> None:
        try:
            mammogram = read_image(file)
        except Exception as error:  # every image is told, whatever is wrong with one
            self._unreadable(error, file)
            return
        pixels = mammogram.pixels
        digest = hashlib.sha256(repr(pixels.shape).encode())
        digest.update(pixels.tobytes())
        self._by_pixels[digest.hexdigest()].append(sample)
        if case is None:
            return
        truths, failures = case_truths(case, mammogram)
        self._keep_decoded(sample, case, mammogram, truths)
        for failure in failures:
            kinds = (kind for part, kind in _KIND_OF_TRUTH if part in failure.message)
            kind = next(kinds, "mask")
            self._note(kind, failure.message, failure.advice, failure.where, image=file)

    def _keep_decoded(
        self, sample: Sample, case: Case, mammogram: Mammogram, truths: Sequence[TruthMask]
    ) -> None:
        """Keep what was decoded for the training: it begins at once then."""
        config = self.config
        if self._cache is None or config.protocol or self._cache.get(sample, config) is not None:
            return
        masks = targets_of(case, truths, config.positive)
        with suppress(Exception):  # the training will tell
            self._cache.keep(sample, config, example_of(sample, mammogram, masks, config))

    def _unreadable(self, error: Exception, file: Path) -> None:
        failure = Failure.from_exception(error, where=file)
        self._note("unreadable", failure.message, failure.advice, str(file), left_out=True)

    # ------------------------------------------------------------------------ all of them

    def look_at_all(self) -> None:
        """Look at what only all images together tell."""
        self._look_at_duplicates()
        self._look_at_orphans()
        self._look_at_split()

    def _look_at_duplicates(self) -> None:
        for group in self._by_pixels.values():
            if len(group) < 2:
                continue
            names = tuple(sample.key for sample in group)
            if len({sample.label for sample in group}) > 1:
                words = f"{len(group)} files hold the same picture under different labels"
                self._problems.append(
                    DataProblem("contradiction", words, "Correct the labels.", names, True)
                )
                continue
            words = f"{len(group)} files hold the same picture"
            if len({sample.patient for sample in group}) > 1:
                words += ", filed under several patients"
            advice = "Remove the copies; a training uses the first only."
            self._problems.append(DataProblem("duplicate", words, advice, names[1:], True))

    def _look_at_orphans(self) -> None:
        """Tell masks that lie beside the others but belong to no image."""
        masks = {
            lesion.path
            for sample in self.samples
            if sample.case is not None
            for lesion in sample.case.lesions
            if isinstance(lesion, MaskFile)
        }
        images = {sample.case.file for sample in self.samples if sample.case is not None}
        for folder in {path.parent for path in masks} - {path.parent for path in images}:
            for path in sorted(folder.iterdir()):
                if path.suffix.lower() in MASK_SUFFIXES and path not in masks:
                    self._note(
                        "mask without image",
                        "no image has this mask",
                        "Name it in the table, or move it away.",
                        str(path),
                    )

    def _look_at_split(self) -> None:
        config = self.config
        self._look_at_leaks()
        from lem_viewer.training.loop import INSERTED

        if not self.samples or config.data.startswith(INSERTED):
            return
        try:
            notes = check_samples(self.samples, config)
            parts = deal_out(self.samples, config)
        except LemViewerError as error:
            for words in error.what.split("; "):
                kind = "one class" if "both classes" in words else "few patients"
                kind = "configuration" if "fractions" in words else kind
                kind = "given split" if "have no part" in words else kind
                self._note(kind, words, error.advice)
            return
        for note in notes:
            advice = 'Add images of the rarer class; balance = "loss" or "sampling" helps.'
            self._note("imbalance", note, advice)
        for name in ("train", "validation", "test"):
            chosen = [s for s, part in zip(self.samples, parts, strict=True) if part == name]
            self._parts[name] = PartCount(
                len(chosen), sum(s.label for s in chosen), len({s.patient for s in chosen})
            )
            if name != "test" and len({s.label for s in chosen}) < 2:
                words = f"the part {name} holds one class only"
                self._note("one class", words, "Add patients, or change the fractions.")
        positive = {sample.patient for sample in self.samples if sample.label}
        negative = {sample.patient for sample in self.samples if not sample.label}
        fewer, which = min((len(positive), "positive"), (len(negative), "negative"))
        if fewer < _FEW_PATIENTS:
            words = f"only {fewer} patients are {which}: figures will be very uncertain"
            self._note("small", words, "Collect more, or begin from a model of the zoo.")

    def _look_at_leaks(self) -> None:
        parts: dict[str, set[str]] = defaultdict(set)
        for sample in self.samples:
            part = sample.part or (sample.case.split if sample.case is not None else "")
            if part:
                parts[sample.patient].add(part)
        leaks = sorted(patient for patient, names in parts.items() if len(names) > 1)
        if leaks:
            asked = self.config.split == "given" and not self.config.protocol
            self._problems.append(
                DataProblem(
                    "given split" if asked else "patient on both sides",
                    f"{len(leaks)} patients are in several parts of the given split",
                    "Give all images of a patient one part, or split by patient.",
                    tuple(leaks),
                )
            )

    def look_at_disk(self, out: Path) -> None:
        """Look whether the run's folder can be written to and has room; makes nothing."""
        there = next((p for p in (out, *out.absolute().parents) if p.exists()), Path.cwd())
        advice = "Choose another folder for the run."
        if not there.is_dir():
            self._note("disk", "it is a file, not a folder", advice, str(there))
            return
        if not _is_writable(there):
            self._note("disk", "nothing may be written there", advice, str(there))
        free = shutil.disk_usage(there).free
        if free < _NEEDED_BYTES:
            words = f"{free / 1e6:.0f} MB are free, {_NEEDED_BYTES / 1e6:.0f} MB may be needed"
            self._note("disk", words, advice, str(there))

    # ------------------------------------------------------------------------ the report

    def report(self, thorough: bool) -> DataReport:
        """Return what was found."""
        grouped = [
            DataProblem(
                kind,
                message,
                advice,
                tuple(place for place, _ in places),
                left_out,
                tuple(image for _, image in places) if all(i for _, i in places) else (),
            )
            for (kind, message, advice, left_out), places in self._grouped.items()
        ]
        problems = sorted([*grouped, *self._problems], key=lambda p: (not p.blocks, p.kind))
        cases = [sample.case for sample in self.samples if sample.case is not None]
        positive = [sample for sample in self.samples if sample.label]
        return DataReport(
            self.config.data,
            self.config.protocol or ("phantoms" if self.config.data == PHANTOMS else "labelled"),
            self.config.positive,
            len(self.samples),
            len(positive),
            len({sample.patient for sample in self.samples}),
            len({sample.patient for sample in positive}),
            sum(bool(case.lesions) for case in cases),
            _counted([case.raw_label for case in cases]),
            _counted([facts.view for facts in self._facts]),
            _counted([facts.laterality for facts in self._facts]),
            _counted([facts.manufacturer for facts in self._facts]),
            dict(self._parts),
            tuple(problems),
            thorough,
            len({sample.patient for sample in self.samples if not sample.label}),
        )


def _counted(words: Sequence[str]) -> dict[str, int]:
    return dict(Counter(word or "?" for word in words).most_common())


def _is_writable(folder: Path) -> bool:
    import os
    import tempfile

    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix=".probe-")
    except OSError:
        return False
    os.close(handle)
    Path(name).unlink()
    return True
