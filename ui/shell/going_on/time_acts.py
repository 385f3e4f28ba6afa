"""What is done with the time of the box in hand, as acts: keys, menus and the display show the same."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.preferences import Preferences
from ui.shell.ground import Ground
from workshop.domain.facts.choices import StepId

# The timing is loaded when a workshop is opened first.
if TYPE_CHECKING:
    from ui.controls.timer import TimerDisplay
    from ui.shell.going_on.timing import Timing

MORE = 5
"""How many minutes a box is given at once."""


class TimeActs(QObject):
    """`display` is asked for once a workshop is open; `tell` says what was done, `go` shows a step."""

    def __init__(
        self,
        ground: Ground,
        preferences: Preferences,
        display: Callable[[], "TimerDisplay"],
        tell: Callable[[str], object],
        go: Callable[[StepId], object],
    ) -> None:
        super().__init__(ground.over)
        self._ground, self._preferences, self._display = ground, preferences, display
        self._tell, self._go = tell, go
        self._add_acts()

    def _add_acts(self) -> None:
        act, closed = partial(Act, reach=Reach.WINDOW), self._ground.why_closed
        more, none = self.tr("{n} more minutes", "", MORE).format(n=MORE), self._why_no_box
        start, over = self.tr("Start or pause the timer"), self.tr("Start its time over")
        self._ground.acts.add(
            act("timer", start, lambda: self.timing.toggle(), ("F9",), why_not=closed),
            act("more-time", more, lambda: self.timing.give_more(MORE), ("Shift+F9",), why_not=none),
            act("time-over", over, lambda: self.timing.start_over(), why_not=none),
            act(
                "next-box",
                self.tr("Start the next box of time"),
                lambda: self.timing.begin_next(),
                ("Ctrl+F9",),
                why_not=self._why_last,
            ),
            act(
                "late",
                self.tr("Three ways out of being late…"),
                lambda: self.timing.ask_late(),
                ("Ctrl+Shift+F9",),
                why_not=self._why_in_time,
            ),
            act("sounds", self.tr("A sound when a time is over"), self._turn_sounds, is_on=self._sounds),
        )

    @cached_property
    def timing(self) -> "Timing":
        """What counts."""
        from ui.shell.going_on.timing import Timing

        timing = Timing(self._ground, self._preferences, self._display())
        timing.told.connect(self._tell)
        timing.turned.connect(self._go)
        return timing

    @property
    def _is_there(self) -> bool:
        """Whether a workshop was opened yet."""
        return "timing" in self.__dict__

    def _sounds(self) -> bool:
        return self._preferences.settings.sounds

    def _turn_sounds(self) -> None:
        self._preferences.keep_settings(sounds=not self._sounds())

    def _why_no_box(self) -> str:
        if closed := self._ground.why_closed():
            return closed
        has_time = self._is_there and self.timing.has_time
        return "" if has_time else self.tr("This step has no time of its own.")

    def _why_last(self) -> str:
        if closed := self._ground.why_closed():
            return closed
        has_next = self._is_there and self.timing.following() is not None
        return "" if has_next else self.tr("No box of time comes after this one.")

    def _why_in_time(self) -> str:
        if closed := self._ground.why_closed():
            return closed
        is_late = self._is_there and self.timing.late > 0
        return "" if is_late else self.tr("Nothing is late, as far as the agenda and today's date tell.")
