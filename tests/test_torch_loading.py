"""torch is loaded ahead, without the window standing still, and not where nobody will need it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from gui_stage import QUIET, Stage

from lem_viewer.gui.session import Session
from lem_viewer.settings import Settings

ROOT = Path(__file__).resolve().parent.parent


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="the names are those of Linux")
def test_the_large_libraries_are_open_before_the_import_and_torch_works_on_them() -> None:
    out = run(
        "import sys\n"
        "from lem_viewer.work import torch_loading\n"
        "print(torch_loading.open_libraries(), 'torch' in sys.modules)\n"
        "print('libtorch_cpu' in open('/proc/self/maps').read())\n"
        "torch_loading.load_torch()\n"
        "import torch\n"
        "print(float((torch.ones(3) * 2).sum()), torch_loading.open_libraries())\n"
    )
    assert out.split() == ["2", "False", "True", "6.0", "0"]


def test_the_preload_stops_between_its_steps() -> None:
    out = run(
        "import sys\n"
        "from lem_viewer.work.torch_loading import preload\n"
        "print(list(preload(lambda: True)), 'torch' in sys.modules)\n"
    )
    assert out == "[] False"


def test_torch_is_loaded_ahead_only_when_analyses_start_by_themselves(qtbot) -> None:
    eager, quiet = Stage(Settings(analyse_automatically=True)), Stage(QUIET)
    for stage in (eager, quiet):
        stage.session.preload()
    assert eager.lanes.submitted == ["inference"]
    assert quiet.lanes.submitted == []


def test_a_study_that_is_closed_does_not_stop_the_preload(qtbot) -> None:
    stage = Stage(Settings(analyse_automatically=True))
    stage.session.preload()
    stage.session.open([Path("/studies/a")])
    stage.session.close_study()
    assert stage.lanes.cancelled.count(1) == 0


def test_the_preload_waits_while_a_study_is_opening(qtbot) -> None:
    stage = Stage(Settings(analyse_automatically=True))
    stage.outline()
    stage.session.preload()
    assert "inference" not in stage.lanes.submitted
    assert isinstance(stage.session, Session) and stage.session.is_opening
