"""Make the pictures of the training dialog: ``python docs/make_training_pictures.py [--images N]``.

It is a whole training in one sitting, by the dialog's own buttons: a practice folder of phantoms
that is spoilt a little, the check, a model, the run in a process of its own that is killed in the
middle and resumed, the result, and the model adopted. Offscreen, in English, with a settings folder
of its own; it takes some minutes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from make_pictures import FOLDER, keep, settle

if TYPE_CHECKING:
    from lem_viewer.gui.trainer_dialog import TrainerDialog

SIZE = (1280, 800)
USUAL_IMAGES, EPOCHS = 120, 3
WAIT_S = 1800


def wait_for(is_so: Callable[[], bool], what: str) -> None:
    """Let the window work until something has come; a training may take its time."""
    until = time.monotonic() + WAIT_S
    while not is_so():
        if time.monotonic() > until:
            raise SystemExit(f"{what} did not come within {WAIT_S} s")
        settle(100)


def spoil(folder: Path) -> None:
    """Put one of a few things wrong into a folder of PNG images."""
    positive = sorted((folder / "malignant").rglob("*_mask.png"))
    images = [mask.with_name(mask.name.replace("_mask", "")) for mask in positive]
    copy = folder / "normal" / "COPY-1" / images[0].name.replace("PHANTOM", "COPY")
    copy.parent.mkdir()
    shutil.copy(images[0], copy)  # the same picture under another label
    whole = images[1].read_bytes()
    images[1].write_bytes(whole[: len(whole) // 2])  # damaged
    shutil.copy(positive[3], positive[2].with_name("nobody_mask.png"))  # of no image
    positive[4].write_bytes(_other_size(positive[4]))


def _other_size(mask: Path) -> bytes:
    import io

    from PIL import Image

    with Image.open(mask) as image:
        small = image.resize((image.width // 2, image.height // 3))
    out = io.BytesIO()
    small.save(out, "PNG")
    return out.getvalue()


def press_next(dialog: TrainerDialog) -> None:
    """Press Next as soon as it can be pressed."""
    wait_for(dialog.next.isEnabled, f"the page after {dialog.heading.text()!r}")
    dialog.next.click()
    settle(300)


def shots(dialog: TrainerDialog, place: Path, images: int) -> Iterator[str]:
    """Walk through the dialog; yield the name of each picture."""
    pages: dict[str, Any] = dict(dialog.pages)
    data, check = pages["data"], pages["check"]
    data.practice.click()
    panel = data.practice_panel
    panel.images.setValue(images)
    panel.kind.setCurrentIndex(panel.kind.findData("png"))
    panel.place.setText(str(place))
    panel.make.click()
    wait_for(dialog.next.isEnabled, "the practice folder")
    settle(300)
    yield "training_data"
    spoil(Path(data.source.text()))
    press_next(dialog)
    wait_for(lambda: check.goes_without.isVisible() and check.again.isEnabled(), "the check")
    settle(1500)
    yield "training_check"
    check.goes_without.click()
    press_next(dialog)
    yield from _train(dialog, pages)


def _train(dialog: TrainerDialog, pages: dict[str, Any]) -> Iterator[str]:
    """Go on from the bundled phantom model; end the training's process in the middle; resume."""
    from lem_viewer.gui.trainer_start import ZOO
    from lem_viewer.work.training_lock import running_training

    model, run, result = pages["model"], pages["run"], pages["result"]
    wait_for(lambda: model.presets.count() > 1, "the models to begin from")
    model.start_from.kinds[ZOO].click()
    model.length.editors["epochs"].selectAll()
    model.length.editors["epochs"].insert(str(EPOCHS))
    model.length.editors["epochs"].textEdited.emit(str(EPOCHS))
    _tick_all(model)
    wait_for(lambda: model.estimate.is_measured() and not model.estimate.is_measuring(),
             "the ten measured steps")  # fmt: skip
    settle(800)
    yield "training_model"
    press_next(dialog)
    dialog.start.click()
    followed = dialog.run
    wait_for(lambda: followed.course is not None and followed.course.part > 0.55, "the training")
    settle(800)
    yield "training_run"
    running = running_training()
    if running is not None:
        os.kill(running.pid, signal.SIGKILL)
    wait_for(run.resume.isVisible, "the word that the training broke off")
    settle(500)
    yield "training_broken_off"
    run.resume.click()
    wait_for(run.result.isVisible, "the end of the training")
    run.result.click()
    wait_for(lambda: result.trial is not None, "the comparison")
    settle(2500)
    yield "training_result"
    result.acts.adopt.click()
    settle(3000)
    sys.stdout.write(f"{result.verdict.text()}\n{result.acts.said.text()}\n")


def _tick_all(page: Any) -> None:
    """Tick what has to be understood before one may go on."""
    from PySide6.QtWidgets import QCheckBox

    for box in page.doubts.findChildren(QCheckBox):
        if box.isVisible() and not box.isChecked():
            box.click()


def tour(images: int, kept: Callable[[TrainerDialog, str], None]) -> None:
    """Walk through the dialog in a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["LEM_VIEWER_HOME"] = home
        from lem_viewer.app import build, make_application
        from lem_viewer.settings import Settings

        _application = make_application()
        session, window = build(Settings(language="en"), keep_settings=False)
        settle(500)
        window.show()
        window.actions_by_id["train"].trigger()
        dialog = window.trainer
        dialog.resize(*SIZE)
        settle(300)
        for name in shots(dialog, Path(home) / "images", images):
            kept(dialog, name)
        window.close()
        window.training.shutdown()
        session.shutdown()


def main() -> int:
    """Render the tour and keep its pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=USUAL_IMAGES, help="phantoms to make")
    images = parser.parse_args().images
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(FOLDER.parent.parent))
    os.environ["PYTHONPATH"] = str(FOLDER.parent.parent)  # for the training's own process
    FOLDER.mkdir(exist_ok=True)

    def kept(dialog: TrainerDialog, name: str) -> None:
        file = keep(dialog, name)
        sys.stdout.write(f"{file.name} {file.stat().st_size // 1000} kB\n")
        sys.stdout.flush()

    tour(images, kept)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
