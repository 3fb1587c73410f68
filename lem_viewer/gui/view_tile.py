"""One view of the light box: its picture, its overlays, its words.

A tile paints; what a gesture changes, on this tile and on those linked to it, is the light box's
to decide.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.annotation import Annotation
from lem_viewer.gui.canvas import Canvas
from lem_viewer.gui.foreign_marks import ForeignMarks
from lem_viewer.gui.overlays import Overlays
from lem_viewer.gui.screens import Pitch, calibration_of, pitch_of
from lem_viewer.gui.tile_measures import TileMeasures
from lem_viewer.gui.tile_mouse import TileMouse
from lem_viewer.gui.tile_picture import TilePicture
from lem_viewer.gui.tile_text import Shown, extremum_text, make_tile_text
from lem_viewer.gui.translate import mark, tr
from lem_viewer.gui.true_size import true_size_words
from lem_viewer.gui.viewport import Viewport
from lem_viewer.gui.windowing import same_window, voi_at
from lem_viewer.settings import Settings
from lem_viewer.values.display_lut import DisplayLut
from lem_viewer.values.findings import Prediction
from lem_viewer.values.grayscale import Voi
from lem_viewer.values.image import Mammogram, ViewHeader
from lem_viewer.values.overlays import ForeignOverlay

#: Width of the bar at the nipple side of a stack.
SLICE_BAR_PX = 14
DECODING, NOT_OPENED = mark("decoding…"), mark("not opened")
_TEXT_PX = 12


class ViewTile(QWidget):
    """A view on the light box.

    Parameters
    ----------
    header : ViewHeader
        Enough to hang the tile; the pixels follow with :meth:`set_mammogram`.
    settings : Settings

    Attributes
    ----------
    mouse : TileMouse
        Tells what the reader does here.
    overlays : Overlays
    foreign : ForeignMarks
        What other makers say of the view, where the reader asked for it.
    picture : TilePicture
        The pixels as they are painted, and the aids that are on.
    measures : TileMeasures
        What the reader drew here.
    viewport : Viewport
    voi, invert_again
        The window, and whether the reader asked for inversion.
    calibration : DisplayLut or None
        That of the screen the tile is on.

    Signals
    -------
    extremum_hovered(int)
        Index of the extremum that the pointer came to; -1 when it has left.
    refinement_wanted()
        The picture is painted a little too coarse until there is time to make it finer.
    """

    extremum_hovered = Signal(int)
    refinement_wanted = Signal()

    def __init__(self, header: ViewHeader, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.header = header
        self.mammogram: Mammogram | None = None
        self.voi: Voi | None = None
        self.invert_again = False
        self.viewport = Viewport.of(header, 1, 1)
        self.picture = TilePicture(self, self.update)
        self.overlays = Overlays()
        self.foreign = ForeignMarks()
        self.measures = TileMeasures(self, self.update)
        self._settings = settings
        self._annotation = Annotation()
        self._screen_name = ""
        self.calibration: DisplayLut | None = None
        self._active = False
        self._state, self._reading, self._slice_text = DECODING, "", ""
        self._hovered: int | None = None
        self._is_withdrawn = False
        self.mouse = TileMouse(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._describe()

    # ------------------------------------------------------------------ what is shown

    @property
    def key(self) -> str:
        """The view's key."""
        return self.header.key

    @property
    def canvas(self) -> Canvas | None:
        """What paints the pixels; None before they come."""
        return self.picture.canvas

    @property
    def device_size(self) -> tuple[int, int]:
        """(width, height) in device pixels."""
        dpr = self.devicePixelRatioF()
        return round(self.width() * dpr), round(self.height() * dpr)

    @property
    def is_inverted(self) -> bool:
        """True when low values are bright on the screen."""
        own = self.mammogram.grayscale.inverted if self.mammogram else False
        return own != self.invert_again

    def set_header(self, header: ViewHeader) -> None:
        """Hang the view anew: its side, view or orientation has become known."""
        self.header = header
        self.viewport = Viewport.of(header, *self.device_size)
        self._describe()
        self.update()

    def set_mammogram(self, mammogram: Mammogram) -> None:
        """Show the pixels; the window is kept when they are the same as before."""
        same = self.mammogram is not None and self.mammogram.pixels is mammogram.pixels
        self.mammogram = mammogram
        if not same:
            self.picture.take(mammogram)
            self.set_window(voi_at(mammogram, 0), invert_again=False)
        self.measures.take(mammogram)
        self.set_state("")

    def set_slice(self, mammogram: Mammogram) -> None:
        """Show another slice of the same view; a window of the file goes with its slice."""
        voi = self.voi
        if voi is not None and self.mammogram is not None:
            voi = same_window(voi, self.mammogram.grayscale, mammogram.grayscale)
        self.mammogram = mammogram
        self.measures.take(mammogram)
        self.picture.take(mammogram)
        self.set_window(voi or voi_at(mammogram, 0), invert_again=self.invert_again)

    def set_slice_text(self, text: str) -> None:
        """Say which slice of a stack is shown."""
        if text != self._slice_text:
            self._slice_text = text
            self._describe()
            self.update()

    def set_window(self, voi: Voi, *, invert_again: bool) -> None:
        """Choose the window and whether the reader asked for inversion."""
        self.voi, self.invert_again = voi, invert_again
        self._take_screen()
        self.picture.set_window(voi, invert_again=invert_again, calibration=self.calibration)

    @property
    def pitch(self) -> Pitch | None:
        """The size of the pixels of the screen that the tile is on, if it is known."""
        return pitch_of(self.screen(), self._settings)

    def _take_screen(self) -> None:
        """Look up what is known of the screen."""
        self._screen_name = self.screen().name()
        self.calibration = calibration_of(self.screen(), self._settings)

    def set_viewport(self, viewport: Viewport) -> None:
        """Choose the part that is shown."""
        if viewport != self.viewport:
            self.viewport = viewport
            self.update()

    def refine(self) -> bool:
        """Make a step towards the fine picture; return False when there is nothing to do."""
        if self.canvas is None or not self.canvas.is_rough:
            return False
        if self.canvas.refine():
            self.update()
        return True

    def set_prediction(self, prediction: Prediction | None) -> None:
        """Show what a model said of the view, or nothing."""
        self._hovered = None
        self.overlays.set_prediction(prediction)
        self._describe()
        self.update()

    def set_withdrawn(self, withdrawn: bool) -> None:
        """Say that the model that read the view must not be used any more, or no longer."""
        if withdrawn != self._is_withdrawn:
            self._is_withdrawn = withdrawn
            self._describe()
            self.update()

    def set_foreign(self, overlays: Sequence[ForeignOverlay]) -> None:
        """Show what other makers say of the view, or nothing."""
        if self.foreign.show(overlays, is_stack=self.header.is_stack):
            self.update()

    def set_settings(self, settings: Settings) -> None:
        """Take over what the reader chose to see."""
        self._settings = settings
        self.overlays.set_options(settings.overlays)
        if self.voi is not None:
            self.set_window(self.voi, invert_again=self.invert_again)
        self.update()

    def set_state(self, state: str) -> None:
        """Say in the middle of the tile why there is no picture; empty once there is."""
        self._state = state
        self._describe()
        self.update()

    def set_reading(self, text: str) -> None:
        """Say that the model is at work on this view; empty when it is not."""
        if text != self._reading:
            self._reading = text
            self.update()

    def set_active(self, active: bool) -> None:
        """Frame the tile that the keyboard acts on."""
        if active != self._active:
            self._active = active
            self.update()

    def _describe(self) -> None:
        self.setAccessibleName(tr("View {0}", self.header.title))
        prediction = self.overlays.prediction
        said = tr("not analysed")
        if prediction is not None:
            said = tr("probability {0:.2f}", prediction.probability)
            said = f"{said}, {tr('model withdrawn')}" if self._is_withdrawn else said
        self.setAccessibleDescription(tr(self._state) or said)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw picture, overlays, words and frame."""
        if self.screen().name() != self._screen_name and self.voi is not None:
            self.set_window(self.voi, invert_again=self.invert_again)  # moved to another screen
        painter = QPainter(self)
        dpr, size = self.devicePixelRatioF(), self.device_size
        self.picture.prepare()
        if self.canvas is not None:
            transform = self.viewport.transform()
            self.canvas.paint(painter, transform, size, dpr)
            if self.canvas.is_rough:
                self.refinement_wanted.emit()
            self.overlays.paint(painter, transform, size, dpr)
            if not self.overlays.hidden:
                self.foreign.paint(painter, transform, size, dpr)
        else:
            painter.fillRect(event.rect(), Qt.GlobalColor.black)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state:
            self._paint_state(painter)
        shown = Shown(
            self.viewport,
            dpr,
            self.voi,
            self.invert_again,
            self._reading,
            self._slice_text,
            self.picture.aids.words,
            true_size_words(self.header, self.viewport, self.pitch),
            () if self.overlays.hidden else self.foreign.legend,
            self._is_withdrawn,
        )
        text = make_tile_text(self.header, self._settings, self.overlays.prediction, shown)
        on_left = self.header.laterality != "L"
        self._annotation.paint(painter, self._room_of_words(on_left), text, on_left=on_left)
        if self.canvas is not None:
            free_of = self._annotation.boxes
            self.measures.paint(painter, self.viewport.transform(), size, dpr, free_of)
        if self._hovered is not None:
            self._paint_hover(painter, self._hovered)
        if self._active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(QColor(theme.ACCENT_DEEP_HOVER), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _room_of_words(self, on_left: bool) -> QRectF:
        """Return where words may stand: beside the bar of a stack."""
        bar = SLICE_BAR_PX if self.header.is_stack else 0
        return QRectF(self.rect()).adjusted(bar if on_left else 0, 0, 0 if on_left else -bar, 0)

    def _paint_state(self, painter: QPainter) -> None:
        painter.setFont(self._font())
        painter.setPen(QColor(theme.DISABLED))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr(self._state))

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(_TEXT_PX)
        return font

    def _paint_hover(self, painter: QPainter, index: int) -> None:
        box, text = self._hover_label(index)
        if box.isEmpty():
            return
        painter.setFont(self._font())
        painter.setPen(QPen(QColor(theme.EDGE), 1))
        painter.setBrush(QColor(theme.RAISED))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(theme.TEXT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _hover_label(self, index: int) -> tuple[QRect, str]:
        """Return where the label of an extremum stands, wholly inside the tile, and its text."""
        prediction = self.overlays.prediction
        if prediction is None or index >= len(prediction.extrema):
            return QRect(), ""
        extremum = prediction.extrema[index]
        text = extremum_text(extremum, index)
        metrics = QFontMetrics(self._font())
        width, height = metrics.horizontalAdvance(text) + 18, metrics.height() + 8
        x, y = self.place_of(extremum.row, extremum.col)
        left = min(max(round(x) + 16, 4), self.width() - width - 4)
        top = min(max(round(y) - height - 12, 4), self.height() - height - 4)
        return QRect(left, top, width, height), text

    def place_of(self, row: float, col: float) -> tuple[float, float]:
        """Return where a stored pixel is, in device-independent pixels."""
        place = self.viewport.transform().to_screen(np.array([[row, col]]))[0]
        dpr = self.devicePixelRatioF()
        return float(place[0]) / dpr, float(place[1]) / dpr

    # ------------------------------------------------------------------ what is where

    def device_place(self, place: QPointF) -> tuple[float, float]:
        """Return a place of the widget in device pixels."""
        dpr = self.devicePixelRatioF()
        return place.x() * dpr, place.y() * dpr

    def stored_place(self, place: QPointF) -> tuple[int, int]:
        """Return the stored (row, col) under a place of the widget; may lie outside the image."""
        device = np.array([self.device_place(place)])
        row, col = np.floor(self.viewport.transform().to_stored(device)[0] + 0.5)
        return int(row), int(col)

    def extremum_under(self, place: QPointF) -> int | None:
        """Return the extremum at a place of the widget, or None."""
        device = self.device_place(place)
        return self.overlays.hit(*device, self.viewport.transform(), self.devicePixelRatioF())

    def chip_under(self, place: QPointF) -> str:
        """Return the name of the chip at a place of the widget, or an empty text."""
        point = place.toPoint()
        spots = self._annotation.hot_spots.items()
        return next((name for name, box in spots if box.contains(point)), "")

    def hover(self, index: int | None) -> None:
        """Show the label of an extremum, or none."""
        if index == self._hovered:
            return
        for each in (self._hovered, index):
            if each is not None:
                self.update(self._hover_label(each)[0].adjusted(-1, -1, 1, 1))
        self._hovered = index
        self.extremum_hovered.emit(-1 if index is None else index)
