"""Other forms of a matrix: names in cells, a row a role, marks, turned round, several in one sheet."""

import pytest

from tests.imports.kinds.given import How, letters, refusal, rights, said
from workshop.errors import UserFixable

MEANT = {"Budget": {"Ann": "A", "Bob": "R", "Cem": "C"}, "Brief": {"Ann": "R", "Bob": "A", "Cem": "I"}}
FORMS = {
    "letters": "Activity;Ann;Bob;Cem\nBudget;A;R;C\nBrief;R;A;I\n",
    "names under letters": "Activity;R;A;C;I\nBudget;Bob;Ann;Cem;\nBrief;Ann;Bob;;Cem\n",
    "names under words": "Activity;Responsible;Accountable;Consulted;Informed\nBudget;Bob;Ann;Cem;-\n"
    "Brief;Ann;Bob;;Cem\n",
    "names under both": "Activity;R (Responsible);A - Accountable;Consulted (C);I: Informed\n"
    "Budget;Bob;Ann;Cem;\n"
    "Brief;Ann;Bob;;Cem\n",
    "names under plurals": "Task;Responsible person;Accountable person;Consulted parties;Who is informed\n"
    "Budget;Bob;Ann;Cem;\nBrief;Ann;Bob;;Cem\n",
    "names under a title": "RACI;;;;\n;;;;\nActivity;R;A;C;I\nBudget;Bob;Ann;Cem;\nBrief;Ann;Bob;;Cem\n",
    "names, letters down": "Role;Budget;Brief\nResponsible;Bob;Ann\nAccountable;Ann;Bob\nConsulted;Cem;\n"
    "Informed;;Cem\n",
    "a row a role": "Activity;Person;Role\nBudget;Ann;A\nBudget;Bob;R\nBudget;Cem;C\nBrief;Ann;R\n"
    "Brief;Bob;A\n"
    "Brief;Cem;I\n",
    "a row a role, filled down": "Activity;Person;Role\nBudget;Ann;A\n;Bob;R\n;Cem;C\nBrief;Ann;R\n"
    ";Bob;A\n;Cem;I\n",
    "a row a role, in words": "Task;Name;RACI\nBudget;Ann;Accountable\nBudget;Bob;Responsible\n"
    "Budget;Cem;Consulted\n"
    "Brief;Ann;Responsible\nBrief;Bob;Accountable\nBrief;Cem;Informed\n",
    "marks beside a name": "Activity;Person;R;A;C;I\nBudget;Ann;;x;;\nBudget;Bob;x;;;\nBudget;Cem;;;x;\n"
    "Brief;Ann;✓;;;\nBrief;Bob;;✓;;\nBrief;Cem;;;;●\n",
    "marks under a name": ";Ann;;;Bob;;;Cem;;\nActivity;R;A;C;R;A;C;R;C;I\nBudget;;x;;x;;;;x;\n"
    "Brief;X;;;;X;;;;X\n",
    "people down": "Person;Budget;Brief\nAnn;A;R\nBob;R;A\nCem;C;I\n",
    "people down, in German": "Mitarbeiter;Budget;Brief\nAnn;A;R\nBob;R;A\nCem;C;I\n",
    "activities right of the letters": "Ann;Bob;Cem;Activity\nA;R;C;Budget\nR;A;I;Brief\n",
}


@pytest.mark.parametrize("form", FORMS)
def test_a_matrix_of_any_form_says_the_same(form):
    found = letters(FORMS[form])

    assert {title: dict(sorted(row.items())) for title, row in found.items()} == MEANT


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Ann, Bob", ["Ann", "Bob"]),
        ("Ann / Bob", ["Ann", "Bob"]),
        ("Ann und Bob", ["Ann", "Bob"]),
        ("Ann\nBob", ["Ann", "Bob"]),
        ("Ann & Bob (lead)", ["Ann", "Bob"]),
        ("Berg, Anna; Okafor, Ben", ["Anna Berg", "Ben Okafor"]),
        ("Ann*, Bob¹", ["Ann", "Bob"]),
    ],
)
def test_several_names_in_a_cell_are_several_people(cell, names):
    given = f'Task\tR\tA\nBudget\t"{cell}"\tEve\nBrief\tEve\tCem Lim\n'

    assert [name for name, letter in rights(given).found.matrix.rows[0].roles if letter == "R"] == names


def test_a_name_that_is_still_open_is_nobody_and_that_is_said():
    understood = rights("Task;R;A\nBudget;tbd;Ann\nBrief;Bob;?\n")

    assert understood.found.matrix.people == ("Ann", "Bob")
    assert [params["cell"] for _, params in said(understood, "cell-open")] == ["B2", "C3"]


def test_every_column_that_is_no_role_is_named():
    understood = rights("Zadanie;A;R;Wspiera\nBudget;Ann;Bob;Eve\nBrief;Bob;Ann;Eve\n")

    assert said(understood, "no-role-columns") == [(1, {"columns": "Wspiera"})]


TURNED = {
    "a word at the corner": "Team member;Budget;Brief;Website\nAnn;A;R;C\nBob;R;A;A\nCem;C;I;R\n",
    "jobs down": ";Approve the budget;Write the brief;Build the website\nCMO;A;R;C\nCIO;R;A;A\nLegal;C;I;R\n",
    "a group beside": "Department;Person;Budget;Brief;Website\nMarketing;Ann;A;R;C\n;Bob;R;A;A\n"
    "IT;Cem;C;I;R\n",
    "a title above": "RACI 2026;;;\n;;;\nRolle;Budget;Brief;Website\nAnn;A;R;C\nBob;R;A;A\nCem;C;I;R\n",
    "Spanish": "Rol;Presupuesto;Brief;Sitio\nAna;A;R;C\nBea;R;A;A\nCid;C;I;R\n",
}


@pytest.mark.parametrize("kind", TURNED)
def test_people_down_are_turned_round_and_that_is_said(kind):
    understood = rights(TURNED[kind])
    rows = understood.found.matrix.rows

    assert ["".join(letter for _, letter in row.roles) for row in rows] == ["ARC", "RAI", "CAR"]
    assert said(understood, "turned-round")


def test_what_stands_round_is_asked_where_the_corner_does_not_say_it():
    given = TURNED["jobs down"]
    (doubt,) = rights(given).found.doubts

    assert (doubt.key, doubt.chosen) == ("turned", "turned")
    as_it_stands = rights(given, How(answers={"turned": "as-it-stands"})).found.matrix
    assert [row.title for row in as_it_stands.rows] == ["CMO", "CIO", "Legal"]


@pytest.mark.parametrize("corner", ["Activity", "Aufgabe", "Tâche", "Tarea", "Attività", "Taak"])
def test_a_matrix_with_activities_down_stays_as_it_stands(corner):
    given = f"{corner};CMO;CIO;Legal\nBudget;A;A;A\nBrief;R;C;I\n"

    assert [row.title for row in rights(given).found.matrix.rows] == ["Budget", "Brief"]
    assert not rights(given).found.doubts


BELOW = (
    "Marketing;;\nActivity;Ann;Bob\nBudget;A;R\nBrief;R;A\n;;\nIT;;\nActivity;Cem;Eve\nSite;A;R\nApp;R;A\n"
)
BESIDE = "Activity;Ann;Bob;;Activity;Cem;Eve\nBudget;A;R;;Site;A;R\nBrief;R;A;;App;R;A\n"


@pytest.mark.parametrize("given", [BELOW, BESIDE])
def test_two_matrices_in_one_sheet_are_two_tables(given):
    first, second = rights(given), rights(given, How(table=2))

    assert (first.found.matrix.people, second.found.matrix.people) == (("Ann", "Bob"), ("Cem", "Eve"))
    assert [row.title for row in second.found.matrix.rows] == ["Site", "App"]
    assert len(first.titles) == 2 and len(said(first, "other-table")) == 1


@pytest.mark.parametrize(
    "given",
    [
        "Name;Team;Type\nAnna Berg;Marketing;Contributor\nBen Okafor;IT;Driver\n",
        "Name;Team;Role\nAnna;Marketing;Accountable\nBen;IT;Responsible\n",
        "Name;Team;RACI\nAnna;Marketing;A\nBen;IT;R\n",
        "Name;Mon;Tue;Wed\nAnn;P;A;P\nBob;A;P;P\n",
        "Name;1.2.;2.2.;3.2.\nAnn;A;A;I\nBob;A;I;I\n",
        "Project;Budget;Schedule;Scope\nShop;R;A;G\nApp;G;G;A\nCRM;A;R;R\n",
        "Task;Owner;Status\nBudget;Ann;A\nBrief;Bob;I\nSite;Cem;A\n",
        "Question;Ann;Bob\nQ1;A;B\nQ2;D;C\nQ3;B;B\n",
        "Student;Math;Art\nAnn;A;B\nBob;C;A\n",
        "Activity;Ann;Bob\nBudget;x;\nBrief;;x\n",
        "Letter;Name;Description\nR;Responsible;does it\nA;Accountable;decides\n",
        "Zadanie;Odpowiedzialny;Zatwierdzający\nBudżet;Anna;Bartek\n",
    ],
)
def test_a_list_is_no_matrix(given):
    with pytest.raises(UserFixable, match="no-matrix"):
        rights(given)


@pytest.mark.parametrize(
    "head",
    [
        "Aufgabe;R - Durchführung;A - Verantwortung;C - Beratung;I - Information",
        "Aufgabe;Durchführung (R);Verantwortung (A);Beratung (C);Information (I)",
        "Tâche;R = Responsable;A = Approbateur;C = Consulté;I = Informé",
        "Tarea;Responsable (R);Responsable final (A);Consultado (C);Informado (I)",
    ],
)
def test_a_letter_beside_a_word_of_two_meanings_says_which_it_is(head):
    given = f"{head}\nBudget;Bob;Ann;Cem;\nBrief;Ann;Bob;;Cem\n"

    assert {title: dict(sorted(row.items())) for title, row in letters(given).items()} == MEANT


@pytest.mark.parametrize(
    "head",
    [
        "Name,Department,Brief,Budget",
        "Team member,Function,Brief,Budget",
        "Mitarbeiter,Abteilung,Brief,Budget",
    ],
)
def test_a_list_of_people_with_their_letters_is_turned_and_what_else_it_says_of_them_left_out(head):
    given = f"{head}\nAnn Lee,Marketing,R,A\nBob Ray,IT,A,R\nCem Oz,IT,C,I\n"

    assert letters(given) == {
        "Brief": {"Ann Lee": "R", "Bob Ray": "A", "Cem Oz": "C"},
        "Budget": {"Ann Lee": "A", "Bob Ray": "R", "Cem Oz": "I"},
    }
    assert head.split(",")[1] in [params["text"] for _, params in said(rights(given), "left-out")]


def test_a_list_with_a_column_of_codes_is_no_matrix_when_turned_round():
    assert (
        refusal(rights, "Task,Status,Owner,Due\nBrief,A,Ann,2026-01-01\nSite,R,Bob,2026-02-01\n")
        == "no-matrix"
    )


def test_names_that_all_stand_surname_first_are_one_person_each_and_that_is_said():
    given = "Activity;R;A;C\nBrief;Berg, Anna;Okafor, Ben;\nSite;Okafor, Ben;Berg, Anna;Lim, Cara\n"

    assert letters(given)["Site"] == {"Ben Okafor": "R", "Anna Berg": "A", "Cara Lim": "C"}
    assert said(rights(given), "name-turned") == [(2, {"name": "Anna Berg"})]


def test_first_names_that_stand_now_before_and_now_behind_the_comma_are_two():
    assert letters("Activity;R;A\nBrief;Ann, Bob;Bob, Cem\n")["Brief"] == {
        "Ann": "R",
        "Bob": "AR",
        "Cem": "A",
    }


@pytest.mark.parametrize(
    "given",
    [
        "Activity,Category\nPrice tests,a\nWeb shop,b\nData lake,c\nLaunch,a\n",
        "Project,A,C\nStart,2026-03-01,Q3/26\nEnd,2026-04-01,H2 2026\nBudget,100,200\n",
        "Card,List,Due\nShop,Erledigt,2026-01-01\nData,Erledigt,2026-02-01\n",
    ],
)
def test_lists_with_codes_days_and_states_are_no_matrices(given):
    assert refusal(rights, given) == "no-matrix"


def test_what_the_corner_says_plainly_holds_whatever_the_names_are_like():
    given = "Person;Approve budget;Approve brief\nAda van der Veen;A;\nCia van der Veen;A;R\n"

    assert letters(given) == {
        "Approve budget": {"Ada van der Veen": "A", "Cia van der Veen": "A"},
        "Approve brief": {"Cia van der Veen": "R"},
    }


def test_an_arrow_at_the_corner_says_what_stands_across():
    given = "Roles →;Ann;Bob\nActivities ↓;;\nBrief;R;A\nSite;A;R\n"

    assert letters(given) == {"Brief": {"Ann": "R", "Bob": "A"}, "Site": {"Ann": "A", "Bob": "R"}}
    assert {row.category for row in rights(given).found.matrix.rows} == {""}
