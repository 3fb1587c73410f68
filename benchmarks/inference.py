"""Inference: seconds a view and a study, beside the bare network at the same precision.

``python -m benchmarks.inference [--quick] [--model FOLDER] [--threads N]``: medians, ratios, and
both in one run, interleaved, so that another program's load meets both alike.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from lem_viewer.network.inputs import NetworkInput, make_input
from lem_viewer.network.localize import choose_extrema, list_extrema
from lem_viewer.network.localizers import backpropagate
from lem_viewer.network.predictor import Predictor
from lem_viewer.paths import bundled_zoo_dir
from lem_viewer.phantom.study import make_study
from lem_viewer.training.twins import mammogram_of_phantom
from lem_viewer.values.findings import Extremum
from lem_viewer.values.image import Mammogram

#: A patient who is neither in the training data nor the demonstration.
SEED = 77


def median_of(seconds: list[float]) -> float:
    return statistics.median(seconds)


def timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def views(quick: bool) -> list[Mammogram]:
    """Return four views of 13 megapixels (0.2 in a quick run), one with a malignant mass."""
    rows, cols, spacing = (512, 416, 0.45) if quick else (1024, 832, 0.225)
    study = make_study(SEED, rows=rows, cols=cols, spacing_mm=spacing)
    made = [mammogram_of_phantom(view) for view in study.views]
    return made if quick else [enlarged(mammogram, 4) for mammogram in made]


def enlarged(mammogram: Mammogram, times: int) -> Mammogram:
    """Return the view with every pixel repeated: 4096 x 3328 without minutes of drawing."""
    pixels = np.repeat(np.repeat(mammogram.pixels, times, axis=0), times, axis=1)
    header = replace(mammogram.header, rows=pixels.shape[0], cols=pixels.shape[1])
    return replace(mammogram, header=header, pixels=pixels)


class Bare:
    """The same network on the same device at the same precision, without anything around it."""

    def __init__(self, predictor: Predictor, made: NetworkInput) -> None:
        self.predictor = predictor
        self.image, self.breast = predictor._tensors(made)

    def forward(self) -> object:
        """Score the input."""
        with torch.no_grad():
            return self.predictor._forward(self.image, self.breast)[0].item()

    def forward_and_backward(self) -> object:
        """Score the input and follow the highest cell back to it."""
        image = self.image.detach().requires_grad_(True)
        _, score_map, _ = self.predictor._forward(image, self.breast)
        return torch.autograd.grad(score_map.amax(), image)[0].sum().item()


def measure(predictor: Predictor, mammograms: list[Mammogram], repeats: int) -> dict[str, float]:
    card = predictor.card
    inputs = [make_input(m, card.input_rows, card.input_cols) for m in mammograms]
    bare = [Bare(predictor, made) for made in inputs]
    names = ("forward", "both", "input", "view", "study")
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(repeats):
        study = 0.0
        for mammogram, net in zip(mammograms, bare, strict=True):
            seconds["forward"].append(timed(net.forward))
            seconds["both"].append(timed(net.forward_and_backward))
            seconds["input"].append(
                timed(lambda m=mammogram: make_input(m, card.input_rows, card.input_cols))
            )
            view = timed(lambda m=mammogram: predictor.predict(m))
            seconds["view"].append(view)
            study += view
        seconds["study"].append(study)
    return {name: median_of(values) for name, values in seconds.items()}


class Several:
    """Ways to follow the strongest ``count`` extrema of a view back."""

    def __init__(self, predictor: Predictor, made: NetworkInput, count: int) -> None:
        self.predictor = predictor
        self.image, self.breast = predictor._tensors(made)
        self.cells = made.placement.coarser(predictor.card.stride)
        self.count = count

    def _graph(self) -> tuple[torch.Tensor, torch.Tensor, list[Extremum]]:
        leaf = self.image.detach().requires_grad_(True)
        _, scores, cells = self.predictor._forward(leaf, self.breast)
        found = list_extrema(scores.abs(), cells, self.cells)
        return leaf, scores, list(found[: self.count])

    def used(self) -> object:
        """Do what the predictor does: one pass for those that lie apart."""
        leaf, scores, chosen = self._graph()
        return backpropagate(scores, leaf, chosen)

    def alone(self) -> object:
        """Run one pass an extremum."""
        leaf, scores, chosen = self._graph()
        picked = [scores[0, 0, e.cell_row, e.cell_col] for e in chosen]
        return [torch.autograd.grad(score, leaf, retain_graph=True) for score in picked]

    def batched(self) -> object:
        """Run one batched pass."""
        leaf, scores, chosen = self._graph()
        picked = torch.stack([scores[0, 0, e.cell_row, e.cell_col] for e in chosen])
        eye = torch.eye(len(chosen), dtype=picked.dtype, device=picked.device)
        return torch.autograd.grad(picked, leaf, eye, is_grads_batched=True)


def several_extrema(predictor: Predictor, mammogram: Mammogram, repeats: int) -> list[list[str]]:
    """Return rows: extrema, ms of a shared pass, of one pass each, of a batched one."""
    card = predictor.card
    made = make_input(mammogram, card.input_rows, card.input_cols)
    rows = []
    for count in (1, 2, 3):
        several = Several(predictor, made, count)
        acts = (several.used, several.alone, several.batched)
        for act in acts:
            act()
        times = [[timed(act) for act in acts] for _ in range(repeats)]
        medians = [median_of(list(column)) for column in zip(*times, strict=True)]
        rows.append([str(count), *(f"{1000 * t:.0f}" for t in medians)])
    return rows


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--model", type=Path, default=bundled_zoo_dir() / "lem-phantom")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--device", default="auto")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    repeats = 2 if options.quick else 7
    predictor = Predictor.load(options.model, options.device)
    mammograms = views(options.quick)
    for mammogram in mammograms:
        predictor.predict(mammogram)
    found = measure(predictor, mammograms, repeats)
    followed = [
        len(choose_extrema(predictor.predict(m).extrema, predictor.card.thresholds))
        for m in mammograms
    ]
    shape = "x".join(map(str, mammograms[0].shape))
    print(
        f"{predictor.card.model_id}, input {predictor.card.input_rows} x "
        f"{predictor.card.input_cols}, {predictor.device_name}, {options.threads} threads, "
        f"views of {shape}; medians of {4 * repeats} runs. Extrema followed back on the four "
        f"views: {', '.join(map(str, followed))}.\n"
    )
    both = found["both"]
    rows = [
        ["bare forward pass", f"{1000 * found['forward']:.0f}", f"{found['forward'] / both:.2f}"],
        ["bare forward + one backward pass", f"{1000 * both:.0f}", "1.00"],
        ["preprocessing of a view", f"{1000 * found['input']:.0f}", f"{found['input'] / both:.2f}"],
        ["**a view, all of it**", f"{1000 * found['view']:.0f}", f"{found['view'] / both:.2f}"],
        [
            "**a study of four views**",
            f"{1000 * found['study']:.0f}",
            f"{found['study'] / (4 * both):.2f} a view",
        ],
    ]
    print(table(["step", "median, ms", "of the bare forward + backward"], rows))
    print("\nForward pass and n extrema followed back, ms:\n")
    head = ["extrema", "shared pass (used)", "one pass each", "batched gradients"]
    print(table(head, several_extrema(predictor, mammograms[0], repeats)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
