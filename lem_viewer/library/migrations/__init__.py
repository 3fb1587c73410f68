"""The steps that bring an older library to this program's schema (Alembic)."""

#: The newest step; a library that has it is not looked at with Alembic at all.
HEAD = "0001"
