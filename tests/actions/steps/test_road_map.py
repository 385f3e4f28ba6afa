"""The plan's actions: what becomes an increment, what it costs, and what is expected of it."""

from datetime import date

import pytest

from tests.domain.planning.plans import HOLLIS, money
from workshop.actions.portfolios import gaps
from workshop.actions.steps import road_map
from workshop.domain.changes import Label
from workshop.domain.fact import LINE_LENGTH
from workshop.domain.facts.choices import Side, Strand
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.portfolios import Gap, Initiative
from workshop.errors import UserFixable

REVIEW, LATER = date(2026, 9, 3), date(2027, 3, 1)


@pytest.fixture
def room(session):
    """The session with three increments, an initiative of IT and a gap."""
    initiative = Initiative(
        id="crm", side=Side.IT, title="CRM renewal", budget=money(310), starts_on=date(2026, 1, 5)
    )
    with session._store.step(Label("x")) as edit:
        edit.put("increments", *HOLLIS)
        edit.put("initiatives", initiative)
        edit.put("gaps", Gap(id="g", text="Nobody trains the stores."))
    session.snapshot = session._store.load()
    return session


def of(room, id_):
    return room.snapshot.increments[id_]


def last(room):
    return room.snapshot.increments.in_order[-1]


def test_titles_that_are_on_the_road_map_already_are_left_out(room):
    room.run(road_map.add_increments, titles=["increment INC1", "New"], strand=Strand.ORGANISATION)
    assert [(each.title, each.strand) for each in room.snapshot.increments][3:] == [
        ("New", Strand.ORGANISATION)
    ]
    with pytest.raises(UserFixable, match="already-listed"):
        room.run(road_map.add_increments, titles=["New"])


def test_an_initiative_brings_its_days_and_its_budget_as_what_its_side_pays(room):
    room.run(road_map.plan_initiative, initiative="crm")
    made = last(room)
    assert (made.title, made.strand, made.starts_on) == ("CRM renewal", Strand.TECHNOLOGY, date(2026, 1, 5))
    assert (made.cost.marketing, made.cost.it) == (None, money(310))


def test_a_gap_is_closed_by_what_is_made_of_it_and_open_again_when_that_is_gone(room):
    room.run(road_map.plan_gap, gap="g")
    made = last(room)
    assert made.title == "Nobody trains the stores." and room.snapshot.gaps["g"].closed_by == made.id
    room.run(road_map.remove_increments, increments=[made.id])
    assert room.snapshot.gaps["g"].closed_by is None


def test_a_gap_told_at_length_is_planned_under_as_much_of_it_as_a_title_holds(room):
    room.run(gaps.edit_gap, gap="g", text="Nobody trains the stores. " * 40)
    room.run(road_map.plan_gap, gap="g")
    made = last(room)
    assert len(made.title) <= LINE_LENGTH and made.title.endswith("…")
    assert room.snapshot.gaps["g"].text.startswith(made.title[:-1]), "the gap keeps all of its words"


def test_what_one_side_pays_leaves_the_other_as_it_is(room):
    room.run(road_map.edit_increment, increment="inc1", it=None)
    assert of(room, "inc1").cost.marketing == money(60_000) and of(room, "inc1").cost.it is None


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"title": " "}, "empty"),
        ({"ends_on": date(2026, 3, 1)}, "ends-before-start"),
        ({"owner": "nobody-here"}, "gone"),
        ({"stage": 0}, "too-small"),
    ],
)
def test_what_can_not_be_is_refused_and_changes_nothing(room, fields, code):
    before = of(room, "inc1")
    with pytest.raises(UserFixable, match=code):
        room.run(road_map.edit_increment, increment="inc1", **fields)
    assert of(room, "inc1") == before


def test_its_end_can_not_be_moved_before_its_start(room):
    with pytest.raises(UserFixable, match="ends-before-start"):
        room.run(road_map.move_increment, increment="inc1", ends=-700)
    room.run(road_map.move_increment, increment="inc1", starts=7, ends=7)
    assert (of(room, "inc1").starts_on, of(room, "inc1").ends_on) == (date(2026, 3, 9), date(2026, 7, 7))


def test_what_is_expected_follows_the_day_and_the_value_that_are_written(room):
    def expected():
        return [(each.at, each.value) for each in room.snapshot.expectations]

    room.run(road_map.expect, increment="inc1", value=62.0, at=None)
    room.run(road_map.expect, increment="inc1", value=62.0, at=REVIEW, before=None)
    room.run(road_map.expect, increment="inc1", value=60.0, at=REVIEW, before=REVIEW)
    assert expected() == [(REVIEW, 60.0)]
    room.run(road_map.expect, increment="inc1", value=None, at=None, before=REVIEW)
    assert expected() == []


def test_what_is_expected_on_another_day_stays(room):
    with room._store.step(Label("x")) as edit:
        edit.put("expectations", Expectation(increment="inc1", at=REVIEW, value=50.0))
        edit.put("expectations", Expectation(increment="inc1", at=LATER, value=70.0))
    room.snapshot = room._store.load()
    room.run(road_map.expect, increment="inc1", value=75.0, at=LATER, before=LATER)
    assert {each.at: each.value for each in room.snapshot.expectations} == {REVIEW: 50.0, LATER: 75.0}
