"""A folder a class: ``malignant/``, ``benign/``, ``normal/``, perhaps inside ``train/``, ``test/``.

``malignant/P7/a.dcm`` belongs to patient P7; without a folder a patient, the name up to the
first underscore is the patient. A mask lies beside its image as ``a_mask.png``.
"""

from __future__ import annotations

from pathlib import Path

from lem_viewer.reading.cases import GRADES, Manifest, MaskFile
from lem_viewer.reading.collections.files import ImageIndex
from lem_viewer.reading.collections.gathering import Collection, Gathering
from lem_viewer.reading.truth_names import looks_like_mask, stem_of

SPLITS = {"train": "train", "training": "train", "val": "validation", "valid": "validation"} | {
    "validation": "validation",
    "test": "test",
}


def recognises(folder: Path) -> bool:
    """Return True where sub-folders are named like classes; by 0 and 1 only both will do."""
    words = {word for _, _, word in _class_folders(folder)}
    return len(words) > 1 or any(not word.isdigit() for word in words)


def read_class_folders(folder: Path, positive: str = "malignant") -> Manifest:
    """Read every image below a folder named like a class.

    Raises
    ------
    UnusableDataset
        There is no such folder, or nothing in it can be used.
    """
    gathering = Gathering("class-folders", folder, positive)
    by_stem = 0
    for inner, split, word in _class_folders(folder):
        index = ImageIndex(inner)
        masks = {stem_of(file.name): file for file in index.files if looks_like_mask(file)}
        for file in index.files:
            if looks_like_mask(file):
                continue
            below = file.relative_to(inner).parts[:-1]
            by_stem += not below
            mask = masks.pop(f"{stem_of(file.name)}_mask", None) or masks.pop(
                stem_of(file.name), None
            )
            lesions = (MaskFile(mask, word),) if mask else ()
            patient = below[0] if below else file.stem.split("_")[0]
            gathering.add(file, word, patient, lesions, split)
        for mask in masks.values():
            gathering.skip("a mask without an image of its name", mask, severity="warning")
    if by_stem:
        message = "the patient is the file's name up to the first underscore"
        gathering.skip(message, folder, "A folder for each patient says it surely.", "info")
    return gathering.finish()


def _class_folders(folder: Path) -> list[tuple[Path, str, str]]:
    """Return (folder, part of the split, label word)."""
    found = []
    for inner in _folders(folder):
        name = inner.name.lower()
        if name in GRADES:
            found.append((inner, "", name))
        elif name in SPLITS:
            found += [
                (deep, SPLITS[name], deep.name.lower())
                for deep in _folders(inner)
                if deep.name.lower() in GRADES
            ]
    return found


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(entry for entry in folder.iterdir() if entry.is_dir())
    except OSError:
        return []


CLASS_FOLDERS = Collection(
    "a folder a class", read_class_folders, recognises, "the name of the folder"
)
