"""Training from the window: seconds to the first step, and whether the window lives meanwhile.

``python -m benchmarks.training_live [--quick] [--images N] [--device NAME]``: the real main window
(offscreen) with the training dialog open starts a training of DICOM files in its child process, as
a reader does after the check: once with nothing decoded, once after the check of all pixels. A
5 ms timer runs through the second training, while the page shows every value. Then what those
seconds are made of, the cache's bound, and, where there is a GPU, a whole fine-tuning on phantoms.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks.responsiveness import in_a_process
from lem_viewer.values.training import StepDone, TrainingConfig, TrainingFinished, TrainingStarted

LIVE = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from lem_viewer.app import build, make_application
from lem_viewer.settings import Settings
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_draft import TrainingDraft
told = json.loads(sys.argv[1])
app = make_application()
session, window = build(Settings(analyse_automatically=False), keep_settings=False)
window.resize(1600, 1000)
window.show()
run, read = window.training, []
session.study_read.connect(read.append)
session.open([Path(sys.argv[2])])
while not read:
    app.processEvents()
config = TrainingConfig(**told)
def check():
    over = []
    run.check(config, lambda value: None, lambda how: over.append(how))
    began = time.perf_counter()
    while not over:
        app.processEvents()
        time.sleep(0.002)
    return time.perf_counter() - began
def train(stop_at_once):
    window.show_trainer()
    window.trainer.go_to('run')
    first, gaps, last, steps = [], [], [None], [0]
    def tick():
        now = time.perf_counter()
        if last[0] is not None:
            gaps.append((now - last[0]) * 1000)
        last[0] = now
    def step(value):
        steps[0] += 1
        if not first:
            first.append(time.perf_counter() - began)
            if stop_at_once:
                run.stop_and_discard()
    def look():
        if run.course is not None and not run.course.is_live:
            app.quit()
    timer, watch = QTimer(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    watch.timeout.connect(look)
    run.step_done.connect(step)
    timer.start(5)
    watch.start(200)
    began = time.perf_counter()
    assert run.start(TrainingDraft(config=config))
    app.exec()
    run.step_done.disconnect(step)
    timer.stop()
    ordered = sorted(gaps)
    return {'first': first[0] if first else None, 'steps': steps[0], 'state': run.course.state,
            'p50': ordered[len(ordered) // 2], 'p99': ordered[int(len(ordered) * .99)],
            'max': ordered[-1], 'n': len(ordered), 'seconds': time.perf_counter() - began}
uncached = train(True)
checked = check()
whole = train(False)
print(json.dumps({'uncached': uncached, 'check': checked, 'whole': whole}))
run.shutdown()
session.shutdown()
"""

PIECES = """
import json, sys, time
from dataclasses import replace
from pathlib import Path
times, began = {}, time.perf_counter()
def lap(name):
    global began
    now = time.perf_counter()
    times[name] = now - began
    began = now
import lem_viewer.training.loop
lap('importing torch and the code')
from lem_viewer.training.cache import cache_of
from lem_viewer.training.dataset import read_examples
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.training import TrainingConfig
config = replace(TrainingConfig(**json.loads(sys.argv[1])), cache=sys.argv[2])
samples = [found for found in find_samples(config) if isinstance(found, Sample)]
lap('listing the images')
Trainee(config)
lap('network and ImageNet weights')
list(read_examples(samples, config, lambda: False))
lap('decoding all images and keeping them (while the first epoch runs)')
list(read_examples(samples, config, lambda: False))
lap('reading all of them from the cache (likewise)')
held = sum(f.stat().st_size for f in Path(sys.argv[2]).iterdir())
small = replace(config, cache=sys.argv[2] + '-small', cache_gb=held / 4e9)
list(read_examples(samples, small, lambda: False))
print(json.dumps({'times': times, 'images': len(samples), 'bytes': held,
    'bound': small.cache_gb * 1e9,
    'kept': sum(f.stat().st_size for f in Path(small.cache).iterdir())}))
"""


def live(config: TrainingConfig, study: Path) -> list[str]:
    """Return lines of the table: seconds to the first step, and the gaps of the timer."""
    found = json.loads(in_a_process(LIVE, json.dumps(asdict(config)), str(study)))
    first, whole = found["uncached"], found["whole"]
    return [
        f"| Start to first step, nothing decoded | {first['first']:.1f} s | < 10 s |",
        f"| Check of headers and all pixels | {found['check']:.1f} s | |",
        f"| Start to first step after that check | {whole['first']:.1f} s | < 10 s |",
        f"| 5 ms timer of the window through the whole training ({whole['seconds']:.0f} s, "
        f"{whole['steps']} steps, ended as {whole['state']!r}) | p50 {whole['p50']:.1f}, p99 "
        f"{whole['p99']:.1f}, max {whole['max']:.1f} ms | p99 < 20 ms |",
    ]


def pieces(config: TrainingConfig, folder: Path) -> list[str]:
    """Return lines of the table: what the seconds to the first step are made of."""
    found = json.loads(in_a_process(PIECES, json.dumps(asdict(config)), str(folder / "cache")))
    lines = [f"| ... {name} | {seconds:.2f} s | |" for name, seconds in found["times"].items()]
    return [
        *lines,
        f"| Cache of {found['images']} images | {found['bytes'] / 1e6:.1f} MB | |",
        f"| The same with a bound of {found['bound'] / 1e6:.1f} MB | "
        f"{found['kept'] / 1e6:.1f} MB | within it |",
    ]


def fine_tuning(config: TrainingConfig, out: Path) -> list[str]:
    """Return lines of the table: a whole fine-tuning on phantoms, on a GPU."""
    import torch

    from lem_viewer.training.loop import train

    if not torch.cuda.is_available():
        return ["| Fine-tuning on phantoms on a GPU | no GPU here | |"]
    lines = []
    for precision in ("fp32", "auto"):
        rates, device, began = [], "", time.perf_counter()
        steps_began = seconds = 0.0
        run = replace(config, precision=precision, device="cuda", cache=str(out / "cache"))
        for event in train(run, out / precision):
            if isinstance(event, TrainingStarted):
                device, steps_began = event.device, time.perf_counter()
            elif isinstance(event, StepDone) and event.epoch > 1:
                rates.append(event.images_per_second)
            elif isinstance(event, TrainingFinished):
                seconds = time.perf_counter() - steps_began
        rate = sorted(rates)[len(rates) // 2] if rates else float("nan")
        lines.append(
            f"| {run.epochs} epochs on {run.images} phantoms, {run.backbone}, {run.input_rows} x "
            f"{run.input_cols}, batch {run.batch_size}, {device} | {rate:.0f} images/s; "
            f"{seconds:.0f} s in all, {steps_began - began:.0f} s to draw or read them | |"
        )
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small images, few of them")
    parser.add_argument("--images", type=int, default=0, help="DICOM files (1000)")
    parser.add_argument("--epochs", type=int, default=0, help="of the training that is watched")
    parser.add_argument("--device", default="auto")
    options = parser.parse_args()
    from benchmarks.big_study import write_big_study
    from benchmarks.training import check_seconds

    count = options.images or (40 if options.quick else 1000)
    rows, cols = (128, 96) if options.quick else (512, 384)
    config = TrainingConfig(
        name="bench",
        backbone="resnet10" if options.quick else "efficientnet_lite0",
        pretrained=not options.quick,
        input_rows=rows,
        input_cols=cols,
        batch_size=8,
        epochs=options.epochs or 1,
        device=options.device,
    )
    print("| what | measured | goal |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seconds = check_seconds(count, folder)
        print(f"| Check of {count} DICOM headers | {seconds:.2f} s | 1,000 in < 5 s |")
        config = replace(config, data=str(folder / "many"))
        (folder / "study").mkdir()
        write_big_study(folder / "study", (1024, 832), "1.2.840.10008.1.2.1")
        for line in live(config, folder / "study"):
            print(line, flush=True)
        for line in pieces(config, folder):
            print(line, flush=True)
        phantoms = replace(
            config, data="phantoms", images=20 if options.quick else 1000, epochs=5, batch_size=32
        )
        for line in fine_tuning(phantoms, folder / "gpu"):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
