"""Page 4 of the training dialog: the training while it runs, and what may be asked of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from lem_viewer.gui import theme
from lem_viewer.gui import training_course as states
from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import ElidedLabel, label, set_role
from lem_viewer.gui.trainer_curves import CurveGrid
from lem_viewer.gui.trainer_facts import FactsRow
from lem_viewer.gui.trainer_log import TrainingLog
from lem_viewer.gui.trainer_maps import MapsPanel
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.training_course import TrainingCourse
from lem_viewer.gui.training_failure_words import in_words
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.training_words import left_text, place_text, state_text
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.training_draft import TrainingDraft

#: Painted at most so often: a fast training tells a hundred steps a second.
PAINT_EVERY_MS = 200
_BAR_STEPS = 1000


class RunPage(TrainerPage):
    """Progress, curves, score maps, log; pause, stop and resume.

    Parameters
    ----------
    run : TrainingRun
    """

    title = mark("Training")

    def __init__(self, run: TrainingRun) -> None:
        super().__init__()
        self._run = run
        self._draft = TrainingDraft()
        self._other = ("", "")  # name and folder of a training that stands in the way
        self._looked_at: TrainingCourse | None = None
        self._make_parts()
        self._make_buttons()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAINT_EVERY_MS)
        self._timer.timeout.connect(self.show_now)
        run.changed.connect(self._paint_soon)
        run.state_changed.connect(self._state_changed)
        run.refused.connect(self._refused)
        run.session.analysis_started.connect(self._paint_soon)
        run.session.analysis_ended.connect(self._paint_soon)
        self.show_now()

    # ------------------------------------------------------------------ parts

    def _make_parts(self) -> None:
        self.headline = label("", "title")
        self.place = ElidedLabel("", "lead")
        self.place.elide_mode = Qt.TextElideMode.ElideRight
        self.progress = QProgressBar()
        self.progress.setRange(0, _BAR_STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much of the training is done"))
        self.message = label("", "warning", wraps=True)
        self.message.hide()
        self.curves = CurveGrid()
        self.maps = MapsPanel(self._run.read_maps)
        self.facts = FactsRow()
        self.log = TrainingLog()

    def _make_buttons(self) -> None:
        self.pause = _button(tr("Pause"), tr("Finish this step, write a checkpoint and wait"))
        self.go_on = _button(tr("Go on"), tr("Go on with the training"))
        self.stop = _button(
            tr("Stop and keep the best"), tr("End now; the best epoch so far becomes the model")
        )
        self.discard = _button(
            tr("Stop and discard…"), tr("End now and throw away what was learnt")
        )
        self.resume = _button(tr("Resume"), tr("Go on from the last checkpoint"))
        self.show_other = _button(tr("Show it"), tr("Show the training that is running"))
        self.result = _button(tr("See the result"), tr("Compare the new model with the old one"))
        self.resume.setIcon(icon("redo"))
        for button in (self.go_on, self.resume, self.result):
            set_role(button, "primary")
        self.pause.clicked.connect(self._run.pause)
        self.go_on.clicked.connect(self._run.go_on)
        self.stop.clicked.connect(self._run.stop_and_keep)
        self.discard.clicked.connect(self._ask_discard)
        self.resume.clicked.connect(self._resume)
        self.show_other.clicked.connect(self._follow_other)
        self.result.clicked.connect(lambda: self.page_wanted.emit("result"))

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        head = QHBoxLayout()
        head.addWidget(self.headline)
        head.addSpacing(grid)
        head.addWidget(self.place, 1)
        way = QHBoxLayout()
        way.addWidget(self.progress, 1)
        for button in (
            self.pause,
            self.go_on,
            self.stop,
            self.discard,
            self.resume,
            self.result,
        ):
            way.addWidget(button)
        told = QHBoxLayout()
        told.addWidget(self.message, 1)
        told.addWidget(self.show_other)
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self.curves)
        middle.addWidget(self.maps)
        middle.setStretchFactor(0, 3)
        middle.setStretchFactor(1, 2)
        middle.setSizes([3000, 2000])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addLayout(head)
        column.addLayout(way)
        column.addLayout(told)
        column.addWidget(middle, 4)
        column.addWidget(self.facts)
        column.addWidget(self.log, 1)

    # ------------------------------------------------------------------ a page of the dialog

    def load(self, draft: TrainingDraft) -> None:
        """Know what would be started."""
        self._draft = draft

    def save(self, draft: TrainingDraft) -> TrainingDraft:
        """Return the draft with the run's folder and its end."""
        course = self._run.course
        if course is None:
            return draft
        return replace(draft, out=course.out, finished=course.finished)

    def is_complete(self) -> bool:
        """Return True where there is a model to look at."""
        course = self._run.course
        return course is not None and not course.is_live and course.finished is not None

    def why_not(self) -> str:
        """Return that the training has to come to its end first."""
        if self.is_complete() or self._run.course is None:
            return ""
        if self._run.is_live:
            return tr("The result comes when the training has ended. You may close this window.")
        return tr("There is no model yet.")

    def is_needed(self) -> bool:
        """Return True while a training runs, and until its end has been looked at."""
        course = self._run.course
        return course is not None and (course.is_live or course is not self._looked_at)

    def stands_alone(self) -> bool:
        """Return True once there is a training, whoever described it."""
        return self._run.course is not None

    def left(self) -> None:
        """Know that the end of a training was looked at."""
        course = self._run.course
        if course is not None and not course.is_live:
            self._looked_at = course

    def start_text(self) -> str:
        """Return what starts a training; empty while one runs."""
        return "" if self._run.is_live else tr("Start training")

    def start(self) -> None:
        """Start what the draft describes."""
        self._say_other("", "")
        if self._run.start(self._draft):
            self.show_now()
        self.changed.emit()

    def entered(self) -> None:
        """Show everything so far."""
        self.show_now()

    # ------------------------------------------------------------------ what is shown

    def show_now(self) -> None:
        """Paint what is known now."""
        self._timer.stop()
        course = self._run.course
        self._show_buttons(course)
        self.log.show_course(course)
        self.maps.show_course(course)
        self.facts.show_course(course)
        if course is None:
            self.headline.setText(tr("Nothing is being trained"))
            self.place.setText(tr("Start training begins with what the pages before say."))
            self.progress.setValue(0)
            return
        self.headline.setText(tr("{0}: {1}", course.name, state_text(course)))
        parts = [place_text(course)]
        if course.state == states.RUNNING and self._run.session.is_analysing:
            parts.append(tr("gives way to the reading"))
        parts.append(left_text(course.seconds_left()))
        self.place.setText("  ·  ".join(part for part in parts if part))
        self.progress.setValue(round(_BAR_STEPS * course.part))
        self.progress.setAccessibleDescription(f"{100 * course.part:.0f} %")
        self.curves.show_course(course)
        if not self._other[1]:
            self._show_failure(course)

    def _show_buttons(self, course: TrainingCourse | None) -> None:
        state = course.state if course is not None else ""
        live = course is not None and course.is_live
        self.pause.setVisible(live and state not in (states.PAUSED, states.PAUSING))
        self.pause.setEnabled(state == states.RUNNING)
        self.go_on.setVisible(state in (states.PAUSED, states.PAUSING))
        for button in (self.stop, self.discard):
            button.setVisible(live)
            button.setEnabled(live and state != states.STOPPING)
        self.resume.setVisible(course is not None and not live and course.can_resume)
        self.result.setVisible(self.is_complete())

    def _show_failure(self, course: TrainingCourse) -> None:
        failure = course.failure if not course.is_live else None
        self.message.setVisible(failure is not None)
        if failure is not None:
            failure = in_words(failure)
            self.message.setText(f"{failure.title}: {failure.message} {failure.advice}".strip())

    def _paint_soon(self, *_what: object) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _state_changed(self) -> None:
        self.show_now()
        self.changed.emit()

    # ------------------------------------------------------------------ what is asked

    def _resume(self) -> None:
        self._say_other("", "")
        self._run.resume_last()

    def _ask_discard(self) -> None:
        asked = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Stop and discard"),
            tr("Throw away what this training has learnt?"),
            parent=self,
        )
        asked.setInformativeText(
            tr("Its checkpoints are removed; it cannot go on, and there will be no model.")
        )
        yes = asked.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = asked.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        asked.setDefaultButton(keep)
        asked.setEscapeButton(keep)
        yes.clicked.connect(self._run.stop_and_discard)
        self.asked = asked
        asked.open()

    def _refused(self, name: str, out: str) -> None:
        self._say_other(name, out)

    def _follow_other(self) -> None:
        name, out = self._other
        self._say_other("", "")
        self._run.attach(out, name)

    def _say_other(self, name: str, out: str) -> None:
        """Say that another training stands in the way, or no more."""
        self._other = (name, out)
        self.show_other.setVisible(bool(out) and self._run.can_follow(out))
        self.message.setVisible(bool(out))
        if out:
            self.message.setText(
                tr("{0} is being trained already; one training runs at a time. Wait until it "
                   "has ended, or stop it.", name)
            )  # fmt: skip


def _button(text: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setToolTip(tip)
    made.setVisible(False)
    return made
