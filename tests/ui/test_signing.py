"""Signing in the window: two pads, the pages that were read, and what an edit in between does."""

import shutil
import subprocess
from datetime import datetime, timedelta
from hashlib import sha256
from io import BytesIO

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel

from tests.exports.signing import certificates
from ui.shell.charter_dialog import CharterDialog
from ui.widgets.buttons import Button
from workshop.actions import set_up
from workshop.cli import main
from workshop.domain.choices import Side, StepId
from workshop.domain.standing import State, standing
from workshop.domain.verdict import Remark, Verdict
from workshop.texts import Texts


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


def sign(qtbot, page, window, state):
    qtbot.waitUntil(lambda: page.signing.sign.isVisible() and page.signing.sign.isEnabled())
    qtbot.mouseClick(page.signing.sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: standing(window.bridge.snapshot).state is state, timeout=60_000)


def test_two_sponsors_sign_and_the_charter_is_sealed(on_example, page, qtbot, tmp_path):
    assert page.signing.name.text() == "Ines Okafor"
    draw(qtbot, page.signing.pad)
    sign(qtbot, page, on_example, State.WAITING)
    assert page.signing.name.text() == "Marcus Lindqvist"
    assert on_example.bridge.undo_text() == ""
    sign(qtbot, page, on_example, State.FINAL)

    kept = on_example.bridge.frozen()
    assert "sealed" in on_example.toasts.shown()[-1]
    charter = tmp_path / "signed.pdf"
    charter.write_bytes(kept.pdf)
    if shutil.which("pdfsig"):
        said = subprocess.run(["pdfsig", charter], capture_output=True, text=True, check=False).stdout
        assert said.count("Signature is Valid") == 2
    assert any(each.words() == "Save the signed charter" for each in page.signing.findChildren(Button))


def test_an_edit_between_voids_the_first_signature_and_says_so(on_example, page, qtbot):
    sign(qtbot, page, on_example, State.WAITING)
    on_example.bridge.run(set_up.edit_workshop, company="Another company")

    assert standing(on_example.bridge.snapshot).state is State.VOID
    assert set(page.signing._shown[0].to_sign) == {Side.MARKETING, Side.IT}
    assert "signature void" in on_example.frame.top_bar._revision.text()


def test_a_finding_that_stops_it_leaves_the_button_off(on_example, page, qtbot):
    activity = on_example.bridge.snapshot.shortlist[0]
    from workshop.actions import ownership

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


@pytest.fixture(scope="module")
def signed(tmp_path_factory):
    """A charter that both sides signed, from the command line."""
    folder = tmp_path_factory.mktemp("signed")
    workshop = folder / "w.workshop"
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


def test_a_charter_opens_checked_first_and_goes_on_as_the_next_revision(home, qtbot, signed, tmp_path):
    charter = tmp_path / "came back.pdf"
    shutil.copy(signed, charter)
    dialog, said = opened(home, qtbot, charter)
    assert said[0].startswith("Intact in itself")
    today = datetime.now().astimezone().date()
    for each, name in zip(said[1:], ("Marketing: Ines Okafor", "IT: Marcus Lindqvist"), strict=True):
        assert each.startswith(f"{name}, {today.day} ") and str(today.year) in each
    dialog.go_on.click()

    assert home.bridge.path == tmp_path / "came back.workshop"
    assert home.bridge.snapshot.revision == 2
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
    page.signing.reservations.section.setCurrentIndex(2)
    page.signing.reservations.text.setPlainText("Budget is <open> until May.")
    page.signing.reservations.add.click()

    (kept,) = on_example.bridge.snapshot.reservations
    assert (kept.side, kept.section, kept.text) == (
        Side.MARKETING,
        "Ownership",
        "Budget is <open> until May.",
    )
    page.signing.reservations.withdrawn.emit(kept)
    assert not len(on_example.bridge.snapshot.reservations)
    on_example.undo()
    assert len(on_example.bridge.snapshot.reservations) == 1


def test_where_the_drawer_is_closed_signing_opens_it(on_example, qtbot):
    on_example.resize(1280, 720)
    on_example.go_to(StepId.REVIEW)
    on_example.frame.close_drawer()
    page = on_example.page(StepId.REVIEW)
    qtbot.mouseClick(page._to_sign, Qt.MouseButton.LeftButton)

    assert on_example.frame.drawer_is_open and page.signing.sign.isVisible()


def test_pages_that_are_not_what_is_printed_are_not_signed_but_frozen_anew(on_example, page, qtbot):
    sign(qtbot, page, on_example, State.WAITING)
    bridge = on_example.bridge
    kept = bridge.frozen()
    forged = kept.pdf + b"% more\n"
    store = bridge.session._store
    store._db.execute("UPDATE frozen SET pdf = ?, sha256 = ?", (forged, sha256(forged).hexdigest()))
    qtbot.mouseClick(page.signing.sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.signing.sign_anew is not None, timeout=60_000)

    assert standing(bridge.snapshot).to_sign == (Side.IT,)
    assert any("What Ines Okafor signed" in each.text() for each in page.signing.findChildren(QLabel))
    qtbot.mouseClick(page.signing.sign_anew, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: standing(bridge.snapshot).to_sign == (Side.MARKETING,), timeout=60_000)
    sign(qtbot, page, on_example, State.FINAL)


@pytest.fixture
def choose(page, qtbot, monkeypatch):
    """Choose a certificate by click; the system's dialogs answer at once."""

    def choose(path, passphrase):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (passphrase, bool(passphrase)))
        shown = page.signing.findChildren(Button)
        (button,) = (each for each in shown if each.words().endswith((".p12", "certificate…")))
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return button

    return choose


def test_a_chosen_certificate_signs_for_its_side_and_no_other(on_example, page, qtbot, choose, tmp_path):
    (tmp_path / "ines.p12").write_bytes(certificates.p12("Ines Okafor"))
    assert choose(tmp_path / "ines.p12", certificates.PASSPHRASE).words() == "ines.p12"
    assert not page.signing.of_certificate.isVisible()
    sign(qtbot, page, on_example, State.WAITING)
    sign(qtbot, page, on_example, State.FINAL)

    signers = [
        each.signer_cert
        for each in PdfFileReader(BytesIO(on_example.bridge.frozen().pdf)).embedded_signatures
    ]
    assert [each.issuer.native["common_name"] for each in signers] == ["Authority", "Marcus Lindqvist"]


def test_a_certificate_that_can_not_be_opened_or_is_out_of_time_is_said_at_once(
    on_example, page, qtbot, choose, tmp_path
):
    last = certificates.NOW - timedelta(days=2)
    (tmp_path / "old.p12").write_bytes(certificates.p12("Ines Okafor", last=last))

    assert choose(tmp_path / "old.p12", "wrong").words() != "old.p12"
    assert "check the pass phrase" in page.signing.of_certificate.text()
    choose(tmp_path / "none.p12", certificates.PASSPHRASE)
    assert "does not exist" in page.signing.of_certificate.text()
    assert choose(tmp_path / "old.p12", certificates.PASSPHRASE).words() == "old.p12"
    assert "was valid until" in page.signing.of_certificate.text()


def test_a_certificate_goes_when_the_other_side_is_to_sign_first(page, qtbot, choose, tmp_path):
    (tmp_path / "ines.p12").write_bytes(certificates.p12("Ines Okafor"))
    choose(tmp_path / "ines.p12", certificates.PASSPHRASE)
    (first,) = (each for each in page.signing.findChildren(Button) if each.words() == "Sign first")
    wanted = []
    page.signing.wanted.connect(wanted.append)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    page.signing.set_busy(False)
    qtbot.mouseClick(page.signing.sign, Qt.MouseButton.LeftButton)

    assert [(each.side, each.certificate) for each in wanted] == [(Side.IT, None)]
    qtbot.waitUntil(lambda: standing(page.bridge.snapshot).state is State.WAITING, timeout=60_000)
