"""What is known of a screen: the size of its pixels and its calibration.

Kept in the settings as ``name=value`` texts, one a screen. What a system says of a screen's size is
often wrong (projectors, remote desktops, TVs), so a reader can measure it with a bank card.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QScreen

from lem_viewer.errors import LemViewerError
from lem_viewer.gui.translate import mark
from lem_viewer.settings import Settings
from lem_viewer.values.display_lut import DisplayLut, UnusableLut, parse_display_lut

#: Pixels of real screens, mm: a phone's at one end, a wall's at the other.
LEAST_MM, MOST_MM = 0.04, 1.0
MEASURED, TOLD = mark("measured"), mark("as the screen says")
_LARGEST_FILE = 4 << 20


@dataclass(frozen=True)
class Pitch:
    """The distance of a screen's device pixels."""

    mm: float
    basis: str  # MEASURED or TOLD, to be translated


class UnusableCalibration(LemViewerError):
    """A display calibration that cannot be used."""

    title = "Display calibration not used"


def name_of(screen: QScreen) -> str:
    """Return what a screen is known by: maker, model and serial number, else its port."""
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber())
    return " ".join(part.strip() for part in parts if part.strip()) or screen.name()


def kept_for(entries: tuple[str, ...], name: str) -> str:
    """Return what is kept for a screen, or an empty text."""
    found = dict(entry.partition("=")[::2] for entry in entries)
    return found.get(name, "")


def kept_with(entries: tuple[str, ...], name: str, value: str) -> tuple[str, ...]:
    """Return the entries with another value for a screen; an empty one takes it out."""
    found = dict(entry.partition("=")[::2] for entry in entries)
    found.pop(name, None)
    if value:
        found[name] = value
    return tuple(f"{key}={kept}" for key, kept in found.items())


def pitch_of(screen: QScreen, settings: Settings) -> Pitch | None:
    """Return the size of a screen's pixels: measured, else as told; None where that cannot be."""
    try:
        measured = float(kept_for(settings.screen_pitches, name_of(screen)) or 0)
    except ValueError:
        measured = 0.0
    if LEAST_MM <= measured <= MOST_MM:
        return Pitch(measured, MEASURED)
    told = told_pitch_mm(screen)
    return Pitch(told, TOLD) if told is not None else None


def told_pitch_mm(screen: QScreen) -> float | None:
    """Return the pitch by the size that the system knows; None where it is absurd."""
    size, pixels = screen.physicalSize(), screen.geometry().size() * screen.devicePixelRatio()
    if min(size.width(), size.height()) <= 0 or min(pixels.width(), pixels.height()) <= 0:
        return None
    across, down = size.width() / pixels.width(), size.height() / pixels.height()
    if not LEAST_MM <= across <= MOST_MM or not 0.9 <= across / down <= 1.1:
        return None
    return (across + down) / 2


def calibration_of(screen: QScreen, settings: Settings) -> DisplayLut | None:
    """Return a screen's calibration, or None where there is none that can be used."""
    path = kept_for(settings.display_luts, name_of(screen))
    if not path:
        return None
    try:
        return read_calibration(Path(path))
    except UnusableCalibration:
        return None  # told when it is chosen and when the window opens


def read_calibration(path: Path) -> DisplayLut:
    """Read a calibration file; one that was read before is not read again unless it changed.

    Raises
    ------
    UnusableCalibration
        Which line is wrong, or why the file cannot be read.
    """
    try:
        changed = path.stat()
        if changed.st_size > _LARGEST_FILE:
            raise UnusableCalibration(
                f"it has {changed.st_size >> 20} MB: no calibration is so large",
                where=path,
                advice="Choose a text file with P-values and levels.",
            )
        return _read(str(path), changed.st_mtime_ns)
    except OSError as error:
        raise UnusableCalibration(
            f"it cannot be read: {error.strerror or error}",
            where=path,
            advice="Choose the calibration again in the preferences.",
        ) from error
    except (UnusableLut, UnicodeDecodeError) as error:
        raise UnusableCalibration(
            str(error), where=path, advice="Each line holds a P-value and a level."
        ) from error


@lru_cache(maxsize=8)
def _read(path: str, _changed_ns: int) -> DisplayLut:
    return parse_display_lut(Path(path).read_text("utf-8"), Path(path).stem)
