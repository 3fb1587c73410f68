"""How a view was exposed: the technique factors that its annotation shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Technique:
    """Technique factors; None or empty where the file does not say.

    Parameters
    ----------
    kvp : float or None
        Peak tube voltage, kV (0018,0060).
    exposure_mas : float or None
        Tube current times time, mAs (0018,1152), (0018,1153) or (0018,9332).
    exposure_ms : float or None
        Exposure time, ms (0018,1150).
    target, filter : str
        Anode target (0018,1191) and filter material (0018,7050), as symbols: ``"W"``, ``"Rh"``.
    thickness_mm : float or None
        Compressed breast thickness (0018,11A0).
    force_n : float or None
        Compression force, N (0018,11A2).
    glandular_dose_mgy : float or None
        Organ dose (0040,0316), stored in dGy, here in mGy.
    entrance_dose_mgy : float or None
        Entrance dose (0040,8302).
    station : str
        Station name (0008,1010).
    angle_deg : float or None
        Positioner primary angle (0018,1510).

    Source: DICOM PS3.3 C.8.11.4 (DX Detector), C.8.7.8 (X-Ray Acquisition Dose), C.7.5.1.
    """

    kvp: float | None = None
    exposure_mas: float | None = None
    exposure_ms: float | None = None
    target: str = ""
    filter: str = ""
    thickness_mm: float | None = None
    force_n: float | None = None
    glandular_dose_mgy: float | None = None
    entrance_dose_mgy: float | None = None
    station: str = ""
    angle_deg: float | None = None
