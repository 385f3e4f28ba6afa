"""What goes with a decision right, in words: its limit, who breaks a tie, whom a difference goes to."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.ownership import Escalation, Term
from workshop.domain.rights.phasing import Phasing
from workshop.texts import Texts
from workshop.texts.formats import money

Naming: TypeAlias = Callable[[ParticipantId], str]
"""How people are called where it is read."""


_PHASINGS: Mapping[Phasing, str] = {
    Phasing.PHASE_BY_PHASE: "Phase by phase",
    Phasing.SAME: "The same in every phase",
    Phasing.ASSUMED: "Phases not asked",
}


def phasing_text(texts: Texts, found: Phasing | None) -> str:
    """How an activity's roles came to hold in its phases; nothing where there are none."""
    return texts.say(_PHASINGS[found]) if found else ""


def every_phase_text(texts: Texts) -> str:
    """What the decision says that an activity's phases are alike; "{title}" is the activity's."""
    return texts.say("{title}: the same person in every phase", title="{title}")


def limit_text(texts: Texts, term: Term, name: Naming) -> str:
    """As in "up to 50,000 EUR; above that Okafor decides", and what is said of it in words."""
    parts = [texts.say("up to {amount}", amount=money(texts, term.limit)) if term.limit else term.threshold]
    if term.above is not None:
        parts.append(texts.say("above that {name} decides", name=name(term.above)))
    return "; ".join(filter(None, [*parts, term.threshold if term.limit else ""]))


def tiebreaker_text(term: Term, name: Naming) -> str:
    """Who decides when two differ: by name, then in words."""
    return _both(term.tiebreaker_person, term.tiebreaker, name)


def addressee_text(escalation: Escalation, name: Naming) -> str:
    """Whom a difference goes to: by name, then in words."""
    return _both(escalation.to_person, escalation.to, name)


def _both(person: ParticipantId | None, words: str, name: Naming) -> str:
    return ", ".join(filter(None, [name(person) if person is not None else "", words]))
