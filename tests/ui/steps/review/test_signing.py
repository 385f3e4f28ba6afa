"""Signing in the window: two pads, the pages that were read, and what an edit in between does."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QScrollArea

from tests.ui.hands import buttons, press, put_in_its_place, sign, texts, write
from tests.ui.seen import said_in
from ui.shell.files.charter_dialog import CharterDialog
from ui.steps.review.pad.ink_pad import InkPad
from workshop.actions.steps import set_up
from workshop.cli import main
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.files.verdict import Remark, Verdict
from workshop.domain.following.seal import sealed_on
from workshop.domain.standing import State, standing
from workshop.errors import UserFixable
from workshop.exports.signing import keys
from workshop.store.own.machine import Machine
from workshop.texts import Texts
from workshop.texts.errors import sentence

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.REVIEW)
    page = on_example.page(StepId.REVIEW)
    page.show_signing()
    return page


def draw(qtbot, pad):
    """A few strokes with the mouse."""
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 40))
    for x in range(30, 200, 8):
        qtbot.mouseMove(pad, QPoint(x, 40 + x % 30))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 60))


@pytest.mark.slow
def test_an_edit_between_voids_the_first_signature_and_says_so(on_example, page, qtbot):
    sign(qtbot, page, on_example, State.WAITING)
    on_example.bridge.run(set_up.edit_workshop, company="Another company")

    assert standing(on_example.bridge.snapshot).state is State.VOID
    assert {*standing(on_example.bridge.snapshot).to_sign} == {Side.MARKETING, Side.IT}
    qtbot.waitUntil(lambda: bool(texts(buttons(page.signing), "first")))  # who signs first is asked again
    assert texts(said_in(on_example.frame.top_bar), "void")


def test_a_finding_that_stops_it_leaves_the_button_off(on_example, page, qtbot):
    activity = on_example.bridge.snapshot.shortlist[0]
    from workshop.actions.steps import ownership

    places = [ownership.Place(activity.id, each.id) for each in on_example.bridge.snapshot.participants]
    on_example.bridge.run(ownership.clear_rights, places=places)
    assert not page.signing.sign.isEnabled()


def test_ink_is_cut_to_what_was_drawn_and_can_be_cleared(page, qtbot):
    pad = page.signing.pad
    assert pad.image() is None
    draw(qtbot, pad)
    assert pad.image().startswith(b"\x89PNG")
    pad.clear()
    assert pad.is_empty


@pytest.fixture
def sealed(home, qtbot, signed, tmp_path):
    """The review page of a workshop that both sides have signed."""
    path = Path(shutil.copy(signed.with_name("w.workshop"), tmp_path / "Sealed.workshop"))
    Machine.here().trust(path)
    home.files.open(path)
    qtbot.waitUntil(lambda: home.bridge.is_open, timeout=60_000)
    home.go_to(StepId.REVIEW)
    page = home.page(StepId.REVIEW)
    page.show_signing()
    return page


def answer_with(monkeypatch, path):
    """Answer the system's save dialog, which no test can type into; what it offered."""
    offered = []

    def answer(_parent, _title, start, *_):
        offered.append(Path(start).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return offered


@pytest.mark.slow
def test_the_sealed_charter_is_saved_byte_for_byte_over_what_was_there(sealed, home, monkeypatch, tmp_path):
    target = tmp_path / "signed.pdf"
    target.write_bytes(b"an older one")
    offered = answer_with(monkeypatch, target)
    press(sealed.signing, "Save the signed charter")

    assert texts(offered, "charter, revision 1.pdf")
    assert target.read_bytes() == home.bridge.frozen().pdf
    assert texts(home.toasts.shown(), target.name, str(tmp_path))


@pytest.mark.slow
def test_who_does_not_name_a_file_saves_none_and_one_that_can_not_be_written_is_said(
    sealed, home, monkeypatch, tmp_path
):
    there, said = {*tmp_path.iterdir()}, len(home.toasts.shown())
    answer_with(monkeypatch, "")
    press(sealed.signing, "Save the signed charter")
    assert {*tmp_path.iterdir()} == there and len(home.toasts.shown()) == said
    answer_with(monkeypatch, tmp_path / "none" / "signed.pdf")
    press(sealed.signing, "Save the signed charter")

    assert {*tmp_path.iterdir()} == there
    assert str(tmp_path / "none") in home.toasts.shown()[-1]


def test_a_signature_without_a_name_is_refused_in_a_sentence_and_can_be_made_after_all(
    on_example, page, qtbot, type_in
):
    write(page.signing, "Name as printed", "")
    page.signing.name.setFocus()
    type_in((Qt.Key.Key_Return, CTRL))
    qtbot.waitUntil(lambda: not page.signing.sign.isEnabled())  # not twice while one is being made
    qtbot.waitUntil(lambda: bool(on_example.toasts.shown()), timeout=60_000)

    refused = sentence(page.bridge.texts, UserFixable("empty", field="name"))
    assert on_example.toasts.shown() == [refused]
    assert standing(on_example.bridge.snapshot).state is State.DRAFT
    assert page.signing.sign.isEnabled()


@pytest.fixture(scope="module")
def signed(tmp_path_factory):
    """A charter that both sides signed, from the command line, beside its workshop."""
    folder = tmp_path_factory.mktemp("signed")
    workshop = folder / "w.workshop"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "BITS", 2048)  # made sooner than those of the product
        patch.setenv("XDG_STATE_HOME", str(folder / "machine"))
        assert main(["new", str(workshop), "--example"]) == 0
        assert main(["sign", str(workshop), "--side", "marketing", "--name", "Ines Okafor"]) == 0
        assert main(["sign", str(workshop), "--side", "it", "--name", "Marcus Lindqvist"]) == 0
        assert main(["export", str(workshop), "--to", str(folder / "c.pdf")]) == 0
    return folder / "c.pdf"


def opened(home, qtbot, path):
    home.files.open(path)
    qtbot.waitUntil(lambda: home.findChild(CharterDialog) is not None, timeout=60_000)
    dialog = home.findChild(CharterDialog)
    return dialog, [each.text() for each in dialog.findChildren(QLabel)]


@pytest.mark.slow
def test_a_charter_opens_checked_first_and_goes_on_from_what_was_signed(home, qtbot, signed, tmp_path):
    charter = tmp_path / "came back.pdf"
    shutil.copy(signed, charter)
    dialog, said = opened(home, qtbot, charter)
    assert said[0].startswith("Intact in itself")
    today = datetime.now().astimezone().date()
    for each, name in zip(said[1:], ("Marketing: Ines Okafor", "IT: Marcus Lindqvist"), strict=True):
        assert each.startswith(f"{name}, {today.day} ") and str(today.year) in each
    dialog.go_on.click()

    qtbot.waitUntil(lambda: home.bridge.is_open, timeout=60_000)
    assert home.bridge.path == tmp_path / "came back.workshop"
    assert standing(home.bridge.snapshot).state is State.FINAL
    assert home.bridge.frozen(1).pdf == signed.read_bytes()
    assert sealed_on(home.bridge.snapshot) == today
    assert home.page(StepId.FOLLOW_UP).beside.comparing.numbers() == (1,)
    assert len(home.bridge.snapshot.shortlist) == 12 and not len(home.bridge.snapshot.notes)


def test_a_changed_charter_shows_red_with_the_reason(home, qtbot, signed, tmp_path):
    charter = tmp_path / "changed.pdf"
    charter.write_bytes(signed.read_bytes() + b"\n% one line more\n")
    _, said = opened(home, qtbot, charter)
    assert said[0] == "Not intact."
    assert len(said) > 1


def test_what_is_odd_of_a_signature_is_said_where_the_charter_is_opened(home, qtbot, looks, tmp_path):
    remarks = (Remark("dated-back", {"name": "Marcus <b>Lindqvist", "first": "Ines Okafor"}),)
    verdict = Verdict((), (), 1, "f", None, remarks)
    dialog = CharterDialog(home, looks, Texts(), tmp_path / "c.pdf", verdict)
    said = [each.text() for each in dialog.findChildren(QLabel)]

    assert any("Marcus <b>Lindqvist signed after Ines Okafor" in each for each in said)


def test_a_reservation_is_printed_and_can_be_withdrawn(on_example, page, qtbot):
    page.signing.reservations.form.choice.setCurrentIndex(2)
    page.signing.reservations.form.words.setPlainText("Budget is <open> until May.")
    page.signing.reservations.form.add.click()

    (kept,) = on_example.bridge.snapshot.reservations
    assert (kept.side, kept.section, kept.text) == (
        Side.MARKETING,
        "Ownership",
        "Budget is <open> until May.",
    )
    page.signing.reservations.withdrawn.emit(kept)
    assert not len(on_example.bridge.snapshot.reservations)
    on_example.acts["undo"].trigger()
    assert len(on_example.bridge.snapshot.reservations) == 1


def test_where_the_drawer_is_closed_signing_opens_it(on_example, qtbot):
    on_example.resize(1280, 720)
    on_example.go_to(StepId.REVIEW)
    on_example.frame.close_drawer()
    page = on_example.page(StepId.REVIEW)
    press(page, "Sign")

    assert on_example.frame.drawer_is_open and page.signing.sign.isVisible()


@pytest.mark.slow
def test_pages_that_are_not_what_is_printed_are_not_signed_but_frozen_anew(on_example, page, qtbot):
    sign(qtbot, page, on_example, State.WAITING)
    bridge = on_example.bridge
    kept = bridge.frozen()
    forged = kept.pdf + b"% more\n"
    put_in_its_place(bridge, forged)
    qtbot.mouseClick(page.signing.sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.signing.buttons.anew is not None, timeout=60_000)

    assert standing(bridge.snapshot).to_sign == (Side.IT,)
    assert any("What Ines Okafor signed" in each.text() for each in page.signing.findChildren(QLabel))
    qtbot.mouseClick(page.signing.buttons.anew, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: standing(bridge.snapshot).to_sign == (Side.MARKETING,), timeout=60_000)
    sign(qtbot, page, on_example, State.FINAL)


def test_long_words_on_its_buttons_give_way_to_the_drawer(page):
    page.signing.resize(220, 700)
    QApplication.processEvents()

    area = page.signing.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()


@pytest.mark.slow
def test_a_signature_of_another_day_is_not_shown_as_a_typed_name(sealed):
    pads = sealed.signing.findChildren(InkPad)
    assert [pad.accessibleName() for pad in pads] == ["Signed by Ines Okafor", "Signed by Marcus Lindqvist"]
    assert {pad._words for pad in pads} == {"Signed as the charter’s last page shows"}
