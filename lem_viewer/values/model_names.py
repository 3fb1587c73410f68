"""Which names a model may have: they become folder names on every system."""

from __future__ import annotations

import re
from collections.abc import Collection

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def is_model_name(name: str) -> bool:
    """Return True for a name that can be a folder's on every system."""
    return bool(_NAME.fullmatch(name)) and not name.endswith(".") and not _DEVICES.fullmatch(name)


def is_taken(name: str, names: Collection[str]) -> bool:
    """Return True where a name is among others; some systems do not tell capitals apart."""
    return name.lower() in {each.lower() for each in names}


def free_name(name: str, names: Collection[str]) -> str:
    """Return a name, or it with the first number behind it that makes it free."""
    if not is_taken(name, names):
        return name
    number = 2
    while is_taken(f"{name}-{number}", names):
        number += 1
    return f"{name}-{number}"
