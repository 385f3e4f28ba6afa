"""Undo and redo of an open workshop, where a stretch of typing is one step and a long step goes aside."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ui.desk import DESK

if TYPE_CHECKING:
    from workshop.domain.changes import Changes

_LONG = 1_000_000
"""Characters of images from which on a step takes longer to replay than a window may stand still."""

_IMAGE = 350
"""About so many characters has the image of one row."""


class Stretches:
    """The steps of a session as a person counts them."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self._going_on: set[int] = set()

    def run(self, edit: Callable[[Any], Changes]) -> Changes:
        """Run it, and note where it is more of one stretch of typing, which undo takes back as one."""
        goes_on = DESK.goes_on()
        changes = edit(self._session)
        if changes and goes_on and (step := self._session.undo_step):
            self._going_on.add(step.n)
        return changes

    def undo(self) -> Changes | None:
        """Take the last stretch back."""
        DESK.goes_on()
        step, changes = self._session.undo_step, self._session.undo()
        while changes and step and step.n in self._going_on:
            step, changes = self._session.undo_step, self._session.undo()
        return changes

    def redo(self) -> Changes | None:
        """Do the stretch again that was taken back."""
        DESK.goes_on()
        changes = self._session.redo()
        while changes and (step := self._session.redo_step) and step.n in self._going_on:
            changes = self._session.redo()
        return changes

    def long(self, back: bool) -> tuple[Callable[..., Changes], int] | None:
        """What replays the next step aside, and about how many rows it touches; None where it is quick."""
        from workshop.domain.changes import Changes

        step = self._session.undo_step if back else self._session.redo_step
        if step is None or step.size < _LONG:
            return None
        DESK.goes_on()
        nothing = Changes(step.label)  # where the file was taken away, the copy has no step to replay
        return lambda store, _now: (store.undo() if back else store.redo()) or nothing, step.size // _IMAGE
