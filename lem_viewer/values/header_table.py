"""All attributes of a view's file, as rows to be read and searched."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class HeaderRow:
    """One attribute.

    Parameters
    ----------
    tag : str
        ``"(0010,0020)"``; empty for what a picture file says.
    name : str
        As the Standard calls it.
    vr : str
        Value representation; may be empty.
    value : str
        In words, cut where it is long.
    depth : int
        How many sequences it lies in.
    identifies : bool
        It may tell who the patient is: hidden with the patient.
    """

    tag: str
    name: str
    vr: str
    value: str
    depth: int = 0
    identifies: bool = False


@dataclass(frozen=True)
class HeaderTable:
    """The attributes of the view ``key``."""

    key: str
    rows: tuple[HeaderRow, ...]
