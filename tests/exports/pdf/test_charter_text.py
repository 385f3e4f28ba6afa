import re
from io import BytesIO
from pathlib import Path

import msgspec
import pypdfium2
import pytest

from tests.builders import activity, build, person, right
from workshop.domain.facts.choices import Capacity, Paper, Side
from workshop.domain.facts.ownership import Reason
from workshop.domain.facts.set_up import SideLabels, Workshop
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.exports.pdf.build import write_charter
from workshop.exports.pdf.type import fonts
from workshop.imports.data import example, read_bytes
from workshop.report.charter.charter import charter
from workshop.report.source import Source
from workshop.texts import Texts

WHOLE = Path(__file__).parents[2] / "data" / "whole.json"

GREEK, CYRILLIC, CJK = "Δεδομένα πελατών", "Согласие и предпочтения", "客户资料与数据治理 顧客データ 고객"


def squeezed(text):
    return re.sub(r"\s", "", text)


def test_every_title_and_reason_of_the_example_is_there_in_order(example_pdf, read):
    text = read(example_pdf)
    doc = example()
    matrix = text[text.index("Each has one accountable") :]
    reasons = {reason.activity: reason.text for reason in doc.reasons if reason.phase is None}

    at = 0
    for each in doc.activities:
        if each.shortlisted:
            at = matrix.index(each.title, at)
            at = matrix.index(reasons[each.id], at)
    assert all(each.title in text for each in doc.activities)
    assert all(reason.text in text for reason in doc.reasons)


@pytest.mark.parametrize("typed", [GREEK, CYRILLIC, CJK, "Ångström, Łódź, İstanbul", "e\u0301te\u0301"])
def test_scripts_come_out_as_typed(make, read, typed):
    doc = build(activities=(activity(1, title=typed),), participants=(person(1, name=typed),))

    text = squeezed(read(make(doc)))

    assert squeezed(fonts.unicodedata.normalize("NFC", typed)) in text


def test_kerned_words_stay_words(make, read):
    sides = SideLabels(marketing="AVA Tower", it="Technology, W. Wayfarer & To")
    doc = build(workshop=Workshop(title="Type", sides=sides))

    assert "Joint charter of AVA Tower and Technology, W. Wayfarer & To" in read(make(doc))


def test_emoji_beyond_the_basic_plane_can_be_copied(make, read):
    assert "🎉" in read(make(build(activities=(activity(1, title="Launch 🎉"),))))


def test_a_character_that_no_font_has_is_read_back_as_typed(make, read):
    assert "Rare 𪛖𠮷 here" in read(make(build(activities=(activity(1, title="Rare 𪛖𠮷 here"),))))


def test_a_reason_longer_than_pages_loses_no_word(make, read):
    words = [f"word{number}" for number in range(4_000)]
    doc = build(rights=(right(1, 1),), reasons=(Reason(activity="a1", text=" ".join(words)),))

    found = re.findall(r"word\d+", read(make(doc)))

    assert found == words


def test_the_matrix_repeats_its_head_on_each_page(make, ask):
    doc = build(activities=90, participants=6, owned=True)

    pages = ask(make(doc), "pdftotext", "-raw", "{}", "-").split("\f")

    rows = [page for page in pages if "Because of" in page]
    assert len(rows) > 2
    assert all("Accountable" in page and "P.6" in squeezed(page) for page in rows)


@pytest.mark.parametrize("count", [1, 2, 20, 41])
def test_every_column_of_any_number_of_people_is_there(make, read, count):
    people = tuple(
        person(n, Side.IT if n % 2 else Side.MARKETING, Capacity.DECIDER, name=f"Ann Name{n}x")
        for n in range(1, count + 1)
    )
    doc = build(activities=2, participants=people, rights=(right(1, 1),))

    text = read(make(doc))

    assert all(f"A. Name{n}x" in text for n in range(1, count + 1))


def test_nothing_is_drawn_beyond_the_margins(make):
    long = "Unbreakable" * 40 + " " + "and some words " * 60
    people = tuple(person(n, name=f"{'Wolfeschlegel' * 5} {n}", title=long) for n in range(1, 21))
    doc = build(
        activities=tuple(activity(n, title=long, category=long, description=long) for n in range(1, 4)),
        participants=people,
        rights=tuple(right(1, n, role) for n in range(1, 21) for role in "ARCI"),
        reasons=(Reason(activity="a1", text=long),),
    )

    with pypdfium2.PdfDocument(make(doc)) as document:
        for page in list(document)[1:]:
            text = page.get_textpage()
            boxes = [text.get_rect(n) for n in range(text.count_rects())]
            assert min(box[0] for box in boxes) > 52
            assert max(box[2] for box in boxes) < 595 - 40
            assert min(box[1] for box in boxes) > 40


def strings(value, path=""):
    """Every text of a charter's content, with the fields that lead to it."""
    if type(value) is str:
        yield path, value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from strings(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from strings(each, f"{path}.{key}")
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each, path)


NOT_PRINTED = (".key", ".captions.name", ".side_labels.both", ".side_labels.other")
"""What names a place in the document, is for whoever listens, or stands over sides without people."""


@pytest.mark.parametrize("document", [example(), read_bytes(WHOLE.read_bytes())], ids=["example", "whole"])
def test_every_text_of_the_content_is_on_paper(read, document):
    content = charter(Source.of(shared(Snapshot.of(document)), Texts(), fingerprint="a1b2c3d4" * 8))
    out = BytesIO()
    write_charter(content, out, paper=Paper.A4)
    printed = squeezed(read(out.getvalue()))

    said = [each for each in strings(content) if not each[0].endswith(NOT_PRINTED)]
    assert len(said) > 400
    assert [each for each in said if squeezed(each[1]) not in printed] == []


@pytest.mark.parametrize(
    "name", ["Maria del Carmen " * 29, "Donaudampfschiff" * 30, "Renée " * 80, "W" * 500]
)
def test_signers_of_any_length_stand_whole_under_their_lines_and_the_lines_on_one_page(name):
    people = [
        person(place, name=name.strip(), title=name.strip(), side=side, capacity=Capacity.SPONSOR)
        for place, side in enumerate((Side.MARKETING, Side.IT), 1)
    ]
    out = BytesIO()
    content = charter(Source.of(shared(Snapshot.of(build(participants=tuple(people)))), Texts()))
    boxes = write_charter(content, out, paper=Paper.A4)

    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        (page,) = {box.page for box in boxes.values()}
        text = squeezed(pdf[page].get_textpage().get_text_range())
        width, height = pdf[page].get_size()
    assert text.count(squeezed(name)) == 4 if len(set(name)) > 1 else text.count("W") == 2_000
    assert all(
        box.y > 0 and box.y + box.height < height and box.x + box.width < width for box in boxes.values()
    )
