"""What the model found: probabilities of the study and its views, and the extrema."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.analysis_watch import AnalysisWatch
from lem_viewer.gui.findings_table import FindingsTable, findings_of
from lem_viewer.gui.findings_words import model_notes, state_words, words_without_extrema
from lem_viewer.gui.foreign_list import ForeignList
from lem_viewer.gui.guard_words import guard_sentences
from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import ElidedLabel, label, set_role
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.gui.view_list import ProbabilityDelegate, ViewListModel
from lem_viewer.gui.withdrawn_words import withdrawn_from_screen

_ROWS_SHOWN, _MOST_ROWS_SHOWN = 4, 12  # views listed before the list scrolls: with, without table


class FindingsPanel(QWidget):
    """Shows what is known of the analysis, starts and cancels it, lists the extrema.

    Signals
    -------
    card_wanted
        The reader wants to see the model's card.
    """

    card_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._watch = AnalysisWatch(session, self)
        self._make_score()
        self._make_work()
        self._make_table()
        self._lay_out()
        self._watch.changed.connect(self._show_all)
        session.models_changed.connect(self._show_all)
        session.settings_changed.connect(self._show_automatic)
        session.selection_changed.connect(self.table.show_selected)
        session.active_view_changed.connect(self._show_active)
        self._show_all()

    # ------------------------------------------------------------------ parts

    def _make_score(self) -> None:
        self.figure = label("", "figure")
        self.figure.setAccessibleName(tr("Probability of the study"))
        self.caption = label("", "muted", wraps=True)
        self.model_line = ElidedLabel(role="muted")
        self.model_line.setAccessibleName(tr("Model"))
        self.card = QPushButton(tr("Card"))
        self.card.setProperty("role", "link")
        self.card.setToolTip(tr("Show what the model is and what it was measured on"))
        self.card.clicked.connect(self.card_wanted)
        self.restriction = label("", "warning", wraps=True)
        self.withdrawn = label("", "error", wraps=True)
        self.withdrawn.setAccessibleName(tr("Model withdrawn"))
        self.why = label("", "muted", wraps=True)
        self.why.setAccessibleName(tr("Why this model"))
        self.alarm = label("", "error", wraps=True)
        self.guard = label("", "warning", wraps=True)
        for part in (self.alarm, self.guard):
            part.setAccessibleName(tr("Warnings about the images"))
        self.views = QListView()
        self.view_model = ViewListModel(self._session, self._watch, self)
        self.views.setModel(self.view_model)
        self.views.setItemDelegate(ProbabilityDelegate(self.views))
        self.views.setProperty("role", "bare")
        self.views.setUniformItemSizes(True)
        self.views.setMouseTracking(True)
        self.views.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.views.setAccessibleName(tr("Probability of each view"))
        self.views.clicked.connect(
            lambda index: self._session.set_active_view(self.view_model.key_at(index.row()))
        )

    def _make_work(self) -> None:
        self.state = label("", "", wraps=True)
        self.advice = label("", "muted", wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Views read"))
        self.progress_text = label("", "muted")
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setIcon(icon("cancel"))
        self.cancel.setToolTip(tr("Stop the analysis; what was read stays (Esc)"))
        self.cancel.clicked.connect(self._session.cancel_analysis)
        self.analyse = QPushButton(tr("Analyse"))
        self.analyse.setIcon(icon("analyse"))
        self.analyse.setProperty("role", "primary")
        self.analyse.setToolTip(tr("Let the model read the study (A)"))
        self.analyse.clicked.connect(self._session.analyse)
        self.automatic = QCheckBox(tr("Start by itself"))
        self.automatic.setToolTip(tr("Start the analysis when a study is open"))
        self.automatic.setChecked(self._session.settings.analyse_automatically)
        self.automatic.toggled.connect(
            lambda on: self._session.change_settings(analyse_automatically=on)
        )

    def _make_table(self) -> None:
        self.heading = label(tr("Extrema, strongest first"), "heading")
        self.table = FindingsTable()
        self.table.chosen.connect(self._session.select_extremum)
        self.no_extrema = label("", "muted", wraps=True)
        self.notes = label("", "warning", wraps=True)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        column = QVBoxLayout()
        column.setContentsMargins(grid, 0, grid, 0)
        column.setSpacing(grid // 2)
        score = QHBoxLayout()
        score.setSpacing(grid)
        score.addWidget(self.figure)
        score.addWidget(self.caption, 1)
        column.addWidget(self.state)
        column.addWidget(self.advice)
        column.addLayout(score)
        column.addWidget(self.alarm)
        column.addWidget(self.guard)
        column.addWidget(self.views)
        model = QHBoxLayout()
        model.setSpacing(grid)
        model.addWidget(self.model_line, 1)
        model.addWidget(self.card)
        column.addLayout(model)
        for part in (self.withdrawn, self.why, self.restriction):
            column.addWidget(part)
        column.addLayout(self._lay_out_work())
        column.addWidget(self.heading)
        foot = QVBoxLayout()
        foot.setContentsMargins(grid, 0, grid, 0)
        foot.addWidget(self.no_extrema)
        foot.addWidget(self.notes)
        foot.addWidget(ForeignList(session=self._session))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, grid, 0, grid)
        whole.setSpacing(grid // 2)
        whole.addLayout(column)
        whole.addWidget(self.table, 100)
        whole.addLayout(foot)
        whole.addStretch(1)  # takes the room of the table while there is none

    def _lay_out_work(self) -> QHBoxLayout:
        reading = QVBoxLayout()
        reading.setSpacing(theme.GRID_PX // 2)
        reading.addWidget(self.progress_text)
        reading.addWidget(self.progress)
        work = QHBoxLayout()
        work.setContentsMargins(0, theme.GRID_PX // 2, 0, theme.GRID_PX // 2)
        work.setSpacing(theme.GRID_PX)
        work.addWidget(self.analyse)
        work.addLayout(reading, 1)
        work.addWidget(self.cancel)
        work.addStretch(0)
        work.addWidget(self.automatic)
        return work

    # ------------------------------------------------------------------ what is shown

    def _show_all(self) -> None:
        self._show_state()
        self._show_score()
        self._show_progress()
        self._show_table()
        self._show_active(self._session.active_view)

    def _show_state(self) -> None:
        text, advice, role = state_words(self._session, self._watch.how)
        self.state.setText(text)
        set_role(self.state, role)
        self.state.setVisible(bool(text))
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))

    def _show_score(self) -> None:
        best = self._session.study_probability
        count = len(self._session.predictions)
        for part in (self.figure, self.caption, self.model_line, self.card):
            part.setVisible(best is not None)
        self._show_guard()
        self._show_model_words()
        restriction = self._session.model_restriction if best else ""
        self.restriction.setText(tr("Model: {0}.").format(restriction))
        self.restriction.setVisible(bool(restriction))
        most = _ROWS_SHOWN if best is not None else _MOST_ROWS_SHOWN
        rows = min(self.view_model.rowCount(), most)
        self.views.setVisible(rows > 0)
        height = rows * max(1, self.views.sizeHintForRow(0)) + 2
        if self.views.height() != height:
            self.views.setFixedHeight(height)
        if best is None:
            return
        key, probability = best
        self.figure.setText(f"{probability:.2f}")
        prediction = self._session.predictions[key]
        title = self._session.header(key).title
        of_what = tr("an abnormality") if prediction.positive == "abnormal" else tr("malignancy")
        calibrated = (
            tr("Calibrated on {0}.", prediction.calibration)
            if prediction.calibration
            else tr("Not calibrated.")
        )
        said = (
            tr("Probability of {0}, the highest of {1} views ({2}).", of_what, count, title)
            if count > 1
            else tr("Probability of {0}, {1} view ({2}).", of_what, count, title)
        )
        self.caption.setText(f"{said} {calibrated}")
        card = self._session.model_card
        version = card.version if card and card.model_id == prediction.model_id else ""
        line = f"{prediction.model_id} ({version})" if version else prediction.model_id
        self.model_line.setText(line)
        self.model_line.setToolTip(tr("{0}, on {1}").format(line, prediction.device))

    def _show_model_words(self) -> None:
        """Show that the model was withdrawn since, and why this one reads."""
        session, read = self._session, self._session.card_that_read
        in_use = session.model_card
        is_in_use = in_use is not None and read is not None and read.sha256 == in_use.sha256
        why = session.why_this_model if is_in_use or not session.predictions else ""
        for part, words in ((self.withdrawn, withdrawn_from_screen(session)), (self.why, why)):
            part.setText(words)
            part.setVisible(bool(words))

    def _show_guard(self) -> None:
        predictions = self._session.predictions
        titles = {key: self._session.header(key).title for key in predictions}
        said = guard_sentences(predictions, titles)
        for part, wanted in ((self.alarm, True), (self.guard, False)):
            part.setText("\n".join(sentence for sentence, severe in said if severe is wanted))
            part.setVisible(bool(part.text()))

    def _show_progress(self) -> None:
        analysing = self._session.is_analysing
        for part in (self.progress, self.progress_text, self.cancel):
            part.setVisible(analysing)
        self.analyse.setVisible(not analysing)
        self.automatic.setVisible(not analysing)
        self.analyse.setEnabled(bool(self._session.mammograms) and not self._session.is_opening)
        again = bool(self._session.predictions)
        self.analyse.setText(tr("Analyse again") if again else tr("Analyse"))
        watch = self._watch
        if not analysing:
            return
        if not watch.reading_key and watch.done == 0:
            self.progress.setRange(0, 0)
            self.progress_text.setText(tr("Loading the model…"))
            return
        self.progress.setRange(0, max(1, watch.total))
        self.progress.setValue(watch.done)
        self.progress_text.setText(tr("{0} of {1} views read").format(watch.done, watch.total))

    def _show_table(self) -> None:
        found = findings_of(self._session)
        shown = self.table.findings.findings
        if [(each.key, each.index, each.extremum) for each in found] != [
            (each.key, each.index, each.extremum) for each in shown
        ] or [each.title for each in found] != [each.title for each in shown]:
            self.table.findings.set_findings(found)
            if self._session.selection is not None:
                self.table.show_selected(*self._session.selection)
        has_predictions = bool(self._session.predictions)
        self.heading.setVisible(has_predictions)
        self.table.setVisible(bool(found))
        self.no_extrema.setText(words_without_extrema(self._session))
        self.no_extrema.setVisible(bool(self.no_extrema.text()))
        notes = model_notes(self._session)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _show_automatic(self) -> None:
        self.automatic.setChecked(self._session.settings.analyse_automatically)

    def _show_active(self, key: str) -> None:
        row = self.view_model.row_of(key)
        if row >= 0:
            self.views.setCurrentIndex(self.view_model.index(row))
        else:
            self.views.clearSelection()

    # ------------------------------------------------------------------ steps

    def step(self, by: int) -> None:
        """Select the finding ``by`` rows further down the list; it goes round."""
        found = self.table.findings.findings
        if not found:
            return
        selection = self._session.selection
        row = self.table.findings.row_of(*selection) if selection else -1
        if row < 0:
            row = -1 if by > 0 else 0
        finding = found[(row + by) % len(found)]
        self._session.select_extremum(finding.key, finding.index)

    def sizeHint(self) -> QSize:
        """Ask for the width at which no column is cut."""
        return QSize(344, 456)
