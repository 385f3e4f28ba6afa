"""The main window: home or the open workshop, and the acts that are the same on every page."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget

from ui.bridge import Bridge
from ui.desk import DESK
from ui.fields.excess import go_to_overlong
from ui.jobs import Job, stop_jobs
from ui.preferences import Preferences
from ui.shell.acts import make_acts
from ui.shell.audience_acts import AudienceActs
from ui.shell.files.file_acts import FileActs
from ui.shell.files.keeper import Keeper
from ui.shell.files.leaving import Leaving
from ui.shell.ground import Ground
from ui.shell.home.page import Home
from ui.shell.pages import Pages
from ui.shell.place import come_forward, restore_place
from ui.shell.toasts import Act, ToastArea
from ui.theme.looks import Looks
from ui.theme.plain import set_title
from workshop.domain.facts.choices import StepId
from workshop.texts.names import step_name

_MENU = (
    ("new", "open", "copy", "close"),
    ("history", "snapshots"),
    ("audience", "freeze", "darken", "all"),
    ("drawer", "full", "dark", "keys"),
    ("quit",),
)

# What only an open workshop needs is loaded when one opens: the home screen paints without it.
if TYPE_CHECKING:
    from ui.shell.frame import Frame
    from ui.steps.page import Page
    from workshop.domain.changes import Changes
    from workshop.domain.rules.findings import Subject


class MainWindow(QMainWindow):
    """Everything there is to see; pages are made when they are first shown."""

    def __init__(self, bridge: Bridge, looks: Looks, preferences: Preferences) -> None:
        super().__init__()
        self.bridge, self.looks, self.preferences = bridge, looks, preferences
        self.home = Home(looks, bridge.texts, preferences)
        self.toasts = ToastArea(looks, self)
        ground = Ground(self, bridge, looks, self.toasts)
        self.files = FileActs(ground, self.commit)
        self.keeper = Keeper(bridge, self)
        self._leaving = Leaving(ground, self.commit, self.work, self.files.save_copy)
        bridge.may_leave = self.may_leave
        self.audience = AudienceActs(ground)
        self._pages = Pages(bridge, looks, self._connect_page)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._stack.addWidget(self.home)
        self.setCentralWidget(self._stack)
        self.setWindowTitle(self.tr("Joint Charter"))
        self.setMinimumSize(720, 480)
        self.setAcceptDrops(True)
        self._acts = make_acts(self)
        self._connect()
        restore_place(self, preferences.geometry)

    def _connect(self) -> None:
        self.home.made.connect(self.files.new)
        self.home.opened.connect(self.files.open)
        self.home.example.connect(self.files.open_example)
        self.home.chosen_file.connect(self.files.choose)
        self.files.began.connect(lambda: self.go_to(StepId.SET_UP))
        self.home.keys.connect(self.show_keys)
        self.bridge.opened.connect(self._on_opened)
        self.bridge.changed.connect(self._on_changed)
        self.bridge.troubled.connect(lambda sentence: self.toasts.say(sentence, trouble=True))
        elsewhere = (Act(self.tr("Save a copy…"), self.files.save_copy),)
        self.bridge.unsaved.connect(lambda words: self.toasts.say(words, trouble=True, acts=elsewhere))
        self.bridge.moved.connect(lambda _: self._remember())
        self.keeper.knocked.connect(lambda: come_forward(self))

    @cached_property
    def frame(self) -> "Frame":
        """What stands around the pages; made when the first workshop opens."""
        from ui.shell.frame import Frame

        frame = Frame(self.looks, self.audience.acts)
        bar = frame.top_bar
        bar.home.connect(self.go_home)
        bar.undo.connect(self.undo)
        bar.redo.connect(self.redo)
        bar.more.connect(self._show_menu)
        bar.timer.paused.connect(self._keep_time)
        self.audience.keep_time_by(bar.timer)
        frame.rail.chosen.connect(self.go_to)
        self.bridge.saved.connect(lambda saved: bar.show_saved(saved and not DESK.has_words))
        DESK.changed.connect(bar.show_words)
        self._stack.addWidget(frame)
        return frame

    def seek(self) -> None:
        """Put the focus where something can be found: on the home screen or on the page."""
        page = self._pages.in_view()
        if self.bridge.is_open and page is not None:
            page.seek()
        else:
            self.home.seek()

    def in_frame(self, act: str) -> None:
        """Do something that only makes sense while a workshop is open."""
        if self.bridge.is_open:
            getattr(self.frame, act)()

    def _on_opened(self) -> None:
        self._pages.clear()
        self._stack.setCurrentWidget(self.frame)
        self.frame.top_bar.show_saved(True)
        self._remember()
        from workshop.domain import flow

        self.go_to(flow.first_open(flow.states(self.bridge.snapshot, self.bridge.findings)))
        self._pages.warm()

    def _on_changed(self, changes: "Changes | None") -> None:
        self._pages.take(changes)
        self._paint_shell()

    def _paint_shell(self) -> None:
        from workshop.domain import flow
        from workshop.domain.standing import standing
        from workshop.texts.charter_trouble import standing_text

        snapshot, texts = self.bridge.snapshot, self.bridge.texts
        states = flow.states(snapshot, self.bridge.findings)
        minutes = {box.step: box.minutes for box in snapshot.agenda}
        steps = [
            (step, step_name(texts, step), minutes.get(step, 0), state) for step, state in states.items()
        ]
        self.frame.rail.show_steps(steps, self._pages.current)
        revision = standing_text(texts, standing(snapshot))
        self.frame.top_bar.show_workshop(snapshot.workshop.title, revision)
        self.frame.top_bar.show_undo(self.bridge.undo_text(), self.bridge.redo_text())
        set_title(self, self.tr("{title} – Joint Charter").format(title=snapshot.workshop.title))

    # -- steps

    def page(self, step: StepId) -> "Page":
        """The page of a step, made when it is first asked for."""
        return self._pages.of(step)

    def _connect_page(self, page: "Page") -> None:
        page.asked_for.connect(self.go_to)
        page.notice.connect(self._notice)
        page.said.connect(self.toasts.say)
        page.drawer_wanted.connect(self.frame.open_drawer)
        page.looked_at.connect(lambda in_hand: self.audience.look_at(page.step, in_hand))

    def go_to(self, step: StepId, subject: "Subject | None" = None) -> None:
        """Show a step, and in it what a finding is about."""
        DESK.hand_over()
        page = self.page(step)
        if step != self._pages.current:
            self.frame.top_bar.timer.pause()  # what ran is the last step's
            self._pages.current = step
            self.frame.show_page(page, page.drawer())
            self.frame.show_keys(page.keys())
            box = self.bridge.snapshot.agenda.get(step)
            name = step_name(self.bridge.texts, step)
            minutes, spent = (box.minutes, box.spent_minutes) if box else (0, 0.0)
            self.frame.top_bar.timer.show_step(name, minutes, spent)
            self._paint_shell()
            page.take_focus()
        self.audience.look_at(step, page.in_hand())
        if subject is not None:
            page.show_subject(subject)

    def turn(self, by: int) -> None:
        """Go to the step before or after, of those that are in the agenda."""
        from workshop.domain import flow

        now = self._pages.current
        if not self.bridge.is_open or now is None:
            return
        steps = [step.id for step in flow.included(self.bridge.snapshot)]
        place = steps.index(now) + by if now in steps else 0
        if 0 <= place < len(steps):
            self.go_to(steps[place])

    def undo(self) -> None:
        """Take the last step back, of typing first and then of the workshop."""
        self.commit()
        if self.bridge.is_open:
            self.bridge.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.commit()
        if self.bridge.is_open:
            self.bridge.redo()

    def commit(self) -> bool:
        """Take over what is typed and not yet entered; not so a text that is too long to be kept."""
        DESK.hand_over()
        page = self._pages.in_view()
        drawer = page.drawer() if page is not None else None
        parts = (page, drawer[1]) if drawer else (page,)
        if not any(part is not None and go_to_overlong(part) for part in parts):
            return True
        self.toasts.say(self.tr("This text is too long to be kept: shorten it, or clear it."), trouble=True)
        return False

    def _keep_time(self, seconds: int) -> None:
        from workshop.actions.set_up import add_spent_minutes

        if self.bridge.is_open and self._pages.current is not None:
            self.bridge.run(add_spent_minutes, step=self._pages.current, minutes=seconds / 60)

    def _notice(self, text: str) -> None:
        self.toasts.say(text, acts=(Act(self.tr("Undo"), self.undo, ("Ctrl", "Z")),))

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

        opened_at = QLocale().toString(QDateTime.currentDateTime(), "d MMM yyyy, HH:mm")
        self.preferences.remember(recent_of(self.bridge, opened_at))

    def _show_menu(self) -> None:
        menu = QMenu(self)
        for group in _MENU:
            menu.addActions([self._acts[name] for name in group])
            menu.addSeparator()
        button = self.frame.top_bar.more_button
        menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        menu.deleteLater()

    def show_keys(self) -> None:
        """Show all keys over the window."""
        (self.frame.overview if self.bridge.is_open else self.home.overview).open()

    def turn_theme(self) -> None:
        """Change between the light and the dark theme."""
        theme = "dark" if self._acts["dark"].isChecked() else "light"
        self.looks.use(theme)
        self.preferences.keep_theme(theme)
        if self.bridge.is_open:
            self._on_changed(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.files.open(paths[0])

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
            self.frame.top_bar.timer.pause()
            DESK.hand_over()

    def _let_go(self) -> None:
        self.keep_all()
        self._remember()
        self.bridge.close()

    def work(self) -> list[Job]:
        """The documents and signatures that are being made."""
        return self._pages.work()
