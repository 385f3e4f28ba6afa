"""Real responsibility matrices: what is read equals what expected.json says of them."""

import json
from pathlib import Path

import pytest

from tests.imports.pasted import read_text
from workshop.domain.document import new_document
from workshop.domain.facts.choices import Scheme
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.imports.reading import How, Kind, read
from workshop.texts import Texts

DATA = Path(__file__).parents[1] / "data"
EXPECTED = {
    name: about
    for name, about in json.loads((DATA / "expected.json").read_text("utf-8")).items()
    if name.startswith("raci/")
}
TABLES = [(name, place) for name, about in EXPECTED.items() for place in range(len(about["tables"]))]


def rights(path, how=None, scheme=Scheme.RACI):
    snapshot = Snapshot.of(new_document(Workshop(title="T", scheme=scheme)))
    return read(path, Kind.RIGHTS, how or How(), snapshot, None, Texts())


def pasted(text, how=None):
    snapshot = Snapshot.of(new_document(Workshop(title="T")))
    return read_text(text, Kind.RIGHTS, how or How(), snapshot, None)


def how_for(name, table, place):
    by_sheet = name.endswith(".xlsx")
    return How(sheet=table["title"]) if by_sheet else How(table=place + 1)


def violations(matrix):
    for row in matrix.rows:
        accountable = [name for name, letter in row.roles if letter == "A"]
        if not accountable:
            yield row.title, "no_accountable"
        if len(accountable) > 1:
            yield row.title, "multiple_accountable"
        if not any(letter == "R" for _, letter in row.roles):
            yield row.title, "no_responsible"


@pytest.mark.parametrize(("name", "place"), TABLES)
def test_a_real_matrix_gives_the_activities_roles_and_violations_it_has(name, place):
    table = EXPECTED[name]["tables"][place]
    matrix = rights(DATA / name, how_for(name, table, place)).matrix
    assert len(matrix.rows) == table["activities"]
    if "roles" in table:
        assert sorted(matrix.people) == sorted(table["roles"])
    wanted = {(each["activity"], each["rule"]) for each in table["violations"]}
    assert set(violations(matrix)) == wanted


def test_all_matrices_of_a_file_are_listed_and_the_first_is_read():
    report = rights(DATA / "raci/pm-tools-template.md").report
    assert report.table == 1
    assert len(report.tables) == EXPECTED["raci/pm-tools-template.md"]["tables"].__len__()
    assert report.tables[2] == "5. RACI Matrix - Decision Points"


def test_section_rows_become_the_category_of_what_follows():
    matrix = rights(DATA / "raci/pm-tools-template.md").matrix
    assert matrix.rows[0].category == "Project Initiation"
    assert matrix.rows[-1].category == "Deployment & Closure"


def test_a_matrix_with_activities_across_is_turned_round_and_that_is_said():
    reading = rights(DATA / "raci/cloud-adoption-template.xlsx", How(sheet="MVP Best Practice"))
    assert reading.matrix.rows[0].title == "Solution delivery"
    assert any("turned round" in warning.what for warning in reading.report.warnings)


def test_transpose_turns_a_table_as_asked():
    matrix = pasted("x,Data,Web\nOkafor,A,C\nDuarte,R,A\n", How(transpose=True)).matrix
    assert [(row.title, row.roles) for row in matrix.rows] == [
        ("Data", (("Okafor", "A"), ("Duarte", "R"))),
        ("Web", (("Okafor", "C"), ("Duarte", "A"))),
    ]


def test_unknown_letters_are_named_with_their_line_and_the_rest_is_taken():
    reading = pasted("Activity,Okafor,Duarte\nData,A,X\nWeb,R,A\n")
    assert reading.matrix.rows[0].roles == (("Okafor", "A"),)
    assert [(each.line, each.what) for each in reading.report.warnings] == [
        (2, "C2 (Duarte): X isn't one of the roles R A C I")
    ]


def test_a_row_of_unknown_letters_alone_is_refused():
    report = pasted("Activity,Okafor,Duarte\nData,A,R\nWeb,X,Q\nApp,A,C\n").report
    assert [each.line for each in report.refused] == [3]
    assert (report.rows, report.taken) == (3, 2)


def test_the_long_form_gathers_the_roles_of_an_activity():
    matrix = pasted('Activity,Person,Role\nData,Okafor,A\nData,Duarte,"R, C"\n').matrix
    assert matrix.rows[0].roles == (("Okafor", "A"), ("Duarte", "R"), ("Duarte", "C"))


@pytest.mark.parametrize(
    "cell", ["A/R", "A, R", "AR", "A / R", "a+r", "Accountable / Responsible", "A (lead) & R"]
)
def test_two_letters_in_a_cell_are_both_taken(cell):
    matrix = pasted(f"Activity;Okafor;Duarte\nData;{cell};C\n").matrix
    assert matrix.rows[0].roles[:2] == (("Okafor", "A"), ("Okafor", "R"))


def test_a_file_without_a_matrix_says_so(tmp_path):
    plain = tmp_path / "list.csv"
    plain.write_text("Name,Town\nAda,London\nGrace,New York\n")
    with pytest.raises(UserFixable) as caught:
        rights(plain)
    assert caught.value.code == "no-matrix"


def test_a_table_number_that_is_not_there_is_refused():
    with pytest.raises(UserFixable) as caught:
        rights(DATA / "raci/pm-tools-template.md", How(table=8))
    assert (caught.value.code, caught.value.params["tables"]) == ("no-such-table", 7)


def test_a_column_a_letter_is_said_to_be_read_as_that_letter():
    reading = pasted("Task;A;R;Remark\nData;Okafor;Duarte;\nConsent;Weiss;Brandt, Duarte;\n")
    assert reading.matrix.rows[1].roles == (("Weiss", "A"), ("Brandt", "R"), ("Duarte", "R"))
    columns = [(each.name, each.field) for each in reading.report.columns]
    assert columns == [("Task", "activity"), ("A", "A"), ("R", "R"), ("Remark", None)]
