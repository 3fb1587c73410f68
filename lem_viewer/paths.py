"""Where things lie: the one file that knows platformdirs and the package's data folders."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_APP = "lem-viewer"
_PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    """Return a data folder: inside the package in a wheel, beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources_dir() -> Path:
    """Return the folder of icons, style sheets and the demo study."""
    return _bundled("resources")


def bundled_zoo_dir() -> Path:
    """Return the read-only folder of the models shipped with the program."""
    return _bundled("model_zoo")


def demo_study_dir() -> Path:
    """Return the folder of the bundled synthetic study (DICOM views and their DICOM SEG)."""
    return resources_dir() / "demo_study"


def _home() -> Path | None:
    """Return ``$LEM_VIEWER_HOME``, which puts everything below one folder, or None."""
    home = os.environ.get("LEM_VIEWER_HOME")
    return Path(home) if home else None


def config_dir() -> Path:
    """Return the folder of settings.json (not created here)."""
    home = _home()
    return home / "config" if home else Path(platformdirs.user_config_dir(_APP, appauthor=False))


def data_dir() -> Path:
    """Return the folder of the user's models and records (not created here)."""
    home = _home()
    return home / "data" if home else Path(platformdirs.user_data_dir(_APP, appauthor=False))


def cache_dir() -> Path:
    """Return the folder of things that can be made again (not created here)."""
    home = _home()
    return home / "cache" if home else Path(platformdirs.user_cache_dir(_APP, appauthor=False))


def log_dir() -> Path:
    """Return the folder of log files (not created here)."""
    home = _home()
    return home / "log" if home else Path(platformdirs.user_log_dir(_APP, appauthor=False))


def user_zoo_dir() -> Path:
    """Return the folder of the models this user trained or imported (not created here)."""
    return data_dir() / "model_zoo"
