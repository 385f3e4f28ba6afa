import pytest

from workshop.imports.portfolios.heads import bare_name, told
from workshop.imports.portfolios.initiatives import INITIATIVES

JIRA_DE = (
    "Zusammenfassung|Vorgangsschlüssel|Vorgangs-ID|Vorgangstyp|Status|Projektschlüssel|Projektname"
    "|Projektleiter"
    "|Projektbeschreibung|Priorität|Lösung|Zugewiesene Person|Autor|Ersteller|Erstellt|Aktualisiert"
    "|Fälligkeitsdatum"
    "|Beschreibung|Benutzerdefiniertes Feld (Start date)|Benutzerdefiniertes Feld (Budget (CHF))"
    "|Statuskategorie"
)
JIRA_SERVER = (
    "Issue key|Issue id|Parent id|Summary|Assignee|Reporter|Priority|Status|Resolution|Created|Updated"
    "|Due Date"
    "|Description|Custom field (Target start)|Custom field (Target end)|Custom field (Budget)|Project name"
)
TRELLO = (
    "Card ID|Card Name|Card URL|Card Description|Labels|Members|Due Date|Attachment Count|Attachment Links"
    "|Checklist Item Total Count|Checklist Item Completed Count|Vote Count|Comment Count"
    "|Last Activity Date|List ID"
    "|List Name|Board ID|Board Name|Archived|Start Date|Due Complete|Budget"
)
ASANA_DE = (
    "Aufgaben-ID|Erstellt am|Abgeschlossen am|Zuletzt geändert|Name|Abschnitt/Spalte|Zuständig|Startdatum"
    "|Fälligkeitsdatum|Tags|Notizen|Projekte|Übergeordnete Aufgabe|Budget"
)
MONDAY_DE = (
    "Name|Unterelemente|Person|Status|Zeitachse - Start|Zeitachse - Ende|Budget"
    "|Element-ID (automatisch erzeugt)"
)
PLANNER = (
    "Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start Date|Due Date"
    "|Is Recurring|Late|Completed Date|Completed By|Completed Checklist Items|Checklist Items|Labels"
    "|Description"
)
PLANNER_DE = (
    "Aufgaben-ID|Aufgabenname|Bucketname|Fortschritt|Priorität|Zugewiesen an|Erstellt von|Erstellungsdatum"
    "|Startdatum|Fälligkeitsdatum|Ist wiederkehrend|Verspätet|Abschlussdatum|Abgeschlossen von"
    "|Bezeichnungen|Beschreibung"
)
NOTION = "Name|Assign|Status|Timeline|Budget|Tags|Summary|Priority|Blocked by|Completion"
PROJECT = (
    "ID|Active|Task Mode|Name|Duration|Start|Finish|Predecessors|Outline Level|Notes|Resource Names"
    "|% Complete|Cost"
    "|Unique ID"
)
PROJECT_CSV = (
    "ID|Unique_ID|Name|Start_Date|Finish_Date|Duration|Resource_Names|Percent_Complete|Outline_Level|Notes"
)
PROJECT_DE = (
    "Nr.|Aktiv|Vorgangsmodus|Vorgangsname|Dauer|Anfang|Fertig stellen|Vorgänger|Gliederungsebene"
    "|Ressourcennamen"
    "|% Abgeschlossen|Kosten|Einmalige Nr.|Notizen"
)


def columns(heads):
    names = heads.split("|")
    return {field: names[place] for field, place in told(names, INITIATIVES.names, set()).items()}


@pytest.mark.parametrize(
    ("heads", "title", "owner", "starts", "ends", "status", "key"),
    [
        (
            JIRA_DE,
            "Zusammenfassung",
            "Zugewiesene Person",
            "Benutzerdefiniertes Feld (Start date)",
            "Fälligkeitsdatum",
            "Status",
            "Vorgangsschlüssel",
        ),
        (
            JIRA_SERVER,
            "Summary",
            "Assignee",
            "Custom field (Target start)",
            "Due Date",
            "Status",
            "Issue key",
        ),
        (TRELLO, "Card Name", "Members", "Start Date", "Due Date", "List Name", "Card ID"),
        (ASANA_DE, "Name", "Zuständig", "Startdatum", "Fälligkeitsdatum", "Abschnitt/Spalte", "Aufgaben-ID"),
        (
            MONDAY_DE,
            "Name",
            "Person",
            "Zeitachse - Start",
            "Zeitachse - Ende",
            "Status",
            "Element-ID (automatisch erzeugt)",
        ),
        (PLANNER, "Task Name", "Assigned To", "Start Date", "Due Date", "Progress", "Task ID"),
        (
            PLANNER_DE,
            "Aufgabenname",
            "Zugewiesen an",
            "Startdatum",
            "Fälligkeitsdatum",
            "Fortschritt",
            "Aufgaben-ID",
        ),
        (NOTION, "Name", "Assign", None, None, "Status", None),
        (PROJECT, "Name", "Resource Names", "Start", "Finish", None, "Unique ID"),
        (PROJECT_CSV, "Name", "Resource_Names", "Start_Date", "Finish_Date", None, "Unique_ID"),
        (PROJECT_DE, "Vorgangsname", "Ressourcennamen", "Anfang", "Fertig stellen", None, "Einmalige Nr."),
    ],
)
def test_the_columns_of_tools_are_known_by_their_real_names(heads, title, owner, starts, ends, status, key):
    found = columns(heads)
    assert found["title"] == title
    assert (found.get("owner"), found.get("starts_on"), found.get("ends_on")) == (owner, starts, ends)
    assert (found.get("status"), found.get("key")) == (status, key)


@pytest.mark.parametrize(
    ("heads", "field", "name"),
    [
        (JIRA_DE, "budget", "Benutzerdefiniertes Feld (Budget (CHF))"),
        (JIRA_SERVER, "budget", "Custom field (Budget)"),
        (PROJECT_DE, "budget", "Kosten"),
        (PROJECT_DE, "progress", "% Abgeschlossen"),
        (PROJECT_CSV, "progress", "Percent_Complete"),
        (NOTION, "period", "Timeline"),
        (TRELLO, "archived", "Archived"),
        (PLANNER_DE, "completed", "Abschlussdatum"),
        (PLANNER, "description", "Description"),
        (PROJECT, "duration", "Duration"),
        (JIRA_DE, "stage", "Statuskategorie"),
    ],
)
def test_so_are_money_progress_and_the_rest(heads, field, name):
    assert columns(heads)[field] == name


@pytest.mark.parametrize(
    "heads", ["Project|Lead|Start|End|Budget", "Vorhaben|Leitung|Beginn|Ende|Kosten (T€)"]
)
def test_tables_that_people_make_are_known_too(heads):
    assert [*columns(heads)] and len(columns(heads)) == 5


def test_what_is_created_counted_or_narrated_is_no_field():
    none = "Created|Updated|Budget narrative|Cost variance ($M)|Assignee Email|Vote Count|Type|Last Viewed"
    assert columns(none) == {}


def test_a_name_is_compared_without_accents_signs_units_and_wrapping():
    assert bare_name("Custom field (Début_prévu)") == bare_name("debut prevu") == "debut prevu"
    assert bare_name("totalBudget (k€)") == "total budget"
