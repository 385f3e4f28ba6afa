import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.builders import build
from workshop.actions.charters import signing
from workshop.actions.charters.signing import Signer
from workshop.actions.steps.set_up import edit_workshop
from workshop.cli import signing as command
from workshop.domain.facts.choices import Side
from workshop.session import Session
from workshop.store.file import Store
from workshop.store.strangers import strangers
from workshop.texts.charter_captions import CAPTIONS

AT = datetime.now(UTC)

pytestmark = pytest.mark.usefixtures("quick_keys")


def info(run, workshop):
    return json.loads(run("info", workshop, "--json").out)


@pytest.mark.slow
def test_two_signatures_make_a_revision_that_is_exported_the_same_for_ever(run, workshop, sign, tmp_path):
    assert "the other side signs" in sign("it").err.lower()
    assert "it is final" in sign("marketing").err
    run("export", workshop, "--to", tmp_path / "a.pdf", "--revision", 1)
    store = Store.open(workshop)
    edit_workshop(store, store.load(), title="Later")
    store.close()

    run("export", workshop, "--to", tmp_path / "b.pdf", "--revision", 1)

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    said = info(run, workshop)
    assert (said["revision"], said["standing"], len(said["signatures"])) == (2, "draft", 2)


@pytest.mark.slow
def test_an_export_of_what_is_signed_is_the_signed_charter(run, workshop, sign, tmp_path):
    sign("it")
    sign("marketing")

    run("export", workshop, "--to", tmp_path / "a.pdf")
    run("export", workshop, "--to", tmp_path / "b.pdf", "--revision", 1)

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_the_data_of_a_signed_revision_can_be_exported(run, workshop, sign, tmp_path):
    sign("it")

    run("export", workshop, "--to", tmp_path / "a.json", "--revision", 1)
    run("export", workshop, "--to", tmp_path / "b.json", "--shareable")

    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_a_blocking_finding_stops_the_signature(run, tmp_path):
    path = tmp_path / "open.workshop"
    Store.create(path, build(activities=2)).close()

    ran = run("sign", path, "--side", "it", "--name", "M")

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert "can't be signed" in ran.err


def test_a_signature_that_an_edit_made_void_is_named(run, workshop, sign):
    sign("it")
    store = Store.open(workshop)
    edit_workshop(store, store.load(), title="Changed")
    store.close()
    assert info(run, workshop)["standing"] == "void"

    ran = sign("marketing")

    assert ran.status == 0
    assert "The signature of Head of it for IT is void" in ran.err
    assert [each["side"] for each in info(run, workshop)["signatures"]] == ["marketing"]


def test_signing_twice_for_a_side_is_refused(sign):
    sign("it")

    assert (sign("it").status, sign("other").status) == (2, 2)


def test_ink_that_is_no_image_is_named_and_nothing_is_signed(run, sign, workshop, tmp_path):
    (tmp_path / "ink.png").write_bytes(b"no image")

    ran = sign("it", "--ink", tmp_path / "ink.png")

    assert ran.status == 2 and f"{tmp_path / 'ink.png'} is no image" in ran.err
    assert sign("it", "--ink", tmp_path / "none.png").status == 2
    assert info(run, workshop)["signatures"] == []


def test_a_signed_charter_survives_being_taken_over_from_another_machine(workshop, sign, tmp_path):
    sign("it")
    store = Store.open(workshop)
    kept = store.frozen(1)
    store.close()

    health = strangers.adopt(workshop, tmp_path / "mine.workshop")

    mine = Store.open(tmp_path / "mine.workshop")
    assert (health.flaws, mine.frozen(1)) == ((), kept)
    mine.close()


def test_a_kept_charter_that_was_changed_in_the_file_is_damage(run, workshop, sign):
    sign("it")
    store = Store.open(workshop)
    store._db.execute("UPDATE frozen SET pdf = CAST(pdf || 'x' AS BLOB)")
    store.close()

    ran = run("export", workshop, "--to", workshop.with_name("c.pdf"), "--revision", 1)

    assert (ran.status, workshop.with_name("c.pdf").exists()) == (2, False)
    assert "signed charter" in run("doctor", workshop).out


@pytest.fixture
def replaced(workshop, sign, tmp_path):
    """A once-signed file in which a stranger put the same program's charter of another agreement."""
    sign("it")
    other = tmp_path / "other.workshop"
    Store.create(other, build(activities=4, owned=4)).close()
    stranger = Session.open(other)
    signer = Signer(side=Side.IT, name="Head of it")
    forged = signing.sign(stranger.snapshot, None, signer, at=AT).charter
    stranger.close()
    store = Store.open(workshop)
    store._db.execute("UPDATE frozen SET pdf = ?, sha256 = ?", (forged.pdf, forged.sha256))
    store.close()
    return workshop


@pytest.mark.slow
def test_a_replaced_charter_is_told_of_by_every_command_and_never_signed(run, replaced, sign, tmp_path):
    doctor = run("doctor", replaced)
    assert (doctor.status, "charter of revision 1 is not what was signed" in doctor.out) == (1, True)
    ran = sign("marketing")
    taken_over, refused = ran.err.splitlines()  # the stranger's file was replaced by a copy before
    assert ran.status == 2 and "is not this machine's work" in taken_over
    assert refused.startswith("What Head of it signed is not kept as it was signed: sign anew")
    assert info(run, replaced)["standing"] == "waiting"
    run("export", replaced, "--to", tmp_path / "c.pdf")
    assert run("verify", tmp_path / "c.pdf").status == 1
    against = run("verify", tmp_path / "c.pdf", "--against", replaced)
    assert against.status == 1 and "other certificates" in against.out


@pytest.mark.slow
def test_signing_anew_voids_what_was_replaced_and_both_sign_again(run, replaced, sign):
    ran = sign("marketing", "--anew")
    assert ran.status == 0 and "The signature of Head of it for IT is void" in ran.err

    assert "it is final" in sign("it").err
    assert run("doctor", replaced).status == 0


@pytest.mark.slow
def test_a_charter_that_waits_and_is_not_what_is_printed_is_told_of(run, workshop, sign, monkeypatch):
    monkeypatch.setitem(CAPTIONS, "date", "Day")  # an older version's word for it
    sign("it")
    monkeypatch.undo()

    doctor, ran = run("doctor", workshop, "--json"), sign("marketing")

    assert [flaw["code"] for flaw in json.loads(doctor.out)["flaws"]] == ["charter-differs"]
    assert ran.status == 2 and "another version printed them" in ran.err


@pytest.mark.slow
def test_a_second_signature_dated_before_the_first_is_said(workshop, run, sign, monkeypatch, tmp_path):
    sign("it")
    monkeypatch.setattr(command, "local_now", lambda: AT - timedelta(days=1))

    assert "dated before" in sign("marketing").err
    run("export", workshop, "--to", tmp_path / "c.pdf")
    told = json.loads(run("verify", tmp_path / "c.pdf", "--json").out)
    assert [each["code"] for each in told["warnings"]] == ["dated-back"]
