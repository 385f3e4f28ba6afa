"""Scores that don't go with their anchors, in words."""

from workshop.domain.ranking.ranking import Anchored, Ranking
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import money, number
from workshop.texts.names import candidate_title, criterion_name

_MOST = 3


def anchored(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """Which mean scores are far from what the anchors say of the budget; nothing where none is."""
    told = [_told(texts, snapshot, each) for each in ranking.anchors[:_MOST]]
    more = len(ranking.anchors) - len(told)
    rest = texts.plural("So is {n} more score.", "So are {n} more scores.", more)
    return " ".join([*told, rest] if more else told)


def _told(texts: Texts, snapshot: Snapshot, each: Anchored) -> str:
    budget = snapshot.candidates[each.candidate].budget
    return texts.say(
        "{title} is at {score} on “{criterion}”, far from its anchors: {budget} would be {anchor}.",
        title=candidate_title(snapshot, each.candidate),
        score=number(texts, each.score, 1),
        criterion=criterion_name(snapshot, each.criterion),
        budget=money(texts, budget) if budget else "",
        anchor=number(texts, each.anchor, 1),
    )
