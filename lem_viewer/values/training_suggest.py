"""Safe settings for so many images on such a device: where the training dialog begins."""

from __future__ import annotations

from typing import Any

from lem_viewer.values.training import TrainingConfig

#: Images up to which a training looks at them so many times.
_EPOCHS = ((300, 30), (1_000, 20), (5_000, 12))
_FEWEST_EPOCHS = 8
#: Below so many images the backbone's first stages keep what they learnt elsewhere.
_FROZEN_BELOW = 1_000
#: A running mean of the weights has caught up after so many steps.
_STEPS_OF_MEAN, _MEAN = 1_500, 0.998
_SMALL, _LARGE = (512, 384), (1024, 768)
_GO_ON_RATE = 1e-4


def usual_rate(*, goes_on: bool) -> float:
    """Return the learning rate of a training that goes on from a trained model, or does not."""
    return _GO_ON_RATE if goes_on else TrainingConfig().learning_rate


def suggest(images: int, *, has_gpu: bool, goes_on: bool, cache: str) -> dict[str, Any]:
    """Return the settings of the model page.

    Parameters
    ----------
    images : int
        Of the data; 0 where they are not counted.
    has_gpu : bool
        A GPU makes the larger input affordable.
    goes_on : bool
        From a trained model: smaller steps.
    cache : str
        Folder of decoded images.
    """
    plain = TrainingConfig()
    counted = images or plain.images
    epochs = next((many for most, many in _EPOCHS if counted <= most), _FEWEST_EPOCHS)
    rows, cols = _LARGE if has_gpu and counted >= _FROZEN_BELOW else _SMALL
    steps = epochs * counted // plain.batch_size
    values = {name: getattr(plain, name) for name in SETTINGS}
    return values | {
        "epochs": epochs,
        "patience": max(4, epochs // 3),
        "input_rows": rows,
        "input_cols": cols,
        "freeze_stem": counted < _FROZEN_BELOW,
        "ema": _MEAN if steps >= _STEPS_OF_MEAN else 0.0,
        "learning_rate": usual_rate(goes_on=goes_on),
        "cache": cache,
    }


#: The fields of the configuration that the model page shows, but for the name and the start.
SETTINGS = (
    "backbone", "head", "aggregate", "stride", "input_rows", "input_cols", "epochs", "batch_size",
    "learning_rate", "weight_decay", "sparse_weight", "validation_fraction", "test_fraction",
    "seed", "device", "freeze_stem", "max_minutes", "head_epochs", "window", "hidden",
    "head_options", "balance", "augment", "accumulate", "clip", "patience", "ema", "precision",
    "checkpoint_minutes", "protocol", "fold", "cache", "cache_gb",
)  # fmt: skip
