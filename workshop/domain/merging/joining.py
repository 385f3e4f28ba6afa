"""Two texts, terms or escalations in one, when activities are merged: what both say stays.

Whom or what the first one names stays named; where the second names somebody else, that goes into the words.
"""

from datetime import date
from typing import Any

import msgspec

from workshop.domain.fact import Fact, Money
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.ownership import Acceptance, Escalation, Reason, Term
from workshop.domain.snapshot import Snapshot


def joined(snapshot: Snapshot, first: Any, second: Any) -> Any:
    """One fact that says what both say. Raises TypeError for facts that aren't written."""
    match first:
        case Reason():
            return msgspec.structs.replace(first, text=_both(first.text, second.text))
        case Acceptance():
            return msgspec.structs.replace(first, reason=_both(first.reason, second.reason))
        case Term():
            return _term(snapshot, first, second)
        case Escalation():
            return _escalation(snapshot, first, second)
    raise TypeError(first)


def _term(snapshot: Snapshot, first: Term, second: Term) -> Term:
    limit = _amount(_besides(first, second, "limit"))
    above = _name(snapshot, _besides(first, second, "above"))
    umpire = _name(snapshot, _besides(first, second, "tiebreaker_person"))
    return msgspec.structs.replace(
        first,
        threshold=_both(first.threshold, second.threshold, _both(limit, above, between=" · ")),
        tiebreaker=_both(first.tiebreaker, second.tiebreaker, umpire),
        review_on=_earlier(first.review_on, second.review_on),
        limit=first.limit or second.limit,
        above=first.above or second.above,
        tiebreaker_person=first.tiebreaker_person or second.tiebreaker_person,
    )


def _escalation(snapshot: Snapshot, first: Escalation, second: Escalation) -> Escalation:
    whom = _name(snapshot, _besides(first, second, "to_person"))
    return msgspec.structs.replace(
        first,
        text=_both(first.text, second.text),
        to=_both(first.to, second.to, whom, between=", "),
        due=_earlier(first.due, second.due),
        to_person=first.to_person or second.to_person,
    )


def _besides(first: Fact, second: Fact, field: str) -> Any:
    """What the second holds in a field in which the first holds something else."""
    one, other = getattr(first, field), getattr(second, field)
    return other if one is not None and one != other else None


def _amount(money: Money | None) -> str:
    return f"{money.amount:f} {money.currency}" if money else ""


def _name(snapshot: Snapshot, whom: ParticipantId | None) -> str:
    person = snapshot.participants.get(whom)
    return person.name or person.title if person else ""


def _both(*texts: str, between: str = "\n\n") -> str:
    return between.join(dict.fromkeys(text for text in texts if text))


def _earlier(first: date | None, second: date | None) -> date | None:
    return min((day for day in (first, second) if day), default=None)
