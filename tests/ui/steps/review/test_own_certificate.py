"""Signing with a certificate of one's own: chosen in the window, tried at once, for one side alone."""

from datetime import timedelta
from io import BytesIO

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog

from tests.exports.signing import certificates
from tests.ui.hands import sign
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
    assert "check the pass phrase" in page.signing.of_certificate.text()
    choose(tmp_path / "none.p12", certificates.PASSPHRASE)
    assert "does not exist" in page.signing.of_certificate.text()
    assert choose(tmp_path / "old.p12", certificates.PASSPHRASE).words() == "old.p12"
    assert "was valid until" in page.signing.of_certificate.text()


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
