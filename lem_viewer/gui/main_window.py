"""The window: light box in the middle, panels around it, one table of actions over it all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import questions
from lem_viewer.gui.about_dialog import AboutDialog
from lem_viewer.gui.actions import Actions, shown_keys
from lem_viewer.gui.card_dialog import ModelCardDialog
from lem_viewer.gui.compare_panel import ComparePanel
from lem_viewer.gui.dark_room import DarkFoot, DarkRoom
from lem_viewer.gui.dialogs import Dialogs
from lem_viewer.gui.display_watch import DisplayWatch
from lem_viewer.gui.docks import Docks
from lem_viewer.gui.drop import DropTarget
from lem_viewer.gui.export_dialog import ExportDialog
from lem_viewer.gui.findings_panel import FindingsPanel
from lem_viewer.gui.go_back import GoBack
from lem_viewer.gui.hanging_menu import fill_hanging_menu
from lem_viewer.gui.help_dialog import HelpDialog
from lem_viewer.gui.icons import app_icon
from lem_viewer.gui.labels import ResearchBanner
from lem_viewer.gui.light_box import MOUSE_HELP, LightBox
from lem_viewer.gui.menus import add_study_menus, add_window_menu
from lem_viewer.gui.mnemonics import settle_mnemonics
from lem_viewer.gui.model_comparison import ModelComparison
from lem_viewer.gui.notices import NoticesPanel
from lem_viewer.gui.opening_page import OpeningPage
from lem_viewer.gui.overlay_panel import OverlayPanel
from lem_viewer.gui.preferences_dialog import PreferencesDialog
from lem_viewer.gui.protocol_editor import ProtocolEditor
from lem_viewer.gui.pyramids_ahead import PyramidsAhead
from lem_viewer.gui.reading_room import ReadingRoom
from lem_viewer.gui.regions import focus_next
from lem_viewer.gui.second_window import SecondScreen
from lem_viewer.gui.session import Session
from lem_viewer.gui.status_bar import StatusBar
from lem_viewer.gui.study_browser import StudyBrowser
from lem_viewer.gui.study_panel import StudyPanel
from lem_viewer.gui.test_pattern_window import TestPatternWindow
from lem_viewer.gui.tool_palette import ToolPalette
from lem_viewer.gui.toolbox import toolbox_of
from lem_viewer.gui.training_presence import TrainingPresence
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.translate import tr
from lem_viewer.gui.welcome import WelcomePage
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.settings import Settings

if TYPE_CHECKING:
    from lem_viewer.gui.trainer_dialog import TrainerDialog
    from lem_viewer.gui.zoo_window import ZooWindow

SIZE = QSize(1440, 900)
SMALLEST = QSize(1120, 700)


class MainWindow(QMainWindow):
    """Shows one session.

    Parameters
    ----------
    session : Session
    light_box : LightBox or None
        Made here when not given.
    library : LibrarySession or None
        Without one there is no worklist, and nothing that a reader says is kept.
    training : TrainingRun or None
        Made here when not given.
    """

    def __init__(
        self,
        session: Session,
        light_box: LightBox | None = None,
        library: LibrarySession | None = None,
        training: TrainingRun | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self.training = training or TrainingRun(session)
        self._trainer: TrainerDialog | None = None
        self._zoo: ZooWindow | None = None
        self.way_back = GoBack(self, self.training.verdicts)
        self.room = ReadingRoom(library) if library else None
        self.light_box = light_box or LightBox(session)
        self.dialogs = Dialogs()
        self.setWindowIcon(app_icon())
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self._make_centre()
        self._make_panels()
        self.actions_by_id = Actions(self)
        self._make_bars()
        self._listen()
        self._restore(session.settings)
        self._show_page()

    # ------------------------------------------------------------------ parts

    def _make_centre(self) -> None:
        self.welcome = WelcomePage(self.session)
        self.opening = OpeningPage(self.session)
        self.pages = QStackedWidget()
        for page in (self.welcome, self.opening, self.light_box):
            self.pages.addWidget(page)
        self.notices = NoticesPanel(self.session)
        centre = QWidget()
        column = self.centre_column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.notices)
        self.dark_foot = DarkFoot()
        column.addWidget(self.dark_foot)
        self.dark_room = DarkRoom(self, self.dark_foot)
        self.setCentralWidget(centre)
        self.drop_target = DropTarget(self, centre, self.session)
        self.drop_target.models_dropped.connect(self._take_models)
        self.pyramids_ahead = PyramidsAhead(self)
        self.session.studies.arrived_ahead.connect(self.pyramids_ahead.add)

    def _make_panels(self) -> None:
        self.study_panel = StudyPanel(self.session)
        self.findings_panel = FindingsPanel(self.session)
        self.compare_panel = ComparePanel(self.session)
        self.overlay_panel = OverlayPanel(self.session)
        self.study_browser = StudyBrowser(self.session)
        self.study_browser.view_opened.connect(self.light_box.toggle_full)
        self.study_browser.view_hung.connect(self.light_box.hang_here)
        self.light_box.place_chosen.connect(self.study_browser.views.only_look)
        panels: dict[str, tuple[str, QWidget]] = {
            "study": (tr("Study"), self.study_panel),
            "findings": (tr("Findings"), self.findings_panel),
            "compare": (tr("Compare"), self.compare_panel),
            "overlays": (tr("Overlays"), self.overlay_panel),
            "browser": (tr("Browser"), self.study_browser),
        }
        self.docks = Docks(self, panels | (self.room.panels() if self.room else {}))

    def _make_bars(self) -> None:
        add_study_menus(self.actions_by_id.fill_menus(self.menuBar()), self)
        settle_mnemonics(self.menuBar())
        self.second_screen = SecondScreen(self)
        self.tool_bar = QToolBar(tr("Tools"))
        self.tool_bar.setObjectName("tool_bar")
        self.tool_bar.setMovable(False)
        self.tool_bar.toggleViewAction().setVisible(False)  # it carries the banner: never hidden
        self.tool_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_by_id.fill_tool_bar(self.tool_bar)
        add_window_menu(self.tool_bar, self.actions_by_id["percentile"], self)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.tool_bar.addWidget(gap)
        self.banner = ResearchBanner()
        self.tool_bar.addWidget(self.banner)
        self.addToolBar(self.tool_bar)
        toolbox = toolbox_of(self.session)
        self.tool_palette = ToolPalette(self.actions_by_id, toolbox, self.light_box)
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.tool_palette)
        self.status = StatusBar(self.session)
        self.setStatusBar(self.status)
        self.display_watch = DisplayWatch(self.session, self, self.status.display)
        self.presence = TrainingPresence(
            self,
            self.training,
            self.show_trainer,
            lambda: self.pages.currentWidget() is self.light_box,
        )
        self.status.insertPermanentWidget(1, self.presence.chip)
        self.centre_column.insertWidget(1, self.presence.strip)

    def _listen(self) -> None:
        session = self.session
        self.welcome.folder_wanted.connect(self.ask_folder)
        self.welcome.files_wanted.connect(self.ask_files)
        self.welcome.demo_wanted.connect(session.open_demo)
        self.welcome.study_wanted.connect(lambda source: session.open([Path(source)]))
        self.opening.cancel.clicked.connect(self.stop_work)
        self.compare_panel.truth_wanted.connect(self.ask_truth)
        self.findings_panel.card_wanted.connect(self.show_model_card)
        self.study_panel.view_opened.connect(self.light_box.toggle_full)
        self.light_box.pointer_moved.connect(self.status.show_pointer)
        self.light_box.window_changed.connect(self.status.show_window)
        self.notices.changed.connect(self.status.show_notices)
        self.status.notices_wanted.connect(self.toggle_notices)
        session.open_progress.connect(self._opening_goes_on)
        session.study_outlined.connect(self._study_is_there)
        session.study_closed.connect(self._show_page)
        session.study_read.connect(self._study_is_read)
        for changed in (
            session.mammogram_arrived,
            session.analysis_started,
            session.analysis_ended,
            session.prediction_arrived,
            session.settings_changed,
        ):
            changed.connect(self.actions_by_id.refresh)
        session.settings_changed.connect(self._show_title)
        session.settings_changed.connect(self._show_chrome)
        if self.room is not None:
            self.room.window_wanted.connect(self._come_to_the_front)
            self.room.entry_opened.connect(self._case_is_there)

    # ------------------------------------------------------------------ which page

    def _show_page(self) -> None:
        session = self.session
        if session.is_switching:
            return  # the next study is there in a moment: the panels stay
        if session.outline is not None:
            page: QWidget = self.light_box
        else:
            page = self.opening if session.is_opening else self.welcome
        self.pages.setCurrentWidget(page)
        self.presence.show_now()
        self._show_chrome()
        self._show_title()
        self.actions_by_id.refresh()

    def _show_chrome(self) -> None:
        """Show the panels while a study is open, and nothing but the views in the dark room."""
        is_reading = self.pages.currentWidget() is self.light_box
        is_dark = is_reading and self.session.settings.dark_room
        if is_reading and not is_dark:
            self.docks.bring_back()
        else:
            self.docks.put_away()
        # After the panels: their kept state holds the tool bars too.
        self.tool_palette.setVisible(is_reading and not is_dark)
        self.dark_room.follow(is_dark, shown_keys(self.actions_by_id.keys_of("dark_room")))

    def _opening_goes_on(self, _done: int, _total: int) -> None:
        self.welcome.show_message("")
        if self.session.outline is None and self.pages.currentWidget() is not self.opening:
            self._show_page()
            self.opening.setFocus()  # not its button: an impatient space bar must not cancel

    def _study_is_there(self) -> None:
        self._show_page()
        views = self.session.outline.views if self.session.outline else ()
        if views and not self.session.active_view:
            self.session.set_active_view(views[0].key)
        self.light_box.setFocus()

    def _study_is_read(self) -> None:
        if self.session.outline is None:
            self._show_page()
            self.welcome.show_message(
                tr("Nothing was opened: no mammogram view was found. The notices say why.")
            )
            self.notices.set_open(True)
        self.actions_by_id.refresh()

    def _show_title(self) -> None:
        outline, hidden = self.session.outline, self.session.settings.hide_patient
        title = f"{outline.title} – " if outline is not None and not hidden else ""
        self.setWindowTitle(f"{title}LEM Viewer")

    def _case_is_there(self, entry: object) -> None:
        """Show the form of a case that is read blinded; its audit comes later."""
        if entry is not None and self.session.veil.is_drawn:
            self.docks.bring_forward("reading", instead_of="audit")

    def _come_to_the_front(self) -> None:
        self.raise_()
        self.activateWindow()

    # ------------------------------------------------------------------ what actions call

    def ask_folder(self) -> None:
        """Ask for a folder and open it as a study."""
        chosen = questions.ask_folder(self, questions.place_of(self.session.settings))
        if chosen is not None:
            self.session.open([chosen])

    def ask_files(self) -> None:
        """Ask for files or an archive and open them as a study."""
        chosen = questions.ask_images(self, questions.place_of(self.session.settings))
        if chosen:
            self.session.open(chosen)

    def ask_truth(self) -> None:
        """Ask for masks, DICOM SEG or outlines and add them."""
        chosen = questions.ask_truth(self, questions.place_of(self.session.settings))
        if chosen:
            self.session.add_truth(chosen)

    def ask_foreign(self) -> None:
        """Ask for other makers' findings and read them."""
        chosen = questions.ask_foreign(self, questions.place_of(self.session.settings))
        if chosen:
            self.session.add_foreign(chosen)

    def ask_prior(self) -> None:
        """Ask for the folder of an earlier study and hang it beside the open one."""
        chosen = questions.ask_prior(self, questions.place_of(self.session.settings))
        if chosen is not None:
            self.session.add_priors([chosen])

    def step_study(self, by: int) -> None:
        """Open the next (1) or the previous (-1) patient of the folder."""
        if self.session.studies.neighbour(by) is None:
            self.status.show_pointer(tr("No other study there"))
        else:
            self.session.studies.step(by)

    def choose_protocol(self) -> None:
        """Show the hanging protocols over the views; arrows and Enter choose."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_hanging_menu(menu, self)
        half = QPoint(menu.sizeHint().width() // 2, menu.sizeHint().height() // 2)
        in_use = next((each for each in menu.actions() if each.isChecked()), menu.actions()[0])
        menu.popup(self.light_box.mapToGlobal(self.light_box.rect().center() - half))
        menu.setActiveAction(in_use)

    def edit_protocols(self) -> None:
        """Show the editor of hanging protocols; nothing is kept until it is saved."""
        self.dialogs.show("protocols", ProtocolEditor(self, self.session, self.light_box))

    def show_view(self, number: int) -> None:
        """Show the view with this number (1 is the first hung) alone, and back."""
        views = self.session.outline.views if self.session.outline else ()
        if number <= len(views):
            self.session.set_active_view(views[number - 1].key)
            self.light_box.toggle_full(views[number - 1].key)

    def step_back(self) -> None:
        """Leave the full view, else the dark room, else the full screen, else stop what runs."""
        if self.session.outline is not None and self.light_box.is_full():
            self.light_box.toggle_full()
        elif self.dark_room.is_dark:
            self.session.change_settings(dark_room=False)
        elif self.isFullScreen():
            self.toggle_full_screen()
        else:
            self.stop_work()

    def stop_work(self) -> None:
        """Stop the opening or the analysis that is running."""
        if self.session.is_opening:
            self.session.close_study()
            self._show_page()
        elif self.session.is_analysing:
            self.session.cancel_analysis()

    def step_finding(self, by: int) -> None:
        """Go to the next weaker (1) or stronger (-1) extremum."""
        self.findings_panel.step(by)

    def focus_next_region(self) -> None:
        """Move the keyboard to the next part of the window that is seen."""
        of_the_reader = (self.room.panel, self.room.audit.table) if self.room else ()
        focus_next(
            self.welcome.folder,
            self.study_panel.views,
            self.light_box,
            self.study_browser.views,
            self.findings_panel.table,
            self.findings_panel.analyse,
            *of_the_reader,
            self.compare_panel.add_truth,
            self.overlay_panel.first_control,
            self.notices.list,
        )

    def hide_overlays(self, hidden: bool) -> None:
        """Show the views without anything over them, and with it again."""
        self.light_box.hide_overlays(hidden)

    def toggle_full_screen(self) -> None:
        """Fill the whole screen, and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_panel(self, name: str) -> None:
        """Hide or show a panel; the reading takes the keyboard, and gives it back."""
        is_shown = self.docks.toggle(name)
        if name == "reading" and self.room is not None:
            target = self.room.panel if is_shown else self.light_box
            target.setFocus()

    def reset_panels(self) -> None:
        """Put every panel back in its first place."""
        self.docks.reset()

    def toggle_notices(self) -> None:
        """Open or fold the notices."""
        self.notices.toggle()

    @property
    def zoo(self) -> ZooWindow:
        """The window of the models, made when it is first asked for."""
        if self._zoo is None:
            from lem_viewer.gui.zoo_window import ZooWindow

            self._zoo = ZooWindow(self.session)
        return self._zoo

    def show_zoo(self) -> None:
        """Bring the window of the models to the front."""
        self.zoo.bring_up()

    def _take_models(self, sources: list[Path]) -> None:
        self.show_zoo()
        self.zoo.acts.take_in(sources)

    def show_model_comparison(self) -> None:
        """Show the active view twice, each with another model's overlays."""
        self.dialogs.show("models", ModelComparison(self, self.session))

    @property
    def trainer(self) -> TrainerDialog:
        """The training dialog, made when it is first asked for."""
        if self._trainer is None:
            from lem_viewer.gui.trainer_dialog import TrainerDialog  # loads the plots

            self._trainer = TrainerDialog(self.training)
        return self._trainer

    def show_trainer(self, page: str = "") -> None:
        """Bring the training dialog to the front, at a page where one is named."""
        self.trainer.bring_up()
        if page:
            self.trainer.go_to(page)

    def go_back_model(self) -> None:
        """Ask whether to use the model again that was in use before the last adoption."""
        self.way_back.ask()

    def show_preferences(self) -> None:
        """Show the preferences; nothing is kept until OK."""
        self.dialogs.show("preferences", PreferencesDialog(self, self.session))

    def show_test_pattern(self) -> None:
        """Show the pattern for judging the display, over the whole screen."""
        pattern = TestPatternWindow(self, self.session)
        self.dialogs.show("test pattern", pattern)
        pattern.showFullScreen()

    def show_help(self) -> None:
        """Show every key and what the mouse does."""
        self.dialogs.show("help", HelpDialog(self, MOUSE_HELP, self.actions_by_id.keys_of))

    def show_model_card(self) -> None:
        """Show the card of the model in use."""
        chosen = self.session.model_choice
        name = chosen.name if chosen else ""
        self.dialogs.show("card", ModelCardDialog(self, self.session.all_models, name))

    def show_export(self) -> None:
        """Ask what of the open study is to be written, and where."""
        self.dialogs.show("export", ExportDialog(self, self.session))

    def show_about(self) -> None:
        """Show what this program is."""
        self.dialogs.show("about", AboutDialog(self))

    # ------------------------------------------------------------------ closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep size, place and panels; ask first where a training runs."""
        if not self.presence.may_close():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.session.change_settings(window_geometry=geometry, window_state=self.docks.state())
        if self.room is not None:
            self.room.close()
        if self._trainer is not None:
            self._trainer.close()
        if self._zoo is not None:
            self._zoo.close()
        super().closeEvent(event)

    def _restore(self, settings: Settings) -> None:
        if settings.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode("ascii")))
        self.docks.restore(settings.window_state)
