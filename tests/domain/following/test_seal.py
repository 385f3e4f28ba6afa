"""What is done after a seal and opens no next revision, and what does (METHOD.md 8)."""

from datetime import timedelta

import msgspec
import pytest

from tests.builders import people, snapshot
from tests.domain.following.sealed import SEALED_AT, SEALED_ON, sealed
from workshop.domain.facts.choices import ConsentKind, RevealKind, StepId
from workshop.domain.facts.follow_up import CheckIn, Expectation, Outcome
from workshop.domain.facts.ownership import Ballot, Consent, Reveal
from workshop.domain.facts.review import Revision
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.following.seal import sealed_on
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Facts
from workshop.domain.standing import State, as_signed, standing
from workshop.texts import Texts
from workshop.texts.following.values import head_text

LATER = SEALED_AT + timedelta(days=60)
DAY = timedelta(days=1)


def rated(number):
    who = [each.id for each in people(6)]
    return tuple(Rating(statement="s", participant=each, value=3, round=number) for each in who)


def seen(number, at, of="s"):
    return Reveal(kind=RevealKind.RATINGS, of=of, round=number, at=at)


@pytest.fixture
def room():
    return sealed(
        snapshot(
            participants=6,
            owned=True,
            statements=(Statement(id="s", text="We share one data strategy."),),
            ratings=rated(1),
            reveals=(seen(1, SEALED_AT - DAY),),
            increments=(Increment(id="i", title="One calendar", baseline=3.0),),
            expectations=(Expectation(increment="i", at=SEALED_ON + 60 * DAY, value=1),),
            outcomes=(Outcome(increment="i", at=SEALED_ON, value=3),),
            check_ins=(CheckIn(after_days=30),),
        )
    )


def plus(room, **added):
    lists = {name: Facts.of((*getattr(room, name), *facts)) for name, facts in added.items()}
    return msgspec.structs.replace(room, **lists)


def changed(room, topic, *facts):
    kept = [each for each in getattr(room, topic) if each.key not in {fact.key for fact in facts}]
    return msgspec.structs.replace(room, **{topic: Facts.of((*kept, *facts))})


FOLLOWED = {
    "a value of a later day": {"outcomes": (Outcome(increment="i", at=LATER.date(), value=2),)},
    "a check-in that nobody had planned": {"check_ins": (CheckIn(after_days=60, done_at=LATER),)},
    "a round of ratings, still hidden": {"ratings": rated(2)},
    "a round of ratings that was seen": {"ratings": rated(2), "reveals": (seen(2, LATER),)},
    "all at once": {
        "outcomes": (Outcome(increment="i", at=LATER.date(), value=2),),
        "check_ins": (CheckIn(after_days=90, done_at=LATER),),
        "ratings": rated(2),
        "reveals": (seen(2, LATER, None),),
    },
}


@pytest.mark.parametrize("added", FOLLOWED.values(), ids=FOLLOWED)
def test_the_follow_up_opens_no_next_revision(room, added):
    after = plus(room, **added)
    assert standing(after).state is State.FINAL
    assert shareable(as_signed(after)) == shareable(room)


def test_a_planned_check_in_that_was_done_opens_none_either(room):
    after = changed(room, "check_ins", CheckIn(after_days=30, done_at=LATER))
    assert standing(after).state is State.FINAL


def test_a_ballot_cast_again_and_seen_opens_none(room):
    cast = tuple(Ballot(activity="a1", participant=each.id, proposes="p1") for each in room.participants)
    reveal = Reveal(kind=RevealKind.BALLOT, of="a1", at=LATER)
    agreed = Consent(kind=ConsentKind.SMALL_SIDE, step=StepId.OWNERSHIP, at=LATER, of="a1")
    after = plus(room, ballots=cast, reveals=(reveal,), consents=(agreed,))
    assert len(shareable(after).tallies) > len(shareable(room).tallies)
    assert standing(after).state is State.FINAL


OPENING = {
    "an expectation": {"expectations": (Expectation(increment="i", at=LATER.date(), value=0),)},
    "a value of before": {"outcomes": (Outcome(increment="i", at=SEALED_ON - DAY, value=2),)},
    "an increment": {"increments": (Increment(id="new"),)},
}


@pytest.mark.parametrize("added", OPENING.values(), ids=OPENING)
def test_anything_else_opens_the_next_one_which_holds_the_follow_up_too(room, added):
    after = plus(plus(room, **FOLLOWED["all at once"]), **added)
    assert (standing(after).state, standing(after).number) == (State.DRAFT, 2)
    assert as_signed(after) is after
    assert [each.after_days for each in shareable(after).check_ins] == [30, 90]


def test_the_next_revision_is_sealed_with_what_followed_the_first(room):
    second = sealed(plus(room, **FOLLOWED["all at once"], increments=(Increment(id="new"),)), 2, LATER + DAY)
    assert (standing(second).state, standing(second).number) == (State.FINAL, 2)
    gone = msgspec.structs.replace(second, outcomes=Facts.of(()))
    assert standing(gone).state is State.DRAFT, "what was sealed can't be taken away unseen"


def test_of_a_charter_that_was_signed_elsewhere_days_are_counted_from_the_workshops_last(room):
    workshop = msgspec.structs.replace(room.workshop, starts_on=SEALED_ON - DAY, ends_on=SEALED_ON)
    here = snapshot(workshop=workshop)
    there = msgspec.structs.replace(here, revisions=Facts.of((Revision(number=1, fingerprint="f"),)))
    assert (sealed_on(here), sealed_on(there)) == (None, SEALED_ON)


def test_how_long_ago_is_said_of_the_day_that_is_known(room):
    workshop = msgspec.structs.replace(room.workshop, starts_on=SEALED_ON, ends_on=SEALED_ON)
    elsewhere = snapshot(workshop=workshop, revisions=(Revision(number=1, fingerprint="f"),))
    told = [head_text(Texts(), each, 0, 0, SEALED_ON + 3 * DAY) for each in (room, elsewhere)]
    assert [each.split(".")[0] for each in told] == ["3 days after signing", "3 days after the workshop"]
