"""Decisions that the app notes with the act that makes them, known by what they are about.

There is one for each activity that the room agreed on, for the pick, and for a finding that stands as it is.
It goes as soon as it holds no longer, so the log never contradicts the charter.
"""

from collections.abc import Iterable, Mapping

from workshop.domain.fact import Fact, Key
from workshop.domain.facts.choices import Choice
from workshop.domain.facts.ownership import Right
from workshop.domain.facts.test_case import TestCase
from workshop.domain.references.consequences import Consequences
from workshop.domain.rights.roles import deciding
from workshop.domain.snapshot import Snapshot


class Noted(Choice):
    """What made a decision: `Decision.automatic` says so."""

    RIGHTS = "rights"
    PICK = "pick"
    WAIVER = "waiver"


PICKED = "noted-pick"
"""The id of the decision that says which campaign is the test case."""


def agreed_id(activity: object) -> str:
    """The id of the decision that says who decides on an activity."""
    return f"noted-rights-{activity}"


def accepted_id(acceptance: Key) -> str:
    """The id of the decision that says that a finding stands, by the key of its acceptance."""
    return "-".join(("noted-waiver", *(str(part) for part in acceptance if part is not None)))


def outdated(
    snapshot: Snapshot, drops: Mapping[str, Iterable[Key]], puts: Mapping[str, Iterable[Fact]]
) -> list[Key]:
    """The keys of what was noted and holds no longer once these facts are dropped and put."""
    letter = deciding(snapshot.workshop.scheme)
    gone, new = [*drops.get("rights", ())], [fact.key for fact in puts.get("rights", ())]
    moved = [key for key in gone if key not in new] + [key for key in new if key not in snapshot.rights]
    ids = [agreed_id(activity) for activity, phase, _, role in moved if phase is None and role == letter]
    ids += [agreed_id(key[0]) for key in drops.get("activities", ())]
    ids += [accepted_id(key) for key in drops.get("accepted", ())]
    for case in puts.get("test_case", ()):
        if isinstance(case, TestCase) and case.candidate != snapshot.test_case.candidate:
            ids.append(PICKED)
    return [(id_,) for id_ in dict.fromkeys(ids) if id_ in snapshot.decisions]


def with_outdated(snapshot: Snapshot, found: Consequences) -> Consequences:
    """What follows from dropping facts, and then from that for what was noted."""
    if keys := outdated(snapshot, found.drops, found.puts):
        found.drops.setdefault("decisions", []).extend(keys)
    return found


def outdated_by(snapshot: Snapshot, gone: Iterable[Key], new: Iterable[Right]) -> list[Key]:
    """The same where rights alone are dropped and put."""
    return outdated(snapshot, {"rights": gone}, {"rights": new})
