"""Lists in whose file no row names the columns."""

import json

import pytest

from tests.builders import build
from workshop.store.file import Store


@pytest.fixture
def imported(run, tmp_path):
    """Import a table of this text, and give what was said of it and what the workshop holds then."""
    file, table, data = (tmp_path / name for name in ("w.workshop", "list.csv", "w.json"))
    Store.create(file, build(activities=0, participants=0)).close()

    def imported(text, kind, *words):
        table.write_text(text)
        ran = run("import", file, kind, table, "--json", *words)
        run("export", file, "--to", data, "--force")
        return ran, json.loads(data.read_text())[kind]

    return imported


def test_without_a_word_it_is_asked_where_the_names_of_the_columns_are(imported):
    ran, people = imported("Anna Berg,CMO\nTom Kurz,CIO\n", "participants")

    assert (ran.status, people) == (2, [])
    assert "--header-row (0: nowhere)" in ran.err


def test_people_are_told_from_their_titles(imported):
    ran, people = imported("Anna Berg,CMO\nTom Kurz,CIO\n", "participants", "--header-row", "0")

    assert ran.status == 0
    assert [(each["name"], each["title"]) for each in people] == [("Anna Berg", "CMO"), ("Tom Kurz", "CIO")]
    assert json.loads(ran.out)["header_row"] == 0


def test_every_row_is_a_record_and_keeps_its_number(imported):
    ran, activities = imported("Pricing\n\nShop\n", "activities", "--header-row", "0")

    said = json.loads(ran.out)
    assert (said["rows"], said["taken"]) == (2, 2)
    assert [each["title"] for each in activities] == ["Pricing", "Shop"]


def test_which_column_is_which_can_be_said_by_number(imported):
    _, people = imported("CMO,Anna\nCIO,Tom\n", "participants", "--header-row", "0", "--map", "#2=name")

    assert [each["name"] for each in people] == ["Anna", "Tom"]
