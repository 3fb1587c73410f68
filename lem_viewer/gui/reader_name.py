"""Who reads: as the settings say, else the user of the system."""

from __future__ import annotations

import getpass

from lem_viewer.settings import Settings


def default_reader() -> str:
    """Return who reads where the settings name nobody: the system's user."""
    try:
        return getpass.getuser() or "reader"
    except (OSError, KeyError):  # no such user, as in some containers
        return "reader"


def reader_of(settings: Settings) -> str:
    """Return who reads."""
    return settings.reader_name.strip() or default_reader()
