"""What a run's folder says of itself: ``run.json``, and the model that was made. No torch."""

from __future__ import annotations

import json
from pathlib import Path

from lem_viewer.errors import UnusableDataset
from lem_viewer.values.origins import PARTS
from lem_viewer.values.training import TrainingConfig

RUN_FILE = "run.json"
RUN_FORMAT = 1


def place_of(key: str) -> str:
    """Return what names an image from any working folder: its path; phantoms have none."""
    path = Path(key)
    return str(path.resolve()) if path.exists() else key


def read_run(out: Path) -> tuple[TrainingConfig, dict[str, list[tuple[str, str, int]]]]:
    """Return the configuration of a run and (key, patient, label) of the images of each part.

    Raises
    ------
    UnusableDataset
        The folder is not that of a run, or its ``run.json`` cannot be read.
    """
    path = out / RUN_FILE
    try:
        told = json.loads(path.read_text("utf-8"))
        known = set(TrainingConfig.__dataclass_fields__)
        config = TrainingConfig(**{k: v for k, v in told["config"].items() if k in known})
        parts = {
            part: [
                (str(key), str(patient), int(label)) for key, patient, label in told["parts"][part]
            ]
            for part in PARTS
        }
    except FileNotFoundError as error:
        raise UnusableDataset(
            f"there is no {RUN_FILE}: which patients were kept aside is not known",
            where=out,
            advice="Choose the folder of a training by this version, or train again.",
        ) from error
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnusableDataset(
            f"{RUN_FILE} cannot be read: {error}",
            where=out,
            advice="Train again in another folder.",
        ) from error
    return config, parts


def model_folder_of(out: Path, config: TrainingConfig | None = None) -> Path | None:
    """Return the folder of the model that a run has made, None where it has not."""
    names = [config.name] if config is not None else []
    found = [out / name for name in names if (out / name / "card.json").is_file()]
    found += sorted(path.parent for path in out.glob("*/card.json"))
    return found[0] if found else None
