import json
from pathlib import Path

import pytest

from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.store.file import Store

DATA = Path(__file__).parents[2] / "data"
MATRIX = "Activity,Ann,Bob\nReporting,A,R\nPricing,R,C\n"


@pytest.fixture
def workshop(tmp_path):
    path = tmp_path / "w.workshop"
    Store.create(path, new_document(Workshop(title="T"))).close()
    return path


@pytest.fixture
def table(tmp_path):
    """Write a table file."""

    def write(text, name="t.csv", encoding="utf-8"):
        (tmp_path / name).write_bytes(text.encode(encoding))
        return tmp_path / name

    return write


def content(path):
    store = Store.open(path)
    try:
        return store.load()
    finally:
        store.close()


def test_a_matrix_becomes_people_activities_and_roles_in_one_step(run, workshop, table):
    ran = run("import", workshop, "rights", table(MATRIX), "--json", "--side", "it")

    report, now = json.loads(ran.out), content(workshop)
    assert ran.status == 0
    assert (report["rows"], report["taken"], report["refused"]) == (2, 2, [])
    assert [(p.name, p.side, p.capacity) for p in now.participants] == [
        ("Ann", "it", "decider"),
        ("Bob", "it", "decider"),
    ]
    assert [activity.title for activity in now.shortlist] == ["Reporting", "Pricing"]
    assert sorted(right.role for right in now.rights) == ["A", "C", "R", "R"]


def test_the_report_has_every_key_that_the_interface_lists(run, workshop, table):
    report = json.loads(run("import", workshop, "rights", table(MATRIX), "--json").out)

    assert set(report) == {
        *("encoding", "delimiter", "sheet", "table", "tables", "header_row", "columns"),
        *("rows", "taken", "refused", "warnings", "doubts"),
    }
    assert (report["encoding"], report["delimiter"], report["header_row"]) == ("utf-8", ",", 1)
    assert report["columns"][0] == {"name": "Activity", "field": "activity"}


def test_what_was_imported_is_found_by_check(run, workshop, table):
    run("import", workshop, "rights", table(MATRIX))

    ran = run("check", workshop, "--json")

    rules = [(finding["rule"], finding["severity"]) for finding in json.loads(ran.out)["findings"]]
    assert ran.status == 1
    assert ("no-accountable", "blocking") in rules
    assert ("no-responsible", "blocking") not in rules


def test_a_dry_run_says_what_it_would_take_and_writes_nothing(run, workshop, table):
    before = workshop.read_bytes()

    ran = run("import", workshop, "rights", table(MATRIX), "--dry-run")

    assert (ran.status, ran.err) == (0, "2 of 2 rows would be taken; nothing was written.\n")
    assert "Ann → person" in ran.out
    assert workshop.read_bytes() == before


def test_people_come_from_a_table_with_their_side(run, workshop, table):
    people = table("Name;Title;Side\nAnn Lee;CMO;Marketing\nBob Ray;CIO;IT\n")

    assert run("import", workshop, "participants", people).status == 0
    assert [(p.name, p.title, p.side) for p in content(workshop).participants] == [
        ("Ann Lee", "CMO", "marketing"),
        ("Bob Ray", "CIO", "it"),
    ]


def test_a_column_of_any_name_can_be_mapped(run, workshop, table):
    tasks = table("Was,Wo\nReporting,Data\n")

    ran = run("import", workshop, "activities", tasks, "--map", "Was=title", "--map", "Wo=category")

    assert ran.status == 0
    assert [(a.title, a.category) for a in content(workshop).activities] == [("Reporting", "Data")]


@pytest.mark.parametrize(
    "words",
    [["--map", "Was"], ["--header-row", "x"], ["--header-row", "3-2"], ["--table", "0"], ["--side", "both"]],
)
def test_an_option_that_says_nothing_stops_the_import(run, workshop, table, words):
    ran = run("import", workshop, "rights", table(MATRIX), *words)

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert not len(content(workshop).participants)


@pytest.mark.parametrize("text", ["", "Dear both,\nsee you there.\n"])
def test_a_file_without_a_matrix_says_so_and_nothing_is_written(run, workshop, table, text):
    ran = run("import", workshop, "rights", table(text))

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert not len(content(workshop).activities)


def test_a_table_that_is_not_there_is_named(run, workshop, tmp_path):
    ran = run("import", workshop, "rights", tmp_path / "none.csv")

    assert ran.err == f"{tmp_path / 'none.csv'} does not exist: check the name and the folder.\n"


def test_an_unknown_letter_is_named_with_its_line(run, workshop, table):
    ran = run("import", workshop, "rights", table("Activity,Ann,Bob\nReporting,A,R\nPricing,Q,C\n"), "--json")

    report = json.loads(ran.out)
    named = [
        (each["line"], each.get("why") or each.get("what")) for each in report["refused"] + report["warnings"]
    ]
    assert any(line == 3 and "Q" in words for line, words in named)
    assert ran.status == (1 if report["refused"] else 0)


def test_a_column_name_of_several_lines_stays_in_the_one_line_of_the_sentence(run, workshop, table):
    ran = run("import", workshop, "participants", table('"A\nB",C\n1,2\n'))

    assert (ran.status, ran.err.count("\n")) == (2, 1)


def test_the_delimiter_is_the_one_that_is_named(run, workshop, table):
    people = table("Name,First;Title\nLee, Ann;CMO\n")

    ran = run("import", workshop, "participants", people, "--delimiter", ";", "--map", "Name,First=name")

    assert ran.status == 0
    assert [(p.name, p.title) for p in content(workshop).participants] == [("Ann Lee", "CMO")]


@pytest.mark.parametrize("word", ["tab", "\\t"])
def test_a_tab_can_be_named_in_words(run, workshop, table, word):
    assert (
        run("import", workshop, "participants", table("Name\tA;B\nAnn\tx\n"), "--delimiter", word).status == 0
    )
    assert [p.name for p in content(workshop).participants] == ["Ann"]


@pytest.mark.parametrize("delimiter", [";;", "", "\n"])
def test_a_delimiter_that_is_none_is_one_sentence(run, workshop, table, delimiter):
    ran = run("import", workshop, "participants", table("Name;;Title\nAnn;;CMO\n"), "--delimiter", delimiter)

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "can't stand between cells" in ran.err


def test_letters_are_read_by_the_encoding_that_is_named(run, workshop, table):
    people = table("Name\nŁukasz\n", encoding="iso-8859-2")

    ran = run("import", workshop, "participants", people, "--encoding", "iso-8859-2", "--json")

    assert json.loads(ran.out)["encoding"] == "iso-8859-2"
    assert [p.name for p in content(workshop).participants] == ["Łukasz"]


@pytest.mark.parametrize("encoding", ["klingon", "hex", "ascii"])
def test_an_encoding_that_does_not_fit_is_one_sentence(run, workshop, table, encoding):
    ran = run("import", workshop, "participants", table("Name\nÅsa\n"), "--encoding", encoding)

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert f"can't be read as {encoding}" in ran.err


def test_the_sheet_is_the_one_that_is_named(run, workshop):
    book = DATA / "bad-xlsx/sheetjs-sheet_visibility.xlsx"

    ran = run("import", workshop, "participants", book, "--sheet", "Nowhere")

    assert (ran.status, ran.err) == (2, "There is no sheet Nowhere: choose one of Visible.\n")


def test_a_table_is_turned_round_before_it_is_read(run, workshop, table):
    lying = table("Name,Ann Lee,Bob Ray\nTitle,CMO,CIO\n")

    assert run("import", workshop, "participants", lying, "--transpose").status == 0
    assert [(p.name, p.title) for p in content(workshop).participants] == [
        ("Ann Lee", "CMO"),
        ("Bob Ray", "CIO"),
    ]


def test_the_report_is_in_words_and_names_how_to_say_it_otherwise(run, workshop, table):
    people_down = table(
        ",Approve the budget,Write the brief,Plan the site\nCMO,A,R,C\nCIO,R,A,A\nLegal,I,C,R\n"
    )

    ran = run("import", workshop, "rights", people_down, "--dry-run")

    assert "The table: the activities stand across, so the table was turned round\n" in ran.out
    assert ran.out.endswith(
        "In doubt: Do the people stand down and the activities across? Taken: Turn it round. "
        "Else: As it stands (--answer turned=as-it-stands)\n"
    )


def test_a_doubt_is_answered_by_its_key(run, workshop, table):
    people_down = table(
        ",Approve the budget,Write the brief,Plan the site\nCMO,A,R,C\nCIO,R,A,A\nLegal,I,C,R\n"
    )

    ran = run("import", workshop, "rights", people_down, "--answer", "turned=as-it-stands")

    assert ran.status == 0
    assert [activity.title for activity in content(workshop).activities] == ["CMO", "CIO", "Legal"]


def test_the_same_sentences_are_in_the_document_and_in_the_words(run, workshop, table):
    given = table("RACI 2026,,\nActivity,Ann,Bob\nReporting,A (until June),Q\nPricing,R,A\nreporting,R,C\n")

    report = json.loads(run("import", workshop, "rights", given, "--dry-run", "--json").out)
    words = run("import", workshop, "rights", given, "--dry-run").out

    assert len(report["warnings"]) == 6
    for warning in report["warnings"]:
        assert f"Row {warning['line']}: {warning['what']}\n" in words


def test_people_who_are_there_and_stay_are_not_counted_as_taken(run, workshop, table):
    run("import", workshop, "participants", table("Name\nAnn Lee\n"))

    ran = run("import", workshop, "participants", table("Name\nAnn Lee\nBob Ray\n"), "--json")

    report = json.loads(ran.out)
    assert (ran.status, report["rows"], report["taken"], report["refused"]) == (0, 2, 1, [])
    assert [(doubt["key"], doubt["chosen"], doubt["lines"]) for doubt in report["doubts"]] == [
        ("there", "skip", [2])
    ]
    assert [person.name for person in content(workshop).participants] == ["Ann Lee", "Bob Ray"]
