"""What can go wrong in the user's world: each error says what, where and what to do next."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path


class LemViewerError(Exception):
    """Something in the user's world is not as it must be.

    Parameters
    ----------
    what : str
        The attribute, its value and what would be allowed, in one sentence.
    where : path or str, optional
        The file, folder, model or device concerned.
    advice : str, optional
        The next act, as an imperative sentence.
    """

    title = "Something went wrong"
    exit_code = 1

    def __init__(self, what: str, *, where: Path | str | None = None, advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = str(where) if where is not None else ""
        self.advice = advice

    def __str__(self) -> str:
        parts = [f"{self.where}: {self.what}" if self.where else self.what]
        if self.advice:
            parts.append(self.advice)
        return " ".join(parts)


class UnreadableImage(LemViewerError):
    """A file cannot be read as a mammogram view."""

    title = "File not opened"
    exit_code = 3


class NotAMammogram(UnreadableImage):
    """A well-formed file that is not a two-dimensional mammogram (CT, SR, multi-frame...)."""

    title = "Not a mammogram view"


class NoDecoder(UnreadableImage):
    """No installed decoder reads the file's transfer syntax."""

    title = "No decoder for this file"


class UnusableTruth(LemViewerError):
    """A truth mask or contour cannot be used with its image."""

    title = "Truth not used"
    exit_code = 4


class UnusableModel(LemViewerError):
    """A model folder whose card, hash or weights cannot be trusted."""

    title = "Model not usable"
    exit_code = 5


class UnusableDataset(LemViewerError):
    """A manifest or training folder that cannot be used as it is."""

    title = "Data not usable"
    exit_code = 6


class DeviceTrouble(LemViewerError):
    """A compute device failed or ran out of memory."""

    title = "Device trouble"
    exit_code = 7


class UnusableSettings(LemViewerError):
    """The settings file cannot be read."""

    title = "Settings not read"


class UnusableLibrary(LemViewerError):
    """The library of studies and readings cannot be opened, read or written."""

    title = "Library not usable"
    exit_code = 8


class ChangedMeanwhile(UnusableLibrary):
    """Somebody else has changed what was about to be changed; nothing was overwritten."""

    title = "Changed by somebody else"


class RefusedExport(LemViewerError):
    """Something may not leave the program as it is."""

    title = "Not exported"
    exit_code = 9


@dataclass(frozen=True)
class Failure:
    """An error or warning as a value: it travels and is shown like any other.

    Parameters
    ----------
    title : str
        A few words, e.g. ``"File not opened"``.
    message : str
        What happened, in one sentence of the reader's language.
    advice : str
        What to do next; may be empty.
    where : str
        The file, view or model concerned; may be empty.
    details : str
        For the programmer: a traceback, folded away on screen; may be empty.
    severity : str
        ``"error"``, ``"warning"`` or ``"info"``.
    """

    title: str
    message: str
    advice: str = ""
    where: str = ""
    details: str = ""
    severity: str = "error"

    @classmethod
    def from_exception(cls, error: BaseException, *, where: Path | str = "") -> Failure:
        """Make a failure of an exception; unknown kinds keep their traceback in ``details``."""
        if isinstance(error, LemViewerError):
            return cls(error.title, error.what, error.advice, error.where or str(where))
        trace = "".join(traceback.format_exception(error))
        if isinstance(error, MemoryError):
            return cls(
                "Out of memory",
                "There is not enough memory for this step.",
                "Close other programs or open fewer views, then try again.",
                str(where),
                trace,
            )
        if isinstance(error, OSError):
            reason = error.strerror or str(error) or type(error).__name__
            return cls(
                "File or folder not accessible",
                reason,
                "Check that it still exists and that you may read it.",
                str(error.filename or where),
                trace,
            )
        return cls(
            "Unexpected error",
            f"{type(error).__name__}: {error}",
            "Copy the details and report it to the developers.",
            str(where),
            trace,
        )

    @classmethod
    def warning(cls, title: str, message: str, advice: str = "", where: Path | str = "") -> Failure:
        """Make a warning: the work went on, with a safe fall-back."""
        return cls(title, message, advice, str(where), severity="warning")

    def __str__(self) -> str:
        head = f"{self.where}: {self.message}" if self.where else self.message
        return f"{self.title}: {head} {self.advice}".rstrip()
