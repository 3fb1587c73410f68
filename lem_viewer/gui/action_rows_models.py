"""The rows of the table of actions that belong to the models."""

from __future__ import annotations

from lem_viewer.gui.action_spec import ActionSpec
from lem_viewer.gui.translate import mark

MODELS = mark("&Models")

MODEL_ROWS = (
    ActionSpec(
        "manage_models", MODELS, mark("Manage &models…"),
        mark("List, compare, pass on and withdraw models"),
        ("Ctrl+Shift+M",), lambda desk: desk.show_zoo(),
    ),
)  # fmt: skip
