"""Finds the password of a server that is named without one, where PostgreSQL's own programs do."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from sqlalchemy.engine import URL

_PORT = 5432


def with_known_password(url: URL) -> URL:
    """Return the address with the password of ``$PGPASSWORD`` or of ``~/.pgpass``, if it has none.

    Source: PostgreSQL documentation, "The Password File": lines of
    ``host:port:database:user:password``, ``*`` for any; a file that others may read is not used.
    ``$PGPASSFILE`` names another file.
    """
    if url.get_backend_name() != "postgresql" or url.password or not url.username:
        return url
    found = os.environ.get("PGPASSWORD") or _of_file(url)
    return url.set(password=found) if found else url


def _of_file(url: URL) -> str:
    path = Path(os.environ.get("PGPASSFILE") or Path.home() / ".pgpass")
    try:
        if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            return ""
        lines = path.read_text("utf-8").splitlines()
    except (OSError, ValueError, RuntimeError):
        return ""
    wanted = (url.host or "localhost", str(url.port or _PORT), url.database or "", url.username)
    for line in lines:
        fields = [_plain(field) for field in re.split(r"(?<!\\):", line)]
        if line.startswith("#") or len(fields) != 5:
            continue
        if all(field in ("*", want) for field, want in zip(fields, wanted, strict=False)):
            return fields[4]
    return ""


def _plain(field: str) -> str:
    return field.replace("\\:", ":").replace("\\\\", "\\")
