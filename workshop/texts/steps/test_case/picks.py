"""The pick beside the ranking, and what it puts to the test, in words."""

from workshop.domain.facts.ids import CandidateId
from workshop.domain.listing.tested import tested
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import candidate_title

_FEW = 4
"""So many activities are named."""


def stance(texts: Texts, ranking: Ranking, candidate: CandidateId | None) -> str:
    """How a campaign, picked or about to be, stands to the ranking; nothing where there is none."""
    if candidate is None or not ranking.ranking:
        return ""
    if candidate in ranking.missing:
        return texts.say("not scored yet")
    if not ranking.comparable:
        return texts.say("not comparable")
    if candidate not in ranking.leaders:
        return texts.say("against the ranking")
    fits = ranking.clear or ranking.lead is None
    return texts.say("matches the ranking") if fits else texts.say("no clear winner")


def tested_words(texts: Texts, snapshot: Snapshot, candidate: CandidateId | None) -> str:
    """How much of the shortlist a campaign puts to the test."""
    marks = tested(snapshot, candidate)
    return texts.plural(
        "Puts {hit} of {n} activity to the test",
        "Puts {hit} of {n} activities to the test",
        len(marks),
        hit=sum(marks),
    )


def untouched_words(texts: Texts, snapshot: Snapshot, candidate: CandidateId | None) -> str:
    """Which activities of the shortlist a campaign leaves out: of many the first few."""
    marks = tested(snapshot, candidate)
    titles = [each.title for each, hit in zip(snapshot.shortlist, marks, strict=True) if not hit]
    if candidate is None or not titles:
        return ""
    more = len(titles) - _FEW
    if more > 1:
        rest = texts.plural("{n} more", "{n} more", more)
        return texts.say("Not touched: {titles}.", titles=listing(texts, [*titles[:_FEW], rest]))
    return texts.say("Not touched: {titles}.", titles=listing(texts, titles))


def kept_words(texts: Texts, snapshot: Snapshot) -> str:
    """What is picked now, and where its reason and dissent go when another campaign is."""
    case = snapshot.test_case
    if case.candidate is None:
        return ""
    said = texts.say("Picked now: {title}.", title=candidate_title(snapshot, case.candidate))
    if not case.reason and not case.dissent:
        return said
    kept = texts.say(
        "Its reason and dissent stay in the history when you pick this one, which asks for its own."
    )
    return f"{said} {kept}"


def stance_sentence(texts: Texts, snapshot: Snapshot, ranking: Ranking | None, candidate: CandidateId) -> str:
    """How the pick stands to the ranking, for the room; nothing where nobody has won over another."""
    if ranking is None or ranking.lead is None or not ranking.comparable or candidate in ranking.missing:
        return ""
    if candidate not in ranking.leaders:
        first = listing(texts, [candidate_title(snapshot, each) for each in ranking.leaders])
        return texts.say("Against the ranking, in which {first} comes first.", first=first)
    if ranking.clear:
        return texts.say("It matches the ranking.")
    return texts.say("It is ahead in the ranking, which has no clear winner.")
