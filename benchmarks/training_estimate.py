"""What a probe says that a training takes, beside what it took.

``python -m benchmarks.training_estimate [--quick] [--device NAME] [--images N] [--epochs N]``: a
probe on phantoms, then the training itself with the same configuration; minutes and memory of both.
The probe and the training each run in a process of their own, as the window does it.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from lem_viewer.cli_probe import duration, size
from lem_viewer.errors import Failure
from lem_viewer.values.training import TrainingConfig, TrainingFinished
from lem_viewer.values.training_estimate import Probed, estimate
from lem_viewer.work.training_probe import probe_in_child
from lem_viewer.work.training_process import train_in_child


def never() -> bool:
    return False


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small images, few of them")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--backbone", default="efficientnet_lite0")
    parser.add_argument("--images", type=int, default=120)
    parser.add_argument("--epochs", type=int, default=3)
    options = parser.parse_args()
    rows, cols = (128, 96) if options.quick else (512, 384)
    config = TrainingConfig(
        name="estimated",
        backbone="resnet10" if options.quick else options.backbone,
        pretrained=not options.quick,
        input_rows=rows,
        input_cols=cols,
        images=40 if options.quick else options.images,
        epochs=options.epochs,
        device=options.device,
    )
    with tempfile.TemporaryDirectory() as name:
        out = Path(name) / "run"
        began = time.perf_counter()
        *_, probed = probe_in_child(config, out, never)
        probing = time.perf_counter() - began
        if not isinstance(probed, Probed):
            print(probed)
            return 1
        told = estimate(probed, config)
        began = time.perf_counter()
        for value in train_in_child(config, out):
            if isinstance(value, Failure):
                print(value)
            elif isinstance(value, TrainingFinished):
                print(f"finished: {value.card.model_id}")
        took = time.perf_counter() - began
    print(
        f"\n{config.backbone}, {rows} x {cols}, {config.images} phantoms, {config.epochs} epochs, "
    )
    print(f"on {probed.device} {probed.precision}; the probe took {probing:.0f} s.\n")
    print("| estimated | range | taken | taken / estimated | in the range | memory |")
    print("| --- | --- | --- | --- | --- | --- |")
    inside = told.least_seconds <= took <= told.most_seconds
    memory = size(told.device_bytes or told.memory_bytes)
    print(
        f"| {duration(told.seconds)} | {duration(told.least_seconds)} to "
        f"{duration(told.most_seconds)} | {duration(took)} | {took / told.seconds:.2f} | "
        f"{'yes' if inside else 'no'} | {memory} |"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
