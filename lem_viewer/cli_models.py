"""``lem-viewer merge`` and ``lem-viewer outline``: a model made of models, and its thresholds."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from lem_viewer.cli_output import complain, say
from lem_viewer.errors import Failure


def add_models(commands: Any) -> None:
    """Add both commands to the parser's sub-parsers."""
    merge = commands.add_parser("merge", help="make one model that averages several score maps")
    merge.add_argument("folders", nargs="+", type=Path, metavar="MODEL", help="folders of models")
    merge.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new folder")
    merge.add_argument("--name", required=True, help="of the new model")
    merge.add_argument(
        "--mirrored", action="store_true", help="each model also reads the view upside down"
    )
    merge.set_defaults(run=run_merge)

    outline = commands.add_parser("outline", help="fit a model's outlines on real cases with truth")
    outline.add_argument("--model", type=Path, required=True, metavar="DIR")
    outline.add_argument(
        "--cases", action="append", required=True, metavar="FILE.csv[@0/3][=AIM]",
        help="a manifest, a part of its patients, the Dice aimed at there; may be repeated",
    )  # fmt: skip
    outline.add_argument("--method", action="append", default=[], metavar="NAME",
        help="how an extremum is followed back; several: the best is taken")  # fmt: skip
    outline.add_argument("--followed", type=int, default=0, metavar="N",
        help="of a merged model, follow back through N members only: faster; 0: all")  # fmt: skip
    outline.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new folder")
    outline.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    outline.set_defaults(run=run_outline)


def run_merge(options: argparse.Namespace) -> int:
    """Merge models."""
    from lem_viewer.network.merging import merge_models

    card = merge_models(options.folders, options.out, options.name, mirrored=options.mirrored)
    print(f"{card.model_id} in {options.out}")
    return 0


def run_outline(options: argparse.Namespace) -> int:
    """Fit the outlines; tell what they reach on the images of the fit."""
    from lem_viewer.training.outline_fit import OutlineSet, OutlinesFitted, fit_outlines

    sets = []
    for text in options.cases:
        source, _, aim = text.partition("=")
        sets.append(OutlineSet(source, float(aim or 0.0)))
    methods = options.method or ["gradient"]
    values = fit_outlines(
        options.model, sets, options.out, methods, options.device, followed=options.followed
    )
    for value in values:
        if isinstance(value, Failure):
            complain(value)
        elif isinstance(value, OutlinesFitted):
            for one, dice, count in zip(sets, value.dice, value.images, strict=True):
                say(f"{one.source}: Dice {dice:.3f} on the {count} images of the fit")
            print(f"{value.card.model_id} in {value.folder}: {value.card.thresholds}")
    return 0
