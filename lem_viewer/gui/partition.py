"""How a page's places share the room of one or two panes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from lem_viewer.gui.hanging import Page, Place
from lem_viewer.gui.pane import Pane

GAP_PX = 2  # between rows, and between columns whose chest walls do not meet


@dataclass(frozen=True, eq=False)
class Box:
    """A place on a pane.

    Parameters
    ----------
    pane : Pane
    rect : QRect
        On the pane, device-independent pixels.
    row, col : int
        Of the page.
    place : Place
    """

    pane: Pane
    rect: QRect
    row: int
    col: int
    place: Place


def boxes_of(page: Page, panes: Sequence[Pane]) -> list[Box]:
    """Return where each place of a page lies.

    Over two panes the columns are shared, the left ones on the left pane: right breasts on one
    screen, left ones on the other, or the current exam on one and its prior on the other. A page
    of one column shares its rows.
    """
    rows, cols = len(page.rows), len(page.rows[0])
    boxes = []
    for pane, some_rows, some_cols in _shares(rows, cols, panes):
        gaps = [0 if col in page.joined else GAP_PX for col in some_cols[:-1]]
        columns = _parts(pane.width(), gaps, len(some_cols))
        lines = _parts(pane.height(), [GAP_PX] * (len(some_rows) - 1), len(some_rows))
        for row, (top, high) in zip(some_rows, lines, strict=True):
            for col, (left, wide) in zip(some_cols, columns, strict=True):
                rect = QRect(left, top, wide, high)
                boxes.append(Box(pane, rect, row, col, page.rows[row][col]))
    return boxes


def _shares(
    rows: int, cols: int, panes: Sequence[Pane]
) -> list[tuple[Pane, Sequence[int], Sequence[int]]]:
    """Return which rows and columns each pane shows."""
    if len(panes) == 1:
        return [(panes[0], range(rows), range(cols))]
    if cols > 1:
        middle = (cols + 1) // 2
        first, second = range(middle), range(middle, cols)
        return [(panes[0], range(rows), first), (panes[1], range(rows), second)]
    if rows > 1:
        middle = (rows + 1) // 2
        return [(panes[0], range(middle), range(1)), (panes[1], range(middle, rows), range(1))]
    return [(panes[0], range(1), range(1))]


def _parts(length: int, gaps: Sequence[int], count: int) -> list[tuple[int, int]]:
    """Divide a length; return (first, size) of each part, none more than 1 px larger."""
    room = length - sum(gaps)
    edges = [round(index * room / count) for index in range(count + 1)]
    shift, parts = 0, []
    for index in range(count):
        parts.append((edges[index] + shift, max(1, edges[index + 1] - edges[index])))
        shift += gaps[index] if index < len(gaps) else 0
    return parts
