"""Fonts and styles of the printed report; text of any script that a font is at hand for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from xml.sax.saxutils import escape

import reportlab
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.platypus import Paragraph

_BODY, _BOLD, _CJK = "LemBody", "LemBold", "STSong-Light"
# Regular and bold, the first pair that is there; Vera comes with reportlab and has Latin alone.
_PAIRS = (
    ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
     "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"),
    ("/Library/Fonts/Arial Unicode.ttf", "/Library/Fonts/Arial Unicode.ttf"),
    ("C:/Windows/Fonts/arial.ttf", "C:/Windows/Fonts/arialbd.ttf"),
)  # fmt: skip
_CJK_FROM = 0x2E80

INK, MUTED = HexColor("#1b1a18"), HexColor("#5f5850")
MODEL_INK, READER_INK = HexColor("#e6912a"), HexColor("#1f8fa6")
WARNING_INK, LINE_INK = HexColor("#9a5b00"), HexColor("#b9b2a8")
TABLE_HEAD: Color = HexColor("#efece6")


@lru_cache(maxsize=1)
def fonts() -> tuple[str, str]:
    """Register the fonts and return the names of regular and bold."""
    vera = Path(reportlab.__file__).parent / "fonts"
    pairs = [*_PAIRS, (str(vera / "Vera.ttf"), str(vera / "VeraBd.ttf"))]
    for regular, bold in pairs:
        if not Path(regular).is_file():
            continue
        try:
            pdfmetrics.registerFont(TTFont(_BODY, regular))
            pdfmetrics.registerFont(TTFont(_BOLD, bold if Path(bold).is_file() else regular))
            break
        except TTFError:
            continue
    pdfmetrics.registerFont(UnicodeCIDFont(_CJK))
    return _BODY, _BOLD


def paragraph(text: str, size: float = 9, *, bold: bool = False, ink: Color = INK) -> Paragraph:
    """Return a paragraph of plain text; markup in it is shown as it is written."""
    regular, heavy = fonts()
    style = ParagraphStyle(
        "text", fontName=heavy if bold else regular, fontSize=size, leading=1.3 * size,
        textColor=ink, splitLongWords=1, wordWrap=None,
    )  # fmt: skip
    return Paragraph(_marked_up(text), style)


def _marked_up(text: str) -> str:
    """Escape text and put Chinese, Japanese and Korean signs into a font that has them."""
    parts: list[str] = []
    run, is_cjk = "", False
    for sign in text:
        here = ord(sign) >= _CJK_FROM and not 0xFB00 <= ord(sign) <= 0xFDFF
        if here != is_cjk and run:
            parts.append(_run(run, is_cjk))
            run = ""
        is_cjk, run = here, run + sign
    parts.append(_run(run, is_cjk))
    return "".join(parts).replace("\n", "<br/>")


def _run(text: str, is_cjk: bool) -> str:
    plain = escape("".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text))
    return f'<font name="{_CJK}">{plain}</font>' if is_cjk else plain
