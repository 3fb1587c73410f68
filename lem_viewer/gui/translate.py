"""The reader's language: every text that the reader sees goes through here.

``tr("Open study")`` gives the text in the reader's language. A text that is written where no
language is chosen yet (a module's constant, a table) is marked, ``TITLE = mark("Open study")``,
and translated where it is shown, ``tr(TITLE)``. ``plural(n, "%n view", "%n views")`` counts.

The texts are collected by ``python docs/make_translations.py`` into ``resources/translations``
(Qt's .ts files, and the .qm files made of them). The language is chosen before the window is made
and so changes at the next start.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from lem_viewer import paths

CONTEXT = "LemViewer"
#: Language code -> its own name; the first is the language of the source.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh": "中文",
}
_QT_NAMES = {"zh": "zh_CN"}  # what Qt calls its own files where the name differs


def tr(text: str, *values: object, **named: object) -> str:
    """Return a text in the reader's language, its ``{0}`` or ``{name}`` filled in if given.

    Parameters
    ----------
    text : str
        A literal, so that it can be collected, or one that was marked; empty stays empty.
    *values, **named
        What ``str.format`` fills in. Without any, braces stay as they are.
    """
    if not text:
        return ""
    shown = QCoreApplication.translate(CONTEXT, text)
    return shown.format(*values, **named) if values or named else shown


def mark(text: str) -> str:
    """Mark a text to be collected; it is translated by :func:`tr` where it is shown."""
    return text


def plural(count: int, one: str, many: str, *values: object) -> str:
    """Return a text with a number in the reader's language.

    Parameters
    ----------
    count : int
        What ``%n`` becomes.
    one, many : str
        English for one and for any other number, literals.
    *values
        What ``str.format`` fills in, as in :func:`tr`.
    """
    shown = QCoreApplication.translate(CONTEXT, many, "", count)
    if count == 1 and shown == many.replace("%n", "1"):  # not translated: English
        shown = one.replace("%n", "1")
    return shown.format(*values) if values else shown


def system_language() -> str:
    """Return the first of the system's languages that there is a translation for, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


class Language:
    """The language in use; the application owns the translators.

    Parameters
    ----------
    code : str
        A key of :data:`LANGUAGES`; empty or unknown: the system's.

    Attributes
    ----------
    code : str
        The language in use, ``"en"`` where its file is missing or broken.
    """

    def __init__(self, code: str = "") -> None:
        self.code = code if code in LANGUAGES else system_language()
        self._translators: list[QTranslator] = []
        if self.code != "en" and not self._load():
            self.code = "en"

    def _load(self) -> bool:
        ours = QTranslator(QCoreApplication.instance())
        file = paths.resources_dir() / "translations" / f"lem_viewer_{self.code}.qm"
        if not ours.load(str(file)):
            return False
        qt = QTranslator(QCoreApplication.instance())
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if qt.load(f"qtbase_{_QT_NAMES.get(self.code, self.code)}", folder):
            self._translators.append(qt)  # first: ours is asked before it
        self._translators.append(ours)
        for each in self._translators:
            QCoreApplication.installTranslator(each)
        return True

    def remove(self) -> None:
        """Go back to English."""
        while self._translators:
            each = self._translators.pop()
            QCoreApplication.removeTranslator(each)
            each.deleteLater()
        self.code = "en"
