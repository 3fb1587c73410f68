"""How a model's logit becomes a probability that means what it says."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Method -> names of its parameters.
METHODS: Mapping[str, tuple[str, ...]] = {
    "platt": ("slope", "intercept"),
    "temperature": ("temperature",),
    "isotonic": ("logits", "probabilities"),
}
_LARGEST = 700.0  # exp of more overflows


def sigmoid(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return 1 / (1 + exp(-z)) without overflow."""
    return 1.0 / (1.0 + np.exp(-np.clip(logits, -_LARGEST, _LARGEST)))


@dataclass(frozen=True)
class Calibration:
    """A map from logits to probabilities, and how well it does on patients it was not fitted on.

    Parameters
    ----------
    method : str
        ``"platt"``: sigmoid(slope z + intercept); ``"temperature"``: sigmoid(z / temperature);
        ``"isotonic"``: steps joined by lines through (logits, probabilities), both rising.
    parameters : mapping
        See ``METHODS``; numbers, or for isotonic two lists of equal length.
    fitted_on : str
        In words; shown beside every probability as "calibrated on ...".
    n, n_positive, n_patients : int
        Images, positive images, patients it was fitted on.
    folds : int
        Parts of the patients in the cross-validation that gave the figures.
    ece_before, ece_after, brier_before, brier_after : float or None
        Expected calibration error and Brier score of the plain sigmoid, and of the map fitted on
        the *other* patients; 0..1.
    ece_before_ci, ece_after_ci, brier_before_ci, brier_after_ci : (float, float) or None
        95 %, bootstrap by patient.
    reliability : tuple of mapping
        The cross-validated curve: ``probability``, ``fraction``, ``n``, ``ci``.
    """

    method: str
    parameters: Mapping[str, Any]
    fitted_on: str = ""
    n: int = 0
    n_positive: int = 0
    n_patients: int = 0
    folds: int = 0
    ece_before: float | None = None
    ece_before_ci: tuple[float, float] | None = None
    ece_after: float | None = None
    ece_after_ci: tuple[float, float] | None = None
    brier_before: float | None = None
    brier_before_ci: tuple[float, float] | None = None
    brier_after: float | None = None
    brier_after_ci: tuple[float, float] | None = None
    reliability: tuple[Mapping[str, Any], ...] = field(default_factory=tuple)

    def __post_init__(self) -> None:
        wrong = _wrong_in(self.method, self.parameters)
        if wrong:
            raise ValueError(wrong)

    def apply(self, logit: float) -> float:
        """Return the probability of one logit, 0..1."""
        return float(self.apply_all(np.array([logit], dtype=np.float64))[0])

    def apply_all(self, logits: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the probabilities of logits, the same shape."""
        given = self.parameters
        if self.method == "platt":
            return sigmoid(given["slope"] * logits + given["intercept"])
        if self.method == "temperature":
            return sigmoid(logits / given["temperature"])
        return np.interp(logits, given["logits"], given["probabilities"])

    def to_json(self) -> dict[str, Any]:
        """Return it as the card stores it."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Any) -> Calibration:
        """Make a calibration of a card's field; ValueError says what is wrong with it."""
        if not isinstance(data, Mapping):
            raise ValueError(f"it is {data!r}, not an object")
        known = {key: value for key, value in data.items() if key in cls.__dataclass_fields__}
        for key in [name for name in known if name.endswith("_ci")]:
            known[key] = tuple(known[key]) if known[key] is not None else None
        known["reliability"] = tuple(known.get("reliability") or ())
        try:
            return cls(**known)
        except TypeError as error:
            raise ValueError(str(error)) from error


def _wrong_in(method: str, parameters: Mapping[str, Any]) -> str:
    """Return what is wrong with a method's parameters; empty for good ones."""
    if method not in METHODS:
        return f"method is {method!r}, allowed are {', '.join(METHODS)}"
    for name in METHODS[method]:
        value = parameters.get(name)
        numbers = value if method == "isotonic" else [value]
        if (
            not isinstance(numbers, list | tuple)
            or not numbers
            or not all(map(_is_finite, numbers))
        ):
            return f"{name} is {value!r}, not a finite number" + (
                " each" if method == "isotonic" else ""
            )
    if method == "temperature" and parameters["temperature"] <= 0:
        return f"temperature is {parameters['temperature']}, must be > 0"
    if method == "platt" and parameters["slope"] <= 0:
        return f"slope is {parameters['slope']}, must be > 0: it would turn the order round"
    if method == "isotonic":
        return _wrong_in_steps(parameters["logits"], parameters["probabilities"])
    return ""


def _wrong_in_steps(logits: Any, probabilities: Any) -> str:
    if len(logits) != len(probabilities):
        return f"{len(logits)} logits and {len(probabilities)} probabilities"
    if (np.diff(logits) < 0).any() or (np.diff(probabilities) < 0).any():
        return "logits and probabilities must not fall"
    if min(probabilities) < 0 or max(probabilities) > 1:
        return "probabilities must lie between 0 and 1"
    return ""


def _is_finite(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
