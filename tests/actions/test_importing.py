import pytest

from workshop.actions.steps.ownership import Place, assign_right
from workshop.actions.tables.importing import import_rights
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.rights.table import matrix_differences
from workshop.errors import UserFixable


def held(session):
    now = session.snapshot
    return sorted(
        f"{now.activities[right.activity].title}: {now.participants[right.participant].name} {right.role}"
        for right in now.rights
    )


def matrix(*rows, people=()):
    return Matrix(tuple(people), tuple(MatrixRow(title, category, roles) for title, category, roles in rows))


def test_a_matrix_creates_whom_and_what_it_names(session):
    read = matrix(("Tags", "", (("CMO", "A"), ("Agency", "R"))), people=("CMO", "Agency", "Legal"))
    session.run(import_rights, matrix=read, side=Side.OTHER)
    assert held(session) == ["Tags: Agency R", "Tags: CMO A"]
    new = session.snapshot.participants.in_order[4:]
    assert [each.name for each in new] == ["CMO", "Agency", "Legal"]
    assert {(each.side, each.capacity) for each in new} == {(Side.OTHER, Capacity.DECIDER)}
    assert session.snapshot.shortlist[-1].title == "Tags"


def test_a_matrix_finds_people_and_activities_whatever_their_capitals(session):
    read = matrix(("campaign  PLANNING", "", (("tom brandt", "A"),)))
    session.run(import_rights, matrix=read)
    assert held(session) == ["Campaign planning: Tom Brandt A"]
    assert session.snapshot.activities["plan"].shortlisted
    assert len(session.snapshot.participants) == 4 and len(session.snapshot.activities) == 3


def test_a_row_without_roles_is_an_activity_nobody_owns_yet(session):
    session.run(import_rights, matrix=matrix(("Tags", "", ())))
    tags = session.snapshot.shortlist[-1]
    rules = {each.rule for each in session.findings if each.subject.activity == tags.id}
    assert {"no-accountable", "no-responsible"} <= rules


def test_one_cell_can_say_two_letters_and_say_them_twice(session):
    roles = (("Tom Brandt", "A"), ("Tom Brandt", "R"), ("tom brandt", "R"))
    session.run(import_rights, matrix=matrix(("Tags", "", roles)))
    assert held(session) == ["Tags: Tom Brandt A", "Tags: Tom Brandt R"]


def test_filled_cells_are_replaced_and_empty_ones_stay(session):
    session.run(assign_right, places=[Place("data", "brandt"), Place("data", "okafor")], role="C")
    session.run(import_rights, matrix=matrix(("Market data analytics", "", (("Tom Brandt", "A"),))))
    assert held(session) == [
        "Market data analytics: Ines Okafor C",
        "Market data analytics: Tom Brandt A",
    ]


def test_rows_of_one_title_are_one_activity_unless_their_categories_differ(session):
    read = matrix(
        ("Review", "Design", (("Tom Brandt", "A"),)),
        ("Review", "Delivery", (("Ines Okafor", "A"),)),
        ("Tags", "Data", (("Tom Brandt", "A"),)),
        ("Tags", "Data", (("Tom Brandt", "R"),)),
    )
    session.run(import_rights, matrix=read)
    new = session.snapshot.activities.in_order[3:]
    assert [(each.title, each.category) for each in new] == [
        ("Review", "Design"),
        ("Review", "Delivery"),
        ("Tags", "Data"),
    ]


def test_importing_the_same_matrix_again_changes_nothing(session):
    read = matrix(("Review", "Design", (("CMO", "A"),)), ("Review", "Delivery", (("CMO", "R"),)))
    session.run(import_rights, matrix=read)
    assert not session.run(import_rights, matrix=read)


def test_a_letter_that_the_scheme_lacks_takes_nothing_over(session):
    with pytest.raises(UserFixable, match="unknown-letter"):
        session.run(import_rights, matrix=matrix(("Tags", "", (("CMO", "A"), ("CIO", "S")))))
    assert len(session.snapshot.participants) == 4 and not len(session.snapshot.rights)


def test_an_import_is_taken_back_by_one_undo(session):
    before = session.snapshot.document
    read = matrix(("Tags", "", (("CMO", "A"),)), ("Campaign planning", "", (("Tom Brandt", "R"),)))
    session.run(import_rights, matrix=read)
    session.undo()
    assert session.snapshot.document == before


def test_rows_without_a_title_and_roles_without_a_name_are_nothing(session):
    session.run(import_rights, matrix=matrix((" ", "", (("CMO", "A"),)), ("Tags", "", ((" ", "R"),))))
    assert [each.title for each in session.snapshot.activities][3:] == ["Tags"] and not held(session)


def test_what_a_matrix_was_said_to_change_is_what_it_changes(session):
    session.run(assign_right, places=[Place("data", "brandt")], role="C")
    read = matrix(
        ("Market data analytics", "", (("Tom Brandt", "A"), ("Ines Okafor", "R"), ("New One", "I"))),
        ("campaign planning", "", (("Jo Weiss", "A"), ("Jo Weiss", "R"))),
        ("Budget", "", (("Tom Brandt", "A"),)),
    )
    said = matrix_differences(session.snapshot, read)
    before = session.snapshot
    session.run(import_rights, matrix=read)
    now = session.snapshot
    for cell in said.cells:
        held_now = {r.role for r in now.rights.group(cell.activity) if r.participant == cell.participant}
        assert held_now == {*cell.after}
    fresh = [
        right
        for right in now.rights
        if right.participant not in before.participants or right.activity not in before.activities
    ]
    untouched = len(now.rights) - sum(len(cell.after) for cell in said.cells) - len(fresh)
    assert untouched == len(before.rights) - sum(len(cell.before) for cell in said.cells)
    new = [each.name for each in now.participants][len(before.participants) :]
    assert (*new,) == said.new_people == ("New One",)
    assert [each.title for each in now.activities][len(before.activities) :] == [*said.new_activities]
    turned = [
        each.id
        for each in now.activities
        if each.id in before.activities and each not in [*before.activities]
    ]
    assert (*turned,) == said.shortlisted
