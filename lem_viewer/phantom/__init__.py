"""Synthetic four-view studies from a seed: anatomy, findings, DICOM files and their truth."""
