"""Which model reads what: one for every study, or a table of rules by kind of image and maker."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label, set_role
from lem_viewer.gui.model_choosing import KIND_WORDS
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.gui.zoo_tables import fill_row, make_table
from lem_viewer.values.model_rules import ANY, KINDS, ModelRule, rules_from

_TABLE_ROWS = 6


class ZooRulesPage(QWidget):
    """The choice for every study, the rules, and which of them counts for the open study.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shows = False
        self._make_parts()
        self._make_buttons()
        self._lay_out()
        self._listen()
        self._show()

    # ------------------------------------------------------------------ parts

    def _make_parts(self) -> None:
        self.always = QComboBox()
        self.always.setAccessibleName(tr("Model for every study"))
        head = (tr("No."), tr("Images"), tr("Manufacturer contains"), tr("Model"))
        self.table = make_table(head, tr("Rules, the first that fits counts"), stretched=3)
        self.kind, self.model = QComboBox(), QComboBox()
        self.vendor = QLineEdit()
        self.vendor.setMaxLength(64)
        self.vendor.setPlaceholderText(tr("any manufacturer"))
        for kind in KINDS:
            self.kind.addItem(tr(KIND_WORDS[kind]), kind)
        for part, name in (
            (self.kind, tr("Images")),
            (self.vendor, tr("Manufacturer contains")),
            (self.model, tr("Model")),
        ):
            part.setAccessibleName(name)
        self.now = label("", "", wraps=True)
        self.now.setAccessibleName(tr("Which model reads the open study"))
        self.trouble = label("", "warning", wraps=True)

    def _make_buttons(self) -> None:
        self.buttons: dict[str, QPushButton] = {}
        for name, text, tip, act in (
            ("add", tr("Add a rule"), tr("Add a rule after the chosen one"), self.add),
            ("remove", tr("Remove"), tr("Remove the chosen rule"), self.remove),
            ("up", tr("Up"), tr("Let the chosen rule count earlier"), lambda: self.move(-1)),
            ("down", tr("Down"), tr("Let the chosen rule count later"), lambda: self.move(1)),
        ):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            button.clicked.connect(lambda _on=False, act=act: act())
            self.buttons[name] = button

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        top = QHBoxLayout()
        top.setSpacing(grid)
        words = label(tr("Model for every study"))
        words.setBuddy(self.always)
        top.addWidget(words)
        top.addWidget(self.always)
        top.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(grid)
        for button in self.buttons.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        form = QGridLayout()
        form.setSpacing(grid)
        form.setColumnStretch(1, 1)
        for row, part in enumerate((self.kind, self.vendor, self.model)):
            named = label(part.accessibleName(), "muted")
            named.setBuddy(part)
            form.addWidget(named, row, 0)
            form.addWidget(part, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addLayout(top)
        column.addWidget(label(tr("Rules, the first that fits counts"), "heading"))
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.form_title = label(tr("The chosen rule"), "heading")
        column.addWidget(self.form_title)
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addWidget(label(tr("The open study"), "heading"))
        column.addWidget(self.now)
        column.addWidget(
            label(
                tr("Rules count where no model is chosen for every study, and for real studies: a "
                   "study of this program's phantoms is read by a model that was made for them. A "
                   "change holds from the next analysis on."),
                "muted", wraps=True,
            )
        )  # fmt: skip

    def _listen(self) -> None:
        session = self._session
        self.always.activated.connect(
            lambda _index: session.set_model(str(self.always.currentData()))
        )
        self.table.currentCellChanged.connect(lambda *_: self._show_form())
        self.kind.activated.connect(self._take_form)
        self.model.activated.connect(self._take_form)
        self.vendor.editingFinished.connect(self._take_form)
        for changed in (session.models_changed, session.exam_chosen, session.study_closed):
            changed.connect(self._show)
        session.settings_changed.connect(lambda _settings: self._show())

    # ------------------------------------------------------------------ the rules

    @property
    def rules(self) -> list[ModelRule]:
        """The rules as they are kept."""
        return list(rules_from(self._session.settings.model_rules))

    def _keep(self, rules: list[ModelRule], row: int) -> None:
        self._session.change_settings(model_rules=tuple(rule.to_text() for rule in rules))
        self.table.setCurrentCell(min(row, len(rules) - 1), 0)
        self._show_form()

    def add(self) -> None:
        """Add a rule after the chosen one, for the model in use, and go to its form."""
        names = [self.model.itemData(index) for index in range(self.model.count())]
        if not names:
            return
        in_use = self._session.model_name
        row = self.table.currentRow() + 1
        rules = self.rules
        rules.insert(row, ModelRule(ANY, "", in_use if in_use in names else names[0]))
        self._keep(rules, row)
        self.kind.setFocus()

    def remove(self) -> None:
        """Remove the chosen rule."""
        row, rules = self.table.currentRow(), self.rules
        if 0 <= row < len(rules):
            del rules[row]
            self._keep(rules, row)

    def move(self, by: int) -> None:  # type: ignore[override]
        """Let the chosen rule count earlier (-1) or later (1)."""
        row, rules = self.table.currentRow(), self.rules
        if 0 <= row < len(rules) and 0 <= row + by < len(rules):
            rules.insert(row + by, rules.pop(row))
            self._keep(rules, row + by)

    def _take_form(self) -> None:
        row, rules = self.table.currentRow(), self.rules
        if self._shows or not 0 <= row < len(rules):
            return
        made = replace(
            rules[row],
            kind=str(self.kind.currentData()),
            vendor=self.vendor.text().strip(),
            model=str(self.model.currentData()),
        )
        if made != rules[row]:
            rules[row] = made
            self._keep(rules, row)

    # ------------------------------------------------------------------ what is shown

    def _show(self) -> None:
        self._shows = True
        self._fill_choices()
        row = self.table.currentRow()
        rules = self.rules
        self.table.setRowCount(len(rules))
        names = {each.name for each in self._session.all_models if each.is_offered}
        chosen = self._session.chosen
        for number, rule in enumerate(rules):
            colour = "" if rule.model in names else theme.ERROR
            if chosen.by.rule is not None and chosen.by.number == number + 1:
                colour = theme.ACCENT
            cells = (str(number + 1), tr(KIND_WORDS[rule.kind]), rule.vendor or tr("any"),
                     rule.model)  # fmt: skip
            fill_row(self.table, number, cells, colour=colour)
        if rules and not 0 <= row < len(rules):
            self.table.setCurrentCell(len(rules) - 1, 0)
        self._shows = False
        self._show_now(names)
        self._show_form()

    def _fill_choices(self) -> None:
        self.always.clear()
        self.always.addItem(tr("by the rules below"), "")
        held = self.model.currentData()
        self.model.clear()
        for each in self._session.all_models:
            if each.usable:
                self.always.addItem(each.title, each.name)
            if each.is_offered:  # a candidate is for trying, not for rules
                self.model.addItem(each.title, each.name)
        wanted = self._session.settings.model
        if wanted and self.always.findData(wanted) < 0:
            self.always.addItem(tr("{0}: must not be used", wanted), wanted)
        self.always.setCurrentIndex(max(0, self.always.findData(wanted)))
        self.model.setCurrentIndex(max(0, self.model.findData(held)))

    def _show_form(self) -> None:
        row, rules = self.table.currentRow(), self.rules
        has_rule = 0 <= row < len(rules)
        for part in (self.kind, self.vendor, self.model):
            part.setEnabled(has_rule)
        for name, possible in (
            ("add", self.model.count() > 0), ("remove", has_rule), ("up", has_rule and row > 0),
            ("down", has_rule and row < len(rules) - 1),
        ):  # fmt: skip
            self.buttons[name].setEnabled(possible)
        if not has_rule:
            return
        self._shows = True
        rule = rules[row]
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        if self.vendor.text().strip() != rule.vendor:
            self.vendor.setText(rule.vendor)
        if self.model.findData(rule.model) < 0:
            self.model.addItem(tr("{0}: must not be used", rule.model), rule.model)
        self.model.setCurrentIndex(self.model.findData(rule.model))
        self._shows = False

    def _show_now(self, usable: set[str]) -> None:
        session = self._session
        text = session.model_text or tr("no model")
        words = tr("{0} reads it.", text)
        if session.outline is None:
            words = tr("No study is open. The next one is read by {0}, if no rule says otherwise.",
                       text)  # fmt: skip
        if session.settings.model:
            words = tr("{0} was chosen for every study: the rules rest.", text)
        self.now.setText(" ".join(part for part in (words, session.why_this_model) if part))
        missing = [
            str(number) for number, rule in enumerate(self.rules, start=1)
            if rule.model not in usable
        ]  # fmt: skip
        said = tr("Passed over, its model is missing or must not be used: rule {0}.",
                  ", ".join(missing))  # fmt: skip
        self.trouble.setText(said if missing else "")
        self.trouble.setVisible(bool(missing))
        set_role(self.now, "" if session.model_choice is not None else "warning")
