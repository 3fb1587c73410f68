"""Technique factors as the lines of a tile's annotation."""

from __future__ import annotations

from lem_viewer.gui.translate import tr
from lem_viewer.values.technique import Technique


def technique_lines(technique: Technique) -> list[str]:
    """Return up to four short lines; what the file does not say is left out.

    For example ``28 kV  63 mAs  W/Rh``, ``52 mm  98 N``, ``AGD 1.5 mGy``, ``MAMMO1``.
    """
    exposed = (
        _with_unit(technique.kvp, "kV"),
        _with_unit(technique.exposure_mas, "mAs"),
        "/".join(part for part in (technique.target, technique.filter) if part),
    )
    compressed = (_with_unit(technique.thickness_mm, "mm"), _with_unit(technique.force_n, "N"))
    doses = (
        _dose(tr("AGD"), technique.glandular_dose_mgy),
        _dose(tr("ESD"), technique.entrance_dose_mgy),
    )
    lines = ["  ".join(part for part in parts if part) for parts in (exposed, compressed, doses)]
    return [line for line in (*lines, technique.station) if line]


def _with_unit(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:.3g} {unit}"


def _dose(name: str, value: float | None) -> str:
    return "" if value is None else f"{name} {value:.2g} mGy"
