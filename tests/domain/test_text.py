import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.text import clean, clean_line, folded, initials, short_name


def test_clean_drops_control_characters_and_lone_surrogates_and_nothing_else():
    assert clean("R&D\x00 <draft>\ud800\x1b…\tok\n") == "R&D <draft>…\tok\n"


def test_clean_makes_every_line_end_a_line_feed():
    assert clean("one\r\ntwo\rthree") == "one\ntwo\nthree"
    assert clean("one\vtwo\fthree\x85four\u2029five") == "one\ntwo\nthree\nfour\nfive"


def test_clean_leaves_a_break_within_a_paragraph_and_spaces_that_hold_words_together():
    assert clean("one\u2028two 12\u00a0000\u202f€") == "one\u2028two 12\u00a0000\u202f€"


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2029")))
def test_clean_leaves_all_other_text_as_it_is(text):
    assert clean(text) == text


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


def test_a_line_keeps_single_spaces_only():
    assert clean_line("  Peak \t load\nand  incidents ") == "Peak load and incidents"


def test_initials_come_from_the_first_and_the_last_word():
    names = ("Ines Okafor", "Cher", "Ana de la Cruz", "ångström Ö", "…", "")
    assert [initials(name) for name in names] == ["IO", "C", "AC", "ÅÖ", "?", "?"]


def test_the_short_name_is_the_last_word():
    assert [short_name("Ines Okafor"), short_name("  ")] == ["Okafor", ""]


@pytest.mark.parametrize("mark", ["\x0b", "\x0c", "\x1c", "\x85"])
def test_what_ends_a_line_elsewhere_ends_it_here_and_is_a_blank_in_a_line(mark):
    assert clean(f"Price{mark}tests") == "Price\ntests"
    assert clean_line(f"Price{mark}tests") == "Price tests"


@pytest.mark.parametrize(
    "written", ["Cafe\u0301 tests", "Café\u200b tests", "\ufeffCAFÉ  TESTS", "Ca\u00adfé\u00a0tests"]
)
def test_names_that_look_the_same_are_compared_as_the_same(written):
    assert folded(written) == folded("Café tests")
