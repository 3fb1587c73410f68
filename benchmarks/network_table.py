"""Backbones and heads: parameters, seconds a view, peak memory, and where the time goes.

``python -m benchmarks.network_table [--quick | --all] [--backbones A B] [--heads A B]``: each pair
in a process of its own with random weights, one view of 13 megapixels from its pixels to one
outline; medians. Without ``--all`` LEM on every backbone and every head on one: a head costs next
to nothing. A second table has ways to run the bundled network.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.inference import table, views
from lem_viewer.network.backbones import BACKBONES
from lem_viewer.network.heads import HEADS

_HEADINGS = [
    "backbone",
    "head",
    "parameters, million",
    "preprocessing, ms",
    "forward, ms",
    "localization, ms",
    "**view, ms**",
    "preprocessing",
    "localization",
    "peak memory, MB",
]


def measured(backbone: str, head: str, view: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Return what the child process found; ``{"failed": why}`` where it ended otherwise."""
    command = [sys.executable, "-m", "benchmarks.network_case", backbone, head, str(view)]
    for name in ("rows", "cols", "stride", "threads", "repeats"):
        command += [f"--{name}", str(getattr(options, name))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900)
    if done.returncode:
        return {"failed": (done.stderr.strip().splitlines() or ["no message"])[-1]}
    return json.loads(done.stdout.strip().splitlines()[-1])


def row_of(backbone: str, head: str, found: dict[str, Any]) -> list[str]:
    """Return a row; localization is what a view takes beyond its input and a forward pass."""
    if "failed" in found:
        return [backbone, head, found["failed"], *[""] * (len(_HEADINGS) - 3)]
    seconds = found["cpu"]
    view = seconds["view"]
    back = max(0.0, view - seconds["input"] - seconds["forward"])
    row = [
        backbone,
        head,
        f"{found['parameters'] / 1e6:.2f}",
        f"{1000 * seconds['input']:.0f}",
        f"{1000 * seconds['forward']:.0f}",
        f"{1000 * back:.0f}",
        f"{1000 * view:.0f}",
        f"{100 * seconds['input'] / view:.0f} %",
        f"{100 * back / view:.0f} %",
        f"{found['peak_mb']:.0f}",
    ]
    if "gpu" in found:
        row.append(f"{1000 * found['gpu']['view']:.0f}")
    return row


def pairs_of(options: argparse.Namespace) -> list[tuple[str, str]]:
    """Return the (backbone, head) that are asked for."""
    if options.backbones or options.heads or options.all:
        backbones, heads = options.backbones or list(BACKBONES), options.heads or list(HEADS)
        return [(backbone, head) for backbone in backbones for head in heads]
    if options.quick:
        return [("efficientnet_lite0", "lem"), ("resnet10", "gap")]
    ours = [("efficientnet_lite0", head) for head in HEADS]
    return ours + [(backbone, "lem") for backbone in BACKBONES if backbone != ours[0][0]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two pairs, a small view, once")
    parser.add_argument("--all", action="store_true", help="every backbone with every head")
    parser.add_argument("--backbones", nargs="+", choices=sorted(BACKBONES))
    parser.add_argument("--heads", nargs="+", choices=sorted(HEADS))
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--rows", type=int, default=512)
    parser.add_argument("--cols", type=int, default=384)
    parser.add_argument("--stride", type=int, default=16, choices=(16, 32))
    options = parser.parse_args()
    if options.quick:
        options.repeats, options.rows, options.cols = 1, 128, 96
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        view = Path(folder) / "view.pickle"
        view.write_bytes(pickle.dumps(views(options.quick)[0]))
        for backbone, head in pairs_of(options):
            print(f"... {backbone} {head}", file=sys.stderr, flush=True)
            rows.append(row_of(backbone, head, measured(backbone, head, view, options)))
    headings = [*_HEADINGS]
    if any(len(row) > len(_HEADINGS) for row in rows):
        headings.append("view on the GPU, ms")
    print(
        f"Input {options.rows} x {options.cols}, stride {options.stride}, fp32, {options.threads} "
        f"CPU threads, one outline; medians of {options.repeats} runs, each pair in a process of "
        "its own. Shares are of the whole view; localization is a backward pass and the outline.\n"
    )
    print(table(headings, rows))
    print("\n### Ways to run the bundled network\n", flush=True)
    variants = [sys.executable, "-m", "benchmarks.network_variants"]
    variants += ["--threads", str(options.threads), *(["--quick"] if options.quick else [])]
    return subprocess.run(variants).returncode


if __name__ == "__main__":
    raise SystemExit(main())
