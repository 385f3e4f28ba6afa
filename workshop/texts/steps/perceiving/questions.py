"""What to ask the room of a statement: two questions, from what it shows."""

from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.ratings import AGREES, Rated
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label

_AGREED = 0.5


def questions(texts: Texts, snapshot: Snapshot, each: Perceived) -> tuple[str, str]:
    """To the side that rates lower and to the one that rates higher; where they agree, to both."""
    if each.marketing is None or each.it is None or each.gap is None:
        return (
            texts.say("Who rated it low: what did you see last that made you?"),
            texts.say("Who rated it high: what do you see that the others don’t?"),
        )
    if each.gap <= _AGREED:
        return _of_agreed(texts, each.marketing, each.it)
    low, high = Side.MARKETING, Side.IT
    if each.marketing.mean > each.it.mean:
        low, high = high, low
    lower, higher = side_label(texts, snapshot, low), side_label(texts, snapshot, high)
    return (
        texts.say("{lower}: what would {higher} have to do for you to agree?", lower=lower, higher=higher),
        texts.say("{higher}: what do you see that {lower} doesn’t?", lower=lower, higher=higher),
    )


def _of_agreed(texts: Texts, marketing: Rated, it: Rated) -> tuple[str, str]:
    if min(marketing.mean, it.mean) >= AGREES - 0.5:
        return (
            texts.say("You agree that it is so. What keeps it so?"),
            texts.say("By what would each of you notice first that it no longer is?"),
        )
    return (
        texts.say("You agree that it is not so yet. What would change it first?"),
        texts.say("Who of you begins with it, and when?"),
    )
