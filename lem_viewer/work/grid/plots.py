"""Dots with their intervals as SVG: opens in a browser, in a README, and in print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from lem_viewer.audit.seeds import Estimate

_LINE, _LABEL, _PANEL, _GAP, _TOP = 26, 230, 240, 40, 74
INK, SOFT, _DOT, _MARK = "#1c1c1c", "#9a9a9a", "#0b5fa5", "#b3541e"
_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)


def plot_intervals(
    title: str,
    panels: Mapping[str, Sequence[tuple[str, Estimate]]],
    marks: Mapping[str, float] | None = None,
) -> str:
    """Return an SVG with a panel a figure, a line a row, a dot with its 95 % interval.

    Parameters
    ----------
    title : str
    panels : mapping of str to sequence of (str, Estimate)
        Heading to (row, figure); figures lie between 0 and 1, every panel has the same rows.
    marks : mapping of str to float, optional
        Heading to a value that is marked by a dashed line: what chance would reach.
    """
    names = [name for name, _ in next(iter(panels.values()), [])]
    width = _LABEL + max(1, len(panels)) * (_PANEL + _GAP)
    height = _TOP + _LINE * len(names) + 60
    body = [svg_text(16, 26, title, size=15, weight="bold")]
    body += [
        svg_text(_LABEL - 12, _TOP + _LINE * (place + 0.5) + 4, name, anchor="end")
        for place, name in enumerate(names)
    ]
    for number, (heading, rows) in enumerate(panels.items()):
        left = _LABEL + number * (_PANEL + _GAP)
        body += _panel(left, heading, rows, (marks or {}).get(heading))
    note = "Dot: figure; bar: 95 % interval; dashed: chance. Research use only."
    body.append(svg_text(16, height - 12, note, size=11, colour=SOFT))
    return svg_page(width, height, body)


def _panel(
    left: float, heading: str, rows: Sequence[tuple[str, Estimate]], mark: float | None
) -> list[str]:
    bottom = _TOP + _LINE * len(rows)
    body = [svg_text(left + _PANEL / 2, _TOP - 16, heading, anchor="middle", weight="bold")]
    for step in _STEPS:
        x = left + _PANEL * step
        body.append(svg_line(x, _TOP, x, bottom, "#e4e4e4"))
        body.append(svg_text(x, bottom + 18, f"{step:g}", anchor="middle", size=11, colour=SOFT))
    if mark is not None:
        x = left + _PANEL * mark
        body.append(svg_line(x, _TOP, x, bottom, _MARK, dash="4 3"))
    for place, (_, estimate) in enumerate(rows):
        y = _TOP + _LINE * (place + 0.5)
        if estimate.value is None:
            continue
        if estimate.interval is not None:
            low, high = (left + _PANEL * min(1.0, max(0.0, v)) for v in estimate.interval)
            body.append(svg_line(low, y, high, y, _DOT, thick=2))
        x = left + _PANEL * min(1.0, max(0.0, estimate.value))
        body.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{_DOT}"/>')
    return body


def svg_page(width: float, height: float, body: Sequence[str]) -> str:
    """Return a white page with what is on it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif">'
        f'<rect width="{width}" height="{height}" fill="white"/>{"".join(body)}</svg>\n'
    )


def svg_line(
    x1: float, y1: float, x2: float, y2: float, colour: str, *, thick: float = 1, dash: str = ""
) -> str:
    """Return a line."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
        f'stroke="{colour}" stroke-width="{thick:g}"{dashes}/>'
    )


def svg_text(
    x: float,
    y: float,
    words: str,
    *,
    anchor: str = "start",
    size: int = 12,
    weight: str = "normal",
    colour: str = INK,
) -> str:
    """Return words; what XML would read as a mark is escaped."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" '
        f'font-weight="{weight}" fill="{colour}">{escape(words)}</text>'
    )
