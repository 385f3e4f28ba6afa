import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.builders import build
from tests.exports.signing import attacks
from tests.pace.counting import bytes_read
from workshop.cli import main
from workshop.exports.signing import keys
from workshop.store.file import Store
from workshop.store.own.machine import Machine


@pytest.fixture(scope="module")
def signed(tmp_path_factory):
    """A workshop that both sides signed, and what it is exported as."""
    folder = tmp_path_factory.mktemp("signed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "BITS", 2048)
        patch.setenv("XDG_STATE_HOME", str(folder / "machine"))
        sign_by_both(folder / "room.workshop")
        assert main(["export", str(folder / "room.workshop"), "--to", str(folder / "c.pdf")]) == 0
    return folder


@pytest.fixture
def workshop(signed, tmp_path):
    """The same as a workshop of this machine, which `c.pdf` lies beside."""
    path = Path(shutil.copy(signed / "room.workshop", tmp_path))
    shutil.copy(signed / "c.pdf", tmp_path)
    Machine.here().trust(path)
    return path


def sign_by_both(path):
    Store.create(path, build(activities=3, owned=3)).close()
    for side in ("it", "marketing"):
        assert main(["sign", str(path), "--side", side, "--name", f"Head of {side}"]) == 0


@pytest.mark.slow
def test_an_intact_charter_says_what_is_proved_and_what_is_not(run, workshop, tmp_path):
    ran = run("verify", tmp_path / "c.pdf")

    assert (ran.status, ran.err) == (0, "")
    assert "Intact in itself" in ran.out and "can't prove" in ran.out
    against = run("verify", tmp_path / "c.pdf", "--against", workshop)
    assert (against.status, against.err) == (0, "")
    assert "byte for byte" in against.out


@pytest.mark.slow
def test_the_json_is_as_documented(run, workshop, tmp_path):
    ran = run("verify", tmp_path / "c.pdf", "--against", workshop, "--json")

    said = json.loads(ran.out)
    assert (said["intact"], said["matches"], said["problems"]) == (True, True, [])
    assert said["fingerprint"] == json.loads(run("info", workshop, "--json").out)["fingerprint"]
    known = {"side", "name", "signed_at", "covers_whole_file", "changed_after", "certificate"}
    of_certificate = {"holder", "issuer", "valid_from", "valid_until"}
    assert [set(each) for each in said["signatures"]] == [known | of_certificate] * 2
    assert [each["side"] for each in said["signatures"]] == ["it", "marketing"]
    assert json.loads(run("verify", tmp_path / "c.pdf", "--json").out)["matches"] is None


@pytest.mark.slow
def test_the_fingerprint_printed_over_the_signatures_is_the_one_that_is_verified(run, workshop, tmp_path):
    stated = json.loads(run("verify", tmp_path / "c.pdf", "--json").out)["fingerprint"]
    printed = printed_text(tmp_path / "c.pdf").split("Fingerprint")[-1].split()

    groups = [stated[at : at + 8] for at in range(0, 64, 8)]
    assert [each for each in printed if each in groups] == groups
    assert "How to check it" in printed_text(tmp_path / "c.pdf")


def test_a_file_far_too_large_for_a_charter_is_not_read_to_its_end(run, tmp_path):
    Store.create(tmp_path / "room.workshop", build(activities=1)).close()
    with (tmp_path / "c.pdf").open("wb") as file:
        file.truncate(8 << 30)
    said = []

    read = bytes_read(
        lambda: said.append(run("verify", tmp_path / "c.pdf", "--against", tmp_path / "room.workshop"))
    )

    assert said[0].status == 1 and "too large" in said[0].out
    assert read < 1 << 30


def test_a_draft_prints_no_fingerprint(run, tmp_path):
    Store.create(tmp_path / "draft.workshop", build(activities=3, owned=3)).close()
    run("export", tmp_path / "draft.workshop", "--to", tmp_path / "draft.pdf")

    assert "Sign-off" in printed_text(tmp_path / "draft.pdf")
    assert "Fingerprint" not in printed_text(tmp_path / "draft.pdf")


def printed_text(path):
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout


@pytest.mark.slow
def test_a_changed_charter_is_not_intact_and_says_why(run, workshop, tmp_path):
    path = tmp_path / "c.pdf"
    path.write_bytes(path.read_bytes() + b"\n")

    ran = run("verify", path, "--against", workshop)

    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith("Not intact.\n- Something was added or changed after a signature.\n")
    assert json.loads(run("verify", path, "--json").out)["intact"] is False


TOLD = ("a flipped bit", "signatures stripped", "a note laid over a page")


@pytest.mark.parametrize(("attack", "reason"), [attacks.EVERY[each] for each in TOLD], ids=TOLD)
def test_every_attack_is_refused_with_its_reason_against_the_file(run, workshop, tmp_path, attack, reason):
    """Some of each sort here, to see the command say so; tests/exports/signing/test_judge.py judges all."""
    path = tmp_path / "c.pdf"
    path.write_bytes(attack(path.read_bytes()))

    ran = run("verify", path, "--against", workshop)

    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith("Not intact.\n- ")
    assert reason in ran.out


@pytest.mark.slow
def test_an_impostor_of_the_same_names_is_refused_with_its_reason_against_the_file(run, workshop, tmp_path):
    """Somebody else fills the same workshop in and signs it under both names: intact, but not the one."""
    other = tmp_path / "other.workshop"
    sign_by_both(other)
    run("export", other, "--to", tmp_path / "forged.pdf")

    assert run("verify", tmp_path / "forged.pdf").status == 0
    ran = run("verify", tmp_path / "forged.pdf", "--against", workshop)

    assert (ran.status, ran.err) == (1, "")
    assert "It is signed with other certificates" in ran.out


def test_what_is_no_charter_is_one_sentence(run, tmp_path):
    (tmp_path / "letter.pdf").write_text("Dear both")

    for path in (tmp_path / "letter.pdf", tmp_path / "none.pdf", tmp_path):
        ran = run("verify", path)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)


@pytest.mark.slow
def test_a_signed_charter_opens_with_its_pages_as_the_revision_that_it_is(run, workshop, tmp_path):
    run("extract", tmp_path / "c.pdf", tmp_path / "x.workshop")

    before, after = (
        json.loads(run("info", path, "--json").out) for path in (workshop, tmp_path / "x.workshop")
    )
    for said in ("fingerprint", "revision", "standing", "signatures"):
        assert after[said] == before[said]
    assert run("verify", tmp_path / "c.pdf", "--against", tmp_path / "x.workshop").status == 0
    assert (
        run("export", tmp_path / "x.workshop", "--to", tmp_path / "again.pdf", "--revision", "1").status == 0
    )
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "c.pdf").read_bytes()
    assert run("doctor", tmp_path / "x.workshop").status == 0


@pytest.mark.slow
def test_a_signed_charter_that_was_changed_gives_its_content_alone(run, workshop, tmp_path):
    (tmp_path / "d.pdf").write_bytes((tmp_path / "c.pdf").read_bytes() + b"\n% one line more\n")
    run("extract", tmp_path / "d.pdf", tmp_path / "y.workshop")
    told = json.loads(run("info", tmp_path / "y.workshop", "--json").out)
    assert (told["revision"], told["standing"], told["signatures"]) == (2, "draft", [])
