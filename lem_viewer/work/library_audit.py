"""The audit as files: exported, checked again later or elsewhere, and told as a report."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.errors import UnusableLibrary
from lem_viewer.library import clock
from lem_viewer.library.database import Library
from lem_viewer.library.ledger import Ledger, LedgerCheck, check_records
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.reading import Record, Status, WorklistQuery
from lem_viewer.work.journeys import withdrawn_models

FORMAT = "lem-viewer audit 1"
_COLUMNS = (
    "number", "kind", "study_uid", "sop_uid", "reader", "written_at", "opinion", "reason",
    "comment", "row", "col", "score", "model_name", "model_sha256", "threshold", "app_version",
    "previous", "hash", "content",
)  # fmt: skip


def export_audit(library: Library, out: Path) -> LedgerCheck:
    """Write every record: JSON lines, or CSV for a table program; return the check of them.

    The first line of the JSON names the head, by which the ledger (or the file) is checked later.

    Raises
    ------
    UnusableLibrary
        The ledger shows signs of a change: it is written all the same, and then this is raised.
    OSError
        The file cannot be written.
    """
    ledger = Ledger(library)
    found = ledger.check()
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(out.name + ".part")
    with aside.open("w", encoding="utf-8", newline="") as stream:
        if out.suffix.lower() == ".csv":
            _write_table(stream, ledger.records())
        else:
            head = {
                "format": FORMAT, "records": found.records, "head": found.head,
                "exported_at": clock.now(), "lem_viewer": __version__, "notice": RESEARCH_NOTICE,
                "withdrawn_models": withdrawn_models(),
            }  # fmt: skip
            stream.write(json.dumps(head, ensure_ascii=False) + "\n")
            for record in ledger.records():
                stream.write(json.dumps(asdict(record), ensure_ascii=False) + "\n")
    aside.replace(out)
    if not found.is_sound:
        raise UnusableLibrary(
            f"the audit was changed: {'; '.join(found.faults[:3])}",
            where=library.where,
            advice="It was exported as it is. Compare it with an earlier export or a backup.",
        )
    return found


def _write_table(stream: io.TextIOBase | Any, records: Iterable[Record]) -> None:
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for record in records:
        row = {**record.content, **asdict(record)}
        row["content"] = json.dumps(record.content, ensure_ascii=False, sort_keys=True)
        writer.writerow(_harmless(row.get(name)) for name in _COLUMNS)


def _harmless(value: object) -> object:
    """Return a cell that no table program takes for a formula (a comment may begin with =)."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value
    return "" if value is None else value


def check_export(file: Path) -> LedgerCheck:
    """Check an exported file by itself.

    Raises
    ------
    UnusableLibrary
        It is no export (JSON lines) of this program.
    """
    head, records = _read_export(file)
    found = check_records(records)
    if (head["records"], head["head"]) != (found.records, found.head):
        fault = f"its first line says {head['records']} records, there are {found.records}"
        return LedgerCheck(found.records, found.head, (*found.faults, fault), found.remarks)
    return found


def check_against(library: Library, file: Path) -> LedgerCheck:
    """Check the ledger, and that it still holds what an earlier export holds."""
    head, _ = _read_export(file)
    witness = (int(head["records"]), str(head["head"])) if head["records"] else None
    return Ledger(library).check(witness)


def _read_export(file: Path) -> tuple[dict[str, Any], Iterator[Record]]:
    def fail(why: str) -> UnusableLibrary:
        return UnusableLibrary(
            f"it is no audit that this program exported ({why})",
            where=file,
            advice="Choose a .jsonl file of lem-viewer audit export.",
        )

    try:
        lines = file.read_text("utf-8").splitlines()
        head = json.loads(lines[0])
        if head["format"] != FORMAT or not isinstance(head["records"], int):
            raise fail(f"format {head['format']}")
        str(head["head"])
        records = [Record(**json.loads(line)) for line in lines[1:]]
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise fail(type(error).__name__) from error
    return head, iter(records)


# ------------------------------------------------------------------------------- report


def audit_report(library: Library, since: str = "", until: str = "") -> dict[str, Any]:
    """Return the library's state and each model's figures, ready for JSON."""
    from lem_viewer.work.library_figures import model_figures

    worklist, checked = Worklist(library), Ledger(library).check()
    dated = {"date_from": since, "date_to": until}
    return {
        "notice": RESEARCH_NOTICE,
        "lem_viewer": __version__,
        "made_at": clock.now(),
        "since": since,
        "until": until,
        "studies": worklist.count(WorklistQuery(**dated)),  # type: ignore[arg-type]
        "status": {
            str(status): worklist.count(WorklistQuery(statuses=(status,), **dated))  # type: ignore[arg-type]
            for status in Status
        },
        "disagreements": worklist.count(WorklistQuery(disagrees=True, **dated)),  # type: ignore[arg-type]
        "ledger": {
            "records": checked.records, "head": checked.head,
            "faults": list(checked.faults), "remarks": list(checked.remarks),
        },
        "models": [
            model_figures(library, model, since, until) for model in Predictions(library).models()
        ],
    }  # fmt: skip


def report_text(report: dict[str, Any]) -> str:
    """Return a report as Markdown."""
    ledger = report["ledger"]
    period = " to ".join(part or "..." for part in (report["since"], report["until"]))
    lines = [
        "# Audit report",
        "",
        report["notice"],
        "",
        f"Studies dated {period}: {report['studies']} ("
        + ", ".join(f"{name} {count}" for name, count in report["status"].items())
        + f"); reader and model disagree on {report['disagreements']}.",
        f"Ledger: {ledger['records']} records, "
        + ("no sign of a change." if not ledger["faults"] else "; ".join(ledger["faults"])),
        *(f"Remark: {remark}." for remark in ledger["remarks"]),
    ]
    for model in report["models"]:
        lines += ["", f"## {model['model']}", ""]
        if model["withdrawn"]:
            lines += [f"**MODEL {model['withdrawn']}**", ""]
        lines += _model_lines(model)
    if not report["models"]:
        lines += ["", "No model has read anything yet: run lem-viewer batch."]
    return "\n".join(lines) + "\n"


def _model_lines(model: dict[str, Any]) -> Iterator[str]:
    yield (
        f"{model['images']} images of {model['studies']} studies and {model['patients']} "
        f"patients; {model['labelled']} with a label; {model['failed']} not processed."
    )
    metrics = model["metrics"]
    if metrics:
        yield ""
        yield "| figure | value | 95 % interval |"
        yield "|---|---:|---|"
        for name, title in (
            ("auc", "AUC"), ("sensitivity", "sensitivity"), ("specificity", "specificity"),
            ("hit_rate", "hit rate"), ("dice_mean", "Dice"), ("ece", "calibration error"),
        ):  # fmt: skip
            interval = metrics.get(f"{name.removesuffix('_rate').removesuffix('_mean')}_ci")
            yield f"| {title} | {_figure(metrics[name])} | {_interval(interval)} |"
    said = model["verdicts"]
    yield ""
    yield (
        f"Verdicts on its findings: {said['agree']} agree, {said['disagree']} disagree, "
        f"{said['unsure']} unsure; {said['missed']} lesions missed."
    )
    for reason, count in said["reasons"].items():
        yield f"- {reason}: {count}"
    for line in model["readers"]:
        yield (
            f"Kappa of {line['first']} and {line['second']} ({line['of']}, n = {line['n']}): "
            f"{_figure(line['kappa'])} {_interval(line['ci'])}"
        )


def _figure(value: float | None) -> str:
    return "not defined" if value is None else f"{value:.3f}"


def _interval(value: Any) -> str:
    return f"{value[0]:.3f} to {value[1]:.3f}" if value else ""
