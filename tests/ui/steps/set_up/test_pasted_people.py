"""A table of people is pasted, looked at, and taken; sponsors are proposed for what it held."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER
from tests.ui.hands import buttons, press, read
from ui.importing.dialog import ImportDialog
from workshop.actions.steps.set_up import add_participant
from workshop.domain.facts.choices import Capacity, Side, StepId

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def paste(window, type_in):
    """Paste into the field that adds people, and give the preview."""
    window.go_to(StepId.SET_UP)
    page = window.page(StepId.SET_UP)

    def pasted(text):
        QApplication.clipboard().setText(text)
        page.add.setFocus()
        type_in((Qt.Key.Key_V, CTRL))
        return page.findChild(ImportDialog)

    return pasted


def people(window):
    return [(each.name, each.side, each.capacity) for each in window.bridge.snapshot.participants]


def test_nobody_comes_in_before_the_preview_is_agreed_to_by_enter(window, paste, type_in):
    dialog = paste("Ada Lund\tCMO\tMarketing\tsponsor\nJo Park\tAnalyst\tIT\tdecider\n")
    assert "Ada Lund · CMO · Marketing · Sponsor" in read(dialog)
    assert people(window) == []
    assert "Turn the table round" not in buttons(dialog)

    type_in(ENTER)
    assert people(window) == [
        ("Ada Lund", Side.MARKETING, Capacity.SPONSOR),
        ("Jo Park", Side.IT, Capacity.DECIDER),
    ]
    window.acts["undo"].trigger()
    assert people(window) == []


def test_who_is_there_already_is_named_and_not_doubled(window, paste):
    window.bridge.run(add_participant, name="Ada Lund")
    dialog = paste("ada lund\tCMO\nJo Park\tCIO\n")
    assert "Here by that name already, and left as they are: ada lund" in read(dialog)

    press(dialog, "Take them")
    assert [name for name, _, _ in people(window)] == ["Ada Lund", "Jo Park"]


def test_a_list_by_title_proposes_a_sponsor_with_their_side(window, paste):
    press(paste("Ada Lund, CMO\nJo Park, Head of IT"), "Take them")
    page = window.page(StepId.SET_UP)
    assert "Ada Lund, CMO, could sign for Marketing." in read(page.proposals)

    press(page.proposals, "Make Ada Lund sponsor")
    assert people(window)[0] == ("Ada Lund", Side.MARKETING, Capacity.SPONSOR)
    assert people(window)[1] == ("Jo Park", Side.BOTH, Capacity.DECIDER)
