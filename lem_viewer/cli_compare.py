"""``lem-viewer compare``: a grid of models in tables, resumable, one row at a time."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from tqdm import tqdm

from lem_viewer.cli_output import complain, say
from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.values.training import EpochDone, StepDone


def add_compare(commands: Any) -> None:
    """Add the command to the parser's sub-parsers."""
    compare = commands.add_parser(
        "compare", help="train and score heads, backbones and localizers; write their tables"
    )
    compare.add_argument("config", nargs="?", type=Path, metavar="CONFIG", help="TOML or JSON")
    compare.add_argument(
        "--protocol", default="", metavar="NAME", help="lem-inbreast or lem-cbis: no CONFIG needed"
    )
    compare.add_argument("--data", default="", metavar="DIR", help="the protocol's data set")
    compare.add_argument("--device", default="", metavar="NAME", help="for the trainings")
    compare.add_argument("--out", type=Path, required=True, metavar="DIR")
    compare.add_argument(
        "--list", action="store_true", help="only tell the rows and what is done of them"
    )
    compare.add_argument("--tables", action="store_true", help="only write the tables anew")
    compare.set_defaults(run=run_compare)


def run_compare(options: argparse.Namespace) -> int:
    """Compare; return the exit code: 1 where a row failed."""
    from lem_viewer.work.grid.run import compare_grid
    from lem_viewer.work.grid.tables import TableWriter

    plan = _plan_of(options)
    if options.list:
        return _list(plan, options.out)
    if options.tables:
        TableWriter(plan, options.out).write()
    else:
        failed = _follow(compare_grid(plan, options.out))
        print(f"{options.out / 'results.md'}")
        return 1 if failed else 0
    print(f"{options.out / 'results.md'}")
    return 0


def _plan_of(options: argparse.Namespace) -> Any:
    from lem_viewer.work.grid.plan import read_plan
    from lem_viewer.work.grid.ready import protocol_plan

    if os.environ.get("WORLD_SIZE", "1") not in ("", "1"):
        raise UnusableDataset(
            "compare runs in one process",
            advice="Start it without torchrun; trainings of several processes: lem-viewer train.",
        )
    if bool(options.config) == bool(options.protocol):
        raise UnusableDataset(
            "name either a configuration or a protocol",
            advice="lem-viewer compare grid.toml, or compare --protocol lem-inbreast --data DIR.",
        )
    if options.config:
        return read_plan(options.config)
    changes = {"device": options.device} if options.device else {}
    return protocol_plan(options.protocol, options.data, changes)


def _list(plan: Any, out: Path) -> int:
    from lem_viewer.work.grid.places import RESULT, TRAINED, set_folder, unit_folder

    for row in plan.rows:
        for unit in row.units:
            trained = (unit_folder(out, unit) / TRAINED).is_file()
            scored = sum(
                (set_folder(out, unit, wanted, row.localizer) / RESULT).is_file()
                for wanted in plan.sets
            )
            state = "trained" if trained else "to train"
            print(f"{row.table}: {row.title} [{unit.key}] {state}, {scored}/{len(plan.sets)} sets")
    return 0


def _follow(events: Any) -> int:
    from lem_viewer.work.grid.run import CaseScored, RowFailed, RowStarted, SetScored

    failed = 0
    with tqdm(desc="comparing", disable=None) as bar:
        for event in events:
            if isinstance(event, RowStarted):
                say(f"[{event.done + 1}/{event.total}] {event.row.table}: {event.row.title}")
            elif isinstance(event, StepDone):
                bar.set_postfix(epoch=event.epoch, step=f"{event.step}/{event.steps}")
                bar.update()
            elif isinstance(event, CaseScored):
                bar.set_postfix(scored=f"{event.done}/{event.total}")
                bar.update()
            elif isinstance(event, EpochDone):
                say(
                    f"  epoch {event.epoch}/{event.epochs}: loss {event.train_loss:.4f}, "
                    f"AUC {event.validation_auc:.3f}, hits {event.validation_hit_rate:.3f}"
                )
            elif isinstance(event, SetScored):
                _say_set(event)
            elif isinstance(event, RowFailed):
                failed += 1
                complain(event.failure)
            elif isinstance(event, Failure):
                complain(event)
    return failed


def _say_set(event: Any) -> None:
    found = event.metrics
    parts = [
        f"{name} {found[key]:.3f}"
        for name, key in (("AUC", "auc"), ("Dice", "dice_mean"), ("hits", "hit_rate"))
        if found.get(key) is not None
    ]
    say(f"  {event.set}: {', '.join(parts)} ({found['n']} images)")
