"""Portfolios to test with: small ones, and the labelled ones of tests/data/overlaps."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative, Overlap
from workshop.domain.overlapping.suggestions import Suggestion, suggestions
from workshop.texts.steps.overlapping.thesaurus import thesaurus

LABELLED = Path(__file__).parents[2] / "data" / "overlaps"


def marketings(title: str, id_: str = "m", **fields: Any) -> Initiative:
    """An initiative of marketing."""
    return Initiative(id=id_, side=Side.MARKETING, title=title, **fields)


def its(title: str, id_: str = "i", **fields: Any) -> Initiative:
    """An initiative of IT."""
    return Initiative(id=id_, side=Side.IT, title=title, **fields)


def suggested(*initiatives: Initiative, overlaps: tuple[Overlap, ...] = ()) -> tuple[Suggestion, ...]:
    """What is suggested of these with the thesaurus that ships."""
    return suggestions(thesaurus(), initiatives, overlaps)


def pairs(*initiatives: Initiative, overlaps: tuple[Overlap, ...] = ()) -> list[tuple[str, str]]:
    """The ids that are suggested, best first."""
    return [each.initiatives for each in suggested(*initiatives, overlaps=overlaps)]


def labelled_pairs() -> list[dict[str, Any]]:
    """The 30 labelled pairs."""
    return json.loads((LABELLED / "pairs.json").read_text("utf-8"))["pairs"]


def portfolio_of(labelled: list[dict[str, Any]]) -> list[Initiative]:
    """Both sides of labelled pairs; p01 is m-p01 and i-p01."""
    sides = ((Side.MARKETING, "marketing", "m"), (Side.IT, "it", "i"))
    return [
        _dated(side, f"{letter}-{pair['id']}", **pair[key])
        for pair in labelled
        for side, key, letter in sides
    ]


def other_trade(name: str) -> tuple[list[Initiative], set[tuple[str, str]]]:
    """A workshop's two portfolios, and the overlaps that are in them."""
    workshop = json.loads((LABELLED / "other-trades.json").read_text("utf-8"))["workshops"][name]
    names = ("title", "description", "starts_on", "ends_on")
    sides = {Side.MARKETING: workshop["marketing"], Side.IT: workshop["it"]}
    initiatives = [
        _dated(side, id_, **dict(zip(names, line, strict=True)))
        for side, lines in sides.items()
        for id_, line in lines.items()
    ]
    return initiatives, {(one, other) for one, other in workshop["overlaps"]}


def _dated(side: Side, id_: str, starts_on: str, ends_on: str, **words: str) -> Initiative:
    days = {"starts_on": date.fromisoformat(starts_on), "ends_on": date.fromisoformat(ends_on)}
    return Initiative(id=id_, side=side, **words, **days)
