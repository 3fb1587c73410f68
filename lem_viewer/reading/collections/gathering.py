"""Brings the rows of a collection together into cases, and keeps account of the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.reading.cases import GRADES, Case, Lesion, Manifest, is_positive
from lem_viewer.reading.collections.soundness import check_classes, check_splits, drop_duplicates
from lem_viewer.reading.sniff import RASTERS, Content, content_of

#: Skipped rows with one reason are named one by one up to this number, then counted.
NAMED_UP_TO = 3

_USABLE = frozenset({Content.DICOM, *RASTERS})


@dataclass(frozen=True)
class Collection:
    """A reader of a kind of data set.

    Parameters
    ----------
    title : str
        Its name as people say it.
    read : callable
        ``read(folder, positive) -> Manifest``; raises UnusableDataset where nothing can be used.
    recognises : callable
        ``recognises(folder) -> bool``, from names alone.
    labels : str
        What the label means and where it comes from.
    """

    title: str
    read: Callable[[Path, str], Manifest]
    recognises: Callable[[Path], bool]
    labels: str


def word_of_birads(text: str) -> str:
    """Return the label word of a BI-RADS category; empty for 0 and for what is none.

    1 is normal, 2 and 3 are benign, 4 (a, b, c), 5 and 6 are malignant: suspicion, not
    pathology.
    """
    digits = [char for char in text if char.isdigit()]
    category = digits[0] if digits else ""
    return {"1": "normal", "2": "benign", "3": "benign"}.get(
        category, "malignant" if category in ("4", "5", "6") else ""
    )


@dataclass
class _Entry:
    """What the rows of one image say."""

    words: list[str] = field(default_factory=list)
    patients: list[str] = field(default_factory=list)
    splits: list[str] = field(default_factory=list)
    lesions: list[Lesion] = field(default_factory=list)


class Gathering:
    """The images of a collection while it is read.

    Parameters
    ----------
    name : str
        In the registry.
    folder : Path
    positive : str
        ``"malignant"`` or ``"abnormal"``.
    """

    def __init__(self, name: str, folder: Path, positive: str) -> None:
        is_positive("normal", positive)  # ValueError on a word that is not known
        if not folder.is_dir():
            raise UnusableDataset("there is no such folder", where=folder, advice="Check the path.")
        self.name, self.folder, self.positive = name, folder, positive
        self._entries: dict[Path, _Entry] = {}
        self._skipped: dict[tuple[str, str, str], list[str]] = {}

    def add(
        self,
        file: Path,
        word: str,
        patient: str,
        lesions: Sequence[Lesion] = (),
        split: str = "",
    ) -> None:
        """Take a row of an image; several rows of a file are several lesions."""
        entry = self._entries.setdefault(file, _Entry())
        entry.words.append(word.strip().lower())
        entry.patients.append(patient.strip())
        entry.splits.append(split)
        entry.lesions += [lesion for lesion in lesions if lesion not in entry.lesions]

    def skip(self, message: str, where: object, advice: str = "", severity: str = "error") -> None:
        """Note what is not used and why; many of one reason become one notice."""
        self._skipped.setdefault((severity, message, advice), []).append(str(where))

    def finish(self) -> Manifest:
        """Return what can be used and everything that was wrong.

        Raises
        ------
        UnusableDataset
            Not one image can be used.
        """
        cases = [
            case
            for file, entry in self._entries.items()
            if (case := self._case_of(file, entry)) is not None
        ]
        cases, told = drop_duplicates(cases)
        told = [*self._notices(), *told]
        if not cases:
            reasons = "; ".join(str(item.message) for item in told[:3])
            raise UnusableDataset(
                f"no image of the {self.name} layout can be used "
                f"({reasons or 'no labelled image was found'})",
                where=self.folder,
                advice="Name the folder as it was downloaded, tables and images together.",
            )
        told += check_classes(cases, self.positive, self.folder)
        told += check_splits(cases, self.folder)
        return Manifest(self.folder, self.positive, tuple(cases), tuple(told), self.name)

    def _case_of(self, file: Path, entry: _Entry) -> Case | None:
        """Return the case of an image, or None after noting why it cannot be used."""
        unknown = [word for word in entry.words if is_positive(word, self.positive) is None]
        grades = {GRADES.get(word) for word in entry.words}
        if unknown:
            say = f"the label is {unknown[0]!r}" if unknown[0] else "the label is missing"
            self.skip(say, file, "Add the label to the table.")
        elif 0 in grades and len(grades) > 1:
            self.skip("its labels contradict each other", file, "Correct the table.")
        elif len(set(entry.patients)) > 1 or not entry.patients[0]:
            self.skip("its patient is missing or not the same in every row", file)
        elif len(set(entry.splits)) > 1:
            self.skip("it is in several parts of the official split", file)
        elif self._is_usable(file):
            gravest = max(entry.words, key=lambda word: GRADES[word] or 0)
            label = int(bool(is_positive(gravest, self.positive)))
            # An outline on a healthy breast is anatomy or a slip; there is nothing to find.
            lesions = tuple(entry.lesions) if GRADES[gravest] != 0 else ()
            return Case(file, label, entry.patients[0], lesions, gravest, entry.splits[0])
        return None

    def _is_usable(self, file: Path) -> bool:
        try:
            content = content_of(file)
        except OSError:
            self.skip("the image cannot be opened", file, "Check that it is there.")
            return False
        if content in _USABLE:
            return True
        empty = content is Content.EMPTY
        reason = "the file is empty" if empty else "the file is no DICOM, PNG, JPEG or TIFF image"
        self.skip(reason, file, "Copy it again.")
        return False

    def _notices(self) -> list[Failure]:
        title = f"About {self.name}"
        notices = []
        for (severity, message, advice), places in self._skipped.items():
            if len(places) <= NAMED_UP_TO:
                notices += [Failure(title, message, advice, p, severity=severity) for p in places]
                continue
            names = ", ".join(Path(place).name for place in places[:NAMED_UP_TO])
            text = f"{len(places)} times: {message} ({names}, ...)"
            every = "\n".join(places)  # a window that counts them needs them all
            notices.append(Failure(title, text, advice, str(self.folder), every, severity))
        return notices
