"""The groups of a statement in their order, with each one's mean, people and marks."""

from collections.abc import Mapping

from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Perceived, Seen
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.perceiving.figures import figures, group_text


def groups_of(each: Seen) -> tuple[tuple[Side, Rated], ...]:
    """Marketing, IT and others, or everybody where sides are not told apart; only those that rated."""
    sides = (
        *((Side.MARKETING, each.marketing), (Side.IT, each.it)),
        *((Side.BOTH, each.everybody), (Side.OTHER, each.others)),
    )
    return tuple((side, rated) for side, rated in sides if rated)


def means_of(texts: Texts, each: Seen) -> Mapping[Side, str]:
    """Each group's printed mean."""
    printed = figures(texts, each)
    return {
        Side.MARKETING: printed.marketing,
        Side.IT: printed.it,
        Side.BOTH: printed.everybody,
        Side.OTHER: printed.others,
    }


def group_name(texts: Texts, snapshot: Snapshot, side: Side) -> str:
    """What a group is called; those that are not told apart are everybody."""
    return texts.say("Everybody") if side is Side.BOTH else side_label(texts, snapshot, side)


def groups_text(texts: Texts, snapshot: Snapshot, each: Seen) -> str:
    """Each group's mean with its people and their marks."""
    means = means_of(texts, each)
    said = (
        group_text(texts, group_name(texts, snapshot, side), means[side], rated)
        for side, rated in groups_of(each)
    )
    return "; ".join(said) + "."


def then_and_now(texts: Texts, now: Perceived, then: Perceived, others: bool) -> str:
    """What moved since the round before, as in "Then 2.4 apart, now 1.2. Not the same people."."""
    before, after = figures(texts, then).gap, figures(texts, now).gap
    if before and after:
        said = texts.say("Then {then} apart, now {now}.", then=before, now=after)
    else:
        said = texts.say("Rated before, in round {n}.", n=then.round)
    return paragraph(said, texts.say("Not the same people.") if others else "")
