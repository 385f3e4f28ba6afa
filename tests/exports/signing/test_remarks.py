"""What is said of signatures that hold: nothing of it makes a charter less intact."""

from datetime import datetime, timedelta

import pytest
from cryptography.x509.oid import NameOID

from tests.exports.signing.certificates import NOW, PASSPHRASE, p12
from tests.exports.signing.conftest import AT, IT, MARKETING, sign_by, with_revision
from workshop.actions.charters.certificates import read_holder, remarks_on
from workshop.actions.charters.signing import Signer, sign
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.exports.signing.judge import judge
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.charter_trouble import before_text, remark_text, signature_text

DAY = timedelta(days=1)


def said_of(pdf):
    found = judge(pdf)
    return found.problems, [(each.code, remark_text(Texts(), each)) for each in found.remarks]


def test_of_two_plain_signatures_nothing_is_said(charter):
    assert said_of(charter.pdf) == ((), [])


@pytest.mark.slow
def test_a_second_signature_that_is_dated_before_the_first_is_remarked_on(once):
    waiting = Snapshot.of(with_revision(example(), once.revision))
    signed = sign(waiting, once.charter, IT, at=AT - DAY)

    problems, ((code, words),) = said_of(signed.charter.pdf)
    assert (problems, code) == ((), "dated-back")
    assert "Marcus Lindqvist signed after Ines Okafor, and is dated before" in words
    assert [each.code for each in signed.remarks] == ["dated-back"]


def test_one_at_the_same_second_is_in_order(both):
    assert both.remarks == () and not both.revision.is_dated_back


@pytest.mark.parametrize(
    ("certificate", "code"),
    [
        (p12(first=NOW - 9 * DAY, last=NOW - DAY), "certificate-expired"),
        (p12(first=NOW + DAY, last=NOW + 9 * DAY), "certificate-not-yet-valid"),
        (p12("Somebody Else"), "other-holder"),
        (p12("Lindqvist, MÁRCUS"), None),
        (p12(until=NOW - DAY), "authority-expired"),
        (p12([(NameOID.GIVEN_NAME, "Marcus"), (NameOID.SURNAME, "Lindqvist")]), None),
        (p12([(NameOID.COUNTRY_NAME, "DE"), (NameOID.ORGANIZATION_NAME, "Nordwind AG")]), "no-holder"),
    ],
)
def test_a_certificate_that_is_out_of_time_or_somebody_else_s_is_remarked_on(certificate, code):
    own = Signer(side=Side.IT, name=IT.name, certificate=certificate, passphrase=PASSPHRASE)
    first = sign(Snapshot.of(example()), None, own, at=NOW)

    problems, said = said_of(first.charter.pdf)
    holder = read_holder(certificate, PASSPHRASE, "me.p12")
    before = remarks_on(holder, name=IT.name, side=Side.IT, at=NOW)

    assert problems == ("one-missing",)
    assert [each for each, _ in said] == [each.code for each in before] == ([code] if code else [])
    assert all(IT.name in words for _, words in said)
    assert all(before_text(Texts(), each) for each in before)


@pytest.mark.slow
def test_both_remarks_of_a_certificate_name_whose_it_is(once):
    certificate = p12("Somebody Else", last=NOW - DAY)
    own = Signer(side=Side.IT, name=IT.name, certificate=certificate, passphrase=PASSPHRASE)
    waiting = Snapshot.of(with_revision(example(), once.revision))

    problems, said = said_of(sign(waiting, once.charter, own, at=NOW).charter.pdf)

    assert problems == () and "Somebody Else" in dict(said)["other-holder"]
    assert set(dict(said)) == {"certificate-expired", "other-holder"}


@pytest.mark.slow
def test_a_name_that_certificates_can_not_hold_is_nobody_else_s():
    names = ["x" * 300, "🫨 שלום and hello"]
    signers = [Signer(side=each.side, name=name) for each, name in zip((IT, MARKETING), names, strict=True)]

    assert said_of(sign_by(example(), None, *signers).charter.pdf) == ((), [])


@pytest.mark.slow
def test_long_names_with_accents_and_in_other_scripts_sign():
    names = ["Renée Éléonore " * 33, "名" * 500]
    signers = [Signer(side=each.side, name=name) for each, name in zip((IT, MARKETING), names, strict=True)]

    assert said_of(sign_by(example(), None, *signers).charter.pdf) == ((), [])


def test_what_a_certificate_says_of_itself_is_told_with_its_signature():
    own = Signer(side=Side.IT, name=IT.name, certificate=p12("Somebody Else"), passphrase=PASSPHRASE)

    (found,) = judge(sign(Snapshot.of(example()), None, own, at=NOW).charter.pdf).signatures

    assert (found.holder, found.issuer) == ("Somebody Else", "Authority")
    assert datetime.fromisoformat(found.valid_from) < NOW < datetime.fromisoformat(found.valid_until)
    assert "certificate of Somebody Else, issued by Authority, valid from" in signature_text(Texts(), found)
