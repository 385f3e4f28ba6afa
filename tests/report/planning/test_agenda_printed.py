"""The agenda is printed with the starts that the window shows, day by day."""

from datetime import date

from tests.builders import build
from workshop.domain.facts.choices import BoxKind, StepId
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.sections import Rows
from workshop.report.source import Source
from workshop.report.workbook.workbook import workbook
from workshop.texts import Texts

AGENDA = (
    TimeBox(step=StepId.OWNERSHIP, minutes=60),
    TimeBox(kind=BoxKind.BREAK, id="lunch", title="Lunch", minutes=45, fixed_start="12:00"),
    TimeBox(step=StepId.TEST_CASE, minutes=30, included=False),
    TimeBox(step=StepId.REVIEW, minutes=30, day=2),
)
PLANNED = Workshop(title="T", starts_on=date(2026, 2, 4))


def tables(charter):
    for section in charter.parts["agenda"].body.sections:
        (block,) = section.blocks
        assert isinstance(block, Rows)
        yield section.caption, block.rows


def test_each_day_is_a_table_of_what_is_in_with_its_start_and_end(make):
    first, second = tables(make(build(activities=0, agenda=AGENDA, workshop=PLANNED)))

    assert first[0] == "Day 1, 4 February 2026"
    assert first[1] == (("09:00 to 10:00", "Ownership", "60"), ("12:00 to 12:45", "Lunch", "45"))
    assert second == ("Day 2, 5 February 2026", (("09:00 to 09:30", "Review, sign-off", "30"),))


def test_one_day_without_a_date_needs_no_caption(make):
    ((caption, rows),) = tables(make(build(activities=0, agenda=AGENDA[:1])))
    assert (caption, len(rows)) == ("", 1)


def test_an_agenda_without_minutes_is_not_printed(make):
    assert "agenda" not in make(build(agenda=(TimeBox(step=StepId.OWNERSHIP),))).parts
    assert "agenda" not in make(build()).parts


def test_the_workbook_has_the_same_starts():
    built = build(activities=0, agenda=AGENDA, workshop=PLANNED)
    source = Source.of(shared(Snapshot.of(built)), Texts())
    book = workbook(source)
    (found,) = [each for each in book.sheets if each.name == "Agenda"]

    assert [row[:3] for row in found.rows] == [
        (1, "09:00", "Ownership"),
        (1, "12:00", "Lunch"),
        (None, None, "Test case"),
        (2, "09:00", "Review, sign-off"),
    ]
