"""What an estimate and the doubts about small data say, in the reader's language. No widgets."""

from __future__ import annotations

import math
from statistics import median

from lem_viewer.gui.translate import mark, plural, tr
from lem_viewer.values.training_estimate import (
    ENDING,
    READING,
    STARTING,
    STEPPING,
    Estimate,
    Probed,
)
from lem_viewer.values.training_trust import Doubt

STAGES = {
    READING: mark("Reading some of your images…"),
    STARTING: mark("Loading the network…"),
    STEPPING: mark("Learning ten steps…"),
    ENDING: mark("Judging an image…"),
}
_SHORT_OF = {
    "memory": mark("Not enough memory: choose a smaller input size, fewer images a step, or close "
                   "other programs."),
    "device memory": mark("Not enough memory on the device: choose a smaller input size or fewer "
                          "images a step."),
    "disk": mark("Not enough room on the disk for the checkpoints: make room first."),
    "cache disk": mark("Not enough room on the disk for decoded images: make room, or keep fewer."),
}  # fmt: skip


def duration(seconds: float) -> str:
    """Return a time in words."""
    if seconds < 90:
        return tr("{0} s", f"{seconds:.0f}")
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("{0} min", minutes)
    return tr("{0} h {1} min", minutes // 60, minutes % 60)


def size(number: int) -> str:
    """Return bytes in words."""
    if number >= 1e9:
        return tr("{0} GB", f"{number / 1e9:.1f}")
    return tr("{0} MB", f"{max(1, round(number / 1e6)) if number else 0}")


def device_words(probed: Probed) -> str:
    """Return where was measured."""
    return f"{probed.device} ({probed.precision})" if probed.precision else probed.device


def headline(told: Estimate) -> str:
    """Return the estimate in a line."""
    return tr("About {0}", duration(told.seconds))


def estimate_lines(probed: Probed, told: Estimate, epochs: int) -> list[str]:
    """Return where an estimate comes from, a line each."""
    step = probed.seconds_a_step(median(probed.step_seconds))
    lines = [
        tr("Between {0} and {1}.", duration(told.least_seconds), duration(told.most_seconds)),
        plural(
            len(probed.step_seconds),
            "From %n step measured on {0}: {1} s each, {2} images a second.",
            "From %n steps measured on {0}: {1} s each, {2} images a second.",
            device_words(probed),
            f"{step:.2g}",
            f"{probed.images_per_second:.1f}",
        ),
        tr(
            "{0} steps and {1} an epoch, {2} epochs; reading {3}, measuring at the end {4}.",
            told.steps,
            duration(told.epoch_seconds),
            epochs,
            duration(told.reading_seconds),
            duration(told.ending_seconds),
        ),
    ]
    if not probed.images_read:
        lines.append(tr("No image could be read: the time to read them is not counted."))
    elif not math.isnan(probed.decode_seconds) and probed.cached_images:
        lines.append(
            plural(
                probed.cached_images,
                "%n image is decoded already.",
                "%n images are decoded already.",
            )
        )
    if probed.micro < probed.batch_size:
        lines.append(
            tr(
                "{0} images a step do not fit at once: they are computed {1} at a time.",
                probed.batch_size,
                probed.micro,
            )
        )
    return [*lines, *_needs(probed, told)]


def _needs(probed: Probed, told: Estimate) -> list[str]:
    lines = []
    if told.memory_bytes:
        there = size(probed.memory_there_bytes)
        lines.append(tr("Memory: {0} needed, {1} free.", size(told.memory_bytes), there))
    if told.device_bytes:
        there = size(probed.device_there_bytes)
        lines.append(tr("On the device: {0} needed, {1} free.", size(told.device_bytes), there))
    lines.append(
        tr(
            "Disk: {0} for checkpoints, {1} for decoded images; {2} free.",
            size(told.checkpoint_bytes),
            size(told.cache_bytes),
            size(probed.disk_free_bytes),
        )
    )
    return lines


def shortage_words(told: Estimate) -> list[str]:
    """Return what is not there, and what to do."""
    return [tr(_SHORT_OF[name]) for name in told.short_of]


def doubt_words(doubt: Doubt, positive: str) -> str:
    """Return a doubt as a sentence or two.

    Parameters
    ----------
    doubt : Doubt
    positive : str
        ``"malignant"`` or ``"abnormal"``.
    """
    values = doubt.values
    if doubt.kind == "patients":
        return _few(int(values[0]), str(values[1]), positive, int(values[2]))
    if doubt.kind == "interval":
        return tr(
            "With {0} positive and {1} other patients held out, an AUC of {2} could be anything "
            "from {3} to {4}.",
            values[0],
            values[1],
            *(f"{number:.2f}" for number in values[2:]),
        )
    if doubt.kind == "imbalance":
        part = float(values[0])
        return tr(
            "{0} % of the images are positive: the model may learn to say the same of all. The "
            "rare class counts more by itself; more images of it help better.",
            f"{100 * part:.0f}",
        )
    if doubt.kind == "vendor":
        return tr("All images are of one maker ({0}): nothing is known of others.", values[0])
    if doubt.kind == "view":
        return tr("All images are of one view ({0}): nothing is known of others.", values[0])
    return tr("No image has outlines: whether it finds the right places cannot be measured.")


def _few(number: int, which: str, positive: str, enough: int) -> str:
    if which == "negative":
        said = plural(number, "Only %n patient has no lesion.", "Only %n patients have no lesion.")
        if positive == "malignant":
            said = plural(
                number, "Only %n patient has no cancer.", "Only %n patients have no cancer."
            )
    elif positive == "malignant":
        said = plural(number, "Only %n patient has a cancer.", "Only %n patients have a cancer.")
    else:
        said = plural(number, "Only %n patient has a lesion.", "Only %n patients have a lesion.")
    return f"{said} {tr('From {0} on a model begins to hold for others.', enough)}"
