"""``lem-viewer train --as-child``: the training that the window starts and follows.

The configuration comes on standard input as JSON, the values go to ``events.jsonl``, the words to
standard error, which is the run's log; what is asked for comes in ``asked.txt``.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import closing, nullcontext, suppress
from dataclasses import replace
from pathlib import Path

from lem_viewer.cli_output import complain
from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.values.training import TrainingConfig, TrainingFinished, TrainingStarted
from lem_viewer.work.awake import Awake
from lem_viewer.work.device_turn import TrainingTurn
from lem_viewer.work.training_data import with_own_cache
from lem_viewer.work.training_events import (
    ASKED,
    DISCARD,
    GO_ON,
    PAUSE,
    STOP,
    EventLog,
    SessionBegan,
    SessionEnded,
)
from lem_viewer.work.training_lock import TrainingIsRunning, TrainingLock
from lem_viewer.work.training_spawn import BUSY

_POLL_S = 0.1
_NICE = 10
#: So much of a graphics processor's memory a training takes at most; the rest is for readings.
_GPU_PART = 0.8
#: Of 1000: when memory is short, Linux ends the training before the window.
_OOM_SCORE = "500"


def run_child(out: Path) -> int:
    """Train as standard input says; return the exit code."""
    config = TrainingConfig(**json.loads(sys.stdin.buffer.read()))
    try:
        lock = TrainingLock(out, config.name)
    except TrainingIsRunning as error:
        complain(Failure.from_exception(error))
        return BUSY
    step_back()
    awake = Awake()
    from lem_viewer.training.state import STATE

    with lock, closing(EventLog(out)) as log:
        goes_on = config.resume and (out / "checkpoints" / STATE).is_file()
        fresh = not goes_on
        log.write(SessionBegan(os.getpid(), fresh=fresh, name=config.name, epochs=config.epochs))
        try:
            code = _train(config, out, log, awake)
        finally:
            awake.release()
        log.write(SessionEnded(code))
    return code


def step_back() -> None:
    """Take a low priority, and be the first to go when memory is short."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    with suppress(OSError):  # only Linux has it
        Path("/proc/self/oom_score_adj").write_text(_OOM_SCORE)


def leave_room_for_the_window(device: str) -> None:
    """Leave the window a core, and a part of a graphics processor's memory.

    Whoever sets OMP_NUM_THREADS has decided on the threads.
    """
    import torch

    if not os.environ.get("OMP_NUM_THREADS"):
        torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))
    if device in ("auto", "cuda") and torch.cuda.is_available():
        torch.cuda.set_per_process_memory_fraction(_GPU_PART)


def _free_cache() -> None:
    import torch

    if torch.cuda.is_initialized():
        torch.cuda.empty_cache()


def _train(config: TrainingConfig, out: Path, log: EventLog, awake: Awake) -> int:
    from lem_viewer.cli_train import follow_training, with_data
    from lem_viewer.training.loop import train

    leave_room_for_the_window(config.device)
    listener = _Listener(out)
    try:
        config = with_own_cache(with_data(config))
        with closing(train(config, out, listener.control)) as events:  # type: ignore[type-var]
            follow_training(_recorded(events, listener, log, awake), config)
    except LemViewerError as error:
        failure, code = Failure.from_exception(error), error.exit_code
    except Exception as error:  # the child's last word is a value, whatever happened
        traceback.print_exc()
        failure, code = told_of_the_device(error) or Failure.from_exception(error), 1
    else:
        return 0
    finally:
        listener.close()
    complain(failure)
    log.write(failure)
    return code


def told_of_the_device(error: BaseException) -> Failure | None:
    """Return what is said of a graphics processor that stopped working; None for other errors."""
    words = str(error)
    if not isinstance(error, RuntimeError) or "CUDA error" not in words:
        return None
    return replace(
        Failure.from_exception(error),
        title="The graphics processor stopped working",
        message=words.splitlines()[0],
        advice="Restart the computer, then resume: it goes on from the last checkpoint. If it "
        "happens again, update the driver or train on the CPU.",
    )


def _recorded(
    events: Iterator[object], listener: _Listener, log: EventLog, awake: Awake
) -> Iterator[object]:
    """Write each value down and pass it on; end the process where it is to be thrown away."""
    for event in events:
        if listener.discards:
            _throw_away(event, listener.out, log)
        log.write(event)
        if isinstance(event, TrainingStarted):
            log.write(awake.told())
        yield event


def _throw_away(event: object, out: Path, log: EventLog) -> None:
    """Remove what this training wrote and end the process."""
    shutil.rmtree(out / "checkpoints", ignore_errors=True)
    (out / "log.csv").unlink(missing_ok=True)
    if isinstance(event, TrainingFinished):
        shutil.rmtree(event.folder, ignore_errors=True)
    told = Failure(
        "Training discarded",
        "It was stopped, and what it had learnt was thrown away.",
        where=str(out),
        severity="info",
    )
    complain(told)
    log.write(told)
    log.write(SessionEnded(0))
    sys.stderr.flush()
    # Closing the iterator would write a checkpoint and the best epoch over an earlier model.
    os._exit(0)


def _turn() -> TrainingTurn | None:
    """Return how the device is shared; None where the locks for it cannot be made."""
    try:
        return TrainingTurn(_free_cache)
    except OSError as error:
        complain(Failure.from_exception(error))
        return None


class _Listener:
    """Does what is asked for in the run's folder.

    Parameters
    ----------
    out : Path
    """

    def __init__(self, out: Path) -> None:
        from lem_viewer.training.control import Control

        self.out = out
        self._turn = _turn()
        self.control = Control(self._turn or nullcontext)
        self.discards = False
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="asked", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        self._closed.set()
        self._thread.join()
        if self._turn is not None:
            self._turn.close()

    def _listen(self) -> None:
        before = ""
        while not self._closed.wait(_POLL_S):
            asked = ""
            with suppress(OSError, ValueError):
                asked = (self.out / ASKED).read_text("utf-8")
            if asked and asked != before:
                self._do(asked)
                before = asked

    def _do(self, asked: str) -> None:
        if asked == PAUSE:
            self.control.pause()
        elif asked == GO_ON:
            self.control.go_on()
        elif asked in (STOP, DISCARD):
            self.discards = asked == DISCARD
            self.control.stop()
