"""Waiting in a Qt program without a test's bot."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def rest(ms: int) -> None:
    """Let the program run for some milliseconds, its threads as well.

    ``QTest.qWait`` keeps Python's lock all the while: threads stand still, each read of a socket
    waits for its end.
    """
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
