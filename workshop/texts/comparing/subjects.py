"""What a change is about: the fact, as people call it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from workshop.domain.comparing.change import Change
from workshop.domain.document import ONE
from workshop.domain.facts.choices import RevealKind
from workshop.domain.rules.check import check
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import finding_text, plain_title
from workshop.texts.formats import listing
from workshop.texts.names import box_name, role_name, side_label, step_name

KINDS: Mapping[str, str] = {
    "workshop": "The workshop",
    "limits": "Limits of the rules",
    "scale": "Scale of the scores",
    "choice": "Ranking",
    "test_case": "Test case",
    "agenda": "Agenda",
    "participants": "Participant",
    "objectives": "Objective",
    "tensions": "Aims that pull against each other",
    "statements": "Statement",
    "initiatives": "Initiative",
    "overlaps": "Overlap",
    "views": "View of an initiative",
    "gaps": "Gap",
    "capabilities": "Capability",
    "activities": "Activity",
    "phases": "Phase",
    "rights": "Roles",
    "reasons": "Reason",
    "terms": "Terms",
    "escalations": "Escalation",
    "deputies": "Deputy",
    "reveals": "Reveal",
    "consents": "Consent of the room",
    "tallies": "Tally",
    "accepted": "Accepted finding",
    "candidates": "Campaign",
    "criteria": "Criterion",
    "weights": "Weights",
    "scores": "Scores",
    "tasks": "Task",
    "holds": "Situation",
    "increments": "Increment",
    "cadences": "Meeting",
    "escalation_path": "Escalation path",
    "principles": "Principle",
    "commitments": "Commitment",
    "parking_lot": "Parked point",
    "decisions": "Decision",
    "reservations": "Reservation",
    "expectations": "Expectation",
    "outcomes": "Outcome",
    "check_ins": "Check-in",
}
"""What one fact of a topic is called."""

_OWN_NAMES = ("name", "title", "text")
"""Fields that name a fact, the first that says something."""
_ROUNDS = {
    RevealKind.WEIGHTS: "Round {n} of the weights",
    RevealKind.SCORES: "Round {n} of the scores",
}
_LONGEST = 90
"""Characters of a fact's own text that name it in a sentence."""


def kind_text(texts: Texts, topic: str) -> str:
    """What one fact of this topic is called."""
    return texts.say(KINDS[topic])


def subject_text(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    """The title of what changed; nothing where there is only one of its kind.

    `snapshot` is the state that the change's fact is from.
    """
    named = _NAMED.get(change.topic)
    if named is not None:
        return named(texts, snapshot, change)
    if change.topic in ONE:
        return ""
    return next((_short(text) for field in _OWN_NAMES if (text := getattr(change.fact, field, ""))), "")


def is_name(change: Change) -> bool:
    """Whether the changed field is what people call the fact by."""
    own = next((field for field in _OWN_NAMES if hasattr(change.fact, field)), None)
    return change.field == own and change.topic not in _NAMED and change.topic not in ONE


def is_named_by_others(topic: str) -> bool:
    """Whether a fact of this topic has no name of its own, and is called by what it belongs to."""
    return topic in _NAMED


def title_of(texts: Texts, snapshot: Snapshot, topic: str, key: object) -> str:
    """The title of the fact with this id; of what has none, or isn't there, that it has none."""
    fact = getattr(snapshot, topic).get(key)
    own = next((text for field in _OWN_NAMES if (text := getattr(fact, field, ""))), "")
    return _short(own) or texts.say("{kind} without a name", kind=kind_text(texts, topic))


def title_of_any(texts: Texts, snapshot: Snapshot, topics: Sequence[str], key: object) -> str:
    """The title of the fact with this id in whichever of these lists it is; nothing where it is in none."""
    topic = next((each for each in topics if key in getattr(snapshot, each)), None)
    return title_of(texts, snapshot, topic, key) if topic is not None else ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _of_activity(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    title = "" if fact.activity is None else title_of(texts, snapshot, "activities", fact.activity)
    phase = "" if fact.phase is None else title_of(texts, snapshot, "phases", fact.phase)
    return " · ".join(part for part in (title, phase) if part)


def _accepted(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    """What the finding says and where; of one that isn't found any longer what it was about."""
    fact: Any = change.fact
    for finding in check(snapshot):
        if fact.key in {each.key for each in finding.acceptances()}:
            told = finding_text(texts, snapshot, finding)
            return " · ".join(filter(None, (told.title, told.where)))
    parts = [plain_title(texts, snapshot, fact.rule)]
    parts += [
        title_of(texts, snapshot, topic, of)
        for field, topic in type(fact).refs.items()
        if (of := getattr(fact, field)) is not None
    ]
    if fact.stage is not None:
        parts.append(texts.say("Stage {n}", n=fact.stage))
    return " · ".join(filter(None, parts))


def _consent(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    """The step, and what of it the room agreed to see: an activity, a statement or a round."""
    fact: Any = change.fact
    parts = [
        step_name(texts, fact.step),
        title_of_any(texts, snapshot, ("activities", "statements"), fact.of),
    ]
    for kind, words in _ROUNDS.items():
        number = (fact.of or "").removeprefix(f"{kind.value}-")
        if number.isdecimal():
            parts.append(texts.say(words, n=number))
    return " · ".join(filter(None, parts))


def _reason(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    where = _of_activity(texts, snapshot, change)
    if fact.participant is None:
        return where
    return f"{where} · {title_of(texts, snapshot, 'participants', fact.participant)}"


def _deputy(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    people = [title_of(texts, snapshot, "participants", each) for each in (fact.participant, fact.deputy)]
    pair = texts.say("{deputy} for {name}", name=people[0], deputy=people[1])
    return (
        pair
        if fact.activity is None
        else f"{pair} · {title_of(texts, snapshot, 'activities', fact.activity)}"
    )


def _box(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    return box_name(texts, fact)


def _many(topic: str, field: str) -> Callable[[Texts, Snapshot, Change], str]:
    def named(texts: Texts, snapshot: Snapshot, change: Change) -> str:
        return listing(
            texts, [title_of(texts, snapshot, topic, each) for each in getattr(change.fact, field)]
        )

    return named


def _one(topic: str, field: str) -> Callable[[Texts, Snapshot, Change], str]:
    def named(texts: Texts, snapshot: Snapshot, change: Change) -> str:
        return title_of(texts, snapshot, topic, getattr(change.fact, field))

    return named


def _view(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    side = side_label(texts, snapshot, fact.side)
    return f"{title_of(texts, snapshot, 'initiatives', fact.initiative)} · {side}"


def _counted(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    return title_of_any(texts, snapshot, ("activities", "statements"), fact.of)


def _score(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    candidate = title_of(texts, snapshot, "candidates", fact.candidate)
    return f"{candidate} · {title_of(texts, snapshot, 'criteria', fact.criterion)}"


def _measure(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    topic, of = ("increments", fact.increment) if fact.increment else ("objectives", fact.objective)
    return title_of(texts, snapshot, topic, of) if of else ""


def _check_in(texts: Texts, snapshot: Snapshot, change: Change) -> str:
    fact: Any = change.fact
    return texts.plural("after {n} day", "after {n} days", fact.after_days)


def letter_text(texts: Texts, snapshot: Snapshot, letter: str) -> str:
    """What a role letter stands for in this workshop's scheme."""
    return role_name(texts, snapshot.workshop.scheme, letter)


_NAMED: Mapping[str, Callable[[Texts, Snapshot, Change], str]] = {
    "rights": _of_activity,
    "reasons": _reason,
    "terms": _of_activity,
    "holds": _of_activity,
    "escalations": _of_activity,
    "accepted": _accepted,
    "consents": _consent,
    "deputies": _deputy,
    "agenda": _box,
    "tensions": _many("objectives", "aims"),
    "overlaps": _many("initiatives", "initiatives"),
    "views": _view,
    "tallies": _counted,
    "reveals": _counted,
    "weights": _one("criteria", "criterion"),
    "scores": _score,
    "escalation_path": _one("participants", "participant"),
    "expectations": _measure,
    "outcomes": _measure,
    "check_ins": _check_in,
}
