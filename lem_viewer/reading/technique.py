"""Technique factors from a header; a value that no mammography unit could have had is left out.

Source: DICOM PS3.3 C.8.7.8 (X-Ray Acquisition Dose), C.8.11.2 (DX Anatomy Imaged), C.8.11.3.
"""

from __future__ import annotations

from pydicom.dataset import Dataset

from lem_viewer.reading.attributes import number, text, word
from lem_viewer.values.technique import Technique

_SYMBOLS = {
    "TUNGSTEN": "W",
    "MOLYBDENUM": "Mo",
    "RHODIUM": "Rh",
    "SILVER": "Ag",
    "ALUMINUM": "Al",
    "ALUMINIUM": "Al",
    "COPPER": "Cu",
    "NIOBIUM": "Nb",
    "TITANIUM": "Ti",
    "TIN": "Sn",
}
_MGY_PER_DGY = 100.0


def technique_of(dataset: Dataset) -> Technique:
    """Return what a header says of the exposure."""
    dose = _between(dataset, "OrganDose", 0, 1)
    return Technique(
        kvp=_between(dataset, "KVP", 5, 150),
        exposure_mas=_exposure_of(dataset),
        exposure_ms=_between(dataset, "ExposureTime", 0, 100_000),
        target=_material(dataset, "AnodeTargetMaterial"),
        filter=_material(dataset, "FilterMaterial"),
        thickness_mm=_between(dataset, "BodyPartThickness", 0, 250),
        force_n=_between(dataset, "CompressionForce", 0, 500),
        glandular_dose_mgy=None if dose is None else dose * _MGY_PER_DGY,
        entrance_dose_mgy=_between(dataset, "EntranceDoseInmGy", 0, 500),
        station=text(dataset, "StationName"),
        angle_deg=number(dataset, "PositionerPrimaryAngle"),
    )


def _exposure_of(dataset: Dataset) -> float | None:
    """Return mAs from the most exact attribute: uAs, then mAs with fractions, then whole mAs."""
    micro = _between(dataset, "ExposureInuAs", 0, 2_000_000)
    if micro is not None:
        return micro / 1000.0
    exact = _between(dataset, "ExposureInmAs", 0, 2000)
    return exact if exact is not None else _between(dataset, "Exposure", 0, 2000)


def _between(dataset: Dataset, keyword: str, above: float, most: float) -> float | None:
    value = number(dataset, keyword)
    return value if value is not None and above < value <= most else None


def _material(dataset: Dataset, keyword: str) -> str:
    name = word(dataset, keyword)
    return _SYMBOLS.get(name, name.capitalize())
