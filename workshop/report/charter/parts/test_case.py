"""The test case as the charter prints it."""

from workshop.domain.facts.choices import Side, StepId
from workshop.domain.ranking.weighting import bounded
from workshop.report.charter.blocks import Part, RankedCandidate, TestCaseBlock, Tested, WeightRow
from workshop.report.charter.parts.rights import row_key
from workshop.report.source import Source
from workshop.texts.formats import figure, number, paragraph, percent, points
from workshop.texts.steps.test_case import ranking as words
from workshop.texts.steps.test_case.choosing import counted

_FEW, _SHORT = 6, 160
"""Untouched activities up to so many, and characters, stand beside the list; others below it."""


def part(source: Source) -> Part[TestCaseBlock] | None:
    """Where there are campaigns."""
    if not len(source.snapshot.candidates):
        return None
    return Part(source.texts.say("The test case"), _block(source))


def _block(source: Source) -> TestCaseBlock:
    """The pick and why; the ranking, how sure it is, and what the pick puts to the test."""
    texts, snapshot = source.texts, source.snapshot
    tested, untouched = _tested(source)
    few = len(untouched) <= _FEW and len(", ".join(untouched)) <= _SHORT
    missed = texts.say("Not touched: {titles}.", titles=", ".join(untouched)) if untouched else ""
    counted = texts.plural(  # with one activity as it always was: signed charters are printed again
        "{hit} of the {n} activities.",
        "{hit} of the {n} activities.",
        len(snapshot.shortlist),
        hit=len(tested),
    )
    return TestCaseBlock(
        lead=lead(source),
        reason=snapshot.test_case.reason,
        against=words.against(texts, snapshot, source.ranking),
        scale_high=bounded(snapshot.scale.high),
        ranking_words=_ranking_words(source),
        ranked=_ranked(source),
        sure_words=texts.say("Share of all possible weightings in which each campaign comes first.")
        if source.ranking.comparable
        else "",
        sentences=_sentences(source),
        weights=_weights(source),
        weights_words=_weights_words(source),
        side_means=tuple(_side_mean(source, side) for side in (Side.MARKETING, Side.IT)),
        tested=tuple(tested),
        tested_words=f"{counted} {missed}".strip() if few else counted,
        untouched="" if few else missed,
        dissent=_dissent(source),
    )


def _ranking_words(source: Source) -> str:
    """How to read the bars, and how many people's weights and scores are in them."""
    bars = source.texts.say(
        "Score out of {high}. The parts of a bar are the criteria in the order below.",
        high=figure(source.texts, source.snapshot.scale.high),
    )
    return paragraph(bars, counted(source.texts, source.snapshot, source.ranking))


def _sentences(source: Source) -> tuple[str, ...]:
    """How sure the ranking is; nothing where there is none."""
    if not source.ranking.ranking:
        return ()
    sentences = (each for each in words.SENTENCES if each is not counted)
    said = (each(source.texts, source.snapshot, source.ranking) for each in sentences)
    return tuple(filter(None, said))


def lead(source: Source) -> str:
    """What was picked, and where there are criteria but no ranking, that there is none."""
    said = _picked(source)
    if not source.ranking.criteria or source.ranking.ranking:
        return said
    none = source.texts.say("No ranking: weights and scores were not revealed, or too few gave them.")
    return paragraph(said, none)


def _picked(source: Source) -> str:
    texts, snapshot = source.texts, source.snapshot
    picked = snapshot.candidates.get(snapshot.test_case.candidate)
    if picked is None:
        return texts.say("No campaign has been picked yet.")
    facts = [picked.title, source.day(picked.starts_on), source.money(picked.budget)]
    named = ", ".join([facts[0], *filter(None, facts[1:])])
    tested, total = len(_tested(source)[0]), len(snapshot.shortlist)
    sentence = texts.plural(
        "It puts {tested} of the {n} activities to the test.",
        "It puts {tested} of the {n} activities to the test.",
        total,
        tested=tested,
    )
    return f"{named}. {sentence}" if total else f"{named}."


def _side_mean(source: Source, side: Side) -> tuple[Side, str]:
    return side, source.texts.say("{side}’s mean", side=source.side(side))


def _tested(source: Source) -> tuple[list[Tested], list[str]]:
    """The shortlist's activities that the pick puts to the test, and the titles of those that it doesn't."""
    snapshot = source.snapshot
    picked = snapshot.candidates.get(snapshot.test_case.candidate)
    linked = set(picked.activities) if picked else set()
    listed = source.has(StepId.OWNERSHIP)
    hit = [
        Tested(activity.title, row_key(number) if listed else "")
        for number, activity in enumerate(snapshot.shortlist, 1)
        if activity.id in linked
    ]
    return hit, [activity.title for activity in snapshot.shortlist if activity.id not in linked]


def _ranked(source: Source) -> tuple[RankedCandidate, ...]:
    return tuple(
        RankedCandidate(
            title=source.snapshot.candidates[each.candidate].title,
            score=each.score,
            score_words=number(source.texts, each.score),
            parts=each.parts,
            wins_share=each.wins_share,
            wins_words=percent(source.texts, each.wins_share) if source.ranking.comparable else "–",
            leads=source.ranking.comparable and each.candidate in source.ranking.leaders,
        )
        for each in source.ranking.ranking
    )


def _weights(source: Source) -> tuple[WeightRow, ...]:
    rows, sides, texts = [], source.ranking.side_weights, source.texts
    marketing, it = sides.get("marketing"), sides.get("it")
    told = _tells_ranges(source)
    for place, stable in enumerate(source.ranking.stable):
        low, high = points(texts, stable.low), points(texts, stable.high)
        rows.append(
            WeightRow(
                name=source.snapshot.criteria[stable.criterion].name,
                points=points(texts, stable.weight),
                mean=stable.weight,
                marketing=marketing[place] if marketing else None,
                it=it[place] if it else None,
                low=stable.low if told else stable.weight,
                high=stable.high if told else stable.weight,
                range_words=source.texts.say("{low} to {high}", low=low, high=high) if told else "–",
            )
        )
    return tuple(rows)


def _tells_ranges(source: Source) -> bool:
    """Whether one campaign is first, and could cease to be."""
    return source.ranking.comparable and len(source.ranking.leaders) == 1


def _weights_words(source: Source) -> str:
    texts, winner = source.texts, source.ranking.winner
    title = source.snapshot.candidates[winner.candidate].title if winner else ""
    if not _tells_ranges(source):
        return texts.say("The black line is the mean of all.")
    if len(title) > _SHORT // 4:
        return texts.say("The black line is the mean of all. In the grey range the first stays first.")
    return texts.say(
        "The black line is the mean of all. In the grey range, {title} stays first.", title=title
    )


def _dissent(source: Source) -> tuple[tuple[str, str], ...]:
    """What somebody has against the pick, and who."""
    found = []
    for dissent in source.snapshot.test_case.dissent:
        person = source.snapshot.participants.get(dissent.participant)
        who = ", ".join(filter(None, (person.name, person.title))) if person else ""
        found.append((f"“{dissent.text}”", who))
    return tuple(found)
