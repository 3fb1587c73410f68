"""What the bundled models' cards say of their restrictions, in the reader's language.

A card is a file and speaks English; what stands beside every probability is translated where the
sentence is a known one. Any other sentence is shown as the card has it.
"""

from __future__ import annotations

from lem_viewer.gui.translate import mark, tr

_KNOWN = (
    mark("trained on synthetic data only"),
    mark("candidate: not adopted"),
    mark("research use only; mind the training data's licence"),
    mark(
        "research use only: trained on MIAS films (Suckling 1994), "
        "no redistribution for other purposes"
    ),
)


def restriction_words(restriction: str) -> str:
    """Return a model's restriction as the reader reads it."""
    said = restriction
    for sentence in _KNOWN:
        said = said.replace(sentence, tr(sentence))
    return said
