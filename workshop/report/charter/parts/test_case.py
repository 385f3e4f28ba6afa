"""The test case as the charter prints it."""

from collections.abc import Iterator

from workshop.domain.facts.choices import Side, StepId
from workshop.domain.flow import is_in
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.ranking.weighting import bounded
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.blocks import RankedCandidate, TestCaseBlock, Tested, WeightRow
from workshop.report.charter.parts.rights import row_key
from workshop.texts import Texts
from workshop.texts.formats import day, money, number, percent
from workshop.texts.names import side_label
from workshop.texts.steps import ranking as words

_FEW, _SHORT = 6, 160
"""Untouched activities up to so many, and characters, stand beside the list; others below it."""


def case_block(snapshot: Snapshot, texts: Texts, ranking: Ranking | None) -> TestCaseBlock:
    """The pick and why; the ranking, how sure it is, and what the pick puts to the test."""
    tested, untouched = _tested(snapshot)
    few = len(untouched) <= _FEW and len(", ".join(untouched)) <= _SHORT
    missed = texts.say("Not touched: {titles}.", titles=", ".join(untouched)) if untouched else ""
    counted = texts.say("{hit} of the {total} activities.", hit=len(tested), total=len(snapshot.shortlist))
    sentences: list[str] = []
    if ranking is not None and ranking.ranking:
        made = (words.leader, words.sides, words.flip, words.missing)
        sentences = [said for each in made if (said := each(texts, snapshot, ranking))]
    return TestCaseBlock(
        lead=_lead(snapshot, texts, len(tested), ranking),
        reason=snapshot.test_case.reason,
        against=words.against(texts, snapshot, ranking) if ranking else "",
        scale_high=bounded(snapshot.scale.high),
        ranking_words=texts.say(
            "Score out of {high}. The parts of a bar are the criteria in the order below.",
            high=f"{snapshot.scale.high:g}",
        ),
        ranked=_ranked(snapshot, texts, ranking),
        sure_words=texts.say("Share of all possible weightings in which each campaign comes first."),
        sentences=tuple(sentences),
        weights=_weights(snapshot, texts, ranking),
        weights_words=_weights_words(snapshot, texts, ranking),
        side_means=tuple(_side_means(snapshot, texts)),
        tested=tuple(tested),
        tested_words=f"{counted} {missed}".strip() if few else counted,
        untouched="" if few else missed,
        dissent=_dissent(snapshot),
    )


def _lead(snapshot: Snapshot, texts: Texts, tested: int, ranking: Ranking | None) -> str:
    """What was picked, and where there are criteria but no ranking, that there is none."""
    said = _picked(snapshot, texts, tested)
    if ranking is not None and ranking.criteria and not ranking.ranking:
        said += " " + texts.say("No ranking: weights and scores were not revealed, or too few gave them.")
    return said


def _picked(snapshot: Snapshot, texts: Texts, tested: int) -> str:
    picked = snapshot.candidates.get(snapshot.test_case.candidate)
    if picked is None:
        return texts.say("No campaign has been picked yet.")
    facts = [picked.title]
    facts += [day(texts, picked.starts_on)] if picked.starts_on else []
    facts += [money(texts, picked.budget)] if picked.budget else []
    total = len(snapshot.shortlist)
    sentence = texts.say(
        "It puts {tested} of the {total} activities to the test.", tested=tested, total=total
    )
    return f"{', '.join(facts)}. {sentence}" if total else f"{', '.join(facts)}."


def _side_means(snapshot: Snapshot, texts: Texts) -> Iterator[tuple[Side, str]]:
    for side in (Side.MARKETING, Side.IT):
        yield side, texts.say("{side}’s mean", side=side_label(texts, snapshot, side))


def _tested(snapshot: Snapshot) -> tuple[list[Tested], list[str]]:
    """The shortlist's activities that the pick puts to the test, and the titles of those that it doesn't."""
    picked = snapshot.candidates.get(snapshot.test_case.candidate)
    linked = set(picked.activities) if picked else set()
    listed = is_in(snapshot, StepId.OWNERSHIP)
    hit = [
        Tested(activity.title, row_key(number) if listed else "")
        for number, activity in enumerate(snapshot.shortlist, 1)
        if activity.id in linked
    ]
    return hit, [activity.title for activity in snapshot.shortlist if activity.id not in linked]


def _ranked(snapshot: Snapshot, texts: Texts, ranking: Ranking | None) -> tuple[RankedCandidate, ...]:
    standings = ranking.ranking if ranking else ()
    return tuple(
        RankedCandidate(
            title=snapshot.candidates[each.candidate].title,
            score=each.score,
            score_words=number(texts, each.score),
            parts=each.parts,
            wins_share=each.wins_share,
            wins_words=percent(texts, each.wins_share),
        )
        for each in standings
    )


def _weights(snapshot: Snapshot, texts: Texts, ranking: Ranking | None) -> tuple[WeightRow, ...]:
    rows = []
    for place, stable in enumerate(ranking.stable if ranking else ()):
        sides = ranking.side_weights if ranking else {}
        marketing, it = sides.get("marketing"), sides.get("it")
        low, high = f"{stable.low * 100:.0f}", f"{stable.high * 100:.0f}"
        rows.append(
            WeightRow(
                name=snapshot.criteria[stable.criterion].name,
                points=f"{stable.weight * 100:.0f}",
                mean=stable.weight,
                marketing=marketing[place] if marketing else None,
                it=it[place] if it else None,
                low=stable.low,
                high=stable.high,
                range_words=texts.say("{low} to {high}", low=low, high=high),
            )
        )
    return tuple(rows)


def _weights_words(snapshot: Snapshot, texts: Texts, ranking: Ranking | None) -> str:
    winner = ranking.winner if ranking else None
    title = snapshot.candidates[winner.candidate].title if winner else ""
    if ranking is None or len(ranking.leaders) != 1 or len(title) > _SHORT // 4:
        return texts.say("The black line is the mean of all. In the grey range the first stays first.")
    return texts.say(
        "The black line is the mean of all. In the grey range, {title} stays first.", title=title
    )


def _dissent(snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """What somebody has against the pick, and who."""
    found = []
    for dissent in snapshot.test_case.dissent:
        person = snapshot.participants.get(dissent.participant)
        who = ", ".join(filter(None, (person.name, person.title))) if person else ""
        found.append((f"“{dissent.text}”", who))
    return tuple(found)
