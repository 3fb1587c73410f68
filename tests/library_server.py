"""Where a test keeps its library: a SQLite file, or a database of its own on a server.

``$LEM_VIEWER_TEST_DATABASE`` names a PostgreSQL server by a URL whose user may create databases,
e.g. ``postgresql+pg8000://postgres@127.0.0.1:5432/postgres``. Every test that is marked
``library`` then runs twice: on SQLite, and on databases that are made for it and dropped after it.
Processes that a test starts find the same database by the same file name.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

GIVEN = "LEM_VIEWER_TEST_DATABASE"
#: Set while a test runs on the server: its databases' prefix. Processes inherit it.
PREFIX = "LEM_VIEWER_TEST_PREFIX"


def is_given() -> bool:
    """Return True where a server is named."""
    return bool(os.environ.get(GIVEN))


def is_server() -> bool:
    """Return True while the test runs on the server."""
    return bool(os.environ.get(PREFIX))


def address_of(file: Path) -> str:
    """Return the address of the library that a test keeps at this file; its database is made."""
    if not is_server():
        return f"sqlite:///{file}"
    name = os.environ[PREFIX] + hashlib.sha256(str(file.resolve()).encode()).hexdigest()[:12]
    with as_owner() as connection:
        there = text("SELECT 1 FROM pg_database WHERE datname = :name")
        if not connection.execute(there, {"name": name}).first():
            try:
                connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0"))
            except DBAPIError:  # a process that was started with this one was quicker
                if not connection.execute(there, {"name": name}).first():
                    raise
    url = make_url(os.environ[GIVEN]).set(database=name)
    return url.render_as_string(hide_password=False)


@contextmanager
def as_owner() -> Iterator[Connection]:
    """Give a connection to the server as the user who makes the databases."""
    engine = create_engine(os.environ[GIVEN], isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def prefix_of(test: str) -> str:
    """Return what the names of a test's databases begin with."""
    return f"lem_{hashlib.sha256(f'{os.getpid()} {test}'.encode()).hexdigest()[:12]}_"


def drop_all(prefix: str) -> None:
    """Drop a test's databases, whoever is still connected."""
    with as_owner() as connection:
        names = connection.execute(
            text("SELECT datname FROM pg_database WHERE starts_with(datname, :prefix)"),
            {"prefix": prefix},
        ).scalars()
        for name in names.all():
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
