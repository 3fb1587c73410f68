"""Settings: what is kept comes back; what is broken gives the default."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lem_viewer.errors import UnusableSettings
from lem_viewer.settings import OverlayOptions, Settings, read_settings, write_settings


def test_settings_come_back_as_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.json"
    wanted = Settings(
        model="m", recent=("/a", "/ü"), overlays=OverlayOptions(heat_opacity=0.3, show_heat=False)
    )
    write_settings(file, wanted)
    assert read_settings(file) == wanted
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.json") == Settings()


def test_unknown_and_wrongly_typed_entries_give_their_defaults(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(
        json.dumps(
            {
                "model": 7,
                "linked": "yes",
                "from_the_future": 1,
                "recent": [1, 2],
                "device": "cpu",
                "overlays": {"heat_opacity": 1, "show_heat": 1},
            }
        )
    )
    assert read_settings(file) == Settings(device="cpu", overlays=OverlayOptions(heat_opacity=1))


@pytest.mark.parametrize("text", ["{", "\x00", '{"a":'])
def test_a_broken_file_says_where_and_what_happens(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text)
    with pytest.raises(UnusableSettings) as caught:
        read_settings(file)
    assert caught.value.where == str(file)
    assert "defaults" in caught.value.advice


def test_recent_studies_are_newest_first_without_doubles_and_eight_at_most() -> None:
    settings = Settings()
    for n in range(10):
        settings = settings.with_recent(f"/{n}")
    settings = settings.with_recent("/5")
    assert settings.recent == ("/5", "/9", "/8", "/7", "/6", "/4", "/3", "/2")
