"""The home screen as it is painted: what workshops and templates say, and that nothing covers anything."""

from datetime import date, datetime, timedelta

import pytest
from msgspec import structs
from PySide6.QtCore import QRectF

from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted_row
from ui.preferences import Awaited, Recent, RecentPerson, Signed, Stage
from ui.shell.home.latest import Latest
from ui.shell.home.listed import RecentList
from ui.shell.home.pictures import People
from ui.shell.home.row_delegate import RowDelegate
from ui.shell.home.templates import Columns, Planned, TemplateRow
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
TODAY = date(2026, 4, 7)
RECENT = Recent(
    path="/x/y.workshop",
    title="Our workshop",
    company="Acme",
    place="Rome",
    dates="1 May",
    steps_done=3,
    steps=5,
    people=PEOPLE,
    owners=OWNERS,
    blocking=2,
    left_at=datetime(2026, 4, 7, 9, 5),
    standing="Revision 1 · draft",
)
SEALED = structs.replace(
    RECENT,
    blocking=0,
    stage=Stage.SIGNED,
    standing="Revision 2 · sealed",
    revisions=(Signed(1, date(2025, 2, 5), date(2025, 2, 6)), Signed(2, date(2026, 2, 5), date(2026, 2, 6))),
)


def latest(looks, recent, trouble=""):
    return Latest(looks, TEXTS, recent, TODAY, trouble)


def test_the_framed_workshop_shows_how_far_it_is_who_was_there_and_who_owns_what(looks, shown):
    seen = shown(latest(looks, RECENT), 960, whole=True)
    said = ["Revision 1 · draft", "Today, 09:05", "Our workshop", "2 blocking findings", "Continue"]
    assert {*said, "Acme · Rome · 1 May", "4 activities · 3 have one accountable person"} <= set(seen.said)
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
    assert crowded(seen, QRectF(0, 0, 960, 400)) == []


def test_the_framed_workshop_names_its_signed_revisions_and_what_is_due(looks, shown):
    due = (Awaited("Check-in after 60 days", date(2026, 4, 6)), Awaited("Review of the charter", TODAY))
    seen = shown(latest(looks, structs.replace(SEALED, awaited=due)), 960, whole=True)
    assert "Signed: revisions 1 (6 Feb 2025), 2 (6 Feb)" in seen.said
    assert {"Check-in after 60 days", "1 day over · 1 more", "Follow up"} <= set(seen.said)
    assert crowded(seen, QRectF(0, 0, 960, 400)) == []


def test_much_of_everything_has_room_in_a_narrow_frame(looks, shown):
    much = structs.replace(RECENT, people=PEOPLE * 9, owners=OWNERS * 20, title="Our workshop " * 9)
    frame = latest(looks, much, "Not found")
    shown(frame, 400, whole=True)  # it folds
    seen = shown(frame, 400, 460, whole=True)
    assert (
        {"Not found", "/x/y.workshop"} <= set(seen.said)
        and seen.said.count("AB") > 4
        and seen.said.count("OB") == 0
    )
    assert crowded(seen, QRectF(0, 0, 400, 900)) == []


def test_people_who_have_no_room_are_counted(looks, shown):
    seen = shown(People(looks, structs.replace(RECENT, people=PEOPLE * 4)), 110)
    assert [each for each in seen.said if each.startswith("+")] == ["+10"]


def row_of(looks, qtbot, recent, width, trouble=""):
    """What is painted of the one row of a list."""
    listed = RecentList(looks, TEXTS, lambda _: trouble)
    qtbot.addWidget(listed)
    listed.setItemDelegate(RowDelegate(looks, TEXTS, listed))
    listed.resize(width, 300)
    listed.show_recents((recent,), TODAY, scrolls=False)
    seen = painted_row(looks, listed, listed.found.index(1), width)
    assert crowded(seen, QRectF(0, 0, width, listed.row_height())) == []
    return seen


HALF = structs.replace(
    RECENT,
    stage=Stage.ONE_SIGNATURE,
    standing="Revision 1 · signed by one side",
    revisions=(Signed(1, date(2026, 4, 1)),),
)
AHEAD = structs.replace(RECENT, starts_on=TODAY + timedelta(6))
LATER = structs.replace(SEALED, awaited=(Awaited("Review of the charter", date(2026, 5, 20)),))


@pytest.mark.parametrize("width", [1072, 912, 480])
@pytest.mark.parametrize(
    ("recent", "said"),
    [
        (HALF, {"Revision 1 · signed by one side", "1 Apr", "not yet", "IT’s signature is missing", "Sign"}),
        (AHEAD, {"Revision 1 · draft", "13 April 2026", "in 6 days", "Prepare"}),
        (LATER, {"5 Feb", "6 Feb", "Review of the charter", "20 May 2026 · in 6 weeks", "Open"}),
        (SEALED, {"Revision 2 · sealed", "Nothing is due", "Open"}),
    ],
    ids=["one signature", "ahead", "later", "signed"],
)
def test_a_row_says_how_a_workshop_stands_and_what_is_next(looks, qtbot, recent, said, width):
    assert said <= set(row_of(looks, qtbot, recent, width).said)


def test_the_shape_of_a_side_that_has_not_signed_is_empty(looks, qtbot):
    seen = row_of(looks, qtbot, HALF, 1072)
    sealed = [each for each in seen.shapes if 9 < each.box.width() < 12 and each.box.top() > 24]
    assert [(each.fill, each.edge) for each in sealed[:2]] == [("mkt", ""), ("", "itEdge")]


def test_a_row_whose_file_is_gone_says_where_it_was(looks, qtbot):
    seen = row_of(looks, qtbot, SEALED, 1072, "Not found")
    assert {"Not found", "/x/y.workshop", "Locate…"} <= set(seen.said)
    assert ("Our workshop", "ink3") in seen.told


def test_a_step_of_more_minutes_has_a_longer_bar_on_a_template_and_a_break_is_none(looks, shown):
    planned = Planned("Ninety minutes", "3 steps, 1 h 15", ((1, 10), (6, 40), (0, 20), (10, 25)))
    seen = shown(TemplateRow(looks, planned, Columns(112, 234, 200)), 900)
    bars = [*seen.filled("select"), *seen.filled("ink2")]
    assert sorted(round(box.width()) for box in bars) == [9, 24, 39]
    assert {"Ninety minutes", "3 steps, 1 h 15", "6", "10", "Use"} <= set(seen.said)
    assert crowded(seen, QRectF(0, 0, 900, 40)) == []


def test_a_template_says_what_it_is_where_bars_have_no_room(looks, shown):
    half = Planned("Half day", "8 steps, 4 h", ((6, 240),))
    seen = shown(TemplateRow(looks, half, Columns.of(looks, [half])), 400)
    assert seen.said == ["Half day", "8 steps, 4 h", "Use"]
