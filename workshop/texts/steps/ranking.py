"""What the ranking says, in sentences."""

import math

from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.ranking.ranking import Flip, Ranking
from workshop.domain.ranking.shared_means import hidden_from_room, is_too_few
from workshop.domain.snapshot import Snapshot
from workshop.texts import Plural, Texts
from workshop.texts.formats import figure, listing, number, percent
from workshop.texts.names import side_label

_WEIGHED = Plural(
    "{given} of {total} person has weighed.", "{given} of {total} people have weighed.", "total"
)
_SCORED = Plural("{given} of {total} person has scored.", "{given} of {total} people have scored.", "total")


def leader(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """Who leads, or that nobody clearly does."""
    winner = ranking.winner
    if winner is None:
        return texts.say("No campaign has a score on every criterion yet.")
    title = _title(snapshot, winner.candidate)
    params = {
        "title": title,
        "score": number(texts, winner.score),
        "high": figure(texts, snapshot.scale.high),
    }
    if len(ranking.leaders) > 1:
        names = listing(texts, [_title(snapshot, each) for each in ranking.leaders])
        return texts.say("{names} tie at {score} of {high}.", names=names, **params)
    if ranking.clear:
        return texts.say("{title} leads with {score} of {high}.", **params)
    lead = _lead(texts, ranking.margin or 0)
    return texts.say("No clear winner: {title} is ahead by {lead} of its score.", lead=lead, **params)


def not_ranked(texts: Texts, snapshot: Snapshot) -> tuple[str, str]:
    """Why there is no ranking, in a word and in a sentence that says what it takes."""
    weighed = hidden_from_room(snapshot, RevealKind.WEIGHTS)
    scored = hidden_from_room(snapshot, RevealKind.SCORES)
    if weighed or scored:
        total = len(entitled(snapshot))
        waiting = [
            texts.say(said, given=len(given), total=total)
            for said, given in ((_WEIGHED, weighed), (_SCORED, scored))
            if given
        ]
        ends = texts.say("The ranking shows once weights and scores are revealed to the room.")
        return texts.say("Not revealed yet"), " ".join([*waiting, ends])
    if is_too_few(snapshot):
        sentence = texts.plural(
            "What fewer than {n} person gave stays hidden, because it would be known whose it is. "
            "Agree on weights and scores aloud, or let the room agree to see them.",
            "What fewer than {n} people gave stays hidden, because it would be known whose it is. "
            "Agree on weights and scores aloud, or let the room agree to see them.",
            snapshot.limits.small_side,
        )
        return texts.say("Too few to show"), sentence
    sentence = texts.say(
        "It takes campaigns, criteria, their weights, and a score for each campaign on every criterion."
    )
    return texts.say("No ranking yet"), sentence


def _lead(texts: Texts, margin: float) -> str:
    """The lead in percent; one that isn't a tenth is never rounded to it."""
    if margin < 0.095:
        return percent(texts, margin)
    return texts.say("{share} %", share=number(texts, math.floor(margin * 1000) / 10, 1))


def certainty(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """In how many of all weightings the leader wins."""
    winner = ranking.winner
    if winner is None:
        return ""
    share = percent(texts, winner.wins_share)
    title = _title(snapshot, winner.candidate)
    return texts.say("{title} wins in {share} of all possible weightings.", title=title, share=share)


def sides(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """Whose weights lead to whom."""
    marketing, it = ranking.by_side["marketing"], ranking.by_side["it"]
    if marketing is None or it is None:
        return ""
    names = {
        "marketing": side_label(texts, snapshot, Side.MARKETING),
        "it": side_label(texts, snapshot, Side.IT),
    }
    if marketing == it:
        title = _title(snapshot, marketing)
        return texts.say("{marketing}’s weights and {it}’s both put {title} first.", title=title, **names)
    first, second = _title(snapshot, marketing), _title(snapshot, it)
    sentence = "{marketing}’s weights put {first} first, {it}’s put {second} first."
    return texts.say(sentence, first=first, second=second, **names)


def flip(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """The smallest change of one weight that turns the result."""
    found = ranking.smallest_flip
    if len(ranking.leaders) > 1 or len(ranking.ranking) < 2:
        return ""
    if found is None:
        return texts.say("No change of a single weight puts another campaign first.")
    return texts.say(
        "{title} comes first once “{criterion}” counts {to} points instead of {start}.",
        title=_title(snapshot, found.winner),
        criterion=_name(snapshot, found.criterion),
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


def dominated(texts: Texts, snapshot: Snapshot, ranking: Ranking, candidate: CandidateId) -> str:
    """That another campaign is as good or better on every criterion; nothing where none is."""
    standing = next((each for each in ranking.ranking if each.candidate == candidate), None)
    if standing is None or not standing.dominated_by:
        return ""
    title = _title(snapshot, standing.dominated_by[0])
    return texts.say("{title} is as good or better on every criterion", title=title)


def against(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """That the pick goes against the ranking; nothing where it doesn't."""
    if ranking.pick is None or ranking.winner is None or ranking.pick in ranking.leaders:
        return ""
    first = _title(snapshot, ranking.winner.candidate)
    return texts.say("The pick goes against the ranking, in which {first} comes first.", first=first)


def missing(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """Which campaigns aren't ranked, for want of scores."""
    if not ranking.missing or not ranking.criteria:
        return ""
    names = listing(texts, [_title(snapshot, each) for each in ranking.missing])
    return texts.say("Not ranked, because scores are missing: {names}.", names=names)


def _title(snapshot: Snapshot, candidate: CandidateId) -> str:
    found = snapshot.candidates.get(candidate)
    return found.title if found else candidate


def _name(snapshot: Snapshot, criterion: CriterionId) -> str:
    found = snapshot.criteria.get(criterion)
    return found.name if found else criterion
