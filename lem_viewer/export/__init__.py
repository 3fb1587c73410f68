"""Findings as files for others, and those of others as values."""
