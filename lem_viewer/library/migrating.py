"""Brings a library to this program's schema, all or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, text

from lem_viewer.errors import UnusableLibrary
from lem_viewer.library.database import Library
from lem_viewer.library.migrations import HEAD

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
_STEPS_MS = 25_000  # as long as another program's steps may take
_LOCK = 0x4C454D  # "LEM": the number of the advisory lock on a server


def revision_of(connection: Connection) -> str:
    """Return the step a library has reached; empty for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def migrate(library: Library, *, versions: Path | None = None, head: str = HEAD) -> str:
    """Take the steps that a library lacks, in one transaction; return where it stood before.

    Two programs that start together wait for each other.

    Parameters
    ----------
    library : Library
    versions : Path, optional
        Another folder of steps (tests).
    head : str
        The step to reach.

    Raises
    ------
    UnusableLibrary
        The library is newer than this program, or a step failed: the library is as it was.
    """
    with library.reading() as connection:
        before = revision_of(connection)
    if before == head:
        return before
    try:
        with library.writing() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SET LOCAL lock_timeout = {_STEPS_MS}"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _LOCK})
            _take_steps(connection, versions, head)
    except UnusableLibrary:
        raise
    except Exception as error:  # a step is a program: it raises anything
        raise UnusableLibrary(
            f"it could not be brought to this version ({type(error).__name__}: {error})",
            where=library.where,
            advice="It was left as it was. Use the older version of the program, and report it.",
        ) from error
    return before


def _take_steps(connection: Connection, versions: Path | None, head: str) -> None:
    # Alembic takes a moment to load and is needed once a version only.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", _escaped(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _escaped(versions or MIGRATIONS / "versions"))
    config.attributes["connection"] = connection
    reached = revision_of(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if reached and reached not in known:
        raise UnusableLibrary(
            f"it was written by a newer version of the program (step {reached}, "
            f"this one knows up to {head})",
            where=_where(connection),
            advice="Nothing was changed. Update the program.",
        )
    command.upgrade(config, head)


def _escaped(folder: Path) -> str:
    return str(folder).replace("%", "%%")


def _where(connection: Connection) -> Any:
    return connection.engine.url.render_as_string(hide_password=True)
