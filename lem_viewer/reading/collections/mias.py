"""Mini-MIAS: Info.txt and the films mdb001 to mdb322.

Source: Suckling et al., "The Mammographic Image Analysis Society digital mammogram database",
Excerpta Medica 1994, International Congress Series 1069:375-378. Coordinates of Info.txt are in
pixels of 1024 x 1024 films, y counts from the bottom.
"""

from __future__ import annotations

import re
from pathlib import Path

from PIL import Image

from lem_viewer.reading.cases import Circle, Manifest
from lem_viewer.reading.collections.files import ImageIndex, listed
from lem_viewer.reading.collections.gathering import Collection, Gathering
from lem_viewer.reading.truth_names import looks_like_mask

TABLES = r"info(_?file)?\.txt|info"
SIDE_PX = 1024
_WORDS = {"B": "benign", "M": "malignant"}
_LINE = re.compile(
    r"^\s*(?P<film>mdb\d{3})(?P<side>l[lsmx]|r[lsmx])?\s+(?P<tissue>[FGD])\s+(?P<kind>[A-Z]{4})"
    r"(?:\s+(?P<grade>[BM]))?(?:\s+(?P<x>\d+)\s+(?P<y>\d+)\s+(?P<radius>\d+))?",
    re.IGNORECASE,
)


def recognises(folder: Path) -> bool:
    """Return True where an Info.txt names MIAS films."""
    return any(_lines_of(table) for table in listed(folder, TABLES))


def read_mias(folder: Path, positive: str = "malignant") -> Manifest:
    """Read the films of Info.txt; films 2n-1 and 2n are the two sides of one patient.

    Raises
    ------
    UnusableDataset
        Not one film can be used.
    """
    gathering = Gathering("mias", folder, positive)
    index = ImageIndex(folder)
    named: set[str] = set()
    for table in listed(folder, TABLES)[:1]:
        for match in _lines_of(table):
            film = match["film"].lower()
            named.add(film)
            _take_line(match, film, index, gathering)
    for file in index.files:
        if file.stem.lower().startswith("mdb") and file.stem.lower()[:6] not in named:
            gathering.skip("Info.txt has no line for this film", file)
    return gathering.finish()


def _take_line(match: re.Match[str], film: str, index: ImageIndex, gathering: Gathering) -> None:
    files = [file for file in index.named(film) if not looks_like_mask(file)]
    # A PNG made of a PGM lies beside it: one of them counts.
    files.sort(key=lambda file: file.suffix.lower() == ".pgm")
    if not files:
        gathering.skip("the film is not in the folder", film)
        return
    healthy = match["kind"].upper() == "NORM"
    word = "normal" if healthy else _WORDS.get((match["grade"] or "").upper(), "")
    patient = str((int(film[3:]) + 1) // 2)
    lesions: tuple[Circle, ...] = ()
    if match["x"] and not healthy:
        lesions = _circle_of(match, word, files[0], gathering)
    elif word in _WORDS.values():
        message = "Info.txt gives no place; the film counts without truth"
        gathering.skip(message, files[0], severity="warning")
    gathering.add(files[0], word, patient, lesions)


def _circle_of(
    match: re.Match[str], word: str, file: Path, gathering: Gathering
) -> tuple[Circle, ...]:
    """Return the circle, rows from the top; none on a film of another size."""
    try:
        with Image.open(file) as image:
            size = image.size
    except (OSError, ValueError, Image.DecompressionBombError):
        return ()  # told when the film itself is looked at
    if size != (SIDE_PX, SIDE_PX):
        message = "Info.txt holds for 1024 x 1024 pixels; the film counts without truth"
        gathering.skip(message, file, "Use the films as published.", "warning")
        return ()
    col, from_bottom, radius = (float(match[name]) for name in ("x", "y", "radius"))
    return (Circle(SIDE_PX - from_bottom, col, radius, word),)


def _lines_of(table: Path) -> list[re.Match[str]]:
    try:
        text = table.read_text("latin-1")[:200_000]
    except OSError:
        return []
    return [match for line in text.splitlines() if (match := _LINE.match(line))]


MIAS = Collection("mini-MIAS", read_mias, recognises, "normal, benign or malignant as in Info.txt")
