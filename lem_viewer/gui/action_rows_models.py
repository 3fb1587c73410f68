"""The rows of the table of actions that belong to the models."""

from __future__ import annotations

from lem_viewer.gui.action_spec import ActionSpec
from lem_viewer.gui.translate import mark

MODELS = mark("&Models")

MODEL_ROWS = (
    ActionSpec(
        "train", MODELS, mark("&Train a model…"),
        mark("Make, check and adopt a model of your own from a folder of labelled images"),
        ("Ctrl+Shift+T",), lambda desk: desk.show_trainer(),
    ),
    ActionSpec(
        "manage_models", MODELS, mark("Manage &models…"),
        mark("List, compare, pass on and withdraw models"),
        ("Ctrl+Shift+M",), lambda desk: desk.show_zoo(),
    ),
    ActionSpec(
        "go_back_model", MODELS, mark("Go &back to the earlier model…"),
        mark("Use the model again that was in use before the last adoption"),
        (), lambda desk: desk.go_back_model(),
    ),
)  # fmt: skip
