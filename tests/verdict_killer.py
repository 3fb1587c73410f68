"""A process that lets children adopt, go back or throw away, and kills each at a later step.

``python verdict_killer.py FOLDER ACT RUN CURRENT``: one line of JSON for each child, with what the
zoo holds afterwards, and what once the act was done again. FOLDER holds ``bundled``, ``lem-home``
and the run; each child gets a copy. A step is a change of a name on the disk, or a wait for it.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lem_viewer import paths
from lem_viewer.settings import read_settings
from lem_viewer.work import model_verdict, throwing_away
from lem_viewer.work.journeys import open_zoo
from lem_viewer.zoo import check_folder
from lem_viewer.zoo_aside import sweep

MOST_STEPS = 120


def count_down(left: list[int], real: Callable[..., Any]) -> Callable[..., Any]:
    def act(*args: Any, **named: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **named)

    return act


def die_at(step: int, act: Callable[[], object]) -> bool:
    """Let a child act until it is killed; return whether it came to its end before."""
    pid = os.fork()
    if pid == 0:
        left = [step]
        for name in ("rename", "replace", "unlink", "rmdir", "fsync", "mkdir"):
            setattr(os, name, count_down(left, getattr(os, name)))
        try:
            act()
        except BaseException as error:
            print(repr(error), file=sys.stderr)
            os._exit(1)
        os._exit(0)
    status = os.waitpid(pid, 0)[1]
    if os.WIFSIGNALED(status):
        return False
    if os.WEXITSTATUS(status):
        sys.exit("the act failed")
    return True


def told(current: str) -> dict[str, Any]:
    """Return what the zoo holds, for whoever opens it next."""
    zoo = open_zoo()
    sweep(zoo.user_folder)  # as the program does when it starts
    entries = {e.name: e.card.model_id if e.card and not e.failure else "" for e in zoo.entries()}
    kept = zoo.previous_folder(current)
    left = [p.name for pattern in (".admit*", ".swap*") for p in zoo.user_folder.glob(pattern)]
    litter = [name for name in left if not name.endswith(".lock")]  # empty, swept in an hour
    return {
        "entries": entries,
        "litter": litter,
        "earlier": check_folder(kept).model_id if kept.is_dir() else "",
        "in_use": read_settings(paths.config_dir() / "settings.json").model,
    }


def run(base: str, act: str, run_name: str, current: str) -> None:
    paths.bundled_zoo_dir = lambda: Path(base) / "bundled"
    place = Path(base + "-killed")

    def do() -> None:
        folder = place / run_name
        if act == "adopt":
            model_verdict.adopt(folder, current)
        elif act == "back":
            model_verdict.go_back(current)
        else:
            throwing_away.throw_away(folder, keep_log=False)

    for step in range(1, MOST_STEPS):
        shutil.copytree(base, place)  # each begins where the first one did
        os.environ["LEM_VIEWER_HOME"] = str(place / "lem-home")
        is_over = die_at(step, do)
        line = {"step": step, "is_over": is_over, **told(current)}
        if act != "back" and not is_over:
            do()
            line["finished"] = told(current) | {"run": (place / run_name).exists()}
        print(json.dumps(line), flush=True)
        shutil.rmtree(place)
        if is_over:
            return


if __name__ == "__main__":
    run(*sys.argv[1:])
