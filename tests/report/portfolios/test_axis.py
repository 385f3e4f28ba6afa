from datetime import date

import pytest

from workshop.report.portfolios.axis import LEAST_WIDTH, Axis, Span, all_time, at_first, year_of

YEAR = Axis(year_of(date(2026, 5, 5)), 1200.0)


def days(first, last):
    return date.fromisoformat(first), date.fromisoformat(last)


def test_months_are_of_one_width_and_quarters_stand_out():
    assert [tick.x for tick in YEAR.ticks()] == [100.0 * n for n in range(12)]
    assert [tick.month for tick in YEAR.ticks() if tick.is_quarter] == [1, 4, 7, 10]


def test_a_bar_runs_from_the_start_of_its_first_day_to_the_end_of_its_last():
    bar = YEAR.bar(days("2026-04-01", "2026-06-30"))
    assert (bar.x, bar.end) == (300.0, 600.0) and not bar.goes_on_left and not bar.goes_on_right


def test_what_runs_on_beside_the_view_ends_flat_there():
    bar = YEAR.bar(days("2025-11-03", "2027-02-01"))
    assert (bar.x, bar.end, bar.goes_on_left, bar.goes_on_right) == (0.0, 1200.0, True, True)
    before, after = YEAR.bar(days("2025-01-01", "2025-02-01")), YEAR.bar(days("2027-01-01", "2027-02-01"))
    assert (before.x, before.width, before.goes_on_left) == (0.0, LEAST_WIDTH, True)
    assert (after.end, after.width, after.goes_on_right) == (1200.0, LEAST_WIDTH, True)


def test_a_day_alone_is_as_wide_as_the_narrowest_and_no_day_stands_at_the_left():
    assert YEAR.bar((date(2026, 5, 1), None)).width == LEAST_WIDTH
    assert YEAR.bar((None, None)).is_undated


def test_days_that_two_share_are_a_band_as_far_as_they_are_in_view():
    band = YEAR.band(*days("2025-12-01", "2026-01-31"))
    assert band is not None and (band.x, band.end) == (0.0, 100.0)
    assert YEAR.band(*days("2027-01-01", "2027-01-31")) is None


def test_all_time_is_the_year_where_all_is_in_it_and_else_from_end_to_end():
    assert all_time([days("2026-02-01", "2026-03-01")], date(2020, 1, 1)) == Span(2026 * 12, 12)
    assert all_time([days("2025-09-01", "2026-12-31")], date(2020, 1, 1)) == Span(2025 * 12 + 8, 16)
    assert all_time([(None, None)], date(2020, 7, 1)) == Span(2020 * 12, 12)


def test_of_many_years_the_one_in_which_most_begin_is_shown_first():
    periods = [
        days("2020-01-01", "2020-02-01"),
        days("2026-01-01", "2026-02-01"),
        days("2026-03-01", "2027-02-01"),
    ]
    assert at_first(periods, date(2026, 1, 1)) == year_of(date(2026, 1, 1))
    assert at_first([days("2025-09-01", "2026-12-31")], date(2026, 1, 1)).months == 16


@pytest.mark.parametrize(("by", "months"), [(0.5, 6), (1.5, 18), (0.01, 3), (99, 120)])
def test_zooming_keeps_the_middle_and_stops_at_both_ends(by, months):
    assert Span(0, 12).zoomed(by).months == months
