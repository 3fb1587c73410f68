"""Which settings a training has, in plain words: the rows of the model page's forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lem_viewer.gui.trainer_fields import Choice, Field, Flag, Number, Options
from lem_viewer.gui.translate import mark, tr

#: Registry name -> (title, what it is in plain words).
BACKBONES = {
    "efficientnet_lite0": ("EfficientNet-Lite0", mark("small and quick; the safe choice")),
    "efficientnet_lite1": ("EfficientNet-Lite1", mark("a little larger and slower")),
    "efficientnet_lite2": ("EfficientNet-Lite2", mark("larger and slower still")),
    "mobilenet_v2": ("MobileNetV2", mark("as quick as Lite0, older")),
    "resnet10": ("ResNet-10", mark("very small; for a first look, learns little")),
    "resnet18": ("ResNet-18", mark("sturdy; wants more images and time")),
    "resnet34": ("ResNet-34", mark("slow without a GPU")),
    "resnet50": ("ResNet-50", mark("large; wants thousands of images and a GPU")),
    "densenet121": ("DenseNet-121", mark("large; wants thousands of images and a GPU")),
    "densenet169": ("DenseNet-169", mark("very large and slow")),
}
HEADS = {
    "lem": ("LEM", mark("local extrema: finds the places and says how sure; the safe choice")),
    "gmp": ("GMP", mark("the one strongest place decides")),
    "lse": ("LSE", mark("the strongest places decide together, softly")),
    "ggp": ("GGP", mark("every feature chooses its own places")),
    "rgp": ("RGP", mark("the few highest scores decide")),
    "attention": ("Attention", mark("learns by itself where to look; wants many images")),
    "gap": ("GAP", mark("the whole breast decides; a baseline, finds small spots badly")),
}
#: Rows and columns -> plain words.
SIZES = {
    (256, 192): mark("for a first look; large masses only, very quick"),
    (512, 384): mark("finds masses; single calcifications are lost; quick"),
    (768, 576): mark("finds smaller masses; about twice the time"),
    (1024, 768): mark("finds small spots and groups of calcifications; four times the time"),
    (1536, 1152): mark("finds single calcifications; nine times the time, needs a GPU"),
}
AUGMENTS = {
    "flip": mark("upside down"),
    "affine": mark("turned, moved, scaled a little"),
    "gamma": mark("brighter or darker"),
    "blur": mark("a little out of focus"),
    "noise": mark("grainier"),
}

LENGTH: tuple[Field, ...] = (
    Number("epochs", mark("Epochs"), mark("How often every image is looked at."), 1, 1000),
    Number("patience", mark("Patience"), mark(
        "Stop early after so many epochs without a better one; 0 never does."), 0, 1000),
    Number("max_minutes", mark("Minutes at most"), mark(
        "Then the best epoch so far is taken; 0 sets no limit."), 0, 100_000, False),
)  # fmt: skip

MORE: tuple[Field, ...] = (
    Number("learning_rate", mark("Learning rate"), mark(
        "How far a step goes: too high and it never settles, too low and nothing is learnt."),
        1e-6, 0.1, False),
    Number("batch_size", mark("Images a step"), mark(
        "More make steadier steps and need more memory."), 1, 512),
    Number("accumulate", mark("Parts of a step"), mark(
        "2 computes a step in two halves: half the memory, the same result."), 1, 512),
    Number("weight_decay", mark("Weight decay"), mark(
        "Keeps the weights small against learning by heart."), 0, 1, False),
    Number("clip", mark("Largest gradient"), mark(
        "Cuts off steps that jump; 0 cuts nothing."), 0, 1000, False),
    Number("ema", mark("Mean of the weights (EMA)"), mark(
        "The running mean is kept instead of the last weights, 0.998 for long trainings; "
        "0 keeps the weights themselves."), 0, 0.9999, False),
    Number("sparse_weight", mark("Sparse weight"), mark(
        "LEM only: how strongly few places are preferred to many."), 0, 10, False),
    Choice("aggregate", mark("Extrema count as"), mark(
        "LEM only: how the extrema become one probability."),
        (("mean", mark("their mean")), ("sum", mark("their sum")),
         ("maxima", mark("maxima only")))),
    Number("window", mark("Extremum window"), mark(
        "LEM only: how many cells wide the neighbourhood is that an extremum must beat; odd."),
        3, 31),
    Number("hidden", mark("Width before the score"), mark(
        "Width of a layer between features and score; 0 leaves it out."), 0, 4096),
    Options("head_options", mark("Further options of the head"), mark(
        "By name, as docs/networks.md lists them; they go before the fields above.")),
    Choice("stride", mark("Cell size"), mark(
        "Input pixels below one cell of the score map: 16 finds smaller spots, 32 is quicker."),
        ((16, "16"), (32, "32"))),
    Flag("freeze_stem", mark("Keep the first stages"), mark(
        "They stay as they were learnt on many images: quicker, and safer with few images.")),
    Number("head_epochs", mark("Epochs of the head alone"), mark(
        "Before the whole network is trained; quick."), 0, 200),
    Choice("balance", mark("Rare class"), mark(
        "What is done where one class is much rarer than the other."),
        (("loss", mark("counts more")), ("sampling", mark("is drawn more often")),
         ("none", mark("as it is")))),
    Choice("precision", mark("Numbers"), mark(
        "Short numbers are quicker where the device has them."),
        (("auto", mark("Automatic")), ("fp32", mark("full (fp32)")), ("bf16", mark("short (bf16)")),
         ("fp16", mark("short (fp16), CUDA only")))),
    Number("validation_fraction", mark("Kept for choosing"), mark(
        "Part of the patients on whom the best epoch is chosen."), 0.01, 0.6, False),
    Number("test_fraction", mark("Kept for the figures"), mark(
        "Part of the patients on whom the finished model is measured; they never train it."),
        0, 0.6, False),
    Number("seed", mark("Seed"), mark(
        "Another number deals the patients out anew and starts from another place."),
        0, 2_147_483_647),
    Number("checkpoint_minutes", mark("Checkpoint every"), mark(
        "Minutes; a crash loses no more. 0: only after each epoch."), 0, 600, False),
    Number("cache_gb", mark("Decoded images at most"), mark(
        "Gigabytes on the disk; the oldest go first, 0 keeps none."), 0, 10_000, False),
)  # fmt: skip

#: What a model that is gone on from fixes.
FIXED_BY_A_MODEL = (
    "backbone", "head", "stride", "input_rows", "input_cols", "aggregate", "window", "hidden",
    "sparse_weight", "head_options",
)  # fmt: skip


def size_words(rows: int, cols: int) -> str:
    """Return an input size with what it is good for, or with what a pixel then is."""
    words = SIZES.get((rows, cols))
    size = tr("{0} x {1} pixels", rows, cols)
    return f"{size} – {tr(words)}" if words else size


def faults_between(values: Mapping[str, Any]) -> dict[str, str]:
    """Return what is wrong between fields that are right one by one."""
    found: dict[str, str] = {}
    step = 2 * values["stride"]
    for name in ("input_rows", "input_cols"):
        if values[name] % step:
            found[name] = tr("A multiple of {0}, please.", step)
    if values["head"] == "lem" and values["window"] % 2 == 0:
        found["window"] = tr("An odd number, please.")
    if values["accumulate"] > values["batch_size"]:
        found["accumulate"] = tr("Not more parts than images a step.")
    if values["validation_fraction"] + values["test_fraction"] >= 0.9:
        found["test_fraction"] = tr("Both parts together less than 0.9: the rest is learnt from.")
    device, precision = values["device"], values["precision"]
    if (precision == "fp16" and device in ("cpu", "mps")) or (
        precision == "bf16" and device == "mps"
    ):
        found["precision"] = tr("The chosen device does not compute so. Choose Automatic.")
    return found
