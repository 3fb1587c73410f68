"""What a training will take here: measured in a process beside the window, told in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from lem_viewer import paths
from lem_viewer.errors import Failure, UnusableDataset, UnusableModel
from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.trainer_words import STAGES, estimate_lines, headline, shortage_words
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import tr
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_estimate import (
    Estimate,
    Probed,
    ProbeProgress,
    estimate,
    needs_new_probe,
)

#: Whoever clicks through the pages starts no measuring.
DELAY_MS = 700
_BLOCKING = (UnusableModel.title, UnusableDataset.title)


class EstimatePanel(QFrame):
    """Measures ten steps and tells what they say of the whole training.

    Parameters
    ----------
    run : TrainingRun

    Attributes
    ----------
    probed : Probed or None
        The last measurement.

    Signals
    -------
    told_anew()
        The estimate, or what is wrong, has changed.
    fits(int)
        So many images at a time fit into memory; fewer than were asked for.
    """

    told_anew = Signal()
    fits = Signal(int)

    def __init__(self, run: TrainingRun) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._run = run
        self._config = TrainingConfig()
        self._measured: TrainingConfig | None = None
        self._task = 0
        self._was_analysing = False
        self.probed: Probed | None = None
        self.failure: Failure | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.measure)
        self._make_parts()
        run.session.analysis_started.connect(self._note_analysis)

    def _make_parts(self) -> None:
        self.headline = label("", "title", wraps=True)
        self.lines = label("", "muted", wraps=True)
        self.warnings = label("", "warning", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Measuring"))
        self.button = QPushButton(tr("Measure"))
        self.button.clicked.connect(self._clicked)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        grid = theme.GRID_PX
        column.setContentsMargins(2 * grid, grid, 2 * grid, grid)
        column.setSpacing(grid)
        column.addWidget(label(tr("What it will take"), "heading"))
        for part in (self.headline, self.lines, self.warnings, self.bar):
            column.addWidget(part)
        column.addLayout(row)

    # ------------------------------------------------------------------ what can be done

    def show_config(self, config: TrainingConfig) -> None:
        """Tell the estimate of a configuration, from what was measured where that holds."""
        self._config = config
        if self._task and self._measured and needs_new_probe(self._measured, config):
            self.stop()
        self._tell()

    def measure_soon(self) -> None:
        """Measure in a moment, unless what was measured still holds."""
        if not self._task and not self.is_measured():
            self._timer.start(DELAY_MS)

    def measure(self) -> None:
        """Measure in a child process."""
        self.stop()
        self.failure = None
        self._measured, self.probed = self._config, None
        self._was_analysing = self._run.session.is_analysing
        self._task = self._run.probe(
            self._config, paths.data_dir(), self._receive, lambda _how: self._ended()
        )
        self.bar.setRange(0, 0)
        self._tell(tr("Measuring…"))
        self.told_anew.emit()

    def stop(self) -> None:
        """Stop measuring; the child is ended."""
        self._timer.stop()
        if self._task:
            self._run.cancel(self._task)
            self._task = 0
            self._measured = None
            self._tell()

    def is_measuring(self) -> bool:
        """Return True while the child measures."""
        return self._task != 0

    def is_measured(self) -> bool:
        """Return True where what was measured holds for the configuration."""
        known = self.probed is not None and self._measured is not None
        return known and not needs_new_probe(self._measured, self._config)  # type: ignore[arg-type]

    def estimate(self) -> Estimate | None:
        """Return the estimate; None where nothing was measured that holds."""
        if not self.is_measured() or self.probed is None:
            return None
        return estimate(self.probed, self._config)

    def obstacle(self) -> str:
        """Return why no training can begin, as far as the measuring found out."""
        if self.failure is not None and self.failure.title in _BLOCKING:
            if self._measured is None or needs_new_probe(self._measured, self._config):
                return ""
            return f"{self.failure.message}. {self.failure.advice}".strip()
        told = self.estimate()
        if told is not None and "disk" in told.short_of:
            return shortage_words(replace(told, short_of=("disk",)))[0]
        return ""

    # ------------------------------------------------------------------ what happens

    def _clicked(self) -> None:
        if self._task:
            self.stop()
        else:
            self.measure()

    def _receive(self, value: Any) -> None:
        if isinstance(value, ProbeProgress):
            self.bar.setRange(0, value.total)
            self.bar.setValue(value.done)
            self._tell(tr(STAGES.get(value.stage, "")))
        elif isinstance(value, Failure):
            self._run.session.add_notice(value)
            if value.severity == "error":
                self.failure = value
        elif isinstance(value, Probed):
            self.probed = value
            asked = -(-value.batch_size // max(1, self._config.accumulate))
            if value.micro < asked:
                self._accept_parts(value)

    def _accept_parts(self, probed: Probed) -> None:
        """Let the training begin in the parts that fit; what was measured holds for it."""
        accumulate = -(-probed.batch_size // probed.micro)
        self._measured = self._config = replace(self._config, accumulate=accumulate)
        self.fits.emit(accumulate)

    def _ended(self) -> None:
        self._task = 0
        self._tell()
        self.told_anew.emit()

    def _note_analysis(self, *_: object) -> None:
        self._was_analysing = True

    def _tell(self, stage: str = "") -> None:
        """Show what is known now."""
        told = self.estimate()
        is_old = self.probed is not None and told is None
        self.bar.setVisible(self.is_measuring())
        self.button.setText(
            tr("Stop measuring")
            if self.is_measuring()
            else tr("Measure again")
            if self.probed is not None or self.failure is not None
            else tr("Measure")
        )
        lines: list[str] = []
        if self.is_measuring():
            self.headline.setText(stage or self.headline.text())
        elif told is not None and self.probed is not None:
            self.headline.setText(headline(told))
            lines = estimate_lines(self.probed, told, self._config.epochs)
        elif self.failure is not None and self._measured is not None:
            self.headline.setText(tr("Not measured"))
            lines = [f"{self.failure.message} {self.failure.advice}".strip()]
        elif is_old:
            self.headline.setText(tr("Something else was chosen"))
            lines = [tr("What was measured does not hold for it: measure again.")]
        else:
            self.headline.setText(tr("Not measured yet"))
            lines = [tr("Ten real steps on this device tell how long it takes.")]
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self._warn(told)

    def _warn(self, told: Estimate | None) -> None:
        words = shortage_words(told) if told is not None else []
        if told is not None and self.probed is not None:
            words += self._sharing(self.probed)
        self.warnings.setText("\n".join(words))
        self.warnings.setVisible(bool(words))

    def _sharing(self, probed: Probed) -> list[str]:
        """Return what reading does to the training, and did to its measuring."""
        session, words = self._run.session, []
        if self._was_analysing:
            words.append(tr("The model read a study meanwhile: alone it would be quicker."))
        if self._run.is_live:
            words.append(tr("A training runs meanwhile: alone it would be quicker."))
        reads_on = session.device_text.lower()
        kind = "cpu" if reads_on.startswith("cpu") else "gpu"
        if reads_on not in ("auto", "") and (kind == "cpu") == (probed.device_kind == "cpu"):
            words.append(tr("Reading uses the same device: each analysis adds its own time."))
        return words
