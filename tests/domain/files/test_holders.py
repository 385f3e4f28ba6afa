"""Whether the name in a certificate is the one that signs, however it is written."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.files.holders import Holder, is_same_name

DAY = datetime(2026, 2, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg", "anna BERG"),
        ("Anna Berg", "Berg, Anna"),
        ("Anna Berg", "BERG Anna"),
        ("José Muñoz", "Jose Munoz"),
        ("José", "Jose\u0301"),
        ("Jürgen Groß", "Juergen Gross"),
        ("Jürgen Groß", "Jurgen Gross"),
        ("Søren Ærø", "Soeren Aeroe"),
        ("Łukasz Żak", "Lukasz Zak"),
        ("Anne-Marie O’Neill", "Anne Marie ONeill"),
        ("Dr. Anna Berg", "Anna Berg"),
        ("Prof. Dr.-Ing. Anna Berg", "Anna Berg, MBA"),
        ("李 小龍", "小龍 李"),
        ("🙂", "🙂"),
    ],
)
def test_one_name_in_two_spellings_is_one(one, other):
    assert is_same_name(one, other) and is_same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg", "Jo Weiss"),
        ("Anna Berg", "Anna"),
        ("Anna Berg", "A. Berg"),
        ("Anna Berg", "Anna Bergmann"),
        ("Anna Berg", ""),
        ("", "Anna Berg"),
        ("🙂", "🙃"),
        ("かく", "がく"),
        ("Anna Berg", "Аnna Berg"),  # the first letter is Cyrillic
        ("Dr.", "Prof."),
    ],
)
def test_other_names_are_others(one, other):
    assert not is_same_name(one, other)


@given(st.text(), st.text())
def test_any_two_names_can_be_compared_from_either_end(one, other):
    assert is_same_name(one, one)
    assert is_same_name(one, other) is is_same_name(other, one)


def test_a_certificate_is_called_by_any_of_its_names_and_by_none_where_it_has_none():
    assert Holder(("aberg", "Anna Berg"), "aberg", DAY, DAY).is_called(["Berg, Anna"])
    assert not Holder((), "Nordwind AG", DAY, DAY).is_called(["Nordwind AG"])
