"""Training: images a second beside the bare forward and backward of the same batch.

``python -m benchmarks.training [--quick] [--device NAME] [--backbone NAME] [--threads N]``: both in
one run, in turns, so that another program's load meets both alike. Then the check of 1,000 DICOM
headers, and the time until the first step with decoded images in the cache.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

import numpy as np
import pydicom
import torch

from lem_viewer.phantom.files import write_study
from lem_viewer.phantom.study import make_study
from lem_viewer.training.batches import Batch, make_ahead
from lem_viewer.training.data_check import check_data
from lem_viewer.training.dataset import BREAST, LESION, Example
from lem_viewer.training.loop import train
from lem_viewer.training.order import batches_of_epoch
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.data_report import DataReport
from lem_viewer.values.training import StepDone, TrainingConfig


def examples(count: int, rows: int, cols: int) -> list[Example]:
    """Return half-disc breasts with noise: what they show does not change the time."""
    y, x = np.indices((rows, cols))
    inside = ((y - rows / 2) / (0.45 * rows)) ** 2 + (x / (0.85 * cols)) ** 2 < 1
    made = []
    for number in range(count):
        rng = np.random.default_rng(number)
        image = np.where(inside, rng.integers(40, 200, (rows, cols)), 0).astype(np.uint8)
        marks = inside.astype(np.uint8) * np.uint8(BREAST)
        if number % 2:
            marks[rows // 3 : rows // 2, cols // 8 : cols // 3] |= LESION
        made.append(Example(image, marks, number % 2, f"p{number // 2}", f"k{number}"))
    return made


def wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize()


class Bare:
    """Forward and backward of one batch that lies on the device, and nothing around it."""

    def __init__(self, trainee: Trainee, batch: Batch) -> None:
        self.trainee, self.batch = trainee, batch
        device = trainee.device
        self.on_device = replace(
            batch,
            images=batch.images.to(device).contiguous(memory_format=torch.channels_last),
            breasts=batch.breasts.to(device),
            labels=batch.labels.to(device),
            weights=batch.weights.to(device),
        )

    def step(self) -> None:
        """Run the batch forward and backward."""
        trainee = self.trainee
        trainee._train_mode()
        trainee.model.zero_grad(set_to_none=True)
        trainee._loss_of(self.on_device, slice(0, len(self.batch)), 1.0).backward()


def throughput(config: TrainingConfig, rounds: int, steps: int) -> dict[str, float]:
    """Return images a second of the loop and of the bare passes: medians of rounds in turns."""
    trainee = Trainee(config)
    train = examples(8 * config.batch_size, config.input_rows, config.input_cols)
    recipe = trainee.recipe(train)
    chosen = batches_of_epoch(train, config, 1)
    bare = Bare(trainee, recipe.make(chosen[0], 1, 0))
    plan = list(islice(cycle(chosen), (rounds + 1) * steps))
    ahead = make_ahead(recipe, plan, 1)
    ours, theirs, cpu = [], [], []
    for turn in range(rounds + 1):  # the first warms up
        began, cpu_began = time.perf_counter(), time.process_time()
        for _ in range(steps):
            trainee.step(next(ahead), 0.5)
        wait(trainee.device)
        middle, cpu_middle = time.perf_counter(), time.process_time()
        for _ in range(steps):
            bare.step()
        wait(trainee.device)
        if turn:
            ours.append(middle - began)
            theirs.append(time.perf_counter() - middle)
            cpu.append((time.process_time() - cpu_middle) / (cpu_middle - cpu_began))
    ahead.close()  # type: ignore[attr-defined]
    images = steps * config.batch_size
    began = time.perf_counter()
    for step in range(4):
        recipe.make(chosen[step % len(chosen)], 1, step)
    made = (time.perf_counter() - began) / 4 / config.batch_size
    return {
        "loop": images / statistics.median(ours),
        "bare": images / statistics.median(theirs),
        "ratio": statistics.median(t / o for o, t in zip(ours, theirs, strict=True)),
        "cpu_ratio": statistics.median(cpu),
        "made_ms": 1000 * made,
    }


def check_seconds(count: int, folder: Path) -> float:
    """Return the seconds of a quick check of so many DICOM files."""
    study = make_study(5, rows=192, cols=144, spacing_mm=1.2)
    source = pydicom.dcmread(write_study(study, folder / "one", compress=False)[0])
    pixels = source.pixel_array.copy()
    for number in range(count):
        place = folder / "many" / ("malignant" if number % 2 else "normal") / f"P{number}"
        place.mkdir(parents=True)
        varied = np.random.default_rng(number).integers(0, 400, pixels.shape)
        source.PixelData = np.clip(pixels + varied, 0, 4095).astype(np.uint16).tobytes()
        source.save_as(place / "1.dcm")
    config = TrainingConfig(data=str(folder / "many"))
    began = time.perf_counter()
    *_, report = check_data(config, thorough=False)
    assert isinstance(report, DataReport) and report.images == count, report
    return time.perf_counter() - began


def seconds_to_first_step(config: TrainingConfig, folder: Path) -> tuple[float, float]:
    """Return the seconds from the start to the first step, without and with the cache."""
    found = []
    for turn in range(2):
        cached = replace(config, data=str(folder / "many"), cache=str(folder / "cache"))
        began = time.perf_counter()
        events = train(cached, folder / f"run{turn}")
        next(event for event in events if isinstance(event, StepDone))
        found.append(time.perf_counter() - began)
        events.close()  # type: ignore[attr-defined]
    return found[0], found[1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small images, few repeats")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--backbone", default="efficientnet_lite0")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    rows, cols = (128, 96) if options.quick else (512, 384)
    config = TrainingConfig(
        backbone=options.backbone if not options.quick else "resnet10",
        input_rows=rows,
        input_cols=cols,
        batch_size=options.batch,
        device=options.device,
        pretrained=not options.quick,
    )
    size = f"{rows} x {cols}, batch {options.batch}, {options.threads} threads"
    print(f"{config.backbone}, {size}.\n")
    print("CPU time: of all threads together, so that other programs do not count (CPU only).\n")
    heads = ["how", "precision", "images/s", "bare forward + backward", "of it", "in CPU time"]
    print(f"| {' | '.join([*heads, 'making one image'])} |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    variants = {
        "all layers": config,
        "stem frozen, EMA": replace(config, freeze_stem=True, ema=0.99),
    }
    for name, variant in variants.items():
        found = throughput(variant, *((2, 2) if options.quick else (5, 4)))
        precision = Trainee(variant).precision.words or "fp32"
        print(
            f"| {name} | {precision} | {found['loop']:.2f} | {found['bare']:.2f} | "
            f"{100 * found['ratio']:.0f} % | {100 * found['cpu_ratio']:.0f} % | "
            f"{found['made_ms']:.1f} ms |"
        )
    count = 60 if options.quick else 1000
    with tempfile.TemporaryDirectory() as name:
        seconds = check_seconds(count, Path(name))
        print(f"\nQuick check of {count} DICOM headers: {seconds:.2f} s.")
        first, again = seconds_to_first_step(config, Path(name))
        print(f"First step after {first:.1f} s; {again:.1f} s with decoded images in the cache.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
