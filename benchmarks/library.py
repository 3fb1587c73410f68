"""The library with 100,000 studies, and the indexing of files: Markdown on standard output.

Limits: first page, search and "next" under 50 ms; indexing over 300 files a second.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

from lem_viewer.library.database import Library
from lem_viewer.library.indexing import Index
from lem_viewer.library.opening import open_library
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.cases import KeptPrediction
from lem_viewer.values.image import Identity
from lem_viewer.values.listing import IndexDone, ListedFile, SeenFile
from lem_viewer.values.reading import Assessment, BreastAssessment, Status, WorklistQuery
from lem_viewer.work.library_journeys import index_folder

LIMIT_MS = 50.0
LIMIT_FILES = 300.0
PAGE = 200
Timed = tuple[float, float]
FOUR = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))
NAMES = ("Müller^Änne", "Garcia^Maria", "王^小明", "Ivanova^Anna", "Smith^Jane", "Dubois^Claire")


def fill(library: Library, studies: int) -> float:
    """List studies of four files each, as an indexing does; return files a second."""
    index = Index(library)
    scan = index.begin("/archive")
    started = time.perf_counter()
    for first in range(0, studies, 100):
        files = []
        for number in range(first, min(studies, first + 100)):
            uid = f"1.2.840.99.{number}"
            who = Identity(
                "", "", uid, patient_id=f"PID{number:06d}",
                patient_name=f"{NAMES[number % len(NAMES)]}{number}", birth_date="19600101",
                study_date=f"20{10 + number % 16:02d}{1 + number % 12:02d}{1 + number % 28:02d}",
                study_description="Screening mammography", accession_number=f"A{number:07d}",
                manufacturer="Maker",
            )  # fmt: skip
            for view, (side, name) in enumerate(FOUR):
                identity = Identity(**{**vars(who), "sop_instance_uid": f"{uid}.{view}"})
                path = f"/archive/{number // 1000}/{number}/{side}{name}.dcm"
                files.append(
                    (SeenFile(path, 1, 1), ListedFile("view", "", identity, side, name, digest="d"))
                )
        index.keep(scan, files, [])
    seconds = time.perf_counter() - started
    index.finish(scan)
    return 4 * studies / seconds


def read_some(library: Library, studies: int) -> None:
    """Let readers and a model read a part of the studies."""
    readings, predictions = Readings(library, "benchmark"), Predictions(library)
    rng = np.random.default_rng(0)
    some = max(1, studies // 50)
    for study in range(1, some + 1):
        category = ("1", "2", "3", "4A", "5")[study % 5]
        readings.store(Assessment(study * 7 % studies + 1, "A", BreastAssessment(category, "b")))
    for study in range(1, some + 1):
        predictions.keep(
            [KeptPrediction(study, "1", "lem", "ab" * 32, probability=float(rng.random()))]
        )
    library.tidy()


def median_ms(act: Callable[[], object], repeats: int) -> tuple[float, float]:
    """Return median and worst of some runs, milliseconds."""
    act()
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        act()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times), max(times)


def questions(worklist: Worklist, studies: int) -> dict[str, Callable[[], object]]:
    """Return what a reader asks, by its name."""
    every = WorklistQuery()
    some = WorklistQuery(search=f"PID{studies - 3:06d}")
    return {
        "first page": lambda: worklist.page(every, 0, PAGE),
        "count": lambda: worklist.count(every),
        "last page": lambda: worklist.page(every, studies - PAGE, PAGE),
        "first page by name": lambda: worklist.page(
            WorklistQuery(sort="patient_name", descending=False), 0, PAGE
        ),
        "first page by probability": lambda: worklist.page(
            WorklistQuery(sort="probability"), 0, PAGE
        ),
        "search, one found": lambda: (worklist.page(some, 0, PAGE), worklist.count(some)),
        "search, a sixth found": lambda: worklist.page(WorklistQuery(search="müller"), 0, PAGE),
        "search, none found": lambda: worklist.page(WorklistQuery(search="nobody"), 0, PAGE),
        "filter: read": lambda: worklist.page(WorklistQuery(statuses=(Status.READ,)), 0, PAGE),
        "filter: unread by me": lambda: worklist.page(WorklistQuery(unread_by="A"), 0, PAGE),
        "filter: disagreement": lambda: worklist.page(WorklistQuery(disagrees=True), 0, PAGE),
        "next": lambda: worklist.next(WorklistQuery(unread_by="A"), studies // 2),
    }


def write_files(folder: Path, count: int) -> None:
    """Write DICOM files of 200 kB with a header as mammograms have it."""
    pixels = bytes(200_000)
    for number in range(count):
        side, view = FOUR[number % 4]
        ds = Dataset()
        ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.1.2"
        ds.SOPInstanceUID = f"1.2.840.98.{number}"
        ds.StudyInstanceUID = f"1.2.840.98.{number // 4}.1"
        ds.Modality, ds.PatientID, ds.PatientName = "MG", f"P{number // 4}", "Name^Given"
        ds.StudyDate, ds.ImageLaterality, ds.ViewPosition = "20260101", side, view
        ds.Rows, ds.Columns, ds.BitsAllocated = 400, 250, 16
        for tag in range(0x00189400, 0x00189440):
            ds.add_new(tag, "LO", "an attribute as detectors write many")
        ds.PixelData = pixels
        ds["PixelData"].VR = "OW"
        ds.file_meta = FileMetaDataset()
        ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        place = folder / f"{number // 4}"
        place.mkdir(exist_ok=True)
        ds.save_as(place / f"{side}{view}.dcm", enforce_file_format=True)


def index_rate(folder: Path, count: int) -> tuple[float, float]:
    """Return files a second of a first and of a second indexing of files on disk."""
    write_files(folder, count)
    library = open_library(folder / "kept" / "library.sqlite")
    rates = []
    for _ in range(2):
        *_, done = index_folder(library, folder)
        assert isinstance(done, IndexDone)
        rates.append(done.seen / done.seconds)
    library.close()
    return rates[0], rates[1]


def measured(library: Library, studies: int, repeats: int) -> tuple[float, dict[str, Timed]]:
    """Return files listed a second, and question -> (median, worst) in milliseconds."""
    listed = fill(library, studies)
    read_some(library, studies)
    asked = questions(Worklist(library), studies)
    return listed, {title: median_ms(act, repeats) for title, act in asked.items()}


def table(found: dict[str, dict[str, Timed]]) -> bool:
    """Print what was measured, a database beside the other; return True where all limits hold."""
    places = " | ".join(f"{name} median ms | worst ms | " for name in found)
    print(f"| question | {places} limit |")
    print("|---|" + "---:|---:|---|" * len(found) + "---:|")
    are_kept = True
    for title in next(iter(found.values())):
        cells = []
        for times in found.values():
            median, worst = times[title]
            are_kept &= median <= LIMIT_MS
            word = "kept" if median <= LIMIT_MS else "NOT kept"
            cells.append(f"{median:.1f} | {worst:.1f} | {word}")
        print(f"| {title} | {' | '.join(cells)} | {LIMIT_MS:.0f} |")
    return are_kept


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="2,000 studies, 200 files")
    parser.add_argument(
        "--url", default="", help="an empty database on a server, to be measured beside SQLite"
    )
    options = parser.parse_args()
    studies, files, repeats = (2_000, 200, 3) if options.quick else (100_000, 4_000, 15)
    found, rates = {}, {}
    with tempfile.TemporaryDirectory() as name:
        for title, address in (("SQLite", ""), ("PostgreSQL", options.url)):
            if title != "SQLite" and not address:
                continue
            library = open_library(Path(name) / "library.sqlite", address)
            if Worklist(library).count(WorklistQuery()):
                parser.error("the database of --url is not empty")
            rates[title], found[title] = measured(library, studies, repeats)
            library.close()
    print(f"{studies:,} studies of four files; pages of {PAGE} lines.\n")
    are_kept = table(found)
    with tempfile.TemporaryDirectory() as name:
        first, again = index_rate(Path(name), files)
    are_kept &= first >= LIMIT_FILES
    print(f"\nIndexing {files:,} DICOM files on disk: {first:,.0f} files a second the first time ")
    print(f"(limit {LIMIT_FILES:.0f}), {again:,.0f} where nothing has changed; writing alone, ")
    listed = ", ".join(f"{rate:,.0f} files a second in {title}" for title, rate in rates.items())
    print(f"without reading headers: {listed}.")
    return 0 if are_kept else 1


if __name__ == "__main__":
    sys.exit(main())
