"""Signing with a certificate of one's own: chosen in the window, tried at once, for one side alone."""

from datetime import timedelta
from io import BytesIO

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QScrollArea

from tests.exports.signing import certificates
from tests.ui.hands import buttons, named, press, read, sign, write
from ui.controls.buttons import Button
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.standing import State, standing


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.REVIEW)
    page = on_example.page(StepId.REVIEW)
    page.show_signing()
    return page


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


def said(page):
    """What is said of the certificate under the form."""
    return "\n".join(read(page.signing.of_certificate))


@pytest.mark.slow
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
    assert "check the pass phrase" in said(page)
    choose(tmp_path / "none.p12", certificates.PASSPHRASE)
    assert "does not exist" in said(page)
    assert choose(tmp_path / "old.p12", certificates.PASSPHRASE).words() == "old.p12"
    assert "was valid until" in said(page)


@pytest.mark.slow
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


@pytest.fixture
def jo(page, choose, tmp_path):
    """The certificate of somebody else, chosen to sign as Ines Okafor."""
    (tmp_path / "jo.p12").write_bytes(certificates.p12("Jo Weiss"))
    choose(tmp_path / "jo.p12", certificates.PASSPHRASE)
    return page


@pytest.fixture
def wanted(jo):
    """The certificates of the signatures that are asked for."""
    asked = []
    jo.signing.wanted.disconnect()
    jo.signing.wanted.connect(lambda signer: asked.append(signer.certificate))
    return asked


def test_somebody_else_s_certificate_is_asked_about_before_it_signs(jo, wanted, type_in, tmp_path):
    assert "certificate of Jo Weiss" in said(jo) and "Sign all the same" not in buttons(jo.signing)
    press(jo.signing, "Sign and freeze revision 1")
    assert "Sign with it all the same?" in said(jo) and not wanted
    jo.signing.sign.setFocus()
    type_in((Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert not wanted  # the key that signs answers nothing
    press(jo.signing, "Sign all the same")

    assert wanted == [(tmp_path / "jo.p12").read_bytes()]


def test_a_question_about_a_certificate_comes_into_sight(on_example, jo, wanted, type_in, qtbot):
    on_example.resize(1280, 720)
    on_example.frame.open_drawer()
    write(jo.signing, "Name as printed", "Ines Adaeze " * 40)
    QApplication.processEvents()
    jo.signing.findChild(QScrollArea).verticalScrollBar().setValue(0)
    jo.take_focus()
    type_in((Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    question = jo.signing.of_certificate.question

    qtbot.waitUntil(lambda: question.visibleRegion().boundingRect() == question.rect())
    assert not wanted


def test_a_certificate_that_is_left_out_leaves_the_signature_to_be_given(jo, wanted):
    press(jo.signing, "Sign and freeze revision 1")
    assert jo.signing.of_certificate.leave_out.hasFocus()  # what Enter answers loses nothing
    press(jo.signing, "Leave it out")
    assert not wanted and "Own certificate…" in buttons(jo.signing) and said(jo) == ""
    press(jo.signing, "Sign and freeze revision 1")

    assert wanted == [None]


def test_what_is_said_of_a_certificate_goes_by_the_name_as_it_is_written(jo, wanted):
    write(jo.signing, "Name as printed", "Weiss, Jo")
    assert said(jo) == ""
    write(jo.signing, "Name as printed", "Ada Bohm")
    assert "Ada Bohm is to sign" in said(jo)
    press(jo.signing, "Sign and freeze revision 1")
    write(jo.signing, "Name as printed", "Jo Weiß")
    assert "Sign all the same" not in buttons(jo.signing)
    press(jo.signing, "Sign and freeze revision 1")

    assert len(wanted) == 1


def test_a_certificate_stays_chosen_where_a_signature_was_refused(on_example, page, qtbot, choose, tmp_path):
    (tmp_path / "ines.p12").write_bytes(certificates.p12("Ines Okafor"))
    button = choose(tmp_path / "ines.p12", certificates.PASSPHRASE)
    write(page.signing, "Name as printed", "")
    press(page.signing, "Sign and freeze revision 1")
    press(page.signing, "Sign all the same")  # nobody is not who holds it
    qtbot.waitUntil(lambda: bool(on_example.toasts.shown()), timeout=60_000)
    write(page.signing, "Name as printed", "Ines Okafor")

    signers = []
    page.signing.wanted.disconnect()
    page.signing.wanted.connect(signers.append)
    press(page.signing, "Sign and freeze revision 1")
    assert button.words() == "ines.p12" and signers[0].certificate == (tmp_path / "ines.p12").read_bytes()


@pytest.mark.slow
def test_what_there_is_to_say_of_a_signature_stands_under_who_signed(jo, on_example, qtbot):
    press(jo.signing, "Sign and freeze revision 1")
    press(jo.signing, "Sign all the same")
    qtbot.waitUntil(lambda: standing(on_example.bridge.snapshot).state is State.WAITING, timeout=60_000)
    qtbot.waitUntil(lambda: bool(named(jo.signing, "Name as printed", QLineEdit)))
    write(jo.signing, "Name as printed", "Somebody in a hurry")
    warned = "Ines Okafor signed with the certificate of Jo Weiss."
    qtbot.waitUntil(lambda: warned in read(jo.signing), timeout=60_000)

    assert jo.signing.name.text() == "Somebody in a hurry"
    assert "Own certificate…" in buttons(jo.signing)  # it was for that side alone
