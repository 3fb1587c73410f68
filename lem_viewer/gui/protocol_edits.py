"""What an editor does to a hanging protocol, as functions from value to value. No Qt."""

from __future__ import annotations

from dataclasses import replace

from lem_viewer.values.hanging import MOST_COLS, MOST_ROWS, MOST_STEPS, Cell, Protocol, Step


def with_step(protocol: Protocol, index: int, step: Step) -> Protocol:
    """Return the protocol with another step in a place."""
    steps = list(protocol.steps)
    steps[index] = step
    return replace(protocol, steps=tuple(steps))


def with_new_step(protocol: Protocol, after: int, name: str) -> Protocol:
    """Return the protocol with a step more, after a place; the same where it is full."""
    if len(protocol.steps) >= MOST_STEPS:
        return protocol
    step = Step(name, ((Cell("R", "CC"), Cell("L", "CC")),))
    steps = [*protocol.steps[: after + 1], step, *protocol.steps[after + 1 :]]
    return replace(protocol, steps=tuple(steps))


def without_step(protocol: Protocol, index: int) -> Protocol:
    """Return the protocol without a step; the last one stays."""
    if len(protocol.steps) == 1:
        return protocol
    return replace(protocol, steps=protocol.steps[:index] + protocol.steps[index + 1 :])


def with_step_moved(protocol: Protocol, index: int, by: int) -> Protocol:
    """Return the protocol with a step moved up (-1) or down (1); the same at the ends."""
    wanted = index + by
    if not 0 <= wanted < len(protocol.steps):
        return protocol
    steps = list(protocol.steps)
    steps.insert(wanted, steps.pop(index))
    return replace(protocol, steps=tuple(steps))


def with_grid(step: Step, rows: int, cols: int) -> Step:
    """Return the step with so many rows and columns; cells that are there stay."""
    rows, cols = min(max(rows, 1), MOST_ROWS), min(max(cols, 1), MOST_COLS)

    def cell(row: int, col: int) -> Cell:
        if row < len(step.rows) and col < len(step.rows[row]):
            return step.rows[row][col]
        return Cell("L" if col % 2 else "R", "MLO" if row % 2 else "CC")

    made = tuple(tuple(cell(row, col) for col in range(cols)) for row in range(rows))
    return replace(step, rows=made, fill="cells")


def with_cell(step: Step, row: int, col: int, cell: Cell) -> Step:
    """Return the step with another cell in a place."""
    rows = [list(line) for line in step.rows]
    rows[row][col] = cell
    return replace(step, rows=tuple(tuple(line) for line in rows))


def with_fill(step: Step, fill: str) -> Step:
    """Return the step filled in another way; cells come with a grid."""
    if fill == "cells":
        return with_grid(step, max(1, len(step.rows)), len(step.rows[0]) if step.rows else 2)
    return replace(step, rows=(), fill=fill)
