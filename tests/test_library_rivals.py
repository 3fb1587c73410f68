"""Several programs that change one library at the same moment: nothing of either is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from library_stage import add_study, fresh, listed, said, seen

from lem_viewer.library.database import Library
from lem_viewer.library.findings import Verdicts
from lem_viewer.library.indexing import Index
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.cases import KeptPrediction
from lem_viewer.values.reading import AuditVerdict, Opinion, Status, WorklistQuery

pytestmark = pytest.mark.library


def together(folder: Path, *acts: Callable[[Library], None]) -> None:
    """Let acts begin at one moment, each with a connection of its own."""
    start, errors = threading.Barrier(len(acts)), []

    def run(act: Callable[[Library], None]) -> None:
        own = fresh(folder)
        try:
            start.wait(30)
            act(own)
        except Exception as error:
            errors.append(error)
        finally:
            own.close()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert errors == []


def test_a_study_stored_while_a_model_reads_it_shows_both(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    studies = [add_study(library, f"1.{n}", 1) for n in range(6)]

    def read(own: Library) -> None:
        for study in studies:
            Readings(own).store(said(study, "A", "2"))

    def predict(own: Library) -> None:
        for n, study in enumerate(studies):
            Predictions(own).keep(
                [KeptPrediction(study, f"1.{n}.0", "lem", "ab" * 32, probability=0.9,
                                threshold=0.5, laterality="R")]
            )  # fmt: skip

    together(tmp_path, read, predict)
    for study in studies:
        entry = Worklist(library).entry(study)
        assert (entry.status, entry.probability, entry.disagrees) == (Status.READ, 0.9, True)
    library.close()


def test_two_that_index_the_same_folder_list_each_study_once(tmp_path: Path) -> None:
    fresh(tmp_path).close()

    def indexing(order: int) -> Callable[[Library], None]:
        def index(own: Library) -> None:
            scan = Index(own).begin("/a")
            for first in range(0, 40, 10):
                numbers = range(first, first + 10)[::order]
                files = [(seen(f"/a/{n}.dcm"), listed(f"1.{n}")) for n in numbers]
                Index(own).keep(scan, files, [])
            Index(own).finish(scan)

        return index

    together(tmp_path, indexing(1), indexing(-1))
    library = fresh(tmp_path)
    entries = Worklist(library).page(WorklistQuery(), 0, 100)
    assert len(entries) == 40 and all(entry.images == 1 for entry in entries)
    library.close()


def test_each_of_two_corrections_at_once_names_the_one_before(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    add_study(library, "1", 1)

    def correct(own: Library) -> None:
        for opinion in (Opinion.AGREE, Opinion.DISAGREE) * 4:
            Verdicts(own).add(
                AuditVerdict("1", "1.0", 5.0, 5.0, 1.0, "lem", "ab" * 32, 0.5, opinion, "A")
            )

    together(tmp_path, correct, correct)
    records = list(Ledger(library).records())
    assert len(records) == 16 and Ledger(library).check().is_sound
    corrected = [record.content["corrects"] for record in records]
    assert corrected == ["", *(record.hash for record in records[:-1])]
    library.close()


def test_first_words_of_several_readers_at_once_are_all_kept(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1", 1)

    def read(reader: str) -> Callable[[Library], None]:
        return lambda own: (
            Readings(own).store(said(study, reader, "2")),
            Verdicts(own).finish(study, reader, {}),
        )[0]  # type: ignore[return-value]

    together(tmp_path, *(read(f"Dr. {n}") for n in range(4)))
    assert len(Readings(library).all_of(study)) == 4
    checked = Ledger(library).check()
    assert checked.is_sound and checked.records == 8
    assert Worklist(library).entry(study).status is Status.AUDITED
    library.close()


def test_a_study_taken_by_two_readers_at_once_is_both_theirs(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1", 1)
    together(
        tmp_path,
        *(lambda own, n=n: Worklist(own).assign(study, f"Dr. {n % 2}") for n in range(4)),  # type: ignore[misc]
    )
    assert Worklist(library).entry(study).assigned_to == "Dr. 0, Dr. 1"
    library.close()


def test_texts_padded_with_nul_are_listed_without_it(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    index = Index(library)
    for _ in range(2):  # found again, not doubled
        scan = index.begin("/a")
        padded = {"patient_id": "7\0", "patient_name": "Doe\0", "sop_instance_uid": "1.2.3\0"}
        view = listed("1.2\0", digest="d", **padded)
        index.keep(scan, [(seen("/a/x.dcm"), view)], [])
        index.finish(scan)
    (entry,) = Worklist(library).page(WorklistQuery(), 0, 9)
    assert (entry.study_uid, entry.patient_id, entry.patient_name) == ("1.2", "7", "Doe")
    library.close()
