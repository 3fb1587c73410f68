"""Shared fixtures: offscreen Qt, a private home, no network, real data where it is there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["LC_ALL"] = "C.UTF-8"  # the texts that tests look for are English
# Paths are looked up at call time; a private folder keeps every test out of the real home.
os.environ["LEM_VIEWER_HOME"] = tempfile.mkdtemp(prefix="lem-viewer-tests-")

import pytest

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
