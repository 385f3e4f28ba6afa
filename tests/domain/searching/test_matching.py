"""What a few letters mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.searching.matching import (
    ASIDE,
    AT_START,
    INITIALS,
    OF_WORDS,
    WITHIN,
    folded,
    match,
    words_of,
)


@pytest.mark.parametrize(
    ("query", "text", "rank", "found"),
    [
        ("sta", "Start a ballot", AT_START, ["Sta"]),
        ("start a", "Start a ballot", AT_START, ["Start", "a"]),
        ("bal", "Start a ballot", OF_WORDS, ["bal"]),
        ("bal sta", "Start a ballot", OF_WORDS, ["Sta", "bal"]),
        ("sab", "Start a ballot", INITIALS, ["S", "a", "b"]),
        ("ab", "Start a ballot", INITIALS, ["a", "b"]),
        ("allo", "Start a ballot", WITHIN, ["allo"]),
        ("cafe", "Le Café", OF_WORDS, ["Café"]),
        ("STRASSE", "Straße", None, []),
        ("x", "Start a ballot", None, []),
    ],
)
def test_what_is_found_and_how_likely_it_is_meant(query, text, rank, found):
    hit = match(words_of(query), text)

    assert (hit.rank if hit else None) == rank
    assert [text[first:last] for first, last in hit.spans] if hit else found == []


def test_the_start_of_a_word_counts_wherever_it_is_in_the_text():
    assert match(("it",), "Bit by IT").spans == ((7, 9),)


def test_what_stands_aside_is_found_last():
    assert match(("money",), "Budget", "who has the money").rank == ASIDE
    assert match(("bud", "money"), "Budget", "who has the money").rank == ASIDE
    assert match(("nothing",), "Budget", "who has the money") is None


def test_no_words_find_everything():
    assert match((), "Anything").spans == ()


@given(st.text(max_size=40))
def test_letters_that_are_looked_for_stand_where_they_stood(text):
    assert len(folded(text)) == len(text)


@given(st.text(min_size=1, max_size=30), st.data())
def test_a_part_of_a_text_finds_it(text, data):
    first = data.draw(st.integers(0, len(text) - 1))
    last = data.draw(st.integers(first + 1, len(text)))

    assert match(words_of(text[first:last]), text) is not None
