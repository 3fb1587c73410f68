"""The audit as a data set: what readers said of audited images, as a manifest for training.

An image of an audited study is **positive** where a reader agreed with a finding of a model on it
or added a lesion that was missed, **negative** where every finding was judged and none was agreed
with. Left out, and counted: images on which readers contradict each other, are unsure, have not
judged every finding, or call back without a mark; images whose file is gone; studies whose UID
several patients claim. These are labels by readers, not by pathology.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from lem_viewer.errors import UnusableDataset
from lem_viewer.library.database import Library
from lem_viewer.library.findings import verdict_of
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.lexicon import is_recall
from lem_viewer.values.reading import Opinion, Record

POSITIVE, NEGATIVE = "malignant", "normal"
_SIDES = {"R": "right", "L": "left"}


@dataclass(frozen=True)
class AuditedImage:
    """An image with a label by readers."""

    file: str
    label: str
    patient: str


@dataclass(frozen=True)
class AuditedLabels:
    """What came of the audit.

    Parameters
    ----------
    images : tuple of AuditedImage
    left_out : dict
        Why images were left out -> how many.
    """

    images: tuple[AuditedImage, ...]
    left_out: dict[str, int]

    @property
    def words(self) -> str:
        """Counts and exclusions in one sentence."""
        positive = sum(image.label == POSITIVE for image in self.images)
        patients = len({image.patient for image in self.images})
        told = "; ".join(f"{why}: {count}" for why, count in sorted(self.left_out.items()))
        return (
            f"{len(self.images)} audited images of {patients} patients: {positive} positive, "
            f"{len(self.images) - positive} negative; left out: {told or 'none'}"
        )


@dataclass
class _Study:
    """What the ledger says of a study."""

    audited: dict[str, bool] = field(default_factory=dict)  # reader -> judged every finding
    images: set[str] = field(default_factory=set)
    opinions: dict[tuple[str, str, float, float], Opinion] = field(default_factory=dict)
    missed: dict[str, str] = field(default_factory=dict)  # finding -> image
    birads: dict[tuple[str, str], str] = field(default_factory=dict)  # reader, side -> category

    def add(self, record: Record) -> None:
        """Take a record; a later one on the same thing takes the place of an earlier one."""
        content = record.content
        if record.kind == "audited":
            self.audited[record.reader] = content.get("judged") == content.get("findings")
            images = content.get("images")
            self.images.update(map(str, images if isinstance(images, list) else ()))
        elif record.kind == "verdict":
            said = verdict_of(record)
            place = (record.reader, said.sop_uid, round(said.row, 2), round(said.col, 2))
            self.opinions[place] = said.opinion
        elif record.kind == "missed":
            if content.get("is_removed"):
                self.missed.pop(str(content["id"]), None)
            else:
                self.missed[str(content["id"])] = record.sop_uid
        elif record.kind == "assessment":
            for side, name in _SIDES.items():
                said_of = content.get(name)
                if isinstance(said_of, dict):
                    self.birads[record.reader, side] = str(said_of.get("birads", ""))

    def label_of(self, image: str, side: str) -> tuple[str, str]:
        """Return (label, "") or ("", why it is left out) of an image."""
        by_place: dict[tuple[float, float], set[Opinion]] = defaultdict(set)
        for (reader, of_image, row, col), opinion in self.opinions.items():
            if of_image == image and reader in self.audited:
                by_place[row, col].add(opinion)
        said = set().union(*by_place.values()) if by_place else set()
        if any({Opinion.AGREE, Opinion.DISAGREE} <= each for each in by_place.values()):
            return "", "readers contradict each other"
        if Opinion.AGREE in said or image in self.missed.values():
            return POSITIVE, ""
        if Opinion.UNSURE in said:
            return "", "a reader is unsure"
        if not all(self.audited.values()):
            return "", "not every finding was judged"
        if any(is_recall(self.birads.get((reader, side), "")) for reader in self.audited):
            return "", "a reader calls back but marks nothing"
        return NEGATIVE, ""


def audited_labels(library: Library) -> AuditedLabels:
    """Return the labels that the audit gives."""
    studies: dict[str, _Study] = defaultdict(_Study)
    kinds = ("audited", "verdict", "missed", "assessment")
    for record in Ledger(library).records(kinds=kinds):
        studies[record.study_uid].add(record)
    worklist = Worklist(library)
    images: list[AuditedImage] = []
    left_out: Counter[str] = Counter()
    for uid, study in studies.items():
        if not study.audited:
            continue
        places = worklist.images_of(uid)
        if len({patient for _, _, patient in places.values()}) > 1:
            left_out["several patients claim the study's UID"] += len(study.images)
            continue
        for image in sorted(study.images):
            if image not in places:
                left_out["its file is gone"] += 1
                continue
            path, side, patient = places[image]
            label, why = study.label_of(image, side)
            if why:
                left_out[why] += 1
            else:
                images.append(AuditedImage(path, label, patient or uid))
    return AuditedLabels(tuple(images), dict(left_out))


def write_audit_manifest(library: Library, out: Path) -> AuditedLabels:
    """Write the labels as a manifest that training and evaluation read.

    Raises
    ------
    UnusableDataset
        No audited image can be used: why.
    """
    labels = audited_labels(library)
    if not labels.images:
        raise UnusableDataset(
            f"the audit holds no image that can be learned from ({labels.words})",
            where=library.where,
            advice="Audit studies and finish their audit first.",
        )
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(out.name + ".part")
    with aside.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("file", "label", "patient"))
        writer.writerows((each.file, each.label, each.patient) for each in labels.images)
    aside.replace(out)
    return labels
