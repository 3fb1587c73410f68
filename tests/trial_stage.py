"""A run whose test part can be scored, and a recorded trial, for the tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from labelled_folder import labelled_folder
from training_stage import of_kind, tiny

from lem_viewer.network.checkpoint import write_card
from lem_viewer.training.loop import train
from lem_viewer.values.model_trial import (
    GAINED,
    LOST,
    PLACE,
    CaseOutcome,
    ChangedCase,
    ModelTrial,
    TrialCase,
    TrialSide,
    TrialWarning,
)
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training import TrainingFinished


def make_run(folder: Path, *, seed: int = 0, name: str = "tiny", patients: int = 12) -> Path:
    """Train a tiny model on a small labelled folder; return the run's folder."""
    data = folder / "data" / "manifest.csv"
    if not data.exists():
        labelled_folder(folder / "data", patients)
    out = folder / f"run-{name}-{seed}"
    config = tiny(data=str(data), epochs=1, name=name, seed=seed)
    (done,) = of_kind(train(config, out), TrainingFinished)
    assert done.card.training["fingerprint"]
    return out


def say_usable(run: Path, name: str = "tiny") -> ModelCard:
    """Let a tiny model, which cannot have learnt, count as one that has."""
    from lem_viewer.network.checkpoint import read_card

    card = read_card(run / name)
    figures = {k: v for k, v in card.figures.items() if k != "not_usable_because"}
    card = replace(card, figures={**figures, "usable": True}, restriction="", limitations="")
    write_card(run / name, card)
    return card


def recorded(folder: Path, run: Path | None = None) -> ModelTrial:
    """Return a trial of eight patients: better on hits, no sure difference on AUC."""
    cases = []
    for number in range(16):
        label = number % 2
        right = CaseOutcome(0.8, True, True, 0.5) if label else CaseOutcome(0.2, False)
        wrong = CaseOutcome(0.3, False, False, 0.1) if label else CaseOutcome(0.7, True)
        new, current = right, right
        if number in (1, 3, 5):
            current = wrong
        elif number == 4:
            new = wrong
        elif number == 7:
            current = replace(right, hit=False)
        cases.append(TrialCase(f"images/p{number // 2}_{number}.png", f"{number // 2:016x}", label,
                               new, current))  # fmt: skip
    changed = (
        ChangedCase(4, LOST, picture_new="a.png", picture_current="b.png"),
        ChangedCase(1, GAINED, picture_new="c.png", picture_current="d.png"),
        ChangedCase(3, GAINED),
        ChangedCase(5, GAINED),
        ChangedCase(7, GAINED, PLACE),
    )
    return ModelTrial(
        run=str(run or folder),
        folder=str(folder),
        new=_side("tiny", "a" * 64, 0.91, 0.88),
        current=_side("lem-test", "b" * 64, 0.86, 0.5),
        differences={
            "auc": _difference(0.91, 0.86, -0.04, 0.14, 16),
            "hit": _difference(0.88, 0.5, 0.12, 0.62, 8),
            "dice": _difference(0.5, 0.45, -0.1, 0.2, 8),
            "sensitivity": _difference(1.0, 0.62, 0.1, 0.6, 8),
            "specificity": _difference(0.88, 1.0, -0.3, 0.0, 8),
            "ece": _difference(0.1, 0.2, -0.2, -0.02, 16),
        },
        cases=tuple(cases),
        changed=changed,
        warnings=(
            TrialWarning("seen_current", ("lem-test", 3, 8)),
            TrialWarning("small", (8, 8, 8)),
        ),
        made_on="2026-11-28T12:00:00+00:00",
        versions={"lem_viewer": "0.2.0", "torch": "2.13.0"},
    )


def _side(name: str, sha256: str, auc: float, hit: float) -> TrialSide:
    curve = [
        {"probability": 0.2, "fraction": 0.15, "n": 8, "ci": [0.05, 0.4]},
        {"probability": 0.8, "fraction": 0.75, "n": 8, "ci": [0.5, 0.9]},
    ]
    figures = {
        "n": 16, "auc": auc, "auc_ci": [auc - 0.1, min(1.0, auc + 0.06)],
        "auc_ci_by_patient": [auc - 0.12, 1.0],
        "sensitivity": 0.9, "sensitivity_ci_by_patient": [0.6, 1.0],
        "specificity": 0.88, "specificity_ci_by_patient": [0.6, 1.0],
        "hit_rate": hit, "hit_ci_by_patient": [hit - 0.2, min(1.0, hit + 0.1)],
        "chance_rate": 0.07, "dice_mean": 0.5, "dice_ci": [0.4, 0.6],
        "ece": 0.1, "ece_ci": [0.05, 0.2], "reliability": curve,
        "roc": {"false_positive": [0, 0.1, 0.5, 1], "true_positive": [0, 0.7, 0.95, 1],
                "band": [[0, 0, 0.5], [0.5, 0.7, 1], [1, 1, 1]]},
    }  # fmt: skip
    return TrialSide(name, f"{name}@{sha256[:8]}", "1.0", sha256, 0.5, figures)


def _difference(a: float, b: float, low: float, high: float, n: int) -> dict:
    return {"a": a, "b": b, "difference": round(a - b, 6), "ci": [low, high], "n": n}
