"""The room's view of the working agreement in words."""

from collections.abc import Sequence
from datetime import date

import msgspec

from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.road_map import Cadence, Principle
from workshop.domain.planning.span import Span
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.domain.wall.people import Person
from workshop.domain.wall.road_map_agreement import (
    CadencesRoom,
    Leader,
    LeadersRoom,
    Meeting,
    PathRoom,
    PrincipleRoom,
    Step,
)
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.formats import listing, paragraph, short_month
from workshop.texts.names import side_label
from workshop.texts.steps.agreement import bet_text, commitment_text, may_bet, rhythm_text


class LeaderPicture(msgspec.Struct, frozen=True):
    """One leader: the name, the role in own words, and what the side learns and gives, each under a label."""

    side: Side
    person: Person | None
    name: str
    job: str
    words: str
    is_said: bool
    more: tuple[tuple[str, str], ...]
    is_agreed: bool = False


class LeadersPicture(msgspec.Struct, frozen=True):
    """One leader, or both beside each other."""

    title: str
    leaders: tuple[LeaderPicture, ...]


class MeetingPicture(msgspec.Struct, frozen=True):
    """A meeting over its strip."""

    title: str
    rhythm: str
    people: tuple[Person, ...]
    days: tuple[date, ...]


class CadencesPicture(msgspec.Struct, frozen=True):
    """All meetings; `months` are the names of the twelve."""

    title: str
    sentence: str
    span: Span
    months: tuple[str, ...]
    meetings: tuple[MeetingPicture, ...]


class StepPictured(msgspec.Struct, frozen=True):
    """A rung: who of each side, who of neither, and how long they may take."""

    marketing: tuple[Person, ...]
    it: tuple[Person, ...]
    third: tuple[Person, ...]
    names: str
    within: str


class PathPicture(msgspec.Struct, frozen=True):
    """The escalation path, read upwards."""

    title: str
    sentence: str
    steps: tuple[StepPictured, ...]


class PrinciplePicture(msgspec.Struct, frozen=True):
    """A principle in its words, and under it who answers for it and within which limits."""

    title: str
    words: str
    below: str


def leaders_picture(texts: Texts, snapshot: Snapshot, _: Wall, room: LeadersRoom) -> LeadersPicture:
    """What a leader stands for, or both."""
    leaders = tuple(_leader(texts, snapshot, each) for each in room.leaders)
    return LeadersPicture(texts.say("How do we work together?"), leaders)


def _leader(texts: Texts, snapshot: Snapshot, leader: Leader) -> LeaderPicture:
    name = leader.person.name if leader.person else side_label(texts, snapshot, leader.side)
    kinds = ((CommitmentKind.LEARN, leader.learns), (CommitmentKind.GIVE, leader.gives))
    more = tuple(
        (commitment_text(texts, snapshot, kind, leader.side), " ".join(said)) for kind, said in kinds if said
    )
    words = " ".join(leader.role)
    quoted = texts.say("“{words}”", words=words) if words else texts.say("In own words …")
    return LeaderPicture(
        leader.side, leader.person, name, leader.job, quoted, bool(words), more, leader.is_agreed
    )


def cadences_picture(texts: Texts, _: Snapshot, __: Wall, room: CadencesRoom) -> CadencesPicture:
    """When both sides meet."""
    return CadencesPicture(
        texts.say("When do we meet?"),
        texts.plural("{n} regular meeting", "{n} regular meetings", len(room.meetings)),
        room.span,
        tuple(short_month(texts, month) for month in range(1, 13)),
        tuple(_meeting(texts, each) for each in room.meetings),
    )


def _meeting(texts: Texts, each: Meeting) -> MeetingPicture:
    rhythm = rhythm_text(texts, Cadence(id="shown", every=each.every, minutes=each.minutes))
    return MeetingPicture(each.title or texts.say("Meeting"), rhythm, each.people, each.days)


def path_picture(texts: Texts, _: Snapshot, __: Wall, room: PathRoom) -> PathPicture:
    """Whom a difference goes to."""
    steps = tuple(_step(texts, each) for each in room.steps)
    return PathPicture(texts.say("Whom do we ask when we differ?"), texts.say("up, if not settled"), steps)


def _step(texts: Texts, each: Step) -> StepPictured:
    names = listing(texts, _short((*each.marketing, *each.it, *each.third)))
    return StepPictured(each.marketing, each.it, each.third, names, "; ".join(each.within))


def principle_picture(texts: Texts, _: Snapshot, __: Wall, room: PrincipleRoom) -> PrinciplePicture:
    """What both sides hold to."""
    shown = Principle(id="shown", limit=room.limit, days=room.days)
    owner = texts.say("{name} answers for it.", name=room.owner.name) if room.owner else ""
    below = paragraph(may_bet(texts, _short(room.who)), bet_text(texts, shown), owner)
    return PrinciplePicture(room.topic or texts.say("What we hold to"), room.text, below)


def _short(people: Sequence[Person]) -> list[str]:
    return [short_name(each.name) or each.name for each in people]
