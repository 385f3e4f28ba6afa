"""Two months after both signed: looked at, measured, rated again, another owner, compared, signed again."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.domain.following.sealed import SEALED_AT, SEALED_ON
from tests.ui.conftest import ENTER
from tests.ui.hands import press
from tests.ui.seen import settled
from tests.ui.steps.where_we_stand.raters import back, screen
from tests.ui.walks.walked import back_in, in_view
from ui.shell.going_on.next_revision import Answer
from workshop.actions.charters import signing
from workshop.actions.charters.signing import Signer
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.standing import State, standing
from workshop.exports.signing import keys
from workshop.imports.data import example

LATER = datetime(2026, 4, 7, 9, 30, tzinfo=UTC)
NAMES = {Side.MARKETING: "Ines Okafor", Side.IT: "Marcus Lindqvist"}
RATED = 2
"""So many statements of the example are asked: the walk of all is a test of its own."""


@pytest.fixture
def window(home, tmp_path, monkeypatch):
    """The window on the example as both sides signed it in February."""
    monkeypatch.setattr(keys, "BITS", 2048)
    due = Expectation(increment="calendar", at=SEALED_ON + timedelta(days=40), value=0)
    document = example()
    statements = document.statements[:RATED]
    kept = {each.id for each in statements}
    document = msgspec.structs.replace(
        document,
        expectations=(due, *document.expectations),
        statements=statements,
        ratings=tuple(each for each in document.ratings if each.statement in kept),
    )
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


def rate_again(window, type_in):
    """Everybody thinks better of it than in February."""
    type_in("s")
    assert in_view(window) is StepId.WHERE_WE_STAND
    page = window.page(StepId.WHERE_WE_STAND)
    type_in("l", ENTER)
    screen(page)
    for _ in entitled(window.bridge.snapshot):
        type_in(ENTER, *["4"] * RATED)
    type_in(ENTER)
    back(page)
    type_in("r")
    assert page.list.has_figures
    window.go_to(StepId.FOLLOW_UP)
    back_in(window)


def change_owner(window, type_in, answering):
    """Adeyemi decides on consent in place of Tanabe, by keys in the grid, and why."""
    type_in("c")
    press(QApplication.activeModalWidget(), "Go to its row")
    back_in(window)
    assert in_view(window) is StepId.OWNERSHIP
    page, snapshot = window.page(StepId.OWNERSHIP), window.bridge.snapshot
    row = [each.id for each in snapshot.shortlist].index("consent")
    people = [who.id for who in page.grid.people]
    was, now = people.index("tanabe"), people.index("adeyemi")
    page.view.setFocus()
    answering(Answer.OPEN)
    home = (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    type_in(home, *[Qt.Key.Key_Down] * row, *[Qt.Key.Key_Right] * was, "r")
    back_in(window)
    assert page.view.hasFocus(), "once asked, the grid goes on"
    type_in(home, *[Qt.Key.Key_Down] * row, *[Qt.Key.Key_Right] * now, "a", "w")
    type_in((Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), "She keeps the terms", ENTER)
    window.go_to(StepId.FOLLOW_UP)
    settled()


def saved(window, qtbot, monkeypatch, folder, number):
    """A revision's bytes, as the page of exports saves them."""
    target = folder / f"{number}.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    window.go_to(StepId.EXPORT)
    press(window.page(StepId.EXPORT), f"Save revision {number} as it was signed")
    qtbot.waitUntil(target.exists, timeout=20_000)
    return target.read_bytes()


@pytest.mark.slow
def test_from_a_signed_charter_to_its_next_revision(window, type_in, qtbot, monkeypatch, tmp_path, answering):
    page, bridge = window.page(StepId.FOLLOW_UP), window.bridge
    first = bridge.frozen(1).pdf

    type_in("k", "v", "1", ENTER)
    back_in(window)
    assert bridge.snapshot.check_ins[60].done_at == LATER
    assert [each.value for each in bridge.snapshot.outcomes] == [1.0]
    rate_again(window, type_in)
    assert standing(bridge.snapshot).state is State.FINAL, "all of it belongs to the follow-up"
    rows = page.sections.surveys.rows
    assert rows and {row.now.gap for row in rows} == {"0.0"} != {row.then.gap for row in rows}

    page.sections.values.setFocus()
    change_owner(window, type_in, answering)
    beside = page.beside
    qtbot.waitUntil(lambda: beside.comparing.compared is not None, timeout=60_000)
    assert "“Consent and preferences” passes from Aiko Tanabe to Samuel Adeyemi." in beside.panel.sentences
    (owner,) = page.sections.owners.rows
    assert (owner.was_text, owner.now_text) == ("Tanabe", "Adeyemi")
    assert bridge.snapshot.reasons.get("consent", None, None).text == "She keeps the terms"
    assert any("Outcome" in each for each in beside.panel.sentences), "what followed is part of it now"

    sign(window, LATER)
    assert standing(bridge.snapshot).number == 2
    second = bridge.frozen(2).pdf
    exported = [saved(window, qtbot, monkeypatch, tmp_path, number) for number in (1, 2)]
    assert exported == [first, second] and first != second
