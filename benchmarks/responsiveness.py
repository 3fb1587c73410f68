"""How soon the window stands, what an open study costs in memory, and whether the window lives.

``python -m benchmarks.responsiveness [--quick]`` prints a Markdown table. Every figure is taken
in a process of its own, so that none warms another up.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

START = """
import sys, time
t = time.perf_counter()
from lem_viewer.app import build, make_application
app = make_application()
session, window = build(keep_settings=False)
window.resize(1600, 1000)
window.show()
app.processEvents()
window.grab()
print(time.perf_counter() - t, 'torch' in sys.modules, 'pydicom' in sys.modules)
session.shutdown()
"""

MEMORY = """
import sys, resource
from pathlib import Path
from dataclasses import replace
from lem_viewer.app import build, make_application
from lem_viewer.settings import Settings
app = make_application()
session, window = build(Settings(analyse_automatically=False), keep_settings=False)
window.resize(1600, 1000)
window.show()
read = []
session.study_read.connect(read.append)
session.open([Path(sys.argv[1])])
while not read:
    app.processEvents()
while window.light_box._builder.isActive():
    app.processEvents()
window.grab()
raw = sum(m.pixels.nbytes for m in session.mammograms.values())
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
held = int(Path('/proc/self/statm').read_text().split()[1]) * resource.getpagesize() / 2**20
print(held, peak, raw / 2**20, 'torch' in sys.modules)
session.shutdown()
"""

TIMER = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from lem_viewer.app import build, make_application
from lem_viewer.settings import Settings
app = make_application()
session, window = build(Settings(analyse_automatically=False), keep_settings=False)
window.resize(1600, 1000)
window.show()
read, ended = [], []
session.study_read.connect(read.append)
session.analysis_ended.connect(ended.append)
session.analysis_ended.connect(lambda how: app.quit())
session.open([Path(sys.argv[1])])
while not read:
    app.processEvents()
# The first analysis loads torch and the model; both are part of what a reader lives through.
gaps, last = [], [None]
def tick():
    now = time.perf_counter()
    if last[0] is not None:
        gaps.append((now - last[0]) * 1000)
    last[0] = now
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.timeout.connect(tick)
def watch(run):
    gaps.clear(); last[0] = None; ended.clear()
    timer.start(5)
    run()
    started = time.perf_counter()
    app.exec()  # a real event loop: a polling one would take a core from the network
    timer.stop()
    took = time.perf_counter() - started
    ordered = sorted(gaps)
    return {'n': len(ordered), 'p50': ordered[len(ordered) // 2],
            'p99': ordered[int(len(ordered) * .99)], 'max': ordered[-1], 'seconds': took,
            'how': ended[0]}
first = watch(session.analyse)
again = watch(session.analyse)
print(json.dumps({'first': first, 'again': again, 'device': session.device_text}))
session.shutdown()
"""


def in_a_process(code: str, *arguments: str) -> str:
    """Run code in a fresh process, offscreen, with a home of its own; return what it printed."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LEM_VIEWER_HOME": home}
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout.strip().splitlines()[-1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    repeats = 3 if options.quick else 7
    from benchmarks.big_study import write_big_study

    rows = []
    starts = [in_a_process(START).split() for _ in range(repeats)]
    seconds = [float(start[0]) for start in starts]
    loaded = "yes" if any("True" in start[1:] for start in starts) else "no"
    rows.append(
        (
            "Window painted (from import)",
            f"{statistics.median(seconds):.2f} s median of {repeats}, worst {max(seconds):.2f} s",
            "< 1.5 s",
        )
    )
    rows.append(("torch or pydicom loaded by then", loaded, "no"))
    with tempfile.TemporaryDirectory() as folder:
        shape = (1024, 832) if options.quick else (4096, 3328)
        write_big_study(Path(folder), shape, "1.2.840.10008.1.2.1")
        held, peak, raw, torch_loaded = in_a_process(MEMORY, folder).split()
        rows.append(
            (
                f"Memory held, 4 views of {shape[0]} x {shape[1]} open "
                f"(pixels {float(raw):.0f} MiB, torch loaded: {torch_loaded})",
                f"{float(held):.0f} MiB (peak while opening {float(peak):.0f})",
                f"< {1.6 * float(raw) + 191:.0f} MiB (1.6 x pixels + 200 MB)",
            )
        )
        timer = json.loads(in_a_process(TIMER, folder))
    for name, key in (
        ("first analysis, loading torch and the model", "first"),
        ("next one", "again"),
    ):
        gap = timer[key]
        rows.append(
            (
                f"5 ms GUI timer during the {name} ({timer['device']}, {gap['seconds']:.1f} s)",
                f"p50 {gap['p50']:.1f}, p99 {gap['p99']:.1f}, max {gap['max']:.1f} ms",
                "p99 < 20 ms",
            )
        )
    print("| what | measured | goal |\n|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
