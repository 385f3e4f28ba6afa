"""What the ranking says, in sentences that a board understands.

The first two lead: why this one, and what would change it.
"""

import math

from workshop.domain.facts.ids import CandidateId
from workshop.domain.ranking.ranking import Flip, Lack, OnePoint, Ranking, Transfer
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import figure, listing, number, percent
from workshop.texts.names import candidate_title, criterion_name
from workshop.texts.steps.anchors import anchored
from workshop.texts.steps.choosing import counted, people, sides


def leader(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """Who leads and why that is clear, or which test of a clear winner fails."""
    if not ranking.ranking:
        return texts.say("No campaign has a score on every criterion yet.")
    first = ranking.ranking[0]
    params = {
        "title": candidate_title(snapshot, first.candidate),
        "score": number(texts, first.score),
        "high": figure(texts, snapshot.scale.high),
    }
    if Lack.COMPARABLE in ranking.lacks:
        return texts.say("Not comparable: different people scored different campaigns. Nobody has won.")
    if len(ranking.leaders) > 1:
        names = listing(texts, [candidate_title(snapshot, each) for each in ranking.leaders])
        return texts.say("{names} tie at {score} of {high}.", names=names, **params)
    if ranking.lead is None:
        return texts.say("{title} has {score} of {high}; there is no other to compare it with.", **params)
    if ranking.clear:
        lead = texts.say(
            "{title} leads clearly with {score} of {high}: its lead is {lead} of the scale.",
            lead=_lead(texts, ranking.lead),
            **params,
        )
        return " ".join([lead, *_not_known(texts, ranking)])
    lacking = " ".join(_lacking(texts, snapshot, ranking))
    return texts.say(
        "No clear winner: {title} is ahead with {score} of {high}. {lacking}", lacking=lacking, **params
    )


def _not_known(texts: Texts, ranking: Ranking) -> list[str]:
    """What could speak against it, and can't be told."""
    said = []
    if Lack.SIDES in ranking.untested:
        said.append(texts.say("Whether each side alone would say so is not known."))
    if Lack.PEOPLE in ranking.untested:
        said.append(texts.say("How many people’s own weights say so is not known."))
    return said


def _lacking(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> list[str]:
    said = []
    if Lack.LEAD in ranking.lacks:
        least = percent(texts, snapshot.limits.clear_lead)
        lead = _lead(texts, ranking.lead or 0.0, snapshot.limits.clear_lead)
        said.append(texts.say("Its lead is {lead} of the scale; clear is {least}.", lead=lead, least=least))
    if Lack.SIDES in ranking.lacks:
        said.append(texts.say("Not each side’s weights put it first."))
    if Lack.PEOPLE in ranking.lacks:
        said.append(texts.say("Fewer than two thirds of the people’s own weights put it first."))
    return said


def _lead(texts: Texts, lead: float, least: float = 0.0) -> str:
    """The lead in percent; one below the least is never rounded up to it."""
    if lead < least <= round(lead, 2):
        return texts.say("{share} %", share=number(texts, math.floor(lead * 1000) / 10, 1))
    return percent(texts, lead)


def would_change(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """What would put another one first: the smaller of the two smallest changes of weights."""
    if not ranking.comparable or len(ranking.leaders) != 1 or len(ranking.ranking) < 2:
        return ""
    one, moved = ranking.smallest_flip, ranking.smallest_transfer
    if moved is not None and (one is None or moved.points < 100 * abs(one.to - one.start) - 1e-6):
        return _transferred(texts, snapshot, moved)
    if one is not None:
        return _flipped(texts, snapshot, one)
    return texts.say("No change of weights puts another campaign first.")


def _transferred(texts: Texts, snapshot: Snapshot, moved: Transfer) -> str:
    return texts.say(
        "{title} draws level once {points} points move from “{start}” to “{to}”.",
        title=candidate_title(snapshot, moved.winner),
        points=number(texts, _up(moved.points), 0 if moved.points >= 1 else 2),
        start=criterion_name(snapshot, moved.from_criterion),
        to=criterion_name(snapshot, moved.to_criterion),
    )


def _up(points: float) -> float:
    """Rounded up, so that the sentence is true: whole points, hundredths below one."""
    unit = 1 if points >= 1 else 100
    return math.ceil(round(points * unit, 6)) / unit


def _flipped(texts: Texts, snapshot: Snapshot, found: Flip) -> str:
    return texts.say(
        "{title} draws level once “{criterion}” counts {to} points instead of {start}.",
        title=candidate_title(snapshot, found.winner),
        criterion=criterion_name(snapshot, found.criterion),
        to=_enough(texts, found),
        start=number(texts, found.start * 100, _digits(found)),
    )


def _digits(found: Flip) -> int:
    """Whole points, but for a change of less than one."""
    return 0 if abs(found.to - found.start) >= 0.01 else 2


def _enough(texts: Texts, found: Flip) -> str:
    """The points that are enough: rounded away from what they are now, so that the sentence is true."""
    unit = 10 ** _digits(found)
    points = round(found.to * 100 * unit, 6)
    rounded = math.ceil(points) if found.to > found.start else math.floor(points)
    return number(texts, rounded / unit, _digits(found))


def one_point(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """Which mean scores, one point better or worse, would change the first place."""
    if not ranking.comparable or len(ranking.leaders) != 1 or len(ranking.ranking) < 2:
        return ""
    if not ranking.one_point:
        return texts.say("No single mean score, a point better or worse, changes the first place.")
    told = [_pointed(texts, snapshot, each) for each in ranking.one_point[:3]]
    more = len(ranking.one_point) - len(told)
    said = texts.say("A point would change the first place: {cases}.", cases=listing(texts, told))
    rest = texts.plural("So would {n} more.", "So would {n} more.", more)
    return f"{said} {rest}" if more else said


def _pointed(texts: Texts, snapshot: Snapshot, point: OnePoint) -> str:
    worse, better = "{title} worse on “{criterion}”", "{title} better on “{criterion}”"
    params = {
        "title": candidate_title(snapshot, point.candidate),
        "criterion": criterion_name(snapshot, point.criterion),
    }
    return texts.say(worse, **params) if point.change < 0 else texts.say(better, **params)


def certainty(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """In how many weightings the leader wins: of those that the room holds first, then of all."""
    winner = ranking.winner
    if winner is None or not ranking.comparable:
        return ""
    share = percent(texts, winner.wins_share)
    if winner.believed_share is None:
        return texts.say("The leader comes first in {share} of all possible weightings.", share=share)
    return texts.say(
        "The leader comes first in {believed} of the weightings within the room’s own range, and in {share} "
        "of all possible ones.",
        believed=percent(texts, winner.believed_share),
        share=share,
    )


def dominated(texts: Texts, snapshot: Snapshot, ranking: Ranking, candidate: CandidateId) -> str:
    """That another campaign is as good or better on every criterion; nothing where none is."""
    standing = next((each for each in ranking.ranking if each.candidate == candidate), None)
    if standing is None or not standing.dominated_by:
        return ""
    title = candidate_title(snapshot, standing.dominated_by[0])
    return texts.say("{title} is as good or better on every criterion", title=title)


def against(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """That the pick goes against the ranking; nothing where it doesn't, or where nobody is first."""
    if ranking.pick is None or not ranking.ranking or ranking.pick in ranking.leaders:
        return ""
    first = listing(texts, [candidate_title(snapshot, each) for each in ranking.leaders])
    if not ranking.comparable:
        return ""
    return texts.say("The pick goes against the ranking, in which {first} comes first.", first=first)


def missing(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """Which campaigns aren't ranked, for want of scores."""
    if not ranking.missing or not ranking.criteria:
        return ""
    names = listing(texts, [candidate_title(snapshot, each) for each in ranking.missing])
    return texts.say("Not scored yet, and not ranked: {names}.", names=names)


SENTENCES = (leader, would_change, counted, certainty, people, sides, one_point, anchored, missing)
"""All that is said of a ranking, what leads first."""
