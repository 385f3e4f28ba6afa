"""What changed between two states: each planted change is one line, and nothing else is."""

from datetime import date
from decimal import Decimal

import msgspec
import pytest

from workshop.domain.comparing.change import Group
from workshop.domain.comparing.difference import compare
from workshop.domain.document import Document
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Scheme
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Deputy, Reason, Right
from workshop.domain.shareable import shareable, shared
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example


@pytest.fixture(scope="module")
def before() -> Document:
    return shareable(Snapshot.of(example()))


def altered(document, **fields):
    return msgspec.structs.replace(document, **fields)


def with_first(document, topic, **fields):
    """The document with other fields in the first fact of a list."""
    first, *rest = getattr(document, topic)
    return altered(document, **{topic: (altered(first, **fields), *rest)})


def told(before, after):
    return [(each.topic, each.field) for each in compare(before, after).changes]


def test_a_workshop_does_not_differ_from_itself(before):
    assert compare(before, before).is_equal


def test_a_decision_that_passes_to_somebody_else_is_one_change(before):
    old = next(each for each in before.rights if each.role == "A")
    free = {each.id for each in before.participants} - {
        each.participant for each in before.rights if each.activity == old.activity
    }
    new = altered(old, participant=sorted(free)[0])
    after = altered(before, rights=tuple(new if each == old else each for each in before.rights))

    (change,) = compare(before, after).changes

    assert (change.group, change.topic, change.field) == (Group.WHO_DECIDES, "rights", "A")
    assert (change.before, change.after) == ((old.participant,), (new.participant,))


def test_fifteen_planted_changes_are_fifteen_lines(before):
    after = with_first(before, "reasons", text="Because we said so.")
    after = with_first(after, "terms", threshold="Up to 25 %")
    after = with_first(after, "accepted", reason="We know.")
    after = altered(after, escalations=())
    after = altered(after, test_case=altered(after.test_case, candidate=after.candidates[1].id))
    after = with_first(after, "increments", expected_return=Money(amount=Decimal(110_000)))
    after = with_first(after, "participants", title="Head of it all")
    after = with_first(after, "objectives", due=date(2030, 1, 2))
    after = with_first(after, "cadences", minutes=75)
    after = with_first(after, "principles", text="Another one.")
    after = with_first(after, "parking_lot", settled=not after.parking_lot[0].settled)
    after = with_first(after, "tasks", title="Another task")
    after = altered(after, workshop=altered(after.workshop, review_on=date(2031, 1, 2)))
    after = altered(after, activities=(*after.activities, Activity(id="new", title="New")))
    cell = altered(after.rights[0], role="I")
    after = altered(after, rights=(*after.rights, altered(cell, participant=stranger(after, cell.activity))))

    assert len(told(before, after)) == 15
    assert len(told(after, before)) == 15


def stranger(document, activity):
    busy = {each.participant for each in document.rights if each.activity == activity}
    return sorted({each.id for each in document.participants} - busy)[0]


def test_what_was_agreed_of_deciding_is_told_first(before):
    after = with_first(before, "participants", title="Head of it all")
    after = with_first(after, "increments", title="Another")
    after = altered(after, test_case=altered(after.test_case, reason="For this."))
    after = altered(after, escalations=())
    after = with_first(after, "terms", threshold="Up to 25 %")
    after = with_first(after, "reasons", text="Because.")
    after = altered(after, rights=after.rights[1:])

    groups = [each.group for each in compare(before, after).changes]

    assert groups == sorted(groups)
    assert groups[0] in (Group.WHO_DECIDES, Group.ROLES) and groups[-1] is Group.REST


def test_what_goes_along_with_a_new_or_a_removed_activity_is_not_told_again(before):
    gone = before.rights[0].activity
    after = altered(
        before,
        activities=tuple(each for each in before.activities if each.id != gone),
        **{
            topic: tuple(each for each in getattr(before, topic) if each.activity != gone)
            for topic in ("rights", "reasons", "terms", "escalations", "accepted")
        },
        tallies=tuple(each for each in before.tallies if each.of != gone),
        reveals=tuple(each for each in before.reveals if each.of != gone),
    )

    assert [each for each in told(before, after) if each[0] not in ("candidates", "tasks")] == [
        ("activities", None)
    ]
    assert told(after, before)[0] == ("activities", None)


def test_another_order_is_counted_and_not_listed(before):
    first, second, *rest = before.statements
    found = compare(before, altered(before, statements=(second, first, *rest)))

    assert (found.changes, found.reordered, found.is_equal) == ((), ("statements",), False)


def test_the_order_of_roles_and_of_reasons_is_none(before):
    turned = {topic: getattr(before, topic)[::-1] for topic in ("rights", "reasons", "tallies", "terms")}

    assert compare(before, altered(before, **turned)).is_equal


def test_under_another_scheme_only_the_scheme_is_told(before):
    after = altered(before, workshop=altered(before.workshop, scheme=Scheme.DACI))

    assert told(before, after) == [("workshop", "scheme")]


def test_a_ballot_that_was_counted_anew_is_one_line_without_figures(before):
    tallies = tuple(
        altered(each, count=each.count + 1) if each.of == before.tallies[0].of else each
        for each in before.tallies
    )

    (change,) = compare(before, altered(before, tallies=tallies)).changes

    assert (change.topic, change.before, change.after) == ("tallies", None, None)


def test_weights_told_anew_carry_the_rankings_own_counts_with_them(before):
    first, *rest = before.weights
    choice = altered(before.choice, voters=before.choice.voters + 1)
    after = altered(before, weights=(altered(first, points=first.points + 3), *rest), choice=choice)

    assert told(before, after) == [("weights", None)]


def test_a_decision_that_was_written_down_by_itself_is_not_told_twice(before):
    from workshop.domain.facts.notebook import Decision

    written = Decision(id="auto", text="A role was agreed", automatic="rights", of="x")
    after = altered(before, decisions=(*before.decisions, written))

    assert compare(before, after).is_equal


def test_a_new_deputy_and_a_new_reason_of_an_old_activity_are_told(before):
    one, other, *_ = before.participants
    after = altered(
        before,
        deputies=(*before.deputies, Deputy(participant=one.id, deputy=other.id)),
        reasons=(*before.reasons, Reason(activity=before.activities[-1].id, text="Because.")),
    )

    assert sorted(told(before, after)) == [("deputies", None), ("reasons", None)]


def test_who_left_the_room_leaves_their_roles_to_nobody(before):
    leaves = before.rights[0].participant
    after = altered(
        before,
        participants=tuple(each for each in before.participants if each.id != leaves),
        rights=tuple(each for each in before.rights if each.participant != leaves),
    )

    roles = [each for each in compare(before, after).changes if each.topic == "rights"]

    held = {(each.activity, each.phase, each.role) for each in before.rights if each.participant == leaves}
    assert len(roles) == len(held)
    assert all(leaves in each.before and leaves not in each.after for each in roles)


def test_nothing_private_is_in_any_change():
    document = example()
    one = Snapshot.of(document)
    secret = [altered(each, comment="CANARY", abstains=False) for each in document.ballots]
    notes = (*document.notes, Note(id="n", text="CANARY"))
    other = Snapshot.of(altered(document, ballots=tuple(secret), notes=notes))

    found = compare(shared(one).document, shared(other).document)

    assert "CANARY" not in repr(found) and found.is_equal


def test_the_parts_of_a_cost_are_told_apart(before):
    increment = before.increments[0]
    cost = altered(increment.cost, it=Money(amount=Decimal(1)))

    assert told(before, with_first(before, "increments", cost=cost)) == [("increments", "cost.it")]


def test_a_role_in_one_phase_is_another_cell(before):
    phase, activity = before.phases[0].id, before.activities[0].id
    new = Right(activity=activity, phase=phase, participant=before.participants[0].id, role="A")
    after = altered(before, rights=(*before.rights, new))

    (change,) = compare(before, after).changes

    assert change.key == (activity, phase)
