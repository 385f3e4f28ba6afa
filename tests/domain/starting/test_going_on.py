"""Where a workshop that is opened again goes on: where what is next is done."""

import msgspec

from tests.builders import build
from tests.domain.following.sealed import SEALED_ON, TODAY, revision, sealed
from workshop.domain import rules
from workshop.domain.facts.choices import StepId
from workshop.domain.snapshot import Facts, Snapshot
from workshop.domain.starting.going_on import goes_on_at


def at(room):
    return goes_on_at(room, rules.check(room), TODAY)


def test_a_draft_goes_on_at_what_is_not_done_a_signed_charter_at_its_follow_up():
    room = Snapshot.of(build(activities=2, owned=True))
    assert at(room) is StepId.OBJECTIVES
    assert at(sealed(room)) is StepId.FOLLOW_UP


def test_what_a_signed_charter_has_due_comes_before_the_draft_of_the_next():
    room = sealed(Snapshot.of(build(activities=2, owned=True)))
    changed = msgspec.structs.replace(room, workshop=msgspec.structs.replace(room.workshop, title="Else"))
    assert at(changed) is StepId.FOLLOW_UP
    early = goes_on_at(changed, rules.check(changed), SEALED_ON)
    assert early is not StepId.FOLLOW_UP


def test_a_charter_that_a_side_signed_goes_on_at_the_review_though_it_was_changed_since():
    room = Snapshot.of(build(activities=2, owned=True))
    half = revision(room)
    half = msgspec.structs.replace(half, sealed_at=None, signatures=half.signatures[:1])
    waiting = msgspec.structs.replace(room, revisions=Facts.of((half,)))
    assert at(waiting) is StepId.REVIEW
    changed = msgspec.structs.replace(waiting, workshop=msgspec.structs.replace(room.workshop, title="Else"))
    assert at(changed) is StepId.REVIEW
