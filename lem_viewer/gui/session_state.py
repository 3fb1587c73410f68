"""What is known of the open study, the models and the reader's choices: the state panels look at.

Read-only from outside; :class:`~lem_viewer.gui.session.Session` changes it and tells by signal.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from lem_viewer.errors import Failure
from lem_viewer.gui.foreign_findings import ForeignFindings
from lem_viewer.gui.model_choosing import Chosen, choose_model, why_words
from lem_viewer.gui.model_words import restriction_words
from lem_viewer.settings import Settings
from lem_viewer.values.evidence import Evidence
from lem_viewer.values.exams import Exam, current_of, exams_of
from lem_viewer.values.findings import Prediction, StudyComparison, TruthMask, ViewComparison
from lem_viewer.values.image import Mammogram, StudyOutline, ViewHeader
from lem_viewer.values.models import ModelCard, ModelChoice, ModelReady
from lem_viewer.values.overlays import ForeignOverlay
from lem_viewer.values.withdrawal import Withdrawal, withdrawal_of


class SessionState(QObject):
    """The open study, its predictions and truth, the settings and the notices.

    Parameters
    ----------
    settings : Settings

    Attributes
    ----------
    foreign : ForeignFindings
        What other makers say of the open views, and whether the reader asked to see it.
    """

    study_outlined = Signal(object)
    study_closed = Signal()
    open_progress = Signal(int, int)
    mammogram_arrived = Signal(str)
    header_changed = Signal(str)
    slice_shown = Signal(str)
    truth_arrived = Signal(str)
    study_read = Signal(object)
    views_added = Signal()
    exam_chosen = Signal()
    hanging_edited = Signal()
    header_table_arrived = Signal(object)
    analysis_started = Signal(int)
    analysis_progress = Signal(object)
    prediction_arrived = Signal(str)
    analysis_ended = Signal(str)
    comparison_changed = Signal(str)
    notice_added = Signal(object)
    notices_cleared = Signal()
    settings_changed = Signal(object)
    active_view_changed = Signal(str)
    focus_requested = Signal(str, float, float)
    selection_changed = Signal(str, int)
    models_changed = Signal()
    evidence_arrived = Signal(str, int)
    second_opinion_arrived = Signal(object)
    export_told = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._notices: list[Failure] = []
        self._choices: tuple[ModelChoice, ...] = ()
        self._default_model = ""
        self._withdrawn: tuple[Withdrawal, ...] = ()
        self._read_by: dict[str, ModelCard] = {}  # name@sha8 -> card of whatever model has read
        self._chosen = Chosen(None)
        self._chosen_for: tuple[tuple[object, ...], tuple[object, ...]] = ((), (None, None))
        self._ready: ModelReady | None = None
        self._opening_task = self._analysis_task = 0
        self.foreign = ForeignFindings(self)
        self.is_switching = False  # one study is closed, and the next is there already
        self._forget_study()

    def _forget_study(self) -> None:
        self._outline: StudyOutline | None = None
        self._indexed: StudyOutline | None = None
        self._index: dict[str, ViewHeader] = {}
        self._mammograms: dict[str, Mammogram] = {}
        self._predictions: dict[str, Prediction] = {}
        self._truths: dict[str, tuple[TruthMask, ...]] = {}
        self._comparisons: dict[str, ViewComparison] = {}
        self._differences: dict[str, NDArray[np.uint8]] = {}
        self._evidence: dict[tuple[str, int], Evidence] = {}
        self.foreign.clear()
        self._active_view = ""
        self._chosen_exam = ""
        self._analysed: frozenset[str] = frozenset()
        self._selection: tuple[str, int] | None = None

    @property
    def outline(self) -> StudyOutline | None:
        """The open study's headers, or None."""
        return self._outline

    @property
    def mammograms(self) -> dict[str, Mammogram]:
        """The decoded views by key."""
        return self._mammograms

    @property
    def predictions(self) -> dict[str, Prediction]:
        """What the model said, by view key."""
        return self._predictions

    @property
    def truths(self) -> dict[str, tuple[TruthMask, ...]]:
        """Truth masks by view key."""
        return self._truths

    @property
    def foreign_overlays(self) -> dict[str, tuple[ForeignOverlay, ...]]:
        """What other makers say, by view key; empty behind the veil."""
        return self.foreign.overlays

    @property
    def comparisons(self) -> dict[str, ViewComparison]:
        """How prediction and truth agree, by view key; only views that have truth."""
        return self._comparisons

    @property
    def study_comparison(self) -> StudyComparison | None:
        """The comparison of the whole study, or None where no view has one."""
        if not self._comparisons:
            return None
        return StudyComparison(tuple(self._comparisons.values()))

    @property
    def study_probability(self) -> tuple[str, float] | None:
        """The view with the highest probability, and that probability."""
        whole = [
            each for each in self._predictions.values() if self.header(each.key).is_read_with_study
        ]
        if not whole:
            return None
        best = max(whole, key=lambda each: each.probability)
        return best.key, best.probability

    @property
    def notices(self) -> tuple[Failure, ...]:
        """What went wrong since the study was opened, oldest first."""
        return tuple(self._notices)

    @property
    def settings(self) -> Settings:
        """The reader's choices."""
        return self._settings

    @property
    def active_view(self) -> str:
        """Key of the view that the keyboard acts on, or an empty text."""
        return self._active_view

    @property
    def chosen_exam(self) -> str:
        """A view of the exam that the reader chose to read; empty: the newest."""
        return self._chosen_exam

    @property
    def analysed(self) -> frozenset[str]:
        """The views that the model was asked to read: those of the exam, not of its priors."""
        return self._analysed

    @property
    def exams(self) -> tuple[Exam, ...]:
        """The exams of the open views: persons in order of appearance, the newest first."""
        if self._outline is None:
            return ()
        return exams_of(self.header(view.key) for view in self._outline.views)

    @property
    def current_exam(self) -> Exam | None:
        """The exam that is read; the others are its priors, or not hung beside it."""
        return current_of(self.exams, self._chosen_exam)

    @property
    def selection(self) -> tuple[str, int] | None:
        """The selected extremum: view key and index in its prediction's extrema."""
        return self._selection

    def evidence(self, key: str, index: int) -> Evidence | None:
        """Return what an extremum's score came from, where it has been followed back."""
        return self._evidence.get((key, index))

    @property
    def is_opening(self) -> bool:
        """True while a study is being read."""
        return self._opening_task != 0

    @property
    def is_analysing(self) -> bool:
        """True while the model reads the study."""
        return self._analysis_task != 0

    @property
    def model_choice(self) -> ModelChoice | None:
        """The model in use (loaded, or to be loaded next)."""
        return self._choice()

    @property
    def all_models(self) -> tuple[ModelChoice, ...]:
        """What the zoo holds."""
        return self._choices

    @property
    def model_card(self) -> ModelCard | None:
        """The card of the model in use (loaded, or to be loaded next)."""
        chosen = self._choice()
        return chosen.card if chosen else None

    @property
    def model_name(self) -> str:
        """Name in the zoo of the model in use."""
        chosen = self._choice()
        return chosen.name if chosen else self._settings.model

    def card_of(self, name: str) -> ModelCard | None:
        """Return a model's card, or None where it cannot be read."""
        return next((each.card for each in self._choices if each.name == name), None)

    @property
    def model_text(self) -> str:
        """``name@sha8 (version)`` of the model in use, or an empty text."""
        card = self.model_card
        return f"{card.model_id} ({card.version})" if card else ""

    @property
    def model_restriction(self) -> str:
        """What must stand beside this model's probabilities; may be empty."""
        chosen = self._choice()
        return restriction_words(chosen.restriction) if chosen else ""

    @property
    def device_text(self) -> str:
        """The device of the loaded model, or what was chosen while none is loaded."""
        return self._ready.device if self._ready else self._settings.device

    def model_entries(self) -> tuple[tuple[str, str, bool, str], ...]:
        """Return (name, title, usable, restriction or reason) of each model in the zoo."""
        return tuple(
            (each.name, each.title, each.usable, each.restriction) for each in self._choices
        )

    def header(self, key: str) -> ViewHeader:
        """Return the current ViewHeader of a view (the reader may have named its side)."""
        if key in self._mammograms:
            return self._mammograms[key].header
        if self._outline is None:
            raise KeyError(key)
        if self._indexed is not self._outline:  # asked hundreds of times of hundreds of views
            self._indexed = self._outline
            self._index = {view.key: view for view in self._outline.views}
        return self._index[key]

    @property
    def chosen(self) -> Chosen:
        """The model that reads the open study, and why it is this one."""
        basis = (self._settings.model, self._settings.model_rules, self._default_model,
                 self._chosen_exam)  # fmt: skip
        objects = (self._choices, self._outline)
        if basis != self._chosen_for[0] or any(
            one is not other for one, other in zip(objects, self._chosen_for[1], strict=True)
        ):
            self._chosen_for = basis, objects
            exam = self.current_exam
            views = [self.header(key) for key in exam.keys] if exam else []
            self._chosen = choose_model(
                self._settings, self._choices, self._default_model, views,
                is_synthetic=self._is_synthetic(),
            )  # fmt: skip
        return self._chosen

    def name_for_phantoms(self) -> str:
        """Return the name of the model that would read a synthetic study; may be empty."""
        chosen = choose_model(
            self._settings, self._choices, self._default_model, [], is_synthetic=True
        )
        return chosen.choice.name if chosen.choice is not None else ""

    @property
    def why_this_model(self) -> str:
        """Why this model reads the open study, in a sentence; may be empty."""
        return why_words(
            self.chosen,
            has_rules=bool(self._settings.model_rules),
            has_study=self._outline is not None,
        )

    def _choice(self) -> ModelChoice | None:
        """Return the model in use: the reader's, else one that was made for such a study."""
        return self.chosen.choice

    @property
    def card_that_read(self) -> ModelCard | None:
        """The card of the model that made the predictions on the screen.

        Not of the one in use now: it may have been renamed, rolled back or chosen since.
        """
        said = next(iter(self._predictions.values()), None)
        if said is None:
            return None
        card = self._read_by.get(said.model_id) or self.model_card
        return card if card is not None and card.model_id == said.model_id else None

    def is_withdrawn(self, model_id: str) -> bool:
        """Return True where the model that a prediction names must not be used any more."""
        return self.withdrawal_of(model_id) is not None

    def withdrawal_of(self, model_id: str) -> Withdrawal | None:
        """Return the withdrawal of the model that a prediction or a record names, or None."""
        return withdrawal_of(self._withdrawn, model_id)

    def _is_synthetic(self) -> bool:
        return self._outline is not None and all(view.synthetic for view in self._outline.views)
