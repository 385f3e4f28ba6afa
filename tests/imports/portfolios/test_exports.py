"""Exports of other tools as they really are, from public repositories and rebuilt small."""

import json
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from tests.imports.portfolios.tables import DATA, fields, of_file, pasted
from workshop.errors import UserFixable
from workshop.imports.asking import How, Kind
from workshop.imports.table_child import grids


def plain(entry):
    money = entry.budget and f"{entry.budget.amount.normalize():f} {entry.budget.currency}"
    return entry.title, entry.owner, entry.status, entry.starts_on, entry.ends_on, money


def test_jira_cloud_is_read_by_its_own_fields():
    found = of_file("exports/jira-cloud-testautogen.csv")
    assert (found.rows, found.taken) == (22, 22)
    assert Counter(each.status for each in found.initiatives) == {"done": 10, "planned": 9, "ongoing": 3}
    assert (found.initiatives[1].source_key, found.initiatives[1].owner) == ("TES-24", "Person 2")
    assert fields(found)["starts_on"] == "Custom field (Start date)"


def test_a_trello_board_gives_its_cards_but_the_archived_one_and_says_which_lists_are():
    found = of_file("exports/trello-board-ja.json")
    assert (found.rows, found.taken) == (67, 66)
    assert [(each.line, each.code) for each in found.refused] == [(5, "archived")]
    assert Counter(each.status for each in found.initiatives)["done"]
    assert len({each.source_key for each in found.initiatives}) == 66
    assert [(each.key, each.chosen) for each in found.doubts] == [("archived", "leave-out")]
    assert of_file("exports/trello-board-ja.json", How(answers={"archived": "take"})).taken == 67
    assert grids(DATA / "exports/trello-board-ja.json", How())[0].title == "Clipkit"


def test_a_trello_board_is_a_table_of_every_kind_that_fits():
    assert of_file("exports/trello-board-ja.json", kind=Kind.CANDIDATES).taken == 66
    assert of_file("exports/trello-board-ja.json", kind=Kind.TASKS).taken == 67
    people = of_file("exports/trello-board-ja.json", kind=Kind.PARTICIPANTS).people
    assert [each.name for each in people] == ["Member 1", "Member 2", "Member 3"]


def test_asana_keeps_its_long_keys_and_every_letter():
    found = of_file("exports/asana-current-shape.csv")
    assert [each.source_key for each in found.initiatives] == [f"120500000000000{n}" for n in range(1, 7)]
    assert plain(found.initiatives[0])[:5] == (
        "Spring loyalty relaunch",
        "Inès Moreau",
        "planned",
        date(2026, 3, 1),
        date(2026, 5, 31),
    )
    assert [each.status for each in found.initiatives[1:3]] == ["done", "ongoing"]
    assert found.initiatives[5].title == '=HYPERLINK("http://127.0.0.1/","click")'


def test_a_monday_board_gives_the_items_of_all_its_groups_and_no_sums():
    found = of_file("exports/monday-board-shape.xlsx")
    assert [each.title for each in found.initiatives] == [
        "Loyalty relaunch",
        "Win-back DACH",
        "夏のキャンペーン",
        "B2B webinar series",
    ]
    assert [(each.line, each.code) for each in found.refused] == [(6, "a-sum"), (12, "a-sum")]
    assert [each.status for each in found.initiatives] == ["ongoing", "on hold", "", ""]
    assert {"Q1 campaigns", "Backlog"} <= {each.params.get("text") for each in found.remarks}


JIRA_SERVER = """Jira
Displaying 3 issues at 27/Nov/26 9:00 AM.
Project,Key,Summary,Issue Type,Status,Assignee,Created,Resolved,Due Date,Description,Budget,Target start
Roadmap,MKT-214,Gift cards,Epic,In Progress,"Hofer, Lena",01/Sep/26 9:00 AM,,28/Aug/26 12:00 AM,"Buy.

* Send",180000.0,03/Apr/26 12:00 AM
Roadmap,MKT-215,Flyers,Epic,Legal check,"Raman, Priya",01/Sep/26 9:00 AM,01/Jul/26,31/Jul/26 12:00 AM,,,
Roadmap,MKT-216,Odd,Epic,Legal check,Unassigned,01/Sep/26 9:00 AM,,,,,
Generated at Fri Nov 27 09:00:00 UTC 2026 by X using Jira 9.12.0.
"""


def test_jira_server_has_its_own_title_above_and_a_note_below():
    found = pasted(JIRA_SERVER)
    assert [plain(each) for each in found.initiatives] == [
        ("Gift cards", "Lena Hofer", "ongoing", date(2026, 4, 3), date(2026, 8, 28), "180000 EUR"),
        ("Flyers", "Priya Raman", "done", None, date(2026, 7, 31), None),
        ("Odd", "", "Legal check", None, None, None),
    ]
    assert [each.source_key for each in found.initiatives] == ["MKT-214", "MKT-215", "MKT-216"]
    assert found.report.refused == ()


JIRA_GERMAN = """Zusammenfassung;Vorgangsschlüssel;Vorgangs-ID;Status;Projektname;Zugewiesene Person;Erstellt\
;Fälligkeitsdatum;Beschreibung;Benutzerdefiniertes Feld (Start date);Benutzerdefiniertes Feld (Budget (CHF))\
;Stichwörter;Stichwörter;Statuskategorie
CRM-Ablösung;IT-12;10012;Beim Lieferanten;Roadmap;Tanabe, Kenji;22.Sep.2026 09:26;30.Sep.2026 00:00;Altes\
;01.Apr.2026 00:00;310'000;a;b;In Arbeit
Datenplattform;IT-13;10013;Zu erledigen;Roadmap;;22.Sep.2026 09:26;;;;1.2 Mio;;;Zu erledigen
"""


def test_jira_in_german_is_read_the_same():
    assert [plain(each) for each in pasted(JIRA_GERMAN).initiatives] == [
        ("CRM-Ablösung", "Kenji Tanabe", "ongoing", date(2026, 4, 1), date(2026, 9, 30), "310000 CHF"),
        ("Datenplattform", "", "planned", None, None, "1200000 CHF"),
    ]


PLANNER_GERMAN = """Planname;Marketing 2026
Plan-ID;abc
Datum des Exports;27.11.2026

Aufgaben-ID;Aufgabenname;Bucketname;Fortschritt;Priorität;Zugewiesen an;Erstellungsdatum;Startdatum\
;Fälligkeitsdatum;Verspätet;Abschlussdatum;Beschreibung
q;Relaunch;Kampagnen;In Bearbeitung;Wichtig;Anna Berg;01.02.2026;03.02.2026;12.06.2026;Falsch;;Neu
a;Messe;Kampagnen;Nicht begonnen;Mittel;Anna Berg;01.02.2026;;;Falsch;;
z;Alt;Kampagnen;Abgeschlossen;Mittel;Bo Li;01.02.2026;;05.03.2026;Falsch;06.03.2026;
"""
PLANNER = """Plan name,Marketing
Date of export,11/27/2026

Task ID,Task Name,Bucket Name,Progress,Assigned To,Created Date,Start Date,Due Date,Late,Completed Date
a1,Relaunch,To do,In progress,Anna Berg;Bo Li,11/01/2026,03/04/2026,12/31/2026,false,
"""


def test_planner_is_read_in_german_and_english_with_the_plans_own_lines_above():
    assert [plain(each)[:5] for each in pasted(PLANNER_GERMAN).initiatives] == [
        ("Relaunch", "Anna Berg", "ongoing", date(2026, 2, 3), date(2026, 6, 12)),
        ("Messe", "Anna Berg", "planned", None, None),
        ("Alt", "Bo Li", "done", None, date(2026, 3, 5)),
    ]
    (only,) = pasted(PLANNER).initiatives
    assert plain(only)[1:5] == ("Anna Berg, Bo Li", "ongoing", date(2026, 3, 4), date(2026, 12, 31))


NOTION = """Name,Assign,Status,Timeline,Budget,Tags,Summary
Brand refresh,Anna Berg,In progress,"March 1, 2026 → May 31, 2026","$48,000.00","brand, web",New look
Consent,Team (https://www.notion.so/Team-abc),Not started,"June 15, 2026",,,
"""


def test_notion_says_first_and_last_day_in_one_cell():
    assert [plain(each) for each in pasted(NOTION).initiatives] == [
        ("Brand refresh", "Anna Berg", "ongoing", date(2026, 3, 1), date(2026, 5, 31), "48000 USD"),
        ("Consent", "Team", "planned", date(2026, 6, 15), None, None),
    ]
    assert pasted(NOTION).initiatives[0].description == "New look"


PROJECT_GERMAN = """Nr.;Vorgangsmodus;Vorgangsname;Dauer;Anfang;Fertig stellen;Vorgänger;Ressourcennamen\
;% Abgeschlossen;Kosten;Einmalige Nr.
1;Automatisch geplant;Konzept;20 Tage;Mo 02.03.26;Fr 27.03.26;;Anna Berg[50%];100%;12.500,00 €;7
2;Automatisch geplant;Umsetzung;43 Tage;Mo 30.03.26;;1;;0%;35.500,00 €;8
"""
PROJECT = """ID,Active,Task Mode,Name,Duration,Start,Finish,Predecessors,Resource Names,% Complete,Cost
1,Yes,Auto Scheduled,Programme,63 days,Mon 3/2/26,Wed 5/27/26,,Anna Berg,35%,"$48,000.00"
"""


def test_project_is_read_in_german_and_english_and_its_row_numbers_are_no_keys():
    found = pasted(PROJECT_GERMAN)
    assert [plain(each) for each in found.initiatives] == [
        ("Konzept", "Anna Berg", "done", date(2026, 3, 2), date(2026, 3, 27), "12500 EUR"),
        ("Umsetzung", "", "planned", date(2026, 3, 30), date(2026, 5, 11), "35500 EUR"),
    ]
    assert [each.source_key for each in found.initiatives] == ["7", "8"]
    (only,) = pasted(PROJECT).initiatives
    assert (only.source_key, only.status, only.starts_on) == ("", "ongoing", date(2026, 3, 2))


TRELLO = """\
Card ID,Card Name,Card Description,Members,Due Date,List Name,Archived,Start Date,Due Complete,Budget
5f1,Relaunch,Desc,anna;bo,2026-05-31T22:30:00.000Z,Doing,false,2026-03-01T00:00:00.000Z,false,48k
5f2,Old,,,,Ideas for later,true,,true,
5f3,Live,,,,Doing,false,,true,
"""


def test_a_trello_table_is_read_like_its_board():
    found = pasted(TRELLO)
    assert [plain(each) for each in found.initiatives] == [
        ("Relaunch", "anna, bo", "ongoing", date(2026, 3, 1), date(2026, 5, 31), "48000 EUR"),
        ("Live", "", "done", None, None, None),
    ]
    assert [each.why for each in found.report.refused] == ["it is archived"]


MONDAY_PARTS = """Roadmap
Q1
Name,Subitems,Owner,Status,Timeline - Start,Timeline - End,Budget,Item ID (auto generated)
Loyalty,"Banner, Page",Inès,Working on it,2026-03-01,2026-05-31,48000,61
Subitems,Name,Owner,Status,Date,Item ID (auto generated),,
,Banner,Dana,Done,2026-03-04,71,,
Win-back,,,Stuck,2026-04-01,2026-04-30,12500.5,62
"""


def test_parts_of_monday_items_are_left_out_and_said():
    found = pasted(MONDAY_PARTS)
    assert [each.title for each in found.initiatives] == ["Loyalty", "Win-back"]
    said = {each.line: each.what for each in found.report.warnings}
    assert said[6] == "left out, because it is a part of what stands above: Banner"


def test_a_list_of_records_in_json_is_a_table(tmp_path):
    path = tmp_path / "list.json"
    path.write_text(
        '[{"Title": "CRM", "Budget": 5000.5, "Done": false}, {"Title": "Shop", "Owner": ["A", 2]}]'
    )
    (grid,) = grids(path, How())
    assert [line.cells for line in grid.lines] == [
        ("Title", "Budget", "Done", "Owner"),
        ("CRM", "5000.5", "false", ""),
        ("Shop", "", "", "A, 2"),
    ]


@pytest.mark.parametrize("content", ["{}", "[]", "[1, 2]", '{"cards": 5, "lists": []}', "{", "[" * 100_000])
def test_other_json_is_no_table(tmp_path, content):
    path = tmp_path / "other.json"
    path.write_text(content)
    with pytest.raises(UserFixable, match="no-table"):
        grids(path, How())


def test_fields_that_a_boards_people_made_are_columns(tmp_path):
    team = {"id": "g", "name": "Team", "options": [{"id": "o", "value": {"text": "IT"}}]}
    money = {"idCustomField": "f", "value": {"number": "5000"}}
    card = {"id": "c", "name": "CRM", "idList": "l", "start": "2026-03-01T00:00:00.000Z", "idMembers": ["x"]}
    board = {
        "name": "B",
        "lists": [{"id": "l", "name": "Doing", "closed": True}],
        "members": None,
        "customFields": [{"id": "f", "name": "Budget"}, team],
        "cards": [
            card | {"customFieldItems": [money, {"idCustomField": "g", "idValue": "o"}]},
            7,
            {"id": "d"},
        ],
    }
    path = tmp_path / "board.json"
    path.write_text(json.dumps(board))
    found = of_file(path)
    (crm,) = found.initiatives
    assert (crm.budget.amount, crm.side.value, crm.status) == (Decimal(5000), "it", "ongoing")
    assert [(each.line, each.code) for each in found.refused] == [(3, "row-without")]
    assert [(each.line, each.code) for each in grids(path, How())[0].remarks] == [(2, "list-archived")]
