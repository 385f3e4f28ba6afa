"""Who signed a charter that came back, in words."""

import pytest

from workshop.domain.files.verdict import SignatureFound
from workshop.texts import Texts
from workshop.texts.charter_trouble import signature_text


def found(signed_at, side="it"):
    return SignatureFound(side, "Ada Bohm", signed_at, True, False, "c0")


def test_side_name_day_and_time_are_told():
    said = signature_text(Texts(), found("2026-02-05T16:42:10+00:00"))

    assert said.startswith("IT: Ada Bohm, ") and "February 2026, " in said


@pytest.mark.parametrize("told", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "tomorrow"])
def test_a_time_outside_of_all_calendars_is_told_as_it_stands(told):
    assert signature_text(Texts(), found(told, "marketing")).startswith("Marketing: Ada Bohm, ")


def test_no_time_is_no_time():
    assert signature_text(Texts(), found(None)) == "IT: Ada Bohm"
