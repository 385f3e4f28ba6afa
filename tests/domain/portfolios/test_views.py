import pytest

from tests.builders import snapshot
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative, View
from workshop.domain.portfolios.views import ViewState, next_asked, view_state


@pytest.mark.parametrize(
    ("side", "asked"),
    [
        (Side.MARKETING, [Side.IT, None]),
        (Side.IT, [Side.MARKETING, None]),
        (Side.BOTH, [Side.MARKETING, Side.IT, None]),
    ],
)
def test_who_is_asked_goes_round_from_nobody_to_nobody(side, asked):
    entry, seen = Initiative(id="a", side=side), []
    for _ in asked:
        entry = Initiative(id="a", side=side, wants_view_of=next_asked(entry))
        seen.append(entry.wants_view_of)
    assert seen == asked


def test_a_view_is_missing_until_it_says_something():
    entry = Initiative(id="a", side=Side.IT, wants_view_of=Side.MARKETING)
    blank, given = (View(initiative="a", side=Side.MARKETING, text=text) for text in (" ", "Yes."))
    assert view_state(snapshot(initiatives=(entry,), views=(blank,)), entry) is ViewState.MISSING
    assert view_state(snapshot(initiatives=(entry,), views=(given,)), entry) is ViewState.GIVEN
    assert view_state(snapshot(), Initiative(id="a")) is ViewState.NOT_ASKED
