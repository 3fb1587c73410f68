"""The ready protocols on the command line: trained, scored, and told on the card."""

from __future__ import annotations

import json
from pathlib import Path

import collection_trees as trees
import numpy as np
import pytest
import torch
from labelled_folder import picture

from lem_viewer.cli import main
from lem_viewer.errors import UnusableDataset
from lem_viewer.network.checkpoint import read_card
from lem_viewer.reading.protocols import PROTOCOLS
from lem_viewer.training.dataset import deal_out
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.values.training import TrainingConfig
from lem_viewer.work.grid.plan import make_plan
from lem_viewer.work.grid.ready import PAPER_BACKBONES, PAPER_HEADS, protocol_plan
from lem_viewer.work.grid.run import RowFailed, SetScored, compare_grid

SMALL = {
    "backbone": "resnet10",
    "pretrained": False,
    "input_rows": 64,
    "input_cols": 64,
    "epochs": 1,
    "batch_size": 4,
    "device": "cpu",
    "validation_fraction": 0.25,
}


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def inbreast(folder: Path, patients: int = 20) -> Path:
    """INbreast's layout: every other patient has BI-RADS 5 and an outline, two views each."""
    columns = ["Patient ID", "Laterality", "View", "File Name", "ACR", "Bi-Rads"]
    rows = []
    for patient in range(patients):
        malignant = patient % 2 == 1
        for view in (0, 1):
            number = 20000000 + 10 * patient + view
            pixels, lesion = picture(2 * patient + view, malignant)
            name = f"{number}_{patient:016x}_MG_L_{('CC', 'ML')[view]}_ANON"
            trees.dicom(folder / "AllDICOMs" / f"{name}.dcm", pixels)
            rows.append(["removed", "L", "CC", str(number), "2", "5" if malignant else "1"])
            if malignant:
                y, x = np.nonzero(lesion)
                corners = [
                    (x.min(), y.min()),
                    (x.max(), y.min()),
                    (x.max(), y.max()),
                    (x.min(), y.max()),
                ]
                outline = [(float(a), float(b)) for a, b in corners]
                trees.osirix(folder / "AllXML" / f"{number}.xml", {"Mass": outline})
    trees.table(folder / "INbreast.csv", [columns, *rows], ";")
    return folder


def cbis(folder: Path, patients: int = 12) -> Path:
    """CBIS-DDSM's tables and pictures named by the image, two thirds of the patients train."""
    rows: dict[str, list] = {"train": [], "test": []}
    for patient in range(patients):
        part = "train" if patient < 2 * patients // 3 else "test"
        word = "MALIGNANT" if patient % 2 else "BENIGN"
        kind = f"Mass-{'Training' if part == 'train' else 'Test'}"
        name = f"P_{patient:05d}"
        rows[part].append(trees.cbis_row(kind, name, "LEFT", "CC", 1, word))
        pixels, lesion = picture(patient, bool(patient % 2))
        for place, values in (("png", pixels), ("masks", lesion.astype(np.uint8) * 255)):
            path = folder / place / f"{kind}_{name}_LEFT_CC.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            from PIL import Image

            Image.fromarray(values).save(path)
    for part, lines in rows.items():
        table = folder / "csv" / f"mass_case_description_{part}_set.csv"
        trees.table(table, [trees.CBIS_COLUMNS, *lines])
    return folder


def flags(values: dict[str, object]) -> list[str]:
    found = []
    for name, value in values.items():
        flag = name.replace("_", "-")
        found += [f"--no-{flag}"] if value is False else [f"--{flag}", str(value)]
    return found


def test_train_runs_a_fold_of_the_inbreast_protocol_and_says_what_is_the_papers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = inbreast(tmp_path / "INbreast"), tmp_path / "out"
    command = ["train", "--protocol", "lem-inbreast", "--data", str(data), "--fold", "2"]
    assert main([*command, "--out", str(out), *flags(SMALL)]) in (0, 5)  # it hardly learns
    card = read_card(out / "lem-inbreast")
    told = card.figures["protocol"]
    assert told["run"] == "3 of 5"
    assert "image-level labels only, malignant against benign or negative" in told["from_the_paper"]
    assert any("five folds by patient" in words for words in told["ours"])
    assert told["figures_of_the_paper"] == {"accuracy": 0.963, "auc": 0.976, "dice": 0.37}
    assert card.training_data.startswith("LEM on INbreast, run 3 of 5: INbreast (")
    assert card.figures["n"] == 8  # the fold's 4 patients, 2 views each
    assert card.sha256 and str(tmp_path) not in json.dumps(card.to_json())
    # what the protocol says where no flag says otherwise
    assert card.configuration["learning_rate"] == PROTOCOLS["lem-inbreast"].learning_rate
    assert card.configuration["epochs"] == 1


def test_each_patient_is_tested_in_one_fold_and_never_trained_on_there(tmp_path: Path) -> None:
    data = inbreast(tmp_path / "d", 10)
    tested = []
    for fold in range(5):
        config = TrainingConfig(data=str(data), protocol="lem-inbreast", fold=fold, **SMALL)
        samples = [item for item in find_samples(config) if isinstance(item, Sample)]
        parts = deal_out(samples, config)
        by_part = {
            part: {s.patient for s, p in zip(samples, parts, strict=True) if p == part}
            for part in ("train", "validation", "test")
        }
        assert by_part["train"] and by_part["validation"]
        assert not by_part["test"] & (by_part["train"] | by_part["validation"])
        assert not by_part["train"] & by_part["validation"]
        tested += sorted(by_part["test"])
    assert len(tested) == len(set(tested)) == 10


def test_the_cbis_protocol_takes_the_official_parts(tmp_path: Path) -> None:
    data, out = cbis(tmp_path / "CBIS"), tmp_path / "out"
    command = ["train", "--protocol", "lem-cbis", "--data", str(data), "--out", str(out)]
    assert main([*command, *flags(SMALL)]) in (0, 5)
    card = read_card(out / "lem-cbis")
    assert card.figures["n"] == 4 and card.figures["n_with_truth"] == 2
    assert card.figures["protocol"]["run"] == "1 of 1"


def test_compare_runs_a_protocol_over_its_folds(tmp_path: Path) -> None:
    data = inbreast(tmp_path / "d", 10)
    plan = make_plan(
        {
            "train": {"protocol": "lem-inbreast", "data": str(data), **SMALL},
            "grid": {"folds": [0, 1, 2, 3, 4], "localizers": ["", "grad_cam"]},
            "tables": ["localization"],
        },
        "INbreast",
    )
    assert len(plan.units) == 5
    values = list(compare_grid(plan, tmp_path / "out"))
    assert [v for v in values if isinstance(v, RowFailed)] == []
    assert len([v for v in values if isinstance(v, SetScored)]) == 10
    text = (tmp_path / "out" / "results.md").read_text("utf-8")
    assert "20 images of 10 patients, 10 malignant, 10 of them with truth" in text
    assert "The paper reports: accuracy 0.963, auc 0.976, dice 0.37" in text
    assert "Ours: " in text and "| lem, grad_cam |" in text


@pytest.mark.parametrize("name", PROTOCOLS)
def test_a_ready_comparison_has_the_papers_four_tables(name: str) -> None:
    plan = protocol_plan(name, "DIR", {"device": "cpu"})
    tables = [row.table for row in plan.rows]
    assert tables.count("backbones") == len(PAPER_BACKBONES)
    assert tables.count("mappings") == len(PAPER_HEADS)
    assert "localization" in tables and "ablation" in tables
    folds = max(1, PROTOCOLS[name].folds)
    assert all(len(row.units) == folds for row in plan.rows)


def test_an_unknown_protocol_fold_or_folder_is_refused_with_the_known_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--protocol", "magic", "--out", str(tmp_path)]) == 6
    assert "Known are lem-inbreast, lem-cbis" in capsys.readouterr().err
    config = TrainingConfig(data=str(inbreast(tmp_path / "d", 10)), protocol="lem-inbreast", fold=5)
    with pytest.raises(UnusableDataset, match="this protocol has 5"):
        list(find_samples(config))
    with pytest.raises(UnusableDataset, match="allowed are lem-inbreast"):
        protocol_plan("magic", "DIR")
    out = str(tmp_path / "o")
    assert main(["compare", "--out", out]) == 6
    assert "either a configuration or a protocol" in capsys.readouterr().err
    nothing = str(tmp_path / "none")
    assert main(["train", "--protocol", "lem-cbis", "--data", nothing, "--out", out]) == 6
