"""Page 2 of the training dialog: what the data hold and what is wrong, before a training."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.labels import label, set_role
from lem_viewer.gui.trainer_check_words import (
    count_lines,
    part_rows,
    report_text,
    summary,
    title_of,
    verdict,
)
from lem_viewer.gui.trainer_odd import OddImages
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.trainer_problems import ProblemTree, count_words
from lem_viewer.gui.trainer_report_words import said
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.data_report import CheckedFiles, DataProgress, DataReport
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_draft import TrainingDraft

RECOUNT_DELAY_MS = 300
_LINES = 4


class CheckPage(TrainerPage):
    """Checks by itself when it comes up, and shows what was found.

    Parameters
    ----------
    run : TrainingRun
    """

    title = mark("Check")

    def __init__(self, run: TrainingRun) -> None:
        super().__init__()
        self._run = run
        self._config = TrainingConfig()
        self._report: DataReport | None = None
        # The last whole look, and what was left out of it: others are counted from it.
        self._whole: tuple[DataReport, frozenset[str]] | None = None
        self._fingerprint = ""
        self._exclude: tuple[str, ...] = ()
        self._task = self._asked = 0
        self._is_recount = self._was_stopped = False
        self._checked: tuple[object, ...] = ()  # what the report on screen was made for
        self._trouble = ""
        self._recount_timer = QTimer(self)
        self._recount_timer.setSingleShot(True)
        self._recount_timer.timeout.connect(self._recount)
        self._make_parts()
        self._lay_out()
        self._listen()
        self._show()

    # ------------------------------------------------------------------ parts

    def _make_parts(self) -> None:
        self.summary = label("", "heading", wraps=True)
        self.verdict = label("", "muted", wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress_text = label("", "muted")
        self.stop = QPushButton(tr("Stop the check"))
        self.again = QPushButton(tr("Check again"))
        self.copy = QPushButton(tr("Copy report"))
        self.save_text = QPushButton(tr("Save report…"))
        self.parts = _table(
            (tr("Part"), tr("images"), tr("positive"), tr("negative"), tr("patients"))
        )
        self.counts = QGridLayout()
        self.problems = ProblemTree()
        self.odd = OddImages(self._run.picture, self._run.cancel)
        self.goes_without = QCheckBox("")
        self._count_labels = [
            (label("", "muted"), label("", "small", wraps=True)) for _ in range(4)
        ]

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        head = QHBoxLayout()
        head.setSpacing(grid)
        head.addWidget(self.summary, 1)
        for button in (self.again, self.copy, self.save_text):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        going = QHBoxLayout()
        going.setSpacing(grid)
        going.addWidget(self.progress, 1)
        going.addWidget(self.progress_text)
        going.addWidget(self.stop)
        self.counts.setHorizontalSpacing(2 * grid)
        self.counts.setColumnStretch(1, 1)
        for row, (title, words) in enumerate(self._count_labels):
            self.counts.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            self.counts.addWidget(words, row, 1)
        self.counts.setRowStretch(_LINES, 1)
        told = QHBoxLayout()
        told.setSpacing(2 * grid)
        told.addWidget(self.parts, 3)
        told.addLayout(self.counts, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, grid, grid, 0)
        column.setSpacing(grid)
        column.addLayout(head)
        column.addLayout(going)
        column.addLayout(told)
        column.addWidget(self.problems, 1)
        column.addWidget(self.odd)
        column.addWidget(self.goes_without)
        column.addWidget(self.verdict)

    def _listen(self) -> None:
        self.stop.clicked.connect(self.stop_check)
        self.again.clicked.connect(self.check)
        self.copy.clicked.connect(self.copy_report)
        self.save_text.clicked.connect(self.ask_where)
        self.goes_without.clicked.connect(lambda _on: self.changed.emit())
        self.problems.left_out_changed.connect(self._leave_out)
        self.odd.chosen.connect(self.problems.choose)

    # ------------------------------------------------------------------ what can be done

    def check(self) -> None:
        """Look at the data: headers first, then every image."""
        self._cancel()
        self._report, self._fingerprint, self._trouble = None, "", ""
        self._was_stopped = self._is_recount = False
        self.goes_without.setChecked(False)
        self._checked = _what_counts(self._config)
        self.progress.setRange(0, 0)
        self.progress_text.setText(tr("Reading tables…"))
        config = replace(self._config, exclude=self._exclude)
        self._follow(lambda ended: self._run.check(config, self._take, ended))
        self._show()
        self.changed.emit()

    def stop_check(self) -> None:
        """Stop looking; what the headers told stays."""
        self._was_stopped = True
        self._cancel()
        self._show()
        self.changed.emit()

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report_text())

    def ask_where(self) -> None:
        """Ask for a file and write the report there."""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save report"), str(Path.home() / "report.txt"), tr("Text (*.txt)")
        )
        if not name:
            return
        try:
            Path(name).write_text(self.report_text(), "utf-8")
        except OSError as error:
            self._run.session.add_notice(Failure.from_exception(error, where=name))
            self._trouble = tr("The report was not saved: {0}", error.strerror or error)
            self._show()

    def report_text(self) -> str:
        """Return the report as text; empty where there is none."""
        if self._report is None:
            return ""
        hides = self._run.session.settings.hide_patient
        return report_text(self._report, self._exclude, hides_patients=hides)

    # ------------------------------------------------------------------ as a page

    def load(self, draft: TrainingDraft) -> None:
        """Show the report of a draft."""
        config = draft.config
        if self._task and _what_counts(config) == self._checked and not draft.report:
            return  # its check is going on
        self._cancel()
        self._config, self._exclude = config, config.exclude
        if draft.report is not self._report:
            self._take_whole(draft.report)
        self._report, self._fingerprint = draft.report, draft.fingerprint
        if self._report is not None and not self._checked:
            self._checked = _what_counts(config)
        self._show()
        self.goes_without.setChecked(draft.goes_without)

    def save(self, draft: TrainingDraft) -> TrainingDraft:
        """Put the report and what is left out into the draft."""
        draft = draft.with_config(exclude=self._exclude)
        return replace(
            draft,
            report=self._report,
            fingerprint=self._fingerprint if self._report is not None else "",
            goes_without=self.goes_without.isChecked() and self._report is not None,
        )

    def entered(self) -> None:
        """Check by itself where these data were not checked, or have changed."""
        report = self._report
        is_half = report is not None and not report.pixels_checked and not self._was_stopped
        if self._task:
            return
        if report is None or is_half or self._checked != _what_counts(self._config):
            self.check()
        else:
            self._run.look_for_changes(self._config, self._compare)

    def left(self) -> None:
        """Stop a check that nobody waits for."""
        self.odd.stop()
        if self._task:
            self._cancel()
            self._show()

    def is_complete(self) -> bool:
        """Return True where a training is possible and the reader knows what it leaves out."""
        return not self.why_not()

    def why_not(self) -> str:
        """Return what must be done before a training."""
        report = self._report
        if self._task and not self._is_recount:
            return tr("The data are being checked. Wait, or stop the check to go on without it.")
        if self._task or self._recount_timer.isActive():
            return tr("Counting anew…")
        if report is None:
            return tr("The data are not checked yet.")
        if not report.can_train:
            first = next(problem for problem in report.problems if problem.blocks)
            return f"{title_of(first)}. {said(first.advice)}".rstrip()
        if report.left_out and not self.goes_without.isChecked():
            return tr("Mend what is left out, or say that the training may go on without it.")
        return ""

    # ------------------------------------------------------------------ what arrives

    def tell_changed(self) -> None:
        """Check anew, because files are not as they were when they were checked."""
        self.check()
        self._trouble = tr("Files have changed since the check: they are checked anew.")
        self._show()

    def _compare(self, value: object) -> None:
        if self._task or self._report is None or not isinstance(value, CheckedFiles):
            return
        if value.fingerprint != self._fingerprint:
            self.tell_changed()

    def _leave_out(self, exclude: tuple[str, ...]) -> None:
        self._exclude = exclude
        self._recount_timer.start(RECOUNT_DELAY_MS)
        self.changed.emit()

    def _recount(self) -> None:
        looks = self._task and not self._is_recount  # the first look has not ended
        if looks or self._whole is None or not self._whole[1] <= set(self._exclude):
            self.check()
            return
        self._cancel()
        self._is_recount = True
        config = replace(self._config, exclude=self._exclude)
        whole = self._whole[0]
        self._follow(lambda ended: self._run.recount(config, whole, self._take, ended))
        self._show_progress()

    def _take_whole(self, report: DataReport | None) -> None:
        self._whole = (report, frozenset(self._exclude)) if report is not None else None

    def _take(self, value: object) -> None:
        if isinstance(value, CheckedFiles):
            self._fingerprint = value.fingerprint
        elif isinstance(value, DataProgress):
            self.progress.setRange(0, value.total)
            self.progress.setValue(value.done)
            words = (
                mark("Headers: {0} of {1}") if self._report is None else mark("Images: {0} of {1}")
            )
            self.progress_text.setText(tr(words, value.done, value.total))
        elif isinstance(value, DataReport):
            if not self._is_recount:
                self._take_whole(value)
            self._report = value
            self._show()
            self.changed.emit()
        elif isinstance(value, Failure):
            self._trouble = f"{value.title}: {value.message} {value.advice}".rstrip()
            self._run.session.add_notice(value)

    def _follow(self, ask: Callable[[Callable[[object], None]], int]) -> None:
        """Ask something; the end of what was asked before is no end of this."""
        self._asked += 1
        number = self._asked
        self._task = ask(lambda _how: self._ended() if number == self._asked else None)

    def _ended(self) -> None:
        self._task = 0
        self._is_recount = False
        self._show()
        self.changed.emit()

    def _cancel(self) -> None:
        self._recount_timer.stop()
        if self._task:
            self._run.cancel(self._task)
            self._task = 0
            self._asked += 1

    # ------------------------------------------------------------------ what is shown

    def _show(self) -> None:
        report = self._report
        hides = self._run.session.settings.hide_patient
        self.summary.setText(summary(report) if report else "")
        self.verdict.setText(self._trouble or (verdict(report) if report else ""))
        set_role(self.verdict, "warning" if self._trouble else "muted")
        self.verdict.setVisible(bool(self.verdict.text()))
        _fill(self.parts, part_rows(report) if report else [])
        lines = count_lines(report) if report else []
        for row, (title, words) in enumerate(self._count_labels):
            told = lines[row] if row < len(lines) else ("", "")
            title.setText(told[0])
            words.setText(told[1])
        self.problems.show_report(report, self._exclude, hides_patients=hides)
        self.odd.show_report(report)
        for button in (self.copy, self.save_text):
            button.setEnabled(report is not None)
        count = len(report.left_out) if report and report.can_train else 0
        self.goes_without.setText(count_words(count))
        self.goes_without.setVisible(count > 0)
        self._show_progress()

    def _show_progress(self) -> None:
        is_going = bool(self._task)
        for part in (self.progress, self.progress_text, self.stop):
            part.setVisible(is_going)
        self.again.setEnabled(not is_going)


def _what_counts(config: TrainingConfig) -> tuple[object, ...]:
    """Return what a report depends on, beside the images that are left out."""
    return (
        config.data, config.positive, config.split, config.protocol, config.fold, config.seed,
        config.validation_fraction, config.test_fraction, config.images,
    )  # fmt: skip


def _table(head: tuple[str, ...]) -> QTableWidget:
    made = QTableWidget(0, len(head))
    made.setProperty("role", "bare")
    made.setAccessibleName(tr("Parts of the split"))
    made.setHorizontalHeaderLabels(list(head))
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(made.fontMetrics().height() + 10)
    made.horizontalHeader().setHighlightSections(False)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    made.horizontalHeader().setDefaultAlignment(left)
    made.setFixedHeight(5 * (made.fontMetrics().height() + 10) + theme.GRID_PX)
    return made


def _fill(table: QTableWidget, rows: list[tuple[str, ...]]) -> None:
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            table.setItem(number, place, QTableWidgetItem(text))
