"""What the product writes comes back: people, activities and decision rights of a workbook and a charter."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace
from openpyxl import load_workbook

from tests.builders import build
from tests.imports.generated import workshops
from workshop.actions.steps.export import write_files
from workshop.cli import main
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId, InitiativeId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Reason, Right
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant, SideLabels, Workshop
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rights.matrix import effective
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean_line
from workshop.imports.asking import Asked, How, Kind
from workshop.imports.data import example
from workshop.imports.tables.markdown_table import read_markdown
from workshop.imports.tables.xlsx_table import read_workbook
from workshop.imports.understanding import understood
from workshop.store.file import Store

KINDS = (Kind.PARTICIPANTS, Kind.ACTIVITIES, Kind.RIGHTS)


def read_back(document, suffix):
    """The people, activities and rights that a document is read as."""
    return read_kinds(document, suffix, *KINDS)


def read_kinds(document, suffix, *kinds):
    """What a document that is written is read as, by kind."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"made{suffix}"
        write_files(Snapshot.of(document), [path])
        grids = read_workbook(path, None) if suffix == ".xlsx" else read_markdown(path, None)
        letters = LETTERS[document.workshop.scheme]
        found = {kind: understood(grids, Asked(kind, How(), letters)) for kind in kinds}
    assert all(each.found.rows == each.found.taken and not each.found.refused for each in found.values())
    return tuple(found[kind].found for kind in kinds)


def same(text):
    """A text as documents of lines keep it."""
    return clean_line(text)


def facts_of(activities):
    """What a list says of activities, in its order."""
    return [
        (same(each.title), each.category, same(each.description), each.value, each.pain, each.shortlisted)
        for each in activities
    ]


def plans_of(plans, *fields):
    """What a list of plans says, in its order."""
    return [
        (
            same(each.title),
            *(same(text) if isinstance(text := getattr(each, name), str) else text for name in fields),
        )
        for each in plans
    ]


def letters_of(snapshot):
    """Who has which letters in each activity of the shortlist, in all phases and in each, by names."""
    people = {each.id: same(each.name) for each in snapshot.participants}
    return {
        (same(activity.title), same(phase.name) if phase else "", people[right.participant], right.role)
        for activity in snapshot.shortlist
        for phase in (None, *snapshot.phases)
        for right in effective(snapshot, activity.id, phase.id if phase else None)
    }


def letters_in(matrix, phases):
    """The same of a matrix that was read."""
    of_all = {row.title: row.roles for row in matrix.rows if not row.phase}
    own = {(row.title, row.phase): row.roles for row in matrix.rows if row.phase and row.roles}
    return {
        (title, phase, name, letter)
        for title in of_all
        for phase in ("", *phases)
        for name, letter in own.get((title, phase), of_all[title])
    }


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".xlsx", ".md"])
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(workshops())
def test_any_workshop_comes_back_as_the_same_people_activities_and_matrix(suffix, document):
    people, activities, rights = read_back(document, suffix)
    now = Snapshot.of(document)

    assert sorted((each.name, each.title, each.side, each.capacity) for each in people.people) == sorted(
        (same(each.name), same(each.title), each.side, each.capacity) for each in document.participants
    )
    assert facts_of(activities.activities) == facts_of(document.activities)
    assert letters_in(rights.matrix, [same(each.name) for each in document.phases]) == letters_of(now)
    titles = [row.title for row in rights.matrix.rows if not row.phase]
    assert titles == [same(each.title) for each in now.shortlist]


@pytest.mark.slow
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(workshops())
def test_the_plans_of_any_workshop_come_back_from_its_workbook(document):
    kinds = (Kind.INITIATIVES, Kind.CANDIDATES, Kind.TASKS)
    initiatives, candidates, tasks = read_kinds(document, ".xlsx", *kinds)
    told = "description", "starts_on", "ends_on", "budget"
    titles = {each.id: same(each.title) for each in (*document.activities, *document.tasks)}
    phases = {each.id: same(each.name) for each in document.phases}

    for found, was in (
        (initiatives.initiatives, document.initiatives),
        (candidates.candidates, document.candidates),
    ):
        assert plans_of(found, *told) == plans_of(was, *told)
    assert [(each.side, each.owner) for each in initiatives.initiatives] == [
        (each.side, same(each.owner)) for each in document.initiatives
    ]
    assert [each.exercises for each in candidates.candidates] == [
        tuple(titles[id_] for id_ in each.activities) for each in document.candidates
    ]
    days = "starts_on", "ends_on", "question"
    assert plans_of(tasks.tasks, *days) == plans_of(document.tasks, *days)
    assert [(each.activity, each.phase, each.after) for each in tasks.tasks] == [
        (titles.get(each.activity, ""), phases.get(each.phase, ""), tuple(titles[id_] for id_ in each.after))
        for each in document.tasks
    ]


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".xlsx", ".md"])
def test_the_example_comes_back_into_a_blank_workshop(tmp_path, suffix, capfd):
    source, blank = tmp_path / f"made{suffix}", tmp_path / "blank.workshop"
    write_files(Snapshot.of(example()), [source])
    assert main(["new", str(blank), "--template", "blank"]) == 0
    capfd.readouterr()
    for kind in KINDS:
        assert main(["import", str(blank), kind.value, str(source), "--json"]) == 0
        report = json.loads(capfd.readouterr().out)
        assert (report["warnings"], report["refused"], report["rows"]) == ([], [], report["taken"])

    store = Store.open(blank)
    now, was = store.load(), Snapshot.of(example())
    store.close()
    assert letters_of(now) == letters_of(was)
    assert {(each.name, each.title, each.side, each.capacity) for each in now.participants} == {
        (each.name, each.title, each.side, each.capacity) for each in was.participants
    }
    assert facts_of(now.activities) == facts_of(was.activities)


def test_initiatives_come_back_from_the_workbook_with_their_money_days_and_sides():
    sides = SideLabels(marketing="Growth", it="Marketing")
    days = {"starts_on": date(2026, 1, 5), "ends_on": date(2027, 2, 28)}
    big = Money(amount=Decimal("12345678901234567.89"), currency="CHF")
    listed = (
        Initiative(id=InitiativeId("i1"), side=Side.MARKETING, title="R&D | A/R", budget=big, **days),
        Initiative(id=InitiativeId("i2"), side=Side.IT, title="CRM", wants_view_of=Side.MARKETING),
        Initiative(id=InitiativeId("i3"), title="Club", status="ongoing", owner="R", description="One\ntwo"),
        Initiative(
            id=InitiativeId("i4"),
            side=Side.IT,
            title="T",
            budget=Money(amount=Decimal("0.5"), currency="USD"),
        ),
    )
    document = build(workshop=Workshop(title="T", sides=sides), initiatives=listed)

    found = read_kinds(document, ".xlsx", Kind.INITIATIVES)[0].initiatives

    assert [replace(each, id=was.id) for each, was in zip(found, listed, strict=True)] == [*listed]


@pytest.mark.parametrize("cell", ["Side", "Capacity", "Name"])
def test_a_list_of_ours_that_somebody_went_on_with_is_read_as_any_other(tmp_path, cell):
    source = tmp_path / "made.xlsx"
    write_files(Snapshot.of(example()), [source])
    book = load_workbook(source)
    page = book["People"]
    place = [each.value for each in page[1]].index(cell) + 1
    page.cell(3, place).value = None
    book.save(source)

    found = understood(read_workbook(source, None), Asked(Kind.PARTICIPANTS, How(), "RACI"))

    assert (found.sheet, found.found.rows) == ("People", 9)
    assert found.found.taken == (8 if cell == "Name" else 9)


def test_a_table_of_ours_is_found_behind_others_and_read_otherwise_where_that_is_asked(tmp_path):
    source = tmp_path / "made.xlsx"
    write_files(Snapshot.of(example()), [source])
    grids = read_workbook(source, None)

    found = understood(grids, Asked(Kind.ACTIVITIES, How(), "RACI"))
    mapped = understood(grids, Asked(Kind.ACTIVITIES, How(columns={"Name": "title"}), "RACI"))

    assert (found.sheet, found.titles) == ("Activities", ("Activities",))
    assert mapped.sheet == "People"


def test_somebody_who_is_called_like_a_column_that_goes_on_is_a_person():
    names = ["Anna", "Anna, continued", "Review, continued"]
    people = tuple(Participant(id=ParticipantId(f"p{n}"), name=each) for n, each in enumerate(names))
    activities = (Activity(id=ActivityId("a1"), title="Reporting", shortlisted=True),)
    document = build(participants=people, activities=activities)

    assert read_back(document, ".xlsx")[2].matrix.people == (*names,)


def test_a_long_reason_goes_on_beside_it_and_the_letters_stay_those_of_their_people(tmp_path):
    people = tuple(Participant(id=ParticipantId(f"p{n}"), name=f"Person {n}") for n in (1, 2))
    reasons = tuple(
        Reason(activity=ActivityId("a1"), participant=each.id, text="R" * 20_000) for each in people
    )
    document = build(
        participants=people,
        activities=(Activity(id=ActivityId("a1"), title="Reporting", shortlisted=True),),
        rights=(Right(activity=ActivityId("a1"), participant=ParticipantId("p2"), role="A"),),
        reasons=reasons,
    )

    assert read_back(document, ".xlsx")[2].matrix.rows[0].roles == (("Person 2", "A"),)
