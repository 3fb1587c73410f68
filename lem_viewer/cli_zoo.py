"""``lem-viewer zoo``: list, export, import, rename, withdraw, restore, roll-back, trial, tree."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from lem_viewer.cli_output import say
from lem_viewer.cli_trial import add_trial, run_trial


def add_zoo(commands: Any) -> None:
    """Add the command and its own sub-commands to the parser's."""
    zoo = commands.add_parser("zoo", help="the models at hand: list, export, import, withdraw...")
    acts = zoo.add_subparsers(title="acts", metavar="ACT", required=True)

    def act(name: str, run: Any, told: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = acts.add_parser(name, help=told, description=told)
        parser.set_defaults(run=run)
        return parser

    act("list", run_list, "every model, its state and what it takes on the disk")
    export = act("export", run_export, "write a model as one ZIP")
    export.add_argument("name", metavar="MODEL")
    export.add_argument("--out", type=Path, default=Path(), metavar="FILE.zip or DIR")
    importing = act("import", run_import, "admit a model from a ZIP or a folder")
    importing.add_argument("source", type=Path, metavar="FILE.zip or DIR")
    importing.add_argument("--name", default="", help="another name for it")
    importing.add_argument(
        "--replace", action="store_true", help="it may replace your model of that name"
    )
    renaming = act("rename", run_rename, "give a model of yours another name")
    renaming.add_argument("name", metavar="MODEL")
    renaming.add_argument("new", metavar="NEW_NAME")
    withdrawing = act("withdraw", run_withdraw, "say that a model must not be used any more")
    withdrawing.add_argument("name", metavar="MODEL")
    withdrawing.add_argument("--reason", required=True, help="why, in a sentence")
    restoring = act("restore", run_restore, "take a withdrawal back")
    restoring.add_argument("name", metavar="MODEL")
    rolling = act("roll-back", run_roll_back, "exchange a model with the version it replaced")
    rolling.add_argument("name", metavar="MODEL")
    add_trial(act("trial", run_trial, "a run's new model beside the one in use, on its test part"))
    tree = act("tree", run_tree, "what was trained from what")
    tree.add_argument("names", nargs="*", metavar="MODEL", help="default: all")


def run_list(_options: argparse.Namespace) -> int:
    """List the models and what was withdrawn."""
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo_upkeep import disk_use

    zoo = open_zoo()
    entries, total = zoo.entries(), 0
    default = zoo.default_name()
    for entry in entries:
        use = disk_use(zoo, entry)
        total += use.model + use.previous
        words = [
            entry.card.model_id if entry.card else entry.name,
            entry.card.version if entry.card else "",
            "bundled" if entry.bundled else "yours",
            _size(use.model) + (f" + {_size(use.previous)} earlier" if use.previous else ""),
            "default" if entry.name == default else "",
            "candidate, not adopted" if entry.card and entry.card.status == "candidate" else "",
            f"NOT USABLE: {entry.failure.message}" if entry.failure else "",
        ]
        print("  ".join(word for word in words if word))
    held = {entry.card.sha256 for entry in entries if entry.card}
    for known in zoo.withdrawals.all():
        if known.sha256 not in held:
            print(f"{known.model_id}  not here  {known}")
    print(f"{len(entries)} models, {_size(total)}")
    return 0


def _size(count: int) -> str:
    return f"{count / 1e6:,.1f} MB"


def run_export(options: argparse.Namespace) -> int:
    """Write a model as one file; say what its licence asks."""
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo_archive import export_model

    done = export_model(open_zoo(), options.name, options.out)
    for name in done.left_out:
        say(f"Left out: {name}")
    for words in (done.card.licence, done.card.restriction):
        if words:
            say(f"Before you pass it on: {words}")
    print(f"{done.card.model_id} in {done.file}")
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Admit a model, loaded once to see that weights and card belong together."""
    from lem_viewer.network.checkpoint import load_checkpoint
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo_archive import import_model

    done = import_model(
        open_zoo(),
        options.source,
        prove=load_checkpoint,
        name=options.name,
        replace=options.replace,
    )
    if done.left_out:
        say(f"Left out, never opened: {', '.join(done.left_out)}")
    if done.replaced:
        say(f"The earlier version is kept: lem-viewer zoo roll-back {done.entry.name}")
    print(f"{done.entry.card.model_id if done.entry.card else ''} in {done.entry.folder}")
    return 0


def run_rename(options: argparse.Namespace) -> int:
    """Rename a model."""
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo_upkeep import rename

    entry = rename(open_zoo(), options.name, options.new)
    print(f"{options.name} is {entry.name} now")
    return 0


def run_withdraw(options: argparse.Namespace) -> int:
    """Withdraw a model."""
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo_upkeep import withdraw

    zoo = open_zoo()
    made = withdraw(zoo, options.name, options.reason)
    print(f"{made.model_id} {made}")
    for entry in zoo.entries():
        if entry.card and entry.card.sha256 == made.sha256 and entry.name != options.name:
            say(f"The same weights, so withdrawn too: {entry.name}")
    return 0


def run_restore(options: argparse.Namespace) -> int:
    """Restore a model."""
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo_upkeep import restore

    known = restore(open_zoo(), options.name)
    print(f"{known.model_id} may be used again; it had been {known}")
    return 0


def run_roll_back(options: argparse.Namespace) -> int:
    """Roll a model back, or forward again."""
    from lem_viewer.work.journeys import open_zoo

    entry = open_zoo().roll_back(options.name)
    print(f"{entry.name} is {entry.card.model_id if entry.card else '?'} now")
    return 0


def run_tree(options: argparse.Namespace) -> int:
    """Print what the models came from."""
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo_provenance import provenance

    zoo = open_zoo()
    for name in options.names or [entry.name for entry in zoo.entries()]:
        for line in provenance(zoo, name).lines():
            print(line)
    return 0
