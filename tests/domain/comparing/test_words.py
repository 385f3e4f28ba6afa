"""Two texts word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.comparing.words import passages, share_kept


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("up to 20 % off", "up to 25 % off", "up to -20 +25 % off"),
        ("a b", "a b c", "a -b +b c"),
        ("", "new", "+new"),
        ("same", "same", "same"),
    ],
)
def test_words_that_changed_stand_between_those_that_stayed(before, after, expected):
    signs = {"same": "", "gone": "-", "new": "+"}
    said = "".join(signs[each.kind] + each.text.strip() + " " for each in passages(before, after))

    assert said.strip() == expected


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_passages_make_up_both_texts(before, after):
    found = passages(before, after)

    assert "".join(each.text for each in found if each.kind != "new") == before
    assert "".join(each.text for each in found if each.kind != "gone") == after


def test_a_text_without_end_is_compared_as_a_whole():
    before, after = "a " * 5_000, "b " * 5_000

    assert [each.kind for each in passages(before, after)] == ["gone", "new"]


def test_the_share_that_stays():
    assert share_kept("", "") == 1.0
    assert share_kept("one two three four", "one two three five") > 0.5
    assert share_kept("one", "two") == 0.0
