"""The search and the filters over the worklist: what they say becomes a query."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label, set_style_property
from lem_viewer.gui.translate import tr
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.gui.worklist_words import STATUS_WORDS, shown_date
from lem_viewer.settings import Settings
from lem_viewer.values.lexicon import DENSITIES
from lem_viewer.values.reading import Status, WorklistQuery

TYPING_MS = 200


class WorklistFilters(QWidget):
    """Search field, status, density, dates, reader, and what must hold.

    Parameters
    ----------
    library : LibrarySession

    Signals
    -------
    changed()
        The query is another one now.
    """

    changed = Signal()

    def __init__(self, library: LibrarySession) -> None:
        super().__init__()
        self._library = library
        self._sort, self._descending = "study_date", True
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._make_parts()
        self._lay_out()
        self._listen()
        library.session.settings_changed.connect(self._show_settings)
        self._show_settings(library.session.settings)

    def _make_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Search name, ID, accession number, description"))
        self.search.setAccessibleName(tr("Search the worklist"))
        self.status = _choices(tr("Status"), tr("Any status"))
        for status in Status:
            self.status.addItem(tr(STATUS_WORDS[status]), status)
        self.density = _choices(tr("Density"), tr("Any density"))
        for density in DENSITIES:
            self.density.addItem(tr("Density {0}", density), density)
        self.reader = _choices(tr("Assigned to"), tr("Anybody"))
        self.unread = QCheckBox(tr("Unread by me"))
        self.flagged = QCheckBox(tr("Flagged"))
        self.disagrees = QCheckBox(tr("Disagreement"))
        self.truth = QCheckBox(tr("Has truth"))
        self.date_from, self.date_to = (
            date_field(tr("Study date from")), date_field(tr("Study date to")),
        )  # fmt: skip
        self.probability = QDoubleSpinBox()
        self.probability.setRange(0.0, 1.0)
        self.probability.setSingleStep(0.05)
        self.probability.setSpecialValueText(tr("any"))
        self.probability.setAccessibleName(tr("Least probability"))
        self.clear = QPushButton(tr("Show all"))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID_PX)
        grid.setVerticalSpacing(theme.GRID_PX)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(theme.GRID_PX)
        first.addWidget(self.search, 1)
        for box in (self.status, self.density, self.reader):
            first.addWidget(box)
        for check in (self.unread, self.flagged, self.truth, self.disagrees):
            second.addWidget(check)
        second.addStretch(1)
        self.model_label = label(tr("Model from"), "muted")
        for widget in (
            label(tr("Study from"), "muted"), self.date_from, label(tr("to"), "muted"),
            self.date_to, self.model_label, self.probability, self.clear,
        ):  # fmt: skip
            second.addWidget(widget)
        grid.addLayout(first, 0, 0)
        grid.addLayout(second, 1, 0)

    def _listen(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._at_once)
        for box in (self.status, self.density, self.reader):
            box.activated.connect(lambda _index: self._at_once())
        for check in (self.unread, self.flagged, self.truth, self.disagrees):
            check.clicked.connect(lambda _on: self._at_once())
        for field in (self.date_from, self.date_to):
            field.editingFinished.connect(self._dates_typed)
        self.probability.valueChanged.connect(lambda _value: self._typing.start())
        self.clear.clicked.connect(self.reset)

    # ------------------------------------------------------------------ the query

    def query(self) -> WorklistQuery:
        """Return what the reader wants to see."""
        status, density = self.status.currentData(), self.density.currentData()
        least = self.probability.value()
        is_blinded = self._library.session.settings.is_blinded
        return WorklistQuery(
            search=self.search.text(),
            statuses=(status,) if status else (),
            is_flagged=True if self.flagged.isChecked() else None,
            disagrees=True if self.disagrees.isChecked() and not is_blinded else None,
            has_truth=True if self.truth.isChecked() else None,
            probability_from=least if least > 0 and not is_blinded else None,
            densities=(density,) if density else (),
            date_from=plain_date(self.date_from.text(), "0101"),
            date_to=plain_date(self.date_to.text(), "1231"),
            assigned_to=self.reader.currentData() or "",
            unread_by=self._library.reader if self.unread.isChecked() else "",
            sort=self._sort,
            descending=self._descending,
        )

    def sort_by(self, name: str, *, descending: bool) -> None:
        """Sort by a column."""
        self._sort, self._descending = name, descending
        self._at_once()

    def show_readers(self, names: tuple[str, ...]) -> None:
        """Offer the readers that the library knows, and the one who reads."""
        chosen = self.reader.currentData()
        self.reader.clear()
        self.reader.addItem(tr("Anybody"), "")
        for name in sorted({*names, self._library.reader}):
            text = tr("Me ({0})", name) if name == self._library.reader else name
            self.reader.addItem(text, name)
        self.reader.setCurrentIndex(max(0, self.reader.findData(chosen)))

    def reset(self) -> None:
        """Show every study."""
        self.search.clear()
        for box in (self.status, self.density, self.reader):
            box.setCurrentIndex(0)
        for check in (self.unread, self.flagged, self.truth, self.disagrees):
            check.setChecked(False)
        for field in (self.date_from, self.date_to):
            field.clear()
        self.probability.setValue(0.0)
        self._dates_typed()

    def _at_once(self) -> None:
        self._typing.stop()
        self.changed.emit()

    def _dates_typed(self) -> None:
        for field in (self.date_from, self.date_to):
            plain = plain_date(field.text(), "0101")
            is_wrong = bool(field.text().strip()) and not plain
            set_style_property(field, "state", "error" if is_wrong else "")
            field.setToolTip(tr("A date like 2026-11-28, 2026-11 or 2026") if is_wrong else "")
            if len(field.text().strip()) == 8 and plain:
                field.setText(shown_date(plain))
        self._at_once()

    def _show_settings(self, settings: Settings) -> None:
        for widget in (self.disagrees, self.probability, self.model_label):
            widget.setVisible(not settings.is_blinded)
        if settings.is_blinded and self._sort == "probability":
            self.sort_by("study_date", descending=True)


def _choices(name: str, anything: str) -> QComboBox:
    box = QComboBox()
    box.addItem(anything, "")
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def date_field(name: str) -> QLineEdit:
    """Return a field for a date; see :func:`plain_date` for what it takes."""
    field = QLineEdit()
    field.setPlaceholderText("2026-01-31")
    field.setAccessibleName(name)
    field.setFixedWidth(field.fontMetrics().horizontalAdvance("2026-00-00") + 4 * theme.GRID_PX)
    return field


def plain_date(text: str, rest: str) -> str:
    """Return a date as YYYYMMDD; a year or month alone is filled up with ``rest`` (MMDD).

    Empty where it is no date.
    """
    digits = text.strip().replace("-", "").replace(".", "").replace("/", "")
    if not digits.isdigit() or len(digits) not in (4, 6, 8):
        return ""
    if len(digits) == 4:
        return digits + rest
    # The last day of a month sorts after every day that a month has.
    return digits + (rest[2:] if len(digits) == 6 else "")
