"""Images that are left out by hand: named by file, obeyed, hashed, told and on the card."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest
from labelled_folder import labelled_folder
from training_stage import of_kind, tiny

from lem_viewer.cli import main
from lem_viewer.cli_train import add_config_flags, config_of_options
from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.training.data_check import check_data
from lem_viewer.training.left_out import read_names
from lem_viewer.training.records import card_of
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.training.state import Position, State, check_same, plain_config
from lem_viewer.values.models import LocalizationThresholds
from lem_viewer.values.training import TrainingConfig
from lem_viewer.work.grid.plan import Unit


def names_of(config: TrainingConfig) -> set[str]:
    return {Path(sample.key).name for sample in of_kind(find_samples(config), Sample)}


def test_named_images_are_no_samples_whether_absolute_or_below_the_folder(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "d")
    whole = names_of(tiny(data=str(manifest)))
    absolute = str(tmp_path / "d" / "images" / "p0_L_CC.png")
    config = tiny(data=str(manifest), exclude=(absolute, "images/p1_L_MLO.png"))
    assert len(whole) == 24
    assert whole - names_of(config) == {"p0_L_CC.png", "p1_L_MLO.png"}
    told = of_kind(find_samples(config), Failure)
    assert [each.message for each in told] == ["2 images are left out as asked"]
    below = tiny(data=str(tmp_path / "d"), exclude=("images/../images/p1_L_CC.png",))
    assert whole - names_of(below) == {"p1_L_CC.png"}


def test_a_name_that_no_image_has_is_told(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "d")
    config = tiny(data=str(manifest), exclude=("images/gone.png",))
    found = list(find_samples(config))
    assert len(of_kind(found, Sample)) == 24
    (told,) = of_kind(found, Failure)
    assert told.severity == "warning" and "gone.png" in told.message


def test_the_check_counts_without_them(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "d")
    exclude = tuple(f"images/p{number}_L_CC.png" for number in range(3))
    *_, report = check_data(tiny(data=str(manifest), exclude=exclude))
    assert report.images == 21  # type: ignore[union-attr]
    assert sum(part.images for part in report.parts.values()) == 21  # type: ignore[union-attr]


def test_the_list_belongs_to_what_is_learnt(tmp_path: Path) -> None:
    config = tiny(data="d")
    other = replace(config, exclude=["b.png"])  # type: ignore[arg-type]
    assert other.exclude == ("b.png",)  # JSON knows no tuples
    assert Unit(config).digest != Unit(other).digest
    state = State(Position(), {}, {}, plain_config(other), "1")
    check_same(state, other, "1", tmp_path)
    with pytest.raises(UnusableDataset, match=r"exclude is \[\], was \['b.png'\]"):
        check_same(state, config, "1", tmp_path)
    # A checkpoint of a program that did not know the field goes on.
    past = {key: value for key, value in plain_config(config).items() if key != "exclude"}
    check_same(replace(state, configuration=past), config, "1", tmp_path)


def test_the_card_says_how_many_but_names_no_file() -> None:
    config = tiny(data="/secret/d", exclude=("/secret/d/a.png", "/secret/d/b.png"))
    card = card_of(config, {}, LocalizationThresholds(), {}, "", (6, 2, 2))
    assert "2 left out by hand" in card.training_data
    assert "secret" not in str(card.to_json())


def test_the_command_reads_them_from_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = labelled_folder(tmp_path / "d")
    names = tmp_path / "names.txt"
    names.write_text("# odd ones\n\nimages/p0_L_CC.png\nimages/p0_L_CC.png\n", "utf-8")
    code = main(["train", "--check", "quick", "--data", str(manifest), "--exclude", str(names)])
    assert code == 0
    assert "23 images of 12 patients" in capsys.readouterr().out
    names.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnusableDataset, match="cannot be read"):
        read_names(names)
    with pytest.raises(SystemExit):
        main(["train", "--check", "--data", str(manifest), "--exclude", str(tmp_path / "no.txt")])
    assert "path of an image in each line" in capsys.readouterr().err


def test_every_skipped_file_is_counted_also_where_many_share_a_reason(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "d", 16)
    for number in range(5):
        (tmp_path / "d" / "images" / f"p{number}_L_CC.png").write_bytes(b"")
    folder = tmp_path / "c"
    for label, odd in (("normal", 0), ("malignant", 1)):
        for number in range(odd, 16, 2):
            inner = folder / label / f"p{number}"
            inner.mkdir(parents=True)
            source = tmp_path / "d" / "images" / f"p{number}_L_CC.png"
            (inner / source.name).write_bytes(source.read_bytes())
    assert manifest.exists()
    *_, report = check_data(tiny(data=str(folder)))
    assert len(report.left_out) == 5 and report.images == 11  # type: ignore[union-attr]


def test_every_file_of_equal_images_is_named(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "d")
    images = tmp_path / "d" / "images"
    for copy, of in (("q1", "p1"), ("q2", "p2")):
        (images / f"{copy}_L_CC.png").write_bytes((images / f"{of}_L_CC.png").read_bytes())
    with manifest.open("a") as stream:
        stream.write("images/q1_L_CC.png,normal,q1,,\nimages/q2_L_CC.png,normal,q2,,\n")
    *_, report = check_data(tiny(data=str(manifest)))
    assert {Path(each).stem for each in report.left_out} == {"p1_L_CC", "q1_L_CC", "q2_L_CC"}  # type: ignore[union-attr]
    assert report.images == 23  # type: ignore[union-attr]


def test_the_flags_give_what_the_configuration_says() -> None:
    import argparse

    parser = argparse.ArgumentParser()
    add_config_flags(parser)
    assert config_of_options(parser.parse_args([])) == TrainingConfig()
    assert asdict(TrainingConfig())["exclude"] == ()
