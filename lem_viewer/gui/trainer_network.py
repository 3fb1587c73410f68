"""Network, head, input size and device, each with plain words about what it is good for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.devices import device_choices
from lem_viewer.gui.labels import label
from lem_viewer.gui.trainer_fields import EDITOR_WIDTH_PX, Number, NumberEdit
from lem_viewer.gui.trainer_settings import BACKBONES, HEADS, SIZES, size_words
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.training_starts import BackboneChoice, StartsListed

_OWN = (0, 0)
_LEAST_PX, _MOST_PX = 64, 4096
#: Height of a usual breast on the picture, mm: what tells how fine an input is.
_BREAST_MM = 180


class NetworkForm(QWidget):
    """What the network is made of, and where it learns.

    Signals
    -------
    edited()
        The reader chose something else.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._backbones: dict[str, BackboneChoice] = {}
        self.backbone, self.head, self.input_size, self.device = (QComboBox() for _ in range(4))
        self.rows = NumberEdit(Number("input_rows", "", "", _LEAST_PX, _MOST_PX))
        self.cols = NumberEdit(Number("input_cols", "", "", _LEAST_PX, _MOST_PX))
        for name, (title, _) in BACKBONES.items():
            self.backbone.addItem(title, name)
        for name, (title, _) in HEADS.items():
            self.head.addItem(title, name)
        for rows, cols in SIZES:
            self.input_size.addItem(tr("{0} x {1} pixels", rows, cols), (rows, cols))
        self.input_size.addItem(tr("Another size…"), _OWN)
        for choice in device_choices():
            self.device.addItem(choice.title, choice.name)
        self._found = {choice.name: choice.found for choice in device_choices()}
        self.words: dict[str, QLabel] = {}
        self.told: dict[str, QLabel] = {}
        self._lay_out()
        for combo in (self.backbone, self.head, self.input_size, self.device):
            combo.activated.connect(self._chosen)
        for edit in (self.rows, self.cols):
            edit.textEdited.connect(self._chosen)
        self._explain()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID_PX)
        grid.setVerticalSpacing(theme.GRID_PX // 2)
        grid.setColumnStretch(2, 1)
        rows = (
            ("backbone", mark("Network"), self.backbone),
            ("head", mark("Head"), self.head),
            ("size", mark("Input size"), self.input_size),
            ("input_rows", mark("Rows"), self.rows),
            ("input_cols", mark("Columns"), self.cols),
            ("device", mark("Learns on"), self.device),
        )
        self._names: dict[str, QLabel] = {}
        for place, (name, title, editor) in enumerate(rows):
            text = label(tr(title))
            text.setBuddy(editor)
            editor.setAccessibleName(tr(title))
            editor.setFixedWidth(EDITOR_WIDTH_PX + 4 * theme.GRID_PX)
            self._names[name] = text
            self.words[name] = label("", "muted", wraps=True)
            self.told[name] = label("", "error", wraps=True)
            self.told[name].setVisible(False)
            grid.addWidget(text, 2 * place, 0)
            grid.addWidget(editor, 2 * place, 1)
            grid.addWidget(self.words[name], 2 * place, 2)
            grid.addWidget(self.told[name], 2 * place + 1, 1, 1, 2)

    # ------------------------------------------------------------------ what is shown

    def show_listed(self, listed: StartsListed) -> None:
        """Take up what the registries hold; entries that have no words yet come last."""
        self._backbones = {each.name: each for each in listed.backbones}
        for combo, names in ((self.backbone, self._backbones), (self.head, listed.heads)):
            for name in names:
                if combo.findData(name) < 0:
                    combo.addItem(name, name)
        self._explain()

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show a configuration."""
        for combo, name in (
            (self.backbone, "backbone"),
            (self.head, "head"),
            (self.device, "device"),
        ):
            if combo.findData(values[name]) < 0:
                combo.addItem(values[name], values[name])
            combo.setCurrentIndex(combo.findData(values[name]))
        size = (values["input_rows"], values["input_cols"])
        own = size not in SIZES or (self._is_own() and size == self._typed())
        place = self._place_of(_OWN if own else size)
        self.input_size.setCurrentIndex(place)
        self.rows.show_value(size[0])
        self.cols.show_value(size[1])
        self._explain()

    def _place_of(self, size: tuple[int, int]) -> int:
        places = (
            n for n in range(self.input_size.count()) if tuple(self.input_size.itemData(n)) == size
        )
        return next(places)

    def _is_own(self) -> bool:
        return tuple(self.input_size.currentData()) == _OWN

    def _typed(self) -> tuple[Any, Any]:
        return self.rows.value(), self.cols.value()

    def values(self) -> dict[str, Any]:
        """Return what is right of what is chosen."""
        chosen = {
            "backbone": self.backbone.currentData(),
            "head": self.head.currentData(),
            "device": self.device.currentData(),
        }
        rows, cols = self._typed() if self._is_own() else self.input_size.currentData()
        return (
            chosen | ({"input_rows": rows} if rows else {}) | ({"input_cols": cols} if cols else {})
        )

    def faults(self, *, wants_imagenet: bool) -> dict[str, str]:
        """Return what is wrong, by field."""
        found = {}
        if self._is_own():
            found = {"input_rows": self.rows.fault(), "input_cols": self.cols.fault()}
        choice = self._backbones.get(self.backbone.currentData())
        if wants_imagenet and choice is not None and not choice.has_imagenet:
            found["backbone"] = choice.why_not or tr(
                "There are no ImageNet weights for this network. Begin from scratch, or choose "
                "another network."
            )
        return {name: words for name, words in found.items() if words}

    def tell_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        told = dict(faults)
        if not self._is_own():  # the rows are not on show
            told["size"] = faults.get("input_rows") or faults.get("input_cols") or ""
        for name, wrong in self.told.items():
            words = told.get(name, "")
            shown = bool(words) and (self._is_own() or name not in ("input_rows", "input_cols"))
            wrong.setText(words)
            wrong.setVisible(shown)

    def lock(self, locked: bool) -> None:
        """Take what a model fixes out of the reader's hand, or give it back."""
        for editor in (self.backbone, self.head, self.input_size, self.rows, self.cols):
            editor.setEnabled(not locked)

    # ------------------------------------------------------------------ what happens

    def _chosen(self, *_: object) -> None:
        if not self._is_own():
            rows, cols = self.input_size.currentData()
            self.rows.show_value(rows)
            self.cols.show_value(cols)
        self._explain()
        self.edited.emit()

    def _explain(self) -> None:
        for name, table, combo in (
            ("backbone", BACKBONES, self.backbone),
            ("head", HEADS, self.head),
        ):
            self.words[name].setText(tr(table.get(combo.currentData(), ("", ""))[1]))
        for name in ("input_rows", "input_cols"):
            editor = self.rows if name == "input_rows" else self.cols
            for part in (self._names[name], editor, self.words[name]):
                part.setVisible(self._is_own())
            if not self._is_own():
                self.told[name].setVisible(False)
        values = self.values()
        rows, cols = values.get("input_rows"), values.get("input_cols")
        words = ""
        if rows and cols:
            fine = tr("a pixel is about {0} mm of a breast 18 cm high", f"{_BREAST_MM / rows:.2f}")
            good_for = size_words(rows, cols).partition(" – ")[2]
            words = f"{good_for} ({fine})" if good_for else fine
        self.words["size"].setText(words)
        self.words["device"].setText(self._found.get(self.device.currentData(), ""))
