"""How often a meeting is held, in other words than English: said as they are, and read again."""

import pytest

from workshop.domain.planning.recurrence import repeat
from workshop.texts import Texts
from workshop.texts.languages.rhythms import read_rhythm, rhythm_words

ENGLISH, PSEUDO = Texts(), Texts("en-XA")


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
KEPT = (
    *(f"every {n} {unit}" for unit in ("days", "weeks", "months", "years") for n in (1, 2, 3, 12, 52)),
    *(f"every {n} {day}" for day in DAYS for n in (1, 2, 52)),
    *(f"{place} {day} of the month" for place in ("first", "second", "fourth", "last") for day in DAYS),
    *(f"the {n}th" for n in (1, 15, 28, 30, 31)),
    "quarterly",
)


def test_what_is_said_in_another_language_is_read_again_there():
    for kept in KEPT:
        said = rhythm_words(PSEUDO, kept)
        assert said != kept and repeat(said) is None, said
        assert repeat(read_rhythm(PSEUDO, said)) == repeat(kept) is not None, said


@pytest.mark.parametrize("typed", ["Every Tuesday", "fortnightly", "once", "as needed", "every 0 weeks", ""])
def test_english_stays_as_it_was_typed(typed):
    assert rhythm_words(ENGLISH, typed) == typed == read_rhythm(ENGLISH, typed)


def test_words_that_no_calendar_reads_stay_in_any_language():
    assert rhythm_words(PSEUDO, "when needed") == "when needed" == read_rhythm(PSEUDO, "when needed")


def test_english_is_read_in_any_language_and_said_in_its_own_words():
    assert read_rhythm(PSEUDO, "every second Thursday") == "every second Thursday"
    said = rhythm_words(PSEUDO, "every second Thursday")
    assert said != "every second Thursday" and "Thursday" not in said
    assert repeat(read_rhythm(PSEUDO, said.upper())) == repeat("every second Thursday")
    assert read_rhythm(PSEUDO, rhythm_words(PSEUDO, "one time")) == "once"
    assert repeat(read_rhythm(PSEUDO, PSEUDO.say("weekly"))) == repeat("weekly")
