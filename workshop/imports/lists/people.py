"""A list of people: name, job title, side and capacity, one a row."""

from collections.abc import Mapping

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.rights.table import fold
from workshop.imports.asking import Fields, How
from workshop.imports.found import Found
from workshop.imports.lists.records import Row, read_table, take
from workshop.imports.lists.values import as_choice, as_line, as_title
from workshop.imports.tables.grid import Grid

PEOPLE = Fields(
    {
        "name": ("name", "person", "participant", "full name", "who", "teilnehmer", "nom", "nombre", "nome"),
        "title": (
            "title",
            "job title",
            "job",
            "position",
            "function",
            "funktion",
            "rolle",
            "cargo",
            "fonction",
        ),
        "side": ("side", "team", "department", "dept", "seite", "abteilung", "bereich", "équipe", "área"),
        "capacity": ("capacity", "role in workshop", "attendance", "kapazität"),
    },
    needed="name",
)
SIDES: Mapping[str, Side] = {
    "marketing": Side.MARKETING,
    "cmo": Side.MARKETING,
    "mkt": Side.MARKETING,
    "it": Side.IT,
    "cio": Side.IT,
    "technology": Side.IT,
    "tech": Side.IT,
    "both": Side.BOTH,
    "other": Side.OTHER,
}
CAPACITIES: Mapping[str, Capacity] = {
    "decision maker": Capacity.DECIDER,
    "decision-maker": Capacity.DECIDER,
    **{capacity.value: capacity for capacity in Capacity},
}


def read_people(grid: Grid, how: How, side: Side | None) -> Found:
    """One participant a row. Raises UserFixable as `read_table` does."""

    def one(row: Row) -> Participant:
        return Participant(
            id=ParticipantId("new"),
            name=as_title(row.get("name"), "name"),
            title=as_line(row.get("title"), "title"),
            side=as_choice(row.get("side"), SIDES, side or Side.BOTH, "unknown-side"),
            capacity=as_choice(row.get("capacity"), CAPACITIES, Capacity.DECIDER, "unknown-capacity"),
        )

    return take(read_table(grid, how, PEOPLE), "people", one, lambda person: fold(person.name))
