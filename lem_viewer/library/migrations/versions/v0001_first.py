"""The first schema: studies, files, readers, readings, predictions, and the ledger."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table; the ledger can be added to, never changed."""
    op.create_table(
        "folders",
        sa.Column("id", _LONG, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("scanned_at", sa.Text(), server_default="", nullable=False),
        sa.Column("is_watched", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("scan", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_folders")),
        sa.UniqueConstraint("path", name=op.f("uq_folders_path")),
    )
    op.create_table(
        "ledger",
        sa.Column(
            "number",
            _LONG,
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("study_uid", sa.Text(), nullable=False),
        sa.Column("sop_uid", sa.Text(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_ledger")),
        sa.UniqueConstraint("hash", name=op.f("uq_ledger_hash")),
    )
    op.create_index(op.f("ix_ledger_kind_reader"), "ledger", ["kind", "reader"], unique=False)
    op.create_index(op.f("ix_ledger_study_uid"), "ledger", ["study_uid"], unique=False)
    op.create_table(
        "ledger_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("records", _LONG, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_ledger_head_one_line")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_head")),
    )
    op.create_table(
        "readers",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_readers")),
    )
    op.create_table(
        "studies",
        sa.Column("id", _LONG, nullable=False),
        sa.Column("study_uid", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.Text(), server_default="", nullable=False),
        sa.Column("patient_name", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_name", sa.Text(), server_default="", nullable=False),
        sa.Column("birth_date", sa.Text(), server_default="", nullable=False),
        sa.Column("study_date", sa.Text(), server_default="", nullable=False),
        sa.Column("description", sa.Text(), server_default="", nullable=False),
        sa.Column("accession_number", sa.Text(), server_default="", nullable=False),
        sa.Column("manufacturer", sa.Text(), server_default="", nullable=False),
        sa.Column("views", sa.Text(), server_default="", nullable=False),
        sa.Column("images", sa.Integer(), server_default="0", nullable=False),
        sa.Column("density", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Integer(), server_default="0", nullable=False),
        sa.Column("is_flagged", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("has_truth", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("probability", sa.Float(), nullable=True),
        sa.Column("model_id", sa.Text(), server_default="", nullable=False),
        sa.Column("disagrees", sa.Boolean(), nullable=True),
        sa.Column("assigned_to", sa.Text(), server_default="", nullable=False),
        sa.Column("is_present", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_studies")),
        sa.UniqueConstraint(
            "study_uid", "patient_id", name=op.f("uq_studies_study_uid_patient_id")
        ),
    )
    op.create_index(op.f("ix_studies_added_at_id"), "studies", ["added_at", "id"], unique=False)
    op.create_index(
        op.f("ix_studies_assigned_to_id"), "studies", ["assigned_to", "id"], unique=False
    )
    op.create_index(op.f("ix_studies_density_id"), "studies", ["density", "id"], unique=False)
    op.create_index(
        op.f("ix_studies_disagrees_study_date"),
        "studies",
        ["disagrees", "study_date"],
        unique=False,
    )
    op.create_index(
        op.f("ix_studies_has_truth_study_date"),
        "studies",
        ["has_truth", "study_date"],
        unique=False,
    )
    op.create_index(
        op.f("ix_studies_is_flagged_study_date"),
        "studies",
        ["is_flagged", "study_date"],
        unique=False,
    )
    op.create_index(op.f("ix_studies_patient_id_id"), "studies", ["patient_id", "id"], unique=False)
    op.create_index(
        op.f("ix_studies_probability_id"), "studies", ["probability", "id"], unique=False
    )
    op.create_index(op.f("ix_studies_search_text"), "studies", ["search_text"], unique=False)
    op.create_index(op.f("ix_studies_sort_name_id"), "studies", ["sort_name", "id"], unique=False)
    op.create_index(op.f("ix_studies_status_id"), "studies", ["status", "id"], unique=False)
    op.create_index(op.f("ix_studies_study_date_id"), "studies", ["study_date", "id"], unique=False)
    op.create_table(
        "assessments",
        sa.Column("study_id", _LONG, nullable=False),
        sa.Column("reader", sa.String(length=200), nullable=False),
        sa.Column("right_birads", sa.Text(), server_default="", nullable=False),
        sa.Column("right_density", sa.Text(), server_default="", nullable=False),
        sa.Column("right_comment", sa.Text(), server_default="", nullable=False),
        sa.Column("left_birads", sa.Text(), server_default="", nullable=False),
        sa.Column("left_density", sa.Text(), server_default="", nullable=False),
        sa.Column("left_comment", sa.Text(), server_default="", nullable=False),
        sa.Column("started_at", sa.Text(), server_default="", nullable=False),
        sa.Column("stored_at", sa.Text(), server_default="", nullable=False),
        sa.Column("revealed_at", sa.Text(), server_default="", nullable=False),
        sa.Column("is_blinded", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["reader"], ["readers.name"], name=op.f("fk_assessments_reader")),
        sa.ForeignKeyConstraint(["study_id"], ["studies.id"], name=op.f("fk_assessments_study_id")),
        sa.PrimaryKeyConstraint("study_id", "reader", name=op.f("pk_assessments")),
    )
    op.create_index(
        op.f("ix_assessments_reader_stored_at"),
        "assessments",
        ["reader", "stored_at"],
        unique=False,
    )
    op.create_table(
        "assignments",
        sa.Column("study_id", _LONG, nullable=False),
        sa.Column("reader", sa.String(length=200), nullable=False),
        sa.Column("assigned_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["reader"], ["readers.name"], name=op.f("fk_assignments_reader")),
        sa.ForeignKeyConstraint(["study_id"], ["studies.id"], name=op.f("fk_assignments_study_id")),
        sa.PrimaryKeyConstraint("study_id", "reader", name=op.f("pk_assignments")),
    )
    op.create_index(
        op.f("ix_assignments_reader_study_id"), "assignments", ["reader", "study_id"], unique=False
    )
    op.create_table(
        "files",
        sa.Column("id", _LONG, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("folder_id", _LONG, nullable=False),
        sa.Column("size", _LONG, nullable=False),
        sa.Column("mtime_ns", _LONG, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("is_present", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("study_id", _LONG, nullable=True),
        sa.Column("sop_uid", sa.Text(), server_default="", nullable=False),
        sa.Column("laterality", sa.Text(), server_default="", nullable=False),
        sa.Column("view", sa.Text(), server_default="", nullable=False),
        sa.Column("refers_to", sa.Text(), server_default="", nullable=False),
        sa.Column("digest", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["folder_id"], ["folders.id"], name=op.f("fk_files_folder_id")),
        sa.ForeignKeyConstraint(["study_id"], ["studies.id"], name=op.f("fk_files_study_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
        sa.UniqueConstraint("path", name=op.f("uq_files_path")),
    )
    op.create_index(op.f("ix_files_folder_id"), "files", ["folder_id"], unique=False)
    op.create_index(op.f("ix_files_sop_uid"), "files", ["sop_uid"], unique=False)
    op.create_index(op.f("ix_files_study_id"), "files", ["study_id"], unique=False)
    op.create_table(
        "findings",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("study_id", _LONG, nullable=False),
        sa.Column("sop_uid", sa.Text(), nullable=False),
        sa.Column("reader", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("lesion", sa.Text(), server_default="", nullable=False),
        sa.Column("descriptors", sa.Text(), server_default="[]", nullable=False),
        sa.Column("birads", sa.Text(), server_default="", nullable=False),
        sa.Column("comment", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("missed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("is_removed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["reader"], ["readers.name"], name=op.f("fk_findings_reader")),
        sa.ForeignKeyConstraint(["study_id"], ["studies.id"], name=op.f("fk_findings_study_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_findings")),
    )
    op.create_index(op.f("ix_findings_sop_uid"), "findings", ["sop_uid"], unique=False)
    op.create_index(op.f("ix_findings_study_id"), "findings", ["study_id"], unique=False)
    op.create_table(
        "image_references",
        sa.Column("study_id", _LONG, nullable=False),
        sa.Column("sop_uid", sa.Text(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("label", sa.Integer(), nullable=False),
        sa.Column("lesion", sa.Text(), server_default="", nullable=False),
        sa.Column("set_at", sa.Text(), nullable=False),
        sa.CheckConstraint("label IN (0, 1)", name=op.f("ck_image_references_label_is_0_or_1")),
        sa.ForeignKeyConstraint(
            ["study_id"], ["studies.id"], name=op.f("fk_image_references_study_id")
        ),
        sa.PrimaryKeyConstraint("study_id", "sop_uid", "source", name=op.f("pk_image_references")),
    )
    op.create_table(
        "predictions",
        sa.Column("id", _LONG, nullable=False),
        sa.Column("study_id", _LONG, nullable=False),
        sa.Column("sop_uid", sa.Text(), nullable=False),
        sa.Column("model_sha256", sa.String(length=64), nullable=False),
        sa.Column("model_name", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), server_default="", nullable=False),
        sa.Column("probability", sa.Float(), nullable=True),
        sa.Column("logit", sa.Float(), nullable=True),
        sa.Column("threshold", sa.Float(), nullable=True),
        sa.Column("positive", sa.Text(), server_default="", nullable=False),
        sa.Column("extrema", sa.Text(), server_default="[]", nullable=False),
        sa.Column("regions", sa.Text(), server_default="[]", nullable=False),
        sa.Column("laterality", sa.Text(), server_default="", nullable=False),
        sa.Column("device", sa.Text(), server_default="", nullable=False),
        sa.Column("seconds", sa.Float(), nullable=True),
        sa.Column("notes", sa.Text(), server_default="", nullable=False),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.Column("app_version", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("hit", sa.Boolean(), nullable=True),
        sa.Column("chance", sa.Float(), nullable=True),
        sa.Column("dice", sa.Float(), nullable=True),
        sa.Column("iou", sa.Float(), nullable=True),
        sa.Column("dice_score_map", sa.Float(), nullable=True),
        sa.Column("lesions", sa.Integer(), nullable=True),
        sa.Column("lesions_hit", sa.Integer(), nullable=True),
        sa.Column("marks", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["study_id"], ["studies.id"], name=op.f("fk_predictions_study_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_predictions")),
        sa.UniqueConstraint(
            "study_id",
            "sop_uid",
            "model_sha256",
            name=op.f("uq_predictions_study_id_sop_uid_model_sha256"),
        ),
    )
    op.create_index(
        op.f("ix_predictions_model_sha256_study_id"),
        "predictions",
        ["model_sha256", "study_id"],
        unique=False,
    )
    op.create_index(op.f("ix_predictions_study_id"), "predictions", ["study_id"], unique=False)
    op.execute(
        "INSERT INTO ledger_head (id, records, hash) VALUES (1, 0, "
        "'0000000000000000000000000000000000000000000000000000000000000000')"
    )
    _protect_ledger(op.get_bind().dialect.name)


def _protect_ledger(dialect: str) -> None:
    """Let the database itself refuse to change or delete a record."""
    if dialect == "sqlite":
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER ledger_no_{act.lower()} BEFORE {act} ON ledger "
                "BEGIN SELECT RAISE(ABORT, 'the ledger can only be added to'); END"
            )
    elif dialect == "postgresql":
        op.execute(
            "CREATE FUNCTION ledger_refuse() RETURNS trigger AS $$ BEGIN "
            "RAISE EXCEPTION 'the ledger can only be added to'; END $$ LANGUAGE plpgsql"
        )
        op.execute(
            "CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger "
            "FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()"
        )


def downgrade() -> None:
    """Refuse: there is no older library."""
    raise NotImplementedError("there is no step before the first")
