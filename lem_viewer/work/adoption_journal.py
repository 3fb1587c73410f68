"""Which models were adopted, what was in use before, and each way back: a file of the zoo."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from lem_viewer import paths
from lem_viewer.settings import read_settings
from lem_viewer.values.models import ModelCard
from lem_viewer.zoo import ModelZoo
from lem_viewer.zoo_files import write_json

JOURNAL = ".adoptions.json"
ADOPTED, BACK = "adopted", "went back"


def read_journal(zoo: ModelZoo) -> list[dict[str, Any]]:
    """Return what was adopted and gone back to, oldest first; a damaged journal is empty."""
    try:
        told = json.loads((zoo.user_folder / JOURNAL).read_text("utf-8"))
    except (OSError, ValueError):
        return []
    is_right: Callable[[Any], bool] = lambda each: (  # noqa: E731
        isinstance(each, dict)
        and isinstance(each.get("model"), dict)
        and (each.get("before") is None or isinstance(each["before"], dict))
    )
    return [each for each in told if is_right(each)] if isinstance(told, list) else []


def write_down(zoo: ModelZoo, what: str, card: ModelCard, before: ModelCard | None) -> None:
    """Append a line, synced; not one that stands there already as the last.

    Raises
    ------
    OSError
        It could not be written; the journal is as it was.
    """
    line: dict[str, Any] = {
        "what": what,
        "on": datetime.now(UTC).isoformat(timespec="seconds"),
        "model": _named_by(card),
        "before": None,
    }
    if before is not None:
        chosen = read_settings(paths.config_dir() / "settings.json").model
        line["before"] = {**_named_by(before), "setting": chosen}
    known = read_journal(zoo)
    keys = ("what", "model", "before")
    if known and all(known[-1].get(key) == line[key] for key in keys):
        return  # begun before, and ended by somebody
    zoo.user_folder.mkdir(parents=True, exist_ok=True)
    write_json(zoo.user_folder / JOURNAL, [*known, line])


def _named_by(card: ModelCard) -> dict[str, str]:
    return {"name": card.name, "model_id": card.model_id, "sha256": card.sha256}
