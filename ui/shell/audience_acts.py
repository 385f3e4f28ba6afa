"""The audience view's acts: on, frozen, dark, all activities; keys, menu and top bar show the same."""

from datetime import datetime, timedelta
from enum import Enum, auto
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.acts.act import Act, Reach
from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.shell.ground import Ground
from ui.theme.looks import Looks

# The view is loaded when it is first turned on.
if TYPE_CHECKING:
    from ui.audience.view import AudienceView
    from ui.controls.timer import TimerDisplay
    from workshop.domain.facts.choices import StepId
    from workshop.domain.wall.wall import At, Pause


class Seen(Enum):
    """Who sees the facilitator's screen."""

    NOT = auto()
    BY_ALL = auto()


class AudienceActs(QObject):
    """Turns the view on and off, and what it shows; the view itself is made when it is first turned on."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.over)
        self._ground = ground
        self._timer: TimerDisplay | None = None
        self._step: StepId | None = None
        self._in_hand: At | None = None
        self._is_unseen = False
        self._paused = ""
        self._chosen: Pause | None = None
        self._running: Pause | None = None
        self._add_acts()
        self._add_pauses()
        ground.bridge.opened.connect(ground.acts.refresh)
        ground.bridge.closed.connect(ground.acts.refresh)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._see_screens)
        app.screenRemoved.connect(self._see_screens)

    def _add_acts(self) -> None:
        act, closed = partial(Act, reach=Reach.WINDOW), self._ground.why_closed
        off, freeze = self._why_off, self.tr("Freeze the audience view")
        darken = self.tr("Darken the audience view")
        self._ground.acts.add(
            act(
                "audience",
                self.tr("Audience view"),
                self._turn,
                ("F5",),
                why_not=closed,
                is_on=lambda: self._is_on,
            ),
            act(
                "freeze",
                self.tr("Freeze the picture"),
                lambda: self.view.freeze(not self.view.is_frozen),
                ("Shift+F5",),
                freeze,
                why_not=off,
                is_on=lambda: self._is_on and self.view.is_frozen,
            ),
            act(
                "darken",
                self.tr("Darken the picture"),
                lambda: self.view.darken(not self.view.is_dark),
                ("Ctrl+F5",),
                darken,
                why_not=off,
                is_on=lambda: self._is_on and self.view.is_dark,
            ),
            act(
                "all",
                self.tr("Show all instead of the ballot or the pick"),
                lambda: self.view.show_all(not self.view.shows_all),
                why_not=off,
                is_on=lambda: self._is_on and self.view.shows_all,
            ),
        )

    def _add_pauses(self) -> None:
        """What the room reads while nobody works; pressed again, the wall follows again."""
        act, hint = partial(Act, reach=Reach.WINDOW, why_not=self._why_off), self.tr("wall between the work")
        for id_, words, kind, minutes in (
            ("welcome", self.tr("Welcome on the wall"), "welcome", 0),
            ("break-10", self.tr("Break of 10 minutes on the wall"), "break", 10),
            ("break-15", self.tr("Break of 15 minutes on the wall"), "break", 15),
            ("break-30", self.tr("Break of 30 minutes on the wall"), "break", 30),
            ("closing", self.tr("Thanks on the wall"), "closing", 0),
        ):
            run = partial(self._pause, id_, kind, minutes)
            self._ground.acts.add(act(id_, words, run, hint=hint, is_on=partial(self._is_paused, id_)))

    def _is_paused(self, id_: str) -> bool:
        return self._is_on and self._paused == id_

    def _pause(self, id_: str, kind: str, minutes: int) -> None:
        from workshop.domain.wall.wall import Between, Pause

        self._paused = "" if self._paused == id_ else id_
        until = datetime.now().astimezone() + timedelta(minutes=minutes) if minutes else None
        self._chosen = Pause(Between(kind), until) if self._paused else None
        self._show_pause()

    def _show_pause(self) -> None:
        """What was chosen, or else the break of the agenda that runs."""
        self.view.show_pause(self._chosen or self._of_agenda())

    def _of_agenda(self) -> "Pause | None":
        """The break whose time runs, until its end; that is reckoned once, or it would tremble."""
        timer = self._timer
        if timer is None or not timer.is_running or not timer.is_break or timer.left <= 0:
            self._running = None
        else:
            from workshop.domain.wall.wall import Between, Pause

            until = datetime.now().astimezone() + timedelta(seconds=timer.left)
            before = self._running.until if self._running else None
            if before is None or abs(until - before) > timedelta(seconds=30):
                self._running = Pause(Between.BREAK, until)
        return self._running

    def _why_off(self) -> str:
        return "" if self._is_on else self.tr("The audience view is off: turn it on first.")

    @cached_property
    def view(self) -> "AudienceView":
        """What the projector shows."""
        from ui.audience.view import AudienceView

        view = AudienceView(self._ground.bridge, self._ground.looks, self._ground.over)
        view.changed.connect(self._ground.acts.refresh)
        view.changed.connect(self._see_screens)
        view.moved.connect(self._tell_move)
        view.window.addActions([self._ground.acts[id_] for id_ in ("audience", "freeze", "darken")])
        return view

    def keep_time_by(self, timer: "TimerDisplay") -> None:
        """Show on the wall what this timer shows."""
        self._timer = timer
        timer.ticked.connect(self._show_time)

    @property
    def _is_on(self) -> bool:
        return "view" in self.__dict__ and self.view.is_on

    def look_at(self, step: "StepId", in_hand: "At | None") -> None:
        """Follow the facilitator to a step and, in it, to an activity."""
        self._step, self._in_hand = step, in_hand
        if self._is_on:
            self.view.look_at(step, in_hand)
            self._show_time()

    def explain(self, explains: bool) -> None:
        """Show the room what letters mean as long as the facilitator does."""
        if self._is_on:
            self.view.explain(explains)

    def may_show_private(self, over: QWidget) -> bool:
        """Whether what is private may show over a widget: asked where the room may see the same screen.

        That is where screens are mirrored, or where the wall shows on the only one there is. The answer holds
        as long as wall and screens stay as they are.
        """
        from ui.audience.screens import is_mirrored

        is_shared = is_mirrored(over) or (self._is_on and not self.view.has_own_screen)
        if not is_shared or self._is_unseen:
            return True
        from ui.shell.files.question import Question, Way

        ways = (
            Way(Seen.NOT, self.tr("No, it is dark or shows something else"), "primary"),
            Way(Seen.BY_ALL, self.tr("Yes, go back")),
        )
        title = self.tr("Does the projector show this screen?")
        sentence = self.tr(
            "What follows is private. Darken the projector or move it to another picture first."
        )
        self._is_unseen = Question(over, self._ground.looks, title, sentence, ways).ask() is Seen.NOT
        return self._is_unseen

    def _see_screens(self, _: object = None) -> None:
        """What was said of the projector holds no longer."""
        self._is_unseen = False

    def _tell_move(self, has_own: bool) -> None:
        """Say where the wall is after a screen came or went."""
        gone = self.tr("The second screen is gone: the audience view is a window behind this one.")
        there = self.tr("The audience view is on the second screen now.")
        self._ground.toasts.say(there if has_own else gone)

    def _turn(self) -> None:
        if self._is_on:
            self._chosen, self._paused = None, ""
            self.view.turn_off()
        elif self._step is not None:
            self.view.look_at(self._step, self._in_hand)
            self._show_time()
            self.view.turn_on()
            if not self.view.has_own_screen:
                words = self.tr(
                    "There is only one screen: drag the audience view to the projector, then F11."
                )
                self._ground.toasts.say(words)

    def _show_time(self) -> None:
        if self._timer is not None and "view" in self.__dict__:
            timer = self._timer
            shows = timer.has_time and timer.is_started
            self.view.show_time(*((timer.name, timer.text(), timer.is_urgent) if shows else ("", "", False)))
            self._show_pause()


class AudienceBar(QWidget):
    """The acts as buttons: on and off always, the others while it is on."""

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.freeze = self._button(acts, "freeze", acts.button("freeze", looks, "quiet", "snowflake", "icon"))
        self.darken = self._button(acts, "darken", acts.button("darken", looks, "quiet", "eye-off", "icon"))
        self.turn = self._button(acts, "audience", acts.button("audience", looks, icon="presentation"))
        small = acts.button("audience", looks, "quiet", "presentation", "icon")
        self.turn_small = self._button(acts, "audience", small)
        for button in (self.freeze, self.darken, self.turn, self.turn_small):
            row.addWidget(button)
        self._is_on = acts["audience"]
        self._is_on.toggled.connect(lambda _: self._show())
        self._narrow = False
        self._show()

    def _button(self, acts: Acts, id_: str, button: Button) -> Button:
        """One that shows whether its act is on."""
        kind = button.property("kind")
        button.setCheckable(True)
        acts[id_].toggled.connect(button.setChecked)
        acts[id_].toggled.connect(lambda on: button.set_kind("primary" if on else kind))
        return button

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone where there is little room."""
        self._narrow = narrow
        self._show()

    def _show(self) -> None:
        on = self._is_on.isChecked()
        self.freeze.setVisible(on)
        self.darken.setVisible(on)
        self.turn.setVisible(not self._narrow)
        self.turn_small.setVisible(self._narrow)
