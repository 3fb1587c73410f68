"""Hanging protocols as values: steps of cells, each naming the view that is to hang there.

A protocol is a sequence of steps that the reader walks through.

Source: display checklist "hanging"; DICOM PS3.3 C.23 (the idea of steps and image sets).
"""

from __future__ import annotations

from dataclasses import dataclass

from lem_viewer.values.image import ViewHeader

SIDES = ("", "R", "L")
KINDS = ("", "2d", "tomosynthesis")
#: What a step holds: its cells; all views of a kind; each view alone; what no other step has.
FILLS = ("cells", "special", "each", "rest")
SIZES = ("fit", "pixels")
MOST_ROWS, MOST_COLS, MOST_STEPS, MOST_PRIORS = 4, 8, 40, 4
# Breast Tomosynthesis Image Storage. Source: DICOM PS3.4 B.5.
_TOMOSYNTHESIS = "1.2.840.10008.5.1.4.1.1.13.1.3"


@dataclass(frozen=True)
class Cell:
    """What is to hang in one place.

    Parameters
    ----------
    side : str
        ``"R"``, ``"L"``; empty: either.
    view : str
        ``"CC"``, ``"MLO"``...; empty: any.
    prior : int
        0 the current exam, 1 the exam before it, 2 the one before that.
    modifier : str
        Empty: views without a modifier that makes them another kind of view; else its words.
    kind : str
        ``"2d"``, ``"tomosynthesis"``; empty: a 2-D view if there is one.
    """

    side: str = ""
    view: str = ""
    prior: int = 0
    modifier: str = ""
    kind: str = ""

    @property
    def title(self) -> str:
        """What is wanted here in the reader's shorthand, e.g. ``"R CC"``."""
        words = (self.side, self.view, f"({self.modifier})" if self.modifier else "")
        extra = self.kind if self.kind == "tomosynthesis" else ""
        return " ".join(word for word in (*words, extra) if word) or "view"

    def suits(self, view: ViewHeader) -> bool:
        """Return True where a view may hang here, its exam apart."""
        if self.side not in ("", view.laterality) or self.view not in ("", view.view):
            return False
        if self.modifier:
            if self.modifier not in view.modifiers:
                return False
        elif is_special(view):
            return False
        return not self.kind or (self.kind == "tomosynthesis") == is_tomosynthesis(view)


@dataclass(frozen=True)
class Step:
    """What is on the screen at one time.

    Parameters
    ----------
    name : str
    rows : tuple of tuple of Cell
        Top row first, all of one length; empty unless ``fill`` is ``"cells"``.
    fill : str
        ``"cells"``; ``"special"``: magnification, spot and other special views, as many as there
        are; ``"each"``: every view alone; ``"rest"``: views that no other step has.
    size : str
        ``"fit"`` or ``"pixels"`` (one image pixel on one screen pixel).
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...] = ()
    fill: str = "cells"
    size: str = "fit"


@dataclass(frozen=True)
class Protocol:
    """A named sequence of steps."""

    name: str
    steps: tuple[Step, ...]


def is_special(view: ViewHeader) -> bool:
    """Return True for a magnification, spot, implant-displaced, rolled... view."""
    return not view.is_ordinary


def is_tomosynthesis(view: ViewHeader) -> bool:
    """Return True for a stack of tomosynthesis planes."""
    return view.is_stack or view.identity.sop_class_uid == _TOMOSYNTHESIS
