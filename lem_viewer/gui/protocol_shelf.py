"""The hanging protocols there are: those that come with the program and the reader's own."""

from __future__ import annotations

import json
import os
import re
import tempfile
from pathlib import Path

from lem_viewer import paths
from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.gui.protocol_json import UnusableProtocol, make_protocol, protocol_data
from lem_viewer.gui.translate import mark
from lem_viewer.values.hanging import Cell, Protocol, Step

DEFAULT = "Screening"
_LARGEST_FILE_BYTES = 1 << 20
#: What the bundled protocols and their steps are called, for the translator.
NAMES = (
    mark("Screening"), mark("Four views"), mark("Pairs"), mark("One breast"),
    mark("Current over prior"), mark("Eight-up"), mark("Tomosynthesis"), mark("Single views"),
    mark("Eight-up with prior"), mark("CC pair"), mark("CC over prior"), mark("MLO pair"),
    mark("MLO over prior"), mark("Implant displaced"), mark("Special views"),
    mark("Right breast"), mark("Left breast"), mark("Right breast over prior"),
    mark("Left breast over prior"), mark("Tomosynthesis CC"), mark("Tomosynthesis MLO"),
    mark("Right: 2-D beside tomosynthesis"), mark("Left: 2-D beside tomosynthesis"),
    mark("Single view"),
)  # fmt: skip
# Hangs where not even the bundled protocols can be read.
_FOUR = tuple(tuple(Cell(side, view) for side in ("R", "L")) for view in ("CC", "MLO"))
_LAST_RESORT = Protocol("Four views", (Step("Four views", _FOUR),))


class ProtocolShelf:
    """Reads protocols from JSON files; the reader's own win over bundled ones of the same name.

    Parameters
    ----------
    bundled, own : Path or None
        Folders; the program's own places when not given.

    Attributes
    ----------
    failures : list of Failure
        What could not be read, since the last :meth:`read`.
    """

    def __init__(self, bundled: Path | None = None, own: Path | None = None) -> None:
        self._bundled = bundled or paths.resources_dir() / "hanging"
        self._own = own or paths.config_dir() / "hanging"
        self.failures: list[Failure] = []
        self._protocols: dict[str, Protocol] = {}
        self._own_files: dict[str, Path] = {}
        self.read()

    def read(self) -> None:
        """Read all files anew; a broken one gives a failure and is passed over."""
        self.failures, self._protocols, self._own_files = [], {}, {}
        for folder in (self._bundled, self._own):
            for file in sorted(folder.glob("*.json")) if folder.is_dir() else ():
                try:
                    protocol = read_protocol(file)
                except (LemViewerError, OSError) as error:
                    self.failures.append(Failure.from_exception(error, where=file))
                    continue
                self._protocols[protocol.name] = protocol
                if folder is self._own:
                    self._own_files[protocol.name] = file

    def take_failures(self) -> list[Failure]:
        """Return what could not be read and has not been told yet."""
        taken, self.failures = self.failures, []
        return taken

    @property
    def names(self) -> list[str]:
        """The names, the default first, the reader's own last."""
        first = [DEFAULT] if DEFAULT in self._protocols else []
        return first + [name for name in self._protocols if name != DEFAULT]

    def is_own(self, name: str) -> bool:
        """Return True for a protocol that the reader made or changed."""
        return name in self._own_files

    def get(self, name: str) -> Protocol:
        """Return a protocol; the default where there is none of this name."""
        for each in (name, DEFAULT):
            if each in self._protocols:
                return self._protocols[each]
        return _LAST_RESORT

    def has(self, name: str) -> bool:
        """Return True where there is a protocol of this name."""
        return name in self._protocols

    def save(self, protocol: Protocol) -> None:
        """Keep a protocol as the reader's own, written aside and renamed.

        Raises
        ------
        UnusableProtocol
            It could not be read again.
        OSError
            The folder cannot be written.
        """
        made = make_protocol(json.loads(json.dumps(protocol_data(protocol))))
        file = self._own_files.get(made.name) or self._own / f"{_file_name(made.name)}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(protocol_data(made), stream, indent=2, ensure_ascii=False)
            Path(aside).replace(file)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise
        self.read()

    def remove(self, name: str) -> None:
        """Forget the reader's own protocol; a bundled one of the same name is back.

        Raises
        ------
        OSError
            The file cannot be removed.
        """
        if name in self._own_files:
            self._own_files[name].unlink(missing_ok=True)
            self.read()


def read_protocol(file: Path) -> Protocol:
    """Read a protocol from a JSON file.

    Raises
    ------
    UnusableProtocol
        It is no JSON, or not a protocol.
    OSError
        The file cannot be read.
    """
    if file.stat().st_size > _LARGEST_FILE_BYTES:
        return make_protocol(None, str(file))
    try:
        data = json.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise UnusableProtocol(
            f"it is no JSON: {error}", where=file, advice="The default is used; mend the file."
        ) from error
    return make_protocol(data, str(file))


def _file_name(name: str) -> str:
    """Return a file name that every system takes."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    return plain or "protocol_" + name.encode("utf-8").hex()[:24]
