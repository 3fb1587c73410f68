"""``lem-viewer doctor``: versions, device, driver, libraries, decoders, and what to do."""

from __future__ import annotations

import ctypes
import importlib
import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from lem_viewer import __version__, paths

PACKAGES = (
    "PySide6-Essentials",
    "torch",
    "pydicom",
    "numpy",
    "pyqtgraph",
    "qimage2ndarray",
    "platformdirs",
    "imagecodecs",
    "Pillow",
    "opencv-python-headless",
    "highdicom",
    "safetensors",
    "tqdm",
)

# Shared library -> Debian package. The first six serve every platform plug-in, the rest X11.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

TRANSFER_SYNTAXES = {
    "1.2.840.10008.1.2.1": "uncompressed",
    "1.2.840.10008.1.2.5": "RLE Lossless",
    "1.2.840.10008.1.2.4.50": "JPEG Baseline (8-bit)",
    "1.2.840.10008.1.2.4.51": "JPEG Extended (12-bit)",
    "1.2.840.10008.1.2.4.57": "JPEG Lossless",
    "1.2.840.10008.1.2.4.70": "JPEG Lossless SV1",
    "1.2.840.10008.1.2.4.80": "JPEG-LS Lossless",
    "1.2.840.10008.1.2.4.81": "JPEG-LS Near-lossless",
    "1.2.840.10008.1.2.4.90": "JPEG 2000 Lossless",
    "1.2.840.10008.1.2.4.91": "JPEG 2000",
    "1.2.840.10008.1.2.4.201": "HTJ2K Lossless",
}


@dataclass(frozen=True)
class Finding:
    """One line of the examination.

    Parameters
    ----------
    subject, value : str
    state : str
        ``"ok"``, ``"note"`` (works, but worth knowing) or ``"missing"`` (must be mended).
    advice : str
        What to do; empty when all is well.
    """

    subject: str
    value: str
    state: str = "ok"
    advice: str = ""


def examine() -> tuple[Finding, ...]:
    """Look at everything the program needs; never raises, a failing check is a finding."""
    checks: Sequence[Callable[[], Iterator[Finding]]] = (
        _program,
        _packages,
        _system_libraries,
        _device,
        _decoders,
        _models,
        _folders,
    )
    findings = []
    for check in checks:
        try:
            findings += list(check())
        except Exception as error:  # the doctor must get through, whatever is broken
            name = check.__name__.strip("_").replace("_", " ")
            findings.append(
                Finding(
                    name, f"{type(error).__name__}: {error}", "missing", "Reinstall lem-viewer."
                )
            )
    return tuple(findings)


def format_findings(findings: Sequence[Finding]) -> str:
    """Return the findings as an aligned text."""
    marks = {"ok": "ok  ", "note": "note", "missing": "MEND"}
    width = max(len(finding.subject) for finding in findings)
    lines = []
    for finding in findings:
        lines.append(f"[{marks[finding.state]}] {finding.subject:<{width}}  {finding.value}")
        if finding.advice:
            lines.append(f"       {'':<{width}}  -> {finding.advice}")
    missing = sum(finding.state == "missing" for finding in findings)
    lines.append("All is well." if not missing else f"{missing} thing(s) to mend, see above.")
    return "\n".join(lines)


def _program() -> Iterator[Finding]:
    yield Finding("LEM Viewer", __version__)
    yield Finding("Python", platform.python_version())
    yield Finding("System", f"{platform.platform()}, {os.cpu_count()} cores")


def _packages() -> Iterator[Finding]:
    for name in PACKAGES:
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            yield Finding(name, "not installed", "missing", f"pip install '{name}'")
            continue
        if name == "PySide6-Essentials" and version.startswith("6.12"):
            advice = (
                "This version aborts after some 570 signals: pip install 'PySide6-Essentials<6.12'"
            )
            yield Finding(name, version, "missing", advice)
        else:
            yield Finding(name, version)


def _system_libraries() -> Iterator[Finding]:
    if not sys.platform.startswith("linux"):
        return
    yield from _libraries("Qt libraries", QT_LIBRARIES, "missing")
    yield from _libraries("X11 libraries", X11_LIBRARIES, "note")


def _libraries(subject: str, wanted: dict[str, str], state: str) -> Iterator[Finding]:
    absent = [package for library, package in wanted.items() if not _loads(library)]
    if absent:
        advice = f"sudo apt-get install {' '.join(absent)}"
        yield Finding(subject, f"{len(absent)} of {len(wanted)} missing", state, advice)
    else:
        yield Finding(subject, "all there")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _device() -> Iterator[Finding]:
    import torch

    from lem_viewer.network.predictor import choose_device

    _, text = choose_device("auto")
    built_for = torch.version.cuda
    if torch.cuda.is_available():
        properties = torch.cuda.get_device_properties(0)
        memory = properties.total_memory / 2**30
        yield Finding("Device", f"{text}: {properties.name}, {memory:.0f} GiB, CUDA {built_for}")
    elif text.startswith("CPU") and built_for is not None:
        advice = "Install or update the NVIDIA driver; until then LEM runs on the CPU."
        yield Finding("Device", f"{text}; torch was built for CUDA {built_for}", "note", advice)
    else:
        yield Finding("Device", text)


def _decoders() -> Iterator[Finding]:
    importlib.import_module("lem_viewer.reading.dicom")
    from pydicom.pixels import get_decoder
    from pydicom.uid import UID

    for uid, name in TRANSFER_SYNTAXES.items():
        if uid == "1.2.840.10008.1.2.1":
            yield Finding(f"Reads {name}", "pydicom")
            continue
        plugins = get_decoder(UID(uid)).available_plugins
        if plugins:
            yield Finding(f"Reads {name}", ", ".join(plugins))
        else:
            advice = "pip install python-gdcm, if you have such files."
            yield Finding(f"Reads {name}", "no decoder", "note", advice)


def _models() -> Iterator[Finding]:
    from lem_viewer.work.journeys import open_zoo

    zoo = open_zoo()
    for entry in zoo.entries():
        if entry.failure is not None:
            yield Finding(f"Model {entry.name}", str(entry.failure), "note", entry.failure.advice)
        elif entry.card is not None:
            default = " (default)" if entry.name == zoo.default_name() else ""
            yield Finding(f"Model {entry.name}", f"{entry.card.model_id}{default}")
    if not any(entry.failure is None for entry in zoo.entries()):
        yield Finding("Models", "none usable", "missing", "Reinstall lem-viewer.")


def _folders() -> Iterator[Finding]:
    demo = paths.demo_study_dir()
    if demo.is_dir() and any(demo.iterdir()):
        yield Finding("Demo study", "there")
    else:
        yield Finding("Demo study", f"not at {demo}", "missing", "Reinstall lem-viewer.")
    for name, folder in (("Settings", paths.config_dir()), ("Data", paths.data_dir())):
        if _may_write(folder):
            yield Finding(f"{name} folder", str(folder))
        else:
            advice = "Make it writable, or set LEM_VIEWER_HOME to a folder of yours."
            yield Finding(f"{name} folder", f"{folder} is not writable", "note", advice)


def _may_write(folder: Path) -> bool:
    """Return True when the folder, or the nearest one above it that exists, may be written."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return os.access(folder, os.W_OK)
