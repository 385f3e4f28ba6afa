"""A list of activities: title, category, what it is worth and what it costs, one a row."""

import msgspec

from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.text import folded
from workshop.imports.asking import Fields, How, words
from workshop.imports.found import Found
from workshop.imports.lists.groups import filled_down, under_headings
from workshop.imports.lists.records import Row, Table, Tell, read_table, take, unheard
from workshop.imports.lists.values import as_level, as_line, as_prose, as_title
from workshop.imports.tables.grid import Grid, Remark

ACTIVITIES = Fields(
    {
        "title": words("""
            title; activity; activity name; task name; task title; work item; deliverable; summary;
            subject; name; task; item; item name; card name; card title; topic; activities; tasks;
            process; decision; what; aufgabe; aufgaben; aktivität; aktivitäten; tätigkeit; maßnahme;
            vorgang; vorgangsname; aufgabenname; thema; titel; bezeichnung; was; tâche; nom de la tâche;
            activité; titre; intitulé; sujet; actividad; tarea; nombre de la tarea; título; titulo; tema;
            attività; compito; titolo; atividade; tarefa; taak; activiteit; onderwerp; taaknaam; задача;
            work package; deliverables; processes; decisions; action; step; milestone; user story; story;
            feature; use case; arbeitspaket; prozess; entscheidung; schritt; leistung; anwendungsfall;
            tâches; activités; livrable; processus; action à mener; actividades; tareas; entregable; proceso;
            attivita; compiti; atividades; tarefas; entrega; processo; taken; activiteiten; werkpakket; actie
            """),
        "category": words("""
            category; group; area; theme; phase; stage; section; section/column; cluster; workstream;
            stream; bucket; bucket name; list; list name; epic; domain; type; kategorie; bereich; gruppe;
            themenfeld; abschnitt; handlungsfeld; catégorie; groupe; domaine; thème; tema; categoría; grupo;
            área; fase; etapa; categoria; gruppo; ambito; categorie; groep; thema; gebied; task type
            """),
        "description": words("""
            description; details; note; notes; comment; comments; beschreibung; bemerkung; bemerkungen;
            notiz; notizen; kommentar; descripción; descripcion; notas; remarques; descrizione; descrição;
            descricao; beschrijving; omschrijving; toelichting; explanation; remarks; erläuterung; erklärung;
            anmerkung; anmerkungen; inhalt; détails; commentaire; commentaires; explication; detalle;
            detalles; comentario; comentarios; observaciones; dettagli; commenti; detalhes; observações;
            uitleg; opmerking; opmerkingen; details der aufgabe
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
    table, over, said = under_headings(grid, table)
    filled = filled_down(grid, table, "category")
    if filled is not None:
        return filled[0], [*said, filled[1]]
    return msgspec.structs.replace(table, over={"category": over}), said


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
