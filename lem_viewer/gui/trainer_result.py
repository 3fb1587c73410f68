"""The result of a training: the new model beside the one in use, and what becomes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.labels import label, set_role
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import mark, plural, tr
from lem_viewer.gui.trial_actions import TrialActions
from lem_viewer.gui.trial_cases import ChangedCases
from lem_viewer.gui.trial_table import TrialTable
from lem_viewer.gui.trial_words import LOUD, headline, warning_words
from lem_viewer.values.image import PHANTOM_MANUFACTURER
from lem_viewer.values.model_trial import ModelTrial, TrialProgress
from lem_viewer.values.model_verdict import Adopted, RunState, ThrownAway, WentBack
from lem_viewer.values.training_draft import TrainingDraft

_PLOT_HEIGHT_PX, _PLOT_DELAY_MS = 230, 50


class ResultPage(TrainerPage):
    """Shows a trial, makes one where there is none, and asks for the verdict.

    Parameters
    ----------
    run : TrainingRun

    Attributes
    ----------
    trial : ModelTrial or None
        What is shown.
    state : RunState
        What has been made of the run's model.
    """

    title = mark("Result")

    def __init__(self, run: TrainingRun) -> None:
        super().__init__()
        self._run, self._verdicts, self._session = run, run.verdicts, run.session
        self._out = ""
        self._of_phantoms = False
        self._task = 0
        self._looks = False
        self._is_here = False
        self.trial: ModelTrial | None = None
        self.state = RunState(False)
        self._make_parts()
        self._lay_out()
        self._listen()
        self._say("")
        self._show_trial(None)

    # ------------------------------------------------------------------ parts

    def _make_parts(self) -> None:
        self.verdict = label("", "heading", wraps=True)
        self.against = QComboBox()
        self.against.setAccessibleName(tr("Compare with"))
        self.again = QPushButton(tr("Compare"))
        self.stop = QPushButton(tr("Stop"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Images read by both models"))
        self.trouble = label("", "error", wraps=True)
        self.table = TrialTable()
        self.cases = ChangedCases()
        self.acts = TrialActions()
        self._warnings = QVBoxLayout()
        self._plots = QHBoxLayout()
        self._plots_later = QTimer(self)
        self._plots_later.setSingleShot(True)
        self._plots_later.timeout.connect(self._draw_plots)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        choice = QHBoxLayout()
        choice.setSpacing(grid)
        name = label(tr("Compare with"), "muted")
        name.setBuddy(self.against)
        for part in (name, self.against, self.again, self.progress, self.stop):
            choice.addWidget(part)
        choice.addStretch(1)
        self._warnings.setSpacing(grid // 2)
        self._plots.setSpacing(grid)
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, grid, 0)
        inner.setSpacing(grid)
        inner.addLayout(self._warnings)
        inner.addWidget(self.table)
        inner.addLayout(self._plots)
        inner.addWidget(label(tr("Cases that changed side"), "heading"))
        inner.addWidget(self.cases)
        inner.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addWidget(self.verdict)
        column.addLayout(choice)
        column.addWidget(self.trouble)
        column.addWidget(self.area, 1)
        column.addWidget(self.acts)

    def _listen(self) -> None:
        self.again.clicked.connect(self.compare)
        self.stop.clicked.connect(self._stop)
        self.acts.adopt_wanted.connect(self._adopt)
        self.acts.candidate_wanted.connect(self._keep)
        self.acts.throw_wanted.connect(self._throw)
        self.acts.back_wanted.connect(self._go_back)
        self._verdicts.went_back.connect(self._went_back)
        self._session.models_changed.connect(self._list_models)
        self._list_models()

    # ------------------------------------------------------------------ a page of the dialog

    def load(self, draft: TrainingDraft) -> None:
        """Take the run whose result is shown."""
        if draft.out != self._out:
            self._cancel()
            self._out = draft.out
            self._of_phantoms = is_of_phantoms(draft)
            self.state = RunState(False)
            self._show_trial(None)
            self.against.clear()
            self._list_models()

    def is_needed(self) -> bool:
        """Return True while both models read."""
        return self._task != 0 and not self._looks

    def why_not(self) -> str:
        """Return what is missing."""
        return "" if self._out else tr("There is no finished training yet.")

    def is_complete(self) -> bool:
        """Return True where there is a run."""
        return bool(self._out)

    def entered(self) -> None:
        """Look what is known of the run; where no trial is kept, begin one."""
        self._is_here = True
        if self._out and not self._task:
            self._begin(looks=True)
            self._task = self._verdicts.look(Path(self._out), self._take, self._looked)
        self._show_busy()

    def left(self) -> None:
        """Let a trial that has begun go on: its result is kept."""
        self._is_here = False

    # ------------------------------------------------------------------ what is asked for

    def compare(self) -> None:
        """Score the new model and the chosen one."""
        if self._task or not self._out:
            return
        self._begin()
        self.progress.setRange(0, 0)
        name = str(self.against.currentData() or "")
        self._task = self._verdicts.try_model(Path(self._out), name, self._take, self._ended)
        self._show_busy()

    def _adopt(self, name: str, use: bool) -> None:
        self._begin()
        self._task = self._verdicts.adopt(
            Path(self._out), self._take, self._ended, name=name, use=use
        )
        self._show_busy()

    def _keep(self, name: str) -> None:
        self._begin()
        self._task = self._verdicts.adopt(
            Path(self._out), self._take, self._ended, name=name, candidate=True
        )
        self._show_busy()

    def _throw(self, keep_log: bool) -> None:
        self._begin()
        self._task = self._verdicts.throw_away(
            Path(self._out), self._take, self._ended, keep_log=keep_log
        )
        self._show_busy()

    def _go_back(self) -> None:
        self._begin()
        self._task = self._verdicts.go_back(self._take, self._ended)
        self._show_busy()

    def _begin(self, *, looks: bool = False) -> None:
        self._looks = looks
        self._say("")

    def _stop(self) -> None:
        self._cancel()
        self._show_busy()

    def _cancel(self) -> None:
        if self._task:
            self._run.cancel(self._task)
            self._task = 0

    # ------------------------------------------------------------------ what arrives

    def _take(self, value: object) -> None:
        match value:
            case RunState():
                self.state = value
                self._show_state()
                self._drop_outdated()
            case ModelTrial():
                self._show_trial(value)
            case TrialProgress():
                self.progress.setRange(0, max(1, value.total))
                self.progress.setValue(value.done)
            case Failure() if value.severity == "error":
                self._say(str(value))
            case Failure():
                pass  # of one image: the trial counts those that could not be read
            case ThrownAway():
                self._show_trial(None)
                self._session.add_notice(_thrown(value))
            case Adopted() | WentBack():
                pass  # what came of it is in the state that follows

    def _drop_outdated(self) -> None:
        """Show no trial of other weights: the training went on since."""
        trial, state = self.trial, self.state
        if trial is None or not state.has_model:
            return
        if not state.model_id.endswith(f"@{trial.new.sha256[:8]}"):
            self._show_trial(None)

    def _looked(self, how: Any) -> None:
        self._ended(how)
        wants = self.trial is None and self.state.has_model and self._is_here
        if wants and not self._task and getattr(how, "how", "") == "finished":
            self.compare()

    def _ended(self, _how: Any) -> None:
        self._task = 0
        self._show_busy()
        self.changed.emit()

    def _went_back(self, _value: WentBack) -> None:
        """Show the state anew: the model in use is another one."""
        if self._out and self._is_here:
            QTimer.singleShot(0, self.entered)

    # ------------------------------------------------------------------ what is shown

    def _list_models(self) -> None:
        """Offer every usable model to compare with, the one in use first chosen."""
        chosen = self.against.currentData()
        self.against.clear()
        for each in self._session.all_models:
            if each.usable:
                self.against.addItem(each.title, each.name)
        names = [self.against.itemData(k) for k in range(self.against.count())]
        wanted = chosen if chosen in names else self._usual_reader()
        if wanted in names:
            self.against.setCurrentIndex(names.index(wanted))
        self._show_state()

    def _usual_reader(self) -> str:
        """Return the model that reads such images now: phantoms have one of their own."""
        if self._of_phantoms:
            return self._session.name_for_phantoms()
        return self._session.model_name

    def _show_state(self) -> None:
        card = self._session.model_card
        self.acts.show_state(self.state, card.model_id if card else "")

    def _show_busy(self) -> None:
        tries = self._task != 0 and not self._looks
        self.progress.setVisible(tries)
        self.stop.setVisible(tries)
        self.again.setVisible(not tries)
        self.again.setEnabled(self.state.has_model)
        self.against.setEnabled(not tries)
        self.acts.set_busy(self._task != 0)
        if self.trial is None:
            self.verdict.setText(self._waiting_words())

    def _waiting_words(self) -> str:
        if self._task and not self._looks:
            return tr("Both models read the patients that were kept aside…")
        if not self._out:
            return tr("There is no finished training yet.")
        return tr("Not compared yet.")

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _show_trial(self, trial: ModelTrial | None) -> None:
        self.trial = trial
        self.area.setVisible(trial is not None)
        _empty(self._warnings)
        _empty(self._plots)
        self._show_busy()
        self._show_state()
        if trial is None:
            set_role(self.verdict, "heading")
            return
        self.verdict.setText(headline(trial))
        for warning in trial.warnings:
            role = "error" if warning.code in LOUD else "warning"
            self._warnings.addWidget(label(warning_words(warning), role, wraps=True))
        read = sum(case.new.probability is not None for case in trial.cases)
        self._warnings.addWidget(
            label(
                plural(
                    read,
                    "%n image of {0} patients that were kept aside",
                    "%n images of {0} patients that were kept aside",
                    trial.patients,
                ),
                "muted",
            )
        )
        self.table.show_trial(trial)
        self.cases.show_trial(trial)
        self._plots_later.start(_PLOT_DELAY_MS)

    def _draw_plots(self) -> None:
        """Draw after the words are painted: the plots' library takes half a second to load."""
        from lem_viewer.gui.trial_plots import trial_plots

        if self.trial is None or self._plots.count():
            return
        for plot in trial_plots(self.trial):
            plot.setMinimumWidth(200)
            plot.setFixedHeight(_PLOT_HEIGHT_PX)
            self._plots.addWidget(plot, 1)


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    while layout.count():
        held = layout.takeAt(0)
        widget = held.widget() if held is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _thrown(value: ThrownAway) -> Failure:
    said = tr("The log is kept in its folder.") if value.kept_log else tr("Nothing of it is left.")
    return Failure(tr("The new model was thrown away"), said, where=value.run, severity="info")


def is_of_phantoms(draft: TrainingDraft) -> bool:
    """Return True where every image that was checked is a phantom."""
    return draft.report is not None and set(draft.report.vendors) == {PHANTOM_MANUFACTURER}
