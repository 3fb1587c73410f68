"""That a model must not be used any more, and the reason: shown wherever it was used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Withdrawal:
    """That a model must not be used any more.

    Parameters
    ----------
    sha256 : str
        Of its weights, hex: whatever name or calibration they carry.
    model_id : str
        ``name@sha8``, as predictions and audit records name it.
    reason : str
    on : str
        ISO date; may be empty.
    """

    sha256: str
    model_id: str
    reason: str
    on: str = ""

    def __str__(self) -> str:
        return f"withdrawn{f' on {self.on}' if self.on else ''}: {self.reason}"


def short_hash(model_id: str) -> str:
    """Return the eight digits of ``name@sha8``; empty where there are none."""
    return model_id.rpartition("@")[2] if "@" in model_id else ""


def withdrawal_of(known: Iterable[Withdrawal], model_id: str) -> Withdrawal | None:
    """Return the withdrawal of the weights that a prediction or a record names, or None.

    The name does not count: a model that was renamed since is found by its weights.
    """
    wanted = short_hash(model_id)
    return next((each for each in known if wanted and each.sha256[:8] == wanted), None)
