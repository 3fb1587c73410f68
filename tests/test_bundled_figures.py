"""The bundled models' pages say what their cards say, and the cards say enough."""

from __future__ import annotations

from pathlib import Path

import pytest

from lem_viewer.network.checkpoint import read_card
from lem_viewer.paths import bundled_zoo_dir
from lem_viewer.values.models import ModelCard

ROOT = Path(__file__).parents[1]
INSERTED = bundled_zoo_dir() / "lem-inserted"
SETS = ("cdd_cesm", "mias_abnormal", "mias_malignant")


def _with_interval(figures: dict, name: str, interval: str) -> str:
    low, high = figures[interval]
    return f"{figures[name]:.2f} ({low:.2f} to {high:.2f})"


@pytest.fixture(scope="module")
def card() -> ModelCard:
    return read_card(INSERTED)


@pytest.mark.parametrize("page", [INSERTED / "README.md", ROOT / "docs" / "results.md"], ids=str)
@pytest.mark.parametrize("measured", SETS)
def test_the_pages_tell_the_cards_figures(card: ModelCard, page: Path, measured: str) -> None:
    figures = card.figures[measured]
    words = [_with_interval(figures, "hit_rate", "hit_ci")]
    words.append(_with_interval(figures, "dice_mean", "dice_ci"))
    if figures["n_negative"] > 10:
        words.append(_with_interval(figures, "auc", "auc_ci"))
    rows = page.read_text("utf-8").splitlines()
    assert [row for row in rows if row.startswith("|") and all(word in row for word in words)], (
        f"{page.name} has no row with {words}"
    )


def test_the_pages_name_the_version_and_the_size_of_the_committee(card: ModelCard) -> None:
    numbers = {4: "four", 6: "six", 8: "eight"}
    readme = (INSERTED / "README.md").read_text("utf-8")
    assert readme.startswith(f"# {card.name} {card.version}\n")
    assert f"{numbers[card.members]} small networks" in readme
    assert f"`{card.name}` {card.version}\n" in (ROOT / "docs" / "results.md").read_text("utf-8")


def test_a_bundled_model_is_small_and_its_pictures_are_there() -> None:
    for folder in (INSERTED, bundled_zoo_dir() / "lem-phantom"):
        assert sum(file.stat().st_size for file in folder.iterdir()) < 25e6
        pictures = read_card(folder).pictures
        assert len(pictures) >= 2
        assert all((folder / picture.file).is_file() and picture.caption for picture in pictures)
