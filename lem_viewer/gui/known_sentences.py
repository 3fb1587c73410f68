"""Sentences of rooms that have no languages, said in the reader's.

Those rooms speak English. A sentence that is known here, with holes for its numbers and names, is
said in the reader's language; one that is not stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from lem_viewer.gui.translate import tr

_HOLE = re.compile(r"\\\{\d\\\}")


class KnownSentences:
    """What may be said.

    Parameters
    ----------
    sentences : sequence of str
        Marked texts; ``{0}`` and so on stand for numbers, names and words.
    words : mapping of str to str
        Marked texts of the words that may stand in a hole.
    """

    def __init__(self, sentences: Sequence[str], words: Mapping[str, str] | None = None) -> None:
        made = [
            (each, re.compile(_HOLE.sub("(.+?)", re.escape(each)), re.DOTALL)) for each in sentences
        ]
        self._patterns = sorted(made, key=lambda pair: len(pair[0]), reverse=True)
        self._words = words or {}

    def said(self, text: str) -> str:
        """Return a sentence in the reader's language; an unknown one as it is."""
        for sentence, pattern in self._patterns:
            match = pattern.fullmatch(text)
            if match is not None:
                return tr(sentence, *[self._word(word) for word in match.groups()])
        return text

    def _word(self, word: str) -> str:
        return tr(self._words[word]) if word in self._words else self.said(word)
