"""Whose weights and scores a ranking is made of: how many gave some, what they and each side put first."""

from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind, Side, Voice
from workshop.domain.facts.ids import CandidateId
from workshop.domain.ranking.giving import giving, is_hidden
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.ranking.shared_means import is_too_few
from workshop.domain.snapshot import Snapshot
from workshop.texts import Plural, Texts
from workshop.texts.formats import listing
from workshop.texts.names import candidate_title, side_label

_WEIGHED = Plural(
    "{given} of {total} person has weighed.", "{given} of {total} people have weighed.", "total"
)
_SCORED = Plural("{given} of {total} person has scored.", "{given} of {total} people have scored.", "total")
_SIDES = (Side.MARKETING, Side.IT)


def counted(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """How many weighed and scored, and whose voice counts how much."""
    if not ranking.ranking:
        return ""
    said = [_of_weights(texts, ranking), _of_scores(texts, ranking)]
    if ranking.weighed and snapshot.limits.voice is Voice.SIDE:
        said.append(texts.say("Each side’s weights count the same."))
        silent = [side for side in _SIDES if ranking.side_weights[side.value] is None]
        if len(silent) == 1 and _is_apart(ranking):
            name = side_label(texts, snapshot, silent[0])
            said.append(texts.say("{side} gave none, so that the other side’s count.", side=name))
    elif ranking.weighed:
        said.append(texts.say("Everybody’s weights count the same."))
    return " ".join(said)


def _of_weights(texts: Texts, ranking: Ranking) -> str:
    if not ranking.weights_given:
        return texts.say("Nobody weighed: all criteria count the same.")
    if not ranking.weighed:
        return texts.say("Weights as agreed aloud.")
    return texts.say("{given} of {total} weighed.", given=ranking.weighed, total=ranking.voters)


def _of_scores(texts: Texts, ranking: Ranking) -> str:
    if not ranking.scored:
        return texts.say("Scores as agreed aloud.")
    return texts.say("{given} of {total} scored.", given=ranking.scored, total=ranking.voters)


def _is_apart(ranking: Ranking) -> bool:
    return any(weights is not None for weights in ranking.side_weights.values())


def people(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """How many people's own weights put whom first, in counts alone."""
    if ranking.own_winners is None or not ranking.weighed or not ranking.comparable:
        return ""
    if len(ranking.own_winners) == 1 and ranking.winner_people == ranking.weighed:
        one, many = (
            "The one person’s own weights put the leader first.",
            "All {n} people’s own weights put the leader first.",
        )
        return texts.plural(one, many, ranking.weighed)
    ordered = sorted(ranking.own_winners.items(), key=lambda each: (-each[1], each[0]))
    told = [
        texts.plural(
            "{count} of {n} person’s weights put {title} first",
            "{count} of {n} people’s weights put {title} first",
            ranking.weighed,
            count=count,
            title=candidate_title(snapshot, candidate),
        )
        for candidate, count in ordered
        if count
    ]
    tied = ranking.weighed - sum(ranking.own_winners.values())
    if tied > 0:
        told.append(
            texts.plural("{n} person’s weights put two level", "{n} people’s weights put two level", tied)
        )
    return texts.say("{counts}.", counts=listing(texts, told)) if told else ""


def not_ranked(texts: Texts, snapshot: Snapshot) -> tuple[str, str]:
    """Why there is no ranking, in a word and in a sentence that says what it takes."""
    weighed = giving(snapshot, RevealKind.WEIGHTS).gave if is_hidden(snapshot, RevealKind.WEIGHTS) else ()
    scored = giving(snapshot, RevealKind.SCORES).gave
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


def sides(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> str:
    """Whose weights lead to whom, or why that isn't told."""
    if not ranking.ranking or not ranking.weighed or not ranking.comparable:
        return ""
    if not _is_apart(ranking):
        return texts.say("The sides’ weights are not told apart, because it would be known whose they are.")
    firsts = [_first_of_side(ranking, side) for side in _SIDES]
    names = {side.value: side_label(texts, snapshot, side) for side in _SIDES}
    if ranking.winner and firsts[0] == firsts[1] == (ranking.winner.candidate,):
        return texts.say("{marketing}’s weights and {it}’s both put the leader first.", **names)
    if len(firsts[0]) == 1 and firsts[0] == firsts[1]:
        title = candidate_title(snapshot, firsts[0][0])
        return texts.say("{marketing}’s weights and {it}’s both put {title} first.", title=title, **names)
    said = [
        _of_side(texts, snapshot, first, names[side.value])
        for side, first in zip(_SIDES, firsts, strict=True)
        if first
    ]
    return " ".join(said)


def _first_of_side(ranking: Ranking, side: Side) -> tuple[CandidateId, ...]:
    first = ranking.by_side[side.value]
    return (first,) if first is not None else ranking.by_side_ties[side.value]


def _of_side(texts: Texts, snapshot: Snapshot, first: tuple[CandidateId, ...], side: str) -> str:
    titles = listing(texts, [candidate_title(snapshot, each) for each in first])
    if len(first) > 1:
        return texts.say("{side}’s weights tie between {titles}.", side=side, titles=titles)
    return texts.say("{side}’s weights put {titles} first.", side=side, titles=titles)
