"""One view twice, each with what another model (or the same network with another head) says of it.

The right and the left picture zoom, move and are windowed together; the overlays are those that
are chosen for the light box. Nothing here changes the open study's findings.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.action_table import ACTIONS
from lem_viewer.gui.keymap import Keymap
from lem_viewer.gui.labels import ElidedLabel, label
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.session import Session
from lem_viewer.gui.tools import ZOOM_STEP
from lem_viewer.gui.translate import mark, tr
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.gui.viewport import Viewport
from lem_viewer.gui.windowing import changed
from lem_viewer.settings import Settings
from lem_viewer.values.evidence import SecondOpinion
from lem_viewer.values.findings import Prediction

SIZE_PX = (1200, 760)
_READING = mark("reading…")
_NOT_READ = mark("not read; the notices say why")
_PAN_PX = 40


class ModelSide(QWidget):
    """A model to choose, what it says in a line, and the view with its overlays."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.models = QComboBox()
        self.models.setAccessibleName(name)
        self.said = ElidedLabel("", "muted")
        self.tile: ViewTile | None = None
        self._room = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID_PX // 2)
        column.addWidget(self.models)
        column.addWidget(self.said)
        column.addLayout(self._room, 1)

    def show_tile(self, tile: ViewTile) -> None:
        """Show another view."""
        if self.tile is not None:
            self._room.removeWidget(self.tile)
            self.tile.deleteLater()
        self.tile = tile
        self._room.addWidget(tile, 1)

    @property
    def model(self) -> str:
        """The chosen model's name in the zoo."""
        return str(self.models.currentData() or "")


class ModelComparison(ResearchDialog):
    """Two models on one view.

    Parameters
    ----------
    parent : QWidget
    session : Session
    """

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, tr("Compare models"), QDialogButtonBox.StandardButton.Close)
        self._session = session
        self._read: dict[tuple[str, str], Prediction | None] = {}
        self._asked: set[tuple[str, str]] = set()
        self.sides = (ModelSide(tr("Model on the left")), ModelSide(tr("Model on the right")))
        self._make_top()
        row = QHBoxLayout()
        row.setSpacing(theme.GRID_PX)
        for side in self.sides:
            row.addWidget(side, 1)
        self.body.addLayout(row, 1)
        self._fill_models()
        for side in self.sides:
            side.models.activated.connect(self._show_findings)
        self.views.activated.connect(self._show_view)
        session.second_opinion_arrived.connect(self._take)
        session.prediction_arrived.connect(self._show_findings)
        session.settings_changed.connect(self._take_settings)
        session.study_closed.connect(self.close)
        self._make_keys()
        self.resize(*SIZE_PX)
        self._show_view()

    # ------------------------------------------------------------------ parts

    def _make_top(self) -> None:
        self.views = QComboBox()
        self.views.setAccessibleName(tr("View that the models are compared on"))
        for header in self._session.outline.views if self._session.outline else ():
            if header.key in self._session.mammograms:
                self.views.addItem(self._session.header(header.key).title, header.key)
        self.views.setCurrentIndex(max(0, self.views.findData(self._session.active_view)))
        words = label(tr("View"), "muted")
        words.setBuddy(self.views)
        top = QHBoxLayout()
        top.setSpacing(theme.GRID_PX)
        top.addWidget(words)
        top.addWidget(self.views)
        top.addWidget(
            label(
                tr("Overlays as on the light box; the study's findings stay as they are."), "muted"
            )
        )
        top.addStretch(1)
        self.body.addLayout(top)

    def _fill_models(self) -> None:
        names = []
        for name, title, usable, _remark in self._session.model_entries():
            if not usable:
                continue
            names.append(name)
            card = self._session.card_of(name)
            text = tr("{0}, head {1}", title, card.head) if card else title
            for side in self.sides:
                side.models.addItem(text, name)
        in_use = self._session.model_name
        first = names.index(in_use) if in_use in names else 0
        others = [index for index in range(len(names)) if index != first]
        self.sides[0].models.setCurrentIndex(first)
        self.sides[1].models.setCurrentIndex(others[0] if others else first)

    def _make_keys(self) -> None:
        """Give the light box's keys for place and overlays the same meaning here."""
        keymap = Keymap.read(ACTIONS, self._session.settings.shortcuts)
        acts: dict[str, Callable[[], None]] = {
            "fit": self.fit,
            "zoom_in": lambda: self._zoom_about_middle(ZOOM_STEP),
            "zoom_out": lambda: self._zoom_about_middle(1 / ZOOM_STEP),
            "pan_left": lambda: self._pan(-_PAN_PX, 0),
            "pan_right": lambda: self._pan(_PAN_PX, 0),
            "pan_up": lambda: self._pan(0, -_PAN_PX),
            "pan_down": lambda: self._pan(0, _PAN_PX),
        }
        for name in ("heat", "extrema", "outlines", "truth"):
            acts[name] = partial(self._toggle, f"show_{name}")
        for name, act in acts.items():
            for key in keymap.keys_of(name):
                QShortcut(QKeySequence(key), self, act)

    def _toggle(self, name: str) -> None:
        shown = getattr(self._session.settings.overlays, name)
        self._session.change_overlays(**{name: not shown})

    # ------------------------------------------------------------------ what is shown

    @property
    def key(self) -> str:
        """The view that is compared on."""
        return str(self.views.currentData() or "")

    @property
    def tiles(self) -> list[ViewTile]:
        """The two pictures."""
        return [side.tile for side in self.sides if side.tile is not None]

    @property
    def is_waiting(self) -> bool:
        """True while a model is still reading."""
        return any(self._prediction(side) is None and self._is_asked(side) for side in self.sides)

    def _show_view(self) -> None:
        mammogram = self._session.mammograms.get(self.key)
        if mammogram is None:
            return
        for side in self.sides:
            tile = ViewTile(mammogram.header, self._session.settings, side)
            tile.setMinimumSize(160, 160)
            tile.viewport = Viewport.of(mammogram.header, 1, 1, centred=True)
            tile.set_mammogram(mammogram)
            tile.overlays.set_truths(self._session.truths.get(self.key, ()))
            tile.set_settings(self._session.settings)
            self._connect(tile)
            side.show_tile(tile)
            tile.installEventFilter(self)
        self._show_findings()

    def _show_findings(self) -> None:
        for side in self.sides:
            if side.tile is None:
                continue
            prediction = self._prediction(side)
            side.tile.set_prediction(prediction)
            if prediction is not None:
                side.tile.set_reading("")
                side.said.setText(_summary(prediction))
            elif self._has_failed(side):
                side.tile.set_reading("")
                side.said.setText(tr(_NOT_READ))
            else:
                side.tile.set_reading(tr(_READING))
                side.said.setText(tr(_READING))
                self._ask(side)

    def _prediction(self, side: ModelSide) -> Prediction | None:
        if side.model == self._session.model_name and self.key in self._session.predictions:
            return self._session.predictions[self.key]
        return self._read.get((self.key, side.model))

    def _has_failed(self, side: ModelSide) -> bool:
        return self._read.get((self.key, side.model), ...) is None

    def _is_asked(self, side: ModelSide) -> bool:
        at = (self.key, side.model)
        return at in self._asked and at not in self._read

    def _ask(self, side: ModelSide) -> None:
        if side.model and not self._is_asked(side):
            self._asked.add((self.key, side.model))
            self._session.read_with(self.key, side.model)

    def _take(self, opinion: SecondOpinion) -> None:
        self._read[opinion.key, opinion.model] = opinion.prediction
        self._show_findings()

    def _take_settings(self, settings: Settings) -> None:
        for tile in self.tiles:
            tile.set_settings(settings)

    # ------------------------------------------------------------------ place and grey scale

    def _connect(self, tile: ViewTile) -> None:
        tile.mouse.panned.connect(self._pan_all)
        tile.mouse.zoomed.connect(self._zoom_all)
        tile.mouse.window_dragged.connect(self._drag_window)

    def _pan_all(self, out: float, down: float) -> None:
        for tile in self.tiles:
            tile.set_viewport(tile.viewport.panned(out, down))

    def _pan(self, dx: float, dy: float) -> None:
        for tile in self.tiles:
            dpr = tile.devicePixelRatioF()
            tile.set_viewport(tile.viewport.panned(dx * tile.viewport.outward * dpr, dy * dpr))

    def _zoom_all(self, factor: float, out: float, down: float) -> None:
        for tile in self.tiles:
            tile.set_viewport(tile.viewport.zoomed(factor, out, down))

    def _zoom_about_middle(self, factor: float) -> None:
        for tile in self.tiles:
            viewport = tile.viewport
            middle = viewport.anchor(viewport.width / 2, viewport.height / 2)
            tile.set_viewport(viewport.zoomed(factor, *middle))

    def fit(self) -> None:
        """Show the whole view on both sides."""
        for tile in self.tiles:
            tile.set_viewport(replace(tile.viewport, zoom=1.0, out=0.0, down=0.0))

    def _drag_window(self, centre_part: float, width_factor: float) -> None:
        for tile in self.tiles:
            if tile.voi is not None:
                voi = changed(tile.voi, centre_part, width_factor)
                tile.set_window(voi, invert_again=tile.invert_again)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit a picture into its tile when the tile gets another size."""
        if isinstance(event, QResizeEvent) and isinstance(watched, ViewTile):
            own = Viewport.of(watched.header, *watched.device_size, centred=True).own_fit_scale
            watched.set_viewport(watched.viewport.resized(*watched.device_size, own))
        return False

    def sizeHint(self) -> QSize:
        """Ask for room for two pictures."""
        return QSize(*SIZE_PX)


def _summary(prediction: Prediction) -> str:
    """Return what a model says of the view, in a line."""
    maxima = [each for each in prediction.extrema if each.is_maximum]
    parts = [
        tr("p({0}) {1:.2f}", tr(prediction.positive), prediction.probability),
        tr("logit {0:+.2f}", prediction.logit),
        tr("{0} maxima, {1} outlines", len(maxima), len(prediction.regions)),
        prediction.model_id,
    ]
    return "   ".join(parts)
