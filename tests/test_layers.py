"""Who may import whom (README, architecture): the rule is read from the source with ast."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "lem_viewer"
ALWAYS = {"lem_viewer", "values", "errors"}

# room -> (rooms of the house it may import, libraries it may import beside the standard library)
RULES: dict[str, tuple[set[str], set[str]]] = {
    "values": ({"values"}, {"numpy"}),
    "errors": (set(), set()),
    "paths": (set(), {"platformdirs"}),
    "file_lock": (set(), set()),
    "settings": ({"errors"}, set()),
    "zoo": ({"values", "errors", "paths", "file_lock", "zoo"}, set()),
    "measure_file": ({"values", "errors"}, set()),
    "reading": (
        ALWAYS | {"reading"},
        {"numpy", "pydicom", "PIL", "imagecodecs", "cv2", "openjpeg"},
    ),
    "audit": (ALWAYS | {"audit"}, {"numpy", "cv2"}),
    "phantom": (ALWAYS | {"phantom"}, {"numpy", "cv2", "pydicom", "highdicom", "imagecodecs"}),
    "network": (
        ALWAYS | {"network"},
        {"numpy", "cv2", "torch", "safetensors", "monai"},
    ),
    "training": (
        ALWAYS | {"reading", "network", "audit", "phantom", "training"},
        {"numpy", "cv2", "torch", "safetensors", "accelerate"},
    ),
    "library": (ALWAYS | {"library"}, {"numpy", "sqlalchemy", "alembic"}),
    "export": (
        ALWAYS | {"export"},
        {"numpy", "cv2", "PIL", "pydicom", "highdicom", "dicomanonymizer", "reportlab"},
    ),
    "work": (
        ALWAYS
        | {"paths", "settings", "file_lock", "zoo"}
        | {"reading", "audit", "phantom", "network", "training"}
        | {"export", "library", "work"},
        {"numpy", "torch", "psutil", "dask", "distributed", "cryptography"},
    ),
    "gui": (
        ALWAYS | {"settings", "paths", "measure_file", "gui"},
        {"numpy", "cv2", "PySide6", "pyqtgraph", "qimage2ndarray"},
    ),
}
QT = {"PySide6", "pyqtgraph", "qimage2ndarray", "shiboken6"}
MAY_IMPORT_WORK = {"gui/session.py", "gui/training_run.py", "gui/worklist_session.py"}
FREE = {"cli", "app", "__main__", "__init__"}  # the top floor: may import everything


def imports_of(file: Path) -> list[tuple[str, int]]:
    """Return every imported module with its line, also inside functions and TYPE_CHECKING."""
    found = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno} relative import"
            module = node.module or ""
            if module == "lem_viewer":
                found += [(f"lem_viewer.{alias.name}", node.lineno) for alias in node.names]
            else:
                found.append((module, node.lineno))
    return found


def room_of(file: Path) -> str:
    first = file.relative_to(PACKAGE).parts[0]
    return room_named(first.removesuffix(".py"))


def room_named(part: str) -> str:
    """Return the room of a top-level module: files beside zoo.py stand in its room."""
    return "zoo" if part.startswith("zoo_") else part


def violations(file: Path, room: str) -> list[str]:
    name = file.relative_to(PACKAGE).as_posix()
    rooms, libraries = RULES[room]
    wrong = []
    for module, line in imports_of(file):
        parts = module.split(".")
        if parts[0] == "lem_viewer":
            target = room_named(parts[1]) if len(parts) > 1 else "lem_viewer"
            if target in ("__version__", "RESEARCH_NOTICE"):
                target = "lem_viewer"
            allowed = target in rooms or (target == "work" and name in MAY_IMPORT_WORK)
        elif parts[0] in sys.stdlib_module_names:
            allowed = True
        else:
            allowed = parts[0] in libraries or (name == "work/runner.py" and parts[0] == "PySide6")
        if not allowed:
            wrong.append(f"{name}:{line} imports {module}")
    return wrong


SOURCES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("file", SOURCES, ids=lambda f: f.relative_to(PACKAGE).as_posix())
def test_every_file_imports_only_what_its_room_may(file: Path) -> None:
    room = room_of(file)
    if room in FREE or room.startswith("cli_"):
        return
    assert room in RULES, f"{file} stands in no known room"
    assert violations(file, room) == []


def test_the_rule_sees_a_forbidden_import_inside_a_function(tmp_path: Path) -> None:
    bad = PACKAGE / "values" / "geometry.py"
    source = "def f():\n    import torch\n    from lem_viewer.gui import session\n"
    fake = tmp_path / "bad.py"
    fake.write_text(source)
    modules = [module for module, _ in imports_of(fake)]
    assert modules == ["torch", "lem_viewer.gui"]
    assert all(module.split(".")[0] not in RULES[room_of(bad)][1] for module in modules)


def test_only_one_module_uses_qimage2ndarray() -> None:
    users = [f.name for f in SOURCES if any(m == "qimage2ndarray" for m, _ in imports_of(f))]
    assert len(users) <= 1, users


def test_science_imports_no_qt() -> None:
    wrong = [
        f"{file.relative_to(PACKAGE)}:{line}"
        for file in SOURCES
        if room_of(file) not in FREE | {"gui"}
        and file.name != "runner.py"
        and not room_of(file).startswith("cli_")
        for module, line in imports_of(file)
        if module.split(".")[0] in QT
    ]
    assert wrong == []


@pytest.mark.parametrize("module", ["lem_viewer.gui.session", "lem_viewer.work.journeys"])
def test_the_gui_side_does_not_load_torch_or_pydicom(module: str) -> None:
    code = (
        f"import sys, {module}; "
        "print([m for m in ('torch', 'pydicom', 'highdicom') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
