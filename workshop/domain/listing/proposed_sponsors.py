"""Who could sign for a side, by their job title: proposed to the room, never taken by itself."""

import re
from collections.abc import Mapping

from workshop.domain.ballots.votes import may_vote
from workshop.domain.facts.choices import Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.people import sponsors
from workshop.domain.snapshot import Snapshot

_TITLES: Mapping[Side, re.Pattern[str]] = {
    Side.MARKETING: re.compile(
        r"\b(cmo|chief (marketing|brand|customer|growth) officer|(vp|head|director|leiter\w*) (of )?marketing"
        r"|marketing ?(vorstand|leit\w+|direktor\w*)|vorstand marketing|marketing director)\b"
    ),
    Side.IT: re.compile(
        r"\b(cio|cto|chief (information|technology|digital|data) officer"
        r"|(vp|head|director|leiter\w*) (of )?(it|information technology|technology)"
        r"|it ?(vorstand|leit\w+|direktor\w*|director)|vorstand (it|technologie))\b"
    ),
}
"""English and German; a title in small letters, with hyphens as blanks."""


def proposed_sponsors(snapshot: Snapshot) -> dict[Side, Participant]:
    """For each side without a sponsor the one person whose title says so; nobody where several do.

    They are of that side, or of both as long as nobody said of which.
    """
    taken = sponsors(snapshot.participants)
    found: dict[Side, Participant] = {}
    for side, title in _TITLES.items():
        own = [
            person
            for person in snapshot.participants
            if person.side in (side, Side.BOTH) and may_vote(person) and title.search(_words(person.title))
        ]
        if side not in taken and len(own) == 1:
            found[side] = own[0]
    return found


def _words(title: str) -> str:
    return " ".join(title.casefold().replace("-", " ").split())
