"""The follow-up in words for the wall: a measure with its bullet, and what is said of it; or what changed."""

import msgspec

from workshop.domain.following.figures import Edge, Figures
from workshop.domain.following.measuring import Class
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.follow_up import ChangesRoom, MeasureRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.following.values import ahead_text, class_text, goal, value_text
from workshop.texts.formats import day_and_month, paragraph


class MeasurePicture(msgspec.Struct, frozen=True):
    """A measure: what it is called, of what, the bullet's ends, both figures, and the verdict."""

    title: str
    where: str
    of: str
    start: str
    target: str
    figures: Figures
    edge: Edge
    expected: tuple[str, str]
    actual: tuple[str, str]
    verdict: str


class ChangesPicture(msgspec.Struct, frozen=True):
    """What changed, a sentence a line, under what is said of all of it."""

    title: str
    sentence: str
    lines: tuple[str, ...]


def measure_picture(texts: Texts, _: Snapshot, wall: Wall, room: MeasureRoom) -> MeasurePicture:
    """One measure; without a value it says so, and never with whom it is."""
    del wall
    shown = {
        each: "–" if value is None else value_text(texts, value, room.unit)
        for each, value in (
            ("start", room.start),
            ("target", goal(room.goal, room.target)),
            ("expected", room.expected),
            ("actual", room.actual),
        )
    }
    is_compared = room.found not in (None, Class.NOT_MEASURED, Class.NOT_EXPECTED)
    figures = Figures(room.start, goal(room.goal, room.target), room.expected, room.actual)
    return MeasurePicture(
        where=texts.say("{n} of {total}", n=room.number, total=room.count),
        title=room.name,
        of=room.of,
        start=shown["start"],
        target=shown["target"],
        figures=figures if room.found is not Class.NOT_EXPECTED else Figures(),
        edge=Edge.LINE if room.found is None else Edge.TRACK if is_compared else Edge.DASHED,
        expected=(texts.say("expected by now"), shown["expected"]),
        actual=(texts.say("actual"), shown["actual"]),
        verdict=_verdict(texts, room),
    )


def _verdict(texts: Texts, room: MeasureRoom) -> str:
    if room.found is None:
        due = day_and_month(texts, room.due) if room.due else ""
        return texts.say("Due {day}.", day=due) if due else texts.say("Not due yet.")
    said = ahead_text(texts, room.actual, room.expected, room.unit, room.better)
    words = class_text(texts, room.found)
    return paragraph(f"{said}." if said else "", f"{words}.")


def changes_picture(texts: Texts, _: Snapshot, wall: Wall, room: ChangesRoom) -> ChangesPicture:
    """What changed, as the facilitator's page says it."""
    del wall
    return ChangesPicture(texts.say("What changed"), room.said, room.lines)
