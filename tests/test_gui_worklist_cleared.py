"""A worklist of 30 phantom studies: read blinded by keyboard, killed half-way, gone on, counted.

The reader is a process of its own (``worklist_reader.py``): the program as it starts by itself.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_files import SayingPredictor
from library_server import address_of
from library_stage import fresh

from lem_viewer import paths
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.phantom.files import write_study
from lem_viewer.phantom.study import make_study
from lem_viewer.settings import Settings, write_settings
from lem_viewer.values.reading import Status, WorklistQuery
from lem_viewer.work.library_batch import predict_library
from lem_viewer.work.library_journeys import index_folder

pytestmark = pytest.mark.library

STUDIES, KILLED_AT = 30, 15
READER = "Dr. A"
WORDS = ["no", "change", "since", "then"]
PROGRAM = Path(__file__).with_name("worklist_reader.py")


def prepare(folder: Path) -> None:
    """Write and index the studies, and let a model read them."""
    for seed in range(1, STUDIES + 1):
        finding = [("R", "spiculated mass")] if seed % 2 else []
        study = make_study(seed, "B", finding, rows=160, cols=128, spacing_mm=1.4)
        write_study(study, folder / f"{seed:02d}", compress=False)
    paths.data_dir().mkdir(parents=True, exist_ok=True)
    library = fresh(paths.data_dir())
    list(index_folder(library, folder))
    list(predict_library(library, SayingPredictor({})))  # type: ignore[arg-type]
    assert Worklist(library).count(WorklistQuery()) == STUDIES
    labels = [
        (case.prediction.study_id, case.prediction.sop_uid, int(case.prediction.study_id % 2), "")
        for case in Predictions(library).cases("ab" * 32)
    ]
    Predictions(library).set_references(labels, "manifest")
    library.close()


def reading(picture: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), str(picture)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ.copy(),
    )  # fmt: skip


def lines_of(child: subprocess.Popen[str]) -> Iterator[list[str]]:
    assert child.stdout is not None
    for line in child.stdout:
        yield line.rstrip("\n").split(" ", 2)


def test_thirty_phantoms_are_read_blinded_killed_half_way_and_counted(tmp_path: Path) -> None:
    prepare(tmp_path / "studies")
    settings = Settings(
        analyse_automatically=False, reader_name=READER, is_blinded=True, find_priors=False,
        language="en", library_url=address_of(paths.data_dir() / "library.sqlite"),
    )  # fmt: skip
    write_settings(paths.config_dir() / "settings.json", settings)
    picture = Path(os.environ.get("LEM_VIEWER_TEST_PICTURES", tmp_path)) / "dashboard.png"

    first, said, broken = reading(picture), [], ""
    for line in lines_of(first):
        said.append(line)
        stored = [each[1] for each in said if each[0] == "stored"]
        if line[0] == "typed" and line[2] == "change" and len(stored) == KILLED_AT - 1:
            os.kill(first.pid, signal.SIGKILL)  # in the middle of a comment
            broken = line[1]
            break
    _, trouble = first.communicate()
    assert broken, (trouble, said[-5:])
    assert first.returncode == -signal.SIGKILL
    assert said[0] == ["unread", str(STUDIES)]

    second = reading(picture)
    again = list(lines_of(second))
    _, trouble = second.communicate()
    assert second.returncode == 0, (trouble, again[-5:])
    assert again[0] == ["unread", str(STUDIES - len(stored))]
    found = {each[1]: json.loads(each[2]) for each in again if each[0] == "found"}
    assert found[broken].split()[:2] == WORDS[:2]  # both finished words are there
    assert all(not text for uid, text in found.items() if uid != broken)
    then = [each[1] for each in again if each[0] == "stored"]
    assert len(stored) + len(then) == len({*stored, *then}) == STUDIES  # each once, none left out
    assert not [each for each in said + again if each[0] == "unblinded"]
    # The truth of the studies with a finding came when the assessment was stored, and only then.
    assert sum(int(each[2]) > 0 for each in said + again if each[0] == "stored") == STUDIES // 2

    (shown,) = [json.loads(" ".join(each[1:])) for each in again if each[0] == "dashboard"]
    figures = dict(shown[0])
    assert figures["Stored readings"] == "30"
    assert (figures["Studies"], figures["Images"]) == ("30", "120")
    (row,) = shown[1]
    assert row[:4] == [READER, "the model", "recall", "60"]  # both breasts of each study
    check_kept(broken)


def check_kept(broken: str) -> None:
    """Look into the library as another program would."""
    library = fresh(paths.data_dir())
    assert not library.notices
    assert Worklist(library).count(WorklistQuery(statuses=(Status.READ,))) == STUDIES
    assert Worklist(library).count(WorklistQuery(unread_by=READER)) == 0
    for entry in Worklist(library).page(WorklistQuery(), 0, STUDIES):
        kept = Readings(library).of(entry.id, READER)
        assert kept.is_blinded and kept.started_at <= kept.stored_at <= kept.revealed_at
        assert (kept.right.birads, kept.left.birads) == ("2", "1")
        words = kept.left.comment.split()
        if entry.study_uid != broken:
            assert words == WORDS
        else:  # nothing but the word that was being typed may be lost or cut
            assert words[:2] == WORDS[:2] and words[-4:] == WORDS and len(words) <= 8
    ledger = Ledger(library).check()
    assert ledger.records == 2 * STUDIES  # each stored, and each revealed
    library.close()
