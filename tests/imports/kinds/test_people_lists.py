"""Lists of people as they are kept: names in several columns, departments, what stands around them."""

import pytest

from tests.imports.kinds.given import How, activities, book, people, said

PAIRS = {
    "en": ("First name;Last name;Job title", "Anna;Berg;CMO"),
    "en, other way round": ("Surname;Given name;Position", "Berg;Anna;CMO"),
    "en, with a middle one": ("First Name;Middle Name;Last Name;Title", "Anna;;Berg;CMO"),
    "one called name": ("name ;lastname ;title", "Anna;Berg;CMO"),
    "de": ("Vorname;Nachname;Funktion", "Anna;Berg;CMO"),
    "de, name is the last": ("Name;Vorname;Funktion", "Berg;Anna;CMO"),
    "fr": ("Nom;Prénom;Fonction", "Berg;Anna;CMO"),
    "es": ("Nombre;Apellidos;Cargo", "Anna;Berg;CMO"),
    "it": ("Nome;Cognome;Ruolo", "Anna;Berg;CMO"),
    "it, other way round": ("Cognome;Nome;Funzione", "Berg;Anna;CMO"),
    "pt": ("Nome;Sobrenome;Cargo", "Anna;Berg;CMO"),
    "nl": ("Voornaam;Achternaam;Functie", "Anna;Berg;CMO"),
    "whole and parts": ("First name;Last name;Display name;Title", "Anna;Berg;Anna Berg;CMO"),
    "whole beside a part": ("Vorname;Name;Titel", "Anna;Anna Berg;CMO"),
    "in capitals": ("FIRST NAME;LAST NAME;JOB TITLE", "Anna;Berg;CMO"),
    "with stars": ("First Name *;Last Name *;Title (optional)", "Anna;Berg;CMO"),
    "in one, turned": ("Name;Title", '"Berg, Anna";CMO'),
    "in one, with a bracket": ("Name;Title", '"Berg, Anna (External)";CMO'),
    "in one, with its address": ("Participant;Role", "Anna Berg <a@firm.example>;CMO"),
    "in one, with its job": ("Name;Mail", '"Anna Berg, CMO";a@firm.example'),
    "behind a number": ("Nr.;Teilnehmer;Rolle", "1;Anna Berg;CMO"),
    "a part of the column's name": ("Name of participant;Title", "Anna Berg;CMO"),
}


@pytest.mark.parametrize("kind", PAIRS)
def test_a_name_and_a_job_are_found_wherever_they_stand(kind):
    head, row = PAIRS[kind]

    (person,) = people(f"{head}\n{row}\n").found.people

    assert (person.name, person.title) == ("Anna Berg", "CMO")


DEPARTMENTS = {
    "marketing": [
        "Marketing DACH",
        "Brand",
        "Kommunikation",
        "Marketing & Communications",
        "Mercadotecnia",
        "Mkt",
    ],
    "it": [
        "Information Technology",
        "IT-Betrieb",
        "Group IT",
        "Informatik",
        "TI",
        "DSI",
        "Sistemi informativi",
    ],
    "both": ["Marketing & IT", "Marketing Technology"],
    "other": ["Finance", "Recht", "People & Culture", "Digital unit", "Iterations"],
}


@pytest.mark.parametrize(
    ("side", "department"), [(side, d) for side in DEPARTMENTS for d in DEPARTMENTS[side]]
)
@pytest.mark.parametrize("head", ["Department", "Abteilung", "Service"])
def test_a_department_gives_the_side_and_nobody_is_refused_for_it(side, department, head):
    understood = people(f"Name;{head}\nAnna Berg;{department}\n")

    assert [person.side for person in understood.found.people] == [side]
    assert bool(said(understood, "side-unknown")) == (side == "other")
    assert not understood.found.refused


def test_a_column_that_is_called_side_takes_sides_alone():
    assert [line for line, _ in said(people("Name;Side\nAnna;Moon\nBen;IT\n"), "unknown-side")] == [2]


AROUND = {
    "a title above": "Team offsite 2026\n\nName;Title\nAnna Berg;CMO\nBen Okafor;CIO\n",
    "a list of figures above": "Meeting title;Offsite\nAttended participants;2\n\nName;Title\nAnna Berg;CMO\n"
    "Ben Okafor;CIO\n",
    "a sum below": "Name;Title\nAnna Berg;CMO\nBen Okafor;CIO\nTotal: 2;\n",
    "a remark below": "Name;Title\nAnna Berg;CMO\nBen Okafor;CIO\n;\nExported 12 May 2026 from Calendar;\n",
    "sources below": "Name;Title\nAnna Berg;CMO\nBen Okafor;CIO\n;\nQuelle: Personalabteilung;\n* ab Juni;\n",
    "the header once more": "Name;Title\nAnna Berg;CMO\nName;Title\nBen Okafor;CIO\n",
    "a second part": "Marketing\nName;Title\nAnna Berg;CMO\n\nIT\nName;Title\nBen Okafor;CIO\n",
    "another list below": "Name;Title\nAnna Berg;CMO\nBen Okafor;CIO\n\n3. Activities\nName;Joined;Left\n"
    "Eve;9:00;9:30\n",
    "legend below": "Name;Title\nAnna Berg;CMO\nBen Okafor;CIO\n\nLegend: CMO is the chief;\n",
}


@pytest.mark.parametrize("kind", AROUND)
def test_what_stands_around_a_list_is_nobody_and_is_said(kind):
    understood = people(AROUND[kind])

    assert [(each.name, each.title) for each in understood.found.people] == [
        ("Anna Berg", "CMO"),
        ("Ben Okafor", "CIO"),
    ]
    assert understood.found.remarks


@pytest.mark.parametrize(
    "again", ["Anna Mu\u0308ller", "anna müller", "Anna\u200b Müller", "Anna\u00a0Müller", "ANNA MÜLLER"]
)
def test_one_name_in_two_spellings_is_one_person_and_both_lines_are_said(again):
    understood = people(f"Name;Team\nAnna Müller;Marketing\n{again};Marketing\n")

    assert [person.name for person in understood.found.people] == ["Anna Müller"]
    assert [line for line, _ in understood_lines(understood)] == [2, 3]
    assert (understood.found.rows, understood.found.taken) == (2, 2)


def understood_lines(understood):
    return said(understood, "same-as") + said(understood, "same-name")


def test_two_of_one_name_with_other_jobs_are_said_to_be_otherwise_not_the_same():
    understood = people("Name;Title\nAnna Berg;CMO\nAnna Berg;CIO\n")

    assert [line for line, _ in said(understood, "same-name")] == [2, 3]


@pytest.mark.parametrize("mark", ["\x0b", "\x0c", "\x85", "\u2028", "\n", "\r\n"])
def test_a_soft_break_in_a_cell_is_a_blank(mark):
    (person,) = people(f'Name;Title\n"Anna{mark}Berg";"Head of{mark}Brand"\n').found.people

    assert (person.name, person.title) == ("Anna Berg", "Head of Brand")


def test_columns_are_joined_left_out_and_named_by_their_numbers_as_asked():
    how = How(columns={"#1": "name", "#3": "name", "#2": "-", "Job": "title"}, joins={"name": "-"})

    (person,) = people("Name;Title;Name;Job\nAnna;x;Berg;CMO\n", how).found.people

    assert (person.name, person.title) == ("Anna-Berg", "CMO")


def test_a_list_anywhere_in_a_sheet_is_counted_as_the_sheet_shows_it(tmp_path):
    rows = [["Participants", "", ""], [], ["First name", "Surname", "Department"], ["Anna", "Berg", "Brand"]]

    understood = people(book(tmp_path, rows, ["C7:E7"], (7, 3)))

    assert understood.found.header == (9, 9)
    assert [record.line for record in understood.found.records] == [10]
    assert said(understood, "left-out") == [(7, {"text": "Participants"})]


TITLES = ["Budget", "Brief"]


@pytest.mark.parametrize(
    "given",
    [
        "Task Type;Task ID;Task Name;Status\nTask;1;Budget;to do\nMilestone;2;Brief;to do\n",
        "Issue Type;Issue key;Summary\nTask;A-1;Budget\nStory;A-2;Brief\n",
        "Task ID;Task;Owner\n1;Budget;Ann\n2;Brief;Bob\n",
        "Name of activity;Who\nBudget;Ann\nBrief;Bob\n",
        "Activities of 2026\n\nActivity\nBudget\nBrief\n",
        "Aktivität;Kategorie\nBudget;Plan\nBrief;Plan\nSumme;\n\nQuelle: PMO\n",
        "Tâche;Catégorie\nBudget;Plan\nBrief;Plan\n",
        "Title\nBudget\nbudget \nBrief\nBrief\u200b\n",
        "Title,Category\nBudget,Plan\nTitle,Category\nBrief,Plan\n",
    ],
)
def test_a_list_of_activities_gives_its_titles(given):
    assert [each.title for each in activities(given).found.activities] == TITLES


@pytest.mark.parametrize(
    "title", ["Key visual", "Note taking", "Page speed", "Export fees", "Total cost of ownership", "Sum up"]
)
def test_a_title_that_begins_like_a_remark_is_a_title(title):
    assert title in [
        each.title for each in activities(f"Title;Category\nBudget;Plan\n{title};\n").found.activities
    ]


def test_a_category_that_stands_once_is_filled_down_and_one_that_repeats_is_not():
    once = activities("Category;Title\nPlan;Budget\n;Brief\nBuild;Site\n").found.activities
    repeats = activities("Category;Title\nPlan;Budget\nPlan;Brief\n;Site\n").found.activities

    assert [each.category for each in once] == ["Plan", "Plan", "Build"]
    assert [each.category for each in repeats] == ["Plan", "Plan", ""]


LYING = [
    "Name;Anna Berg;Ben Okafor\nTitle;CMO;CIO\n",
    "Vorname;Anna;Ben\nNachname;Berg;Okafor\nFunktion;CMO;CIO\n",
]


@pytest.mark.parametrize("given", LYING)
def test_a_list_whose_names_of_columns_stand_down_is_turned_round_and_that_is_said(given):
    understood = people(given)

    assert [(each.name, each.title) for each in understood.found.people] == [
        ("Anna Berg", "CMO"),
        ("Ben Okafor", "CIO"),
    ]
    assert said(understood, "list-turned-round")


@pytest.mark.parametrize("name", ["Anna Berg & Ben Okafor", "Anna Berg und Ben Okafor", "Berg/Okafor"])
def test_a_cell_that_can_be_several_people_is_said(name):
    assert said(people(f"Name;Title\n{name};CMO\n"), "name-several") == [(2, {"name": name})]


def test_a_heading_over_activities_is_their_category(tmp_path):
    rows = [["Activity", "Owner"], ["Plan"], ["Budget", "Ann"], ["Brief", "Bob"], ["Build"], ["Site", "Cem"]]

    found = activities(book(tmp_path, rows, ["A2:B2", "A5:B5"])).found

    assert [(each.title, each.category) for each in found.activities] == [
        ("Budget", "Plan"),
        ("Brief", "Plan"),
        ("Site", "Build"),
    ]


def test_a_record_stands_in_the_report_as_it_stands_in_the_table():
    found = activities("Category;Title\nPlan;Budget\n;Brief\n").found

    assert [record.cells for record in found.records] == [("Plan", "Budget"), ("", "Brief")]
