"""The mirror: what a side says of its own skill, what the other says of it, and what it thinks they say."""

from collections.abc import Iterable, Mapping

import msgspec

from workshop.domain.facts.choices import Side, StatementKind
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Perceived

_OTHER = {Side.MARKETING: Side.IT, Side.IT: Side.MARKETING}


class Mirrored(msgspec.Struct, frozen=True):
    """A skill of one side in means from 1 to 5; None where a statement of the three was not revealed.

    `blind_spot` is own less seen, `misreading` guessed less seen.
    """

    skill: str
    side: Side
    own: float | None
    seen: float | None
    guessed: float | None
    blind_spot: float | None
    misreading: float | None


class Told(msgspec.Struct, frozen=True):
    """Who said it of a skill, in figures: its own side, the other side, and its own side of the other."""

    own: Rated | None
    seen: Rated | None
    guessed: Rated | None


def told_of_skills(found: Iterable[Perceived]) -> Mapping[tuple[str, Side], Told]:
    """What each mean of the mirror is made of, by skill and whose it is."""
    by_skill: dict[tuple[str, Side], dict[StatementKind, Perceived]] = {}
    for each in found:
        about = each.statement.about
        if each.statement.skill and about in _OTHER and each.statement.kind is not StatementKind.SHARED:
            by_skill.setdefault((each.statement.skill, about), {}).setdefault(each.statement.kind, each)
    return {
        (skill, side): Told(
            _group(kinds.get(StatementKind.OWN), side),
            _group(kinds.get(StatementKind.OTHER), _OTHER[side]),
            _group(kinds.get(StatementKind.PREDICTED), side),
        )
        for (skill, side), kinds in by_skill.items()
    }


def mirror(found: Iterable[Perceived]) -> tuple[Mirrored, ...]:
    """Each skill of each side that something was said of, the greatest misreading first."""
    seen = [_mirrored(skill, side, told) for (skill, side), told in told_of_skills(found).items()]
    return tuple(sorted(seen, key=_order))


def _mirrored(skill: str, side: Side, told: Told) -> Mirrored:
    own, seen, guessed = (each.mean if each else None for each in (told.own, told.seen, told.guessed))
    return Mirrored(skill, side, own, seen, guessed, _less(own, seen), _less(guessed, seen))


def _group(perceived: Perceived | None, side: Side) -> Rated | None:
    if perceived is None:
        return None
    return perceived.marketing if side is Side.MARKETING else perceived.it


def _less(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one - other


def _order(each: Mirrored) -> tuple[bool, float, str, Side]:
    return each.misreading is None, -abs(each.misreading or 0.0), each.skill, each.side
