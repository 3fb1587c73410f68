"""LEM Viewer: a research workstation for reading mammograms with Local Extremum Mapping."""

import os

# Threads that wait for each other sleep instead of spinning. With the cores busy elsewhere (a
# training, another program) a view was read in 1.4 s instead of 13 s, with a tenth of the CPU
# time. Must stand before torch is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

__version__ = "0.3.0"

RESEARCH_NOTICE = "Research use only. Not for primary diagnosis."
