"""Builds each long-lived object once and joins them."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from lem_viewer import __version__, paths
from lem_viewer.errors import Failure, UnusableSettings
from lem_viewer.settings import Settings, read_settings, write_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from lem_viewer.gui.main_window import MainWindow
    from lem_viewer.gui.session import Session

PRELOAD_DELAY_MS = 1500  # after the start: the window stands and is painted

log = logging.getLogger("lem_viewer")


def display_is_missing() -> bool:
    """Return True on a Linux machine without X11 or Wayland and no Qt platform chosen."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application() -> QApplication:
    """Return the one QApplication, dressed; offscreen where there is no display."""
    if display_is_missing():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from lem_viewer.gui.theme import dress

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["lem-viewer"])
    application.setApplicationName("LEM Viewer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("lem-viewer")
    dress(application)
    return application


def build(
    settings: Settings | None = None, *, keep_settings: bool = True
) -> tuple[Session, MainWindow]:
    """Return the session and its window; a QApplication must be there.

    Parameters
    ----------
    settings : Settings or None
        None reads settings.json.
    keep_settings : bool
        False: nothing is written (headless runs and tests).
    """
    from lem_viewer.gui.main_window import MainWindow
    from lem_viewer.gui.session import Session
    from lem_viewer.gui.translate import Language
    from lem_viewer.gui.worklist_session import LibrarySession

    file = paths.config_dir() / "settings.json"
    unread: Failure | None = None
    if settings is None:
        try:
            settings = read_settings(file)
        except UnusableSettings as error:
            settings, unread = Settings(), Failure.from_exception(error)
    Language(settings.language)
    save = (lambda values: write_settings(file, values)) if keep_settings else None
    session = Session(settings, save)
    library = LibrarySession(session) if keep_settings else None
    window = MainWindow(session, library=library)
    if library is not None:
        library.start()
    if unread is not None:
        session.add_notice(unread)
    session.start()
    return session, window


def _write_log() -> None:
    """Log to a rotating file; without a writable folder the program runs without a log."""
    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            paths.log_dir() / "lem-viewer.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def _show_unexpected(session: Session) -> None:
    """Turn an exception of a slot into a notice; nothing is lost and the window goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        failure = Failure.from_exception(error.with_traceback(trace))
        # The message may hold a path with a patient's name: only the kind is logged.
        log.error("unexpected %s", kind.__name__, exc_info=(kind, kind("…"), trace))
        session.add_notice(failure)

    sys.excepthook = hook


def run_window(
    sources: Sequence[Path], *, demo: bool = False, model: str = "", device: str = "auto"
) -> int:
    """Show the window until it is closed; return the exit code."""
    from PySide6.QtCore import QTimer

    from lem_viewer.gui.collecting import Collector

    application = make_application()
    Collector(application)
    _write_log()
    session, window = build()
    _show_unexpected(session)
    if model or device != "auto":
        chosen = replace(session.settings, model=model or session.settings.model, device=device)
        session.change_settings(model=chosen.model, device=chosen.device)
    application.aboutToQuit.connect(session.shutdown)
    if window.room is not None:
        application.aboutToQuit.connect(window.room.library.shutdown)
    application.aboutToQuit.connect(window.training.shutdown)
    window.show()
    window.presence.look()
    QTimer.singleShot(PRELOAD_DELAY_MS, session, session.preload)
    if demo:
        session.open_demo()
    elif sources:
        session.open(list(sources))
    return application.exec()
