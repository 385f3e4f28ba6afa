"""Markdown gives its text: nothing that isn't markup falls away, what a reader doesn't see is no table."""

import pytest

from tests.imports.kinds.given import letters, markdown, people, rights
from workshop.imports.tables.markdown_text import plain

ROWS = "| Budget | A | R |\n| Brief | R | A |\n"
MEANT = {"Budget": {"CMO": "A", "CIO": "R"}, "Brief": {"CMO": "R", "CIO": "A"}}


@pytest.mark.parametrize(
    "rule",
    [
        "|---|---|---|",
        "|-|-|-|",
        "| - | :-: | -: |",
        "|:--|--:|:-:|",
        "-|-|-",
        "--- | --- | ---",
        "|-|--|---|",
    ],
)
def test_a_rule_of_any_length_makes_a_table(tmp_path, rule):
    assert letters(markdown(tmp_path, f"| Activity | CMO | CIO |\n{rule}\n{ROWS}")) == MEANT


TABLE = f"| Activity | CMO | CIO |\n|-|-|-|\n{ROWS}"
OTHER = "| Activity | Old | Gone |\n| --- | --- | --- |\n| Old | A | R |\n| Other | R | A |\n"
HIDDEN = {
    "a comment": f"<!--\n{OTHER}-->\n\n",
    "a comment that begins in a line": f"Text <!-- {OTHER}\nmore --> text\n\n",
    "a fence": f"```\n{OTHER}```\n\n",
    "a fence with a word": f"```markdown\n{OTHER}```\n\n",
    "a fence of waves": f"~~~\n{OTHER}~~~\n\n",
    "a longer fence with another in it": f"````\n```\n{OTHER}```\n{OTHER}````\n\n",
    "an indented block": "Example:\n\n"
    + "".join(f"    {line}\n" for line in OTHER.splitlines())
    + "\nOurs:\n\n",
}


@pytest.mark.parametrize("kind", HIDDEN)
def test_what_a_reader_does_not_see_is_no_table(tmp_path, kind):
    understood = rights(markdown(tmp_path, HIDDEN[kind] + TABLE))

    assert understood.found.matrix.people == ("CMO", "CIO")
    assert len(understood.titles) == 1


SEEN = {
    "a quote": "".join(f"> {line}\n" for line in TABLE.splitlines()),
    "a list": "1. Ours:\n\n" + "".join(f"    {line}\n" for line in TABLE.splitlines()),
    "no pipes outside": TABLE.replace("| ", "", 1).replace(" |\n", "\n"),
    "Windows": TABLE.replace("\n", "\r\n"),
    "a comment within": TABLE.replace("| Brief", "<!-- checked --> | Brief"),
    "a mark of a comment in code": f"Write `<!--` to hide.\n\n{TABLE}",
    "an empty head": f"| | | |\n|-|-|-|\n| Activity | CMO | CIO |\n{ROWS}",
    "bold heads": TABLE.replace("CMO", "**CMO**").replace("CIO", "__CIO__"),
    "bold letters": TABLE.replace("| A ", "| **A** ").replace("| R ", "| _R_ "),
    "code letters": TABLE.replace("| A ", "| `A` "),
    "letters with notes": TABLE.replace("| A ", "| A[^1] ").replace("| R ", "| R<sup>2</sup> "),
    "letters with stars": TABLE.replace("| A ", "| A\\* ").replace("| R ", "| R* "),
    "links": TABLE.replace("CMO", "[CMO](https://firm.example/cmo)"),
    "breaks": TABLE.replace("Budget", "Bud<br>get").replace("Bud<br>get", "Budget"),
    "blanks of HTML": TABLE.replace("| A ", "|&nbsp;A&nbsp;"),
}


@pytest.mark.parametrize("kind", SEEN)
def test_a_table_that_a_reader_sees_is_one(tmp_path, kind):
    assert letters(markdown(tmp_path, SEEN[kind])) == MEANT


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Discounts <5 % and margins > 30 %", "Discounts <5 % and margins > 30 %"),
        ("a < b > c", "a < b > c"),
        ("x <b>bold</b> y", "x bold y"),
        ("`config/**` and `__init__.py`", "config/** and __init__.py"),
        ("snake_case_name and 2*3*4", "snake_case_name and 2*3*4"),
        ("**bold** and *slanted* and ~~gone~~", "bold and slanted and gone"),
        ("***both***", "both"),
        ("R&amp;D&nbsp;budget", "R&D budget"),
        ("`&amp;` stays", "&amp; stays"),
        ("&lt;5 %", "<5 %"),
        (r"a \* b \| c", "a * b | c"),
        ("5 * 3", "5 * 3"),
        ("two<br>lines<br/>here", "two lines here"),
        ("[text](http://x.example/a_(b)) and ![picture](p.png)", "text and picture"),
        ("<https://x.example> and <a@x.example>", "https://x.example and a@x.example"),
        ("note[^1] here[^long-name]", "note here"),
        ("``a ` b``", "a ` b"),
        ("a ` b", "a ` b"),
        ("#1 priority", "#1 priority"),
        ("__init__", "init"),
        ("<Name> of the team", "<Name> of the team"),
    ],
)
def test_a_cell_gives_the_text_that_a_reader_sees(cell, text):
    assert plain(cell) == text


@pytest.mark.parametrize("heading", ["## People", "People\n------", "<h2>People</h2>", "### People ###"])
def test_a_heading_names_the_table_below_it(tmp_path, heading):
    understood = people(markdown(tmp_path, f"{heading}\n\n| Name |\n|-|\n| Ann |\n"))

    assert understood.titles == ("People",)


def test_rows_are_counted_as_the_lines_of_the_file(tmp_path):
    understood = rights(markdown(tmp_path, f"# Ours\n\n{TABLE}| Site | A | Q |\n"))

    assert understood.found.header == (3, 3)
    assert [record.line for record in understood.found.records] == [5, 6, 7]


DRAWN = {
    "HTML": "<table>\n<tr><th>Activity</th><th>CMO</th><th>CIO</th></tr>\n"
    "<tr><td>Budget</td><td>A</td><td>R</td></tr>\n<tr><td>Brief</td><td><b>R</b></td><td>A</td></tr>\n</table>\n",
    "HTML on one line": "<table><tr><td>Activity<td>CMO<td>CIO<tr><td>Budget<td>A<td>R"
    "<tr><td>Brief<td>R<td>A</table>",
    "a grid": "+-------+---+---+\n| Activi | Ann | Bob |\n| ty |  Lee | Ray |\n+=======+===+===+\n"
    "| Budget| A | R |\n"
    "+-------+---+---+\n| Brief | R | A |\n+-------+---+---+\n",
    "an outline's": f"|----+---+---|\n{TABLE.replace('|-|-|-|', '|----+---+---|')}|----+---+---|\n",
    "a database's": " Activity | CMO | CIO\n----------+-----+-----\n Budget | A | R\n Brief | R | A\n",
    "long dashes": TABLE.replace("|-|-|-|", "| – | — | – |"),
    "behind code": f"<pre>\n{OTHER}</pre>\n\n{TABLE}",
}


@pytest.mark.parametrize("kind", DRAWN)
def test_a_table_that_is_drawn_otherwise_is_one(tmp_path, kind):
    found = rights(markdown(tmp_path, DRAWN[kind])).found.matrix

    assert [[letter for _, letter in row.roles] for row in found.rows] == [["A", "R"], ["R", "A"]]


def test_wide_cells_of_html_are_headings_and_stand_over_their_columns(tmp_path):
    html = "<table>\n<tr><th rowspan=2>Task</th><th colspan=2>Marketing</th><th>IT</th></tr>\n"
    html += "<tr><th>Ann</th><th>Bob</th><th>Cem</th></tr>\n<tr><td colspan=4>Plan</td></tr>\n"
    html += "<tr><td>Brief &amp; budget</td><td>R</td><td>A</td><td>C</td></tr>\n</table>"
    found = rights(markdown(tmp_path, f"# Ours\n\n{html}")).found

    assert found.matrix.people == ("Marketing / Ann", "Marketing / Bob", "IT / Cem")
    assert [(row.title, row.category) for row in found.matrix.rows] == [("Brief & budget", "Plan")]
    assert (found.header, [record.line for record in found.records]) == ((4, 5), [7])


def test_names_that_a_break_parts_are_several_and_a_title_with_one_is_one(tmp_path):
    given = "| Task | R | A |\n|-|-|-|\n| The<br>brief | Ann<br>Bob | Cem |\n| Site | Cem | Ann<br/>Dee |\n"

    assert letters(markdown(tmp_path, given)) == {
        "The brief": {"Ann": "R", "Bob": "R", "Cem": "A"},
        "Site": {"Cem": "R", "Ann": "A", "Dee": "A"},
    }
