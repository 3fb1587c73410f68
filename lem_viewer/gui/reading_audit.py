"""The audit panel: agree, disagree or unsure, finding by finding; lesions the model has missed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label, set_role
from lem_viewer.gui.reading_breast import CommentField
from lem_viewer.gui.reading_findings import ReadingFindings
from lem_viewer.gui.reading_verdicts import AuditedFinding, StudyVerdicts
from lem_viewer.gui.translate import mark, tr
from lem_viewer.gui.withdrawn_words import withdrawn_from_screen
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.values.reading import REASONS, Opinion, Status

OPINION_WORDS = {
    Opinion.AGREE: mark("agree"),
    Opinion.DISAGREE: mark("disagree"),
    Opinion.UNSURE: mark("unsure"),
}
_BUTTONS = {
    Opinion.AGREE: (mark("Agree"), "Alt+1"),
    Opinion.DISAGREE: (mark("Disagree"), "Alt+2"),
    Opinion.UNSURE: (mark("Unsure"), "Alt+3"),
}
_TITLES = (mark("View"), mark("Score"), mark("Verdict"), mark("Reason"))
_MOST_REASONS = 40


class AuditPanel(QWidget):
    """The model's findings with the reader's opinion of each.

    Parameters
    ----------
    library : LibrarySession
    verdicts : StudyVerdicts
    drawn : ReadingFindings
        Takes what is drawn as a lesion that was missed.
    """

    def __init__(
        self, library: LibrarySession, verdicts: StudyVerdicts, drawn: ReadingFindings
    ) -> None:
        super().__init__()
        self._library, self._session = library, library.session
        self.verdicts, self._drawn = verdicts, drawn
        self._findings: tuple[AuditedFinding, ...] = ()
        self._make_parts()
        self._lay_out()
        self._listen()
        self._show()

    def _make_parts(self) -> None:
        self.head = label("", "muted", wraps=True)
        self.table = QTableWidget(0, len(_TITLES))
        self.table.setProperty("role", "bare")
        self.table.setAccessibleName(tr("The model's findings and your verdicts"))
        self.table.setHorizontalHeaderLabels([tr(title) for title in _TITLES])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(
            self.fontMetrics().height() + theme.GRID_PX
        )
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setAccessibleName(tr("Why"))
        line = self.reason.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Reason"))
        self.comment = CommentField()
        self.comment.setAccessibleName(tr("Comment on the verdict"))
        self.comment.setPlaceholderText(tr("Comment"))
        self.comment.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 2 * theme.GRID_PX)
        self.buttons = {opinion: QPushButton(tr(text)) for opinion, (text, _) in _BUTTONS.items()}
        for opinion, button in self.buttons.items():
            button.setToolTip(f"{tr(_BUTTONS[opinion][0])} ({_BUTTONS[opinion][1]})")
        self.missed = QPushButton(tr("Missed lesion"))
        self.missed.setToolTip(tr("Add the selected drawing as a lesion that the model has missed"))
        self.finish = QPushButton(tr("Finish the audit"))
        self.finish.setProperty("role", "primary")

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        column = QVBoxLayout(self)
        column.setContentsMargins(grid, grid, grid, grid)
        column.setSpacing(grid)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addWidget(self.reason)
        column.addWidget(self.comment)
        opinions, foot = QHBoxLayout(), QHBoxLayout()
        for row in (opinions, foot):
            row.setSpacing(grid)
        for button in self.buttons.values():
            opinions.addWidget(button, 1)
        foot.addWidget(self.missed, 1)
        foot.addWidget(self.finish, 1)
        column.addLayout(opinions)
        column.addLayout(foot)

    def _listen(self) -> None:
        for opinion, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, opinion=opinion: self.say(opinion))
        self.missed.clicked.connect(self.add_missed)
        self.finish.clicked.connect(self.verdicts.finish)
        self.verdicts.changed.connect(self._show)
        self._drawn.changed.connect(self._show_head)
        self.table.currentCellChanged.connect(self._row_chosen)
        self._session.selection_changed.connect(self._extremum_chosen)
        self._session.study_closed.connect(self._show)
        self._session.models_changed.connect(self._show_head)

    # ------------------------------------------------------------------ what can be done

    def say(self, opinion: Opinion) -> None:
        """Say this of the chosen finding and go on to the next that has no verdict."""
        finding = self._current()
        if finding is None:
            return
        said = self.reason.currentText().strip()
        reason = {tr(each): each for each in self._reasons()}.get(said, said)
        if reason and reason not in self._reasons():
            kept = (*self._reasons(), reason)[-_MOST_REASONS:]
            self._session.change_settings(audit_reasons=kept)
        self.verdicts.say(finding, opinion, reason, self.comment.toPlainText().strip())
        row = self.table.currentRow()
        others = [*range(row + 1, len(self._findings)), *range(row)]
        following = next((r for r in others if self._findings[r].verdict is None), None)
        self.reason.setEditText("")
        self.comment.clear()
        if following is not None:
            self.table.setCurrentCell(following, 0)

    def add_missed(self) -> None:
        """Add the selected drawing as a lesion that the model has missed."""
        card = self._session.card_that_read
        if card is not None:
            self._drawn.add_missed(card.model_id)

    def _reasons(self) -> tuple[str, ...]:
        return self._session.settings.audit_reasons or REASONS

    def _current(self) -> AuditedFinding | None:
        row = self.table.currentRow()
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def _row_chosen(self, row: int, _column: int, _before: int, _before_column: int) -> None:
        if not 0 <= row < len(self._findings):
            return
        finding = self._findings[row]
        self._show_words_of(finding)
        if self._session.selection != (finding.key, finding.index):
            self._session.select_extremum(finding.key, finding.index)

    def _extremum_chosen(self, key: str, index: int) -> None:
        for row, finding in enumerate(self._findings):
            if (finding.key, finding.index) == (key, index):
                self.table.setCurrentCell(row, 0)

    # ------------------------------------------------------------------ what is shown

    def _show_words_of(self, finding: AuditedFinding) -> None:
        verdict = finding.verdict
        self.reason.setEditText(tr(verdict.reason) if verdict else "")
        self.comment.setPlainText(verdict.comment if verdict else "")

    def _show(self) -> None:
        before = self._current()
        self._findings = self.verdicts.findings()
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(self._findings))
        for row, finding in enumerate(self._findings):
            verdict = finding.verdict
            cells = (
                self._session.header(finding.key).title,
                f"{finding.extremum.score:+.2f}",
                tr(OPINION_WORDS[verdict.opinion]) if verdict else "",
                tr(verdict.reason) if verdict else "",
            )
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if verdict and verdict.comment:
                    item.setToolTip(verdict.comment)
                if place == 1:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                table.setItem(row, place, item)
        self._choose_again(before)
        table.blockSignals(False)
        self._fill_reasons()
        self._show_head()

    def _choose_again(self, before: AuditedFinding | None) -> None:
        if before is not None:
            for row, finding in enumerate(self._findings):
                if (finding.key, finding.index) == (before.key, before.index):
                    self.table.setCurrentCell(row, 0)
                    return
        if self._findings:
            self.table.setCurrentCell(0, 0)

    def _fill_reasons(self) -> None:
        said = self.reason.currentText()
        wanted = [tr(reason) for reason in self._reasons()]
        if [self.reason.itemText(i) for i in range(self.reason.count())] != wanted:
            self.reason.clear()
            self.reason.addItems(wanted)
        self.reason.setEditText(said)

    def _show_head(self) -> None:
        entry = self.verdicts.entry
        is_open = entry is not None and bool(self._findings)
        for button in self.buttons.values():
            button.setEnabled(is_open)
        self.reason.setEnabled(is_open)
        self.comment.setEnabled(is_open)
        has_predictions = bool(self._session.predictions)
        self.missed.setEnabled(self._drawn.is_open and has_predictions)
        self.finish.setEnabled(entry is not None and has_predictions)
        withdrawn = "" if self._session.veil.is_drawn else withdrawn_from_screen(self._session)
        words = self._head_words()
        self.head.setText(f"{withdrawn}\n{words}" if withdrawn else words)
        set_role(self.head, "error" if withdrawn else "muted")

    def _head_words(self) -> str:
        entry, session = self.verdicts.entry, self._session
        if session.outline is None:
            return tr("No study is open.")
        if session.veil.is_drawn:
            return tr("Blinded: store your assessment first.")
        if entry is None:
            return tr("This study is not in the library.")
        if not session.predictions:
            return tr("The model has not read this study yet.")
        card = session.card_that_read
        named = f"{card.model_id} ({card.version})" if card else session.model_text
        judged = sum(each.verdict is not None for each in self._findings)
        missed = sum(bool(each.missed_by) for each in self._drawn.findings())
        words = tr("{0}: {1} of {2} findings judged, {3} missed lesions added.",
                   named, judged, len(self._findings), missed)  # fmt: skip
        if entry.status is Status.AUDITED:
            words += " " + tr("Audited.")
        return words
