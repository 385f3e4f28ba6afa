import json

import pytest
from hypothesis import HealthCheck, given, settings

from tests.builders import json_bytes
from tests.strategies import documents
from workshop.cli import main
from workshop.domain.facts.choices import Template
from workshop.domain.starting.agendas import agenda
from workshop.imports.data import example, read_document
from workshop.store.file import Store


def content(path):
    store = Store.open(path)
    try:
        return store.load().document
    finally:
        store.close()


def test_a_new_workshop_is_called_what_its_file_is_called(run, tmp_path):
    ran = run("new", tmp_path / "Spring offsite.workshop")

    made = content(tmp_path / "Spring offsite.workshop")
    assert (ran.status, ran.out) == (0, "")
    assert made.workshop.title == "Spring offsite"
    assert len(made.phases) == 6


@pytest.mark.parametrize("template", list(Template))
def test_a_template_sets_the_agenda(run, tmp_path, template):
    assert run("new", tmp_path / "w.workshop", "--template", template).status == 0

    assert content(tmp_path / "w.workshop").agenda == agenda(template)


def test_the_example_is_copied_whole(run, tmp_path):
    assert run("new", tmp_path / "e.workshop", "--example").status == 0

    assert content(tmp_path / "e.workshop") == example()


def test_a_file_that_is_there_is_left_alone(run, tmp_path):
    path = tmp_path / "w.workshop"
    path.write_bytes(b"mine")

    ran = run("new", path)

    assert (ran.status, ran.out) == (2, "")
    assert ran.err == f"{path} is there already and was left as it is: choose another name.\n"
    assert path.read_bytes() == b"mine"


def test_a_bad_data_file_makes_no_workshop_and_its_place_is_named(run, tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps({"format": "joint-charter", "version": 1, "workshop": {"title": "T", "x": 1}}))

    ran = run("new", tmp_path / "w.workshop", "--from", bad)

    assert ran.status == 2
    assert f"{bad}: the data format has no key $.workshop.x" in ran.err
    assert list(tmp_path.iterdir()) == [bad]


def test_signed_revisions_of_a_data_file_are_passed_over(run, tmp_path):
    source = tmp_path / "x.json"
    signed = {"revisions": [{"number": 3, "fingerprint": "ab"}]}
    source.write_text(
        json.dumps({"format": "joint-charter", "version": 1, "workshop": {"title": "T"}} | signed)
    )

    run("new", tmp_path / "w.workshop", "--from", source)

    assert content(tmp_path / "w.workshop").revisions == ()


def test_one_start_is_enough(run, tmp_path):
    ran = run("new", tmp_path / "w.workshop", "--example", "--template", "blank")

    assert ran.status == 2
    assert ran.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@given(documents())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_workshop_goes_through_a_file_without_loss(tmp_path_factory, document):
    folder = tmp_path_factory.mktemp("round")
    (folder / "x.json").write_bytes(json_bytes(document))

    made = main(["new", str(folder / "w.workshop"), "--from", str(folder / "x.json")])
    written = main(["export", str(folder / "w.workshop"), "--to", str(folder / "y.json")])

    assert (made, written) == (0, 0)
    expected = json.loads(json_bytes(document)) | {"revisions": []}
    assert json.loads((folder / "y.json").read_bytes()) == expected
    assert read_document(folder / "y.json").workshop == document.workshop
