"""How far apart pixels are, and where that was measured; an absurd value is no value.

Source: DICOM PS3.3 10.7.1 (Basic Pixel Spacing Calibration macro), C.8.11.4 (Imager Pixel
Spacing), C.8.7.4 (Estimated Radiographic Magnification Factor).
"""

from __future__ import annotations

from pydicom.dataset import Dataset

from lem_viewer.errors import Failure
from lem_viewer.reading.attributes import number, numbers, text, word
from lem_viewer.values.geometry import PixelSpacing, SpacingBasis
from lem_viewer.values.image import RECONSTRUCTED

#: Detectors have 0.025 to 0.2 mm, reduced films up to 0.8: what lies beyond is a mistake.
LEAST_MM, MOST_MM = 0.005, 2.0
#: Contact views are enlarged by 5 to 10 % (the breast's thickness); magnification views by 1.5 up.
MAGNIFIED_FROM = 1.3

_ADVICE = "Measurements of this view are in pixels."


def spacing_of(dataset: Dataset, shown: str) -> tuple[PixelSpacing | None, tuple[Failure, ...]]:
    """Return the pixel spacing with its basis, and warnings.

    Pixel Spacing counts where its Calibration Type says how it was measured, else Imager Pixel
    Spacing, else the Nominal Scanned Pixel Spacing of a film: both are distances at the detector.
    """
    if text(dataset, "SOPClassUID") in RECONSTRUCTED:
        return _spacing_of_slice(dataset, shown)
    calibrated = word(dataset, "PixelSpacingCalibrationType") in ("GEOMETRY", "FIDUCIAL")
    candidates = [
        ("(0018,1164) Imager Pixel Spacing", "ImagerPixelSpacing", SpacingBasis.DETECTOR),
        (
            "(0018,2010) Nominal Scanned Pixel Spacing",
            "NominalScannedPixelSpacing",
            SpacingBasis.DETECTOR,
        ),
    ]
    if calibrated:
        calibrated_name = "(0028,0030) Pixel Spacing"
        candidates.insert(0, (calibrated_name, "PixelSpacing", SpacingBasis.CALIBRATED))
    notices: list[Failure] = []
    for name, keyword, basis in candidates:
        if not text(dataset, keyword):
            continue
        values = numbers(dataset, keyword)
        if _is_sane(values):
            return PixelSpacing(values[0], values[1], basis), tuple(notices)
        given = " x ".join(f"{value:g}" for value in values) or "no number"
        notices.append(
            Failure.warning("Pixel spacing", f"{name} is {given} mm: not used", _ADVICE, shown)
        )
    if not notices and not calibrated and text(dataset, "PixelSpacing"):
        notices.append(
            Failure.warning(
                "Pixel spacing",
                "(0028,0030) Pixel Spacing stands without (0028,0A02) Calibration Type, so "
                "nothing says where it was measured: not used",
                _ADVICE,
                shown,
            )
        )
    return None, tuple(notices)


def _spacing_of_slice(
    dataset: Dataset, shown: str
) -> tuple[PixelSpacing | None, tuple[Failure, ...]]:
    """Return the spacing of a reconstruction: that of its plane in the breast."""
    values = numbers(dataset, "PixelSpacing")
    if _is_sane(values):
        return PixelSpacing(values[0], values[1], SpacingBasis.RECONSTRUCTED), ()
    given = " x ".join(f"{value:g}" for value in values) or "not given"
    message = f"(0028,0030) Pixel Spacing of the slices is {given}: not used"
    return None, (Failure.warning("Pixel spacing", message, _ADVICE, shown),)


def _is_sane(values: tuple[float, ...]) -> bool:
    return (
        len(values) == 2
        and all(LEAST_MM <= value <= MOST_MM for value in values)
        and 0.5 <= values[0] / values[1] <= 2
    )


def magnification_of(dataset: Dataset) -> float | None:
    """Return how much larger the breast is on the detector, where the file says it.

    Estimated Radiographic Magnification Factor, else source-to-detector over source-to-patient
    distance.
    """
    factor = number(dataset, "EstimatedRadiographicMagnificationFactor")
    if factor is None or factor <= 0:
        detector = number(dataset, "DistanceSourceToDetector")
        patient = number(dataset, "DistanceSourceToPatient")
        factor = detector / patient if detector and patient and patient > 0 else None
    return factor if factor is not None and 1 <= factor <= 5 else None
