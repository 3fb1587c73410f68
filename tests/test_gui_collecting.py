"""Windows that were closed are destroyed on the GUI thread, whoever allocates."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer.gui import collecting
from lem_viewer.gui.collecting import Collector


class Cycle:
    """Garbage that only a collection frees; tells the thread it died on."""

    def __init__(self, died_on: list[str]) -> None:
        self.itself, self.died_on = self, died_on
        self.held = QObject()

    def __del__(self) -> None:
        self.died_on.append(threading.current_thread().name)


def allocate(much: int = 200_000) -> None:
    kept = [[number] for number in range(much)]
    assert len(kept) == much


def test_garbage_dies_on_the_gui_thread_whoever_allocates(qtbot: QtBot, qapp: QApplication) -> None:
    here = threading.current_thread().name
    collector = Collector(qapp)
    died_on: list[str] = []
    try:
        Cycle(died_on)
        lane = threading.Thread(target=allocate, name="a lane")
        lane.start()
        lane.join()
        assert died_on == []
        kept: list[list[int]] = []

        def is_collected() -> bool:
            kept.extend([number] for number in range(2_000))  # what makes a collection due
            return died_on == [here]

        qtbot.waitUntil(is_collected, timeout=20_000)
    finally:
        collector.stop()
        gc.disable()  # as the other tests have it
        collector.deleteLater()


def test_python_alone_would_have_let_it_die_on_the_lane() -> None:
    died_on: list[str] = []
    gc.collect()
    Cycle(died_on)
    gc.enable()
    try:
        lane = threading.Thread(target=allocate, name="a lane")
        lane.start()
        lane.join()
    finally:
        gc.disable()
    assert died_on == ["a lane"]


def test_the_oldest_generation_waits_until_it_may() -> None:
    gc.collect()
    kept = [[number] for number in range(2_000)]
    for _ in range(14):  # ten of the middle generation make one of the oldest due
        for _ in range(12):
            more = [[number] for number in range(2_000)]
            assert collecting.collect_due(oldest=1) in (0, 1)
            kept.extend(more)
    assert gc.get_count()[2] > gc.get_threshold()[2]
    assert collecting.collect_due() == 2
    assert gc.get_count()[2] == 0 and len(kept) > 2_000
