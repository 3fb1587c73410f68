"""What the commands tell beside their result: on standard error, without breaking the bar."""

from __future__ import annotations

import sys

from tqdm import tqdm

from lem_viewer.errors import Failure


def complain(failure: Failure) -> None:
    """Tell what went wrong."""
    tqdm.write(f"lem-viewer: {failure}", file=sys.stderr)


def say(text: str) -> None:
    """Tell how it goes."""
    tqdm.write(text, file=sys.stderr)
