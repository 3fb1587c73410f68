"""A small picture of a view, hung like the view itself."""

from __future__ import annotations

import weakref

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from lem_viewer.values.grayscale import percentile_window
from lem_viewer.values.image import Mammogram

THUMBNAIL_SIZE = QSize(40, 48)  # in the list of views
_SAMPLES = 160  # longest side of the sample of pixels that is looked at
_MADE: weakref.WeakKeyDictionary[Mammogram, dict[tuple[int, int], QPixmap]] = (
    weakref.WeakKeyDictionary()
)


def thumbnail_of(mammogram: Mammogram, size: QSize) -> QPixmap:
    """Return the view's picture of this size, made once for as long as the view is there."""
    made = _MADE.setdefault(mammogram, {})
    key = (size.width(), size.height())
    if key not in made:
        made[key] = make_thumbnail(mammogram, size)
    return made[key]


def make_thumbnail(mammogram: Mammogram, size: QSize) -> QPixmap:
    """Return the view inside ``size`` (device-independent pixels), with its first window."""
    step = max(1, max(mammogram.shape) // _SAMPLES)
    sample = mammogram.pixels[::step, ::step]
    grayscale = mammogram.grayscale
    voi = grayscale.vois[0] if grayscale.vois else percentile_window(sample, grayscale)
    grey = grayscale.display_table(voi)[sample]
    grey = np.ascontiguousarray(mammogram.header.orientation.apply(grey))
    rows, cols = grey.shape
    image = QImage(grey.data, cols, rows, cols, QImage.Format.Format_Grayscale8)
    scaled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return QPixmap.fromImage(scaled.copy())
