"""The values of a training as lines of JSON in the run's folder: one writes, any may read.

A line is either whole or not there: whoever reads takes only lines that have ended.
"""

from __future__ import annotations

import json
import math
import time
from collections import deque
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lem_viewer.errors import Failure
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training import (
    CheckpointWritten,
    EpochDone,
    StepDone,
    TrainingFinished,
    TrainingPaused,
    TrainingStarted,
)
from lem_viewer.values.training_watch import ScoreMapsDrawn, SleepHeld, Told

EVENTS = "events.jsonl"
ASKED = "asked.txt"
_MOST_WAITING = 1000
PAUSE, GO_ON, STOP, DISCARD = "pause", "go on", "stop and keep", "stop and discard"


@dataclass(frozen=True)
class SessionBegan:
    """A process has begun to train here.

    Parameters
    ----------
    pid : int
    fresh : bool
        It begins anew; what stands before is of an earlier training.
    name : str
        Of the model.
    epochs : int
        How many are to be trained.
    """

    pid: int
    fresh: bool
    name: str = ""
    epochs: int = 0


@dataclass(frozen=True)
class SessionEnded:
    """A process has come to its end by itself, with this exit code."""

    code: int


_PLAIN: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        SessionBegan,
        SessionEnded,
        StepDone,
        EpochDone,
        CheckpointWritten,
        TrainingPaused,
        ScoreMapsDrawn,
        SleepHeld,
        Failure,
    )
}


def line_of(value: Any) -> bytes:
    """Return a value's line, with the time; floats keep every digit."""
    told = asdict(value)
    if isinstance(value, TrainingFinished):
        told["card"] = value.card.to_json()
    line = {"kind": type(value).__name__, "at": round(time.time(), 3), "value": told}
    return json.dumps(line).encode() + b"\n"


def value_of(line: bytes) -> object | None:
    """Return a line's value; None for a torn line, or a kind that this version does not know."""
    told = told_of(line)
    return told.value if told is not None else None


def told_of(line: bytes) -> Told | None:
    """Return a line's value with its time, as :func:`value_of`."""
    try:
        told = json.loads(line, parse_constant=_constant)
        at, value = float(told.get("at", 0.0)), _made(told["kind"], dict(told["value"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Told(at, value)


def _made(kind: str, value: dict[str, Any]) -> object:
    if kind == TrainingStarted.__name__:
        return TrainingStarted(**value | {"notes": tuple(value["notes"])})
    if kind == TrainingFinished.__name__:
        return TrainingFinished(**value | {"card": ModelCard.from_json(value["card"])})
    made: object = _PLAIN[kind](**value)
    return made


def _constant(name: str) -> float:
    """Return always the same NaN: values that hold it are equal then."""
    return math.nan if name == "NaN" else float(name)


class EventLog:
    """Appends values to the run's ``events.jsonl``; a full disk never ends the training.

    What could not be written is kept and written when there is room again, but for the steps.

    Parameters
    ----------
    out : Path
    """

    def __init__(self, out: Path) -> None:
        path = out / EVENTS
        self._file = path.open("ab", buffering=0)
        self._torn = path.stat().st_size > 0  # by a kill, perhaps: an empty line harms nobody
        self._waiting: deque[bytes] = deque(maxlen=_MOST_WAITING)

    def write(self, value: object) -> None:
        """Append a value."""
        while self._waiting and self._append(self._waiting[0]):
            self._waiting.popleft()
        line = line_of(value)
        if (self._waiting or not self._append(line)) and not isinstance(value, StepDone):
            self._waiting.append(line)

    def _append(self, line: bytes) -> bool:
        """Append a line; return False where it could not be written whole."""
        text = (b"\n" if self._torn else b"") + line
        self._torn = True
        with suppress(OSError):
            self._torn = self._file.write(text) != len(text)
        return not self._torn

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class EventTail:
    """Reads what was appended to a run's ``events.jsonl`` since the last time.

    Parameters
    ----------
    out : Path
    from_end : bool
        What stands there now is passed over.
    """

    def __init__(self, out: Path, *, from_end: bool = False) -> None:
        self._path = out / EVENTS
        self._rest = b""
        self._offset = self._path.stat().st_size if from_end and self._path.exists() else 0

    def read(self) -> list[object]:
        """Return the values of the lines that have ended since; nothing where there is no file."""
        return [told.value for told in self.read_told()]

    def read_told(self) -> list[Told]:
        """Return the values with their times, as :meth:`read`."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._offset)
                found = file.read()
        except FileNotFoundError:
            return []
        self._offset += len(found)
        *lines, self._rest = (self._rest + found).split(b"\n")
        return [told for line in lines if (told := told_of(line)) is not None]


def of_this_training(values: list[Told]) -> list[Told]:
    """Return what was told since the last session that began anew."""
    for place in range(len(values) - 1, -1, -1):
        value = values[place].value
        if isinstance(value, SessionBegan) and value.fresh:
            return values[place:]
    return values
