"""Before a change to what both sides signed: it opens the next revision, and that is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from workshop.errors import Sealed
from workshop.texts import Texts

# The home screen paints without the workshop's own modules; the first workshop loads them.
if TYPE_CHECKING:
    from workshop.domain.changes import Changes
    from workshop.session import Session

Outcome = TypeVar("Outcome")


class Sealing:
    """Lets through what leaves the signed charter alone, and the rest where that is wanted."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._is_asking = False
        self.may_open: Callable[[int], bool] = lambda number: True
        """Asked before the next revision is opened, by its number: whether that is wanted."""

    def through(self, session: Session, work: Callable[[], Outcome], *, is_new: bool) -> Outcome:
        """Do it; a new edit that opens the next revision puts that on record first, as a step of its own.

        Raises Sealed where it isn't wanted, and while it is being asked.
        """
        try:
            return work()
        except Sealed as sealed:
            if self._is_asking or not self._is_wanted(sealed.number):
                raise
        session.may_unseal = True
        try:
            if is_new:
                self.open_revision(session)
            return work()
        finally:
            session.may_unseal = False

    def _is_wanted(self, number: int) -> bool:
        self._is_asking = True
        try:
            return self.may_open(number)
        finally:
            self._is_asking = False

    def open_revision(self, session: Session) -> Changes:
        """Open the next revision, where none is in work."""
        from workshop.actions.steps.follow_up import open_next_revision
        from workshop.domain.standing import next_number

        number = next_number(session.snapshot)
        words = self._texts.say("Revision {number} was opened.", number=number) if number else ""
        return session.run(open_next_revision, at=datetime.now().astimezone(), words=words)
