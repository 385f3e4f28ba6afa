"""The charter's order is written once: pages, outline, contents and Markdown follow whatever it says."""

from datetime import date
from io import BytesIO
from pathlib import Path

import msgspec
import pypdfium2
import pytest

from workshop.domain.facts.choices import Paper
from workshop.domain.facts.follow_up import Outcome
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.exports.markdown import write_markdown
from workshop.exports.pdf.build import write_charter
from workshop.imports.data import read_bytes
from workshop.report.charter import charter as making
from workshop.report.charter.order import ORDER
from workshop.report.source import Source
from workshop.texts import Texts

WHOLE = Path(__file__).parents[1] / "data" / "whole.json"
STANDS_IN_ANOTHER = {"ground-rules"}
"""Ground rules close the working agreement where there is one."""


@pytest.fixture(params=[ORDER, ORDER[::-1]], ids=["as it is", "turned round"])
def content(request, monkeypatch):
    """The charter of a workshop with every part, in this order; it is the next of one without a reason."""
    monkeypatch.setattr(making, "ORDER", request.param)
    whole = read_bytes(WHOLE.read_bytes())
    outcome = Outcome(increment=whole.increments[0].id, at=date(2026, 4, 7), value=1)
    snapshot = Snapshot.of(msgspec.structs.replace(whole, outcomes=(outcome,)))
    before = shared(Snapshot.of(msgspec.structs.replace(whole, reasons=whole.reasons[1:])))
    made = making.charter(Source.of(shared(snapshot), Texts(), before=before))
    assert list(made.parts) == [entry.key for entry in request.param if entry.key not in STANDS_IN_ANOTHER]
    return made


def titles(parts):
    return [part.title for part in parts.values()]


def test_markdown_has_the_parts_in_their_order(content):
    out = BytesIO()
    write_markdown(content, Texts(), out)

    headings = [line[3:] for line in out.getvalue().decode().splitlines() if line.startswith("## ")]
    assert headings == titles(content.front) + titles(content.parts)


def test_pages_outline_and_contents_have_the_parts_in_their_order(content):
    out = BytesIO()
    write_charter(content, out, paper=Paper.A4)

    with pypdfium2.PdfDocument(out.getvalue()) as printed:
        marks = [(mark.get_title(), mark.get_dest().get_index()) for mark in printed.get_toc()][1:]
        pages = dict(marks)
        listed = printed[pages["Who takes part"]].get_textpage().get_text_range()
    assert [title for title, _ in marks] == titles(content.front) + titles(content.parts)
    assert [page for _, page in marks] == sorted(page for _, page in marks)
    places = [listed.rindex(title) for title in titles(content.parts)]
    assert places == sorted(places)
