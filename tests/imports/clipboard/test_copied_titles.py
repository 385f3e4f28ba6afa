"""Titles as spreadsheets, writers, chats and notes put them on the clipboard."""

import pytest

from workshop.imports.clipboard.copied import Copied, read_titles

HEADS = frozenset({"title", "activity", "category"})
TWO = ("Data platform", "Consent banner")


def lines(text, html=""):
    return read_titles(Copied(text, html), HEADS).lines


def test_a_quoted_cell_with_a_break_is_one_title():
    assert lines('"Price\ntests"\r\nData platform\r\n') == ("Price tests", "Data platform")


def test_quotes_of_prose_stay():
    assert lines('"Customer first"\nData "platform"') == ('"Customer first"', 'Data "platform"')
    assert lines('"He said ""yes"""\nTwo') == ('He said "yes"', "Two")


@pytest.mark.parametrize(
    "text",
    [
        "•\tData platform\r\n•\tConsent banner\r\n",
        "1.\tData platform\r\n2.\tConsent banner\r\n",
        "• Data platform\n• Consent banner",
        "- Data platform\n- Consent banner",
        "* Data platform\n+ Consent banner",
        "1) Data platform\n2) Consent banner",
        "1. Data platform\n1. Consent banner",
        "(1) Data platform\n(2) Consent banner",
        "a. Data platform\nb. Consent banner",
        "A) Data platform\nB) Consent banner",
        "i. Data platform\nii. Consent banner",
        "1.1 Data platform\n1.2 Consent banner",
        "1️⃣ Data platform\n2️⃣ Consent banner",
        "👉 Data platform\n👉 Consent banner",
        "• Data platform\n\t○ Consent banner",
        "- [ ] Data platform\n- [x] Consent banner",
        "[ ] Data platform\n[X] Consent banner",
        "☐ Data platform\n☑ Consent banner",
        "– Data platform\n– Consent banner",
        "\uf0b7\tData platform\no\tConsent banner",
        "·       Data platform\n·       Consent banner",
        "1\tData platform\n2\tConsent banner",
        "  1. Data platform\n     a) Consent banner",
        "- **Data platform**\n- `Consent banner`",
        "Our activities:\n- Data platform\n- Consent banner",
        "Data platform\n\n\nConsent banner\n",
        "Data\x0bplatform\nConsent\u2028banner",
    ],
)
def test_the_marks_of_a_list_fall_away(text):
    assert lines(text) == TWO


@pytest.mark.parametrize(
    "text",
    [
        "3. Quarter planning",
        "24/7 support",
        "A/B tests",
        "**Bold** move",
        "5 a day",
        "3D shop",
        "C. Tests",
        "-5 °C",
    ],
)
def test_what_is_no_mark_stays(text):
    assert lines(text) == (text,)


def test_numbers_that_do_not_count_up_are_no_marks():
    assert lines("1. FC sponsoring\n24. December plan") == ("1. FC sponsoring", "24. December plan")


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li>Data platform</li><li>Consent banner</li></ul>",
        "<ol><li>Data <b>platform</b><ul><li>Consent<br>banner</li></ul></ol>",
        "<p class=MsoListParagraph style='mso-list:l0 level1'><![if !supportLists]><span style='mso-list:"
        "Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Data platform<o:p></o:p></p>"
        "<p class=MsoListParagraph>Consent banner</p>",
        "<style>p{}</style><table><tr><td>Data<br>platform</td></tr><tr><td>Consent banner</table>",
        "<table><tr><td><table><tr><td>Data platform</td></tr></table></td></tr></table><li>Consent banner",
        "<div style='display:none'><li>hidden</div><ul><li>Data platform<li>Consent banner",
    ],
)
def test_lists_and_tables_of_writers_and_chats_are_read_from_their_html(html):
    assert lines("Data\nplatform\nConsent banner", html) == TWO


def test_html_without_a_list_or_a_table_says_no_more_than_the_text():
    assert lines("Data platform", "<p>Data</p><p>platform</p>") == ("Data platform",)


def test_several_columns_are_a_table_under_heads_that_what_they_hold_gives_them():
    found = read_titles(Copied("CRM\tMarketing\t2026-01-05\t30.10.2026\t310.000 EUR\tx\n"), HEADS)
    assert [line.cells for line in found.grid.lines] == [
        ("title", "side", "start", "end", "budget", "category"),
        ("CRM", "Marketing", "2026-01-05", "30.10.2026", "310.000 EUR", "x"),
    ]


def test_merged_cells_stand_once_and_leave_the_others_empty():
    html = "<table><tr><td rowspan=2>Plan</td><td>Brief</td></tr><tr><td>Budget</td></tr></table>"
    found = read_titles(Copied("", html), HEADS)
    assert [line.cells for line in found.grid.lines][1:] == [("Plan", "Brief"), ("", "Budget")]


def test_a_table_of_markdown_is_a_table():
    found = read_titles(Copied("| Activity | Category |\n| --- | :-: |\n| Brief | Plan |"), HEADS)
    assert [line.cells for line in found.grid.lines] == [("Activity", "Category"), ("Brief", "Plan")]


def test_a_title_above_the_heads_leaves_them_the_heads():
    found = read_titles(Copied("Our plan\t\nas of May\t\nActivity\tCategory\nBrief\tPlan\n"), HEADS)
    assert [line.number for line in found.grid.lines] == [1, 2, 3, 4]


def test_columns_that_could_be_others_are_in_doubt():
    assert read_titles(Copied("Activity\tCategory\nBrief\tPlan"), HEADS).is_sure
    found = read_titles(Copied("Brief\tPlan\nBudget\tPlan"), HEADS)
    assert found.grid.lines[0].cells == ("title", "category") and not found.is_sure
