"""Does it hold, in the window: asked by key, answered on the laptop that is passed, revealed, and found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.conftest import ENTER
from tests.ui.hands import button, press, read
from tests.ui.steps.rehearsal.rehearsed import TASKS
from ui.steps.rehearsal.holding.screens import HoldingEntry, HoldingLaptop
from ui.steps.rehearsal.holding.sheet import HoldingSheet
from workshop.domain.facts.choices import StepId
from workshop.domain.holding.answers import situations_mark
from workshop.domain.wall.wall import wall
from workshop.texts.wall.wall import picture

RIGHTLY = ("1", "2", "3", "4")


@pytest.fixture
def sheet(room, type_in):
    """The sheet over a page of four people, of whom each decides one activity; closed in the end."""
    page = room(*TASKS)
    type_in("d")
    yield on_top(page, HoldingSheet)
    for kind in (HoldingLaptop, HoldingEntry, HoldingSheet):
        for each in page.findChildren(kind):
            each.close()
    QApplication.processEvents()


def on_top(page, kind):
    (found,) = [each for each in page.findChildren(kind) if each.isVisible()]
    found.activateWindow()
    QApplication.processEvents()
    return found


def rows_of(sheet):
    """What came out, row by row."""
    return [sheet.results.item(row).text() for row in range(sheet.results.count())]


def test_four_people_answer_the_room_sees_counts_and_what_differs_is_found(sheet, type_in):
    page, bridge = sheet.parent(), sheet.parent().bridge
    assert "0 of 4 answered all 4 situations. Only counts show." in read(sheet)
    assert not button(sheet, "Reveal to the room").isEnabled()
    type_in("l")
    on_top(page, HoldingLaptop)
    type_in(ENTER)
    for codes in (RIGHTLY, RIGHTLY, RIGHTLY, ("1", "2", "3", "?")):
        type_in(ENTER)
        for code in codes:
            type_in(code, ENTER)
    type_in(ENTER)
    assert page.findChild(HoldingLaptop) is None and len(bridge.snapshot.replies) == 16
    assert not [each for each in bridge.findings if each.rule == "not-understood"]

    press(on_top(page, HoldingSheet), "Reveal to the room")
    said = " ".join((*read(sheet), *rows_of(sheet)))
    assert "Customer records: 3 of 4 know that Tanabe decides." in said and "4 of 4" in said
    assert "answered all" not in said, "whose answers were taken out are not counted as those who gave none"
    on_wall = picture(bridge.texts, bridge.snapshot, wall(bridge.snapshot, StepId.REHEARSAL, page.place()))
    assert len(on_wall.lines) == 4 and on_wall.lines[3] in said
    (found,) = [each for each in bridge.findings if each.rule == "not-understood"]
    assert found.subject.step is StepId.OWNERSHIP and found.subject.activity == "a4"
    assert not len(bridge.snapshot.replies) and bridge.session.undo_label is None

    assert sheet.results.hasFocus()
    asked = []
    page.asked_for.connect(lambda step, place: asked.append((step, place.activity)))
    row = next(row for row, words in enumerate(rows_of(sheet)) if "3 of 4" in words)
    type_in(*[Qt.Key.Key_Down] * row, ENTER)
    assert asked == [(StepId.OWNERSHIP, "a4")], "a row leads to its row of the grid"


def test_before_the_reveal_nothing_of_an_answer_is_in_the_window_or_on_the_wall(sheet, type_in):
    page, bridge = sheet.parent(), sheet.parent().bridge
    before = repr(wall(bridge.snapshot, StepId.REHEARSAL, page.place()))
    type_in("l")
    on_top(page, HoldingLaptop)
    type_in(ENTER, ENTER, "4", ENTER)
    on_top(page, HoldingLaptop).close()
    assert len(bridge.snapshot.replies) == 1
    assert repr(wall(bridge.snapshot, StepId.REHEARSAL, page.place())) == before
    on_top(page, HoldingSheet)
    press(sheet, "Reveal to the room")
    dialog = QApplication.activeModalWidget()
    assert "Not yet: Okafor, Brandt, Duarte and Tanabe." in read(dialog)
    dialog.reject()
    assert not rows_of(sheet)


def test_sheets_are_printed_and_typed_in_by_codes_and_a_wrong_one_is_taken_back(
    sheet, type_in, qtbot, monkeypatch, tmp_path
):
    page, bridge, target = sheet.parent(), sheet.parent().bridge, tmp_path / "sheets.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    type_in("p")
    qtbot.waitUntil(lambda: target.exists() and sheet.print.isEnabled(), timeout=20_000)

    type_in("e")
    entry = on_top(page, HoldingEntry)
    type_in(ENTER)
    assert f"List {situations_mark(bridge.snapshot)}" in " ".join(read(entry))
    type_in(ENTER, "1", "2", Qt.Key.Key_Space, "?")
    assert [(each.says, each.abstains) for each in bridge.snapshot.replies] == [
        ("p1", False),
        ("p2", False),
        (None, True),
    ]
    assert not [words for words in read(entry) if words in ("1", "2", "?")], "whoever is next sees none of it"
    type_in(Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    assert len(bridge.snapshot.replies) == 2
    entry.close()
    assert read(on_top(page, HoldingSheet))
