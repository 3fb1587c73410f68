"""``lem-viewer train``: a flag for every field of TrainingConfig, and the events in words."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterable
from contextlib import closing
from dataclasses import MISSING, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from lem_viewer import paths
from lem_viewer.cli_check import run_check
from lem_viewer.cli_library import LEDGER, data_of_ledger
from lem_viewer.cli_output import complain, say
from lem_viewer.errors import Failure, LemViewerError, UnusableDataset, UnusableModel
from lem_viewer.values.training import (
    EpochDone,
    StepDone,
    TrainingConfig,
    TrainingFinished,
    TrainingStarted,
)

if TYPE_CHECKING:
    from lem_viewer.work.training_lock import TrainingLock


def add_train(commands: Any) -> None:
    """Add the command to the parser's sub-parsers."""
    train = commands.add_parser("train", help="train a model on a folder, a manifest or phantoms")
    train.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="the run's folder; needed except with --check and --probe",
    )
    train.add_argument(
        "--check",
        nargs="?",
        const="full",
        choices=("full", "quick"),
        help="only tell what the data hold and what is wrong with them; quick: no pixels",
    )
    train.add_argument(
        "--probe",
        action="store_true",
        help="only measure ten steps here and tell what the training will take",
    )
    train.add_argument("--admit", action="store_true", help="add the finished model to the zoo")
    train.add_argument("--as-child", action="store_true", help=argparse.SUPPRESS)  # the window's
    add_config_flags(train)
    train.set_defaults(run=run_train)


def add_config_flags(parser: argparse.ArgumentParser) -> None:
    """Add a flag for every field of TrainingConfig; mappings are given as JSON.

    What is not given is not in the options: a protocol may have another default.
    """
    absent = argparse.SUPPRESS
    for field in fields(TrainingConfig):
        flag = "--" + field.name.replace("_", "-")
        default = field.default
        words = f"default: {default}"
        if default is MISSING:
            parser.add_argument(
                flag, type=_json_object, default=absent, metavar="JSON", help='e.g. {"hidden": 64}'
            )
        elif isinstance(default, tuple):
            words = "a text file with the path of an image in each line: they are left out"
            parser.add_argument(flag, type=_names_in, default=absent, metavar="FILE", help=words)
        elif isinstance(default, bool):
            action = argparse.BooleanOptionalAction
            parser.add_argument(flag, action=action, default=absent, help=words)
        elif field.name == "data":
            words = "a folder, a manifest or 'ledger' (the readers' audit)"
            parser.add_argument(flag, "--dataset", default=absent, metavar="DATA", help=words)
        else:
            parser.add_argument(flag, type=type(default), default=absent, help=words)


def _names_in(text: str) -> tuple[str, ...]:
    from lem_viewer.training.left_out import read_names

    try:
        return read_names(Path(text))
    except UnusableDataset as error:
        raise argparse.ArgumentTypeError(f"{text}: {error.what}. {error.advice}") from error


def _json_object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise argparse.ArgumentTypeError(f"{text} is not a JSON object, as {{}} is")
    return value


def config_of_options(options: argparse.Namespace) -> TrainingConfig:
    """Return the configuration that the flags give, over that of the protocol if one is named.

    Raises
    ------
    UnusableDataset
        There is no such protocol.
    """
    names = {field.name for field in fields(TrainingConfig)}
    chosen = {name: value for name, value in vars(options).items() if name in names}
    return replace(_base_of(chosen.get("protocol", "")), **chosen)


def _base_of(protocol: str) -> TrainingConfig:
    if not protocol:
        return TrainingConfig()
    from lem_viewer.reading.protocols import PROTOCOLS, config_of

    if protocol not in PROTOCOLS:
        raise UnusableDataset(
            f"there is no protocol {protocol!r}", advice=f"Known are {', '.join(PROTOCOLS)}."
        )
    return config_of(PROTOCOLS[protocol], "", protocol)


def run_train(options: argparse.Namespace) -> int:
    """Train; return the exit code: 5 where the model that was written is not usable."""
    if options.as_child and options.probe:
        from lem_viewer.cli_probe import run_probe_child

        return run_probe_child(options.out)
    if options.as_child:
        from lem_viewer.cli_train_child import run_child

        return run_child(options.out)
    from lem_viewer.training.loop import train
    from lem_viewer.training.processes import leave

    config = _with_cache(with_data(config_of_options(options)), options)
    if options.check:
        return run_check(config, options.out, thorough=options.check == "full")
    if options.probe:
        from lem_viewer.cli_probe import run_probe

        return run_probe(config, options.out)
    if options.out is None:
        raise LemViewerError("--out is missing", advice="Name the folder of the run.")
    held = hold_the_lock(options.out, config.name)
    try:
        # Closed at once when interrupted: what there is is then written.
        with closing(train(config, options.out)) as events:  # type: ignore[type-var]
            finished = follow_training(events, config)
    finally:
        leave()
        if held is not None:
            held.release()
    if finished is None:
        return 1
    print(f"{finished.card.model_id} in {finished.folder}")
    if finished.card.figures.get("usable") is False:
        return UnusableModel.exit_code  # said already
    if options.admit:
        from lem_viewer.work.journeys import open_zoo

        entry = open_zoo().admit(Path(finished.folder))
        print(f"admitted to the zoo as {entry.name}")
    return 0


def hold_the_lock(out: Path, name: str) -> TrainingLock | None:
    """Take the lock of trainings, so that the window knows of this one; None without it.

    A second training by hand is warned of, not forbidden: the machine may have two devices. Only
    the first of several processes takes the lock.

    Raises
    ------
    TrainingIsRunning
        The other training is in the same folder.
    """
    from lem_viewer.work.training_lock import TrainingIsRunning, TrainingLock

    if os.environ.get("RANK", "0") != "0":
        return None
    try:
        return TrainingLock(out, name)
    except TrainingIsRunning as error:
        if error.running.out == str(Path(out).resolve()):
            raise
        complain(
            Failure.warning(
                "Another training is running",
                f"{error.what}: both are slower, and share the memory",
                "Wait until it has ended where both need the same device.",
                error.where,
            )
        )
    except OSError as error:  # no data folder to be had: nothing to be told of
        complain(Failure.from_exception(error))
    return None


def with_data(config: TrainingConfig) -> TrainingConfig:
    """Return the configuration with the audit ledger's readings where it asks for them."""
    return replace(config, data=data_of_ledger()) if config.data == LEDGER else config


def _with_cache(config: TrainingConfig, options: argparse.Namespace) -> TrainingConfig:
    """Return the configuration with the program's cache where no other folder is named."""
    if "cache" in vars(options):
        return config
    return replace(config, cache=str(paths.cache_dir() / "training"))


def follow_training(events: Iterable[object], config: TrainingConfig) -> TrainingFinished | None:
    """Tell the events of a training; return its end, None where there is no model."""
    finished = None
    with tqdm(unit="step", desc="training", disable=None) as bar:
        for event in events:
            if isinstance(event, TrainingStarted):
                say(
                    f"{event.train_images} training, {event.validation_images} validation, "
                    f"{event.test_images} test images; {event.parameters:,} parameters; "
                    f"{event.device}"
                )
                for note in event.notes:
                    say(note)
                if event.resumed:
                    say(f"going on after {event.step} steps of epoch {event.epoch}")
            elif isinstance(event, StepDone):
                bar.total = event.steps * config.epochs
                bar.update((event.epoch - 1) * event.steps + event.step - bar.n)
                bar.set_postfix(loss=f"{event.loss:.3f}")
            elif isinstance(event, EpochDone):
                say(
                    f"epoch {event.epoch}/{event.epochs}: loss {event.train_loss:.4f}, "
                    f"validation loss {event.validation_loss:.4f}, "
                    f"AUC {event.validation_auc:.3f}, hits {event.validation_hit_rate:.3f}"
                    f"{' (best so far)' if event.is_best else ''}"
                )
            elif isinstance(event, Failure):
                complain(event)
            elif isinstance(event, TrainingFinished):
                finished = event
    return finished
