"""``lem-viewer demo --headless OUT``: the window's own pictures and a report, with no display."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.errors import LemViewerError
from lem_viewer.settings import Settings

if TYPE_CHECKING:
    from lem_viewer.gui.main_window import MainWindow
    from lem_viewer.gui.session import Session

WAIT_S = 300
SIZE = (1600, 1000)


def run_headless(out: Path, *, model: str = "", device: str = "auto") -> int:
    """Open the demo study offscreen, let LEM read it, write PNGs and report.json into ``out``.

    Raises
    ------
    LemViewerError
        The study was not read within five minutes, or a view could not be read.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from lem_viewer.app import build, make_application

    application = make_application()
    out.mkdir(parents=True, exist_ok=True)
    session, window = build(Settings(model=model, device=device), keep_settings=False)
    try:
        window.resize(*SIZE)
        window.show()
        _settle(application)
        pictures = [_picture(window, out / "1_welcome.png")]
        ended: list[str] = []
        session.analysis_ended.connect(ended.append)
        session.open_demo()
        _wait_for(application, lambda: bool(ended) or _opened_nothing(session))
        _settle(application)
        if ended != ["finished"]:
            raise LemViewerError(
                "the demo study was not read: " + "; ".join(str(n) for n in session.notices),
                advice="Run lem-viewer doctor.",
            )
        pictures += _tour(application, session, window, out)
        report = report_of(session)
        report["pictures"] = [path.name for path in pictures]
        (out / "report.json").write_text(
            json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False) + "\n", "utf-8"
        )
    finally:
        session.shutdown()
        window.close()
    print(summary_of(report, out))
    return 0


def _opened_nothing(session: Session) -> bool:
    return not session.is_opening and not session.is_analysing


def _tour(application: Any, session: Session, window: MainWindow, out: Path) -> list[Path]:
    """Show what a reader would look at, and keep a picture of each."""
    pictures = [_picture(window, out / "2_study.png")]
    strongest = session.study_probability
    if strongest is not None:
        session.set_active_view(strongest[0])
        window.light_box.toggle_full(strongest[0])
        _settle(application)
        pictures.append(_picture(window, out / "3_view.png"))
        window.light_box.toggle_full(strongest[0])
    session.change_overlays(show_heat=False, show_difference=True)
    for key in session.comparisons:
        session.difference(key)
    _wait_for(
        application,
        lambda: all(session.difference(key) is not None for key in session.comparisons),
    )
    _settle(application)
    pictures.append(_picture(window, out / "4_compare.png"))
    session.change_overlays(show_heat=True, show_difference=False)
    _settle(application)
    return pictures


def _picture(window: MainWindow, path: Path) -> Path:
    if not window.grab().save(str(path)):
        raise LemViewerError("the picture could not be written", where=path)
    return path


def _settle(application: Any) -> None:
    for _ in range(10):
        application.processEvents()


def _wait_for(application: Any, is_done: Any) -> None:
    from PySide6.QtCore import QDeadlineTimer, QEventLoop

    deadline = QDeadlineTimer(WAIT_S * 1000)
    while not is_done():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        if deadline.hasExpired():
            raise LemViewerError(
                f"not finished within {WAIT_S} seconds", advice="Run lem-viewer doctor."
            )


def report_of(session: Session) -> dict[str, Any]:
    """Return what is on screen as plain values for report.json."""
    views = []
    assert session.outline is not None
    for listed in session.outline.views:
        prediction = session.predictions.get(listed.key)
        comparison = session.comparisons.get(listed.key)
        if prediction is None:
            continue
        views.append(
            {
                "file": Path(listed.path).name,
                "sop_instance_uid": listed.identity.sop_instance_uid,
                "laterality": listed.laterality,
                "view": listed.view,
                "probability": prediction.probability,
                "positive": prediction.positive,
                "extrema": [
                    {"row": e.row, "col": e.col, "score": e.score} for e in prediction.extrema
                ],
                "regions": [
                    {"area_mm2": r.area_mm2, "score": r.score, "points": len(r.contour)}
                    for r in prediction.regions
                ],
                "dice": comparison.dice if comparison else None,
                "iou": comparison.iou if comparison else None,
                "hit": comparison.hit if comparison else None,
                "chance": comparison.chance if comparison else None,
                "benign_left_out": comparison.benign_left_out if comparison else 0,
                "seconds": prediction.seconds,
            }
        )
    whole = session.study_comparison
    highest = session.study_probability
    return {
        "notice": RESEARCH_NOTICE,
        "lem_viewer": __version__,
        "model": session.model_card.model_id if session.model_card else "",
        "restriction": session.model_restriction,
        "device": session.device_text,
        "study": {
            "probability": highest[1] if highest else None,
            "dice_mean": whole.dice_mean if whole else None,
            "views_with_truth": len(whole.with_truth) if whole else 0,
            "hits": whole.hits if whole else 0,
        },
        "views": views,
        "notices": [str(notice) for notice in session.notices],
    }


def summary_of(report: dict[str, Any], out: Path) -> str:
    """Return the report as a few lines for the terminal."""
    lines = [
        f"{report['notice']}",
        f"Model {report['model']} ({report['restriction'] or 'no restriction'}), "
        f"{report['device']}",
    ]
    for view in report["views"]:
        nothing = "benign truth only" if view["benign_left_out"] else "no truth"
        dice = nothing if view["dice"] is None else f"Dice {view['dice']:.2f}"
        hit = {None: "", True: ", hit", False: ", missed"}[view["hit"]]
        lines.append(
            f"  {view['laterality']} {view['view']:<4} "
            f"p({view['positive']}) {view['probability']:.2f}  "
            f"{len(view['extrema'])} extrema  {dice}{hit}  {view['seconds']:.2f} s"
        )
    lines.append(f"Pictures and report.json are in {out}")
    return "\n".join(lines)
