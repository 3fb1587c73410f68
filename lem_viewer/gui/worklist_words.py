"""The worklist's columns, and what stands in them."""

from __future__ import annotations

from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.reading import Status, WorklistEntry

#: Column -> (title, what it is sorted by or empty, widest text that is planned for).
COLUMNS: dict[str, tuple[str, str, str]] = {
    "flag": ("⚑", "", "⚑"),
    "name": (mark("Name"), "patient_name", "Garcia-Fernandez, Maria"),
    "patient_id": (mark("ID"), "patient_id", "PHANTOM-000931"),
    "birth_date": (mark("Born"), "", "2000-00-00"),
    "study_date": (mark("Study"), "study_date", "2000-00-00"),
    "description": (mark("Description"), "", "Screening mammography, left"),
    "views": (mark("Views"), "", "R CC, L CC, R MLO, L MLO"),
    "density": (mark("Density"), "density", "d"),
    "status": (mark("Status"), "status", "reading"),
    "probability": (mark("Model"), "probability", "0.00 ⊘"),
    "disagrees": (mark("Disagree"), "", "≠"),
    "truth": (mark("Truth"), "", "●"),
    "assigned_to": (mark("Reader"), "assigned_to", "Dr. Longname"),
}
#: What the model says: not shown while a reader reads blinded.
OF_THE_MODEL = ("probability", "disagrees")

STATUS_WORDS = {
    Status.NEW: mark("new"),
    Status.READING: mark("reading"),
    Status.READ: mark("read"),
    Status.AUDITED: mark("audited"),
}
HIDDEN = "—"
WITHDRAWN = "⊘"  # beside a probability: its model must not be used any more


def shown_date(date: str) -> str:
    """Return YYYYMMDD as YYYY-MM-DD; anything else as it is."""
    return f"{date[:4]}-{date[4:6]}-{date[6:]}" if len(date) == 8 and date.isdigit() else date


def shown_name(name: str) -> str:
    """Return a DICOM person's name as it is read: family name first, of the first script."""
    parts = [part.strip() for part in name.split("=")[0].split("^")]
    given = " ".join(part for part in parts[1:3] if part)
    return ", ".join(part for part in (parts[0], given) if part)


def cell_text(entry: WorklistEntry, column: str, *, hides_patient: bool = False) -> str:
    """Return what stands in a cell."""
    if hides_patient and column in ("name", "patient_id", "birth_date"):
        return HIDDEN
    match column:
        case "flag":
            return "⚑" if entry.is_flagged else ""
        case "name":
            return shown_name(entry.patient_name)
        case "birth_date" | "study_date":
            return shown_date(getattr(entry, column))
        case "status":
            return tr(STATUS_WORDS[entry.status]) if entry.is_present else tr("files gone")
        case "probability":
            return "" if entry.probability is None else f"{entry.probability:.2f}"
        case "disagrees":
            return "≠" if entry.disagrees else ""
        case "truth":
            return "●" if entry.has_truth else ""
    return str(getattr(entry, column))


def cell_tip(entry: WorklistEntry, column: str) -> str:
    """Return what is told where the pointer rests on a cell."""
    if not entry.is_present:
        return tr("Its files are no longer in {0}", entry.source)
    if column == "probability" and entry.probability is not None:
        return tr("Highest of its views, by {0}", entry.model_id)
    if column == "disagrees" and entry.disagrees:
        return tr("A reader and the model differ on a breast")
    if column == "truth" and entry.has_truth:
        return tr("There is truth for it: outlines or a label")
    return ""
