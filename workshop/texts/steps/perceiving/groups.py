"""The groups of a statement in their order, with each one's mean, people and marks."""

from collections.abc import Collection, Mapping

from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.asking import open_round, raters
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Perceived, Seen
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.perceiving.figures import figures, group_text

_ORDER = (Side.MARKETING, Side.IT, Side.BOTH, Side.OTHER)


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
    """Each group's mean with its people and their marks, who can't say, and whose rating is not shown."""
    means = means_of(texts, each)
    said = (
        group_text(texts, group_name(texts, snapshot, side), means[side], rated)
        for side, rated in groups_of(each)
    )
    return paragraph("; ".join(said) + ".", beside_marks(texts, snapshot, each))


def beside_marks(texts: Texts, snapshot: Snapshot, each: Seen) -> str:
    """Whom no mark stands for: who can't say, by group, and how many are in no count."""
    return paragraph(unsaid_text(texts, snapshot, each), withheld_text(texts, each))


def unsaid_text(texts: Texts, snapshot: Snapshot, each: Seen, but: Collection[Side] = ()) -> str:
    """How many of each group, `but` of these, can't say; nothing where nobody said so."""
    counts = ((side, each.unsaid.get(side, 0)) for side in _ORDER if side not in but)
    said = (
        texts.plural(
            "{side}: one can’t say.", "{side}: {n} can’t say.", count, side=group_name(texts, snapshot, side)
        )
        for side, count in counts
        if count
    )
    return paragraph(*said)


def withheld_text(texts: Texts, each: Seen) -> str:
    """How many ratings are in no count, and why."""
    if not each.withheld:
        return ""
    return texts.plural(
        "One more rated; not shown, because it would be known whose it is.",
        "{n} more rated; not shown, because it would be known whose they are.",
        each.withheld,
    )


def camps_text(texts: Texts, snapshot: Snapshot, each: Seen) -> str:
    """Who is in two camps, so that their mean is where perhaps nobody stands; nothing where nobody is."""
    split = (group_name(texts, snapshot, side) for side, rated in groups_of(each) if rated.two_camps)
    return " ".join(texts.say("{side}: in two camps.", side=name) for name in split)


def again_text(texts: Texts, snapshot: Snapshot, each: Perceived) -> str:
    """That a statement is being rated again while its earlier round shows; nothing where it isn't."""
    if not raters(snapshot, each.statement.id):
        return ""
    number = open_round(snapshot, each.statement.id)
    return texts.say("Round {n} is being rated; this is round {m}.", n=number, m=each.round)


def then_and_now(texts: Texts, now: Perceived, then: Perceived, others: bool) -> str:
    """What moved since the round before, as in "Then 2.4 apart, now 1.2. Not the same people."."""
    before, after = figures(texts, then).gap, figures(texts, now).gap
    if before and after:
        said = texts.say("Then {then} apart, now {now}.", then=before, now=after)
    else:
        said = texts.say("Rated before, in round {n}.", n=then.round)
    return paragraph(said, texts.say("Not the same people.") if others else "")
