"""Page 1 of the training dialog: which images a model is to learn from, and what it is to find."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import label
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.training_draft import TrainingDraft

POSITIVES = {
    "malignant": mark("Cancer: malignant findings count, benign ones do not"),
    "abnormal": mark("Any lesion: benign and malignant findings count alike"),
}


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
        self.source = QLineEdit()
        self.source.setAccessibleName(tr("Folder or manifest"))
        self.source.setAcceptDrops(False)  # else a dropped folder becomes a file:// text
        self.source.setPlaceholderText(tr("A folder or a CSV file; drop it here"))
        self.folder = QPushButton(tr("Choose a folder…"))
        self.folder.setIcon(icon("open_folder"))
        self.manifest = QPushButton(tr("Choose a CSV file…"))
        self.positives = {name: QRadioButton(tr(words)) for name, words in POSITIVES.items()}
        self._group = QButtonGroup(self)
        for button in self.positives.values():
            self._group.addButton(button)
        self._lay_out()
        self.source.textEdited.connect(lambda _text: self.changed.emit())
        self.folder.clicked.connect(self.ask_folder)
        self.manifest.clicked.connect(self.ask_manifest)
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        row = QHBoxLayout()
        row.addWidget(self.source, 1)
        row.addWidget(self.folder)
        row.addWidget(self.manifest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, grid, grid, grid)
        column.setSpacing(grid)
        column.addWidget(label(tr("Where the images are"), "heading"))
        column.addLayout(row)
        column.addWidget(label(tr("What the model is to find"), "heading"))
        for button in self.positives.values():
            column.addWidget(button)
        column.addStretch(1)

    # ------------------------------------------------------------------ what can be done

    def take(self, source: Path) -> None:
        """Take a folder or a file as the data."""
        self.source.setText(str(source))
        self.changed.emit()

    def ask_folder(self) -> None:
        """Ask for a folder."""
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Folder of images"), self.source.text() or str(Path.home())
        )
        if chosen:
            self.take(Path(chosen))

    def ask_manifest(self) -> None:
        """Ask for a manifest."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Manifest of images"), self.source.text() or str(Path.home()), "CSV (*.csv)"
        )
        if chosen:
            self.take(Path(chosen))

    # ------------------------------------------------------------------ as a page

    def load(self, draft: TrainingDraft) -> None:
        """Show where the data are."""
        data = draft.config.data
        if data != self.source.text().strip():
            self.source.setText("" if data == TrainingDraft().config.data else data)
        self.positives.get(draft.config.positive, self.positives["malignant"]).setChecked(True)

    def save(self, draft: TrainingDraft) -> TrainingDraft:
        """Put the data into the draft; a report on other data is void."""
        data = self.source.text().strip()
        positive = next(name for name, each in self.positives.items() if each.isChecked())
        if data != draft.config.data:
            draft = draft.unchecked().with_config(exclude=())
        elif positive != draft.config.positive:
            draft = draft.unchecked()
        return draft.with_config(data=data, positive=positive)

    def is_complete(self) -> bool:
        """Return True where there is such a folder or file."""
        return bool(self.source.text().strip()) and Path(self.source.text().strip()).exists()

    def why_not(self) -> str:
        """Return what is missing."""
        data = self.source.text().strip()
        if not data:
            return tr("Choose the folder or the CSV file that names your images.")
        return "" if self.is_complete() else tr("There is no such folder or file. Check the path.")

    def drop(self, sources: Sequence[Path]) -> bool:
        """Take a dropped folder or file."""
        self.take(sources[0])
        return True
