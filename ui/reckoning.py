"""The ranking as the window shows it: reckoned once for all who show it, and aside where that takes long."""

from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from ui.jobs import OneJob
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.ranking.shared_ranking import packed, reckon, shared_ranking
from workshop.domain.snapshot import Snapshot

AT_ONCE = 2_000
"""So many scores are reckoned at once, in about a fifth of a second."""
BY_ESTIMATE = 20_000
"""Of so many a first estimate is reckoned at once; of more nothing is, for the window would stand still."""
FIRST_DRAWS = 400
"""Weightings that are drawn for a first estimate: right to 5 points in 95 of 100 cases."""


class Reckoning(QObject):
    """The ranking of a workshop at a moment; an edit that has nothing to do with it is no reason for another.

    `sharpened` says that what was an estimate, or wasn't known yet, is known now.
    """

    sharpened = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._of: tuple[Any, ...] = ()
        self._known: Ranking | None = None
        self._aside = OneJob(self)
        self._aside.done.connect(self._take)

    def ranking(self, snapshot: Snapshot) -> Ranking | None:
        """What the room may see of it as far as it is known; None where it is still being reckoned."""
        made_of = _made_of(snapshot)
        if not _is_same(made_of, self._of):
            self._of = made_of
            self._begin(snapshot)
        if self._known is None:
            return None
        return msgspec.structs.replace(self._known, pick=snapshot.test_case.candidate)

    def _begin(self, snapshot: Snapshot) -> None:
        self._aside.let_go()
        size = len(snapshot.scores)
        if size <= AT_ONCE:
            self._known = shared_ranking(snapshot)
            return
        self._known = shared_ranking(snapshot, FIRST_DRAWS) if size <= BY_ESTIMATE else None
        if self._known is None or not self._known.exact:
            self._aside.start(reckon, workshop=packed(snapshot))

    def _take(self, ranking: Ranking) -> None:
        self._known = ranking
        self.sharpened.emit()


def reckoning_for(owner: QObject) -> Reckoning:
    """The one reckoning of whom the workshop belongs to, for all who show its ranking."""
    return owner.findChild(Reckoning) or Reckoning(owner)


def _made_of(snapshot: Snapshot) -> tuple[Any, ...]:
    """All that a ranking follows from; the two long lists first, which stay the same as long as they are."""
    kinds = (RevealKind.WEIGHTS, RevealKind.SCORES)
    return (
        snapshot.weights,
        snapshot.scores,
        tuple((each.id, each.budget) for each in snapshot.candidates),
        snapshot.criteria.in_order,
        snapshot.scale,
        snapshot.limits,
        snapshot.choice,
        tuple((each.id, each.side, each.capacity) for each in snapshot.participants),
        tuple(each for each in snapshot.reveals if each.kind in kinds),
        tuple(each for each in snapshot.consents if each.step is StepId.TEST_CASE),
    )


def _is_same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    if not other:
        return False
    return one[0] is other[0] and one[1] is other[1] and one[2:] == other[2:]
