import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.planning.recurrence import Repeat, repeat


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("weekly", Repeat(1, "week")),
        ("Every week", Repeat(1, "week")),
        ("week", Repeat(1, "week")),
        ("every 2 weeks", Repeat(2, "week")),
        ("2 weeks", Repeat(2, "week")),
        ("Every other week", Repeat(2, "week")),
        ("fortnightly", Repeat(2, "week")),
        ("once a month", Repeat(1, "month")),
        ("every three months", Repeat(3, "month")),
        ("Quarterly.", Repeat(3, "month")),
        ("every quarter", Repeat(3, "month")),
        ("once a year", Repeat(1, "year")),
        ("every  Monday", Repeat(1, "week", 0)),
        ("Fridays", Repeat(1, "week", 4)),
        ("every second Tuesday", Repeat(2, "week", 1)),
        ("every day", Repeat(1, "day")),
    ],
)
def test_usual_words_for_how_often(words, meant):
    assert repeat(words) == meant


@pytest.mark.parametrize("words", ["", "when needed", "every 0 weeks", "first Monday of the month", "every"])
def test_other_words_are_left_to_people(words):
    assert repeat(words) is None


@given(st.text(max_size=20))
def test_any_words_are_taken(words):
    assert repeat(words) is None or repeat(words).interval >= 1
