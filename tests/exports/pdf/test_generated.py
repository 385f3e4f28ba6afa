"""Generated workshops on paper: nothing clipped, nothing lost, everything in order."""

import os
import re
import subprocess
import tempfile
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import activity, build, person, right
from tests.strategies import documents
from workshop.actions.charters.charters import extract_workshop, make_charter
from workshop.domain.document import Document
from workshop.domain.facts.choices import Capacity, Paper, Side
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.ownership import Reason
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import fingerprint_of
from workshop.exports.pdf.type import scripts

EXAMPLES = int(os.environ.get("GENERATED_CHARTERS", "12"))
"""How many are made of each kind, on each paper."""
SHEETS = [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))]
UNDER_TITLE = 60
"""Points from a part's place in the outline, above its title, to what stands below the title."""
A_LINE = 90
"""Points that no line of a text is high; the mark across the page of a draft is."""
PLAIN = ["data", "consent", "campaign", "vendor", "interface", "“why”", "R&D", "<b>", "50", "pricing-rules"]
WORDS = st.sampled_from([*PLAIN, "Übergabe", "Прайс", "δεδομένα", "客户资料", "Łódź", "€", "🎉"])
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
SIDES = st.sampled_from([Side.MARKETING, Side.IT, Side.BOTH])


@st.composite
def rooms(draw: st.DrawFn) -> Document:
    """A workshop as a room fills one: numbered titles, owners, reasons and decisions of any length."""
    people = draw(st.integers(1, 24))
    count = draw(st.integers(1, 40))
    participants = tuple(
        person(n, draw(SIDES), Capacity.DECIDER, name=f"Name{n}x {draw(WORDS)}") for n in range(1, people + 1)
    )
    activities = tuple(
        activity(n, title=f"Title{n}x {draw(TEXTS)}", category=draw(WORDS), shortlisted=draw(st.booleans()))
        for n in range(1, count + 1)
    )
    rights = tuple(right(n, draw(st.integers(1, people))) for n in range(1, count + 1))
    reasons = tuple(Reason(activity=f"a{n}", text=f"Reason{n}x {draw(TEXTS)}") for n in range(1, count + 1))
    decisions = tuple(
        Decision(id=str(n), text=f"Decided{n}x {draw(TEXTS)}") for n in range(1, draw(st.integers(1, 30)))
    )
    return build(
        activities=activities,
        participants=participants,
        rights=rights,
        reasons=reasons,
        decisions=decisions,
    )


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text))


def text_of(pdf: bytes) -> str:
    """What poppler reads, in the order it is drawn."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "charter.pdf")
        file.write_bytes(pdf)
        done = subprocess.run(
            ["pdftotext", "-raw", str(file), "-"], check=True, capture_output=True, encoding="utf-8"
        )
    return done.stdout


def is_inside(pdf: bytes, size: tuple[int, int]) -> bool:
    """Whether each page but the cover keeps its text within the margins."""
    with pypdfium2.PdfDocument(pdf) as printed:
        for page in list(printed)[1:]:
            text = page.get_textpage()
            boxes = [text.get_rect(n) for n in range(text.count_rects())]
            left, low = min(b[0] for b in boxes), min(b[1] for b in boxes)
            if left < 50 or low < 38 or max(b[2] for b in boxes) > size[0] - 38:
                return False
    return True


def leads_on(pdf: bytes) -> bool:
    """Whether something of each part but the cover stands below the part's title, on the same page."""
    with pypdfium2.PdfDocument(pdf) as printed:
        for mark in list(printed.get_toc())[1:]:
            place = mark.get_dest()
            _, (_, top, _) = place.get_view()
            text = printed[place.get_index()].get_textpage()
            boxes = [text.get_rect(n) for n in range(text.count_rects())]
            lines = [box for box in boxes if box[3] - box[1] < A_LINE]
            if not any(line[3] < top - UNDER_TITLE for line in lines):
                return False
    return True


@pytest.mark.slow
@pytest.mark.parametrize(("paper", "size"), SHEETS)
@settings(max_examples=EXAMPLES, deadline=None)
@given(document=rooms())
def test_each_row_s_text_is_found_in_order_and_within_the_margins(make, paper, size, document):
    pdf = make(document, paper=paper)
    text = squeezed(text_of(pdf))

    listed = [each for each in document.activities if each.shortlisted]
    reasons = {reason.activity: reason.text for reason in document.reasons}
    at = text.index("Whodecideswhat", text.index("Whotakespart")) if listed else 0
    for each in listed:
        at = text.index(squeezed(each.title), at)
        at = text.index(squeezed(reasons[each.id]), at)
    assert all(squeezed(each.title) in text for each in document.activities)
    at = 0
    for decision in document.decisions:
        at = text.index(squeezed(decision.text), at)
    assert is_inside(pdf, size)


@pytest.mark.slow
@pytest.mark.parametrize("paper", list(Paper))
@settings(max_examples=EXAMPLES, deadline=None)
@given(document=rooms() | documents())
def test_no_page_is_empty_and_no_title_stands_alone(make, paper, document):
    pdf = make(document, paper=paper)

    for page in text_of(pdf).split("\f")[1:-1]:
        assert len([line for line in page.splitlines() if line.strip()]) >= 2, page
    assert leads_on(pdf)


@pytest.mark.slow
@pytest.mark.parametrize("paper", list(Paper))
@settings(max_examples=EXAMPLES, deadline=None)
@given(document=documents())
def test_what_is_left_to_right_is_read_as_typed_in_any_workshop(make, paper, document):
    text = squeezed(text_of(make(document, paper=paper)))

    typed = [each.text for each in document.decisions if each.text.strip()]
    plain = [each for each in typed if each.isascii() and not scripts.is_complex(each)]
    assert [each for each in plain if squeezed(each) not in text] == []


@pytest.mark.parametrize("paper", list(Paper))
@settings(max_examples=max(EXAMPLES // 6, 1), deadline=None)
@given(document=rooms() | documents())
def test_extract_gives_the_same_fingerprint_from_either_paper(paper, document):
    snapshot = Snapshot.of(document)
    made = make_charter(snapshot, paper=paper)

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "charter.pdf")
        file.write_bytes(made.pdf)
        opened = Snapshot.of(extract_workshop(file))

    assert fingerprint_of(opened) == made.fingerprint == fingerprint_of(snapshot)
