"""What can be done with a model of the zoo: each act asks first, runs on its lane, tells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui.card_dialog import ModelCardDialog
from lem_viewer.gui.card_editor import CardEditor
from lem_viewer.gui.question_dialog import QuestionDialog
from lem_viewer.gui.reader_name import reader_of
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.gui.zoo_questions import TextQuestion
from lem_viewer.gui.zoo_words import size_words
from lem_viewer.values.model_rules import ANY, ModelRule, rules_from
from lem_viewer.values.models import ModelCard
from lem_viewer.values.withdrawal import Withdrawal
from lem_viewer.values.zoo import ModelExported, ModelImported, NameTaken, ShelvedModel

LONGEST_REASON = 500


class ZooActs(QObject):
    """Asks the reader, then the zoo.

    Parameters
    ----------
    window : QWidget
        Parent of the questions.
    session : Session

    Signals
    -------
    said(str, str)
        What happened, and the role of the words: ``muted``, ``warning`` or ``error``.
    chosen(str)
        The model that an act has made or named anew.
    """

    said = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session, self._room = window, session, session.zoo
        self.dialog: QDialog | None = None
        self._room.refused.connect(self._refused)

    def _ask(self, dialog: QDialog) -> None:
        """Show a dialog without stopping the window; it takes the place of the last one."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
        self.dialog = dialog
        dialog.open()

    def _refused(self, failure: Failure) -> None:
        role = "error" if failure.severity == "error" else "warning"
        where = f" ({failure.where})" if failure.where else ""
        said = f"{failure.title}: {failure.message}{where}."
        self.said.emit(f"{said} {failure.advice}".strip(), role)

    # ------------------------------------------------------------------ cards and folders

    def show_card(self, model: ShelvedModel) -> None:
        """Show the card of a model."""
        dialog = ModelCardDialog(self._window, self._session.all_models, model.name)
        self._ask(dialog)

    def edit_card(self, model: ShelvedModel) -> None:
        """Let the words of a card be changed."""
        if model.card is None:
            return
        editor = CardEditor(self._window, model.card, reader_of(self._session.settings))
        editor.edited.connect(partial(self._write_card, model.name))
        self._ask(editor)

    def _write_card(self, name: str, edited: ModelCard) -> None:
        self._room.change(
            self._room.desk.edit_card,
            (name, edited),
            lambda _name: self.said.emit(tr("The card of {0} was changed.", name), "muted"),
        )

    def show_folder(self, folder: str) -> None:
        """Show a folder in the system's own window."""
        if not Path(folder).is_dir():
            self.said.emit(tr("There is no folder {0} yet.", folder), "warning")
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self.said.emit(tr("The system has no window for folders. It is {0}", folder), "warning")

    # ------------------------------------------------------------------ names and states

    def rename(self, model: ShelvedModel) -> None:
        """Ask for another name."""
        question = TextQuestion(
            self._window,
            tr("Rename a model"),
            tr("What it has read before goes on naming it {0}.",
               model.card.model_id if model.card else model.name),
            tr("New name"),
            model.name,
            words=tr("Rename"),
        )  # fmt: skip
        question.answered.connect(partial(self._rename, model.name))
        self._ask(question)

    def _rename(self, old: str, new: str) -> None:
        def done(name: str) -> None:
            self.chosen.emit(name)
            self.said.emit(tr("{0} is called {1} now.", old, name), "muted")

        self._room.rename(old, new, done)

    def withdraw(self, model: ShelvedModel) -> None:
        """Ask why a model must not be used any more."""
        question = TextQuestion(
            self._window,
            tr("Withdraw a model"),
            tr("Nobody can use {0} any more, under whatever name. Wherever it was used, the reason "
               "stands beside what it said. It can be restored.", model.title),
            tr("Reason"),
            words=tr("Withdraw"),
            longest=LONGEST_REASON,
        )  # fmt: skip
        question.answered.connect(partial(self._withdraw, model.name))
        self._ask(question)

    def _withdraw(self, name: str, reason: str) -> None:
        def done(made: Withdrawal) -> None:
            self.said.emit(tr("{0} is withdrawn: {1}", made.model_id, made.reason), "warning")

        self._room.change(self._room.desk.withdraw, (name, reason), done)

    def restore(self, name: str) -> None:
        """Take a withdrawal back, by the model's name or by ``name@sha8``."""

        def done(known: Withdrawal) -> None:
            said = tr("{0} may be used again. It had been withdrawn: {1}",
                      known.model_id, known.reason)  # fmt: skip
            self.said.emit(said, "muted")

        self._room.change(self._room.desk.restore, (name,), done)

    def adopt(self, model: ShelvedModel) -> None:
        """Make a candidate a model like the others."""
        self._room.change(
            self._room.desk.adopt,
            (model.name,),
            lambda name: self.said.emit(tr("{0} is adopted.", name), "muted"),
        )

    def roll_back(self, model: ShelvedModel) -> None:
        """Ask whether the earlier version is to come back."""
        question = QuestionDialog(
            self._window,
            tr("Roll a model back"),
            tr("{0} takes the place of {1}. The one that goes is kept: rolling back once more "
               "brings it back. What was read before goes on naming the version that read it.",
               model.previous, model.card.model_id if model.card else model.name),
            (("roll back", tr("Roll back")),),
        )  # fmt: skip
        question.answered.connect(lambda _answer: self._roll_back(model.name))
        self._ask(question)

    def _roll_back(self, name: str) -> None:
        def done(model_id: str) -> None:
            self.said.emit(tr("{0} is {1} now.", name, model_id), "muted")

        self._room.change(self._room.desk.roll_back, (name,), done)

    def make_default(self, model: ShelvedModel) -> None:
        """Let a model read what no other rule gives to another."""
        rules = [
            rule for rule in rules_from(self._session.settings.model_rules) if not rule.is_general
        ]
        rules.append(ModelRule(ANY, "", model.name))
        self._session.change_settings(model_rules=tuple(each.to_text() for each in rules))
        self._session.set_model("")
        said = tr("{0} reads every study that no other rule gives to another model.", model.title)
        self.said.emit(said, "muted")

    # ------------------------------------------------------------------ passing on, taking in

    def ask_export(self, model: ShelvedModel) -> None:
        """Ask for a file and write the model there."""
        version = model.card.version.replace("/", "_") if model.card else ""
        start = str(Path.home() / f"{model.name}-{version}.zip")
        kinds = f"{tr('Models')} (*.zip)"
        file, _ = QFileDialog.getSaveFileName(self._window, tr("Export a model"), start, kinds)
        if file:
            self.export(model, Path(file))

    def export(self, model: ShelvedModel, file: Path) -> None:
        """Write a model as one file."""

        def done(made: ModelExported) -> None:
            lines = [tr("{0} was written to {1}", made.card.model_id, made.file)]
            asked = [words for words in (made.card.licence, made.card.restriction) if words]
            if asked:
                lines.append(tr("Before you pass it on: {0}", "; ".join(asked)))
            if made.left_out:
                lines.append(tr("Left out: {0}", ", ".join(made.left_out)))
            self.said.emit("\n".join(lines), "warning" if asked else "muted")

        self.said.emit(tr("Writing {0}…", file), "muted")
        self._room.work(self._room.desk.export, (model.name, file), done)

    def ask_import_file(self) -> None:
        """Ask for models as files and take them in."""
        kinds = f"{tr('Models')} (*.zip);;{tr('All files')} (*)"
        files, _ = QFileDialog.getOpenFileNames(self._window, tr("Import a model"), "", kinds)
        self.take_in([Path(file) for file in files])

    def ask_import_folder(self) -> None:
        """Ask for a model's folder, or a MONAI bundle's, and take it in."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Import a model's folder"))
        if chosen:
            self.take_in([Path(chosen)])

    def take_in(self, sources: Sequence[Path]) -> None:
        """Admit models from files or folders; each is looked at whole before anything changes."""
        for source in sources:
            self.said.emit(tr("Looking at {0}…", source.name), "muted")
            self._take_in(source)

    def _take_in(self, source: Path, name: str = "", *, replace: bool = False) -> None:
        self._room.change(self._room.desk.take_in, (source, name, replace), self._taken_in)

    def _taken_in(self, value: ModelImported | NameTaken) -> None:
        if isinstance(value, NameTaken):
            self._ask_name(value)
            return
        lines = [tr("{0} was imported.", value.model_id)]
        if value.replaced:
            lines.append(tr("The version from before is kept: roll back brings it back."))
        if value.left_out:
            left_out = ", ".join(value.left_out)
            lines.append(tr("Left out, never opened: {0}", left_out))
        self.chosen.emit(value.name)
        self.said.emit(" ".join(lines), "muted")

    def _ask_name(self, taken: NameTaken) -> None:
        self.said.emit(tr("There is a model named {0} already.", taken.name), "warning")
        text = (
            tr("There is a model of yours named {0}. Give the new one another name, or let it take "
               "the other's place: the version from before is kept.", taken.name)
            if taken.may_replace
            else tr("A model named {0} comes with the program. Give the new one another name.",
                    taken.name)
        )  # fmt: skip
        question = TextQuestion(
            self._window,
            tr("The name is taken"),
            text,
            tr("New name"),
            taken.name,
            words=tr("Import with this name"),
            other=tr("Replace") if taken.may_replace else "",
        )
        question.answered.connect(lambda name: self._take_in(taken.source, name))
        question.other_chosen.connect(lambda: self._take_in(taken.source, taken.name, replace=True))
        self._ask(question)

    def clear_cache(self, name: str, count: int) -> None:
        """Ask whether a cache may be emptied."""
        question = QuestionDialog(
            self._window,
            tr("Clear the cache"),
            tr("{0} are given back. The next training decodes its images anew.", size_words(count)),
            (("clear", tr("Clear")),),
        )
        question.answered.connect(lambda _answer: self._clear(name))
        self._ask(question)

    def _clear(self, name: str) -> None:
        def done(count: int) -> None:
            self.said.emit(tr("{0} were given back.", size_words(count)), "muted")

        self._room.change(self._room.desk.clear_cache, (name,), done)
