"""What is drawn on the views of the open study: kept, undone, selected, saved by itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from lem_viewer import paths
from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.gui.reader_name import default_reader, reader_of
from lem_viewer.gui.translate import tr
from lem_viewer.measure_file import MeasureFolder, MeasureStore, folder_of
from lem_viewer.settings import Settings
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.measures import Measure, MeasureKind

SAVE_DELAY_MS = 500
_NUDGE_ID = 1  # undo steps of this kind that follow each other on one measure are one
Measures = tuple[Measure, ...]


class MeasureBook(QObject):
    """The measures of each view, the selected one, and the way back.

    Parameters
    ----------
    session : Session
        Owns the book; tells which views come and go and is told what goes wrong.
    store : MeasureStore or None
        Where they are kept; the reader's part of the user's data folder when not given.

    Signals
    -------
    changed(str)
        Key of the view whose measures or selection changed.
    text_wanted(str, str)
        View and measure whose text is to be written.
    """

    changed = Signal(str)
    text_wanted = Signal(str, str)

    def __init__(self, session: QObject, store: MeasureStore | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._store = store
        self._reader = reader_of(session.settings)  # type: ignore[attr-defined]
        self._stores: dict[str, MeasureStore] = {}  # of each view, since it was loaded
        self._headers: dict[str, ViewHeader] = {}
        self._measures: dict[str, Measures] = {}
        self._unsaved: set[str] = set()
        self._selection: tuple[str, str] | None = None
        self.handle: int | None = None  # of the selected measure: what the arrow keys move
        self.undo_stack = QUndoStack(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_DELAY_MS)
        self._timer.timeout.connect(self.save)
        session.mammogram_arrived.connect(self._load)  # type: ignore[attr-defined]
        session.study_closed.connect(self.close)  # type: ignore[attr-defined]
        session.settings_changed.connect(self._follow_reader)  # type: ignore[attr-defined]
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.save)
        for key in session.mammograms:  # type: ignore[attr-defined]
            self._load(key)

    # ------------------------------------------------------------------ what is there

    def of(self, key: str) -> Measures:
        """Return the measures of a view, the oldest first."""
        return self._measures.get(key, ())

    def header(self, key: str) -> ViewHeader | None:
        """Return a view's header as it is now, or None while its pixels are not there."""
        mammogram = self._session.mammograms.get(key)  # type: ignore[attr-defined]
        return mammogram.header if mammogram else None

    def find(self, key: str, uid: str) -> Measure | None:
        """Return a measure, or None."""
        return next((each for each in self.of(key) if each.uid == uid), None)

    @property
    def selection(self) -> tuple[str, Measure] | None:
        """The view and the measure that the keyboard acts on."""
        if self._selection is None:
            return None
        found = self.find(*self._selection)
        return (self._selection[0], found) if found else None

    def select(self, key: str, uid: str, handle: int | None = None) -> None:
        """Select a measure, or none with an empty ``uid``."""
        wanted = (key, uid) if uid and self.find(key, uid) else None
        if wanted == self._selection and handle == self.handle:
            return
        before, self._selection, self.handle = self._selection, wanted, handle
        for each in {place[0] for place in (before, wanted) if place}:
            self.changed.emit(each)

    def deselect(self) -> bool:
        """Select nothing; return False where nothing was selected."""
        was = self.selection is not None
        self.select("", "")
        return was

    def select_next(self, key: str, by: int) -> Measure | None:
        """Select the next measure of a view (-1: the one before), round and round."""
        measures = self.of(key)
        if not measures:
            return None
        chosen = self.selection
        uids = [each.uid for each in measures]
        if chosen and chosen[0] == key:
            at = (uids.index(chosen[1].uid) + by) % len(uids)
        else:
            at = 0 if by > 0 else len(uids) - 1
        self.select(key, uids[at])
        return measures[at]

    def step_handle(self) -> None:
        """Let the arrow keys move the next handle of the selected measure, or all of it."""
        if self.selection is not None:
            key, measure = self.selection
            count = len(measure.handles()) if len(measure.points) > 1 else 0
            order: list[int | None] = [None, *range(count)]
            self.select(key, measure.uid, order[(order.index(self.handle) + 1) % len(order)])

    # ------------------------------------------------------------------ what can be done

    def add(self, key: str, measure: Measure) -> None:
        """Add a measure and select it; a view has one nipple."""
        others = self.of(key)
        if measure.kind is MeasureKind.NIPPLE:
            others = tuple(each for each in others if each.kind is not MeasureKind.NIPPLE)
        self._do(key, (*others, measure), tr("draw"))
        self.select(key, measure.uid)

    def change(self, key: str, measure: Measure, *, nudge: bool = False) -> None:
        """Put a measure in place of the one with its uid; nudges of it are undone together."""
        before = self.of(key)
        after = tuple(measure if each.uid == measure.uid else each for each in before)
        if after != before:
            self._do(key, after, tr("change"), f"{key} {measure.uid}" if nudge else "")

    def write(self, key: str, uid: str, text: str) -> None:
        """Write the text of an arrow."""
        measure = self.find(key, uid)
        if measure is not None:
            self.change(key, replace(measure, text=text))

    def remove(self, key: str, uid: str) -> None:
        """Remove a measure."""
        left = tuple(each for each in self.of(key) if each.uid != uid)
        if left != self.of(key):
            self._do(key, left, tr("delete"))

    def remove_selected(self) -> None:
        """Remove the selected measure."""
        if self.selection is not None:
            key, measure = self.selection
            self.remove(key, measure.uid)

    def remove_all(self, key: str) -> None:
        """Remove every measure of a view."""
        if self.of(key):
            self._do(key, (), tr("delete all"))

    def undo(self) -> None:
        """Take back the last step."""
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.undo_stack.redo()

    def _do(self, key: str, after: Measures, text: str, nudged: str = "") -> None:
        self.undo_stack.push(_Step(self, key, (self.of(key), after), text, nudged))

    def put(self, key: str, measures: Measures) -> None:
        """Let a view have these measures; only undo steps call this."""
        self._measures[key] = measures
        self._unsaved.add(key)
        self._timer.start()
        self.changed.emit(key)

    # ------------------------------------------------------------------ keeping them

    def _load(self, key: str) -> None:
        if key in self._headers:
            return  # decoded anew, or its side was named: what is drawn stays
        header = self.header(key)
        if header is None:
            return
        self._headers[key] = header
        store = self._stores[key] = self._store or self._of_reader()
        try:
            found = store.load(_uid(header), (header.rows, header.cols))
        except (LemViewerError, OSError) as error:
            self._tell(error)
            return
        if found:
            self._measures[key] = found
            self.changed.emit(key)

    def save(self) -> None:
        """Keep what has changed, now."""
        self._timer.stop()
        unsaved, self._unsaved = self._unsaved, set()
        for key in sorted(unsaved):
            header = self._headers[key]
            try:
                self._stores[key].save(_uid(header), (header.rows, header.cols), self.of(key))
            except OSError as error:
                self._tell(error)

    def close(self) -> None:
        """Keep what has changed and forget the study."""
        self.save()
        self.undo_stack.clear()
        keys = list(self._measures)
        self._headers, self._measures, self._selection = {}, {}, None
        self._stores.clear()
        for key in keys:
            self.changed.emit(key)

    def _of_reader(self) -> MeasureStore:
        """Return where the reader's measures are kept.

        A named reader starts from what the default reader drew, but not while reading blinded.
        """
        root = paths.data_dir() / "annotations"
        if self._reader == default_reader():
            return MeasureFolder(root)
        settings, veil = self._session.settings, self._session.veil  # type: ignore[attr-defined]
        is_blinded = settings.is_blinded or veil.is_drawn
        return MeasureFolder(
            folder_of(root, self._reader), None if is_blinded else MeasureFolder(root)
        )

    def _follow_reader(self, settings: Settings) -> None:
        """Show another reader's measures where another one reads from now on."""
        if reader_of(settings) != self._reader:
            self.close()
            self._reader = reader_of(settings)
            for key in self._session.mammograms:  # type: ignore[attr-defined]
                self._load(key)

    def _tell(self, error: Exception) -> None:
        failure = Failure.from_exception(error, where=tr("annotations"))
        self._session.add_notice(failure)  # type: ignore[attr-defined]


class _Step(QUndoCommand):
    """A change of the measures of one view."""

    def __init__(
        self,
        book: MeasureBook,
        key: str,
        states: tuple[Measures, Measures],
        text: str,
        nudged: str,
    ) -> None:
        super().__init__(text)
        self._book, self._key, self._nudged = book, key, nudged
        self._before, self._after = states

    def id(self) -> int:
        """Return the kind of step; only nudges are joined."""
        return _NUDGE_ID if self._nudged else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join a nudge of the same measure to this one."""
        if not isinstance(other, _Step) or other._nudged != self._nudged:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        """Show the state after the step."""
        self._book.put(self._key, self._after)

    def undo(self) -> None:
        """Show the state before the step."""
        self._book.put(self._key, self._before)


def _uid(header: ViewHeader) -> str:
    return header.identity.sop_instance_uid or header.key


def book_of(session: QObject) -> MeasureBook:
    """Return the session's book, made when it is first asked for."""
    found = session.findChild(MeasureBook)
    return found if isinstance(found, MeasureBook) else MeasureBook(session)
