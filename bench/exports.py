"""Slides and workbook against the seconds they may take; the workbook also beside bare XlsxWriter."""

from collections.abc import Iterator
from io import BytesIO

from bench.measure import Row, line, medians, seconds
from workshop.domain.document import Document, new_document
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Reason, Right
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.report.source import Source
from workshop.report.workbook.tables import Book
from workshop.report.workbook.workbook import workbook
from workshop.texts import Texts

ACTIVITIES, PEOPLE, ROUNDS = 5_000, 20, 3
SLIDES, WORKBOOK = 1.0, 2.5
"""Seconds, from asking to the last byte."""


def large() -> Document:
    """So many activities, each with a role for six people and a reason."""
    people = [
        Participant(id=ParticipantId(f"p{n}"), name=f"Person {n}", side=list(Side)[n % 2])
        for n in range(PEOPLE)
    ]
    activities = [
        Activity(
            id=ActivityId(f"a{n}"), title=f"Activity {n}", description="What it is. " * 6, shortlisted=True
        )
        for n in range(ACTIVITIES)
    ]
    rights = [
        Right(activity=each.id, participant=people[(n + place) % PEOPLE].id, role=letter)
        for n, each in enumerate(activities)
        for place, letter in enumerate("ARRCCI")
    ]
    reasons = [Reason(activity=each.id, text="Because it is theirs to answer for.") for each in activities]
    return new_document(
        Workshop(title="Measured"), participants=people, activities=activities, rights=rights, reasons=reasons
    )


def book(snapshot: Snapshot) -> Book:
    return workbook(Source.of(shared(snapshot), Texts()))


def ours(snapshot: Snapshot) -> None:
    from workshop.exports.xlsx import write_workbook

    write_workbook(book(snapshot), BytesIO())


def bare(made: Book) -> None:
    """The same cells as strings, without formats."""
    from xlsxwriter import Workbook

    file = Workbook(BytesIO(), {"constant_memory": True})
    for sheet in made.sheets:
        page = file.add_worksheet(sheet.name)
        for number, row in enumerate(sheet.rows):
            for place, cell in enumerate(row):
                if cell is not None:
                    page.write_string(number, place, str(cell))
    file.close()


def slides(snapshot: Snapshot) -> None:
    from workshop.exports.pptx.build import write_deck
    from workshop.report.deck.deck import deck

    made = deck(Source.of(shared(snapshot), Texts()))
    write_deck(made, BytesIO())


def main() -> Iterator[Row]:
    """The example's slides, then the large workbook; what is imported lazily is imported before."""
    shown, many = Snapshot.of(example()), Snapshot.of(large())
    slides(shown)
    ours(shown)
    made = book(many)
    contestants = {
        "slides": lambda: seconds(lambda: slides(shown)),
        "workbook": lambda: seconds(lambda: ours(many)),
        "bare": lambda: seconds(lambda: bare(made)),
    }
    took = medians(contestants, ROUNDS)
    yield line("slides of the example, of a second", took["slides"], SLIDES, 1.0)
    yield line("workbook of 5,000, of 2.5 seconds", took["workbook"], WORKBOOK, 1.0)
    yield line("workbook of 5,000, of bare XlsxWriter", took["workbook"], took["bare"], 3.0)
