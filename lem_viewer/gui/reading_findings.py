"""The reader's findings: taken from what was drawn or from an extremum, described, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.measure_book import MeasureBook, book_of
from lem_viewer.gui.reading_describe import DescribeDialog
from lem_viewer.gui.translate import mark, tr
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.values.findings import Prediction
from lem_viewer.values.measures import Measure, MeasureKind, ellipse_of
from lem_viewer.values.reading import ReaderFinding, WorklistEntry

_MOST_POINTS = 200
_REDRAWN_MS = 800
KIND_WORDS = {
    "point": mark("point"),
    "ellipse": mark("ellipse"),
    "polygon": mark("outline"),
    "region": mark("region"),
}
Points = tuple[tuple[float, float], ...]


class ReadingFindings(QWidget):
    """A list of findings with what can be done to them.

    Parameters
    ----------
    library : LibrarySession

    Signals
    -------
    changed()
        A finding was kept, changed or taken back, or another study is shown.
    """

    changed = Signal()

    def __init__(self, library: LibrarySession) -> None:
        super().__init__()
        self._library, self._session = library, library.session
        self._book: MeasureBook = book_of(self._session)
        self._entry: WorklistEntry | None = None
        self._findings: dict[str, ReaderFinding] = {}
        self._asked: dict[str, ReaderFinding] = {}  # on their way: as the last change makes them
        self._is_locked = False
        self._dialog: DescribeDialog | None = None
        self._redrawn = QTimer(self)
        self._redrawn.setSingleShot(True)
        self._redrawn.setInterval(_REDRAWN_MS)
        self._redrawn.timeout.connect(self._follow_drawing)
        self._make_parts()
        self._listen()
        self.show_study(None, ())

    def _make_parts(self) -> None:
        self.title: QLabel = label(tr("My findings"), "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("My findings"))
        self.list.setMinimumHeight(4 * (self.fontMetrics().height() + 12))
        self.hint = label(
            tr("Draw a point, an ellipse or an outline, then take it as a finding."),
            "muted", wraps=True,
        )  # fmt: skip
        self.take_drawn = QPushButton(tr("Take what is drawn"))
        self.take_drawn.setToolTip(tr("Make the selected point, ellipse or outline a finding"))
        self.take_extremum = QPushButton(tr("Grow from extremum"))
        self.take_extremum.setToolTip(tr("Make the region of the selected extremum a finding"))
        self.describe = QPushButton(tr("Describe…"))
        self.remove = QPushButton(tr("Take back"))
        grid = theme.GRID_PX
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid // 2)
        for widget in (self.title, self.list, self.hint):
            column.addWidget(widget)
        for pair in ((self.take_drawn, self.take_extremum), (self.describe, self.remove)):
            row = QHBoxLayout()
            row.setSpacing(grid)
            for button in pair:
                row.addWidget(button)
            column.addLayout(row)

    def _listen(self) -> None:
        session = self._session
        self.take_drawn.clicked.connect(self.add_drawn)
        self.take_extremum.clicked.connect(self.add_extremum)
        self.describe.clicked.connect(self.describe_current)
        self.remove.clicked.connect(self.remove_current)
        self.list.itemActivated.connect(lambda _item: self.describe_current())
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self._book.changed.connect(lambda _key: self._drawing_changed())
        session.selection_changed.connect(lambda *_: self._enable())
        session.study_closed.connect(self._enable)
        session.prediction_arrived.connect(lambda _key: self._enable())

    # ------------------------------------------------------------------ what is there

    def findings(self) -> tuple[ReaderFinding, ...]:
        """Return the findings that are listed."""
        return tuple(self._findings.values())

    @property
    def is_open(self) -> bool:
        """True while the findings of a study are there."""
        return self._entry is not None

    def show_study(self, entry: WorklistEntry | None, findings: Sequence[ReaderFinding]) -> None:
        """List the findings of a study."""
        self._entry = entry
        self._findings = {each.id: each for each in findings}
        self._fill()
        self.changed.emit()

    def set_locked(self, locked: bool) -> None:
        """Let findings be added no more (the assessment is stored), or let them again."""
        self._is_locked = locked
        self._enable()

    def add_missed(self, model_id: str) -> None:
        """Make the selected drawing a lesion that a model has missed; after storing, too.

        Without a drawing that can be a finding, a notice says what to do.
        """
        chosen = self._drawn()
        found = geometry_of(chosen[1]) if chosen else None
        if chosen is None or found is None:
            self._session.add_notice(
                Failure(
                    tr("Nothing is drawn"),
                    tr("a missed lesion is what is drawn on a view and selected"),
                    tr("Draw a point, an ellipse or an outline on it, then add it."),
                    severity="info",
                )
            )
            return
        self._add(chosen[1].uid, chosen[0], *found, missed_by=model_id)

    def _fill(self) -> None:
        chosen = self._current()
        self.list.clear()
        for finding in self._findings.values():
            item = QListWidgetItem(self._words_of(finding))
            item.setData(Qt.ItemDataRole.UserRole, finding.id)
            self.list.addItem(item)
            if chosen is not None and finding.id == chosen.id:
                self.list.setCurrentItem(item)
        self.hint.setVisible(not self._findings)
        self._enable()

    def _words_of(self, finding: ReaderFinding) -> str:
        try:
            where = self._session.header(finding.sop_uid).title
        except KeyError:
            where = "?"
        parts = [tr(finding.lesion) if finding.lesion else tr(KIND_WORDS[finding.kind])]
        parts += [tr(term) for _, term in finding.descriptors]
        birads = f"  BI-RADS {finding.birads}" if finding.birads else ""
        missed = "  " + tr("missed") if finding.missed_by else ""
        return f"{where}  {', '.join(parts)}{birads}{missed}"

    def _current(self) -> ReaderFinding | None:
        item = self.list.currentItem()
        return self._findings.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _enable(self) -> None:
        can_add = self._entry is not None and not self._is_locked
        self.take_drawn.setEnabled(can_add and self._drawn() is not None)
        self.take_extremum.setEnabled(can_add and self._session.selection is not None)
        chosen = self._current() is not None and not self._is_locked
        self.describe.setEnabled(chosen)
        self.remove.setEnabled(chosen)

    def _show_current(self) -> None:
        self._enable()
        finding = self._current()
        if finding is not None and finding.sop_uid in self._session.mammograms:
            row, col = np.mean(finding.points, axis=0).tolist()
            self._session.set_active_view(finding.sop_uid)
            self._session.focus_requested.emit(finding.sop_uid, row, col)

    # ------------------------------------------------------------------ adding

    def _drawn(self) -> tuple[str, Measure] | None:
        """Return the selected drawing that can be a finding and is none yet."""
        chosen = self._book.selection
        if chosen is None or chosen[1].uid in self._findings.keys() | self._asked.keys():
            return None
        return chosen if geometry_of(chosen[1]) is not None else None

    def add_drawn(self) -> None:
        """Make the selected drawing a finding."""
        chosen = self._drawn()
        found = geometry_of(chosen[1]) if chosen else None
        if chosen is not None and found is not None:
            self._add(chosen[1].uid, chosen[0], *found)

    def add_extremum(self) -> None:
        """Make the region of the selected extremum a finding, and draw it."""
        if self._session.selection is None or self._entry is None or self._is_locked:
            return
        key, index = self._session.selection
        points = region_of_extremum(self._session.predictions[key], index)
        there = (*self._findings.values(), *self._asked.values())
        if any((each.sop_uid, each.points) == (key, points) for each in there):
            return  # grown already, or just being kept
        if len(points) >= 3:
            drawn = Measure(MeasureKind.POLYGON, points)
            self._book.add(key, drawn)
            self._add(drawn.uid, key, "region", points)
        else:
            self._add(uuid4().hex, key, "point", points)

    def _add(self, uid: str, key: str, kind: str, points: Points, *, missed_by: str = "") -> None:
        if self._entry is None:
            return
        finding = ReaderFinding(
            uid, self._entry.id, key, self._library.reader, kind, points,
            missed_by=missed_by,
        )  # fmt: skip
        self._keep(finding)

    def _keep(self, finding: ReaderFinding) -> None:
        """Keep a finding; a change that is on its way is the window's own and comes before."""
        study = finding.study_id
        self._asked[finding.id] = finding
        self._enable()

        def take(kept: ReaderFinding) -> None:
            if self._asked.get(kept.id) is finding:
                del self._asked[kept.id]
            if self._entry is None or self._entry.id != study:
                return
            if kept.is_removed:
                self._findings.pop(kept.id, None)
            else:
                self._findings[kept.id] = kept
            self._fill()
            self._choose(kept.id)
            self.changed.emit()

        def refused(_failure: object) -> None:
            self._asked.pop(finding.id, None)
            self._reload()

        self._library.ask(self._library.desk.save_finding, (finding,), take, refused)

    def _latest(self, finding: ReaderFinding) -> ReaderFinding:
        """Return a finding as the reader wants it now, kept or on its way."""
        return self._asked.get(finding.id, self._findings.get(finding.id, finding))

    def _reload(self) -> None:
        entry, reader = self._entry, self._library.reader
        if entry is not None:
            self._library.ask(
                self._library.desk.reading,
                (entry.id, reader),
                lambda a: self.show_study(a[2], a[1]),
            )

    def _choose(self, finding: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == finding:
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)
        self._enable()

    # ------------------------------------------------------------------ changing

    def describe_current(self) -> None:
        """Describe the chosen finding in words of the lexicon."""
        finding = self._current()
        if finding is None or self._is_locked:
            return
        self._dialog = DescribeDialog(self, finding)
        self._dialog.described.connect(self._take_described)
        self._dialog.show()

    def _take_described(self, said: ReaderFinding) -> None:
        """Keep the words; the drawing may have moved since the dialog was opened."""
        self._keep(
            replace(
                self._latest(said), lesion=said.lesion, descriptors=said.descriptors,
                birads=said.birads, comment=said.comment,
            )
        )  # fmt: skip

    def remove_current(self) -> None:
        """Take the chosen finding back; what is drawn stays."""
        finding = self._current()
        if finding is not None:
            self._keep(replace(self._latest(finding), is_removed=True))

    def _drawing_changed(self) -> None:
        self._enable()
        if self._findings and not self._is_locked:
            self._redrawn.start()

    def _follow_drawing(self) -> None:
        """Keep the findings whose drawing was moved."""
        for finding in map(self._latest, list(self._findings.values())):
            drawn = self._book.find(finding.sop_uid, finding.id)
            found = geometry_of(drawn) if drawn else None
            if found is None or finding.is_removed:
                continue
            kind, points = found
            if finding.kind == "region":
                kind = "region"
            if _rounded(points) != _rounded(finding.points) or kind != finding.kind:
                self._keep(replace(finding, kind=kind, points=points))


def geometry_of(measure: Measure) -> tuple[str, Points] | None:
    """Return a drawing as a finding's kind and points; None for one that marks no place."""
    match measure.kind:
        case MeasureKind.PROBE:
            return "point", measure.points
        case MeasureKind.ARROW:
            return "point", measure.points[1:]
        case MeasureKind.POLYGON:
            return "polygon", measure.points
        case MeasureKind.ELLIPSE:
            return "ellipse", _axes_of(measure)
    return None


def _axes_of(measure: Measure) -> Points:
    """Return the ends of an ellipse's two axes, the long one first."""
    (row, col), (half_rows, half_cols) = ellipse_of(measure.points)
    down = ((row - half_rows, col), (row + half_rows, col))
    across = ((row, col - half_cols), (row, col + half_cols))
    return (*down, *across) if half_rows >= half_cols else (*across, *down)


def region_of_extremum(prediction: Prediction, index: int) -> Points:
    """Return the outline that an extremum was followed back to; its place where there is none."""
    extremum = prediction.extrema[index]
    for region in prediction.regions:
        if abs(region.peak_row - extremum.row) < 1 and abs(region.peak_col - extremum.col) < 1:
            step = max(1, -(-len(region.contour) // _MOST_POINTS))
            return _rounded(tuple(map(tuple, region.contour[::step].tolist())))
    return ((round(extremum.row, 2), round(extremum.col, 2)),)


def _rounded(points: Sequence[tuple[float, float]]) -> Points:
    return tuple((round(float(row), 2), round(float(col), 2)) for row, col in points)
