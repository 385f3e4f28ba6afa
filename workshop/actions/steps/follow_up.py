"""Follow-up: what came out, what is expected next, the looks at the charter, and the next revision of it."""

from datetime import date, datetime

from workshop.actions.editing import altered, find, new_id, nothing, put, remove
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.follow_up import CheckIn, Expectation, Outcome
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.road_map import Increment
from workshop.domain.following.measuring import Of
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing
from workshop.errors import UserFixable
from workshop.store.file import Store

OPENED = "next-revision"
"""What the decision log says that made the entry by which the next revision was opened."""


def record_outcome(
    store: Store, now: Snapshot, /, *, of: Of, at: date, value: float, comment: str = ""
) -> Changes:
    """Record what a measure is on a day, in place of what that day said before.

    Raises UserFixable: gone, and as `altered` does.
    """
    title = _title(now, of)
    blank = Outcome(increment=of.increment, objective=of.objective, at=at)
    fact = altered(blank, {"at": at, "value": value, "comment": comment})
    return put(store, Label("record-outcome", {"title": title}), "outcomes", fact)


def forget_outcome(store: Store, now: Snapshot, /, *, of: Of, at: date) -> Changes:
    """Take a value that was recorded away. Raises UserFixable("gone")."""
    outcome = find(now.outcomes, (of.increment, of.objective, at), "outcome")
    return remove(store, Label("forget-outcome", {"title": _title(now, of)}), "outcomes", outcome.key)


def expect_value(
    store: Store, now: Snapshot, /, *, of: Of, at: date, value: float, comment: str = ""
) -> Changes:
    """Say what a measure is expected to be on a day, in place of what was expected for it.

    Raises UserFixable: gone, and as `altered` does.
    """
    title = _title(now, of)
    blank = Expectation(increment=of.increment, objective=of.objective, at=at)
    fact = altered(blank, {"at": at, "value": value, "comment": comment})
    return put(store, Label("expect", {"title": title}), "expectations", fact)


def check_in(store: Store, now: Snapshot, /, *, after_days: int, at: datetime) -> Changes:
    """Put on record that the charter was looked at so many days after its signature. Raises as `altered`."""
    fact = altered(CheckIn(after_days=after_days), {"done_at": at.replace(microsecond=0)})
    return put(store, Label("check-in", {"days": str(after_days)}), "check_ins", fact)


def reopen_check_in(store: Store, now: Snapshot, /, *, after_days: int) -> Changes:
    """Take it back: the look is still to come. Raises UserFixable("gone")."""
    find(now.check_ins, after_days, "check-in")
    label = Label("reopen-check-in", {"days": str(after_days)})
    return remove(store, label, "check_ins", (after_days,))


def open_next_revision(store: Store, now: Snapshot, /, *, at: datetime, words: str) -> Changes:
    """Begin the next revision as a draft: the decision log says so, in these words.

    What the follow-up brought so far is part of it from now on. Where it is open already, nothing changes.
    """
    stands = standing(now)
    if stands.state is not State.FINAL:
        return nothing()
    number = str(stands.number + 1)
    blank = Decision(
        id=new_id(), at=at.replace(microsecond=0), step=StepId.FOLLOW_UP, automatic=OPENED, of=number
    )
    return put(
        store, Label("open-revision", {"number": number}), "decisions", altered(blank, {"text": words})
    )


def _title(now: Snapshot, of: Of) -> str:
    """What the measure's increment or objective is called. Raises UserFixable("gone")."""
    fact: Increment | Objective
    if of.increment is not None:
        fact = find(now.increments, of.increment, "increment")
        return fact.title
    if of.objective is None:
        raise UserFixable("gone", what="objective")
    fact = find(now.objectives, of.objective, "objective")
    return fact.text
