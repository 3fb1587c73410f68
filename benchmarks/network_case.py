"""One backbone with one head, measured in a process of its own; prints one line of JSON.

Started by ``benchmarks.network_table``, so that the peak memory is that of this network alone.
"""

from __future__ import annotations

import argparse
import json
import pickle
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch

from lem_viewer.network.checkpoint import make_classifier
from lem_viewer.network.classifier import Classifier, breast_cells
from lem_viewer.network.devices import choose_device
from lem_viewer.network.inputs import NetworkInput, make_input
from lem_viewer.network.predictor import Predictor
from lem_viewer.values.image import Mammogram
from lem_viewer.values.models import LocalizationThresholds, ModelCard


def seconds_of(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def make_speak(net: Classifier, made: NetworkInput) -> None:
    """Shift a random network's scores so that the view has a maximum to follow back."""
    image = torch.from_numpy(made.image.copy())[None, None]
    breast = torch.from_numpy(made.breast.copy())[None, None]
    cells = breast_cells(breast, net.stride)
    with torch.no_grad():
        for _ in range(8):
            highest = net.eval()(image, breast).score_map[cells].max()
            if highest > 0.5:
                return
            net.head.score.bias += 1.0 - highest.clamp(max=0.0)


def measure(predictor: Predictor, mammogram: Mammogram, repeats: int) -> dict[str, float]:
    """Return medians in seconds: input, forward pass alone, and a view from pixels to outlines."""
    card = predictor.card
    size = (card.input_rows, card.input_cols)
    made = make_input(mammogram, *size)
    acts: dict[str, Callable[[], object]] = {
        "input": lambda: make_input(mammogram, *size),
        "forward": lambda: predictor.score(made),
        "view": lambda: predictor.predict(mammogram),
    }
    seconds: dict[str, list[float]] = {name: [] for name in acts}
    for turn in range(repeats + 1):
        for name, act in acts.items():
            taken = seconds_of(act)
            if turn:  # the first one warms up
                seconds[name].append(taken)
    return {name: statistics.median(values) for name, values in seconds.items()}


def peak_mb() -> float:
    """Return the largest resident memory of this process so far, MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("backbone")
    parser.add_argument("head")
    parser.add_argument("view", type=Path, help="a pickled Mammogram, written by the parent")
    parser.add_argument("--rows", type=int, default=512)
    parser.add_argument("--cols", type=int, default=384)
    parser.add_argument("--stride", type=int, default=16)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    mammogram = pickle.loads(options.view.read_bytes())
    card = ModelCard(
        name="case",
        version="0",
        sha256="0" * 64,
        backbone=options.backbone,
        head=options.head,
        stride=options.stride,
        input_rows=options.rows,
        input_cols=options.cols,
        thresholds=LocalizationThresholds(n_max=1),
    )
    net = make_classifier(card)
    make_speak(net, make_input(mammogram, options.rows, options.cols))
    found: dict[str, object] = {"parameters": sum(p.numel() for p in net.parameters())}
    predictor = Predictor(net, card, *choose_device("cpu"))
    found["cpu"] = measure(predictor, mammogram, options.repeats)
    found["outlines"] = len(predictor.predict(mammogram).regions)
    found["peak_mb"] = peak_mb()
    if torch.cuda.is_available():
        on_gpu = Predictor(net, card, *choose_device("cuda"))
        found["gpu"] = measure(on_gpu, mammogram, 3 * options.repeats)
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
