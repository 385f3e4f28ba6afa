"""What the wall says of a measure: how it stands, never with whom it is; and what changed."""

from datetime import timedelta

import msgspec

from tests.builders import person, snapshot
from tests.domain.following.sealed import TODAY, sealed
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.follow_up import Expectation, Outcome
from workshop.domain.facts.road_map import Increment
from workshop.domain.following.measuring import Of
from workshop.domain.wall.follow_up import FollowUpPlace
from workshop.domain.wall.wall import wall
from workshop.texts import Texts
from workshop.texts.wall.wall import picture

CALLS = Of(increment="calls")


def room(*values):
    increment = Increment(
        id="calls", title="A desk", measure="Calls answered", baseline=61.0, unit="%", owner="p1"
    )
    expected = (Expectation(increment="calls", at=TODAY - timedelta(days=1), value=80),)
    outcomes = tuple(Outcome(increment="calls", at=TODAY, value=value, comment="Secret.") for value in values)
    people = (person(1, name="Priya Raman"),)
    return sealed(
        snapshot(participants=people, increments=(increment,), expectations=expected, outcomes=outcomes)
    )


def shown(made, *rest):
    return picture(Texts(), made, wall(made, StepId.FOLLOW_UP, FollowUpPlace(CALLS, TODAY, TODAY, *rest)))


def test_a_measure_shows_its_figures_and_how_it_stands():
    seen = shown(room(83.0))
    assert (seen.title, seen.of, seen.where, seen.verdict) == (
        "Calls answered",
        "A desk",
        "1 of 1",
        "3 points ahead. Met.",
    )
    assert (seen.start, seen.target, seen.expected[1], seen.actual[1]) == ("61 %", "80 %", "80 %", "83 %")


def test_a_missing_value_is_said_without_who_owes_it():
    seen = shown(room())
    assert seen.verdict == "No value yet."
    told = str(msgspec.to_builtins(seen)) + str(msgspec.to_builtins(shown(room(83.0))))
    assert not {"Priya", "Raman", "Secret"} & {*told.replace("'", " ").replace(".", " ").split()}


def test_what_changed_is_what_the_page_says():
    seen = shown(room(), "1 change.", ("“Activity 1” passes from Tanabe to Adeyemi.",))
    assert (seen.sentence, seen.lines) == ("1 change.", ("“Activity 1” passes from Tanabe to Adeyemi.",))


def test_before_anything_is_measured_the_wall_asks_the_steps_question():
    made = sealed(snapshot())
    assert shown(made).sentence == "What became of it?"
