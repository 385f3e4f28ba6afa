"""The suggested overlaps as the page shows them: looked for again only where they may differ."""

from itertools import zip_longest

from PySide6.QtCore import QObject, Signal

from ui.jobs import OneJob
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.overlapping.suggestions import Suggestion
from workshop.domain.snapshot import Snapshot
from workshop.texts.steps.overlapping.suggesting import packed, suggest, suggested

AT_ONCE = 240
"""Of so many initiatives overlaps are suggested at once, in less than a tenth of a second."""


class Suggesting(QObject):
    """`found` says that what was being looked for is known now."""

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._facts: tuple[object, ...] = ()
        self._of: tuple[object, ...] = ()
        self._known: tuple[Suggestion, ...] | None = None
        self._aside = OneJob(self)
        self._aside.done.connect(self._take)

    def suggestions(self, snapshot: Snapshot) -> tuple[Suggestion, ...] | None:
        """What is suggested, best first; None while it is being looked for the first time.

        While it is looked for again what was known stays, but for what was answered or removed meanwhile.
        """
        facts = (snapshot.initiatives, snapshot.overlaps)
        if any(one is not other for one, other in zip_longest(facts, self._facts)):
            self._facts = facts
            made_of = (*(_read(each) for each in snapshot.initiatives), snapshot.overlaps.in_order)
            if made_of != self._of:
                self._of = made_of
                self._begin(snapshot)
        if self._known is None:
            return None
        answered = {frozenset(each.initiatives) for each in snapshot.overlaps}
        return tuple(each for each in self._known if _stands(snapshot, each.initiatives, answered))

    def _begin(self, snapshot: Snapshot) -> None:
        self._aside.let_go()
        if len(snapshot.initiatives) <= AT_ONCE:
            self._known = suggested(snapshot.initiatives, snapshot.overlaps)
        else:
            self._aside.start(suggest, portfolios=packed(snapshot))

    def _take(self, found: tuple[Suggestion, ...]) -> None:
        self._known = found
        self.found.emit()

    @property
    def is_looking(self) -> bool:
        """Whether a newer answer is on its way."""
        return self._aside.is_running

    def stop(self) -> None:
        """Look no longer: the workshop is closed."""
        self._aside.let_go()
        self._facts, self._of, self._known = (), (), None


def _read(initiative: object) -> tuple[object, ...]:
    """What of an initiative is read for suggestions; its money and owner aren't."""
    names = ("id", "side", "title", "description", "starts_on", "ends_on")
    return tuple(getattr(initiative, name) for name in names)


def _stands(
    snapshot: Snapshot, pair: tuple[InitiativeId, InitiativeId], answered: set[frozenset[InitiativeId]]
) -> bool:
    return frozenset(pair) not in answered and all(each in snapshot.initiatives for each in pair)
