"""What comes into a portfolio or among the campaigns from a table, and which of it is there already."""

from collections.abc import Iterable, Sequence

from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.test_case import Candidate
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded


class ReadCandidate(Candidate, frozen=True, kw_only=True):
    """A campaign as a table tells it.

    `source_key` is what its system knows it by, as an initiative's; `exercises` are titles of activities.
    """

    source_key: str = ""
    exercises: tuple[str, ...] = ()


def initiatives_there(now: Snapshot, arriving: Sequence[Initiative]) -> dict[int, Initiative]:
    """By place, which initiative each of these is already; those that are new are left out.

    It is the one of the same key, or one of that side by that title, unless both have keys or owners of their
    own. None is two at once.
    """
    known = list(now.initiatives)
    by_key = {each.source_key: each for each in known if each.source_key}
    by_title: dict[tuple[Side, str], list[Initiative]] = {}
    for each in known:
        by_title.setdefault((each.side, folded(each.title)), []).append(each)
    found: dict[int, Initiative] = {}
    taken: set[object] = set()
    for place, each in enumerate(arriving):
        same = by_key.get(each.source_key) if each.source_key else None
        likely = [same] if same else by_title.get((each.side, folded(each.title)), ())
        there = next((one for one in likely if one.id not in taken and (same or _may_be(one, each))), None)
        if there is not None:
            taken.add(there.id)
            found[place] = there
    return found


def _may_be(there: Initiative, arriving: Initiative) -> bool:
    keys = there.source_key and arriving.source_key
    owners = there.owner and arriving.owner and folded(there.owner) != folded(arriving.owner)
    return not keys and not owners


def candidates_there(now: Snapshot, arriving: Sequence[ReadCandidate]) -> dict[int, Candidate]:
    """By place, which campaign each of these is already: that of its initiative, or of its title."""
    of_key = {each.source_key: each.id for each in now.initiatives if each.source_key}
    by_initiative = {each.initiative: each for each in now.candidates if each.initiative is not None}
    by_title: dict[str, list[Candidate]] = {}
    for each in now.candidates:
        by_title.setdefault(folded(each.title), []).append(each)
    found: dict[int, Candidate] = {}
    taken: set[object] = set()
    for place, each in enumerate(arriving):
        same = by_initiative.get(of_key[each.source_key]) if each.source_key in of_key else None
        likely: Iterable[Candidate] = [same] if same else by_title.get(folded(each.title), ())
        there = next((one for one in likely if one.id not in taken), None)
        if there is not None:
            taken.add(there.id)
            found[place] = there
    return found


def is_same_key(there: Initiative, arriving: Initiative) -> bool:
    """Whether both come from one entry of the system that they were imported from."""
    return bool(there.source_key) and there.source_key == arriving.source_key


def candidates_of(now: Snapshot, arriving: Sequence[ReadCandidate]) -> list[Candidate]:
    """The campaigns that a table tells of, of the initiatives of their keys and the activities they name."""
    initiatives = {each.source_key: each.id for each in now.initiatives if each.source_key}
    activities = {folded(each.title): each.id for each in reversed(now.activities.in_order)}
    found = []
    for each in arriving:
        fields = {name: getattr(each, name) for name in Candidate.__struct_fields__}
        named = (activities.get(folded(title)) for title in each.exercises)
        fields["initiative"] = initiatives.get(each.source_key) if each.source_key else None
        fields["activities"] = tuple(dict.fromkeys(id_ for id_ in named if id_ is not None))
        found.append(Candidate(**fields))
    return found
