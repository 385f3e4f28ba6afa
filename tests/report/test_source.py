"""What every document is made from: names for what the content holds, and nothing for what it doesn't."""

import pytest

from tests.builders import build, person
from workshop.domain.facts.choices import Capacity, ObjectiveKind, Side
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.road_map import Increment
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.charter import charter
from workshop.report.source import Source
from workshop.texts import Texts


@pytest.fixture
def source():
    crowd = (
        person(1, Side.MARKETING),
        person(2, Side.MARKETING, Capacity.SPONSOR),
        person(3, Side.IT, name=""),
    )
    return Source.of(
        shared(
            Snapshot.of(
                build(
                    activities=1,
                    participants=crowd,
                    phases=(Phase(id="f", name="Design"),),
                    objectives=(Objective(id="o", kind=ObjectiveKind.SHARED, text="Grow"),),
                    increments=(Increment(id="i", title="Train"),),
                )
            )
        ),
        Texts(),
    )


def test_what_is_there_is_named(source):
    assert (source.side(Side.IT), source.activity("a1"), source.phase("f")) == ("IT", "Activity 1", "Design")
    assert source.persons(["p1", "gone", "p3"]) == "Person 1 and Job 3"
    assert source.measured(Expectation(increment="i")) == "Train"
    assert source.measured(Expectation(objective="o")) == "Grow"
    assert source.sponsor(Side.MARKETING).id == "p2"


def test_what_is_not_there_has_no_name(source):
    named = [source.side(None), source.person(None), source.activity("x"), source.phase(None)]
    assert {*named, source.day(None), source.money(None)} == {""}
    assert source.sponsor(Side.IT) is None


def test_what_states_its_fingerprint_is_no_draft(source):
    stated = Source.of(source.snapshot, source.texts, fingerprint="ab" * 32)

    draft, signed = charter(source), charter(stated)

    assert (draft.mark, signed.mark) == ("Draft", "")
    assert [each.parts["sign-off"].body.fingerprint[:1] for each in (draft, signed)] == [(), ("abababab",)]
