"""The file of a view, also where it lies in a ZIP archive that was opened as a study."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

from lem_viewer.errors import UnreadableImage

#: Between an archive and its member in the name of a view's file.
MEMBER = "!/"
_MOST_BYTES = 4 << 30  # a long tomosynthesis; the opening has refused bombs already


def stored(path: Path) -> Path | BytesIO:
    """Return the file, or the bytes of an archive's member, to be read by pydicom.

    Raises
    ------
    UnreadableImage
        The archive, or its member, is no longer there, or is damaged.
    """
    archive, mark, member = str(path).partition(MEMBER)
    if not mark or path.exists():
        return path
    try:
        with zipfile.ZipFile(archive) as opened:
            info = opened.getinfo(member)
            if info.file_size > _MOST_BYTES:
                raise ValueError(f"it unpacks to {info.file_size >> 30} GB")
            return BytesIO(opened.read(info))
    except (OSError, KeyError, ValueError, RuntimeError, zipfile.BadZipFile) as error:
        raise UnreadableImage(
            f"the image cannot be read from its archive any more ({error})",
            where=path,
            advice="Put the archive back where it was, or open the study again.",
        ) from error
