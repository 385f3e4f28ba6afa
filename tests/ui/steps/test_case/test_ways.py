"""The ways to give weights and scores that the page offers, and what it says where there is none."""

import msgspec
import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.steps.test_case.givers import (
    SCORES,
    close,
    opened,
)
from tests.ui.words import refusal, trouble
from ui.private.walk_screen import WalkScreen
from workshop.domain.facts.choices import Capacity
from workshop.imports.data import example


@pytest.fixture
def page(home, tmp_path):
    page = opened(home, tmp_path)
    yield page
    close(page)


def test_sheets_are_printed_from_the_part_in_sight(page, type_in, qtbot, tmp_path, monkeypatch):
    asked = []

    def answer(_parent, _title, start, *_):
        asked.append(start.rsplit("/", 1)[-1])
        return str(tmp_path / "sheets"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    type_in("s", "p")
    scores = page.giving.parts[SCORES]
    assert page.work() is not None and not scores.print.isEnabled()
    qtbot.waitUntil(lambda: scores.sheets.done.isVisible(), timeout=20_000)
    assert page.work() is None and scores.print.isEnabled()
    assert asked == ["2026-02-05 Hollis & Vane – sheets for scores.pdf"]
    assert (tmp_path / "sheets.pdf").read_bytes()[:5] == b"%PDF-"


def test_sheets_that_can_not_be_written_are_said(page, home, qtbot, tmp_path):
    page.show_part(3)
    page.giving.write(tmp_path / "no such folder" / "x.pdf")
    refused = trouble("missing-folder", path=str(tmp_path / "no such folder" / "x.pdf"))
    qtbot.waitUntil(lambda: refused in home.toasts.shown(), timeout=20_000)


def test_without_criteria_there_is_nothing_to_weigh_and_it_says_so(home, tmp_path, type_in):
    page = opened(home, tmp_path, criteria=())
    type_in("w", "l")
    assert not page.findChildren(WalkScreen)
    assert home.toasts.shown()[-1] == "There is no criterion yet."


def test_where_nobody_votes_nobody_is_asked(home, tmp_path, type_in):
    watching = tuple(
        msgspec.structs.replace(each, capacity=Capacity.OBSERVER) for each in example().participants
    )
    opened(home, tmp_path, participants=watching)
    type_in("w", "l")
    assert home.toasts.shown()[-1] == refusal("nobody-votes")
