import math
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from tests.builders import activity, build, candidate
from tests.strategies import documents
from workshop.domain.changes import Label
from workshop.domain.document import new_document
from workshop.domain.fact import Money
from workshop.domain.facts.follow_up import Outcome
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.ownership import Right, Tally
from workshop.domain.facts.road_map import CostSplit, Increment
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.facts.test_case import Score
from workshop.store.file import Store


def through_a_file(path, document):
    store = Store.create(path, document)
    try:
        return store.load().document
    finally:
        store.close()


def put(store, topic, *facts):
    with store.step(Label("put")) as edit:
        edit.put(topic, *facts)
    return edit.changes


@pytest.mark.slow
@given(documents())
@settings(max_examples=30)
def test_any_workshop_comes_back_from_its_file_as_it_was(tmp_path_factory, document):
    path = tmp_path_factory.mktemp("any") / "any.workshop"

    assert through_a_file(path, document) == document


def test_every_list_keeps_its_order(path):
    wanted = tuple(activity(number) for number in (3, 1, 2))

    assert through_a_file(path, replace(build(), activities=wanted)).activities == wanted


@pytest.mark.parametrize(
    "text", ["a\0b", "\x01\x1f", "a\u0301", "\U0010ffff\ufffe", "\ufeff", "\u2028", "''\"\\%_", " "]
)
def test_text_that_nobody_cleaned_is_kept_as_it_is(store, text):
    put(store, "activities", activity(9, title=text, description=text))
    store.undo()
    store.redo()

    assert store.load().activities["a9"].title == text


def test_half_of_a_character_is_refused_and_nothing_changes(store):
    before = store.load()

    with pytest.raises(UnicodeEncodeError):
        put(store, "activities", activity(8), activity(9, title="\ud800"))

    assert store.load() == before
    assert store.undo_step is None


@pytest.mark.parametrize("value", [0.1, 1e6, 987654.3210987654, 5e-324, -1e-9, 2**19 + 1.0, 1 / 3])
def test_floats_come_back_to_the_last_bit_from_file_and_undo(store, value):
    put(store, "scores", Score(candidate="c", criterion="k", value=value))
    with store.step(Label("drop")) as edit:
        edit.drop("scores", ("c", "k", None, None, 1))
    store.undo()

    assert store.load().scores.in_order[0].value == value


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e300])
def test_what_is_no_number_is_refused(store, value):
    with pytest.raises(ValueError, match="value"):
        put(store, "outcomes", Outcome(objective="o", value=value))

    assert not store.load().outcomes


def test_what_would_not_read_back_is_refused(store):
    with pytest.raises(ValueError, match="starts_on"):
        put(store, "candidates", candidate(starts_on=datetime(2026, 1, 1)))


def test_an_empty_id_is_not_mistaken_for_none(store):
    with pytest.raises(ValueError, match="phase"):
        put(store, "rights", Right(activity="a1", phase="", participant="p1", role="A"))


def test_none_in_a_key_and_in_a_value_are_both_kept(store):
    facts = [Tally(kind="ballot", of="a1", side="it", value=value, count=1) for value in (None, 1, "1", "")]
    put(store, "tallies", *facts)

    assert list(store.load().tallies) == facts


def test_moments_keep_their_offset_and_money_its_digits(store):
    at = datetime(2026, 11, 23, 4, 5, 6, 789, timezone(timedelta(hours=5, minutes=45)))
    cost = CostSplit(it=Money(amount=Decimal("12000.10"), currency="CHF"))
    put(store, "decisions", Decision(id="d", at=at))
    put(store, "increments", Increment(id="i", cost=cost))
    loaded = store.load()

    assert loaded.decisions["d"].at.isoformat() == at.isoformat()
    assert str(loaded.increments["i"].cost.it.amount) == "12000.10"


def test_a_thousand_people_are_read_in_their_order(path):
    people = tuple(Participant(id=f"p{number}") for number in range(1_000))

    assert through_a_file(path, new_document(Workshop(title="T"), participants=people)).participants == people
