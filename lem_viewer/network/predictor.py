"""A mammogram in, a Prediction out: a numpy shell around the network."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from lem_viewer.errors import DeviceTrouble, Failure
from lem_viewer.network.checkpoint import load_checkpoint
from lem_viewer.network.classifier import Classifier, breast_cells, fold_norms
from lem_viewer.network.devices import choose_device, is_out_of_memory
from lem_viewer.network.guard import Guard, Looked, check_view, look_at
from lem_viewer.network.guard_card import guard_of_card
from lem_viewer.network.guard_features import FeatureTap
from lem_viewer.network.inputs import NO_BREAST, NetworkInput, make_input
from lem_viewer.network.localize import (
    choose_extrema,
    density_weight,
    list_extrema,
    merge_parts,
    outline_part,
    outline_score_map,
    part_at,
    smooth_gradient,
)
from lem_viewer.network.localizers import make_localizer
from lem_viewer.values.findings import Extremum, Prediction, Region
from lem_viewer.values.image import Mammogram
from lem_viewer.values.models import ModelCard

__all__ = ["BF16_FIGURE", "BF16_LIMIT", "Predictor", "choose_device"]

_Answer = TypeVar("_Answer")

#: bf16 is used only where it changed no probability by more than this on the model's test images.
BF16_LIMIT = 0.01
#: The card's figure that says how much it did; without it the model runs in full precision.
BF16_FIGURE = "bf16_max_probability_change"


@dataclass(frozen=True)
class _Scored:
    """What one pass gave."""

    logit: float
    score_map: NDArray[np.float32]  # (h, w), NaN outside the breast
    extrema: tuple[Extremum, ...]
    gradients: tuple[tuple[Extremum, NDArray[np.float32]], ...]


class Predictor:
    """A loaded model on a device.

    Parameters
    ----------
    model : Classifier
    card : ModelCard
    device : torch.device
    device_text : str
        How the device is called on screen.
    guard : Guard or None
        What images the model knows; None: only headers and plain mistakes are warned of.

    Attributes
    ----------
    notices : list of Failure
        What the reader should know (fell back to the CPU); whoever shows them takes them out.
    """

    def __init__(
        self,
        model: Classifier,
        card: ModelCard,
        device: torch.device,
        device_text: str,
        guard: Guard | None = None,
    ) -> None:
        self.card = card
        self.notices: list[Failure] = []
        self._guard = guard
        self._model = fold_norms(model)
        self._tap = FeatureTap(self._model.backbone)
        self._half = False
        self._settle(device, device_text)

    @classmethod
    def load(cls, folder: Path, device: str = "auto") -> Predictor:
        """Load a model folder, put it on a device and warm it up.

        Raises
        ------
        UnusableModel
            The card or the weights cannot be trusted.
        """
        model, card = load_checkpoint(folder)
        notices = []
        try:
            chosen, text = choose_device(device)
        except DeviceTrouble as error:
            notices.append(
                Failure.warning("Computing on the CPU", error.what, error.advice, error.where)
            )
            chosen, text = choose_device("cpu")
        predictor = cls(model, card, chosen, text, guard_of_card(card.guard, folder))
        predictor.notices[:0] = notices
        return predictor

    @property
    def device_type(self) -> str:
        """What computes: ``"cpu"``, ``"cuda"`` or ``"mps"``."""
        return self._device.type

    @property
    def device_name(self) -> str:
        """Where it runs, e.g. ``"CPU (bf16)"``."""
        return f"{self._device_text} (bf16)" if self._half else self._device_text

    def predict(self, mammogram: Mammogram) -> Prediction:
        """Read one view.

        Parameters
        ----------
        mammogram : Mammogram

        Returns
        -------
        Prediction
            Everything in the stored image's pixel coordinates.
        """
        start = time.perf_counter()
        made = make_input(mammogram, self.card.input_rows, self.card.input_cols)
        scored = self._or_on_the_cpu(lambda: self._score(made))
        warned = check_view(mammogram, made, self._pooled(made), self._guard)
        regions = self._regions(scored, made, mammogram)
        cells = made.placement.coarser(self.card.stride)
        limit = self.card.thresholds.map_threshold
        return Prediction(
            key=mammogram.key,
            probability=self.card.probability_of(scored.logit),
            logit=scored.logit,
            score_map=scored.score_map,
            placement=cells,
            extrema=scored.extrema,
            regions=regions,
            map_threshold=limit,
            model_id=self.card.model_id,
            device=self.device_name,
            seconds=time.perf_counter() - start,
            notes=(
                *(note for note in made.notes if note != NO_BREAST),
                *(finding.message for finding in warned),
            ),
            positive=self.card.positive,
            map_regions=outline_score_map(scored.score_map, cells, limit, mammogram.shape),
            calibration=self.card.calibrated_on,
            operating_point=self.card.operating_point,
            guard=warned,
        )

    def score(self, made: NetworkInput) -> tuple[float, NDArray[np.float32]]:
        """Return the logit and the score map (h, w) of an input, without outlines."""

        def forward() -> tuple[float, NDArray[np.float32]]:
            with torch.no_grad():
                logit, score_map, cells = self._forward(*self._tensors(made))
            return float(logit), _blank_outside(score_map, cells)

        return self._or_on_the_cpu(forward)

    def follow_back(self, made: NetworkInput, extremum: Extremum) -> NDArray[np.float32]:
        """Return the gradient's magnitude |dS_e / dimage|, (H, W), of one extremum of an input."""
        localizer = make_localizer("gradient")

        def back() -> NDArray[np.float32]:
            with self._precision():
                seen = localizer.look(self._model, *self._tensors(made))
            return localizer.maps(seen, (extremum,))[0]

        return self._or_on_the_cpu(back)

    def logits_in_both(self, made: NetworkInput) -> tuple[float, float]:
        """Return the logit of an input in full precision and in bf16."""
        kept, found = self._half, []
        try:
            for self._half in (False, True):
                found.append(self.score(made)[0])
        finally:
            self._half = kept
        return found[0], found[1]

    def look(self, made: NetworkInput) -> Looked:
        """Return what a guard looks at of an input: what guards are fitted on."""
        self.score(made)
        return look_at(made, self._pooled(made))

    def _pooled(self, made: NetworkInput) -> NDArray[np.float32] | None:
        """Return the features of the last pass, averaged over the breast."""
        breast = torch.from_numpy(made.breast.copy())[None, None].to(self._device)
        return self._tap.pooled(breast_cells(breast, self.card.stride))

    def _or_on_the_cpu(self, act: Callable[[], _Answer]) -> _Answer:
        """Do it; where the device's memory is full, move to the CPU, say so, and do it there."""
        try:
            return act()
        except Exception as error:
            if self._device.type == "cpu" or not is_out_of_memory(error):
                raise
            full = self._device_text
        self._settle(torch.device("cpu"), "CPU")
        self.notices.append(
            Failure.warning(
                "Computing on the CPU",
                f"{full} ran out of memory; the CPU goes on, more slowly.",
                "Close other programs that use the graphics processor, then load the model again.",
                full,
            )
        )
        return act()

    def _score(self, made: NetworkInput) -> _Scored:
        localizer = make_localizer(self.card.thresholds.localizer)
        with self._precision():
            seen = localizer.look(self._model, *self._tensors(made))
        score_map = seen.output.score_map
        window = int(self.card.head_options.get("window", 3))
        cells = made.placement.coarser(self.card.stride)
        extrema = list_extrema(score_map, seen.cells, cells, window)
        followed = choose_extrema(extrema, self.card.thresholds)
        maps = localizer.maps(seen, followed)
        return _Scored(
            float(seen.output.logit[0].detach()),
            _blank_outside(score_map.detach(), seen.cells),
            extrema,
            tuple(zip(followed, maps, strict=True)),
        )

    def _regions(
        self, scored: _Scored, made: NetworkInput, mammogram: Mammogram
    ) -> tuple[Region, ...]:
        thresholds = self.card.thresholds
        weight = density_weight(made.image, made.breast, thresholds.density_power)
        parts = []
        for extremum, saliency in scored.gradients:
            smooth = smooth_gradient(saliency, made.breast, thresholds.smoothing_px, weight)
            part = part_at(smooth, extremum, made.placement, thresholds, self.card.stride)
            parts += [part] if part is not None else []
        # Extrema that share one map would be outlined alike, once each.
        if thresholds.merge or not make_localizer(thresholds.localizer).own_maps:
            parts = merge_parts(parts)
        shape, spacing = mammogram.shape, mammogram.header.spacing
        drawn = (outline_part(part, made.placement, shape, spacing) for part in parts)
        return tuple(region for region in drawn if region is not None)

    def _tensors(self, made: NetworkInput) -> tuple[Tensor, Tensor]:
        """Return image (1, 1, H, W) float32 and breast (1, 1, H, W) bool on the device."""
        image = torch.from_numpy(made.image.copy())[None, None].to(self._device)
        breast = torch.from_numpy(made.breast.copy())[None, None].to(self._device)
        return image.contiguous(memory_format=torch.channels_last), breast

    def _forward(self, image: Tensor, breast: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return logit (), score map (1, 1, h, w) and breast cells (1, 1, h, w)."""
        with self._precision():
            output = self._model(image, breast)
        return output.logit[0], output.score_map, breast_cells(breast, self.card.stride)

    def _precision(self) -> AbstractContextManager[object]:
        return torch.autocast(self._device.type, dtype=torch.bfloat16, enabled=self._half)

    def _settle(self, device: torch.device, text: str) -> None:
        """Move to a device, warm up, and choose the precision: bf16 where allowed and faster."""
        self._device, self._device_text = device, text
        self._model = self._model.to(device)
        self._model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._half = False
        change = self.card.figures.get(BF16_FIGURE)
        allowed = isinstance(change, int | float) and change <= BF16_LIMIT
        full_seconds = self._warm_up()
        if allowed and device.type in ("cpu", "cuda"):
            self._half = True
            self._half = self._warm_up() < full_seconds

    def _warm_up(self) -> float:
        """Run two passes on an empty input; return the seconds of the second."""
        shape = (1, 1, self.card.input_rows, self.card.input_cols)
        image = torch.zeros(shape, device=self._device)
        image = image.contiguous(memory_format=torch.channels_last)
        breast = torch.ones(shape, dtype=torch.bool, device=self._device)
        seconds = 0.0
        try:
            for _ in range(2):
                start = time.perf_counter()
                image.requires_grad_(True)
                _, score_map, _ = self._forward(image, breast)
                torch.autograd.grad(score_map.sum(), image)[0].sum().item()
                seconds = time.perf_counter() - start
        except Exception as error:  # the first view falls back with a notice
            if not is_out_of_memory(error):
                raise
        return seconds


def _blank_outside(score_map: Tensor, cells: Tensor) -> NDArray[np.float32]:
    """Return (h, w) float32 with NaN where the breast is not."""
    blanked = score_map.float().masked_fill(~cells, float("nan"))
    return blanked[0, 0].cpu().numpy().astype(np.float32)
