"""The month strip: where months begin and meetings stand, whatever the days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.fact import FIRST_DAY, LAST_DAY
from workshop.domain.planning.span import span
from workshop.report.agreement.strip import strip

DAYS = st.dates(FIRST_DAY, LAST_DAY - timedelta(days=4000))


@given(DAYS, st.none() | DAYS, st.lists(DAYS), st.floats(1, 5000))
def test_all_that_is_shown_is_on_the_strip_and_in_order(begins, review, days, width):
    shown = span(begins, review)
    made = strip(shown, [*days, begins], width)
    places = [*made.ticks], [month.x for month in made.months]
    assert all(0 <= x <= width for some in places for x in some)
    assert all([*some] == sorted(set(some)) for some in places)
    assert len(made.ticks) == len({day for day in [*days, begins] if shown.first <= day <= shown.last})
    assert (made.months[0].number, made.months[0].x) == (begins.month, 0)


@given(DAYS, st.none() | DAYS)
def test_a_span_begins_with_the_workshop_s_month_and_is_never_past_telling(begins, review):
    shown = span(begins, review)
    assert shown.first == begins.replace(day=1)
    assert (shown.last + timedelta(days=1)).day == 1
    assert 0 < len(strip(shown, (), 100).months) <= 36


def test_it_runs_to_the_month_of_the_review_or_six_months():
    assert span(date(2026, 2, 4), date(2026, 9, 3)).last == date(2026, 9, 30)
    assert span(date(2026, 10, 4), None).last == date(2027, 3, 31)
    assert span(date(2026, 10, 4), date(2025, 1, 1)).last == date(2027, 3, 31)


def test_from_nine_meetings_on_ticks_are_thin():
    shown = span(date(2026, 2, 4), None)
    weeks = [date(2026, 2, 2) + timedelta(weeks=n) for n in range(9)]
    assert strip(shown, weeks, 100).is_thin and not strip(shown, weeks[1:], 100).is_thin
