"""Make the README's pictures anew: ``python docs/make_pictures.py``.

They are the program's own windows with the bundled synthetic study, rendered offscreen.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "images"
PICTURES = {
    "1_welcome.png": "welcome.png",
    "2_study.png": "study.png",
    "3_view.png": "view.png",
    "4_compare.png": "compare.png",
}


def main() -> int:
    """Render the tour of the demo and keep its pictures."""
    sys.path.insert(0, str(FOLDER.parent.parent))
    from lem_viewer.cli_demo import run_headless

    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as out:
        code = run_headless(Path(out))
        for made, kept in PICTURES.items():
            shutil.copyfile(Path(out) / made, FOLDER / kept)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
