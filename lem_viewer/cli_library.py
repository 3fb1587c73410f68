"""``lem-viewer index`` and ``audit``, and ``batch`` of the library, from the command line."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from lem_viewer import paths
from lem_viewer.cli_output import complain, say
from lem_viewer.errors import Failure, UnusableLibrary, UnusableSettings
from lem_viewer.settings import Settings, read_settings
from lem_viewer.settings import library_address as settings_address

if TYPE_CHECKING:
    from lem_viewer.library.database import Library

LEDGER = "ledger"
LIBRARY_COMMANDS = ("index", "audit")


def add_library_commands(commands: Any) -> None:
    """Add ``index`` and ``audit`` to the parser's sub-parsers; for ``batch`` see cli_batch."""
    index = commands.add_parser("index", help="list the studies of folders in the library")
    index.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    index.add_argument(
        "--watch", type=_seconds, metavar="SECONDS", help="look again so often, until stopped"
    )
    index.add_argument(
        "--labels", type=Path, metavar="FILE.csv", help="a manifest that says what images hold"
    )
    index.add_argument("--positive", choices=("abnormal", "malignant"), default="malignant")
    add_address(index)
    index.set_defaults(run=run_index)

    _add_audit(commands)


def _add_audit(commands: Any) -> None:
    audit = commands.add_parser("audit", help="report, verify or export what readers said")
    acts = audit.add_subparsers(title="acts", metavar="ACT", required=True)
    report = acts.add_parser("report", help="figures of every model and reader")
    report.add_argument("--since", default="", type=_date, metavar="YYYYMMDD")
    report.add_argument("--until", default="", type=_date, metavar="YYYYMMDD")
    report.add_argument("--out", type=Path, metavar="FILE", help=".json or .md; else printed")
    add_address(report)
    report.set_defaults(run=run_report)
    verify = acts.add_parser("verify", help="check that no record was changed")
    verify.add_argument("file", nargs="?", type=Path, help="an export, instead of the library")
    verify.add_argument(
        "--against", type=Path, metavar="FILE.jsonl", help="an earlier export bears witness"
    )
    add_address(verify)
    verify.set_defaults(run=run_verify)
    dataset = acts.add_parser("dataset", help="write what readers said as labels for training")
    dataset.add_argument("out", type=Path, metavar="FILE.csv")
    add_address(dataset)
    dataset.set_defaults(run=run_dataset)
    export = acts.add_parser("export", help="write every record")
    export.add_argument("out", type=Path, metavar="FILE", help=".jsonl (can be verified) or .csv")
    export.add_argument(
        "--deidentify", action="store_true", help="as .jsonl without persons, free text and times"
    )
    add_address(export)
    export.set_defaults(run=run_export)


def add_address(parser: Any) -> None:
    """Add the flag that names the library to a parser or a group."""
    parser.add_argument(
        "--library", default="", metavar="URL", help="an SQLAlchemy URL; default: the settings'"
    )


def _seconds(text: str) -> float:
    number = float(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds from 1 on")
    return number


def _date(text: str) -> str:
    plain = text.replace("-", "")
    if plain and (len(plain) != 8 or not plain.isdigit()):
        raise argparse.ArgumentTypeError(f"{text} is no date like 20261128")
    return plain


def library_address(given: str = "") -> str:
    """Return the library's address: as given, by the variable, by the settings, else empty."""
    try:
        settings = read_settings(paths.config_dir() / "settings.json")
    except UnusableSettings:
        settings = Settings()
    return settings_address(settings, given)


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[Library]:
    from lem_viewer.work.library_journeys import open_own_library

    library = open_own_library(library_address(options.library))
    try:
        for notice in library.notices:
            complain(notice)
        yield library
    finally:
        library.close()


# ---------------------------------------------------------------------- commands


def run_index(options: argparse.Namespace) -> int:
    """List the studies of folders; with ``--watch`` again and again."""
    from lem_viewer.work.library_labels import keep_labels

    with _opened(options) as library:
        while True:
            for folder in options.folders:
                _index_one(library, folder, is_quiet=bool(options.watch))
            if options.labels:
                count, failures = keep_labels(library, options.labels, options.positive)
                for failure in failures:
                    complain(failure)
                say(f"{count} images have a label by {options.labels.name}.")
            if not options.watch:
                return 0
            time.sleep(options.watch)


def _index_one(library: Library, folder: Path, *, is_quiet: bool) -> None:
    from lem_viewer.values.listing import IndexDone, IndexProgress
    from lem_viewer.work.library_journeys import index_folder

    with tqdm(unit="file", desc="indexing", disable=True if is_quiet else None) as bar:
        for value in index_folder(library, folder):
            if isinstance(value, IndexProgress):
                bar.update(value.seen - bar.n)
            elif isinstance(value, Failure):
                complain(value)
            elif isinstance(value, IndexDone):
                bar.close()
                if is_quiet and not (value.views or value.gone):
                    continue
                print(
                    f"{value.folder}: {value.seen} files, {value.read} read, {value.views} new "
                    f"views, {value.unreadable} damaged, {value.gone} gone; "
                    f"{value.studies} studies in the library; {value.seconds:.1f} s"
                )


def run_batch(options: argparse.Namespace, load_predictor: Callable[..., Any]) -> int:
    """Read the whole library; what this model's hash has read is passed over."""
    from lem_viewer.work.library_batch import BatchDone, BatchProgress, predict_library

    with _opened(options) as library:
        predictor = load_predictor(options)
        with tqdm(unit="study", desc="reading", disable=None) as bar:
            for value in predict_library(library, predictor, limit=options.limit):
                if isinstance(value, BatchProgress):
                    bar.total = value.total
                    bar.update(value.done - bar.n)
                elif isinstance(value, Failure):
                    complain(value)
                elif isinstance(value, BatchDone):
                    bar.close()
                    print(
                        f"{predictor.card.model_id}: {value.images} images read, "
                        f"{value.failed} not processed, {value.seconds:.1f} s"
                    )
    return 0


def run_report(options: argparse.Namespace) -> int:
    """Print or write the figures."""
    from lem_viewer.work.library_audit import audit_report, report_text

    with _opened(options) as library:
        report = audit_report(library, options.since, options.until)
    is_json = options.out is not None and options.out.suffix.lower() == ".json"
    text = json.dumps(report, indent=2, ensure_ascii=False) if is_json else report_text(report)
    if options.out is None:
        sys.stdout.write(text)
        return 0
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text, "utf-8")
    print(options.out)
    return 0


def run_verify(options: argparse.Namespace) -> int:
    """Check the ledger, or an export; 8 where it was changed."""
    from lem_viewer.library.ledger import Ledger
    from lem_viewer.work.library_audit import check_against, check_export

    if options.file:
        found = check_export(options.file)
    else:
        with _opened(options) as library:
            if options.against:
                found = check_against(library, options.against)
            else:
                found = Ledger(library).check()
    for remark in found.remarks:
        say(f"Remark: {remark}.")
    for fault in found.faults:
        say(f"CHANGED: {fault}.")
    print(f"{found.records} records, head {found.head}")
    print("No sign of a change." if found.is_sound else "The audit was changed.")
    return 0 if found.is_sound else UnusableLibrary.exit_code


def run_dataset(options: argparse.Namespace) -> int:
    """Write the labels that the audit gives as a manifest."""
    from lem_viewer.work.library_dataset import write_audit_manifest

    with _opened(options) as library:
        print(f"{write_audit_manifest(library, options.out).words}\n{options.out}")
    return 0


def data_of_ledger() -> str:
    """Return a manifest of the labels that the audit gives, for ``--data ledger``; say counts."""
    from lem_viewer.work.library_dataset import write_audit_manifest
    from lem_viewer.work.library_journeys import open_own_library

    out = paths.data_dir() / "audit-dataset" / "manifest.csv"
    library = open_own_library(library_address())
    try:
        say(write_audit_manifest(library, out).words)
    finally:
        library.close()
    return str(out)


def run_export(options: argparse.Namespace) -> int:
    """Write every record."""
    from lem_viewer.work.library_audit import export_audit

    if options.deidentify:
        from lem_viewer.work.exporting_audit import export_audit_without_names

        with _opened(options) as library:
            count = export_audit_without_names(library, options.out)
        print(f"{count} de-identified records in {options.out}; such a file cannot be verified")
        return 0
    with _opened(options) as library:
        found = export_audit(library, options.out)
    print(f"{found.records} records in {options.out}, head {found.head}")
    return 0
