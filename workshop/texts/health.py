"""What is wrong with a workshop file, and what was saved of it, in sentences."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from workshop.domain.files.health import Flaw, Health
from workshop.texts import Plural, Template, Texts

FLAWS: Mapping[str, Template] = {
    "charter-differs": "The charter of revision {number}, which one side signed, is not what this program "
    "prints of the workshop: sign it anew.",
    "charter-unsound": "The charter of revision {number} is not what was signed of it.",
    "charters-lost": "A signed charter in it is not as it was kept.",
    "changed-schema": "Another program changed the file's inner build.",
    "history-broken": "The history was changed from entry {n} on.",
    "history-lost": "The history can't be read to its end.",
    "loose-ends": Plural(
        "{count} of {topic} names something that is not there.",
        "{count} of {topic} name something that is not there.",
        "count",
    ),
    "pages-damaged": "A part of the file is damaged: {said}.",
    "rows-changed": "What is in it is not what its history tells of: another program changed it, or copied "
    "it in the middle of an edit; undo was left out.",
    "rows-lost": Plural("{count} of {topic} can't be read.", "{count} of {topic} can't be read.", "count"),
    "undo-lost": "What undo needs can't be read.",
}

_TOPICS: Mapping[str, str] = {
    "accepted": "accepted",
    "activities": "activities",
    "agenda": "agenda",
    "ballots": "ballots",
    "cadences": "cadences",
    "candidates": "candidates",
    "capabilities": "capabilities",
    "check_ins": "check-ins",
    "choice": "choice",
    "commitments": "commitments",
    "consents": "consents",
    "criteria": "criteria",
    "decisions": "decisions",
    "deputies": "deputies",
    "dots": "dots",
    "escalation_path": "escalation path",
    "escalations": "escalations",
    "expectations": "expectations",
    "gaps": "gaps",
    "holds": "situations that were asked",
    "increments": "increments",
    "initiatives": "initiatives",
    "limits": "limits",
    "notes": "notes",
    "objectives": "objectives",
    "outcomes": "outcomes",
    "overlaps": "overlaps",
    "parking_lot": "parking lot",
    "participants": "participants",
    "phases": "phases",
    "principles": "principles",
    "ratings": "ratings",
    "reasons": "reasons",
    "replies": "answers to situations",
    "reservations": "reservations",
    "reveals": "reveals",
    "revisions": "revisions",
    "rights": "rights",
    "scale": "scale",
    "scores": "scores",
    "statements": "statements",
    "tallies": "tallies",
    "tasks": "tasks",
    "tensions": "tensions",
    "terms": "terms",
    "test_case": "test case",
    "views": "views",
    "weights": "weights",
    "workshop": "workshop",
}
"""What a sentence calls the lists of a workshop."""


def flaw_text(texts: Texts, flaw: Flaw) -> str:
    """One thing that is wrong."""
    params = dict(flaw.params)
    if "topic" in params:
        topic = params["topic"]
        params["topic"] = texts.say(_TOPICS[topic]) if topic in _TOPICS else topic
    return texts.say(FLAWS[flaw.code], **params)


def left_texts(texts: Texts, health: Health) -> list[str]:
    """What was left out of a copy although it is not wrong."""
    return [texts.say("What was done in it before can't be undone.")] if health.left_undo else []


def copy_texts(texts: Texts, health: Health) -> list[str]:
    """What there is to say of a copy that was made of a file: what was wrong, and what was left out."""
    flaws = (flaw_text(texts, flaw) for flaw in health.flaws)
    return [*flaws, *left_texts(texts, health), *unread_texts(texts, health)]


def health_text(texts: Texts, health: Health) -> str:
    """How the file is, in one sentence."""
    if health.is_sound:
        return texts.say("The file is sound.")
    n = len(health.flaws)
    return texts.plural(
        "The file is damaged: {n} thing is wrong.", "The file is damaged: {n} things are wrong.", n
    )


def unread_texts(texts: Texts, health: Health) -> list[str]:
    """What beside the file was not read, a sentence for each."""
    return [texts.say("{name} stands beside it and was not read.", name=name) for name in health.unread]


def set_aside_texts(texts: Texts, path: Path, aside: Iterable[Path]) -> list[str]:
    """What was renamed that stood beside the file, a sentence for each."""
    words = "Something that is no part of {path} stood beside it: it was set aside unread, as {name}."
    return [texts.say(words, path=path, name=each.name) for each in aside]
