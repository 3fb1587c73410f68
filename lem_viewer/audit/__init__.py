"""PREDICTION x TRUTH -> RECORD: how a model's outlines agree with the truth, and how surely."""
