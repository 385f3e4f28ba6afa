"""The charter's further parts: only where there is something, and never a private word."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from tests.builders import activity, build, person, right
from tests.domain.perceiving.rooms import room
from workshop.domain.document import Document
from workshop.domain.fact import Money
from workshop.domain.facts.choices import ObjectiveKind, Side, StatementKind, StepId, Strand
from workshop.domain.facts.follow_up import Expectation, Outcome
from workshop.domain.facts.notebook import ParkedItem
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import CostSplit, Increment
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.imports.data import read_bytes
from workshop.report.charter.sections import Items, Lanes, Means, Returns, Rows, Sections, Words

WHOLE = Path(__file__).parents[1] / "data" / "whole.json"
AT = "2026-02-04T10:15:00+01:00"


@pytest.fixture
def whole(make):
    return make(read_bytes(WHOLE.read_bytes()))


def all_parts(charter):
    """The parts that are made of sections."""
    return {key: part for key, part in charter.parts.items() if isinstance(part.body, Sections)}


def blocks(part, kind):
    return [block for section in part.body.sections for block in section.blocks if isinstance(block, kind)]


def rated(values, **lists) -> Document:
    """Six people, three a side, with these ratings of one statement, revealed."""
    people = tuple(person(n, Side.MARKETING if n < 4 else Side.IT) for n in range(1, 7))
    ratings = tuple(
        Rating(statement="s1", participant=f"p{n}", value=value) for n, value in enumerate(values, 1)
    )
    reveals = (msgspec.convert({"kind": "ratings", "at": AT}, Reveal),)
    statements = (Statement(id="s1", text="Alignment matters.", benchmark="alignment-important"),)
    return build(participants=people, statements=statements, ratings=ratings, **{"reveals": reveals, **lists})


def test_every_part_that_has_something_is_there_in_order(whole):
    assert list(whole.parts) == [
        "objectives",
        "where-we-stand",
        "portfolios",
        "rights",
        "test-case",
        "rehearsal",
        "road-map",
        "working-agreement",
        "activities",
        "agenda",
        "open-points",
        "decisions",
        "reservations",
        "sign-off",
        "verify",
    ]
    assert list(whole.front) == ["summary", "people"]


def test_a_plain_workshop_has_none_of_them(make):
    made = make(activities=0)

    assert all_parts(made) == {}
    assert list(made.front) == ["people"]


def test_a_step_that_was_left_out_prints_nothing(make):
    aims = (Objective(id="o1", kind=ObjectiveKind.SHARED, text="Grow"),)
    left_out = (TimeBox(step=StepId.OBJECTIVES, included=False),)

    assert "objectives" in all_parts(make(objectives=aims))
    assert "objectives" not in all_parts(make(objectives=aims, agenda=left_out))


def test_aims_print_where_they_stand_today_and_what_pulls_apart(whole):
    items = [item for block in blocks(whole.parts["objectives"], Items) for item in block.items]

    details = {item.title: item.detail for item in items}
    assert "today 9 reports" in details["One set of customer figures that both boards use."]
    against = next(title for title in details if "against" in title)
    assert "Reach each member" in against and "retire what nobody needs" in against
    assert details[against].splitlines()[0] == "Answered by a principle"


def test_an_aim_that_no_objective_serves_says_so(make):
    served = Objective(id="m1", kind=ObjectiveKind.MARKETING, text="Launch in weeks")
    alone = Objective(id="m2", kind=ObjectiveKind.MARKETING, text="Sound alike")
    shared = Objective(id="s1", kind=ObjectiveKind.SHARED, text="Live in three weeks", serves=("m1",))

    def details(*aims):
        part = all_parts(make(objectives=aims))["objectives"]
        return {item.title: item.detail for block in blocks(part, Items) for item in block.items}

    assert details(served, alone, shared)["Sound alike"] == "No objective serves it."
    assert details(served, alone, shared)["Launch in weeks"] == ""
    assert details(served, alone)["Sound alike"] == "", "there is no shared objective yet"


def test_a_view_that_was_given_is_printed_in_place_of_asking_for_it(whole):
    items = [item for block in blocks(whole.parts["portfolios"], Items) for item in block.items]

    details = {item.title: item.detail for item in items}
    assert details["Spring Circle relaunch"] == "IT: Nothing new at the tills before June."
    assert details["Loyalty core replacement"] == "Needs the view of Marketing"


def test_no_note_and_no_single_rating_is_printed(whole):
    said = msgspec.json.encode(whole).decode()

    assert "CANARY" not in said
    assert "Lunch" not in said


def test_means_by_side_stand_beside_what_was_published(make):
    part = all_parts(make(rated([5, 4, 1, 5, 5, 5])))["where-we-stand"]
    [row] = blocks(part, Means)[0].rows

    marketing, it = row.means
    assert (marketing.side, round(marketing.mean, 2)) == (Side.MARKETING, 3.33)
    assert marketing.marks == (1, 0, 0, 1, 1)
    assert (it.mean, it.marks, row.gap) == (5.0, (0, 0, 0, 0, 3), "1.7")
    assert "Marketing 3.3 (3 people: 1 · 4 · 5); IT 5.0 (3 people: 5 · 5 · 5)." in row.note
    assert "Marketing: 2 of 3 agree here; 56 % published." in row.more.replace("\u00a0", " ")


def test_no_mean_of_the_mirror_stands_without_its_people_and_marks(make):
    kinds = {"own": StatementKind.OWN, "other": StatementKind.OTHER, "guess": StatementKind.PREDICTED}
    statements = tuple(
        Statement(id=id_, text=f"{id_}.", kind=kind, about=Side.MARKETING, skill="Data")
        for id_, kind in kinds.items()
    )
    doc = room({"own": "22444 ----", "other": "----- 1223", "guess": "33334 ----"}, statements)

    items = [item for block in blocks(all_parts(make(doc))["where-we-stand"], Items) for item in block.items]

    [mirrored] = items
    assert mirrored.detail.splitlines()[1:] == [
        "Marketing of itself 3.20 (5 people: 2 · 2 · 4 · 4 · 4), in two camps",
        "IT of Marketing 2.00 (4 people: 1 · 2 · 2 · 3)",
        "Marketing expects IT to say 3.20 (5 people: 3 · 3 · 3 · 3 · 4)",
    ]


def test_ratings_that_were_not_shown_make_no_part(make):
    assert "where-we-stand" not in all_parts(make(rated([5, 4, 1, 5, 5, 5], reveals=())))


def test_a_small_side_is_not_told_apart(make):
    doc = rated([5, 4, 1, 5])

    [row] = blocks(all_parts(make(doc))["where-we-stand"], Means)[0].rows

    assert [mean.side for mean in row.means] == [Side.BOTH]


def test_a_task_stands_in_the_lane_of_who_decides_and_hands_over(make):
    tasks = (
        Task(id="t1", title="Brief", activity="a1"),
        Task(id="t2", title="Build", activity="a2", after=("t1",)),
        Task(id="t3", title="Train", after=("t2",)),
    )
    people = (person(1, Side.MARKETING), person(2, Side.IT))
    made = make(
        activities=(activity(1), activity(2)),
        participants=people,
        rights=(right(1, 1), right(2, 2)),
        tasks=tasks,
    )

    [chart] = blocks(all_parts(made)["rehearsal"], Lanes)

    assert [(lane.label, [bar.number for bar in lane.bars]) for lane in chart.lanes] == [
        ("1", [1]),
        ("Nobody", [3]),
        ("2", [2]),
    ]
    assert chart.hand_overs == ((1, 2),)


def test_tasks_are_numbered_as_they_are_listed_whenever_they_are(make):
    late, soon = date(2026, 5, 1), date(2026, 3, 1)
    tasks = (
        Task(id="t1", title="Build", activity="a2", starts_on=late, ends_on=late, after=("t2",)),
        Task(id="t2", title="Brief", activity="a1", starts_on=soon, ends_on=soon),
    )
    made = make(activities=2, participants=2, rights=(right(1, 1), right(2, 2)), tasks=tasks)

    [chart] = blocks(all_parts(made)["rehearsal"], Lanes)

    assert chart.hand_overs == ((2, 1),)
    assert sorted(bar.number for lane in chart.lanes for bar in lane.bars) == [1, 2]


def test_tasks_in_a_ring_still_have_a_place(make):
    tasks = (Task(id="t1", title="One", after=("t2",)), Task(id="t2", title="Two", after=("t1",)))

    [chart] = blocks(all_parts(make(tasks=tasks))["rehearsal"], Lanes)

    assert all(0 <= bar.start < bar.end <= 1 for lane in chart.lanes for bar in lane.bars)


def test_a_stage_that_does_not_pay_says_so(make):
    stage = Increment(
        id="r1",
        title="Train",
        strand=Strand.PROCESS,
        cost=CostSplit(marketing=Money(amount=Decimal(100)), it=Money(amount=Decimal(300))),
        expected_return=Money(amount=Decimal(200)),
    )

    part = all_parts(make(increments=(stage,)))["road-map"]
    [row] = blocks(part, Returns)[0].rows

    assert (row.marketing, row.it, row.gain) == (0.25, 0.75, 0.5)
    assert "not above its cost" in row.gain_words
    assert "1 has no return above its cost yet." in part.body.lead


def test_settled_items_are_no_open_points(make):
    items = (
        ParkedItem(id="q1", text="Open"),
        ParkedItem(id="q2", text="Done", settled=True),
        ParkedItem(id="q3", text="Given up", settled=True, dropped=True),
        ParkedItem(id="q4", text="Sent up", escalated="To the CEO, by Friday."),
    )

    part = all_parts(make(parking_lot=items))["open-points"]

    said = [(item.title, item.detail) for block in blocks(part, Items) for item in block.items]
    assert said == [("Open", ""), ("Sent up", "Escalated: To the CEO, by Friday.")]


def test_every_table_has_a_cell_for_each_head(whole):
    tables = [table for part in all_parts(whole).values() for table in blocks(part, Rows)]

    assert len(tables) >= 3
    assert all(len(row) == len(table.heads) == len(table.shares) for table in tables for row in table.rows)
    assert all(sum(table.shares) == pytest.approx(1) for table in tables)


def test_what_came_out_prints_as_it_stood_on_the_day_of_the_last_value(make):
    increment = Increment(id="i", title="One calendar", measure="Launches that collide", baseline=3.0)
    expected = Expectation(increment="i", at=date(2026, 4, 1), value=9)
    outcome = Outcome(increment="i", at=date(2026, 4, 7), value=8, comment="Counted by hand.")
    measured = {"increments": (increment,), "expectations": (expected,)}
    made = make(build(**measured, outcomes=(outcome,))).parts["follow-up"]
    (table,) = blocks(made, Rows)
    row = ("Launches that collide (1 · One calendar)", "3", "9", "8", "Nearly there, 1 behind")
    assert table.rows == (row,)
    assert made.body.lead.endswith("on 7 April 2026.") and blocks(made, Words)[0].text == "Counted by hand."
    assert "follow-up" not in make(build(**measured)).parts
