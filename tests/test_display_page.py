"""docs/display.md names tests; each of them exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "display.md"


def rows_of_the_page() -> list[list[str]]:
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def names_of_tests() -> set[str]:
    return {
        node.name
        for file in TESTS.glob("test_*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_every_rule_of_display_names_a_test_that_exists() -> None:
    rows, known = rows_of_the_page(), names_of_tests()
    assert len(rows) >= 40 and all(len(row) == 3 and all(row) for row in rows)
    for rule, _, proof in rows:
        named = re.findall(r"`(test_\w+)`", proof)
        assert named, f"{rule}: no test is named"
        assert set(named) <= known, f"{rule}: {sorted(set(named) - known)} are not there"


def test_the_search_for_named_tests_finds_one_that_is_not_there() -> None:
    assert "test_that_nobody_wrote" not in names_of_tests()
    assert "test_every_rule_of_display_names_a_test_that_exists" in names_of_tests()
