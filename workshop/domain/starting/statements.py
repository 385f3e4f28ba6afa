"""The twelve statements that a survey starts from, in English; `texts.steps.starters` translates them."""

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import StatementId
from workshop.domain.facts.where_we_stand import Statement

_TEXTS = (
    "IT delivers fast enough for the market.",
    "Marketing follows IT’s standards.",
    "Marketing should get at data without IT.",
    "Alignment matters to our success.",
    "Marketing has the technology skills it needs.",
    "IT understands what marketing needs.",
    "It is clear who decides on a vendor.",
    "We know each other’s goals.",
    "Missing alignment is our biggest obstacle.",
    "We share one data strategy.",
    "This relation improved most of all in the leadership.",
    "Our collaboration is where it must be.",
)
_ABOUT = {0: Side.IT, 1: Side.MARKETING, 4: Side.MARKETING, 5: Side.IT}
_BENCHMARKS = {
    1: "standards-ignored",
    2: "data-without-it",
    3: "alignment-important",
    4: "marketing-skills",
    5: "it-understands",
    8: "biggest-obstacle",
    10: "improved-most",
    11: "collaboration-right",
}
STARTER_STATEMENTS: tuple[Statement, ...] = tuple(
    Statement(id=StatementId(""), text=text, about=_ABOUT.get(place), benchmark=_BENCHMARKS.get(place, ""))
    for place, text in enumerate(_TEXTS)
)
"""None of them has an id yet. `benchmark` is the published figure that is shown beside it."""
