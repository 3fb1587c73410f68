"""Audit records without readers, patients and free text; places, scores and opinions stay."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lem_viewer.export.deidentify import Deidentifier
from lem_viewer.values.reading import Record

#: Fields of a record's content that may hold free text or persons: left out.
FREE_TEXT = frozenset({"comment", "text", "note", "patient_name", "patient_id", "birth_date",
                       "accession_number", "source", "path", "file", "description"})  # fmt: skip
_UIDS = frozenset({"study_uid", "sop_uid", "series_uid", "study_instance_uid", "sop_instance_uid"})
_READERS = frozenset({"reader", "assigned_to"})
_TIME_WORDS = ("_at", "date", "time")


def deidentify_records(
    records: Iterable[Record], deidentifier: Deidentifier
) -> list[dict[str, Any]]:
    """Return records as plain dicts for JSON, nobody's.

    UIDs and readers get what the same export gives the images; free text, times and hashes (a
    hash of the original would tell whether a guess is right) are left out, and named in
    ``left_out`` of each record.
    """
    made = []
    for record in records:
        left_out: set[str] = {"written_at", "hash", "previous"}
        content = _clean(record.content, deidentifier, left_out)
        made.append(
            {
                "number": record.number,
                "kind": record.kind,
                "study_uid": deidentifier.uid(record.study_uid),
                "sop_uid": deidentifier.uid(record.sop_uid) if record.sop_uid else "",
                "reader": deidentifier.pseudonym(record.reader, "READER"),
                "content": content,
                "left_out": sorted(left_out),
            }
        )
    return made


def _clean(value: Any, deidentifier: Deidentifier, left_out: set[str], name: str = "") -> Any:
    if isinstance(value, dict):
        kept = {}
        for key, item in value.items():
            lower = key.lower()
            if lower in FREE_TEXT or lower.endswith(_TIME_WORDS):
                if item not in ("", None):
                    left_out.add(key)
                continue
            kept[key] = _clean(item, deidentifier, left_out, lower)
        return kept
    if isinstance(value, list | tuple):
        return [_clean(item, deidentifier, left_out, name) for item in value]
    if isinstance(value, str) and value:
        if name in _UIDS:
            return deidentifier.uid(value)
        if name in _READERS:
            return deidentifier.pseudonym(value, "READER")
    return value
