"""The reading panel: both breasts, the reader's findings, and what is kept of them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import label, rule, set_role
from lem_viewer.gui.reading_breast import BreastForm
from lem_viewer.gui.reading_draft import ReadingDraft
from lem_viewer.gui.reading_findings import ReadingFindings
from lem_viewer.gui.translate import tr
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.settings import Settings
from lem_viewer.values.reading import Assessment, BreastAssessment, ReaderFinding


class ReadingPanel(QWidget):
    """What a reader says of the open study.

    Parameters
    ----------
    library : LibrarySession
    draft : ReadingDraft

    Signals
    -------
    next_wanted()
        The reader wants the next case.
    """

    next_wanted = Signal()

    def __init__(self, library: LibrarySession, draft: ReadingDraft) -> None:
        super().__init__()
        self._library, self.draft = library, draft
        self.findings = ReadingFindings(library)
        self._make_parts()
        self._lay_out()
        self._listen()
        self._show(None)

    def _make_parts(self) -> None:
        self.state = label("", "muted", wraps=True)
        self.veil = label("", "warning", wraps=True)
        self.forms = {side: BreastForm(side) for side in ("R", "L")}
        self.conflict = QFrame()
        self.conflict_words = label("", "warning", wraps=True)
        self.keep_mine = QPushButton(tr("Keep mine"))
        self.take_theirs = QPushButton(tr("Take theirs"))
        self.store = QPushButton(tr("Store"))
        self.store.setIcon(icon("check"))
        self.store.setProperty("role", "primary")
        self.store.setToolTip(tr("Store the assessment; then the model's marks come (Ctrl+Return)"))
        self.amend = QPushButton(tr("Amend"))
        self.amend.setToolTip(tr("Reopen the stored assessment; what was stored stays on record"))
        self.next = QPushButton(tr("Next case"))
        self.next.setIcon(icon("next"))
        self.next.setToolTip(tr("Open the next study of the worklist (F12)"))
        self.blinded = QCheckBox(tr("Read blinded"))
        self.blinded.setToolTip(
            tr("The model's marks and the truth stay hidden until the assessment is stored. "
               "Counts from the next study that is opened.")
        )  # fmt: skip

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(grid, grid, grid, grid)
        column.setSpacing(grid)
        column.addWidget(self.veil)
        for form in self.forms.values():
            column.addWidget(form)
        column.addWidget(rule())
        column.addWidget(self.findings)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        choices = QVBoxLayout(self.conflict)
        choices.setContentsMargins(grid, 0, grid, 0)
        choices.addWidget(self.conflict_words)
        pair = QHBoxLayout()
        pair.addWidget(self.keep_mine)
        pair.addWidget(self.take_theirs)
        choices.addLayout(pair)
        foot = QHBoxLayout()
        foot.setContentsMargins(grid, 0, grid, grid)
        foot.setSpacing(grid)
        for button in (self.store, self.amend, self.next):
            foot.addWidget(button, 1)
        low = QVBoxLayout()
        low.setContentsMargins(grid, 0, grid, 0)
        low.addWidget(self.state)
        low.addWidget(self.blinded)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(grid // 2)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.conflict)
        whole.addLayout(low)
        whole.addLayout(foot)

    def _listen(self) -> None:
        draft, session = self.draft, self._library.session
        for form in self.forms.values():
            form.written.connect(self._write)
        self.store.clicked.connect(self.store_now)
        self.amend.clicked.connect(draft.amend)
        self.next.clicked.connect(self.next_wanted)
        self.keep_mine.clicked.connect(draft.keep_mine)
        self.take_theirs.clicked.connect(draft.take_theirs)
        self.blinded.clicked.connect(lambda on: session.change_settings(is_blinded=on))
        draft.loaded.connect(self._show)
        draft.kept.connect(lambda _said: self._show_state())
        draft.conflicted.connect(lambda _said: self._show_state())
        draft.refused.connect(self._show_refusal)
        draft.findings_loaded.connect(self._show_findings)
        session.veil.changed.connect(self._show_state)
        session.settings_changed.connect(self._show_settings)
        session.study_closed.connect(self._show_state)
        self._show_settings(session.settings)

    # ------------------------------------------------------------------ what can be done

    def store_now(self) -> None:
        """Store the assessment, if a category is there."""
        said = self.draft.assessment
        if said is None or self.draft.is_stored:
            return
        if not (said.right.birads or said.left.birads):
            self.state.setText(tr("Choose a BI-RADS category for at least one breast."))
            set_role(self.state, "warning")
            self.forms["R"].birads.setFocus()
            return
        self.draft.store()

    def _write(self, side: str, said: BreastAssessment, at_once: bool) -> None:
        self.draft.write(side, said, at_once=at_once)
        self._show_state()

    # ------------------------------------------------------------------ what is shown

    def _show(self, said: Assessment | None) -> None:
        for side, form in self.forms.items():
            form.show_said(said.breast(side) if said else BreastAssessment())
            form.setEnabled(said is not None)
        if said is None:
            self.findings.show_study(None, ())
        self._show_state()

    def _show_findings(self, findings: tuple[ReaderFinding, ...]) -> None:
        self.findings.show_study(self.draft.entry, findings)
        self.findings.set_locked(self.draft.is_stored)

    def _show_state(self) -> None:
        draft = self.draft
        is_there, is_stored = draft.assessment is not None, draft.is_stored
        for form in self.forms.values():
            form.set_locked(draft.is_locked)
        self.findings.set_locked(draft.is_locked)
        self.store.setVisible(not is_stored)
        self.store.setEnabled(is_there and draft.theirs is None and not draft.is_locked)
        self.amend.setVisible(is_stored)
        # What the keyboard comes to with F7 and F6.
        can_write = is_there and not is_stored
        self.setFocusProxy(self.forms["R"].birads if can_write else self.next)
        self.conflict.setVisible(draft.theirs is not None)
        if draft.theirs is not None:
            self.conflict_words.setText(self._conflict_words(draft.theirs))
        set_role(self.state, "muted")
        self.state.setText(self._state_words())
        veil = self._library.session.veil
        self.veil.setVisible(veil.is_drawn)
        self.veil.setText(tr("Blinded: the model's marks and the truth come when you have stored."))

    def _show_refusal(self, failure: Failure) -> None:
        self._show_state()
        set_role(self.state, "warning")
        self.state.setText(tr("NOT kept: {0}. It is tried again.", failure.message))

    def _state_words(self) -> str:
        draft = self.draft
        said, reader = draft.assessment, self._library.reader
        if said is None:
            if self._library.session.outline is None:
                return tr("{0} reads. No study is open.", reader)
            return tr("{0} reads. This study is not in the library.", reader)
        if said.is_stored:
            words = tr("{0} stored it at {1}.", reader, _clock(said.stored_at))
            if said.revealed_at:
                words += " " + tr("The model's marks came at {0}.", _clock(said.revealed_at))
            return words
        if draft.is_unsaved:
            return tr("{0} reads. Being kept…", reader)
        if said.version == 0:
            return tr("{0} reads. Every word is kept as it is written.", reader)
        return tr("{0} reads. Kept.", reader)

    def _conflict_words(self, theirs: Assessment) -> str:
        parts = []
        for side, name in (("R", tr("right")), ("L", tr("left"))):
            said = theirs.breast(side)
            shown = " ".join(part for part in (said.birads, said.density, said.comment) if part)
            parts.append(f"{name}: {shown[:120] or '–'}")
        head = (
            tr("Another window has stored this study.")
            if theirs.is_stored
            else tr("Another window has written to this study.")
        )
        return f"{head} {tr('There now:')} {'; '.join(parts)}"

    def _show_settings(self, settings: Settings) -> None:
        self.blinded.setChecked(settings.is_blinded)


def _clock(time: str) -> str:
    """Return the time of day of a kept time, as the reader's clock has it."""
    return datetime.fromisoformat(time).astimezone().strftime("%H:%M:%S")
