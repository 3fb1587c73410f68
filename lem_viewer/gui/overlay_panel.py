"""What is drawn over the views, and how."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.action_table import ACTIONS
from lem_viewer.gui.actions import shown_keys
from lem_viewer.gui.colours import COLOUR_MAPS
from lem_viewer.gui.keymap import Keymap
from lem_viewer.gui.labels import label, rule
from lem_viewer.gui.legend import GradientBar
from lem_viewer.gui.score_scale import (
    LARGEST_SCORE,
    probability_of,
    probability_text,
    score_of,
    score_text,
)
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.settings import OverlayOptions, Settings

#: The slider's right end: as good as all.
MOST_EXTREMA = 50
_INDENT_PX = 24
_STEPS_A_SCORE = 10  # the slider by score moves a tenth of a logit a step


class OverlayPanel(QWidget):
    """Switches and sliders; each writes through the session at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._boxes: dict[str, QCheckBox] = {}
        self._caps: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GRID_PX)
        grid.setVerticalSpacing(theme.GRID_PX // 2)
        grid.setColumnMinimumWidth(2, 40)
        grid.setColumnStretch(1, 1)
        heat = QGridLayout()
        heat.setColumnStretch(0, 1)
        self._add_switch(heat, 0, 0, "show_heat", tr("Heat map"))
        grid.addLayout(heat, 0, 0, 1, 3)
        self.opacity, self._opacity_text = self._add_slider(grid, tr("Opacity"), "heat_opacity")
        self._add_threshold(grid)
        self._add_colour_map(grid)
        grid.addWidget(rule(), grid.rowCount(), 0, 1, 3)
        marks = QGridLayout()
        marks.setHorizontalSpacing(theme.GRID_PX)
        marks.setVerticalSpacing(theme.GRID_PX // 2)
        marks.setColumnMinimumWidth(2, 2 * theme.GRID_PX)
        for column in (0, 3):
            marks.setColumnStretch(column, 1)
        self._add_switch(marks, 0, 0, "show_extrema", tr("Extrema"))
        self._add_switch(marks, 1, 0, "show_outlines", tr("Outlines"))
        self._add_switch(marks, 0, 3, "show_truth", tr("Truth"))
        self._add_switch(marks, 1, 3, "show_difference", tr("Difference"))
        grid.addLayout(marks, grid.rowCount(), 0, 1, 3)
        self._add_strongest(grid)
        self._wrap(grid)
        session.settings_changed.connect(self._take)
        self._take(session.settings)

    def _take(self, settings: Settings) -> None:
        self._show(settings.overlays)
        keymap = Keymap.read(ACTIONS, settings.shortcuts)
        for name, cap in self._caps.items():
            key = shown_keys(keymap.keys_of(name.removeprefix("show_")))
            cap.setText(key)
            cap.setVisible(bool(key))
            self._boxes[name].setToolTip(
                tr("Show or hide ({0})", key) if key else tr("Show or hide")
            )

    def _wrap(self, grid: QGridLayout) -> None:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, theme.GRID_PX)
        column.addLayout(grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _add_switch(self, grid: QGridLayout, row: int, column: int, name: str, text: str) -> None:
        box = QCheckBox(text)
        box.toggled.connect(lambda on: self._session.change_overlays(**{name: on}))
        cap = label("", "key")
        grid.addWidget(box, row, column)
        grid.addWidget(cap, row, column + 1, Qt.AlignmentFlag.AlignRight)
        self._boxes[name], self._caps[name] = box, cap

    def _add_slider(self, grid: QGridLayout, text: str, name: str) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setAccessibleName(tr("{0} of the heat map").format(text))
        slider.valueChanged.connect(
            lambda value: self._session.change_overlays(**{name: value / 100})
        )
        words = label(text, "muted")
        words.setBuddy(slider)
        words.setIndent(_INDENT_PX)
        figure = label("", "muted")
        row = grid.rowCount()
        grid.addWidget(words, row, 0)
        grid.addWidget(slider, row, 1)
        grid.addWidget(figure, row, 2, Qt.AlignmentFlag.AlignRight)
        return slider, figure

    def _add_threshold(self, grid: QGridLayout) -> None:
        """Add the threshold's slider; the reader sets it by probability or by score."""
        self.threshold_by = QComboBox()
        self.threshold_by.setProperty("role", "inline")
        self.threshold_by.addItem(tr("Probability ≥"), "probability")
        self.threshold_by.addItem(tr("Score ≥"), "score")
        self.threshold_by.setAccessibleName(tr("Threshold of the heat map by"))
        self.threshold_by.setToolTip(tr("Set the threshold by probability or by score"))
        self.threshold_by.activated.connect(
            lambda _index: self._session.change_overlays(
                threshold_by=self.threshold_by.currentData()
            )
        )
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setPageStep(10)
        self.threshold.setAccessibleName(tr("Threshold of the heat map"))
        self.threshold.valueChanged.connect(self._set_threshold)
        self._threshold_text = label("", "muted")
        indented = QHBoxLayout()
        indented.setContentsMargins(_INDENT_PX - theme.GRID_PX // 2, 0, 0, 0)
        indented.addWidget(self.threshold_by)
        row = grid.rowCount()
        grid.addLayout(indented, row, 0)
        grid.addWidget(self.threshold, row, 1)
        grid.addWidget(self._threshold_text, row, 2, Qt.AlignmentFlag.AlignRight)

    def _set_threshold(self, value: int) -> None:
        by_score = self._session.settings.overlays.threshold_by == "score"
        wanted = probability_of(value / _STEPS_A_SCORE) if by_score else value / 100
        self._session.change_overlays(heat_threshold=wanted)

    def _show_threshold(self, overlays: OverlayOptions) -> None:
        by_score = overlays.threshold_by == "score"
        p, score = overlays.heat_threshold, score_of(overlays.heat_threshold)
        self.threshold_by.setCurrentIndex(1 if by_score else 0)
        self.threshold.blockSignals(True)
        if by_score:
            end = round(LARGEST_SCORE * _STEPS_A_SCORE)
            self.threshold.setRange(-end, end)
            self.threshold.setValue(round(score * _STEPS_A_SCORE))
        else:
            self.threshold.setRange(0, 100)
            self.threshold.setValue(round(p * 100))
        self.threshold.blockSignals(False)
        self.threshold.setEnabled(overlays.show_heat)
        self.threshold_by.setEnabled(overlays.show_heat)
        self._threshold_text.setText(score_text(score) if by_score else probability_text(p))

    def _add_strongest(self, grid: QGridLayout) -> None:
        self.strongest = QSlider(Qt.Orientation.Horizontal)
        self.strongest.setRange(1, MOST_EXTREMA)
        self.strongest.setPageStep(5)
        self.strongest.setAccessibleName(tr("Strongest extrema marked on each view"))
        self.strongest.setToolTip(tr("The findings list holds all of them"))
        self.strongest.valueChanged.connect(
            lambda value: self._session.change_overlays(extrema_shown=value)
        )
        words = label(tr("Strongest"), "muted")
        words.setBuddy(self.strongest)
        words.setIndent(_INDENT_PX)
        self._strongest_text = label("", "muted")
        row = grid.rowCount()
        grid.addWidget(words, row, 0)
        grid.addWidget(self.strongest, row, 1)
        grid.addWidget(self._strongest_text, row, 2, Qt.AlignmentFlag.AlignRight)

    def _add_colour_map(self, grid: QGridLayout) -> None:
        self.colour_map = QComboBox()
        self.colour_map.addItems([name.capitalize() for name in COLOUR_MAPS])
        self.colour_map.setAccessibleName(tr("Colour map"))
        self.colour_map.activated.connect(
            lambda index: self._session.change_overlays(colour_map=COLOUR_MAPS[index])
        )
        self.gradient = GradientBar()
        self.gradient.setToolTip(tr("Sigmoid of the score; below the threshold: not painted"))
        words = label(tr("Colours"), "muted")
        words.setBuddy(self.colour_map)
        words.setIndent(_INDENT_PX)
        row = grid.rowCount()
        grid.addWidget(words, row, 0)
        grid.addWidget(self.colour_map, row, 1, 1, 2)
        legend = QHBoxLayout()
        legend.setContentsMargins(_INDENT_PX, 0, 0, 0)
        legend.addWidget(self.gradient)
        grid.addLayout(legend, row + 1, 0, 1, 3)

    def _show(self, overlays: OverlayOptions) -> None:
        for name, box in self._boxes.items():
            box.setChecked(getattr(overlays, name))
        self.opacity.blockSignals(True)
        self.opacity.setValue(round(overlays.heat_opacity * 100))
        self.opacity.blockSignals(False)
        self._opacity_text.setText(f"{overlays.heat_opacity * 100:.0f} %")
        self.opacity.setEnabled(overlays.show_heat)
        self._show_threshold(overlays)
        self.strongest.blockSignals(True)
        self.strongest.setValue(overlays.extrema_shown)
        self.strongest.blockSignals(False)
        self.strongest.setEnabled(overlays.show_extrema)
        self._strongest_text.setText(str(overlays.extrema_shown))
        if overlays.colour_map in COLOUR_MAPS:
            self.colour_map.setCurrentIndex(COLOUR_MAPS.index(overlays.colour_map))
        self.colour_map.setEnabled(overlays.show_heat)
        self.gradient.show_map(overlays.colour_map, overlays.heat_threshold)

    def switch(self, name: str) -> QCheckBox:
        """Return the switch of an overlay, by its name in the options."""
        return self._boxes[name]

    @property
    def first_control(self) -> QWidget:
        """The switch that F6 goes to."""
        return self._boxes["show_heat"]

    def sizeHint(self) -> QSize:
        """Ask for room for every row."""
        return QSize(344, 240)
