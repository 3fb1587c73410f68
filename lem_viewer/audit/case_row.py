"""The line that an evaluation and a trial keep of one image."""

from __future__ import annotations

from collections.abc import Sequence

from lem_viewer.audit.figures import CaseRow
from lem_viewer.audit.froc import marks_of, text_of_marks
from lem_viewer.values.findings import Prediction, TruthMask, ViewComparison


def row_of(
    case: tuple[str, str, int],
    prediction: Prediction,
    found: ViewComparison | None,
    truths: Sequence[TruthMask],
    *,
    seconds: float,
    error: str = "",
    notes: str = "",
) -> CaseRow:
    """Return the line of an image that was read.

    Parameters
    ----------
    case : tuple of (str, str, int)
        Name, patient and label.
    prediction : Prediction
    found : ViewComparison or None
        How it agrees with the truth; None where there is none.
    truths : sequence of TruthMask
        What it was compared with.
    seconds : float
    error, notes : str
    """
    name, patient, label = case
    return CaseRow(
        name,
        patient,
        label,
        probability=prediction.probability,
        hit=found.hit if found else None,
        chance=found.chance if found else None,
        dice=found.dice if found else None,
        dice_score_map=found.dice_score_map if found else None,
        lesions=found.lesions if found else None,
        lesions_hit=found.lesions_hit if found else None,
        extrema=len(prediction.extrema),
        seconds=seconds,
        error=error,
        notes=notes,
        iou=found.iou if found else None,
        # A positive image without truth may hold a lesion anywhere: its marks tell nothing.
        marks=text_of_marks(marks_of(prediction, truths)) if found or not label else None,
        logit=prediction.logit,
        flags=";".join(finding.code for finding in prediction.guard),
    )
