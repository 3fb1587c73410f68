"""How a training's child process is started: this program again, on every system."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lem_viewer.values.training import TrainingConfig

LOG = "training.log"
#: Exit code of a child that found another training running (EX_TEMPFAIL).
BUSY = 75
_PACKAGE = Path(__file__).resolve().parent.parent
#: Children of this program, kept so that those that ended unseen are collected.
_ours: list[subprocess.Popen[bytes]] = []


def command_of(out: Path) -> list[str]:
    """Return what starts a child: this program again, whether it is installed or frozen."""
    program = [sys.executable]
    if not getattr(sys, "frozen", False):
        program += ["-m", "lem_viewer"]
    return [*program, "train", "--as-child", "--out", str(out)]


def environment_of_children() -> dict[str, str]:
    """Return this program's environment, with which a child runs the same code."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):  # wherever it was started from
        known = (str(_PACKAGE.parent), environment.get("PYTHONPATH", ""))
        environment["PYTHONPATH"] = os.pathsep.join(path for path in known if path)
    return environment


def spawn(config: TrainingConfig, out: Path) -> subprocess.Popen[bytes]:
    """Start a child that trains into a folder that is there; its words go to the log."""
    _ours[:] = [child for child in _ours if child.poll() is None]
    # A session of its own: it outlives the window, and Ctrl-C in the terminal does not reach it.
    apart: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        kinds = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        apart = {"creationflags": kinds | subprocess.BELOW_NORMAL_PRIORITY_CLASS}
    with (out / LOG).open("ab") as log:
        child = subprocess.Popen(
            command_of(out),
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            env=environment_of_children(),
            **apart,
        )
    _ours.append(child)
    assert child.stdin is not None
    try:
        with child.stdin as pipe:
            pipe.write(json.dumps(asdict(config)).encode())
    except BrokenPipeError:
        pass  # it died at once: told by its exit code
    return child
