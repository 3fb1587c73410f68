"""A folder of labelled mammograms becomes a checkpoint with its card."""
