"""How the window looks: colours for a dark room, type sizes, the palette and the style sheet."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from lem_viewer import paths

# Warm-neutral greys: dark enough not to dazzle beside a mammogram, one accent, three states.
GROUND = "#1b1a18"
PANEL = "#232120"
RAISED = "#302d2a"
HOVER = "#3b3733"
LINE = "#3d3935"
EDGE = "#7d756b"  # borders of controls: 3:1 against PANEL
TEXT = "#ece7df"
MUTED = "#b5ada2"
DISABLED = "#7f786f"
DIM = "#8a8379"  # the little that is written in the dark room: 4.5:1 against black
DIM_WARNING = "#a8854a"
ACCENT = "#7fc1cf"
ACCENT_DEEP = "#2b6471"
ACCENT_DEEP_HOVER = "#34747f"
ON_ACCENT = "#10181a"
WARNING = "#e6b35a"
ERROR = "#f2907f"
GOOD = "#9ccf8f"
SELECTED = "#26434a"

GRID_PX = 8  # every margin and gap is a multiple of half of it
SMALLEST_BASE_PT = 9.0
SMALL = 0.9  # of ordinary text: titles of columns, annotations

_TOKENS = {
    "ground": GROUND,
    "panel": PANEL,
    "raised": RAISED,
    "hover": HOVER,
    "line": LINE,
    "edge": EDGE,
    "text": TEXT,
    "muted": MUTED,
    "disabled": DISABLED,
    "dim": DIM,
    "dim_warning": DIM_WARNING,
    "accent": ACCENT,
    "accent_deep": ACCENT_DEEP,
    "accent_deep_hover": ACCENT_DEEP_HOVER,
    "on_accent": ON_ACCENT,
    "warning": WARNING,
    "error": ERROR,
    "good": GOOD,
    "selected": SELECTED,
}


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21.

    Source: WCAG 2.1, definitions of relative luminance and contrast ratio.
    """
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(name: str) -> float:
    colour = QColor(name)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


def base_point_size(font: QFont) -> float:
    """Return the size of ordinary text: the system's, never below the smallest that reads well."""
    return max(SMALLEST_BASE_PT, font.pointSizeF())


def type_sizes(base_pt: float) -> dict[str, str]:
    """Return the type scale as style sheet lengths, from the size of ordinary text."""
    scale = {"small": SMALL, "heading": 1.0, "title": 1.35, "figure": 2.1, "welcome": 2.1}
    return {f"size_{name}": f"{base_pt * factor:.1f}pt" for name, factor in scale.items()}


def palette() -> QPalette:
    """Return the palette for what the style sheet does not reach (text edits, tool tips, links)."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: GROUND,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Base: PANEL,
        QPalette.ColorRole.AlternateBase: RAISED,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.BrightText: ERROR,
        QPalette.ColorRole.ToolTipBase: RAISED,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.PlaceholderText: MUTED,
        QPalette.ColorRole.Highlight: ACCENT_DEEP,
        QPalette.ColorRole.HighlightedText: TEXT,
        QPalette.ColorRole.Link: ACCENT,
        QPalette.ColorRole.LinkVisited: ACCENT,
        QPalette.ColorRole.Accent: ACCENT,
        QPalette.ColorRole.Light: HOVER,
        QPalette.ColorRole.Midlight: HOVER,
        QPalette.ColorRole.Mid: LINE,
        QPalette.ColorRole.Dark: GROUND,
        QPalette.ColorRole.Shadow: "#000000",
    }
    for role, name in roles.items():
        made.setColor(role, QColor(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(DISABLED))
    return made


def style_sheet(base_pt: float) -> str:
    """Return the style sheet with its ``@tokens`` filled in; empty where the file is missing."""
    file = paths.resources_dir() / "style" / "reading_room.qss"
    if not file.is_file():
        return ""
    text = file.read_text("utf-8")
    tokens = {**_TOKENS, **type_sizes(base_pt), "icons": _icons_url()}
    for name in sorted(tokens, key=len, reverse=True):
        text = text.replace(f"@{name}", tokens[name])
    return text


def _icons_url() -> str:
    return (paths.resources_dir() / "icons").as_posix()


def dress(application: QApplication) -> None:
    """Give the program its dark look; calling it again changes nothing."""
    if application.property("lem_theme"):
        return
    application.setProperty("lem_theme", True)
    application.setStyle("Fusion")
    application.setPalette(palette())
    font = application.font()
    font.setPointSizeF(base_point_size(font))
    application.setFont(font)
    application.setStyleSheet(style_sheet(font.pointSizeF()))
