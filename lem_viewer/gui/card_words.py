"""What a model's card says, in words and tables. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.models import ModelCard

#: Figure on a card -> column of the table; the interval stands under the name with ``_ci``.
FIGURES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("auc",), mark("AUC")),
    (("sensitivity",), mark("Sensitivity")),
    (("specificity",), mark("Specificity")),
    (("hit_rate", "hit"), mark("Hits")),
    (("chance_rate",), mark("By chance")),
    (("dice_mean", "dice"), mark("Dice, outlines")),
    (("dice_score_map",), mark("Dice, map")),
)
DASH = "–"


def figure_rows(figures: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """Return the rows of the figures' table: measured on, images, then a cell a figure.

    Every mapping on the card that holds a figure is a row, however deep it stands.
    """
    return [
        (name, str(held.get("n", DASH)), *(_cell(held, keys) for keys, _ in FIGURES))
        for name, held in _measured("", figures)
    ]


def figure_columns() -> tuple[str, ...]:
    """Return the names of the columns."""
    return (tr("Measured on"), tr("Images"), *(tr(name) for _, name in FIGURES))


def _measured(name: str, held: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if "n" in held and any(_number(held.get(key)) for keys, _ in FIGURES for key in keys):
        yield str(held.get("measured_on") or name.replace("_", " ")), held
    for key, value in held.items():
        if isinstance(value, Mapping):
            yield from _measured(str(key), value)


def _number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _cell(held: Mapping[str, Any], keys: Sequence[str]) -> str:
    for key in keys:
        if not _number(held.get(key)):
            continue
        short = {"hit_rate": "hit_ci", "dice_mean": "dice_ci"}.get(key, "")
        return with_interval(held[key], held.get(f"{key}_ci") or held.get(short))
    return DASH


def with_interval(value: float | None, interval: object) -> str:
    """Return ``0.73 (0.55 to 0.86)``; without an interval the value alone; a dash for none."""
    if value is None:
        return DASH
    if isinstance(interval, list | tuple) and len(interval) == 2 and all(map(_number, interval)):
        return tr("{0} ({1} to {2})", f"{value:.2f}", f"{interval[0]:.2f}", f"{interval[1]:.2f}")
    return f"{value:.2f}"


def method_lines(card: ModelCard) -> list[tuple[str, str]]:
    """Return name and value of what the network is."""
    thresholds = card.thresholds
    options = ", ".join(f"{name} {value}" for name, value in card.head_options.items())
    said = [
        (tr("Network"), tr("{0}, head {1}, stride {2}", card.backbone, card.head, card.stride)),
        (tr("Head's options"), options or DASH),
        (tr("Input"), tr("{0} x {1} pixels", card.input_rows, card.input_cols)),
        (tr("Preprocessing"), card.preprocessing or DASH),
        (
            tr("Outlines"),
            tr(
                "from {0:.0%} of the strongest maximum on, at most {1}; outlined at {2:.0%} of the "
                "gradient, smoothed over {3:g} pixels",
                thresholds.tau_rel,
                thresholds.n_max,
                thresholds.region_fraction,
                thresholds.smoothing_px,
            ),
        ),
    ]
    method = card.figures.get("method")
    return [(tr("Method"), str(method)), *said] if method else said


def about_lines(card: ModelCard) -> list[tuple[str, str]]:
    """Return name and value of what the model is for and what it was made of."""
    of_what = tr("an abnormality") if card.positive == "abnormal" else tr("malignancy")
    written = (
        (tr("Title"), card.title),
        (tr("Description"), card.description),
        (tr("Authors"), card.authors),
        (tr("Notes"), card.notes),
    )
    return [
        *((name, text) for name, text in written if text),
        (tr("A probability speaks for"), of_what),
        (tr("Says yes"), tr("from a probability of {0:.2f} on", card.operating_point)),
        (tr("Intended use"), card.intended_use or DASH),
        (tr("Training data"), card.training_data or DASH),
        (tr("Licence"), card.licence or DASH),
        (tr("Restriction"), card.restriction or tr("none beside the licence")),
        (tr("Made"), card.created or DASH),
        (tr("Weights"), f"sha256 {card.sha256}"),
    ]


def calibration_rows(card: ModelCard) -> list[tuple[str, ...]]:
    """Return the rows of the calibration's table: figure, before, after."""
    given = card.calibration
    if given is None or given.ece_after is None:
        return []
    return [
        (
            tr("Calibration error"),
            with_interval(given.ece_before, given.ece_before_ci),
            with_interval(given.ece_after, given.ece_after_ci),
        ),
        (
            tr("Brier score"),
            with_interval(given.brier_before, given.brier_before_ci),
            with_interval(given.brier_after, given.brier_after_ci),
        ),
    ]


def calibration_text(card: ModelCard) -> str:
    """Return how probabilities were calibrated, in a sentence or two."""
    given = card.calibration
    if given is None:
        return tr(
            "Not calibrated: a probability of 0.8 does not mean that 8 of 10 such views are so."
        )
    names = {
        "platt": tr("slope and shift (Platt)"),
        "temperature": tr("one temperature"),
        "isotonic": tr("an isotonic curve"),
    }
    said = tr(
        "Calibrated on {0} with {1}: {2} images of {3} patients, {4} of them positive.",
        card.calibrated_on,
        names[given.method],
        given.n,
        given.n_patients,
        given.n_positive,
    )
    advice = tr("It holds for images like those, with as many positive ones among them.")
    return f"{said} {advice}"


def guard_text(card: ModelCard) -> str:
    """Return what images the model knows, in a sentence or two."""
    guard = card.guard
    if not guard:
        return tr(
            "No statistics of the training images: unlike images are not told, only missing "
            "breasts, saturation and what the header says."
        )
    said = tr("Warns of views unlike {0}.", guard.get("fitted_on") or tr("its training images"))
    part = guard.get("film_part")
    if not isinstance(part, int | float):
        return said
    if part < 0.05:
        known = tr("It knows digital images only.")
    elif part > 0.95:
        known = tr("It knows film only.")
    else:
        known = tr("It knows film ({0:.0%}) and digital images.", part)
    return f"{said} {known}"


def failure_text(card: ModelCard) -> str:
    """Return where the model fails, in the card's words."""
    return card.failure_cases or str(card.figures.get("failure_cases") or "")
