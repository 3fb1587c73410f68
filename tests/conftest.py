"""Shared fixtures: offscreen Qt, a private home, no network, real data where it is there."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["LC_ALL"] = "C.UTF-8"  # the texts that tests look for are English
# Paths are looked up at call time; a private folder keeps every test out of the real home.
os.environ["LEM_VIEWER_HOME"] = tempfile.mkdtemp(prefix="lem-viewer-tests-")

import library_server
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer.gui.collecting import collect_due

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED_DATA = REPOSITORY.parent / "shared" / "data"


@pytest.fixture(autouse=True)
def private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test its own settings, data and cache folders."""
    home = tmp_path / "lem-home"
    monkeypatch.setenv("LEM_VIEWER_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real images, or skip."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the folder of real images (../shared/data) is not on this machine")
    return SHARED_DATA


# ------------------------------------------------------------------------------- libraries


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marks of tests that keep a library; collect garbage on this thread only."""
    gc.disable()  # see lem_viewer/gui/collecting.py
    for line in (
        "library: keeps a library; runs on the server of $LEM_VIEWER_TEST_DATABASE as well",
        "server: runs on that server",
        "sqlite(reason): by its nature about a SQLite file",
    ):
        config.addinivalue_line("markers", line)


def pytest_runtest_logfinish() -> None:
    """Leave no window open for the next test, and collect what is due on this thread."""
    if QApplication.instance() is not None:
        for window in QApplication.topLevelWidgets():
            window.hide()  # one that stays would catch the next test's pointer
    collect_due()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let the tests of libraries run on the server as well, where one is named."""
    if library_server.is_given() and metafunc.definition.get_closest_marker("library"):
        places = ["sqlite", pytest.param("server", marks=pytest.mark.server)]
        metafunc.parametrize("library_place", places, indirect=True)


@pytest.fixture(autouse=True)
def library_place(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Say where the test keeps its library; on the server it finds nothing and leaves nothing."""
    if getattr(request, "param", "sqlite") == "sqlite":
        monkeypatch.delenv(library_server.PREFIX, raising=False)
        yield
        return
    by_nature = request.node.get_closest_marker("sqlite")
    if by_nature:
        pytest.skip(f"about a SQLite file by its nature: {by_nature.args[0]}")
    prefix = library_server.prefix_of(request.node.nodeid)
    monkeypatch.setenv(library_server.PREFIX, prefix)
    yield
    library_server.drop_all(prefix)


# ------------------------------------------------------------------------------- waiting

#: A busy machine is slow, not wrong: nothing that is waited for is given up earlier.
PATIENCE_MS = 20_000


class PatientBot(QtBot):
    """A bot that waits long enough on a machine that is busy elsewhere."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = 0) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal: Any, *, timeout: int = 0, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE_MS), **more)

    def waitSignals(self, signals: Any, *, timeout: int = 0, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=max(timeout, PATIENCE_MS), **more)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """Give the bot of pytest-qt, with patience."""
    return PatientBot(request)
