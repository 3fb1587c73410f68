"""What only a server can do to a library: lose its connection, grant no rights, hold a lock."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import library_server
import pytest
from library_stage import add_study, fresh, said
from sqlalchemy import text
from sqlalchemy.engine import make_url

from lem_viewer.errors import UnusableLibrary
from lem_viewer.library import database
from lem_viewer.library.database import Library
from lem_viewer.library.opening import open_library
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.reading import WorklistQuery

pytestmark = pytest.mark.library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    if not library_server.is_server():
        pytest.skip("about a server by its nature: $LEM_VIEWER_TEST_DATABASE names none")
    opened = fresh(tmp_path)
    yield opened
    opened.close()


def test_a_line_that_is_locked_is_waited_for_and_then_told(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MS", 50)
    study = add_study(library, "1")
    waiting = fresh(tmp_path)
    with library.engine.begin() as other:
        other.execute(text("SELECT * FROM studies FOR UPDATE"))
        with pytest.raises(UnusableLibrary, match="another program has kept it locked"):
            Worklist(waiting).flag(study, on=True)
        assert Worklist(waiting).entry(study).is_flagged is False  # reading goes on meanwhile
    assert Worklist(waiting).flag(study, on=True).is_flagged
    waiting.close()


def test_a_server_that_was_started_anew_is_used_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "RESTED_S", 0.0)  # as after a pause
    study = add_study(library, "1")
    with library_server.as_owner() as owner:
        owner.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"),
            {"name": library.engine.url.database},
        )
    assert Worklist(library).entry(study).id == study
    assert Readings(library).save(said(study, "A")).version == 1


def test_a_connection_lost_in_the_middle_changes_nothing_and_is_told(library: Library) -> None:
    study = add_study(library, "1")
    with (
        pytest.raises(UnusableLibrary, match="cannot be reached"),
        library.writing() as connection,
    ):
        connection.execute(text("UPDATE studies SET is_flagged = true"))
        with library_server.as_owner() as owner:
            owner.execute(
                text("SELECT pg_terminate_backend(:pid)"),
                {"pid": connection.execute(text("SELECT pg_backend_pid()")).scalar()},
            )
        connection.execute(text("SELECT 1"))
    assert Worklist(library).entry(study).is_flagged is False


def test_a_user_without_the_right_to_write_reads_and_is_told(
    library: Library, tmp_path: Path
) -> None:
    add_study(library, "1")
    user = f"{os.environ[library_server.PREFIX]}reader"
    with library.engine.begin() as connection:
        connection.execute(text(f"CREATE ROLE {user} LOGIN PASSWORD 'secret'"))
        connection.execute(text(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}"))
    try:
        url = make_url(library_server.address_of(tmp_path / "library.sqlite"))
        url = url.set(username=user, password="secret")
        reading = open_library(tmp_path / "x", url.render_as_string(hide_password=False))
        assert reading.read_only
        assert [each.title for each in reading.notices] == ["Library open for reading only"]
        assert "secret" not in str(reading.notices[0])
        assert Worklist(reading).count(WorklistQuery()) == 1
        with pytest.raises(UnusableLibrary, match="reading only: your user may not write"):
            Worklist(reading).flag(1, on=True)
        reading.close()
    finally:
        with library.engine.begin() as connection:
            connection.execute(text(f"DROP OWNED BY {user}"))
            connection.execute(text(f"DROP ROLE {user}"))


def test_a_database_that_is_not_there_is_told_without_the_password(
    library: Library, tmp_path: Path
) -> None:
    url = library.engine.url.set(database="lem_no_such", password="secret")
    with pytest.raises(UnusableLibrary, match="refuses this user or this database") as told:
        open_library(tmp_path / "x", url.render_as_string(hide_password=False))
    assert "secret" not in str(told.value)
