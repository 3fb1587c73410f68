"""What stands beside a measure: its numbers with their unit and basis, in the reader's language."""

from __future__ import annotations

import math

from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.geometry import SpacingBasis
from lem_viewer.values.image import Mammogram, ViewHeader
from lem_viewer.values.measures import Measure, MeasureKind, Point
from lem_viewer.values.measuring import (
    angle,
    area,
    distance,
    inside,
    read_pixel,
    region_statistics,
)

#: Pixels of a region's box up to which its statistics are told while it is being drawn.
LIVE_PIXELS = 250_000

KIND_NAMES: dict[MeasureKind, str] = {
    MeasureKind.RULER: mark("Ruler"),
    MeasureKind.ELLIPSE: mark("Ellipse"),
    MeasureKind.POLYGON: mark("Polygon"),
    MeasureKind.ANGLE: mark("Angle"),
    MeasureKind.ARROW: mark("Arrow"),
    MeasureKind.PROBE: mark("Probe"),
    MeasureKind.NIPPLE: mark("Nipple"),
}


def basis_text(header: ViewHeader) -> str:
    """Return what a millimetre on this view means, or that there are none.

    Lengths are those in the breast where the file says how much larger it is on the detector
    (a magnification view by 1.5 and more), else those at the detector.
    """
    spacing = header.true_spacing
    if spacing is None:
        return tr("px (no spacing)")
    enlarged = any("magn" in word for word in header.modifiers)
    if enlarged and spacing.basis is SpacingBasis.DETECTOR:
        return tr("at detector, magnified: larger than in the breast")
    return tr(str(spacing.basis))


def number_text(value: float) -> str:
    """Return a measured number: two decimals below 10, then one, then none from 1000."""
    if not math.isfinite(value):
        return "–"
    decimals = 2 if abs(value) < 10 else 1 if abs(value) < 1000 else 0
    return f"{value:.{decimals}f}"


def length_text(one: Point, other: Point, header: ViewHeader) -> str:
    """Return a distance with its unit and basis, e.g. ``"12.3 mm at detector"``."""
    value = number_text(distance(one, other, header.true_spacing))
    return f"{value} {_unit(header, 'mm')}"


def _unit(header: ViewHeader, unit: str) -> str:
    basis = basis_text(header)
    return f"{unit} {basis}" if header.true_spacing else basis


def measure_lines(
    measure: Measure, mammogram: Mammogram, nipple: Point | None = None, *, live: bool = False
) -> tuple[str, ...]:
    """Return what stands beside a measure, a line each.

    Parameters
    ----------
    measure : Measure
    mammogram : Mammogram
        The view it is drawn on: its spacing and stored values.
    nipple : (row, col) or None
        Where the nipple was set on this view.
    live : bool
        It is being drawn: statistics of a large region wait until it is done.
    """
    header = mammogram.header
    match measure.kind:
        case MeasureKind.RULER:
            return (length_text(measure.points[0], measure.points[1], header),)
        case MeasureKind.ANGLE:
            degrees = number_text(angle(measure, header.true_spacing))
            if header.true_spacing is None:
                return (tr("{0}° in px (no spacing)", degrees),)
            return (f"{degrees}° {basis_text(header)}",)
        case MeasureKind.ARROW:
            return tuple(measure.text.splitlines())
        case MeasureKind.PROBE:
            return _probe_lines(measure.points[0], mammogram, nipple)
        case MeasureKind.NIPPLE:
            return (tr("nipple"),)
    return _region_lines(measure, mammogram, live)


def _region_lines(measure: Measure, mammogram: Mammogram, live: bool) -> tuple[str, ...]:
    header = mammogram.header
    found = number_text(area(measure, header.true_spacing))
    first = f"{found} {_unit(header, 'mm²')}"
    if live and _is_large(measure):
        return (first, "…")
    statistics = region_statistics(measure, mammogram.pixels, mammogram.grayscale)
    if statistics is None:
        return (first, tr("no pixel that counts"))
    lines: tuple[str, ...] = (
        first,
        tr(
            "mean {0}  SD {1}",
            number_text(statistics.mean),
            number_text(statistics.deviation),
        ),
        tr("min {0}  max {1}  stored values", statistics.low, statistics.high),
    )
    if statistics.padding:
        lines = (*lines, tr("{0} px of padding left out", statistics.padding))
    return lines


def _is_large(measure: Measure) -> bool:
    points = measure.array()
    height, width = points.max(axis=0) - points.min(axis=0)
    return float(height * width) > LIVE_PIXELS


def _probe_lines(place: Point, mammogram: Mammogram, nipple: Point | None) -> tuple[str, ...]:
    read = read_pixel(place, mammogram.pixels, mammogram.grayscale)
    lines = [tr("row {0}  col {1}", read.row, read.col)]
    if read.is_padding:
        lines.append(tr("stored {0}: padding", read.stored))
    elif read.value == read.stored:
        lines.append(tr("stored {0}", read.stored))
    else:
        lines.append(tr("stored {0}  value {1}", read.stored, f"{read.value:g}"))
    if nipple is not None:
        away = length_text(place, nipple, mammogram.header)
        lines.append(tr("nipple {0}", away))
    return tuple(lines)


def copied_text(measure: Measure, mammogram: Mammogram, nipple: Point | None) -> str:
    """Return a measure as text for the clipboard: view, kind, values; nothing of the patient."""
    head = f"{mammogram.header.title} {tr(KIND_NAMES[measure.kind])}"
    body = measure_lines(measure, mammogram, nipple)
    if measure.is_region:
        mask, _corner = inside(measure, mammogram.shape)
        body = (*body, tr("{0} px inside", int(mask.sum())))
    return "\n".join((head, *body))


class MeasureWords:
    """The words of one view's measures, each made once."""

    def __init__(self) -> None:
        self._mammogram: Mammogram | None = None
        self._nipple: Point | None = None
        self._known: dict[Measure, tuple[str, ...]] = {}

    def take(self, mammogram: Mammogram | None, nipple: Point | None) -> None:
        """Speak of this view, with its nipple where it was set."""
        if mammogram is not self._mammogram or nipple != self._nipple:
            self._mammogram, self._nipple = mammogram, nipple
            self._known = {}

    def of(self, measure: Measure, live: bool) -> tuple[str, ...]:
        """Return the words of a measure; those of one that is being drawn are not kept."""
        if self._mammogram is None:
            return ()
        if live:
            return measure_lines(measure, self._mammogram, self._nipple, live=True)
        if measure not in self._known:
            self._known[measure] = measure_lines(measure, self._mammogram, self._nipple)
        return self._known[measure]
