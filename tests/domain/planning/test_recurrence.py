import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.planning.recurrence import Repeat, Unread, repeat, unread


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
        ("first Monday of the month", Repeat(1, "month", 0, 1)),
        ("Every second Tuesday of the month", Repeat(1, "month", 1, 2)),
        ("the last Friday of each month", Repeat(1, "month", 4, -1)),
        ("on the 15th of every month", Repeat(1, "month", day=15)),
        ("last day of the month", Repeat(1, "month", day=31)),
        ("day 15 of every month", Repeat(1, "month", day=15)),
    ],
)
def test_usual_words_for_how_often(words, meant):
    assert repeat(words) == meant


@pytest.mark.parametrize("words", ["", "once", "when needed", "every 0 weeks", "every"])
def test_other_words_are_left_to_people(words):
    assert repeat(words) is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("every Tuesday", None),
        ("Once.", None),
        (" ", None),
        ("when the moon is full", Unread.UNKNOWN),
        ("every blue Monday", Unread.UNKNOWN),
        ("every 0 weeks", Unread.NEVER),
        ("the 32nd of the month", Unread.NEVER),
    ],
)
def test_words_that_say_no_rhythm_are_told_apart(words, why):
    assert unread(words) is why


@given(st.text(max_size=20))
def test_any_words_are_taken(words):
    assert repeat(words) is None or repeat(words).interval >= 1
    assert repeat(words) is None or unread(words) is None
