"""What is seen of a training: Dice from counts, the fixed cases' maps, the shared device, sleep."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import losses_of, of_kind, tiny

from lem_viewer import paths
from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.file_lock import try_lock
from lem_viewer.training.control import Control
from lem_viewer.training.dataset import BREAST, LESION, Example
from lem_viewer.training.loop import train
from lem_viewer.training.map_dice import cell_counts, mean_map_dice
from lem_viewer.training.showcase import choose_shown
from lem_viewer.training.tracing import Traced, map_dice
from lem_viewer.training.validating import sample_of
from lem_viewer.values.training import CheckpointWritten, EpochDone, StepDone
from lem_viewer.values.training_watch import RunFound, ScoreMapsDrawn, SleepHeld
from lem_viewer.work import device_turn
from lem_viewer.work.awake import Awake
from lem_viewer.work.device_turn import TrainingTurn, reading
from lem_viewer.work.device_watch import gpu_state, state_of
from lem_viewer.work.training_events import EventLog, EventTail, SessionBegan, SessionEnded
from lem_viewer.work.training_found import discard, found_runs, mark_seen
from lem_viewer.work.training_maps import load_maps

WAIT_S = 60.0


def example(lesion: tuple[slice, slice] | None, label: int, name: str) -> Example:
    """Return 8 x 8 pixels whose left half is the breast."""
    marks = np.zeros((8, 8), dtype=np.uint8)
    marks[:, :4] = BREAST
    if lesion is not None:
        marks[lesion] |= LESION
    return Example(np.zeros((8, 8), np.uint8), marks, label, name.partition(" ")[0], name)


def test_dice_of_a_map_is_that_of_its_pixels() -> None:
    # Cells of 4 x 4: the upper left one is above; 8 of its 16 pixels and 4 of the next are lesion.
    one = example((slice(0, 3), slice(0, 4)), 1, "a")
    scores = np.array([[2.0, -np.inf], [-1.0, -np.inf]], dtype=np.float32)
    breast, lesion = cell_counts(one, (2, 2))
    assert breast.tolist() == [[16, 0], [16, 0]] and lesion.tolist() == [[12, 0], [0, 0]]
    assert mean_map_dice([one], [scores]) == pytest.approx(2 * 12 / (16 + 12))
    # A second image whose truth has no cell above it: Dice 0, so the mean is half as much.
    other = example((slice(4, 8), slice(0, 4)), 1, "b")
    mean = mean_map_dice([one, other, example(None, 0, "c")], [scores, scores, None])
    assert mean == pytest.approx(12 / 28)
    assert mean_map_dice([one], [-abs(scores)]) == 0.0
    assert np.isnan(mean_map_dice([example(None, 0, "c")], [scores]))


def test_dice_from_counts_equals_dice_of_the_pixels() -> None:
    rng = np.random.default_rng(5)
    marks = rng.integers(0, 2, (32, 24)).astype(np.uint8) * BREAST
    marks[8:20, 4:14] |= LESION
    one = Example(np.zeros((32, 24), np.uint8), marks, 1, "p", "k")
    scores = rng.normal(0, 1, (4, 3)).astype(np.float32)
    scores[0, 2] = -np.inf
    item = Traced(one, (), np.zeros((0, 32, 24), np.float32), scores)
    by_pixels = max(map_dice(item, float(level)) for level in scores[scores > 0])
    assert mean_map_dice([one], [scores]) == pytest.approx(by_pixels)


def test_two_positive_and_two_negative_cases_are_shown_those_with_truth_first() -> None:
    lesion = (slice(0, 2), slice(0, 2))
    cases = [
        example(None, 1, "p1 a"),
        example(lesion, 1, "p2 a"),
        example(lesion, 1, "p2 b"),
        example(lesion, 1, "p3 a"),
        *(example(None, 0, f"n{i // 2} {i}") for i in range(4)),
    ]
    assert [case.key for case in choose_shown(cases)] == ["p2 a", "p3 a", "n0 0", "n1 2"]
    only = [case.key for case in choose_shown(cases[:4])]
    assert only == ["p2 a", "p3 a", "p1 a", "p2 b"]
    assert choose_shown([]) == ()


def test_the_sample_of_the_training_images_is_small_and_has_both_classes() -> None:
    many = [example(None, int(i % 5 == 0), f"p{i} x") for i in range(100)]
    sample = sample_of(many, validated=20)
    assert len(sample) == 20 and sum(e.label for e in sample) == 10
    assert sample_of(many[:8], validated=20) == (many[1], many[0])


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return labelled_folder(tmp_path_factory.mktemp("data"))


def test_each_epoch_has_its_maps_figures_and_turns_also_after_a_break(
    manifest: Path, tmp_path: Path
) -> None:
    torch.set_num_threads(1)
    turns: list[float] = []

    @contextmanager
    def turn() -> Iterator[None]:
        turns.append(1.0)
        yield

    config = tiny(data=str(manifest), input_rows=64, input_cols=48, resume=True)
    first: list[object] = []
    iterator = train(config, tmp_path, Control(turn))
    for value in iterator:
        first.append(value)
        if isinstance(value, ScoreMapsDrawn):
            break
    iterator.close()  # type: ignore[attr-defined]
    # 2 steps; 8 validation images are one batch of at most 4 a time, and 2 of the training part.
    assert len(of_kind(first, StepDone)) == 2 and len(turns) == 2 + 2 + 1
    done = of_kind(first, EpochDone)[0]
    for figure in (done.validation_dice, done.train_dice, done.train_auc, done.train_hit_rate):
        assert 0 <= figure <= 1
    # Another number of threads would round otherwise: going on takes the one of the beginning.
    torch.set_num_threads(2)
    try:
        second = list(train(config, tmp_path))
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(1)
    (drawn,) = of_kind(second, ScoreMapsDrawn)
    one, two = (load_maps(Path(value.path)) for value in (of_kind(first, ScoreMapsDrawn)[0], drawn))
    assert (one.epoch, two.epoch) == (1, 2)
    assert [case.key for case in one.cases] == [case.key for case in two.cases]
    assert [case.label for case in one.cases] == [1, 1, 0, 0]
    assert [bool(case.truth.any()) for case in one.cases] == [True, True, False, False]
    assert one.maps[0].shape == (4, 3) and one.cases[0].image.shape == (64, 48)
    assert np.isnan(one.maps[0][0, 2]) and np.isfinite(one.maps[0][1:3, 0]).all()
    assert all(0 < probability < 1 for probability in one.probabilities)
    assert (one.maps[0] != two.maps[0])[np.isfinite(one.maps[0])].any()
    assert losses_of(first).keys().isdisjoint(losses_of(second))


def test_maps_that_cannot_be_written_are_told_and_the_training_goes_on(
    manifest: Path, tmp_path: Path
) -> None:
    (tmp_path / "maps").write_text("in the way")
    values = list(train(tiny(data=str(manifest)), tmp_path))
    assert len(of_kind(values, EpochDone)) == 2 and not of_kind(values, ScoreMapsDrawn)
    assert [f.severity for f in of_kind(values, Failure) if "not written" in f.title] == ["warning"]


# ------------------------------------------------------------------------ the shared device


class Trainer(threading.Thread):
    """Stands in for a training: takes steps within its turn, each until it is let go on."""

    def __init__(self, turn: TrainingTurn, steps: int) -> None:
        super().__init__(daemon=True)
        self.turn, self.steps = turn, steps
        self.begun = self.done = 0
        self.go = threading.Semaphore(0)

    def run(self) -> None:
        for _ in range(self.steps):
            with self.turn():
                self.begun += 1
                self.go.acquire()
                self.done += 1


class Reader(threading.Thread):
    """Stands in for a reading: holds the device until it is told to end."""

    def __init__(self, device: str) -> None:
        super().__init__(daemon=True)
        self.device = device
        self.reads, self.ends = threading.Event(), threading.Event()

    def run(self) -> None:
        with reading(self.device):
            self.reads.set()
            self.ends.wait(WAIT_S)

    def end(self) -> None:
        self.ends.set()
        self.join(WAIT_S)


def is_wanted() -> bool:
    """Return whether somebody holds the request for the device."""
    with (paths.data_dir() / "device.wanted").open("ab") as file:
        return not try_lock(file)


def until(condition: object) -> None:
    end = time.monotonic() + WAIT_S
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.002)


def test_a_reading_waits_for_one_step_and_the_training_for_the_readings() -> None:
    room: list[str] = []
    trainer = Trainer(TrainingTurn(lambda: room.append("made"), longest_wait_s=600), 2)
    trainer.start()
    until(lambda: trainer.begun == 1)
    first, second = Reader("cuda"), Reader("cuda")
    first.start()
    until(is_wanted)
    assert not first.reads.is_set()  # the step is not over
    trainer.go.release()
    until(first.reads.is_set)
    assert (trainer.begun, trainer.done) == (1, 1)
    second.start()
    until(second.reads.is_set)  # two readings share the device
    until(lambda: room == ["made"])
    first.end()
    assert trainer.begun == 1 and is_wanted()  # the second one still reads
    second.end()
    until(lambda: trainer.begun == 2)
    trainer.go.release()
    trainer.join(WAIT_S)
    assert trainer.done == 2 and trainer.turn.waited_s > 0 and room == ["made"]


def test_on_the_cpu_a_reading_begins_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_turn, "LONGEST_STEP_S", 600)  # a reading that waits never comes
    turn = TrainingTurn()
    reader = Reader("cpu")
    with turn():
        reader.start()
        until(reader.reads.is_set)
    reader.end()
    turn.close()


def test_readings_without_a_pause_do_not_stop_a_training_for_good() -> None:
    trainer = Trainer(TrainingTurn(longest_wait_s=0.05), 2)
    reader = Reader("cuda")
    reader.start()
    until(reader.reads.is_set)
    trainer.go.release(2)
    trainer.start()
    trainer.join(WAIT_S)
    assert trainer.done == 2 and not reader.ends.is_set()
    reader.end()


def test_where_no_training_ever_ran_a_reading_makes_no_files() -> None:
    with reading("cuda"):
        assert not paths.data_dir().exists()


# ---------------------------------------------------------------------------------- sleep


def test_sleep_is_held_and_let_go_by_a_stand_in(tmp_path: Path) -> None:
    mark = tmp_path / "held"
    script = f'touch {mark}; "$@"; rm {mark}'
    awake = Awake("linux", [("no-such-program",), ("sh", "-c", script, "sh")])
    assert awake.told(WAIT_S) == SleepHeld(True, "sh")
    assert mark.exists()
    awake.release()
    until(lambda: not mark.exists())


def test_sleep_is_let_go_when_the_process_is_killed(tmp_path: Path) -> None:
    mark = tmp_path / "held"
    code = (
        "import time\nfrom lem_viewer.work.awake import Awake\n"
        f"awake = Awake('linux', [('sh', '-c', 'touch {mark}; \"$@\"; rm {mark}', 'sh')])\n"
        "print(awake.told(60).held, flush=True)\ntime.sleep(60)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None and child.stdout.readline().strip() == b"True"
        assert mark.exists()
        child.send_signal(signal.SIGKILL)
        child.wait()
    until(lambda: not mark.exists())


def test_it_is_said_why_sleep_is_not_held() -> None:
    awake = Awake("linux", [("no-such-program",), ("false",)])
    told = awake.told(WAIT_S)
    assert told == SleepHeld(
        False, "no-such-program is not installed; false was refused by the system"
    )
    awake.release()


def test_windows_is_asked_and_released(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    kernel = SimpleNamespace(SetThreadExecutionState=lambda flags: asked.append(flags) or 1)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    awake = Awake("win32")
    assert awake.told() == SleepHeld(True, "SetThreadExecutionState")
    awake.release()
    assert asked == [0x80000001, 0x80000000]


# ------------------------------------------------------------------------ machine and folders


def test_the_device_is_told_where_it_is_known(tmp_path: Path) -> None:
    own = state_of(os.getpid(), None)
    assert own.memory_bytes is not None and own.memory_bytes > 1_000_000
    assert own.gpu_used_bytes is None and own.gpu_celsius is None
    assert gpu_state(("echo", "1024, 8192, 61")) == (1024 << 20, 8192 << 20, 61.0)
    assert gpu_state(("echo", "1024, 8192, [N/A]")) == (1024 << 20, 8192 << 20, None)
    assert gpu_state(("echo", "No devices were found")) is None
    assert gpu_state(("no-such-program",)) is None


def run_folder(out: Path, *values: object, can_go_on: bool) -> Path:
    out.mkdir(parents=True)
    log = EventLog(out)
    for value in values:
        log.write(value)
    log.close()
    if can_go_on:
        (out / "checkpoints").mkdir()
        (out / "checkpoints" / "state.safetensors").write_bytes(b"")
    return out


def test_runs_of_earlier_sessions_are_found_without_torch(tmp_path: Path) -> None:
    began = SessionBegan(1, fresh=True, name="mine", epochs=8)
    epoch = EpochDone(2, 8, 0.5, 0.5, 0.7, 0.5, 1e-4, 3.0, True)
    broken = run_folder(
        tmp_path / "a",
        began,
        epoch,
        CheckpointWritten(3, 4, "state"),
        StepDone(3, 5, 9, 0.4, 8.0),
        can_go_on=True,
    )
    assert found_runs(tmp_path) == (RunFound(str(broken), "mine", "broken off", 3, 4, 8),)
    run_folder(tmp_path / "lost", began, can_go_on=False)
    stopped = run_folder(tmp_path / "b", began, epoch, SessionEnded(0), can_go_on=True)
    assert {(run.out, run.state) for run in found_runs(tmp_path)} == {
        (str(broken), "broken off"),
        (str(stopped), "stopped"),
    }
    mark_seen(stopped)
    mark_seen(broken)  # one that broke off is offered until it goes on or is thrown away
    assert [run.out for run in found_runs(tmp_path)] == [str(broken)]
    assert list(discard(broken)(lambda: False)) == [str(broken)]
    assert not broken.exists() and found_runs(tmp_path) == ()
    with pytest.raises(LemViewerError, match="no training"):
        list(discard(tmp_path)(lambda: False))
    assert replace(began, name="") == SessionBegan(1, True, "", 8)


def test_what_a_full_disk_kept_from_being_told_is_told_when_there_is_room(tmp_path: Path) -> None:
    log = EventLog(tmp_path)
    log.write(SessionBegan(1, fresh=True))
    file = log._file

    def is_full(_line: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    log._file = SimpleNamespace(write=is_full)  # type: ignore[assignment]
    log.write(StepDone(1, 1, 9, 0.4, 8.0))
    log.write(CheckpointWritten(1, 1, "state"))
    log._file = file
    log.write(SessionEnded(0))
    log.close()
    told = EventTail(tmp_path).read()
    assert told == [SessionBegan(1, fresh=True), CheckpointWritten(1, 1, "state"), SessionEnded(0)]
