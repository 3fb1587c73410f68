"""What a batch keeps: a file a study, and at the end one report, one table and one summary."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.work.batch_studies import BatchStudy
from lem_viewer.work.batch_worker import ModelReference, WorkerAnswer

STUDIES = "studies"
REPORT, TABLE = "report.json", "views.csv"
_FORMAT = 1
#: A cell that begins so is taken for a formula by spreadsheets.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = (
    "study", "file", "sop_instance_uid", "laterality", "view", "probability", "calibrated_on",
    "logit", "extrema", "regions", "highest_score", "model", "device", "seconds", "flags", "notes",
)  # fmt: skip


class BatchResults:
    """The results of a batch in its folder; each file is there whole or not at all.

    Parameters
    ----------
    out : Path
        Made where it is missing.
    model : ModelReference
        Results of another model, card or program version do not count as done.

    Raises
    ------
    OSError
        The folder cannot be made.
    """

    def __init__(self, out: Path, model: ModelReference) -> None:
        self._out, self._model = Path(out), model
        (self._out / STUDIES).mkdir(parents=True, exist_ok=True)

    def has(self, study: BatchStudy) -> bool:
        """Return True where this very study, unchanged, was read by this very model."""
        kept = self._kept(study)
        return kept is not None and kept["made_by"] == self._made_by(study)

    def keep(self, study: BatchStudy, answer: WorkerAnswer) -> None:
        """Write what was said of a study.

        Raises
        ------
        OSError
            Disk full, no permission; what was there before stays.
        """
        told = {
            "notice": RESEARCH_NOTICE,
            "made_by": self._made_by(study),
            "files": list(study.files),
            "device": answer.device,
            "worker": answer.worker,
            "views": list(answer.views),
            "failures": list(answer.failures),
        }
        write_aside(self._path_of(study), as_json(told))

    def finish(self, studies: Sequence[BatchStudy], failures: Sequence[dict[str, Any]]) -> int:
        """Write ``report.json`` (as ``lem-viewer predict`` does) and ``views.csv``.

        Returns
        -------
        int
            How many views they hold.
        """
        views: list[dict[str, Any]] = []
        rows: list[dict[str, Any]] = []
        told = list(failures)
        devices: dict[str, None] = {}
        for study, kept in self._all(studies):
            views += kept["views"]
            told += kept["failures"]
            devices[kept["device"]] = None
            rows += [_row(study.key, view) for view in kept["views"]]
        report = {
            "notice": RESEARCH_NOTICE,
            "lem_viewer": __version__,
            "model": self._model.model_id,
            "device": ", ".join(device for device in devices if device),
            "views": views,
            "failures": [{k: v for k, v in each.items() if k != "severity"} for each in told],
        }
        write_aside(self._out / REPORT, as_json(report))
        text = io.StringIO()
        writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        write_aside(self._out / TABLE, text.getvalue())
        return len(views)

    def _all(self, studies: Sequence[BatchStudy]) -> Iterator[tuple[BatchStudy, dict[str, Any]]]:
        for study in studies:
            kept = self._kept(study)
            if kept is not None and kept["made_by"] == self._made_by(study):
                yield study, kept

    def _kept(self, study: BatchStudy) -> dict[str, Any] | None:
        """Return a study's file; None where there is none or it is not one of ours."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            kept = json.loads(self._path_of(study).read_text("utf-8"))
            if all(name in kept for name in ("made_by", "device", "views", "failures")):
                found: dict[str, Any] = kept
                return found
        return None

    def _made_by(self, study: BatchStudy) -> dict[str, Any]:
        return {
            "format": _FORMAT,
            "lem_viewer": self._model.version,
            "model": self._model.model_id,
            "sha256": self._model.sha256,
            "card": self._model.card_digest,
            "study": study.key,
            "fingerprint": study.fingerprint,
        }

    def _path_of(self, study: BatchStudy) -> Path:
        return self._out / STUDIES / f"{study.key}.json"


def _row(study: str, view: dict[str, Any]) -> dict[str, Any]:
    scores = [region["score"] for region in view["regions"] if region["score"] is not None]
    row = {name: view.get(name) for name in COLUMNS} | {
        "study": study,
        "extrema": len(view["extrema"]),
        "regions": len(view["regions"]),
        "highest_score": max(scores, default=None),
        "flags": ";".join(each["code"] for each in view["guard"]),
        "notes": "; ".join(view["notes"]),
    }
    return {name: _cell(value) for name, value in row.items()}


def _cell(value: object) -> object:
    if value is None:
        return ""
    is_formula = isinstance(value, str) and value.startswith(_FORMULA)
    return f"'{value}" if is_formula else value


def as_json(told: dict[str, Any]) -> str:
    """Return JSON as text; NaN is a mistake, not a value."""
    return json.dumps(told, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def write_aside(path: Path, text: str) -> None:
    """Write a file aside, sync it and rename it."""
    from lem_viewer.training.files import written_aside

    with written_aside(path) as aside:
        aside.write_text(text, "utf-8")
