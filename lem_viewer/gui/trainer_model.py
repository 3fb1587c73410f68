"""Page 3 of the training dialog: which model is made, from what, how long, and what that takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer import paths
from lem_viewer.gui import theme
from lem_viewer.gui.devices import has_gpu
from lem_viewer.gui.labels import label
from lem_viewer.gui.trainer_doubts import DoubtsPanel
from lem_viewer.gui.trainer_estimate import EstimatePanel
from lem_viewer.gui.trainer_fields import FieldForm
from lem_viewer.gui.trainer_network import NetworkForm
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.trainer_settings import (
    AUGMENTS,
    FIXED_BY_A_MODEL,
    LENGTH,
    MORE,
    faults_between,
)
from lem_viewer.gui.trainer_start import ZOO, StartChooser
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.model_names import free_name, is_model_name, is_taken
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_draft import IMAGENET, SCRATCH, TrainingDraft
from lem_viewer.values.training_starts import Preset, StartsListed
from lem_viewer.values.training_suggest import SETTINGS, suggest, usual_rate

_SIDE_WIDTH_PX = 320
_AUGMENTS_A_ROW = 3
_PLAIN = asdict(TrainingConfig())


class ModelPage(TrainerPage):
    """Start, network, length and name; the estimate and the doubts beside them.

    Parameters
    ----------
    run : TrainingRun
    """

    title = mark("Model")

    def __init__(self, run: TrainingRun) -> None:
        super().__init__()
        self._run = run
        self._draft = TrainingDraft()
        self._goes_on = False
        self._listed: StartsListed | None = None
        self._kept: dict[str, Any] = dict(_PLAIN)  # what no form shows, and the last right values
        self._faults: dict[str, str] = {}
        self._make_parts()
        self._lay_out()
        self._listen()

    def _make_parts(self) -> None:
        self.start_from = StartChooser()
        self.network = NetworkForm()
        self.length, self.more = FieldForm(LENGTH), FieldForm(MORE)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the model"))
        self.name.setMaximumWidth(260)
        self.name_told = label("", "error", wraps=True)
        self.presets = QComboBox()
        self.presets.setAccessibleName(tr("Settings of a published experiment"))
        self.presets.addItem(tr("Settings of a published experiment…"), None)
        self.reset = QPushButton(tr("Safe settings for these data"))
        self.preset_told = label("", "muted", wraps=True)
        self.augments = {name: QCheckBox(tr(words)) for name, words in AUGMENTS.items()}
        self.unfold = QToolButton()
        self.unfold.setText(tr("More settings"))
        self.unfold.setCheckable(True)
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.setArrowType(Qt.ArrowType.RightArrow)
        self.estimate = EstimatePanel(self._run)
        self.doubts = DoubtsPanel()

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        form = QVBoxLayout()
        form.setSpacing(grid)
        name = QHBoxLayout()
        name.addWidget(self.name, 1)
        name.addStretch(1)
        settings = QHBoxLayout()
        settings.addWidget(self.reset)
        settings.addWidget(self.presets)
        settings.addStretch(1)
        form.addWidget(label(tr("Name of the model"), "heading"))
        form.addLayout(name)
        form.addWidget(self.name_told)
        form.addWidget(label(tr("What it begins from"), "heading"))
        form.addWidget(self.start_from)
        form.addWidget(label(tr("How it is made"), "heading"))
        form.addLayout(settings)
        form.addWidget(self.preset_told)
        form.addWidget(self.network)
        form.addWidget(label(tr("How long it learns"), "heading"))
        form.addWidget(self.length)
        form.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self._further())
        form.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(grid)
        side.addWidget(self.estimate)
        side.addWidget(self.doubts)
        side.addStretch(1)
        for panel in (self.estimate, self.doubts):
            panel.setFixedWidth(_SIDE_WIDTH_PX)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, grid, grid, grid)
        whole.setSpacing(2 * grid)
        whole.addLayout(form, 1)
        whole.addLayout(side)

    def _further(self) -> QWidget:
        """Return what is folded away at first."""
        self.further = QWidget()
        column = QVBoxLayout(self.further)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID_PX)
        column.addWidget(self.more)
        column.addWidget(label(tr("Images are changed at random while it learns")))
        grid = QGridLayout()
        grid.setColumnStretch(_AUGMENTS_A_ROW, 1)
        for place, box in enumerate(self.augments.values()):
            grid.addWidget(box, place // _AUGMENTS_A_ROW, place % _AUGMENTS_A_ROW)
        column.addLayout(grid)
        self.further.setVisible(False)
        return self.further

    def _listen(self) -> None:
        for part in (self.start_from, self.network, self.length, self.more):
            part.edited.connect(self._edited)
        self.doubts.edited.connect(self._take_tick)
        self.name.textEdited.connect(self._edited)
        for box in self.augments.values():
            box.clicked.connect(self._edited)
        self.unfold.toggled.connect(self._unfold)
        self.reset.clicked.connect(self.suggest)
        self.presets.activated.connect(self._take_preset)
        self.estimate.told_anew.connect(self.changed)
        self.estimate.fits.connect(self._take_parts)

    # ------------------------------------------------------------------ as a page

    def load(self, draft: TrainingDraft) -> None:
        """Show a draft; one of which no setting was touched gets safe settings for its data."""
        self._draft = draft
        untouched = all(getattr(draft.config, name) == _PLAIN[name] for name in SETTINGS)
        self.start_from.show_value(draft.start_from)
        self._goes_on = draft.start_from.startswith(ZOO)
        self._show(asdict(draft.config))
        if untouched and draft.report is not None:
            self.suggest()
        self._look()

    def save(self, draft: TrainingDraft) -> TrainingDraft:
        """Return the draft with what was chosen; what is wrong keeps its last right value."""
        config = replace(draft.config, **{name: self._values()[name] for name in _OWN})
        return replace(
            draft,
            config=config,
            start_from=self.start_from.value(),
            understood=self._draft.understood,
        )

    def is_complete(self) -> bool:
        """Return True where nothing is wrong, and what is severe was read."""
        return not self.why_not()

    def why_not(self) -> str:
        """Return what is missing."""
        if self._faults:
            return tr("Mend what is written in red.")
        if self._listed is None:
            return tr("Look first at what is chosen here.")
        fault = self.start_from.fault() or self.estimate.obstacle()
        if fault:
            return fault
        if not self.doubts.is_settled():
            return tr("Read how far such a model can be trusted, and tick that you understand.")
        return ""

    def entered(self) -> None:
        """Ask what there is to begin from, and measure in a moment."""
        self._run.list_starts(self._take_listed)
        self._measure_soon()

    def left(self) -> None:
        """Measure no more."""
        self.estimate.stop()

    # ------------------------------------------------------------------ what can be done

    def suggest(self) -> None:
        """Choose safe settings for the number of images, the start and the device."""
        report = self._draft.report
        values = suggest(
            report.images if report is not None else 0,
            has_gpu=has_gpu(),
            goes_on=self.start_from.value().startswith(ZOO),
            cache=_own_cache(),
        )
        self.preset_told.setText(tr("Chosen for your data and this machine."))
        self._show(values)
        self._edited()

    def _take_preset(self, _row: int) -> None:
        preset = self.presets.currentData()
        self.presets.setCurrentIndex(0)
        if not isinstance(preset, Preset):
            return
        values = dict(preset.values)
        layout = self._draft.report.layout if self._draft.report else ""
        if layout == preset.collection:
            values |= {"protocol": preset.name, "fold": 0}
            words = mark("{0}: its patients are dealt out as there. Ours, not the paper's: {1}.")
        else:
            values |= {"protocol": "", "fold": 0}
            words = mark("Settings of {0} on your own data. Ours, not the paper's: {1}.")
        self.preset_told.setText(tr(words, preset.title, "; ".join(preset.ours)))
        self._show(values)
        self._edited()

    # ------------------------------------------------------------------ what is shown

    def _show(self, values: Mapping[str, Any]) -> None:
        """Show a configuration, or some fields of one over what is shown."""
        self._kept = self._kept | dict(values)
        if "name" in values and values["name"] != self.name.text():
            self.name.setText(values["name"])
        self.network.show_values(self._kept)
        for form in (self.length, self.more):
            form.show_values(self._kept)
        chosen = {part.strip() for part in str(self._kept["augment"]).split(",")}
        for name, box in self.augments.items():
            box.setChecked(name in chosen)

    def _values(self) -> dict[str, Any]:
        """Return every field, the wrong ones with their last right value."""
        shown = self.network.values() | self.length.values() | self.more.values()
        name = self.name.text().strip()
        names = [name for name, box in self.augments.items() if box.isChecked()]
        self._kept |= shown | {
            "augment": ",".join(names),
            **({"name": name} if name else {}),
            **self._start_values(),
        }
        return self._kept

    def _start_values(self) -> dict[str, Any]:
        """Return what the start fixes."""
        kind, model = self.start_from.value(), self.start_from.model()
        if kind in (IMAGENET, SCRATCH):
            return {"start": "", "pretrained": kind == IMAGENET}
        if model is None or model.card is None:
            return {"pretrained": True}  # as the draft says, until the zoo is listed
        card = model.card
        options = dict(card.head_options)
        own = {name: options.pop(name) for name in ("hidden",) if name in options}
        if card.head == "lem":
            names = ("window", "aggregate", "sparse_weight")
            own |= {name: options.pop(name) for name in names if name in options}
        return {
            "start": model.folder,
            "pretrained": True,
            "backbone": card.backbone,
            "head": card.head,
            "stride": card.stride,
            "input_rows": card.input_rows,
            "input_cols": card.input_cols,
            "hidden": 0,
            "head_options": options,
            **own,
        }

    # ------------------------------------------------------------------ what happens

    def _follow_start(self) -> None:
        """Take smaller steps from a trained model, unless the reader chose others."""
        goes_on = self.start_from.value().startswith(ZOO)
        if goes_on == self._goes_on:
            return
        self._goes_on = goes_on
        if self._values()["learning_rate"] == usual_rate(goes_on=not goes_on):
            self._show({"learning_rate": usual_rate(goes_on=goes_on)})

    def _edited(self, *_: object) -> None:
        self._follow_start()
        fixed = self._start_values()
        if any(self._kept[name] != value for name, value in fixed.items()):
            self._show(fixed)  # only then: what is being typed elsewhere must stay
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        """Tell what is wrong beside each field, and everything that depends on the values."""
        is_fixed = self.start_from.model() is not None
        self.network.lock(is_fixed)
        self.more.lock(FIXED_BY_A_MODEL, is_fixed)
        values = self._values()
        config = replace(self._draft.config, **{name: values[name] for name in _OWN})
        faults = self.network.faults(wants_imagenet=self.start_from.value() == IMAGENET)
        faults |= self.length.faults() | self.more.faults()
        faults = {**faults_between(values), **faults}
        for form in (self.network, self.length, self.more):
            form.tell_faults(faults)
        wrong_name = self._name_fault()
        self.name_told.setText(wrong_name)
        self.name_told.setVisible(bool(wrong_name))
        self.preset_told.setVisible(bool(self.preset_told.text()))
        self._faults = faults | ({"name": wrong_name} if wrong_name else {})
        if any(name in self.more.editors for name in faults):
            self.unfold.setChecked(True)
        # Where none is named, the training keeps decoded images in the program's own folder.
        self.estimate.show_config(replace(config, cache=config.cache or _own_cache()))
        self.doubts.show_data(self._draft.report, config, self._draft.understood)

    def _name_fault(self) -> str:
        name = self.name.text().strip()
        if not is_model_name(name):
            return tr("Letters, digits, dot, dash and underscore, at most 64, please.")
        models = self._listed.models if self._listed is not None else ()
        if is_taken(name, [model.name for model in models if model.bundled]):
            return tr("This is the name of a model that came with the program. Choose another.")
        if is_taken(name, [model.name for model in models]):
            return tr("You have a model of this name already. Choose another.")
        return ""

    def _take_listed(self, value: object) -> None:
        if not isinstance(value, StartsListed):
            return
        is_first, self._listed = self._listed is None, value
        names = [model.name for model in value.models]
        if is_first and self.name.text() == _PLAIN["name"]:
            self.name.setText(free_name(_PLAIN["name"], names))
        self.start_from.show_listed(value)
        self.network.show_listed(value)
        while self.presets.count() > 1:
            self.presets.removeItem(1)
        for preset in value.presets:
            self.presets.addItem(preset.title, preset)
        self._edited()
        self._measure_soon()

    def _take_tick(self) -> None:
        self._draft = replace(self._draft, understood=self.doubts.understood())
        self.changed.emit()

    def _take_parts(self, accumulate: int) -> None:
        self._show({"accumulate": accumulate})
        self._edited()

    def _measure_soon(self) -> None:
        if not self._faults and not self.start_from.fault() and self._listed is not None:
            self.estimate.measure_soon()

    def _unfold(self, unfolded: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self.unfold.setArrowType(arrow)
        self.further.setVisible(unfolded)


def _own_cache() -> str:
    return str(paths.cache_dir() / "training")


_OWN = ("name", "start", "pretrained", *SETTINGS)
