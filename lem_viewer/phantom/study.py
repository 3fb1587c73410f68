"""Four views of one synthetic patient that belong together, with findings seen in two of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lem_viewer.phantom.anatomy import make_breast
from lem_viewer.phantom.breast import PhantomView, make_view
from lem_viewer.phantom.fields import stream
from lem_viewer.phantom.lesions import KINDS, Lesion, draw_lesion
from lem_viewer.phantom.tissue import DENSITIES

#: The views of a study in hanging order.
FOUR_VIEWS = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))
_STUDY = 61


@dataclass(frozen=True, eq=False)
class PhantomStudy:
    """Four views of one patient.

    Parameters
    ----------
    seed : int
    density : str
        ACR class ``"A"`` to ``"D"``, the same for both breasts.
    views : tuple of PhantomView
        R CC, L CC, R MLO, L MLO.
    lesions : mapping of laterality to tuple of Lesion
        Where the findings lie in the breast.
    """

    seed: int
    density: str
    views: tuple[PhantomView, ...]
    lesions: dict[str, tuple[Lesion, ...]]

    @property
    def malignant(self) -> bool:
        """True when any view shows a malignant finding."""
        return any(view.malignant for view in self.views)


def make_study(
    seed: int,
    density: str | None = None,
    findings: Sequence[tuple[str, str]] | None = None,
    *,
    rows: int = 2560,
    cols: int = 2048,
    spacing_mm: float = 0.09,
) -> PhantomStudy:
    """Make the four views of patient ``seed``.

    Parameters
    ----------
    seed : int
    density : str, optional
        ``"A"`` to ``"D"``; drawn from the seed when not given.
    findings : sequence of (laterality, kind), optional
        E.g. ``[("R", "spiculated mass"), ("L", "round mass")]`` with names of ``lesions.KINDS``.
        When not given: one malignant finding in one breast and one benign in the other.
    rows, cols : int
    spacing_mm : float

    Raises
    ------
    ValueError
        For a kind or density class that does not exist.
    """
    rng = stream(seed, _STUDY)
    drawn = str(rng.choice(list(DENSITIES), p=[0.12, 0.40, 0.38, 0.10]))
    side = "R" if rng.uniform() < 0.5 else "L"
    bad = str(rng.choice([kind for kind, spec in KINDS.items() if spec.malignant]))
    good = str(rng.choice([kind for kind, spec in KINDS.items() if not spec.malignant]))
    if findings is None:
        findings = [(side, bad), ("L" if side == "R" else "R", good)]
    for _, kind in findings:
        if kind not in KINDS:
            raise ValueError(f"kind is {kind!r}, allowed are {', '.join(KINDS)}")
    lesions: dict[str, tuple[Lesion, ...]] = {"R": (), "L": ()}
    breasts = {laterality: make_breast(seed, laterality) for laterality in lesions}
    for number, (laterality, kind) in enumerate(findings):
        taken = lesions[laterality]
        lesion = draw_lesion(breasts[laterality], seed * 16 + number, kind, taken)
        lesions[laterality] = (*taken, lesion)
    chosen = density or drawn
    views = tuple(
        make_view(
            seed,
            laterality=laterality,
            view=view,
            rows=rows,
            cols=cols,
            spacing_mm=spacing_mm,
            density=chosen,
            lesions=lesions[laterality],
        )
        for laterality, view in FOUR_VIEWS
    )
    return PhantomStudy(seed, chosen, views, lesions)
