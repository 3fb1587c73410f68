"""Published data sets as folders: each reader makes the cases of one layout.

A reader is a function ``read(folder, positive) -> Manifest``; it says in ``Manifest.skipped``
what it left out and why.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lem_viewer.errors import UnusableDataset
from lem_viewer.reading.cases import Manifest
from lem_viewer.reading.collections.cbis_ddsm import CBIS_DDSM
from lem_viewer.reading.collections.cdd_cesm import CDD_CESM
from lem_viewer.reading.collections.class_folders import CLASS_FOLDERS
from lem_viewer.reading.collections.cmmd import CMMD
from lem_viewer.reading.collections.gathering import Collection as Collection
from lem_viewer.reading.collections.inbreast import INBREAST
from lem_viewer.reading.collections.mias import MIAS
from lem_viewer.reading.collections.rsna import RSNA
from lem_viewer.reading.collections.soundness import check_classes, check_splits, drop_duplicates
from lem_viewer.reading.collections.vindr import VINDR
from lem_viewer.reading.datasets import read_manifest


def has_manifest(folder: Path) -> bool:
    """Return True where a manifest.csv lies in the folder."""
    return (folder / "manifest.csv").is_file()


def read_sound_manifest(folder: Path, positive: str = "malignant") -> Manifest:
    """Read a folder's manifest.csv; repeated images are left out and told.

    Raises
    ------
    UnusableDataset
        As :func:`lem_viewer.reading.datasets.read_manifest`.
    """
    manifest = read_manifest(folder, positive)
    cases, told = drop_duplicates(manifest.cases)
    if not cases:
        raise UnusableDataset(
            "every image is there twice, under different labels",
            where=manifest.path,
            advice="Correct the labels.",
        )
    told += check_classes(cases, positive, manifest.path)
    told += check_splits(cases, manifest.path)
    return replace(manifest, cases=tuple(cases), skipped=(*manifest.skipped, *told))


#: The order is that of the detection: a manifest says most, folder names say least.
COLLECTIONS: dict[str, Collection] = {
    "manifest": Collection(
        "a manifest CSV", read_sound_manifest, has_manifest, "the column label of the manifest"
    ),
    "cbis-ddsm": CBIS_DDSM,
    "inbreast": INBREAST,
    "cdd-cesm": CDD_CESM,
    "vindr-mammo": VINDR,
    "cmmd": CMMD,
    "mias": MIAS,
    "rsna": RSNA,
    "class-folders": CLASS_FOLDERS,
}


def detect_collection(folder: Path) -> str | None:
    """Return the registry name of the layout that a folder has; None where it is none of them."""
    for name, collection in COLLECTIONS.items():
        if collection.recognises(folder):
            return name
    return None


def read_collection(folder: Path, positive: str = "malignant", name: str | None = None) -> Manifest:
    """Read a folder of any known layout.

    Parameters
    ----------
    folder : Path
    positive : str
        ``"malignant"`` or ``"abnormal"``.
    name : str, optional
        Registry name; found out where it is not given.

    Raises
    ------
    UnusableDataset
        Not a folder, no known layout, or nothing in it can be used.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise UnusableDataset("there is no such folder", where=folder, advice="Check the path.")
    name = name or detect_collection(folder)
    if name is None:
        raise UnusableDataset(
            "the folder has no known layout",
            where=folder,
            advice="Known are " + ", ".join(item.title for item in COLLECTIONS.values()) + ".",
        )
    if name not in COLLECTIONS:
        raise UnusableDataset(
            f"there is no reader {name!r}", advice=f"Known are {', '.join(COLLECTIONS)}."
        )
    return COLLECTIONS[name].read(folder, positive)
