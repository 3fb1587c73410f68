"""The tables of the library. A change here needs a migration beside it (``migrations/versions``).

Times are texts (``clock.now``), so that SQLite and PostgreSQL order them alike. Structured values
that are only ever read whole (extrema, points, descriptors) are JSON.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
_LONG = BigInteger().with_variant(Integer, "sqlite")


def _text(name: str) -> Column:
    return Column(name, Text, nullable=False, server_default="")


def _number() -> Column:
    return Column("id", _LONG, primary_key=True)


def _version() -> Column:
    return Column("version", Integer, nullable=False, server_default="1")


def _study(*, index: bool = False) -> Column:
    return Column("study_id", _LONG, ForeignKey("studies.id"), nullable=False, index=index)


READERS = Table(
    "readers",
    METADATA,
    Column("name", String(200), primary_key=True),
    Column("added_at", Text, nullable=False),
)

#: The summary columns (views ... is_present) are made of the other tables when those change, so
#: that a page of the worklist is one index and no join.
STUDIES = Table(
    "studies",
    METADATA,
    _number(),
    Column("study_uid", Text, nullable=False),
    _text("patient_id"),
    _text("patient_name"),
    _text("sort_name"),  # without case
    _text("birth_date"),
    _text("study_date"),
    _text("description"),
    _text("accession_number"),
    _text("manufacturer"),
    _text("views"),
    Column("images", Integer, nullable=False, server_default="0"),
    _text("density"),
    Column("status", Integer, nullable=False, server_default="0"),  # place in values.Status
    Column("is_flagged", Boolean, nullable=False, server_default=false()),
    Column("has_truth", Boolean, nullable=False, server_default=false()),
    Column("probability", Float),
    _text("model_id"),
    Column("disagrees", Boolean),
    _text("assigned_to"),  # names of the readers, for show and sort
    Column("is_present", Boolean, nullable=False, server_default=true()),
    _text("source"),
    _text("search_text"),  # without case
    Column("added_at", Text, nullable=False),
    _version(),
    # CBIS-DDSM and careless de-identification give one UID to several patients: never merged.
    UniqueConstraint("study_uid", "patient_id"),
    *(
        Index(None, name, "id")
        for name in ("study_date", "sort_name", "patient_id", "status", "probability", "density")
    ),
    Index(None, "assigned_to", "id"),
    Index(None, "search_text"),  # a search reads this index alone, not the wide lines
    Index(None, "added_at", "id"),
    Index(None, "is_flagged", "study_date"),
    Index(None, "disagrees", "study_date"),
    Index(None, "has_truth", "study_date"),
)

FOLDERS = Table(
    "folders",
    METADATA,
    _number(),
    Column("path", Text, nullable=False, unique=True),
    Column("added_at", Text, nullable=False),
    _text("scanned_at"),
    Column("is_watched", Boolean, nullable=False, server_default=true()),
    Column("scan", Integer, nullable=False, server_default="0"),  # counts the scans
)

FILES = Table(
    "files",
    METADATA,
    _number(),
    Column("path", Text, nullable=False, unique=True),
    Column("folder_id", _LONG, ForeignKey("folders.id"), nullable=False),
    Column("size", _LONG, nullable=False),
    Column("mtime_ns", _LONG, nullable=False),
    Column("kind", Text, nullable=False),  # view, truth, other (no view), unreadable
    _text("reason"),
    Column("is_present", Boolean, nullable=False, server_default=true()),
    Column("study_id", _LONG, ForeignKey("studies.id"), index=True),
    _text("sop_uid"),
    _text("laterality"),
    _text("view"),
    _text("refers_to"),  # the image that a truth object is for
    _text("digest"),  # of the header that was read, to tell a copy from a clash of UIDs
    Index(None, "sop_uid"),
    Index(None, "folder_id"),
)

ASSIGNMENTS = Table(
    "assignments",
    METADATA,
    Column("study_id", _LONG, ForeignKey("studies.id"), primary_key=True),
    Column("reader", String(200), ForeignKey("readers.name"), primary_key=True),
    Column("assigned_at", Text, nullable=False),
    Index(None, "reader", "study_id"),
)

ASSESSMENTS = Table(
    "assessments",
    METADATA,
    Column("study_id", _LONG, ForeignKey("studies.id"), primary_key=True),
    Column("reader", String(200), ForeignKey("readers.name"), primary_key=True),
    *(
        _text(f"{side}_{what}")
        for side in ("right", "left")
        for what in ("birads", "density", "comment")
    ),
    _text("started_at"),
    _text("stored_at"),
    _text("revealed_at"),
    Column("is_blinded", Boolean, nullable=False, server_default=false()),
    _version(),
    Index(None, "reader", "stored_at"),
)

FINDINGS = Table(
    "findings",
    METADATA,
    Column("id", String(40), primary_key=True),
    _study(index=True),
    Column("sop_uid", Text, nullable=False, index=True),
    Column("reader", String(200), ForeignKey("readers.name"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("points", Text, nullable=False),
    _text("lesion"),
    Column("descriptors", Text, nullable=False, server_default="[]"),
    _text("birads"),
    _text("comment"),
    Column("created_at", Text, nullable=False),
    _text("missed_by"),
    Column("is_removed", Boolean, nullable=False, server_default=false()),
    _version(),
)

#: What a model said of an image, and how it agrees with the truth where there is some.
PREDICTIONS = Table(
    "predictions",
    METADATA,
    _number(),
    _study(index=True),
    Column("sop_uid", Text, nullable=False),
    Column("model_sha256", String(64), nullable=False),
    Column("model_name", Text, nullable=False),
    _text("model_version"),
    Column("probability", Float),  # null: the image could not be read, see error
    Column("logit", Float),
    Column("threshold", Float),
    _text("positive"),
    Column("extrema", Text, nullable=False, server_default="[]"),
    Column("regions", Text, nullable=False, server_default="[]"),
    _text("laterality"),
    _text("device"),
    Column("seconds", Float),
    _text("notes"),
    _text("error"),
    _text("app_version"),
    Column("made_at", Text, nullable=False),
    # Against the truth; null where there is none.
    Column("hit", Boolean),
    Column("chance", Float),
    Column("dice", Float),
    Column("iou", Float),
    Column("dice_score_map", Float),
    Column("lesions", Integer),
    Column("lesions_hit", Integer),
    Column("marks", Text),
    UniqueConstraint("study_id", "sop_uid", "model_sha256"),
    Index(None, "model_sha256", "study_id"),
)

#: What is held to be true of an image: 1 positive, 0 negative.
REFERENCES = Table(
    "image_references",
    METADATA,
    Column("study_id", _LONG, ForeignKey("studies.id"), primary_key=True),
    Column("sop_uid", Text, primary_key=True),
    Column("source", String(40), primary_key=True),  # "truth", "manifest", ...
    Column("label", Integer, nullable=False),
    _text("lesion"),  # what it is: malignant, benign, mass ...
    Column("set_at", Text, nullable=False),
    CheckConstraint("label IN (0, 1)", name="label_is_0_or_1"),
)

LEDGER = Table(
    "ledger",
    METADATA,
    Column("number", _LONG, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("study_uid", Text, nullable=False, index=True),
    Column("sop_uid", Text, nullable=False),
    Column("reader", Text, nullable=False),
    Column("content", Text, nullable=False),  # canonical JSON
    Column("written_at", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
    Index(None, "kind", "reader"),
)

#: One line: how many records there are and the hash of the last; a cut tail shows.
LEDGER_HEAD = Table(
    "ledger_head",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("records", _LONG, nullable=False),
    Column("hash", String(64), nullable=False),
    CheckConstraint("id = 1", name="one_line"),
)
