import json
import subprocess
import time

import pytest

from tests.builders import build
from tests.exports.signing import attacks
from workshop.exports.signing import keys
from workshop.store.file import Store


@pytest.fixture
def workshop(run, tmp_path, monkeypatch):
    monkeypatch.setattr(keys, "BITS", 2048)
    path = tmp_path / "room.workshop"
    Store.create(path, build(activities=3, owned=3)).close()
    for side in ("it", "marketing"):
        run("sign", path, "--side", side, "--name", f"Head of {side}")
    run("export", path, "--to", tmp_path / "c.pdf")
    return path


def test_an_intact_charter_says_what_is_proved_and_what_is_not(run, workshop, tmp_path):
    ran = run("verify", tmp_path / "c.pdf")

    assert (ran.status, ran.err) == (0, "")
    assert "Intact in itself" in ran.out and "can't prove" in ran.out
    against = run("verify", tmp_path / "c.pdf", "--against", workshop)
    assert (against.status, against.err) == (0, "")
    assert "byte for byte" in against.out


def test_the_json_is_as_documented(run, workshop, tmp_path):
    ran = run("verify", tmp_path / "c.pdf", "--against", workshop, "--json")

    said = json.loads(ran.out)
    assert (said["intact"], said["matches"], said["problems"]) == (True, True, [])
    assert said["fingerprint"] == json.loads(run("info", workshop, "--json").out)["fingerprint"]
    assert [set(each) for each in said["signatures"]] == [
        {"side", "name", "signed_at", "covers_whole_file", "changed_after", "certificate"}
    ] * 2
    assert [each["side"] for each in said["signatures"]] == ["it", "marketing"]
    assert json.loads(run("verify", tmp_path / "c.pdf", "--json").out)["matches"] is None


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
    before = time.process_time()

    ran = run("verify", tmp_path / "c.pdf", "--against", tmp_path / "room.workshop")

    assert ran.status == 1 and "too large" in ran.out
    assert time.process_time() - before < 3


def test_a_draft_prints_no_fingerprint(run, tmp_path):
    Store.create(tmp_path / "draft.workshop", build(activities=3, owned=3)).close()
    run("export", tmp_path / "draft.workshop", "--to", tmp_path / "draft.pdf")

    assert "Sign-off" in printed_text(tmp_path / "draft.pdf")
    assert "Fingerprint" not in printed_text(tmp_path / "draft.pdf")


def printed_text(path):
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout


def test_a_changed_charter_is_not_intact_and_says_why(run, workshop, tmp_path):
    path = tmp_path / "c.pdf"
    path.write_bytes(path.read_bytes() + b"\n")

    ran = run("verify", path, "--against", workshop)

    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith("Not intact.\n- Something was added or changed after a signature.\n")
    assert json.loads(run("verify", path, "--json").out)["intact"] is False


def flip_a_byte(pdf):
    """In the middle of the pages, where a reader may show nothing amiss."""
    middle = len(pdf) // 2
    return pdf[:middle] + bytes([pdf[middle] ^ 1]) + pdf[middle + 1 :]


ATTACKS = {
    "a flipped byte": (flip_a_byte, "Bytes that were signed are not what they were"),
    "bytes appended": (lambda pdf: pdf + b"% more\n", "Something was added or changed after"),
    "an end appended": (lambda pdf: pdf + b"%%EOF\n", "Parts of it can't be read as a PDF"),
    "signatures stripped": (attacks.strip_signatures, "No signature is in it"),
    "a third signature": (attacks.sign_a_third_time, "It has more signatures or fields"),
    "the workshop inside replaced": (
        attacks.replace_the_content,
        "The workshop inside is not the one that was signed",
    ),
    "a file added": (attacks.add_a_file, "Other files were put in"),
    "a note laid over a page": (attacks.lay_a_note_over_a_page, "Something was laid over its pages"),
}


@pytest.mark.parametrize(("attack", "reason"), ATTACKS.values(), ids=ATTACKS)
def test_every_attack_is_refused_with_its_reason_against_the_file(run, workshop, tmp_path, attack, reason):
    path = tmp_path / "c.pdf"
    path.write_bytes(attack(path.read_bytes()))

    ran = run("verify", path, "--against", workshop)

    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith("Not intact.\n- ")
    assert reason in ran.out


def test_an_impostor_of_the_same_names_is_refused_with_its_reason_against_the_file(run, workshop, tmp_path):
    """Somebody else fills the same workshop in and signs it under both names: intact, but not the one."""
    other = tmp_path / "other.workshop"
    Store.create(other, build(activities=3, owned=3)).close()
    for side in ("it", "marketing"):
        run("sign", other, "--side", side, "--name", f"Head of {side}")
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


def test_a_signed_charter_opens_as_the_next_revision_with_the_same_fingerprint(run, workshop, tmp_path):
    run("extract", tmp_path / "c.pdf", tmp_path / "x.workshop")

    before, after = (
        json.loads(run("info", path, "--json").out) for path in (workshop, tmp_path / "x.workshop")
    )
    assert after["fingerprint"] == before["fingerprint"]
    assert (after["revision"], after["standing"], after["signatures"]) == (2, "draft", [])
