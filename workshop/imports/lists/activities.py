"""A list of activities: title, category, what it is worth and what it costs, one a row."""

from collections.abc import Mapping

import msgspec

from workshop.domain.fact import LINE_LENGTH
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.text import clean_line, folded
from workshop.imports.asking import Fields, How, words
from workshop.imports.found import Found
from workshop.imports.lists.groups import groups_of
from workshop.imports.lists.records import Row, Table, Tell, read_table, take, unheard
from workshop.imports.lists.values import as_level, as_line, as_prose, as_title
from workshop.imports.tables.grid import Grid, Line, Remark

ACTIVITIES = Fields(
    {
        "title": words("""
            title; activity; activity name; task name; task title; work item; deliverable; summary;
            subject; name; task; item; item name; card name; card title; topic; activities; tasks;
            process; decision; what; aufgabe; aufgaben; aktivität; aktivitäten; tätigkeit; maßnahme;
            vorgang; vorgangsname; aufgabenname; thema; titel; bezeichnung; was; tâche; nom de la tâche;
            activité; titre; intitulé; sujet; actividad; tarea; nombre de la tarea; título; titulo; tema;
            attività; compito; titolo; atividade; tarefa; taak; activiteit; onderwerp; taaknaam; задача
            """),
        "category": words("""
            category; group; area; theme; phase; stage; section; section/column; cluster; workstream;
            stream; bucket; bucket name; list; list name; epic; domain; type; kategorie; bereich; gruppe;
            themenfeld; abschnitt; handlungsfeld; catégorie; groupe; domaine; thème; categoría; grupo;
            área; fase; etapa; categoria; gruppo; ambito; categorie; groep; thema; gebied; task type
            """),
        "description": words("""
            description; details; note; notes; comment; comments; beschreibung; bemerkung; bemerkungen;
            notiz; notizen; kommentar; descripción; descripcion; notas; remarques; descrizione; descrição;
            descricao; beschrijving; omschrijving; toelichting
            """),
        "value": ("value", "wert", "nutzen", "valeur", "valor", "valore", "waarde", "impact"),
        "pain": ("pain", "schmerz", "effort", "aufwand", "douleur", "dolor", "dor", "pijn"),
        "shortlisted": ("shortlisted", "shortlist", "auswahl", "ausgewählt", "selected", "sélection"),
    },
    needed="title",
    prose=frozenset({"description"}),
)
_YES = frozenset({"x", "yes", "y", "true", "1", "ja", "oui", "si", "sí", "sim", "✓", "✔", "●", "☑", "✅"})


def read_activities(grid: Grid, how: How, tell: Tell = unheard) -> Found:
    """One activity a row. Raises UserFixable as `read_table` does."""
    table, remarks = _grouped(grid, read_table(grid, how, ACTIVITIES))
    found = take(table, "activities", _activity, lambda each: folded(each.title), tell=tell)
    return msgspec.structs.replace(found, remarks=(*remarks, *found.remarks))


def _grouped(grid: Grid, table: Table) -> tuple[Table, list[Remark]]:
    """The table with the category that stands over each row: in a heading, or once for several rows."""
    places = table.places.get("category", ())
    if not places:
        return _headed(grid, table)
    groups = groups_of(grid, table.lines, places[0]) if len(places) == 1 else None
    if groups is None:
        return table, []
    over = {line.number: group for line, group in zip(table.lines, groups, strict=True)}
    said = Remark(table.header[1], "filled-down", {"column": table.names[places[0]]})
    return msgspec.structs.replace(table, over={"category": over}), [said]


def _headed(grid: Grid, table: Table) -> tuple[Table, list[Remark]]:
    """The table without its headings, which are the categories of what is below: bold or wide, and alone."""
    covered = grid.covered()
    lines, over, said, heading = [], {}, [], ""
    for line in table.lines:
        if line.filled == 1 and (line.heading or _is_wide(line, covered)):
            heading = clean_line(next(filter(str.strip, line.cells)))[:LINE_LENGTH]
            said.append(Remark(line.number, "taken-as-heading", {"text": heading[:80]}))
        else:
            lines.append(line)
            over[line.number] = heading
    return msgspec.structs.replace(table, lines=tuple(lines), over={"category": over}), said


def _is_wide(line: Line, covered: Mapping[tuple[int, int], str]) -> bool:
    return sum((line.number, n) in covered for n in range(len(line.cells))) > 1


def _activity(row: Row) -> Activity:
    return Activity(
        id=ActivityId("new"),
        title=as_title(row.get("title"), "title"),
        category=as_line(row.get("category"), "category"),
        description=as_prose(row.get("description"), "description"),
        value=as_level(row.get("value")),
        pain=as_level(row.get("pain")),
        shortlisted=row.get("shortlisted").casefold() in _YES,
    )
