"""A training as the main window shows it: a chip in the status bar, an offer, a question.

It never takes the keyboard and never moves what is being read: offers of earlier sessions stand on
the first page, and while a study is open only in the status bar.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor, QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui import training_course as states
from lem_viewer.gui.labels import ElidedLabel, set_role, set_style_property
from lem_viewer.gui.training_failure_words import in_words
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.training_words import place_text, state_text
from lem_viewer.gui.translate import tr
from lem_viewer.values.training_watch import RunFound

#: The window stands and is painted before earlier trainings are looked for.
LOOK_AFTER_MS = 800
_PAINT_EVERY_MS = 500
KEEP, BACKGROUND, CANCEL = "keep", "background", "cancel"


class TrainingChip(QToolButton):
    """Name and percent of the training that runs; hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setAccessibleName(tr("Training"))
        self.hide()

    def say(self, text: str, tip: str, severity: str = "") -> None:
        """Show a text; an empty one hides the chip."""
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(". ".join(part for part in (text, tip) if part) or tr("Training"))
        set_style_property(self, "severity", severity)
        self.setVisible(bool(text))


class OfferStrip(QFrame):
    """One earlier training and what can be done about it.

    Signals
    -------
    taken(object), thrown_away(object), later()
        Resume it or show it; discard it; say no more about it until the next start.
    """

    taken = Signal(object)
    thrown_away = Signal(object)
    later = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.run: RunFound | None = None
        self.text = ElidedLabel()
        self.take = QPushButton(tr("Resume"))
        self.wait = QPushButton(tr("Later"))
        self.discard = QPushButton(tr("Discard…"))
        set_role(self.take, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID_PX, theme.GRID_PX // 2, theme.GRID_PX, 4)
        row.addWidget(self.text, 1)
        for button in (self.take, self.wait, self.discard):
            row.addWidget(button)
        self.take.clicked.connect(lambda: self.taken.emit(self.run))
        self.discard.clicked.connect(lambda: self.thrown_away.emit(self.run))
        self.wait.clicked.connect(self.later)
        self.hide()

    def offer(self, run: RunFound | None) -> None:
        """Show what can be done about a training; None: nothing."""
        self.run = run
        if run is not None:
            self.text.setText(offer_text(run))
            self.text.setToolTip(run.out)
            self.take.setText(tr("Show") if run.state == "ended" else tr("Resume"))
            self.discard.setVisible(run.state != "ended")
        self.setVisible(run is not None)


def offer_text(run: RunFound) -> str:
    """Return what is said of an earlier training."""
    if run.state == "ended":
        return tr("The training of {0} ended while the window was closed.", run.name)
    if not run.epoch:
        return tr("The training of {0} broke off; it can go on.", run.name)
    place = tr("after {0} steps of epoch {1}", run.step, run.epoch)
    if run.state == "stopped":
        return tr("The training of {0} was stopped; it can go on {1}.", run.name, place)
    return tr("The training of {0} broke off; it can go on {1}.", run.name, place)


class TrainingPresence(QObject):
    """Joins a TrainingRun to the main window.

    Parameters
    ----------
    window : QWidget
        For questions to stand over.
    run : TrainingRun
    show_page : callable
        Brings the training dialog up at a page, given its name.
    is_reading : callable
        True while a study is on screen: nothing may move then.
    """

    def __init__(
        self,
        window: QWidget,
        run: TrainingRun,
        show_page: Callable[[str], None],
        is_reading: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._run = window, run
        self._show_page, self._is_reading = show_page, is_reading
        self._found: list[RunFound] = []
        self.chip = TrainingChip()
        self.strip = OfferStrip()
        self.asked: QMessageBox | None = None
        self._may_close = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAINT_EVERY_MS)
        self._timer.timeout.connect(self.show_now)
        self.chip.clicked.connect(self._chip_clicked)
        self.strip.taken.connect(self._take)
        self.strip.later.connect(self._later)
        self.strip.thrown_away.connect(self._ask_discard)
        run.changed.connect(self._paint_soon)
        run.state_changed.connect(self.show_now)
        run.runs_found.connect(self._take_found)

    def look(self) -> None:
        """Look for trainings of earlier sessions, once the window stands."""
        QTimer.singleShot(LOOK_AFTER_MS, self, self._run.look_for_runs)

    # ------------------------------------------------------------------ what is shown

    def show_now(self) -> None:
        """Show what is known now."""
        self._timer.stop()
        reading = self._is_reading()
        next_one = self._found[0] if self._found and not self._run.is_live else None
        self.strip.offer(None if reading else next_one)
        course = self._run.course
        if course is not None and course.is_live:
            percent = f"{100 * course.part:.0f} %"
            if course.state == states.PAUSED:
                percent = tr("{0}, paused", percent)
            tip = "  ·  ".join(part for part in (state_text(course), place_text(course)) if part)
            self.chip.say(tr("Training {0}: {1}", course.name, percent), tip)
        elif next_one is not None:
            self.chip.say(tr("Training of {0}…", next_one.name), offer_text(next_one), "warning")
        elif course is not None and course.state in (states.FAILED, states.BROKEN_OFF):
            words = tr("Training {0}: {1}", course.name, state_text(course))
            failure = course.failure
            self.chip.say(words, in_words(failure).advice if failure is not None else "", "error")
        elif course is not None and course.state in (states.FINISHED, states.STOPPED):
            self.chip.say(
                tr("Training {0}: {1}", course.name, state_text(course)), tr("Show the training")
            )
        else:
            self.chip.say("", "")

    def _paint_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    # ------------------------------------------------------------------ earlier trainings

    def _take_found(self, found: tuple[RunFound, ...]) -> None:
        self._found = list(found)
        self.show_now()

    def _chip_clicked(self) -> None:
        if self._run.is_live or not self._found:
            self._show_page("run")
            return
        run = self._found[0]
        menu = QMenu(self._window)
        menu.setAccessibleName(offer_text(run))
        menu.addAction(self.strip.take.text(), lambda: self._take(run))
        menu.addAction(tr("Later"), self._later)
        if run.state != "ended":
            menu.addAction(tr("Discard…"), lambda: self._ask_discard(run))
        self.menu = menu
        menu.popup(QCursor.pos())

    def _take(self, run: RunFound) -> None:
        if run.state == "ended":
            self._run.attach(run.out, run.name, run.epochs)
        elif not self._run.resume(run):
            self._show_page("run")
            return
        self._found = [each for each in self._found if each.out != run.out]
        self.show_now()
        self._show_page("run")

    def _later(self) -> None:
        self._found = []
        self.show_now()

    def _ask_discard(self, run: RunFound) -> None:
        asked = self._question(
            tr("Discard the training"),
            tr("Throw away the training of {0}?", run.name),
            tr("Its folder is removed; it cannot go on."),
        )
        yes = asked.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = asked.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        asked.setDefaultButton(keep)
        asked.setEscapeButton(keep)
        _make_room(keep)
        yes.clicked.connect(lambda: self._discard(run))
        asked.open()

    def _discard(self, run: RunFound) -> None:
        def receive(value: object) -> None:
            if isinstance(value, Failure):
                self._run.session.add_notice(value)
                return
            self._found = [each for each in self._found if each.out != run.out]
            self.show_now()

        self._run.discard_run(run.out, receive)

    # ------------------------------------------------------------------ closing

    def may_close(self) -> bool:
        """Return True where the window may close now; else a question stands, and closes it."""
        course = self._run.course
        if self._may_close or course is None or not course.is_live:
            return True
        asked = self._question(
            tr("A training is running"),
            tr("{0} is still being trained.", course.name),
            tr("In the background it goes on without the window; the next start finds it again."),
        )
        roles = QMessageBox.ButtonRole
        background = asked.addButton(tr("Go on in the background"), roles.AcceptRole)
        keep = asked.addButton(tr("Stop and keep the best"), roles.DestructiveRole)
        cancel = asked.addButton(tr("Cancel"), roles.RejectRole)
        asked.setDefaultButton(background)
        asked.setEscapeButton(cancel)
        _make_room(background)
        background.clicked.connect(lambda: self._close(stop=False))
        keep.clicked.connect(lambda: self._close(stop=True))
        asked.open()
        return False

    def _close(self, *, stop: bool) -> None:
        if stop:
            self._run.stop_and_keep()
        self._may_close = True
        # The question is still closing: the window goes after it.
        QTimer.singleShot(0, self._window, self._window.close)

    def _question(self, title: str, text: str, more: str) -> QMessageBox:
        if self.asked is not None:
            self.asked.close()
            self.asked.deleteLater()
        asked = QMessageBox(QMessageBox.Icon.Question, title, text, parent=self._window)
        asked.setInformativeText(more)
        self.asked = asked
        return asked


def _make_room(button: QPushButton) -> None:
    """Give a default button the width of its bold words: it was measured before it was bold."""
    font = button.font()
    font.setBold(True)
    width = QFontMetrics(font).horizontalAdvance(button.text()) + 5 * theme.GRID_PX
    button.setMinimumWidth(width)
