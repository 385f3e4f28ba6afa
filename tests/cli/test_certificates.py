"""Signing with a person's own certificate: whether it can sign, whose it is, and who is asked."""

import contextlib
import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from tests.exports.signing import certificates
from workshop.domain.facts.choices import Side
from workshop.exports.signing import keys
from workshop.store.file import Store

AT = datetime.now(UTC)
pytestmark = pytest.mark.usefixtures("quick_keys")


def p12(path, key="rsa", passphrase=b"correct horse"):
    if key == "rsa":
        own = keys.throwaway_key("Marcus Lindqvist", Side.IT, AT)
        private, certificate = own.key, own.certificate
    else:
        private = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([])
        certificate = (
            x509.CertificateBuilder(name, name, private.public_key(), 7, AT, AT + timedelta(days=9))
        ).sign(private, hashes.SHA256())
    made = pkcs12.serialize_key_and_certificates(
        b"me", private, certificate, None, BestAvailableEncryption(passphrase)
    )
    path.write_bytes(made)
    return certificate


def descriptor(text):
    reading, writing = os.pipe()
    os.write(writing, text)
    os.close(writing)
    return reading


def test_an_own_certificate_signs_with_its_pass_phrase_from_a_file(sign, workshop, tmp_path):
    certificate = p12(tmp_path / "me.p12")
    fd = descriptor(b"correct horse\n")

    ran = sign("it", "--certificate", tmp_path / "me.p12", "--passphrase-fd", fd)
    os.close(fd)

    assert ran.status == 0
    store = Store.open(workshop)
    assert store.frozen(1).certificates == {Side.IT: certificate.fingerprint(hashes.SHA256()).hex()}
    store.close()


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [("rsa", b"wrong\n", "check the pass phrase"), ("ec", b"correct horse\n", "another kind than RSA")],
)
def test_a_certificate_that_can_not_sign_is_one_sentence(sign, workshop, tmp_path, kind, typed, said):
    p12(tmp_path / "me.p12", kind)
    fd = descriptor(typed)

    ran = sign("it", "--certificate", tmp_path / "me.p12", "--passphrase-fd", fd)
    os.close(fd)

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert said in ran.err and str(tmp_path / "me.p12") in ran.err


@pytest.mark.slow
def test_an_expired_certificate_of_somebody_else_is_said_before_it_signs_and_by_verify(
    run, workshop, sign, tmp_path
):
    last = certificates.NOW - timedelta(days=2)
    (tmp_path / "old.p12").write_bytes(certificates.p12("Jo Weiss", last=last))
    fd = descriptor(certificates.PASSPHRASE.encode())

    ran = sign("it", "--certificate", tmp_path / "old.p12", "--passphrase-fd", fd)
    os.close(fd)
    sign("marketing")
    run("export", workshop, "--to", tmp_path / "c.pdf")
    verified = run("verify", tmp_path / "c.pdf", "--json")

    expired, holder, signed = ran.err.splitlines()
    assert "was valid until" in expired and "certificate of Jo Weiss" in holder and "has signed" in signed
    told = json.loads(verified.out)
    assert (verified.status, told["intact"]) == (0, True)
    assert [(each["code"], each["side"]) for each in told["warnings"]] == [
        ("certificate-expired", "it"),
        ("other-holder", "it"),
    ]
    (own,) = (each for each in told["signatures"] if each["side"] == "it")
    assert (own["holder"], own["issuer"]) == ("Jo Weiss", "Authority")
    assert datetime.fromisoformat(own["valid_until"]) == last.replace(microsecond=0)
    said = run("verify", tmp_path / "c.pdf").out
    assert all(each["message"] in said for each in told["warnings"])
    assert "certificate of Jo Weiss, issued by Authority" in said


def at_a_terminal(typed, *words):
    """Run a command for whoever sits at a terminal and answers what is asked: status, and what is seen."""
    screen, keyboard = os.openpty()
    begin = "import os, sys; os.close(os.open(os.ttyname(0), os.O_RDWR)); "  # the terminal is its own now
    begin += "from workshop.cli import main; sys.exit(main(sys.argv[1:]))"
    told = [sys.executable, "-c", begin, *map(str, words)]
    ends = {"stdin": keyboard, "stdout": keyboard, "stderr": keyboard}
    ran = subprocess.Popen(told, **ends, start_new_session=True)
    os.close(keyboard)
    seen = ""
    with contextlib.suppress(OSError):  # the terminal's end
        while read := os.read(screen, 4_096):
            seen += read.decode()
            for asked in [each for each in typed if each in seen]:
                os.write(screen, typed.pop(asked).encode() + b"\n")
    os.close(screen)
    return ran.wait(), seen


@pytest.mark.slow
@pytest.mark.parametrize(("answer", "status", "signatures"), [("n", 2, 0), ("", 2, 0), ("y", 0, 1)])
def test_whoever_types_the_pass_phrase_is_asked_before_somebody_else_s_certificate_signs(
    run, workshop, tmp_path, answer, status, signatures
):
    (tmp_path / "jo.p12").write_bytes(certificates.p12("Jo Weiss"))
    typed = {"Pass phrase": certificates.PASSPHRASE, "all the same?": answer}
    words = "--side", "it", "--name", "Head of it", "--certificate", tmp_path / "jo.p12"

    ended, seen = at_a_terminal(typed, "sign", workshop, *words)

    assert ended == status and not typed and certificates.PASSPHRASE not in seen
    assert seen.index("This is the certificate of Jo Weiss") < seen.index("all the same?")
    assert len(json.loads(run("info", workshop, "--json").out)["signatures"]) == signatures
    assert ("Nothing was signed." in seen) is not signatures


def test_a_file_with_a_certificate_and_no_key_of_its_own_signs_nothing(sign, tmp_path):
    (tmp_path / "me.p12").write_bytes(certificates.without_key())
    fd = descriptor(certificates.PASSPHRASE.encode())

    ran = sign("it", "--certificate", tmp_path / "me.p12", "--passphrase-fd", fd)
    os.close(fd)

    assert ran.status == 2 and "holds no key to sign with" in ran.err
