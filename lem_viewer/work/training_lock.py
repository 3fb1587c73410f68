"""One training at a time: a lock that the system releases when its holder dies in whatever way.

The file names the process that trains, for the message to whoever comes second. What counts is the
system's lock on it, which ends with its holder: a file left by a dead process is simply taken over,
and a process number that was given out again deceives nobody.
"""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType

from lem_viewer import paths
from lem_viewer.errors import LemViewerError
from lem_viewer.file_lock import try_lock

#: So long a taker tries: who only looks at the lock holds it for a moment, too.
_PATIENCE_S = 1.0


@dataclass(frozen=True)
class Running:
    """The training that runs now.

    Parameters
    ----------
    pid : int
        0 where its file could not be read.
    out : str
        The run's folder.
    name : str
        Of the model.
    """

    pid: int
    out: str
    name: str


class TrainingIsRunning(LemViewerError):
    """Another training runs on this machine."""

    title = "A training is running already"

    def __init__(self, running: Running) -> None:
        self.running = running
        super().__init__(
            f"{running.name!r} is being trained by process {running.pid}",
            where=running.out,
            advice="Wait until it has ended, or stop it, then start this one again.",
        )


class TrainingLock:
    """The lock, held until :meth:`release` or the end of the process.

    Parameters
    ----------
    out : Path
        The run's folder.
    name : str
        Of the model.

    Raises
    ------
    TrainingIsRunning
    OSError
        The folder of the program's data cannot be written to.
    """

    def __init__(self, out: Path, name: str) -> None:
        path = _path()
        path.parent.mkdir(parents=True, exist_ok=True)
        # Neither truncated nor replaced before it is held: another's words may stand there.
        self._file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o644), "r+b")
        try:
            self._take(time.monotonic() + _PATIENCE_S)
        except BaseException:
            self._file.close()
            raise
        self._file.seek(0)
        self._file.truncate()
        told = Running(os.getpid(), str(Path(out).resolve()), name)
        self._file.write(json.dumps(asdict(told)).encode())
        self._file.flush()

    def _take(self, until: float) -> None:
        while not try_lock(self._file):
            if time.monotonic() > until:
                raise TrainingIsRunning(_read())
            time.sleep(0.02)

    def release(self) -> None:
        """Let the next one train."""
        self._file.close()

    def __enter__(self) -> TrainingLock:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def running_training() -> Running | None:
    """Return the training that runs now on this machine, None where there is none."""
    try:
        with _path().open("r+b") as file:
            return None if try_lock(file, shared=True) else _read()
    except FileNotFoundError:
        return None


def _path() -> Path:
    return paths.data_dir() / "training.lock"


def _read() -> Running:
    try:
        return Running(**json.loads(_path().read_bytes()))
    except (OSError, ValueError, TypeError):
        return Running(0, "", "a model")
