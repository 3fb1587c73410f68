"""LEM Viewer: a research workstation for reading mammograms with Local Extremum Mapping."""

__version__ = "0.2.0"

RESEARCH_NOTICE = "Research use only. Not for primary diagnosis."
