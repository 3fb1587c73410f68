"""The pages of the preferences, each with load() and save()."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.colours import COLOUR_MAPS
from lem_viewer.gui.devices import device_choices
from lem_viewer.gui.labels import label
from lem_viewer.gui.legend import GradientBar
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

_NAME_ROLE = int(Qt.ItemDataRole.UserRole)


class Page(Protocol):
    """A page of the preferences."""

    title: str

    def load(self) -> None:
        """Show the session's settings."""

    def save(self) -> None:
        """Write what is shown into the session's settings."""


def _column(page: QWidget, heading: str) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(theme.GRID_PX, 0, 0, 0)
    column.setSpacing(theme.GRID_PX)
    column.addWidget(label(heading, "heading"))
    return column


class DevicePage(QWidget):
    """Where the model runs."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = tr("Device")
        column = _column(self, tr("Where the model runs"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID_PX)
        grid.setColumnStretch(1, 1)
        self.buttons: dict[str, QRadioButton] = {}
        for row, choice in enumerate(device_choices()):
            button = QRadioButton(choice.title)
            button.setAccessibleDescription(choice.found)
            self.buttons[choice.name] = button
            grid.addWidget(button, row, 0)
            grid.addWidget(label(choice.found, "muted"), row, 1)
        column.addLayout(grid)
        self.in_use = label("", "muted", wraps=True)
        column.addWidget(self.in_use)
        column.addWidget(
            label(
                tr("A device that cannot be used, or runs out of memory, is replaced by the "
                        "CPU with a notice."),
                "muted",
                wraps=True,
            )
        )  # fmt: skip
        column.addStretch(1)

    def load(self) -> None:
        """Show the chosen device and the one in use."""
        chosen = self._session.settings.device
        self.buttons.get(chosen, self.buttons["auto"]).setChecked(True)
        in_use = self._session.device_text
        known = in_use not in self.buttons
        self.in_use.setText(
            tr("In use now: {0}").format(in_use)
            if known
            else tr("The model is loaded with the first analysis.")
        )

    def save(self) -> None:
        """Keep the chosen device."""
        for name, button in self.buttons.items():
            if button.isChecked():
                self._session.change_settings(device=name)


class ModelPage(QWidget):
    """Which model reads the studies."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = tr("Model")
        column = _column(self, tr("Which model reads the studies"))
        self.models = QListWidget()
        self.models.setAccessibleName(tr("Models"))
        self.models.setWordWrap(True)
        self.models.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.models, 1)
        self.none = label(tr("No model was found."), "warning", wraps=True)
        column.addWidget(self.none)
        column.addWidget(
            label(tr("An open study that was read is read anew."), "muted", wraps=True)
        )
        session.models_changed.connect(self.load)

    def load(self) -> None:
        """List the zoo's models; those that cannot be used say why."""
        chosen = self._session.settings.model
        self.models.clear()
        said = tr("The rules of Models > Manage models, else the default model.")
        self._add(f"{tr('By the study')}\n{said}", "", said, is_chosen=not chosen)
        for name, title, usable, remark in self._session.model_entries():
            words = remark if usable else tr("Not usable: {0}").format(remark)
            item = self._add(
                f"{title}\n{words}" if words else title, name, words,
                is_chosen=usable and name == chosen,
            )  # fmt: skip
            if not usable:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setForeground(QColor(theme.MUTED))
        self.none.setVisible(self.models.count() == 1)

    def _add(self, words: str, name: str, tip: str, *, is_chosen: bool) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(_NAME_ROLE, name)
        item.setToolTip(tip)
        self.models.addItem(item)
        if is_chosen:
            self.models.setCurrentItem(item)
        return item

    def save(self) -> None:
        """Keep the choice."""
        item = self.models.currentItem()
        if item is not None:
            self._session.set_model(item.data(_NAME_ROLE))


class ReadingPage(QWidget):
    """Habits of reading."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = tr("Reading")
        column = _column(self, tr("Habits of reading"))
        self.boxes = {
            "analyse_automatically": QCheckBox(tr("Start the analysis by itself")),
            "linked": QCheckBox(tr("Window, zoom and pan of the views go together")),
            "show_annotation": QCheckBox(tr("Show the annotation in the tiles' corners")),
            "hide_patient": QCheckBox(tr("Hide the patient's name and numbers")),
        }
        for box in self.boxes.values():
            column.addWidget(box)
        column.addStretch(1)

    def load(self) -> None:
        """Show the habits."""
        for name, box in self.boxes.items():
            box.setChecked(getattr(self._session.settings, name))

    def save(self) -> None:
        """Keep the habits."""
        self._session.change_settings(**{name: box.isChecked() for name, box in self.boxes.items()})


class ColoursPage(QWidget):
    """The heat map's colours."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = tr("Colours")
        column = _column(self, tr("Colours of the heat map"))
        self.colour_map = QComboBox()
        self.colour_map.addItems([name.capitalize() for name in COLOUR_MAPS])
        self.colour_map.setAccessibleName(tr("Colour map"))
        self.gradient = GradientBar()
        self.colour_map.currentIndexChanged.connect(
            lambda index: self.gradient.show_map(COLOUR_MAPS[index], 0.0)
        )
        column.addWidget(self.colour_map, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.gradient)
        column.addWidget(
            label(
                tr("Each map is perceptually even: equal steps of the score look equal. "
                        "Cividis looks the same to readers who cannot tell red from green."),
                "muted",
                wraps=True,
            )
        )  # fmt: skip
        column.addStretch(1)

    def load(self) -> None:
        """Show the chosen map."""
        name = self._session.settings.overlays.colour_map
        index = COLOUR_MAPS.index(name) if name in COLOUR_MAPS else 0
        self.colour_map.setCurrentIndex(index)
        self.gradient.show_map(COLOUR_MAPS[index], 0.0)

    def save(self) -> None:
        """Keep the chosen map."""
        self._session.change_overlays(colour_map=COLOUR_MAPS[self.colour_map.currentIndex()])
