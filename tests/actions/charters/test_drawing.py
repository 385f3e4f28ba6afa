"""Pages that somebody else made: drawn in a process of its own, or not at all."""

import subprocess
import sys
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from tests.builders import build
from workshop.actions.charters.charters import make_charter
from workshop.actions.charters.drawing import draw_kept, draw_own
from workshop.domain.snapshot import Snapshot


def one_page(operators, size=(595, 842), forms=None):
    pdf = pikepdf.new()
    pdf.add_blank_page()
    page = pdf.pages[0].obj
    page.MediaBox = [0, 0, *size]
    page.Contents = pdf.make_stream(operators)
    if forms:
        page.Resources = Dictionary(XObject=Dictionary(X=forms(pdf)))
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def nested(pdf):
    """Forms in forms, each drawn ten times by the one over it: ten to the twelfth strokes."""
    form = pdf.make_stream(b"0 0 m 500 800 l S")
    for depth in range(13):
        if depth:
            inner, form = form, pdf.make_stream(b"/X Do " * 10)
            form.Resources = Dictionary(XObject=Dictionary(X=inner))
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, [0, 0, 600, 900]
        form.Group = Dictionary(S=Name.Transparency)
    return form


BOMBS = {
    "states within states": one_page(b"q " * 5_000_000),
    "forms within forms": one_page(b"/X Do", forms=nested),
    "a page a mile wide": one_page(b"", size=(9_000_000, 3)),
    "no PDF at all": b"%PDF-1.7\n" + bytes(999),
    "nothing": b"",
}


@pytest.mark.parametrize("pdf", BOMBS.values(), ids=BOMBS)
def test_a_page_made_to_do_harm_is_not_drawn_and_ends_nothing_here(pdf):
    assert draw_kept(pdf, 0, 1_000) is None


def test_a_page_takes_no_more_memory_than_a_page_needs():
    """Measured over all children: nesting that takes 840 MB where nothing holds it."""
    pdf = one_page(b"q " * 5_000_000)
    script = (
        "import resource, sys; from workshop.actions.charters.drawing import draw_kept; "
        "assert draw_kept(sys.stdin.buffer.read(), 0, 1_000) is None; "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    said = subprocess.run([sys.executable, "-c", script], input=pdf, capture_output=True, check=True).stdout

    assert int(said) * 1024 < 550 << 20


def test_a_charter_is_drawn_the_same_in_either_process_and_says_how_many_pages_it_has():
    pdf = make_charter(Snapshot.of(build(owned=2))).pdf

    kept = draw_kept(pdf, 1, 700)

    assert kept == draw_own(pdf, 1, 700)
    assert kept.height == 700 and kept.pages > 3
    assert draw_kept(pdf, 999, 300) == draw_own(pdf, kept.pages - 1, 300)


def test_a_page_that_nobody_wants_any_more_is_given_up():
    asked = []

    drawn = draw_kept(one_page(b"/X Do", forms=nested), 0, 1_000, cancelled=lambda: not asked.append(None))

    assert drawn is None
    assert len(asked) == 1, "the first answer ends it"
