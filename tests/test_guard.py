"""The guard warns of images that the model does not know, and of few that it does."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from lem_viewer.errors import UnusableDataset, UnusableModel
from lem_viewer.network.checkpoint import read_card, save_checkpoint, write_card
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.guard import Guard, Looked, check_view, fit_guard
from lem_viewer.network.guard_card import GUARD_FILE, guard_of_card, guard_to_card
from lem_viewer.network.guard_features import fit_features
from lem_viewer.network.inputs import make_input
from lem_viewer.network.predictor import Predictor
from lem_viewer.network.survey import clipped_part, survey
from lem_viewer.phantom.breast import make_training_view
from lem_viewer.training.samples import mammogram_of_phantom
from lem_viewer.values.findings import CAUTION, SEVERE, GuardFinding
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import Identity, Mammogram, ViewHeader
from lem_viewer.values.models import ModelCard

ROWS, COLS = 256, 192
FITTED, HELD_OUT = 130, 60


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small network with random weights: its features need no training to tell images apart."""
    torch.manual_seed(3)
    torch.set_num_threads(1)
    made = tmp_path_factory.mktemp("models") / "tiny"
    card = ModelCard("tiny", "1", "?", "resnet10", "lem", 16, ROWS, COLS)
    save_checkpoint(made, Classifier("resnet10", "lem", 16), card)
    return made


@pytest.fixture(scope="module")
def phantoms() -> list[Mammogram]:
    views = (make_training_view(seed, ROWS, COLS, 0.8) for seed in range(FITTED + HELD_OUT))
    return [mammogram_of_phantom(view) for view in views]


@pytest.fixture(scope="module")
def guarded(folder: Path, phantoms: list[Mammogram]) -> Predictor:
    """A predictor whose card has a guard that was fitted on phantoms."""
    predictor = Predictor.load(folder, "cpu")
    guard = fit_guard(
        [predictor.look(make_input(each, ROWS, COLS)) for each in phantoms[:FITTED]],
        fitted_on="130 phantoms",
    )
    write_card(folder, replace(read_card(folder), guard=guard_to_card(guard, folder)))
    return Predictor.load(folder, "cpu")


def view_of(pixels: np.ndarray, **header: object) -> Mammogram:
    made = ViewHeader("k", "k", "R", "CC", *pixels.shape, Identity("k"))
    return Mammogram(replace(made, **header), pixels.astype(np.uint16), Grayscale(12))  # type: ignore[arg-type]


def noise_image() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 4096, (ROWS, COLS))


def photograph() -> np.ndarray:
    """A sky that grows brighter, a sun, hills and textured ground: no black background."""
    rows, cols = np.mgrid[:ROWS, :COLS]
    rng = np.random.default_rng(1)
    picture = 1500 + 6.0 * rows + rng.normal(0, 40, (ROWS, COLS))
    ground = rows > 150 + 25 * np.sin(cols / 22.0)
    picture[ground] = (900 + rng.normal(0, 250, (ROWS, COLS)))[ground]
    cv2.circle(picture, (140, 60), 22, 3900, -1)
    return np.clip(picture, 0, 4095)


def ct_slice() -> np.ndarray:
    """A body in the middle of the picture, two dark lungs, a bright spine."""
    picture = np.zeros((ROWS, COLS), np.float64)
    cv2.ellipse(picture, (96, 128), (85, 100), 0, 0, 360, 1100, -1)
    cv2.ellipse(picture, (60, 118), (24, 55), 0, 0, 360, 250, -1)
    cv2.ellipse(picture, (132, 118), (24, 55), 0, 0, 360, 250, -1)
    cv2.circle(picture, (96, 195), 14, 2600, -1)
    noise = np.random.default_rng(2).normal(0, 40, picture.shape) * (picture > 0)
    return np.clip(picture + noise, 0, 4095)


def codes(found: tuple[GuardFinding, ...]) -> set[str]:
    return {each.code for each in found}


# --- what must be warned of -----------------------------------------------------------------------


def test_few_held_out_phantoms_are_warned_of(guarded: Predictor, phantoms: list[Mammogram]) -> None:
    flagged = [view for view in phantoms[FITTED:] if guarded.predict(view).guard]
    assert len(flagged) <= 0.05 * HELD_OUT


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("noise", {"no_breast", "unlike"}),
        ("photograph", {"no_breast", "unlike"}),
        ("inverted", {"unlike"}),
        ("ct", {"unlike"}),
        ("saturated", {"saturated", "unlike"}),
        ("empty", {"no_breast"}),
    ],
)
def test_what_is_no_mammogram_is_severe(
    guarded: Predictor, phantoms: list[Mammogram], name: str, allowed: set[str]
) -> None:
    plain = phantoms[0].pixels.astype(int)
    picture = {
        "noise": noise_image,
        "photograph": photograph,
        "inverted": lambda: 4095 - plain,
        "ct": ct_slice,
        "saturated": lambda: np.minimum(6 * plain, 4095),
        "empty": lambda: np.zeros((ROWS, COLS)),
    }[name]()
    said = guarded.predict(view_of(picture))
    severe = {each.code for each in said.guard if each.severity == SEVERE}
    assert severe & allowed
    assert said.guard[0].severity == SEVERE  # the worst comes first
    assert set(said.notes) >= {each.message for each in said.guard}
    assert 0 <= said.probability <= 1


def test_a_real_film_is_far_from_phantoms(guarded: Predictor, shared_data: Path) -> None:
    from lem_viewer.reading.study import read_image

    files = sorted((shared_data / "mias" / "images").glob("*.png"))[::40]
    found = [codes(guarded.predict(read_image(file)).guard) for file in files]
    assert files
    assert all(each & {"far", "unlike"} for each in found)
    assert sum("film" in each for each in found) >= len(files) - 1


def test_a_digital_image_is_told_to_a_model_that_knows_film_only(shared_data: Path) -> None:
    from lem_viewer.reading.study import read_image

    def looks(pattern: str, every: int) -> list[Looked]:
        files = sorted(shared_data.glob(pattern))[::every]
        return [Looked(survey(make_input(read_image(file), ROWS, COLS))) for file in files]

    guard = fit_guard(looks("mias/images/*.png", 4))
    assert guard.film_part > 0.9
    digital = looks("cdd_cesm_dm/images/*.jpg", 20)
    told = [any(f.code == "digital" for f in guard.judge(each)) for each in digital]
    assert np.mean(told) > 0.8


# --- headers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "code", "severity"),
    [
        ({"for_presentation": False}, "for_processing", SEVERE),
        ({"modifiers": ("magnification",)}, "special_view", CAUTION),
        ({"modifiers": ("spot compression",)}, "special_view", CAUTION),
        ({"magnification": 1.5}, "special_view", CAUTION),
        ({"badges": ("implant",)}, "implant", CAUTION),
        ({"modifiers": ("implant displaced",)}, "implant", CAUTION),
        ({"frames": 40}, "stack", CAUTION),
        ({"identity": Identity("k", modality="DX")}, "modality", CAUTION),
    ],
)
def test_headers_warn_without_any_training(
    phantoms: list[Mammogram], changes: dict, code: str, severity: str
) -> None:
    plain = phantoms[0]
    view = Mammogram(replace(plain.header, **changes), plain.pixels, plain.grayscale)
    (finding,) = check_view(view, make_input(view, ROWS, COLS), None, None)
    assert (finding.code, finding.severity) == (code, severity)


def test_an_ordinary_header_warns_of_nothing(phantoms: list[Mammogram]) -> None:
    plain = phantoms[0]
    header = replace(
        plain.header,
        for_presentation=True,
        magnification=1.1,
        modifiers=("nipple in profile",),
        identity=Identity("k", modality="MG"),
    )
    view = Mammogram(header, plain.pixels, plain.grayscale)
    assert check_view(view, make_input(view, ROWS, COLS), None, None) == ()


def test_another_modality_is_severe_where_the_picture_is_unlike(guarded: Predictor) -> None:
    said = guarded.predict(view_of(ct_slice(), identity=Identity("k", modality="CT")))
    (finding,) = (each for each in said.guard if each.code == "modality")
    assert finding.severity == SEVERE
    assert "CT, not MG" in finding.message


# --- by hand --------------------------------------------------------------------------------------


def test_saturation_is_counted_inside_the_breast() -> None:
    picture = np.zeros((10, 10), np.float32)
    picture[:, :5] = 100
    picture[:2, :5] = 255
    breast = picture > 0
    assert clipped_part(picture, breast) == pytest.approx(10 / 50)


def test_distances_of_a_feature_space_by_hand() -> None:
    """Sixteen points on two axes: (+-3, 0, c) and (0, +-1, c), four times each, c constant.

    Along the axes the sums of squares are 8 * 9 = 72 and 8 * 1 = 8, so the standard deviations are
    sqrt(72 / 15) and sqrt(8 / 15). Sixteen images allow two directions; nothing is left out, so
    the rest is floored at a thousandth of the largest spread.
    """
    points = np.array([(3, 0, 5), (-3, 0, 5), (0, 1, 5), (0, -1, 5)] * 4, np.float32)
    space = fit_features(points)
    assert np.allclose(np.abs(space.directions), [[1, 0, 0], [0, 1, 0]], atol=1e-6)
    assert space.spreads == pytest.approx([np.sqrt(72 / 15), np.sqrt(8 / 15)], rel=1e-5)
    far = space.distances(np.array([2 * np.sqrt(72 / 15), 0, 5], np.float32))
    assert far["features"] == pytest.approx(np.sqrt((2**2 + 0) / 2), rel=1e-5)
    assert far["residual"] == pytest.approx(0, abs=1e-2)
    beside = space.distances(np.array([0, 0, 6], np.float32))
    assert beside["residual"] == pytest.approx(1 / (1e-3 * np.sqrt(72 / 15)), rel=1e-3)


def test_a_distance_of_one_is_the_edge_of_nine_images_in_ten(phantoms: list[Mammogram]) -> None:
    looked = [Looked(survey(make_input(each, ROWS, COLS))) for each in phantoms[:60]]
    guard = fit_guard(looked)
    median, low, high = guard.ranges["area"]
    at = lambda area: guard.distances(  # noqa: E731
        Looked(replace(looked[0].survey, measures={**looked[0].survey.measures, "area": area}))
    )["area"]
    assert at(median) == 0
    assert at(high) == pytest.approx(1)
    assert at(low) == pytest.approx(-1)
    assert at(median + 3 * (high - median)) == pytest.approx(3)


def test_what_is_far_is_said_in_words(phantoms: list[Mammogram]) -> None:
    looked = [Looked(survey(make_input(each, ROWS, COLS))) for each in phantoms[:60]]
    guard = fit_guard(looked)
    measures = {**looked[0].survey.measures, "noise": 0.0}  # exp(0) = 1: all noise
    (finding,) = guard.judge(Looked(replace(looked[0].survey, measures=measures)))
    assert finding.code == "unlike"
    assert finding.message.startswith("unlike the images the model was fitted on: more noise")


# --- fitting and keeping --------------------------------------------------------------------------


def test_too_few_images_fit_no_guard(phantoms: list[Mammogram]) -> None:
    looked = [Looked(survey(make_input(phantoms[0], ROWS, COLS)))] * 39
    with pytest.raises(UnusableDataset, match="39 images fit no guard; 40 are needed"):
        fit_guard(looked)


def test_a_guard_comes_back_from_the_card_as_it_was(guarded: Predictor, folder: Path) -> None:
    card = read_card(folder)
    guard = guard_of_card(card.guard, folder)
    assert isinstance(guard, Guard)
    assert (guard.n, guard.fitted_on, guard.film_part) == (FITTED, "130 phantoms", 0.0)
    assert guard.space is not None
    assert (folder / GUARD_FILE).stat().st_size <= 200_000
    assert len(json.dumps(dict(card.guard))) < 4000


def test_a_card_without_a_guard_has_none(folder: Path) -> None:
    assert guard_of_card({}, folder) is None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"format": 9}, "format is 9"),
        ({"ranges": {"area": [1, 2, 0]}}, "range area"),
        ({"ranges": {"colour": [1, 0, 2]}}, "range colour"),
        ({"limit": "far"}, "far"),
        ({"features_sha256": "0" * 64}, "sha256"),
    ],
)
def test_a_damaged_guard_is_refused(
    guarded: Predictor, folder: Path, change: dict, says: str
) -> None:
    with pytest.raises(UnusableModel, match=says):
        guard_of_card({**read_card(folder).guard, **change}, folder)


def test_a_missing_guard_file_is_refused(guarded: Predictor, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UnusableModel, match="guard"):
        guard_of_card(read_card(folder).guard, tmp_path)
