"""CSV tables as people save them: comma, semicolon or tab, with or without a byte order mark."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from lem_viewer.errors import UnusableDataset

MAX_TABLE_BYTES = 50_000_000


def read_table(
    path: Path, required: tuple[str, ...] = (), numbers: tuple[str, ...] = ()
) -> list[tuple[int, dict[str, str]]]:
    """Read a CSV table as (line number, row); column names in lower case, values stripped.

    Parameters
    ----------
    path : Path
    required : tuple of str
        Columns that must be there.
    numbers : tuple of str
        Columns whose decimal comma becomes a point where the semicolon separates.

    Raises
    ------
    UnusableDataset
        No such file, not a table, or a required column is missing.
    """
    if not path.is_file():
        raise UnusableDataset("there is no such file", where=path, advice="Check the path.")
    if path.stat().st_size > MAX_TABLE_BYTES:
        raise UnusableDataset("a table of more than 50 MB is not read", where=path)
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    delimiter = max(",;\t", key=text.split("\n", 1)[0].count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        names = [name.strip().lower() for name in next(reader, [])]
        lines = [(reader.line_num, values) for values in reader]
    except csv.Error as error:
        raise UnusableDataset(f"not a CSV table: {error}", where=path) from error
    missing = [name for name in required if name not in names]
    if missing:
        found = ", ".join(names)[:200] or "none"
        raise UnusableDataset(
            f"the column {' and '.join(missing)} is missing; found: {found}",
            where=path,
            advice=f"The first line must name the columns {', '.join(required)}.",
        )
    decimal_comma = numbers if delimiter == ";" else ()
    return [(line, _row(names, values, decimal_comma)) for line, values in lines]


def _row(names: list[str], values: list[str], decimal_comma: tuple[str, ...]) -> dict[str, str]:
    row = dict.fromkeys(names, "")
    row.update({name: value.strip() for name, value in zip(names, values, strict=False)})
    for name in decimal_comma:
        if name in row:
            row[name] = row[name].replace(",", ".")
    return row
