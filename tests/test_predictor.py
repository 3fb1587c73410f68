"""Checkpoints that can be trusted, and predictions in the stored image's pixels."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from lem_viewer.errors import DeviceTrouble, UnusableModel
from lem_viewer.network import predictor as predictor_module
from lem_viewer.network.checkpoint import load_checkpoint, save_checkpoint, sha256_of, write_card
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.inputs import make_input
from lem_viewer.network.localizers import LOCALIZERS
from lem_viewer.network.predictor import BF16_FIGURE, Predictor, choose_device
from lem_viewer.values.geometry import Orientation, PixelSpacing
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import UNKNOWN, Identity, Mammogram, ViewHeader
from lem_viewer.values.models import ModelCard


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def card(**changes: object) -> ModelCard:
    values: dict[str, object] = {
        "name": "tiny",
        "version": "1",
        "sha256": "?",
        "backbone": "resnet10",
        "head": "lem",
        "stride": 16,
        "input_rows": 64,
        "input_cols": 64,
    }
    return ModelCard(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A tiny model whose score is the brightness: bright cells speak for malignancy."""
    torch.manual_seed(1)
    model = Classifier("resnet10", "lem", 16)
    torch.nn.init.normal_(model.head.score.weight, std=0.5)
    save_checkpoint(tmp_path / "tiny", model, card())
    return tmp_path / "tiny"


def view(rows: int = 90, cols: int = 70, orientation: Orientation | None = None) -> Mammogram:
    y, x = np.indices((rows, cols))
    inside = ((y - rows / 2) / (0.45 * rows)) ** 2 + (x / (0.8 * cols)) ** 2 < 1
    rng = np.random.default_rng(3)
    pixels = np.where(inside, 800 + rng.integers(0, 800, (rows, cols)), 0).astype(np.uint16)
    header = ViewHeader(
        "1.2.3",
        "view",
        UNKNOWN,
        UNKNOWN,
        rows,
        cols,
        Identity("1.2.3"),
        orientation=orientation or Orientation(),
        spacing=PixelSpacing(0.5, 0.5),
    )
    return Mammogram(header, pixels, Grayscale(12))


# --- predictions -----------------------------------------------------------------------------


def test_a_prediction_says_all_of_it_in_image_pixels(folder: Path) -> None:
    predictor = Predictor.load(folder, "cpu")
    said = predictor.predict(view())
    assert said.key == "1.2.3"
    assert said.probability == pytest.approx(1 / (1 + np.exp(-said.logit)))
    assert said.score_map.shape == (4, 4)
    assert said.score_map.dtype == np.float32
    assert np.isnan(said.score_map).any()  # the cells right of the breast
    assert said.model_id == predictor.card.model_id
    assert said.device == "CPU"
    assert said.seconds > 0
    for extremum in said.extrema:
        place = said.placement.to_image(np.array([[extremum.cell_row, extremum.cell_col]]))
        assert np.allclose(place, [[extremum.row, extremum.col]])
        assert said.score_map[extremum.cell_row, extremum.cell_col] == pytest.approx(extremum.score)
    strengths = [abs(e.score) for e in said.extrema]
    assert strengths == sorted(strengths, reverse=True)
    assert said.extrema
    for region in said.regions:
        assert region.contour.min() >= -0.5
        assert region.area_mm2 == pytest.approx(region.area_px * 0.25)


def test_the_logit_is_the_mean_of_the_extrema_shown(folder: Path) -> None:
    said = Predictor.load(folder, "cpu").predict(view())
    assert said.logit == pytest.approx(np.mean([e.score for e in said.extrema]), abs=1e-4)


@pytest.mark.parametrize("localizer", sorted(LOCALIZERS))
def test_outlines_are_made_by_the_localizer_of_the_card(folder: Path, localizer: str) -> None:
    rewrite(folder, thresholds={"localizer": localizer, "tau_rel": 0.0, "region_fraction": 0.9})
    predictor = Predictor.load(folder, "cpu")
    with torch.no_grad():  # so that there is something to outline
        predictor._model.head.score.weight.abs_()
    said = predictor.predict(view())
    assert said.regions
    if not LOCALIZERS[localizer].own_maps:  # one map: no two outlines of the same part
        corners = {region.contour.tobytes() for region in said.regions}
        assert len(corners) == len(said.regions)


def test_reading_twice_gives_the_same(folder: Path) -> None:
    predictor = Predictor.load(folder, "cpu")
    first, second = predictor.predict(view()), predictor.predict(view())
    assert first.logit == second.logit
    assert len(first.regions) == len(second.regions)


def test_the_probability_does_not_depend_on_how_the_file_is_turned(folder: Path) -> None:
    predictor = Predictor.load(folder, "cpu")
    plain = view()
    turn = Orientation(transposed=True, flipped_rows=True)
    stored = np.ascontiguousarray(plain.pixels[::-1].T)
    assert np.array_equal(turn.apply(stored), plain.pixels)
    header = view(70, 90, turn).header
    turned = Mammogram(header, stored, plain.grayscale)
    first, second = predictor.predict(plain), predictor.predict(turned)
    assert second.probability == pytest.approx(first.probability, abs=0.02)
    there = first.extrema[0]
    back = turn.from_turned(np.array([[there.row, there.col]]), stored.shape)[0]
    assert np.allclose(back, [second.extrema[0].row, second.extrema[0].col], atol=2.0)


def test_a_view_without_a_breast_is_read_with_a_note(folder: Path) -> None:
    header = view().header
    empty = Mammogram(header, np.zeros((90, 70), np.uint16), Grayscale(12))
    said = Predictor.load(folder, "cpu").predict(empty)
    assert any("no breast" in note for note in said.notes)
    assert np.isfinite(said.probability)


def test_score_gives_the_logit_without_outlines(folder: Path) -> None:
    predictor = Predictor.load(folder, "cpu")
    made = predictor_module.make_input(view(), 64, 64)
    logit, score_map = predictor.score(made)
    said = predictor.predict(view())
    assert logit == pytest.approx(said.logit, abs=1e-5)
    assert np.allclose(score_map, said.score_map, equal_nan=True, atol=1e-5)


# --- devices and precision -------------------------------------------------------------------


def test_bf16_is_used_only_where_the_card_says_it_changes_next_to_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, loaded = load_checkpoint(folder)
    seconds = iter([1.0, 0.5] * 3)  # bf16 seems twice as fast
    monkeypatch.setattr(Predictor, "_warm_up", lambda self: next(seconds))
    device, text = choose_device("cpu")
    for change, name in ((None, "CPU"), (0.02, "CPU"), (0.004, "CPU (bf16)")):
        given = card(sha256=loaded.sha256, figures={BF16_FIGURE: change})
        assert Predictor(model, given, device, text).device_name == name
        if name == "CPU":
            seconds = iter([1.0, 0.5] * 3)


def test_bf16_is_left_where_it_is_slower(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, _ = load_checkpoint(folder)
    seconds = iter([0.5, 1.0])
    monkeypatch.setattr(Predictor, "_warm_up", lambda self: next(seconds))
    made = Predictor(model, card(figures={BF16_FIGURE: 0.0}), *choose_device("cpu"))
    assert made.device_name == "CPU"


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a GPU")
def test_a_missing_device_falls_back_to_the_cpu_with_a_notice(folder: Path) -> None:
    with pytest.raises(DeviceTrouble, match="cuda"):
        choose_device("cuda")
    predictor = Predictor.load(folder, "cuda")
    assert predictor.device_name == "CPU"
    (notice,) = predictor.notices
    assert notice.severity == "warning"
    assert "CPU" in notice.title


def test_an_unknown_device_is_refused() -> None:
    with pytest.raises(DeviceTrouble, match="auto, cuda, mps, cpu"):
        choose_device("tpu")


def test_out_of_memory_moves_to_the_cpu_and_says_so_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    predictor = Predictor.load(folder, "cpu")

    class Accelerator:
        type = "cuda"

    monkeypatch.setattr(predictor, "_device", Accelerator())
    monkeypatch.setattr(predictor, "_device_text", "Test GPU")
    real = Predictor._score

    def full(self: Predictor, made: object) -> object:
        if self._device.type == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(self, made)  # type: ignore[arg-type]

    monkeypatch.setattr(Predictor, "_score", full)
    said = predictor.predict(view())
    assert said.device == "CPU"
    predictor.predict(view())
    (notice,) = predictor.notices
    assert "Test GPU ran out of memory" in notice.message


def test_following_an_extremum_back_also_moves_to_the_cpu(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    predictor = Predictor.load(folder, "cpu")
    made = make_input(view(), 64, 64)
    extremum = predictor.predict(view()).extrema[0]

    class Accelerator:
        type = "cuda"

    wanted = predictor.follow_back(made, extremum), predictor.score(made)[0]
    real = Predictor._tensors

    def full(self: Predictor, made: object) -> object:
        if self._device.type == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(self, made)  # type: ignore[arg-type]

    monkeypatch.setattr(Predictor, "_tensors", full)
    for act in (
        lambda: predictor.follow_back(made, extremum),
        lambda: predictor.score(made)[0],
    ):
        monkeypatch.setattr(predictor, "_device", Accelerator())
        monkeypatch.setattr(predictor, "_device_text", "Test GPU")
        assert any(np.array_equal(act(), answer) for answer in wanted)
        assert "Test GPU ran out of memory" in predictor.notices.pop().message


def test_other_errors_of_a_device_are_not_hidden(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    predictor = Predictor.load(folder, "cpu")

    def broken(self: Predictor, made: object) -> object:
        raise RuntimeError("something else")

    monkeypatch.setattr(Predictor, "_score", broken)
    with pytest.raises(RuntimeError, match="something else"):
        predictor.predict(view())


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device on this machine")
def test_bf16_on_cuda_changes_no_probability_by_more_than_a_hundredth() -> None:
    from lem_viewer.paths import bundled_zoo_dir
    from lem_viewer.phantom.breast import make_training_view
    from lem_viewer.training.samples import mammogram_of_phantom

    folder = bundled_zoo_dir() / "lem-phantom"
    predictor, reference = Predictor.load(folder, "cuda"), Predictor.load(folder, "cpu")
    reference._half = False
    for seed in range(10):
        mammogram = mammogram_of_phantom(make_training_view(seed))
        change = predictor.predict(mammogram).probability - reference.predict(mammogram).probability
        assert abs(change) <= 0.01


# --- checkpoints -----------------------------------------------------------------------------


def test_a_checkpoint_comes_back_as_it_was(folder: Path) -> None:
    first, loaded = load_checkpoint(folder)
    second, _ = load_checkpoint(folder)
    assert loaded.sha256 == sha256_of(folder / "weights.safetensors")
    assert loaded.model_id == f"tiny@{loaded.sha256[:8]}"
    for name, value in first.state_dict().items():
        assert torch.equal(value, second.state_dict()[name])
    assert not list(folder.glob("*.part"))


def test_half_precision_weights_load_as_full_ones(tmp_path: Path) -> None:
    model = Classifier("resnet10", "gap", 16)
    save_checkpoint(tmp_path, model, card(head="gap"), half=True)
    assert (tmp_path / "weights.safetensors").stat().st_size < 2.2 * 1_600_000
    loaded, _ = load_checkpoint(tmp_path)
    assert all(v.dtype in (torch.float32, torch.int64) for v in loaded.state_dict().values())


def rewrite(folder: Path, **changes: object) -> None:
    data = json.loads((folder / "card.json").read_text())
    (folder / "card.json").write_text(json.dumps({**data, **changes}))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"backbone": "vgg"}, "backbone is 'vgg'"),
        ({"head": "max"}, "head is 'max'"),
        ({"card_format": 99}, "card_format is 99"),
        ({"card_format": None}, "card_format is None"),
        ({"sha256": "0" * 64}, "the card says 0000"),
        ({"stride": "16"}, "stride is '16'"),
        ({"input_rows": 70}, "not a multiple of 32"),
        ({"name": ""}, "name is ''"),
        ({"thresholds": {"colour": 1}}, "thresholds"),
        ({"head_options": {"window": 2}}, "window is 2"),
    ],
)
def test_a_wrong_card_is_refused_with_the_reason(folder: Path, changes: dict, says: str) -> None:
    rewrite(folder, **changes)
    with pytest.raises(UnusableModel, match=says):
        load_checkpoint(folder)


def test_a_missing_or_broken_card_is_refused(folder: Path) -> None:
    (folder / "card.json").write_text("{not json")
    with pytest.raises(UnusableModel, match="cannot be read"):
        load_checkpoint(folder)
    (folder / "card.json").write_text("[]")
    with pytest.raises(UnusableModel, match="not a JSON object"):
        load_checkpoint(folder)
    (folder / "card.json").unlink()
    with pytest.raises(UnusableModel, match="there is no card"):
        load_checkpoint(folder)


def test_missing_or_changed_weights_are_refused(folder: Path) -> None:
    weights = folder / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    with pytest.raises(UnusableModel, match="sha256"):
        load_checkpoint(folder)
    weights.unlink()
    with pytest.raises(UnusableModel, match="there is no weights"):
        load_checkpoint(folder)


def test_weights_that_are_no_safetensors_are_refused_even_with_the_right_hash(
    folder: Path,
) -> None:
    weights = folder / "weights.safetensors"
    torch.save({"a": torch.zeros(3)}, weights)  # a pickle
    rewrite(folder, sha256=sha256_of(weights))
    with pytest.raises(UnusableModel, match="cannot be read"):
        load_checkpoint(folder)


def test_weights_of_another_network_are_refused_by_key_and_shape(folder: Path) -> None:
    weights = folder / "weights.safetensors"
    state = load_file(weights)
    state["head.score.weight"] = torch.zeros(1, 7, 1, 1)
    state["extra"] = state.pop("conv" if "conv" in state else next(iter(state)))
    save_file(state, weights)
    rewrite(folder, sha256=sha256_of(weights))
    with pytest.raises(UnusableModel, match=r"is missing.*is unknown.*shape|more"):
        load_checkpoint(folder)


def test_a_card_is_written_whole_or_not_at_all(folder: Path) -> None:
    before = (folder / "card.json").read_text()
    with pytest.raises(TypeError):
        write_card(folder, card(figures={"auc": object()}))
    assert (folder / "card.json").read_text() == before
    assert not list(folder.glob("*.part"))
