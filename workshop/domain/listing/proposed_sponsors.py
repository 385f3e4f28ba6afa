"""Who could sign for a side, by their job title: proposed to the room, never taken by itself."""

import re
from collections.abc import Mapping

from workshop.domain.ballots.votes import may_vote
from workshop.domain.facts.choices import Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.people import sponsors
from workshop.domain.snapshot import Snapshot

_HEADS = (
    r"((senior |executive )?vice president|[se]?vp|head|(executive |managing )?director|chief|direktor(in)?"
    r"|(bereichs|abteilungs|ressort)?leit(er|erin|ung)|geschäftsführ(er|erin|ung)|vorstand|vorständin|chef(in)?)"
)
_OF = r"(,? ?(of|for|der|des|für|im|in der)?( the)?) ?"
_LEADS = r"(vorstand|vorständin|leit(er|erin|ung)|direktor(in)?|director|chef(in)?|head|lead)"
_TITLES: Mapping[Side, re.Pattern[str]] = {
    Side.MARKETING: re.compile(
        rf"\b(cmo|cmso|chief ((global|group|marketing|brand|customer|growth|sales|and|&)[ ,]*)+ officer"
        rf"|{_HEADS}{_OF}(global |group )?marketing|(global |group )?marketing ?{_LEADS})\b"
    ),
    Side.IT: re.compile(
        rf"\b(cio|cto|cdio|chief ((global|group|information|technology|digital|data|and|&)[ ,]*)+ officer"
        rf"|{_HEADS}{_OF}(global |group )?(it|information technology|technology|informationstechnologie|edv)"
        rf"|(global |group )?(it|edv|technology) ?{_LEADS})\b"
    ),
}
"""English and German; a title in small letters, with hyphens as blanks."""

_BESIDE = re.compile(
    r"\b(assist\w*|deputy|stellv\w*|vice(?! president)|office of|referent(in)?|sekretär(in)?|secretary|aide"
    r"|advisor|adviser|berater(in)?|trainee|praktikant(in)?|former|ex)\b|\bto the\b"
)
"""Whose title names another's, and isn't theirs."""


def proposed_sponsors(snapshot: Snapshot) -> dict[Side, Participant]:
    """For each side without a sponsor the one person whose title says so; nobody where several do.

    They are of that side, or of both as long as nobody said of which.
    """
    taken = sponsors(snapshot.participants)
    found: dict[Side, Participant] = {}
    for side in _TITLES:
        own = [
            person
            for person in snapshot.participants
            if person.side in (side, Side.BOTH) and may_vote(person) and side_by_title(person.title) is side
        ]
        if side not in taken and len(own) == 1:
            found[side] = own[0]
    return found


def side_by_title(title: str) -> Side | None:
    """The side that somebody of this title leads; None where the title leads neither, or both."""
    words = " ".join(title.casefold().replace("-", " ").split())
    if _BESIDE.search(words):
        return None
    led = [side for side, pattern in _TITLES.items() if pattern.search(words)]
    return led[0] if len(led) == 1 else None
