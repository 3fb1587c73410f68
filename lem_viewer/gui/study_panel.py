"""The narrow panel on the left: whose study, which views, and how each is to hang."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.analysis_watch import AnalysisWatch
from lem_viewer.gui.labels import ElidedLabel, label, rule
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.gui.view_list import ThumbnailDelegate, ViewListModel, is_named
from lem_viewer.values.image import UNKNOWN, ViewHeader

SIDES = ("R", "L", UNKNOWN)
VIEWS = ("CC", "MLO", "ML", "LM", "XCCL", "XCCM", "LMO", "SIO", UNKNOWN)


class StudyPanel(QWidget):
    """Lists the views with their state; the reader names a side or view that the file lacks.

    Signals
    -------
    view_opened(str)
        A view was double-clicked or Enter was pressed on it: it is to be shown alone.
    """

    view_opened = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._watch = AnalysisWatch(session, self)
        self.model = ViewListModel(session, self._watch, self)
        self._make_parts()
        self._lay_out()
        session.study_outlined.connect(self._show_study)
        session.study_closed.connect(self._show_study)
        session.settings_changed.connect(self._show_identity)
        session.active_view_changed.connect(self._show_identity)
        session.active_view_changed.connect(self._show_active)
        session.header_changed.connect(self._show_active)
        session.models_changed.connect(self._show_restriction)
        self._watch.changed.connect(self._show_restriction)
        self._show_study()

    def _make_parts(self) -> None:
        self.title = ElidedLabel(role="heading")
        self.patient = ElidedLabel(role="muted")
        self.patient_id = ElidedLabel(role="muted")
        self.date = ElidedLabel(role="muted")
        self.synthetic = label(tr("SYNTHETIC"), "chip")
        self.synthetic.setToolTip(tr("Made by this program; not a patient."))
        self.views = _ViewList(self.model)
        self.views.setAccessibleName(tr("Views of the study"))
        self.views.chosen.connect(self._session.set_active_view)
        self.views.opened.connect(self.view_opened)
        self.side, self.view = QComboBox(), QComboBox()
        self.side.setAccessibleName(tr("Side of the active view"))
        self.view.setAccessibleName(tr("Projection of the active view"))
        for side in SIDES:
            self.side.addItem(side if side != UNKNOWN else tr("unknown"), side)
        for view in VIEWS:
            self.view.addItem(view if view != UNKNOWN else tr("unknown"), view)
        self.side.activated.connect(self._name_view)
        self.view.activated.connect(self._name_view)
        self.ask = label(tr("Side or view is not known. Choose it here."), "warning", wraps=True)
        self.restriction = label("", "warning", wraps=True)

    def _lay_out(self) -> None:
        half = theme.GRID_PX // 2
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, theme.GRID_PX)
        column.setSpacing(half)
        for part in (self.title, self.patient, self.patient_id, self.date):
            column.addWidget(part)
        column.addWidget(self.synthetic, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(half)
        column.addWidget(self.views, 1)
        column.addWidget(self.restriction)
        column.addWidget(rule())
        column.addWidget(self.ask)
        form = QGridLayout()
        form.setSpacing(half)
        form.setColumnStretch(1, 1)
        for row, (text, box) in enumerate(((tr("Side"), self.side), (tr("View"), self.view))):
            words = label(text, "muted")
            words.setBuddy(box)
            form.addWidget(words, row, 0)
            form.addWidget(box, row, 1)
        column.addLayout(form)

    def _show_study(self) -> None:
        outline = self._session.outline
        self.title.setText(outline.title if outline else "")
        self.title.setToolTip(outline.source if outline else "")
        self.synthetic.setVisible(bool(outline and any(view.synthetic for view in outline.views)))
        self._show_identity()
        self._show_active()
        self._show_restriction()

    def _show_identity(self) -> None:
        """Show whose the active view is: a folder may hold views of several patients."""
        outline = self._session.outline
        identity = outline.views[0].identity if outline and outline.views else None
        if identity is not None and self.model.row_of(self._session.active_view) >= 0:
            identity = self._session.header(self._session.active_view).identity
        name = number = date = ""
        if identity is not None:
            date = shown_date(identity.study_date)
            name, number = shown_name(identity.patient_name), identity.patient_id
            if number == identity.patient_name:
                number = ""  # one line for what is the same, as on the tiles
            if self._session.settings.hide_patient:
                name, number = tr("patient hidden"), ""
        for part, text in ((self.patient, name), (self.patient_id, number), (self.date, date)):
            part.setText(text)
            part.setToolTip(text)
            part.setVisible(bool(text))

    def _show_active(self, _key: str = "") -> None:
        row = self.model.row_of(self._session.active_view)
        self.views.show_row(row)
        header: ViewHeader | None = (
            self._session.header(self.model.key_at(row)) if row >= 0 else None
        )
        decoded = header is not None and header.key in self._session.mammograms
        for box, value in (
            (self.side, header.laterality if header else UNKNOWN),
            (self.view, header.view if header else UNKNOWN),
        ):
            if box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))
            box.setEnabled(decoded)
        self.ask.setVisible(header is not None and not is_named(header))

    def _show_restriction(self) -> None:
        text = self._session.model_restriction if self._session.predictions else ""
        self.restriction.setText(tr("Model: {0}.").format(text) if text else "")
        self.restriction.setVisible(bool(text))
        self._enable_naming()

    def _enable_naming(self) -> None:
        decoded = self._session.active_view in self._session.mammograms
        self.side.setEnabled(decoded)
        self.view.setEnabled(decoded)

    def _name_view(self) -> None:
        key = self._session.active_view
        if key:
            self._session.set_side_and_view(key, self.side.currentData(), self.view.currentData())


class _ViewList(QListView):
    """The list itself: what is clicked or stepped to becomes the active view."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, model: ViewListModel) -> None:
        super().__init__()
        self._views = model
        self.setModel(model)
        self.setItemDelegate(ThumbnailDelegate(self))
        self.setProperty("role", "bare")
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.clicked.connect(lambda index: self.chosen.emit(model.key_at(index.row())))
        self.doubleClicked.connect(lambda index: self.opened.emit(model.key_at(index.row())))

    def show_row(self, row: int) -> None:
        """Mark the active view without telling anybody."""
        if row < 0:
            self.clearSelection()
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self._views.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the keyboard: arrows choose, Enter opens."""
        before = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and before >= 0:
            self.opened.emit(self._views.key_at(before))
            return
        super().keyPressEvent(event)
        row = self.currentIndex().row()
        if row != before and row >= 0:
            self.chosen.emit(self._views.key_at(row))


def shown_date(dicom_date: str) -> str:
    """Return a DICOM date (YYYYMMDD) as YYYY-MM-DD; anything else as it is."""
    if len(dicom_date) == 8 and dicom_date.isdigit():
        return f"{dicom_date[:4]}-{dicom_date[4:6]}-{dicom_date[6:]}"
    return dicom_date


def shown_name(dicom_name: str) -> str:
    """Return a DICOM person name as it is written: family name, comma, the other names."""
    family, _, others = dicom_name.split("=")[0].partition("^")
    return ", ".join(part for part in (family.strip(), others.replace("^", " ").strip()) if part)
