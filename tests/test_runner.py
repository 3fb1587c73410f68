"""Lanes: values arrive in order on the GUI thread; a cancelled task falls silent."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread

from lem_viewer.errors import Failure, UnreadableImage
from lem_viewer.work.runner import Ended, Lanes


@pytest.fixture
def lanes(qtbot) -> Iterator[Lanes]:
    made = Lanes(("files", "inference"))
    yield made
    made.shutdown()


class Listener:
    def __init__(self, lanes: Lanes) -> None:
        self.values: list[tuple[int, object]] = []
        self.ends: list[tuple[int, str]] = []
        self.threads: set[bool] = set()
        lanes.arrived.connect(self._arrived)
        lanes.ended.connect(self._ended)

    def _arrived(self, task: int, value: object) -> None:
        self.values.append((task, value))
        self.threads.add(QThread.currentThread().isMainThread())

    def _ended(self, task: int, how: Ended) -> None:
        self.ends.append((task, how.how))


def test_values_arrive_in_order_on_the_gui_thread(qtbot, lanes: Lanes) -> None:
    heard = Listener(lanes)
    task = lanes.submit("files", lambda flag: iter(range(200)))
    qtbot.waitUntil(lambda: bool(heard.ends))
    assert heard.values == [(task, n) for n in range(200)]
    assert heard.threads == {True}
    assert heard.ends == [(task, "finished")]


def test_three_thousand_tasks_all_arrive(qtbot, lanes: Lanes) -> None:
    heard = Listener(lanes)
    for n in range(3000):
        lanes.submit("files" if n % 2 else "inference", lambda flag, n=n: [n])
    qtbot.waitUntil(lambda: len(heard.ends) == 3000, timeout=20_000)
    assert sorted(value for _, value in heard.values) == list(range(3000))


def test_an_exception_arrives_as_a_failure_after_the_values_before_it(qtbot, lanes) -> None:
    def journey(flag) -> Iterator[object]:
        yield 1
        raise UnreadableImage("broken", where="a.dcm", advice="Ask for it again.")

    heard = Listener(lanes)
    task = lanes.submit("files", journey)
    qtbot.waitUntil(lambda: bool(heard.ends))
    assert heard.values[0] == (task, 1)
    failure = heard.values[1][1]
    assert isinstance(failure, Failure)
    assert (failure.message, failure.where, failure.advice) == (
        "broken",
        "a.dcm",
        "Ask for it again.",
    )
    assert heard.ends == [(task, "failed")]


def test_the_lane_goes_on_after_a_failure(qtbot, lanes: Lanes) -> None:
    heard = Listener(lanes)
    lanes.submit("files", lambda flag: 1 / 0)  # type: ignore[arg-type]
    second = lanes.submit("files", lambda flag: ["fine"])
    qtbot.waitUntil(lambda: len(heard.ends) == 2)
    assert (second, "fine") in heard.values


def test_a_cancelled_task_falls_silent_and_is_closed(qtbot, lanes: Lanes) -> None:
    closed = threading.Event()
    second_value_may_come = threading.Event()

    def journey(flag) -> Iterator[object]:
        try:
            yield "first"
            second_value_may_come.wait(10)
            yield "second"
        finally:
            closed.set()

    heard = Listener(lanes)
    task = lanes.submit("files", journey)
    qtbot.waitUntil(lambda: bool(heard.values))
    lanes.cancel(task)
    second_value_may_come.set()
    qtbot.waitUntil(lambda: bool(heard.ends))
    assert heard.values == [(task, "first")]
    assert heard.ends == [(task, "cancelled")]
    assert closed.is_set()


def test_a_task_cancelled_before_its_turn_never_runs(qtbot, lanes: Lanes) -> None:
    gate, ran = threading.Event(), threading.Event()
    heard = Listener(lanes)
    lanes.submit("files", lambda flag: [gate.wait(10)])
    waiting = lanes.submit("files", lambda flag: [ran.set()])
    lanes.cancel(waiting)
    gate.set()
    qtbot.waitUntil(lambda: len(heard.ends) == 2)
    assert not ran.is_set()


def test_the_window_stays_alive_while_a_lane_works(qtbot, lanes: Lanes) -> None:
    heard = Listener(lanes)
    release = threading.Event()
    lanes.submit("inference", lambda flag: [release.wait(10)])
    quick = lanes.submit("files", lambda flag: ["quick"])
    qtbot.waitUntil(lambda: (quick, "quick") in heard.values)
    assert not any(task != quick for task, _ in heard.values)
    release.set()


def test_shutdown_ends_the_threads(qtbot) -> None:
    lanes = Lanes(("files",))
    started = threading.Event()

    def journey(flag) -> Iterator[object]:
        started.set()
        while not flag():
            time.sleep(0.001)
            yield None

    lanes.submit("files", journey)
    assert started.wait(10)
    lanes.shutdown()
    assert not [t for t in threading.enumerate() if t.name.startswith("files_")]


def test_emitting_two_thousand_signals_keeps_the_reference_count_of_true(qtbot) -> None:
    """PySide6 6.12.0 on Python 3.10/3.11 lost one at every emit and aborted after some 570."""
    lanes = Lanes(("files",))
    before = (sys.getrefcount(True), sys.getrefcount(None))
    for n in range(2000):
        lanes.arrived.emit(n, True)
    lost = (before[0] - sys.getrefcount(True), before[1] - sys.getrefcount(None))
    lanes.shutdown()
    assert max(lost) < 100
