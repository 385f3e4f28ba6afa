"""Nobody is asked on the network, whatever addresses a certificate names."""

import socket
from io import BytesIO

import pytest
from asn1crypto import keys as asn1_keys
from asn1crypto import x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers import PdfSignatureMetadata
from pyhanko.sign.timestamps import DummyTimeStamper

from tests.exports.signing.attacks import AT, Rogue
from tests.exports.signing.certificates import HOST, NOW, PASSPHRASE, p12
from tests.exports.signing.conftest import sign_by
from workshop.actions.charters.certificates import read_holder, remarks_on
from workshop.actions.charters.signing import Signer
from workshop.domain.facts.choices import Side
from workshop.exports.signing import sign as signing
from workshop.exports.signing.judge import judge
from workshop.exports.signing.keys import throwaway_key
from workshop.imports.data import example


@pytest.fixture
def asked(monkeypatch):
    """Every address that is looked up or called; each is refused."""
    asked = []

    def refuse(*words, **_):
        asked.append(words)
        raise OSError("there is no network")

    for what in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, what, refuse)
    for what in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, what, refuse)
    return asked


def person(side):
    return Signer(side=side, name="Marcus Lindqvist", certificate=p12(), passphrase=PASSPHRASE)


@pytest.mark.slow
def test_a_person_s_certificate_signs_and_is_judged_without_a_call(asked):
    signer = person(Side.IT)
    assert HOST.encode() in pkcs12_names(signer.certificate)

    holder = read_holder(signer.certificate, PASSPHRASE, "me.p12")
    assert remarks_on(holder, name=signer.name, side=Side.IT, at=NOW) == ()
    pdf = sign_by(example(), None, signer, person(Side.MARKETING)).charter.pdf

    assert judge(pdf).problems == ()
    assert asked == []


def pkcs12_names(data):
    _, certificate, _ = pkcs12.load_key_and_certificates(data, PASSPHRASE.encode())
    return certificate.public_bytes(Encoding.DER)


def stamped(pdf):
    """A signature more, with a time stamp whose authority is nobody we trust, and says where to ask."""
    key, certificate, _ = pkcs12.load_key_and_certificates(p12("Clock"), PASSPHRASE.encode())
    private = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    stamper = DummyTimeStamper(
        x509.Certificate.load(certificate.public_bytes(Encoding.DER)), asn1_keys.PrivateKeyInfo.load(private)
    )
    rogue = Rogue(
        PdfSignatureMetadata(field_name="third", name="Somebody"),
        signing._signer(throwaway_key("Somebody", Side.OTHER, AT)),
        timestamper=stamper,
        new_field_spec=SigFieldSpec("third", on_page=0, box=(10, 10, 90, 40)),
    )
    out = BytesIO()
    rogue.sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), output=out)
    return out.getvalue()


@pytest.mark.slow
def test_a_stranger_s_time_stamp_is_judged_without_a_call(asked, charter):
    problems = judge(stamped(charter.pdf)).problems

    assert asked == []
    assert {"too-many", "added-unsigned"} <= set(problems)
