"""Make a synthetic study: ``python -m lem_viewer.phantom FOLDER``; no options: the demo."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from lem_viewer.phantom.files import write_study
from lem_viewer.phantom.lesions import KINDS
from lem_viewer.phantom.study import make_study
from lem_viewer.phantom.tissue import DENSITIES

DEMO_SEED = 931
DEMO_DENSITY = "B"
DEMO_FINDINGS = (("R", "spiculated mass"), ("L", "oval mass"))


def _finding(text: str) -> tuple[str, str]:
    side, _, kind = text.partition(":")
    if side not in {"R", "L"} or kind not in KINDS:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not SIDE:KIND with R or L and one of {', '.join(KINDS)}"
        )
    return side, kind


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the study; the same options give the same bytes."""
    parser = argparse.ArgumentParser(prog="python -m lem_viewer.phantom", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the DICOM files go")
    parser.add_argument("--seed", type=int, default=DEMO_SEED)
    parser.add_argument("--density", choices=list(DENSITIES), default=DEMO_DENSITY)
    parser.add_argument(
        "--finding",
        type=_finding,
        action="append",
        help="SIDE:KIND, e.g. 'R:spiculated mass'",
    )
    parser.add_argument("--rows", type=int, default=2304)
    parser.add_argument("--cols", type=int, default=1856)
    parser.add_argument("--spacing-mm", type=float, default=0.1)
    parser.add_argument("--uncompressed", action="store_true")
    parser.add_argument(
        "--slices", type=int, default=0, help="also each view as a tomosynthesis of so many slices"
    )
    options = parser.parse_args(arguments)
    study = make_study(
        options.seed,
        options.density,
        options.finding or DEMO_FINDINGS,
        rows=options.rows,
        cols=options.cols,
        spacing_mm=options.spacing_mm,
    )
    for path in write_study(
        study, options.folder, compress=not options.uncompressed, slices=options.slices
    ):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
