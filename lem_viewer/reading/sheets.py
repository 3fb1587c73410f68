"""Tables that data sets come with: CSV always, Excel where a library for it is installed."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from lem_viewer.errors import UnusableDataset
from lem_viewer.reading.tables import read_table

#: Which library reads which kind of workbook. Neither is a dependency: a CSV does as well.
LIBRARIES = {".xlsx": "openpyxl", ".xls": "xlrd"}
_HEADER_WITHIN = 20  # rows above the column names: titles, remarks


def read_sheet(path: Path, required: tuple[str, ...] = ()) -> list[tuple[int, dict[str, str]]]:
    """Read a table as (line number, row); column names in lower case, values stripped.

    In a workbook the first sheet that has the required columns is taken; whole numbers lose
    their ".0".

    Raises
    ------
    UnusableDataset
        As :func:`lem_viewer.reading.tables.read_table`, or no library for the workbook.
    """
    if path.suffix.lower() not in LIBRARIES:
        return read_table(path, required)
    sheets = _read_workbook(path)
    for rows in sheets:
        found = _under_header(rows, required)
        if found is not None:
            return found
    raise UnusableDataset(
        f"no sheet has the columns {', '.join(required)}",
        where=path,
        advice="Use the table as it was published.",
    )


def _read_workbook(path: Path) -> list[list[list[str]]]:
    """Return the sheets of a workbook as rows of texts."""
    name = LIBRARIES[path.suffix.lower()]
    try:
        library = importlib.import_module(name)
    except ImportError as error:
        raise UnusableDataset(
            f"to read an Excel table ({path.suffix}) the package {name} is needed",
            where=path,
            advice=f"Save the sheet as {path.stem}.csv beside it, or install {name}.",
        ) from error
    try:
        return _sheets_of(library, name, path)
    except OSError:
        raise
    except Exception as error:  # these libraries raise nearly anything on a damaged file
        raise UnusableDataset(
            f"not a readable Excel table: {str(error)[:200]}",
            where=path,
            advice="Save the sheet as CSV.",
        ) from error


def _sheets_of(library: Any, name: str, path: Path) -> list[list[list[str]]]:
    if name == "openpyxl":
        book = library.load_workbook(path, read_only=True, data_only=True)
        try:
            return [_texts(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]
        finally:
            book.close()
    book = library.open_workbook(str(path))
    sheets = (book.sheet_by_index(index) for index in range(book.nsheets))
    return [_texts(sheet.row_values(row) for row in range(sheet.nrows)) for sheet in sheets]


def _texts(rows: Iterable[Iterable[object]]) -> list[list[str]]:
    return [[_text(value) for value in row] for row in rows]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _under_header(
    rows: list[list[str]], required: tuple[str, ...]
) -> list[tuple[int, dict[str, str]]] | None:
    for place, names in enumerate(rows[:_HEADER_WITHIN]):
        columns = [name.lower() for name in names]
        if all(name in columns for name in required) and any(columns):
            return [
                (line, dict(zip(columns, values, strict=False)))
                for line, values in enumerate(rows[place + 1 :], start=place + 2)
                if any(values)
            ]
    return None
