"""How far a model from these data could be trusted; what is severe wants a tick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.trainer_words import doubt_words
from lem_viewer.gui.translate import tr
from lem_viewer.values.data_report import DataReport
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_trust import Doubt, doubts_of


class DoubtsPanel(QFrame):
    """The doubts in words.

    Signals
    -------
    edited()
        The tick was set or taken away.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._severe: tuple[Doubt, ...] = ()
        self.severe = label("", "warning", wraps=True)
        self.mild = label("", "muted", wraps=True)
        self.tick = QCheckBox(tr("I understand that this proves nothing"))
        self.tick.clicked.connect(lambda _checked: self.edited.emit())
        column = QVBoxLayout(self)
        grid = theme.GRID_PX
        column.setContentsMargins(2 * grid, grid, 2 * grid, grid)
        column.setSpacing(grid)
        column.addWidget(label(tr("How far it can be trusted"), "heading"))
        for part in (self.severe, self.tick, self.mild):
            column.addWidget(part)

    def show_data(self, report: DataReport | None, config: TrainingConfig, understood: str) -> None:
        """Show the doubts about checked data; a tick holds for the doubts it was set for."""
        doubts = doubts_of(report, config) if report is not None else ()
        positive = report.positive if report is not None else ""
        self._severe = tuple(doubt for doubt in doubts if doubt.is_severe)
        severe = [doubt_words(doubt, positive) for doubt in self._severe]
        mild = [doubt_words(doubt, positive) for doubt in doubts if not doubt.is_severe]
        if report is None:
            mild = [tr("The data are not checked yet.")]
        elif not doubts:
            mild = [tr("Enough patients of both kinds, by the rules of thumb.")]
        self.severe.setText("\n".join(severe))
        self.severe.setVisible(bool(severe))
        self.tick.setVisible(bool(severe))
        self.tick.setChecked(bool(severe) and understood == self._name())
        self.mild.setText("\n".join(mild))
        self.mild.setVisible(bool(mild))

    def _name(self) -> str:
        """Return what names the severe doubts."""
        return "; ".join(f"{each.kind} {each.values}" for each in self._severe)

    def understood(self) -> str:
        """Return the doubts that were ticked as read."""
        return self._name() if self.tick.isChecked() else ""

    def is_settled(self) -> bool:
        """Return True where nothing is severe, or it was ticked as read."""
        return not self._severe or self.tick.isChecked()
