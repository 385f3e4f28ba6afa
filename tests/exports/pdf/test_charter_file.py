from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings

from tests.builders import activity, build, right
from tests.strategies import documents
from workshop.domain.facts.choices import Paper
from workshop.domain.facts.ownership import Reason
from workshop.domain.facts.set_up import Workshop
from workshop.errors import ExportTrouble
from workshop.imports.data import example


def test_an_independent_program_finds_no_fault(example_pdf, ask):
    assert "No syntax or stream encoding errors" in ask(example_pdf, "qpdf", "--check", "{}")


def test_every_font_is_embedded_and_cut_to_what_is_used(example_pdf, ask):
    fonts = [row.split() for row in ask(example_pdf, "pdffonts", "{}").splitlines()[2:]]

    assert {name.partition("+")[2] for name, *_ in fonts} >= {"Inter-Regular", "SourceSerif4-Regular"}
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in fonts)
    assert b"Helvetica" not in example_pdf


def test_the_same_content_gives_the_same_bytes(make, example_pdf):
    assert make(example()) == example_pdf


def test_the_properties_say_what_it_is_whose_and_of_when(example_pdf, ask):
    said = ask(example_pdf, "pdfinfo", "-isodates", "{}")

    assert "Joint charter of Marketing and IT: Who decides what" in said
    assert "Hollis & Vane" in said
    assert "2026-02-05T00:00:00Z" in said
    assert b"/Lang (en)" in example_pdf


def test_pages_have_no_transitions(example_pdf):
    assert b"/Trans" not in example_pdf


def page_of(document, title):
    """The index of the page on which a part begins."""
    return next(mark.get_dest().get_index() for mark in document.get_toc() if mark.get_title() == title)


def test_the_outline_leads_to_each_part(example_pdf):
    with pypdfium2.PdfDocument(example_pdf) as document:
        entries = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]

    titles, pages = zip(*entries, strict=True)
    assert titles[1:] == (
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
        "Sign-off",
    )
    assert list(pages) == sorted(pages)


def test_the_contents_name_the_page_each_part_is_on(example_pdf, ask):
    pages = ask(example_pdf, "pdftotext", "-layout", "{}", "-").split("\f")
    contents = pages[2][pages[2].index("Contents") :]

    rows = [*filter(str.strip, contents.replace("Contents", "").splitlines())]
    assert len(rows) > 4
    for row in rows:
        *title, page = row.split()
        assert " ".join(title) in pages[int(page) - 1]


def test_what_the_pick_tests_links_to_its_row(example_pdf):
    with pypdfium2.PdfDocument(example_pdf) as document:
        page = document[page_of(document, "The test case")]
        links = page.get_objects() and pypdfium2.raw.FPDFPage_GetAnnotCount(page)

    assert links == 9


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_pages_have_the_paper_s_size(make, paper, size):
    with pypdfium2.PdfDocument(make(build(), paper=paper)) as document:
        assert {tuple(map(round, page.get_size())) for page in document} == {size}


def test_progress_rises_to_the_end(make):
    seen = []

    make(build(activities=80, owned=True), progress=seen.append)

    assert all(before <= after for before, after in pairwise(seen))
    assert seen[-1] == 1.0


@pytest.mark.parametrize("pages", [1, 5, 20])
def test_a_cancelled_export_stops_at_once(make, pages):
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) == pages

    with pytest.raises(ExportTrouble) as caught:
        make(build(activities=400, owned=True), cancelled=cancelled)

    assert caught.value.code == "cancelled"
    assert len(asked) == pages


def test_an_empty_workshop_still_has_a_cover_and_lines_to_sign(make, read):
    text = read(make(build(activities=0, participants=0)))

    assert "Joint charter of Marketing and IT" in text
    assert "Sign-off" in text
    assert "Who decides what" not in text


def test_markup_in_texts_is_printed_and_opens_no_file(make, read, ask, tmp_path):
    canary = f"<img src='{tmp_path}/asked.pdf'/> <font color='red'>R&D</font> &amp; <a href='x'>"
    doc = build(
        workshop=Workshop(title="t", company="<b>AT&T</b>"),
        activities=(activity(1, title=canary),),
        rights=(right(1, 1),),
        reasons=(Reason(activity="a1", text=canary),),
    )
    pdf = make(doc)

    text = read(pdf).replace(" ", "")
    assert text.count(canary.replace(" ", "")) >= 3
    assert "<b>AT&T</b>" in text
    assert ask(pdf, "pdfimages", "-list", "{}").count("\n") == 2


@pytest.mark.slow
@settings(max_examples=15)
@given(documents())
def test_any_workshop_can_be_printed(make, document):
    with pypdfium2.PdfDocument(make(document)) as printed:
        assert len(printed) >= 2


@pytest.mark.parametrize("paper", list(Paper))
def test_the_example_s_decision_rights_are_one_page_on_either_paper(make, ask, paper):
    pages = ask(make(example(), paper=paper), "pdftotext", "-raw", "{}", "-").split("\f")

    with_rows = [page for page in pages if "Accountable" in page and "Consulted" in page]
    assert len(with_rows) == 1
    assert "Peak load and incidents" in with_rows[0]


def test_the_letters_of_the_matrix_are_told_in_two_rows_that_stand_apart(example_pdf):
    names = ("Accountable", "Responsible", "Consulted", "Informed", "Market data analytics")
    with pypdfium2.PdfDocument(example_pdf) as document:
        page = document[page_of(document, "Who decides what")].get_textpage()
        found = [page.search(name, match_case=True).get_next() for name in names]
        boxes = [[page.get_charbox(at + n) for n in range(count)] for at, count in found]

    left = [min(box[0] for box in each) for each in boxes]
    right = [max(box[2] for box in each) for each in boxes]
    low = [min(box[1] for box in each) for each in boxes]
    high = [max(box[3] for box in each) for each in boxes]
    assert max(right[0], right[2]) < min(left[1], left[3])
    assert max(high[2:4]) < min(low[:2])
    assert high[4] + 8 < min(low[2:4]), "they stand clear of the first row"


def test_a_long_place_takes_the_next_column_of_the_cover_before_it_breaks(make, ask):
    place = "Kranhaus Sued, eighteenth floor, Rheinblick"
    pdf = make(build(workshop=Workshop(title="T", place=place)))

    assert place in ask(pdf, "pdftotext", "-raw", "-l", "1", "{}", "-").splitlines()
