"""What readers drew, kept: one small JSON file a view, named by its SOP Instance UID.

The file holds no attribute of the patient. It is written aside and renamed, so that a crash never
leaves half a file. One that cannot be read is set aside under another name and told, and one that
a newer program wrote is left alone. Each named reader has a folder of his own; files beside those
folders are the default reader's. Whoever keeps measures elsewhere (a database) offers the two
methods of :class:`MeasureStore`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from lem_viewer.errors import LemViewerError
from lem_viewer.values.measures import Measure, MeasureKind

FORMAT, VERSION = "lem-viewer annotations", 1
_MOST = 2000  # measures of a view; more is no reader's work
# What reading a file that somebody or something else wrote may raise.
_BROKEN = (ValueError, LookupError, TypeError, OverflowError, RecursionError)
_UID = re.compile(r"[0-9.]{1,64}")
_READERS = "readers"  # the folder of the named readers' folders


class UnusableMeasures(LemViewerError):
    """A file of annotations cannot be used as it is."""

    title = "Annotations not read"


class MeasureStore(Protocol):
    """Where measures are kept between sessions."""

    def load(self, uid: str, shape: tuple[int, int]) -> tuple[Measure, ...]:
        """Return the measures of a view of ``shape`` (rows, cols); empty where there are none.

        Raises :class:`UnusableMeasures` or OSError.
        """
        ...

    def save(self, uid: str, shape: tuple[int, int], measures: Sequence[Measure]) -> None:
        """Keep the measures of a view in place of those kept before. Raises OSError."""
        ...


class MeasureFolder:
    """Keeps the measures of each view in a file of a folder.

    Parameters
    ----------
    folder : Path
        Made when it is first needed.
    before : MeasureFolder or None
        Where a view starts from that has no file here yet.
    """

    def __init__(self, folder: Path, before: MeasureFolder | None = None) -> None:
        self._folder = folder
        self._before = before
        self._left_alone: set[str] = set()  # written by a newer program: never overwritten

    def path_of(self, uid: str) -> Path:
        """Return the file of a view; a key that is no UID is named by its hash."""
        plain = _UID.fullmatch(uid) and not uid.startswith(".")
        name = uid if plain else hashlib.sha256(uid.encode()).hexdigest()
        return self._folder / f"{name}.json"

    def load(self, uid: str, shape: tuple[int, int]) -> tuple[Measure, ...]:
        """Return the measures of a view; empty where there are none.

        Raises
        ------
        UnusableMeasures
            The file is broken (it has then been set aside), was written by a newer program, or
            belongs to an image of another size.
        OSError
            It cannot be read at all.
        """
        path = self.path_of(uid)
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return self._before.load(uid, shape) if self._before else ()
        try:
            data = json.loads(text)
            version = data["version"]
            is_ours = data["format"] == FORMAT and isinstance(version, int)
        except _BROKEN:
            is_ours, version, data = False, 0, {}
        if is_ours and version > VERSION:
            self._left_alone.add(uid)
            raise UnusableMeasures(
                f"written in version {version} of the format; this program reads {VERSION}",
                where=path,
                advice="Use the newer program; what is drawn on this view now is not kept.",
            )
        try:
            if not is_ours:
                raise ValueError("it is not a file of annotations")
            return _read_items(data, uid, shape)
        except _BROKEN as error:
            aside = _set_aside(path)
            raise UnusableMeasures(
                f"not readable: {error}",
                where=path,
                advice=f"It was kept as {aside.name}; the view starts without annotations.",
            ) from error

    def save(self, uid: str, shape: tuple[int, int], measures: Sequence[Measure]) -> None:
        """Keep the measures of a view; without any its file goes, unless others would come back."""
        if uid in self._left_alone:
            return
        path = self.path_of(uid)
        if not measures and not (self._before and self._before.path_of(uid).exists()):
            path.unlink(missing_ok=True)
            return
        items = [_item_of(each) for each in measures]
        data = {
            "format": FORMAT,
            "version": VERSION,
            "sop_instance_uid": uid,
            "rows": shape[0],
            "cols": shape[1],
            "points_are": "[row, col] of the stored image, the first pixel's centre is [0, 0]; "
            "a frame counts from 0",
            "items": items,
        }
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(dir=self._folder, prefix=path.name, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(data, file, indent=1, ensure_ascii=False)
            Path(aside).replace(path)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise


def folder_of(root: Path, reader: str) -> Path:
    """Return the folder of a named reader's measures; a name in any script, of any length.

    Parameters
    ----------
    root : Path
        The folder of all measures; the default reader's lie in it themselves.
    reader : str
        Names that differ in anything but Unicode composition have different folders.
    """
    name = unicodedata.normalize("NFC", reader)
    seen = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")[:24]
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return root / _READERS / f"{seen or 'reader'}-{digest}"


def _item_of(measure: Measure) -> dict[str, Any]:
    item: dict[str, Any] = {
        "uid": measure.uid,
        "kind": measure.kind.value,
        "points": measure.points,
        "text": measure.text,
    }
    return item if measure.frame is None else {**item, "frame": measure.frame}


def _read_items(data: dict[str, Any], uid: str, shape: tuple[int, int]) -> tuple[Measure, ...]:
    """Return the measures of a file; raise ValueError, LookupError or TypeError."""
    if data["sop_instance_uid"] != uid:
        raise ValueError("it belongs to another view")
    if (data["rows"], data["cols"]) != shape:
        raise ValueError(
            f"it was drawn on an image of {data['rows']} x {data['cols']} pixels, "
            f"this one has {shape[0]} x {shape[1]}"
        )
    if not isinstance(data["items"], list) or len(data["items"]) > _MOST:
        raise ValueError(f"items is no list of at most {_MOST}")
    measures = tuple(_read_item(item, shape) for item in data["items"])
    if len({each.uid for each in measures}) != len(measures):
        raise ValueError("two items have the same uid")
    return measures


def _read_item(item: dict[str, Any], shape: tuple[int, int]) -> Measure:
    points = tuple((float(row), float(col)) for row, col in item["points"])
    if not all(isinstance(item[name], str) and item[name] for name in ("uid", "kind")):
        raise ValueError("an item's uid or kind is no text")
    if not isinstance(item.get("text", ""), str):
        raise ValueError("an item's text is no text")
    for row, col in points:
        if not (-0.5 <= row <= shape[0] - 0.5 and -0.5 <= col <= shape[1] - 0.5):
            raise ValueError(f"the place ({row:g}, {col:g}) is not on the image")
    frame = item.get("frame")
    if frame is not None and (not isinstance(frame, int) or frame < 0):
        raise ValueError(f"the slice {frame!r} is no number from 0")
    kind = MeasureKind(item["kind"])
    return Measure(kind, points, item.get("text", ""), frame, item["uid"])


def _set_aside(path: Path) -> Path:
    """Rename a file to the first free ``.broken`` name and return that."""
    for number in range(1, 1000):
        aside = path.with_suffix(f".broken-{number}.json")
        if not aside.exists():
            return path.rename(aside)
    return path.rename(path.with_suffix(".broken.json"))
