"""The dashboard: what the library tells of a model, of two models, and of the readers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.dashboard_plots import PLOTS, say_in, write_plot
from lem_viewer.gui.dashboard_words import (
    GROUP_HEAD,
    GROUP_WORDS,
    KAPPA_HEAD,
    PAIR_HEAD,
    Rows,
    confusion_rows,
    group_rows,
    kappa_rows,
    key_rows,
    pair_rows,
    tables,
    write_table,
)
from lem_viewer.gui.icons import app_icon
from lem_viewer.gui.labels import ResearchBanner, label
from lem_viewer.gui.translate import tr
from lem_viewer.gui.withdrawn_words import withdrawn_words
from lem_viewer.gui.worklist_filters import date_field, plain_date
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.values.cases import KnownModel

SIZE = QSize(1280, 800)
THUMBNAIL = QSize(150, 190)


class DashboardWindow(QWidget):
    """A window of its own.

    Parameters
    ----------
    library : LibrarySession

    Signals
    -------
    case_wanted(int, str)
        The reader clicked a case: study and SOP Instance UID.
    """

    case_wanted = Signal(int, str)

    def __init__(self, library: LibrarySession) -> None:
        super().__init__()
        self._library = library
        self._models: tuple[KnownModel, ...] = ()
        self._figures: dict[str, Any] | None = None
        self._paired: dict[str, Any] | None = None
        self.setWindowTitle(tr("Dashboard – LEM Viewer"))
        self.setWindowIcon(app_icon())
        self.resize(SIZE)
        self._make_parts()
        self._lay_out()
        self._listen()
        self._show_withdrawn()
        self._show_nothing(tr("No model has read anything of this library yet."))

    # ------------------------------------------------------------------ parts

    def _make_parts(self) -> None:
        self.model, self.second = QComboBox(), QComboBox()
        self.model.setAccessibleName(tr("Model"))
        self.second.setAccessibleName(tr("Compare with"))
        for box in (self.model, self.second):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.date_from = date_field(tr("Study date from"))
        self.date_to = date_field(tr("Study date to"))
        self.again = QPushButton(tr("Look again"))
        self.export = QPushButton(tr("Save plots and tables…"))
        self.message = label("", "muted", wraps=True)
        self.withdrawn = label("", "error", wraps=True)
        self.withdrawn.setAccessibleName(tr("Model withdrawn"))
        self.plots = {name: make() for name, (make, _) in PLOTS.items()}
        self.key_figures = _table((tr("Figure"), tr("Value (95 % interval)")))
        self.confusion = _table((tr("Truth \\ model"), tr("positive"), tr("negative")))
        self.group = QComboBox()
        for name, title in GROUP_WORDS.items():
            self.group.addItem(tr(title), name)
        self.groups = _table([tr(title) for title in GROUP_HEAD])
        self.readers = _table([tr(title) for title in KAPPA_HEAD])
        self.reasons = _table((tr("Why readers disagree"), tr("Times")))
        self.pair = _table([tr(title) for title in PAIR_HEAD])
        self.pair_words = label("", "muted", wraps=True)
        self.worst = QListWidget()
        self.worst.setViewMode(QListView.ViewMode.IconMode)
        self.worst.setIconSize(THUMBNAIL)
        self.worst.setResizeMode(QListView.ResizeMode.Adjust)
        self.worst.setMovement(QListView.Movement.Static)
        self.worst.setSpacing(theme.GRID_PX)
        self.worst.setWordWrap(True)
        self.worst.setAccessibleName(tr("Cases on which the model was most wrong"))

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        head = QHBoxLayout()
        head.setSpacing(grid)
        for widget in (
            label(tr("Model"), "muted"), self.model, label(tr("Study from"), "muted"),
            self.date_from, label(tr("to"), "muted"), self.date_to, self.again, self.export,
        ):  # fmt: skip
            head.addWidget(widget)
        head.addStretch(1)
        self.banner = ResearchBanner()
        head.addWidget(self.banner)
        self.tabs = QTabWidget()
        self.tabs.addTab(self._figures_page(), tr("Figures"))
        self.tabs.addTab(_page(self.group, self.groups), tr("Groups"))
        self.tabs.addTab(_page(self.readers, self.reasons), tr("Readers"))
        self.tabs.addTab(_page(self.worst), tr("Worst cases"))
        second = QWidget()
        row = QHBoxLayout(second)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("Compare with"), "muted"))
        row.addWidget(self.second)
        row.addWidget(self.pair_words, 1)
        self.tabs.addTab(_page(second, self.pair), tr("Two models"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * grid, grid, 2 * grid, grid)
        column.setSpacing(grid)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(self.withdrawn)
        column.addWidget(self.tabs, 1)

    def _figures_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setSpacing(theme.GRID_PX)
        left = QVBoxLayout()
        left.addWidget(self.key_figures, 1)
        left.addWidget(self.confusion)
        self.confusion.setFixedHeight(4 * (self.fontMetrics().height() + 12))
        grid.addLayout(left, 0, 0, 2, 1)
        for place, plot in enumerate(self.plots.values()):
            grid.addWidget(plot, place // 2, 1 + place % 2)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 5)
        return page

    def _listen(self) -> None:
        self.model.activated.connect(lambda _index: self.ask_figures())
        self.second.activated.connect(lambda _index: self.ask_pair())
        for field in (self.date_from, self.date_to):
            field.editingFinished.connect(self.ask_figures)
        self.again.clicked.connect(self.look_again)
        self.export.clicked.connect(self.ask_where)
        self.group.activated.connect(lambda _index: self._show_groups())
        self.worst.itemActivated.connect(self._open_case)
        self.worst.itemClicked.connect(self._open_case)

        self._library.session.models_changed.connect(self._show_withdrawn)

    # ------------------------------------------------------------------ asking

    def look_again(self) -> None:
        """Ask which models there are, then for the figures of the chosen one."""
        self._library.ask(self._library.desk.models, (), self._take_models)

    def _take_models(self, models: Sequence[KnownModel]) -> None:
        chosen, second = self.model.currentData(), self.second.currentData()
        self._models = tuple(models)
        self.model.clear()
        self.second.clear()
        self.second.addItem(tr("no other model"), "")
        for model in models:
            text = tr("{0}  {1} images", model.model_id, model.images)
            self.model.addItem(text, model.sha256)
            self.second.addItem(text, model.sha256)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self.second.setCurrentIndex(max(0, self.second.findData(second)))
        self._show_withdrawn()
        if models:
            self.ask_figures()

    def ask_figures(self) -> None:
        """Ask for the figures of the chosen model and period."""
        model = self._model(self.model)
        self._show_withdrawn()
        if model is None:
            return
        self.message.setText(tr("Counting…"))
        self.message.show()
        since, until = self._period()
        self._library.ask(
            self._library.desk.figures,
            (model, since, until),
            lambda figures: self._take_figures(model, figures),
            lambda failure: self._show_nothing(failure.message),
        )

    def ask_pair(self) -> None:
        """Ask for the comparison of the two chosen models."""
        first, second = self._model(self.model), self._model(self.second)
        self._paired = None
        self._show_withdrawn()
        self.pair.setRowCount(0)
        self.pair_words.setText("")
        if first is None or second is None or first == second:
            return
        self._library.ask(
            self._library.desk.paired,
            (first, second, *self._period()),
            self._take_pair,
            lambda failure: self.pair_words.setText(failure.message),
        )

    def _model(self, box: QComboBox) -> KnownModel | None:
        sha256 = box.currentData()
        return next((each for each in self._models if each.sha256 == sha256), None)

    def _period(self) -> tuple[str, str]:
        return plain_date(self.date_from.text(), "0101"), plain_date(self.date_to.text(), "1231")

    # ------------------------------------------------------------------ what is shown

    def _show_nothing(self, words: str) -> None:
        self.message.setText(words)
        self.message.show()
        self.export.setEnabled(False)
        for plot in self.plots.values():
            say_in(plot, tr("Nothing was read yet"))

    def _show_withdrawn(self) -> None:
        """Say which of the models that are looked at must not be used any more."""
        session = self._library.session
        shown = dict.fromkeys(
            each.model_id
            for each in (self._model(self.model), self._model(self.second))
            if each is not None
        )
        said = {name: withdrawn_words(session.withdrawal_of(name)) for name in shown}
        self.withdrawn.setText("\n".join(f"{name}: {text}" for name, text in said.items() if text))
        self.withdrawn.setVisible(bool(self.withdrawn.text()))

    def _take_figures(self, model: KnownModel, figures: dict[str, Any]) -> None:
        if model != self._model(self.model):
            return  # another one was chosen meanwhile
        self._figures = figures
        words = ""
        if not figures["labelled"]:
            words = tr("No image has a label: index with --labels, or keep truth beside the views.")
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.export.setEnabled(True)
        _fill(self.key_figures, key_rows(figures))
        _fill(self.confusion, confusion_rows(figures))
        _fill(self.readers, kappa_rows(figures))
        reasons = figures["verdicts"]["reasons"].items()
        _fill(self.reasons, [(tr(reason), str(count)) for reason, count in reasons])
        for name, (_, draw) in PLOTS.items():
            draw(self.plots[name], figures)
        self._show_groups()
        self._show_worst(figures["worst"])
        self.ask_pair()

    def _show_groups(self) -> None:
        if self._figures is not None:
            _fill(self.groups, group_rows(self._figures, self.group.currentData()))

    def _take_pair(self, paired: dict[str, Any]) -> None:
        self._paired = paired
        self.pair_words.setText(
            tr("A {0}, B {1}: {2} images of {3} patients that both have read",
               paired["a"], paired["b"], paired["n"], paired["n_patients"])
        )  # fmt: skip
        _fill(self.pair, pair_rows(paired))

    def _show_worst(self, cases: Sequence[dict[str, Any]]) -> None:
        self.worst.clear()
        blank = QPixmap(THUMBNAIL)
        blank.fill(Qt.GlobalColor.black)
        for case in cases:
            truth = tr("positive") if case["label"] else tr("negative")
            text = f"{case['title']}  {case['probability']:.2f}\n{truth}"
            if case["dice"] is not None:
                text += f"  Dice {case['dice']:.2f}"
            item = QListWidgetItem(QIcon(blank), text)
            item.setData(Qt.ItemDataRole.UserRole, (case["study_id"], case["sop_uid"]))
            self.worst.addItem(item)
            self._library.preview(case["path"], THUMBNAIL.height(), partial(_show, item))

    def _open_case(self, item: QListWidgetItem) -> None:
        self.case_wanted.emit(*item.data(Qt.ItemDataRole.UserRole))

    # ------------------------------------------------------------------ saving

    def ask_where(self) -> None:
        """Ask for a folder and save plots and tables there."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Save plots and tables"))
        if chosen:
            self.save(Path(chosen))

    def save(self, folder: Path) -> None:
        """Save every plot as PNG and SVG, every table as CSV, and all figures as JSON."""
        if self._figures is None:
            return
        try:
            for name, plot in self.plots.items():
                for suffix in (".png", ".svg"):
                    write_plot(plot, folder / f"{name}{suffix}")
            for name, head, rows in tables(self._figures, self._paired):
                write_table(folder / f"{name}.csv", head, rows)
            whole = {"figures": self._figures, "two_models": self._paired}
            text = json.dumps(whole, indent=2, ensure_ascii=False, allow_nan=False)
            (folder / "figures.json").write_text(text, "utf-8")
        except OSError as error:
            self._library.session.add_notice(Failure.from_exception(error, where=folder))
            self.message.setText(tr("Not saved: {0}", error))
            self.message.show()
            self.export.setEnabled(True)
            return
        self.message.setText(tr("Saved into {0}", folder))
        self.message.show()


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(theme.GRID_PX)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QAbstractItemView) else 0)
    return page


def _table(head: Sequence[str]) -> QTableWidget:
    made = QTableWidget(0, len(head))
    made.setProperty("role", "bare")
    made.setHorizontalHeaderLabels(list(head))
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    made.horizontalHeader().setHighlightSections(False)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.horizontalHeader().setStretchLastSection(True)
    made.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    made.setAccessibleName(head[0])
    return made


def _fill(table: QTableWidget, rows: Rows) -> None:
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            table.setItem(number, place, QTableWidgetItem(text))


def _show(item: QListWidgetItem, picture: Any) -> None:
    """Show a grey picture (rows, cols) uint8 as an item's icon; nothing where there is none."""
    if picture is None:
        return
    rows, cols = picture.shape
    image = QImage(picture.tobytes(), cols, rows, cols, QImage.Format.Format_Grayscale8)
    item.setIcon(QIcon(QPixmap.fromImage(image.copy())))
