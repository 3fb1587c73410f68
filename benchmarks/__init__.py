"""Proof of speed: ``python -m benchmarks`` prints every table; medians and ratios of one run."""
