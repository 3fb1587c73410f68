"""The journeys of the result page: what is known of a run, the trial, and what is done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

Flag = Callable[[], bool]
Journey = Callable[[Flag], Iterable[object]]


def looking(run: Path, current: str) -> Journey:
    """Return the journey that yields a RunState, then the ModelTrial that is kept, if any."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.work.model_verdict import state_of
        from lem_viewer.work.trial_files import read_trial

        yield state_of(run, current)
        trial = read_trial(run)
        if trial is not None:
            yield trial

    return journey


def trying(run: Path, against: str, device: str) -> Journey:
    """Return the journey that yields TrialProgress, Failures of images and the ModelTrial."""

    def journey(cancelled: Flag) -> Iterator[object]:
        from lem_viewer.work.model_trial import try_model

        with closing(try_model(run, against, device, cancelled)) as values:  # type: ignore[type-var]
            yield from values

    return journey


def adopting(run: Path, current: str, *, name: str, use: bool, candidate: bool) -> Journey:
    """Return the journey that yields Adopted, then the RunState."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.work.model_verdict import adopt, state_of

        done = adopt(run, current, name=name, use=use, candidate=candidate)
        yield done
        yield state_of(run, done.name if done.is_current else current)

    return journey


def throwing(run: Path, current: str, *, keep_log: bool) -> Journey:
    """Return the journey that yields ThrownAway, then the RunState."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.work.model_verdict import state_of
        from lem_viewer.work.throwing_away import throw_away

        yield throw_away(run, keep_log=keep_log)
        yield state_of(run, current)

    return journey


def asking_back(current: str) -> Journey:
    """Return the journey that yields the WayBack, or nothing where there is none."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.work.model_verdict import way_back

        way = way_back(current)
        if way is not None:
            yield way

    return journey


def going_back(current: str) -> Journey:
    """Return the journey that yields WentBack."""

    def journey(_cancelled: Flag) -> Iterator[object]:
        from lem_viewer.work.model_verdict import go_back

        yield go_back(current)

    return journey
