"""Lists whose rows stand in groups, and lists whose columns say how their names or roles are written."""

import pytest

from tests.imports.kinds.given import activities, book, markdown, people, said, text

SIDES = [("Anna Berg", "marketing"), ("Cara Lim", "marketing"), ("Ben Okafor", "it")]


def sides(given):
    return [(each.name, each.side.value) for each in people(given).found.people]


@pytest.mark.parametrize(
    "given",
    [
        "Name;Title\nMarketing\nAnna Berg;CMO\nCara Lim;Brand\nIT\nBen Okafor;CIO\n",
        "Name;Title;Team\nMarketing;;\nAnna Berg;CMO;\nCara Lim;Brand;\nIT;;\nBen Okafor;CIO;\n",
        "Department;Name;Title\nMarketing;Anna Berg;CMO\n;Cara Lim;Brand\nIT;Ben Okafor;CIO\n",
    ],
)
def test_a_side_that_stands_once_is_that_of_the_people_below_it(given):
    assert sides(given) == SIDES


def test_a_department_over_several_rows_is_that_of_all_of_them(tmp_path):
    rows = [["Team", "Name"], ["Marketing", "Anna Berg"], ["", "Cara Lim"], ["IT", "Ben Okafor"]]

    assert sides(book(tmp_path, rows, merged=["A2:A3"])) == SIDES


def test_a_heading_in_a_list_of_people_is_nobody(tmp_path):
    given = markdown(tmp_path, "| Nom | Poste |\n|-|-|\n| Anne | DM |\n| **Invités** | |\n| Bruno | DSI |\n")

    assert [each.name for each in people(given).found.people] == ["Anne", "Bruno"]
    assert said(people(given), "taken-as-heading") == [(4, {"text": "Invités"})]


def test_a_heading_is_the_category_also_beside_an_empty_column_of_categories(tmp_path):
    rows = [["Activity", "Category"], ["Data"], ["Platform"], ["Web"], ["Shop"]]
    found = activities(book(tmp_path, rows, merged=["A2:B2", "A4:B4"])).found

    assert [(each.title, each.category) for each in found.activities] == [
        ("Platform", "Data"),
        ("Shop", "Web"),
    ]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Nom prénom", "PETIT Anne"),
        ("Nom, Prénom", "PETIT Anne"),
        ("Nachname, Vorname", '"PETIT, Anne"'),
        ("Apellidos y nombre", '"PETIT, Anne"'),
        ("Cognome e nome", "PETIT Anne"),
        ("Surname, Name", "PETIT Anne"),
    ],
)
def test_a_column_that_says_last_names_come_first_is_turned_round_and_that_is_said(head, name):
    understood = people(f'"{head}";Title\n{name};CMO\n')

    assert [each.name for each in understood.found.people] == ["Anne PETIT"]
    assert said(understood, "name-turned") == [(2, {"name": "Anne PETIT"})]


def test_a_role_that_is_a_capacity_is_one_and_one_in_a_meeting_is_no_job():
    ours = people("Name,Team,Role\nAnn,Marketing,Sponsor\nBob,IT,Decider\nCem,Legal,Observer\n").found.people
    theirs = people("Name\tDauer\tRolle\nBerg, Anna\t8 Std.\tOrganisator\nOkafor, Ben\t8 Std.\tTeilnehmer\n")

    assert [(each.capacity.value, each.title) for each in ours] == [
        ("sponsor", ""),
        ("decider", ""),
        ("observer", ""),
    ]
    assert [each.title for each in theirs.found.people] == ["", ""]


def test_a_comma_before_a_blank_is_one_of_a_name():
    (grid,) = text("Nachname, Vorname;Funktion\nBerg, Anna;CMO\nOkafor, Ben;CIO\n")

    assert grid.delimiter == ";"


@pytest.mark.parametrize(
    ("team", "side"),
    [
        ("Unternehmenskommunikation", "marketing"),
        ("Öffentlichkeitsarbeit", "marketing"),
        ("Informatievoorziening", "it"),
        ("Ciberseguridad", "it"),
    ],
)
def test_a_team_is_known_by_a_part_of_its_name(team, side):
    assert sides(f"Name;Team\nAnna;{team}\n") == [("Anna", side)]


@pytest.mark.parametrize("head", ["Arbeitspaket;Erläuterung", "User story;Remarks", "Livrable;Commentaires"])
def test_work_has_many_names_and_so_has_what_is_said_of_it(head):
    (found,) = activities(f"{head}\nShop;new\n").found.activities

    assert (found.title, found.description) == ("Shop", "new")
