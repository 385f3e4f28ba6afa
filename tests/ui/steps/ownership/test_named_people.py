"""By keyboard: limits in money, who decides above them, tiebreakers, addressees, deputies, and phases."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from tests.ui.hands import button, choose, click, press, read, the, write
from workshop.domain.ballots.named import most_named_by_side
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.ownership import Deputy, Escalation, Term
from workshop.domain.people import sponsors
from workshop.domain.rights.phasing import Phasing, phasing
from workshop.domain.rules import deciders


@pytest.fixture
def page(on_example):
    """The ownership page at an activity without terms, with its drawer open."""
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    now = page.bridge.snapshot
    bare = next(each for each in now.shortlist if not now.terms.group(each.id))
    page.view.go_to(page.grid.row_of(bare.id), 0)
    page.show_activity()
    return page


def pick(page, name, whom):
    """Choose somebody by the arrow keys, and leave the field."""
    choose(page.row, name, whom)
    QTest.keyClick(the(page.row, name, QComboBox), Qt.Key.Key_Tab)
    QApplication.processEvents()


def here(page):
    return page.in_hand()


def term(page):
    return page.bridge.snapshot.terms.get(here(page), None) or Term(activity=here(page))


def person(page, name):
    return next(each.id for each in page.bridge.snapshot.participants if each.name == name)


def some(page, count):
    """People who don't decide on the activity in hand."""
    now = page.bridge.snapshot
    return [each for each in now.participants if each.id not in deciders(now, here(page), None)][:count]


def test_a_limit_is_an_amount_with_somebody_above_it(page):
    write(page.row, "Limit", "50.000 eur")
    above = some(page, 1)[0]
    pick(page, "Above it decides", above.name)

    assert term(page).limit == Money(amount=Decimal(50_000), currency="EUR")
    assert term(page).above == above.id
    assert page.row.limit.text() == "50,000 EUR"
    pick(page, "Above it decides", "Nobody named")
    assert term(page).above is None


def test_what_is_no_amount_is_said_and_nothing_is_kept(page, on_example):
    write(page.row, "Limit", "plenty")

    assert term(page).limit is None
    assert any("plenty" in said and "50,000 EUR" in said for said in on_example.toasts.shown())


def test_a_limit_that_is_emptied_is_gone(page):
    write(page.row, "Limit", "5000")
    write(page.row, "Limit", "")

    assert page.bridge.snapshot.terms.get(here(page), None) is None


def test_a_tiebreaker_and_an_addressee_are_people_of_the_room(page):
    one, other = some(page, 2)
    pick(page, "Tiebreaker from the room", one.name)
    pick(page, "Escalate to one of the room", other.name)

    assert term(page).tiebreaker_person == one.id
    assert page.bridge.snapshot.escalations.get(here(page), None) == Escalation(
        activity=here(page), to_person=other.id
    )
    page.bridge.undo()
    assert not page.bridge.snapshot.escalations.group(here(page))
    assert page.row.to_person.person() is None


def test_words_of_an_escalation_wait_for_an_addressee(page):
    write(page.row, "What stays open", "Who pays?")
    assert not page.bridge.snapshot.escalations.group(here(page))
    whom = some(page, 1)[0]
    pick(page, "Escalate to one of the room", whom.name)

    kept = page.bridge.snapshot.escalations.get(here(page), None)
    assert (kept.text, kept.to_person, kept.to) == ("Who pays?", whom.id, "")


def test_a_deputy_stands_in_here_or_everywhere_and_is_dismissed(page):
    (decider,) = deciders(page.bridge.snapshot, here(page), None)
    one, other = some(page, 2)
    assert not button(page.row, "Deputy here").isEnabled()
    for whom, where in ((one, "Deputy here"), (other, "Deputy everywhere")):
        choose(page.row, "Deputy", whom.name)
        press(page.row, where)

    assert [*page.bridge.snapshot.deputies] == [
        Deputy(participant=decider, deputy=one.id, activity=here(page)),
        Deputy(participant=decider, deputy=other.id),
    ]
    press(page.row, f"Dismiss {one.name}")
    assert [each.deputy for each in page.bridge.snapshot.deputies] == [other.id]


def test_a_finding_leads_to_the_field_in_which_it_is_settled(page):
    write(page.row, "Limit", "5000")
    found = next(each for each in page.bridge.findings if each.rule == "limit-without-above")
    page.panel.wanted.emit(found)
    assert QApplication.focusWidget() is page.row.above


def test_a_tiebreaker_of_their_own_leads_to_whom_it_names(page):
    now = page.bridge.snapshot
    parties = {**sponsors(now.participants), **most_named_by_side(now, here(page))}
    party = now.participants.get(getattr(parties[Side.IT], "id", parties[Side.IT]))
    pick(page, "Escalate to one of the room", party.name)
    (found,) = [each for each in page.bridge.findings if each.rule == "tiebreaker-is-party"]
    assert found.subject.participants == (party.id,)
    page.panel.wanted.emit(found)
    assert QApplication.focusWidget() is page.row.to_person


@pytest.fixture
def refined(page):
    """The activities of which a phase differs."""
    now = page.bridge.snapshot
    return [each.id for each in now.shortlist if phasing(now, each.id) is Phasing.PHASE_BY_PHASE]


def asked(page):
    now = page.bridge.snapshot
    return [each.id for each in now.shortlist if phasing(now, each.id) is Phasing.SAME]


def test_one_key_says_that_it_is_the_same_person_in_every_phase(page):
    page.view.setFocus()
    assert not page.row.every_phase.isChecked()
    for wanted in ([here(page)], []):
        QTest.keyClicks(page.view, "=")
        assert asked(page) == wanted
        assert page.row.every_phase.isChecked() == bool(wanted)


def test_it_is_asked_of_all_that_are_selected_and_those_that_differ_are_left_out(page, refined):
    page.view.selectAll()
    QTest.keyClicks(page.view, "=")

    listed = [each.id for each in page.bridge.snapshot.shortlist]
    assert refined and asked(page) == [each for each in listed if each not in refined]
    page.bridge.undo()
    assert not asked(page)


def test_where_phases_differ_the_key_says_so(page, refined, on_example):
    page.view.go_to(page.grid.row_of(refined[0]), 0)
    page.view.setFocus()
    QTest.keyClicks(page.view, "=")

    title = page.bridge.snapshot.activities[refined[0]].title
    assert any(title in said for said in on_example.toasts.shown())
    assert not page.row.every_phase.isEnabled()


def test_what_stays_open_and_by_when_wait_for_an_addressee_while_another_row_is_looked_at(page, on_example):
    row = page.view.currentIndex().row()
    write(page.row, "What stays open", "Who pays for it")
    click(page.row.due.findChildren(QAbstractButton)[-1])
    day = page.row.due.day()
    page.view.go_to(row + 1, 0)
    assert page.row.text.toPlainText() == "" and page.row.due.day() is None
    assert "Not saved" in read(on_example.frame.top_bar)
    page.view.go_to(row, 0)

    assert (page.row.text.toPlainText(), page.row.due.day()) == ("Who pays for it", day)
    write(page.row, "Escalate to", "the board")
    kept = page.bridge.snapshot.escalations.get(here(page), None)
    assert (kept.to, kept.text, kept.due) == ("the board", "Who pays for it", day)
