"""Means and gaps as they are printed: what is told of a gap can be worked out from the means beside it."""

from decimal import ROUND_HALF_UP, Decimal

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Seen
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import number
from workshop.texts.names import side_label

_AGREED = 0.5
"""Up to this gap both sides are said to agree."""
_SPLIT = 4
"""From so many points between two of one side on it is split in itself: from 1 to 5."""


class Figures(msgspec.Struct, frozen=True):
    """Each group's mean and the gap, with one decimal, or with two where one would not add up."""

    marketing: str
    it: str
    everybody: str
    gap: str
    others: str = ""


def figures(texts: Texts, each: Seen) -> Figures:
    """The printed figures of a statement; nothing where there is no such group."""
    places = 1 if each.gap is None or _adds_up(each) else 2

    def told(value: float | None) -> str:
        return "" if value is None else number(texts, float(rounded(value, places)), places)

    def mean(group: Rated | None) -> str:
        return told(group.mean if group else None)

    groups = (mean(each.marketing), mean(each.it), mean(each.everybody))
    return Figures(*groups, told(each.gap), mean(each.others))


def rounded(value: float, places: int) -> Decimal:
    """With so many decimals, halves away from nothing."""
    return Decimal(repr(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _adds_up(each: Seen) -> bool:
    if each.marketing is None or each.it is None or each.gap is None:
        return True
    apart = abs(rounded(each.marketing.mean, 1) - rounded(each.it.mean, 1))
    return apart == rounded(each.gap, 1)


def verdict(texts: Texts, snapshot: Snapshot, each: Seen) -> str:
    """How far apart, in a few words: "1.6 apart.", "0.3 apart: you agree.", "Split inside Marketing."."""
    split = [
        side_label(texts, snapshot, side)
        for side, group in ((Side.MARKETING, each.marketing), (Side.IT, each.it))
        if group and _is_split(group)
    ]
    said = [texts.say("Split inside {side}.", side=side) for side in split]
    if each.gap is not None:
        gap = figures(texts, each).gap
        agreed = texts.say("{gap} apart: you agree.", gap=gap)
        said.insert(0, texts.say("{gap} apart.", gap=gap) if each.gap > _AGREED else agreed)
    if not said and (each.marketing or each.it):
        return texts.say("Only one side gave a rating.")
    return " ".join(said) or texts.say("The sides are not told apart.")


def solid_text(texts: Texts, each: Seen) -> str:
    """Whether the difference stands whoever might have rated otherwise; nothing without a gap."""
    if each.solid is None:
        return ""
    if each.solid:
        return texts.say("Solid: nobody alone could change it.")
    return texts.say("Soft: one person could change it, or the difference is not large.")


def group_text(texts: Texts, name: str, mean: str, rated: Rated) -> str:
    """A group's mean with its people and their marks, as in "IT 3.8 (4 people: 2 · 4 · 4 · 5)"."""
    marks = " · ".join(str(value) for value, count in enumerate(rated.marks, 1) for _ in range(count))
    said = texts.plural(
        "{name} {mean} ({n} person: {marks})",
        "{name} {mean} ({n} people: {marks})",
        rated.n,
        name=name,
        mean=mean,
        marks=marks,
    )
    return texts.say("{said}, in two camps", said=said) if rated.two_camps else said


def _is_split(group: Rated) -> bool:
    given = [value for value, count in enumerate(group.marks, 1) if count]
    return bool(given) and given[-1] - given[0] >= _SPLIT
