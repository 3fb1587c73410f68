"""The study browser: thumbnails and series, all attributes, problems, other studies."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.browser_header import HeaderPage
from lem_viewer.gui.browser_lists import ProblemList, StudyList
from lem_viewer.gui.browser_series import SeriesTree
from lem_viewer.gui.browser_views import BrowserModel, BrowserViews
from lem_viewer.gui.session import Session
from lem_viewer.gui.study_problems import Problem, problems_of
from lem_viewer.gui.translate import tr


class StudyBrowser(QWidget):
    """Everything there is in the session, by pages.

    Parameters
    ----------
    session : Session

    Signals
    -------
    view_opened(str)
        A view is to be seen alone.
    view_hung(str)
        A view is to hang where the active one hangs.
    """

    view_opened = Signal(str)
    view_hung = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._make_parts()
        self._lay_out()
        self._later = QTimer(self)  # hundreds of views arrive one by one: one look after many
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._refresh)
        self._listen()
        self._refresh()

    def _make_parts(self) -> None:
        self.series = SeriesTree()
        self.model = BrowserModel(self._session, self)
        self.views = BrowserViews(self.model)
        self.read_exam = QPushButton(tr("Read this exam"))
        self.read_exam.setToolTip(tr("Hang this exam as the one that is read"))
        self.read_exam.setEnabled(False)
        self.header = HeaderPage(self._session)
        self.problems = ProblemList()
        self.studies = StudyList(self._session)

    def _lay_out(self) -> None:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, theme.GRID_PX, 0, theme.GRID_PX // 2)
        column.setSpacing(theme.GRID_PX // 2)
        column.addWidget(self.series, 1)
        column.addWidget(self.read_exam, 0, Qt.AlignmentFlag.AlignLeft)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(self.views)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(tr("Pages of the study browser"))
        self.pages.setUsesScrollButtons(False)
        for page, title in (
            (split, tr("Views")),
            (self.header, tr("Header")),
            (self.problems, tr("Problems")),
            (self.studies, tr("Studies")),
        ):
            self.pages.addTab(page, title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GRID_PX, 0, theme.GRID_PX, theme.GRID_PX)
        whole.addWidget(self.pages)
        self.setFocusProxy(self.views)

    def _listen(self) -> None:
        session = self._session
        for changed in (
            session.study_outlined,
            session.study_closed,
            session.views_added,
            session.exam_chosen,
            session.header_changed,
        ):
            changed.connect(self._show_study)
        for changed in (
            session.mammogram_arrived,
            session.study_read,
            session.notice_added,
            session.settings_changed,
        ):
            changed.connect(self._look_again)
        session.mammogram_arrived.connect(self.model.look_again)
        session.header_changed.connect(self.model.look_again)
        session.active_view_changed.connect(self.views.show_key)
        session.studies.queue_changed.connect(self.studies.refill)
        self.series.keys_chosen.connect(self.model.show_only)
        self.series.exam_chosen.connect(self._at_exam)
        self.read_exam.clicked.connect(self._read_exam)
        self.views.chosen.connect(session.set_active_view)
        self.views.opened.connect(self.view_opened)
        self.views.hung.connect(self.view_hung)
        self.problems.view_wanted.connect(session.set_active_view)

    # ------------------------------------------------------------------ what is shown

    def _look_again(self, *_what: object) -> None:
        if not self._later.isActive():
            self._later.start()

    def showEvent(self, event: object) -> None:
        """Look when the reader comes here: nothing is kept up while nobody sees it."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._show_study()

    def _show_study(self, *_what: object) -> None:
        if not self.isVisible():
            return
        self.model.show_only(None)
        self.model.refill()
        self.series.fill(self.model.known)
        self.read_exam.setEnabled(False)
        self.views.show_key(self._session.active_view)
        self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        problems: tuple[Problem, ...] = ()
        if self._session.outline is None:
            self.problems.clear()
        else:
            problems = problems_of(
                self.model.known,
                self._session.mammograms,
                self._session.notices,
                is_opening=self._session.is_opening,
            )
            self.problems.show_problems(problems)
        grave = [each for each in problems if each.severity != "info"]
        title = tr("Problems ({0})", len(grave)) if grave else tr("Problems")
        self.pages.setTabText(self.pages.indexOf(self.problems), title)
        self.studies.refill()

    # ------------------------------------------------------------------ which exam

    def _at_exam(self, key: str) -> None:
        current = self._session.current_exam
        self.read_exam.setEnabled(bool(key) and current is not None and key not in current.keys)

    def _read_exam(self) -> None:
        item = self.series.currentItem()
        keys = item.data(0, int(Qt.ItemDataRole.UserRole)) if item else None
        if keys:
            self._session.choose_exam(next(iter(sorted(keys))))
