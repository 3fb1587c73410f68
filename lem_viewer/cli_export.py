"""``lem-viewer export``: findings as DICOM objects, report and tables; de-identified on demand."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tqdm import tqdm

from lem_viewer.cli_library import library_address
from lem_viewer.cli_output import complain, say
from lem_viewer.errors import Failure, UnreadableImage


def add_export(commands: Any, load_predictor: Callable[..., Any]) -> None:
    """Add the command to the parser's sub-parsers."""
    from lem_viewer.work.export_plan import FORMATS

    parser = commands.add_parser(
        "export",
        help="write findings as DICOM SEG, SR, CAD SR, presentation states, PDF, CSV, JSON",
        description="Formats: " + "; ".join(f"{name}: {what}" for name, what in FORMATS.items()),
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--formats", default=",".join(FORMATS), metavar="A,B", help="default: %(default)s"
    )
    parser.add_argument(
        "--deidentify", action="store_true",
        help="write the images, too, and all of it after the Basic Profile of PS3.15",
    )  # fmt: skip
    parser.add_argument(
        "--allow-burned-in", action="store_true",
        help="with --deidentify: also images whose pixels may hold text (look at them first)",
    )  # fmt: skip
    parser.add_argument(
        "--hide-patient", action="store_true", help="leave the patient out of the PDF"
    )
    parser.add_argument(
        "--with-readers", action="store_true",
        help="add what readers drew and stored in the library",
    )  # fmt: skip
    parser.add_argument("--library", default="", metavar="URL", help="default: the settings'")
    parser.add_argument("--model", default="", metavar="NAME", help="of the zoo, or a folder")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    parser.set_defaults(run=lambda options: run_export(options, load_predictor))


def run_export(options: argparse.Namespace, load_predictor: Callable[..., Any]) -> int:
    """Read and export; 0 where every study was written whole."""
    from lem_viewer.work.export_plan import FORMATS, ExportDone, ExportedFile, ExportPlan

    missing = [path for path in options.paths if not path.exists()]
    if missing:
        raise UnreadableImage(
            "no such file or folder", where=missing[0], advice="Check the path and try again."
        )
    wanted = tuple(part.strip() for part in options.formats.split(",") if part.strip())
    unknown = [name for name in wanted if name not in FORMATS]
    if unknown or not wanted:
        say(f"--formats: {options.formats!r}; allowed are {', '.join(FORMATS)}")
        return 2
    plan = ExportPlan(wanted, options.deidentify, options.allow_burned_in, options.hide_patient)
    done: list[ExportDone] = []
    with tqdm(unit="view", desc="exporting", disable=None) as bar:
        for value in _values(options, plan, load_predictor(options)):
            if isinstance(value, Failure):
                complain(value)
            elif isinstance(value, ExportDone):
                done.append(value)
            elif not isinstance(value, ExportedFile):
                bar.update()
    for each in done:
        print(f"{len(each.files)} files in {each.folder}")
        if each.left_out:
            say(f"{each.left_out} images were left out; see the messages above.")
    if not done:
        return UnreadableImage.exit_code
    return 1 if any(each.left_out for each in done) else 0


def _values(options: argparse.Namespace, plan: Any, predictor: Any) -> Any:
    from lem_viewer.work.exporting_files import export_files

    if not options.with_readers:
        yield from export_files(options.paths, predictor, options.out, plan)
        return
    from lem_viewer.work.library_journeys import open_own_library

    library = open_own_library(library_address(options.library))
    try:
        yield from export_files(options.paths, predictor, options.out, plan, library)
    finally:
        library.close()
