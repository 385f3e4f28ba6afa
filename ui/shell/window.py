"""The main window: home or the open workshop, and the acts that are the same on every page."""

from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from ui.acts.act import Act, Reach
from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.desk import DESK
from ui.guide.acts import GuideActs
from ui.jobs import Job, stop_jobs
from ui.palette.palette_acts import PaletteActs
from ui.preferences import Left, Preferences
from ui.settings.acts import SettingsActs
from ui.shell.audience_acts import AudienceActs
from ui.shell.files.dropping import Dropping
from ui.shell.files.file_acts import FileActs
from ui.shell.files.keeper import Keeper
from ui.shell.files.leaving import Leaving
from ui.shell.going_on.next_revision import NextRevision
from ui.shell.going_on.returning import Returning
from ui.shell.going_on.sizing import Sizing
from ui.shell.going_on.time_acts import TimeActs
from ui.shell.going_on.turning import Turning
from ui.shell.ground import Ground
from ui.shell.home.page import Home
from ui.shell.pages import Pages
from ui.shell.place import come_forward, restore_place, toggle_full_screen
from ui.shell.toasts import Offer, ToastArea
from ui.shell.undoing import Undoing
from ui.theme.looks import Looks
from ui.theme.plain import set_title
from workshop.domain.facts.choices import StepId

# What only an open workshop needs is loaded when one opens: the home screen paints without it.
if TYPE_CHECKING:
    from ui.shell.frame import Frame
    from ui.steps.page import Page
    from workshop.domain.changes import Changes
    from workshop.domain.findings import Subject


class MainWindow(QMainWindow):
    """Everything there is to see; pages are made when they are first shown."""

    def __init__(self, bridge: Bridge, looks: Looks, preferences: Preferences) -> None:
        super().__init__()
        self.bridge, self.looks, self.preferences = bridge, looks, preferences
        self.acts, self.toasts = Acts(self), ToastArea(looks, self)
        self._ground = ground = Ground(self, bridge, looks, self.toasts, self.acts)
        self._pages = Pages(bridge, looks, self._connect_page)
        self._undoing = Undoing(ground, self._pages)
        self._next_revision = NextRevision(ground)
        self._returning = Returning(self, self._go_on)
        self._turning = Turning(ground, lambda: self._pages.current, self.go_to)
        self._sizing = Sizing(self, self._pages, self._undoing, self.go_to)
        self._add_acts_at_work()
        timer, tell = (lambda: self.frame.top_bar.timer), self._undoing.tell
        self.times = TimeActs(ground, preferences, timer, tell, self.go_to)
        self.audience = AudienceActs(ground)
        self.files = FileActs(ground, self._undoing.commit)
        self._add_acts_around()
        asked = (self._pages.acts_in_view, self.go_to, self.audience.may_show_private, ground.why_closed)
        self.palette_acts = PaletteActs(self, looks, bridge, self.acts, *asked)
        self.settings = SettingsActs(self, looks, bridge, self.acts, preferences)
        self.guide = GuideActs(self, looks, bridge.texts.language, self.acts, lambda: self._pages.current)
        self.home = Home(looks, bridge.texts, preferences, self.acts)
        self.keeper = Keeper(bridge, self)
        self._leaving = Leaving(ground, self._undoing.commit, self.work, self.files.save_copy)
        bridge.may_leave = self.may_leave
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._stack.addWidget(self.home)
        self.setCentralWidget(self._stack)
        self.setWindowTitle(self.tr("Joint Charter"))
        self.setMinimumSize(720, 480)
        Dropping(self, self._pages.in_view, self.files.open)
        self._connect()
        restore_place(self, preferences.geometry)

    def _add_acts_at_work(self) -> None:
        """What is the same on every page."""
        act = partial(Act, reach=Reach.WINDOW, why_not=self._ground.why_closed)
        words, parts = self.tr("Next part of the window"), self.tr("Rail, page, drawer")
        self.acts.add(
            act("drawer", self.tr("Drawer"), lambda: self.frame.toggle_drawer(), ("F4",)),
            act("cycle", words, lambda: self.frame.cycle_focus(), ("F6",), parts),
        )

    def _add_acts_around(self) -> None:
        """What is done with the window and the workshop as a whole."""
        act, closed = partial(Act, reach=Reach.WINDOW), self._ground.why_closed
        self.acts.add(
            act("full", self.tr("Full screen"), lambda: toggle_full_screen(self), ("F11",)),
            act("find", self.tr("Find"), self.seek, ("Ctrl+F",)),
            act("close", self.tr("Close the workshop"), self.go_home, ("Ctrl+W",), why_not=closed),
            act("keys", self.tr("All keys"), self.show_keys, ("?", "Shift+F1")),  # a field takes "?"
            act("quit", self.tr("Quit"), self.close, ("Ctrl+Q",)),
        )

    def _connect(self) -> None:
        self.acts.refused.connect(self.toasts.refuse)
        self.home.made.connect(self.files.new)
        self.home.opened.connect(self.files.open)
        self.home.carried.connect(self.files.carry_from)
        self.home.lost.connect(self.files.locate)
        self.home.said.connect(lambda words, offers: self.toasts.say(words, acts=offers))
        self.home.example.connect(self.files.open_example)
        self.files.began.connect(lambda: self.go_to(StepId.SET_UP))
        self.files.found_again.connect(self.preferences.forget)
        self.bridge.opened.connect(self._on_opened)
        self.bridge.changed.connect(self._on_changed)
        self.bridge.troubled.connect(self.toasts.trouble)
        elsewhere = (Offer(self.tr("Save a copy…"), self.files.save_copy),)
        self.bridge.unsaved.connect(lambda words: self.toasts.say(words, trouble=True, acts=elsewhere))
        self.bridge.moved.connect(lambda _: self._remember())
        self.keeper.knocked.connect(lambda: come_forward(self))
        self.settings.habits.restyled.connect(self._paint_anew)
        self.settings.habits.resized.connect(self._sizing.resize)

    @cached_property
    def frame(self) -> "Frame":
        """What stands around the pages; made when the first workshop opens."""
        from ui.notebook.catching import Around, Catching
        from ui.shell.frame import Frame

        frame = Frame(self.looks, self.acts, self.preferences)
        self.settings.habits.changed.connect(frame.hint.look_again)
        bar = frame.top_bar
        self.audience.keep_time_by(bar.timer)
        frame.rail.chosen.connect(self.go_to)
        frame.page_wanted.connect(self._go_on)
        frame.rail.entries.wanted.connect(lambda id_: self.acts[id_].trigger())
        may_show, closed = self.audience.may_show_private, self._ground.why_closed
        around = Around(lambda: self._pages.current, self._opening, closed, may_show)
        catching = Catching(frame.notebook, self.looks, self.acts, self.bridge, around)
        catching.kept.connect(self._undoing.tell)
        self.bridge.saved.connect(lambda saved: bar.show_saved(saved and not DESK.has_words))
        DESK.changed.connect(bar.show_words)
        self._stack.addWidget(frame)
        return frame

    def _opening(self) -> str:
        """What is caught now begins with what the page in view is about."""
        page = self._pages.in_view()
        return page.opening() if page is not None else ""

    def seek(self) -> None:
        """Put the focus where something can be found: on the home screen or on the page."""
        page = self._pages.in_view()
        if self.bridge.is_open and page is not None:
            page.seek()
        else:
            self.home.seek()

    def _on_opened(self) -> None:
        self._pages.clear()
        self._stack.setCurrentWidget(self.frame)
        self.frame.top_bar.show_saved(True)
        self._remember()
        from ui.shell.going_on.left import first_step

        self.times.timing.resume()
        self.go_to(first_step(self.bridge, self.preferences.left, datetime.now()))
        self._pages.warm()

    def _on_changed(self, changes: "Changes | None") -> None:
        self._pages.take(changes)
        self._paint_shell()

    def _paint_anew(self) -> None:
        if self.bridge.is_open:
            self._on_changed(None)

    def _paint_shell(self) -> None:
        self.frame.show_workshop(self.bridge, self._pages.current)
        self.times.timing.show()
        self._turning.show()
        self._undoing.show()
        self.acts.refresh()
        words = self.tr("{title} – Joint Charter")
        set_title(self, words.format(title=self.bridge.snapshot.workshop.title))

    # -- steps

    def page(self, step: StepId) -> "Page":
        """The page of a step, made when it is first asked for."""
        return self._pages.of(step)

    def _connect_page(self, page: "Page") -> None:
        page.preferences = self.preferences
        page.asked_for.connect(self.go_to)
        page.notice.connect(self._undoing.tell)
        page.said.connect(self.toasts.say)
        page.acts.refused.connect(self.toasts.refuse)
        page.drawer_wanted.connect(self.frame.open_drawer)
        page.acts.changed.connect(lambda: self._show_keys(page))
        page.parking_lot_wanted.connect(self.acts["parking-lot"].trigger)
        page.search_wanted.connect(self.palette_acts.search)
        page.explains.connect(self.audience.explain)
        page.looked_at.connect(lambda in_hand: self.audience.look_at(page.step, in_hand))

    def _show_keys(self, page: "Page") -> None:
        if page is self._pages.in_view():
            self.frame.show_keys(page.acts.hints())

    def go_to(self, step: StepId, subject: "Subject | None" = None) -> None:
        """Show a step, and in it what a finding is about."""
        DESK.hand_over()
        page = self.page(step)
        if step != self._pages.current:
            self.toasts.leave_fields()
            self._pages.current = step
            self.frame.show_page(page, page.drawer())
            self._show_keys(page)
            self.times.timing.look_at(step)
            self.preferences.keep_left(Left(str(self.bridge.path), step, datetime.now()))
            self._paint_shell()
        page.take_focus()
        self.audience.look_at(step, page.place())
        if subject is not None:
            page.show_subject(subject)

    def _go_on(self) -> None:
        if self.bridge.is_open and (page := self._pages.in_view()) is not None:
            page.take_focus()

    def go_home(self) -> None:
        """Close the workshop and show the home screen; everything is saved already."""
        if not self.bridge.is_open or not self.may_leave():
            return
        self._let_go()
        self._pages.current = None
        self._stack.setCurrentWidget(self.home)
        self.setWindowTitle(self.tr("Joint Charter"))
        self.home.take_focus()

    def _remember(self) -> None:
        from ui.shell.home.recents import recent_of

        self.preferences.remember(recent_of(self.bridge, datetime.now()))

    def show_keys(self) -> None:
        """Show all keys over the window."""
        self.frame.overview.open() if self.bridge.is_open else self.home.show_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Esc that nothing else wanted takes the newest message away.
        if event.key() != Qt.Key.Key_Escape or not self.toasts.leave_last():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.bridge.is_open and not self.may_leave():
            event.ignore()
            return
        self.end()
        super().closeEvent(event)

    def end(self) -> None:
        """Keep what can be kept and let go of all, without asking."""
        self.preferences.keep_geometry(bytes(self.saveGeometry().toBase64().data()).decode())
        if self.bridge.is_open:
            self._let_go()
        stop_jobs()

    def may_leave(self) -> bool:
        """Whether the workshop may be let go; what is on its way is on disk then."""
        may = self._leaving.may_leave()
        if may:
            self.keep_all()
        return may

    def keep_all(self) -> None:
        """Have everything on disk that isn't yet; work goes on."""
        if self.bridge.is_open:
            self.times.timing.hand_over()
            DESK.hand_over()

    def _let_go(self) -> None:
        self.keep_all()
        self.times.timing.rest()
        self._remember()
        self.bridge.close()

    def work(self) -> list[Job]:
        """The documents and signatures that are being made."""
        return self._pages.work()
