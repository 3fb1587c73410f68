"""Keeps what lies in the folders: files as they were seen, and the studies they make up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, tuple_, update

from lem_viewer.library import clock
from lem_viewer.library.database import Library, insert_new
from lem_viewer.library.schema import FILES, FOLDERS, STUDIES
from lem_viewer.library.summaries import pieces, refresh_files
from lem_viewer.library.words import searchable
from lem_viewer.values.image import Identity
from lem_viewer.values.listing import ListedFile, SeenFile

#: Letters of a study that are searched: a line of a server's index takes no more.
LONGEST_SEARCHED = 500


@dataclass
class Scan:
    """One pass over a folder.

    Parameters
    ----------
    folder_id, number : int
    known : dict
        Path -> (file id, size, mtime_ns, is_present) as they were before.
    seen : set of str
        Paths that this pass has come by.
    clashes : list of (str, str)
        Files that claim the UID of another image: (file, the file that had it).
    orphans : list
        Truth whose study has not been seen yet.
    """

    folder_id: int
    number: int
    known: dict[str, tuple[int, int, int, bool]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    clashes: list[tuple[str, str]] = field(default_factory=list)
    orphans: list[tuple[SeenFile, ListedFile]] = field(default_factory=list)

    def is_unchanged(self, seen: SeenFile) -> bool:
        """Return True for a file that was read before and has the same size and time."""
        before = self.known.get(seen.path)
        return before is not None and before[1:3] == (seen.size, seen.mtime_ns)


class Index:
    """The files and folders of a library.

    Parameters
    ----------
    library : Library
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def begin(self, folder: str, *, watched: bool = True) -> Scan:
        """Begin a pass over a folder; what an interrupted pass has read is not read again.

        A folder that is new is watched for new studies, or not.
        """
        with self._library.writing() as connection:
            found = connection.execute(select(FOLDERS).where(FOLDERS.c.path == folder)).first()
            if found is None:
                row = {"path": folder, "added_at": clock.now(), "is_watched": watched}
                insert_new(connection, FOLDERS, [row])
                found = connection.execute(select(FOLDERS).where(FOLDERS.c.path == folder)).one()
            folder_id, number = found.id, found.scan + 1
            changes = {"scan": number, "is_watched": found.is_watched or watched}
            connection.execute(update(FOLDERS).where(FOLDERS.c.id == folder_id).values(changes))
        with self._library.reading() as connection:
            # A file may have been indexed through a folder above or below this one.
            prefix = folder.rstrip("/\\")
            rows = connection.execute(
                select(FILES).where((FILES.c.folder_id == folder_id) | _below(prefix))
            )
            # Truth that had no study is looked at again: its views may have come since.
            known = {
                row.path: (
                    row.id,
                    -1 if row.refers_to and row.study_id is None else row.size,
                    row.mtime_ns,
                    row.is_present,
                )
                for row in rows
            }
        return Scan(folder_id, number, known)

    def keep(
        self, scan: Scan, read: Sequence[tuple[SeenFile, ListedFile]], unchanged: Sequence[SeenFile]
    ) -> None:
        """Keep some files of a pass together: those read, and those that are as they were."""
        read = [(seen, _without_nul(listed)) for seen, listed in read]
        scan.seen.update(each.path for each in unchanged)
        scan.seen.update(each.path for each, _ in read)
        returned = [each for each in unchanged if not scan.known[each.path][3]]
        if not read and not returned:
            return
        with self._library.writing() as connection:
            touched = self._keep_returned(connection, scan, returned)
            refresh_files(connection, touched | self._keep_read(connection, scan, read))

    def finish(self, scan: Scan) -> int:
        """End a whole pass: files that it has not seen are gone; return how many newly are."""
        with self._library.writing() as connection:
            if scan.orphans:
                last, scan.orphans = scan.orphans, []
                refresh_files(connection, self._keep_read(connection, scan, last, is_last=True))
            gone = [
                number
                for path, (number, _, _, is_present) in scan.known.items()
                if is_present and path not in scan.seen
            ]
            touched: set[int] = set()
            for some in pieces(gone):
                mine = FILES.c.id.in_(some)
                touched |= _studies_of(connection, mine)
                connection.execute(update(FILES).where(mine).values(is_present=False))
            refresh_files(connection, touched)
            connection.execute(
                update(FOLDERS).where(FOLDERS.c.id == scan.folder_id).values(scanned_at=clock.now())
            )
        return len(gone)

    def folders(self, *, watched: bool = False) -> tuple[str, ...]:
        """Return the folders that were indexed, or only those that are watched."""
        with self._library.reading() as connection:
            chosen = select(FOLDERS.c.path).order_by(FOLDERS.c.path)
            if watched:
                chosen = chosen.where(FOLDERS.c.is_watched)
            return tuple(connection.execute(chosen).scalars())

    def watch(self, folder: str, *, on: bool) -> None:
        """Watch a folder for new studies, or no more."""
        with self._library.writing() as connection:
            connection.execute(
                update(FOLDERS).where(FOLDERS.c.path == folder).values(is_watched=on)
            )

    def study_count(self) -> int:
        """Return how many studies are known."""
        with self._library.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(STUDIES)).scalar() or 0)

    # ------------------------------------------------------------------ steps

    def _keep_returned(
        self, connection: Connection, scan: Scan, returned: Sequence[SeenFile]
    ) -> set[int]:
        """Mark files that were gone as there again."""
        touched: set[int] = set()
        for some in pieces(scan.known[each.path][0] for each in returned):
            mine = FILES.c.id.in_(some)
            connection.execute(update(FILES).where(mine).values(is_present=True))
            touched |= _studies_of(connection, mine)
        return touched

    def _keep_read(
        self,
        connection: Connection,
        scan: Scan,
        read: Sequence[tuple[SeenFile, ListedFile]],
        *,
        is_last: bool = False,
    ) -> set[int]:
        studies = _study_ids(connection, [listed for _, listed in read])
        self._note_clashes(connection, scan, read)
        fresh, changed, touched = [], [], set(studies.values())
        for seen, listed in read:
            row = _file_row(scan, seen, listed, studies)
            if listed.kind == "truth" and row["study_id"] is None and not is_last:
                scan.orphans.append((seen, listed))  # its views may come later in this pass
                continue
            before = scan.known.get(seen.path)
            if before is None:
                fresh.append(row)
            else:
                changed.append({"of": before[0], **row})
        fresh.sort(key=lambda row: str(row["path"]))
        if changed:
            changed.sort(key=lambda row: int(row["of"]))
            touched |= _studies_of(connection, FILES.c.id.in_([row["of"] for row in changed]))
            connection.execute(update(FILES).where(FILES.c.id == bindparam("of")), changed)
        if fresh:
            insert_new(connection, FILES, fresh)
        return touched

    def _note_clashes(
        self, connection: Connection, scan: Scan, read: Sequence[tuple[SeenFile, ListedFile]]
    ) -> None:
        """Note files that claim the UID of another image; copies of one image do not clash."""
        claimed: dict[str, list[tuple[str, str]]] = defaultdict(list)
        uids = {each.identity.sop_instance_uid for _, each in read if each.identity}
        rows = connection.execute(
            select(FILES.c.sop_uid, FILES.c.path, FILES.c.digest).where(
                FILES.c.sop_uid.in_(uids - {""}), FILES.c.is_present
            )
        )
        for uid, path, digest in rows:
            claimed[uid].append((path, digest))
        for seen, listed in read:
            uid = listed.identity.sop_instance_uid if listed.identity else ""
            if not uid:
                continue
            for path, digest in claimed[uid]:
                if path != seen.path and digest != listed.digest:
                    scan.clashes.append((seen.path, path))
                    break
            claimed[uid].append((seen.path, listed.digest))


def _studies_of(connection: Connection, files: Any) -> set[int]:
    rows = connection.execute(select(FILES.c.study_id).where(files)).scalars()
    return {study for study in rows if study is not None}


def _below(prefix: str) -> Any:
    return FILES.c.path.startswith(prefix + "/", autoescape=True) | FILES.c.path.startswith(
        prefix + "\\", autoescape=True
    )


def _file_row(
    scan: Scan, seen: SeenFile, listed: ListedFile, studies: dict[tuple[str, str], int]
) -> dict[str, Any]:
    who = listed.identity
    return {
        "path": seen.path,
        "folder_id": scan.folder_id,
        "size": seen.size,
        "mtime_ns": seen.mtime_ns,
        "kind": listed.kind,
        "reason": listed.reason,
        "is_present": True,
        "study_id": studies.get((who.study_instance_uid, who.patient_id)) if who else None,
        "sop_uid": who.sop_instance_uid if who else "",
        "laterality": listed.laterality,
        "view": listed.view,
        "refers_to": listed.refers_to,
        "digest": listed.digest,
    }


def _without_nul(listed: ListedFile) -> ListedFile:
    """Return a file without the NULs that pad texts of careless writers: no server keeps them."""
    who = listed.identity
    if who is not None:
        who = replace(who, **{n: v.replace("\0", "") for n, v in asdict(who).items() if "\0" in v})
    texts = {name: getattr(listed, name).replace("\0", "") for name in ("reason", "refers_to")}
    return replace(listed, identity=who, **texts)


def _study_ids(connection: Connection, listed: Sequence[ListedFile]) -> dict[tuple[str, str], int]:
    """Return (study UID, patient ID) -> number; studies of views that are new are added."""
    wanted: dict[tuple[str, str], ListedFile] = {}
    for each in listed:
        if each.identity is not None:
            key = (each.identity.study_instance_uid, each.identity.patient_id)
            if key not in wanted or wanted[key].kind != "view":
                wanted[key] = each
    if not wanted:
        return {}
    found = _known_studies(connection, list(wanted))
    fresh = [  # in one order: two programs that index the same never wait for each other in a ring
        study_row(each.identity)
        for key, each in sorted(wanted.items(), key=lambda item: item[0])
        if key not in found and each.kind == "view" and each.identity is not None
    ]
    if fresh:
        insert_new(connection, STUDIES, fresh)
        found = _known_studies(connection, list(wanted))
    return found


def _known_studies(
    connection: Connection, keys: list[tuple[str, str]]
) -> dict[tuple[str, str], int]:
    rows = connection.execute(
        select(STUDIES.c.id, STUDIES.c.study_uid, STUDIES.c.patient_id).where(
            tuple_(STUDIES.c.study_uid, STUDIES.c.patient_id).in_(keys)
        )
    )
    return {(row.study_uid, row.patient_id): row.id for row in rows}


def study_row(who: Identity) -> dict[str, Any]:
    """Return a new line of the studies."""
    words = (
        who.patient_name, who.patient_id, who.accession_number, who.study_description,
        who.study_date,
    )  # fmt: skip
    return {
        "study_uid": who.study_instance_uid,
        "patient_id": who.patient_id,
        "patient_name": who.patient_name,
        "sort_name": searchable(who.patient_name),
        "birth_date": who.birth_date,
        "study_date": who.study_date,
        "description": who.study_description,
        "accession_number": who.accession_number,
        "manufacturer": who.manufacturer,
        "search_text": searchable(" ".join(words))[:LONGEST_SEARCHED],
        "added_at": clock.now(),
    }
