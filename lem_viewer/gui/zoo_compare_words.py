"""Two cards beside each other: what the models are, and their figures on the sets both name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lem_viewer.gui import card_words
from lem_viewer.gui.card_words import DASH
from lem_viewer.gui.model_words import restriction_words
from lem_viewer.gui.translate import tr
from lem_viewer.values.models import ModelCard


@dataclass(frozen=True)
class CompareRow:
    """A line of the comparison.

    Parameters
    ----------
    what : str
        The figure, or the set for a heading.
    first, second : str
        Of the two models; a dash where a card says nothing.
    is_heading : bool
        It spans the table.
    """

    what: str
    first: str = ""
    second: str = ""
    is_heading: bool = False


def compare_cards(first: ModelCard, second: ModelCard) -> list[CompareRow]:
    """Return the lines of the comparison: what the models are, then set by set."""
    rows = [CompareRow(tr("What they are"), is_heading=True)]
    for (name, one), (_, other) in zip(_about(first), _about(second), strict=True):
        rows.append(CompareRow(name, one, other))
    sets = [_sets(card) for card in (first, second)]
    columns = card_words.figure_columns()[1:]
    for name in dict.fromkeys([*sets[0], *sets[1]]):
        rows.append(CompareRow(_heading(name, sets), is_heading=True))
        cells = [known.get(name, (DASH,) * len(columns)) for known in sets]
        rows += [
            CompareRow(column, one, other)
            for column, one, other in zip(columns, *cells, strict=True)
            if (one, other) != (DASH, DASH)
        ]
    return rows


def _sets(card: ModelCard) -> dict[str, Sequence[str]]:
    """Return the figures of each set that a card names, by the set's words."""
    return {row[0]: row[1:] for row in card_words.figure_rows(card.figures)}


def _heading(name: str, sets: Sequence[dict[str, Sequence[str]]]) -> str:
    if all(name in known for known in sets):
        return tr("Both on: {0}", name)
    return tr("Only the first on: {0}", name) if name in sets[0] else tr(
        "Only the second on: {0}", name
    )  # fmt: skip


def _about(card: ModelCard) -> list[tuple[str, str]]:
    calibrated = (
        tr("on {0}", card.calibrated_on) if card.calibration is not None else tr("not calibrated")
    )
    of_what = tr("an abnormality") if card.positive == "abnormal" else tr("malignancy")
    return [
        (tr("Weights"), card.model_id),
        (tr("Made"), card.created or DASH),
        (tr("A probability speaks for"), of_what),
        (tr("Network"), tr("{0}, head {1}, stride {2}", card.backbone, card.head, card.stride)),
        (tr("Networks read together"), str(card.members)),
        (tr("Input"), tr("{0} x {1} pixels", card.input_rows, card.input_cols)),
        (tr("Calibration"), calibrated),
        (tr("Images it knows"), card_words.guard_text(card)),
        (tr("Training data"), card.training_data or DASH),
        (tr("Licence"), card.licence or DASH),
        (tr("Restriction"), restriction_words(card.caution) or tr("none beside the licence")),
    ]
