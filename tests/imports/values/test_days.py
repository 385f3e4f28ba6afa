from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.imports.values.days import read_written
from workshop.imports.values.spans import Hints, Precision

DAYS = st.dates(date(1970, 1, 1), date(2068, 12, 31))
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}


def span(text, year=None, fiscal=1):
    written = read_written(text, Hints(year, fiscal))
    assert written is not None, text
    assert not written.is_doubtful, text
    found = written.span(month_first=False)
    return found.first.isoformat(), found.last.isoformat()


@given(DAYS, st.sampled_from([*MONTHS]), st.sampled_from(["{d} {m} {y}", "{d}. {m} {y}", "{m} {d}, {y}"]))
def test_a_day_with_its_month_as_a_word_is_that_day_in_every_language(day, language, pattern):
    month = MONTHS[language].split()[day.month - 1]
    assert span(pattern.format(d=day.day, m=month, y=day.year)) == (day.isoformat(), day.isoformat())


@given(DAYS, st.sampled_from(["", " 00:00:00", "T00:00:00Z", "T23:59:59.999+11:00", " 9:05 AM", " 09:05"]))
def test_a_time_behind_a_day_moves_it_in_no_time_zone(day, time):
    assert span(f"{day.isoformat()}{time}") == (day.isoformat(), day.isoformat())
    if not time.startswith("T"):
        assert read_written(f"{day:%d.%m.%Y}{time}") == read_written(f"{day:%d.%m.%Y}")


@given(DAYS)
def test_figures_are_one_day_or_two_as_day_and_month_allow(day):
    written = read_written(f"{day:%d/%m/%Y}")
    assert written is not None and written.day_first is not None
    assert written.day_first.first == day
    assert written.is_doubtful == (day.day <= 12 and day.day != day.month)
    turned = read_written(f"{day:%m/%d/%y}")
    assert turned is not None and turned.month_first is not None
    assert turned.month_first.first == day


@given(DAYS)
def test_a_day_as_a_spreadsheet_counts_it_is_that_day(day):
    count = (day - date(1899, 12, 30)).days
    written = read_written(str(count))
    assert written is not None and written.day_first is not None
    assert (written.precision, written.day_first.first) == (Precision.SERIAL, day)


@given(DAYS)
def test_a_week_of_a_year_is_its_seven_days(day):
    year, week, _ = day.isocalendar()
    first, last = map(date.fromisoformat, span(f"KW {week} {year}"))
    assert last - first == timedelta(days=6)
    assert first <= day <= last
    assert span(f"{year}-W{week:02}") == span(f"{week}. KW/{year}") == (first.isoformat(), last.isoformat())


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("22/Sep/25 9:09 AM", "2025-09-22", "2025-09-22"),
        ("Mon 16/2/26", "2026-02-16", "2026-02-16"),
        ("Donnerstag, 5. Februar 2026", "2026-02-05", "2026-02-05"),
        ("mar. 3 mars 2026", "2026-03-03", "2026-03-03"),
        ("1er avril 2026", "2026-04-01", "2026-04-01"),
        ("1 de abril de 2026", "2026-04-01", "2026-04-01"),
        ("20260401", "2026-04-01", "2026-04-01"),
        ("２０２６年４月１日", "2026-04-01", "2026-04-01"),
        ("令和8年12月31日", "2026-12-31", "2026-12-31"),
        ("2026년 3월 1일", "2026-03-01", "2026-03-01"),
        ("1775001600000", "2026-04-01", "2026-04-01"),
        ("Mai 2026", "2026-05-01", "2026-05-31"),
        ("Apr-26", "2026-04-01", "2026-04-30"),
        ("Feb '28", "2028-02-01", "2028-02-29"),
        ("04/2026", "2026-04-01", "2026-04-30"),
        ("Q3 2026", "2026-07-01", "2026-09-30"),
        ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("3Q26", "2026-07-01", "2026-09-30"),
        ("3. Quartal 2026", "2026-07-01", "2026-09-30"),
        ("H2 2026", "2026-07-01", "2026-12-31"),
        ("1. Halbjahr 2026", "2026-01-01", "2026-06-30"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("Mitte März 2026", "2026-03-11", "2026-03-20"),
        ("end of February 2026", "2026-02-21", "2026-02-28"),
        ("end of Q2 2026", "2026-06-01", "2026-06-30"),
        ("2026-01-01 (tbc)", "2026-01-01", "2026-01-01"),
        ("ab Mai 2026", "2026-05-01", "2026-05-31"),
        ("Herbst 2026", "2026-09-01", "2026-11-30"),
        ("Ende 2026", "2026-09-01", "2026-12-31"),
        ("KW 14-20 2026", "2026-03-30", "2026-05-17"),
        ("ca. 14.4.2026", "2026-04-14", "2026-04-14"),
        ("March 1, 2026 → May 31, 2026", "2026-03-01", "2026-05-31"),
        ("March 1, 2026 9:00 AM (UTC) → March 3, 2026 10:00 AM (UTC)", "2026-03-01", "2026-03-03"),
        ("2026-03-01 - 2026-05-31", "2026-03-01", "2026-05-31"),
        ("13.3.–31.5.2026", "2026-03-13", "2026-05-31"),
        ("1.-15. März 2026", "2026-03-01", "2026-03-15"),
        ("8–31 July 2025", "2025-07-08", "2025-07-31"),
        ("Q1–Q2 2026", "2026-01-01", "2026-06-30"),
        ("Dec 2025 – Feb 2026", "2025-12-01", "2026-02-28"),
    ],
)
def test_days_are_read_as_people_and_tools_write_them(written, first, last):
    assert span(written) == (first, last)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("KW 14", "2026-03-30", "2026-04-05"),
        ("Q3", "2026-07-01", "2026-09-30"),
        ("5 Mar", "2026-03-05", "2026-03-05"),
        ("26.10.", "2026-10-26", "2026-10-26"),
        ("Mai", "2026-05-01", "2026-05-31"),
        ("July 15-September 15", "2026-07-15", "2026-09-15"),
    ],
)
def test_days_without_a_year_are_of_the_one_that_the_table_says_and_of_none_else(written, first, last):
    assert span(written, year=2026) == (first, last)
    assert read_written(written) is None


@pytest.mark.parametrize(
    ("written", "month", "first"),
    [
        ("FY26", 1, "2026-01-01"),
        ("FY26", 10, "2025-10-01"),
        ("GJ 2026", 7, "2025-07-01"),
        ("FY2026/27", 4, "2026-04-01"),
        ("2026/27", 4, "2026-04-01"),
    ],
)
def test_a_fiscal_year_begins_in_the_month_that_is_asked_for(written, month, first):
    assert span(written, fiscal=month)[0] == first


NONE = ["soon", "1 Foo 2026", "2026-13-01", "31.2.2026", "1000-01-01", "Q5 2026", "12", "500", "KW 60 2026"]


@pytest.mark.parametrize("written", [*NONE, "2026/29", "x" * 500, "", "1.4.2026 or later"])
def test_what_is_no_day_is_none(written):
    assert read_written(written, Hints(2026)) is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text):
    written = read_written(text, Hints(2026))
    assert written is None or written.span(True).first <= written.span(True).last
