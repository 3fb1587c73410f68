"""``lem-viewer calibrate``: a new model folder whose probabilities mean what they say."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tqdm import tqdm

from lem_viewer.cli_output import complain, say
from lem_viewer.errors import Failure
from lem_viewer.values.calibration import METHODS


def add_calibrate(commands: Any) -> None:
    """Add the command to the parser's sub-parsers."""
    parser = commands.add_parser(
        "calibrate", help="fit a model's probabilities, and its guard against unlike images"
    )
    parser.add_argument(
        "--manifest", type=Path, action="append", default=[], metavar="FILE.csv",
        help="labelled images the model was not trained on; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--cases", type=Path, action="append", default=[], metavar="cases.csv",
        help="take the logits of an evaluation instead of reading images; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--guard-data", action="append", default=[], metavar="PATH",
        help="images like those the model was trained on (folder, table, or phantoms:300): "
        "the guard is fitted on them; may be repeated",
    )  # fmt: skip
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new folder")
    parser.add_argument("--positive", choices=("abnormal", "malignant"), default="malignant")
    parser.add_argument("--method", choices=("auto", *METHODS), default="auto")
    parser.add_argument("--described", default="", help='shown as "calibrated on ..."')
    parser.add_argument("--guard-described", default="", help="what the guard's images are")
    parser.add_argument("--new-version", default="", help="of the card; default: today's")
    parser.add_argument("--model", default="", metavar="NAME", help="of the zoo, or a folder")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    parser.set_defaults(run=run_calibrate)


def run_calibrate(options: argparse.Namespace) -> int:
    """Calibrate; tell what it brought."""
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.work.calibrating import (
        CalibrationDone,
        CalibrationPlan,
        CalibrationProgress,
        calibrate,
        improvement_words,
    )
    from lem_viewer.work.journeys import open_zoo

    named = Path(options.model)
    if options.model and (named / "card.json").is_file():
        folder = named
    else:
        zoo = open_zoo()
        folder = zoo.folder_of(options.model or zoo.default_name())
    predictor = Predictor.load(folder, options.device)
    plan = CalibrationPlan(
        manifests=tuple(options.manifest),
        cases=tuple(options.cases),
        guard_data=tuple(options.guard_data),
        positive=options.positive,
        method=options.method,
        described=options.described,
        guard_described=options.guard_described,
        version=options.new_version,
    )
    with tqdm(unit="image", desc="calibrating", disable=None) as bar:
        for value in calibrate(plan, folder, options.out, predictor):
            if isinstance(value, CalibrationProgress):
                bar.total = value.total
                bar.update(value.done - bar.n)
            elif isinstance(value, Failure):
                complain(value)
            elif isinstance(value, CalibrationDone):
                bar.close()
                say(improvement_words(value.card) or "The probabilities were not calibrated.")
                print(f"{value.card.model_id} {value.card.version} in {value.folder}")
    return 0
