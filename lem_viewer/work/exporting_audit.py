"""Writes a library's audit records without persons, free text and times."""

from __future__ import annotations

import json
from pathlib import Path

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.library.database import Library
from lem_viewer.library.ledger import Ledger
from lem_viewer.work.journeys import withdrawn_models

FORMAT = "lem-viewer audit, de-identified, 1"


def export_audit_without_names(library: Library, out: Path) -> int:
    """Write every record as a JSON line, nobody's; return how many.

    UIDs and readers become what one key makes of them, which is forgotten: records of one study
    or reader stay together, and nobody can go back. The chain of hashes is left out (a hash of
    the original would tell whether a guess is right), so such a file cannot be verified.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    from lem_viewer.export.deidentify import Deidentifier
    from lem_viewer.export.deidentify_records import deidentify_records

    made = deidentify_records(Ledger(library).records(), Deidentifier())
    head = {
        "format": FORMAT, "records": len(made), "lem_viewer": __version__,
        "notice": RESEARCH_NOTICE, "withdrawn_models": withdrawn_models(),
    }  # fmt: skip
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(out.name + ".part")
    lines = [json.dumps(each, ensure_ascii=False) for each in (head, *made)]
    aside.write_text("\n".join(lines) + "\n", "utf-8")
    aside.replace(out)
    return len(made)
