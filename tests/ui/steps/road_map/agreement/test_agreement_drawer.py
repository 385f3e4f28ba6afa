"""What stands beside the working agreement: the part in hand with its fields, and what is open."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.domain.planning.agreements import WHOLE
from tests.domain.planning.plans import money
from tests.ui.conftest import ENTER
from tests.ui.hands import press, read, write
from ui.steps.road_map.agreement.drawer.people_ticks import PeopleTicks
from workshop.domain.facts.choices import Side
from workshop.domain.facts.road_map import Cadence, Principle
from workshop.domain.planning.path import rungs

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
DONE = (Key.Key_Return, CTRL)


def now(panel):
    return panel.page.bridge.snapshot


def focus():
    return QApplication.focusWidget()


def test_a_meeting_is_edited_in_the_drawer_and_its_dates_follow(show):
    panel = show(cadences=(Cadence(id="c", title="Board", starts_at=datetime(2026, 2, 11, 9, 30)),))
    panel.go_to(panel.cadences.rows["c"])
    write(panel.details, "How often", "every Monday")
    assert "Mon 16 Feb" in read(panel.details) and "Mon 16 Mar" in read(panel.details)
    write(panel.details, "Time", "8.15")
    (board,) = now(panel).cadences
    assert board.starts_at == datetime(2026, 2, 11, 8, 15)


@pytest.mark.parametrize("words", ["quarter past", "25:00", "9:75"])
def test_a_time_that_is_none_changes_nothing_and_is_said(show, words):
    panel, told = show(cadences=(Cadence(id="c", starts_at=datetime(2026, 2, 11, 9)),)), []
    panel.page.bridge.troubled.connect(told.append)
    panel.go_to(panel.cadences.rows["c"])
    write(panel.details, "Time", words)
    assert len(told) == 1 and words in told[0]
    assert now(panel).cadences["c"].starts_at == datetime(2026, 2, 11, 9)


def test_a_rhythm_that_no_calendar_reads_is_said_beside_it(show):
    panel = show(cadences=(Cadence(id="c", every="now and then", starts_at=datetime(2026, 2, 11, 9)),))
    panel.go_to(panel.cadences.rows["c"])
    assert any("No calendar reads “now and then”" in each for each in read(panel.details))


def test_two_meetings_at_once_are_said_with_who_cannot_be_in_both(show):
    start = datetime(2026, 2, 9, 9)
    board = Cadence(id="c", title="Board", who=("p1", "p2"), starts_at=start, every="weekly")
    other = Cadence(id="d", title="Hour", who=("p2",), starts_at=start, every="every 2 weeks")
    panel = show(cadences=(board, other))
    panel.go_to(panel.cadences.rows["c"])
    assert read(panel.details).count("Hour at the same time, for 2") == 3


def test_a_meeting_that_was_once_and_is_past_says_so(show):
    panel = show(
        cadences=(Cadence(id="c", title="Kick-off", every="once", starts_at=datetime(2026, 1, 7, 9)),)
    )
    panel.go_to(panel.cadences.rows["c"])
    assert panel.cadences.rows["c"].shown.next == "past"
    assert "No date to come: it was on 7 January 2026." in read(panel.details)


def test_who_takes_part_is_ticked(show, type_in):
    panel = show(cadences=(Cadence(id="c", title="Board", who=("p2",)),))
    panel.go_to(panel.cadences.rows["c"])
    ticks = panel.details.findChildren(PeopleTicks)[0].ticks
    ticks["p1"].setFocus()
    type_in(Key.Key_Space)
    assert set(now(panel).cadences["c"].who) == {"p1", "p2"}


def test_somebody_else_is_asked_and_the_focus_stays_where_it_was(show):
    panel = show(**WHOLE)
    panel.go_to(panel.ladder.rungs[1])
    field = panel.details.rung.fields[Side.IT, 0]
    field.setFocus()
    field.choose("")
    field.draft.touch()
    field.hand_over()
    QApplication.processEvents()
    assert [rung.people for rung in rungs(now(panel))] == [("p1",), ("p3",)] and focus() is field


def test_limits_of_young_technology_are_given_and_said(show):
    young = Principle(id="y", topic="Young technology", text="Together.", who=("p1",))
    panel = show(principles=(young,))
    panel.go_to(panel.young)
    assert "No limit in money for young technology. No limit in days for young technology." in read(panel)
    write(panel.details, "Limit in money", "20000")
    write(panel.details, "Limit in days", "90")
    fact = now(panel).principles["y"]
    assert (fact.limit, fact.days) == (money(20_000), 90)
    assert "1 may bet. Up to 20,000 EUR, for 90 days at most." in read(panel)


def test_what_is_missing_is_left_open_with_a_reason_and_reopened(show, type_in):
    panel = show()
    press(panel.details, "Leave open…")
    type_in("Next quarter.", ENTER)
    (accepted,) = now(panel).accepted
    assert (accepted.rule, accepted.reason) == ("agreement-incomplete", "Next quarter.")
    press(panel.details, "Reopen")
    assert not len(now(panel).accepted)


def test_a_leader_who_has_the_last_word_is_said_in_the_drawer(show):
    panel = show(**{**WHOLE, "escalation_path": WHOLE["escalation_path"][:1]})
    assert "1 would break a tie of their own" in read(panel.details.open)


def test_of_many_collisions_the_first_are_named_and_the_others_counted(show):
    start = datetime(2026, 2, 9, 9)
    many = [Cadence(id=f"c{n}", title=f"M{n}", who=("p1",), starts_at=start, every="once") for n in range(7)]
    panel = show(cadences=tuple(many))
    panel.go_to(panel.cadences.rows["c0"])
    (said,) = [each for each in read(panel.details) if "at the same time" in each]
    assert said.splitlines()[2:] == ["M3 at the same time, for 1", "and 3 more"]
