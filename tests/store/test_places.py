import sqlite3
from contextlib import closing
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.facts.notebook import Note
from workshop.store.places import GAP, rising
from workshop.store.schema import migrate
from workshop.store.tables import all_gateways

PLACES = st.lists(st.integers(-(2**40), 2**40), unique=True, max_size=40)


def is_rising(places):
    return all(one < another for one, another in pairwise(places))


@given(PLACES)
def test_any_order_gets_rising_places(places):
    assert is_rising(rising(places))
    assert len(rising(places)) == len(places)


@given(PLACES.map(sorted))
def test_a_list_in_order_stays_as_it_is(places):
    assert rising(places) == places


@given(st.integers(2, 60), st.data())
def test_one_move_changes_one_place(length, data):
    places = [GAP * number for number in range(1, length + 1)]
    taken = places.pop(data.draw(st.integers(0, length - 1)))
    places.insert(data.draw(st.integers(0, length - 1)), taken)

    assert sum(one != another for one, another in zip(places, rising(places), strict=True)) <= 1


def longest_rise(places):
    """How many of them can stay, found by trying each as the last."""
    ends = []
    for place in places:
        ends.append((place, 1 + max((length for end, length in ends if end < place), default=0)))
    return max((length for _, length in ends), default=0)


@given(st.permutations(range(1, 13)))
def test_of_many_moves_as_few_places_change_as_can_be(order):
    places = [GAP * number for number in order]

    changed = sum(one != another for one, another in zip(places, rising(places), strict=True))

    assert changed == len(places) - longest_rise(places)


def test_an_order_writes_no_row_that_stays_where_it_is():
    gateway = all_gateways()["notes"]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrate(db, 0)
        for number in range(9):
            gateway.put(db, Note(id=f"n{number}"))
        keys = [(f"n{number}",) for number in (8, 0, 1, 2, 3, 7, 4, 5, 6)]
        before = db.total_changes

        gateway.order(db, keys)

        assert list(gateway.rows(db)) == keys
        assert db.total_changes - before == 2


def test_without_room_between_two_all_get_new_places():
    assert rising([1, 3, 2]) == [GAP, 2 * GAP, 3 * GAP]


def test_thirty_moves_into_one_spot_find_room():
    places = [GAP, 2 * GAP, *range(3 * GAP, 33 * GAP, GAP)]
    for _ in range(30):
        places = rising([places[0], places[-1], *places[1:-1]])

    assert places[0] == GAP and places[-1] == 2 * GAP
