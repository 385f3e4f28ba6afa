"""Expected and actual in words: each measure's figures, how one stands to the other, what is heard."""

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import msgspec

from workshop.domain.facts.choices import Better, Severity
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.road_map import Increment
from workshop.domain.following.figures import Edge, Figures
from workshop.domain.following.measuring import FRESH, Class, Measured, Of, measures
from workshop.domain.following.seal import last_sealed, sealed_on
from workshop.domain.people import leaders
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.following.dues import brief_day
from workshop.texts.formats import day_and_month, figure, listing, paragraph, read_figure
from workshop.texts.objectives import objective_name
from workshop.texts.steps.road_map import increment_title

_DIGITS = 15
_PERCENT = "%"
_NONE = "–"
CLASSES: Mapping[Class, str] = {
    Class.MET: "Met",
    Class.NEARLY: "Nearly there",
    Class.SHORT: "Short of it",
    Class.NO_CHANGE: "No change",
    Class.WRONG_WAY: "The wrong way",
    Class.NOT_MEASURED: "No value yet",
    Class.NOT_EXPECTED: "Nothing was expected for now",
}


class ValueRow(msgspec.Struct, frozen=True):
    """A measure ready to paint. `verdict` is said in one line and `below` under it, after the `mark`."""

    of: Of
    name: str
    source: str
    start: str
    target: str
    expected: str
    actual: str
    verdict: str
    below: str
    mark: Severity | None
    edge: Edge
    figures: Figures
    heard: str
    has_value: bool


def value_row(texts: Texts, snapshot: Snapshot, each: Measured) -> ValueRow:
    """The row of one measure."""
    verdict, below = _verdict(texts, snapshot, each)
    expected = each.expected.value if each.expected else None
    actual = each.outcome.value if each.outcome else None
    figures = Figures(each.fact.baseline, goal_of(each), expected, actual)
    name, source = measure_name(texts, each.fact), source_text(texts, snapshot, each.fact, each.number)
    shown = {
        "start": _shown(texts, each, figures.start),
        "target": _shown(texts, each, figures.target),
        "expected": _shown(texts, each, expected),
        "actual": _actual(texts, each, actual),
    }
    return ValueRow(
        of=each.of,
        name=name,
        source=source,
        **shown,
        verdict=verdict,
        below=below,
        mark=_MARKS.get(each.found) if each.found else None,
        edge=_edge(each),
        figures=figures if each.found is not Class.NOT_EXPECTED else Figures(),
        heard=_heard(texts, f"{name}, {source}", shown, f"{verdict}, {below}." if below else f"{verdict}."),
        has_value=actual is not None,
    )


_MARKS = {Class.NOT_MEASURED: Severity.WARNING, Class.NOT_EXPECTED: Severity.NOTE}


def measure_name(texts: Texts, fact: Objective | Increment) -> str:
    """What is measured, or else what it is to tell of."""
    if isinstance(fact, Objective):
        return fact.measure or fact.text or texts.say("An objective without words")
    return fact.measure or increment_title(texts, fact)


def source_text(texts: Texts, snapshot: Snapshot, fact: Objective | Increment, number: int) -> str:
    """Whose measure it is, in what it is counted, and which way is the good one."""
    if isinstance(fact, Objective):
        said = objective_name(texts, snapshot, fact)
    else:
        said = texts.say("{n} · {title}", n=number, title=increment_title(texts, fact))
    if fact.unit and fact.unit != _PERCENT:
        said = texts.say("{said}, {unit}", said=said, unit=fact.unit)
    return texts.say("{said}, fewer is better", said=said) if fact.better is Better.LOW else said


def measure_choices(texts: Texts, snapshot: Snapshot) -> list[tuple[Of, str]]:
    """All that can be measured, by what it measures and whose it is."""
    return [
        (of, texts.say("{measure} ({source})", measure=measure_name(texts, fact), source=said))
        for of, number, fact in measures(snapshot)
        for said in (source_text(texts, snapshot, fact, number),)
    ]


def goal_of(each: Measured) -> float | None:
    """Where the bullet ends: at the number that begins an objective's target, or at what is expected last."""
    return goal(each.fact.target if isinstance(each.fact, Objective) else "", each.target)


def goal(words: str, otherwise: float | None) -> float | None:
    """The number that a target's words begin with; otherwise this one."""
    if found := re.match(r"[-−]?\d[\d'’.,]*", words.strip()):
        try:
            return read_figure(found[0].rstrip(".,"))
        except ValueError:
            return otherwise
    return otherwise


def value_text(texts: Texts, value: float, unit: str) -> str:
    """A value; of per cent with its sign."""
    shown = figure(texts, value, _DIGITS)
    return texts.say("{share} %", share=shown) if unit == _PERCENT else shown


def _shown(texts: Texts, each: Measured, value: float | None) -> str:
    return _NONE if value is None else value_text(texts, value, each.fact.unit)


def _actual(texts: Texts, each: Measured, value: float | None) -> str:
    if value is None:
        return texts.say("none") if each.found is Class.NOT_MEASURED else _NONE
    return value_text(texts, value, each.fact.unit)


def _edge(each: Measured) -> Edge:
    if each.found is None:
        return Edge.LINE
    return Edge.TRACK if each.is_compared else Edge.DASHED


def _verdict(texts: Texts, snapshot: Snapshot, each: Measured) -> tuple[str, str]:
    """What is said of the measure, and under it."""
    due = day_and_month(texts, each.due) if each.due else ""
    match each.found:
        case None:
            return (texts.say("due {day}", day=due) if due else texts.say("not due yet")), ""
        case Class.NOT_MEASURED:
            none = texts.say("No value recorded")
            if each.stale:
                none = texts.plural("No value in {n} day", "No value in {n} days", FRESH.days)
            return none, _owed(texts, snapshot, each)
        case Class.NOT_EXPECTED:
            return texts.say("Nothing was"), texts.say("expected for now")
        case _:
            return _ahead(texts, each), class_text(texts, each.found)


def _ahead(texts: Texts, each: Measured) -> str:
    actual = each.outcome.value if each.outcome else None
    expected = each.expected.value if each.expected else None
    return ahead_text(texts, actual, expected, each.fact.unit, each.fact.better)


def _owed(texts: Texts, snapshot: Snapshot, each: Measured) -> str:
    """Who is to tell the value, and by when it was due."""
    who = owner_text(texts, snapshot, each.of)
    at = each.expected.at if each.expected else None
    if who and at:
        return texts.say("{who}, due {day}", who=who, day=brief_day(texts, at))
    return who or (texts.say("due {day}", day=brief_day(texts, at)) if at else "")


def owner_text(texts: Texts, snapshot: Snapshot, of: Of) -> str:
    """With whom a measure is: an increment's owner, or whoever speaks for the sides."""
    if of.objective is not None:
        signers = leaders(snapshot.participants)
        return listing(texts, [short_name(each.name) or each.title for each in signers])
    fact = snapshot.increments.get(of.increment)
    person = snapshot.participants.get(fact.owner) if fact is not None and fact.owner else None
    return (short_name(person.name) or person.title) if person is not None else ""


def ahead_text(texts: Texts, actual: float | None, expected: float | None, unit: str, better: Better) -> str:
    """How far what came out is from what was expected: "3 points ahead", "4 behind"."""
    if actual is None or expected is None:
        return ""
    apart = Fraction(repr(actual)) - Fraction(repr(expected))
    if not apart:
        return texts.say("As expected")
    is_ahead = (apart > 0) is (better is Better.HIGH)
    shown = figure(texts, abs(float(apart)), _DIGITS)
    if unit == _PERCENT:
        n = 1 if abs(apart) == 1 else 2
        if is_ahead:
            return texts.plural("{shown} point ahead", "{shown} points ahead", n, shown=shown)
        return texts.plural("{shown} point behind", "{shown} points behind", n, shown=shown)
    return texts.say("{shown} ahead" if is_ahead else "{shown} behind", shown=shown)


def class_text(texts: Texts, found: Class) -> str:
    """What a class of what came out is called."""
    return texts.say(CLASSES[found])


def _heard(texts: Texts, name: str, shown: Mapping[str, str], said: str) -> str:
    words = texts.say(
        "{name}: start {start}, target {target}, expected {expected}, actual {actual}.", name=name, **shown
    )
    return paragraph(words, said)


def head_text(texts: Texts, snapshot: Snapshot, rows: int, compared: int, today: date) -> str:
    """How long ago the charter was signed, and how much of it can be compared.

    Where the file doesn't know the day of the signatures it says since when it counts instead.
    """
    since, day = "", sealed_on(snapshot)
    if day is not None:
        days = max((today - day).days, 0)
        if last_sealed(snapshot) is not None:
            since = texts.plural("{n} day after signing.", "{n} days after signing.", days)
        else:
            since = texts.plural("{n} day after the workshop.", "{n} days after the workshop.", days)
    if not rows:
        return paragraph(since, texts.say("Nothing is measured yet."))
    some = texts.plural(
        "{compared} of {n} value can be compared.",
        "{compared} of {n} values can be compared.",
        rows,
        compared=compared,
    )
    return paragraph(since, some)
