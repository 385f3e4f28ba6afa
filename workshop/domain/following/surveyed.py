"""The survey then and now: what was last seen before the seal beside what was seen since (METHOD.md 4, 8)."""

from datetime import datetime

import msgspec

from workshop.domain.ballots.shown import shown_at
from workshop.domain.facts.choices import RevealKind
from workshop.domain.following.seal import last_sealed
from workshop.domain.perceiving.survey import Perceived, is_rated_by_others, perceived, revealed
from workshop.domain.snapshot import Facts, Snapshot

MOVED = 0.5
"""By more than so much a side's mean moves so that it is worth a row."""


class Asked(msgspec.Struct, frozen=True):
    """One statement in both rounds; `others` says that not the same people rated it."""

    then: Perceived
    now: Perceived
    others: bool

    @property
    def moved(self) -> bool:
        """Whether the mean of a group moved by more than half a point."""
        pairs = (
            (self.then.marketing, self.now.marketing),
            (self.then.it, self.now.it),
            (self.then.everybody, self.now.everybody),
        )
        return any(was and now and abs(was.mean - now.mean) > MOVED for was, now in pairs)

    @property
    def counts(self) -> tuple[int, int]:
        """How many people's values are seen, then and now."""
        then, now = (
            sum(group.n for group in (each.marketing, each.it, each.everybody, each.others) if group)
            for each in (self.then, self.now)
        )
        return then, now


def asked_again(snapshot: Snapshot) -> tuple[Asked, ...]:
    """Each statement that was seen before the last seal and again since, the widest gap of then first."""
    sealed = last_sealed(snapshot)
    if sealed is None or sealed.sealed_at is None:
        return ()
    told = revealed(snapshot)
    before = {each.statement.id: each for each in perceived(_part(told, sealed.sealed_at, later=False))}
    since = {each.statement.id: each for each in perceived(_part(told, sealed.sealed_at, later=True))}
    return tuple(
        Asked(then, since[id_], is_rated_by_others(snapshot, since[id_], then))
        for id_, then in before.items()
        if id_ in since
    )


def _part(told: Snapshot, sealed_at: datetime, *, later: bool) -> Snapshot:
    """With the rounds alone that were seen before a moment, or since."""

    def is_wanted(of: str, number: int) -> bool:
        at = shown_at(told, RevealKind.RATINGS, of, number)
        return at is not None and (at > sealed_at) is later

    tallies = (each for each in told.tallies if is_wanted(each.of, each.round))
    return msgspec.structs.replace(told, tallies=Facts.of(tallies))
