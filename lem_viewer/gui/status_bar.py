"""The line at the bottom: pointer, window, model, device, display, notices."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton

from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import ElidedLabel, label, set_style_property
from lem_viewer.gui.notice_list import SEVERITY_COLOURS
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr


class StatusBar(QStatusBar):
    """What holds for the whole window.

    Signals
    -------
    notices_wanted()
        The count of notices was clicked.
    """

    notices_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setSizeGripEnabled(False)
        self.pointer = ElidedLabel()
        self.pointer.elide_mode = Qt.TextElideMode.ElideRight
        self.pointer.setAccessibleName(tr("Pointer"))
        self.window_values = self._part(tr("Window"))
        self.model = self._part(tr("Model"))
        self.device = self._part(tr("Device"))
        self.display = self._part(tr("Display"))
        self.display.setText(tr("display uncalibrated"))
        self.display.setToolTip(
            tr("No calibration is loaded: grey levels are not those of the GSDF.")
        )
        self.notices = QToolButton()
        self.notices.setIconSize(QSize(16, 16))
        self.notices.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.notices.clicked.connect(self.notices_wanted)
        self.addWidget(self.pointer, 1)
        for part in (self.window_values, self.model, self.device, self.display):
            self.addPermanentWidget(part)
        self.addPermanentWidget(self.notices)
        self.show_notices(0, "")
        for changed in (
            session.models_changed,
            session.settings_changed,
            session.exam_chosen,
            session.study_closed,
        ):
            changed.connect(self.show_model)
        session.analysis_progress.connect(self.show_model)
        session.study_closed.connect(self._forget)
        self.show_model()
        self.show_window("")

    def _part(self, name: str) -> QLabel:
        part = label("", "separated")
        part.setAccessibleName(name)
        return part

    def show_pointer(self, text: str) -> None:
        """Show what lies under the pointer."""
        self.pointer.setText(text)
        self.pointer.setToolTip(text)

    def show_window(self, text: str) -> None:
        """Show the window's values."""
        self.window_values.setText(text)
        self.window_values.setVisible(bool(text))

    def show_model(self) -> None:
        """Show the model in use, what restricts it, and the device."""
        text, chosen = self._session.model_text, self._session.chosen
        shown = text or tr("no model")
        if chosen.choice is not None and not chosen.choice.usable:
            shown = tr("{0}: must not be used", shown)
        elif chosen.by.rule is not None:
            shown = tr("{0}, by rule {1}", shown, chosen.by.number)
        self.model.setText(shown)
        restriction = self._session.model_restriction
        why = self._session.why_this_model
        advice = "" if text else tr("Choose a model in the preferences (Ctrl+,).")
        self.model.setToolTip("\n".join(part for part in (text, why, restriction, advice) if part))
        device = self._session.device_text
        named = {"auto": tr("device: automatic"), "cpu": "CPU", "cuda": "CUDA", "mps": "MPS"}
        self.device.setText(named.get(device, device))

    def show_notices(self, count: int, severity: str) -> None:
        """Show how many notices there are, in the colour of the gravest."""
        self.notices.setText(str(count) if count else "")
        self.notices.setEnabled(count > 0)
        colour = SEVERITY_COLOURS.get(severity, SEVERITY_COLOURS["info"])
        self.notices.setIcon(icon("notices", colour, 16))
        set_style_property(self.notices, "severity", severity)
        said = tr("{0} notices (F8)") if count != 1 else tr("{0} notice (F8)")
        self.notices.setToolTip(said.format(count) if count else tr("No notices"))
        self.notices.setAccessibleName(self.notices.toolTip())

    def _forget(self) -> None:
        self.show_pointer("")
        self.show_window("")
