"""Bad days of a library: locked, read-only, full, damaged, half migrated, of another version."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_stage import add_study, fresh, said
from sqlalchemy import inspect, text

from lem_viewer.errors import UnusableLibrary
from lem_viewer.library import database
from lem_viewer.library.database import Library
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.migrating import migrate, revision_of
from lem_viewer.library.migrations import HEAD
from lem_viewer.library.opening import open_library, write_backup
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.reading import WorklistQuery

pytestmark = pytest.mark.library

EVERYTHING = WorklistQuery()


@pytest.mark.sqlite("its folder")
def test_the_folder_and_the_file_are_made(tmp_path: Path) -> None:
    library = open_library(tmp_path / "new" / "folder" / "library.sqlite")
    assert Worklist(library).count(EVERYTHING) == 0
    assert not library.notices
    library.close()


@pytest.mark.sqlite("a busy file")
def test_a_write_waits_for_another_program_and_then_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MS", 50)
    library = fresh(tmp_path)
    study = add_study(library, "1")
    library.close()
    other = sqlite3.connect(tmp_path / "library.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UnusableLibrary, match="another program has kept it locked") as told:
        Worklist(library).flag(study, on=True)
    assert "Close other windows" in told.value.advice
    assert Worklist(library).entry(study).is_flagged is False  # reading goes on meanwhile
    other.execute("ROLLBACK")
    assert Worklist(library).flag(study, on=True).is_flagged
    other.close()
    library.close()


@pytest.mark.sqlite("a busy file")
def test_a_short_lock_is_waited_for(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1")
    other = sqlite3.connect(
        tmp_path / "library.sqlite", isolation_level=None, check_same_thread=False
    )
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(0.2, lambda: other.execute("ROLLBACK"))
    timer.start()
    assert Worklist(library).flag(study, on=True).is_flagged
    timer.join()
    other.close()
    library.close()


@pytest.mark.sqlite("a full disk")
def test_a_full_disk_changes_nothing_and_says_so(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1")
    with library.engine.connect() as connection:  # the pool gives this connection again
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(UnusableLibrary, match="no room left") as told:
        for _ in range(40):
            Readings(library, "1").store(said(study, f"Reader {_}", "2", comment="x" * 9_000))
    assert "Free some room" in told.value.advice
    assert Ledger(library).check().is_sound
    whole = Readings(library, "1").all_of(study)
    assert len(whole) == Ledger(library).check().records  # each one with its record, or neither
    library.close()


_AS_NOBODY = """
import os, sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from lem_viewer.errors import UnusableLibrary
from lem_viewer.library.opening import open_library
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.reading import WorklistQuery
open_library(Path(sys.argv[3]) / "library.sqlite").close()  # everything is loaded now
os.setgid(65534)
os.setuid(65534)
try:
    library = open_library(Path(sys.argv[1]))
except UnusableLibrary as error:
    print("REFUSED", error)
    sys.exit()
print(library.read_only, [n.title for n in library.notices])
print(Worklist(library).count(WorklistQuery()))
try:
    Worklist(library).flag(1, on=True)
except UnusableLibrary as error:
    print(error.what, error.advice)
"""


def as_nobody(file: Path, scratch: Path) -> str:
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, str(file), str(root), str(scratch)],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that others may look into; a test's own one may not, whatever its rights."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.sqlite("rights on a file")
@pytest.mark.skipif(
    not hasattr(os, "setuid") or os.getuid() != 0, reason="needs root to become another user"
)
def test_a_file_that_may_not_be_written_opens_for_reading(
    open_folder: Path, tmp_path: Path
) -> None:
    library = fresh(open_folder)
    add_study(library, "1")
    library.close()
    told = as_nobody(open_folder / "library.sqlite", tmp_path / "scratch")
    assert told.startswith("True ['Library open for reading only']\n1\n")
    assert "open for reading only: the file may not be written" in told
    assert "REFUSED" in as_nobody(
        open_folder / "another.sqlite", tmp_path / "scratch"
    )  # cannot be made


@pytest.mark.sqlite("rights on a file")
def test_a_read_only_library_refuses_to_write_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1")
    library.close()
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    library = open_library(tmp_path / "library.sqlite")
    assert library.read_only and library.notices[0].severity == "warning"
    assert Worklist(library).count(EVERYTHING) == 1
    with pytest.raises(UnusableLibrary, match="reading only"):
        Readings(library, "1").save(said(study, "A"))
    with library.engine.connect() as connection, pytest.raises(Exception, match="readonly"):
        connection.execute(text("DELETE FROM studies"))  # the connection itself refuses, too
    library.close()


# ------------------------------------------------------------------------------- damage


def filled(folder: Path, studies: int) -> Path:
    library = fresh(folder)
    for number in range(studies):
        study = add_study(library, f"1.{number}", 4, patient_name=f"Name {number} " + "x" * 200)
        Readings(library, "1").store(said(study, "A", "2", comment=f"comment {number} " * 20))
    library.close()
    return folder / "library.sqlite"


@pytest.mark.sqlite("a damaged file")
def test_a_damaged_page_is_mended_and_a_copy_is_kept(tmp_path: Path) -> None:
    file = filled(tmp_path, 60)
    with sqlite3.connect(file) as connection:  # the first leaf page of the ledger
        root = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'ledger'"
        ).fetchone()[0]
    connection.close()
    before = file.read_bytes()
    page = 4096 * (root - 1)
    leaf = int.from_bytes(before[page + 12 : page + 14], "big")  # its first cell: a child page
    child = int.from_bytes(before[page + leaf : page + leaf + 4], "big") - 1
    damaged = before[: child * 4096] + b"\xff" * 4096 + before[(child + 1) * 4096 :]
    file.write_bytes(damaged)

    library = open_library(file)
    assert [notice.title for notice in library.notices] == ["Library repaired"]
    assert "60 studies" in library.notices[0].message
    assert "could not be read: ledger" in library.notices[0].message
    copies = list(tmp_path.glob("library.damaged-*.sqlite"))
    assert [copy.read_bytes() for copy in copies] == [damaged]
    assert Worklist(library).count(EVERYTHING) == 60
    assert Readings(library, "1").of(60, "A").right.comment.startswith("comment 59")
    checked = Ledger(library).check()
    assert checked.records == 60 and not checked.is_sound  # what is lost shows
    Readings(library, "1").store(said(60, "B"))  # and the work goes on
    library.close()
    again = open_library(file)
    assert not again.notices
    again.close()


@pytest.mark.sqlite("a damaged file")
@pytest.mark.parametrize(
    "content", [b"this is no database at all" * 500, b"SQLite format 3\0" + b"\0" * 5000]
)
def test_a_file_that_is_no_database_is_kept_aside_and_a_new_one_begun(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "library.sqlite"
    file.write_bytes(content)
    library = open_library(file)
    assert "nothing saved" in library.notices[0].message
    assert Worklist(library).count(EVERYTHING) == 0
    assert [copy.read_bytes() for copy in tmp_path.glob("library.damaged-*")] == [content]
    library.close()


@pytest.mark.sqlite("a damaged file")
def test_a_file_cut_short_gives_back_what_it_holds(tmp_path: Path) -> None:
    file = filled(tmp_path, 60)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 4096 * 3 // 4 * 4096])
    library = open_library(file)
    assert [notice.title for notice in library.notices] == ["Library repaired"]
    assert 0 < Worklist(library).count(EVERYTHING) <= 60
    library.close()


@pytest.mark.sqlite("an empty file")
def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").touch()
    library = fresh(tmp_path)
    assert Worklist(library).count(EVERYTHING) == 0
    library.close()


@pytest.mark.sqlite("a folder in its place")
def test_a_folder_of_that_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").mkdir()
    with pytest.raises(UnusableLibrary, match="a folder of this name"):
        fresh(tmp_path)


# ------------------------------------------------------------------------------- migrations

_STEP = """
import sqlalchemy as sa
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.add_column("studies", sa.Column("half", sa.Text()))
    op.execute("UPDATE studies SET patient_name = 'changed'")
    {end}
"""


def steps(folder: Path, end: str) -> Path:
    """Return a folder of steps: the real ones, and a second one that ends so."""
    from lem_viewer.library.migrating import MIGRATIONS

    folder.mkdir()
    for step in (MIGRATIONS / "versions").glob("v*.py"):
        (folder / step.name).write_text(step.read_text("utf-8"), "utf-8")
    (folder / "v0002_next.py").write_text(_STEP.format(end=end), "utf-8")
    return folder


def test_a_step_that_fails_half_way_leaves_everything_as_it_was(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1", patient_name="Name")
    broken = steps(tmp_path / "steps", "raise OSError('power')")
    with pytest.raises(UnusableLibrary, match="could not be brought to this version") as told:
        migrate(library, versions=broken, head="0002")
    assert "left as it was" in told.value.advice
    with library.reading() as connection:
        assert revision_of(connection) == HEAD
        columns = {column["name"] for column in inspect(connection).get_columns("studies")}
    assert "half" not in columns
    assert Worklist(library).entry(study).patient_name == "Name"
    library.close()


def test_a_step_that_succeeds_keeps_the_rows(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1")
    assert migrate(library, versions=steps(tmp_path / "steps", "pass"), head="0002") == HEAD
    with library.reading() as connection:
        assert revision_of(connection) == "0002"
    assert Worklist(library).entry(study).patient_name == "changed"
    library.close()


def content_of(library: Library) -> dict[str, list[tuple[object, ...]]]:
    with library.reading() as connection:
        return {
            name: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {name}"))]
            for name in inspect(connection).get_table_names()
        }


def test_a_library_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    with library.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = content_of(library)
    with pytest.raises(UnusableLibrary, match="newer version of the program"):
        fresh(tmp_path)
    assert content_of(library) == before
    library.close()


@pytest.mark.sqlite("a copy of the file (a server has its own backups)")
def test_an_older_library_is_copied_before_it_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.library import opening

    library = fresh(tmp_path)
    add_study(library, "1")
    library.close()
    newer = steps(tmp_path / "steps", "pass")
    monkeypatch.setattr(opening, "HEAD", "0002")
    monkeypatch.setattr(
        opening, "migrate", lambda library: migrate(library, versions=newer, head="0002")
    )
    fresh(tmp_path).close()
    (copy,) = tmp_path.glob("library.before-0002-*.sqlite")
    with sqlite3.connect(copy) as kept:
        assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
        assert kept.execute("SELECT count(*) FROM studies").fetchone() == (1,)
    kept.close()


# ------------------------------------------------------------------------------- addresses


@pytest.mark.sqlite("no library is opened")
@pytest.mark.parametrize(
    ("address", "said_so"),
    [
        ("nonsense", "no library can be opened by this address"),
        ("oracle9://user:secret@server/lem", "no library can be opened by this address"),
        ("postgresql+pg8000://user:secret@127.0.0.1:1/lem", "cannot be reached"),
    ],
)
def test_a_bad_address_is_told_without_its_password(
    tmp_path: Path, address: str, said_so: str
) -> None:
    if "pg8000" in address:
        pytest.importorskip("pg8000")
    with pytest.raises(UnusableLibrary, match=said_so) as told:
        open_library(tmp_path / "library.sqlite", address)
    assert "secret" not in str(told.value)


@pytest.mark.sqlite("a copy of the file (a server has its own backups)")
def test_a_backup_is_whole_while_the_library_is_in_use(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    add_study(library, "1")
    write_backup(library, tmp_path / "kept" / "copy.sqlite")
    copy = open_library(tmp_path / "kept" / "copy.sqlite")
    assert Worklist(copy).count(EVERYTHING) == 1
    copy.close()
    library.close()
