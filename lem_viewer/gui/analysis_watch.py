"""What the reader may know of each view: being decoded, waiting, being read, read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from lem_viewer.gui.hanging import collect
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.values.findings import InferenceProgress


@dataclass(frozen=True)
class ViewState:
    """One view's state.

    Parameters
    ----------
    kind : str
        ``decoding``, ``not_decoded``, ``ready``, ``waiting``, ``reading``, ``read``, ``not_read``.
    text : str
        The same for the reader; the probability where there is one.
    probability : float or None
    """

    kind: str
    text: str
    probability: float | None = None


class AnalysisWatch(QObject):
    """Listens to a session and tells how far the opening and the analysis are.

    Signals
    -------
    changed()
        Any view's state or the analysis' own may have changed.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.reading_key = ""
        self.done = self.total = 0
        self.how = ""  # "", "running", "finished", "cancelled" or "failed"
        self._labels: dict[str, str] = {}  # of views that are not of the exam that is read
        for hung in (session.study_outlined, session.views_added, session.exam_chosen):
            hung.connect(self._label)
        session.header_changed.connect(self._label)
        session.study_outlined.connect(self._forget)
        session.study_closed.connect(self._forget)
        session.views_added.connect(self.changed)
        session.mammogram_arrived.connect(self.changed)
        session.study_read.connect(self.changed)
        session.header_changed.connect(self.changed)
        session.analysis_started.connect(self._start)
        session.analysis_progress.connect(self._progress)
        session.prediction_arrived.connect(self._arrived)
        session.analysis_ended.connect(self._end)

    def state_of(self, key: str) -> ViewState:
        """Return what is known of a view."""
        session = self._session
        prediction = session.predictions.get(key)
        if prediction is not None:
            return ViewState("read", f"{prediction.probability:.2f}", prediction.probability)
        if key not in session.mammograms:
            if session.is_opening:
                return ViewState("decoding", tr("decoding…"))
            return ViewState("not_decoded", tr("not decoded"))
        if key not in session.analysed:
            return ViewState("ready", self._labels.get(key) or tr("ready"))
        if session.is_analysing:
            if key == self.reading_key:
                return ViewState("reading", tr("reading…"))
            return ViewState("waiting", tr("waiting"))
        if self.how in ("finished", "failed"):
            return ViewState("not_read", tr("not read"))
        return ViewState("ready", tr("ready"))

    def _label(self, *_what: object) -> None:
        """Know which views are of a prior: the lists say so."""
        session = self._session
        views = session.outline.views if session.outline else ()
        known = collect([session.header(view.key) for view in views], session.chosen_exam)
        labels = {key: known.label_of(key) for key in known.views} if len(known.exams) > 1 else {}
        self._labels = {key: label.capitalize() for key, label in labels.items() if label}

    def _forget(self) -> None:
        self.reading_key, self.how = "", ""
        self.done = self.total = 0
        self.changed.emit()

    def _start(self, views: int) -> None:
        self.reading_key, self.how = "", "running"
        self.done, self.total = 0, views
        self.changed.emit()

    def _progress(self, progress: InferenceProgress) -> None:
        self.reading_key = progress.key
        self.done, self.total = progress.done, progress.total
        self.changed.emit()

    def _arrived(self, key: str) -> None:
        if key == self.reading_key:
            self.reading_key = ""
            self.done = min(self.done + 1, self.total)
        self.changed.emit()

    def _end(self, how: str) -> None:
        self.reading_key, self.how = "", how
        self.changed.emit()
