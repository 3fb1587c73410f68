"""Thresholds fitted on several sets at once: the worst-served set counts."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from lem_viewer.cli import main
from lem_viewer.errors import UnusableDataset
from lem_viewer.network.checkpoint import load_checkpoint, save_checkpoint
from lem_viewer.network.classifier import Classifier
from lem_viewer.training.dataset import BREAST, LESION, Example
from lem_viewer.training.outline_fit import OutlineSet, choose_thresholds, fit_outlines
from lem_viewer.training.scoring import Grid
from lem_viewer.training.tracing import parts_of, smoothed, trace, union_dice
from lem_viewer.values.models import ModelCard

torch.set_num_threads(1)
_GRID = Grid((3.0, 9.0), (0.1, 0.6), (0.5, 1.0))


def _model() -> Classifier:
    torch.manual_seed(3)
    model = Classifier("resnet10", "lem", 16).eval()
    model.head.score.weight.data *= 300.0
    return model


def _examples(radius: int, seed: int) -> list[Example]:
    rng = np.random.default_rng(seed)
    rows, cols = np.mgrid[:128, :96]
    made = []
    for number in range(3):
        disc = np.hypot(rows - rng.integers(40, 90), cols - rng.integers(30, 60)) < radius
        image = (90 + 100 * disc + rng.normal(0, 5, disc.shape)).clip(0, 255).astype(np.uint8)
        marks = np.full(disc.shape, BREAST, np.uint8) | np.where(disc, LESION, 0).astype(np.uint8)
        made.append(Example(image, marks, 1, f"p{number}", f"k{number}"))
    return made


def _mean_dice(model, examples, thresholds) -> float:
    items = [trace(model, e, torch.device("cpu"), tau_rel=0.5) for e in examples]
    dices = []
    for item in items:
        parts = parts_of(
            item, smoothed(item, thresholds.smoothing_px), thresholds.region_fraction, 16
        )
        dices.append(union_dice(item, parts, thresholds))
    return float(np.mean(dices))


def test_the_thresholds_taken_have_the_highest_least_margin():
    model, small, large = _model(), _examples(8, 1), _examples(30, 2)
    fitted, reached = choose_thresholds(
        model, [small, large], [0.1, 0.3], torch.device("cpu"), grid=_GRID
    )
    assert reached == pytest.approx(
        [_mean_dice(model, small, fitted), _mean_dice(model, large, fitted)]
    )
    margins = []
    for sigma, fraction, tau in product(*(_GRID.sigmas_px, _GRID.fractions, _GRID.taus)):
        tried = replace(fitted, smoothing_px=sigma, region_fraction=fraction, tau_rel=tau)
        margins.append(
            min(_mean_dice(model, small, tried) - 0.1, _mean_dice(model, large, tried) - 0.3)
        )
    assert min(reached[0] - 0.1, reached[1] - 0.3) == pytest.approx(max(margins))
    assert max(margins) > min(margins)  # the choice matters


def test_a_set_that_is_far_below_its_aim_decides_alone():
    model, small, large = _model(), _examples(8, 1), _examples(30, 2)
    device = torch.device("cpu")
    both, _ = choose_thresholds(model, [small, large], [0.0, 9.0], device, grid=_GRID)
    alone, _ = choose_thresholds(model, [large], [0.0], device, grid=_GRID)
    assert _mean_dice(model, large, both) == pytest.approx(_mean_dice(model, large, alone))


@pytest.fixture
def folder(tmp_path) -> Path:
    """A model folder and a manifest of films with mask images."""
    card = ModelCard(
        name="m", version="1", sha256="", backbone="resnet10", head="lem", stride=16,
        input_rows=96, input_cols=64,
    )  # fmt: skip
    save_checkpoint(tmp_path / "model", _model(), card)
    lines = ["file,mask,label,patient"]
    rows, cols = np.mgrid[:160, :110]
    for number in range(3):
        disc = np.hypot(rows - 60 - 10 * number, cols - 30) < 14
        breast = np.hypot(rows - 80, cols) < 72
        film = np.where(breast, 90 + 100 * disc, 0).astype(np.uint8)
        Image.fromarray(film).save(tmp_path / f"{number}.png")
        Image.fromarray(disc.astype(np.uint8) * 255).save(tmp_path / f"{number}_mask.png")
        lines.append(f"{number}.png,{number}_mask.png,malignant,p{number}")
    (tmp_path / "manifest.csv").write_text("\n".join(lines) + "\n")
    return tmp_path


def test_the_command_writes_a_new_folder_with_what_was_fitted_and_no_path(folder, capsys):
    source = folder / "manifest.csv"
    told = ["--model", str(folder / "model"), "--cases", f"{source}=0.3", "--device", "cpu"]
    assert main(["outline", *told, "--out", str(folder / "fitted")]) == 0
    _, card = load_checkpoint(folder / "fitted")
    fitted = card.configuration["outlines_fitted_on"]
    assert fitted["images"] == [3]
    assert fitted["aims"] == [0.3]
    assert str(folder.parent) not in json.dumps(card.to_json())
    assert "m@" in capsys.readouterr().out


def test_a_set_without_truth_is_refused_by_name(folder):
    text = (folder / "manifest.csv").read_text().splitlines()
    lines = [text[0], *(line.replace(f"{n}_mask.png", "") for n, line in enumerate(text[1:]))]
    (folder / "manifest.csv").write_text("\n".join(lines) + "\n")
    sets = [OutlineSet(str(folder / "manifest.csv"))]
    with pytest.raises(UnusableDataset, match="no image of it has truth"):
        list(fit_outlines(folder / "model", sets, folder / "out", device="cpu"))
    assert not (folder / "out").exists()
