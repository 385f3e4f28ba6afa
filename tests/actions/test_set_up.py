from datetime import date

import pytest

from workshop.actions.steps import set_up
from workshop.actions.steps.ownership import Place, assign_right
from workshop.domain import flow
from workshop.domain.facts.choices import Capacity, Scheme, Side, StepId
from workshop.domain.facts.set_up import Participant, SideLabels
from workshop.errors import UserFixable


def person(session, id_):
    return session.snapshot.participants[id_]


def test_the_cover_takes_cleaned_text(session):
    session.run(
        set_up.edit_workshop,
        company=" Hollis\x00 &  Vane ",
        sides=SideLabels(marketing=" Brand\n", it="Technology"),
        ground_rules=("One voice at a time ", "  "),
    )
    now = session.snapshot.workshop
    assert (now.company, now.sides.marketing) == ("Hollis & Vane", "Brand")
    assert now.ground_rules == ("One voice at a time",)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"title": " \t"}, "empty"),
        ({"title": "x" * 501}, "too-long"),
        ({"paper": "foolscap"}, "refused"),
        ({"language": "../../tmp"}, "refused"),
        ({"review_on": date(1, 1, 1)}, "far-off"),
        ({"starts_on": date(9999, 12, 31)}, "far-off"),
        ({"starts_on": date(2026, 2, 5), "ends_on": date(2026, 2, 4)}, "ends-before-start"),
    ],
)
def test_a_cover_that_cannot_be_is_refused_and_nothing_changes(session, fields, code):
    before = session.snapshot
    with pytest.raises(UserFixable, match=f"^{code}"):
        session.run(set_up.edit_workshop, **fields)
    assert session.snapshot is before and session.undo_label is None


def test_the_scheme_stays_while_roles_are_written_in_it(session):
    session.run(set_up.edit_workshop, scheme=Scheme.DACI)
    session.run(assign_right, places=[Place("data", "okafor")], role="D")
    with pytest.raises(UserFixable, match="scheme-in-use"):
        session.run(set_up.edit_workshop, scheme=Scheme.RACI)


def test_an_edit_that_changes_nothing_leaves_no_step_and_keeps_redo(session):
    session.run(set_up.edit_workshop, place="Hamburg")
    session.undo()
    assert not session.run(set_up.edit_workshop, title="Who decides what")
    assert session.undo_label is None
    assert session.redo() and session.snapshot.workshop.place == "Hamburg"


def test_limits_out_of_range_are_refused(session):
    with pytest.raises(UserFixable, match=r"^too-large.*overload_share"):
        session.run(set_up.edit_limits, overload_share=1.5)
    session.run(set_up.edit_limits, consulted=3)
    assert session.snapshot.limits.consulted == 3


def test_the_first_time_box_leaves_the_other_steps_in(session):
    session.run(set_up.set_time_box, step=StepId.OWNERSHIP, minutes=35)
    assert [step.id for step in flow.included(session.snapshot)] == [step.id for step in flow.STEPS]
    assert session.snapshot.box("ownership").minutes == 35


def test_a_step_can_be_left_out(session):
    session.run(set_up.set_time_box, step=StepId.TEST_CASE, included=False)
    assert StepId.TEST_CASE not in [step.id for step in flow.included(session.snapshot)]


def test_time_spent_adds_up(session):
    session.run(set_up.add_spent_minutes, step=StepId.OWNERSHIP, minutes=2.5)
    session.run(set_up.add_spent_minutes, step=StepId.OWNERSHIP, minutes=1.5)
    assert session.snapshot.box("ownership").spent_minutes == 4.0


def test_a_person_is_added_at_the_end(session):
    session.run(set_up.add_participant, name=" Sara\tDuarte ", title="Head of platforms", side=Side.IT)
    added = session.snapshot.participants.in_order[-1]
    assert (added.name, added.title, added.side) == ("Sara Duarte", "Head of platforms", Side.IT)
    assert session.undo_label.params == {"name": "Sara Duarte"}


def test_a_second_sponsor_makes_the_first_a_decision_maker_in_the_same_step(session):
    session.run(set_up.edit_participant, participant="brandt", capacity=Capacity.SPONSOR)
    assert person(session, "okafor").capacity is Capacity.DECIDER
    assert session.undo_label.params == {"name": "Tom Brandt", "earlier": "Ines Okafor"}
    session.undo()
    assert person(session, "okafor").capacity is Capacity.SPONSOR
    assert person(session, "brandt").capacity is Capacity.DECIDER


def test_a_sponsor_who_changes_sides_takes_the_place_there(session):
    session.run(set_up.edit_participant, participant="okafor", side=Side.IT)
    assert person(session, "lindqvist").capacity is Capacity.DECIDER


def test_pasted_people_come_in_once_and_under_new_ids(session):
    pasted = [
        Participant(id="x", name=name) for name in ("Ana Duarte", "ines okafor", "ANA DUARTE", " ", "Li Wei")
    ]
    added = set_up.new_people(session.snapshot, pasted)
    assert [each.name for each in added] == ["Ana Duarte", "Li Wei"]
    assert len({each.id for each in added} | {"x"}) == 3


def test_a_pasted_sponsor_replaces_nobody(session):
    session.run(set_up.remove_participant, participant="lindqvist")
    chiefs = [
        Participant(id="x", name=name, side=Side.IT, capacity=Capacity.SPONSOR)
        for name in ("First", "Second")
    ]
    chief = Participant(id="x", name="Third", side=Side.MARKETING, capacity=Capacity.SPONSOR)
    added = set_up.new_people(session.snapshot, [*chiefs, chief])
    capacities = {each.name: each.capacity.value for each in added}
    assert [capacities[n] for n in ("First", "Second", "Third")] == ["sponsor", "decider", "decider"]


def test_who_is_removed_takes_their_roles_along_and_undo_brings_both_back(session):
    session.run(assign_right, places=[Place("data", "brandt")], role="A")
    before = session.snapshot.document
    session.run(set_up.remove_participant, participant="brandt")
    assert not len(session.snapshot.rights) and "brandt" not in session.snapshot.participants
    session.undo()
    assert session.snapshot.document == before


@pytest.mark.parametrize(
    ("before", "order"),
    [
        ("okafor", ["weiss", "okafor", "brandt", "lindqvist"]),
        (None, ["okafor", "brandt", "lindqvist", "weiss"]),
        ("weiss", ["okafor", "brandt", "lindqvist", "weiss"]),
    ],
)
def test_a_person_moves_before_another_or_to_the_end(session, before, order):
    session.run(set_up.move_participant, participant="weiss", before=before)
    assert [each.id for each in session.snapshot.participants] == order


def test_somebody_who_is_gone_is_said_to_be_gone(session):
    with pytest.raises(UserFixable, match=r"^gone.*participant"):
        session.run(set_up.edit_participant, participant="nobody", name="X")


def test_undo_passes_over_the_count_of_time(session):
    session.run(set_up.set_time_box, step=StepId.OWNERSHIP, minutes=35)
    session.run(set_up.edit_workshop, company="Hollis & Vane")
    session.run(set_up.add_spent_minutes, step=StepId.OWNERSHIP, minutes=2)
    session.undo()
    assert session.snapshot.workshop.company == ""
    assert session.snapshot.box("ownership").spent_minutes == 2
    session.redo()
    assert session.snapshot.workshop.company == "Hollis & Vane"
