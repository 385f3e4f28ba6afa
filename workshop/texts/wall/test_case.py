"""The test case in words: who has given what is asked, the weights, and the pick."""

import msgspec

from workshop.domain.ballots.votes import SideCount
from workshop.domain.facts.choices import RevealKind
from workshop.domain.ranking.ranking import Standing
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.people import Person
from workshop.domain.wall.test_case import GivingRoom, GivingRound, PickRoom, RankingRoom, WeightsRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.formats import figure, number, points
from workshop.texts.names import candidate_title, criterion_name, side_label, step_name
from workshop.texts.steps.test_case.picks import stance_sentence
from workshop.texts.steps.test_case.ranking import leader, would_change
from workshop.texts.wall.ownership_ballot import Head


class GivingLine(msgspec.Struct, frozen=True):
    """What is being given, and how far each side has come."""

    label: str
    heads: tuple[Head, ...]


class GivingPicture(msgspec.Struct, frozen=True):
    """Weights or scores while they are given: counts alone."""

    title: str
    sentence: str
    lines: tuple[GivingLine, ...]
    headline: str
    detail: str


class WeightLine(msgspec.Struct, frozen=True):
    """A criterion with its weight, from 0 to 1, and each side's where they are told apart."""

    name: str
    points: str
    weight: float
    marketing: float | None
    it: float | None


class WeightsPicture(msgspec.Struct, frozen=True):
    """Weights that are revealed: a line a criterion; `sides` name the marks, where there are any."""

    title: str
    sentence: str
    lines: tuple[WeightLine, ...]
    sides: tuple[str, str] | None


class PickPicture(msgspec.Struct, frozen=True):
    """The pick: why, and what somebody has against it; at the foot how it stands to the ranking."""

    question: str
    title: str
    quote: str
    dissent: tuple[tuple[Person, str], ...]
    headline: str
    detail: str


def giving_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: GivingRoom) -> GivingPicture:
    """How many have given theirs; nothing of what."""
    return GivingPicture(
        title=step_name(texts, wall.step),
        sentence=texts.say("Everybody for themselves"),
        lines=tuple(_giving_line(texts, snapshot, each) for each in room.rounds),
        headline=texts.say("What is given is private."),
        detail=texts.say("Until the reveal only counts show."),
    )


def _giving_line(texts: Texts, snapshot: Snapshot, found: GivingRound) -> GivingLine:
    weights = found.kind is RevealKind.WEIGHTS
    label = texts.say("Weights") if weights else texts.say("Scores")
    if found.round > 1:
        label = texts.say("{what}, round {n}", what=label, n=found.round)
    return GivingLine(label, tuple(_head(texts, snapshot, weights, each) for each in found.sides))


def _head(texts: Texts, snapshot: Snapshot, weights: bool, count: SideCount) -> Head:
    params = {"done": count.voted, "total": count.entitled}
    if weights:
        said = texts.say("{done} of {total} have weighed", **params)
    else:
        said = texts.say("{done} of {total} have scored", **params)
    label = side_label(texts, snapshot, count.side)
    return Head(count.side, label, said, count.voted, count.entitled)


def weights_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: WeightsRoom) -> WeightsPicture:
    """What the room's weights are, before there are scores."""
    told = any(each.marketing is not None or each.it is not None for each in room.weights)
    labels = snapshot.workshop.sides
    sentence = texts.say("Weights, as agreed aloud")
    if room.people:
        sentence = texts.plural(
            "Weights, the mean of {n} person", "Weights, the mean of {n} people", room.people
        )
    return WeightsPicture(
        title=step_name(texts, wall.step),
        sentence=sentence,
        lines=tuple(
            WeightLine(
                criterion_name(snapshot, each.criterion),
                points(texts, each.weight),
                each.weight,
                each.marketing,
                each.it,
            )
            for each in room.weights
        ),
        sides=(labels.marketing, labels.it) if told else None,
    )


def pick_picture(texts: Texts, snapshot: Snapshot, _: Wall, room: PickRoom) -> PickPicture:
    """The pick with its reason and the dissent from it."""
    hit = texts.plural(
        "It puts {hit} of {n} activity to the test.",
        "It puts {hit} of {n} activities to the test.",
        room.total,
        hit=room.hit,
    )
    return PickPicture(
        question=texts.say("Our test case"),
        title=candidate_title(snapshot, room.candidate),
        quote=room.reason,
        dissent=room.dissent,
        headline=stance_sentence(texts, snapshot, room.ranking, room.candidate),
        detail=hit if room.total else "",
    )


MOST_LINES = 7
"""More campaigns than the wall shows bars of."""


class RankedLine(msgspec.Struct, frozen=True):
    """A campaign's place, score and bar; no `rank` where nobody has a place, a `mark` where it is picked."""

    rank: str
    title: str
    score: str
    parts: tuple[float, ...]
    is_first: bool
    mark: str


class RankingPicture(msgspec.Struct, frozen=True):
    """The ranking: a sentence that leads, one on what would change it, and bars up to `high`."""

    title: str
    sentence: str
    headline: str
    detail: str
    lines: tuple[RankedLine, ...]
    high: float
    criteria: tuple[str, ...]
    more: str


def ranking_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: RankingRoom) -> RankingPicture:
    """The ranking, of very many campaigns the first ones."""
    found = room.ranking
    kept = found.ranking[:MOST_LINES]
    more, unranked = len(found.ranking) - len(kept), len(found.missing)
    said = [texts.plural("{n} more campaign", "{n} more campaigns", more)] if more else []
    said += [texts.plural("{n} not scored yet", "{n} not scored yet", unranked)] if unranked else []
    return RankingPicture(
        title=step_name(texts, wall.step),
        sentence=texts.say("Score out of {high}", high=figure(texts, room.high)),
        headline=leader(texts, snapshot, found),
        detail=would_change(texts, snapshot, found) if found.comparable else "",
        lines=tuple(_line(texts, snapshot, each, room) for each in kept),
        high=room.high,
        criteria=tuple(criterion_name(snapshot, each) for each in found.criteria),
        more=", ".join(said),
    )


def _line(texts: Texts, snapshot: Snapshot, each: Standing, room: RankingRoom) -> RankedLine:
    comparable = room.ranking.comparable
    return RankedLine(
        rank=str(each.rank) if comparable else "",
        title=candidate_title(snapshot, each.candidate),
        score=number(texts, each.score),
        parts=each.parts,
        is_first=comparable and each.rank == 1,
        mark=texts.say("our pick") if each.candidate == room.picked else "",
    )
