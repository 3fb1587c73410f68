"""The form for one breast: BI-RADS category, density, comment."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.translate import tr
from lem_viewer.values.lexicon import BIRADS_CATEGORIES, CATEGORY_WORDS, DENSITIES, DENSITY_WORDS
from lem_viewer.values.reading import MAX_TEXT, BreastAssessment

TYPED_TOGETHER_MS = 1_000


class CommentField(QPlainTextEdit):
    """A text field that tells when a word is finished and when it is left.

    Signals
    -------
    word_finished(), left()
    """

    word_finished = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._length = 0
        self.textChanged.connect(self._look)

    def _look(self) -> None:
        text = self.toPlainText()
        if len(text) > MAX_TEXT:
            cursor = self.textCursor()
            cursor.deletePreviousChar()  # the key that was one too many
            text = self.toPlainText()[:MAX_TEXT]
            if len(self.toPlainText()) > MAX_TEXT:
                self.setPlainText(text)
        place = self.textCursor().position()
        has_grown_by_more = abs(len(text) - self._length) > 1  # pasted, cut
        self._length = len(text)
        before = text[place - 1 : place]
        if has_grown_by_more or (before and not before.isalnum()):
            self.word_finished.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


def _is_plain(event: QKeyEvent) -> bool:
    """Return True for a letter or figure without Ctrl or Alt."""
    others = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return others == Qt.KeyboardModifier.NoModifier and event.text().isalnum()


class ShortChoice(QComboBox):
    """A choice that shows its short value when closed, and whole words when opened.

    Parameters
    ----------
    title : str
        What stands before the value.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._typed = ""
        self._since = QElapsedTimer()
        self._since.start()

    def event(self, event: QEvent) -> bool:
        """Keep letters and figures to choose by: they are not the window's keys here."""
        is_offer = event.type() == QEvent.Type.ShortcutOverride
        if is_offer and isinstance(event, QKeyEvent) and _is_plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by typing: 4 is 4A, 4 and B soon after is 4B, and 2 is 2 however often."""
        if not _is_plain(event):
            super().keyPressEvent(event)
            return
        before = self._typed if self._since.restart() < TYPED_TOGETHER_MS else ""
        for typed in (before + event.text().lower(), event.text().lower()):
            for index in range(1, self.count()):
                if self.itemData(index).lower().startswith(typed):
                    self._typed = typed
                    self.setCurrentIndex(index)
                    return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the title and the value."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = f"{self._title} {self.currentData() or ''}".strip()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class BreastForm(QWidget):
    """What is said of one breast.

    Parameters
    ----------
    side : str
        ``"R"`` or ``"L"``.

    Signals
    -------
    written(str, object, bool)
        Side, BreastAssessment, and whether to save at once.
    """

    written = Signal(str, object, bool)

    def __init__(self, side: str) -> None:
        super().__init__()
        self.side = side
        name = tr("Right breast") if side == "R" else tr("Left breast")
        self.birads = _choices(
            tr("{0}: BI-RADS category", name),
            tr("BI-RADS"),
            {each: f"{each}  {tr(CATEGORY_WORDS[each])}" for each in BIRADS_CATEGORIES},
        )
        self.density = _choices(
            tr("{0}: density", name),
            tr("Density"),
            {each: f"{each}  {tr(DENSITY_WORDS[each])}" for each in DENSITIES},
        )
        self.comment = CommentField()
        self.comment.setAccessibleName(tr("{0}: comment", name))
        self.comment.setPlaceholderText(tr("Comment"))
        rows = 3 * self.fontMetrics().lineSpacing() + 2 * theme.GRID_PX
        self.comment.setFixedHeight(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID_PX // 2)
        column.addWidget(label(name, "heading"))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID_PX)
        row.addWidget(self.birads, 1)
        row.addWidget(self.density, 1)
        column.addLayout(row)
        column.addWidget(self.comment)
        for box in (self.birads, self.density):
            box.currentIndexChanged.connect(lambda _index: self._tell(True))
        self.comment.textChanged.connect(lambda: self._tell(False))
        self.comment.word_finished.connect(lambda: self._tell(True))
        self.comment.left.connect(lambda: self._tell(True))

    def said(self) -> BreastAssessment:
        """Return what stands in the form."""
        return BreastAssessment(
            self.birads.currentData(), self.density.currentData(), self.comment.toPlainText()
        )

    def show_said(self, said: BreastAssessment) -> None:
        """Show what was said; nothing is told."""
        for widget in (self.birads, self.density, self.comment):
            widget.blockSignals(True)
        self.birads.setCurrentIndex(self.birads.findData(said.birads))
        self.density.setCurrentIndex(self.density.findData(said.density))
        if self.comment.toPlainText() != said.comment:
            self.comment.setPlainText(said.comment)
        for widget in (self.birads, self.density, self.comment):
            widget.blockSignals(False)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed (it is stored), or let it again."""
        self.birads.setEnabled(not locked)
        self.density.setEnabled(not locked)
        self.comment.setReadOnly(locked)

    def _tell(self, at_once: bool) -> None:
        self.written.emit(self.side, self.said(), at_once)


def _choices(name: str, nothing: str, words: dict[str, str]) -> QComboBox:
    box = ShortChoice(nothing)
    box.addItem(tr("not yet"), "")
    for value, text in words.items():
        box.addItem(text, value)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    widest = max(box.fontMetrics().horizontalAdvance(text) for text in words.values())
    box.view().setMinimumWidth(widest + 4 * theme.GRID_PX)
    return box
