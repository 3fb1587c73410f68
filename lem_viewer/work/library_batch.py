"""The journey that reads a whole library with a model, and goes on where it was stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lem_viewer import __version__
from lem_viewer.errors import DeviceTrouble, Failure
from lem_viewer.library.database import Library
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.cases import KeptPrediction
from lem_viewer.values.findings import Prediction, TruthMask, ViewComparison
from lem_viewer.values.image import Mammogram
from lem_viewer.values.models import ModelCard

if TYPE_CHECKING:
    from lem_viewer.network.predictor import Predictor

Flag = Callable[[], bool]


@dataclass(frozen=True)
class BatchProgress:
    """How far a batch is.

    Parameters
    ----------
    done, total : int
        Studies.
    study : str
        What is read now, by its folder; empty at the end.
    """

    done: int
    total: int
    study: str


@dataclass(frozen=True)
class BatchDone:
    """The last value of a batch: images read, images that could not be, wall time."""

    images: int
    failed: int
    seconds: float


def never() -> bool:
    """Return False: nobody asked to stop."""
    return False


def predict_library(
    library: Library,
    predictor: Predictor,
    cancelled: Flag = never,
    limit: int | None = None,
) -> Iterator[BatchProgress | Failure | BatchDone]:
    """Read every image of a library that this model's hash has not read.

    Each study is kept when it is done: a stop loses the study that is being read. An image that
    cannot be read is kept with its error, and is not tried again by the same hash.

    Parameters
    ----------
    library : Library
    predictor : Predictor
    cancelled : callable
    limit : int, optional
        So many studies at most.

    Raises
    ------
    DeviceTrouble
        The device failed; what was done is kept.
    UnusableLibrary
    """
    started = time.monotonic()
    predictions, worklist = Predictions(library), Worklist(library)
    left = list(predictions.undone(predictor.card.sha256))[:limit]
    images = failed = 0
    for number, (study, wanted) in enumerate(left):
        yield BatchProgress(number, len(left), worklist.entry(study).source)
        files = [Path(path) for path in worklist.files_of(study)]
        reading = StudyReading(study, wanted, predictor)
        yield from reading.run(files, cancelled)
        if cancelled():
            return
        said = reading.kept()
        predictions.keep(said)
        predictions.set_references(reading.references(), "truth")
        images += sum(each.probability is not None for each in said)
        failed += sum(each.probability is None for each in said)
    yield BatchProgress(len(left), len(left), "")
    yield BatchDone(images, failed, time.monotonic() - started)


class StudyReading:
    """One study read by a model: what it said of each image, held against the truth.

    Parameters
    ----------
    study : int
    wanted : sequence of str
        SOP Instance UIDs; others are passed over.
    predictor : Predictor
    """

    def __init__(self, study: int, wanted: Sequence[str], predictor: Predictor) -> None:
        self._study, self._wanted, self._predictor = study, wanted, predictor
        self._said: dict[str, tuple[Prediction, tuple[int, int], str]] = {}
        self._truths: dict[str, list[TruthMask]] = {}
        self._errors: dict[str, str] = {}

    def run(self, files: Sequence[Path], cancelled: Flag) -> Iterator[Failure]:
        """Read the files; yield what went wrong."""
        from lem_viewer.reading.study import open_study

        for value in open_study(list(files), cancelled):
            if cancelled():
                return
            if isinstance(value, Failure):
                if value.severity == "error":
                    yield value
            elif isinstance(value, TruthMask):
                self._truths.setdefault(value.key, []).append(value)
            elif isinstance(value, Mammogram) and value.key in self._wanted:
                yield from self._predict(value)

    def _predict(self, mammogram: Mammogram) -> Iterator[Failure]:
        header = mammogram.header
        try:
            said = self._predictor.predict(mammogram)
        except DeviceTrouble:
            raise  # the next image would fare no better
        except Exception as error:  # one bad image must not end the batch
            failure = Failure.from_exception(error, where=header.path)
            self._errors[mammogram.key] = failure.message
            yield failure
            return
        self._said[mammogram.key] = (said, mammogram.shape, header.laterality)

    def kept(self) -> list[KeptPrediction]:
        """Return a line for each wanted image."""
        return [
            self._against_truth(key) if key in self._said else self._not_read(key)
            for key in self._wanted
        ]

    def references(self) -> list[tuple[int, str, int, str]]:
        """Return what the truth says of each image that has some: (study, UID, 0 or 1, lesion)."""
        found = []
        for key, truths in self._truths.items():
            counted = [truth for truth in self._counted(key) if truth.mask.any()]
            lesion = (counted or truths)[0].label
            found.append((self._study, key, int(bool(counted)), lesion))
        return found

    def _counted(self, key: str) -> tuple[TruthMask, ...]:
        from lem_viewer.work.journeys import counted_truths

        return counted_truths(self._truths.get(key, ()), self._predictor.card)[0]

    def _not_read(self, key: str) -> KeptPrediction:
        card = self._predictor.card
        error = self._errors.get(key, "not processed: it could not be opened")
        return KeptPrediction(
            self._study, key, card.name, card.sha256, card.version,
            error=error, app_version=__version__,
        )  # fmt: skip

    def _against_truth(self, key: str) -> KeptPrediction:
        said, shape, laterality = self._said[key]
        kept = kept_of(self._study, said, self._predictor.card, laterality)
        truths = [truth for truth in self._counted(key) if truth.mask.any()]
        if not self._truths.get(key):
            return kept
        from lem_viewer.audit.froc import marks_of, text_of_marks

        marks = text_of_marks(marks_of(said, truths))
        if not truths:
            return replace(kept, marks=marks, lesions=0)
        from lem_viewer.audit.compare import compare_view

        found = compare_view(said, truths, shape)
        card = self._predictor.card
        return replace(kept_of(self._study, said, card, laterality, found), marks=marks)


def kept_of(
    study: int,
    said: Prediction,
    card: ModelCard,
    laterality: str,
    found: ViewComparison | None = None,
) -> KeptPrediction:
    """Return what a model said of an image, and how it agrees, as the library keeps it."""
    kept = KeptPrediction(
        study_id=study,
        sop_uid=said.key,
        model_name=card.name,
        model_sha256=card.sha256,
        model_version=card.version,
        probability=round(float(said.probability), 6),
        logit=round(float(said.logit), 6),
        threshold=round(card.operating_point, 6),
        positive=said.positive,
        extrema=tuple(
            (round(e.row, 2), round(e.col, 2), round(float(e.score), 4)) for e in said.extrema
        ),
        regions=tuple(
            {
                "contour": [[round(r, 2), round(c, 2)] for r, c in region.contour.tolist()],
                "area_mm2": None if region.area_mm2 is None else round(region.area_mm2, 2),
                "score": round(float(region.score), 4),
            }
            for region in said.regions
        ),
        laterality=laterality,
        device=said.device,
        seconds=round(said.seconds, 4),
        notes="; ".join(said.notes),
        app_version=__version__,
    )
    if found is None or found.hit is None:
        return kept
    return replace(
        kept,
        hit=found.hit,
        chance=found.chance,
        dice=found.dice,
        iou=found.iou,
        dice_score_map=found.dice_score_map,
        lesions=found.lesions,
        lesions_hit=found.lesions_hit,
    )
