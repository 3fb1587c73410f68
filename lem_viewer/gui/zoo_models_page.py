"""The list of models, and beside it what one of them is and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.model_words import restriction_words
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.gui.zoo_acts import ZooActs
from lem_viewer.gui.zoo_tables import choose_key, fill_row, key_of_row, make_table
from lem_viewer.gui.zoo_words import (
    DASH,
    HEAD,
    detail_lines,
    figure_lines,
    origin_words,
    size_words,
    source_words,
    state_words,
    total_words,
    trouble_words,
)
from lem_viewer.values.model_rules import rules_from
from lem_viewer.values.withdrawal import Withdrawal
from lem_viewer.values.zoo import Origin, Shelf, ShelvedModel

_NAME_PX, _TREE_ROWS, _LIST_PX = 120, 6, 480


class _Details(QWidget):
    """What scrolls: as high as its words need at its width, not at the least width they have."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width."""
        return QSize(super().minimumSizeHint().width(), 0)


class ZooModelsPage(QWidget):
    """Models on the left, the chosen one on the right.

    Parameters
    ----------
    session : Session
    acts : ZooActs
    """

    def __init__(self, session: Session, acts: ZooActs) -> None:
        super().__init__()
        self._session, self._room, self._acts = session, session.zoo, acts
        self._shelf = Shelf()
        self._wanted = ""
        self._make_list()
        self._make_details()
        self._make_buttons()
        self._lay_out()
        self._listen()
        self._show_chosen()

    # ------------------------------------------------------------------ parts

    def _make_list(self) -> None:
        self.table = make_table([tr(title) for title in HEAD], tr("Models"))
        self.table.setWordWrap(False)
        self.total = label("", "muted")

    def _make_details(self) -> None:
        self.title = label("", "title", wraps=True)
        self.trouble = label("", "error", wraps=True)
        self.restriction = label("", "warning", wraps=True)
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(2 * theme.GRID_PX)
        self.lines.setVerticalSpacing(theme.GRID_PX // 2)
        self.lines.setColumnStretch(1, 1)
        self.origins = QTreeWidget()
        self.origins.setAccessibleName(tr("What it was trained from"))
        self.origins.setHeaderHidden(True)
        self.origins.setColumnCount(1)
        self.origins.setFixedHeight(_TREE_ROWS * (self.fontMetrics().height() + theme.GRID_PX))
        self.origins_title = label(tr("What it was trained from"), "heading")
        self.figures_title = label(tr("Figures (95 % intervals)"), "heading")
        self.figures = QVBoxLayout()
        self.figures.setSpacing(0)

    def _make_buttons(self) -> None:
        acts = self._acts
        self.buttons: dict[str, QPushButton] = {}
        self._does: dict[str, Callable[[ShelvedModel], None]] = {
            "card": acts.show_card,
            "edit": acts.edit_card,
            "folder": lambda model: acts.show_folder(model.folder),
            "default": acts.make_default,
            "adopt": acts.adopt,
            "export": acts.ask_export,
            "rename": acts.rename,
            "roll_back": acts.roll_back,
            "withdraw": acts.withdraw,
            "restore": lambda model: acts.restore(model.name),
        }
        for name, text, tip in (
            ("card", tr("Card"), tr("Show what the model is and what it was measured on")),
            ("edit", tr("Edit the card…"), tr("Change the words on the card of your own model")),
            ("folder", tr("Show the folder"), tr("Show the model's files")),
            ("default", tr("Make it the default"),
             tr("Let it read what no other rule gives to another model")),
            ("adopt", tr("Adopt"), tr("Make the candidate a model like the others")),
            ("export", tr("Export…"), tr("Write the model as one file to pass on")),
            ("rename", tr("Rename…"), tr("Give your own model another name (F2)")),
            ("roll_back", tr("Roll back…"), tr("Exchange it with the version it replaced")),
            ("withdraw", tr("Withdraw…"),
             tr("Say that the model must not be used any more, and why")),
            ("restore", tr("Restore"), tr("Take the withdrawal back")),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            button.clicked.connect(lambda _on=False, name=name: self._do(name))
            self.buttons[name] = button

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        left = QWidget()
        left.setMinimumWidth(_LIST_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, grid, 0)
        column.setSpacing(grid)
        column.addWidget(self.table, 1)
        column.addWidget(self.total)
        self.details = _Details()
        column = QVBoxLayout(self.details)
        column.setContentsMargins(grid, 0, grid, 0)
        column.setSpacing(grid)
        for part in (self.title, self.trouble, self.restriction):
            column.addWidget(part)
        column.addLayout(self.lines)
        column.addWidget(self.origins_title)
        column.addWidget(self.origins)
        column.addWidget(self.figures_title)
        column.addLayout(self.figures)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.details)
        buttons = QGridLayout()
        buttons.setSpacing(grid)
        places = (
            ("card", "edit", "folder"),
            ("default", "adopt", "export"),
            ("rename", "roll_back", "withdraw"),
            ("", "", "restore"),
        )
        for row, names in enumerate(places):
            for place, name in enumerate(names):
                if name:
                    # Withdraw and Restore share a place: one of them is to be seen.
                    buttons.addWidget(self.buttons[name], 2 if name == "restore" else row, place)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addWidget(area, 1)
        column.addLayout(buttons)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        self.splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _listen(self) -> None:
        self.table.currentCellChanged.connect(lambda *_: self._show_chosen())
        self.table.itemActivated.connect(lambda _item: self._do("card"))
        QShortcut(QKeySequence(Qt.Key.Key_F2), self.table, lambda: self._do("rename"))
        self._room.shelf_changed.connect(self._show_shelf)
        self._room.busy_changed.connect(lambda _busy: self._enable())
        self._acts.chosen.connect(self._want)
        self._session.models_changed.connect(self._show_again)
        self._session.settings_changed.connect(lambda _settings: self._show_again())

    # ------------------------------------------------------------------ which model

    @property
    def model(self) -> ShelvedModel | None:
        """The chosen model; None for one that is not here any more."""
        key = key_of_row(self.table, self.table.currentRow())
        return self._shelf.model(key) if isinstance(key, str) else None

    @property
    def _gone(self) -> Withdrawal | None:
        key = key_of_row(self.table, self.table.currentRow())
        return next((each for each in self._shelf.gone if each.model_id == key), None)

    def choose(self, name: str) -> None:
        """Select a model."""
        choose_key(self.table, name)

    def _want(self, name: str) -> None:
        self._wanted = name  # it comes with the next look at the shelf

    def _do(self, name: str) -> None:
        button, model = self.buttons[name], self.model
        if button.isHidden() or not button.isEnabled():
            return
        if model is not None:
            self._does[name](model)
        elif self._gone is not None and name == "restore":
            self._acts.restore(self._gone.model_id)

    # ------------------------------------------------------------------ what is shown

    def _show_again(self) -> None:
        self._show_shelf(self._shelf)

    def _show_shelf(self, shelf: Shelf) -> None:
        row = self.table.currentRow()
        before = self._wanted or key_of_row(self.table, row)
        self._shelf = shelf
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(shelf.models) + len(shelf.gone))
        in_use, default = self._session.model_name, self._default(shelf)
        for place, model in enumerate(shelf.models):
            cells = (
                model.title, source_words(model), state_words(model, in_use, default),
                size_words(model.use.model + model.use.previous),
            )  # fmt: skip
            colour = "" if model.is_usable else theme.ERROR
            tip = trouble_words(model)
            fill_row(table, place, cells, key=model.name, colour=colour, tip=tip)
        for place, known in enumerate(shelf.gone, start=len(shelf.models)):
            cells = (known.model_id, tr("not here"), tr("withdrawn"), DASH)
            fill_row(table, place, cells, key=known.model_id, colour=theme.MUTED, tip=known.reason)
        if choose_key(table, before):
            self._wanted = ""
        elif shelf.models:
            choose_key(table, in_use) or table.setCurrentCell(max(0, min(row, 0)), 0)
        table.blockSignals(False)
        self.total.setText(total_words(shelf.models))
        self._show_chosen()

    def _default(self, shelf: Shelf) -> str:
        """Return the model of the rule that asks nothing, else the zoo's own default."""
        general = [
            rule.model for rule in rules_from(self._session.settings.model_rules) if rule.is_general
        ]
        own = [model.name for model in shelf.models if model.is_default]
        usable = {model.name for model in shelf.models if model.is_usable}
        return next((name for name in (*general, *own) if name in usable), "")

    def _show_chosen(self) -> None:
        model, gone = self.model, self._gone
        self.details.setVisible(model is not None or gone is not None)
        self._enable()
        self.origins.clear()
        if model is not None:
            self._show_model(model)
            self._room.ask(
                self._room.desk.origin,
                (model.name,),
                lambda origin: self._show_origin(model.name, origin),
            )
        elif gone is not None:
            self._show_words(gone.model_id, f"{tr('Withdrawn')}: {gone.reason}", "", [])

    def _show_model(self, model: ShelvedModel) -> None:
        rules = [
            (number, rule)
            for number, rule in enumerate(rules_from(self._session.settings.model_rules), start=1)
            if rule.model == model.name
        ]
        restriction = restriction_words(model.card.caution) if model.card else ""
        self._show_words(model.title, trouble_words(model), restriction, detail_lines(model, rules))
        self._show_figures(figure_lines(model))

    def _show_figures(self, lines: list[tuple[str, str]]) -> None:
        _empty(self.figures)
        for where, said in lines:
            self.figures.addWidget(label(where, "muted", wraps=True))
            self.figures.addWidget(label(said, wraps=True))
            self.figures.addSpacing(theme.GRID_PX // 2)
        self.figures_title.setVisible(bool(lines))

    def _show_words(
        self, title: str, trouble: str, restriction: str, lines: list[tuple[str, str]]
    ) -> None:
        self.title.setText(title)
        for part, words in ((self.trouble, trouble), (self.restriction, restriction)):
            part.setText(words)
            part.setVisible(bool(words))
        _empty(self.lines)
        self._show_figures([])
        for row, (name, value) in enumerate(lines):
            named = label(name, "muted")
            named.setMinimumWidth(_NAME_PX)
            told = label(value, wraps=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.lines.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            self.lines.addWidget(told, row, 1)
        self.origins.setVisible(self.model is not None)
        self.origins_title.setVisible(self.model is not None)

    def _show_origin(self, name: str, origin: Origin) -> None:
        if self.model is None or self.model.name != name:
            return  # another one was chosen meanwhile
        self.origins.clear()
        self.origins.addTopLevelItem(_tree_of(origin))
        self.origins.expandAll()

    def _enable(self) -> None:
        """Let only what can be done be pressed."""
        model, free = self.model, not self._room.is_busy
        is_own = model is not None and not model.bundled
        usable = model is not None and model.is_usable
        has_card = model is not None and model.card is not None
        is_withdrawn = model.withdrawal is not None if model else self._gone is not None
        possible = {
            "card": has_card,
            "edit": is_own and has_card and free,
            "folder": model is not None,
            "default": usable and model is not None and not model.is_candidate,
            "adopt": usable and is_own and model is not None and model.is_candidate and free,
            "export": usable and free,
            "rename": is_own and has_card and free,
            "roll_back": model is not None and bool(model.previous) and free,
            "withdraw": has_card and free,
            "restore": free,
        }
        for name, button in self.buttons.items():
            button.setEnabled(possible[name])
        self.buttons["withdraw"].setVisible(not is_withdrawn)
        self.buttons["restore"].setVisible(is_withdrawn)
        self.buttons["adopt"].setVisible(model is not None and model.is_candidate)


def _empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _tree_of(origin: Origin) -> QTreeWidgetItem:
    role, words = origin_words(origin)
    item = QTreeWidgetItem([f"{role}: {words}"])
    item.setToolTip(0, words)
    for each in origin.origins:
        item.addChild(_tree_of(each))
    return item
