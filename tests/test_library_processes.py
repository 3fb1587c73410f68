"""Real processes: killed in the middle, and several at once on one library."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from library_stage import add_study, fresh

from lem_viewer.library.ledger import Ledger
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.reading import WorklistQuery

pytestmark = pytest.mark.library

ROOT = Path(__file__).resolve().parent.parent
_HEAD = f"""
import sys
sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / "tests")!r}]
from dataclasses import replace
from pathlib import Path
from library_stage import add_study, fresh, said, seen, listed
from lem_viewer.errors import ChangedMeanwhile
from lem_viewer.library.findings import Verdicts
from lem_viewer.library.indexing import Index
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.reading import *
library = fresh(Path(sys.argv[1]))
"""


def start(code: str, folder: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _HEAD + code, str(folder), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out


_TYPIST = """
draft = Assessment(1, "A")
words = ""
while True:
    words += f"word{len(words.split())} "
    draft = Readings(library, "1").save(replace(draft, right=BreastAssessment(comment=words)))
    print(words.split()[-1], flush=True)
"""


def test_kill_minus_9_loses_at_most_the_word_being_typed(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1")
    typist = start(_TYPIST, tmp_path)
    assert typist.stdout is not None
    told = [typist.stdout.readline().strip() for _ in range(25)]
    os.kill(typist.pid, signal.SIGKILL)
    rest, _ = typist.communicate()
    told += rest.split()
    library.close()

    again = fresh(tmp_path)
    assert not again.notices  # nothing was damaged
    kept = Readings(again, "1").of(study, "A").right.comment.split()
    # Every word that was said to be kept is there; one more may be, killed before it was told.
    assert kept[: len(told)] == told
    assert len(kept) - len(told) in (0, 1)
    again.close()


_WRITER = """
name = sys.argv[2]
for number in range(25):
    Verdicts(library).add(AuditVerdict("1", "1.0", float(number), 0.0, 1.0, "lem", "ab" * 32, 0.5,
        Opinion.AGREE, name))
"""


def test_several_processes_write_one_chain_without_a_gap(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    add_study(library, "1")
    writers = [start(_WRITER, tmp_path, name) for name in ("A", "B", "C")]
    for writer in writers:
        finish(writer)
    checked = Ledger(library).check()
    assert checked.is_sound and checked.records == 75
    by_reader = [record.reader for record in Ledger(library).records()]
    assert sorted(by_reader) == ["A"] * 25 + ["B"] * 25 + ["C"] * 25
    library.close()


_RIVAL = """
won = lost = 0
for number in range(20):
    while True:
        current = Readings(library, "1").of(1, "A")
        words = current.right.comment + f"{sys.argv[2]}{number} "
        try:
            Readings(library, "1").save(replace(current, right=BreastAssessment(comment=words)))
            won += 1
            break
        except ChangedMeanwhile:
            lost += 1
print(won, lost)
"""


def test_two_processes_never_overwrite_one_another(tmp_path: Path) -> None:
    library = fresh(tmp_path)
    study = add_study(library, "1")
    rivals = [start(_RIVAL, tmp_path, name) for name in ("x", "y")]
    for rival in rivals:
        assert finish(rival).split()[0] == "20"
    words = Readings(library, "1").of(study, "A").right.comment.split()
    # No word of either was lost, each in the order it was written.
    for name in ("x", "y"):
        assert [w for w in words if w[0] == name] == [f"{name}{n}" for n in range(20)]
    assert Readings(library, "1").of(study, "A").version == 40
    library.close()


def test_processes_that_start_together_make_one_library(tmp_path: Path) -> None:
    makers = [start("print(Worklist(library).count(WorklistQuery()))", tmp_path) for _ in range(4)]
    assert [finish(maker).strip() for maker in makers] == ["0"] * 4
    library = fresh(tmp_path)
    assert not library.notices
    library.close()


_INDEXER = """
folder = sys.argv[2]
index = Index(library)
scan = index.begin(folder)
for number in range(2000):
    uid = f"{folder}{number}"
    index.keep(scan, [(seen(f"{folder}/{number}.dcm"), listed(uid))], [])
    print(number, flush=True)
"""


def test_an_indexing_that_is_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    from library_stage import seen

    from lem_viewer.library.indexing import Index

    library = fresh(tmp_path)
    indexer = start(_INDEXER, tmp_path, "/a")
    assert indexer.stdout is not None
    for _ in range(20):
        indexer.stdout.readline()
    os.kill(indexer.pid, signal.SIGKILL)
    indexer.communicate()
    scan = Index(library).begin("/a")
    assert len(scan.known) >= 20
    assert scan.is_unchanged(seen("/a/19.dcm"))
    assert Worklist(library).count(WorklistQuery()) == len(scan.known)
    library.close()
