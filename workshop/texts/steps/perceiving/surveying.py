"""What the survey says, statement by statement, and what the mirror shows."""

from decimal import ROUND_HALF_UP, Decimal

from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.mirror import Mirrored
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import number, paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.perceiving.groups import beside_marks


def statement_line(texts: Texts, snapshot: Snapshot, each: Perceived) -> str:
    """One statement: its text, each group's mean with its count, how far apart the sides are."""
    groups = (
        (side_label(texts, snapshot, Side.MARKETING), each.marketing),
        (side_label(texts, snapshot, Side.IT), each.it),
        (texts.say("Everybody"), each.everybody),
        (side_label(texts, snapshot, Side.OTHER), each.others),
    )
    told = "; ".join(_group(texts, name, rated) for name, rated in groups if rated)
    return paragraph(
        each.statement.text, f"{told}.", beside_marks(texts, snapshot, each), _apart(texts, each)
    )


def _group(texts: Texts, name: str, rated: Rated) -> str:
    mean = _told(texts, rated.mean)
    if rated.two_camps:
        return texts.plural(
            "{name} {mean}, by {n} person in two camps",
            "{name} {mean}, by {n} people in two camps",
            rated.n,
            name=name,
            mean=mean,
        )
    return texts.plural(
        "{name} {mean}, by {n} person", "{name} {mean}, by {n} people", rated.n, name=name, mean=mean
    )


def _apart(texts: Texts, each: Perceived) -> str:
    if each.gap is None and (each.marketing or each.it):
        return texts.say("Only one side gave a rating.")
    if each.gap is None:
        return texts.say("The sides are not told apart.")
    gap = _told(texts, each.gap)
    if each.solid:
        return texts.say("{gap} apart; solid.", gap=gap)
    return texts.say(
        "{gap} apart; soft: one person could change it, or the difference is not large.", gap=gap
    )


def mirror_line(texts: Texts, snapshot: Snapshot, each: Mirrored) -> str:
    """One skill of one side, and what the mirror shows of it."""
    side = side_label(texts, snapshot, each.side)
    head = texts.say("{skill} ({side}).", skill=each.skill, side=side)
    return paragraph(head, mirror_sentence(texts, snapshot, each))


def mirror_sentence(texts: Texts, snapshot: Snapshot, each: Mirrored) -> str:
    """What the mirror shows of a skill, from the larger of blind spot and misreading."""
    side, other = (
        side_label(texts, snapshot, each.side),
        side_label(texts, snapshot, Side.IT if each.side is Side.MARKETING else Side.MARKETING),
    )
    spot, misread = each.blind_spot, each.misreading
    if misread is not None and abs(misread) >= abs(spot or 0.0):
        return _misread(texts, side, other, misread)
    if spot is None:
        return texts.say("Not all of it was rated, or the sides are not told apart.")
    return _spot(texts, side, other, spot)


def _misread(texts: Texts, side: str, other: str, by: float) -> str:
    if not by:
        return texts.say("{side} knows what {other} says of it.", side=side, other=other)
    apart = _told(texts, abs(by))
    if by > 0:
        return texts.say(
            "{side} expects {apart} more of {other} than it says.", side=side, other=other, apart=apart
        )
    return texts.say(
        "{side} expects {apart} less of {other} than it says.", side=side, other=other, apart=apart
    )


def _spot(texts: Texts, side: str, other: str, by: float) -> str:
    if not by:
        return texts.say("{side} sees itself as {other} does.", side=side, other=other)
    apart = _told(texts, abs(by))
    if by > 0:
        return texts.say(
            "{side} rates itself {apart} above what {other} says.", side=side, other=other, apart=apart
        )
    return texts.say(
        "{side} rates itself {apart} below what {other} says.", side=side, other=other, apart=apart
    )


def _told(texts: Texts, value: float) -> str:
    """A mean or difference with two decimals, halves away from 0."""
    return number(texts, float(Decimal(repr(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)))
