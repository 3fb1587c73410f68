"""What a file is, told by its first bytes; its name only decides what is worth a notice."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class Content(StrEnum):
    """What a file holds."""

    DICOM = "DICOM"
    PNG = "PNG"
    JPEG = "JPEG"
    TIFF = "TIFF"
    PGM = "PGM"  # binary grey map: mini-MIAS as published
    ZIP = "ZIP archive"
    PICTURE = "picture"  # of a kind that is not read: BMP, GIF, WebP, JPEG 2000
    EMPTY = "nothing"
    OTHER = "something else"


RASTERS = frozenset({Content.PNG, Content.JPEG, Content.TIFF, Content.PGM})

_DICOM_SUFFIXES = frozenset({".dcm", ".dicom", ".dic", ".ima"})
_SUFFIXES: dict[Content, frozenset[str]] = {
    Content.DICOM: _DICOM_SUFFIXES,
    Content.PNG: frozenset({".png"}),
    Content.JPEG: frozenset({".jpg", ".jpeg", ".jpe", ".jfif"}),
    Content.TIFF: frozenset({".tif", ".tiff"}),
    Content.PGM: frozenset({".pgm"}),
}
_OTHER_PICTURES = frozenset({".bmp", ".gif", ".webp", ".jp2", ".j2k", ".jpx", ".heic"})
IMAGE_SUFFIXES = frozenset().union(*_SUFFIXES.values(), _OTHER_PICTURES)

_MAGIC: tuple[tuple[bytes, Content], ...] = (
    (b"\x89PNG\r\n\x1a\n", Content.PNG),
    (b"\xff\xd8\xff", Content.JPEG),
    (b"II*\x00", Content.TIFF),
    (b"MM\x00*", Content.TIFF),
    (b"II+\x00", Content.TIFF),
    (b"MM\x00+", Content.TIFF),
    *((b"P5" + space, Content.PGM) for space in (b"\n", b" ", b"\t", b"\r")),
    (b"PK\x03\x04", Content.ZIP),
    (b"PK\x05\x06", Content.ZIP),
    (b"BM", Content.PICTURE),
    (b"GIF8", Content.PICTURE),
    (b"\x00\x00\x00\x0cjP", Content.PICTURE),
    (b"\xff\x4f\xff\x51", Content.PICTURE),
)
_LOOKED_AT = 512
_NEVER_TOLD = frozenset({"thumbs.db", "desktop.ini", "dicomdir"})


def content_of(path: Path) -> Content:
    """Return what a file holds.

    Raises
    ------
    OSError
        The file is gone or may not be read.
    """
    with path.open("rb") as stream:
        head = stream.read(_LOOKED_AT)
    if not head:
        return Content.EMPTY
    if head[128:132] == b"DICM":
        return Content.DICOM
    for magic, content in _MAGIC:
        if head.startswith(magic):
            return content
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Content.PICTURE
    return Content.DICOM if _is_bare_dicom(head) else Content.OTHER


def _is_bare_dicom(head: bytes) -> bool:
    """Return True for a data set without the 128-byte preamble (old archives)."""
    group = int.from_bytes(head[:2], "little")
    element = int.from_bytes(head[2:4], "little")
    if group not in (0x0002, 0x0008) or element > 0x0100 or len(head) < 16:
        return False
    if head[4:6].isalpha() and head[4:6].isupper():
        return True  # explicit VR
    length = int.from_bytes(head[4:8], "little")
    return length <= 256  # implicit VR: the first element is a short one


def is_worth_a_notice(name: Path, content: Content, path: Path) -> bool:
    """Return True where a folder's file that is no view should be told, not passed over.

    A report, a table or a thumbnail database lies in many a folder; a file that is named like an
    image, is a picture, or has no suffix at all and is no text was meant to be one. ``name`` is
    what it is called, ``path`` where its bytes are.
    """
    suffix = name.suffix.lower()
    if name.name.startswith((".", "~")) or name.name.lower() in _NEVER_TOLD:
        return False
    if suffix in IMAGE_SUFFIXES or content is Content.PICTURE:
        return True
    return suffix == "" and content is Content.OTHER and not _is_text(path)


def _is_text(path: Path) -> bool:
    with path.open("rb") as stream:
        head = stream.read(_LOOKED_AT)
    return all(byte >= 32 or byte in (9, 10, 13) for byte in head)


def mislabelled_as(path: Path, content: Content) -> str:
    """Return what a file is called where its content is another kind of image, else empty."""
    suffix = path.suffix.lower()
    if suffix in _SUFFIXES.get(content, ()):
        return ""
    for kind, suffixes in _SUFFIXES.items():
        if kind is not content and suffix in suffixes:
            return suffix
    return ""
