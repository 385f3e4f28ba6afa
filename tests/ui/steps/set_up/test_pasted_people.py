"""People are pasted by Ctrl+V: they come in at once, or are looked at first where something is in doubt."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import press, read, texts
from ui.importing.sheet import ImportSheet
from workshop.actions.steps.set_up import add_participant
from workshop.domain.facts.choices import Capacity, Side, StepId

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def paste(window, type_in):
    """Paste into the field that adds people, and give the sheet, if there is one."""
    window.go_to(StepId.SET_UP)
    page = window.page(StepId.SET_UP)

    def pasted(text, html=""):
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QApplication.clipboard().setMimeData(data)
        page.add.setFocus()
        type_in((Qt.Key.Key_V, CTRL))
        return window.findChild(ImportSheet)

    return pasted


def people(window):
    return [(each.name, each.title, each.side) for each in window.bridge.snapshot.participants]


def test_columns_are_fields_and_sides_are_as_written_with_one_undo(window, paste):
    assert paste("Anna Berg\tCMO\tMarketing\r\nBen Okafor\tCIO\tIT\r\n") is None
    assert people(window) == [("Anna Berg", "CMO", Side.MARKETING), ("Ben Okafor", "CIO", Side.IT)]
    assert window.toasts.shown() == ["2 people taken."]
    window.acts["undo"].trigger()
    assert people(window) == []


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg <a.berg@firm.example>; Ben Okafor <b.okafor@firm.example>",
        "Berg, Anna <anna@firm.example>; Okafor, Ben <ben@firm.example>",
        "• Anna Berg\n• Ben Okafor",
        "1. Anna Berg\n2. Ben Okafor",
        "Anna Berg\nBen Okafor",
    ],
)
def test_recipients_and_lists_are_people(window, paste, text):
    assert paste(text) is None
    assert people(window) == [("Anna Berg", "", Side.BOTH), ("Ben Okafor", "", Side.BOTH)]


def test_a_table_of_a_writer_is_read_by_its_cells(window, paste):
    html = "<table><tr><td>Anna<br>Berg</td><td>CMO</td></tr><tr><td>Ben Okafor</td><td>CIO</td></tr></table>"
    assert paste("Anna\nBerg\nCMO\nBen Okafor\nCIO", html) is None
    assert [each[:2] for each in people(window)] == [("Anna Berg", "CMO"), ("Ben Okafor", "CIO")]


def test_what_is_in_doubt_is_shown_first_and_taken_by_ctrl_and_enter(window, paste):
    sheet = paste("anna.berg@firm.example; ben.okafor@firm.example")
    assert people(window) == []
    assert sheet.foot.take.words() == "Take 2 people"
    QTest.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert [name for name, _, _ in people(window)] == ["Anna Berg", "Ben Okafor"]


def test_a_row_that_is_refused_is_shown_first(window, paste):
    sheet = paste("Name\tTitle\nAda Lund\tCMO\n\tCIO\n")
    QApplication.processEvents()
    assert texts(read(sheet.doubts), "1 row is refused")
    assert people(window) == []


def test_who_is_there_already_is_shown_first_and_not_doubled(window, paste):
    window.bridge.run(add_participant, name="Ada Lund")
    sheet = paste("ada lund\tCMO\nJo Park\tCIO\n")
    assert "Ada Lund" in sheet.doubts.cards[0].accessibleName()
    press(sheet, "Take 1 person")
    assert [name for name, _, _ in people(window)] == ["Ada Lund", "Jo Park"]


def test_sponsors_are_proposed_by_title_and_not_taken_by_position(window, paste):
    paste("Jo Park, Head of IT\nKim Ode, Analyst\nAda Lund, CMO")
    assert {each.capacity for each in window.bridge.snapshot.participants} == {Capacity.DECIDER}
    page = window.page(StepId.SET_UP)
    assert "Ada Lund, CMO, could sign for Marketing." in read(page.proposals)
    assert "Jo Park, Head of IT, could sign for IT." in read(page.proposals)
    press(page.proposals, "Make Ada Lund sponsor")
    sponsor = window.bridge.snapshot.participants.in_order[2]
    assert (sponsor.side, sponsor.capacity) == (Side.MARKETING, Capacity.SPONSOR)


def test_one_name_is_left_to_the_field_and_a_title_typed_beside_it_tells_the_side(window, paste, type_in):
    assert paste("• Marcus Lindqvist") is None
    assert people(window) == []
    type_in("; CIO", Qt.Key.Key_Return, "Sofia Duarte", Qt.Key.Key_Return)
    assert people(window) == [("Marcus Lindqvist", "CIO", Side.IT), ("Sofia Duarte", "", Side.IT)]
    capacities = [each.capacity for each in window.bridge.snapshot.participants]
    assert capacities == [Capacity.SPONSOR, Capacity.DECIDER]
