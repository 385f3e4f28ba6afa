"""A list of people: name, job title, side and capacity, one a row."""

import re
from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.text import folded
from workshop.errors import UserFixable
from workshop.imports.asking import Fields, How, words
from workshop.imports.found import Found
from workshop.imports.lists.groups import filled_down, under_headings
from workshop.imports.lists.headers import column_word
from workshop.imports.lists.names import read_name
from workshop.imports.lists.records import Row, Table, Tell, read_table, take, unheard
from workshop.imports.lists.sides import SIDES, side_of
from workshop.imports.lists.values import as_choice, as_line, as_title
from workshop.imports.tables.grid import Grid, Remark

_WHOLE = words("""
        full name; display name; participant name; attendee name; employee name; member name;
        vollständiger name; vor- und nachname; vorname und nachname; name, vorname; anzeigename;
        nom complet; prénom et nom; prénom nom; nombre completo; nombre y apellidos; nome completo;
        nome e cognome; nome cognome; volledige naam
        """)
_LAST_FIRST = words("""
        last name first name; surname first name; surname name; nachname vorname; name vorname;
        familienname vorname; nom prénom; nom et prénom; apellidos y nombre; apellidos nombre; cognome nome;
        cognome e nome; sobrenome nome; apelido nome; achternaam voornaam; naam voornaam
        """)
"""Columns of whole names, the last one first; with a comma between or without."""
_FIRST = words("""
        first name; firstname; first; given name; given names; givenname; forename; vorname; rufname;
        prénom; prenom; nombre de pila; primer nombre; nome próprio; primeiro nome; voornaam; roepnaam;
        имя
        """)
_MIDDLE = (
    "middle name",
    "middle",
    "mi",
    "middle initial",
    "initial",
    "zweiter vorname",
    "tussenvoegsel",
    "segundo nombre",
    "отчество",
)
_LAST = words("""
        last name; lastname; last; surname; family name; familyname; nachname; familienname; zuname;
        nom de famille; apellido; apellidos; primer apellido; cognome; sobrenome; apelido; achternaam;
        familienaam; фамилия
        """)
PEOPLE = Fields(
    {
        "name": (
            *_WHOLE,
            *_LAST_FIRST,
            *(each.replace(" ", ", ") for each in _LAST_FIRST),
            *words("""
            name; names; person; participant; participants; attendee; attendees; who; wer; employee;
            member; team member; invitee; guest; contact; colleague; stakeholder; teilnehmer;
            teilnehmerin; teilnehmer/in; teilnehmende; mitarbeiter; mitarbeiterin; mitarbeitende;
            mitglied; personen; nom; participante; personne; qui; collaborateur; nombre; persona;
            asistente; nome; pessoa; partecipante; nominativo; naam; deelnemer; имя
            """),
        ),
        "title": words("""
            job title; jobtitle; position title; title; job; position; function; job role; role;
            role/title; funktion; stellenbezeichnung; berufsbezeichnung; jobtitel; titel; stelle; rolle;
            fonction; poste; intitulé du poste; titre; cargo; puesto; función; título; funzione; ruolo;
            mansione; qualifica; função; functie; functietitel; rol; tätigkeit
            """),
        "side": words("""
            side; seite; côté; lado; lato; kant; team; department; dept; dept.; division; business unit;
            organisation unit; org unit; unit; area; group; abteilung; bereich; fachbereich; ressort;
            équipe; département; service; direction; departamento; área; equipo; dipartimento; reparto;
            squadra; equipe; afdeling; organisation; organisationseinheit; oe; geschäftsbereich; pôle;
            secteur; unidad; sector; setor; unidade; ufficio; settore; unità; eenheid
            """),
        "capacity": words("""
            capacity; role in workshop; workshop role; attendance; kapazität; rolle im workshop;
            teilnahme; participation; rôle dans l'atelier; asistencia; presença; partecipazione
            """),
    },
    needed="name",
    parts={"name": (_FIRST, _MIDDLE, _LAST)},
)
_SEVERAL = re.compile(r"[;/&+]|\b(?:and|und|et)\b")
_IN_MEETINGS = frozenset(
    words("""
    organizer; organiser; presenter; attendee; participant; host; co-host; guest; organisator; organisatorin;
    referent; referentin; teilnehmer; teilnehmerin; gast; organisateur; organisatrice; présentateur;
    présentatrice; participante; organizador; organizadora; moderador; moderadora; asistente; organizzatore;
    relatore; partecipante; presentator; deelnemer
    """)
)
_STRICT = frozenset({"side", "seite", "capacity", "kapazitat"})
"""Columns that are called as the product calls them: what isn't a word of its own there is a slip."""
CAPACITIES: Mapping[str, Capacity] = {
    "decision maker": Capacity.DECIDER,
    "decision-maker": Capacity.DECIDER,
    **{capacity.value: capacity for capacity in Capacity},
    **dict.fromkeys(("entscheider", "entscheiderin", "décideur", "décideuse"), Capacity.DECIDER),
    **dict.fromkeys(("decisor", "decisora", "decisore", "beslisser"), Capacity.DECIDER),
    **dict.fromkeys(("beobachter", "beobachterin", "observateur", "observatrice"), Capacity.OBSERVER),
    **dict.fromkeys(("observador", "observadora", "osservatore", "waarnemer"), Capacity.OBSERVER),
    **dict.fromkeys(
        ("moderator", "moderatorin", "moderation", "animateur", "animatrice"), Capacity.FACILITATOR
    ),
    **dict.fromkeys(("facilitador", "facilitadora", "facilitatore", "begeleider"), Capacity.FACILITATOR),
    **dict.fromkeys(("abwesend", "entschuldigt", "ausente", "assente", "afwezig"), Capacity.ABSENT),
    **dict.fromkeys(("mitwirkend", "mitwirkende", "mitwirkender", "contributeur"), Capacity.CONTRIBUTOR),
    **dict.fromkeys(("sponsorin", "parrain", "patrocinador", "patrocinadora"), Capacity.SPONSOR),
}


def read_people(grid: Grid, how: How, side: Side | None, tell: Tell = unheard) -> Found:
    """One participant a row. Raises UserFixable as `read_table` does."""
    table, said = _grouped(grid, _with_capacities(_without_meeting_roles(read_table(grid, how, PEOPLE))))
    people = _People(table, side)
    found = take(table, "people", people.one, lambda person: folded(person.name), tell=tell)
    return msgspec.structs.replace(found, remarks=(*said, *found.remarks))


def _grouped(grid: Grid, table: Table) -> tuple[Table, list[Remark]]:
    """The table with the side that stands over each row: in a heading, or once for several rows."""
    several = 2 * sum(line.filled > 1 for line in table.lines) > len(table.lines)
    table, over, said = under_headings(grid, table, lambda text: several and side_of(text) is not None)
    filled = filled_down(grid, table, "side")
    if filled is not None:
        return filled[0], [*said, filled[1]]
    sides = {number: text for number, text in over.items() if side_of(text) is not None}
    return (msgspec.structs.replace(table, over={"side": sides}) if sides else table), said


def _without_meeting_roles(table: Table) -> Table:
    """The table without a column of what people are in an online meeting, which is no job."""
    titles = {text.casefold() for _, text in table.values("title")}
    if not titles or titles - _IN_MEETINGS:
        return table
    return msgspec.structs.replace(
        table, places={field: places for field, places in table.places.items() if field != "title"}
    )


def _with_capacities(table: Table) -> Table:
    """The table with a column of capacities that is called otherwise, as "Role" often is."""
    taken = {place: field for field, places in table.places.items() for place in places}
    if "capacity" in table.places or table.how.columns:
        return table
    for place in range(len(table.names)):
        said = [cell.casefold() for line in table.lines if (cell := line.cell(place))]
        are_capacities = said and 2 * sum(word in CAPACITIES for word in said) > len(said)
        if are_capacities and taken.get(place, "title") == "title":
            others = {field: places for field, places in table.places.items() if place not in places}
            return msgspec.structs.replace(table, places=others | {"capacity": (place,)})
    return table


def _is_last_first(table: Table) -> bool:
    """Whether the one column of names says that the last name comes first."""
    places = table.places["name"]
    known = {*map(column_word, _LAST_FIRST)}
    return len(places) == 1 and column_word(table.names[places[0]].replace(",", " ")) in known


class _People:
    """Reads the people of one table; what is guessed of a word is said where it stands first."""

    def __init__(self, table: Table, side: Side | None) -> None:
        self._side = side
        self._said: set[tuple[str, str]] = set()
        self._last_first = _is_last_first(table)
        named = {field: column_word(table.names[places[0]]) for field, places in table.places.items()}
        self._strict = {field for field, word in named.items() if word in _STRICT}

    def one(self, row: Row) -> Participant:
        """The person of a row. Raises UserFixable."""
        name = read_name(as_title(row.get("name"), "name"), self._last_first)
        title = as_line(row.get("title"), "title")
        if _SEVERAL.search(name.text):
            row.say("name-several", name=name.text)
        if name.turned:
            row.say("name-turned", name=name.text)
        if name.tag:
            row.say("name-tag", text=name.tag)
        if name.title and not title:
            title = name.title
            row.say("name-with-title", title=title)
        return Participant(
            id=ParticipantId("new"),
            name=as_title(name.text, "name"),
            title=title,
            side=self._side_of(row),
            capacity=self._capacity_of(row),
        )

    def _side_of(self, row: Row) -> Side:
        text = row.get("side")
        if not text:
            return self._side or Side.BOTH
        found = side_of(text)
        if "side" in self._strict and found is None:
            raise UserFixable("unknown-side", value=text)
        if found is None:
            self._say_once(row, "side-unknown", text)
        elif column_word(text) not in SIDES:
            self._say_once(row, "side-guessed", text, side=found.value)
        return found or Side.OTHER

    def _capacity_of(self, row: Row) -> Capacity:
        text = row.get("capacity")
        if "capacity" in self._strict:
            chosen: Capacity = as_choice(text, CAPACITIES, Capacity.DECIDER, "unknown-capacity")
            return chosen
        found = CAPACITIES.get(text.casefold())
        if text and found is None:
            self._say_once(row, "capacity-unknown", text)
        return found or Capacity.DECIDER

    def _say_once(self, row: Row, code: str, value: str, **params: str) -> None:
        if (code, value) not in self._said:
            self._said.add((code, value))
            row.say(code, value=value, **params)
