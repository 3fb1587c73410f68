"""A library of a test: studies without files, and readers who read them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from library_server import address_of
from sqlalchemy import text

from lem_viewer.library.database import Library
from lem_viewer.library.indexing import Index
from lem_viewer.library.opening import open_library
from lem_viewer.values.image import Identity
from lem_viewer.values.listing import ListedFile, SeenFile
from lem_viewer.values.reading import Assessment, BreastAssessment

FOUR = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))


def listed(uid: str, number: int = 0, **who: str) -> ListedFile:
    """Return a view of a study: R CC, L CC, R MLO, L MLO by number."""
    side, view = FOUR[number % 4]
    sop = who.pop("sop_instance_uid", f"{uid}.{number}")
    digest = who.pop("digest", sop)
    who.setdefault("patient_id", f"P{uid}")
    identity = Identity(sop, study_instance_uid=uid, **who)
    return ListedFile("view", "", identity, side, view, digest=digest)


def seen(path: str, size: int = 100, mtime_ns: int = 1) -> SeenFile:
    return SeenFile(path, size, mtime_ns)


def add_study(library: Library, uid: str, views: int = 4, folder: str = "/a", **who: str) -> int:
    """Index a study of some views in a folder of its own; return its number."""
    index = Index(library)
    place = f"{folder}/{uid}"
    scan = index.begin(place)
    files = [(seen(f"{place}/{n}.dcm"), listed(uid, n, **dict(who))) for n in range(views)]
    index.keep(scan, files, [])
    index.finish(scan)
    from lem_viewer.library.worklist import Worklist

    found = Worklist(library).find(uid, who.get("patient_id", f"P{uid}"))
    assert found is not None
    return found.id


def said(study: int, reader: str, right: str = "2", left: str = "1", **more: str) -> Assessment:
    return Assessment(study, reader, BreastAssessment(right, **more), BreastAssessment(left))


def fresh(folder: Path) -> Library:
    """Open the library that a test keeps in a folder, or in a database of its own."""
    file = folder / "library.sqlite"
    return open_library(file, address_of(file))


@contextmanager
def held(library: Library) -> Iterator[None]:
    """Keep others from writing, as a program does that hangs in the middle; they may read."""
    with library.writing() as connection:
        if not library.is_sqlite:
            connection.execute(text("LOCK TABLE assessments IN EXCLUSIVE MODE"))
        yield
