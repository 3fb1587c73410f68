"""The journeys of the program, each an iterator of values.

Every journey imports its science inside itself, so that the window stands before torch and
pydicom are loaded. A journey is called with a flag that turns true when it should stop.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lem_viewer import paths
from lem_viewer.errors import DeviceTrouble, Failure
from lem_viewer.values.evidence import SecondOpinion
from lem_viewer.values.findings import (
    DifferenceLabels,
    Extremum,
    InferenceProgress,
    Prediction,
    TruthMask,
    ViewComparison,
)
from lem_viewer.values.image import Mammogram, Rehung, ViewHeader
from lem_viewer.values.models import ModelCard, ModelChoice, ModelReady, ModelsListed
from lem_viewer.work.device_turn import reading
from lem_viewer.work.torch_loading import load_torch

if TYPE_CHECKING:
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.zoo import ModelZoo

Flag = Callable[[], bool]


def open_zoo() -> ModelZoo:
    """Return the zoo of the bundled and the user's models."""
    from lem_viewer.zoo import ModelZoo

    return ModelZoo(paths.bundled_zoo_dir(), paths.user_zoo_dir())


def withdrawn_by_sha256(sha256: str) -> str:
    """Return when and why a model was withdrawn; empty where it may be used."""
    known = open_zoo().withdrawals.of(sha256)
    return str(known) if known is not None else ""


def withdrawn_models() -> dict[str, str]:
    """Return ``name@sha8`` of each model that was withdrawn, and when and why."""
    return {each.model_id: str(each) for each in open_zoo().withdrawals.all()}


def list_models(_cancelled: Flag) -> Iterator[ModelsListed]:
    """Tell what the zoo holds."""
    zoo = open_zoo()
    choices = []
    for entry in zoo.entries():
        card = entry.card
        if card is None or entry.failure is not None:
            reason = str(entry.failure) if entry.failure else "no card"
            choices.append(ModelChoice(entry.name, entry.name, False, reason, entry.bundled, card))
            continue
        title = f"{card.name} {card.version}"
        choices.append(
            ModelChoice(
                entry.name,
                title,
                True,
                card.caution,
                entry.bundled,
                card,
                str(entry.folder),
            )
        )
    yield ModelsListed(tuple(choices), zoo.default_name(), zoo.withdrawals.all())


class StudyOpener:
    """Opens studies one after the other with one pool of reusable buffers.

    Its journeys may run on two lanes at once.
    """

    def __init__(self) -> None:
        self._pool: Any = None
        self._scanned: tuple[tuple[Path, ...], Any] = ((), None)

    def open_study(
        self, sources: Sequence[Path], portion: str = ""
    ) -> Callable[[Flag], Iterable[object]]:
        """Return the journey that opens a study.

        ``portion`` names the patient among those of a folder; empty: the first. Files that were
        chosen one by one are one study.
        """

        def journey(cancelled: Flag) -> Iterator[object]:
            from lem_viewer.reading.scan import Found
            from lem_viewer.reading.study import open_study

            key = tuple(sources)
            known, found = self._scanned
            if not portion or known != key:
                found = Found()
            is_chosen = len(key) > 1 and all(source.is_file() for source in key)
            one = None if is_chosen else portion
            yield from open_study(sources, cancelled, self.pool(), portion=one, found=found)
            if found.lasts:
                self._scanned = (key, found)

        return journey

    def read_priors(
        self, sources: Sequence[Path], current: Sequence[ViewHeader]
    ) -> Callable[[Flag], Iterable[object]]:
        """Return the journey that reads what of these sources is a prior of the open exam."""

        def journey(cancelled: Flag) -> Iterator[object]:
            from lem_viewer.reading.priors import read_priors

            yield from read_priors(sources, current, cancelled, self.pool())

        return journey

    def find_priors(
        self, source: Path, current: Sequence[ViewHeader]
    ) -> Callable[[Flag], Iterable[object]]:
        """Return the journey that looks for priors beside the folder that was opened."""

        def journey(cancelled: Flag) -> Iterator[object]:
            from lem_viewer.reading.priors import find_priors

            yield from find_priors(source, current, cancelled, self.pool())

        return journey

    def pool(self) -> Any:
        """Return the buffers that all openings share."""
        if self._pool is None:
            from lem_viewer.reading.buffers import BufferPool

            self._pool = BufferPool()
        return self._pool


def read_truths(
    sources: Sequence[Path], headers: Sequence[ViewHeader]
) -> Callable[[Flag], Iterable[object]]:
    """Return the journey that reads dropped masks for the open views."""

    def journey(cancelled: Flag) -> Iterator[object]:
        from lem_viewer.reading.truth import read_truths as read

        files = [file for source in sources for file in _files_below(source)]
        for value in read(files, headers, explicit=True):
            if cancelled():
                return
            yield value

    return journey


def _files_below(source: Path) -> list[Path]:
    if source.is_dir():
        return sorted(path for path in source.rglob("*") if path.is_file())
    return [source]


def rehang(mammogram: Mammogram, laterality: str, view: str) -> Callable[[Flag], Iterable[object]]:
    """Return the journey that hangs a view anew after the reader named its side or view."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.reading.study import rehang as hang_anew

        yield Rehung(hang_anew(mammogram, laterality, view))

    return journey


def counted_truths(
    truths: Sequence[TruthMask], card: ModelCard | None
) -> tuple[tuple[TruthMask, ...], int]:
    """Return the truths a model is held against, and how many benign ones are left out.

    A model that scores malignancy is not wrong when it passes over a benign lesion; one that was
    trained to find any abnormality is.
    """
    if card is not None and card.positive == "abnormal":
        return tuple(truths), 0
    counted = tuple(truth for truth in truths if not truth.is_benign)
    return counted, len(truths) - len(counted)


def compare(
    prediction: Prediction,
    truths: Sequence[TruthMask],
    shape: tuple[int, int],
    card: ModelCard | None,
) -> Callable[[Flag], Iterable[object]]:
    """Return the journey that compares a prediction with the truth of its view."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        yield _comparison(prediction, truths, shape, card)

    return journey


def _comparison(
    prediction: Prediction,
    truths: Sequence[TruthMask],
    shape: tuple[int, int],
    card: ModelCard | None,
) -> ViewComparison:
    from lem_viewer.audit.compare import compare_view

    counted, left_out = counted_truths(truths, card)
    return replace(compare_view(prediction, counted, shape), benign_left_out=left_out)


def differ(
    prediction: Prediction,
    truths: Sequence[TruthMask],
    shape: tuple[int, int],
    card: ModelCard | None,
) -> Callable[[Flag], Iterable[object]]:
    """Return the journey that makes the difference overlay of a view."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.audit.compare import difference_labels

        counted, _ = counted_truths(truths, card)
        labels = difference_labels(prediction, counted, shape)
        yield DifferenceLabels(prediction.key, labels)

    return journey


class Analyst:
    """Runs LEM on views; keeps the model loaded between studies. Used on one lane only."""

    def __init__(self) -> None:
        self._predictor: Predictor | None = None
        self._loaded: tuple[str, str, int] = ("", "", 0)
        self._turn = 0  # how often the zoo was changed since the start

    def infer(
        self,
        mammograms: Sequence[Mammogram],
        truths: Mapping[str, Sequence[TruthMask]],
        model: str,
        device: str,
    ) -> Callable[[Flag], Iterable[object]]:
        """Return the journey that reads views one by one.

        Yields ModelReady, then for each view InferenceProgress, Prediction and, where there is
        truth, ViewComparison; a Failure for a view that could not be read, and the rest goes on.
        """

        def journey(cancelled: Flag) -> Iterator[object]:
            predictor = self.load(model, device)
            yield from _new_notices(predictor)
            yield ModelReady(predictor.card, predictor.device_name)
            for done, mammogram in enumerate(mammograms):
                if cancelled():
                    return
                yield InferenceProgress(mammogram.key, done, len(mammograms), predictor.device_name)
                yield from self._read_view(predictor, mammogram, truths.get(mammogram.key, ()))

        return journey

    def follow_back(
        self, mammogram: Mammogram, extremum: Extremum, index: int, model: str, device: str
    ) -> Callable[[Flag], Iterable[object]]:
        """Return the journey that finds what of a view an extremum's score came from."""

        def journey(_cancelled: Flag) -> Iterator[object]:
            from lem_viewer.network.evidence import find_evidence

            predictor = self.load(model, device)
            with reading(predictor.device_type):
                found = find_evidence(predictor, mammogram, extremum, index)
            yield found

        return journey

    def read_one(
        self, mammogram: Mammogram, model: str, device: str
    ) -> Callable[[Flag], Iterable[object]]:
        """Return the journey that reads one view for a comparison of models."""

        def journey(_cancelled: Flag) -> Iterator[object]:
            prediction = None
            try:
                predictor = self.load(model, device)
                with reading(predictor.device_type):
                    prediction = predictor.predict(mammogram)
                yield from _new_notices(predictor)
            except Exception as error:  # whoever waits for it must hear of it
                yield Failure.from_exception(error, where=f"{model}, {mammogram.header.title}")
            yield SecondOpinion(mammogram.key, model, prediction)

        return journey

    def forget(self) -> None:
        """Load the model anew next time: its name may mean other weights now. From any thread."""
        self._turn += 1

    def load(self, model: str, device: str) -> Predictor:
        """Return the predictor of a model on a device, loaded once."""
        wanted = (model, device, self._turn)
        if self._predictor is None or self._loaded != wanted:
            load_torch()
            from lem_viewer.network.predictor import Predictor

            _leave_a_core_for_the_window()
            zoo = open_zoo()
            folder = zoo.folder_of(model or zoo.default_name())
            self._predictor = None  # let go of the old weights first
            self._predictor = Predictor.load(folder, device)
            self._loaded = wanted
        return self._predictor

    def _read_view(
        self, predictor: Predictor, mammogram: Mammogram, truths: Sequence[TruthMask]
    ) -> Iterator[object]:
        try:
            with reading(predictor.device_type):
                prediction = predictor.predict(mammogram)
        except Exception as error:  # one bad view must not end the study
            yield Failure.from_exception(error, where=mammogram.header.title)
            return
        yield from _new_notices(predictor)
        yield prediction
        if truths:
            yield _comparison(prediction, truths, mammogram.shape, predictor.card)


def _new_notices(predictor: Predictor) -> Iterator[Failure]:
    """Yield what the predictor has to say (e.g. fell back to the CPU), once."""
    while predictor.notices:
        yield predictor.notices.pop(0)


def _leave_a_core_for_the_window() -> None:
    """Let torch use every core but run its threads below the window's priority where it can."""
    import torch

    cores = os.cpu_count() or 1
    try:
        torch.set_num_threads(max(1, cores))
    except RuntimeError as error:
        raise DeviceTrouble(str(error), where="CPU threads") from error
