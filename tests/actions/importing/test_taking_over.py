"""Taking over what a preview showed: doubles are skipped, updated or added again, in one step."""

import pytest

from workshop.actions import taking_over
from workshop.actions.steps.set_up import add_participant
from workshop.domain.facts.choices import Capacity, Side
from workshop.imports.asking import How, Kind
from workshop.imports.tables.csv_table import parse
from workshop.texts import Texts

PEOPLE = "Name,Job title,Side,Capacity\nANNA BERG,CMO,Marketing,sponsor\nJo Park,Analyst,IT,decider\n"


def previewed(session, text, kind):
    grid = parse(text, None, None, [])
    return taking_over.preview_grids([grid], kind, How(), session.snapshot, Texts(), None, {})


def take(session, text, kind, there):
    found = previewed(session, text, kind)
    session.run(taking_over.take_over, kind=kind, found=found.reading, there=there)


def people(session):
    """Those whom the table is about: the room has four more."""
    return [(each.name, each.title, each.capacity) for each in list(session.snapshot.participants)[4:]]


@pytest.fixture
def with_anna(session):
    session.run(
        add_participant, name="Anna Berg", title="Head", side=Side.MARKETING, capacity=Capacity.DECIDER
    )
    return session


def test_what_is_there_is_found_by_name_whatever_its_capitals(with_anna):
    found = previewed(with_anna, PEOPLE, Kind.PARTICIPANTS)
    assert [fact.name for fact in found.there.values()] == ["Anna Berg"]


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ("skip", [("Anna Berg", "Head", "decider"), ("Jo Park", "Analyst", "decider")]),
        ("update", [("ANNA BERG", "CMO", "decider"), ("Jo Park", "Analyst", "decider")]),
        (
            "add",
            [
                ("Anna Berg", "Head", "decider"),
                ("ANNA BERG", "CMO", "decider"),
                ("Jo Park", "Analyst", "decider"),
            ],
        ),
    ],
)
def test_doubles_are_treated_as_chosen_and_undone_as_one(with_anna, there, expected):
    before = people(with_anna)
    take(with_anna, PEOPLE, Kind.PARTICIPANTS, there)
    assert sorted(people(with_anna)) == sorted(expected)
    with_anna.undo()
    assert people(with_anna) == before


def test_updating_leaves_what_the_table_does_not_say_and_a_side_keeps_its_sponsor(with_anna):
    take(with_anna, "Name,Capacity\nAnna Berg,sponsor\n", Kind.PARTICIPANTS, "update")
    assert people(with_anna) == [("Anna Berg", "Head", "decider")]
    take(with_anna, "Name,Capacity\nAnna Berg,observer\n", Kind.PARTICIPANTS, "update")
    assert people(with_anna) == [("Anna Berg", "Head", "observer")]


def test_a_task_that_is_there_gets_its_days_and_a_new_one_is_added(session):
    take(session, "Task,Start\nBrief,2026-03-02\n", Kind.TASKS, "skip")
    take(session, "Task,Start\nBrief,2026-03-09\nOffer,2026-03-10\n", Kind.TASKS, "update")
    assert [(each.title, f"{each.starts_on}") for each in session.snapshot.tasks] == [
        ("Brief", "2026-03-09"),
        ("Offer", "2026-03-10"),
    ]
