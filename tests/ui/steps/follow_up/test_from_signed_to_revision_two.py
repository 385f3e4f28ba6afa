"""Two months after both signed: looked at, measured, an owner changed, compared, and signed again."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from tests.domain.following.sealed import SEALED_AT, SEALED_ON
from tests.ui.conftest import ENTER
from tests.ui.hands import press
from ui.shell.going_on.next_revision import Answer
from workshop.actions.charters import signing
from workshop.actions.charters.signing import Signer
from workshop.actions.steps import ownership
from workshop.actions.steps.ownership import Place
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.rules import deciders
from workshop.domain.standing import State, standing
from workshop.exports.signing import keys
from workshop.imports.data import example

LATER = datetime(2026, 4, 7, 9, 30, tzinfo=UTC)
NAMES = {Side.MARKETING: "Ines Okafor", Side.IT: "Marcus Lindqvist"}


@pytest.fixture
def window(home, tmp_path, monkeypatch):
    """The window on the example as both sides signed it in February."""
    monkeypatch.setattr(keys, "BITS", 2048)
    due = Expectation(increment="calendar", at=SEALED_ON + timedelta(days=40), value=0)
    document = example()
    document = msgspec.structs.replace(document, expectations=(due, *document.expectations))
    home.files.make(tmp_path / "Signed.workshop", document)
    sign(home, SEALED_AT)
    page = home.page(StepId.FOLLOW_UP)
    page.clock = lambda: LATER
    home.go_to(StepId.FOLLOW_UP)
    page.refresh(home.bridge.snapshot, None)
    return home


def sign(window, at):
    bridge = window.bridge
    for side, name in NAMES.items():
        signed = signing.sign(bridge.snapshot, bridge.frozen(), Signer(side=side, name=name), at=at)
        bridge.run(signing.keep_signature, signed=signed)
    assert standing(bridge.snapshot).state is State.FINAL


def change_owner(window, page, answering):
    """Adeyemi decides on consent in place of Tanabe, as the grid's cells would say it."""
    press(QApplication.activeModalWidget(), "Go to its row")
    assert window.frame.pages.currentWidget() is window.page(StepId.OWNERSHIP)
    (before,) = deciders(window.bridge.snapshot, "consent", None)
    answering(Answer.OPEN)
    for who, role in ((before, "R"), ("adeyemi", "A")):
        window.bridge.run(ownership.assign_right, places=[Place("consent", who)], role=role)
    window.go_to(StepId.FOLLOW_UP)
    QApplication.processEvents()
    return page.beside


@pytest.mark.slow
def test_from_a_signed_charter_to_its_next_revision(window, type_in, qtbot, answering):
    page, bridge = window.page(StepId.FOLLOW_UP), window.bridge
    first = sha256(bridge.frozen(1).pdf).hexdigest()

    type_in("k", "v", "1", ENTER)
    window.activateWindow()
    QApplication.processEvents()
    assert bridge.snapshot.check_ins[60].done_at == LATER
    assert [each.value for each in bridge.snapshot.outcomes] == [1.0]
    assert standing(bridge.snapshot).state is State.FINAL

    page.sections.values.setFocus()
    type_in("c")
    beside = change_owner(window, page, answering)
    qtbot.waitUntil(lambda: beside.comparing.compared is not None, timeout=60_000)
    assert "“Consent and preferences” passes from Aiko Tanabe to Samuel Adeyemi." in beside.panel.sentences
    (owner,) = page.sections.owners.rows
    assert (owner.was_text, owner.now_text) == ("Tanabe", "Adeyemi")
    assert any("Outcome" in each for each in beside.panel.sentences), "what followed is part of it now"

    sign(window, LATER)
    assert standing(bridge.snapshot).number == 2
    assert sha256(bridge.frozen(1).pdf).hexdigest() == first
    assert bridge.frozen(2) is not None
