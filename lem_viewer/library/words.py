"""Words as they are searched for: without case, composed alike, without a name's separators."""

from __future__ import annotations

import unicodedata

_SEPARATORS = str.maketrans("^=\\_,\0", "      ")


def searchable(text: str) -> str:
    """Return a text's words for the search, one space between them.

    >>> searchable("Müller^Änne")
    'müller änne'
    """
    plain = unicodedata.normalize("NFKC", text).translate(_SEPARATORS).casefold()
    return " ".join(plain.split())
