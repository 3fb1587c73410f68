"""Synthetic views: seeds, anatomy, findings."""

from __future__ import annotations

import numpy as np
import pytest

from lem_viewer.phantom.anatomy import make_breast, outline
from lem_viewer.phantom.breast import PhantomView, draw_kinds, make_training_view, make_view
from lem_viewer.phantom.lesions import KINDS, Lesion, draw_lesion
from lem_viewer.phantom.study import make_study

FIELD = {"rows": 256, "cols": 192, "spacing_mm": 0.8}


def view_of(seed: int, laterality: str = "L", view: str = "CC", **more: object) -> PhantomView:
    return make_view(seed, laterality=laterality, view=view, **{**FIELD, **more})


def test_the_same_seed_makes_the_same_view() -> None:
    first, second = view_of(5, view="MLO"), view_of(5, view="MLO")
    assert np.array_equal(first.image, second.image)
    assert not np.array_equal(first.image, view_of(6, view="MLO").image)


def test_a_view_is_float32_from_0_to_1_and_locked() -> None:
    view = view_of(1)
    assert view.image.dtype == np.float32 and view.breast.dtype == np.bool_
    assert view.image.shape == view.breast.shape == (256, 192)
    assert view.image.min() >= 0.0 and view.image.max() <= 1.0
    with pytest.raises(ValueError):
        view.image[0, 0] = 1.0


@pytest.mark.parametrize("view", ["CC", "MLO"])
def test_the_background_is_exactly_black_and_the_breast_never(view: str) -> None:
    made = view_of(2, view=view)
    assert np.all(made.image[~made.breast] == 0.0)
    assert made.image[made.breast].min() > 0.0
    assert 0.15 < made.breast.mean() < 0.75


def test_the_chest_wall_lies_left_on_a_left_breast_and_right_on_a_right_one() -> None:
    left, right = view_of(3, "L"), view_of(3, "R")
    assert left.breast[128, 0] and not left.breast[:, -1].any()
    assert right.breast[128, -1] and not right.breast[:, 0].any()


def test_left_and_right_are_similar_but_no_mirrored_copies() -> None:
    left, right = view_of(4, "L"), view_of(4, "R")
    assert abs(left.breast.sum() / right.breast.sum() - 1) < 0.2
    both = left.breast & right.breast[:, ::-1]
    likeness = np.corrcoef(left.image[both], right.image[:, ::-1][both])[0, 1]
    assert 0.1 < likeness < 0.9


def test_the_pectoral_muscle_is_bright_in_the_upper_corner_of_the_oblique_view_only() -> None:
    oblique, cranio_caudal = view_of(7, view="MLO"), view_of(7, view="CC")
    breast = np.median(oblique.image[oblique.breast])
    assert oblique.image[2:30, 2:20].mean() > 1.1 * breast
    assert not cranio_caudal.image[0:10].any()


def test_the_anatomy_is_the_same_at_every_resolution() -> None:
    lesions = [Lesion("spiculated mass", 40.0, 5.0, 5.0, 15.0, 1.0, 3)]
    coarse = view_of(8, lesions=lesions)
    fine = make_view(
        8, laterality="L", view="CC", rows=1024, cols=768, spacing_mm=0.2, lesions=lesions
    )
    shrunk = fine.image.reshape(256, 4, 192, 4).mean(axis=(1, 3))
    inside = coarse.breast & (shrunk > 0.1)
    assert np.corrcoef(coarse.image[inside], shrunk[inside])[0, 1] > 0.97
    assert abs(fine.breast.mean() - coarse.breast.mean()) < 0.005
    assert (fine.findings[0].row + 0.5) / 4 == pytest.approx(coarse.findings[0].row + 0.5)
    assert (fine.findings[0].col + 0.5) / 4 == pytest.approx(coarse.findings[0].col + 0.5)
    area = [view.lesion_masks[0][1].sum() * view.spacing_mm**2 for view in (fine, coarse)]
    assert area[0] == pytest.approx(area[1], rel=0.08)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_density_classes_are_ordered_by_the_area_of_bright_tissue(seed: int) -> None:
    parts = []
    for density in "ABCD":
        view = view_of(seed, density=density)
        values = view.image[view.breast]
        parts.append(float((values > np.percentile(values, 20) + 0.2).mean()))
    assert parts == sorted(parts) and parts[3] > parts[0] + 0.2


def test_a_lesion_has_the_same_distance_from_the_nipple_on_both_views() -> None:
    # 40 mm behind the nipple, 10 mm lateral, 6 mm up: on CC y = -10 mm (lateral is up on the hung
    # image); on MLO, tilted by 45 degrees, y = -(10 + 6) / sqrt(2) = -11.314 mm.
    breast = make_breast(9, "L")
    lesion = Lesion("round mass", 40.0, 10.0, 6.0, 10.0)
    assert lesion.centre(breast, "CC") == pytest.approx((breast.reach_mm - 40, -10.0))
    assert lesion.centre(breast, "MLO") == pytest.approx((breast.reach_mm - 40, -11.3137))
    cc, mlo = (view_of(9, view=view, lesions=[lesion]).findings[0] for view in ("CC", "MLO"))
    assert cc.col == pytest.approx(mlo.col)
    assert cc.row == pytest.approx((0.50 * 204.8 - 10) / 0.8 - 0.5, abs=1e-3)
    assert mlo.row == pytest.approx((0.63 * 204.8 - 11.3137) / 0.8 - 0.5, abs=1e-3)


def test_a_right_breast_is_stored_mirrored_with_its_finding() -> None:
    lesion = Lesion("round mass", 40.0, 0.0, 0.0, 10.0)
    view = view_of(9, "R", lesions=[lesion])
    x = make_breast(9, "R").reach_mm - 40
    assert view.findings[0].col == pytest.approx(191 - (x / 0.8 - 0.5), abs=1e-3)
    rows, cols = np.nonzero(view.lesion_masks[0][1])
    assert cols.mean() == pytest.approx(view.findings[0].col, abs=1.5)
    assert rows.mean() == pytest.approx(view.findings[0].row, abs=1.5)


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_is_drawn_inside_the_breast_and_changes_it(kind: str) -> None:
    breast = make_breast(10, "L")
    lesion = draw_lesion(breast, 77, kind)
    low, high = KINDS[kind].diameters_mm
    assert low <= lesion.diameter_mm <= high
    assert lesion.label == f"{'malignant' if KINDS[kind].malignant else 'benign'} {kind}"
    for view in ("CC", "MLO"):
        plain = view_of(10, view=view, spacing_mm=0.4, rows=512, cols=384)
        made = view_of(10, view=view, spacing_mm=0.4, rows=512, cols=384, lesions=[lesion])
        ((label, mask),) = made.lesion_masks
        assert label == lesion.label and mask.any()
        assert not mask[~made.breast].any()
        change = np.abs(made.image - plain.image)
        assert change[mask].max() > 0.05
        far = np.ones_like(mask)
        row, col = int(made.findings[0].row), int(made.findings[0].col)
        reach = int((1.9 * lesion.diameter_mm + 6) / 0.4)
        far[max(row - reach, 0) : row + reach, max(col - reach, 0) : col + reach] = False
        assert change[far].max() == 0.0


def test_lesions_lie_well_inside_both_outlines() -> None:
    import cv2

    for seed in range(12):
        breast = make_breast(seed, "R")
        lesion = draw_lesion(breast, seed, "irregular mass")
        for view in ("CC", "MLO"):
            polygon = outline(breast, view).astype(np.float32)
            room = cv2.pointPolygonTest(polygon, lesion.centre(breast, view), True)
            assert room > lesion.diameter_mm / 2


def test_a_finding_outside_the_field_of_view_is_left_out() -> None:
    far_up = Lesion("round mass", 40.0, 300.0, 0.0, 10.0)
    view = view_of(9, lesions=[far_up])
    assert view.findings == () and view.lesion_masks == () and not view.malignant


@pytest.mark.parametrize(
    ("wrong", "word"),
    [({"laterality": "B"}, "laterality"), ({"view": "ML"}, "view"), ({"density": "E"}, "density")],
)
def test_an_unknown_side_view_or_density_is_refused(wrong: dict[str, str], word: str) -> None:
    with pytest.raises(ValueError, match=f"{word} is '"):
        make_view(1, **{"laterality": "L", "view": "CC", **FIELD, **wrong})


def test_half_of_the_training_views_are_malignant_and_benign_findings_tell_nothing() -> None:
    drawn = [draw_kinds(np.random.default_rng(seed)) for seed in range(2000)]
    label = np.array([any(KINDS[kind].malignant for kind in kinds) for kinds in drawn])
    benign = np.array([sum(not KINDS[kind].malignant for kind in kinds) for kinds in drawn])
    assert abs(label.mean() - 0.5) < 3 * 0.5 / np.sqrt(2000)  # 3 standard deviations of a coin
    # 0, 1 or 2 benign findings with 45, 40, 15 %: mean 0.7, standard deviation 0.71 in both classes
    assert abs(benign[label].mean() - benign[~label].mean()) < 3 * 0.71 * np.sqrt(2 / 1000)
    assert {kind for kinds in drawn for kind in kinds} == set(KINDS)


def test_a_training_view_is_labelled_by_its_malignant_findings() -> None:
    views = [make_training_view(seed, 128, 96, 1.6) for seed in range(16)]
    for view in views:
        assert view.malignant == any(name.startswith("malignant") for name, _ in view.lesion_masks)
        assert len(view.findings) == len(view.lesion_masks)
    assert {view.laterality for view in views} == {"L", "R"}
    assert {view.view for view in views} == {"CC", "MLO"}
    assert {view.malignant for view in views} == {True, False}


def test_a_study_shows_each_finding_on_both_views_of_its_breast() -> None:
    study = make_study(11, "C", [("R", "spiculated mass"), ("L", "round mass")], **FIELD)
    assert [(view.laterality, view.view) for view in study.views] == [
        ("R", "CC"),
        ("L", "CC"),
        ("R", "MLO"),
        ("L", "MLO"),
    ]
    labels = [[label for label, _ in view.lesion_masks] for view in study.views]
    assert labels[0] == labels[2] == ["malignant spiculated mass"]
    assert labels[1] == labels[3] == ["benign round mass"]
    assert study.malignant and {view.density for view in study.views} == {"C"}


def test_a_study_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="kind is 'cyst'"):
        make_study(1, findings=[("R", "cyst")], **FIELD)
