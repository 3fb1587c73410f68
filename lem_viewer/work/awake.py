"""Keeps the computer from falling asleep while a process lives, on every system.

On Linux and macOS a small helper holds the request and listens to a pipe of this process: when
this process ends, in whatever way, the pipe closes, the helper ends, and the computer may sleep.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from lem_viewer.values.training_watch import SleepHeld

_WHY = "A model is being trained"
_LINUX = (
    (
        "systemd-inhibit",
        "--what=sleep:idle",
        "--who=LEM Viewer",
        f"--why={_WHY}",
        "--mode=block",
    ),
    ("gnome-session-inhibit", "--app-id", "lem-viewer", "--reason", _WHY, "--inhibit",
     "suspend:idle"),
)  # fmt: skip
_MAC = (("caffeinate", "-i"),)
#: What the helper runs: says that the request is held, then waits for the pipe to close.
_LISTEN = ("sh", "-c", "echo held; exec cat >/dev/null")
_HELD = b"held"
# Source: Microsoft, SetThreadExecutionState (winbase.h).
_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED = 0x80000000, 0x00000001


class Awake:
    """A request not to sleep, held until :meth:`release` or the end of this process.

    Parameters
    ----------
    platform : str
        As ``sys.platform``.
    commands : sequence of sequence of str, optional
        Programs to try, in their order; by default those of the platform.
    """

    def __init__(
        self, platform: str = sys.platform, commands: Sequence[Sequence[str]] | None = None
    ) -> None:
        self._helper: subprocess.Popen[bytes] | None = None
        self._kernel: Any = None
        self._done = threading.Event()
        self._told = SleepHeld(False, "nothing was tried")
        if platform == "win32":
            self._told = self._ask_windows()
            self._done.set()
            return
        tried = commands if commands is not None else (_MAC if platform == "darwin" else _LINUX)
        self._thread = threading.Thread(target=self._try, args=(tried,), daemon=True)
        self._thread.start()

    def told(self, timeout_s: float = 3.0) -> SleepHeld:
        """Return whether it worked, waiting a little for the answer."""
        if not self._done.wait(timeout_s):
            return SleepHeld(False, "the system has not answered")
        return self._told

    def release(self) -> None:
        """Let the computer sleep."""
        self._done.wait(3.0)
        if self._kernel is not None:
            self._kernel.SetThreadExecutionState(_ES_CONTINUOUS)
        helper = self._helper
        if helper is None:
            return
        assert helper.stdin is not None and helper.stdout is not None
        with suppress(OSError):
            helper.stdin.close()
        try:
            helper.wait(2.0)
        except subprocess.TimeoutExpired:
            helper.kill()
            helper.wait()
        helper.stdout.close()

    def _try(self, commands: Sequence[Sequence[str]]) -> None:
        missing: list[str] = []
        refused: list[str] = []
        for command in commands:
            try:
                helper = subprocess.Popen(
                    [*command, *_LISTEN],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )
            except OSError:
                missing.append(command[0])
                continue
            assert helper.stdin is not None and helper.stdout is not None
            if helper.stdout.readline().strip() == _HELD:
                self._helper = helper
                self._told = SleepHeld(True, command[0])
                self._done.set()
                return
            refused.append(command[0])
            with suppress(OSError):
                helper.stdin.close()
            helper.wait()
            helper.stdout.close()
        words = [f"{name} is not installed" for name in missing]
        words += [f"{name} was refused by the system" for name in refused]
        self._told = SleepHeld(False, "; ".join(words) or "no program for it is known here")
        self._done.set()

    def _ask_windows(self) -> SleepHeld:
        import ctypes

        kernel: Any = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        how = "SetThreadExecutionState"
        if not kernel.SetThreadExecutionState(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED):
            return SleepHeld(False, f"{how} was refused by the system")
        self._kernel = kernel
        return SleepHeld(True, how)
