"""The page of the preferences for who reads, where the library is, and the reasons of an audit."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.reader_name import default_reader
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import mark, tr
from lem_viewer.settings import split_password, with_password
from lem_viewer.values.reading import REASONS

MOST_LETTERS = 64  # of a reader's name
#: The program's own reasons once more, so that they are collected for translation.
MARKED_REASONS = (
    mark("normal tissue"), mark("benign finding"), mark("known and stable"), mark("artefact"),
    mark("skin or nipple"), mark("pectoral muscle"), mark("lymph node"), mark("wrong place"),
    mark("wrong extent"),
)  # fmt: skip


class ReaderPage(QWidget):
    """Who reads, into which library, and why one may disagree with a model."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = tr("Reader")
        self.name, self.address = QLineEdit(), QLineEdit()
        self.name.setMaxLength(MOST_LETTERS)
        self.name.setPlaceholderText(default_reader())
        self.address.setPlaceholderText(tr("A file in the program's data folder"))
        self.reasons = QPlainTextEdit()
        self.reasons.setTabChangesFocus(True)
        self.closed_first = label(
            tr("Close the study to let another reader read."), "muted", wraps=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID_PX, 0, 0, 0)
        column.setSpacing(theme.GRID_PX)
        for title, field, hint in (
            (tr("Name of the reader"), self.name, self.closed_first),
            (
                tr("Address of the library"),
                self.address,
                label(
                    tr("Of a department's database; counts from the next start on. Its password is "
                       "kept in a file that only you can read, and is not shown again."),
                    "muted",
                    wraps=True,
                ),
            ),
            (
                tr("Reasons of an audit, one a line"),
                self.reasons,
                label(tr("Empty: the program's own list."), "muted"),
            ),
        ):  # fmt: skip
            column.addWidget(label(title, "heading"))
            field.setAccessibleName(title)
            column.addWidget(field)
            column.addWidget(hint)

    def load(self) -> None:
        """Show who reads, the library and the reasons."""
        settings = self._session.settings
        is_open = self._session.outline is not None
        self.name.setText(settings.reader_name)
        self.name.setEnabled(not is_open)
        self.closed_first.setVisible(is_open)
        self.address.setText(split_password(settings.library_url)[0])
        self.reasons.setPlainText("\n".join(tr(each) for each in self._reasons()))

    def save(self) -> None:
        """Keep them."""
        if self._session.outline is None:  # a reading that has begun stays its reader's
            self._session.change_settings(reader_name=self.name.text().strip())
        self._session.change_settings(library_url=self._address(), audit_reasons=self._written())

    def _address(self) -> str:
        """Return the address as written; without a password the one that is kept goes on."""
        written = self.address.text().strip()
        shown, password = split_password(self._session.settings.library_url)
        return with_password(written, password) if written == shown else written

    def _reasons(self) -> tuple[str, ...]:
        return self._session.settings.audit_reasons or REASONS

    def _written(self) -> tuple[str, ...]:
        """Return the reasons as they are kept: each once, the program's own in English."""
        own = {tr(each): each for each in REASONS}
        lines = (line.strip() for line in self.reasons.toPlainText().splitlines())
        written = tuple(dict.fromkeys(own.get(line, line) for line in lines if line))
        return () if written == REASONS else written
