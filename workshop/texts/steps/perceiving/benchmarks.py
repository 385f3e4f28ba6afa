"""Published figures in words: what was asked of whom, and how the room's own count stands beside it."""

from collections.abc import Mapping
from functools import cache

import msgspec

from resources import RESOURCES
from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.benchmarks import (
    FEWEST_FOR_SHARES,
    Benchmark,
    Counted,
    Counts,
    counted,
    is_further_apart,
)
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import percent
from workshop.texts.names import side_label

_TOLD: Mapping[str, str] = {
    "alignment-important": "{marketing} of CMOs and {it} of CIOs call alignment important",
    "standards-ignored": "{it} of IT executives say that marketing ignores IT’s standards",
    "data-without-it": "{marketing} of CMOs want to get at data without IT",
    "supporting-marketing": "{it} of CIOs have supporting marketing at or near the top of their list",
    "improved-most": "{marketing} of marketing and {it} of IT executives say so",
    "collaboration-right": "1 in 10 executives says so",
    "marketing-skills": "{it} of CIOs call marketing’s technology skills very good or excellent",
    "it-understands": "{marketing} of CMOs call IT’s grasp of marketing very good or excellent",
    "biggest-obstacle": "{marketing} of marketers name it as the biggest obstacle",
}


class _Shipped(msgspec.Struct, frozen=True):
    about: str
    published: tuple[Benchmark, ...]


@cache
def benchmarks() -> Mapping[str, Benchmark]:
    """Those of resources/benchmarks by id, read when they are first asked for."""
    data = (RESOURCES / "benchmarks" / "published.json").read_bytes()
    return {each.id: each for each in msgspec.json.decode(data, type=_Shipped).published}


def published_text(texts: Texts, benchmark: Benchmark) -> str:
    """What was found, as in "77 % of CIOs call alignment important", and whether it asked something else."""
    told = found_text(texts, benchmark)
    if benchmark.same_question:
        return texts.say("Published: {told}.", told=told)
    return texts.say("Published, of another question: {told}.", told=told)


def found_text(texts: Texts, benchmark: Benchmark) -> str:
    """The figures and what they count, without more: "77 % of CIOs call alignment important"."""
    figures = {side.value: percent(texts, each / 100) for side, each in benchmark.figures.items()}
    return texts.say(_TOLD[benchmark.id], **figures)


def counted_text(texts: Texts, snapshot: Snapshot, side: Side, benchmark: Benchmark, found: Counted) -> str:
    """A side's count beside the published figure: "Marketing: 2 of 5 agree here; 56 % published."."""
    if found.of < FEWEST_FOR_SHARES:
        here = texts.say("{count} of {people}", count=found.count, people=found.of)
    else:
        here = percent(texts, found.count / found.of)
    name = side_label(texts, snapshot, side)
    if benchmark.counts is Counts.AGREE:
        said = texts.say("{side}: {here} agree here", side=name, here=here)
    else:
        said = texts.say("{side}: {here} disagree here", side=name, here=here)
    if found.published is None:
        return texts.say("{said}.", said=said)
    share = percent(texts, found.published / 100)
    return texts.say("{said}; {share} published.", said=said, share=share)


def beside_text(texts: Texts, snapshot: Snapshot, each: Perceived) -> tuple[str, ...]:
    """All that stands beside a statement: what was published, each side's own count, and how far apart."""
    benchmark = benchmarks().get(each.statement.benchmark)
    if benchmark is None:
        return ()
    lines = [published_text(texts, benchmark)]
    groups = {Side.MARKETING: each.marketing, Side.IT: each.it}
    found = {side: counted(benchmark, side, rated) for side, rated in groups.items() if rated}
    lines += [
        counted_text(texts, snapshot, side, benchmark, own)
        for side, own in found.items()
        if own.published is not None
    ]
    if len(found) == len(groups) and is_further_apart(benchmark, found[Side.MARKETING], found[Side.IT]):
        lines.append(texts.say("The room is further apart than the survey."))
    return tuple(lines)


def source_text(texts: Texts, benchmark: Benchmark) -> str:
    """Where it was published."""
    return texts.say("Source: {source}.", source=benchmark.source)
