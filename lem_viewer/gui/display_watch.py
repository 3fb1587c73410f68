"""Says at the foot of the window whether its screen is calibrated, and tells what is wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QLabel, QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui.screens import (
    TOLD,
    UnusableCalibration,
    kept_for,
    name_of,
    pitch_of,
    read_calibration,
)
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr


class DisplayWatch(QObject):
    """Keeps a label true to the screen that a window is on.

    Parameters
    ----------
    session : Session
    window : QWidget
    label : QLabel
    """

    def __init__(self, session: Session, window: QWidget, label: QLabel) -> None:
        super().__init__(window)
        self._session, self._window, self._label = session, window, label
        self._told: set[str] = set()
        window.installEventFilter(self)
        session.settings_changed.connect(self.show)
        self.show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look again when the window is shown or comes to another screen."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.ScreenChangeInternal):
            self.show()
        return False

    def show(self) -> None:
        """Say what is known of the screen."""
        screen = self._window.screen()
        path = kept_for(self._session.settings.display_luts, name_of(screen))
        name = self._name_of_calibration(path)
        self._label.setText(
            tr("display calibrated: {0}", name) if name else tr("display uncalibrated")
        )
        pitch = self._words_of_pitch(screen)
        levels = (
            tr("Grey levels are those that {0} gives for each P-value.", path)
            if name
            else tr("No calibration is loaded: grey levels are not those of the GSDF.")
        )
        self._label.setToolTip(f"{levels}\n{pitch}")

    def _name_of_calibration(self, path: str) -> str:
        if not path:
            return ""
        try:
            return read_calibration(Path(path)).name
        except UnusableCalibration as error:
            if path not in self._told:  # said once
                self._told.add(path)
                self._session.add_notice(Failure.from_exception(error))
            return ""

    def _words_of_pitch(self, screen: QScreen) -> str:
        pitch = pitch_of(screen, self._session.settings)
        if pitch is None:
            return tr("The size of this screen's pixels is not known.")
        words = tr("Pixels of {0:.4f} mm", pitch.mm)
        return f"{words}, {tr('as the screen says') if pitch.basis == TOLD else tr('measured')}"
