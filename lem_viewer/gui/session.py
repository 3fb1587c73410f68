"""What can be done, and what arrives: the one object that listens.

Panels look at a Session, call its methods and connect to its signals; they share nothing else.
All of it lives on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Slot

from lem_viewer import paths
from lem_viewer.errors import Failure
from lem_viewer.gui.model_choosing import with_new_names
from lem_viewer.gui.reading_veil import Veil
from lem_viewer.gui.session_state import SessionState
from lem_viewer.gui.slice_reading import SliceReading
from lem_viewer.gui.slice_wish import SliceWish
from lem_viewer.gui.slices import Slices
from lem_viewer.gui.studies import AHEAD, Studies
from lem_viewer.gui.translate import tr
from lem_viewer.gui.zoo_room import ZooRoom
from lem_viewer.settings import Settings, library_address
from lem_viewer.values.evidence import Evidence, SecondOpinion
from lem_viewer.values.findings import (
    DifferenceLabels,
    InferenceProgress,
    Prediction,
    TruthMask,
    ViewComparison,
)
from lem_viewer.values.header_table import HeaderTable
from lem_viewer.values.image import (
    Mammogram,
    OpenProgress,
    Rehung,
    StudyOutline,
    StudyRead,
    ViewHeader,
)
from lem_viewer.values.models import ModelReady, ModelsListed
from lem_viewer.values.overlays import ForeignOverlay
from lem_viewer.values.queue import PriorsOutline, StudyQueue
from lem_viewer.values.stack import Slice, SliceRead, SliceStack
from lem_viewer.values.withdrawal import short_hash
from lem_viewer.work import journeys, torch_loading
from lem_viewer.work.export_plan import ExportDone, ExportedFile, ExportPlan
from lem_viewer.work.exporting_open import export_open
from lem_viewer.work.foreign import find_foreign, read_foreign
from lem_viewer.work.headers import read_header
from lem_viewer.work.library_desk import answering
from lem_viewer.work.runner import Ended, Lanes
from lem_viewer.work.slices import read_slices
from lem_viewer.work.zoo_desk import ZooDesk

SAVE_DELAY_MS = 500
LOOK_AROUND_MS = 300  # after a study has been read: its own pictures are painted first
FILES, INFERENCE, SLICES = "files", "inference", "slices"
PRELOAD = "preload"


class Session(SessionState):
    """What can be done with the open study, and what arrives for it.

    Parameters
    ----------
    settings : Settings
    save_settings : callable or None
        Called with the settings half a second after a change, and at shutdown.
    lanes : Lanes or None
        Where journeys run; made here when not given.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        save_settings: Callable[[Settings], None] | None = None,
        lanes: Lanes | None = None,
    ) -> None:
        super().__init__(settings or Settings())
        self._save_settings = save_settings
        self._lanes = lanes or Lanes()
        self._lanes.arrived.connect(self._receive)
        self._lanes.ended.connect(self._task_ended)
        self._opener = journeys.StudyOpener()
        self.studies = Studies(
            self,
            self._lanes.submit,
            self._lanes.cancel,
            lambda *named: self._opener.open_study(*named),
        )
        self._analyst = journeys.Analyst()
        self._second_analyst = journeys.Analyst()  # keeps the model that is compared loaded
        self.zoo = ZooRoom(self, ZooDesk(), answering, journeys.list_models, self._lanes.submit)
        self.zoo.refused.connect(self.add_notice)
        self.zoo.changed.connect(self._forget_loaded)
        self.zoo.listed.connect(self._take_models)
        self.veil = Veil(self._take)
        self.slices = Slices(self._read_slices, self._lanes.cancel)
        self.slices.shown.connect(self._show_slice)
        self._slice_reading = SliceReading()
        self.active_view_changed.connect(self.slices.look_ahead)
        self._side_tasks: dict[int, str] = {}  # task id -> view key, "" for the whole program
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.timeout.connect(self._save_now)
        self._around_timer = QTimer(self)
        self._around_timer.setSingleShot(True)
        self._around_timer.timeout.connect(self._look_around)

    def difference(self, key: str) -> NDArray[np.uint8] | None:
        """Return a view's difference labels, or None; made on the first call, then announced.

        (rows, cols) uint8: 0 none, 1 overlap, 2 missed, 3 extra; ``comparison_changed`` tells
        when they have come.
        """
        if key in self._differences:
            return self._differences[key]
        if key in self._comparisons and key in self._predictions:
            journey = journeys.differ(
                self._predictions[key],
                self._truths.get(key, ()),
                self._mammograms[key].shape,
                self.model_card,
            )
            self._run_aside(FILES, journey, f"difference {key}")
        return None

    # ------------------------------------------------------------------ what can be done

    def start(self) -> None:
        """Look into the zoo; called once when the window stands."""
        self.zoo.start()
        self._run_aside(FILES, journeys.list_models, "models")

    @Slot()
    def preload(self) -> None:
        """Load torch while nobody waits, where an analysis will start by itself."""
        if self._settings.analyse_automatically and not (self.is_opening or self.is_analysing):
            self._run_aside(INFERENCE, torch_loading.preload, PRELOAD)

    def open(self, sources: Sequence[Path], portion: str = "") -> None:
        """Open a folder, an archive or files as the study; what was open is closed.

        ``portion`` names one of several patients in the sources; empty: the first.
        """
        self.is_switching = self.studies.has(sources, portion)
        self.close_study()
        self.clear_notices()
        self.veil.begin(is_blinded=self._settings.is_blinded)
        if len(sources) == 1:
            self.change_settings(recent=self._settings.with_recent(str(sources[0])).recent)
        shows_at_once, self.is_switching = self.is_switching, False
        task, there, is_over = self.studies.begin(sources, portion)
        self._opening_task = task
        if not shows_at_once:
            self.open_progress.emit(0, 0)
        for value in there:
            self._receive(task, value)
        if is_over and self._opening_task == task:
            self._task_ended(task, Ended("failed"))

    def open_demo(self) -> None:
        """Open the bundled synthetic study."""
        self.open([paths.demo_study_dir()])

    def add_priors(self, sources: Sequence[Path]) -> None:
        """Hang what of these sources is a prior of the open exam; refuse what is not."""
        if self._outline is None:
            self.open(sources)
            return
        journey = self._opener.read_priors(list(sources), self._current_headers())
        self._run_aside(FILES, journey, "priors")

    def _current_headers(self) -> list[ViewHeader]:
        exam = self.current_exam
        return [self.header(key) for key in exam.keys] if exam else []

    def read_header_table(self, key: str) -> None:
        """Read all attributes of a view's file; ``header_table_arrived`` tells when it is done."""
        self._run_aside(AHEAD, read_header(self.header(key)), f"header {key}")

    def choose_exam(self, key: str) -> None:
        """Read the exam that a view is of; older ones are its priors."""
        before = self.current_exam
        self._chosen_exam = key
        if self.current_exam != before:
            self.exam_chosen.emit()
            if self._predictions or self.is_analysing:
                self.analyse()

    def add_truth(self, sources: Sequence[Path]) -> None:
        """Read masks, outlines or DICOM SEG for the views that are open."""
        if self._outline is None:
            self.open(sources)
            return
        headers = [self.header(view.key) for view in self._outline.views]
        self._run_aside(FILES, journeys.read_truths(list(sources), headers), "truth")

    def add_foreign(self, sources: Sequence[Path]) -> None:
        """Read findings of other makers for the views that are open; shown only when asked."""
        if self._outline is None:
            self.open(sources)
            return
        headers = [self.header(view.key) for view in self._outline.views]
        self._run_aside(FILES, read_foreign(list(sources), headers), "findings of others")

    def export(self, out: Path, *, with_readers: bool = False, **plan: Any) -> None:
        """Write the open study's findings into a folder; ``plan`` as ExportPlan has it."""
        keys = [view.key for view in self._outline.views] if self._outline else []
        views = [self._mammograms[key] for key in keys if key in self._mammograms]
        card = self.card_that_read
        said = {k: v for k, v in self._predictions.items() if card and v.model_id == card.model_id}
        address = library_address(self._settings) if with_readers else None
        journey = export_open(views, said, card, out, ExportPlan(**plan), address)
        self._run_aside(FILES, journey, "export")

    def close_study(self) -> None:
        """Stop what runs for the open study and forget it."""
        for task in (self._opening_task, self._analysis_task, *self._side_tasks):
            if self._side_tasks.get(task) not in ("models", PRELOAD):
                self._lanes.cancel(task)
        was_analysing = self.is_analysing
        self._opening_task = self._analysis_task = 0
        had_study = self._outline is not None
        self.slices.clear()
        self._slice_reading.clear()
        self.veil.forget()
        self._forget_study()
        self.studies.forget_queue()
        if was_analysing:
            self.analysis_ended.emit("cancelled")
        if had_study:
            self.study_closed.emit()

    def analyse(self, *, priors: bool = False) -> None:
        """Let the model read the decoded views of the exam; a running analysis is replaced.

        With ``priors`` every exam that is open is read.
        """
        if not self._mammograms or self._outline is None:
            return
        self._lanes.cancel(self._analysis_task)
        self.veil.restart()
        self._predictions.clear()
        self._comparisons.clear()
        self._differences.clear()
        self._evidence.clear()
        self._selection = None
        exam = None if priors else self.current_exam
        ordered = [
            self._mammograms[view.key]
            for view in self._outline.views
            if view.key in self._mammograms and self.header(view.key).is_read_with_study
            if exam is None or view.key in exam.keys
        ]
        self._analysed = frozenset(each.key for each in ordered)
        if not ordered:
            self.add_notice(
                Failure(
                    tr("Nothing to analyse"),
                    tr("The model reads whole two-dimensional views; slices, spot and "
                       "magnified views are not read."),
                    severity="info",
                )
            )  # fmt: skip
            return
        model = self.model_name
        truths = self.veil.with_truths(self._truths)
        journey = self._analyst.infer(ordered, truths, model, self._settings.device)
        self._analysis_task = self._lanes.submit(INFERENCE, journey)
        self.analysis_started.emit(len(ordered))

    def analyse_slice(self, key: str) -> None:
        """Let the model read the slice that is shown: only because the reader asks for it."""
        mammogram = self._mammograms.get(key)
        if mammogram is None or not mammogram.header.is_slice or self.is_analysing:
            return
        if self._slice_reading.begin(mammogram):
            self.add_notice(
                Failure.warning(
                    tr("Slice read by the model"),
                    tr("the model was not validated on slices of a tomosynthesis"),
                    tr("Do not compare its probability with that of a whole view."),
                    mammogram.header.title,
                )
            )
        journey = self._analyst.infer([mammogram], {}, self.model_name, self._settings.device)
        self._run_aside(INFERENCE, journey, f"slice {key}")

    def cancel_analysis(self) -> None:
        """Stop the analysis; predictions that have come stay."""
        if self.is_analysing:
            self._lanes.cancel(self._analysis_task)
            self._analysis_task = 0
            self.analysis_ended.emit("cancelled")

    def follow_back(self, key: str, index: int) -> None:
        """Find what an extremum's score came from; ``evidence_arrived`` tells. Once is enough."""
        prediction = self._predictions.get(key)
        if prediction is None or self.is_analysing or (key, index) in self._evidence:
            return
        if not 0 <= index < len(prediction.extrema) or not self._is_still(prediction.model_id):
            return
        model, extremum = self.model_name, prediction.extrema[index]
        journey = self._analyst.follow_back(
            self._mammograms[key], extremum, index, model, self._settings.device
        )
        for task, purpose in self._side_tasks.items():
            if purpose.startswith("follow "):
                self._lanes.cancel(task)  # the pointer has gone on
        self._run_aside(INFERENCE, journey, f"follow {key} {index}")

    def _is_still(self, model_id: str) -> bool:
        """Return True while the model in use is the one that read; say so where it is not."""
        card = self.model_card
        if card is None or card.sha256[:8] == short_hash(model_id):
            return True
        told = Failure(
            tr("Not followed back"),
            tr("{0} read this study, another model is in use now", model_id),
            tr("Analyse again (A) with the model in use."),
            severity="info",
        )
        if told not in self._notices:
            self.add_notice(told)
        return False

    def read_with(self, key: str, model: str) -> None:
        """Let another model read a view; ``second_opinion_arrived`` tells. Nothing else changes."""
        if key in self._mammograms:
            journey = self._second_analyst.read_one(
                self._mammograms[key], model, self._settings.device
            )
            self._run_aside(INFERENCE, journey, f"second {key} {model}")

    def set_active_view(self, key: str) -> None:
        """Make a view the one that the keyboard acts on."""
        if key != self._active_view:
            self._active_view = key
            self.active_view_changed.emit(key)

    def select_extremum(self, key: str, index: int) -> None:
        """Select an extremum and ask the light box to centre on it."""
        prediction = self._predictions.get(key)
        if prediction is None or not 0 <= index < len(prediction.extrema):
            return
        self._selection = (key, index)
        extremum = prediction.extrema[index]
        self.set_active_view(key)
        self.selection_changed.emit(key, index)
        self.focus_requested.emit(key, extremum.row, extremum.col)

    def set_side_and_view(self, key: str, laterality: str, view: str) -> None:
        """Hang a view anew after the reader named its side and view."""
        if key in self._mammograms:
            journey = journeys.rehang(self._mammograms[key], laterality, view)
            self._run_aside(FILES, journey, f"rehang {key}")

    def set_model(self, name: str) -> None:
        """Use another model from the zoo; the open study is read anew if it had been read."""
        if name == self._settings.model:
            return
        had_been_read = bool(self._predictions) or self.is_analysing
        self.change_settings(model=name)
        self._ready = None
        self.models_changed.emit()
        if had_been_read:
            self.analyse()

    def adopt_model(self, name: str) -> None:
        """Use a model that has just come into the zoo, even where it has the last one's name.

        An empty name leaves the choice to rules and the zoo's default.
        """
        had_been_read = bool(self._predictions) or self.is_analysing
        self.zoo.look_everywhere()  # what is loaded is forgotten, too
        self.change_settings(model=name)
        self.models_changed.emit()
        if had_been_read:
            self.analyse()

    def change_settings(self, **changes: Any) -> None:
        """Change fields of the settings; they are kept."""
        changed = replace(self._settings, **changes)
        if changed == self._settings:
            return
        device_changed = changed.device != self._settings.device
        self._settings = changed
        if device_changed:
            self._ready = None
        self.settings_changed.emit(changed)
        self._save_timer.start(SAVE_DELAY_MS)

    def change_overlays(self, **changes: Any) -> None:
        """Change fields of the overlay options."""
        self.change_settings(overlays=replace(self._settings.overlays, **changes))

    def add_notice(self, failure: Failure) -> None:
        """Show something that went wrong."""
        self._notices.append(failure)
        self.notice_added.emit(failure)

    def clear_notices(self) -> None:
        """Forget the notices."""
        if self._notices:
            self._notices.clear()
            self.notices_cleared.emit()

    def shutdown(self) -> None:
        """Stop all work, wait for it, and keep the settings."""
        self.zoo.close()
        self._lanes.shutdown()
        self._save_timer.stop()
        self._around_timer.stop()
        self._save_now()

    # ------------------------------------------------------------------ what arrives

    def _run_aside(self, lane: str, journey: Callable[..., Any], purpose: str) -> None:
        if purpose not in self._side_tasks.values():
            self._side_tasks[self._lanes.submit(lane, journey)] = purpose

    @Slot(int, object)
    def _receive(self, task_id: int, value: object) -> None:
        if self.studies.keeps(task_id, value) or self.zoo.keeps(task_id, value):
            return
        current = (
            self._opening_task,
            self._analysis_task,
            *self._side_tasks,
            *self.slices.tasks,
        )
        if task_id not in current:
            return  # stale: its study or its analysis has been replaced
        if not self.veil.holds(value):
            self._take(value)

    def _take(self, value: object) -> None:
        match value:
            case OpenProgress():
                self.open_progress.emit(value.done, value.total)
            case StudyOutline():
                self._outline = value
                self.study_outlined.emit(value)
                self.models_changed.emit()  # phantoms are read by another model
            case Mammogram():
                self._mammograms[value.key] = value
                self.slices.add(value)
                self.mammogram_arrived.emit(value.key)
                if value.key == self._active_view:
                    self.slices.look_ahead(value.key)
            case TruthMask():
                self._take_truth(value)
            case StudyRead():
                self._take_study_read(value)
            case InferenceProgress():
                if self.is_analysing:
                    self.analysis_progress.emit(value)
            case Prediction() if self._slice_reading.is_stale(value, self._mammograms):
                pass
            case Prediction():
                self._predictions[value.key] = value
                self._differences.pop(value.key, None)
                self.prediction_arrived.emit(value.key)
            case Failure():
                self.add_notice(value)
            case _:
                self._receive_result(value)

    def _receive_result(self, value: object) -> None:
        match value:
            case ViewComparison():
                self._comparisons[value.key] = value
                self._differences.pop(value.key, None)
                self.comparison_changed.emit(value.key)
            case DifferenceLabels():
                self._differences[value.key] = value.labels
                self.comparison_changed.emit(value.key)
            case SliceRead():
                self.slices.take(value)
            case Rehung(mammogram=mammogram):
                self._take_rehung(mammogram)
            case ModelsListed():
                self._take_models(value)
            case ModelReady():
                self._ready = value
                self._read_by[value.card.model_id] = value.card
                self.models_changed.emit()
            case Evidence():
                self._evidence[value.key, value.index] = value
                self.evidence_arrived.emit(value.key, value.index)
            case SecondOpinion():
                self.second_opinion_arrived.emit(value)
            case ExportedFile() | ExportDone():
                self.export_told.emit(value)
            case StudyQueue():
                self.studies.take_queue(value)
            case PriorsOutline():
                self._take_priors(value)
            case ForeignOverlay():
                self.foreign.take(value)
            case HeaderTable():
                self.header_table_arrived.emit(value)

    def _take_models(self, value: ModelsListed, renamed: Sequence[tuple[str, str]] = ()) -> None:
        """Take what the zoo holds; what the reader chose by a name that is another one follows."""
        self._choices, self._default_model = value.choices, value.default
        self._withdrawn = value.withdrawn
        self.change_settings(**with_new_names(self._settings, renamed))
        self.models_changed.emit()

    def _forget_loaded(self) -> None:
        """Load models anew: a name may mean other weights now."""
        self._analyst.forget()
        self._second_analyst.forget()
        self._ready = None

    def _take_priors(self, value: PriorsOutline) -> None:
        if self._outline is not None:
            known = {view.key for view in self._outline.views}
            new = tuple(view for view in value.views if view.key not in known)
            self._outline = replace(self._outline, views=(*self._outline.views, *new))
            self.views_added.emit()

    def _read_slices(self, key: str, stack: SliceStack, wish: SliceWish) -> int:
        return self._lanes.submit(SLICES, read_slices(key, stack, wish))

    def _show_slice(self, key: str, index: int, shown: Slice) -> None:
        """Make another slice the view's pixels: everything that looks at it sees that slice."""
        self._mammograms[key] = replace(
            self._mammograms[key], pixels=shown.pixels, grayscale=shown.grayscale, frame=index
        )
        if self._predictions.pop(key, None) is not None:  # it was said of another slice
            self._evidence = {at: found for at, found in self._evidence.items() if at[0] != key}
            self.header_changed.emit(key)
        self.slice_shown.emit(key)

    def _take_truth(self, truth: TruthMask) -> None:
        if any(truth.is_same_as(known) for known in self._truths.get(truth.key, ())):
            return  # the same file was dropped twice
        self._truths[truth.key] = (*self._truths.get(truth.key, ()), truth)
        self._differences.pop(truth.key, None)
        self.truth_arrived.emit(truth.key)
        prediction = self._predictions.get(truth.key)
        if prediction is not None:
            shape = self._mammograms[truth.key].shape
            journey = journeys.compare(prediction, self._truths[truth.key], shape, self.model_card)
            self._side_tasks[self._lanes.submit(FILES, journey)] = f"compare {truth.key}"

    def _take_study_read(self, value: StudyRead) -> None:
        self._opening_task = 0
        self.study_read.emit(value)
        if self._settings.analyse_automatically and value.views:
            self.analyse()
        self._around_timer.start(LOOK_AROUND_MS)

    def _look_around(self) -> None:
        """Look for priors beside the folder that was opened, and read the next study ahead."""
        if self.is_opening:
            return  # another study is on its way; it looks around for itself
        source = Path(self._outline.source) if self._outline else Path()
        is_demo = source == paths.demo_study_dir()
        if self._outline and source.exists() and not is_demo:
            headers = [self.header(view.key) for view in self._outline.views]
            self._run_aside(AHEAD, find_foreign(source, headers), "findings nearby")
        if self._settings.find_priors and self._outline and source.is_dir() and not is_demo:
            journey = self._opener.find_priors(source, self._current_headers())
            self._run_aside(AHEAD, journey, "priors nearby")
        self.studies.prefetch_next()

    def _take_rehung(self, mammogram: Mammogram) -> None:
        key = mammogram.key
        self._mammograms[key] = mammogram
        had_prediction = self._predictions.pop(key, None) is not None
        self._evidence = {at: each for at, each in self._evidence.items() if at[0] != key}
        self._comparisons.pop(key, None)
        self._differences.pop(key, None)
        self.header_changed.emit(key)
        if had_prediction or self.is_analysing:
            self.analyse()

    @Slot(int, object)
    def _task_ended(self, task_id: int, ended: Ended) -> None:
        self._side_tasks.pop(task_id, None)
        self.studies.end(task_id)
        self.zoo.end(task_id)
        self.slices.ended(task_id)
        if task_id == self._opening_task:
            # A journey that failed half-way has sent its Failure but no StudyRead.
            self._opening_task = 0
            self.study_read.emit(StudyRead(len(self._mammograms), 0, 0, 0.0))
        elif task_id == self._analysis_task:
            self._analysis_task = 0
            self.analysis_ended.emit(ended.how)

    def _save_now(self) -> None:
        if self._save_settings is None:
            return
        try:
            self._save_settings(self._settings)
        except OSError as error:
            self.add_notice(Failure.from_exception(error, where="settings.json"))
            self._save_settings = None  # said once
