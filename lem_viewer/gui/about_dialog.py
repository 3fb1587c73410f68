"""What this program is, its method, and its licence."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lem_viewer import __version__
from lem_viewer.gui import theme
from lem_viewer.gui.icons import pixmap
from lem_viewer.gui.labels import label
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.translate import tr

WIDTH_PX, TEXT_WIDTH_PX = 640, 520
_LIBRARIES = ("PySide6-Essentials", "torch", "pydicom", "numpy")


class AboutDialog(ResearchDialog):
    """Name, method, source, licence, versions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", QDialogButtonBox.StandardButton.Close)
        self.setWindowTitle(tr("About LEM Viewer"))
        self.setFixedWidth(WIDTH_PX)
        mark = QLabel()
        mark.setPixmap(pixmap("app", size_px=64, scale=2))
        words = QVBoxLayout()
        words.setSpacing(theme.GRID_PX)
        words.addWidget(label(tr("LEM Viewer {0}").format(__version__), "title"))
        for text in _paragraphs():
            paragraph = label(text, wraps=True)
            paragraph.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            paragraph.setMinimumWidth(TEXT_WIDTH_PX)  # or Qt plans for the narrowest wrap
            words.addWidget(paragraph)
        words.addWidget(label(_versions(), "muted", wraps=True))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GRID_PX)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)


def _paragraphs() -> tuple[str, ...]:
    return (
        tr(
            "A research workstation for mammograms. A model trained with Local Extremum Mapping "
            "(LEM) scores the regions of each view; the local extrema of that score map carry "
            "the view's probability and are traced back to outlines."
        ),
        tr(
            "It is not a medical device. A probability is calibrated only where the model's "
            "card says so, and a view without an extremum is not a view without disease."
        ),
        tr(
            "Method: Zhu et al., “Local Extremum Mapping for Weak Supervision Learning on "
            "Mammogram Classification and Localization”, Bioengineering 2025, 12(4):325, "
            "doi 10.3390/bioengineering12040325. The formulation used here is this project's "
            "own reading of it; the README tells paper and own choices apart."
        ),
        tr("Licence: Apache-2.0. Models and data sets have their own, named on their cards."),
    )


def _versions() -> str:
    parts = [f"Python {platform.python_version()}"]
    for name in _LIBRARIES:
        try:
            parts.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return ", ".join(parts)
