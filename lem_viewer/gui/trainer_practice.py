"""Making a practice folder: phantoms with labels and masks, so that everyone can try a training."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import tr
from lem_viewer.values.data_report import DataMade, DataProgress

FEWEST, USUAL, MOST = 24, 120, 4000
_STEP = 12


class PracticePanel(QFrame):
    """Asks how many, as what and where; shows how far it is.

    Parameters
    ----------
    run : TrainingRun

    Signals
    -------
    made(str)
        A folder was made.
    changed()
        The making has begun or ended.
    """

    made = Signal(str)
    changed = Signal()

    def __init__(self, run: TrainingRun) -> None:
        super().__init__()
        self._run = run
        self._task = 0
        self.images = QSpinBox()
        self.images.setRange(FEWEST, MOST)
        self.images.setSingleStep(_STEP)
        self.images.setValue(USUAL)
        self.images.setAccessibleName(tr("How many images"))
        self.kind = QComboBox()
        self.kind.addItem("DICOM", "dicom")
        self.kind.addItem("PNG", "png")
        self.kind.setAccessibleName(tr("Kind of files"))
        self.place = QLineEdit(str(Path.home()))
        self.place.setAccessibleName(tr("Place of the practice folder"))
        self.place.setAcceptDrops(False)
        self.choose = QPushButton(tr("Choose a place…"))
        self.make = QPushButton(tr("Make"))
        self.make.setProperty("role", "primary")
        self.stop = QPushButton(tr("Stop"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.said = label("", "muted", wraps=True)
        self._lay_out()
        self.choose.clicked.connect(self.ask_place)
        self.make.clicked.connect(self.begin)
        self.stop.clicked.connect(self.cancel)
        self._show(False)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        asked = QHBoxLayout()
        asked.setSpacing(grid)
        asked.addWidget(label(tr("Images"), "muted"))
        asked.addWidget(self.images)
        asked.addWidget(self.kind)
        asked.addWidget(label(tr("into"), "muted"))
        asked.addWidget(self.place, 1)
        asked.addWidget(self.choose)
        asked.addWidget(self.make)
        going = QHBoxLayout()
        going.setSpacing(grid)
        going.addWidget(self.progress, 1)
        going.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addLayout(asked)
        column.addLayout(going)
        column.addWidget(self.said)

    # ------------------------------------------------------------------ what can be done

    @property
    def is_making(self) -> bool:
        """True while a folder is being made."""
        return self._task != 0

    def ask_place(self) -> None:
        """Ask where the folder is to be made."""
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Place of the practice folder"), self.place.text()
        )
        if chosen:
            self.place.setText(chosen)

    def begin(self) -> None:
        """Make the folder."""
        if self._task or not self.place.text().strip():
            return
        place = Path(self.place.text().strip()).expanduser()
        kind = str(self.kind.currentData())
        self.said.setText("")
        self.progress.setRange(0, self.images.value())
        self.progress.setValue(0)
        self._task = self._run.make_practice(
            place, self.images.value(), kind, self._take, lambda _how: self._ended()
        )
        self._show(True)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop; what was made so far is removed."""
        if self._task:
            self._run.cancel(self._task)
            self.said.setText(tr("Stopped: nothing was left behind."))

    # ------------------------------------------------------------------ what arrives

    def _take(self, value: object) -> None:
        if isinstance(value, DataProgress):
            self.progress.setRange(0, value.total)
            self.progress.setValue(value.done)
        elif isinstance(value, DataMade):
            self.said.setText(tr("{0} synthetic images in {1}", value.images, value.data))
            self.made.emit(value.data)
        elif isinstance(value, Failure):
            self.said.setText(
                tr("Nothing was made: {0} {1}", value.message, tr("Choose another place."))
            )

    def _ended(self) -> None:
        self._task = 0
        self._show(False)
        self.changed.emit()

    def _show(self, is_making: bool) -> None:
        self.progress.setVisible(is_making)
        self.stop.setVisible(is_making)
        for part in (self.images, self.kind, self.place, self.choose, self.make):
            part.setEnabled(not is_making)
