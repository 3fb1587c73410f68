"""``lem-viewer train --probe``: what a training will take on this device, measured and in words.

As the window's child it gets the configuration on standard input, which stays open as long as the
window lives, and tells each value as a line of JSON on standard output.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tqdm import tqdm

from lem_viewer import RESEARCH_NOTICE, paths
from lem_viewer.cli_output import complain
from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_estimate import Estimate, Probed, ProbeProgress, estimate
from lem_viewer.work.training_events import line_of


def run_probe(config: TrainingConfig, out: Path | None) -> int:
    """Measure and print the estimate; return 0, or the code of trouble with the device."""
    from lem_viewer.training.probe import probe

    with tqdm(unit="step", desc="measuring", disable=None) as bar:
        for value in probe(config, out or paths.data_dir()):
            if isinstance(value, ProbeProgress):
                bar.set_description(value.stage)
                bar.total = value.total
                bar.update(value.done - bar.n)
            elif isinstance(value, Failure):
                complain(value)
            else:
                bar.close()
                print(format_estimate(value, estimate(value, config), config))
                return 0
    return LemViewerError.exit_code


def run_probe_child(out: Path | None) -> int:
    """Measure as standard input says; return the exit code."""
    from lem_viewer.cli_train_child import step_back

    config = TrainingConfig(**json.loads(sys.stdin.buffer.readline()))
    threading.Thread(target=_end_with_the_window, name="window", daemon=True).start()
    step_back()
    try:
        for value in _probed(config, out or paths.data_dir()):
            _tell(value)
    except LemViewerError as error:
        _tell(Failure.from_exception(error))
        return error.exit_code
    except Exception as error:  # the child's last word is a value, whatever happened
        traceback.print_exc()
        _tell(Failure.from_exception(error))
        return LemViewerError.exit_code
    return 0


def _probed(config: TrainingConfig, out: Path) -> Iterator[object]:
    from lem_viewer.cli_train import with_data
    from lem_viewer.training.probe import probe
    from lem_viewer.work.training_data import with_own_cache

    yield from probe(with_own_cache(with_data(config)), out)


def _tell(value: object) -> None:
    sys.stdout.buffer.write(line_of(value))
    sys.stdout.buffer.flush()


def _end_with_the_window() -> None:
    """Wait until the window closes standard input, then end: nobody waits for the result."""
    while sys.stdin.buffer.read(1):
        pass
    os._exit(0)


def format_estimate(probed: Probed, told: Estimate, config: TrainingConfig) -> str:
    """Return an estimate as text."""
    numbers = f" ({probed.precision})" if probed.precision else ""
    times = sorted(probed.step_seconds)
    parts = "" if probed.micro >= probed.batch_size else f", {probed.micro} at a time"
    reading = (
        f"{1000 * probed.decode_seconds:.0f} ms to read an image"
        if probed.images_read
        else "no image could be read: their reading is not in the estimate"
    )
    lines = [
        f"{config.backbone}, {config.input_rows} x {config.input_cols}, on {probed.device}"
        f"{numbers}",
        f"{len(times)} steps of {probed.batch_size} images{parts}: "
        f"{1000 * median(times):.0f} ms a step ({1000 * times[0]:.0f} to "
        f"{1000 * times[-1]:.0f}), {probed.images_per_second:.1f} images/s; {reading}",
        f"About {duration(told.seconds)} ({duration(told.least_seconds)} to "
        f"{duration(told.most_seconds)}): {told.steps} steps and "
        f"{duration(told.epoch_seconds)} an epoch, {config.epochs} epochs; reading "
        f"{duration(told.reading_seconds)}, measuring at the end "
        f"{duration(told.ending_seconds)}.",
        f"Memory: {size(told.memory_bytes)} of {size(probed.memory_there_bytes)}",
    ]
    if told.device_bytes:
        there = size(probed.device_there_bytes)
        lines.append(f"Memory of the device: {size(told.device_bytes)} of {there}")
    lines.append(
        f"Disk: {size(told.checkpoint_bytes)} for checkpoints and the model, "
        f"{size(told.cache_bytes)} for decoded images ({probed.cached_images} are there already); "
        f"{size(probed.disk_free_bytes)} free"
    )
    lines += [f"NOT ENOUGH {name}" for name in told.short_of]
    return "\n".join([*lines, RESEARCH_NOTICE])


def duration(seconds: float) -> str:
    """Return seconds as ``40 s``, ``12 min`` or ``3 h 20 min``."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def size(number: int) -> str:
    """Return bytes as ``350 MB`` or ``2.1 GB``."""
    if number <= 0:
        return "0 MB"
    return f"{number / 1e9:.1f} GB" if number >= 1e9 else f"{max(1, round(number / 1e6))} MB"
