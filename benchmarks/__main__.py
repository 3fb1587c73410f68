"""Run every benchmark one after the other and print (or write) one Markdown page.

``python -m benchmarks [--quick] [--napari-python PATH] [--out docs/benchmarks.md]``
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from importlib import metadata
from pathlib import Path

PARTS = {
    "Opening a study": "benchmarks.opening",
    "Painting": "benchmarks.painting",
    "Tomosynthesis": "benchmarks.dbt",
    "Next study": "benchmarks.next_study",
    "Inference": "benchmarks.inference",
    "Library": "benchmarks.library",
    "Networks": "benchmarks.network_table",
    "Training": "benchmarks.training",
    "What a training takes, estimated and taken": "benchmarks.training_estimate",
    "Training from the window": "benchmarks.training_live",
    "Start, memory and a live window": "benchmarks.responsiveness",
}


def machine() -> str:
    """Return one line that says where the figures were taken."""
    versions = ", ".join(
        f"{name} {metadata.version(name)}"
        for name in (
            "PySide6-Essentials",
            "torch",
            "numpy",
            "opencv-python-headless",
            "imagecodecs",
        )
    )
    return (
        f"{os.cpu_count()} cores ({platform.machine()}), {platform.system()}, "
        f"Python {platform.python_version()}, {versions}. No GPU unless said."
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small images, few repeats")
    parser.add_argument("--napari-python", help="Python of an environment with napari")
    parser.add_argument("--out", type=Path, help="also write the page to this file")
    options = parser.parse_args()
    page = ["# Benchmarks", "", f"Command: `python -m benchmarks`. {machine()}", ""]
    failed = []
    for title, module in PARTS.items():
        print(f"... {title}", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", module, *(["--quick"] if options.quick else [])]
        if module == "benchmarks.painting" and options.napari_python:
            command += ["--napari-python", options.napari_python]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        page += [f"## {title}", "", done.stdout.strip(), ""]
        if done.returncode:
            failed.append(title)
            page += [f"This part failed: `{done.stderr.strip().splitlines()[-1:]}`", ""]
            sys.stderr.write(done.stderr)
    text = "\n".join(page)
    print(text)
    if options.out:
        options.out.write_text(text, "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
