"""The second signature: given on what this program prints of the workshop, and on nothing else."""

import shutil
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import msgspec
import pikepdf
import pytest

from tests.builders import build
from tests.exports.signing import attacks
from workshop.actions.charters import charters, signing
from workshop.actions.charters.charters import make_charter
from workshop.actions.charters.signing import Signer
from workshop.actions.steps import set_up
from workshop.domain.facts.choices import Paper, Side
from workshop.domain.facts.review import Revision
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing
from workshop.errors import UserFixable
from workshop.exports.pdf import inside
from workshop.exports.signing import keys
from workshop.session import Session
from workshop.store.own.machine import Machine
from workshop.store.strangers import strangers

AT = datetime(2026, 2, 5, 16, 42, tzinfo=UTC)
MARKETING = Signer(side=Side.MARKETING, name="Ines Okafor")
IT = Signer(side=Side.IT, name="Marcus Lindqvist")


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch):
    monkeypatch.setattr(keys, "BITS", 2048)


@pytest.fixture(scope="module")
def signed_once(tmp_path_factory):
    """A workshop that one side signed, made once."""
    folder = tmp_path_factory.mktemp("signed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "BITS", 2048)
        patch.setenv("XDG_STATE_HOME", str(folder / "machine"))
        session = Session.create(folder / "room.workshop", build(activities=4, owned=4))
        sign(session, MARKETING)
        session.close()
    return folder / "room.workshop"


@pytest.fixture
def session(signed_once, tmp_path):
    """The same, as a workshop of this machine."""
    path = Path(shutil.copy(signed_once, tmp_path))
    Machine.here().trust(path)
    session = Session.open(path)
    yield session
    session.close()


def sign(session, signer, at=AT, **more):
    now = session.snapshot
    frozen = session.frozen(standing(now).number)
    session.run(signing.keep_signature, signed=signing.sign(now, frozen, signer, at=at, **more))


def signed_of(snapshot, monkeypatch=None, inside_of=None):
    """What the same program makes of other content, signed with a stranger's key under the same name."""
    if inside_of is not None:
        data = charters.canonical(charters.shareable(inside_of))
        monkeypatch.setattr(
            inside, "put_inside", lambda pdf, _, number, put=inside.put_inside: put(pdf, data, number)
        )
        monkeypatch.setattr(charters, "fingerprint", lambda _: sha256(data).hexdigest())
    return signing.sign(snapshot, None, MARKETING, at=AT).charter


def other(session):
    """The workshop as it was before anybody signed, with another title."""
    document = session.snapshot.document
    workshop = msgspec.structs.replace(document.workshop, title="Marketing pays for it all")
    return Snapshot.of(msgspec.structs.replace(document, workshop=workshop, revisions=()))


def other_content(session, monkeypatch):
    return signed_of(other(session))


def other_pages_over_the_same_content(session, monkeypatch):
    return signed_of(other(session), monkeypatch, inside_of=session.snapshot)


def other_key(session, monkeypatch):
    """The same pages, by a stranger's key, with the certificate that the file recorded."""
    forged = signed_of(Snapshot.of(msgspec.structs.replace(session.snapshot.document, revisions=())))
    return msgspec.structs.replace(forged, certificates=session.frozen(1).certificates)


def other_name(session, monkeypatch):
    """All of the file's record forged with it, but for who signed."""
    return unsigned_yet(session, name="Ines O'Kafor")


def other_time(session, monkeypatch):
    return unsigned_yet(session, at=AT - timedelta(seconds=1))


def unsigned_yet(session, name=MARKETING.name, at=AT):
    """The true pages, signed by somebody else."""
    snapshot = Snapshot.of(msgspec.structs.replace(session.snapshot.document, revisions=()))
    return signing.sign(snapshot, None, Signer(side=Side.MARKETING, name=name), at=at).charter


def other_revision(session, monkeypatch):
    """The same content as what a later revision would be."""
    done = Revision(number=1, fingerprint="f")
    snapshot = Snapshot.of(msgspec.structs.replace(session.snapshot.document, revisions=(done,)))
    return signed_of(snapshot)


def bytes_at_the_end(session, monkeypatch):
    return changed(session.frozen(1), lambda pdf: pdf + b"% more\n")


def drawn_over(session, monkeypatch):
    return changed(session.frozen(1), attacks.draw_over_a_page)


def changed(frozen, attack):
    pdf = attack(frozen.pdf)
    return msgspec.structs.replace(frozen, pdf=pdf, sha256=sha256(pdf).hexdigest())


def drawn_over_before_it_was_signed(session, monkeypatch):
    """The true pages, a change to them, and a signature over both."""
    snapshot = Snapshot.of(msgspec.structs.replace(session.snapshot.document, revisions=()))
    made = make_charter(snapshot, is_draft=False)
    over = msgspec.structs.replace(made, pdf=attacks.draw_over_a_page(made.pdf))
    monkeypatch.setattr(signing, "make_charter", lambda *_, **__: over)
    return signed_of(snapshot)


def words_moved_on_the_page(session, monkeypatch):
    """The true charter with other operators in one page's stream, saved whole and signed."""
    snapshot = Snapshot.of(msgspec.structs.replace(session.snapshot.document, revisions=()))
    made = make_charter(snapshot, is_draft=False)
    with pikepdf.open(BytesIO(made.pdf)) as document:
        page = document.pages[0].Contents
        page.write(page.read_bytes() + b"\n")
        out = BytesIO()
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    monkeypatch.setattr(
        signing, "make_charter", lambda *_, **__: msgspec.structs.replace(made, pdf=out.getvalue())
    )
    return signed_of(snapshot)


ATTACKS = {
    other_content: "first-unsound",
    other_pages_over_the_same_content: "other-pages",
    other_key: "first-unsound",
    other_name: "first-unsound",
    other_time: "first-unsound",
    other_revision: "first-unsound",
    bytes_at_the_end: "first-unsound",
    drawn_over: "first-unsound",
    drawn_over_before_it_was_signed: "first-unsound",
    words_moved_on_the_page: "other-pages",
}


@pytest.mark.slow
@pytest.mark.parametrize(("attack", "code"), ATTACKS.items(), ids=[each.__name__ for each in ATTACKS])
def test_a_charter_that_was_replaced_is_not_signed(session, attack, code):
    now = session.snapshot
    with pytest.MonkeyPatch.context() as patch:
        forged = attack(session, patch)

    with pytest.raises(UserFixable, match=code) as refused:
        signing.sign(now, forged, IT, at=AT)

    assert refused.value.params == {"name": "Ines Okafor"}


@pytest.mark.slow
def test_signing_anew_freezes_what_is_printed_and_asks_the_first_side_again(session):
    before = session.frozen(1)
    sign(session, IT, anew=True)

    now = standing(session.snapshot)
    assert (now.state, now.to_sign) == (State.WAITING, (Side.MARKETING,))
    assert set(session.frozen(1).certificates) == {Side.IT} and session.frozen(1) != before
    sign(session, MARKETING)
    assert standing(session.snapshot).state is State.FINAL


WORKSHOPS = {
    "in german on letter": Workshop(title="Wer entscheidet was?", language="de", paper=Paper.LETTER),
    "in arabic with dates": Workshop(
        title="من يقرر", language="ar", starts_on=AT.date(), ends_on=AT.date(), review_on=AT.date()
    ),
    "in chinese": Workshop(title="谁决定什么", language="zh"),
}


@pytest.mark.slow
@pytest.mark.parametrize("workshop", WORKSHOPS.values(), ids=WORKSHOPS)
def test_the_second_side_signs_days_later_on_another_machine(tmp_path, workshop):
    session = Session.create(tmp_path / "room.workshop", build(activities=3, owned=3, workshop=workshop))
    sign(session, IT)
    session.close()
    machine = Machine(tmp_path / "another machine")
    strangers.adopt(tmp_path / "room.workshop", tmp_path / "mine.workshop", machine)
    mine = Session.open(tmp_path / "mine.workshop", machine)

    sign(mine, MARKETING, at=AT + timedelta(days=9))

    assert standing(mine.snapshot).state is State.FINAL
    mine.close()


@pytest.mark.slow
def test_a_later_revision_is_signed_by_both_as_well(session):
    sign(session, IT)
    session.run(set_up.edit_workshop, title="Later")
    sign(session, IT)
    sign(session, MARKETING, at=AT + timedelta(days=30))

    assert standing(session.snapshot).number == 2 and standing(session.snapshot).state is State.FINAL


@pytest.mark.slow
def test_after_a_void_signature_both_sign_pages_that_do_not_tell_of_it(session):
    session.run(set_up.edit_workshop, title="Changed")
    sign(session, IT)
    sign(session, MARKETING)

    assert standing(session.snapshot).state is State.FINAL


def test_pages_packed_by_another_machine_are_the_same_pages(session):
    """Not every zlib packs alike; what was packed is compared."""
    snapshot = Snapshot.of(msgspec.structs.replace(session.snapshot.document, revisions=()))
    made = make_charter(snapshot, is_draft=False)
    with pikepdf.open(BytesIO(made.pdf)) as document:
        out = BytesIO()
        pikepdf.settings.set_flate_compression_level(1)
        document.save(out, recompress_flate=True, object_stream_mode=pikepdf.ObjectStreamMode.preserve)
        pikepdf.settings.set_flate_compression_level(-1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            signing, "make_charter", lambda *_, **__: msgspec.structs.replace(made, pdf=out.getvalue())
        )
        first = signing.sign(snapshot, None, MARKETING, at=AT)
    waiting = Snapshot.of(msgspec.structs.replace(snapshot.document, revisions=(first.revision,)))

    assert not first.charter.pdf.startswith(made.pdf)
    assert signing.sign(waiting, first.charter, IT, at=AT).is_final
