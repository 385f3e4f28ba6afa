"""The room's view of the objectives in words."""

from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.domain.wall.objectives import AimsRoom, ObjectiveRoom, WritingRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.formats import day
from workshop.texts.names import side_label
from workshop.texts.objectives import goal

SIDES = (Side.MARKETING, Side.IT)


class WritingPicture(msgspec.Struct, frozen=True):
    """Two columns with how many aims were written."""

    title: str
    sentence: str
    sides: tuple[tuple[Side, str], ...]


class AimsPicture(msgspec.Struct, frozen=True):
    """Two columns of aims, each under who reads it out."""

    title: str
    columns: tuple[tuple[Side, str, str, tuple[str, ...]], ...]


class ObjectivePicture(msgspec.Struct, frozen=True):
    """A shared objective between the aims that it serves; `places` are all objectives' numbers."""

    title: str
    text: str
    target: str
    measure: str
    date: str
    aims: Mapping[Side, tuple[str, ...]]
    names: Mapping[Side, str]
    place: int
    total: int


def writing_picture(texts: Texts, snapshot: Snapshot, _: Wall, room: WritingRoom) -> WritingPicture:
    """How many aims each side has, while it writes."""
    sides = tuple(
        (
            side,
            texts.plural(
                "{side} is writing, {n} aim so far",
                "{side} is writing, {n} aims so far",
                room.written[side],
                side=side_label(texts, snapshot, side),
            ),
        )
        for side in SIDES
    )
    sentence = texts.say("Silent round: each side writes for itself.")
    return WritingPicture(_asks(texts), sentence, sides)


def aims_picture(texts: Texts, snapshot: Snapshot, _: Wall, room: AimsRoom) -> AimsPicture:
    """Both sides' aims, with who reads them to the room: somebody of the other side."""
    columns = []
    for side, other in zip(SIDES, reversed(SIDES), strict=True):
        name = side_label(texts, snapshot, side)
        reader = room.readers.get(other, "")
        who = short_name(reader) or reader or side_label(texts, snapshot, other)
        reads = texts.say("{who} reads {side}’s aims", who=who, side=name)
        columns.append((side, name, reads, room.aims[side]))
    return AimsPicture(_asks(texts), tuple(columns))


def objective_picture(texts: Texts, snapshot: Snapshot, _: Wall, room: ObjectiveRoom) -> ObjectivePicture:
    """What is to be reached, how far from where, by what it is known and until when."""
    reach = goal(texts, room)
    until = texts.say("until {day}", day=day(texts, room.due)) if room.due else ""
    date = " · ".join(filter(None, (reach.baseline, until)))
    names = {side: side_label(texts, snapshot, side) for side in SIDES}
    return ObjectivePicture(
        _asks(texts), room.text, reach.target, room.measure, date, room.aims, names, room.place, room.total
    )


def _asks(texts: Texts) -> str:
    return texts.say("What do we both want to reach?")
