"""``lem-viewer batch``: the library, or folders on any number of workers, read with a model."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from lem_viewer.cli_library import add_address, run_batch
from lem_viewer.cli_output import complain, say
from lem_viewer.errors import Failure, LemViewerError, UnreadableImage

if TYPE_CHECKING:
    from lem_viewer.work.cluster import Certificates
    from lem_viewer.work.cluster_batch import Crew


def add_batch(commands: Any, load_predictor: Callable[..., Any]) -> None:
    """Add the command to the parser's sub-parsers.

    Parameters
    ----------
    commands : argparse's sub-parsers
    load_predictor : callable
        Returns the predictor that ``--model`` and ``--device`` name.
    """
    batch = commands.add_parser(
        "batch", help="read folders with a model on many workers, or the whole library"
    )
    batch.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER", help="none: the library is read"
    )
    batch.add_argument("--model", default="", metavar="NAME", help="of the zoo, or a folder")
    batch.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    folders = batch.add_argument_group("folders")
    folders.add_argument("--out", type=Path, metavar="DIR", help="where the results go")
    folders.add_argument(
        "--workers", type=_count, metavar="N", help="processes on this machine; 0: this one alone"
    )
    folders.add_argument("--threads", type=_count, metavar="N", help="of each worker")
    folders.add_argument(
        "--resume", action=argparse.BooleanOptionalAction, default=True,
        help="pass over what this very model has read already (the default)",
    )  # fmt: skip
    folders.add_argument(
        "--tries", type=_tries, default=3, metavar="N",
        help="give a study up after so many dead workers (3)",
    )  # fmt: skip
    folders.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="of workers that run already: tls://..."
    )
    for name, what in (("ca", "authority"), ("cert", "certificate"), ("key", "key")):
        folders.add_argument(f"--tls-{name}", type=Path, metavar="FILE.pem", help=f"TLS {what}")
    library = batch.add_argument_group("library")
    library.add_argument("--limit", type=int, metavar="N", help="so many studies at most")
    add_address(library)
    batch.set_defaults(run=lambda options: run(options, load_predictor))


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 on")
    return number


def _tries(text: str) -> int:
    number = int(text)
    if number < 2:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 2 on")
    return number


def run(options: argparse.Namespace, load_predictor: Callable[..., Any]) -> int:
    """Read folders where some are named, else the library."""
    if not options.folders:
        return run_batch(options, load_predictor)
    if options.out is None:
        raise LemViewerError("--out is missing", advice="Name the folder of the results.")
    return run_folders(options)


def run_folders(options: argparse.Namespace) -> int:
    """Read folders; return the exit code.

    0 all studies read; 1 some were given up or not read; 3 not one view could be read.
    """
    from lem_viewer.work.batch import BatchSummary, read_folders
    from lem_viewer.work.batch_studies import BatchStudy
    from lem_viewer.work.batch_worker import BatchJob, reference_to

    model = reference_to(_folder_of(options.model))
    workers, threads = _shares(options)
    pattern = BatchJob(
        BatchStudy("", "", (), ""), model, options.device, threads, not options.scheduler
    )
    summary = None
    with _crew_of(options, workers) as crew:
        values = read_folders(
            options.folders, options.out, model, crew, pattern, resume=options.resume
        )
        with closing(values):  # type: ignore[type-var]
            for value in _shown(values):
                summary = value if isinstance(value, BatchSummary) else summary
    if summary is None:
        return 1
    print(
        f"{model.model_id}: {summary.views} views of {summary.studies} studies in "
        f"{options.out / 'report.json'} and views.csv, {summary.seconds:.1f} s"
    )
    for place in summary.not_done:
        say(f"not read: {place}")
    if summary.not_done:
        return 1
    return 0 if summary.views else UnreadableImage.exit_code


def _shown(values: Iterator[object]) -> Iterator[object]:
    """Show progress and failures; pass each value on."""
    from lem_viewer.work.batch import BatchListed, StudyDone
    from lem_viewer.work.batch_studies import Listing

    with tqdm(unit="study", desc="reading", disable=None) as bar:
        for value in values:
            if isinstance(value, Listing):
                bar.set_postfix_str(f"{value.seen} files looked at")
            elif isinstance(value, BatchListed):
                bar.reset(value.studies)
                bar.initial = bar.n = value.done  # what is done took no time: the rest is told
                bar.refresh()
                say(f"{value.studies} studies, {value.done} of them read before")
            elif isinstance(value, StudyDone):
                bar.set_postfix_str("")
                bar.update(value.done - bar.n)
            elif isinstance(value, Failure):
                complain(value)
            yield value


def _folder_of(model: str) -> Path:
    from lem_viewer.work.journeys import open_zoo

    if model and (Path(model) / "card.json").is_file():
        return Path(model)
    zoo = open_zoo()
    return zoo.folder_of(model or zoo.default_name())


def _shares(options: argparse.Namespace) -> tuple[int, int]:
    """Return how many workers, and how many threads each."""
    cores = os.cpu_count() or 1
    workers = options.workers if options.workers is not None else max(1, min(cores, 8) // 2)
    if options.threads:
        return workers, options.threads
    return workers, 1 if options.scheduler else max(1, cores // max(1, workers))


@contextmanager
def _crew_of(options: argparse.Namespace, workers: int) -> Iterator[Crew]:
    """Give who reads: this process, workers of this machine, or those of a scheduler."""
    from lem_viewer.work.cluster import local_workers, trust_warning, workers_of
    from lem_viewer.work.cluster_batch import ClusterCrew, Crew

    certificates = _certificates(options)
    if options.scheduler:
        warning = trust_warning(options.scheduler)
        if warning is not None:
            complain(warning)
        with workers_of(options.scheduler, certificates) as client:
            yield ClusterCrew(client, tries=options.tries)
    elif workers == 0:
        yield Crew()
    else:
        with local_workers(workers) as client:
            yield ClusterCrew(client, tries=options.tries)


def _certificates(options: argparse.Namespace) -> Certificates | None:
    from lem_viewer.work.cluster import Certificates

    given = (options.tls_ca, options.tls_cert, options.tls_key)
    if not any(given):
        return None
    if not all(given):
        raise LemViewerError("--tls-ca, --tls-cert and --tls-key are needed together")
    return Certificates(*given)
