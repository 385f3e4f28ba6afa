import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.store.file import Store

DATA = Path(__file__).parents[2] / "data"
JIRA = """Issue key,Summary,Status,Start date,Budget
A-1,CRM,Done,03/04/2026,1.234
A-2,Shop,To Do,,
,Total,,,1.234
"""


@pytest.fixture
def workshop(tmp_path):
    path = tmp_path / "w.workshop"
    Store.create(path, new_document(Workshop(title="T"))).close()
    return path


@pytest.fixture
def table(tmp_path):
    """Write a table file."""

    def write(text):
        (tmp_path / "t.csv").write_text(text, encoding="utf-8")
        return tmp_path / "t.csv"

    return write


def content(path):
    store = Store.open(path)
    try:
        return store.load()
    finally:
        store.close()


def report(run, *words):
    ran = run("import", *words, "--json")
    return ran.status, json.loads(ran.out)


def test_initiatives_come_with_their_keys_and_what_is_in_doubt_is_in_the_report(run, workshop, table):
    status, said = report(run, workshop, "initiatives", table(JIRA), "--side", "it")

    assert status == 1
    assert (said["rows"], said["taken"], [each["line"] for each in said["refused"]]) == (3, 2, [4])
    assert [(each["key"], each["choices"], each["chosen"]) for each in said["doubts"]] == [
        ("dates", ["day-first", "month-first"], "day-first"),
        ("decimals", [",", "."], ","),
    ]
    crm, shop = content(workshop).initiatives
    assert (crm.source_key, crm.side, crm.status, crm.starts_on.month) == ("A-1", "it", "done", 4)
    assert (crm.budget.amount, shop.status) == (1234, "planned")


def test_an_answer_is_what_holds_and_a_second_import_updates(run, workshop, table):
    run("import", workshop, "initiatives", table(JIRA))
    asked = ("--answer", "dates=month-first", "--decimal", ".")
    _, said = report(run, workshop, "initiatives", table(JIRA), *asked)

    assert [(each["key"], each["chosen"]) for each in said["doubts"]] == [
        ("dates", "month-first"),
        ("there", "update"),
    ]
    crm, _ = content(workshop).initiatives
    assert (crm.starts_on.month, str(crm.budget.amount)) == (3, "1.234")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("nothing", "nothing answers no doubt"),
        ("years=2026", "nothing in doubt called years: what is in doubt here is dates, decimals"),
        ("dates=yes", "yes is no answer to dates: choose one of day-first, month-first"),
    ],
)
def test_an_answer_to_no_doubt_is_refused_and_nothing_is_written(run, workshop, table, answer, why):
    ran = run("import", workshop, "initiatives", table(JIRA), "--answer", answer)

    assert ran.status == 2
    assert why in ran.err
    assert not content(workshop).initiatives


def test_doubts_are_said_with_the_way_to_answer_them(run, workshop, table):
    ran = run("import", workshop, "initiatives", table(JIRA), "--dry-run")

    assert (
        "In doubt: “03/04/2026”: day or month first? It can be read both ways. "
        "Taken: 3 April 2026. Else: 4 March 2026 (--answer dates=month-first)"
    ) in ran.out


def test_refused_rows_become_a_table_with_reasons_that_no_spreadsheet_runs(run, workshop, table, tmp_path):
    out = tmp_path / "refused.csv"
    days = "2026-05-01,2026-04-01"
    text = f"Project,Start,End,Note\n=1+1,{days},-2500\n@x,{days},\"=cmd|'/C calc'!A0\"\n"
    ran = run("import", workshop, "initiatives", table(text), "--refused", out)

    assert ran.status == 1
    rows = [*csv.reader(StringIO(out.read_text("utf-8-sig")))]
    assert rows[0] == ["Project", "Start", "End", "Note", "Reason"]
    assert [row[0] for row in rows[1:]] == ["'=1+1", "'@x"]
    assert [row[3] for row in rows[1:]] == ["-2500", "'=cmd|'/C calc'!A0"]
    assert rows[1][4] == "it ends on 1 April 2026, before it starts on 1 May 2026"


def test_the_file_of_refused_rows_replaces_none_and_is_made_for_rows_alone(run, workshop, table, tmp_path):
    out = tmp_path / "refused.csv"
    out.write_text("mine")
    ran = run("import", workshop, "initiatives", table(JIRA), "--refused", out)
    assert (ran.status, out.read_text(), len(content(workshop).initiatives)) == (2, "mine", 0)

    other = tmp_path / "other.csv"
    assert run("import", workshop, "initiatives", table("Project\nCRM\n"), "--refused", other).status == 0
    assert not other.exists()


def test_campaigns_are_imported_from_tables_and_boards(run, workshop, table):
    status, said = report(
        run, workshop, "candidates", table("Campaign,Start,Budget\nSpring,2026-03-01,12k €\n")
    )
    assert (status, said["taken"]) == (0, 1)
    (spring,) = content(workshop).candidates
    assert (spring.title, str(spring.starts_on), spring.budget.amount) == ("Spring", "2026-03-01", 12_000)

    status, said = report(run, workshop, "candidates", DATA / "exports/trello-board-ja.json", "--dry-run")
    assert (status, said["rows"], said["taken"], said["tables"]) == (1, 67, 66, ["Clipkit"])
    assert {each["field"] for each in said["columns"]} >= {"title", "starts_on", "ends_on", "key"}


def test_amounts_and_days_of_a_workbook_are_as_they_should_be(run, workshop):
    path = DATA / "bad-xlsx/made-dates-and-money.xlsx"
    run("import", workshop, "initiatives", path, "--map", "As text=starts_on", "--map", "Start=-")
    found = content(workshop).initiatives
    amounts = [float(each.budget.amount) if each.budget else None for each in found]
    assert amounts == [1000, 1234.56, 1234.56, 1_200_000, 12_000, None, 1_250_000, 1_000_000, -2500]
    assert [str(each.starts_on) for each in found] == [
        *("2026-03-01", "2026-03-04", "2026-04-03", "2026-03-01", "2026-01-01"),
        *("None", "2026-12-31", "2026-12-31", "None"),
    ]
    assert [each.budget.currency for each in found if each.budget] == [
        *("EUR", "EUR", "EUR", "GBP", "EUR"),
        *("CHF", "JPY", "EUR"),
    ]


def test_texts_that_look_like_formulas_are_texts(run, workshop):
    run("import", workshop, "initiatives", DATA / "bad-xlsx/made-formula-injection.csv")
    titles = [each.title for each in content(workshop).initiatives]
    assert titles[0].startswith("=cmd")
    assert len(titles) == 6
