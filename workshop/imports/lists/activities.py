"""A list of activities: title, category, what it is worth and what it costs, one a row."""

from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.rights.table import fold
from workshop.imports.asking import Fields, How
from workshop.imports.found import Found
from workshop.imports.lists.records import Row, read_table, take
from workshop.imports.lists.values import as_level, as_line, as_prose, as_title
from workshop.imports.tables.grid import Grid

ACTIVITIES = Fields(
    {
        "title": ("title", "activity", "name", "task", "item", "aufgabe", "aktivität", "tâche", "actividad"),
        "category": ("category", "group", "area", "theme", "kategorie", "bereich", "catégorie", "categoría"),
        "description": ("description", "details", "note", "notes", "beschreibung", "descripción"),
        "value": ("value", "wert", "valeur", "valor"),
        "pain": ("pain", "schmerz", "effort"),
        "shortlisted": ("shortlisted", "shortlist", "auswahl"),
    },
    needed="title",
    prose=frozenset({"description"}),
)
_YES = frozenset({"x", "yes", "y", "true", "1", "ja", "oui", "si", "sí", "sim", "✓", "✔"})


def read_activities(grid: Grid, how: How) -> Found:
    """One activity a row. Raises UserFixable as `read_table` does."""
    return take(read_table(grid, how, ACTIVITIES), "activities", _activity, lambda each: fold(each.title))


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
