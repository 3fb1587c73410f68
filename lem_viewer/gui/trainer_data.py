"""Page 1 of the training dialog: which images a model is to learn from, and what it is to find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import label, set_role
from lem_viewer.gui.trainer_data_words import KNOWN, found_in, trouble_of
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.trainer_practice import PracticePanel
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.data_report import DataLook, DataMade
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_draft import TrainingDraft

POSITIVES = {
    "malignant": mark("Cancer: malignant findings count, benign ones do not"),
    "abnormal": mark("Any lesion: benign and malignant findings count alike"),
}
RECENT = 8
LOOK_DELAY_MS = 400


class DataPage(TrainerPage):
    """Asks for a folder or a manifest, and for what counts as positive.

    Parameters
    ----------
    run : TrainingRun
    """

    title = mark("Data")

    def __init__(self, run: TrainingRun) -> None:
        super().__init__()
        self._run = run
        self._look: DataLook | None = None
        self._task = 0
        self._recent: tuple[str, ...] = ()
        self._was_checked = False  # so that it goes on where it was left, before it was looked at
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(self.look)
        self._make_parts()
        self._lay_out()
        self._listen()
        self._show_look()

    # ------------------------------------------------------------------ parts

    def _make_parts(self) -> None:
        self.source = QLineEdit()
        self.source.setAccessibleName(tr("Folder or manifest"))
        self.source.setAcceptDrops(False)  # else a dropped folder becomes a file:// text
        self.source.setPlaceholderText(tr("A folder or a CSV file; drop it here"))
        self.source.setClearButtonEnabled(False)
        self.folder = QPushButton(tr("Choose a folder…"))
        self.folder.setIcon(icon("open_folder"))
        self.manifest = QPushButton(tr("Choose a CSV file…"))
        self.recent = QPushButton(tr("Chosen before"))
        self.recent_menu = QMenu(self.recent)
        self.recent_menu.setToolTipsVisible(True)
        self.recent.setMenu(self.recent_menu)
        self.found = label("", "", wraps=True)
        self.audit = QPushButton(tr("Use what readers said in the audit"))
        self.audit.setToolTip(
            tr("Images on which readers agreed with a finding or added one are positive")
        )
        self.practice = QPushButton(tr("Make a practice folder…"))
        self.practice.setCheckable(True)
        self.practice.setToolTip(tr("Synthetic mammograms with labels, to try a training with"))
        self.practice_panel = PracticePanel(self._run)
        self.practice_panel.hide()
        self.positives = {name: QRadioButton(tr(words)) for name, words in POSITIVES.items()}
        self._group = QButtonGroup(self)
        for button in self.positives.values():
            self._group.addButton(button)
        self.positives["malignant"].setChecked(True)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        row = QHBoxLayout()
        row.setSpacing(grid)
        row.addWidget(self.source, 1)
        for button in (self.folder, self.manifest, self.recent):
            row.addWidget(button)
        others = QHBoxLayout()
        others.setSpacing(grid)
        others.addWidget(self.audit)
        others.addWidget(self.practice)
        others.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, grid, grid, grid)
        column.setSpacing(grid)
        column.addWidget(label(tr("Where the images are"), "heading"))
        column.addLayout(row)
        column.addWidget(self.found)
        column.addSpacing(grid)
        column.addWidget(label(tr("No folder of your own?"), "heading"))
        column.addLayout(others)
        column.addWidget(self.practice_panel)
        column.addSpacing(grid)
        column.addWidget(label(tr("What the model is to find"), "heading"))
        for radio in self.positives.values():
            column.addWidget(radio)
        column.addSpacing(grid)
        column.addWidget(label(tr("What is understood"), "heading"))
        for words in KNOWN:
            column.addWidget(label("•  " + tr(words), "lead", wraps=True))
        column.addStretch(1)

    def _listen(self) -> None:
        self.source.textEdited.connect(lambda _text: self._changed(LOOK_DELAY_MS))
        self.folder.clicked.connect(self.ask_folder)
        self.manifest.clicked.connect(self.ask_manifest)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self.audit.clicked.connect(self.gather_audit)
        self.practice.toggled.connect(self.practice_panel.setVisible)
        self.practice_panel.changed.connect(self.changed)
        self.practice_panel.made.connect(lambda folder: self.take(Path(folder)))
        self._group.buttonToggled.connect(lambda _button, on: self._changed(0) if on else None)

    # ------------------------------------------------------------------ what can be done

    @property
    def data(self) -> str:
        """What is chosen, as it is written."""
        return self.source.text().strip()

    @property
    def positive(self) -> str:
        """What counts as positive."""
        return next(name for name, each in self.positives.items() if each.isChecked())

    def take(self, source: Path) -> None:
        """Take a folder or a file as the data."""
        self.source.setText(str(source))
        self._changed(0)

    def ask_folder(self) -> None:
        """Ask for a folder."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of images"), self._place())
        if chosen:
            self.take(Path(chosen))

    def ask_manifest(self) -> None:
        """Ask for a manifest."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Manifest of images"), self._place(), "CSV (*.csv)"
        )
        if chosen:
            self.take(Path(chosen))

    def gather_audit(self) -> None:
        """Take the readings of the audit as the data."""
        self.audit.setEnabled(False)
        self._run.gather_audit(self._take_audit)

    def look(self) -> None:
        """Look what the source is like."""
        self._look_timer.stop()
        self._cancel()
        self._look = None
        if self.data:
            self._task = self._run.look(self.data, self.positive, self._take_look)
        self._show_look()

    # ------------------------------------------------------------------ as a page

    def load(self, draft: TrainingDraft) -> None:
        """Show where the data are."""
        self._recent, self._was_checked = draft.recent, draft.report is not None
        self.recent.setEnabled(bool(self._recent))
        data = "" if draft.config.data == TrainingConfig().data else draft.config.data
        same = data == self.data and draft.config.positive == self.positive
        self._group.blockSignals(True)
        self.positives.get(draft.config.positive, self.positives["malignant"]).setChecked(True)
        self._group.blockSignals(False)
        if not same:
            self.source.setText(data)
        if data and (not same or (self._look is None and not self._task)):
            self.look()

    def save(self, draft: TrainingDraft) -> TrainingDraft:
        """Put the data into the draft; a report on other data is void."""
        data, positive = self.data, self.positive
        if data != draft.config.data:
            draft = draft.unchecked().with_config(exclude=())
        elif positive != draft.config.positive:
            draft = draft.unchecked()
        if self._is_known():
            others = tuple(each for each in draft.recent if each != data)
            self._recent = (data, *others)[:RECENT]
            self.recent.setEnabled(True)
        return replace(draft.with_config(data=data, positive=positive), recent=self._recent)

    def entered(self) -> None:
        """Look again: the folder may have been mended meanwhile."""
        if self._look is not None and self._look.trouble:
            self.look()

    def is_complete(self) -> bool:
        """Return True where the data can be read."""
        if self.practice_panel.is_making:
            return False
        return self._is_known() or (self._was_checked and self._look is None)

    def why_not(self) -> str:
        """Return what is missing."""
        if self.practice_panel.is_making:
            return tr("The practice folder is being made.")
        if not self.data:
            return tr("Choose the folder or the CSV file that names your images.")
        return trouble_of(self._look) if self._look is not None else tr("Looking…")

    def drop(self, sources: Sequence[Path]) -> bool:
        """Take a dropped folder or file; of several the first folder."""
        self.take(next((each for each in sources if each.is_dir()), sources[0]))
        return True

    # ------------------------------------------------------------------ what happens

    def _is_known(self) -> bool:
        look = self._look
        return look is not None and not look.trouble and look.data == self.data

    def _place(self) -> str:
        return self.data or str(Path.home())

    def _changed(self, delay_ms: int) -> None:
        self._cancel()
        self._was_checked = False
        self._look = None
        if delay_ms:
            self._look_timer.start(delay_ms)
            self._show_look()
        else:
            self.look()
        self.changed.emit()

    def _cancel(self) -> None:
        if self._task:
            self._run.cancel(self._task)
            self._task = 0

    def _take_look(self, value: object) -> None:
        self._task = 0
        if isinstance(value, Failure):
            value = DataLook(
                self.data, trouble="unusable", message=value.message, advice=value.advice
            )
        if isinstance(value, DataLook):
            self._look = value
            self._show_look()
            self.changed.emit()

    def _take_audit(self, value: object) -> None:
        self.audit.setEnabled(True)
        if isinstance(value, DataMade):
            self.take(Path(value.data))
        elif isinstance(value, Failure):
            self.found.setText(
                tr(
                    "The audit cannot be learned from yet: {0}. Audit studies in the reading room "
                    "and finish their audit first.",
                    value.message,
                )
            )
            set_role(self.found, "warning")
            self.found.show()

    def _show_look(self) -> None:
        look = self._look
        if look is not None and look.trouble:
            words, role = trouble_of(look), "warning"
        elif look is not None:
            words, role = found_in(look), "good"
        else:
            words, role = (tr("Looking…") if self.data else ""), "lead"
        self.found.setText(words)
        set_role(self.found, role)
        self.found.setVisible(bool(words))

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for source in self._recent:
            action = self.recent_menu.addAction(Path(source).name.replace("&", "&&"))
            action.setToolTip(source)
            action.triggered.connect(lambda _on=False, source=source: self.take(Path(source)))
