"""Sheets of paper for weights and for scores: who fills one in, and on what; nothing that anybody gave."""

import msgspec

from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.test_case import Criterion
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.marks import sheet_mark
from workshop.report.ballots.paper import SheetWords, Voter, voters
from workshop.texts import Texts
from workshop.texts.steps.test_case.giving import (
    anchors_text,
    scoring_text,
    step_text,
    unanimity_text,
    weighing_text,
)


class Asked(msgspec.Struct, frozen=True):
    """A criterion: its name, and what its scores mean (weights: the step from the worst to the best)."""

    name: str
    detail: str


class GivingWords(SheetWords, frozen=True):
    """What stands on every sheet besides: over the criteria, over the boxes, and beside the last of them."""

    criteria: str
    box: str
    sum: str


class PaperSheets(msgspec.Struct, frozen=True):
    """A sheet for each voter; without campaigns it is one for weights."""

    language: str
    words: GivingWords
    voters: tuple[Voter, ...]
    criteria: tuple[Asked, ...]
    campaigns: tuple[str, ...]


def paper_sheets(snapshot: Snapshot, texts: Texts, kind: RevealKind) -> PaperSheets:
    """The sheets for weights, or for scores, side by side in the order in which they are entered."""
    is_scores = kind is RevealKind.SCORES

    def meaning(criterion: Criterion) -> str:
        return anchors_text(texts, criterion) if is_scores else step_text(texts, criterion, snapshot.scale)

    return PaperSheets(
        language=texts.language,
        words=_words(snapshot, texts, kind),
        voters=voters(snapshot, texts),
        criteria=tuple(Asked(each.name, meaning(each)) for each in snapshot.criteria),
        campaigns=tuple(each.title for each in snapshot.candidates) if is_scores else (),
    )


def _words(snapshot: Snapshot, texts: Texts, kind: RevealKind) -> GivingWords:
    say, mark = texts.say, sheet_mark(snapshot, kind)
    is_scores = kind is RevealKind.SCORES
    read = say("The facilitator alone reads this sheet and destroys it; the room sees means.")
    return GivingWords(
        company=snapshot.workshop.company or snapshot.workshop.title,
        document=say("Scores on paper") if is_scores else say("Weights on paper"),
        question=scoring_text(texts, snapshot.scale) if is_scores else weighing_text(texts),
        how=f"{read} {unanimity_text(texts)}",
        foot=say("List {mark}", mark=mark),
        mark=mark,
        criteria=say("What the scores mean") if is_scores else say("Criterion"),
        box=say("Score") if is_scores else say("Points"),
        sum="" if is_scores else say("Together 100"),
    )
