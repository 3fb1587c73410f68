"""Ways to run the bundled network: forward pass, and forward with one backward pass to the input.

``python -m benchmarks.network_variants [--quick] [--model FOLDER] [--threads N]``: medians in
milliseconds, the variants interleaved, so that another program's load meets all of them alike.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from benchmarks.inference import table
from lem_viewer.network.checkpoint import load_checkpoint
from lem_viewer.network.classifier import Classifier, fold_norms
from lem_viewer.paths import bundled_zoo_dir


@dataclass(frozen=True)
class Variant:
    """One way to run the network.

    Parameters
    ----------
    title : str
    fold : bool
        Normalisation folded into the convolutions.
    last : bool
        Channels last.
    half : bool
        bf16 by autocast.
    compiled : bool
        By torch.compile.
    frozen : bool
        Traced, frozen and fused by TorchScript and oneDNN: it has no backward pass.
    """

    title: str
    fold: bool = True
    last: bool = False
    half: bool = False
    compiled: bool = False
    frozen: bool = False


VARIANTS = (
    Variant("as trained (normalisation not folded)", fold=False),
    Variant("folded"),
    Variant("folded, channels last", last=True),
    Variant("folded, bf16", half=True),
    Variant("folded, channels last, bf16", last=True, half=True),
    Variant("folded, oneDNN fusion (forward only)", frozen=True),
    Variant("folded, channels last, torch.compile", last=True, compiled=True),
    Variant("folded, channels last, bf16, torch.compile", last=True, half=True, compiled=True),
)


class Scores(nn.Module):
    """The network with its score map as the only output."""

    def __init__(self, net: Classifier) -> None:
        super().__init__()
        self.net = net

    def forward(self, image: Tensor) -> Tensor:
        """Map (1, 1, H, W) to (1, 1, h, w)."""
        features = self.net.features(image)
        return self.net.head.score(self.net.head.mix(features.float()))


class Runner:
    """A variant made ready."""

    def __init__(self, variant: Variant, folder: Path, shape: tuple[int, int]) -> None:
        self.variant = variant
        net, card = load_checkpoint(folder)
        rows, cols = shape if shape[0] else (card.input_rows, card.input_cols)
        net = fold_norms(net) if variant.fold else net.requires_grad_(False)
        layout = torch.channels_last if variant.last else torch.contiguous_format
        self.image = torch.rand(1, 1, rows, cols).contiguous(memory_format=layout)
        scores = Scores(net).eval().to(memory_format=layout)
        self.run: Callable[[Tensor], Tensor] = scores
        if variant.frozen:
            with torch.no_grad():
                traced = torch.jit.trace(scores, self.image)
                self.run = torch.jit.optimize_for_inference(torch.jit.freeze(traced))
        if variant.compiled:
            self.run = torch.compile(scores)

    def _precision(self) -> AbstractContextManager[object]:
        return torch.autocast("cpu", torch.bfloat16) if self.variant.half else nullcontext()

    def forward(self) -> None:
        """Score the image."""
        with torch.no_grad(), self._precision():
            self.run(self.image)

    def both(self) -> None:
        """Score the image and follow its highest cell back."""
        leaf = self.image.detach().requires_grad_(True)
        with self._precision():
            score = self.run(leaf).amax()
        torch.autograd.grad(score, leaf)


def seconds_of(act: Callable[[], None]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def made_ready(
    variants: tuple[Variant, ...], folder: Path, shape: tuple[int, int]
) -> tuple[list[Runner], list[str]]:
    """Return the variants that run on this machine, warmed up, and what stopped the others."""
    ready, failed = [], []
    for variant in variants:
        try:
            runner = Runner(variant, folder, shape)
            for _ in range(2):
                runner.forward()
                if not variant.frozen:
                    runner.both()
        except Exception as error:  # a compiler that is missing is a result as well
            failed.append(f"{variant.title}: {type(error).__name__}")
            continue
        ready.append(runner)
    return ready, failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small image, no torch.compile")
    parser.add_argument("--model", type=Path, default=bundled_zoo_dir() / "lem-inserted")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--no-compile", action="store_true", help="leave torch.compile out")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    slow = options.quick or options.no_compile
    variants = tuple(v for v in VARIANTS if not (slow and v.compiled))
    repeats = 2 if options.quick else options.repeats
    runners, failed = made_ready(variants, options.model, (128, 96) if options.quick else (0, 0))
    times: dict[str, tuple[list[float], list[float]]] = {r.variant.title: ([], []) for r in runners}
    for _ in range(repeats):
        for runner in runners:
            forward, both = times[runner.variant.title]
            forward.append(seconds_of(runner.forward))
            if not runner.variant.frozen:
                both.append(seconds_of(runner.both))
    rows = [
        [
            title,
            f"{1000 * statistics.median(forward):.0f}",
            f"{1000 * statistics.median(both):.0f}" if both else "none",
        ]
        for title, (forward, both) in times.items()
    ]
    height, width = runners[0].image.shape[-2:]
    print(
        f"{options.model.name}, {height} x {width}, {options.threads} CPU threads, fp32 unless "
        f"said; medians of {repeats} interleaved runs, ms.\n"
    )
    print(table(["variant", "forward", "forward + backward"], rows))
    for line in failed:
        print(f"\nDoes not run here: {line}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
