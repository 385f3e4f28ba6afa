"""From one scheme of role letters to another: what each letter becomes, and what is lost on the way.

A letter becomes the one that carries the same weight: who decides goes on deciding. Where the other
scheme has no such letter, the role becomes the nearest one that is still heard, or goes.
"""

from collections.abc import Iterator, Mapping

import msgspec

from workshop.domain.facts.choices import Choice, Scheme
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.ownership import Right
from workshop.domain.references.integrity import LETTERS
from workshop.domain.snapshot import Snapshot


class Fate(Choice):
    """What becomes of a role letter in another scheme."""

    KEPT = "kept"
    WEAKER = "weaker"
    MERGED = "merged"
    LOST = "lost"


class Letter(msgspec.Struct, frozen=True):
    """A letter, what it becomes (None: nothing), and what that does to the role."""

    letter: str
    becomes: str | None
    fate: Fate


class CellSwitch(msgspec.Struct, frozen=True):
    """A cell of the grid whose letters change, and those of them whose role is not kept whole."""

    activity: ActivityId
    phase: PhaseId | None
    participant: ParticipantId
    before: str
    after: str
    reduced: str


class SchemeSwitch(msgspec.Struct, frozen=True):
    """What another scheme would do to the workshop's roles; nothing is done by asking.

    `cells` are those that change, in the grid's order. `unrefined` are phases that would have no roles
    of their own any more, so that the activity's would hold there.
    """

    start: Scheme
    to: Scheme
    letters: tuple[Letter, ...]
    cells: tuple[CellSwitch, ...]
    unrefined: tuple[tuple[ActivityId, PhaseId], ...]

    @property
    def reduced(self) -> tuple[CellSwitch, ...]:
        """The cells in which a role becomes weaker, falls together with another, or goes."""
        return tuple(cell for cell in self.cells if cell.reduced)

    @property
    def lost(self) -> tuple[CellSwitch, ...]:
        """The cells in which a role goes."""
        gone = {each.letter for each in self.letters if each.fate is Fate.LOST}
        return tuple(cell for cell in self.cells if gone & {*cell.reduced})


_BECOMES: Mapping[tuple[Scheme, Scheme], str] = {
    (Scheme.RACI, Scheme.DACI): "R=D A=A C=C I=I",
    (Scheme.DACI, Scheme.RACI): "D=R A=A C=C I=I",
    (Scheme.RACI, Scheme.RAPID): "R=P A=D C=I I!-",
    (Scheme.DACI, Scheme.RAPID): "D=R A=D C=I I!-",
    (Scheme.RAPID, Scheme.RACI): "R+R A<C P+R I=C D=A",
    (Scheme.RAPID, Scheme.DACI): "R=D A<C P<C I=C D=A",
}
"""Letter, fate, and letter it becomes: = kept, < weaker, + merged with another, ! lost."""
_FATES = {"=": Fate.KEPT, "<": Fate.WEAKER, "+": Fate.MERGED, "!": Fate.LOST}


def letters(start: Scheme, to: Scheme) -> tuple[Letter, ...]:
    """What each letter of a scheme becomes in another, in the order a matrix explains them."""
    if start is to:
        return tuple(Letter(each, each, Fate.KEPT) for each in LETTERS[start])
    written = (_letter(each) for each in _BECOMES[start, to].split())
    return tuple(sorted(written, key=lambda each: LETTERS[start].index(each.letter)))


def _letter(written: str) -> Letter:
    letter, fate, becomes = tuple(written)
    return Letter(letter, None if becomes == "-" else becomes, _FATES[fate])


def scheme_switch(snapshot: Snapshot, to: Scheme) -> SchemeSwitch:
    """What would become of every role if the workshop were written in another scheme."""
    start = snapshot.workshop.scheme
    table = letters(start, to)
    cells = tuple(cell for cell in _cells(snapshot, table) if cell.before != cell.after)
    return SchemeSwitch(start, to, table, cells, tuple(_unrefined(snapshot, table)))


def rights_in(snapshot: Snapshot, to: Scheme) -> tuple[Right, ...]:
    """All roles as another scheme writes them, in their order, each once."""
    becomes = {each.letter: each.becomes for each in letters(snapshot.workshop.scheme, to)}
    made = (
        msgspec.structs.replace(right, role=role)
        for right in snapshot.rights
        if (role := becomes.get(right.role)) is not None
    )
    return tuple({right.key: right for right in made}.values())


def _cells(snapshot: Snapshot, table: tuple[Letter, ...]) -> Iterator[CellSwitch]:
    becomes = {each.letter: each for each in table}
    held: dict[tuple[ActivityId, PhaseId | None, ParticipantId], list[str]] = {}
    for activity in snapshot.activities:
        for right in snapshot.rights.group(activity.id):
            held.setdefault((activity.id, right.phase, right.participant), []).append(right.role)
    for (activity_id, phase, participant), roles in held.items():
        known = [becomes[role] for role in roles if role in becomes]
        after = "".join(dict.fromkeys(each.becomes or "" for each in known))
        reduced = "".join(each.letter for each in known if each.fate is not Fate.KEPT)
        yield CellSwitch(activity_id, phase, participant, "".join(roles), after, reduced)


def _unrefined(snapshot: Snapshot, table: tuple[Letter, ...]) -> Iterator[tuple[ActivityId, PhaseId]]:
    gone = {each.letter for each in table if each.becomes is None}
    for activity in snapshot.activities if gone else ():
        roles: dict[PhaseId, set[str]] = {}
        for right in snapshot.rights.group(activity.id):
            if right.phase is not None:
                roles.setdefault(right.phase, set()).add(right.role)
        yield from ((activity.id, phase) for phase, held in roles.items() if held <= gone)
