"""Labelled images in a table: a manifest CSV becomes cases with label, patient and lesions."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.reading.cases import GRADES as GRADES
from lem_viewer.reading.cases import POSITIVE as POSITIVE
from lem_viewer.reading.cases import Case as Case
from lem_viewer.reading.cases import Circle as Circle
from lem_viewer.reading.cases import Lesion as Lesion
from lem_viewer.reading.cases import Manifest as Manifest
from lem_viewer.reading.cases import MaskFile as MaskFile
from lem_viewer.reading.cases import case_truths as case_truths
from lem_viewer.reading.cases import is_positive as is_positive
from lem_viewer.reading.cases import truths_of_lesions as truths_of_lesions
from lem_viewer.reading.tables import read_table

_PATIENT_COLUMNS = ("patient", "patient_id", "pair")
_CIRCLE_COLUMNS = ("x", "y_from_top", "radius")


@dataclass
class _Entry:
    """The rows of one file, gathered."""

    file: Path
    labels: list[str] = field(default_factory=list)
    patients: list[str] = field(default_factory=list)
    lesions: list[Lesion] = field(default_factory=list)
    rows: list[tuple[object, ...]] = field(default_factory=list)
    splits: list[str] = field(default_factory=list)
    bad_label: bool = False


def read_manifest(path: Path, positive: str = "malignant") -> Manifest:
    """Read a manifest: columns file, label, patient (or pair), and mask or x, y_from_top, radius.

    A column split (train, validation, test) is kept where there is one.
    Paths are relative to the manifest. Several rows of a file are several lesions; the file's
    label is the gravest of them, each lesion keeps its own. Whatever is wrong is told at once in
    ``skipped`` and the rest goes on.

    Raises
    ------
    UnusableDataset
        Not a readable table, without the columns file and label, or without one usable case.
    """
    path = Path(path)
    if path.is_dir():
        path = path / "manifest.csv"
    skipped: list[Failure] = []
    entries = _gather(path, positive, skipped)
    cases = []
    for entry in entries.values():
        case = _case_of(entry, positive, path, skipped)
        if case is not None:
            cases.append(case)
    if not cases:
        reasons = "; ".join(f"{item.where}: {item.message}" for item in skipped[:3])
        raise UnusableDataset(
            f"none of its {len(entries)} images can be used ({reasons or 'the table is empty'})",
            where=path,
            advice="Check the paths (relative to the manifest) and the labels.",
        )
    return Manifest(path, positive, tuple(cases), tuple(skipped))


def _gather(path: Path, positive: str, skipped: list[Failure]) -> dict[str, _Entry]:
    """Bring the rows of each file together, telling what is wrong with a row."""
    entries: dict[str, _Entry] = {}
    rows = read_table(path, required=("file", "label"), numbers=_CIRCLE_COLUMNS)
    columns = rows[0][1].keys() if rows else ()
    patient_column = next((name for name in _PATIENT_COLUMNS if name in columns), None)
    if rows and patient_column is None:
        skipped.append(_warn(path, "no column patient or pair: each image counts as a patient"))
    for line, row in rows:
        where = f"{path.name}, line {line}"
        if not row.get("file"):
            if any(row.values()):
                skipped.append(_warn(where, "the row names no file"))
            continue
        name = row["file"].replace("\\", "/")
        entry = entries.setdefault(name, _Entry(path.parent / name))
        label = row["label"]
        if is_positive(label, positive) is None:
            entry.bad_label = True
            skipped.append(_unknown_label(where, label, positive))
            continue
        lesion = _lesion_of(row, path.parent, where, skipped)
        patient = row.get(patient_column or "") or Path(name).stem
        if (label, patient, lesion) in entry.rows:
            skipped.append(_warn(where, f"repeats an earlier row of {name} and is left out"))
            continue
        entry.rows.append((label, patient, lesion))
        entry.labels.append(label)
        entry.patients.append(patient)
        entry.splits.append(row.get("split", "").lower())
        if lesion is not None:
            entry.lesions.append(lesion)
    return entries


def _unknown_label(where: str, label: str, positive: str) -> Failure:
    known = ", ".join(word for word in GRADES if is_positive(word, positive) is not None)
    return Failure(
        "Row not used", f"label is {label!r}, allowed are {known}", "Correct the label.", where
    )


def _warn(where: Path | str, message: str) -> Failure:
    return Failure.warning("About this manifest", message, where=where)


def _lesion_of(
    row: dict[str, str], folder: Path, where: str, skipped: list[Failure]
) -> Circle | MaskFile | None:
    """Return the lesion of a row, or None; what is wrong with it is told."""
    healthy = GRADES[row["label"].lower()] == 0
    if row.get("mask"):
        mask = folder / row["mask"].replace("\\", "/")
        if healthy:
            return None  # often an all-black file; there is nothing to find
        if mask.is_file():
            return MaskFile(mask, row["label"].lower())
        skipped.append(_warn(where, f"there is no mask {mask}; the image counts without truth"))
        return None
    texts = [row.get(name, "") for name in _CIRCLE_COLUMNS]
    if not any(texts):
        return None
    try:
        col, from_top, radius = (float(text) for text in texts)
    except ValueError:
        message = f"x, y_from_top, radius are {', '.join(map(repr, texts))}, not three numbers"
        skipped.append(_warn(where, message + "; the image counts without truth"))
        return None
    if not 0 < radius < 1e5 or not abs(col) < 1e5 or not abs(from_top) < 1e5:
        skipped.append(_warn(where, f"no circle has radius {radius:g} at {col:g}, {from_top:g}"))
        return None
    if healthy:
        skipped.append(_warn(where, f"a circle on an image labelled {row['label']} is left out"))
        return None
    return Circle(from_top, col, radius, row["label"].lower())


def _case_of(entry: _Entry, positive: str, path: Path, skipped: list[Failure]) -> Case | None:
    """Return the case of a file, or None after telling why it cannot be used."""
    grades = {GRADES[label.lower()] for label in entry.labels}
    where = str(entry.file)
    if entry.bad_label or not entry.labels:
        return None
    if 0 in grades and len(grades) > 1:
        labels = ", ".join(sorted(set(entry.labels)))
        skipped.append(_contradiction(where, f"its rows say {labels}"))
        return None
    if len(set(entry.patients)) > 1:
        patients = ", ".join(sorted(set(entry.patients)))
        skipped.append(_contradiction(where, f"its rows name the patients {patients}"))
        return None
    if not entry.file.is_file():
        skipped.append(
            Failure(
                "Image not found",
                "there is no such file",
                f"Paths are relative to {path.parent}.",
                where,
            )
        )
        return None
    gravest = max(entry.labels, key=lambda label: GRADES[label.lower()] or 0)
    label = int(bool(is_positive(gravest, positive)))
    if len(set(entry.splits)) > 1:
        names = ", ".join(sorted(set(entry.splits)))
        skipped.append(_warn(where, f"its rows name the parts {names}; it counts as without part"))
        entry.splits[:1] = [""]
    lesions = tuple(entry.lesions)
    return Case(entry.file, label, entry.patients[0], lesions, gravest, entry.splits[0])


def _contradiction(where: str, message: str) -> Failure:
    return Failure(
        "Image not used", f"{message}, which contradicts itself", "Correct the manifest.", where
    )
