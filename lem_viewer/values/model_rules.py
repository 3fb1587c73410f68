"""Which model reads which images: a table of rules, the first that fits counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lem_viewer.values.image import Identity, ViewHeader

ANY, DIGITAL, FILM, DX, CR, PICTURE = "any", "MG", "film", "DX", "CR", "picture"
#: What a rule may ask of the images, in the order in which it is offered.
KINDS = (ANY, DIGITAL, FILM, DX, CR, PICTURE)
# Secondary Capture and its multi-frame forms. Source: PS3.4 B.5.
_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"


@dataclass(frozen=True)
class ModelRule:
    """One line of the table.

    Parameters
    ----------
    kind : str
        One of :data:`KINDS`.
    vendor : str
        What the manufacturer's name must contain, in any case; empty: any manufacturer.
    model : str
        Name in the zoo.
    """

    kind: str
    vendor: str
    model: str

    def fits(self, identity: Identity) -> bool:
        """Return True where an image is of this kind and maker."""
        is_kind = self.kind in (ANY, kind_of(identity))
        return is_kind and self.vendor.strip().casefold() in identity.manufacturer.casefold()

    @property
    def is_general(self) -> bool:
        """True for a rule that asks nothing: its model is the default."""
        return self.kind == ANY and not self.vendor.strip()

    def to_text(self) -> str:
        """Return the rule as settings keep it: ``kind=model=vendor``."""
        return f"{self.kind}={self.model}={self.vendor}"


@dataclass(frozen=True)
class RuleChoice:
    """The rule that applies to an exam.

    Parameters
    ----------
    number : int
        From 1 on, as the table counts; 0: none applies.
    rule : ModelRule or None
    passed_over : tuple of int
        Rules that would fit, but whose model is not there or must not be used.
    """

    number: int = 0
    rule: ModelRule | None = None
    passed_over: tuple[int, ...] = ()


def kind_of(identity: Identity) -> str:
    """Return the kind of an image: a film that was digitised, digital, or a picture file.

    Film archives are Secondary Capture objects, also those that call themselves MG (CBIS-DDSM).
    """
    if not identity.sop_class_uid and not identity.modality:
        return PICTURE
    captured = identity.sop_class_uid.startswith(_SECONDARY_CAPTURE)
    if captured or identity.modality in ("SC", "OT", "RG"):
        return FILM
    return identity.modality if identity.modality in KINDS else DIGITAL


def rules_from(texts: Iterable[str]) -> tuple[ModelRule, ...]:
    """Return the rules that settings keep; what cannot be read is left out."""
    found = []
    for text in texts:
        parts = text.split("=", 2)
        if len(parts) == 3 and parts[0] in KINDS and parts[1]:
            found.append(ModelRule(parts[0], parts[2], parts[1]))
    return tuple(found)


def choose_by_rule(
    rules: Sequence[ModelRule], views: Sequence[ViewHeader], usable: Iterable[str]
) -> RuleChoice:
    """Return the first rule that fits every view that a model reads, and whose model is usable.

    Parameters
    ----------
    rules : sequence of ModelRule
    views : sequence of ViewHeader
        Of the exam that is read; empty where no study is open: only a general rule fits.
    usable : iterable of str
        Names of the models that may be used.
    """
    read = [view for view in views if view.is_read_with_study] or list(views)
    names = set(usable)
    passed: list[int] = []
    for number, rule in enumerate(rules, start=1):
        fits = all(rule.fits(view.identity) for view in read) if read else rule.is_general
        if not fits:
            continue
        if rule.model in names:
            return RuleChoice(number, rule, tuple(passed))
        passed.append(number)
    return RuleChoice(passed_over=tuple(passed))
