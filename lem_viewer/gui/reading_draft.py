"""A reader's assessment of the open study, kept as it is written.

One save is on its way at a time; what is written meanwhile goes with the next, and with the last
when the study is left. A save that is refused because another window was quicker stops the saving
until the reader has chosen. What could not be kept of a study that was left is tried again, and
comes back with the study.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from lem_viewer.errors import Failure
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.values.reading import Assessment, BreastAssessment, ReaderFinding, WorklistEntry

IDLE_MS = 400
AGAIN_MS = 5_000  # after a save that was refused (locked, full, read-only)
CONFLICT_TITLE = "Changed by somebody else"


class ReadingDraft(QObject):
    """The assessment that is being written.

    Parameters
    ----------
    library : LibrarySession

    Signals
    -------
    loaded(object)
        The assessment of the study that is open now (None: no study).
    kept(object)
        It was saved; the library's version.
    stored(object)
        The reader has stored it, and the model's marks may be shown.
    conflicted(object)
        Another window was quicker: what is there now. Nothing is saved until ``keep_mine`` or
        ``take_theirs``.
    refused(object)
        A Failure: it could not be kept; what is written stays and is tried again.
    """

    loaded = Signal(object)
    kept = Signal(object)
    stored = Signal(object)
    conflicted = Signal(object)
    refused = Signal(object)
    findings_loaded = Signal(object)

    def __init__(self, library: LibrarySession) -> None:
        super().__init__(library)
        self._library = library
        self._entry: WorklistEntry | None = None
        self._base: Assessment | None = None  # as the library has it
        self._right, self._left = BreastAssessment(), BreastAssessment()
        self._sent = (self._right, self._left)  # with the save that is on its way
        self._is_saving = self._is_storing = self._wants_save = False
        self._theirs: Assessment | None = None
        # Of studies that were left: what was refused, and how it was to be kept.
        self._unkept: dict[int, tuple[Assessment, bool]] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self.save)

    # ------------------------------------------------------------------ what is there

    @property
    def entry(self) -> WorklistEntry | None:
        """The study that is read."""
        return self._entry

    @property
    def assessment(self) -> Assessment | None:
        """What is written now, saved or not; None while no study is there."""
        if self._base is None:
            return None
        return replace(self._base, right=self._right, left=self._left)

    @property
    def is_stored(self) -> bool:
        """True once the reader has stored it (and not reopened it)."""
        return self._base is not None and self._base.is_stored

    @property
    def is_locked(self) -> bool:
        """True while nothing can be written: it is stored, or being stored."""
        return self.is_stored or self._is_storing

    @property
    def is_unsaved(self) -> bool:
        """True while something is written that the library does not have."""
        written = (self._right, self._left)
        return self._base is not None and written != (self._base.right, self._base.left)

    @property
    def theirs(self) -> Assessment | None:
        """What another window has written, while the reader must choose."""
        return self._theirs

    # ------------------------------------------------------------------ what can be done

    def open(self, entry: WorklistEntry | None) -> None:
        """Begin with another study, or with none; what is unsaved is saved first."""
        self.flush()
        self._entry, self._base, self._theirs = entry, None, None
        self._right, self._left = BreastAssessment(), BreastAssessment()
        self._is_saving = self._is_storing = self._wants_save = False
        self.loaded.emit(None)
        if entry is not None:
            reader = self._library.reader
            self._library.ask(
                self._library.desk.reading, (entry.id, reader), lambda a: self._take(entry, a)
            )

    def write(self, side: str, said: BreastAssessment, *, at_once: bool) -> None:
        """Write what is said of a breast; saved at once, or after a short rest of the keys."""
        if self._base is None or self.is_locked:
            return
        if side == "R":
            self._right = said
        else:
            self._left = said
        if at_once:
            self.save()
        else:
            self._timer.start()

    def save(self) -> None:
        """Save what is written, now."""
        self._timer.stop()
        if not self.is_unsaved or self.is_stored or self._theirs is not None:
            return
        if self._is_saving or self._is_storing:
            self._wants_save = True
            return
        self._is_saving = True
        self._send(self._written())

    def flush(self) -> None:
        """Save what is written without waiting for the save that is on its way: it is the last."""
        self._timer.stop()
        if not self.is_unsaved or self.is_locked or self._theirs is not None:
            return
        if not self._is_saving or (self._right, self._left) != self._sent:
            self._is_saving, self._wants_save = True, False
            self._send(self._written())

    def store(self) -> None:
        """Store the assessment; ``stored`` tells when it is."""
        self._timer.stop()
        if self._base is None or self.is_locked or self._theirs is not None:
            return
        self._is_storing = True
        self._send(self._written(), stores=True)
        self.kept.emit(self._base)  # nothing can be written meanwhile

    def amend(self) -> None:
        """Reopen a stored assessment."""
        if self._base is not None and self.is_stored and not self._is_saving:
            said = self._base
            self._is_saving = True
            self._library.ask(
                self._library.desk.amend,
                (said,),
                lambda kept: self._take_saved(kept, said.study_id),
                lambda failure: self._refused(failure, said),
            )

    def _send(self, written: Assessment, *, stores: bool = False) -> None:
        desk, self._sent = self._library.desk, (written.right, written.left)
        take = self._take_stored if stores else self._take_saved
        self._library.ask(
            desk.store if stores else desk.save,
            (written,),
            lambda kept: take(kept, written.study_id),
            lambda failure: self._refused(failure, written, stores=stores),
        )

    def keep_mine(self) -> None:
        """After a conflict: write what stands here over what is there."""
        if self._theirs is not None:
            self._base, self._theirs = self._theirs, None
            if self._base.is_stored:
                self.loaded.emit(self.assessment)  # stored elsewhere: it must be reopened first
            else:
                self.save()
                self.kept.emit(self._base)

    def take_theirs(self) -> None:
        """After a conflict: take what is there."""
        if self._theirs is not None:
            theirs, self._theirs = self._theirs, None
            self._show(theirs)

    def take_revealed(self, said: Assessment) -> None:
        """Take the assessment with the time at which the model's marks were shown."""
        self._base = said
        self.kept.emit(said)

    # ------------------------------------------------------------------ what arrives

    def _written(self) -> Assessment:
        assert self._base is not None
        blinded = self._base.is_blinded
        if self._base.version == 0:
            blinded = self._library.session.veil.is_drawn
        return replace(self._base, right=self._right, left=self._left, is_blinded=blinded)

    def _take(
        self,
        entry: WorklistEntry,
        answer: tuple[Assessment, tuple[ReaderFinding, ...], WorklistEntry],
    ) -> None:
        if self._entry is None or entry.id != self._entry.id:
            return  # another study was opened meanwhile
        said, findings, self._entry = answer
        unkept, stores = self._unkept.pop(entry.id, (None, False))
        self._show(said)
        self.findings_loaded.emit(findings)
        if unkept is not None and not said.is_stored:
            # On the version that it was written on: another window may have been there since.
            self._show(replace(unkept, right=said.right, left=said.left))
            self._right, self._left = unkept.right, unkept.left
            self.loaded.emit(self.assessment)
            self.store() if stores else self.save()
        if said.is_stored:
            self.stored.emit(said)

    def _show(self, said: Assessment) -> None:
        self._base = said
        self._right, self._left = said.right, said.left
        self.loaded.emit(said)

    def _is_of_now(self, study: int) -> bool:
        return self._base is not None and self._base.study_id == study

    def _take_saved(self, kept: Assessment, study: int) -> None:
        self._library.refresh(study)
        if not self._is_of_now(study):
            return
        self._is_saving = False
        self._base = kept
        self.kept.emit(kept)
        if self._wants_save:
            self._wants_save = False
            self.save()

    def _take_stored(self, kept: Assessment, study: int) -> None:
        self._library.refresh(study)
        if not self._is_of_now(study):
            return
        self._is_storing = self._wants_save = False
        self._show(kept)
        self.stored.emit(kept)

    def _refused(self, failure: Failure, said: Assessment, *, stores: bool = False) -> None:
        study = said.study_id
        if not self._is_of_now(study):
            if failure.title != CONFLICT_TITLE:
                self._unkept[study] = said, stores
                self._again.start()
            return
        self._is_saving = self._is_storing = self._wants_save = False
        if failure.title == CONFLICT_TITLE:
            desk, reader = self._library.desk, self._library.reader
            self._library.ask(desk.reading, (study, reader), lambda a: self._conflict(a[0]))
        else:
            QTimer.singleShot(AGAIN_MS, self, self.save)  # the words stay here meanwhile
            self.refused.emit(failure)

    def _try_again(self) -> None:
        unkept, self._unkept = self._unkept, {}
        for study, (said, stores) in unkept.items():
            if self._entry is not None and self._entry.id == study:
                self._unkept[study] = said, stores  # just opened again: comes with its answer
            else:
                self._send(said, stores=stores)

    def _conflict(self, theirs: Assessment) -> None:
        if not self._is_of_now(theirs.study_id):
            return
        if (theirs.right, theirs.left) == (self._right, self._left):
            self._show(theirs)  # both wrote the same
            return
        self._theirs = theirs
        self.conflicted.emit(theirs)
