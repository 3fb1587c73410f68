"""Asks what of the open study is to be written, and where; tells what was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.labels import label, set_role
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import mark, plural, tr

WIDTH_PX = 760
#: Format -> what the reader sees.
FORMATS = {
    "pdf": mark("Report with key images (PDF)"),
    "seg": mark("Outlines (DICOM SEG)"),
    "sr": mark("Measurements (DICOM SR TID 1500)"),
    "cad": mark("The model's findings (Mammography CAD SR)"),
    "gsps": mark("Marks and window (presentation state)"),
    "csv": mark("Table (CSV)"),
    "json": mark("Findings with outlines (JSON)"),
}
FOLDER_NAME = "lem-viewer-export"


class ExportDialog(ResearchDialog):
    """What, how, where; then Export.

    Parameters
    ----------
    parent : QWidget
    session : Session
    """

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, tr("Export findings"), QDialogButtonBox.StandardButton.Close)
        self._session = session
        self.setMinimumWidth(WIDTH_PX)
        self._make_formats()
        self._make_choices()
        self._make_place()
        self.export = QPushButton(tr("Export"))
        self.export.setProperty("role", "primary")
        self.export.clicked.connect(self._start)
        self.buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        self.told = label("", "muted", wraps=True)
        self.told.setAccessibleName(tr("What was written"))
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        self._failures: list[str] = []
        self._running = False
        session.export_told.connect(self._take)
        session.notice_added.connect(self._note)
        session.study_closed.connect(self.close)
        session.veil.changed.connect(self._look)
        self._look()

    def _make_formats(self) -> None:
        self.body.addWidget(label(tr("What"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.GRID_PX)
        self.formats: dict[str, QCheckBox] = {}
        for number, (name, words) in enumerate(FORMATS.items()):
            box = QCheckBox(tr(words))
            box.setChecked(True)
            box.toggled.connect(self._look)
            self.formats[name] = box
            grid.addWidget(box, number // 2, number % 2)
        self.body.addLayout(grid)

    def _make_choices(self) -> None:
        self.body.addWidget(label(tr("How"), "heading"))
        self.with_readers = QCheckBox(tr("With what readers drew and stored in the library"))
        self.hide_patient = QCheckBox(tr("Leave the patient out of the report"))
        self.hide_patient.setChecked(self._session.settings.hide_patient)
        self.deidentify = QCheckBox(
            tr("De-identify: write the images, too, without what tells whose they are (PS3.15)")
        )
        self.allow_burned_in = QCheckBox(
            tr("Also images that may have text in the picture; I have looked at them")
        )
        self.allow_burned_in.setEnabled(False)
        self.deidentify.toggled.connect(self.allow_burned_in.setEnabled)
        for box in (self.with_readers, self.hide_patient, self.deidentify, self.allow_burned_in):
            self.body.addWidget(box)

    def _make_place(self) -> None:
        self.body.addWidget(label(tr("Where"), "heading"))
        self.folder = QLineEdit(str(Path.home() / FOLDER_NAME))
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.textChanged.connect(self._look)
        choose = QPushButton(tr("Choose…"))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self.body.addLayout(row)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    # ------------------------------------------------------------------ what happens

    def _look(self) -> None:
        """Let Export be pressed only where it can do something."""
        chosen = any(box.isChecked() for box in self.formats.values())
        veiled = self._session.veil.is_drawn
        self.export.setEnabled(
            chosen and bool(self.folder.text().strip()) and not veiled and not self._running
        )
        if veiled:
            self._say(tr("Blinded reading: store your assessment first."), "warning")

    def _start(self) -> None:
        self._failures.clear()
        self._running = True
        self._look()
        self._say(tr("Writing…"), "muted")
        self._session.export(
            Path(self.folder.text().strip()).expanduser(),
            with_readers=self.with_readers.isChecked(),
            formats=tuple(name for name, box in self.formats.items() if box.isChecked()),
            deidentify=self.deidentify.isChecked(),
            allow_burned_in=self.deidentify.isChecked() and self.allow_burned_in.isChecked(),
            hide_patient=self.hide_patient.isChecked(),
        )

    def _take(self, value: object) -> None:
        files = getattr(value, "files", None)
        if files is None:  # a single file: more will come
            self._say(tr("Written: {0}", getattr(value, "path", "")), "muted")
            return
        self._running = False
        said = plural(len(files), "%n file written to {0}.", "%n files written to {0}.",
                      getattr(value, "folder", ""))  # fmt: skip
        left_out = getattr(value, "left_out", 0)
        if left_out:
            said += " " + plural(left_out, "%n image was left out.", "%n images were left out.")
        lines = [said, *self._failures]
        self._say("\n".join(lines), "warning" if self._failures or left_out else "muted")
        self._look()

    def _note(self, failure: Failure) -> None:
        if self._running:
            advice = f" {failure.advice}" if failure.advice else ""
            self._failures.append(f"{failure.title}: {failure.message}.{advice}")

    def _say(self, text: str, role: str) -> None:
        set_role(self.told, role)
        self.told.setText(text)
        # A wrapped label asks for one line only; the dialog grows with what is to be said.
        room = max(self.told.width(), WIDTH_PX - 4 * theme.GRID_PX)
        self.told.setMinimumHeight(max(0, self.told.heightForWidth(room)))
        self.resize(self.width(), max(self.height(), self.minimumSizeHint().height()))
