"""The audience view: it follows the facilitator, and hands its window pictures of what the room may see.

The only place that knows both the workshop and the projector. What goes from one to the other is made by
`domain.wall` and worded by `texts.wall`.
"""

from functools import cached_property
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from ui.audience.pages import pages_for
from ui.audience.screens import other_screen
from ui.audience.window import AudienceWindow, Time
from ui.bridge import Bridge
from ui.reckoning import reckoning_for
from ui.theme.looks import Looks
from workshop.domain.facts.choices import StepId
from workshop.domain.wall.review import CharterRoom
from workshop.domain.wall.wall import At, Pause, wall
from workshop.texts.names import step_name
from workshop.texts.wall.review import CharterPicture
from workshop.texts.wall.wall import picture

_ASIDE = QPoint(48, 48)
"""Where it is a window, from the corner of the screen."""
_MAPPED = 200
"""Milliseconds until a system has shown a window and put it behind the one that has the focus."""


class AudienceView(QObject):
    """On or off, following or frozen, showing or dark; `changed` says that one of these is otherwise.

    `moved` says that it went to a screen of its own by itself, or that this is gone and it is a window again.
    """

    changed = Signal()
    moved = Signal(bool)

    def __init__(self, bridge: Bridge, looks: Looks, beside: QWidget) -> None:
        super().__init__(beside)
        self._bridge, self._looks, self._beside = bridge, looks, beside
        self._time = Time("", "", False)
        self._step = StepId.SET_UP
        self._in_hand: At = ""
        self._pause: Pause | None = None
        self._pages = pages_for(bridge)
        self._pages.drawn.connect(self._follow)
        self.is_on = self.is_frozen = self.shows_all = self._explains = False
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._paint)
        self._reckoning = reckoning_for(bridge)
        self._reckoning.sharpened.connect(self._follow)
        bridge.changed.connect(lambda _: self._follow())
        bridge.closed.connect(self.turn_off)
        screens = QGuiApplication.instance()
        assert isinstance(screens, QGuiApplication)
        screens.screenAdded.connect(self._take_screen)
        screens.screenRemoved.connect(self._leave_screen)

    @cached_property
    def window(self) -> AudienceWindow:
        """What the projector shows; made when it is first asked for."""
        window = AudienceWindow(self._looks)
        window.left.connect(self.turn_off)
        return window

    @property
    def is_dark(self) -> bool:
        return self.is_on and self.window.is_dark

    @property
    def has_own_screen(self) -> bool:
        """Whether there is a screen beside the facilitator's."""
        return other_screen(self._beside) is not None

    def turn_on(self) -> None:
        """Show it: over the whole of the second screen, or in a window where there is none."""
        self.is_on, self.is_frozen = True, False
        self.window.darken(False)
        self.window.show_time(self._time)
        self._paint()
        screen = other_screen(self._beside)
        if screen is not None:
            self._fill(screen)
        self.window.show()
        # Where the system gives every new window the focus, work goes on in the facilitator's all the same.
        self._beside.activateWindow()
        if screen is None:
            self._come_forward()
            QTimer.singleShot(_MAPPED, self, self._come_forward)
        self.changed.emit()

    def _come_forward(self) -> None:
        """Lie over the facilitator's window, to be dragged to where the room sees it; the focus stays."""
        if self.is_on:
            self.window.raise_()

    def turn_off(self) -> None:
        """Take it off the projector."""
        if self.is_on:
            self.is_on = False
            self.window.close()
            self.window.forget()
            self.changed.emit()

    def freeze(self, frozen: bool) -> None:
        """Keep the picture as it is while the facilitator works on, or follow again."""
        self.is_frozen = frozen and self.is_on
        self._follow()
        self.changed.emit()

    def darken(self, dark: bool) -> None:
        """Show nothing, or go on; what it shows then is what would have shown."""
        if self.is_on:
            self.window.darken(dark)
        self.changed.emit()

    def show_all(self, all_: bool) -> None:
        """Show all activities also where there is a ballot on the one in hand."""
        self.shows_all = all_
        self._follow()
        self.changed.emit()

    def look_at(self, step: StepId, in_hand: At | None) -> None:
        """Follow to a step and, in it, to an activity or another place."""
        self._step, self._in_hand = step, in_hand or ""
        self._follow()

    def explain(self, explains: bool) -> None:
        """Show what the letters mean as long as the facilitator does, then go on as before."""
        self._explains = explains
        self._follow()

    def show_pause(self, pause: Pause | None) -> None:
        """Show welcome, a break or thanks in place of all else; none, and it follows again."""
        if pause != self._pause:
            self._pause = pause
            self._follow()
            self.changed.emit()

    def show_time(self, name: str, text: str, urgent: bool) -> None:
        """Show the time of the box that was started; without one, where the workshop is."""
        self._time = Time(name or step_name(self._bridge.texts, self._step), text, urgent)
        if self.is_on:
            self.window.show_time(self._time)

    def _follow(self) -> None:
        """Paint once the facilitator's window has: it comes first."""
        if self.is_on and not self.is_frozen:
            self._soon.start()

    def _paint(self) -> None:
        if not self._bridge.is_open or not self.is_on or self.is_frozen:
            return
        snapshot = self._bridge.snapshot
        ranking = self._reckoning.ranking(snapshot) if self._step is StepId.TEST_CASE else None
        in_hand = self._in_hand or None
        in_place: dict[str, Any] = {"explains": self._explains, "pause": self._pause}
        shown = wall(snapshot, self._step, in_hand, self.shows_all, ranking, **in_place)
        if isinstance(shown.room, CharterRoom):
            height = round(self.window.height() * self.window.devicePixelRatioF())
            page = self._pages.picture(shown.room.page, height)
            if page is None and isinstance(self.window.picture, CharterPicture):
                return  # the page before stays until this one is drawn
            self.window.show_page(page)
        self.window.show_picture(shown.title, picture(self._bridge.texts, snapshot, shown))

    def _fill(self, screen: QScreen) -> None:
        self.window.setGeometry(screen.geometry())
        self.window.fill(True)

    def _take_screen(self, screen: QScreen) -> None:
        """A projector was plugged in: go there."""
        if self.is_on and screen is other_screen(self._beside):
            self._fill(screen)
            self.window.show()
            self._in_front().activateWindow()
            self.moved.emit(True)

    def _leave_screen(self, screen: QScreen) -> None:
        """The projector is gone: be a window, never over the facilitator's screen."""
        if self.is_on and other_screen(self._beside) is None:
            self.window.fill(False)
            self.window.resize(960, 540)
            self.window.move(self._beside.screen().availableGeometry().topLeft() + _ASIDE)
            self.window.lower()
            self._in_front().raise_()
            self._in_front().activateWindow()
            self.moved.emit(False)

    def _in_front(self) -> QWidget:
        """Where the work is: what somebody is asked in private lies over the facilitator's window."""
        return QApplication.activeModalWidget() or self._beside
