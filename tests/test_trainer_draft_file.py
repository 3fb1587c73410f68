"""The training dialog's file: everything comes back, and what is wrong in it does no harm."""

from __future__ import annotations

import json
from pathlib import Path

from lem_viewer.gui.trainer_draft_file import KeptDraft, read_draft, write_draft
from lem_viewer.values.data_report import DataProblem, DataReport, PartCount
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training import TrainingConfig, TrainingFinished
from lem_viewer.values.training_draft import TrainingDraft

CARD = ModelCard("mine", "1", "ab" * 32, "resnet10", "lem", 16, 128, 96)
REPORT = DataReport(
    "/data", "labelled", "malignant", 8, 4, 8, 4, 2, {"benign": 4, "malignant": 4}, {"CC": 8},
    {"L": 8}, {"?": 8}, {"train": PartCount(6, 3, 6)},
    (DataProblem("duplicate", "2 files hold the same picture", "Remove.", ("b.png",), True),), True,
)  # fmt: skip
DRAFT = TrainingDraft(
    TrainingConfig(name="mine", data="/data", epochs=3, head_options={"hidden": 8}),
    "zoo:lem", REPORT, "ab12", True, "/runs/1", TrainingFinished("/runs/1/mine", CARD, True),
)  # fmt: skip


def test_everything_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "there" / "draft.json"
    write_draft(file, KeptDraft(DRAFT, "model"))
    assert read_draft(file) == (KeptDraft(DRAFT, "model"), None)
    assert [each.name for each in file.parent.iterdir()] == ["draft.json"]


def test_a_missing_file_is_no_trouble(tmp_path: Path) -> None:
    assert read_draft(tmp_path / "draft.json") == (KeptDraft(), None)


def test_unknown_and_wrong_entries_give_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "draft.json"
    write_draft(file, KeptDraft(DRAFT))
    data = json.loads(file.read_text("utf-8"))
    data["config"] |= {"epochs": "many", "of_tomorrow": 1, "seed": True, "learning_rate": 1}
    data["report"]["parts"] = {"train": {"images": 1, "of_tomorrow": 2}}
    data["finished"]["card"]["stride"] = "wide"
    data["page"], data["out"] = 7, None
    file.write_text(json.dumps(data), "utf-8")
    kept, failure = read_draft(file)
    assert failure is None and kept.page == "" and kept.draft.out == ""
    assert kept.draft.config.name == "mine" and kept.draft.config.learning_rate == 1
    assert (kept.draft.config.epochs, kept.draft.config.seed) == (8, 0)
    assert kept.draft.report is None and kept.draft.finished is None


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "draft.json"
    for text in ("{", "[]", "\x00"):
        file.write_text(text, "utf-8")
        kept, failure = read_draft(file)
        assert kept == KeptDraft()
        assert failure is not None and failure.severity == "warning" and str(file) == failure.where
