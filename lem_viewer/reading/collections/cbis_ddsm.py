"""CBIS-DDSM: the four official case tables and the images as DICOM, JPEG or PNG.

Layouts: the paths of the tables (``Mass-Training_P_00001_LEFT_CC/<study>/<series>/000000.dcm``),
a download with readable folder names (``Mass-Training_P_00001_LEFT_CC/<date>/<series>/1-1.dcm``),
one folder a series (``jpeg/<series uid>/1-001.jpg``), and flat files named by the image
(``Mass-Training_P_00001_LEFT_CC.png``, with the mask ``..._LEFT_CC_1.png`` or in ``masks/``).

Source: Lee et al., "A curated mammography data set for use in computer-aided detection and
diagnosis research", Scientific Data 2017, doi 10.1038/sdata.2017.177.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from lem_viewer.errors import LemViewerError
from lem_viewer.reading.cases import Lesion, Manifest, MaskFile, RoiFiles
from lem_viewer.reading.collections.files import ImageIndex, listed
from lem_viewer.reading.collections.gathering import Collection, Gathering
from lem_viewer.reading.tables import read_table
from lem_viewer.reading.truth_names import looks_like_mask

TABLES = r"(mass|calc)_case_description_(train|test)_set\.csv"
_IMAGE, _CROP, _MASK = "image file path", "cropped image file path", "roi mask file path"
_PLACE = ("patient_id", "left or right breast", "image view")
_COLUMNS = (*_PLACE, "abnormality id", "pathology", _IMAGE, _CROP, _MASK)
_TWICE = "the film is in a mass and in a calcification table; it counts once, with both"
# 29 of the 3,032 films, and 31 of the 1,566 patients, are in both parts of the official split.
_BOTH_PARTS = "the film is in the train and in the test tables; it counts as test"
_WITHOUT_TRUTH = "the ROI mask is not in the folder; the lesion counts without truth"


@dataclass
class _Film:
    """The rows of one film: it may be in a mass and in a calcification table."""

    patient: str
    ids: dict[str, str] = field(default_factory=dict)  # image id -> path in the table
    words: list[tuple[str, str]] = field(default_factory=list)  # (pathology, split)
    lesions: list[Lesion] = field(default_factory=list)
    without_mask: int = 0


def recognises(folder: Path) -> bool:
    """Return True where one of the four official tables lies in the folder."""
    return bool(listed(folder, TABLES))


def read_cbis_ddsm(folder: Path, positive: str = "malignant") -> Manifest:
    """Read the films that the official tables name.

    Every film is one case with the gravest pathology of its abnormalities; each lesion keeps its
    own. The split is the official one (train, test).

    Raises
    ------
    UnusableDataset
        No official table, or not one film is there.
    """
    gathering = Gathering("cbis-ddsm", folder, positive)
    index = ImageIndex(folder)
    films: dict[tuple[str, str, str], _Film] = {}
    for table in listed(folder, TABLES):
        try:
            rows = read_table(table, required=_COLUMNS)
        except LemViewerError as error:
            gathering.skip(error.what, table, error.advice)
            continue
        for line, row in rows:
            _take_row(row, f"{table.name}, line {line}", table, films, index, gathering)
    for film in films.values():
        _add_film(film, index, gathering)
    return gathering.finish()


def _take_row(
    row: dict[str, str],
    where: str,
    table: Path,
    films: dict[tuple[str, str, str], _Film],
    index: ImageIndex,
    gathering: Gathering,
) -> None:
    patient, side, view = (row[name].strip() for name in _PLACE)
    if not (patient and side and view):
        if any(row.values()):
            gathering.skip("the row names no patient, side or view", where)
        return
    kind, _, _, part, _ = table.stem.lower().split("_")
    split = {"train": "train", "test": "test"}[part]
    name = PurePosixPath(row[_IMAGE]).parts[:1]
    made = f"{kind.title()}-{'Training' if part == 'train' else 'Test'}_{patient}_{side}_{view}"
    image_id = name[0] if name and len(PurePosixPath(row[_IMAGE]).parts) > 1 else made
    film = films.setdefault((patient, side.upper(), view.upper()), _Film(patient))
    film.ids.setdefault(image_id, row[_IMAGE])
    word = row["pathology"].lower()
    film.words.append((word, split))
    lesion = _lesion_of(row, image_id, word, index)
    if lesion is None:
        film.without_mask += 1
    elif lesion not in film.lesions:
        film.lesions.append(lesion)


def _add_film(film: _Film, index: ImageIndex, gathering: Gathering) -> None:
    found = (_image_of(image_id, path, index) for image_id, path in film.ids.items())
    file = next((file for file in found if file is not None), None)
    name = next(iter(film.ids))
    if file is None:
        orphaned = "its mask is in the folder, its image is not"
        gathering.skip(orphaned if film.lesions else "the image is not in the folder", name)
        return
    if len(film.ids) > 1:
        gathering.skip(_TWICE, file, severity="info")
    if film.without_mask:
        gathering.skip(_WITHOUT_TRUTH, file, severity="warning")
    splits = {split for _, split in film.words}
    if len(splits) > 1:
        gathering.skip(_BOTH_PARTS, file, severity="warning")
    split = "test" if "test" in splits else "train"
    for word, _ in film.words:
        gathering.add(file, word, film.patient, film.lesions, split)


def _image_of(image_id: str, path: str, index: ImageIndex) -> Path | None:
    """Return the film of an image id: by the table's path, its series, its folder, its name."""
    exact = index.at(path)
    if exact is not None:
        return exact
    named = [file for name in _names_of(image_id, "", "_full") for file in index.named(name)]
    for found in (index.inside(_series_of(path)), index.inside(image_id), named):
        films = [file for file in found if not looks_like_mask(file)]
        if films:
            return films[0]
    return None


def _lesion_of(row: dict[str, str], image_id: str, word: str, index: ImageIndex) -> Lesion | None:
    """Return the ROI of a row. Which of its files is the mask is seen when it is read."""
    number = row["abnormality id"].strip() or "1"
    paths = (row[_MASK], row[_CROP])
    found = [file for path in paths if (file := index.at(path)) is not None]
    for path in paths:
        found += index.inside(_series_of(path))
    found = found or index.inside(f"{image_id}_{number}")
    if not found:
        tails = (f"_{number}", f"_{number}_mask", f"_mask_{number}", f"_roi_{number}")
        found = [file for name in _names_of(image_id, *tails) for file in index.named(name)]
    if found:
        return RoiFiles(tuple(dict.fromkeys(found)), word)
    whole = [file for name in _names_of(image_id, "", "_mask") for file in index.named(name)]
    masks = [file for file in whole if looks_like_mask(file)]
    return MaskFile(masks[0], word) if masks else None


def _names_of(image_id: str, *tails: str) -> list[str]:
    """Return the names of converted files: some leave out ``Mass-Training_``."""
    short = image_id.split("_", 1)[-1]
    return [base + tail for base in (image_id, short) for tail in tails]


def _series_of(path: str) -> str:
    """Return the folder that a file of the tables lies in: its Series Instance UID."""
    return PurePosixPath(path).parent.name or "?"


CBIS_DDSM = Collection(
    "CBIS-DDSM",
    read_cbis_ddsm,
    recognises,
    "pathology proven by biopsy or follow-up; benign without callback counts as benign",
)
