"""Where a matrix's people stand: names made of role letters, titles and legends around, heads of two rows."""

import pytest

from tests.imports.kinds.given import book, letters, refusal, rights, said

ROWS = "Budget;A;R;C\nBrief;R;A;I\n"
MEANT = ["AR", "RA"]
LEGEND = "R;Responsible;;\nA;Accountable;;\nC;Consulted;;\nI;Informed;;\n"


def across(given, how=None):
    """The names across, and each row's first two letters."""
    found = rights(given, how).found
    cells = {row.title: dict(row.roles) for row in found.matrix.rows}
    names = found.matrix.people
    return names, ["".join(row.get(name, "") for name in names[:2]) for row in cells.values()]


@pytest.mark.parametrize(
    "names",
    [
        ("Ada", "CIA", "Ria"),
        ("AI", "CIA", "RAI"),
        ("A", "B", "C"),
        ("R", "C", "I"),
        ("CI", "Ira", "IT"),
        ("Ciara", "AC", "Rai"),
        ("I. Cara", "R. A. Iacci", "C."),
        ("AI team", "C&A", "RC"),
        ("Information Security", "Executive board", "Consulting"),
        ("Informatik", "Durchführung GmbH", "Beratung Süd"),
    ],
)
def test_names_made_of_role_letters_or_words_are_names(names):
    assert across(f"Activity;{';'.join(names)}\n{ROWS}") == (names, MEANT)


@pytest.mark.parametrize(
    "above",
    [
        "RACI;;;\n",
        ";RACI;;\n",
        ";;RACI;\n",
        ";RACI;;\n;;;\n",
        "Responsibility matrix 2026;;;\nVersion 1.2;;;\n\n",
        "Project;Shop;Date;2026-01-01\nAuthor;Ann;Version;3\n",
        "Projekt: Shop;;Stand: 1.2.2026;\n",
        "R = Responsible, A = Accountable, C = Consulted, I = Informed;;;\n",
        ";R = Responsible;A = Accountable;C = Consulted\n",
        LEGEND + "\n",
        "Legend\nR: does it\nA: decides it\n\n",
        ";Roles;;\n",
        ";Who does what?;;\n",
    ],
)
def test_what_stands_above_a_matrix_is_left_out_and_said(above):
    given = f"{above}Activity;Ann;Bob;Cem\n{ROWS}"

    assert across(given) == (("Ann", "Bob", "Cem"), MEANT)
    assert [line for line, _ in said(rights(given), "left-out")]


@pytest.mark.parametrize(
    "below",
    [
        LEGEND,
        ";;;\n" + LEGEND,
        ";R;Responsible;\n;A;Accountable;\n;C;Consulted;\n;I;Informed;\n",
        ";;;\nLegend:;;;\n" + LEGEND,
        "\nR - Responsible\nA - Accountable\nC: Consulted\nI) Informed\n",
        "R = Responsible;A = Accountable;C = Consulted;I = Informed\n",
        "\nLegende:\nR;Durchführung\nA;Verantwortung\nC;Beratung\nI;Information\n",
        "\nR: réalise, A: approuve, C: consulté, I: informé\n",
        "\n* until June\nSource: PMO handbook\n",
        "Total;2;2;2\n",
        "Summe A;1;1;0\nSumme R;1;1;0\n",
    ],
)
def test_what_stands_below_a_matrix_is_left_out_and_said(below):
    given = f"Activity;Ann;Bob;Cem\n{ROWS}{below}"
    understood = rights(given)

    assert across(given) == (("Ann", "Bob", "Cem"), MEANT)
    assert not understood.found.refused
    assert said(understood, "left-out") or said(understood, "left-out-sum")


@pytest.mark.parametrize("head", ["Legend;", ";", "Key;", "Legende;Bedeutung"])
def test_a_legend_beside_a_matrix_is_no_person(head):
    rows = "Budget;A;R;C;;R;Responsible\nBrief;R;A;I;;A;Accountable\nSite;C;A;R;;C;Consulted\n"
    given = f"Activity;Ann;Bob;Cem;;{head}\n{rows}"

    assert across(given) == (("Ann", "Bob", "Cem"), ["AR", "RA", "CA"])
    assert said(rights(given), "legend-beside")


GROUPED = ("Marketing / Head", "Marketing / Analyst", "IT / Head", "IT / Analyst")


@pytest.mark.parametrize(
    "heads",
    [
        ";Marketing;;IT;\nActivity;Head;Analyst;Head;Analyst\n",
        "Activity;Marketing;;IT;\n;Head;Analyst;Head;Analyst\n",
        "RACI;;;;\n;Marketing;;IT;\nActivity;Head;Analyst;Head;Analyst\n",
        ";Marketing;Marketing;IT;IT\nAufgabe;Head;Analyst;Head;Analyst\n",
    ],
)
def test_two_heads_over_the_columns_make_one_name(heads):
    given = f"{heads}Budget;A;R;C;I\nBrief;R;A;I;C\n"

    assert across(given) == (GROUPED, MEANT)


@pytest.mark.parametrize("at", [(1, 1), (4, 3)])
def test_a_wide_cell_stands_over_all_its_columns(tmp_path, at):
    rows = [
        ["", "Marketing", "", "IT", ""],
        ["Activity", "Head", "Analyst", "Head", "Analyst"],
        ["Budget", "A", "R", "C", "I"],
        ["Brief", "R", "A", "I", "C"],
    ]
    wide = [["B1:C1", "D1:E1"], ["D4:E4", "F4:G4"]][at != (1, 1)]

    assert across(book(tmp_path, rows, wide, at)) == (GROUPED, MEANT)


def test_names_over_jobs_are_joined_too():
    names, _ = across("Activity;Ann;Bob;Cem\n;CMO;CIO;Legal\n" + ROWS)

    assert names == ("Ann / CMO", "Bob / CIO", "Cem / Legal")


def test_two_columns_of_one_name_are_one_person_and_both_are_named():
    understood = rights("Activity;Ann;Bob;Ann\n" + ROWS)

    assert understood.found.matrix.people == ("Ann", "Bob")
    assert said(understood, "same-column") == [(1, {"name": "Ann", "cells": "B1, D1"})]


def test_a_column_with_letters_and_no_name_is_said_to_be_left_out():
    understood = rights("Activity;Ann;;Cem\n" + ROWS)

    assert letters("Activity;Ann;;Cem\n" + ROWS)["Budget"] == {"Ann": "A", "Cem": "C"}
    assert said(understood, "letters-without-name") == [(1, {"cell": "C1"})]


@pytest.mark.parametrize("empty", [["", ""], ["-", "n/a"], ["N", "N"], ["—", ""], ["none", "no"]])
def test_everybody_in_the_table_is_a_person_also_without_a_role(empty):
    given = f"Activity;Ann;Bob;Eve;Notes\nBudget;A;R;{empty[0]};x\nBrief;R;A;{empty[1]};\n"
    understood = rights(given)

    assert understood.found.matrix.people == ("Ann", "Bob", "Eve")
    assert said(understood, "people-without-role") == [(1, {"names": "Eve"})]
    assert said(understood, "no-role-columns") == [(1, {"columns": "Notes"})]


@pytest.mark.parametrize(("number", "given"), [(3, "x\n\n"), (5, "x;y\nz\n\n\n")])
def test_the_header_is_counted_as_the_spreadsheet_shows_it(number, given):
    assert rights(f"{given}Activity;Ann;Bob;Cem\n{ROWS}").found.header == (number, number)


@pytest.mark.parametrize("corner", ["", "xyz", "Deliverables list", "RACI", "#"])
@pytest.mark.parametrize("above", ["", "RACI 2026;;\n"])
def test_names_made_of_letters_are_names_whatever_stands_at_the_corner(corner, above):
    given = f"{above}{corner};AI;CIA\nBrief;R;A\nSite;A;R\nData;C;A\n"

    assert letters(given) == {
        "Brief": {"AI": "R", "CIA": "A"},
        "Site": {"AI": "A", "CIA": "R"},
        "Data": {"AI": "C", "CIA": "A"},
    }


def test_a_matrix_without_a_head_is_not_read_as_if_its_first_row_were_one():
    assert refusal(rights, "Brief;R;A;C\nSite;A;R;I\nData;C;A;R\n") == "no-matrix"
