from datetime import date
from decimal import Decimal

import pytest

from workshop.actions.listing.merging import merge_activities
from workshop.actions.portfolios import becoming, gaps, overlaps
from workshop.actions.steps import overlap_activities, portfolios
from workshop.domain.changes import Label
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative, Overlap, View
from workshop.domain.starting.starters import STARTER_ACTIVITIES
from workshop.errors import UserFixable

PAIR = ("profile", "platform")


@pytest.fixture
def room(session):
    """The session with three initiatives of marketing and two of IT."""
    entries = (
        Initiative(
            id="profile",
            side=Side.MARKETING,
            title="Customer profile",
            description="Consent too",
            starts_on=date(2026, 4, 1),
            ends_on=date(2026, 8, 28),
            budget=Money(amount=Decimal(180_000)),
        ),
        Initiative(id="twin", side=Side.MARKETING, title="Profile tool", owner="Brandt"),
        Initiative(id="hub", side=Side.MARKETING, title="Content hub"),
        Initiative(id="platform", side=Side.IT, title="Data platform"),
        Initiative(id="shop", side=Side.IT, title="Shop upgrade"),
    )
    with session._store.step(Label("x")) as edit:
        edit.put("initiatives", *entries)
    session.snapshot = session._store.load()
    return session


def of(session, id_):
    return session.snapshot.initiatives[id_]


def test_initiatives_are_added_to_a_side_and_what_it_has_is_left_out(room):
    room.run(portfolios.add_initiatives, titles=["Data platform", "content hub", "App"], side=Side.MARKETING)
    added = [each.title for each in room.snapshot.initiatives][5:]
    assert added == ["Data platform", "App"], "the other side may bring one of the same name"


def test_an_initiative_that_changes_sides_asks_no_longer_for_its_own_view(room):
    room.run(portfolios.ask_view, initiative="hub", side=Side.IT)
    room.run(portfolios.edit_initiative, initiative="hub", side=Side.IT)
    assert of(room, "hub").wants_view_of is None
    with pytest.raises(UserFixable, match="own-view"):
        room.run(portfolios.ask_view, initiative="hub", side=Side.IT)


def test_days_move_by_weeks_and_never_past_each_other(room):
    room.run(portfolios.move_dates, initiative="profile", starts=-7)
    room.run(portfolios.move_dates, initiative="profile", ends=7)
    assert (of(room, "profile").starts_on, of(room, "profile").ends_on) == (
        date(2026, 3, 25),
        date(2026, 9, 4),
    )
    assert not room.run(portfolios.move_dates, initiative="hub", starts=7), "no day, nothing to move"
    with pytest.raises(UserFixable, match="ends-before-start"):
        room.run(portfolios.move_dates, initiative="profile", starts=700)
    with pytest.raises(UserFixable, match="refused"):
        room.run(portfolios.move_dates, initiative="profile", ends=10**9)


def test_a_view_is_words_of_a_side_and_goes_when_they_are_taken_away(room):
    room.run(portfolios.write_view, initiative="hub", side=Side.IT, text=" We can host it. ")
    assert list(room.snapshot.views) == [View(initiative="hub", side=Side.IT, text="We can host it.")]
    room.run(portfolios.write_view, initiative="hub", side=Side.IT, text="  ")
    assert not len(room.snapshot.views)


def test_an_overlap_is_one_whichever_is_named_first_and_marketings_stands_first(room):
    room.run(overlaps.confirm_overlap, pair=("platform", "profile"))
    room.run(overlaps.note_overlap, pair=("platform", "profile"), text="One record.")
    room.run(overlaps.dismiss_overlap, pair=PAIR)
    assert list(room.snapshot.overlaps) == [Overlap(initiatives=PAIR, note="One record.", dismissed=True)]
    room.run(overlaps.confirm_overlap, pair=PAIR)
    assert list(room.snapshot.overlaps) == [Overlap(initiatives=PAIR, note="One record.")]
    with pytest.raises(UserFixable, match="overlaps-itself"):
        room.run(overlaps.confirm_overlap, pair=("hub", "hub"))


def test_what_is_removed_takes_its_overlaps_and_views_along_and_undo_brings_all_back(room):
    room.run(overlaps.dismiss_overlap, pair=PAIR)
    room.run(portfolios.write_view, initiative="profile", side=Side.IT, text="Twice?")
    room.run(becoming.add_candidate_from, initiative="profile")
    before = room.snapshot.document
    room.run(portfolios.remove_initiatives, initiatives=["profile"])
    left = room.snapshot
    assert not len(left.overlaps) and not len(left.views)
    assert [each.initiative for each in left.candidates] == [None, None, None]
    room.undo()
    assert room.snapshot.document == before


def test_merged_initiatives_keep_what_was_answered_written_and_linked(room):
    room.run(overlaps.dismiss_overlap, pair=("twin", "platform"))
    room.run(overlaps.confirm_overlap, pair=("twin", "shop"))
    room.run(overlaps.dismiss_overlap, pair=("profile", "shop"))
    room.run(portfolios.write_view, initiative="twin", side=Side.IT, text="Ours?")
    room.run(portfolios.write_view, initiative="profile", side=Side.IT, text="Fine.")
    room.run(overlap_activities.edit_activity, activity="data", initiatives=("twin", "profile"))
    room.run(portfolios.merge_initiatives, kept="profile", others=["twin"])
    now = room.snapshot
    assert of(room, "profile").owner == "Brandt" and "twin" not in now.initiatives
    found = {frozenset(each.initiatives): each.dismissed for each in now.overlaps}
    assert found == {frozenset(PAIR): True, frozenset(("profile", "shop")): False}
    (view,) = now.views
    assert {*view.text.split("\n\n")} == {"Ours?", "Fine."}
    assert now.activities["data"].initiatives == ("profile",)


def test_two_that_are_merged_overlap_no_longer_with_each_other(room):
    room.run(overlaps.confirm_overlap, pair=("profile", "twin"))
    room.run(portfolios.merge_initiatives, kept="profile", others=["twin"])
    assert not len(room.snapshot.overlaps)


def test_links_and_dismissals_survive_a_merge_of_activities(room):
    room.run(overlaps.dismiss_overlap, pair=PAIR)
    room.run(becoming.make_activity, initiatives=["hub", "shop"], title="Content")
    made = room.snapshot.activities.in_order[-1].id
    room.run(merge_activities, activities=["data", made], title="Market data analytics")
    assert room.snapshot.activities["data"].initiatives == ("hub", "shop")
    assert [each.dismissed for each in room.snapshot.overlaps] == [True, False]


def test_an_overlap_becomes_an_activity_that_keeps_its_links_in_one_step(room):
    starter = STARTER_ACTIVITIES[1]
    room.run(becoming.make_activity, initiatives=PAIR, starter=starter)
    made = room.snapshot.activities.in_order[-1]
    assert (made.title, made.category, made.initiatives) == (starter.title, starter.category, PAIR)
    assert [each.initiatives for each in room.snapshot.overlaps] == [PAIR]
    room.undo()
    assert len(room.snapshot.activities) == 3 and not len(room.snapshot.overlaps)


def test_an_activity_that_is_there_by_that_title_is_linked_and_no_second_one_made(room):
    room.run(becoming.make_activity, initiatives=["hub"], title="campaign planning")
    assert room.snapshot.activities["plan"].initiatives == ("hub",) and len(room.snapshot.activities) == 3


def test_a_campaign_comes_from_an_initiative_once(room):
    room.run(becoming.add_candidate_from, initiative="profile")
    made = room.snapshot.candidates.in_order[-1]
    assert (made.title, made.initiative, made.ends_on) == ("Customer profile", "profile", date(2026, 8, 28))
    assert made.budget == Money(amount=Decimal(180_000))
    room.run(portfolios.edit_initiative, initiative="profile", title="Another name")
    with pytest.raises(UserFixable, match="already-listed"):
        room.run(becoming.add_candidate_from, initiative="profile")


def test_gaps_are_said_changed_and_taken_away(room):
    room.run(gaps.add_gap, text=" Consent at the till ")
    (gap,) = room.snapshot.gaps
    room.run(gaps.edit_gap, gap=gap.id, side=Side.IT)
    assert (room.snapshot.gaps[gap.id].text, room.snapshot.gaps[gap.id].side) == (
        "Consent at the till",
        Side.IT,
    )
    with pytest.raises(UserFixable, match="empty"):
        room.run(gaps.edit_gap, gap=gap.id, text=" ")
    room.run(gaps.remove_gap, gap=gap.id)
    assert not len(room.snapshot.gaps)
