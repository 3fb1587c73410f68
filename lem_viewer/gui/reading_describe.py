"""Describes a finding in the words of the BI-RADS lexicon."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import ResearchBanner, label
from lem_viewer.gui.reading_breast import CommentField
from lem_viewer.gui.translate import tr
from lem_viewer.values.lexicon import (
    BIRADS_CATEGORIES,
    CATEGORY_WORDS,
    DESCRIPTORS,
    LESIONS,
    DescriptorGroup,
    groups_for,
)
from lem_viewer.values.reading import ReaderFinding


class DescribeDialog(QDialog):
    """Kind of finding, its descriptors, a category, a comment.

    Parameters
    ----------
    parent : QWidget
    finding : ReaderFinding

    Signals
    -------
    described(object)
        The finding with the reader's words; once, with OK.
    """

    described = Signal(object)

    def __init__(self, parent: QWidget, finding: ReaderFinding) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Describe the finding"))
        self._finding = finding
        self._chosen = dict(finding.descriptors)
        self._several = {pair for pair in finding.descriptors if _group(pair[0]).several}
        self.fields: dict[str, QComboBox] = {}
        self.checks: dict[tuple[str, str], QCheckBox] = {}
        self.lesion = _choices({"": tr("not said"), **{each: tr(each) for each in LESIONS}})
        self.lesion.setAccessibleName(tr("Kind of finding"))
        self.birads = _choices(
            {"": tr("not said"),
             **{each: f"{each}  {tr(CATEGORY_WORDS[each])}" for each in BIRADS_CATEGORIES}}
        )  # fmt: skip
        self.birads.setAccessibleName(tr("BI-RADS category of the finding"))
        self.comment = CommentField()
        self.comment.setAccessibleName(tr("Comment on the finding"))
        self.comment.setPlainText(finding.comment)
        self.comment.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        self.lesion.setCurrentIndex(self.lesion.findData(finding.lesion))
        self.birads.setCurrentIndex(self.birads.findData(finding.birads))
        self._box = QWidget()
        self._rows = QFormLayout(self._box)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self._show_groups()
        self.lesion.currentIndexChanged.connect(lambda _index: self._show_groups())

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        head, foot = QFormLayout(), QFormLayout()
        head.addRow(self._titled(tr("Kind")), self.lesion)
        foot.addRow(self._titled(tr("BI-RADS")), self.birads)
        foot.addRow(self._titled(tr("Comment")), self.comment)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid)
        column.setSpacing(grid)
        column.addLayout(head)
        column.addWidget(self._box)
        column.addLayout(foot)
        column.addWidget(ResearchBanner())
        column.addWidget(self.buttons)
        self.setMinimumWidth(460)

    def _titled(self, text: str) -> QLabel:
        """Return a row's title; all are of one width, so that the fields stand in line."""
        made = label(text)
        made.setFixedWidth(self.fontMetrics().horizontalAdvance("Distribution  "))
        return made

    def _show_groups(self) -> None:
        """Show the groups of words that describe this kind of finding."""
        self._remember()
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.fields.clear()
        self.checks.clear()
        for group in groups_for(self.lesion.currentData()):
            if group.several:
                self._rows.addRow(self._checks_of(group))
            else:
                box = _choices({"": tr("not said"), **{each: tr(each) for each in group.terms}})
                box.setAccessibleName(tr(group.title))
                box.setCurrentIndex(max(0, box.findData(self._chosen.get(group.key, ""))))
                self.fields[group.key] = box
                self._rows.addRow(self._titled(tr(group.title)), box)
        self.adjustSize()

    def _checks_of(self, group: DescriptorGroup) -> QGroupBox:
        box = QGroupBox(tr(group.title))
        column = QVBoxLayout(box)
        column.setSpacing(0)
        for term in group.terms:
            check = QCheckBox(tr(term))
            check.setChecked((group.key, term) in self._several)
            self.checks[group.key, term] = check
            column.addWidget(check)
        return box

    def _remember(self) -> None:
        for key, box in self.fields.items():
            self._chosen[key] = box.currentData()
        if self.checks:
            self._several = {pair for pair, check in self.checks.items() if check.isChecked()}

    def accept(self) -> None:
        """Tell what the reader said."""
        self._remember()
        shown = groups_for(self.lesion.currentData())
        single = [
            (group.key, self._chosen[group.key])
            for group in shown
            if not group.several and self._chosen.get(group.key)
        ]
        several = [
            (group.key, term)
            for group in shown
            if group.several
            for term in group.terms
            if (group.key, term) in self._several
        ]
        self.described.emit(
            replace(
                self._finding,
                lesion=self.lesion.currentData(),
                descriptors=tuple(single + several),
                birads=self.birads.currentData(),
                comment=self.comment.toPlainText(),
            )
        )
        super().accept()


def _group(key: str) -> DescriptorGroup:
    return next(group for group in DESCRIPTORS if group.key == key)


def _choices(words: dict[str, str]) -> QComboBox:
    box = QComboBox()
    for value, text in words.items():
        box.addItem(text, value)
    return box
