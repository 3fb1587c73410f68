"""The editor of hanging protocols: steps in order, each a grid of cells; kept when it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.gui import protocol_edits as edits
from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.protocol_shelf import DEFAULT
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.session import Session
from lem_viewer.gui.step_form import StepForm
from lem_viewer.gui.translate import tr
from lem_viewer.values.hanging import Protocol, Step

SIZE_PX = (860, 600)
_LIST_WIDTH_PX = 250


class ProtocolEditor(ResearchDialog):
    """Changes a copy; "Save" keeps it as the reader's own and hangs by it.

    Parameters
    ----------
    parent : QWidget
    session : Session
    light_box : LightBox
        Its shelf of protocols is edited.
    """

    def __init__(self, parent: QWidget, session: Session, light_box: LightBox) -> None:
        buttons = QDialogButtonBox.StandardButton
        super().__init__(parent, tr("Hanging protocols"), buttons.Save | buttons.Cancel)
        self._session, self._shelf = session, light_box.protocols
        self._protocol = self._shelf.get(session.settings.hanging_protocol or DEFAULT)
        self._make_parts()
        self._lay_out()
        self.resize(*SIZE_PX)
        self._show_protocol(0)

    def _make_parts(self) -> None:
        self.names = QComboBox()
        self.names.setAccessibleName(tr("Hanging protocol to edit"))
        self._fill_names()
        self.names.activated.connect(self._take_up)
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.name.setAccessibleName(tr("Name of the protocol"))
        self.forget = QPushButton(tr("Forget my changes"))
        self.forget.setToolTip(tr("Delete your own protocol; a bundled one comes back"))
        self.forget.clicked.connect(self._forget)
        self.steps = QListWidget()
        self.steps.setAccessibleName(tr("Steps of the protocol"))
        self.steps.setProperty("role", "clear")
        self.steps.currentRowChanged.connect(self._show_step)
        self.form = StepForm()
        self.form.changed.connect(self._take_step)
        self.trouble = label("", "warning", wraps=True)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        top = QGridLayout()
        top.setSpacing(grid)
        named: tuple[tuple[str, QWidget], ...] = (
            (tr("Protocol"), self.names),
            (tr("Save as"), self.name),
        )
        for line, (text, part) in enumerate(named):
            words = label(text, "muted")
            words.setBuddy(part)
            top.addWidget(words, line, 0)
            top.addWidget(part, line, 1)
        top.addWidget(self.forget, 0, 2)
        top.setColumnStretch(1, 1)
        left = QVBoxLayout()
        left.addWidget(label(tr("Steps, walked with the space bar"), "muted"))
        left.addWidget(self.steps, 1)
        left.addLayout(self._step_buttons())
        row = QHBoxLayout()
        row.setSpacing(2 * grid)
        row.addLayout(left)
        row.addWidget(self.form, 1)
        self.steps.setFixedWidth(_LIST_WIDTH_PX)
        self.body.addLayout(top)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.trouble)

    def _step_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID_PX // 2)
        acts: Sequence[tuple[str, str, Callable[[], None]]] = (
            (tr("Add"), tr("Add a step after this one"), self.add_step),
            (tr("Remove"), tr("Remove this step"), self.remove_step),
            (tr("Up"), tr("Walk this step earlier"), lambda: self.move_step(-1)),
            (tr("Down"), tr("Walk this step later"), lambda: self.move_step(1)),
        )
        self.step_buttons: dict[str, QPushButton] = {}
        for text, tip, act in acts:
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            self.step_buttons[text] = button
            row.addWidget(button)
        return row

    # ------------------------------------------------------------------ which protocol

    @property
    def protocol(self) -> Protocol:
        """The protocol as it stands in the dialog."""
        return replace(self._protocol, name=self.name.text().strip())

    def _fill_names(self) -> None:
        self.names.clear()
        for name in self._shelf.names:
            own = tr("{0} (yours)", tr(name)) if self._shelf.is_own(name) else tr(name)
            self.names.addItem(own, name)
        self.names.setCurrentIndex(max(0, self.names.findData(self._protocol.name)))

    def _take_up(self) -> None:
        self._protocol = self._shelf.get(self.names.currentData())
        self._show_protocol(0)

    def _show_protocol(self, step: int) -> None:
        self.name.setText(self._protocol.name)
        self.forget.setEnabled(self._shelf.is_own(self._protocol.name))
        self.trouble.hide()
        self._list_steps(step)

    def _forget(self) -> None:
        try:
            self._shelf.remove(self._protocol.name)
        except OSError as error:
            self._tell(str(Failure.from_exception(error)))
            return
        self._protocol = self._shelf.get(self._protocol.name)
        self._fill_names()
        self._show_protocol(0)
        self._session.hanging_edited.emit()

    # ------------------------------------------------------------------ its steps

    def _list_steps(self, current: int) -> None:
        self.steps.blockSignals(True)
        self.steps.clear()
        for number, step in enumerate(self._protocol.steps, start=1):
            self.steps.addItem(f"{number}  {tr(step.name)}")
        self.steps.blockSignals(False)
        self.steps.setCurrentRow(min(max(current, 0), self.steps.count() - 1))
        self._show_step(self.steps.currentRow())

    def _show_step(self, index: int) -> None:
        if index >= 0:
            self.form.show_step(self._protocol.steps[index])

    def _take_step(self, step: Step) -> None:
        index = self.steps.currentRow()
        self._protocol = edits.with_step(self._protocol, index, step)
        self.steps.item(index).setText(f"{index + 1}  {tr(step.name)}")

    def add_step(self) -> None:
        """Add a step after the current one."""
        index = self.steps.currentRow()
        self._protocol = edits.with_new_step(self._protocol, index, tr("New step"))
        self._list_steps(index + 1)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def remove_step(self) -> None:
        """Remove the current step; the last one stays."""
        index = self.steps.currentRow()
        self._protocol = edits.without_step(self._protocol, index)
        self._list_steps(index)

    def move_step(self, by: int) -> None:
        """Walk the current step earlier (-1) or later (1)."""
        index = self.steps.currentRow()
        moved = edits.with_step_moved(self._protocol, index, by)
        if moved != self._protocol:
            self._protocol = moved
            self._list_steps(index + by)

    # ------------------------------------------------------------------ keeping

    def accept(self) -> None:
        """Keep the protocol and hang by it; stay open, and say why, where that fails."""
        try:
            self._shelf.save(self.protocol)
        except (LemViewerError, OSError) as error:
            self._tell(str(Failure.from_exception(error)))
            return
        self._session.change_settings(hanging_protocol=self.protocol.name)
        self._session.hanging_edited.emit()
        super().accept()

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
