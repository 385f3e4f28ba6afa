"""The meetings of the working agreement: edited in the drawer, and what their dates say."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import ENTER
from tests.ui.hands import named, read, the, write
from tests.ui.steps.road_map.agreement.test_agreement import now
from ui.fields.add_field import AddField
from ui.steps.road_map.agreement.drawer.people_ticks import PeopleTicks
from ui.steps.road_map.agreement.places import Kind, Place
from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.recurrence import repeat

Key = Qt.Key


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


def test_a_meeting_is_in_hand_as_soon_as_it_is_added(show, type_in):
    panel = show()
    type_in("n", "Board", ENTER)
    (board,) = now(panel).cadences
    assert panel.in_hand == Place(Kind.CADENCE, board.id)
    assert named(panel, "Add a meeting", AddField)[0].hasFocus()
    assert the(panel.details, "Title", QWidget).isVisible()


def test_of_many_collisions_the_first_are_named_and_the_others_counted(show):
    start = datetime(2026, 2, 9, 9)
    many = [Cadence(id=f"c{n}", title=f"M{n}", who=("p1",), starts_at=start, every="once") for n in range(7)]
    panel = show(cadences=tuple(many))
    panel.go_to(panel.cadences.rows["c0"])
    (said,) = [each for each in read(panel.details) if "at the same time" in each]
    assert said.splitlines()[2:] == ["M3 at the same time, for 1", "and 3 more"]


def test_how_often_is_said_and_read_in_the_window_s_language_and_kept_in_english(show):
    panel = show("en-XA", cadences=(Cadence(id="c", title="Board", every="every Monday"),))
    panel.go_to(panel.cadences.rows["c"])
    field = panel.details.cadence.every
    said = field.text()
    assert said != "every Monday" and repeat(said) is None
    field.write("when needed")
    assert panel.page.bridge.snapshot.cadences["c"].every == "when needed" == field.text()
    field.write(said)
    assert panel.page.bridge.snapshot.cadences["c"].every == "every Monday" and field.text() == said
