"""A probe in a process of its own: the window stays smooth, and full memory takes the child only.

The child runs ``lem-viewer train --probe`` and tells each value as a line of JSON. It is killed
when nobody waits any more, and ends by itself when this program does.
"""

from __future__ import annotations

import json
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import IO, Any

from lem_viewer.errors import Failure
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_estimate import Probed, ProbeProgress
from lem_viewer.work.training_spawn import command_of, environment_of_children

Flag = Callable[[], bool]
Starter = Callable[[TrainingConfig, Path, "IO[bytes]"], "subprocess.Popen[bytes]"]
_POLL_S = 0.05
_KILLED = getattr(signal, "SIGKILL", 9)
_KINDS: dict[str, Any] = {kind.__name__: kind for kind in (ProbeProgress, Failure, Probed)}


def start_probe(config: TrainingConfig, out: Path, words: IO[bytes]) -> subprocess.Popen[bytes]:
    """Start the child; its standard input stays open as long as this program wants an answer."""
    more: dict[str, Any] = {}
    if sys.platform == "win32":
        kinds = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
        more = {"creationflags": kinds}
    child = subprocess.Popen(
        [*command_of(out), "--probe"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=words,
        env=environment_of_children(),
        **more,
    )
    assert child.stdin is not None
    try:
        child.stdin.write(json.dumps(asdict(config)).encode() + b"\n")
        child.stdin.flush()
    except BrokenPipeError:
        pass  # it died at once: told by its exit code
    return child


def probe_in_child(
    config: TrainingConfig, out: Path, cancelled: Flag, start: Starter = start_probe
) -> Iterator[ProbeProgress | Failure | Probed]:
    """Measure steps of a training in a child process.

    Where the system ends the child for want of memory, it is started anew with half as many
    images computed at once, as a training should then be.

    Parameters
    ----------
    config : TrainingConfig
    out : Path
        Where the run would be kept.
    cancelled : callable
        Once True the child is killed and nothing more is told.
    start : callable
        Starts the child.

    Yields
    ------
    ProbeProgress, Failure, Probed
        As :func:`lem_viewer.training.probe.probe`; what cannot be measured is a Failure here.
    """
    at_once = max(1, -(-config.batch_size // max(1, config.accumulate)))
    while not cancelled():
        code, words = yield from _one_child(config, out, cancelled, start)
        if code is None:
            return
        if code not in (-_KILLED, 128 + _KILLED):
            yield Failure(
                "Not measured",
                f"The measuring ended with code {code} without a word.",
                "Try again; if it stays so, choose another device.",
                details=words,
            )
            return
        if at_once == 1:
            yield Failure(
                "Not enough memory",
                "The system ended the measuring, even with one image at a time.",
                "Choose a smaller input size or backbone, or close other programs.",
            )
            return
        at_once = -(-at_once // 2)
        config = replace(config, accumulate=-(-config.batch_size // at_once))
        yield Failure.warning(
            "The memory was full",
            f"The system ended the measuring. It is done anew with {at_once} images at a time; "
            "the result of a step is the same, it takes a little longer.",
            "For more speed close other programs or choose a smaller input.",
        )


def _one_child(config: TrainingConfig, out: Path, cancelled: Flag, start: Starter) -> Any:
    """Yield a child's values; return (None, "") where it is over, else its code and last words."""
    with tempfile.TemporaryFile() as words:
        began, to_start = time.monotonic(), 0.0
        child = start(config, out, words)
        lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        reader = threading.Thread(target=_read, args=(child, lines), name="probe", daemon=True)
        reader.start()
        is_over = False
        try:
            while True:
                if cancelled():
                    return None, ""
                try:
                    line = lines.get(timeout=_POLL_S)
                except queue.Empty:
                    continue
                if not line:
                    break
                value = value_of(line)
                to_start = to_start or time.monotonic() - began
                if isinstance(value, Probed):  # a training starts its process as well
                    value = replace(value, load_seconds=value.load_seconds + to_start)
                if value is not None:
                    is_over = is_over or not _goes_on(value)
                    yield value
            code = child.wait()
        finally:
            child.kill()
            child.wait()
            reader.join()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()
        if is_over:
            return None, ""
        words.seek(0)
        return code, words.read()[-4000:].decode(errors="replace")


def _goes_on(value: object) -> bool:
    """Return True for a value after which others come."""
    return isinstance(value, ProbeProgress) or (
        isinstance(value, Failure) and value.severity != "error"
    )


def _read(child: subprocess.Popen[bytes], lines: queue.SimpleQueue[bytes]) -> None:
    assert child.stdout is not None
    for line in child.stdout:
        lines.put(line)
    lines.put(b"")


def value_of(line: bytes) -> Any:
    """Return a line's value; None for anything else that was written there."""
    try:
        told = json.loads(line)
        value = dict(told["value"])
        if "step_seconds" in value:
            value["step_seconds"] = tuple(value["step_seconds"])
        return _KINDS[told["kind"]](**value)
    except (ValueError, KeyError, TypeError):
        return None


def probe_journey(config: TrainingConfig, out: Path) -> Callable[[Flag], Iterator[object]]:
    """Return the journey of a probe."""

    def journey(cancelled: Flag) -> Iterator[object]:
        yield from probe_in_child(config, out, cancelled)

    return journey
