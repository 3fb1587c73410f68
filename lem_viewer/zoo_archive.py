"""A model as one file: export to a ZIP, and import with everything looked at first."""

from __future__ import annotations

import hashlib
import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lem_viewer.errors import UnusableModel
from lem_viewer.values.models import ModelCard
from lem_viewer.values.zoo import ModelExported
from lem_viewer.zoo import CARD, WEIGHTS, ModelZoo, ZooEntry, check_folder
from lem_viewer.zoo_aside import IMPORT, folder_aside
from lem_viewer.zoo_card import card_faults
from lem_viewer.zoo_container import Container, Piece, open_container, refused
from lem_viewer.zoo_layout import model_pieces
from lem_viewer.zoo_upkeep import NameIsTaken, check_free_name, write_name
from lem_viewer.zoo_weights import check_weights_file

SUMS = "SHA256SUMS"
KINDS = {".json", ".safetensors", ".png", ".jpg", ".jpeg", ".md", ".txt", ".csv"}
LARGEST_TEXT = 4 * 2**20

_SUM = re.compile(r"([0-9a-f]{64})  (\S.*)")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_PICTURES = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


@dataclass(frozen=True)
class Imported:
    """A model was admitted.

    Parameters
    ----------
    entry : ZooEntry
    left_out : tuple of str
        Files of a bundle that are not a model's, e.g. its scripts; never opened.
    replaced : bool
        The earlier version is kept for a roll-back.
    """

    entry: ZooEntry
    left_out: tuple[str, ...]
    replaced: bool


def export_model(zoo: ModelZoo, name: str, out: Path) -> ModelExported:
    """Write a model as one ZIP, aside and then renamed; the same model gives the same bytes.

    Parameters
    ----------
    zoo : ModelZoo
    name : str
    out : Path
        The file, or a folder: then ``name-version.zip`` in it.

    Raises
    ------
    UnusableModel
        There is no such model, it cannot be trusted, or it was withdrawn.
    """
    folder = zoo.folder_of(name)
    card = check_folder(folder)
    if out.is_dir():
        version = re.sub(r"[^A-Za-z0-9._-]", "_", card.version)
        out = out / f"{name}-{version}.zip"
    files = [each for each in sorted(folder.iterdir()) if each.is_file()]
    taken = [each for each in files if each.suffix.lower() in KINDS and each.name[0] != "."]
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(f"{out.name}.part")
    try:
        with zipfile.ZipFile(aside, "w") as archive:
            sums = [f"{_add(archive, each)}  {each.name}\n" for each in taken]
            archive.writestr(_info(SUMS), "".join(sums))
        aside.replace(out)
    finally:
        aside.unlink(missing_ok=True)
    return ModelExported(out, card, tuple(each.name for each in files if each not in taken))


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = 0o100644 << 16
    return info


def _add(archive: zipfile.ZipFile, file: Path) -> str:
    """Store a file as it is (weights do not shrink); return its sha256."""
    digest = hashlib.sha256()
    info = _info(file.name)
    info.file_size = file.stat().st_size
    with file.open("rb") as source, archive.open(info, "w") as target:
        while block := source.read(2**20):
            digest.update(block)
            target.write(block)
    return digest.hexdigest()


def import_model(
    zoo: ModelZoo,
    source: Path,
    *,
    prove: Callable[[Path], object],
    name: str = "",
    replace: bool = False,
) -> Imported:
    """Admit a model from a ZIP or a folder, or refuse it and leave nothing behind.

    Parameters
    ----------
    zoo : ModelZoo
    source : Path
        What :func:`export_model` wrote, a model's folder, or a folder or ZIP laid out like a
        MONAI bundle that carries our card.
    prove : callable
        Loads the unpacked folder; raises UnusableModel where weights and card do not fit.
    name : str
        Another name for it; empty: the card's.
    replace : bool
        It may take the place of a model of the user's of that name.

    Raises
    ------
    NameIsTaken
        It is good, but another model has its name; nothing was changed.
    UnusableModel
        With what is wrong; nothing was changed.
    """
    with folder_aside(zoo.user_folder, IMPORT) as aside:
        try:
            return _import_into(zoo, source, aside, prove, name, replace=replace)
        except NameIsTaken:
            raise
        except UnusableModel as error:
            hidden = str(aside)
            where = str(source) if not error.where or hidden in error.where else error.where
            raise UnusableModel(error.what, where=where, advice=error.advice) from error


def _import_into(
    zoo: ModelZoo,
    source: Path,
    aside: Path,
    prove: Callable[[Path], object],
    name: str,
    *,
    replace: bool,
) -> Imported:
    """Unpack into ``aside``, look at everything, and admit."""
    with open_container(source) as container:
        pieces, left_out = model_pieces(container, (*KINDS, SUMS))
        _check_sizes(pieces, zoo.user_folder, source)
        for plain, piece in pieces.items():
            container.copy(piece, aside / plain)
    _check_sums(aside, pieces, container)
    card = _check_files(aside, source)
    check_free_name(zoo, name or card.name, replace=replace)
    if name:
        write_name(aside, name)
    _prove(aside, prove, source)
    replaced = (zoo.user_folder / (name or card.name)).exists()
    return Imported(zoo.admit(aside), left_out, replaced)


def _check_sizes(pieces: dict[str, Piece], user: Path, source: Path) -> None:
    for plain, piece in pieces.items():
        if not plain.endswith(".safetensors") and piece.size > LARGEST_TEXT * 4:
            raise refused(f"{plain} has {piece.size:,} bytes", source)
    if pieces[CARD].size > LARGEST_TEXT:
        raise refused(f"{CARD} has {pieces[CARD].size:,} bytes", source)
    needed, free = sum(piece.size for piece in pieces.values()), shutil.disk_usage(user).free
    if 2 * needed > free:  # once aside, once admitted
        raise UnusableModel(
            f"it needs {2 * needed:,} bytes, {free:,} are free", where=user, advice="Make room."
        )


def _check_sums(aside: Path, pieces: dict[str, Piece], container: Container) -> None:
    """Compare every file with the list that an export writes, then drop the list."""
    if SUMS not in pieces:
        return
    lines = (aside / SUMS).read_text("utf-8", errors="replace").splitlines()
    matches = [match for line in lines if (match := _SUM.fullmatch(line))]
    told = {match[2]: match[1] for match in matches}
    (aside / SUMS).unlink()
    for plain in sorted((told.keys() | pieces.keys()) - {SUMS}):
        if plain not in pieces:
            raise refused(f"{plain} is missing", container.where)
        with (aside / plain).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if told.get(plain) != found:
            raise refused(f"{plain} is not as it was exported (sha256 {found})", container.where)


def _check_files(aside: Path, source: Path) -> ModelCard:
    """Look at every unpacked file; return the card."""
    for file in sorted(aside.iterdir()):
        start = _PICTURES.get(file.suffix.lower())
        if file.suffix.lower() == ".safetensors":
            check_weights_file(file)
        elif start is not None:
            with file.open("rb") as picture:
                if not picture.read(len(start)).startswith(start):
                    raise refused(f"{file.name} is not a picture of that kind", source)
    if not (aside / WEIGHTS).is_file():
        raise UnusableModel(f"there is no {WEIGHTS}", where=source, advice="Ask for a whole model.")
    card = check_folder(aside)
    if wrong := card_faults(card):
        raise refused(f"{CARD}: {'; '.join(wrong)}", source)
    lacking = [each.file for each in card.pictures if not (aside / each.file).is_file()]
    if lacking:
        raise refused(f"the card's pictures are missing: {', '.join(lacking)}", source)
    return card


def _prove(aside: Path, prove: Callable[[Path], object], source: Path) -> None:
    try:
        prove(aside)
    except (TypeError, ValueError, AttributeError, KeyError) as error:
        raise refused(f"the card describes no network: {error}", source) from error
