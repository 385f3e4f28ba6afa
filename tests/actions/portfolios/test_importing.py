"""Initiatives and campaigns from tables: added once, and updated where their system's key is there."""

from datetime import date
from decimal import Decimal

import pytest

from tests.imports.pasted import read_text
from workshop.actions.tables.taking_over import take_over
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.imports.preview.settled import with_there
from workshop.imports.preview.there import choice_of
from workshop.imports.reading import How, Kind
from workshop.texts import Texts

CRM = "Key,Summary,Start,Status\nIT-1,CRM renewal,2026-01-05,planned\n"


def take(session, text, kind=Kind.INITIATIVES, **answers):
    how = How(answers=answers)
    read = read_text(text, kind, how, session.snapshot, Side.IT)
    found = with_there(read, kind, how, session.snapshot, Texts())
    session.run(take_over, kind=kind, found=found, there=choice_of(found))
    return found


def initiatives(session):
    return [(each.source_key, each.title, each.status) for each in session.snapshot.initiatives]


def test_a_second_import_of_the_same_system_updates_what_is_there(session):
    take(session, CRM)
    before = session.snapshot.initiatives.in_order[-1]
    take(session, "Key,Summary,Side,Status\nIT-1,CRM,marketing,in progress\n")
    after = session.snapshot.initiatives[before.id]
    assert (after.title, after.status, after.side, after.starts_on) == (
        "CRM",
        "ongoing",
        Side.IT,
        date(2026, 1, 5),
    )
    session.undo()
    assert session.snapshot.initiatives[before.id] == before


def test_the_same_table_twice_changes_nothing(session):
    text = "Key,Summary,Status\nIT-1,CRM,Done\nIT-2,Shop,To Do\n"
    take(session, text)
    before = initiatives(session)
    found = take(session, text)
    assert initiatives(session) == before
    (doubt,) = found.doubts
    assert (doubt.key, doubt.chosen, doubt.lines) == ("there", "update", (2, 3))
    assert session.undo_label.params == {"count": "2"}


def test_titles_alone_are_skipped_until_it_is_asked_otherwise(session):
    take(session, "Project,Status\nCRM,planned\n")
    held = initiatives(session)
    found = take(session, "Project,Status\nCRM,done\n")
    assert (found.doubts[0].chosen, initiatives(session)) == ("skip", held)
    take(session, "Project,Status\nCRM,done\n", there="update")
    assert [*initiatives(session)][-1] == ("", "CRM", "done")
    take(session, "Project,Status\nCRM,planned\n", there="add")
    assert initiatives(session)[-2:] == [("", "CRM", "done"), ("", "CRM", "planned")]


def test_one_title_of_two_owners_or_two_keys_is_two_initiatives(session):
    take(session, "id,Project,Client\n1,Main,A\n2,Main,B\n")
    found = take(session, "id,Project,Client\n3,Main,A\n")
    assert found.doubts == ()
    assert [key for key, title, _ in initiatives(session) if title == "Main"] == ["1", "2", "3"]


def test_what_was_typed_by_hand_gets_the_key_when_it_is_updated(session):
    take(session, "Project,Start\nCRM,2026-01-05\n")
    take(session, "Key,Summary,Due Date\nIT-1,CRM,2026-09-30\n", there="update")
    fact = session.snapshot.initiatives.in_order[-1]
    assert (fact.source_key, fact.starts_on, fact.ends_on) == ("IT-1", date(2026, 1, 5), date(2026, 9, 30))


def test_no_view_is_wanted_of_ones_own_side(session):
    take(session, "Project,Wants view of\nOwn,it\n")
    assert session.snapshot.initiatives.in_order[-1].wants_view_of is None


def campaigns(session, text, **answers):
    take(session, text, Kind.CANDIDATES, **answers)


def test_a_campaign_is_of_the_initiative_of_its_key_and_exercises_what_it_names(session):
    take(session, CRM)
    activity = session.snapshot.activities.in_order[0]
    campaigns(session, f"Key,Campaign,Activities\nIT-1,Spring,{activity.title.upper()};Nothing\n")
    spring = session.snapshot.candidates.in_order[-1]
    assert spring.initiative == session.snapshot.initiatives.in_order[-1].id
    assert spring.activities == (activity.id,)


def test_a_campaign_of_the_same_initiative_is_updated(session):
    take(session, CRM)
    campaigns(session, "Key,Campaign\nIT-1,Spring\n,Fall\n")
    count = len(session.snapshot.candidates)
    campaigns(session, "Key,Campaign,Budget\nIT-1,Spring!,€ 500\n,FALL,€ 500\n")
    spring, fall = session.snapshot.candidates.in_order[-2:]
    money = Money(amount=Decimal(500))
    assert len(session.snapshot.candidates) == count
    assert (spring.title, spring.budget, fall.budget) == ("Spring!", money, money)


@pytest.mark.parametrize(("there", "more", "amount"), [("skip", 0, None), ("update", 0, 5), ("add", 1, None)])
def test_what_becomes_of_a_campaign_that_is_there_can_be_said(session, there, more, amount):
    campaigns(session, "Campaign\nFall\n")
    count = len(session.snapshot.candidates)
    first = session.snapshot.candidates.in_order[-1].id
    campaigns(session, "Campaign,Budget\nFall,€ 5\n", there=there)
    assert len(session.snapshot.candidates) == count + more
    budget = session.snapshot.candidates[first].budget
    assert (budget.amount if budget else None) == amount
