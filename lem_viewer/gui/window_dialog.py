"""Centre and width of the window as numbers, and the windows on offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QWidget,
)

from lem_viewer.gui import windowing
from lem_viewer.gui.labels import label
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.translate import tr

if TYPE_CHECKING:
    from lem_viewer.gui.light_box import LightBox
    from lem_viewer.gui.linked_windows import LinkedWindows

_LOWEST, _HIGHEST = -1_000_000.0, 1_000_000.0


class WindowDialog(ResearchDialog):
    """Follows the active view; what is entered is seen at once.

    Parameters
    ----------
    parent : QWidget
    light_box : LightBox
        Tells when the active view's window is another.
    windows : LinkedWindows
    """

    def __init__(self, parent: QWidget, light_box: LightBox, windows: LinkedWindows) -> None:
        super().__init__(parent, tr("Window values"), QDialogButtonBox.StandardButton.Close)
        self._light_box, self._windows = light_box, windows
        self._showing = False
        self.view = label("", "heading")
        self.presets = QComboBox()
        self.presets.setAccessibleName(tr("Window on offer"))
        self.center, self.width_box = _number(tr("Centre"), _LOWEST), _number(tr("Width"), 1.0)
        self.reset = QPushButton(tr("As the file has it"))
        self.reset.setAutoDefault(False)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.view)
        form.addRow(tr("&Window"), self.presets)
        form.addRow(tr("&Centre"), self.center)
        form.addRow(tr("W&idth"), self.width_box)
        form.addRow("", self.reset)
        self.note = label("", "muted", wraps=True)
        form.addRow(self.note)
        self.body.addLayout(form)
        self.presets.activated.connect(windows.choose)
        for box in (self.center, self.width_box):
            box.valueChanged.connect(self._enter)
        self.reset.clicked.connect(windows.reset)
        light_box.window_changed.connect(self.show_window)
        self.show_window()

    def _enter(self) -> None:
        if not self._showing:
            self._windows.set_values(self.center.value(), self.width_box.value())

    def show_window(self) -> None:
        """Show the active view's window."""
        tile = self._light_box.active_tile
        has_window = tile is not None and tile.voi is not None
        for each in (self.presets, self.center, self.width_box, self.reset):
            each.setEnabled(has_window)
        if tile is None or tile.voi is None or tile.mammogram is None:
            self.view.setText(tr("No view is active"))
            return
        window = windowing.as_window(tile.voi)
        self._showing = True
        self.view.setText(tile.header.title)
        names = windowing.voi_names(tile.mammogram)
        if names != [self.presets.itemText(i) for i in range(self.presets.count())]:
            self.presets.clear()
            self.presets.addItems(names)
        self.presets.setCurrentIndex(windowing.voi_index(tile.mammogram, tile.voi))
        self.presets.setPlaceholderText(tr("changed by hand"))
        for box, value in ((self.center, window.center), (self.width_box, window.width)):
            if not box.hasFocus() or abs(box.value() - value) >= 0.05:
                box.setValue(value)
        self._showing = False
        linked = self._windows.are_linked
        self.note.setText(
            tr("In modality values. The linked views take the same values.")
            if linked
            else tr("In modality values. The views are not linked: this one only.")
        )


def _number(name: str, least: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(least, _HIGHEST)
    box.setDecimals(1)
    box.setKeyboardTracking(False)
    box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    box.setAccessibleName(name)
    return box
