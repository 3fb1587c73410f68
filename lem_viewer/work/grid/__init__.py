"""CONFIGURATION -> TABLES: many models trained and scored alike, one row at a time."""
