"""`diff`: two files, charters or revisions, as JSON and in sentences."""

import json

import pytest

from tests.builders import build, person, right
from workshop.domain.facts.ownership import Reason
from workshop.imports.data import example
from workshop.store.file import Store


@pytest.fixture
def made(tmp_path):
    def made(name, document):
        path = tmp_path / name
        Store.create(path, document).close()
        return path

    return made


PEOPLE = (person(1, name="Ada"), person(2, name="Ben"))


def room(*rights, reason="He pays.", **fields):
    reasons = (Reason(activity="a1", text=reason),)
    return build(participants=PEOPLE, activities=1, rights=rights, reasons=reasons, **fields)


def test_equal_files_end_with_zero(run, made):
    ran = run("diff", made("a.workshop", room(right(1, 1))), made("b.workshop", room(right(1, 1))))

    assert (ran.status, ran.out, ran.err) == (0, "Nothing has changed.\n", "")


def test_who_decides_is_said_first_and_in_a_sentence(run, made):
    one = made("a.workshop", room(right(1, 1)))
    other = made("b.workshop", room(right(1, 2), reason="She pays."))

    ran = run("diff", one, other)

    assert ran.status == 1
    assert ran.out.splitlines() == [
        "2 changes: 1 in who decides and 1 in reasons.",
        "“Activity 1” passes from Ada to Ben.",
        "Reason “Activity 1”: text “He pays.” became “She pays.”.",
    ]


def test_json_has_every_change_with_what_was_and_what_is(run, made):
    one = made("a.workshop", room(right(1, 1)))
    other = made("b.workshop", room(right(1, 2), reason="She pays."))

    printed = json.loads(run("diff", one, other, "--json").out)

    assert [printed["from"]["file"], printed["to"]["file"]] == [str(one), str(other)]
    assert printed["summary"] == "2 changes: 1 in who decides and 1 in reasons."
    roles, reason = printed["changes"]
    assert {name: roles[name] for name in ("what", "title", "field", "before", "after")} == {
        "what": "rights",
        "title": "Activity 1",
        "field": "A",
        "before": ["p1"],
        "after": ["p2"],
    }
    assert reason["words"] == [["gone", "He "], ["new", "She "], ["same", "pays."]]


def test_a_charter_and_a_data_file_say_the_same_as_their_workshop(run, tmp_path, made):
    file, charter, data = made("a.workshop", example()), tmp_path / "a.pdf", tmp_path / "a.json"
    assert run("export", file, "--to", charter, "--to", data).status == 0

    for other in (charter, data):
        assert run("diff", file, other).status == 0
        assert run("diff", other, file).status == 0


@pytest.mark.slow
def test_a_signed_revision_is_compared_by_its_number(run, made):
    file = made("a.workshop", example())
    for side in ("marketing", "it"):
        assert run("sign", file, "--side", side, "--name", "Ada").status == 0

    assert run("diff", f"{file}@1", file).status == 0
    missing = run("diff", f"{file}@2", file)
    assert (missing.status, missing.out) == (2, "")
    assert "2" in missing.err


def test_a_file_that_is_called_like_a_revision_is_that_file(run, made):
    odd, plain = made("a.workshop@1", room(right(1, 1))), made("b.workshop", room(right(1, 1)))

    assert run("diff", odd, plain).status == 0


def test_what_is_no_workshop_is_said_in_one_sentence(run, made, tmp_path):
    stray = tmp_path / "stray.pdf"
    stray.write_bytes(b"nothing")

    ran = run("diff", made("a.workshop", room(right(1, 1))), stray)

    assert (ran.status, ran.out, len(ran.err.splitlines())) == (2, "", 1)
