"""The journey that reads files with a model; what it said of each view becomes a plain dict."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lem_viewer.errors import DeviceTrouble, Failure
from lem_viewer.values.findings import Prediction
from lem_viewer.values.image import Mammogram

if TYPE_CHECKING:
    from lem_viewer.network.predictor import Predictor


def _never() -> bool:
    return False


def predict_files(
    paths: Sequence[Path], predictor: Predictor, cancelled: Callable[[], bool] = _never
) -> Iterator[dict[str, Any] | Failure]:
    """Read every view of files, folders and archives; yield a dict a view, or what went wrong.

    Parameters
    ----------
    paths : sequence of Path
    predictor : Predictor
    cancelled : callable
        Looked at before each view.

    Yields
    ------
    dict
        Ready for JSON, see :func:`as_dict`.
    Failure
        A file or view that could not be read; the rest goes on.
    """
    from lem_viewer.reading.study import open_study

    for value in open_study(list(paths), cancelled):
        if cancelled():
            return
        if isinstance(value, Failure):
            yield value
        elif isinstance(value, Mammogram) and not value.header.is_read_with_study:
            yield _not_read(value)
        elif isinstance(value, Mammogram):
            yield _predict_one(value, predictor)
            while predictor.notices:
                yield predictor.notices.pop(0)


def _not_read(mammogram: Mammogram) -> Failure:
    """Say that slices, spot and magnified views are not scored with the whole views."""
    return Failure(
        "View not read",
        f"{mammogram.header.title} is not a whole two-dimensional view",
        "The model reads whole views; it was not validated on others.",
        mammogram.header.path,
        severity="info",
    )


def _predict_one(mammogram: Mammogram, predictor: Predictor) -> dict[str, Any] | Failure:
    try:
        return as_dict(mammogram, predictor.predict(mammogram))
    except DeviceTrouble:
        raise  # the next view would fare no better
    except Exception as error:  # one bad view must not end the rest
        return Failure.from_exception(error, where=mammogram.header.path)


def as_dict(mammogram: Mammogram, prediction: Prediction) -> dict[str, Any]:
    """Return what a model said of a view as JSON has it.

    Rows, columns and contours are pixel coordinates of the stored image, (0, 0) the centre of
    its first pixel; scores are logits; ``area_mm2`` is null where the view has no spacing.
    """
    header = mammogram.header
    return {
        "file": header.path,
        "sop_instance_uid": header.identity.sop_instance_uid,
        "laterality": header.laterality,
        "view": header.view,
        "probability": _number(prediction.probability, 6),
        "calibrated_on": prediction.calibration or None,
        "logit": _number(prediction.logit, 6),
        "extrema": [
            {
                "row": _number(extremum.row, 2),
                "col": _number(extremum.col, 2),
                "score": _number(extremum.score, 4),
            }
            for extremum in prediction.extrema
        ],
        "regions": [
            {
                "contour": [[round(row, 2), round(col, 2)] for row, col in region.contour.tolist()],
                "area_mm2": _number(region.area_mm2, 2),
                "area_px": _number(region.area_px, 1),
                "score": _number(region.score, 4),
            }
            for region in prediction.regions
        ],
        "model": prediction.model_id,
        "device": prediction.device,
        "seconds": _number(prediction.seconds, 4),
        "notes": list(prediction.notes),
        "guard": [
            {"code": each.code, "severity": each.severity, "message": each.message}
            for each in prediction.guard
        ],
    }


def _number(value: float | None, digits: int) -> float | None:
    if value is None or not math.isfinite(value):
        return None
    return round(float(value), digits)
