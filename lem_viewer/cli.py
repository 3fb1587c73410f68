"""The command line: gui (default), demo, predict, evaluate, train, compare, calibrate, doctor."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.cli_batch import add_batch
from lem_viewer.cli_calibrate import add_calibrate
from lem_viewer.cli_compare import add_compare
from lem_viewer.cli_export import add_export
from lem_viewer.cli_library import LIBRARY_COMMANDS, add_library_commands
from lem_viewer.cli_models import add_models
from lem_viewer.cli_output import complain, say
from lem_viewer.cli_train import add_train
from lem_viewer.cli_zoo import add_zoo
from lem_viewer.errors import Failure, LemViewerError, UnreadableImage

COMMANDS = (
    "gui",
    "demo",
    "predict",
    "evaluate",
    "train",
    "compare",
    "calibrate",
    "merge",
    "outline",
    "export",
    "zoo",
    "batch",
    *LIBRARY_COMMANDS,
    "doctor",
)
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code.

    0 done; 1 something went wrong; 2 wrong usage; 3 unreadable image; 4 unusable truth;
    5 unusable model; 6 unusable data; 7 device trouble; 8 unusable library;
    9 refused export; 130 interrupted.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in COMMANDS and not given[0].startswith("-")):
        given.insert(0, "gui")
    options = _parser().parse_args(given)
    try:
        return int(options.run(options))
    except LemViewerError as error:
        complain(Failure.from_exception(error))
        return error.exit_code
    except OSError as error:
        complain(Failure.from_exception(error))
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was finished has been kept.\n")
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lem-viewer",
        description=f"Reads mammograms with Local Extremum Mapping. {RESEARCH_NOTICE}",
    )
    parser.add_argument("--version", action="version", version=f"lem-viewer {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    gui = commands.add_parser("gui", help="open the window (the default)")
    gui.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a study to open")
    gui.set_defaults(run=_gui)

    demo = commands.add_parser("demo", help="open the bundled synthetic study and read it")
    demo.add_argument(
        "--headless",
        type=Path,
        metavar="OUT",
        help="render the windows into this folder as PNGs and write report.json",
    )
    _add_model_options(demo)
    demo.set_defaults(run=_demo)

    predict = commands.add_parser("predict", help="read files, folders or ZIPs, write JSON")
    predict.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    predict.add_argument("--out", type=Path, metavar="FILE.json", help="default: standard output")
    _add_model_options(predict)
    predict.set_defaults(run=_predict)

    evaluate = commands.add_parser("evaluate", help="score a model on a labelled manifest")
    evaluate.add_argument("--manifest", type=Path, required=True, metavar="FILE.csv")
    evaluate.add_argument("--out", type=Path, required=True, metavar="DIR")
    evaluate.add_argument(
        "--positive",
        choices=("abnormal", "malignant"),
        default="malignant",
        help="what counts as 1: any abnormality, or malignant only (default)",
    )
    evaluate.add_argument("--limit", type=_positive_number, metavar="N", help="first N images only")
    _add_model_options(evaluate)
    evaluate.set_defaults(run=_evaluate)

    add_train(commands)
    add_compare(commands)
    add_models(commands)
    add_zoo(commands)
    add_calibrate(commands)
    add_export(commands, _load_predictor)
    add_batch(commands, _load_predictor)
    add_library_commands(commands)

    doctor = commands.add_parser("doctor", help="tell what is installed, what lacks, what to do")
    doctor.set_defaults(run=_doctor)
    return parser


def _add_model_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", default="", metavar="NAME", help="a model of the zoo, or a folder with a card"
    )
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))


def _positive_number(text: str) -> int:
    number = int(text)
    if number <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number > 0")
    return number


# ---------------------------------------------------------------------- commands


def _gui(options: argparse.Namespace) -> int:
    from lem_viewer.app import run_window

    missing = [path for path in options.paths if not path.exists()]
    if missing:
        raise UnreadableImage(
            "no such file or folder", where=missing[0], advice="Check the path and try again."
        )
    return run_window(options.paths)


def _demo(options: argparse.Namespace) -> int:
    from lem_viewer.app import display_is_missing, run_window
    from lem_viewer.cli_demo import run_headless

    if options.headless is None and not display_is_missing():
        return run_window((), demo=True, model=options.model, device=options.device)
    out = options.headless or Path("lem-viewer-demo")
    if options.headless is None:
        say(f"There is no display: the windows are rendered into {out}.")
    return run_headless(out, model=options.model, device=options.device)


def _load_predictor(options: argparse.Namespace) -> Any:
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.work.journeys import Analyst

    if options.model and (Path(options.model) / "card.json").is_file():
        predictor = Predictor.load(Path(options.model), options.device)
    else:
        predictor = Analyst().load(options.model, options.device)
    for failure in predictor.notices:
        complain(failure)
    return predictor


def _predict(options: argparse.Namespace) -> int:
    from lem_viewer.work.prediction import predict_files

    missing = [path for path in options.paths if not path.exists()]
    if missing:
        raise UnreadableImage(
            "no such file or folder", where=missing[0], advice="Check the path and try again."
        )
    predictor = _load_predictor(options)
    views, failures = [], []
    with tqdm(unit="view", desc="reading", disable=None) as bar:
        for value in predict_files(options.paths, predictor):
            if isinstance(value, Failure):
                failures.append(value)
                complain(value)
            else:
                views.append(value)
                bar.update()
    report = {
        "notice": RESEARCH_NOTICE,
        "lem_viewer": __version__,
        "model": predictor.card.model_id,
        "device": predictor.device_name,
        "views": views,
        "failures": [
            {"title": f.title, "where": f.where, "message": f.message, "advice": f.advice}
            for f in failures
        ],
    }
    _write_json(options.out, report)
    return 0 if views else UnreadableImage.exit_code


def _write_json(out: Path | None, report: dict[str, Any]) -> None:
    text = json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    if out is None:
        sys.stdout.write(text)
        return
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(out.name + ".part")
    aside.write_text(text, "utf-8")
    aside.replace(out)


def _evaluate(options: argparse.Namespace) -> int:
    from lem_viewer.work.evaluation import EvaluationDone, EvaluationProgress, evaluate

    predictor = _load_predictor(options)
    values = evaluate(
        options.manifest,
        options.out,
        predictor,
        positive=options.positive,
        limit=options.limit,
    )
    with tqdm(unit="image", desc="evaluating", disable=None) as bar:
        for value in values:
            if isinstance(value, EvaluationProgress):
                bar.total = value.total
                bar.update(value.done - bar.n)
            elif isinstance(value, Failure):
                complain(value)
            elif isinstance(value, EvaluationDone):
                bar.close()
                print(json.dumps(value.metrics, indent=2, allow_nan=False))
    return 0


def _doctor(_options: argparse.Namespace) -> int:
    from lem_viewer.cli_doctor import examine, format_findings

    findings = examine()
    print(format_findings(findings))
    return 0 if all(finding.state != "missing" for finding in findings) else 1
