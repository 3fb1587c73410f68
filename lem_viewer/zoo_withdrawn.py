"""Which weights were withdrawn, and why: one small file for each, in the user's zoo."""

from __future__ import annotations

import json
import re
from pathlib import Path

from lem_viewer.values.withdrawal import Withdrawal

FOLDER = ".withdrawn"
LONGEST_REASON = 500

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Withdrawals:
    """The withdrawals kept in a folder.

    The file's name says what is withdrawn, so that a damaged file still withdraws.

    Parameters
    ----------
    folder : Path
        May be absent.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Withdrawal, ...]:
        """Return every withdrawal, by hash."""
        if not self._folder.is_dir():
            return ()
        found = [file.stem for file in self._folder.glob("*.json")]
        return tuple(self._read(stem) for stem in sorted(found) if _SHA256.fullmatch(stem))

    def of(self, sha256: str) -> Withdrawal | None:
        """Return the withdrawal of these weights, or None."""
        if not _SHA256.fullmatch(sha256) or not self._file(sha256).exists():
            return None
        return self._read(sha256)

    def add(self, withdrawal: Withdrawal) -> None:
        """Keep a withdrawal, written aside and renamed; it replaces an earlier one."""
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._file(withdrawal.sha256)
        aside = file.with_suffix(".part")
        told = {"model": withdrawal.model_id, "reason": withdrawal.reason, "on": withdrawal.on}
        aside.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")
        aside.replace(file)

    def remove(self, withdrawal: Withdrawal) -> None:
        """Take a withdrawal back."""
        self._file(withdrawal.sha256).unlink(missing_ok=True)

    def _file(self, sha256: str) -> Path:
        return self._folder / f"{sha256}.json"

    def _read(self, sha256: str) -> Withdrawal:
        try:
            told = json.loads(self._file(sha256).read_text("utf-8"))
            texts = [told[key] for key in ("model", "reason", "on")]
            if not all(isinstance(text, str) for text in texts):
                raise ValueError("not texts")
        except (OSError, ValueError, KeyError, TypeError):
            texts = [f"?@{sha256[:8]}", f"the reason cannot be read ({sha256}.json)", ""]
        return Withdrawal(sha256, *texts)
