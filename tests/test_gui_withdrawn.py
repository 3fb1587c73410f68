"""A model that was withdrawn says so wherever it was used; records go on naming who spoke."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from export_stage import CARD as EXPORTED
from export_stage import errors_of, make_report, write_view
from gui_stage import CARD, MODELS, QUIET, Stage, opened, texts_of
from gui_stand_ins import make_header, make_mammogram, make_prediction
from library_desk_stage import LibraryStage
from library_stage import add_study
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lem_viewer.gui.annotation import CHIP_ERROR
from lem_viewer.gui.dashboard_window import DashboardWindow
from lem_viewer.gui.tile_text import Shown, make_tile_text
from lem_viewer.gui.viewport import Viewport
from lem_viewer.gui.worklist_window import WorklistWindow
from lem_viewer.gui.worklist_words import COLUMNS
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.predictions import Predictions
from lem_viewer.values.cases import KeptPrediction
from lem_viewer.values.models import ModelCard, ModelChoice, ModelsListed
from lem_viewer.values.withdrawal import Withdrawal, withdrawal_of
from lem_viewer.work.export_plan import ExportPlan
from lem_viewer.work.exporting import export_study, view_of
from lem_viewer.work.journeys import open_zoo
from lem_viewer.work.library_audit import audit_report, export_audit, report_text

WITHDRAWAL = Withdrawal(CARD.sha256, CARD.model_id, "misses clusters", "2026-11-28")
SAID = "Model withdrawn on 2026-11-28: misses clusters"
WITHDRAWN = replace(MODELS, withdrawn=(WITHDRAWAL,))
WAIT_MS = 20_000


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[LibraryStage]:
    made = LibraryStage(qtbot, tmp_path / "kept")
    yield made
    made.close()


def tell(stage: Stage, listed: ModelsListed = WITHDRAWN) -> None:
    """Let the zoo be listed anew."""
    stage.session.zoo.listed.emit(listed, ())


def renamed() -> ModelsListed:
    """Return the zoo after the model in use was given another name."""
    card = replace(CARD, name="clinic")
    return ModelsListed((ModelChoice("clinic", "clinic 1.2.0", True, "", False, card),), "clinic")


def test_weights_are_found_under_whatever_name_said_it() -> None:
    assert withdrawal_of([WITHDRAWAL], "renamed@0123abcd") is WITHDRAWAL
    assert withdrawal_of([WITHDRAWAL], "lem-test@ffffffff") is None
    assert withdrawal_of([WITHDRAWAL], "") is None
    assert withdrawal_of([WITHDRAWAL], "lem-test") is None


# --- the study that is open -----------------------------------------------------------------------


def test_the_panel_says_so_as_soon_as_it_is_known_and_no_longer_than_that(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    stage.session.analyse()
    stage.read_all()
    assert "withdrawn" not in texts_of(window.findings_panel)
    tell(stage)
    panel = window.findings_panel
    assert panel.withdrawn.isVisible()
    assert panel.withdrawn.text() == f"{CARD.model_id}: {SAID}"
    tell(stage, MODELS)
    assert not panel.withdrawn.isVisible()


def test_each_view_carries_it(qtbot: QtBot) -> None:
    from lem_viewer.gui.light_box import LightBox

    stage, window = opened(qtbot, light_box=LightBox)
    stage.session.analyse()
    stage.read_all()
    tell(stage)
    assert isinstance(window.light_box, LightBox)
    tiles = list(window.light_box.board.tiles.values())
    assert len(tiles) == 4
    for tile in tiles:
        assert tile.accessibleDescription().endswith("model withdrawn")
    view = make_mammogram(make_header())
    shown = Shown(Viewport.of(view.header, 400, 300), 1.0, None, False, "", is_withdrawn=True)
    said = make_tile_text(view.header, QUIET, make_prediction(view, []), shown).findings
    assert ("model withdrawn", CHIP_ERROR) in [(chip.text, chip.colour) for chip in said]
    tell(stage, MODELS)
    assert not any("withdrawn" in tile.accessibleDescription() for tile in tiles)


def test_predictions_go_on_naming_the_model_that_made_them(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    stage.session.analyse()
    stage.read_all()
    tell(stage, renamed())
    panel = window.findings_panel
    assert panel.model_line.text().startswith("lem-test@0123abcd")
    card = stage.session.card_that_read
    assert card is not None and card.name == "lem-test"
    key = stage.views[1].key
    before = len(stage.lanes.submitted)
    stage.session.follow_back(key, 0)
    assert len(stage.lanes.submitted) == before + 1  # the same weights: they can be asked
    other = replace(CARD, sha256="feedbeef" + "0" * 56, version="2")
    rolled = ModelsListed(
        (ModelChoice("lem-test", "lem-test 2", True, "", False, other),), "lem-test"
    )
    tell(stage, rolled)
    assert panel.model_line.text().startswith("lem-test@0123abcd")
    before = len(stage.lanes.submitted)
    stage.session.follow_back(key, 1)
    assert len(stage.lanes.submitted) == before  # other weights would give another answer
    assert stage.session.notices[-1].title == "Not followed back"


# --- the library ----------------------------------------------------------------------------------


def test_the_audit_names_who_spoke_also_after_a_rename_and_says_withdrawn(
    library: LibraryStage,
) -> None:
    window = library.window()
    library.open_files()
    assert window.room is not None
    panel = window.room.audit
    library.qtbot.waitUntil(lambda: panel.verdicts.entry is not None, timeout=WAIT_MS)
    library.session.analyse()
    library.begin_reading(0)
    library.predict(0, 0.9, 2.0)
    library.end()
    library.idle()
    tell(library, renamed())
    assert panel.head.text().startswith("lem-test@0123abcd (1.2.0)")
    panel.table.setCurrentCell(0, 0)
    next(iter(panel.buttons.values())).click()
    library.qtbot.waitUntil(lambda: panel.table.item(0, 2).text() == "agree", timeout=WAIT_MS)
    library.qtbot.waitUntil(lambda: not library.desk.is_waiting, timeout=WAIT_MS)  # on disk, too
    (record,) = Ledger(library.library).records(kinds=("verdict",))
    assert (record.content["model_name"], record.content["model_sha256"]) == (
        "lem-test", CARD.sha256,
    )  # fmt: skip
    tell(library)
    assert panel.head.text().startswith(f"{CARD.model_id}: {SAID}\n")
    assert panel.head.property("role") == "error"


def keep(stage: LibraryStage, sha256: str) -> None:
    study = add_study(stage.library, "1", 1)
    said = KeptPrediction(study, "1.0", "lem", sha256, probability=0.875)
    Predictions(stage.library).keep([said])


def test_the_worklist_marks_what_it_had_said(library: LibraryStage) -> None:
    keep(library, CARD.sha256)
    window = WorklistWindow(library.desk)
    library.qtbot.addWidget(window)
    window.show()
    library.desk.start()
    place = list(COLUMNS).index("probability")
    library.qtbot.waitUntil(lambda: window.model.index(0, place).data() == "0.88", timeout=WAIT_MS)
    tell(library)
    index = window.model.index(0, place)
    assert index.data() == "0.88 ⊘"
    assert SAID in index.data(Qt.ItemDataRole.ToolTipRole)
    assert SAID in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_dashboard_says_it_of_the_model_that_is_looked_at(library: LibraryStage) -> None:
    keep(library, CARD.sha256)
    tell(library)
    window = DashboardWindow(library.desk)
    library.qtbot.addWidget(window)
    window.show()
    window.look_again()
    library.qtbot.waitUntil(window.withdrawn.isVisible, timeout=WAIT_MS)
    assert window.withdrawn.text() == f"lem@0123abcd: {SAID}"


def test_reports_and_exports_of_the_audit_name_it(library: LibraryStage, tmp_path: Path) -> None:
    open_zoo().withdrawals.add(WITHDRAWAL)
    keep(library, CARD.sha256)
    text = report_text(audit_report(library.library))
    assert "**MODEL withdrawn on 2026-11-28: misses clusters**" in text
    export_audit(library.library, tmp_path / "audit.jsonl")
    head = json.loads((tmp_path / "audit.jsonl").read_text().splitlines()[0])
    assert head["withdrawn_models"] == {CARD.model_id: "withdrawn on 2026-11-28: misses clusters"}


# --- what is written out --------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_every_written_report_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lem_viewer.export import pdf

    printed: list[str] = []
    real = pdf.paragraph
    monkeypatch.setattr(
        pdf, "paragraph", lambda text, *a, **k: (printed.append(text), real(text, *a, **k))[1]
    )
    told = "withdrawn on 2026-11-28: misses clusters"
    open_zoo().withdrawals.add(replace(WITHDRAWAL, sha256=EXPORTED.sha256))
    view = write_view(tmp_path)
    study = make_report(view)
    views = [view_of(view, each) for each in study.views]
    plan = ExportPlan(("sr", "cad", "pdf", "csv", "json"))
    list(export_study(study, views, tmp_path / "out", plan))
    out = tmp_path / "out"
    rows = csv.DictReader(io.StringIO((out / "findings.csv").read_text("utf-8-sig")))
    assert {row["model_withdrawn"] for row in rows} == {told}
    assert json.loads((out / "findings.json").read_text())["model_withdrawn"] == told
    assert f"MODEL {told}." in printed
    for name in ("sr_model.dcm", "cad.dcm"):
        dataset = pydicom.dcmread(out / name)
        texts = [each.value for each in dataset.iterall() if each.keyword == "TextValue"]
        assert any(f"MODEL {told}" in text for text in texts), name
        assert errors_of(out / name) == []
    assert pydicom.dcmread(out / "sr_model.dcm").SeriesDescription.startswith("MODEL WITHDRAWN")
    (of_reader,) = out.glob("sr_reader_*.dcm")
    assert not any(
        "withdrawn" in str(each.value).lower()
        for each in pydicom.dcmread(of_reader).iterall()
        if each.keyword in ("TextValue", "SeriesDescription")
    )


def test_a_good_model_is_not_spoken_ill_of(tmp_path: Path) -> None:
    view = write_view(tmp_path)
    study = make_report(view)
    list(export_study(study, [view_of(view, study.views[0])], tmp_path / "out",
                      ExportPlan(("csv", "json"))))  # fmt: skip
    assert "withdrawn on" not in (tmp_path / "out" / "findings.csv").read_text("utf-8-sig")
    assert json.loads((tmp_path / "out" / "findings.json").read_text())["model_withdrawn"] is None
    assert isinstance(study.card, ModelCard)
