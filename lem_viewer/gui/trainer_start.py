"""What a training begins from: a model of the zoo, ImageNet weights, or nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.card_words import DASH, figure_columns, figure_rows
from lem_viewer.gui.labels import label
from lem_viewer.gui.trainer_settings import BACKBONES, HEADS
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training_draft import IMAGENET, SCRATCH
from lem_viewer.values.training_starts import COMMITTEE, StartModel, StartsListed

ZOO = "zoo:"
_KINDS = {
    ZOO: mark("From a model of the zoo: it goes on learning from your images"),
    IMAGENET: mark("From ImageNet weights: it knows edges and textures, no breasts yet"),
    SCRATCH: mark("From scratch: it knows nothing"),
}
_LIST_HEIGHT_PX = 132
_NAME_ROLE = int(Qt.ItemDataRole.UserRole)
#: Columns of the card's figures that are told: AUC, hits, Dice.
_TOLD = (2, 5, 7)


class StartChooser(QWidget):
    """Three ways to begin; the models of the zoo with their figures.

    Signals
    -------
    edited()
        The reader chose another.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._listed: StartsListed | None = None
        self._wanted = ""
        self.kinds = {kind: QRadioButton(tr(words)) for kind, words in _KINDS.items()}
        self._group = QButtonGroup(self)
        self.models = QListWidget()
        self.models.setAccessibleName(tr("Models of the zoo"))
        self.models.setWordWrap(True)
        self.models.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.models.setFixedHeight(_LIST_HEIGHT_PX)
        self.said = label("", "muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID_PX // 2)
        for kind, button in self.kinds.items():
            self._group.addButton(button)
            column.addWidget(button)
            if kind == ZOO:
                column.addWidget(self.models)
        column.addWidget(self.said)
        self._group.buttonClicked.connect(self._chosen)
        self.models.itemClicked.connect(self._chosen)
        self.models.itemActivated.connect(self._chosen)
        self.kinds[IMAGENET].setChecked(True)
        self._explain()

    # ------------------------------------------------------------------ what is shown

    def show_listed(self, listed: StartsListed) -> None:
        """Show what the zoo holds."""
        self._listed = listed
        self.models.clear()
        for model in listed.models:
            self._add(model)
        self._choose_wanted()

    def _add(self, model: StartModel) -> None:
        lines = [title_of(model)]
        lines.append(_why_not(model) or figures_of(model.card))
        item = QListWidgetItem("\n".join(line for line in lines if line))
        item.setData(_NAME_ROLE, model.name)
        item.setToolTip(lines[-1])
        if model.why_not:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setForeground(QColor(theme.MUTED))
        self.models.addItem(item)

    def show_value(self, start_from: str) -> None:
        """Show what was chosen."""
        if start_from == self.value():
            return
        kind = ZOO if start_from.startswith(ZOO) else start_from
        self._wanted = start_from.removeprefix(ZOO) if kind == ZOO else ""
        self.kinds.get(kind, self.kinds[IMAGENET]).setChecked(True)
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        for row in range(self.models.count()):
            item = self.models.item(row)
            if item.data(_NAME_ROLE) == self._wanted and item.flags():
                self.models.setCurrentItem(item)
        self._explain()

    # ------------------------------------------------------------------ what is chosen

    def value(self) -> str:
        """Return what a draft says of it."""
        for kind, button in self.kinds.items():
            if button.isChecked() and kind != ZOO:
                return kind
        return f"{ZOO}{self._wanted}"

    def model(self) -> StartModel | None:
        """Return the model to go on from; None where none is, or it is not there."""
        if not self.kinds[ZOO].isChecked() or self._listed is None:
            return None
        found = (m for m in self._listed.models if m.name == self._wanted and not m.why_not)
        return next(found, None)

    def fault(self) -> str:
        """Return why a training cannot begin from what is chosen; empty where it can."""
        if not self.kinds[ZOO].isChecked() or self._listed is None:
            return ""
        if not self._wanted:
            return tr("Choose the model to go on from.")
        named = next((m for m in self._listed.models if m.name == self._wanted), None)
        if named is None:
            return tr("The model {0} is no longer in the zoo. Choose another.", self._wanted)
        if named.why_not:
            return tr("{0} cannot be gone on from: {1}", named.name, _why_not(named))
        if not (Path(named.folder) / "card.json").is_file():
            return tr("The folder of {0} has vanished. Choose another model.", named.name)
        return ""

    def _chosen(self, *_: object) -> None:
        item = self.models.currentItem()
        if self.kinds[ZOO].isChecked() and item is None:
            item = self._first_usable()
        if self.kinds[ZOO].isChecked() and item is not None and item.flags():
            self.models.setCurrentItem(item)
            self._wanted = item.data(_NAME_ROLE)
        self._explain()
        self.edited.emit()

    def _first_usable(self) -> QListWidgetItem | None:
        items = (self.models.item(row) for row in range(self.models.count()))
        return next((item for item in items if item.flags()), None)

    def _explain(self) -> None:
        self.models.setVisible(self.kinds[ZOO].isChecked())
        model = self.model()
        if self.kinds[SCRATCH].isChecked():
            words = tr(
                "Wants thousands of images and many hours. With fewer it will almost surely be "
                "worse than from ImageNet weights."
            )
        elif model is not None and model.card is not None:
            words = tr(
                "Network, head and input size are those of {0}: its weights fit no others.",
                model.name,
            )
        else:
            words = ""
        self.said.setText(words)
        self.said.setVisible(bool(words))


def title_of(model: StartModel) -> str:
    """Return a model's name and what it is made of."""
    card = model.card
    if card is None:
        return model.name
    backbone = BACKBONES.get(card.backbone, (card.backbone, ""))[0]
    head = HEADS.get(card.head, (card.head, ""))[0]
    size = tr("{0} x {1} pixels", card.input_rows, card.input_cols)
    return f"{model.name} {card.version} – {backbone}, {head}, {size}"


def figures_of(card: ModelCard | None) -> str:
    """Return the first figures on a card in a line."""
    if card is None:
        return ""
    rows = figure_rows(card.figures)
    if not rows:
        return tr("No figures on its card.")
    names, row = figure_columns(), rows[0]
    told = [f"{names[place]} {row[place]}" for place in _TOLD if row[place] != DASH]
    return ", ".join(told)


def _why_not(model: StartModel) -> str:
    if model.why_not == COMMITTEE:
        return tr("a mean of several networks, which cannot learn on as one")
    return model.why_not
