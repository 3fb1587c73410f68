"""Training a model by clicks: the pages as steps, one of them shown, and the way between them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lem_viewer import paths
from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.drop import local_paths
from lem_viewer.gui.icons import app_icon
from lem_viewer.gui.labels import ResearchBanner, label, rule
from lem_viewer.gui.trainer_check import CheckPage
from lem_viewer.gui.trainer_draft_file import KeptDraft, read_draft, write_draft
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.trainer_pages import ORDER, PAGES
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import tr
from lem_viewer.values.data_report import CheckedFiles
from lem_viewer.values.training_draft import TrainingDraft

SIZE = QSize(1180, 780)
SMALLEST = QSize(960, 620)
STEPS_WIDTH_PX = 190
SAVE_DELAY_MS = 500


class TrainerDialog(QWidget):
    """A window of its own; reading goes on beside it.

    Parameters
    ----------
    run : TrainingRun
    keeps : bool
        False: what is filled in is not kept for the next opening.

    Attributes
    ----------
    pages : dict of str to TrainerPage
    draft : TrainingDraft
        What the pages have collected.
    """

    def __init__(self, run: TrainingRun, *, keeps: bool = True) -> None:
        super().__init__()
        self.run = run
        self._file = paths.config_dir() / "training-draft.json" if keeps else None
        kept, unread = read_draft(self._file) if self._file else (KeptDraft(), None)
        self.draft: TrainingDraft = kept.draft
        self.setWindowTitle(tr("Train a model – LEM Viewer"))
        self.setWindowIcon(app_icon())
        self.resize(SIZE)
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self.pages = {name: PAGES[name](run) for name in ORDER if name in PAGES}
        self._name = next(iter(self.pages))
        self._is_loading = False
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.timeout.connect(self.keep)
        self._make_parts()
        self._lay_out()
        self._listen()
        if unread is not None:
            run.session.add_notice(unread)
            self._say(unread.message)
        self._load_all()
        self._first = kept.page

    # ------------------------------------------------------------------ parts

    def _make_parts(self) -> None:
        self.steps = QListWidget()
        self.steps.setAccessibleName(tr("Steps"))
        self.steps.setFixedWidth(STEPS_WIDTH_PX)
        self.steps.setProperty("role", "bare")
        self.stack = QStackedWidget()
        for number, page in enumerate(self.pages.values(), start=1):
            self.steps.addItem(QListWidgetItem(f"{number}  {tr(page.title)}"))
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(page)
            self.stack.addWidget(area)
        self.heading = label("", "title")
        self.message = label("", "warning", wraps=True)
        self.banner = ResearchBanner()
        self.back = QPushButton(tr("Back"))
        self.next = QPushButton(tr("Next"))
        self.start = QPushButton(tr("Start"))
        for button in (self.next, self.start):
            button.setProperty("role", "primary")

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        foot = QHBoxLayout()
        foot.setSpacing(grid)
        foot.addWidget(self.banner)
        foot.addStretch(1)
        for button in (self.back, self.next, self.start):
            foot.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(grid)
        right.addWidget(self.heading)
        right.addWidget(self.stack, 1)
        right.addWidget(self.message)
        body = QHBoxLayout()
        body.setSpacing(2 * grid)
        body.addWidget(self.steps)
        body.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid)
        column.setSpacing(grid)
        column.addLayout(body, 1)
        column.addWidget(rule())
        column.addLayout(foot)

    def _listen(self) -> None:
        for name, page in self.pages.items():
            page.changed.connect(partial(self._page_changed, name))
            page.page_wanted.connect(self.go_to)
        self.steps.currentRowChanged.connect(self._step_chosen)
        self.back.clicked.connect(lambda: self._step_by(-1))
        self.next.clicked.connect(lambda: self._step_by(1))
        self.start.clicked.connect(self._start)

    # ------------------------------------------------------------------ what can be done

    @property
    def page(self) -> TrainerPage:
        """The page that is shown."""
        return self.pages[self._name]

    def go_to(self, name: str) -> None:
        """Show a page, where the pages before it are complete; else nothing happens."""
        if name not in self.pages or not self._is_reachable(name):
            self._show_way()
            return
        self._leave()
        self._name = name
        self._load_all()
        if self.isVisible():
            self.page.entered()
        self._show_way()
        self._save_timer.start(SAVE_DELAY_MS)

    def bring_up(self) -> None:
        """Show the window, in front of the others."""
        self.show()
        self.raise_()
        self.activateWindow()

    def keep(self) -> None:
        """Keep what is filled in for the next opening."""
        self._save_timer.stop()
        if self._file is None:
            return
        try:
            write_draft(self._file, KeptDraft(self.draft, self._name))
        except OSError as error:
            self.run.session.add_notice(Failure.from_exception(error, where=self._file))

    # ------------------------------------------------------------------ what happens

    def _step_by(self, by: int) -> None:
        names = list(self.pages)
        place = names.index(self._name) + by
        if 0 <= place < len(names):
            self.go_to(names[place])

    def _step_chosen(self, row: int) -> None:
        names = list(self.pages)
        if not self._is_loading and 0 <= row < len(names) and names[row] != self._name:
            self.go_to(names[row])

    def _start(self) -> None:
        """Look whether the files are as they were checked, then let the page begin."""
        if not self.draft.fingerprint:
            self._begin(self._name)
            return
        self.start.setEnabled(False)
        self._say(tr("Looking whether the images are as they were checked…"))
        name = self._name
        self.run.look_for_changes(self.draft.config, lambda now: self._looked(name, now))

    def _looked(self, name: str, now: object) -> None:
        self.start.setEnabled(True)
        if isinstance(now, CheckedFiles) and now.fingerprint == self.draft.fingerprint:
            self._begin(name)
            return
        check = self.pages.get("check")
        self.draft = self.draft.unchecked()
        self.go_to("check")
        if isinstance(check, CheckPage):
            check.tell_changed()

    def _begin(self, name: str) -> None:
        self.pages[name].start()
        self._show_way()

    def _page_changed(self, name: str) -> None:
        if self._is_loading:
            return
        self.draft = self.pages[name].save(self.draft)
        self._save_timer.start(SAVE_DELAY_MS)
        self._show_way()

    def _leave(self) -> None:
        self.draft = self.page.save(self.draft)
        self.page.left()

    def _load_all(self) -> None:
        """Let every page see what the others chose."""
        self._is_loading = True
        for page in self.pages.values():
            page.load(self.draft)
        self._is_loading = False

    def _is_reachable(self, name: str) -> bool:
        names = list(self.pages)
        place, here = names.index(name), names.index(self._name)
        page = self.pages[name]
        if place <= here or page.is_needed() or page.stands_alone():
            return True
        alone = [p for p, before in enumerate(names[:place]) if self.pages[before].stands_alone()]
        first = alone[-1] if alone else 0
        return all(self.pages[before].is_complete() for before in names[first:place])

    def _show_way(self) -> None:
        """Show where one is, what can be reached, and why the next page cannot."""
        names, page = list(self.pages), self.page
        place = names.index(self._name)
        self._is_loading = True
        for row, name in enumerate(names):
            item = self.steps.item(row)
            can = self._is_reachable(name)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if can else Qt.ItemFlag.NoItemFlags)
        self.steps.setCurrentRow(place)
        self._is_loading = False
        self.stack.setCurrentIndex(place)
        self.heading.setText(tr(page.title))
        self.back.setEnabled(place > 0)
        is_last = place == len(names) - 1
        self.next.setVisible(not is_last)
        self.next.setEnabled(not is_last and self._is_reachable(names[place + 1]))
        self.start.setVisible(bool(page.start_text()))
        self.start.setText(page.start_text() or tr("Start"))
        self._say("" if page.is_complete() else page.why_not())

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    # ------------------------------------------------------------------ Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where the dialog was left, or where something runs."""
        super().showEvent(event)
        if event.spontaneous():
            return  # it was only covered or folded away
        needed = next((name for name, page in self.pages.items() if page.is_needed()), "")
        wanted, self._first = needed or self._first or self._name, ""
        reachable = [name for name in self.pages if self._is_reachable(name)]
        before = (
            list(self.pages)[: list(self.pages).index(wanted) + 1] if wanted in self.pages else []
        )
        self.go_to(next((name for name in reversed(before) if name in reachable), self._name))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what nobody waits for; a training goes on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is filled in."""
        self.draft = self.page.save(self.draft)
        self.keep()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the window with Escape; what is filled in is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give what was dropped to the page that is shown, else to the page of the data."""
        sources: list[Path] = local_paths(event.mimeData())
        if not sources:
            return
        event.acceptProposedAction()
        if self.page.drop(sources):
            return
        first = next(iter(self.pages))
        if first != self._name:
            self.go_to(first)
            self.page.drop(sources)
