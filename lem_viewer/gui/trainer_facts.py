"""The row of small facts below the curves: rate, speed, memory, warmth, sleep."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import ElidedLabel, label
from lem_viewer.gui.training_course import TrainingCourse
from lem_viewer.gui.training_words import bytes_text, sleep_text
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.training_watch import DeviceState

#: Name -> what it is called.
FACTS = {
    "device": mark("Device"),
    "rate": mark("Learning rate"),
    "speed": mark("Speed"),
    "memory": mark("Memory"),
    "gpu": mark("Device memory"),
    "warmth": mark("Temperature"),
    "sleep": mark("Sleep"),
}


class FactsRow(QWidget):
    """A name and a value each; "not known here" where the machine does not tell."""

    def __init__(self) -> None:
        super().__init__()
        self.values = {name: ElidedLabel("–", "small") for name in FACTS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID_PX)
        grid.setVerticalSpacing(0)
        for place, (name, title) in enumerate(FACTS.items()):
            grid.addWidget(label(tr(title), "muted"), 0, place)
            grid.addWidget(self.values[name], 1, place)
            self.values[name].setAccessibleName(tr(title))
        grid.setColumnStretch(len(FACTS) - 1, 1)

    def show_course(self, course: TrainingCourse | None) -> None:
        """Show what is known now."""
        for name, text in _texts(course).items():
            self.values[name].setText(text)
            self.values[name].setToolTip(text)
        if course is not None and course.is_live:
            self.values["sleep"].setToolTip(sleep_text(course.sleep))


def _texts(course: TrainingCourse | None) -> dict[str, str]:
    if course is None:
        return dict.fromkeys(FACTS, "–")
    done = list(course.epochs_done.values())
    rate = course.rate
    device = course.device or DeviceState()
    return {
        "device": course.started.device if course.started is not None else "–",
        "rate": f"{done[-1].learning_rate:.1e}" if done else "–",
        "speed": tr("{0} images/s", f"{rate:.1f}") if rate is not None else "–",
        "memory": bytes_text(device.memory_bytes),
        "gpu": _gpu_text(device),
        "warmth": _warmth_text(device),
        "sleep": _sleep_word(course),
    }


def _gpu_text(device: DeviceState) -> str:
    if device.gpu_used_bytes is None:
        return tr("not known here")
    used, total = bytes_text(device.gpu_used_bytes), bytes_text(device.gpu_total_bytes)
    return tr("{0} of {1}", used, total)


def _warmth_text(device: DeviceState) -> str:
    told = []
    if device.gpu_celsius is not None:
        told.append(tr("device {0} °C", f"{device.gpu_celsius:.0f}"))
    if device.cpu_celsius is not None:
        told.append(tr("processor {0} °C", f"{device.cpu_celsius:.0f}"))
    return ", ".join(told) or tr("not known here")


def _sleep_word(course: TrainingCourse) -> str:
    if not course.is_live:
        return tr("allowed again")
    if course.sleep is None:
        return tr("not known yet")
    return tr("held off") if course.sleep.held else tr("not held off: the computer may fall asleep")
