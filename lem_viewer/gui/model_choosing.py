"""Which model reads the open study, and in words why: the reader's choice, a rule, the default."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from lem_viewer.gui.translate import mark, tr
from lem_viewer.settings import Settings
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.model_rules import (
    ANY,
    CR,
    DIGITAL,
    DX,
    FILM,
    PICTURE,
    ModelRule,
    RuleChoice,
    choose_by_rule,
    rules_from,
)
from lem_viewer.values.models import ModelChoice

READER, SYNTHETIC, RULE, DEFAULT = "reader", "synthetic", "rule", "default"
KIND_WORDS = {
    ANY: mark("any images"),
    DIGITAL: mark("digital mammograms (MG)"),
    FILM: mark("digitised films"),
    DX: mark("digital radiographs (DX)"),
    CR: mark("computed radiographs (CR)"),
    PICTURE: mark("picture files (PNG, TIFF)"),
}


@dataclass(frozen=True)
class Chosen:
    """The model that reads, and why it is this one.

    Parameters
    ----------
    choice : ModelChoice or None
        None where the zoo has none of that name.
    why : str
        ``READER``, ``SYNTHETIC``, ``RULE`` or ``DEFAULT``.
    by : RuleChoice
    """

    choice: ModelChoice | None
    why: str = DEFAULT
    by: RuleChoice = field(default_factory=RuleChoice)


def choose_model(
    settings: Settings,
    choices: Sequence[ModelChoice],
    default: str,
    views: Sequence[ViewHeader],
    *,
    is_synthetic: bool,
) -> Chosen:
    """Return the model that reads these views.

    Parameters
    ----------
    settings : Settings
    choices : sequence of ModelChoice
    default : str
        Name of the zoo's own default.
    views : sequence of ViewHeader
        Of the exam that is read; empty where no study is open.
    is_synthetic : bool
        Every open view is a phantom of this program: read by a model that was made for them.
    """
    by_name = {each.name: each for each in choices}
    if settings.model:
        return Chosen(by_name.get(settings.model), READER)
    if is_synthetic:
        fit = next((each for each in choices if each.is_offered and each.is_synthetic), None)
        if fit is not None:
            return Chosen(fit, SYNTHETIC)
    usable = [each.name for each in choices if each.is_offered]
    by = choose_by_rule(rules_from(settings.model_rules), views, usable)
    if by.rule is not None:
        return Chosen(by_name[by.rule.model], RULE, by)
    return Chosen(by_name.get(default), DEFAULT, by)


def with_new_names(
    settings: Settings, renamed: Sequence[tuple[str, str]]
) -> dict[str, str | tuple[str, ...]]:
    """Return what of the settings changes when models get other names (old, new)."""
    model, rules = settings.model, list(rules_from(settings.model_rules))
    for old, new in renamed:
        model = new if model == old else model
        rules = [replace(rule, model=new) if rule.model == old else rule for rule in rules]
    if not renamed:
        return {}
    return {"model": model, "model_rules": tuple(rule.to_text() for rule in rules)}


def rule_words(rule: ModelRule) -> str:
    """Return what a rule asks of the images, in words."""
    kind = tr(KIND_WORDS[rule.kind])
    if not rule.vendor:
        return kind
    return tr("{0}, manufacturer contains “{1}”", kind, rule.vendor)


def why_words(chosen: Chosen, *, has_rules: bool, has_study: bool) -> str:
    """Return in a sentence or two why this model reads; empty where nothing need be said."""
    said = []
    if chosen.why == RULE and chosen.by.rule is not None:
        said.append(tr("Chosen by rule {0}: {1}.", chosen.by.number, rule_words(chosen.by.rule)))
    elif chosen.why == SYNTHETIC:
        said.append(tr("Chosen because every view is synthetic."))
    elif chosen.why == DEFAULT and has_rules and has_study:
        said.append(tr("No rule fits this study: the default model reads it."))
    if chosen.by.passed_over:
        numbers = ", ".join(str(number) for number in chosen.by.passed_over)
        said.append(tr("Passed over, its model is missing or must not be used: rule {0}.", numbers))
    return " ".join(said)
