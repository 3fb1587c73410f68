"""What happens in a training, in plain words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from lem_viewer.errors import Failure
from lem_viewer.gui import training_course as course_states
from lem_viewer.gui.training_course import TrainingCourse
from lem_viewer.gui.training_failure_words import in_words
from lem_viewer.gui.translate import mark, plural, tr
from lem_viewer.values.training import (
    CheckpointWritten,
    EpochDone,
    TrainingFinished,
    TrainingPaused,
    TrainingStarted,
)
from lem_viewer.values.training_watch import ResumeBegan, SleepHeld

_HOUR, _MINUTE = 3600, 60
STATES = {
    course_states.STARTING: mark("The images are being read"),
    course_states.RUNNING: mark("Training"),
    course_states.PAUSING: mark("Pausing after this step"),
    course_states.PAUSED: mark("Paused"),
    course_states.STOPPING: mark("Stopping after this step"),
    course_states.FINISHED: mark("Finished"),
    course_states.STOPPED: mark("Stopped"),
    course_states.DISCARDED: mark("Discarded"),
    course_states.FAILED: mark("Ended with an error"),
    course_states.BROKEN_OFF: mark("Broken off"),
}


@dataclass(frozen=True)
class Line:
    """A line of the log.

    Parameters
    ----------
    severity : str
        ``"info"``, ``"warning"``, ``"error"`` or ``"good"``.
    text, advice : str
    """

    severity: str
    text: str
    advice: str = ""


def line_of(value: object) -> Line | None:
    """Return what is said of a value; None where nothing is."""
    match value:
        case Failure():
            value = in_words(value)
            text = f"{value.title}: {value.message}" if value.message else value.title
            return Line(value.severity, text, value.advice)
        case TrainingStarted():
            return _started(value)
        case EpochDone():
            return _epoch(value)
        case CheckpointWritten():
            return Line("info", tr("Checkpoint written: from here the training can go on."))
        case TrainingPaused():
            return Line("info", tr("Paused. The computer may be switched off now."))
        case SleepHeld():
            return Line("info" if value.held else "warning", sleep_text(value))
        case ResumeBegan():
            return Line("info", tr("The training is taken up again."))
        case TrainingFinished():
            return _finished(value)
    return None


def _started(value: TrainingStarted) -> Line:
    counts = tr(
        "{0} images to train on, {1} to choose the best epoch, {2} kept aside for the figures.",
        value.train_images,
        value.validation_images,
        value.test_images,
    )
    notes = "".join(f" {note}." for note in value.notes)
    if value.resumed:
        going_on = tr("The training goes on after {0} steps of epoch {1}.", value.step, value.epoch)
        return Line("info", f"{going_on} {counts}{notes}")
    return Line("info", f"{tr('The training begins on {0}.', value.device)} {counts}{notes}")


def _epoch(done: EpochDone) -> Line:
    if done.epoch == 0:
        return Line("info", tr("The new head was trained alone; now everything is trained."))
    figures = tr(
        "Epoch {0} of {1}: loss {2}, AUC {3} on the validation images.",
        done.epoch,
        done.epochs,
        figure_text(done.validation_loss, 3),
        figure_text(done.validation_auc),
    )
    if done.is_best:
        return Line("good", f"{figures} {tr('The best so far.')}")
    return Line("info", figures)


def _finished(value: TrainingFinished) -> Line:
    if value.stopped_early:
        text = tr("Stopped. The best epoch is kept, and the training can go on later.")
        return Line("good", text)
    if value.card.figures.get("usable") is False:
        return Line(
            "warning",
            tr("Finished, but the model has not learnt to tell the images apart."),
            tr("The next page says what was measured; check the labels, or train longer."),
        )
    text = tr("Finished. The best epoch was measured on the images kept aside.")
    return Line("good", text, tr("See the result on the next page."))


def sleep_text(told: SleepHeld | None) -> str:
    """Return whether the computer stays awake."""
    if told is None:
        return tr("not known yet")
    if told.held:
        return tr("The computer stays awake until the training has ended.")
    return tr("The computer may fall asleep: {0}. Switch sleeping off in its settings.", told.how)


def figure_text(value: float, digits: int = 2) -> str:
    """Return a figure, or that it is not defined."""
    return tr("not known") if math.isnan(value) else f"{value:.{digits}f}"


def state_text(course: TrainingCourse) -> str:
    """Return what the training is doing."""
    if course.is_ending and course.state == course_states.RUNNING:
        return tr("The best epoch is being measured")
    if course.state == course_states.RUNNING and course.epoch == 0:
        return tr("The new head is trained alone")
    return tr(STATES[course.state])


def place_text(course: TrainingCourse) -> str:
    """Return epoch and step."""
    if not course.epoch or not course.epochs:
        return ""
    words = tr("epoch {0} of {1}", min(course.epoch, course.epochs), course.epochs)
    if course.steps and course.step < course.steps:
        words = tr("{0}, step {1} of {2}", words, course.step, course.steps)
    return words


def left_text(seconds: float | None) -> str:
    """Return how long it still takes; empty where that is not known."""
    if seconds is None:
        return ""
    if seconds < _MINUTE:
        return tr("less than a minute left")
    if seconds < _HOUR:
        return plural(round(seconds / _MINUTE), "about %n minute left", "about %n minutes left")
    hours, rest = divmod(round(seconds / _MINUTE), 60)
    return tr("about {0} h {1} min left", hours, f"{rest:02d}")


def bytes_text(count: int | None) -> str:
    """Return an amount of memory, or that it is not known."""
    if count is None:
        return tr("not known here")
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
