"""Images without what tells whose they are, after the Basic Profile of PS3.15.

Which attribute is removed, emptied, replaced or given a new UID is table E.1-1 of the Standard
(2026c), as the package dicom-anonymizer carries it. Beyond the table: every private attribute,
every person's name, date and time that the table does not name, and UIDs that are no registered
ones. New UIDs and pseudonyms come from a key that is made for one export and forgotten: the same
old value gives the same new one within it, and nobody can go back.

Source: DICOM PS3.15 annex E, table E.1-1; E.3.1 is not used (pixels are not cleaned).
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dicomanonymizer.dicom_anonymization_databases import dicomfields_2026c as table
from pydicom.datadict import keyword_for_tag, tag_for_keyword
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.tag import BaseTag

from lem_viewer import __version__
from lem_viewer.errors import RefusedExport

REMOVE, EMPTY, DUMMY, NEW_UID = "removed", "emptied", "replaced", "new UID"

_REGISTERED = "1.2.840.10008."
_DATES = {"DA": "19000101", "TM": "000000", "DT": "19000101000000"}
_DUMMIES = {"AS": "000Y", "DS": "0", "IS": "0", "UR": "http://anonymized.invalid", **_DATES}
_NUMBERS = frozenset({"FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"})
_BYTES = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
_TIMES = frozenset(_DATES)
_OVERLAYS, _CURVES = (0x6000, 0x60FF), (0x5000, 0x50FF)
# What a machine is called: a patient may be named like its maker.
_OF_DEVICES = frozenset({"Manufacturer", "ManufacturerModelName", "SoftwareVersions"})
_LEAST_LETTERS = 4  # shorter parts of a name occur in other words

#: Tag -> action; where the Standard leaves a choice (X/Z, X/D, Z/D ...) the one that keeps the
#: object valid whatever the attribute's type is.
ACTIONS: dict[int, str] = {}
for _names, _action in (
    (table.X_TAGS, REMOVE),
    (table.X_Z_TAGS, EMPTY),
    (table.Z_TAGS, EMPTY),
    (table.Z_D_TAGS, DUMMY),
    (table.X_D_TAGS, DUMMY),
    (table.X_Z_D_TAGS, DUMMY),
    (table.D_TAGS, DUMMY),
    (table.U_TAGS, NEW_UID),
):
    ACTIONS.update({(tag[0] << 16) | tag[1]: _action for tag in _names if len(tag) == 2})


@dataclass(frozen=True)
class Change:
    """What was done to one attribute, how often."""

    tag: str
    name: str
    action: str
    count: int


class Deidentifier:
    """Makes images nobody's, the same way for a whole export.

    Parameters
    ----------
    allow_burned_in : bool
        Also take images whose pixels may hold text; the caller has looked at them.
    key : bytes or None
        Made here; given by tests.
    """

    def __init__(self, *, allow_burned_in: bool = False, key: bytes | None = None) -> None:
        self._allow_burned_in = allow_burned_in
        self._key = key or secrets.token_bytes(32)
        self._changes: Counter[tuple[int, str]] = Counter()

    @property
    def changes(self) -> tuple[Change, ...]:
        """What was done so far, by tag."""
        return tuple(
            Change(f"({tag >> 16:04X},{tag & 0xFFFF:04X})", _name(tag), action, count)
            for (tag, action), count in sorted(self._changes.items())
        )

    def uid(self, old: str) -> str:
        """Return the new UID of an old one (2.25 and 128 bits, PS3.5 B.2)."""
        digest = hmac.new(self._key, old.strip(" \0").encode(), hashlib.sha256).digest()
        return f"2.25.{int.from_bytes(digest[:16], 'big')}"

    def pseudonym(self, old: str, kind: str = "LEM") -> str:
        """Return what a person or number is called in the export."""
        digest = hmac.new(self._key, f"{kind}:{old}".encode(), hashlib.sha256).hexdigest()
        return f"{kind}-{digest[:8].upper()}"

    def apply(self, dataset: Dataset, where: str) -> Dataset:
        """Return a de-identified copy of an image.

        Raises
        ------
        RefusedExport
            Its pixels may hold text (Burned In Annotation YES or absent), or a text that the
            profile keeps still holds the patient's name or number.
        """
        self._check_pixels(dataset, where)
        made = Dataset()
        made.update(dataset)  # elements are replaced below, never changed in place
        self._clean(made)
        who = str(dataset.get("PatientID", "")) or str(dataset.get("PatientName", ""))
        for keyword, vr in (("PatientID", "LO"), ("PatientName", "PN")):
            _put(made, keyword, vr, self.pseudonym(who or "nobody"))
        self._sign(made)
        words = list(_identifying(dataset))
        for tag, text in _texts(made):
            held = next((word for word in words if _holds(text.lower(), word)), None)
            if held is not None:
                raise RefusedExport(
                    f"{_label(tag)} still holds the patient's name or number",
                    where=where,
                    advice="Remove the text at its source, or leave the image out.",
                )
        made.file_meta = _meta(dataset, made)
        return made

    def _check_pixels(self, dataset: Dataset, where: str) -> None:
        burned_in = str(dataset.get("BurnedInAnnotation", "") or "").strip().upper()
        if burned_in != "NO" and not self._allow_burned_in:
            said = f"is {burned_in}" if burned_in else "is absent"
            raise RefusedExport(
                f"(0028,0301) Burned In Annotation {said}: the picture itself may hold names",
                where=where,
                advice="Look at the picture; export it with burned-in text allowed if it has none.",
            )

    def _clean(self, dataset: Dataset) -> None:
        for element in list(dataset):
            action = _action_of(element)
            if action is None:
                if element.VR == "SQ":
                    self._clean_items(dataset, element)
                continue
            self._changes[int(element.tag), action] += 1
            if action == REMOVE:
                del dataset[element.tag]
            else:
                dataset[element.tag] = self._replaced(element, action)

    def _clean_items(self, dataset: Dataset, element: DataElement) -> None:
        items = []
        for item in element.value or []:
            copy = Dataset()
            copy.update(item)
            self._clean(copy)
            items.append(copy)
        dataset[element.tag] = DataElement(element.tag, "SQ", items)

    def _replaced(self, element: DataElement, action: str) -> DataElement:
        if action == NEW_UID:
            value = element.value
            many = isinstance(value, list | tuple) or hasattr(value, "append")
            uids = [self.uid(str(each)) for each in value] if many else self.uid(str(value or ""))
            return DataElement(element.tag, element.VR, uids if value else value)
        if action == EMPTY:
            return DataElement(element.tag, element.VR, [] if element.VR == "SQ" else None)
        return DataElement(element.tag, element.VR, _dummy(element.VR))

    def _sign(self, made: Dataset) -> None:
        """Say what was done (PS3.15 E.1.1: 0012,0062 to 0064; 0028,0303)."""
        method = f"LEM Viewer {__version__}: PS3.15 Basic Profile (2026c)"
        _put(made, "PatientIdentityRemoved", "CS", "YES")
        _put(made, "DeidentificationMethod", "LO", method)
        code = Dataset()
        code.CodeValue = "113100"
        code.CodingSchemeDesignator = "DCM"
        code.CodeMeaning = "Basic Application Confidentiality Profile"
        _put(made, "DeidentificationMethodCodeSequence", "SQ", [code])
        _put(made, "LongitudinalTemporalInformationModified", "CS", "REMOVED")


def _put(dataset: Dataset, keyword: str, vr: str, value: object) -> None:
    """Set a new element; setting the attribute would change the original's, which is shared."""
    tag = tag_for_keyword(keyword)
    assert tag is not None
    dataset[tag] = DataElement(tag, vr, value)


def _action_of(element: DataElement) -> str | None:
    """Return what is done to an attribute; None: it is kept."""
    tag = element.tag
    if tag.is_private or _OVERLAYS[0] <= tag.group <= _OVERLAYS[1]:
        return REMOVE
    if _CURVES[0] <= tag.group <= _CURVES[1]:
        return REMOVE
    action = ACTIONS.get(int(tag))
    if action is not None:
        return action
    if element.VR in _TIMES or element.VR == "PN":
        return EMPTY
    if element.VR == "UI":
        values = element.value if hasattr(element.value, "append") else [element.value]
        if any(value and not str(value).startswith(_REGISTERED) for value in values):
            return NEW_UID
    return None


def _dummy(vr: str) -> object:
    if vr == "SQ":
        return []
    if vr in _NUMBERS:
        return 0
    if vr in _BYTES:
        return b""
    return _DUMMIES.get(vr, "ANONYMIZED")


def _meta(dataset: Dataset, made: Dataset) -> FileMetaDataset:
    """Return file meta information that names nothing but classes and the new instance."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = made.SOPClassUID
    meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
    meta.TransferSyntaxUID = dataset.file_meta.TransferSyntaxUID
    return meta


def _identifying(dataset: Dataset) -> Iterator[str]:
    """Yield what must not stand anywhere in the result, in lower case."""
    for part in str(dataset.get("PatientName", "")).replace("=", "^").replace(" ", "^").split("^"):
        if len(part) >= _LEAST_LETTERS:
            yield part.lower()
    for name in ("PatientID", "AccessionNumber"):
        value = str(dataset.get(name, "") or "").strip()
        if len(value) >= _LEAST_LETTERS:
            yield value.lower()


def _holds(text: str, word: str) -> bool:
    """Return whether a text has a word, not only as a part of another."""
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _texts(dataset: Dataset) -> Iterator[tuple[BaseTag, str]]:
    for element in dataset:
        if element.VR == "SQ":
            for item in element.value or []:
                yield from _texts(item)
        elif element.keyword in _OF_DEVICES:
            continue
        elif element.VR in ("LO", "LT", "SH", "ST", "UC", "UT", "PN", "CS", "AE", "UN"):
            yield element.tag, str(element.value or "")


def _label(tag: BaseTag) -> str:
    return f"({tag.group:04X},{tag.element:04X}) {_name(int(tag))}"


def _name(tag: int) -> str:
    if (tag >> 16) & 1:
        return "private attribute"
    return keyword_for_tag(tag) or "unknown attribute"
