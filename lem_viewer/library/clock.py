"""The time that is written into the library: UTC, ISO 8601, to the millisecond."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """Return the time, e.g. ``"2026-11-28T09:00:23.512+00:00"``; texts sort as times do."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def seconds_between(earlier: str, later: str) -> float | None:
    """Return the seconds from one time of :func:`now` to another; None where one is no time."""
    try:
        return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()
    except (ValueError, TypeError):
        return None
