"""Underlined letters of the menus: each but once in its menu, whatever the language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

_AND = "\0"  # stands for "&&", an ampersand that is shown


def unique_mnemonics(texts: Sequence[str]) -> list[str]:
    """Return menu texts whose underlined letters differ.

    A letter that an earlier text has already is given up for the first free one of the text's own;
    a text without a free letter gets none. A text that asks for none stays without.
    """
    asked = [_letter(text) for text in texts]
    taken = {letter for letter in asked if letter}
    seen: set[str] = set()
    made = []
    for text, letter in zip(texts, asked, strict=True):
        if letter and letter in seen:
            made.append(_with_free_letter(text, taken))
            taken |= {_letter(made[-1])}
        else:
            made.append(text)
        seen |= {_letter(made[-1])} - {""}
    return made


def _letter(text: str) -> str:
    """Return the underlined letter in lower case, or an empty text."""
    _, found, rest = text.replace("&&", _AND).partition("&")
    return rest[:1].lower() if found else ""


def _with_free_letter(text: str, taken: set[str]) -> str:
    plain = text.replace("&&", _AND).replace("&", "")
    for at, letter in enumerate(plain):
        if letter.isalnum() and letter.isascii() and letter.lower() not in taken:
            plain = f"{plain[:at]}&{plain[at:]}"
            break
    return plain.replace(_AND, "&&")


def settle_mnemonics(bar: QMenuBar) -> None:
    """Give every entry of a menu bar and of its menus a letter of its own where there is one."""
    _settle(bar.actions())
    for title in bar.actions():
        menu = title.menu()
        if isinstance(menu, QMenu):
            _settle([each for each in menu.actions() if not each.isSeparator()])


def _settle(actions: Sequence[QAction]) -> None:
    texts = [action.text() for action in actions]
    for action, text in zip(actions, unique_mnemonics(texts), strict=True):
        if text != action.text():
            action.setText(text)
