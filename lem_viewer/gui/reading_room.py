"""Joins the open study with the library: which line it is, what is next, when the veil is lifted.

One object a window. It owns the worklist's window and the panels of reading and audit.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui.reading_audit import AuditPanel
from lem_viewer.gui.reading_draft import ReadingDraft
from lem_viewer.gui.reading_panel import ReadingPanel
from lem_viewer.gui.reading_verdicts import StudyVerdicts
from lem_viewer.gui.translate import tr
from lem_viewer.gui.worklist_ahead import WorklistAhead
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.gui.worklist_window import WorklistWindow
from lem_viewer.values.image import StudyOutline
from lem_viewer.values.reading import Assessment, WorklistEntry, WorklistQuery

if TYPE_CHECKING:
    from lem_viewer.gui.dashboard_window import DashboardWindow


class ReadingRoom(QObject):
    """What the worklist, the panels and the light box have in common.

    Parameters
    ----------
    library : LibrarySession

    Signals
    -------
    entry_opened(object)
        The line of the study that is open now; None where it has none.
    window_wanted()
        A study was opened from the worklist: the window is to come to the front.
    """

    entry_opened = Signal(object)
    window_wanted = Signal()

    def __init__(self, library: LibrarySession) -> None:
        super().__init__(library)
        self.library, self.session = library, library.session
        self.session.veil.is_kept = True
        self.draft = ReadingDraft(library)
        self.panel = ReadingPanel(library, self.draft)
        self.verdicts = StudyVerdicts(library)
        self.audit = AuditPanel(library, self.verdicts, self.panel.findings)
        self.entry_opened.connect(self.verdicts.open)
        self.entry: WorklistEntry | None = None
        self._coming: WorklistEntry | None = None  # its files are being opened
        self._worklist: WorklistWindow | None = None
        self._dashboard: DashboardWindow | None = None
        self._wanted_view = ""
        self._last: int | None = None  # the study that was open last, for what is next
        self._listen()
        self.ahead = WorklistAhead(library, self.query, self._open_number)

    def _open_number(self) -> int | None:
        return self.entry.id if self.entry is not None else None

    def _listen(self) -> None:
        library, session = self.library, self.session
        library.study_wanted.connect(self._open)
        library.stepped.connect(self._take_next)
        library.entry_changed.connect(self._take_entry)
        session.study_outlined.connect(self._study_is_there)
        session.study_closed.connect(self._study_is_closed)
        session.analysis_ended.connect(self._analysis_ended)
        self.draft.stored.connect(self._reveal)
        self.panel.next_wanted.connect(self.next_case)

    # ------------------------------------------------------------------ what can be done

    @property
    def worklist(self) -> WorklistWindow:
        """The worklist's window, made when it is first asked for."""
        if self._worklist is None:
            self._worklist = WorklistWindow(self.library)
            self._worklist.show_list()
        return self._worklist

    def show_worklist(self) -> None:
        """Bring the worklist to the front."""
        window = self.worklist
        window.show()
        window.raise_()
        window.activateWindow()
        window.focus_table()

    def show_dashboard(self) -> None:
        """Bring the dashboard to the front, with figures as they are now."""
        if self._dashboard is None:
            from lem_viewer.gui.dashboard_window import DashboardWindow  # loads the plots

            self._dashboard = DashboardWindow(self.library)
            self._dashboard.case_wanted.connect(self.open_case)
        window = self._dashboard
        window.show()
        window.raise_()
        window.activateWindow()
        window.look_again()

    def open_case(self, study: int, sop_uid: str) -> None:
        """Open a study at one of its views."""
        if self.entry is not None and self.entry.id == study:
            self._show_view(sop_uid)
            self.window_wanted.emit()
            return
        self._wanted_view = sop_uid
        self.library.ask(self.library.desk.entry, (study,), self.library.open_entry)

    def _show_view(self, sop_uid: str) -> None:
        outline = self.session.outline
        if outline is not None and sop_uid in {view.key for view in outline.views}:
            self.session.set_active_view(sop_uid)

    def query(self) -> WorklistQuery:
        """Return what the reader goes through: the worklist as filtered, else what is unread."""
        if self._worklist is not None:
            return self._worklist.filters.query()
        return WorklistQuery(unread_by=self.library.reader)

    def next_case(self, by: int = 1) -> None:
        """Open the next (1) or the previous (-1) study of the worklist."""
        self.draft.save()
        self.library.step(self.query(), self._last, back=by < 0)

    def panels(self) -> dict[str, tuple[str, QWidget]]:
        """Return title and panel of each dock, by name."""
        return {"reading": (tr("Reading"), self.panel), "audit": (tr("Audit"), self.audit)}

    def store(self) -> None:
        """Store the assessment."""
        self.panel.store_now()

    def close(self) -> None:
        """Keep what is written and close the windows."""
        self.draft.flush()
        for window in (self._worklist, self._dashboard):
            if window is not None:
                window.close()

    # ------------------------------------------------------------------ what happens

    def _open(self, entry: WorklistEntry, files: Sequence[Path]) -> None:
        self._coming = entry
        self.session.open(list(files))
        self.window_wanted.emit()

    def _take_next(self, entry: WorklistEntry | None) -> None:
        if entry is not None:
            self.library.open_entry(entry)
            return
        self.session.add_notice(
            Failure(
                tr("End of the worklist"),
                tr("there is no further study in this list"),
                tr("Change the filters of the worklist, or sort it anew."),
                severity="info",
            )
        )

    def _study_is_there(self, outline: StudyOutline) -> None:
        if self._coming is not None:
            entry, self._coming = self._coming, None
            self._begin(entry)
            self._show_view(self._wanted_view)
            self._wanted_view = ""
            return
        source = outline.source
        self.library.ask(
            self.library.desk.adopt,
            (outline.views,),
            lambda entry: self._adopted(entry, source),
            lambda _failure: self._adopted(None, source),
        )

    def _adopted(self, entry: WorklistEntry | None, source: str) -> None:
        outline = self.session.outline
        if outline is None or outline.source != source or self.entry is not None:
            return  # another study was opened meanwhile
        if entry is None:
            self.session.veil.lift()  # nothing can be stored: it would never be lifted
            self.entry_opened.emit(None)
            return
        self.library.listed.emit()
        self._begin(entry)

    def _begin(self, entry: WorklistEntry) -> None:
        self.entry, self._last = entry, entry.id
        self.draft.open(entry)
        if self._worklist is not None:
            self._worklist.mark_open(entry.id)
        self.entry_opened.emit(entry)

    def _study_is_closed(self) -> None:
        self.draft.open(None)
        self.entry = None
        self.entry_opened.emit(None)

    def _take_entry(self, entry: WorklistEntry) -> None:
        if self.entry is not None and entry.id == self.entry.id:
            self.entry = entry

    def _reveal(self, said: Assessment) -> None:
        """Lift the veil; the library notes when."""
        veil = self.session.veil
        if not veil.is_drawn:
            return
        self.library.ask(
            self.library.desk.reveal, (said,), self._revealed, lambda _failure: veil.lift()
        )

    def _revealed(self, said: Assessment) -> None:
        current = self.draft.assessment
        if current is None or said.study_id != current.study_id:
            return
        self.session.veil.lift()
        self.draft.take_revealed(said)
        self._keep_predictions()

    def _analysis_ended(self, how: str) -> None:
        if how == "finished" and not self.session.veil.is_drawn:
            self._keep_predictions()

    def _keep_predictions(self) -> None:
        """Keep what the model said, so that the worklist and the dashboard know it."""
        session, entry, card = self.session, self.entry, self.session.card_that_read
        if entry is None or card is None or session.is_analysing or not session.predictions:
            return
        exam = session.current_exam
        said = [
            (each, session.header(key).laterality, session.comparisons.get(key))
            for key, each in session.predictions.items()
            if exam is None or key in exam.keys
        ]
        if said:
            self.library.ask(
                self.library.desk.keep_predictions,
                (entry.id, said, card),
                self.library.entry_changed.emit,
            )
