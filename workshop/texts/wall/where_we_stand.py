"""Where both sides stand in words for the wall: a statement, its groups, and how far apart they are."""

from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.benchmarks import FEWEST_FOR_SHARES, Counted, counted, is_further_apart
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Seen
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.wall import Wall
from workshop.domain.wall.where_we_stand import RatedRoom, RatingRoom
from workshop.texts import Texts
from workshop.texts.formats import paragraph, percent
from workshop.texts.names import step_name
from workshop.texts.steps.perceiving.asking import cant_say_word, scale_words
from workshop.texts.steps.perceiving.benchmarks import benchmarks
from workshop.texts.steps.perceiving.figures import verdict
from workshop.texts.steps.perceiving.groups import (
    camps_text,
    group_name,
    groups_of,
    means_of,
    unsaid_text,
    withheld_text,
)


class RatedGroup(msgspec.Struct, frozen=True):
    """A group in its row: its mean, its marks, and its count beside a published one, from 0 to 1.

    `unsaid` are its people who can't say.
    """

    name: str
    side: Side
    mean: str
    rated: Rated
    here: str = ""
    share: float = 0.0
    published: str = ""
    tick: float | None = None
    unsaid: int = 0


class RatedPicture(msgspec.Struct, frozen=True):
    """A statement that was revealed, with what its columns mean and what is said of it.

    The column `cant_say` is there where somebody said so.
    """

    title: str
    where: str
    statement: str
    scale: tuple[str, ...]
    groups: tuple[RatedGroup, ...]
    verdict: str
    detail: str
    heads: tuple[str, str]
    source: str
    cant_say: str = ""


class RatingPicture(msgspec.Struct, frozen=True):
    """Ratings are being given: the question, the statement in hand, and the count."""

    title: str
    sentence: str
    statement: str
    count: str


def rated_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: RatedRoom) -> RatedPicture:
    """One statement as the room may see it."""
    each = room.seen
    benchmark = benchmarks().get(room.benchmark)
    found = {side: counted(benchmark, side, rated) for side, rated in groups_of(each)} if benchmark else {}
    shows = any(own.published is not None for own in found.values())
    groups = _groups(texts, snapshot, each, found)
    is_further = (
        is_further_apart(benchmark, found[Side.MARKETING], found[Side.IT])
        if benchmark and Side.MARKETING in found and Side.IT in found
        else False
    )
    rated = sum(group.n for _, group in groups_of(each))
    return RatedPicture(
        title=step_name(texts, wall.step),
        where=texts.say(
            "Statement {number} of {total}, rated by {rated} of {people}",
            number=room.number,
            total=room.total,
            rated=rated,
            people=max(room.people, rated),
        ),
        statement=texts.say("“{statement}”", statement=room.statement),
        scale=scale_words(texts),
        groups=groups,
        verdict=verdict(texts, snapshot, each),
        detail=paragraph(
            camps_text(texts, snapshot, each),
            unsaid_text(texts, snapshot, each, but=[group.side for group in groups]),
            withheld_text(texts, each),
            texts.say("Further apart than the survey.") if is_further else "",
        ),
        heads=(texts.say("here"), texts.say("published")) if shows else ("", ""),
        source=benchmark.source if benchmark and shows else "",
        cant_say=cant_say_word(texts) if any(group.unsaid for group in groups) else "",
    )


def _groups(
    texts: Texts, snapshot: Snapshot, each: Seen, found: Mapping[Side, Counted]
) -> tuple[RatedGroup, ...]:
    means = means_of(texts, each)
    made = (
        (_group(texts, group_name(texts, snapshot, side), side, means[side], rated, found.get(side)), side)
        for side, rated in groups_of(each)
    )
    return tuple(msgspec.structs.replace(one, unsaid=each.unsaid.get(side, 0)) for one, side in made)


def _group(texts: Texts, name: str, side: Side, mean: str, rated: Rated, own: Counted | None) -> RatedGroup:
    if own is None or own.published is None:
        return RatedGroup(name, side, mean, rated)
    share = own.count / own.of
    here = (
        texts.say("{count} of {people}", count=own.count, people=own.of)
        if own.of < FEWEST_FOR_SHARES
        else percent(texts, share)
    )
    figure = own.published / 100
    return RatedGroup(name, side, mean, rated, here, share, percent(texts, figure), figure)


def rating_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: RatingRoom) -> RatingPicture:
    """How many have rated; never how."""
    count = (
        texts.say("{done} of {people} have rated.", done=room.done, people=room.people)
        if room.done
        else texts.say("Nobody has rated this yet.")
    )
    statement = texts.say("“{statement}”", statement=room.statement) if room.statement else ""
    return RatingPicture(
        step_name(texts, wall.step), texts.say("How do we see each other today?"), statement, count
    )
