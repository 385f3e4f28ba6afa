"""The whole charter on paper: every part, every row, on either paper."""

from pathlib import Path

import pypdfium2
import pytest

from tests.builders import build
from workshop.domain.facts.choices import Paper
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.rehearsal import Task
from workshop.imports.data import read_bytes

WHOLE = Path(__file__).parents[2] / "data" / "whole.json"
TITLES = (
    "Summary",
    "Who takes part",
    "Objectives",
    "Where we stand",
    "Both portfolios",
    "Who decides what",
    "The test case",
    "The rehearsal",
    "The road map",
    "How we work together",
    "What both sides do",
    "Agenda",
    "Open points",
    "Decision log",
    "Reservations",
    "Sign-off",
    "How to verify",
)


@pytest.fixture(scope="module")
def document():
    return read_bytes(WHOLE.read_bytes())


@pytest.mark.parametrize("paper", list(Paper))
def test_every_part_is_in_the_outline_in_order(make, document, ask, paper):
    pdf = make(document, paper=paper)

    assert "No syntax or stream encoding errors" in ask(pdf, "qpdf", "--check", "{}")
    with pypdfium2.PdfDocument(pdf) as printed:
        entries = [(mark.get_title(), mark.get_dest().get_index()) for mark in printed.get_toc()][1:]
    assert tuple(title for title, _ in entries) == TITLES
    assert [page for _, page in entries] == sorted(page for _, page in entries)


def test_what_people_wrote_is_there(make, document, read):
    text = read(make(document))

    written = [
        *(each.text for each in (*document.objectives, *document.gaps, *document.decisions)),
        *(each.text for each in (*document.principles, *document.commitments, *document.reservations)),
        *(each.title for each in (*document.increments, *document.tasks, *document.cadences)),
        *(each.text for each in document.parking_lot if not each.settled),
        *(each.note for each in document.overlaps if not each.dismissed),
    ]
    assert [each for each in written if each not in text] == []
    assert "CANARY" not in text


def test_the_summary_is_one_page(make, document, ask):
    pages = ask(make(document), "pdftotext", "-raw", "{}", "-").split("\f")

    assert "Summary" in pages[1]
    assert "Who takes part" in pages[2]


def test_a_long_table_repeats_its_head_and_keeps_its_rows_in_order(make, ask):
    decisions = tuple(Decision(id=str(n), text=f"Decided number {n} of many") for n in range(1, 200))

    pages = ask(make(build(decisions=decisions)), "pdftotext", "-raw", "{}", "-").split("\f")

    with_rows = [page for page in pages if "Decided number" in page]
    assert len(with_rows) > 3
    assert all("Decision" in page.split("Decided number")[0] for page in with_rows)
    text = " ".join("".join(with_rows).split())
    places = [text.index(f"Decided number {n} of many") for n in range(1, 200)]
    assert places == sorted(places)


def test_more_tasks_than_a_chart_can_show_are_all_listed(make, read):
    tasks = tuple(Task(id=f"t{n}", title=f"Task named {n}x") for n in range(1, 400))

    text = read(make(build(tasks=tasks)))

    assert all(f"Task named {n}x" in text for n in range(1, 400))


def test_nothing_of_any_part_is_drawn_beyond_the_margins(make, document):
    with pypdfium2.PdfDocument(make(document)) as printed:
        for page in list(printed)[1:]:
            text = page.get_textpage()
            boxes = [text.get_rect(n) for n in range(text.count_rects())]
            assert min(box[0] for box in boxes) > 52
            assert max(box[2] for box in boxes) < 595 - 40
            assert min(box[1] for box in boxes) > 40
