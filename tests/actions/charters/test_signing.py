"""Who may sign when, what is kept, and what an edit in between does."""

from contextlib import closing
from datetime import UTC, datetime

import msgspec
import pytest

from tests.builders import build
from workshop.actions.charters import signing
from workshop.actions.charters.charters import make_charter, signed_snapshot
from workshop.actions.charters.signing import Signer
from workshop.actions.steps import set_up, test_case
from workshop.domain.facts.choices import RevealKind, Side, StepId, Template
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.shareable import shareable
from workshop.domain.standing import State, standing
from workshop.domain.starting.agendas import agenda
from workshop.errors import UserFixable
from workshop.exports.signing import keys
from workshop.session import Session

AT = datetime(2026, 2, 5, 16, 42, 7, 123456, tzinfo=UTC)
MARKETING = Signer(side=Side.MARKETING, name="Ines Okafor")
IT = Signer(side=Side.IT, name="  Marcus\nLindqvist ")


RANKS = (RevealKind.WEIGHTS, RevealKind.SCORES)


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch):
    monkeypatch.setattr(keys, "BITS", 2048)


@pytest.fixture
def session(tmp_path):
    session = Session.create(tmp_path / "room.workshop", build(activities=4, owned=4))
    yield session
    session.close()


def made(session, signer):
    frozen = session.frozen(standing(session.snapshot).number)
    return signing.sign(session.snapshot, frozen, signer, at=AT)


def sign(session, signer):
    signed = made(session, signer)
    session.run(signing.keep_signature, signed=signed)
    return signed


def scored(*kinds):
    """A room of six whose weights and scores of two campaigns wait for these reveals."""
    people = [f"p{n}" for n in range(1, 7)]
    weights = (
        Weight(criterion=k, participant=p, points=n * 9) for k in ("k1", "k2") for n, p in enumerate(people)
    )
    scores = (
        Score(candidate=c, criterion=k, participant=p, value=4)
        for c in ("c1", "c2")
        for k in ("k1", "k2")
        for p in people
    )
    reveals = tuple(Reveal(kind=kind, at=AT) for kind in kinds)
    lists = {"weights": tuple(weights), "scores": tuple(scores), "reveals": reveals}
    return build(activities=4, owned=4, participants=6, candidates=2, criteria=2, **lists)


def rename(session, title):
    session.run(set_up.edit_workshop, title=title)


def test_the_first_signature_freezes_the_charter(session):
    signed = sign(session, MARKETING)

    now = standing(session.snapshot)
    assert (now.state, now.number, now.to_sign) == (State.WAITING, 1, (Side.IT,))
    assert session.frozen(1) == signed.charter
    assert session.snapshot.revision == 1


def test_both_make_it_final_with_clean_names_and_whole_seconds(session):
    sign(session, MARKETING)
    sign(session, IT)

    (revision,) = session.snapshot.revisions
    assert [(each.side, each.name) for each in revision.signatures] == [
        (Side.MARKETING, "Ines Okafor"),
        (Side.IT, "Marcus Lindqvist"),
    ]
    assert revision.sealed_at == AT.replace(microsecond=0)
    assert (standing(session.snapshot).state, session.snapshot.revision) == (State.FINAL, 2)


def test_an_edit_in_between_voids_the_first_signature(session):
    first = sign(session, MARKETING)
    rename(session, "Changed")
    assert standing(session.snapshot).state is State.VOID

    signed = sign(session, IT)

    assert signed.voided == first.revision.signatures
    now = standing(session.snapshot)
    assert (now.state, now.to_sign, now.number) == (State.WAITING, (Side.MARKETING,), 1)
    assert session.frozen(1).pdf != first.charter.pdf


def test_other_weights_between_the_signatures_void_the_first(tmp_path):
    with closing(Session.create(tmp_path / "w.workshop", scored(*RANKS))) as session:
        sign(session, MARKETING)
        session.run(test_case.set_weights, participant=None, points={"k1": 90, "k2": 10})
        now = standing(session.snapshot)
        signed = made(session, IT)

    assert (now.state, now.to_sign) == (State.VOID, (Side.MARKETING, Side.IT))
    assert [each.name for each in signed.voided] == ["Ines Okafor"]


def test_weights_that_nobody_has_seen_void_nothing_and_print_nothing(tmp_path):
    with closing(Session.create(tmp_path / "w.workshop", scored())) as session:
        sign(session, MARKETING)
        before = make_charter(session.snapshot, is_draft=False).pdf
        for person in ("p1", "p2", "p3", "p4", "p5", "p6"):
            session.run(test_case.set_weights, participant=person, points={"k1": 90, "k2": 10})

        assert standing(session.snapshot).state is State.WAITING
        assert make_charter(session.snapshot, is_draft=False).pdf == before


@pytest.mark.parametrize("template", [Template.HALF_DAY, Template.BLANK])
def test_the_time_that_is_counted_meanwhile_voids_nothing(tmp_path, template):
    document = build(activities=2, owned=2, agenda=agenda(template))
    session = Session.create(tmp_path / "timed.workshop", document)
    sign(session, MARKETING)

    for step in StepId:
        session.run(set_up.add_spent_minutes, step=step, minutes=3)

    assert standing(session.snapshot).state is State.WAITING
    session.close()


@pytest.mark.slow
def test_an_edit_after_both_opens_the_next_revision_and_leaves_the_signed_one(session):
    sign(session, IT)
    kept = sign(session, MARKETING).charter
    rename(session, "Changed")

    assert standing(session.snapshot).state is State.DRAFT
    sign(session, MARKETING)

    assert standing(session.snapshot).number == 2
    assert session.frozen(1) == kept
    assert [revision.number for revision in session.snapshot.revisions] == [1, 2]


def test_a_side_signs_once_and_nobody_signs_what_is_final(session):
    sign(session, IT)
    with pytest.raises(UserFixable, match="signed-already"):
        sign(session, IT)
    sign(session, MARKETING)
    with pytest.raises(UserFixable, match="signed-by-both"):
        sign(session, MARKETING)


def test_what_the_rules_stop_is_not_signed(tmp_path):
    session = Session.create(tmp_path / "open.workshop", build(activities=2))

    with pytest.raises(UserFixable, match="blocked"):
        sign(session, MARKETING)

    assert session.frozen(1) is None
    session.close()


@pytest.mark.parametrize(("name", "code"), [(" \n", "empty"), ("x" * 501, "too-long")])
def test_a_signature_has_a_name_that_fits(session, name, code):
    with pytest.raises(UserFixable, match=code):
        sign(session, Signer(side=Side.IT, name=name))


def test_undo_never_crosses_a_signature(session):
    rename(session, "Before")
    rename(session, "Taken back")
    session.undo()
    sign(session, MARKETING)

    assert (session.undo_label, session.redo_label) == (None, None)
    assert session.undo() is None and session.redo() is None
    rename(session, "After")
    assert session.undo() and session.undo() is None
    assert (session.snapshot.workshop.title, standing(session.snapshot).state) == ("Before", State.WAITING)


def test_undo_still_stops_there_when_the_file_is_opened_again(session):
    rename(session, "Before")
    sign(session, MARKETING)
    rename(session, "After")
    session.close()

    again = Session.open(session.path)

    assert again.undo() and again.undo() is None
    assert again.snapshot.workshop.title == "Before"
    again.close()


def test_a_signature_made_of_what_is_gone_by_now_is_not_kept(session):
    signed = made(session, MARKETING)
    rename(session, "Changed meanwhile")

    with pytest.raises(UserFixable, match="changed-meanwhile"):
        session.run(signing.keep_signature, signed=signed)

    assert session.frozen(1) is None


def test_two_signatures_made_at_once_are_not_both_kept(session):
    one, other = made(session, MARKETING), made(session, IT)
    session.run(signing.keep_signature, signed=one)

    with pytest.raises(UserFixable, match="changed-meanwhile"):
        session.run(signing.keep_signature, signed=other)

    assert session.frozen(1) == one.charter


def test_the_signed_content_can_be_read_out_of_the_charter(session):
    before = shareable(session.snapshot)
    signed = sign(session, MARKETING)
    rename(session, "Changed")

    assert signed_snapshot(signed.charter).document == before


@pytest.mark.slow
def test_the_content_of_a_later_revision_goes_by_its_number(session):
    for title in ("First", "Second"):
        rename(session, title)
        sign(session, MARKETING)
        sign(session, IT)

    assert [signed_snapshot(session.frozen(n)).revision for n in (1, 2)] == [1, 2]


def test_a_long_name_signs_too(session):
    name = "Ines " * 60

    signed = sign(session, Signer(side=Side.IT, name=name))

    assert signed.revision.signatures[0].name == name.strip()
    assert msgspec.json.decode(msgspec.json.encode(signed.revision), type=type(signed.revision))
