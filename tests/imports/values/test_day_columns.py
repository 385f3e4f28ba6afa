from datetime import date

import pytest

from workshop.imports.values.day_columns import read_days


def read(starts=(), ends=(), answers=(), names=(), above=""):
    cells = {"starts_on": [*enumerate(starts, 2)], "ends_on": [*enumerate(ends, 2)]}
    return read_days(cells, dict(answers), dict(names), above)


def firsts(days, field="starts_on"):
    return [span.first for (of, _), span in days.spans.items() if of == field]


def test_one_day_settles_the_order_of_its_whole_column_and_says_so():
    days = read(["08/05/2024", "20/07/2024", "01/03/2025"])
    assert firsts(days) == [date(2024, 5, 8), date(2024, 7, 20), date(2025, 3, 1)]
    assert days.doubts == ()
    assert [(each.line, each.code) for each in days.remarks] == [(2, "day-first-settled")]
    assert firsts(read(["08/05/2024", "07/20/2024"]))[0] == date(2024, 8, 5)


def test_another_column_settles_it_where_its_own_does_not():
    days = read(["03/04/2026"], ["12/31/2026"])
    assert firsts(days) == [date(2026, 3, 4)]
    assert [each.code for each in days.remarks] == ["month-first-settled"]


def test_what_nothing_settles_is_one_doubt_with_a_choice():
    days = read(["03/04/2026", "2026-05-01"], ["05/06/2026", "7/7/2026"])
    assert firsts(days)[0] == date(2026, 4, 3)
    (doubt,) = days.doubts
    assert (doubt.key, doubt.chosen, doubt.lines) == ("dates", "day-first", (2,))
    assert (doubt.params["day_first"], doubt.params["day_month_first"]) == ("2026-04-03", "2026-03-04")
    asked = read(["03/04/2026"], answers={"dates": "month-first"})
    assert firsts(asked) == [date(2026, 3, 4)]
    assert asked.doubts[0].chosen == "month-first"


def test_an_answer_holds_against_what_another_day_settled():
    days = read(["03/04/2026", "20/07/2026"], answers={"dates": "month-first"})
    assert firsts(days) == [date(2026, 3, 4), date(2026, 7, 20)]


def test_days_that_contradict_each_other_are_a_doubt():
    days = read(["13/04/2026", "04/13/2026", "05/06/2026"])
    assert firsts(days)[:2] == [date(2026, 4, 13), date(2026, 4, 13)]
    assert days.doubts[0].lines == (4,)


def test_the_order_that_turns_fewer_rows_round_is_the_guess():
    days = read(["03/04/2026"], ["05/03/2026"])
    assert (firsts(days), days.doubts[0].chosen) == ([date(2026, 3, 4)], "month-first")


def test_full_stops_have_the_day_first_without_a_doubt_unless_one_cannot():
    assert read(["03.04.2026"]).doubts == ()
    assert firsts(read(["03.04.2026"])) == [date(2026, 4, 3)]
    assert firsts(read(["03.04.2026", "04.13.2026"])) == [date(2026, 3, 4), date(2026, 4, 13)]


@pytest.mark.parametrize(
    ("names", "above", "others", "year"),
    [
        ({"starts_on": "Start 2027"}, "Roadmap 2026", ["1 May 2025"], 2027),
        ({}, "Roadmap 2026", ["1 May 2025"], 2026),
        ({}, "", ["1 May 2025", "2 May 2025", "1 May 2026"], 2025),
    ],
)
def test_a_day_without_a_year_is_of_the_nearest_one_that_is_named_and_a_doubt(names, above, others, year):
    days = read(["KW 14"], ["", *others], names=names, above=above)
    assert firsts(days)[0].year == year
    (doubt,) = days.doubts
    assert (doubt.key, doubt.lines) == ("years", (2,))
    assert firsts(read(["KW 14"], others, {"years": "2024"}, names, above))[0] == date(2024, 4, 1)


def test_a_day_without_a_year_can_be_left_out_and_is_where_none_is_named():
    days = read(["5 May"], ["1 May 2026"], {"years": "leave-out"})
    assert days.unread == {("starts_on", 2): "5 May"}
    assert days.doubts[0].chosen == "leave-out"
    assert read(["KW 14"]).unread == {("starts_on", 2): "KW 14"}


def test_less_than_a_day_is_said_once_for_its_column_and_a_fiscal_year_is_a_doubt():
    days = read(["Q3 2026", "Q4 2026", "46113", "FY26"])
    assert [(each.line, each.code) for each in days.remarks] == [
        (2, "read-as-day-and-more"),
        (4, "read-as-day"),
    ]
    assert [(each.key, each.lines) for each in days.doubts] == [("fiscal", (5,))]


@pytest.mark.parametrize("nothing", ["", "TBD", "n/a", "-", "–", "offen", "k. A.", "t.b.d.", "?"])
def test_words_for_no_day_yet_are_no_value_and_nothing_is_said(nothing):
    days = read([nothing])
    assert (days.spans, days.unread, days.remarks, days.doubts) == ({}, {}, (), ())
