from datetime import UTC, datetime
from types import NoneType
from typing import get_args, get_type_hints

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.domain.document import MANY, new_document
from workshop.domain.facts.choices import Choice, RevealKind, StepId, TallyKind
from workshop.domain.facts.follow_up import Measurement
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.domain.facts.ownership import Ballot, Reveal, Right, Tally, Term
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.facts.test_case import Dissent, TestCase
from workshop.domain.references.consequences import of_dropping
from workshop.domain.references.integrity import problems
from workshop.domain.snapshot import Snapshot

IDS = ("x", "y", "z")
WITH_IDS = [topic for topic, kind in MANY.items() if kind.key_fields == ("id",)]
AT = datetime(2026, 2, 5, tzinfo=UTC)
PLAIN = {
    "at": AT,
    "after_days": 30,
    "role": "A",
    "value": 3,
    "rank": 1,
    "number": 1,
    "of": "x",
    "rule": "no-reason",
}


def snapshot(**lists):
    return Snapshot.of(new_document(Workshop(title="T"), **lists))


def without(before, topic, ids):
    """The document after the entries and their consequences are gone."""
    found = of_dropping(before, topic, ids)
    lists = {}
    for name in MANY:
        gone = found.drops.get(name, ())
        new = {fact.key: fact for fact in found.puts.get(name, ())}
        lists[name] = tuple(new.get(f.key, f) for f in getattr(before, name) if f.key not in gone)
    pick = found.puts.get("test_case", [before.test_case])[0]
    return new_document(before.workshop, test_case=pick, **lists)


@st.composite
def facts(draw, kind, place):
    """One fact whose ids all exist; what is no id is as plain as can be."""
    values = {}
    for name, hint in get_type_hints(kind).items():
        if name not in kind.__struct_fields__:
            continue
        if name == "id":
            values[name] = IDS[place]
        elif name in kind.refs:
            values[name] = draw(references(hint))
        elif isinstance(hint, type) and issubclass(hint, Choice):
            values[name] = next(iter(hint))
        elif name in PLAIN:
            values[name] = PLAIN[name] if name != "number" else place + 1
    if kind is TimeBox:
        values["step"] = [*StepId][place]
        del values["id"]
    if issubclass(kind, Measurement):
        values["objective"] = None if values["increment"] else "x"
    return kind(**values)


def references(hint):
    if tuple in (hint, getattr(hint, "__origin__", None)):
        count = 3 if Ellipsis in get_args(hint) else 2
        least = 0 if count == 3 else 2
        return st.lists(st.sampled_from(IDS), min_size=least, max_size=count, unique=True).map(tuple)
    optional = NoneType in get_args(hint)
    return st.sampled_from((*IDS, None) if optional else IDS)


@st.composite
def documents(draw):
    lists = {}
    for topic, kind in MANY.items():
        made = [draw(facts(kind, place)) for place in range(3)]
        lists[topic] = tuple({fact.key: fact for fact in made}.values())
    said = tuple(Dissent(participant=id_) for id_ in IDS)
    return new_document(Workshop(title="T"), test_case=TestCase(candidate="x", dissent=said), **lists)


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(documents(), st.sampled_from(WITH_IDS), st.sets(st.sampled_from(IDS), min_size=1))
def test_a_sound_document_stays_sound_without_any_of_its_entries(document, topic, ids):
    assert not list(problems(document))
    assert not list(problems(without(Snapshot.of(document), topic, ids)))


def test_every_id_is_part_of_a_key_or_can_be_left_out():
    for kind in MANY.values():
        hints = get_type_hints(kind)
        for field in set(kind.refs) - set(kind.key_fields):
            optional = NoneType in get_args(hints[field])
            assert optional or getattr(hints[field], "__origin__", None) is tuple, (kind, field)


def test_what_hangs_on_an_activity_goes_with_it():
    right = Right(activity="a", participant="p", role="A")
    term = Term(activity="a", threshold="5000 EUR")
    before = snapshot(rights=(right,), terms=(term,), dots=(Dots(activity="b", participant="p"),))
    assert of_dropping(before, "activities", ["a"]).drops == {
        "activities": [("a",)],
        "rights": [right.key],
        "terms": [term.key],
    }


def test_a_field_that_can_be_empty_is_cleared_and_the_fact_stays():
    before = snapshot(increments=(Increment(id="i", owner="p"),), tasks=(Task(id="t", activity="a"),))
    found = of_dropping(before, "participants", ["p"])
    assert found.puts == {"increments": [Increment(id="i")]} and set(found.drops) == {"participants"}


def test_an_id_in_a_list_is_taken_out_of_it():
    goals = (Objective(id="o", serves=("g", "h")), Objective(id="g"), Objective(id="h"))
    found = of_dropping(snapshot(objectives=goals), "objectives", ["g"])
    assert found.puts == {"objectives": [Objective(id="o", serves=("h",))]}


def test_an_entry_that_goes_is_not_put_back_without_its_references():
    goals = (Objective(id="o", serves=("g",)), Objective(id="g"))
    assert not of_dropping(snapshot(objectives=goals), "objectives", ["g", "o"]).puts


def test_the_dissent_of_somebody_removed_goes_and_the_pick_stays():
    pick = TestCase(candidate="c", dissent=(Dissent(participant="p"), Dissent(participant="q")))
    (left,) = of_dropping(snapshot(test_case=pick), "participants", ["p"]).puts["test_case"]
    assert left == msgspec.structs.replace(pick, dissent=(Dissent(participant="q"),))


def test_a_ballot_for_somebody_removed_is_void_and_no_ballot_for_nobody():
    ballots = (Ballot(activity="a", participant="q", proposes="p"), Ballot(activity="a", participant="r"))
    found = of_dropping(snapshot(ballots=ballots), "participants", ["p"])
    assert found.drops["ballots"] == [ballots[0].key] and not found.puts


@pytest.mark.parametrize(("topic", "gone"), [("activities", "a"), ("participants", "p")])
def test_a_tally_goes_with_what_it_counts(topic, gone):
    tally = Tally(kind=TallyKind.BALLOT, of="a", side="it", value="p", count=2)
    assert of_dropping(snapshot(tallies=(tally,)), topic, [gone]).drops["tallies"] == [tally.key]


def test_a_reveal_of_something_else_with_the_same_id_stays():
    reveals = (Reveal(kind=RevealKind.BALLOT, of="a", at=AT), Reveal(kind=RevealKind.RATINGS, of="a", at=AT))
    found = of_dropping(snapshot(reveals=reveals), "activities", ["a"])
    assert found.drops["reveals"] == [reveals[0].key]


def test_nothing_follows_from_dropping_what_nothing_names():
    found = of_dropping(snapshot(activities=(Activity(id="a"),)), "participants", ["p"])
    assert found.drops == {"participants": [("p",)]} and not found.puts
