"""Hanging protocols from and to JSON.

.. code-block:: json

    {"format": 1, "name": "Pairs", "steps": [
        {"name": "CC", "rows": [[{"side": "R", "view": "CC"}, {"side": "L", "view": "CC"}]]},
        {"name": "Special views", "fill": "special"}]}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lem_viewer.errors import LemViewerError
from lem_viewer.values.hanging import (
    FILLS,
    KINDS,
    MOST_COLS,
    MOST_PRIORS,
    MOST_ROWS,
    MOST_STEPS,
    SIDES,
    SIZES,
    Cell,
    Protocol,
    Step,
)

FORMAT = 1


class UnusableProtocol(LemViewerError):
    """A hanging protocol that cannot be used as it is."""

    title = "Hanging protocol not used"


def make_protocol(data: object, where: str = "") -> Protocol:
    """Return the protocol that parsed JSON describes.

    Raises
    ------
    UnusableProtocol
        What is wrong, in which step.
    """
    try:
        return _protocol(data)
    except UnusableProtocol as error:
        raise UnusableProtocol(error.what, where=where, advice=error.advice) from None


def protocol_data(protocol: Protocol) -> dict[str, Any]:
    """Return the protocol as what JSON can hold; :func:`make_protocol` gives it back."""
    steps = []
    for step in protocol.steps:
        told: dict[str, Any] = {"name": step.name}
        if step.fill == "cells":
            told["rows"] = [[_cell_data(cell) for cell in row] for row in step.rows]
        else:
            told["fill"] = step.fill
        if step.size != "fit":
            told["size"] = step.size
        steps.append(told)
    return {"format": FORMAT, "name": protocol.name, "steps": steps}


def _cell_data(cell: Cell) -> dict[str, Any]:
    told = {
        "side": cell.side,
        "view": cell.view,
        "prior": cell.prior,
        "modifier": cell.modifier,
        "kind": cell.kind,
    }
    return {name: value for name, value in told.items() if value}


def _wrong(what: str) -> UnusableProtocol:
    advice = "The default is used; mend the protocol in View > Edit hanging protocols."
    return UnusableProtocol(what, advice=advice)


def _protocol(data: object) -> Protocol:
    if not isinstance(data, Mapping):
        raise _wrong(f"it is a {type(data).__name__}, not an object with name and steps")
    if data.get("format") != FORMAT:
        raise _wrong(f"its format is {data.get('format')!r}; this program reads {FORMAT}")
    name, steps = data.get("name"), data.get("steps")
    if not isinstance(name, str) or not name.strip():
        raise _wrong("it has no name")
    if not isinstance(steps, list) or not 0 < len(steps) <= MOST_STEPS:
        raise _wrong(f"steps must be a list of 1 to {MOST_STEPS}")
    return Protocol(name.strip(), tuple(_step(n, each) for n, each in enumerate(steps, start=1)))


def _step(number: int, data: object) -> Step:
    at = f"step {number}"
    if not isinstance(data, Mapping):
        raise _wrong(f"{at} is a {type(data).__name__}, not an object")
    name = _one_of(data, "name", None, at) or at
    fill = _one_of(data, "fill", FILLS, at) or "cells"
    size = _one_of(data, "size", SIZES, at) or "fit"
    if fill != "cells":
        return Step(name, fill=fill, size=size)
    rows = data.get("rows")
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_ROWS:
        raise _wrong(f"{at} ({name}): rows must be a list of 1 to {MOST_ROWS}")
    made = tuple(_row(row, at) for row in rows)
    if len({len(row) for row in made}) != 1:
        raise _wrong(f"{at} ({name}): its rows are not equally long")
    return Step(name, made, size=size)


def _row(data: object, at: str) -> tuple[Cell, ...]:
    if not isinstance(data, list) or not 0 < len(data) <= MOST_COLS:
        raise _wrong(f"{at}: a row must be a list of 1 to {MOST_COLS} cells")
    return tuple(_cell(cell, at) for cell in data)


def _cell(data: object, at: str) -> Cell:
    if not isinstance(data, Mapping):
        raise _wrong(f"{at}: a cell is a {type(data).__name__}, not an object")
    prior = data.get("prior", 0)
    if isinstance(prior, bool) or not isinstance(prior, int) or not 0 <= prior <= MOST_PRIORS:
        raise _wrong(f"{at}: prior is {prior!r}, not 0 to {MOST_PRIORS}")
    return Cell(
        _one_of(data, "side", SIDES, at),
        _one_of(data, "view", None, at),
        prior,
        _one_of(data, "modifier", None, at),
        _one_of(data, "kind", KINDS, at),
    )


def _one_of(data: Mapping[Any, Any], name: str, allowed: tuple[str, ...] | None, at: str) -> str:
    value = data.get(name, "")
    if not isinstance(value, str):
        raise _wrong(f"{at}: {name} is {value!r}, not a text")
    if allowed is not None and value and value not in allowed:
        raise _wrong(f"{at}: {name} is {value!r}, not one of {', '.join(filter(None, allowed))}")
    return value.strip()
