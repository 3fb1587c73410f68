"""Values of DICOM attributes as they really occur: missing, empty, doubled, malformed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from pydicom.dataset import Dataset
from pydicom.valuerep import PersonName


def text(dataset: Dataset, keyword: str) -> str:
    """Return an attribute as one text, parts joined by a backslash; empty where there is none."""
    return "\\".join(texts(dataset, keyword))


def texts(dataset: Dataset, keyword: str) -> tuple[str, ...]:
    """Return the values of an attribute as stripped texts; empty where there is none."""
    value = _value(dataset, keyword)
    if isinstance(value, bytes):  # VR UN: written by a program that did not know the attribute
        value = value.decode("ascii", "replace").split("\\")
    # A PersonName can be walked letter by letter, too.
    is_one = isinstance(value, str | PersonName) or not isinstance(value, Iterable)
    parts = [value] if is_one else value
    try:
        return tuple(str(part).strip(" \0") for part in parts if part is not None)
    except (TypeError, ValueError, UnicodeError):
        return ()


def word(dataset: Dataset, keyword: str) -> str:
    """Return the first value in upper case, as Code Strings are compared."""
    found = texts(dataset, keyword)
    return found[0].upper() if found else ""


def number(dataset: Dataset, keyword: str) -> float | None:
    """Return the first value as a finite number, or None."""
    found = numbers(dataset, keyword)
    return found[0] if found else None


def numbers(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Return the values of an attribute as finite numbers; empty where one is none."""
    try:
        found = tuple(float(part) for part in texts(dataset, keyword) if part != "")
    except ValueError:
        return ()
    return found if all(math.isfinite(part) for part in found) else ()


def integer(dataset: Dataset, keyword: str) -> int | None:
    """Return the first value as a whole number, or None."""
    found = number(dataset, keyword)
    return int(found) if found is not None and found == int(found) else None


def items(dataset: Dataset, keyword: str) -> tuple[Dataset, ...]:
    """Return the items of a sequence; empty where there is none."""
    value = _value(dataset, keyword)
    try:
        return tuple(item for item in value or () if isinstance(item, Dataset))
    except TypeError:
        return ()


def codes(dataset: Dataset, keyword: str) -> tuple[tuple[str, str, str], ...]:
    """Return (value, scheme, meaning) of each item of a code sequence.

    Source: DICOM PS3.3 section 8.1 (Code Value, Long Code Value and URN Code Value).
    """
    return tuple(
        (
            text(item, "CodeValue") or text(item, "LongCodeValue") or text(item, "URNCodeValue"),
            text(item, "CodingSchemeDesignator"),
            text(item, "CodeMeaning"),
        )
        for item in items(dataset, keyword)
    )


def _value(dataset: Dataset, keyword: str) -> Any:
    try:
        return dataset.get(keyword)
    except Exception:  # pydicom raises nearly anything on a malformed value
        return None
