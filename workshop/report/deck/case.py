"""The slides on the test case: the ranking with its reason, and how sure it is."""

from collections.abc import Iterator

from workshop.domain.facts.choices import Side
from workshop.report.charter.blocks import Charter, TestCaseBlock
from workshop.report.charts import tone
from workshop.report.deck.slides import Bars, Series, Slide, Text, Words
from workshop.report.source import Source
from workshop.texts.steps.test_case import ranking as words

_CAMPAIGNS = 7
_CRITERIA = 7
_SIDES = ((Side.MARKETING, "mkt"), (Side.IT, "it"))


def case_slides(source: Source, content: Charter) -> Iterator[Slide]:
    """What was picked and why, and what would have to change for another to come first."""
    found = content.find(TestCaseBlock)
    if found is None:
        return
    case = found.body
    quoted = [Words(case.reason, "quote")] if case.reason else []
    against = [Words(case.against)] if case.against else []
    tested = Words(case.tested_words, "small")
    if not case.ranked:
        yield Slide(found.title, case.lead, Text((*quoted, tested)), case.reason)
        return
    yield Slide(
        title=found.title,
        lead=case.lead,
        main=_ranking(source, case),
        beside=Text((*quoted, *against, tested)),
        notes=_notes(case),
    )
    if case.weights:
        yield _sure(source, content, case)


def _ranking(source: Source, case: TestCaseBlock) -> Bars:
    """What each criterion adds to each campaign's score; the score stands with the title."""
    shown = case.ranked[:_CAMPAIGNS]
    said = "; ".join(f"{each.title}: {each.score_words}" for each in shown)
    return Bars(
        says=source.texts.say("Ranking of the campaigns. {said}", said=said),
        categories=tuple(f"{each.title}  {each.score_words}" for each in shown),
        series=tuple(
            Series(row.name, tuple(round(each.parts[place], 4) for each in shown), (tone(place),))
            for place, row in enumerate(case.weights)
        ),
        stacked=True,
        longest=case.scale_high if case.scale_high > 0 else None,
        shown="",
    )


def _sure(source: Source, content: Charter, case: TestCaseBlock) -> Slide:
    """Each side's weights beside the other's, and in sentences how much they matter."""
    rows = case.weights[:_CRITERIA]
    certain = words.certainty(source.texts, source.snapshot, source.ranking)
    means = dict(case.side_means)
    series = [
        Series(means[side], tuple(_points(getattr(row, side.value)) for row in rows), (colour,))
        for side, colour in _SIDES
        if any(getattr(row, side.value) is not None for row in rows)
    ]
    if not series:
        series = [Series(content.captions.points, tuple(_points(row.mean) for row in rows), ("ink",))]
    dissent = [
        Words(said, voice)
        for each in case.dissent[:1]
        for said, voice in zip(each, ("aside", "small"), strict=True)
        if said
    ]
    said_beside = [each for each in case.sentences if each != certain]
    said = "; ".join(f"{row.name}: {row.points}" for row in rows)
    return Slide(
        title=content.captions.sure,
        lead=certain,
        main=Bars(
            says=source.texts.say("Weights of the criteria in points. {said}", said=said),
            categories=tuple(row.name for row in rows),
            series=tuple(series),
            stacked=False,
            longest=None,
            shown="0",
        ),
        beside=Text((*(Words(each) for each in said_beside), *dissent)),
        notes="\n".join([*case.sentences, *(" – ".join(each) for each in case.dissent)]),
    )


def _points(share: float | None) -> float | None:
    return None if share is None else round(share * 100, 1)


def _notes(case: TestCaseBlock) -> str:
    lines = [case.lead, case.reason, case.against, f"{case.tested_words} {case.untouched}".strip()]
    lines += [f"{each.title}: {each.score_words} ({each.wins_words})" for each in case.ranked]
    return "\n".join(filter(None, lines))
