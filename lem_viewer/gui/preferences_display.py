"""The screen: how large its pixels are, and its calibration."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import questions, theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.screens import (
    LEAST_MM,
    MOST_MM,
    TOLD,
    UnusableCalibration,
    kept_for,
    kept_with,
    name_of,
    pitch_of,
    read_calibration,
)
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

#: A bank card (ISO/IEC 7810 ID-1).
CARD_MM = (85.60, 53.98)
_DEFAULT_MM = 0.25
_CARD_HEIGHT_PX = 64


class CardRuler(QWidget):
    """A line that is as long as a bank card when the size of the pixels is right."""

    def __init__(self) -> None:
        super().__init__()
        self._pitch_mm = _DEFAULT_MM
        self.setFixedHeight(_CARD_HEIGHT_PX)
        self.setAccessibleName(tr("Length of a bank card"))

    def set_pitch(self, pitch_mm: float) -> None:
        """Draw the line for pixels of this size."""
        self._pitch_mm = pitch_mm
        self.update()

    def length_px(self) -> tuple[float, float]:
        """Return the line's length in device-independent pixels and the side's in mm.

        The card's long side, or the short one where that does not fit.
        """
        px_per_mm = 1.0 / (self._pitch_mm * self.devicePixelRatioF())
        for side_mm in CARD_MM:
            if side_mm * px_per_mm <= self.width() - 2:
                return side_mm * px_per_mm, side_mm
        return CARD_MM[1] * px_per_mm, CARD_MM[1]

    def sizeHint(self) -> QSize:
        """Return room for the long side at 0.25 mm a pixel."""
        return QSize(360, _CARD_HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the side of the card."""
        length, side_mm = self.length_px()
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.TEXT), 1))
        painter.drawLine(0, 6, 0, _CARD_HEIGHT_PX - 8)
        painter.drawLine(round(length), 6, round(length), _CARD_HEIGHT_PX - 8)
        painter.setPen(QPen(QColor(theme.MUTED), 1, Qt.PenStyle.DashLine))
        painter.drawLine(0, 14, round(length), 14)
        painter.setPen(QColor(theme.MUTED))
        words = tr("{0:.2f} mm: the long side of a bank card", side_mm)
        if side_mm == CARD_MM[1]:
            words = tr("{0:.2f} mm: the short side of a bank card", side_mm)
        painter.drawText(8, _CARD_HEIGHT_PX - 22, words)
        painter.end()


class DisplayPage(QWidget):
    """The screen that the preferences are shown on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = tr("Display")
        self._path = ""
        self._pitch_touched = False
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID_PX, 0, 0, 0)
        column.setSpacing(theme.GRID_PX)
        column.addWidget(label(tr("Size of this screen's pixels"), "heading"))
        self.screen_name = label("", "muted")
        column.addWidget(self.screen_name)
        self._add_pitch(column)
        column.addSpacing(theme.GRID_PX)
        column.addWidget(label(tr("Calibration of this screen"), "heading"))
        self._add_calibration(column)
        column.addSpacing(theme.GRID_PX)
        self._add_cine(column)
        column.addStretch(1)

    def _add_pitch(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        self.pitch = QDoubleSpinBox()
        self.pitch.setRange(LEAST_MM, MOST_MM)
        self.pitch.setDecimals(4)
        self.pitch.setSingleStep(0.0005)
        self.pitch.setSuffix(tr(" mm"))
        self.pitch.setAccessibleName(tr("Size of a pixel"))
        self.pitch_basis = label("", "muted")
        row.addWidget(self.pitch)
        row.addWidget(self.pitch_basis, 1)
        column.addLayout(row)
        self.card = CardRuler()
        column.addWidget(self.card)
        column.addWidget(
            label(
                tr("Hold a bank card against the two lines and change the size until they match; "
                   "true size is as right as this is."),
                "muted", wraps=True,
            )
        )  # fmt: skip
        self.pitch.valueChanged.connect(self.card.set_pitch)
        self.pitch.valueChanged.connect(self._touch_pitch)

    def _add_calibration(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        self.calibration = label("", "muted", wraps=True)
        self.load_calibration = QPushButton(tr("Load…"))
        self.load_calibration.clicked.connect(self._ask)
        self.remove = QPushButton(tr("Remove"))
        self.remove.clicked.connect(lambda: self._take(""))
        row.addWidget(self.calibration, 1)
        row.addWidget(self.load_calibration)
        row.addWidget(self.remove)
        column.addLayout(row)
        column.addWidget(
            label(
                tr("A text file: each line a P-value and the level that shows it. It is applied "
                   "last, after window and inversion."),
                "muted", wraps=True,
            )
        )  # fmt: skip

    def _add_cine(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        self.cine = QDoubleSpinBox()
        self.cine.setRange(1, 30)
        self.cine.setDecimals(0)
        self.cine.setAccessibleName(tr("Slices a second in a cine"))
        row.addWidget(label(tr("Slices a second in a cine")))
        row.addWidget(self.cine)
        row.addStretch(1)
        column.addLayout(row)

    # ------------------------------------------------------------------ what is shown

    def load(self) -> None:
        """Show what is known of the screen."""
        screen, settings = self.screen(), self._session.settings
        self.screen_name.setText(name_of(screen))
        pitch = pitch_of(screen, settings)
        self.pitch.setValue(pitch.mm if pitch else _DEFAULT_MM)
        if pitch is None:
            basis = tr("not known")
        else:
            basis = tr("as the screen says") if pitch.basis == TOLD else tr("measured")
        self.pitch_basis.setText(basis)
        self._pitch_touched = False
        self.cine.setValue(settings.cine_hz)
        self._take(kept_for(settings.display_luts, name_of(screen)))

    def _touch_pitch(self) -> None:
        self._pitch_touched = True
        self.pitch_basis.setText(tr("measured"))

    def _ask(self) -> None:
        path = questions.ask_calibration(self)
        if path is not None:
            self._take(str(path))

    def _take(self, path: str) -> None:
        """Choose a calibration; one that cannot be used says why and is not chosen."""
        words = tr("None: the display is uncalibrated.")
        if path:
            try:
                read_calibration(Path(path))
                words = path
            except UnusableCalibration as error:
                words, path = tr("Not usable: {0}", error.what), ""
        self._path = path
        self.calibration.setText(words)
        self.remove.setEnabled(bool(path))

    def save(self) -> None:
        """Keep what was chosen for this screen."""
        settings, name = self._session.settings, name_of(self.screen())
        pitches = settings.screen_pitches
        if self._pitch_touched:
            pitches = kept_with(pitches, name, f"{self.pitch.value():.4f}")
        self._session.change_settings(
            screen_pitches=pitches,
            display_luts=kept_with(settings.display_luts, name, self._path),
            cine_hz=self.cine.value(),
        )
