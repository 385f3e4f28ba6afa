"""A bar that is being dragged: all of it, or one of its ends, by whole days."""

from workshop.domain.facts.ids import TaskId
from workshop.report.rehearsing.lanes import Bar

_END, _LEAST = 7.0, 4.0


class Drag:
    """`days` are by how many its start and its end go; at an end of the bar the other one stays."""

    def __init__(self, bar: Bar, at: float, day_width: float) -> None:
        self.task: TaskId = bar.task
        self._from, self._now, self._day = at, at, day_width
        self._moves = self._what(bar, at)
        self.is_moved = False

    @staticmethod
    def is_end(bar: Bar, at: float) -> bool:
        """Whether a place is at one end of the bar."""
        return Drag._what(bar, at) != (True, True)

    @staticmethod
    def _what(bar: Bar, at: float) -> tuple[bool, bool]:
        if bar.width > 4 * _END and at < bar.x + _END:
            return True, False
        if bar.width > 4 * _END and at > bar.end - _END:
            return False, True
        return True, True

    def move_to(self, at: float) -> None:
        """Follow the mouse."""
        self._now = at
        self.is_moved = self.is_moved or abs(at - self._from) >= _LEAST

    @property
    def days(self) -> tuple[int, int]:
        by = round((self._now - self._from) / self._day)
        start, end = self._moves
        return by * start, by * end

    @property
    def offsets(self) -> tuple[float, float]:
        """How far both ends go on the screen: whole days."""
        start, end = self.days
        return start * self._day, end * self._day
