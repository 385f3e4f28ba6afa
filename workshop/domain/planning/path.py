"""The escalation path as rungs: who is asked first, who after them, and who may take how long."""

from itertools import groupby

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.snapshot import Snapshot


class Rung(msgspec.Struct, frozen=True):
    """Everybody of one rank, by side; `third` are those of neither. `within` is how long they may take."""

    rank: int
    marketing: tuple[ParticipantId, ...] = ()
    it: tuple[ParticipantId, ...] = ()
    third: tuple[ParticipantId, ...] = ()
    within: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[ParticipantId, ...]:
        """All of them, Marketing first."""
        return (*self.marketing, *self.it, *self.third)

    def of(self, side: Side) -> tuple[ParticipantId, ...]:
        """Those of a side; of neither for any other than the two."""
        return {Side.MARKETING: self.marketing, Side.IT: self.it}.get(side, self.third)


def rungs(snapshot: Snapshot) -> tuple[Rung, ...]:
    """The path from who is asked first on; people who are in the room no more are left out.

    Different times of people of one rank are all named, each once.
    """
    known = [each for each in snapshot.escalation_path if each.participant in snapshot.participants]
    found = []
    for rank, group in groupby(sorted(known, key=lambda each: each.rank), key=lambda each: each.rank):
        steps = tuple(group)
        by_side: dict[Side, list[ParticipantId]] = {}
        for each in steps:
            by_side.setdefault(snapshot.participants[each.participant].side, []).append(each.participant)
        third = (*by_side.get(Side.BOTH, ()), *by_side.get(Side.OTHER, ()))
        within = dict.fromkeys(each.within.strip() for each in steps if each.within.strip())
        marketing, it = (tuple(by_side.get(side, ())) for side in (Side.MARKETING, Side.IT))
        found.append(Rung(rank, marketing, it, third, tuple(within)))
    return tuple(found)
