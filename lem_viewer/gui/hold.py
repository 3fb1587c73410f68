"""What lasts as long as a key is held down: the release that a shortcut does not tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence


class Hold(QObject):
    """Ends something when its key is let go, or the window loses the keyboard.

    The whole application is listened to, but only while something is held. Begun from a menu,
    without a key, it ends when it is begun again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._end: Callable[[], object] | None = None
        self._keys: set[int] = set()

    @property
    def is_held(self) -> bool:
        """True between begin and end."""
        return self._end is not None

    def begin(
        self,
        shortcuts: Sequence[QKeySequence],
        start: Callable[[], object],
        end: Callable[[], object],
    ) -> None:
        """Call ``start`` now and ``end`` when a key of the shortcuts is released."""
        if self.is_held:
            self.finish()
            return
        self._keys = {key for keys in shortcuts if (key := _key_of(keys))}
        self._end = end
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        start()

    def finish(self) -> None:
        """End what is held; nothing held: nothing happens."""
        end, self._end = self._end, None
        if end is None:
            return
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        end()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look for the release of the key; every event goes on."""
        kind = event.type()
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() in self._keys and not event.isAutoRepeat():
                self.finish()
        elif kind in (QEvent.Type.WindowDeactivate, QEvent.Type.ApplicationDeactivate):
            self.finish()
        return False


def _key_of(keys: QKeySequence) -> int:
    """Return the key of a shortcut without its modifiers; 0 for none."""
    if not keys.count():
        return 0
    combination = keys[0]  # type: ignore[index]
    return int(combination.key())
