"""A person's name is one text, whatever its script and its parts."""

from __future__ import annotations

import pytest
from pydicom import Dataset

from lem_viewer.reading.attributes import text


@pytest.mark.parametrize("name", ["SYNTHETIC^PHANTOM 0931", "Yamada^Tarou=山田^太郎", "Müller"])
def test_a_persons_name_is_not_split_into_letters(name: str) -> None:
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientName = name
    assert text(dataset, "PatientName") == name
