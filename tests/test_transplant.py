"""Real lesions carried between images: where they come from, that twins differ only by them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.heads import LemHead
from lem_viewer.training.dataset import BREAST, LESION, Example
from lem_viewer.training.film_sources import find_donor_images
from lem_viewer.training.inserted import Background, make_examples
from lem_viewer.training.transplant import Donor, find_donors, transplant

torch.set_num_threads(1)
SHAPE = (192, 128)


def _breast() -> np.ndarray:
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return np.hypot((rows - 96) / 90, cols / 120) < 1


def _film(seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.where(_breast(), 0.4 + rng.normal(0, 0.02, SHAPE), 0).astype(np.float32)


def _disc(row: int, col: int, radius: int) -> np.ndarray:
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return np.hypot(rows - row, cols - col) < radius


def _donor() -> Donor:
    """A donor whose lesion is a bright disc."""
    region = _disc(70, 40, 12)
    image = _film(1) + 0.35 * _disc(70, 40, 9)
    return Donor("p1", image.astype(np.float32), _breast(), region, 2.0)


def test_twins_differ_inside_the_carried_region_only():
    carried = transplant(_film(2), _breast(), _donor(), np.random.default_rng(4))
    assert carried is not None
    lesion, other, mask = carried
    rows, cols = np.nonzero(mask)
    far = ~_disc(round(rows.mean()), round(cols.mean()), 40)
    assert np.array_equal(lesion[far], other[far])
    assert np.array_equal(lesion[far], _film(2)[far])
    assert mask.any()
    assert not mask[~_breast()].any()


def test_the_lesion_comes_along_and_the_other_patch_has_none():
    donor = _donor()
    for seed in range(6):
        carried = transplant(_film(2), _breast(), donor, np.random.default_rng(seed))
        assert carried is not None
        lesion, other, mask = carried
        rows, cols = np.nonzero(mask)
        core = _disc(round(rows.mean()), round(cols.mean()), 3)
        around = 0.4
        # The film and the donor are equally noisy: the disc keeps at least half of its contrast.
        assert lesion[core].mean() - around > 0.15
        assert abs(other[core].mean() - around) < 0.08


def test_a_donor_without_another_place_of_that_size_is_not_used():
    whole = Donor("p", _film(1), _breast(), _breast(), 1.0)
    assert transplant(_film(2), _breast(), whole, np.random.default_rng(0)) is None


class _Bright(Classifier):
    """A model whose score map is the pooled image itself: 20 x grey - 11."""

    def __init__(self) -> None:
        super().__init__("resnet10", "lem", 16)
        self.backbone = torch.nn.AvgPool2d(16)  # sees 2 x grey - 1
        self.head = LemHead(1)
        torch.nn.init.constant_(self.head.score.weight, 10.0)
        torch.nn.init.constant_(self.head.score.bias, -1.0)


def _example(image: np.ndarray, label: int, patient: str) -> Example:
    marks = _breast().astype(np.uint8) * np.uint8(BREAST)
    return Example(np.round(image * 255).clip(0, 255).astype(np.uint8), marks, label, patient, "k")


def test_the_finder_cuts_what_it_scored_and_takes_no_reader_s_outline():
    bright = _film(1) + 0.5 * _disc(72, 40, 14)
    example = _example(bright, 1, "p1")
    misleading = example.marks.copy()
    misleading[_disc(140, 60, 10)] |= LESION  # a reader's outline elsewhere changes nothing
    marked = Example(example.image, misleading, 1, "p1", "k")
    plain, told = (find_donors(_Bright(), [e], torch.device("cpu")) for e in (example, marked))
    assert len(plain) == 1
    assert plain[0].region[72, 40]
    assert not plain[0].region[140, 60]
    assert np.array_equal(plain[0].region, told[0].region)


def test_negative_images_and_the_skin_line_give_no_donor():
    lesion = _film(1) + 0.5 * _disc(72, 40, 14)
    nipple = _film(1) + 0.6 * _disc(96, 120, 14) * _breast()
    examples = [_example(lesion, 0, "p1"), _example(nipple, 1, "p2")]
    assert find_donors(_Bright(), examples, torch.device("cpu")) == ()


def test_the_wanted_part_of_the_pairs_carries_a_donor_s_lesion():
    background = Background("film", "p9", _film(3).astype(np.float16), _breast())
    made = list(make_examples([background], 4, 0, donors=[_donor()], donor_part=1.0))
    assert [e.label for e in made] == [1, 0] * 4
    assert all(e.lesion.any() == bool(e.label) for e in made)
    plain = list(make_examples([background], 4, 0, donors=[_donor()], donor_part=0.0))
    again = list(make_examples([background], 4, 0))
    assert all(np.array_equal(a.image, b.image) for a, b in zip(plain, again, strict=True))
    assert not np.array_equal(made[0].image, plain[0].image)


def test_donors_are_the_positive_images_of_a_part_of_the_patients(tmp_path):
    from PIL import Image

    lines = ["file,label,patient"]
    for number in range(8):
        Image.fromarray(np.full((40, 30), 90, np.uint8)).save(tmp_path / f"{number}.png")
        lines.append(f"{number}.png,{'malignant' if number % 2 else 'normal'},p{number}")
    path = tmp_path / "manifest.csv"
    path.write_text("\n".join(lines) + "\n")
    both = [
        {s.patient for s in find_donor_images(f"{path}@{part}/2") if not isinstance(s, Failure)}
        for part in (0, 1)
    ]
    assert both[0] | both[1] == {"p1", "p3", "p5", "p7"}
    assert not both[0] & both[1]
    with pytest.raises(UnusableDataset, match="no positive"):
        path.write_text("\n".join(lines[:2]) + "\n")
        list(find_donor_images(str(path)))
