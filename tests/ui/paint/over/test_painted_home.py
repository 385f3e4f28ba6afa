"""The cards of the home screen as they are painted: what they say, and that nothing covers anything."""

from datetime import date

import pytest
from msgspec import structs
from PySide6.QtCore import QRectF

from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks
from ui.preferences import Recent, RecentPerson
from ui.shell.home.cards import DropZone, RecentCard, TemplateCard
from ui.shell.home.pictures import People
from workshop.domain.facts.choices import Capacity, Side
from workshop.texts import Texts

TEXTS = Texts()


@pytest.fixture
def looks(qapp):
    return TellingLooks("light")


PEOPLE = tuple(
    RecentPerson(f"{name} Bee", side, capacity)
    for name, side, capacity in (
        ("Ida", Side.IT, Capacity.DECIDER),
        ("Ann", Side.MARKETING, Capacity.SPONSOR),
        ("Oto", Side.OTHER, Capacity.OBSERVER),
    )
)
OWNERS = (Side.IT, None, Side.MARKETING, Side.IT)
RECENT = Recent("/x/y.workshop", "Our workshop", "Acme", "Rome", "1 May", 3, 5, PEOPLE, OWNERS, 2, "today")


def test_a_recent_workshops_card_shows_how_far_it_is_who_was_there_and_who_owns_what(looks, shown):
    seen = shown(RecentCard(looks, TEXTS, RECENT), 322, whole=True)
    said = [
        "3 of 5 steps done",
        "today",
        "Our workshop",
        "Acme · Rome",
        "1 May",
        "2 blocking findings",
        "Continue",
    ]
    assert set(said) <= set(seen.said)
    dashes = [each.fill for each in seen.shapes if each.box.height() == 4]
    assert dashes == ["ink"] * 3 + ["select"] * 2
    assert [each for each in seen.told if each[0] in ("AB", "IB", "OB")] == [
        ("AB", "mktOn"),
        ("IB", "itOn"),
        ("OB", "ink2"),
    ]
    marks = [each for each in seen.shapes if each.box.width() == pytest.approx(13.5, abs=0.6)]
    assert [each.fill for each in marks] == ["mkt", "it", "it", ""] and marks[-1].edge == "edge"
    assert seen.fills.count("stop") == 1
    assert crowded(seen, QRectF(0, 0, 322, 316)) == []


def test_a_card_of_many_people_and_activities_shows_as_many_as_fit(looks, shown):
    much = structs.replace(RECENT, people=PEOPLE * 9, owners=OWNERS * 20, title="Our workshop " * 9)
    seen = shown(RecentCard(looks, TEXTS, much), 322, whole=True)
    assert seen.said.count("AB") > 4 and seen.said.count("OB") == 0
    assert crowded(seen, QRectF(0, 0, 322, 316)) == []


def test_people_who_have_no_room_are_counted(looks, shown):
    seen = shown(People(looks, structs.replace(RECENT, people=PEOPLE * 4)), 110)
    assert [each for each in seen.said if each.startswith("+")] == ["+10"]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((date(2020, 2, 5), date(2020, 3, 5), date(9000, 1, 1)), "2 due since 5 Feb 2020"),
        ((date(9000, 1, 1),), "Next due 1 Jan 9000"),
    ],
)
def test_a_card_says_what_is_due_today_though_it_was_left_long_ago(looks, shown, days, said):
    seen = shown(RecentCard(looks, TEXTS, structs.replace(RECENT, blocking=0, due=days)), 322, whole=True)
    assert said in " ".join(seen.said)
    assert crowded(seen, QRectF(0, 0, 322, 316)) == []


def test_a_step_of_more_minutes_has_a_longer_bar_on_a_template(looks, shown):
    steps = [("Set up", 10), ("Ownership", 40), ("Review", 25)]
    seen = shown(TemplateCard(looks, "Ninety minutes", "75 min", steps, ""), 280, whole=True)
    bars = [box.width() for box in seen.filled("ink2") if box.height() == 6]
    assert [bars.index(each) for each in sorted(bars)] == [0, 2, 1]
    assert {"Ninety minutes", "75 min", "10", "40", "25", "Set up"} <= set(seen.said)


def test_where_files_can_be_dropped_is_a_dashed_card(looks, shown):
    zone = DropZone(looks)
    assert shown(zone, 200, 90).edged("edge")[-1].width() == pytest.approx(199, abs=1)
