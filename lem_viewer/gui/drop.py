"""What was dropped onto the window: a study, truth for the one that is open, or a model."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.values.overlays import looks_like_findings

_HEAD_BYTES = 4096
_FILES_LOOKED_AT = 64
_MASK_WORDS = ("mask", "truth", "roi", "segmentation", "ground")
_CARD, _WEIGHTS = "card.json", "weights.safetensors"
_PICTURES = {".png", ".tif", ".tiff", ".bmp", ".gif", ".jpg", ".jpeg"}
# SOP Class UIDs of Segmentation and Label Map Segmentation Storage. Source: PS3.4 B.5.
_SEGMENTATIONS = (b"1.2.840.10008.5.1.4.1.1.66.4", b"1.2.840.10008.5.1.4.1.1.66.7")


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of a drag."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def look_like_truth(sources: Sequence[Path]) -> bool:
    """Return True when every dropped file is a mask, a DICOM SEG or an outline (XML).

    Only names and the first bytes are looked at, of at most 64 files.
    """
    files = list(islice(_files_below(sources), _FILES_LOOKED_AT))
    return bool(files) and all(_looks_like_truth(file) for file in files)


def look_like_others_findings(sources: Sequence[Path]) -> bool:
    """Return True when every dropped file is a report or a presentation state."""
    files = list(islice(_files_below(sources), _FILES_LOOKED_AT))
    return bool(files) and all(looks_like_findings(_head_of(file)) for file in files)


def look_like_models(sources: Sequence[Path]) -> bool:
    """Return True when everything dropped is a model: a folder or a ZIP with a card and weights.

    Only names are looked at; whether it can be trusted is seen when it is taken in.
    """
    return bool(sources) and all(_looks_like_model(source) for source in sources)


def _looks_like_model(source: Path) -> bool:
    if source.is_dir():
        places = (source, source / "configs", source / "models")
        return any((place / _CARD).is_file() for place in places)
    if source.suffix.lower() != ".zip":
        return False
    try:
        with zipfile.ZipFile(source) as archive:
            names = {name.rpartition("/")[2] for name in archive.namelist()}
    except (OSError, zipfile.BadZipFile, ValueError):
        return False
    return {_CARD, _WEIGHTS} <= names


def _files_below(sources: Sequence[Path]) -> Iterator[Path]:
    for source in sources:
        if source.is_dir():
            yield from (path for path in source.rglob("*") if path.is_file())
        elif source.is_file():
            yield source


def _looks_like_truth(file: Path) -> bool:
    kind = file.suffix.lower()
    if kind == ".xml":
        return True
    if kind in _PICTURES:
        words = f"{file.parent.name}/{file.stem}".lower()
        return any(word in words for word in _MASK_WORDS)
    head = _head_of(file)
    return head[128:132] == b"DICM" and any(uid in head for uid in _SEGMENTATIONS)


def _head_of(file: Path) -> bytes:
    """Return a file's beginning; empty where it cannot be read."""
    try:
        with file.open("rb") as stream:
            return stream.read(_HEAD_BYTES)
    except OSError:
        return b""


class DropHint(QWidget):
    """Covers the window while something is dragged over it and says what a drop would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_hint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = label("", "title")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.detail = label("", "lead")
        self.detail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.detail)
        column.addStretch(1)
        self.hide()

    def show_over(
        self,
        room: QRect,
        *,
        truth: bool,
        study_is_open: bool,
        findings: bool = False,
        models: bool = False,
    ) -> None:
        """Cover ``room`` of the parent and say what a drop would do."""
        if models:
            self.text.setText(tr("Drop to import as a model"))
            self.detail.setText(tr("It is looked at whole before it is taken in."))
        elif truth and study_is_open:
            self.text.setText(tr("Drop to add truth to the open study"))
            self.detail.setText(tr("Masks, DICOM SEG and outlines are matched to their views."))
        elif findings and study_is_open:
            self.text.setText(tr("Drop to add findings of others to the open study"))
            self.detail.setText(tr("They are shown when you ask for them (Shift+F)."))
        else:
            self.text.setText(tr("Drop to open as a study"))
            self.detail.setText(
                tr("The open study is closed.")
                if study_is_open
                else tr("A folder, files, a ZIP or a DICOMDIR.")
            )
        gap = theme.GRID_PX
        self.setGeometry(room.adjusted(gap, gap, -gap, -gap))
        self.raise_()
        self.show()


class DropTarget(QObject):
    """Takes files dropped anywhere on a window.

    Parameters
    ----------
    window : QWidget
        Where things are dropped.
    room : QWidget
        The part that the hint covers.
    session : Session

    Signals
    -------
    models_dropped(object)
        The paths of models, as a list.
    """

    models_dropped = Signal(object)

    def __init__(self, window: QWidget, room: QWidget, session: Session) -> None:
        super().__init__(window)
        self._room, self._session = room, session
        self.hint = DropHint(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answer the drag events of the window."""
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDropEvent) and not isinstance(event, QDragMoveEvent):
            self._drop(event)
        elif isinstance(event, QDragMoveEvent) and local_paths(event.mimeData()):
            event.acceptProposedAction()
        elif event.type() == QEvent.Type.DragLeave:
            self.hint.hide()
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        dragged = local_paths(event.mimeData())
        if dragged:
            event.acceptProposedAction()
            self.hint.show_over(
                self._room.geometry(),
                truth=look_like_truth(dragged),
                study_is_open=self._session.outline is not None,
                findings=look_like_others_findings(dragged),
                models=look_like_models(dragged),
            )

    def _drop(self, event: QDropEvent) -> None:
        self.hint.hide()
        dropped = local_paths(event.mimeData())
        if not dropped:
            return
        event.acceptProposedAction()
        act: Callable[[Sequence[Path]], None] = self._session.open
        if look_like_models(dropped):
            act = self.models_dropped.emit
        elif self._session.outline is not None:
            if look_like_truth(dropped):
                act = self._session.add_truth
            elif look_like_others_findings(dropped):
                act = self._session.add_foreign
        QTimer.singleShot(0, self, lambda: act(dropped))  # let the dragging program go first
