"""What is done with a new model: adopt it, keep it as a candidate, go back to the one before.

Every step leaves the zoo whole: first it is written down which model was in use, then the new one
is admitted, last the settings name it. Ended in between, it is not there, or not in use.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from lem_viewer import paths
from lem_viewer.errors import LemViewerError, UnusableModel
from lem_viewer.settings import read_settings, write_settings
from lem_viewer.values.model_verdict import (
    CANDIDATE,
    Adopted,
    RunState,
    WayBack,
    WentBack,
)
from lem_viewer.values.models import ModelCard
from lem_viewer.work.adoption_journal import ADOPTED, BACK, read_journal, write_down
from lem_viewer.work.journeys import open_zoo
from lem_viewer.zoo import ModelZoo, check_folder
from lem_viewer.zoo_aside import sweep
from lem_viewer.zoo_files import write_card
from lem_viewer.zoo_upkeep import check_free_name

_GONE = "it is no longer in the zoo"


def adopt(
    run: Path,
    current: str,
    *,
    name: str = "",
    use: bool = True,
    candidate: bool = False,
    zoo: ModelZoo | None = None,
) -> Adopted:
    """Take a run's model into the user's zoo; called again it finishes what was begun.

    Parameters
    ----------
    run : Path
    current : str
        Name of the model in use.
    name : str
        Under which it is admitted; empty: its own.
    use : bool
        It is the model in use from now on: written to the settings.
    candidate : bool
        It is listed as a candidate and not used.
    zoo : ModelZoo, optional

    Raises
    ------
    UnusableModel
        The run has no model, it has not learnt, or its name is that of a bundled model; the zoo is
        as it was.
    OSError
        Something could not be written.
    """
    zoo = zoo or _swept_zoo()
    folder = _model_folder(run)
    card = check_folder(folder)
    refuse_not_usable(card, folder)
    before = _card_named(zoo, current)
    status = CANDIDATE if candidate else ""
    is_current = use and not candidate
    there = _admitted(zoo, card, name)
    name = there.name if there is not None else name or card.name
    zoo.refuse_withdrawn(card, folder)
    if there is None:
        # Only what is used from now on may take another model's place.
        check_free_name(zoo, name, replace=is_current)
    if is_current and (before is None or before.sha256 != card.sha256):
        # Before the model, which may take the place of the one that is to be remembered.
        write_down(zoo, ADOPTED, replace(card, name=name), before)
    if there is None:
        admitted = zoo.admit(folder, change=lambda held: _named(held, name, status)).card
    else:
        admitted = there
        if there.status != status:
            admitted = replace(there, status=status)
            write_card(zoo.user_folder / name, admitted)
    assert admitted is not None
    if is_current:
        use_model(name)
    before_id = before.model_id if before else ""
    return Adopted(name, admitted.model_id, is_current, candidate, before_id)


def _swept_zoo() -> ModelZoo:
    """Return the zoo, with what a killed program left in it put in order."""
    zoo = open_zoo()
    sweep(zoo.user_folder)
    return zoo


def refuse_not_usable(card: ModelCard, where: Path) -> None:
    """Raise UnusableModel for a model that has not learnt."""
    if card.figures.get("usable") is False:
        raise UnusableModel(
            f"{card.name} is marked as not usable: {card.restriction}",
            where=where,
            advice="Check the labels, add images, or train longer.",
        )


def _named(card: ModelCard, name: str, status: str) -> ModelCard:
    """Return the card under the name and with the status it is admitted with."""
    if card.name != name:
        former = card.configuration.get("former_names")
        names = [*(former if isinstance(former, list | tuple) else ()), card.name]
        card = replace(card, name=name, configuration={**card.configuration, "former_names": names})
    return replace(card, status=status)


def _model_folder(run: Path) -> Path:
    from lem_viewer.training.run_file import model_folder_of, read_run

    config = None
    with suppress(LemViewerError):
        config = read_run(run)[0]
    folder = model_folder_of(run, config)
    if folder is None:
        raise UnusableModel(
            "the run has made no model",
            where=run,
            advice="Go on with the training, or train again.",
        )
    return folder


def _card_named(zoo: ModelZoo, name: str) -> ModelCard | None:
    return next((entry.card for entry in zoo.entries() if entry.name == name), None)


def _admitted(zoo: ModelZoo, card: ModelCard, name: str) -> ModelCard | None:
    """Return the card of these weights in the user's zoo, None where they are not there.

    Under that name; empty: under whatever name.
    """
    for entry in zoo.entries():
        same = entry.card is not None and entry.card.sha256 == card.sha256
        if name in ("", entry.name) and not entry.bundled and same and entry.failure is None:
            return entry.card
    return None


def use_model(name: str) -> None:
    """Write to the settings which model is in use.

    Raises
    ------
    OSError
        They could not be written.
    """
    file = paths.config_dir() / "settings.json"
    write_settings(file, replace(read_settings(file), model=name))


# ------------------------------------------------------------------------------ what is known


def state_of(run: Path, current: str, zoo: ModelZoo | None = None) -> RunState:
    """Return what has been made of a run's model so far."""
    zoo = zoo or _swept_zoo()
    back = way_back(current, zoo)
    try:
        folder = _model_folder(run)
        card = check_folder(folder)
    except UnusableModel as error:
        return RunState(False, why_not=error.what, way_back=back)
    usable = card.figures.get("usable") is not False
    why_not = "" if usable else card.restriction
    known = zoo.withdrawals.of(card.sha256)
    if known is not None:
        usable, why_not = False, str(known)
    held = [
        entry
        for entry in zoo.entries()
        if not entry.bundled and entry.card is not None and entry.card.sha256 == card.sha256
    ]
    if held and held[0].card is not None:
        there = held[0].card
        is_candidate = there.status == CANDIDATE
        return RunState(
            True, usable, why_not, there.name, there.model_id, True, is_candidate, way_back=back
        )
    taken = next(
        (
            "bundled" if entry.bundled else "yours"
            for entry in zoo.entries()
            if entry.name.casefold() == card.name.casefold()
        ),
        "",
    )
    return RunState(
        True,
        usable,
        why_not,
        card.name,
        card.model_id,
        name_taken=taken,
        free_name=_free_name(zoo, card.name),
        way_back=back,
    )


def _free_name(zoo: ModelZoo, name: str) -> str:
    """Return the name, or the first of ``name-2``, ``name-3``... that no model has."""
    taken = {entry.name.casefold() for entry in zoo.entries()}
    number, free = 2, name
    while free.casefold() in taken:
        free, number = f"{name[:58]}-{number}", number + 1
    return free


# ------------------------------------------------------------------------------ the way back


def way_back(current: str, zoo: ModelZoo | None = None) -> WayBack | None:
    """Return the model that was in use before the last adoption; None where there is none.

    Where that is the model in use, the adopted one: one can go back and forth.
    """
    zoo = zoo or _swept_zoo()
    now = _card_named(zoo, current)
    last = _last_adoption(zoo, now)
    if last is None or not last.get("before"):
        return None
    from_id = now.model_id if now else current
    is_before = now is not None and now.sha256 == last["before"].get("sha256")
    target = last["model"] if is_before else last["before"]
    name, sha256 = str(target.get("name", "")), str(target.get("sha256", ""))
    model_id = f"{name}@{sha256[:8]}"
    return WayBack(name, model_id, from_id, _why_not(zoo, name, sha256))


def _last_adoption(zoo: ModelZoo, now: ModelCard | None) -> dict[str, Any] | None:
    """Return the last adoption that came to its end."""
    for line in reversed(read_journal(zoo)):
        if line.get("what") != ADOPTED:
            continue
        model, before = line["model"], line["before"] or {}
        is_before = now is not None and now.sha256 == before.get("sha256")
        if is_before and _why_not(zoo, str(model.get("name")), str(model.get("sha256"))) == _GONE:
            continue  # the program was ended before the model came into the zoo
        return line
    return None


def _why_not(zoo: ModelZoo, name: str, sha256: str) -> str:
    known = zoo.withdrawals.of(sha256)
    if known is not None:
        return str(known)
    entry = next((each for each in zoo.entries() if each.name == name), None)
    if entry is not None and entry.card is not None and entry.card.sha256 == sha256:
        return entry.failure.message if entry.failure else ""
    try:
        kept = check_folder(zoo.previous_folder(name))
    except UnusableModel:
        return _GONE
    return "" if kept.sha256 == sha256 else _GONE


def go_back(current: str, zoo: ModelZoo | None = None) -> WentBack:
    """Use the model again that was in use before the last adoption.

    Raises
    ------
    UnusableModel
        There is none, or it is gone or was withdrawn; everything is as it was.
    """
    zoo = zoo or _swept_zoo()
    way = way_back(current, zoo)
    if way is None or way.why_not:
        raise UnusableModel(
            f"{way.model_id}: {way.why_not}" if way else "no model was adopted yet",
            where=zoo.user_folder,
            advice="Choose a model by its name.",
        )
    entry = zoo.entry_of(way.name) if _card_named(zoo, way.name) else None
    is_there = entry is not None and entry.card is not None and entry.card.model_id == way.model_id
    if not is_there:
        entry = zoo.roll_back(way.name)
    assert entry is not None and entry.card is not None
    setting = _setting_before(zoo, entry.card)
    write_down(zoo, BACK, entry.card, None)
    use_model(setting)
    return WentBack(way.name, entry.card.model_id, way.from_id, setting)


def _setting_before(zoo: ModelZoo, card: ModelCard) -> str:
    """Return what the settings said before the adoption: empty where rules had the say."""
    for line in reversed(read_journal(zoo)):
        before = line.get("before") or {}
        if line["what"] == ADOPTED and before.get("sha256") == card.sha256:
            return "" if before.get("setting") == "" else card.name
    return card.name
