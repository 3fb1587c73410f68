"""The window of the models, used as a reader does: clicks, keys, drops, and what is shown."""

from __future__ import annotations

import json
import pickle
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui_stage import CARD, QUIET, make_window
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot
from zoo_stage import make_model, weights_of

from lem_viewer import paths
from lem_viewer.gui.card_dialog import ModelCardDialog
from lem_viewer.gui.card_editor import CardEditor
from lem_viewer.gui.question_dialog import QuestionDialog
from lem_viewer.gui.session import Session
from lem_viewer.gui.theme import dress
from lem_viewer.gui.zoo_questions import TextQuestion
from lem_viewer.gui.zoo_window import ZooWindow
from lem_viewer.network.checkpoint import make_classifier, save_checkpoint
from lem_viewer.values.model_rules import FILM, ModelRule
from lem_viewer.values.models import ModelCard
from lem_viewer.work.journeys import open_zoo
from lem_viewer.work.training_lock import TrainingLock

WAIT_MS = 20_000
FIGURES = {"measured_on": "144 phantoms", "n": 144, "auc": 0.89, "auc_ci": [0.83, 0.93]}


class Desk:
    """The window over a zoo of a bundled model, ``shipped``, and one of the reader's, ``mine``."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.session = Session(QUIET)
        self.window = ZooWindow(self.session)
        qtbot.addWidget(self.window)
        self.session.start()
        self.window.bring_up()
        self.wait(lambda: "shipped" in self.names())
        self.wait(lambda: bool(self.session.all_models))

    def wait(self, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=WAIT_MS)

    def names(self) -> list[str]:
        return [row[0].rpartition(" ")[0] or row[0] for row in rows(self.window.models.table)]

    def row(self, name: str) -> list[str]:
        return rows(self.window.models.table)[self.names().index(name)]

    def press(self, name: str, of: str = "") -> None:
        """Choose a model and press a button of it."""
        if of:
            self.window.models.table.setCurrentCell(self.names().index(of), 0)
        button = self.window.models.buttons[name]
        self.wait(lambda: button.isVisible() and button.isEnabled())
        click(button)

    def answer(self, text: str) -> None:
        """Write into the question and press Return."""
        question = self.window.acts.dialog
        assert isinstance(question, TextQuestion) and question.isVisible()
        question.field.selectAll()
        QTest.keyClicks(question.field, text)
        QTest.keyClick(question.field, Qt.Key.Key_Return)

    def said(self) -> str:
        return self.window.message.text()

    def drop(self, source: Path) -> None:
        """Drop a file on the window."""
        drop_on(self.window, source)

    def files(self) -> list[str]:
        """Return everything that lies in the reader's zoo."""
        root = paths.user_zoo_dir()
        return sorted(str(each.relative_to(root)) for each in root.rglob("*"))


def drop_on(window: QWidget, source: Path) -> None:
    """Drop a file on a window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    free = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(9, 9), action, data, button, free)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    shown = " ".join(each.text() for each in window.findChildren(QLabel))
    assert "Drop to import as a model" in shown
    dropped = QDropEvent(QPointF(9, 9), action, data, button, free)
    QApplication.sendEvent(window, dropped)


def rows(table: QTableWidget) -> list[list[str]]:
    cells = range(table.columnCount())
    return [
        [item.text() if (item := table.item(row, place)) else "" for place in cells]
        for row in range(table.rowCount())
    ]


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Path:
    """Let one small model come with the program, and one be the reader's own."""
    dress(qapp)
    monkeypatch.setattr("lem_viewer.zoo.DEFAULT_MODEL", "shipped")
    monkeypatch.setattr(paths, "bundled_zoo_dir", lambda: tmp_path / "bundled")
    make_model(tmp_path / "bundled" / "shipped", "shipped", figures=FIGURES)
    figures = {**FIGURES, "auc": 0.91, "auc_ci": [0.85, 0.95],
               "films": {"measured_on": "96 films", "n": 96, "auc": 0.7}}  # fmt: skip
    open_zoo().admit(
        make_model(tmp_path / "m", "mine", weights_of(1), figures=figures, licence="MIT",
                   intended_use="Research use only. Not for primary diagnosis.",
                   training_data="phantoms", configuration={"start": "shipped"})
    )  # fmt: skip
    return tmp_path / "bundled"


@pytest.fixture
def desk(qtbot: QtBot, bundled: Path) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.session.shutdown()


@pytest.fixture(scope="module")
def real_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("real") / "sent"
    card = ModelCard("sent", "1.5", "", "resnet10", "lem", 16, 64, 64, restriction="only here")
    save_checkpoint(folder, make_classifier(card), card)
    return folder


def zip_of(folder: Path, out: Path) -> Path:
    with zipfile.ZipFile(out, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    return out


# --- looking --------------------------------------------------------------------------------------


def test_the_menu_leads_to_the_models(qtbot: QtBot, bundled: Path) -> None:
    _stage, window = make_window(qtbot, QUIET)
    menu = next(each.menu() for each in window.menuBar().actions() if each.text() == "&Models")
    action = next(each for each in menu.actions() if each.objectName() == "manage_models")
    action.trigger()
    assert window.zoo.isVisible()
    assert "Research use only" in window.zoo.banner.text() and window.zoo.banner.isVisible()
    window.close()
    assert not window.zoo.isVisible()


def test_a_model_dropped_on_the_reading_window_goes_to_the_models(
    qtbot: QtBot, bundled: Path, tmp_path: Path
) -> None:
    _stage, window = make_window(qtbot, QUIET)
    dropped: list[list[Path]] = []
    window.drop_target.models_dropped.connect(dropped.append)
    sent = zip_of(make_model(tmp_path / "sent", "sent"), tmp_path / "sent.zip")
    for source in (sent, tmp_path / "sent"):
        drop_on(window, source)
        qtbot.waitUntil(lambda source=source: dropped[-1:] == [[source]], timeout=WAIT_MS)
    assert window.zoo.isVisible()
    assert "Looking at sent" in window.zoo.message.text()
    assert window.session.outline is None
    window.close()


def test_every_model_is_listed_with_where_it_comes_from_and_its_state(desk: Desk) -> None:
    assert [row[:3] for row in rows(desk.window.models.table)] == [
        ["mine 1", "you", "usable"],
        ["shipped 1", "the program", "in use, default"],
    ]
    desk.window.models.choose("mine")
    tree = desk.window.models.origins
    desk.wait(lambda: tree.topLevelItemCount() == 1)
    root = tree.topLevelItem(0)
    assert root.text(0).startswith("this model: mine@")
    assert root.child(0).text(0).startswith("started from: shipped@")
    assert not desk.window.models.buttons["adopt"].isVisible()
    assert not desk.window.models.buttons["roll_back"].isEnabled()
    desk.window.models.choose("shipped")
    for name in ("edit", "rename", "roll_back"):  # what comes with the program stays as it is
        assert not desk.window.models.buttons[name].isEnabled()


def test_two_models_stand_side_by_side_set_by_set(desk: Desk) -> None:
    page = desk.window.compare
    page.compare("shipped", "mine")
    desk.window.tabs.setCurrentIndex(1)
    shown = rows(page.table)
    at = shown.index(["Both on: 144 phantoms", "", ""])
    assert shown[at + 1 : at + 3] == [
        ["Images", "144", "144"],
        ["AUC", "0.89 (0.83 to 0.93)", "0.91 (0.85 to 0.95)"],
    ]
    at = shown.index(["Only the second on: 96 films", "", ""])
    assert shown[at + 2] == ["AUC", "–", "0.70"]
    assert page.table.horizontalHeaderItem(1).text() == "shipped 1"


def test_a_model_of_phantoms_alone_says_so_among_the_others(qtbot: QtBot, bundled: Path) -> None:
    make_model(bundled / "drawn", "drawn", weights_of(2), synthetic_training=True)
    desk = Desk(qtbot)
    desk.window.models.choose("drawn")
    shown = desk.window.models.restriction
    desk.wait(lambda: shown.text() == "trained on synthetic data only" and shown.isVisible())
    desk.window.models.choose("shipped")
    desk.wait(lambda: not shown.isVisible())
    desk.session.shutdown()


def test_the_card_and_the_folder_are_a_click_away(desk: Desk, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    desk.press("folder", of="mine")
    assert opened == [str(paths.user_zoo_dir() / "mine")]
    desk.press("card")
    card = desk.window.acts.dialog
    assert isinstance(card, ModelCardDialog) and card.models.currentData() == "mine"


def test_words_of_ones_own_card_are_changed(desk: Desk) -> None:
    desk.press("edit", of="mine")
    editor = desk.window.acts.dialog
    assert isinstance(editor, CardEditor)
    editor.fields["licence"].setPlainText("CC-BY-4.0")  # type: ignore[union-attr]
    click(editor.save_button)
    desk.wait(lambda: "The card of mine was changed." in desk.said())
    told = json.loads((paths.user_zoo_dir() / "mine" / "card.json").read_text())
    assert told["licence"] == "CC-BY-4.0"


# --- names, states --------------------------------------------------------------------------------


def test_a_model_gets_another_name_and_the_readers_choices_follow_it(desk: Desk) -> None:
    desk.session.set_model("mine")
    desk.session.change_settings(model_rules=(ModelRule(FILM, "kodak", "mine").to_text(),))
    desk.window.models.choose("mine")
    desk.window.models.table.setFocus()
    QTest.keyClick(desk.window.models.table, Qt.Key.Key_F2)
    desk.answer("clinic")
    desk.wait(lambda: desk.names() == ["clinic", "shipped"])
    desk.wait(lambda: desk.row("clinic")[2] == "in use")
    assert desk.session.settings.model == "clinic"
    assert desk.session.settings.model_rules == ("film=clinic=kodak",)
    assert "mine is called clinic now." in desk.said()
    assert desk.window.models.title.text() == "clinic 1"  # it stays chosen


def test_a_name_that_cannot_be_is_told_and_nothing_is_changed(desk: Desk) -> None:
    before = desk.files()
    for name, why in (("shipped", "is taken by"), ("a/b", "cannot be a folder's")):
        desk.press("rename", of="mine")
        desk.answer(name)
        desk.wait(lambda why=why: why in desk.said())
    assert desk.window.message.property("role") == "error"
    assert any("is taken by" in each.message for each in desk.session.notices)
    assert desk.files() == before


def test_a_model_is_withdrawn_with_a_reason_and_restored(desk: Desk) -> None:
    desk.press("withdraw", of="shipped")
    question = desk.window.acts.dialog
    assert isinstance(question, TextQuestion) and not question.answer.isEnabled()  # no reason yet
    desk.answer("misses clusters")
    desk.wait(lambda: desk.row("shipped")[2] == "withdrawn")
    desk.window.models.choose("shipped")
    assert "misses clusters" in desk.window.models.trouble.text()
    desk.wait(lambda: desk.row("mine")[2] == "in use, default")  # the next one takes its place
    assert not desk.window.models.buttons["export"].isEnabled()
    assert not desk.window.models.buttons["withdraw"].isVisible()
    desk.press("restore")
    desk.wait(lambda: desk.row("shipped")[2] == "in use, default")
    assert "may be used again" in desk.said()


def test_a_withdrawn_model_that_is_gone_is_listed_and_can_be_restored(
    qtbot: QtBot, bundled: Path
) -> None:
    from lem_viewer.zoo_upkeep import withdraw

    known = withdraw(open_zoo(), "mine", "wrong labels")
    shutil.rmtree(paths.user_zoo_dir() / "mine")
    desk = Desk(qtbot)
    place = rows(desk.window.models.table).index([known.model_id, "not here", "withdrawn", "–"])
    desk.window.models.table.setCurrentCell(place, 0)
    assert "wrong labels" in desk.window.models.trouble.text()
    assert not desk.window.models.buttons["card"].isEnabled()
    desk.press("restore")
    desk.wait(lambda: len(rows(desk.window.models.table)) == 1)
    desk.session.shutdown()


def test_a_candidate_is_marked_and_adopted(qtbot: QtBot, bundled: Path, tmp_path: Path) -> None:
    open_zoo().admit(make_model(tmp_path / "c", "night", weights_of(5), status="candidate"))
    desk = Desk(qtbot)
    assert desk.row("night")[1] == "you, a candidate"
    desk.press("adopt", of="night")
    desk.wait(lambda: desk.row("night")[1] == "you")
    assert not desk.window.models.buttons["adopt"].isVisible()
    desk.session.shutdown()


def test_the_earlier_version_comes_back_and_goes_again(
    qtbot: QtBot, bundled: Path, tmp_path: Path
) -> None:
    open_zoo().admit(make_model(tmp_path / "n", "mine", weights_of(2), version="2"))
    desk = Desk(qtbot)
    for version in ("1", "2"):
        desk.press("roll_back", of="mine")
        question = desk.window.acts.dialog
        assert isinstance(question, QuestionDialog)
        click(question.answers["roll back"])
        desk.wait(lambda version=version: [f"mine {version}"] == desk.row("mine")[:1])
    desk.session.shutdown()


# --- passing on, taking in ------------------------------------------------------------------------


def test_a_model_goes_out_as_one_file_and_comes_in_under_another_name(
    desk: Desk, real_model: Path, tmp_path: Path, monkeypatch
) -> None:
    file = tmp_path / "out.zip"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(real_model))
    click(desk.window.import_folder)
    desk.wait(lambda: "sent" in desk.names())
    assert desk.window.models.title.text() == "sent 1.5"  # what came in is chosen
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    desk.press("export", of="sent")
    desk.wait(lambda: "Before you pass it on: only here" in desk.said())
    assert zipfile.is_zipfile(file)
    desk.drop(file)
    desk.wait(lambda: isinstance(desk.window.acts.dialog, TextQuestion))
    question = desk.window.acts.dialog
    assert isinstance(question, TextQuestion) and question.other is not None
    desk.answer("received")
    desk.wait(lambda: "received" in desk.names())
    assert desk.row("received")[1] == "you"
    desk.drop(file)
    desk.wait(lambda: desk.window.acts.dialog is not question)
    replacing = desk.window.acts.dialog
    assert isinstance(replacing, TextQuestion) and replacing.other is not None
    click(replacing.other)
    desk.wait(lambda: "The version from before is kept" in desk.said())


def test_a_name_of_the_programs_own_cannot_be_replaced(desk: Desk, tmp_path: Path) -> None:
    desk.drop(make_model(tmp_path / "x", "shipped", weights_of(7)))
    desk.wait(lambda: isinstance(desk.window.acts.dialog, TextQuestion))
    question = desk.window.acts.dialog
    assert isinstance(question, TextQuestion) and question.other is None
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert desk.names() == ["mine", "shipped"]


def test_the_folder_of_a_monai_bundle_comes_in(
    desk: Desk, real_model: Path, tmp_path: Path, monkeypatch
) -> None:
    bundle = tmp_path / "bundle"
    for part in ("configs", "models"):
        (bundle / part).mkdir(parents=True)
    (bundle / "configs" / "metadata.json").write_text('{"name": "breast", "version": "0.1"}')
    (bundle / "models" / "model.pt").write_bytes(pickle.dumps(1))
    shutil.copy(real_model / "card.json", bundle / "configs")
    shutil.copy(real_model / "weights.safetensors", bundle / "models")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(bundle))
    click(desk.window.import_folder)
    desk.wait(lambda: "sent" in desk.names())
    assert "Left out, never opened: configs/metadata.json, models/model.pt" in desk.said()


def newer(folder: Path, _real: Path) -> Path:
    return make_model(folder / "newer", "newer", card_format=2)


def climbing(folder: Path, _real: Path) -> Path:
    sent = zip_of(make_model(folder / "sent", "evil"), folder / "sent.zip")
    with zipfile.ZipFile(sent, "a") as archive:
        archive.writestr("../evil.txt", "x")
    return sent


def dressed_up(folder: Path, _real: Path) -> Path:
    return zip_of(make_model(folder / "p", "p", pickle.dumps({"w": [1.0]})), folder / "p.zip")


def other_architecture(folder: Path, real: Path) -> Path:
    card = json.loads((real / "card.json").read_text()) | {"backbone": "efficientnet_lite0"}
    return make_model(folder / "other", weights=(real / "weights.safetensors").read_bytes(), **card)


def no_zip(folder: Path, _real: Path) -> Path:
    (folder / "cut.zip").write_bytes(b"PK\x03\x04 cut")
    return folder / "cut.zip"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (newer, "card_format is 2, this program reads up to 1"),
        (climbing, "climbs out of its folder"),
        (dressed_up, "a Python pickle, not safetensors"),
        (other_architecture, "the weights do not fit the card"),
        (no_zip, "it is not a whole ZIP file"),
    ],
)
def test_a_bad_model_is_told_plainly_and_nothing_is_admitted(
    desk: Desk,
    real_model: Path,
    tmp_path: Path,
    make: Callable[[Path, Path], Path],
    said: str,
) -> None:
    before = desk.files()
    desk.drop(make(tmp_path, real_model))
    desk.wait(lambda: said in desk.said())
    assert desk.window.message.property("role") == "error"
    assert said in desk.session.notices[-1].message  # the reading window tells it, too
    assert desk.files() == before
    assert desk.names() == ["mine", "shipped"]
    assert not list(tmp_path.rglob("evil.txt"))
    desk.wait(lambda: desk.window.import_file.isEnabled())  # the window goes on


# --- the disk -------------------------------------------------------------------------------------


def test_the_cache_of_the_trainings_is_measured_and_cleared(desk: Desk) -> None:
    cache = paths.cache_dir() / "training"
    cache.mkdir(parents=True)
    (cache / "a.bin").write_bytes(bytes(2_000_000))
    desk.window.tabs.setCurrentIndex(3)
    desk.session.zoo.look()
    clear = desk.window.disk.clear
    desk.wait(lambda: "training" in clear and clear["training"].isEnabled())
    with TrainingLock(paths.data_dir() / "run", "night"):
        click(clear["training"])
        question = desk.window.acts.dialog
        assert isinstance(question, QuestionDialog) and "2.0 MB" in question.text.text()
        click(question.answers["clear"])
        desk.wait(lambda: "a training is running" in desk.said())
        assert (cache / "a.bin").is_file()
        desk.wait(lambda: not clear["training"].isEnabled())
    desk.session.zoo.look()
    desk.wait(lambda: clear["training"].isEnabled())
    click(clear["training"])
    again = desk.window.acts.dialog
    assert isinstance(again, QuestionDialog)
    click(again.answers["clear"])
    desk.wait(lambda: "2.0 MB were given back." in desk.said())
    assert not cache.exists()


def test_what_a_killed_import_left_is_gone_after_the_start(qtbot: QtBot, bundled: Path) -> None:
    left = paths.user_zoo_dir() / ".import-abcd_123"
    left.mkdir()
    (left / "weights.safetensors").write_bytes(b"half")
    (paths.user_zoo_dir() / ".import-abcd_123.lock").touch()
    desk = Desk(qtbot)
    desk.wait(lambda: not left.exists())
    assert desk.names() == ["mine", "shipped"]
    desk.session.shutdown()


def test_every_control_has_a_name_and_the_keyboard_reaches_it(desk: Desk) -> None:
    for page in range(desk.window.tabs.count()):
        desk.window.tabs.setCurrentIndex(page)
        for button in desk.window.findChildren(QPushButton):
            assert button.text() or button.accessibleName()
        for table in desk.window.findChildren(QTableWidget):
            assert table.accessibleName()
    assert CARD.name not in desk.names()  # the tests' own models only


def test_a_setting_that_changes_after_the_end_asks_nothing(desk: Desk) -> None:
    desk.session.shutdown()
    desk.session.change_settings(hide_patient=True)  # as a window that closes last does
    assert desk.names() == ["mine", "shipped"]
