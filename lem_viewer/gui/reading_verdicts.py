"""The model's findings of the open study, and what the reader says of each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from lem_viewer import __version__
from lem_viewer.gui.session import Session
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.values.findings import Extremum
from lem_viewer.values.reading import AuditVerdict, Opinion, VerdictPlace, WorklistEntry


@dataclass(frozen=True)
class AuditedFinding:
    """A maximum that the model marked.

    Parameters
    ----------
    key : str
        The view.
    index : int
        In the prediction's extrema.
    extremum : Extremum
    verdict : AuditVerdict or None
        What this reader says of it; None: not yet.
    """

    key: str
    index: int
    extremum: Extremum
    verdict: AuditVerdict | None = None


class StudyVerdicts(QObject):
    """A reader's verdicts on the model's findings of the open study.

    Parameters
    ----------
    library : LibrarySession

    Signals
    -------
    changed()
        Findings or verdicts are others now.
    finished(object)
        The audit of this line was finished.
    """

    changed = Signal()
    finished = Signal(object)

    def __init__(self, library: LibrarySession) -> None:
        super().__init__(library)
        self._library = library
        self._session: Session = library.session
        self._entry: WorklistEntry | None = None
        self._verdicts: dict[VerdictPlace, AuditVerdict] = {}
        self._on_their_way = 0  # verdicts that have not been answered
        session = self._session
        session.prediction_arrived.connect(lambda _key: self.changed.emit())
        session.analysis_started.connect(lambda _count: self.changed.emit())
        session.veil.changed.connect(self.changed)
        session.settings_changed.connect(lambda _settings: self.changed.emit())

    @property
    def entry(self) -> WorklistEntry | None:
        """The study that is audited; None: it is not in the library."""
        return self._entry

    def open(self, entry: WorklistEntry | None) -> None:
        """Begin with another study, or with none."""
        self._entry = entry
        self._verdicts = {}
        self.changed.emit()
        if entry is not None:
            self._ask(entry.study_uid)

    def findings(self) -> tuple[AuditedFinding, ...]:
        """Return the maxima that are marked on the views, view by view, strongest first."""
        session = self._session
        card, outline = session.card_that_read, session.outline
        if card is None or outline is None:
            return ()
        most = session.settings.overlays.extrema_shown
        found = []
        for header in outline.views:
            prediction = session.predictions.get(header.key)
            if prediction is None or prediction.model_id != card.model_id:
                continue
            for index, extremum in enumerate(prediction.extrema[:most]):
                if extremum.is_maximum:
                    place = _place(card.sha256, header.key, extremum)
                    verdict = self._verdicts.get(place)
                    found.append(AuditedFinding(header.key, index, extremum, verdict))
        return tuple(found)

    def say(
        self, finding: AuditedFinding, opinion: Opinion, reason: str = "", comment: str = ""
    ) -> None:
        """Write down what the reader says of a finding; once more corrects it."""
        card, entry = self._session.card_that_read, self._entry
        if card is None or entry is None:
            return
        extremum = finding.extremum
        verdict = AuditVerdict(
            study_uid=entry.study_uid,
            sop_uid=finding.key,
            row=round(extremum.row, 2),
            col=round(extremum.col, 2),
            score=round(float(extremum.score), 4),
            model_name=card.name,
            model_sha256=card.sha256,
            threshold=round(card.operating_point, 6),
            opinion=opinion,
            reader=self._library.reader,
            reason=reason,
            comment=comment,
            app_version=__version__,
        )
        self._verdicts[verdict.place] = verdict  # shown at once; the library's word comes after
        self._on_their_way += 1
        self.changed.emit()
        self._library.ask(
            self._library.desk.add_verdict,
            (verdict,),
            lambda said: self._answered(entry.study_uid, said),
            lambda _failure: self._refused(entry.study_uid),
        )

    def _answered(self, study_uid: str, said: tuple[AuditVerdict, ...]) -> None:
        self._on_their_way -= 1
        if not self._on_their_way:  # else the answer does not know of the later ones
            self._take(study_uid, said)

    def _refused(self, study_uid: str) -> None:
        """Show what is kept: this verdict is not."""
        self._on_their_way -= 1
        self._ask(study_uid)

    def _ask(self, study_uid: str) -> None:
        self._library.ask(
            self._library.desk.verdicts,
            (study_uid, self._library.reader),
            lambda said: self._take(study_uid, said),
        )

    def finish(self) -> None:
        """Write down that the reader has audited this study."""
        card, entry = self._session.card_that_read, self._entry
        if card is None or entry is None:
            return
        places = [_place(card.sha256, each.key, each.extremum) for each in self.findings()]
        content = {
            "model_name": card.name,
            "model_sha256": card.sha256,
            "images": sorted(self._session.predictions),
            "app_version": __version__,
        }

        def take(line: WorklistEntry) -> None:
            if self._entry is not None and line.id == self._entry.id:
                self._entry = line
            self._library.entry_changed.emit(line)
            self.finished.emit(line)
            self.changed.emit()

        self._library.ask(
            self._library.desk.finish_audit, (entry, self._library.reader, content, places), take
        )

    def _take(self, study_uid: str, said: tuple[AuditVerdict, ...]) -> None:
        if self._entry is None or self._entry.study_uid != study_uid:
            return
        self._verdicts = {each.place: each for each in said}
        self.changed.emit()


def _place(sha256: str, key: str, extremum: Extremum) -> VerdictPlace:
    return sha256, key, round(extremum.row, 2), round(extremum.col, 2)
