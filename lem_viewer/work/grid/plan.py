"""What a comparison is made of: the rows of its tables, the trainings they need, the test sets.

The configuration is TOML or JSON; docs/compare.md explains every key. Everything that is wrong
with it is told at once, before anything is trained.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from lem_viewer.errors import UnusableDataset
from lem_viewer.values.training import TrainingConfig

TABLES = ("backbones", "mappings", "localization", "ablation")
#: The outlines that a model's card asks for.
OWN_OUTLINES = ""
#: The thresholded score map: for the head "gap" this is the class activation map.
SCORE_MAP = "score_map"
#: Both are read off in one pass, with any thresholds; every other name is fitted for itself.
BUILT_IN = (OWN_OUTLINES, SCORE_MAP)

_TOP = ("name", "tables", "train", "grid", "heads", "ablation", "evaluate")
_GRID = ("heads", "backbones", "seeds", "folds", "localizers")
#: Fields that change nothing of what is learnt.
_FREE = {"name", "device", "resume", "cache", "cache_gb", "checkpoint_minutes"}
_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_PART = re.compile(r"^\d+/[1-9]\d*$")


@dataclass(frozen=True)
class LabelledSet:
    """Labelled images on which every model is scored.

    Parameters
    ----------
    name : str
    manifest : str
        A manifest, or a folder of a known layout; empty: the held-out part of the training data
        (``protocol``, or the split of the training).
    positive : str
        ``"malignant"`` or ``"abnormal"``.
    fit : float
        Part of the *patients* on whom the thresholds are fitted; they are never reported on. 0:
        the thresholds of the training's validation part are kept and everybody is reported on.
    part : str
        ``"1/2"``: the second of two halves of the patients, as ``@1/2`` of ``inserted:``.
    seed : int
        Of the drawing of the fit part.
    limit : int
        The first images only; 0: all.
    fine : bool
        Thresholds are sought on the fine grid: for comparing localizers; takes minutes.
    """

    name: str
    manifest: str = ""
    positive: str = "malignant"
    fit: float = 0.0
    part: str = ""
    seed: int = 0
    limit: int = 0
    fine: bool = False

    @property
    def key(self) -> str:
        """Name of its folder: changes when anything of it does."""
        return f"{plain_name(self.name)}-{_digest(asdict(self))[:8]}"


@dataclass(frozen=True)
class Unit:
    """One training: a configuration with its seed and fold."""

    config: TrainingConfig

    @property
    def digest(self) -> str:
        """Hash of all that changes what is learnt."""
        values = {key: value for key, value in asdict(self.config).items() if key not in _FREE}
        if not values["exclude"]:
            del values["exclude"]  # as before there was such a field: the folders keep their names
        return _digest(values)

    @property
    def key(self) -> str:
        """Name of its folder."""
        config = self.config
        words = f"{config.backbone}-{config.head}-s{config.seed}"
        if config.protocol:
            words += f"-f{config.fold}"
        return f"{plain_name(words)}-{self.digest[:8]}"


@dataclass(frozen=True)
class Row:
    """A row of a table: one kind of model, trained once a seed and fold.

    Parameters
    ----------
    table, title : str
    units : tuple of Unit
    localizer : str
        How lesions are outlined; empty: as the card says.
    """

    table: str
    title: str
    units: tuple[Unit, ...]
    localizer: str = OWN_OUTLINES


@dataclass(frozen=True)
class Plan:
    """A comparison; the first row of each table is what the others are held against."""

    name: str
    rows: tuple[Row, ...]
    sets: tuple[LabelledSet, ...]
    source: Mapping[str, Any] = field(default_factory=dict)

    @property
    def units(self) -> tuple[Unit, ...]:
        """Every training once, in the order of the rows."""
        found = {unit.digest: unit for row in self.rows for unit in row.units}
        return tuple(found.values())


def read_plan(path: Path) -> Plan:
    """Read a configuration, TOML or JSON.

    Raises
    ------
    UnusableDataset
        It cannot be read, or anything in it is wrong: everything is named.
    """
    try:
        text = path.read_text("utf-8")
        data = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except (ValueError, UnicodeDecodeError) as error:
        raise UnusableDataset(
            f"not a configuration: {error}", where=path, advice="Write TOML, or JSON as .json."
        ) from error
    if not isinstance(data, dict):
        raise UnusableDataset("not a configuration: no table at its top", where=path)
    return make_plan(data, path.stem, where=path)


def make_plan(data: Mapping[str, Any], name: str, *, where: Path | str = "") -> Plan:
    """Return the plan of a parsed configuration.

    Raises
    ------
    UnusableDataset
        Anything in it is wrong: everything is named.
    """
    wrong: list[str] = []
    _refuse_unknown(data, _TOP, "", wrong)
    base = _base_of(data.get("train", {}), wrong)
    grid = data.get("grid", {})
    _refuse_unknown(grid, _GRID, "grid.", wrong)
    heads = _texts(grid, "heads", (base.head,), wrong)
    backbones = _texts(grid, "backbones", (base.backbone,), wrong)
    localizers = _texts(grid, "localizers", (OWN_OUTLINES, SCORE_MAP), wrong)
    seeds = _numbers(grid, "seeds", (base.seed,), wrong)
    folds = _numbers(grid, "folds", (base.fold,), wrong)
    tables = tuple(data.get("tables", TABLES))
    wrong += [f"tables: {t!r} is none of {', '.join(TABLES)}" for t in tables if t not in TABLES]
    of_head = {
        head: _config_of(replace(base, head=head), data.get("heads", {}).get(head, {}), head, wrong)
        for head in heads
    }

    def row(table: str, title: str, config: TrainingConfig, localizer: str = OWN_OUTLINES) -> Row:
        units = (Unit(replace(config, seed=s, fold=f)) for s in seeds for f in folds)
        return Row(table, title, tuple(units), localizer)

    first = replace(of_head[heads[0]], backbone=backbones[0]) if heads and backbones else base
    rows = [row("backbones", b, replace(first, backbone=b)) for b in backbones]
    of_head = {head: replace(config, backbone=backbones[0]) for head, config in of_head.items()}
    rows += [row("mappings", head, config) for head, config in of_head.items()]
    rows += [
        row("localization", _localized(head, localizer), config, localizer)
        for head, config in of_head.items()
        for localizer in localizers
    ]
    rows += _ablation_rows(data.get("ablation", []), first, row, wrong)
    rows = [item for item in rows if item.table in tables]
    sets = _sets_of(data.get("evaluate", []), wrong)
    wrong += _unknown_names(rows, sets)
    if wrong:
        raise UnusableDataset(
            "; ".join(wrong), where=where, advice="docs/compare.md explains the keys."
        )
    return Plan(str(data.get("name", name)), tuple(rows), sets, dict(data))


def _unknown_names(rows: Sequence[Row], sets: Sequence[LabelledSet]) -> list[str]:
    """Return what is wrong with the heads, backbones and localizers of the rows."""
    from lem_viewer.network.backbones import BACKBONES
    from lem_viewer.network.heads import head_faults
    from lem_viewer.network.localizers import LOCALIZERS

    wrong: dict[str, None] = {}
    for row in rows:
        config = row.units[0].config
        if config.backbone not in BACKBONES:
            known = ", ".join(sorted(BACKBONES))
            wrong[f"backbone is {config.backbone!r}, allowed are {known}"] = None
        wrong |= dict.fromkeys(head_faults(config.head, config.head_options))
        if row.localizer in BUILT_IN:
            continue
        if row.localizer not in LOCALIZERS:
            known = ", ".join((SCORE_MAP, *sorted(LOCALIZERS)))
            wrong[f"localizer is {row.localizer!r}, allowed are {known}"] = None
        is_made = config.data == "phantoms" or config.data.startswith("inserted:")
        for wanted in sets:
            if not wanted.fit and is_made and not config.protocol:
                wrong[
                    f"the localizer {row.localizer!r} needs thresholds of its own: give "
                    f"{wanted.name!r} a part to fit them on (fit = 0.3)"
                ] = None
    return list(wrong)


def _base_of(changes: Any, wrong: list[str]) -> TrainingConfig:
    """Return what all trainings share: the protocol's configuration where one is named."""
    from lem_viewer.reading.protocols import PROTOCOLS, config_of

    name = changes.get("protocol", "") if isinstance(changes, Mapping) else ""
    if name and name not in PROTOCOLS:
        wrong.append(f"train.protocol is {name!r}, allowed are {', '.join(PROTOCOLS)}")
        return TrainingConfig()
    base = config_of(PROTOCOLS[name], "", TrainingConfig.name) if name else TrainingConfig()
    return _config_of(base, changes, "train", wrong)


def _localized(head: str, localizer: str) -> str:
    how = {OWN_OUTLINES: "back-propagated extrema", SCORE_MAP: "thresholded score map"}
    return f"{head}, {how.get(localizer, localizer)}"


def _ablation_rows(entries: Any, first: TrainingConfig, row: Any, wrong: list[str]) -> list[Row]:
    rows = []
    if not isinstance(entries, list) or not all(isinstance(item, Mapping) for item in entries):
        wrong.append("ablation is no list of tables")
        return []
    for number, entry in enumerate(entries, start=1):
        changes = dict(entry)
        title = str(changes.pop("title", f"variant {number}"))
        rows.append(
            row("ablation", title, _config_of(first, changes, f"ablation {title!r}", wrong))
        )
    return [row("ablation", f"{first.head} as it is", first), *rows] if rows else []


def _sets_of(entries: Any, wrong: list[str]) -> tuple[LabelledSet, ...]:
    names = {item.name for item in fields(LabelledSet)}
    sets: list[LabelledSet] = []
    for number, entry in enumerate(entries, start=1):
        unknown = [key for key in entry if key not in names]
        if unknown or not entry.get("name"):
            wrong.append(
                f"evaluate {number}: {', '.join(unknown) or 'no name'}; known are "
                f"{', '.join(sorted(names))}"
            )
            continue
        made = LabelledSet(**entry)
        if not 0 <= made.fit < 1:
            wrong.append(f"evaluate {made.name!r}: fit is {made.fit}, must be from 0 to below 1")
        if made.positive not in ("malignant", "abnormal"):
            wrong.append(f"evaluate {made.name!r}: positive is {made.positive!r}")
        if made.part and not _PART.match(made.part):
            wrong.append(f"evaluate {made.name!r}: part is {made.part!r}, not like '1/2'")
        if made.manifest and not Path(made.manifest).exists():
            wrong.append(f"evaluate {made.name!r}: there is no {made.manifest}")
        sets.append(made)
    if len({item.name for item in sets}) < len(sets):
        wrong.append("evaluate: two sets have one name")
    return tuple(sets) or (LabelledSet("held-out part"),)


def _config_of(base: TrainingConfig, changes: Any, where: str, wrong: list[str]) -> TrainingConfig:
    kinds = {item.name: type(getattr(base, item.name)) for item in fields(TrainingConfig)}
    if not isinstance(changes, Mapping):
        wrong.append(f"{where} is no table")
        return base
    chosen: dict[str, Any] = {}
    for key, value in changes.items():
        kind = kinds.get(key)
        if kind is None:
            wrong.append(f"{where}.{key} is unknown")
        elif kind is float and isinstance(value, int) and not isinstance(value, bool):
            chosen[key] = float(value)
        elif kind is tuple and isinstance(value, list) and all(isinstance(v, str) for v in value):
            chosen[key] = tuple(value)
        elif isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
            chosen[key] = value
        else:
            wrong.append(f"{where}.{key} is {value!r}, not of the kind {kind.__name__}")
    return replace(base, **chosen)


def _refuse_unknown(
    data: Mapping[str, Any], known: Sequence[str], prefix: str, wrong: list[str]
) -> None:
    wrong += [f"{prefix}{key} is unknown" for key in data if key not in known]


def _texts(grid: Any, name: str, default: tuple[str, ...], wrong: list[str]) -> tuple[str, ...]:
    return _list_of(grid, name, default, str, wrong)


def _numbers(grid: Any, name: str, default: tuple[int, ...], wrong: list[str]) -> tuple[int, ...]:
    return _list_of(grid, name, default, int, wrong)


def _list_of(grid: Any, name: str, default: Any, kind: type, wrong: list[str]) -> Any:
    given = grid.get(name, default)
    good = isinstance(given, list | tuple) and given and all(type(v) is kind for v in given)
    if not good or len(set(given)) < len(given):
        wrong.append(f"grid.{name} is {given!r}, not a list of different {kind.__name__}s")
        return default
    return tuple(given)


def plain_name(text: str) -> str:
    """Return a text as a file name."""
    return _NAME.sub("-", text).strip("-") or "unnamed"


def _digest(values: Any) -> str:
    text = json.dumps(values, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()
