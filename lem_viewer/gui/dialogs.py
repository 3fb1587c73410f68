"""The dialogs of a window: one of each kind, none of them in the way."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


class Dialogs:
    """Keeps the dialogs that were shown, by name."""

    def __init__(self) -> None:
        self._shown: dict[str, QDialog] = {}

    def __getitem__(self, name: str) -> QDialog:
        return self._shown[name]

    def show(self, name: str, dialog: QDialog) -> None:
        """Show a dialog without stopping the window; it takes the place of the last of its kind."""
        previous = self._shown.pop(name, None)
        if previous is not None:
            previous.close()
            previous.deleteLater()
        self._shown[name] = dialog
        dialog.show()
