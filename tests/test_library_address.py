"""Where the library is and with which password; nothing of it is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from lem_viewer.library.passwords import with_known_password
from lem_viewer.settings import Settings, library_address, split_password, with_password

PLAIN = "postgresql+pg8000://lem@host/lem"


@pytest.fixture(autouse=True)
def no_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("PGPASSWORD", "LEM_VIEWER_LIBRARY"):
        monkeypatch.delenv(name, raising=False)
    file = tmp_path / "pgpass"
    monkeypatch.setenv("PGPASSFILE", str(file))
    return file


def password_of(address: str) -> str | None:
    return with_known_password(make_url(address)).password


@pytest.mark.parametrize(
    ("address", "plain", "password"),
    [
        ("postgresql+pg8000://lem:pw@host/lem", PLAIN, "pw"),
        ("postgresql+pg8000://lem:p%40w@host:5433/lem?x=1",
         "postgresql+pg8000://lem@host:5433/lem?x=1", "p%40w"),
        (PLAIN, PLAIN, ""),
        ("sqlite:////data/a:b@c/x.sqlite", "sqlite:////data/a:b@c/x.sqlite", ""),
        ("", "", ""),
        ("nonsense", "nonsense", ""),
    ],
)  # fmt: skip
def test_a_password_is_taken_out_and_put_back(address: str, plain: str, password: str) -> None:
    assert split_password(address) == (plain, password)
    assert with_password(plain, password) == address


def test_the_variable_goes_before_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(library_url=PLAIN)
    assert library_address(settings) == PLAIN
    monkeypatch.setenv("LEM_VIEWER_LIBRARY", "sqlite:///x")
    assert library_address(settings) == "sqlite:///x"
    assert library_address(settings, "sqlite:///given") == "sqlite:///given"


def test_a_password_file_is_read_as_postgresql_does(no_password: Path) -> None:
    no_password.write_text("# mine\nother:*:*:*:wrong\nhost:5432:lem:lem:a\\:b\n*:*:*:*:any\n")
    no_password.chmod(0o600)
    assert password_of(PLAIN) == "a:b"
    assert password_of("postgresql+pg8000://lem@host:5433/lem") == "any"
    assert password_of("postgresql+pg8000://lem:given@host/lem") == "given"
    no_password.chmod(0o644)  # others may read it
    assert password_of(PLAIN) is None


def test_the_variable_of_postgresql_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert password_of(PLAIN) is None
    monkeypatch.setenv("PGPASSWORD", "from the variable")
    assert password_of(PLAIN) == "from the variable"
    assert password_of("sqlite:///x") is None
