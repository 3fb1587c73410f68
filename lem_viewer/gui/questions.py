"""The system's dialogs that ask for folders and files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from lem_viewer.gui.translate import tr
from lem_viewer.settings import Settings

_IMAGES = "*.dcm *.dic *.ima *.zip *.png *.tif *.tiff *.jpg *.jpeg DICOMDIR"
_TRUTH = "*.dcm *.xml *.png *.tif *.tiff"
_FOREIGN = "*.dcm *.dic *.sr"


def place_of(settings: Settings) -> str:
    """Return the folder where the reader was last."""
    return str(Path(settings.recent[0]).parent if settings.recent else Path.home())


def ask_folder(parent: QWidget, place: str) -> Path | None:
    """Ask for a folder; None when the reader thought better of it."""
    folder = QFileDialog.getExistingDirectory(parent, tr("Open a study"), place)
    return Path(folder) if folder else None


def ask_prior(parent: QWidget, place: str) -> Path | None:
    """Ask for the folder of an earlier study; None when the reader thought better of it."""
    folder = QFileDialog.getExistingDirectory(parent, tr("Add a prior study"), place)
    return Path(folder) if folder else None


def ask_images(parent: QWidget, place: str) -> list[Path]:
    """Ask for images, an archive or a DICOMDIR; may be empty."""
    return _ask_files(parent, place, tr("Open files or a ZIP"), tr("Mammograms"), _IMAGES)


def ask_truth(parent: QWidget, place: str) -> list[Path]:
    """Ask for masks, DICOM SEG or outlines; may be empty."""
    return _ask_files(parent, place, tr("Add truth"), tr("Truth"), _TRUTH)


def ask_foreign(parent: QWidget, place: str) -> list[Path]:
    """Ask for other makers' findings; may be empty."""
    title = tr("Open findings of others")
    return _ask_files(parent, place, title, tr("CAD SR, SR, SEG, presentation states"), _FOREIGN)


def ask_calibration(parent: QWidget) -> Path | None:
    """Ask for a display's calibration; None when the reader thought better of it."""
    kinds = f"{tr('Calibration')} (*.csv *.txt *.lut *.dat);;{tr('All files')} (*)"
    file, _ = QFileDialog.getOpenFileName(parent, tr("Load a calibration"), "", kinds)
    return Path(file) if file else None


def _ask_files(parent: QWidget, place: str, title: str, kind: str, patterns: str) -> list[Path]:
    kinds = f"{kind} ({patterns});;{tr('All files')} (*)"
    files, _ = QFileDialog.getOpenFileNames(parent, title, place, kinds)
    return [Path(file) for file in files]
