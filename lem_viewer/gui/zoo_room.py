"""The zoo as the windows see it: questions go to a lane, answers come as signals.

Part of the session, on the GUI thread. A question that is refused becomes a notice, and whoever
asked is told, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from lem_viewer.errors import Failure
from lem_viewer.gui.translate import tr
from lem_viewer.values.models import ModelCard, ModelsListed
from lem_viewer.values.withdrawal import Withdrawal
from lem_viewer.values.zoo import ModelExported, ModelImported, NameTaken, Origin, Shelf

ZOO = "zoo"
Journey = Callable[..., Iterable[object]]
Receiver = Callable[[Any], None]


# ruff: noqa: D102 (the desk's methods say what they do where they are written)
class Desk(Protocol):
    """What is asked; each waits for the disk."""

    def sweep(self) -> tuple[str, ...]: ...
    def shelf(self) -> Shelf: ...
    def origin(self, name: str) -> Origin: ...
    def rename(self, old: str, new: str) -> str: ...
    def edit_card(self, name: str, edited: ModelCard) -> str: ...
    def adopt(self, name: str) -> str: ...
    def withdraw(self, name: str, reason: str) -> Withdrawal: ...
    def restore(self, name: str) -> Withdrawal: ...
    def roll_back(self, name: str) -> str: ...
    def export(self, name: str, out: Path) -> ModelExported: ...
    def take_in(
        self, source: Path, name: str = "", replace: bool = False
    ) -> ModelImported | NameTaken: ...
    def clear_cache(self, name: str) -> int: ...


class ZooRoom(QObject):
    """Asks the zoo, one thing after the other, and tells what is on the shelf.

    Parameters
    ----------
    parent : QObject
    desk : Desk
    answering : callable
        Makes the journey that asks one question of the desk.
    list_models : callable
        The journey that lists the models for the rest of the program.
    submit : callable
        Runs a journey on a lane and returns its task's id.

    Signals
    -------
    shelf_changed(object)
        Shelf, as it is now.
    listed(object, object)
        ModelsListed after a change, and which names became which.
    changed()
        A name may mean other weights from now on: nothing of it may be kept loaded.
    refused(object)
        Failure of a question.
    busy_changed(bool)
    """

    shelf_changed = Signal(object)
    listed = Signal(object, object)
    changed = Signal()
    refused = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        parent: QObject,
        desk: Desk,
        answering: Callable[..., Journey],
        list_models: Journey,
        submit: Callable[[str, Journey], int],
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.shelf = Shelf()
        self._answering, self._list_models, self._submit = answering, list_models, submit
        self._receivers: dict[int, Receiver] = {}
        self._refusals: dict[int, Receiver] = {}
        self._working: set[int] = set()
        self._is_over = False
        self._renamed: list[tuple[str, str]] = []

    @property
    def is_busy(self) -> bool:
        """True while something is done to the zoo, or written out of it."""
        return bool(self._working)

    # ------------------------------------------------------------------ asking

    def ask(
        self,
        act: Callable[..., object],
        given: tuple[object, ...],
        receiver: Receiver,
        refused: Receiver | None = None,
    ) -> None:
        """Ask a question; its answer goes to ``receiver``, a Failure to ``refused``."""
        self._follow(self._answering(act, *given), receiver, refused)

    def work(
        self,
        act: Callable[..., object],
        given: tuple[object, ...],
        receiver: Receiver,
        refused: Receiver | None = None,
    ) -> None:
        """Do something that takes its time; :attr:`is_busy` until it is done."""
        was_busy = self.is_busy
        self._working.add(self._follow(self._answering(act, *given), receiver, refused))
        if not was_busy:
            self.busy_changed.emit(True)

    def change(
        self, act: Callable[..., object], given: tuple[object, ...], receiver: Receiver
    ) -> None:
        """Do something to the zoo; afterwards everything that lists models is told."""

        def done(value: object) -> None:
            receiver(value)
            self._look_everywhere()

        # Also after a refusal: the zoo may have been changed by another program.
        self.work(act, given, done, lambda _failure: self._look_everywhere())

    def start(self) -> None:
        """Put in order what a killed program left; called once when the window stands."""
        self.ask(self.desk.sweep, (), self._swept)

    def look(self) -> None:
        """Read the shelf anew; ``shelf_changed`` tells."""
        self.ask(self.desk.shelf, (), self._take_shelf)

    def rename(self, old: str, new: str, receiver: Receiver) -> None:
        """Give a model another name; choices and rules of the reader follow it."""

        def done(name: str) -> None:
            self._renamed.append((old, name))
            receiver(name)

        self.change(self.desk.rename, (old, new), done)

    def look_everywhere(self) -> None:
        """Tell everything that lists models: the zoo was changed from somewhere else."""
        self._look_everywhere()

    def _look_everywhere(self) -> None:
        self.changed.emit()
        self.look()
        self._follow(self._list_models, self._take_listed)

    def _follow(self, journey: Journey, receiver: Receiver, refused: Receiver | None = None) -> int:
        if self._is_over:
            return 0
        task = self._submit(ZOO, journey)
        self._receivers[task] = receiver
        if refused is not None:
            self._refusals[task] = refused
        return task

    def close(self) -> None:
        """Ask nothing any more: the lanes come to their end."""
        self._is_over = True

    # ------------------------------------------------------------------ what arrives

    def keeps(self, task: int, value: object) -> bool:
        """Take what was asked here; True for a value that is nobody else's."""
        if task not in self._receivers:
            return False
        if isinstance(value, Failure):
            self.refused.emit(value)
            refused = self._refusals.get(task)
            if refused is not None:
                refused(value)
        else:
            self._receivers[task](value)
        return True

    def end(self, task: int) -> None:
        """Forget a question that has been answered."""
        self._refusals.pop(task, None)
        self._receivers.pop(task, None)
        if task in self._working:
            self._working.remove(task)
            if not self.is_busy:
                self.busy_changed.emit(False)

    def _take_shelf(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.shelf_changed.emit(shelf)

    def _take_listed(self, value: ModelsListed) -> None:
        renamed, self._renamed = tuple(self._renamed), []
        self.listed.emit(value, renamed)

    def _swept(self, back: tuple[str, ...]) -> None:
        if not back:
            return
        self.refused.emit(
            Failure.warning(
                tr("A model was put back"),
                tr("the program was ended while it exchanged {0}", ", ".join(back)),
                tr("It is the version from before; exchange or import again if you want to."),
            )
        )
        self._look_everywhere()
