"""A charter that came back: what its own bytes show, and what only the workshop file knows."""

import random
from hashlib import sha256
from io import BytesIO

import msgspec
import pikepdf
import pytest

from tests.exports.signing import attacks
from tests.exports.signing.conftest import AT, IT, MARKETING, box_of, sign_by, with_revision
from tests.soak.charters import flip
from workshop.actions.charters.charters import make_charter
from workshop.actions.charters.signing import Signer, sign
from workshop.actions.charters.verifying import verdict, verify_charter
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.exports.signing.ink import appearance
from workshop.exports.signing.judge import judge
from workshop.exports.signing.keys import throwaway_key
from workshop.exports.signing.sign import Wish, reason, sign_last
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.charter_trouble import problem_text


@pytest.fixture
def verify(tmp_path):
    """Judge a file as the program does: in a process of its own, which most tests here do without."""

    def verify(pdf, recorded=None):
        (tmp_path / "c.pdf").write_bytes(pdf)
        return verify_charter(tmp_path / "c.pdf", recorded)

    return verify


def held_against(pdf, *recorded):
    """What is found in the bytes, alone and with what a workshop file recorded."""
    found = judge(pdf)
    return verdict(found), verdict(found, sha256(pdf).hexdigest(), recorded)


@pytest.mark.slow
def test_what_both_signed_is_intact_alone_and_against_the_file(verify, both):
    alone, against = verify(both.charter.pdf), verify(both.charter.pdf, [both.charter])

    assert (alone.problems, alone.matches, against.problems, against.matches) == ((), None, (), True)
    assert alone.fingerprint == both.revision.fingerprint
    assert [
        (each.side, each.name, each.covers_whole_file, each.changed_after) for each in alone.signatures
    ] == [
        ("marketing", "Ines Okafor", True, False),
        ("it", "Marcus Lindqvist", True, False),
    ]
    assert {each.signed_at for each in alone.signatures} == {"2026-02-05T16:42:00+00:00"}


@pytest.mark.parametrize(("attack", "reason"), attacks.EVERY.values(), ids=attacks.EVERY)
def test_every_attack_on_the_bytes_shows_in_the_pdf_itself(charter, attack, reason):
    """With its reason, and against the file as well."""
    attacked = attack(charter.pdf)
    alone, against = held_against(attacked, charter)

    assert attacked != charter.pdf
    assert reason in "\n".join(problem_text(Texts(), code) for code in alone.problems)
    assert {*alone.problems, "differs"} <= {*against.problems}
    assert (against.is_intact, against.matches) == (False, False)


@pytest.mark.parametrize("attack", attacks.BESIDE.values(), ids=attacks.BESIDE)
def test_what_is_added_to_a_signature_and_not_covered_by_it_shows(charter, attack):
    """Each signature holds all the same, and for other programs the charter is intact."""
    alone, against = held_against(attack(charter.pdf), charter)

    assert alone.problems == ("added-unsigned",)
    assert (against.problems, against.matches) == (("added-unsigned", "differs"), False)


def test_a_charter_that_one_side_signed_is_not_complete(once):
    assert judge(once.charter.pdf).problems == ("one-missing",)


@pytest.mark.slow
def test_every_flipped_bit_is_found_by_the_charter_alone(charter, tmp_path):
    """A few, one of them by all that `verify --against` does; the soak flips hundreds, others in each run."""
    flip(charter, 12, random.Random(12), tmp_path, whole_every=12)


def signed_again(document, *signers):
    return sign_by(document, None, *signers).charter.pdf


@pytest.mark.slow
def test_an_impostor_of_the_same_name_is_found_against_the_file(charter):
    alone, against = held_against(signed_again(example(), MARKETING, IT), charter)

    assert alone.is_intact
    assert set(against.problems) == {"differs", "other-keys"}


@pytest.mark.slow
def test_other_content_under_the_same_names_is_found_against_the_file(charter):
    workshop = msgspec.structs.replace(example().workshop, title="Who pays what")
    forged = signed_again(msgspec.structs.replace(example(), workshop=workshop), MARKETING, IT)
    _, against = held_against(forged, charter)

    assert set(against.problems) == {"differs", "other-keys"}


def second_by_a_stranger(pdf, revision):
    """The other side's field, filled in by somebody who calls himself what that side is called."""
    box = box_of(pdf, IT.side)
    said = reason(revision.number, revision.fingerprint)
    wish = Wish(IT.side, IT.name, AT, said, appearance(box, IT.name, None, "today"))
    return sign_last(pdf, wish, throwaway_key(IT.name, IT.side, AT))


@pytest.mark.parametrize(
    "attack",
    [
        attacks.lay_a_note_over_a_page,
        attacks.draw_over_a_page,
        attacks.replace_the_content,
        attacks.add_a_file,
        lambda pdf: pdf + b"\n% more\n",
    ],
)
def test_a_change_between_the_two_signatures_shows_in_the_pdf_itself(once, attack):
    forged = second_by_a_stranger(attack(once.charter.pdf), once.revision)

    assert judge(forged).problems


@pytest.mark.slow
def test_a_second_signature_by_a_stranger_is_found_against_the_file(once, charter):
    alone, against = held_against(second_by_a_stranger(once.charter.pdf, once.revision), charter)

    assert alone.is_intact
    assert "other-keys" in against.problems


def test_a_file_that_recorded_nothing_makes_nothing_intact(verify, charter):
    assert verify(charter.pdf, []).problems == ("not-recorded",)


def test_the_draft_is_not_signed():
    assert judge(make_charter(Snapshot.of(example())).pdf).problems == ("not-signed",)


@pytest.mark.slow
def test_a_pdf_of_something_else_is_no_charter(verify):
    other = pikepdf.new()
    other.add_blank_page()
    out = BytesIO()
    other.save(out)
    for made in (out.getvalue(), b"", b"PK\x03\x04 Joint Charter", b"%PDF-1.7\nnothing"):
        with pytest.raises(UserFixable, match="not-a-charter"):
            verify(made)


@pytest.mark.parametrize("broken", [b"%PDG", b"%PDF-1.7\n(marketing)" + bytes(999)])
def test_a_charter_that_is_broken_is_not_intact_rather_than_no_charter(verify, charter, broken):
    against = verify(broken + charter.pdf[len(broken) :], [charter])

    assert "unreadable" in against.problems and "differs" in against.problems


@pytest.mark.slow
def test_names_that_are_long_or_odd_are_judged_all_the_same():
    names = ["x" * 300, "🙂 (a) \\ ) << >>"]
    signers = [Signer(side=each.side, name=name) for each, name in zip((IT, MARKETING), names, strict=True)]

    alone, _ = held_against(signed_again(example(), *signers))

    assert (alone.problems, [each.name for each in alone.signatures]) == ((), names)


@pytest.mark.slow
def test_the_next_revision_is_signed_and_judged_by_its_own_record(both, charter):
    workshop = msgspec.structs.replace(example().workshop, title="Later")
    document = with_revision(msgspec.structs.replace(example(), workshop=workshop), both.revision)
    second = sign_by_next(document, both.revision)

    for pdf, recorded, matches in (
        (second.pdf, (charter, second), True),
        (charter.pdf, (charter, second), True),
        (second.pdf, (charter,), False),
    ):
        _, against = held_against(pdf, *recorded)
        assert (against.matches, against.is_intact) == (matches, matches)


def sign_by_next(document, done):
    first = sign(Snapshot.of(document), None, IT, at=AT)
    waiting = msgspec.structs.replace(document, revisions=(done, first.revision))
    return sign(Snapshot.of(waiting), first.charter, MARKETING, at=AT).charter
