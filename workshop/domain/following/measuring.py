"""What was expected of each measure, and what came out: the seven classes of METHOD.md 8.

Figures are compared as they are written, so that a fifth of what was missing is a fifth.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import TypeVar

import msgspec

from workshop.domain.facts.choices import Better, Choice, ObjectiveKind
from workshop.domain.facts.follow_up import Expectation, Measurement, Outcome
from workshop.domain.facts.ids import IncrementId, ObjectiveId
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.road_map import Increment
from workshop.domain.planning.numbering import numbered
from workshop.domain.snapshot import Snapshot

M = TypeVar("M", bound=Measurement)
FRESH = timedelta(days=45)
"""How old an outcome may be and still tell how a measure stands."""
_NEARLY = Fraction(8, 10)


class Class(Choice):
    """How what came out stands to what was expected."""

    MET = "met"
    NEARLY = "nearly"
    SHORT = "short"
    NO_CHANGE = "no-change"
    WRONG_WAY = "wrong-way"
    NOT_MEASURED = "not-measured"
    NOT_EXPECTED = "not-expected"


class Of(msgspec.Struct, frozen=True):
    """Whose measure it is: an increment's or an objective's."""

    increment: IncrementId | None = None
    objective: ObjectiveId | None = None


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """One measure at a day: what was expected by then, what came out, and how the one stands to the other.

    `found` is None where nothing was due by then. `due` is the day of the expectation that is still to come
    or, where none is, of the one that counts. `target` is the value of the last expectation of all, and
    `stale` a value that is too old to count, where there is no fresh one.
    """

    of: Of
    fact: Increment | Objective
    number: int
    target: float | None
    expected: Expectation | None
    outcome: Outcome | None
    found: Class | None
    due: date | None
    stale: Outcome | None = None

    @property
    def is_compared(self) -> bool:
        """Whether there are both, and one can be held against the other."""
        return self.found not in (None, Class.NOT_MEASURED, Class.NOT_EXPECTED)


def judged(
    expected: float | None, outcome: float | None, baseline: float | None, better: Better = Better.HIGH
) -> Class | None:
    """The class of a measure; None where nothing was expected and nothing came out."""
    if expected is None or outcome is None:
        return None if expected == outcome else Class.NOT_MEASURED if outcome is None else Class.NOT_EXPECTED
    way = 1 if better is Better.HIGH else -1
    e, o = _exact(expected), _exact(outcome)
    if way * (o - e) >= 0:
        return Class.MET
    if baseline is None:
        return Class.SHORT
    b = _exact(baseline)
    if way * (e - b) <= 0:
        return Class.WRONG_WAY
    share = (o - b) / (e - b)
    if share >= _NEARLY:
        return Class.NEARLY
    return Class.SHORT if share > 0 else Class.NO_CHANGE if share == 0 else Class.WRONG_WAY


def _exact(value: float) -> Fraction:
    return Fraction(repr(value))


def measured(snapshot: Snapshot, day: date, today: date | None = None) -> tuple[Measured, ...]:
    """Every measure of which something is expected or came out, as it stands at a day.

    Objectives come first, then increments by their numbers, and last what nobody expected. What was
    expected for later than `today` isn't due yet, even where `day` lies further on.
    """
    found = (_measured(snapshot, *each, day, today or day) for each in measures(snapshot))
    listed = (each for each in found if each is not None)
    return tuple(sorted(listed, key=lambda each: each.found is Class.NOT_EXPECTED))


def measures(snapshot: Snapshot) -> Iterator[tuple[Of, int, Increment | Objective]]:
    """All that can be measured, with its number: of an objective among those of its kind."""
    for kind in ObjectiveKind:
        of_kind = (each for each in snapshot.objectives if each.kind is kind)
        for number, aim in enumerate(of_kind, 1):
            yield Of(objective=aim.id), number, aim
    for id_, number in numbered(snapshot).items():
        yield Of(increment=id_), number, snapshot.increments[id_]


def _measured(
    snapshot: Snapshot, of: Of, number: int, fact: Increment | Objective, day: date, today: date
) -> Measured | None:
    expectations = own(snapshot.expectations, of)
    outcomes = [each for each in own(snapshot.outcomes, of) if each.at is not None]
    if not expectations and not outcomes:
        return None
    expected = _last(expectations, day)
    outcome = _last([each for each in outcomes if each.at is not None and each.at >= day - FRESH], day)
    later = [each.at for each in expectations if each.at is not None and each.at > day]
    is_early = expected is not None and expected.at is not None and expected.at > today
    found = None if is_early else judged(_value(expected), _value(outcome), fact.baseline, fact.better)
    last = max(expectations, key=lambda each: (each.at is not None, str(each.at or "")), default=None)
    due = expected.at if expected is not None and (is_early or not later) else min(later, default=None)
    return Measured(
        of=of,
        fact=fact,
        number=number,
        target=_value(last),
        expected=expected,
        outcome=outcome,
        found=found,
        due=due,
        stale=_last(outcomes, day) if outcome is None else None,
    )


def own(measurements: Iterable[M], of: Of) -> list[M]:
    """Those of one measure that name a value."""
    return [
        each
        for each in measurements
        if (each.increment, each.objective) == (of.increment, of.objective) and each.value is not None
    ]


def _value(measurement: Measurement | None) -> float | None:
    return None if measurement is None else measurement.value


def _last(measurements: Iterable[M], day: date) -> M | None:
    """The last one up to a day; one without a day counts before all that have one."""
    upto = [each for each in measurements if each.at is None or each.at <= day]
    return max(upto, key=lambda each: (each.at is not None, str(each.at or "")), default=None)
