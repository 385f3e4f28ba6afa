"""Tables of shapes that people really have: what is taken of each equals what expected.json says of it."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.store.file import Store

TABLES = Path(__file__).parents[2] / "data" / "real-tables"
EXPECTED = json.loads((TABLES / "expected.json").read_text("utf-8"))


@pytest.fixture
def taken(run, tmp_path):
    """Import one of the tables into an empty workshop: exit status, report, and what is there then."""

    def import_(name, *options):
        path = tmp_path / "w.workshop"
        Store.create(path, new_document(Workshop(title="T"))).close()
        ran = run("import", path, EXPECTED[name]["kind"], TABLES / name, "--json", *options)
        store = Store.open(path)
        try:
            return ran.status, json.loads(ran.out) if ran.out else None, store.load()
        finally:
            store.close()

    return import_


def letters(now):
    names = {person.id: person.name for person in now.participants}
    titles = {activity.id: activity.title for activity in now.activities}
    cells = defaultdict(lambda: defaultdict(set))
    for right in now.rights:
        cells[titles[right.activity]][names[right.participant]].add(right.role)
    return {
        title: {name: "".join(sorted(found)) for name, found in row.items()} for title, row in cells.items()
    }


@pytest.mark.parametrize("name", [name for name, about in EXPECTED.items() if about["kind"] != "rank"])
def test_a_table_as_people_keep_it_is_read_as_it_is_meant(taken, name):
    wanted = EXPECTED[name]

    status, report, now = taken(name, *wanted.get("options", ()))

    assert status == wanted["exit"], report
    if "activities" in wanted:
        assert letters(now) == wanted["activities"]
        assert {activity.title for activity in now.activities} == set(wanted["activities"])
    if "categories" in wanted:
        found = {activity.title: activity.category for activity in now.activities}
        assert {title: found[title] for title in wanted["categories"]} == wanted["categories"]
    if "people" in wanted:
        assert [person.name for person in now.participants] == wanted["people"]
    elif "activities" in wanted:
        named = {person for row in wanted["activities"].values() for person in row}
        assert {person.name for person in now.participants} == named
    if "sides" in wanted:
        assert [person.side.value for person in now.participants] == wanted["sides"]
    if "titles" in wanted:
        entries = now.participants if wanted["kind"] == "participants" else now.activities
        assert [entry.title for entry in entries] == wanted["titles"]
    if report is not None:
        assert report["header_row"] == wanted.get("header_row", report["header_row"])
        assert report["taken"] == wanted.get("taken", report["taken"])
        assert {*wanted.get("warns", ())} <= {warning["line"] for warning in report["warnings"]}


def test_a_side_that_ties_is_told_as_one_whatever_the_order_of_the_list(run, tmp_path):
    wanted = EXPECTED["k24-marketing-tie.json"]
    run("new", tmp_path / "w.workshop", "--from", TABLES / "k24-marketing-tie.json")

    ranking = json.loads(run("rank", tmp_path / "w.workshop", "--json").out)

    assert ranking["by_side"] == wanted["by_side"]
    assert ranking["by_side_ties"] == wanted["by_side_ties"]
