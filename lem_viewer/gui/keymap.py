"""Which keys do what: the table's own keys, and those the reader chose instead.

Kept in the settings as ``"action=key key"``, one entry for each action whose keys are not the
table's; keys in Qt's portable notation, an empty list for none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QKeySequence

from lem_viewer.gui.action_spec import ActionSpec

#: Keys that a list or a text field needs to be left again.
NEVER = ("Tab", "Shift+Tab", "Return", "Enter")


def normal(key: str) -> str:
    """Return a key as Qt writes it portably; empty for what is no key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


@dataclass(frozen=True)
class Keymap:
    """The keys of every action.

    Parameters
    ----------
    specs : sequence of ActionSpec
    changed : mapping of str to tuple of str
        Keys of the actions that do not have the table's.
    """

    specs: Sequence[ActionSpec]
    changed: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def read(cls, specs: Sequence[ActionSpec], entries: Iterable[str]) -> Keymap:
        """Return the map of the settings; entries of unknown actions or keys are left out.

        A key that two entries claim stays with the first.
        """
        made = cls(specs)
        known = {spec.id for spec in specs}
        for entry in entries:
            name, found, keys = entry.partition("=")
            wanted = tuple(filter(None, map(normal, keys.split())))
            if not found or name not in known or (keys.strip() and not wanted):
                continue
            others = {k for n, ks in made.changed.items() if n != name for k in ks}
            made = made.with_keys(name, tuple(k for k in wanted if k not in others))
        return made

    def entries(self) -> tuple[str, ...]:
        """Return what the settings keep."""
        return tuple(f"{name}={' '.join(keys)}" for name, keys in sorted(self.changed.items()))

    def keys_of(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action, the one that is shown first."""
        if name in self.changed:
            return self.changed[name]
        return self._own(name)

    def _own(self, name: str) -> tuple[str, ...]:
        """Return the table's keys of an action, without those that another was given."""
        taken = {key for each, keys in self.changed.items() if each != name for key in keys}
        return tuple(key for key in self._table(name) if key not in taken)

    def owner_of(self, key: str, besides: str = "") -> str:
        """Return the action that a key belongs to, or an empty text."""
        wanted = normal(key)
        for spec in self.specs:
            if spec.id != besides and wanted in self.keys_of(spec.id):
                return spec.id
        return ""

    def with_keys(self, name: str, keys: Sequence[str]) -> Keymap:
        """Return the map with other keys for an action; whoever had them loses them."""
        wanted = tuple(dict.fromkeys(filter(None, map(normal, keys))))
        changed = {
            each: tuple(key for key in kept if key not in wanted)
            for each, kept in self.changed.items()
        }
        changed[name] = wanted
        if wanted == self._table(name):
            del changed[name]
        return Keymap(self.specs, changed)

    def _table(self, name: str) -> tuple[str, ...]:
        spec = next(spec for spec in self.specs if spec.id == name)
        return tuple(map(normal, spec.keys))

    def with_default(self, name: str) -> Keymap:
        """Return the map with the table's keys for an action; whoever had them loses them."""
        return self.with_keys(name, self._table(name))

    def is_changed(self, name: str) -> bool:
        """Return True for an action whose keys are not the table's."""
        return self.keys_of(name) != self._table(name)
