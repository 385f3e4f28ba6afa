"""Slides read back with python-pptx, and what is packed in their charts with openpyxl."""

import shutil
import subprocess
import zipfile
from datetime import date
from io import BytesIO
from itertools import combinations

import msgspec
import openpyxl
import pptx
import pypdfium2
import pytest
from hypothesis import Phase, given, settings
from msgspec.structs import replace
from pptx.util import Pt

from tests.builders import build, candidate, criterion, people, right
from tests.strategies import documents
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.ownership import Reason, Reveal
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.test_case import Dissent, Score, TestCase
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.exports.pptx.look import BODY, Style, lines, shortened
from workshop.imports.data import example
from workshop.report.charter.charter import charter
from workshop.report.charter.sections import Climb
from workshop.report.source import Source
from workshop.texts import Texts


@pytest.fixture
def make(export):
    return lambda document: export(document, ".pptx")


OFFICE = [found for found in [shutil.which("soffice")] if found]
"""LibreOffice, where this machine has it; without it nothing else renders slides."""
WITHOUT_SHRINKING = tuple(each for each in Phase if each is not Phase.shrink)
"""Slides take long to make; a failure is told as it was found."""


def read(made):
    return pptx.Presentation(BytesIO(made))


def words(slide):
    """Everything that a slide shows or that its notes tell."""
    shown = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    for shape in slide.shapes:
        if shape.has_table:
            shown += [cell.text for row in shape.table.rows for cell in row.cells]
        if shape.has_chart:
            shown += [str(name) for name in shape.chart.plots[0].categories]
    return "\n".join([*shown, slide.notes_slide.notes_text_frame.text])


def charts(deck):
    return [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]


def full():
    """A workshop in which every step left something for a slide."""
    at = example().reveals[0].at
    group = people(8)
    rights = tuple(right(n, n % 8 + 1, "A") for n in range(1, 41))
    reasons = tuple(Reason(activity=f"a{n}", text=f"Because of {n}") for n in range(1, 41))
    return build(
        activities=40,
        participants=group,
        rights=rights,
        reasons=reasons,
        candidates=3,
        criteria=2,
        scores=tuple(
            Score(candidate=f"c{c}", criterion=f"k{k}", participant=p.id, value=(c * k) % 5 + 1)
            for c in (1, 2, 3)
            for k in (1, 2)
            for p in group
        ),
        objectives=(Objective(id="o", text="Grow together", due=date(2026, 12, 31)),),
        statements=(Statement(id="s", text="We trust each other"),),
        ratings=tuple(
            Rating(statement="s", participant=p.id, value=1 + n % 2 * 3) for n, p in enumerate(group)
        ),
        reveals=(Reveal(kind="ratings", at=at), Reveal(kind="scores", at=at)),
        increments=(Increment(id="i", title="One consent form", ends_on=date(2026, 6, 30)),),
    )


@pytest.mark.parametrize("document", [example(), full(), build(activities=0, participants=0)])
def test_there_are_ten_slides_at_the_most_each_with_notes(make, document):
    slides = read(make(document)).slides

    assert 2 <= len(slides) <= 10
    assert all(slide.has_notes_slide for slide in slides)
    assert all(slide.notes_slide.notes_text_frame.text for slide in slides if len(document.activities))


KEPT = "What we agreed, Who decides what, The test case, What it costs and brings, What we ask of you"
KEPT = [*KEPT.split(", "), "Stays open", "When we report back"]


def titles(made):
    return [slide.shapes.title.text for slide in list(read(made).slides)[1:]]


def test_what_a_ceo_needs_is_told_before_anything_else_is(make):
    told = titles(make(example()))

    assert len(told) == 9
    assert [title for title in dict.fromkeys(told) if title in KEPT] == KEPT


def test_every_step_that_was_run_has_its_slide_where_there_is_room(make):
    small = replace(full(), activities=full().activities[:8], increments=())
    told = titles(make(small))

    wanted = ["What we aim for", "Where we stand", "Who decides what", "The test case"]
    assert [title for title in dict.fromkeys(told) if title in wanted] == wanted


def test_both_leaders_present_what_they_ask_and_each_something_alone(make):
    slides = list(read(make(example())).slides)[1:]
    told = {s.shapes.title.text: s.notes_slide.notes_text_frame.text.splitlines()[0] for s in slides}

    assert told["What we ask of you"] == "Presented by Ines Okafor and Marcus Lindqvist."
    assert told["The test case"] == "Presented by Ines Okafor."
    assert told["When we report back"] == "Presented by Marcus Lindqvist."


def test_the_chart_of_money_has_the_charter_s_numbers(make):
    chart = next(
        each for each in charts(read(make(example()))) if each.plots[0].series[0].name.startswith("Return")
    )
    printed = (
        charter(Source.of(shared(Snapshot.of(example())), Texts()))
        .parts["road-map"]
        .body.sections[-1]
        .blocks[0]
    )

    assert isinstance(printed, Climb)
    drawn = [series.values for series in chart.plots[0].series]
    assert drawn == [tuple(map(float, line)) for line in (printed.gains, printed.costs)]
    assert (drawn[0][-1], drawn[1][-1]) == (1_130_000, 897_000)


def test_every_title_and_reason_of_the_shortlist_is_told(make):
    text = "\n".join(words(slide) for slide in read(make(example())).slides)
    doc = example()
    listed = {each.id: each.title for each in doc.activities if each.shortlisted}

    assert not [title for title in listed.values() if title not in text]
    assert not [r.text for r in doc.reasons if r.activity in listed and not r.phase and r.text not in text]


def test_charts_are_native_and_their_data_can_be_edited(make):
    found = charts(read(make(example())))

    assert len(found) == 2
    for chart in found:
        sheet = openpyxl.load_workbook(BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
        rows = list(sheet.iter_rows(values_only=True))
        assert list(rows[0][1:]) == [series.name for series in chart.plots[0].series]
        assert [row[0] for row in rows[1:]] == list(chart.plots[0].categories)
        values = [[row[place] for row in rows[1:]] for place in range(1, len(rows[0]))]
        assert values == [list(series.values) for series in chart.plots[0].series]


def test_the_survey_s_chart_shows_each_side_s_mean(make):
    small = replace(full(), activities=full().activities[:8], increments=())
    chart = next(each for each in charts(read(make(small))) if each.plots[0].series[0].name == "Marketing")

    assert {series.name: series.values for series in chart.plots[0].series} == {
        "Marketing": (1.0,),
        "IT": (4.0,),
    }


def test_a_name_in_a_chart_is_never_a_formula(make):
    doc = build(
        activities=0,
        candidates=(candidate(1, title="=1+1"), candidate(2, title='=HYPERLINK("http://x.example")')),
        criteria=(criterion(1, name="@SUM(A1)"),),
        scores=tuple(Score(candidate=f"c{c}", criterion="k1", value=c) for c in (1, 2)),
    )

    drawn = [*charts(read(make(doc)))]
    assert drawn
    for chart in drawn:
        sheet = openpyxl.load_workbook(BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
        assert not [cell for row in sheet for cell in row if cell.data_type == "f" or cell.hyperlink]


def test_tables_are_native(make):
    tables = [s.table for slide in read(make(example())).slides for s in slide.shapes if s.has_table]

    rights = [
        t for t in tables if [cell.text for cell in t.rows[0].cells] == ["No.", "Activity", "Decides", "Why"]
    ]
    assert sum(len(table.rows) - 1 for table in rights) == 12


def test_nothing_stands_beyond_the_edge_of_a_slide(make):
    deck = read(make(full()))

    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= 0 and shape.top >= 0
            assert shape.left + shape.width <= deck.slide_width + 1
            assert shape.top + shape.height <= deck.slide_height


def test_charts_and_shapes_say_what_they_show(make):
    made = make(example())
    package = zipfile.ZipFile(BytesIO(made))
    slides = [
        package.read(name).decode() for name in package.namelist() if name.startswith("ppt/slides/slide")
    ]

    assert any('descr="Marketing: 7 of the 12, accountable, 5 people"' in slide for slide in slides)
    assert any("Ranking of the campaigns. Spring Circle loyalty relaunch: 4.17" in slide for slide in slides)


@pytest.mark.parametrize("text", ["a" * 5_000, "word " * 1_000, "一" * 3_000, "a\nb\nc\nd", "fits"])
def test_a_shortened_text_fits_and_says_that_it_goes_on(text):
    short = shortened(text, BODY, 300, 3)

    assert lines(short, BODY, 300) <= 3
    assert short == text or (short.endswith("…") and text.startswith(short[:-1].rstrip()))


@pytest.mark.slow
@given(documents())
@settings(max_examples=10, phases=WITHOUT_SHRINKING)
def test_any_workshop_becomes_slides(make, document):
    assert 2 <= len(read(make(document)).slides) <= 10


def test_the_same_content_gives_the_same_bytes_at_any_time(make, monkeypatch):
    made = make(example())
    monkeypatch.setattr("zipfile.time.localtime", lambda *_: (2030, 1, 2, 3, 4, 5, 0, 0, 0))

    assert make(example()) == made


@pytest.mark.parametrize("office", OFFICE)
def test_another_program_shows_as_many_pages_as_there_are_slides(make, tmp_path, office):
    made = tmp_path / "slides.pptx"
    made.write_bytes(make(example()))

    own = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, own, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, made]
    subprocess.run(command, check=True, capture_output=True)

    with pypdfium2.PdfDocument(tmp_path / "slides.pdf") as pdf:
        assert len(pdf) == len(read(made.read_bytes()).slides)
        assert "Market data analytics" in pdf[3].get_textpage().get_text_range()


def wordy():
    """The full workshop, with a long text wherever a slide tells one."""
    long = "because both sides have to live with it for years and nobody asked them before " * 30
    document = full()
    reasons = tuple(msgspec.structs.replace(each, text=long) for each in document.reasons)
    chosen = TestCase(candidate="c1", reason=long, dissent=(Dissent(participant="p1", text=long),))
    aims = tuple(Objective(id=f"o{n}", text=long[: 90 * n], due=date(2026, 12, 31)) for n in range(1, 9))
    return msgspec.structs.replace(document, reasons=reasons, test_case=chosen, objectives=aims)


_TIGHTEST = 1.2
"""How far lines of running text are apart at the least, in sizes of their type."""


def high(shape):
    """How high a text is when it is set as wide as its box, in points."""
    total = 0.0
    for paragraph in shape.text_frame.paragraphs:
        if paragraph.text.strip():
            style = Style(paragraph.runs[-1].font.size.pt)
            after = paragraph.space_after.pt if paragraph.space_after else 0.0
            total += lines(paragraph.text, style, shape.width.pt) * style.size * _TIGHTEST + after
    return total


@pytest.mark.parametrize("document", [example(), full(), wordy()])
def test_texts_fit_their_boxes_and_no_block_lies_over_another(make, document):
    for slide in list(read(make(document)).slides)[1:]:
        blocks = [each for each in slide.shapes if not each.has_text_frame or each.text_frame.text.strip()]
        for one, other in combinations(blocks, 2):
            across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
            down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
            assert min(across, down) <= Pt(1), f"{one.name} and {other.name}"
        texts = [each for each in blocks if each.has_text_frame]
        assert not [each.text_frame.text for each in texts if high(each) > each.height.pt]
