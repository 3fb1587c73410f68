"""What the windows ask of the library, each question a journey; SQL is loaded by the first one.

The methods wait for the disk: they run on a lane, never on the GUI thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from lem_viewer import __version__
from lem_viewer.errors import UnusableLibrary
from lem_viewer.values.cases import KnownModel
from lem_viewer.values.findings import Prediction, ViewComparison
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.models import ModelCard
from lem_viewer.values.reading import (
    Assessment,
    AuditVerdict,
    ReaderFinding,
    VerdictPlace,
    WorklistEntry,
    WorklistQuery,
)
from lem_viewer.work.library_versions import OwnVersions

if TYPE_CHECKING:
    from lem_viewer.library.database import Library

AGAIN_S = 30.0
Flag = Callable[[], bool]
Journey = Callable[[Flag], Iterable[object]]


def answering(act: Callable[..., object], *given: object) -> Journey:
    """Return the journey that asks one question and yields its answer."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        yield act(*given)

    return journey


class LibraryDesk:
    """The library as windows see it; opened by the first question.

    Parameters
    ----------
    address : str
        An SQLAlchemy URL; empty: the file in the user's data folder.
    """

    def __init__(self, address: str = "") -> None:
        self._address = address
        self._library: Library | None = None
        self._refused: tuple[float, UnusableLibrary] | None = None
        self._lock = threading.Lock()
        self._own = OwnVersions()

    def open(self) -> Library:
        """Return the library; after a refusal it is tried again half a minute later.

        Raises
        ------
        UnusableLibrary
        """
        with self._lock:
            if self._refused is not None and time.monotonic() - self._refused[0] < AGAIN_S:
                raise self._refused[1]
            if self._library is None:
                from lem_viewer.work.library_journeys import open_own_library

                try:
                    self._library = open_own_library(self._address)
                except UnusableLibrary as error:
                    self._refused = (time.monotonic(), error)
                    raise
            return self._library

    def close(self) -> None:
        """Close the library, if it was opened."""
        with self._lock:
            if self._library is not None:
                self._library.close()
                self._library = None

    def begin(self) -> tuple[Any, ...]:
        """Open the library; return what must be told about it."""
        return self.open().notices

    # ------------------------------------------------------------------ worklist

    def page(self, query: WorklistQuery, start: int, size: int) -> tuple[WorklistEntry, ...]:
        """Return some lines of the worklist."""
        from lem_viewer.library.worklist import Worklist

        return Worklist(self.open()).page(query, start, size)

    def count(self, query: WorklistQuery) -> int:
        """Return how many lines there are."""
        from lem_viewer.library.worklist import Worklist

        return Worklist(self.open()).count(query)

    def next(self, query: WorklistQuery, after: int | None, back: bool) -> WorklistEntry | None:
        """Return the study that comes next, or the one before."""
        from lem_viewer.library.worklist import Worklist

        return Worklist(self.open()).next(query, after, back=back)

    def files_of(self, study: int) -> tuple[Path, ...]:
        """Return a study's files that are still there."""
        from lem_viewer.library.worklist import Worklist

        paths = [Path(path) for path in Worklist(self.open()).files_of(study)]
        return tuple(path for path in paths if path.is_file())

    def flag(self, study: int, on: bool, was: bool) -> WorklistEntry:
        """Flag a study, or take the flag away; refused where it is not as it ``was`` shown."""
        from lem_viewer.library.worklist import Worklist

        return Worklist(self.open()).flag(study, on=on, was=was)

    def assign(self, study: int, reader: str, on: bool) -> WorklistEntry:
        """Assign a study to a reader, or no more."""
        from lem_viewer.library.worklist import Worklist

        return Worklist(self.open()).assign(study, reader, on=on)

    def entry(self, study: int) -> WorklistEntry:
        """Return one line."""
        from lem_viewer.library.worklist import Worklist

        return Worklist(self.open()).entry(study)

    def readers(self) -> tuple[str, ...]:
        """Return the readers' names."""
        from lem_viewer.library.worklist import Worklist

        return Worklist(self.open()).readers()

    def folders(self) -> tuple[str, ...]:
        """Return the folders that are watched."""
        from lem_viewer.library.indexing import Index

        return Index(self.open()).folders(watched=True)

    def index(self, folders: Sequence[Path]) -> Journey:
        """Return the journey that indexes folders one after the other; see ``index_folder``."""

        def journey(cancelled: Flag) -> Iterator[object]:
            from lem_viewer.work.library_journeys import index_folder

            for folder in folders:
                yield from index_folder(self.open(), folder, cancelled)
                if cancelled():
                    return

        return journey

    def adopt(self, headers: Sequence[ViewHeader]) -> WorklistEntry | None:
        """Return the line of a study that was opened; it is listed where it was not.

        None where its views are no files of their own (out of an archive).
        """
        from lem_viewer.library.indexing import Index
        from lem_viewer.library.worklist import Worklist
        from lem_viewer.values.listing import SeenFile
        from lem_viewer.work.library_journeys import read_listed

        library = self.open()
        there = [Path(header.path).absolute() for header in headers]
        there = [path for path in there if path.is_file()]
        if not there:
            return None
        read = []
        for path in there:
            stat = path.stat()
            seen = SeenFile(str(path), stat.st_size, stat.st_mtime_ns)
            read.append((seen, read_listed(path)))
        who = next((each.identity for _, each in read if each.kind == "view"), None)
        if who is None:
            return None
        if not library.read_only:
            index = Index(library)
            scan = index.begin(str(there[0].parent), watched=False)
            new = [(seen, each) for seen, each in read if not scan.is_unchanged(seen)]
            index.keep(scan, new, [])
        return Worklist(library).find(who.study_instance_uid, who.patient_id)

    # ------------------------------------------------------------------ reading

    def reading(
        self, study: int, reader: str
    ) -> tuple[Assessment, tuple[ReaderFinding, ...], WorklistEntry]:
        """Return what a reader has said and drawn of a study, and its line."""
        from lem_viewer.library.findings import Findings
        from lem_viewer.library.readings import Readings

        library = self.open()
        return (
            Readings(library, __version__).of(study, reader),
            Findings(library, __version__).of(study, reader),
            self.entry(study),
        )

    def save(self, said: Assessment) -> Assessment:
        """Keep a draft; it stands on what this window has asked for before."""
        return self._say(said, "save")

    def store(self, said: Assessment) -> Assessment:
        """Store an assessment."""
        return self._say(said, "store")

    def amend(self, said: Assessment) -> Assessment:
        """Reopen a stored assessment."""
        return self._say(said, "amend")

    def reveal(self, said: Assessment) -> Assessment:
        """Write down that the model's marks are shown."""
        return self._say(said, "reveal")

    def _say(self, said: Assessment, act: str) -> Assessment:
        from lem_viewer.library.readings import Readings

        record = (said.study_id, said.reader)
        version = self._own.latest(record, said.version)
        readings = Readings(self.open(), __version__)
        kept: Assessment = getattr(readings, act)(replace(said, version=version))
        self._own.note(record, version, kept.version)
        return kept

    def save_finding(self, finding: ReaderFinding) -> ReaderFinding:
        """Keep a finding; it stands on what this window has asked for before."""
        from lem_viewer.library.findings import Findings

        version = self._own.latest(finding.id, finding.version)
        kept = Findings(self.open(), __version__).save(replace(finding, version=version))
        self._own.note(finding.id, version, kept.version)
        return kept

    # ------------------------------------------------------------------ audit

    def verdicts(self, study_uid: str, reader: str) -> tuple[AuditVerdict, ...]:
        """Return a reader's verdicts on a study that hold now."""
        from lem_viewer.library.findings import Verdicts

        return Verdicts(self.open()).of(study_uid, reader)

    def add_verdict(self, verdict: AuditVerdict) -> tuple[AuditVerdict, ...]:
        """Write a verdict down; return all that hold now."""
        from lem_viewer.library.findings import Verdicts

        Verdicts(self.open()).add(verdict)
        return self.verdicts(verdict.study_uid, verdict.reader)

    def finish_audit(
        self,
        entry: WorklistEntry,
        reader: str,
        content: dict[str, Any],
        places: Sequence[VerdictPlace],
    ) -> WorklistEntry:
        """Write down that a reader has audited a study.

        ``places`` are the findings that were marked; those with a verdict in the ledger count as
        judged.
        """
        from lem_viewer.library.findings import Verdicts

        kept = {each.place for each in self.verdicts(entry.study_uid, reader)}
        told = {"findings": len(places), "judged": len(kept.intersection(places))}
        Verdicts(self.open()).finish(entry.id, reader, content | told)
        return self.entry(entry.id)

    def keep_predictions(
        self,
        study: int,
        said: Sequence[tuple[Prediction, str, ViewComparison | None]],
        card: ModelCard,
    ) -> WorklistEntry:
        """Keep what the model said of the open study: (prediction, side, comparison or None)."""
        from lem_viewer.library.predictions import Predictions
        from lem_viewer.work.library_batch import kept_of

        kept = [kept_of(study, each, card, side, found) for each, side, found in said]
        Predictions(self.open()).keep(kept)
        return self.entry(study)

    # ------------------------------------------------------------------ dashboard

    def models(self) -> tuple[KnownModel, ...]:
        """Return the models that have read something."""
        from lem_viewer.library.predictions import Predictions

        return Predictions(self.open()).models()

    def preview(self, path: str, rows: int) -> NDArray[np.uint8] | None:
        """Return a small grey picture of an image as it is windowed first; None: unreadable."""
        from lem_viewer.work.library_preview import preview

        return preview(Path(path), rows)

    def figures(self, model: KnownModel, since: str, until: str) -> dict[str, Any]:
        """Return the figures of a model."""
        from lem_viewer.work.library_figures import model_figures

        return model_figures(self.open(), model, since, until)

    def paired(
        self, first: KnownModel, second: KnownModel, since: str, until: str
    ) -> dict[str, Any]:
        """Return two models on the same cases."""
        from lem_viewer.work.library_figures import paired_figures

        return paired_figures(self.open(), first, second, since, until)
