"""What is done with the time of the box in hand, as acts: keys, menus and the display show the same."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.preferences import Preferences
from ui.shell.ground import Ground

# The timing is loaded when a workshop is opened first.
if TYPE_CHECKING:
    from ui.controls.timer import TimerDisplay
    from ui.shell.going_on.timing import Timing

MORE = 5
"""How many minutes a box is given at once."""


class TimeActs(QObject):
    """`display` is asked for once a workshop is open."""

    def __init__(
        self, ground: Ground, preferences: Preferences, display: Callable[[], "TimerDisplay"]
    ) -> None:
        super().__init__(ground.over)
        self._ground, self._preferences, self._display = ground, preferences, display
        act, closed = partial(Act, reach=Reach.WINDOW), ground.why_closed
        more = self.tr("{n} more minutes", "", MORE).format(n=MORE)
        ground.acts.add(
            act(
                "timer",
                self.tr("Start or pause the timer"),
                lambda: self.timing.toggle(),
                ("F9",),
                why_not=closed,
            ),
            act(
                "more-time",
                more,
                lambda: self.timing.give_more(MORE),
                ("Shift+F9",),
                why_not=self._why_no_box,
            ),
            act(
                "time-over",
                self.tr("Start its time over"),
                lambda: self.timing.start_over(),
                why_not=self._why_no_box,
            ),
            act(
                "next-box",
                self.tr("Start the next box of time"),
                lambda: self.timing.begin_next(),
                ("Ctrl+F9",),
                why_not=self._why_last,
            ),
            act("sounds", self.tr("A sound when a time is over"), self._turn_sounds, is_on=self._sounds),
        )

    @cached_property
    def timing(self) -> "Timing":
        """What counts."""
        from ui.shell.going_on.timing import Timing

        return Timing(self._ground, self._preferences, self._display())

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
