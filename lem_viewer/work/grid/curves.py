"""FROC and reliability curves of the rows of a table as SVG, a colour a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lem_viewer.work.grid.lines import Line
from lem_viewer.work.grid.plots import INK, SOFT, svg_line, svg_page, svg_text

#: Told apart by colour-blind readers too. Source: Okabe and Ito, 2008.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
_SIDE, _LEFT, _TOP, _GAP = 260, 60, 70, 90
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)

Points = Sequence[tuple[float, float]]


def plot_curves(title: str, lines: Sequence[Line]) -> str:
    """Return an SVG with FROC and reliability of each row; of several trainings the first.

    Parameters
    ----------
    title : str
    lines : sequence of Line
        Of one test set.
    """
    first = {line.row.title: line.figures.runs[0].metrics for line in lines if line.figures.runs}
    found = {name: metrics[0] for name, metrics in first.items() if len(metrics) == 1}
    froc = {name: _points(m, "froc", "false_marks", "sensitivity") for name, m in found.items()}
    sure = {name: _points(m, "reliability", "probability", "fraction") for name, m in found.items()}
    most = max((x for points in froc.values() for x, _ in points), default=4.0)
    width = _LEFT + 2 * _SIDE + _GAP + 180
    height = _TOP + _SIDE + 90
    body = [svg_text(16, 26, title, size=15, weight="bold")]
    body += _panel(_LEFT, "FROC", ("false marks a view", "sensitivity"), froc, most)
    left = _LEFT + _SIDE + _GAP
    body.append(svg_line(left, _TOP + _SIDE, left + _SIDE, _TOP, SOFT, dash="4 3"))
    body += _panel(left, "Reliability", ("said probability", "fraction positive"), sure, 1.0)
    for number, name in enumerate(found):
        y = _TOP + 16 + 20 * number
        x = left + _SIDE + 24
        body.append(svg_line(x, y - 4, x + 18, y - 4, _colour(number), thick=3))
        body.append(svg_text(x + 24, y, name))
    note = "First training of each row. Research use only."
    body.append(svg_text(16, height - 12, note, size=11, colour=SOFT))
    return svg_page(width, height, body)


def _points(metrics: Mapping[str, object], name: str, x: str, y: str) -> Points:
    entries = metrics.get(name)
    if not isinstance(entries, list):
        return []
    return [(float(entry[x]), float(entry[y])) for entry in entries]


def _colour(number: int) -> str:
    return COLOURS[number % len(COLOURS)]


def _panel(
    left: float,
    heading: str,
    axes: tuple[str, str],
    curves: Mapping[str, Points],
    most: float,
) -> list[str]:
    bottom, middle = _TOP + _SIDE, left + _SIDE / 2
    body = [svg_text(middle, _TOP - 14, heading, anchor="middle", weight="bold")]
    for tick in _TICKS:
        x, y = left + _SIDE * tick, bottom - _SIDE * tick
        body += [
            svg_line(x, _TOP, x, bottom, "#e4e4e4"),
            svg_line(left, y, left + _SIDE, y, "#e4e4e4"),
        ]
        body.append(svg_text(x, bottom + 18, f"{most * tick:g}", anchor="middle", size=11))
        body.append(svg_text(left - 8, y + 4, f"{tick:g}", anchor="end", size=11))
    body.append(svg_text(middle, bottom + 38, axes[0], anchor="middle", colour=INK))
    body.append(svg_text(left, _TOP - 14, axes[1], anchor="middle", size=11, colour=SOFT))
    for number, points in enumerate(curves.values()):
        places = [(left + _SIDE * x / most, bottom - _SIDE * y) for x, y in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        colour = _colour(number)
        body.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        body += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places]
    return body
