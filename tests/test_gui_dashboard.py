"""The dashboard: figures, plots, groups, readers, worst cases, two models, and files of it all."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyqtgraph
import pytest
from library_desk_stage import LibraryStage
from library_files import SayingPredictor, write_study
from library_stage import said
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from lem_viewer.gui.dashboard_window import DashboardWindow
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.readings import Readings
from lem_viewer.work.library_batch import predict_library
from lem_viewer.work.library_journeys import index_folder

pytestmark = pytest.mark.library


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[LibraryStage]:
    made = LibraryStage(qtbot, tmp_path / "kept")
    yield made
    made.close()


def labelled(stage: LibraryStage, folder: Path) -> None:
    """Two studies of four images, four positive; two models, the second turned round."""
    for number in range(2):
        write_study(folder / str(number), f"1.{number}", Manufacturer=f"Maker {number}",
                    StudyDate=f"2026010{number + 1}")  # fmt: skip
    list(index_folder(stage.library, folder))
    first = {f"1.0.{n}": p for n, p in zip(range(1, 5), (0.9, 0.8, 0.7, 0.2), strict=True)}
    second = {f"1.1.{n}": p for n, p in zip(range(1, 5), (0.1, 0.3, 0.15, 0.6), strict=True)}
    turned = {uid: 1 - p for uid, p in (first | second).items()}
    list(predict_library(stage.library, SayingPredictor(turned, sha="cd")))  # type: ignore[arg-type]
    list(predict_library(stage.library, SayingPredictor(first | second)))  # type: ignore[arg-type]
    references = [(1, uid, 1, "mass") for uid in first] + [(2, uid, 0, "") for uid in second]
    Predictions(stage.library).set_references(references, "manifest")


def shown(stage: LibraryStage) -> DashboardWindow:
    window = DashboardWindow(stage.desk)
    stage.qtbot.addWidget(window)
    window.show()
    window.look_again()
    stage.idle()
    return window


def texts(table: QTableWidget) -> list[list[str]]:
    return [
        [table.item(row, place).text() for place in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_an_empty_library_says_what_to_do(stage: LibraryStage) -> None:
    window = shown(stage)
    assert window.message.isVisible() and "No model has read" in window.message.text()
    assert not window.export.isEnabled()
    assert window.banner.isVisible()
    assert {words_in(plot) for plot in window.plots.values()} == {"Nothing was read yet"}


def words_in(plot: Any) -> str:
    (text,) = [each for each in plot.plotItem.items if isinstance(each, pyqtgraph.TextItem)]
    return str(text.toPlainText())


def test_plots_say_what_is_lacking(stage: LibraryStage, tmp_path: Path) -> None:
    labelled(stage, tmp_path / "a")
    Predictions(stage.library).set_references(
        [(study, f"1.{study - 1}.{view}", 0, "") for study in (1, 2) for view in (1, 2, 3, 4)],
        "manifest",
    )
    window = shown(stage)
    assert words_in(window.plots["roc"]) == "No labelled images of both kinds"
    assert words_in(window.plots["dice"]) == "No image with outlined truth"


def test_the_figures_of_the_latest_model_are_shown(stage: LibraryStage, tmp_path: Path) -> None:
    labelled(stage, tmp_path / "a")
    Readings(stage.library, "1").store(said(1, "A", "4A", "2"))
    Readings(stage.library, "1").store(said(1, "B", "4A", "3"))
    window = shown(stage)
    figures = dict(texts(window.key_figures))
    assert (figures["Images"], figures["Studies"]) == ("8", "2")
    assert figures["AUC"].startswith("0.875 (")  # 14 of 16 pairs in order
    assert texts(window.confusion) == [["positive", "3", "1"], ["negative", "1", "3"]]
    readers = {(row[0], row[1]): row for row in texts(window.readers)}
    assert readers["A", "B"][3:5] == ["2", "0.500"]
    assert readers["A", "the model"][2] == "recall"
    curve = window.plots["roc"].plotItem.listDataItems()[-1]
    assert curve.getData()[1].tolist() == [0, 0.25, 0.5, 0.75, 0.75, 0.75, 1, 1, 1]


def test_groups_are_chosen(stage: LibraryStage, tmp_path: Path) -> None:
    labelled(stage, tmp_path / "a")
    window = shown(stage)
    window.group.setCurrentIndex(window.group.findData("vendor"))
    window.group.activated.emit(0)
    assert [row[:3] for row in texts(window.groups)] == [
        ["Maker 0", "4", "4"], ["Maker 1", "4", "0"],
    ]  # fmt: skip
    window.group.setCurrentIndex(window.group.findData("view"))
    window.group.activated.emit(0)
    assert [row[0] for row in texts(window.groups)] == ["CC", "MLO"]


def test_a_period_narrows_the_figures(stage: LibraryStage, tmp_path: Path) -> None:
    labelled(stage, tmp_path / "a")
    window = shown(stage)
    QTest.keyClicks(window.date_from, "2026-01-02")
    QTest.keyClick(window.date_from, Qt.Key.Key_Return)
    stage.idle()
    assert dict(texts(window.key_figures))["Images"] == "4"


def test_two_models_stand_side_by_side_with_the_paired_test(
    stage: LibraryStage, tmp_path: Path
) -> None:
    labelled(stage, tmp_path / "a")
    window = shown(stage)
    window.second.setCurrentIndex(window.second.findData("cd" * 32))
    window.second.activated.emit(0)
    stage.idle()
    auc = texts(window.pair)[0]
    assert auc[:4] == ["AUC", "0.875", "0.125", "0.750"]
    assert float(auc[5]) < 0.05 and auc[6] == "8"
    assert "8 images of 2 patients" in window.pair_words.text()


def test_a_click_on_a_worst_case_opens_its_view(stage: LibraryStage, tmp_path: Path) -> None:
    labelled(stage, tmp_path / "a")
    main = stage.window()
    assert main.room is not None
    main.room.show_dashboard()
    stage.idle()
    window = main.room._dashboard
    assert window is not None and window.worst.count() == 8
    first = window.worst.item(0)
    assert first.text().startswith("L MLO  0.20\npositive")
    # The picture of the case is there, not the blank one.
    image = first.icon().pixmap(100, 100).toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    corner = image.pixelColor(1, 1)
    assert middle != corner
    with stage.qtbot.waitSignal(stage.desk.study_wanted) as wanted:
        window.tabs.setCurrentIndex(3)
        window._open_case(first)
    assert wanted.args[0].study_uid == "1.0"


def test_plots_and_tables_are_saved(stage: LibraryStage, tmp_path: Path) -> None:
    labelled(stage, tmp_path / "a")
    window = shown(stage)
    window.save(tmp_path / "out")
    names = {file.name for file in (tmp_path / "out").iterdir()}
    for plot in ("roc", "froc", "dice", "calibration"):
        assert {f"{plot}.png", f"{plot}.svg"} <= names
    assert (tmp_path / "out" / "roc.png").read_bytes().startswith(b"\x89PNG")
    assert "<svg" in (tmp_path / "out" / "roc.svg").read_text("utf-8")
    with (tmp_path / "out" / "confusion.csv").open(encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    assert rows == [
        ["Truth", "positive", "negative"],
        ["positive", "3", "1"],
        ["negative", "1", "3"],
    ]
    whole = json.loads((tmp_path / "out" / "figures.json").read_text("utf-8"))
    assert whole["figures"]["metrics"]["auc"] == 0.875


def test_a_place_that_cannot_be_written_is_told(stage: LibraryStage, tmp_path: Path) -> None:
    labelled(stage, tmp_path / "a")
    window = shown(stage)
    (tmp_path / "file").write_text("in the way")
    window.save(tmp_path / "file" / "out")
    assert "Not saved" in window.message.text()
    assert stage.session.notices
