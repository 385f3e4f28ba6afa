"""Whether a step is part of the workshop has one answer, in every document and in the window's rail."""

from datetime import date
from io import BytesIO

import pytest

from tests.builders import build
from workshop.domain import flow
from workshop.domain.facts.choices import ObjectiveKind, StepId
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.ownership import Term
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.exports.markdown import write_markdown
from workshop.report.calendar import diary
from workshop.report.charter.charter import charter
from workshop.report.deck.deck import deck
from workshop.report.source import Source
from workshop.report.workbook.workbook import workbook
from workshop.texts import Texts

AIMS, LIST, OWNERSHIP, CASE = (
    StepId.OBJECTIVES,
    StepId.OVERLAP_ACTIVITIES,
    StepId.OWNERSHIP,
    StepId.TEST_CASE,
)
DAY = date(2026, 9, 3)
HEADINGS = {
    AIMS: "Objectives",
    LIST: "What both sides do",
    OWNERSHIP: "Who decides what",
    CASE: "The test case",
}
SHEETS = {AIMS: "Objectives", LIST: "Activities", OWNERSHIP: "Decision rights", CASE: "Campaigns"}
SLIDES = {AIMS: "What we aim for", OWNERSHIP: "Who decides what", CASE: "The test case"}
DATES = {AIMS: "objective", OWNERSHIP: "term"}


def filled(*boxes):
    """A workshop with something of all four steps, and these time boxes as its agenda."""
    aims = (Objective(id="o1", kind=ObjectiveKind.SHARED, text="Grow", due=DAY),)
    terms = (Term(activity="a1", review_on=DAY),)
    document = build(activities=2, candidates=2, owned=True, objectives=aims, terms=terms, agenda=boxes)
    return Snapshot.of(document)


def markdown(content):
    out = BytesIO()
    write_markdown(content, Texts(), out)
    return [line[3:] for line in out.getvalue().decode().splitlines() if line.startswith("## ")]


def shown(snapshot):
    """By document, which of the four steps it shows."""
    source = Source.of(shared(snapshot), Texts())
    made = charter(source)
    dates = [each.key.split("|")[0] for each in diary(source).appointments]
    return {
        "charter": _found(HEADINGS, [part.title for part in made.parts.values()]),
        "markdown": _found(HEADINGS, markdown(made)),
        "workbook": _found(SHEETS, [sheet.name for sheet in workbook(source).sheets]),
        "slides": _found(SLIDES, [slide.title for slide in deck(source).slides]),
        "calendar": _found(DATES, dates),
        "rail": {step.id for step in flow.included(snapshot)} & set(HEADINGS),
    }


def _found(names, said):
    return {step for step, name in names.items() if name in said}


def expected(steps):
    whole = {"charter": HEADINGS, "markdown": HEADINGS, "workbook": SHEETS, "slides": SLIDES}
    able = {**whole, "calendar": DATES, "rail": HEADINGS}
    return {document: steps & set(can) for document, can in able.items()}


@pytest.mark.parametrize(
    ("boxes", "steps"),
    [
        ((), {AIMS, LIST, OWNERSHIP, CASE}),
        ((TimeBox(step=StepId.SET_UP, minutes=5),), {AIMS}),
        ((TimeBox(step=StepId.SET_UP), TimeBox(step=OWNERSHIP)), {AIMS, OWNERSHIP}),
        ((TimeBox(step=LIST), TimeBox(step=OWNERSHIP, included=False)), {AIMS, LIST}),
        ((TimeBox(step=CASE), TimeBox(step=AIMS, included=False)), {CASE}),
    ],
    ids=["no agenda", "set-up alone", "some", "one left out", "one that only data can fill left out"],
)
def test_every_document_and_the_rail_show_the_same_steps(boxes, steps):
    assert shown(filled(*boxes)) == expected(steps)
