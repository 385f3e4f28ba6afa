"""What is said while weights and scores are given, revealed and compared: counts and names, never what."""

from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.test_case import Candidate, Criterion, Scale
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.anchors import anchors, ends
from workshop.domain.weighing.moved import Moved
from workshop.domain.weighing.points import WHOLE
from workshop.domain.weighing.rolls import Given
from workshop.texts import Texts
from workshop.texts.formats import day_range, figure, listing, money, number


def progress_text(texts: Texts, found: Given) -> str:
    """How many have given theirs, as in "6 of 9 have weighed. Only counts show."."""
    params = {"done": len(found.done), "people": found.people}
    if found.kind is RevealKind.WEIGHTS:
        said = texts.say("{done} of {people} have weighed. Only counts show.", **params)
    elif found.kind is RevealKind.RATINGS:
        said = texts.say("{done} of {people} have rated. Only counts show.", **params)
    else:
        said = texts.say("{done} of {people} have scored. Only counts show.", **params)
    some = texts.plural("One more has begun.", "{n} more have begun.", len(found.begun))
    return f"{said} {some}" if found.begun else said


def who_text(texts: Texts, snapshot: Snapshot, found: Given) -> str:
    """Who has given theirs, who some and who none, by name."""
    said = []
    if found.done:
        said.append(texts.say("Given: {names}.", names=_names(texts, snapshot, found.done)))
    if found.begun:
        said.append(texts.say("Begun: {names}.", names=_names(texts, snapshot, found.begun)))
    if found.none:
        said.append(texts.say("Not yet: {names}.", names=_names(texts, snapshot, found.none)))
    return " ".join(said)


def missing_text(texts: Texts, snapshot: Snapshot, found: Given) -> str:
    """Whose are missing before a reveal, by name; nothing where nobody's are."""
    if not found.missing:
        return ""
    names = _names(texts, snapshot, found.missing)
    if found.kind is RevealKind.WEIGHTS:
        return texts.say("Weights are missing from {names}.", names=names)
    if found.kind is RevealKind.RATINGS:
        return texts.say("Ratings are missing from {names}.", names=names)
    return texts.say("Scores are missing from {names}.", names=names)


def few_text(texts: Texts, small: int) -> str:
    """Why what so few gave is not shown."""
    return texts.plural(
        "Means of fewer than {n} person are not shown: it would be known whose they are.",
        "Means of fewer than {n} people are not shown: it would be known whose they are.",
        small,
    )


def _names(texts: Texts, snapshot: Snapshot, people: tuple[ParticipantId, ...]) -> str:
    return listing(texts, [snapshot.participants[each].name for each in people])


def unanimity_text(texts: Texts) -> str:
    """What whoever answers hears before the reveal."""
    return texts.say("If all of your side agree, everybody’s answer is known.")


def weighing_text(texts: Texts) -> str:
    """How 100 points are asked for."""
    return texts.say("How much do these steps count? Spread 100 points over them.")


def stepping_text(texts: Texts) -> str:
    """How weights are asked for step by step."""
    return texts.say(
        "Which of these steps matters most? Give it 100. How much is each other step worth against it?"
    )


def scoring_text(texts: Texts, scale: Scale) -> str:
    """How scores are asked for."""
    low, high = figure(texts, scale.low), figure(texts, scale.high)
    return texts.say("Score it from {low} to {high}. What you can’t judge stays blank.", low=low, high=high)


def step_text(texts: Texts, criterion: Criterion, scale: Scale) -> str:
    """The step that a weight is about, as in "from “Over 500,000 EUR” to “Under 100,000 EUR”"."""
    worst, best = (
        texts.say("“{meaning}”", meaning=meaning) if said else meaning
        for said, meaning in zip(ends(criterion, scale), ends_text(texts, criterion, scale), strict=True)
    )
    return texts.say("from {worst} to {best}", worst=worst, best=best)


def ends_text(texts: Texts, criterion: Criterion, scale: Scale) -> tuple[str, str]:
    """The worst and the best end of a criterion; where nothing says what they are, they are called so."""
    worst, best = ends(criterion, scale)
    return worst or texts.say("the worst"), best or texts.say("the best")


def anchors_text(texts: Texts, criterion: Criterion) -> str:
    """Every score that has a meaning, as in "1: Under 100,000 EUR · 5: Over 500,000 EUR"."""
    said = (
        texts.say("{score}: {meaning}", score=figure(texts, score), meaning=meaning)
        for score, meaning in anchors(criterion)
    )
    return " · ".join(said)


def rest_text(texts: Texts, left: float) -> str:
    """What is left of 100 points, or that the sum is another one."""
    if left == WHOLE:
        return texts.say("100 points to spread")
    if left > 0:
        return texts.say("{points} of 100 left, or all is put in proportion", points=figure(texts, left))
    if left < 0:
        return texts.say("{points} more than 100: all is put in proportion", points=figure(texts, -left))
    return texts.say("All 100 points are given")


def steps_text(texts: Texts, most: float) -> str:
    """Whether the step that matters most has 100."""
    if most == 0:
        return texts.say("Give 100 to the step that matters most.")
    if most == 100:
        return texts.say("The largest step has 100.")
    return texts.say("The largest step has {points}, not 100: put in proportion.", points=figure(texts, most))


def about_text(texts: Texts, candidate: Candidate) -> str:
    """A campaign's days and budget, as in "4–10 May 2026 · 180,000 EUR"."""
    said = (
        day_range(texts, candidate.starts_on, candidate.ends_on),
        money(texts, candidate.budget) if candidate.budget else "",
    )
    return " · ".join(filter(None, said))


def moved_text(texts: Texts, snapshot: Snapshot, kind: RevealKind, moved: Moved) -> tuple[str, str]:
    """What a mean is of, and what it was and is, as in ("Cost", "18 → 24")."""
    digits = 0 if kind is RevealKind.WEIGHTS else 1
    none = texts.say("not shown")
    then = none if moved.then is None else number(texts, moved.then, digits)
    now = none if moved.now is None else number(texts, moved.now, digits)
    name = snapshot.criteria[moved.criterion].name
    if moved.candidate is not None:
        title = snapshot.candidates[moved.candidate].title
        name = texts.say("{campaign}, {criterion}", campaign=title, criterion=name)
    return name, texts.say("{then} → {now}", then=then, now=now)
