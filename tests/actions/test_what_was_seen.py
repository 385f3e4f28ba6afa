"""What was revealed stays as the room saw it, whoever leaves and whatever is set otherwise later."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from tests.ballot_box import VOTERS, balloted, room, sides, votes
from tests.domain.ranking.choice_room import giver
from tests.domain.ranking.choice_room import room as choice_room
from workshop.actions.ballots import (
    Vote,
    cast_ballots,
    consent_to_small_sides,
    reveal_ballots,
    withdraw_consent,
)
from workshop.actions.listing.merging import merge_activities
from workshop.actions.steps import set_up
from workshop.domain.ballots.counts import counted
from workshop.domain.ballots.reading import Reading, read
from workshop.domain.facts.choices import Capacity, ConsentKind, Side, StepId, Voice
from workshop.domain.facts.ownership import Consent, Reveal
from workshop.domain.facts.set_up import Participant
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.shareable import shareable
from workshop.domain.wall.ownership_ballot import ballot_room
from workshop.session import Session

AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
OWNERSHIP = {"step": StepId.OWNERSHIP}
SPLIT = sides("m1 m1 m2 m2 m2", "i1 i1 i1 -")
THIRD = tuple(Participant(id=f"r{n}", name=f"Ro R{n}", side=Side.OTHER) for n in (1, 2, 3))


@pytest.fixture
def opened(tmp_path):
    """Opens a workshop with these ballots, the first round revealed unless said otherwise."""
    sessions = []

    def open_one(*ballots, **lists):
        document = balloted(*ballots, **lists).document
        sessions.append(Session.create(tmp_path / f"{len(sessions)}.workshop", document))
        return sessions[-1]

    yield open_one
    for each in sessions:
        each.close()


def told(session, activity="a1", number=1):
    """Every count of a round that documents carry, as often as it stands there."""
    tallies = shareable(session.snapshot).tallies
    mine = [each for each in tallies if each.of == activity and each.round == number]
    return sorted((each.kind, each.side, str(each.value), each.count) for each in mine)


EDITS = {
    "removed": (set_up.remove_participant, {"participant": "m4"}),
    "absent": (set_up.edit_participant, {"participant": "m4", "capacity": Capacity.ABSENT}),
    "observer": (set_up.edit_participant, {"participant": "i3", "capacity": Capacity.OBSERVER}),
    "other side": (set_up.edit_participant, {"participant": "m4", "side": Side.IT}),
    "no side": (set_up.edit_participant, {"participant": "m4", "side": Side.BOTH}),
    "smaller sides": (set_up.edit_limits, {"small_side": 1}),
    "larger sides": (set_up.edit_limits, {"small_side": 5}),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
@pytest.mark.parametrize(
    "ballots",
    [SPLIT, (*SPLIT, *votes("r1:i1")), sides("m1 m1 m1 m2 m2", "i1 i2"), sides("m1", "i1")],
    ids=["split", "with a third person", "whole", "too few"],
)
def test_no_later_edit_changes_what_was_revealed(opened, ballots, edit):
    session = opened(*ballots, participants=(*room(), *THIRD[:1]))
    before, reading = told(session), read(session.snapshot, "a1").reading
    start = session.snapshot.document
    session.run(edit[0], **edit[1])
    assert told(session) == before
    shown = counted(session.snapshot, "a1")
    assert (shown.total + shown.abstentions) == sum(count for *_, count in before)
    assert read(session.snapshot, "a1").reading is reading
    session.undo()
    assert session.snapshot.document == start


def test_what_was_seen_also_stays_when_the_one_edit_follows_the_other(opened):
    session = opened(*SPLIT)
    before = told(session)
    for action, fields in EDITS.values():
        if fields.get("participant") in (None, *(p.id for p in session.snapshot.participants)):
            session.run(action, **fields)
    assert told(session) == before


@pytest.mark.parametrize(
    ("ballots", "heads"),
    [(SPLIT, [("marketing", 5, 5), ("it", 4, 4)]), (sides("m1 m1 m1 m2 m2", "i1 i2"), [("both", 7, 8)])],
)
def test_the_wall_still_counts_who_has_left(opened, ballots, heads):
    session = opened(*ballots)
    session.run(set_up.remove_participant, participant="m4")
    shown = ballot_room(session.snapshot, "a1")
    told = [(each.side, each.voted, each.entitled) for each in shown.sides]
    assert told == heads


def test_an_edit_that_changes_nothing_revealed_keeps_no_counts(opened):
    session = opened(*SPLIT)
    session.run(set_up.edit_participant, participant="m4", title="Head of data")
    session.run(set_up.edit_limits, consulted=4)
    session.run(set_up.add_participant, name="Late Comer", side=Side.IT)
    assert not len(session.snapshot.tallies)


def test_a_hidden_round_counts_who_is_there_at_its_reveal(opened):
    session = opened(*SPLIT, reveals=())
    session.run(set_up.edit_participant, participant="m4", capacity=Capacity.ABSENT)
    assert not len(session.snapshot.tallies)
    session.run(reveal_ballots, activities=["a1"], at=AT)
    assert counted(session.snapshot, "a1").of(Side.MARKETING) == {"m1": 2, "m2": 2}


def test_votes_for_somebody_who_is_taken_away_go_and_all_others_stay(opened):
    session = opened(*SPLIT)
    session.run(set_up.remove_participant, participant="m1")
    found = counted(session.snapshot, "a1")
    assert (found.of(Side.MARKETING), found.of(Side.IT)) == ({"m2": 3}, {"i1": 3, None: 1})


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_ratings_that_were_revealed_stay_too(opened, edit):
    ratings = tuple(Rating(statement="s1", participant=who, value=n % 5 + 1) for n, who in enumerate(VOTERS))
    reveals = (Reveal(kind="ratings", of="s1", at=AT),)
    session = opened(statements=(Statement(id="s1"),), ratings=ratings, reveals=reveals)
    before = told(session, "s1")
    session.run(edit[0], **edit[1])
    assert told(session, "s1") == before and sum(count for *_, count in before) == len(VOTERS)


SMALL = sides("m1 m1 m1 m1 m1", "i1 i1")


def shown(*activities):
    return tuple(Reveal(kind="ballot", of=each, at=AT) for each in activities)


def two_rows(*more):
    other = tuple(msgspec.structs.replace(each, activity="a2") for each in SMALL)
    return (*SMALL, *other, *more)


def test_consent_for_one_row_changes_no_other(opened):
    session = opened(*two_rows(), activities=2, reveals=shown("a1", "a2"))
    session.run(consent_to_small_sides, **OWNERSHIP, of="a1", at=LATER)
    assert read(session.snapshot, "a1").reading is Reading.DOUBLE_CLAIMED
    assert read(session.snapshot, "a2").reading is Reading.MOST
    assert {side for _, side, *_ in told(session, "a2")} == {Side.BOTH}


def test_consent_for_the_whole_step_is_for_what_is_revealed_from_then_on():
    reveals = (shown("a1")[0], Reveal(kind="ballot", of="a2", at=LATER + timedelta(minutes=1)))
    consents = (Consent(kind=ConsentKind.SMALL_SIDE, step=StepId.OWNERSHIP, at=LATER),)
    made = balloted(*two_rows(), activities=2, reveals=reveals, consents=consents)
    assert not counted(made, "a1").is_split and counted(made, "a2").is_split


def test_consent_before_the_next_reveal_is_for_that_round_and_not_for_the_last_one(opened):
    session = opened(*SMALL)
    again = [Vote("a1", who, "i1") for who in ("m1", "m2", "m3", "i1", "i2")]
    session.run(cast_ballots, votes=again)
    session.run(consent_to_small_sides, **OWNERSHIP, of="a1", at=LATER)
    session.run(reveal_ballots, activities=["a1"], at=LATER)
    assert counted(session.snapshot, "a1", 2).is_split and not counted(session.snapshot, "a1", 1).is_split


def test_consent_to_what_is_revealed_already_is_final_and_before_a_reveal_it_is_not(opened):
    hidden, seen = opened(*SMALL, reveals=()), opened(*SMALL)
    for each in (hidden, seen):
        each.run(consent_to_small_sides, **OWNERSHIP, of="a1", at=LATER)
        assert not each.run(consent_to_small_sides, **OWNERSHIP, of="a1", at=LATER)
    assert hidden.undo() and seen.undo() is None
    assert counted(seen.snapshot, "a1").is_split


@pytest.mark.parametrize(("step", "is_final"), [(StepId.OWNERSHIP, False), (StepId.TEST_CASE, True)])
def test_consent_for_a_whole_step_is_final_where_it_shows_more_of_what_was_revealed(opened, step, is_final):
    session = opened(*SMALL, reveals=(*shown("a1"), Reveal(kind="weights", at=AT)))
    session.run(consent_to_small_sides, step=step, at=LATER)
    assert (session.undo() is None) is is_final


@pytest.mark.parametrize(("of", "is_final"), [("weights-1", True), ("weights-2", False), ("scores-1", False)])
def test_consent_to_a_round_is_final_where_that_round_was_revealed(opened, of, is_final):
    session = opened(*SMALL, reveals=(Reveal(kind="weights", at=AT),))
    session.run(consent_to_small_sides, step=StepId.TEST_CASE, of=of, at=LATER)
    assert (session.undo() is None) is is_final


def test_consent_that_is_withdrawn_folds_nothing_that_was_seen(opened):
    session = opened(*two_rows(), activities=2, reveals=shown("a1"))
    session.run(consent_to_small_sides, **OWNERSHIP, of="a1", at=AT)
    session.run(withdraw_consent, **OWNERSHIP, of="a1")
    assert counted(session.snapshot, "a1").is_split and not len(session.snapshot.consents)


@pytest.mark.parametrize("agreed_for", ["a1", "a2"])
def test_a_merge_takes_along_what_each_row_was_seen_as(opened, agreed_for):
    consents = (Consent(kind=ConsentKind.SMALL_SIDE, step=StepId.OWNERSHIP, of=agreed_for, at=AT),)
    session = opened(*two_rows(), activities=2, reveals=shown("a1", "a2"), consents=consents)
    own, other = told(session, "a1"), told(session, "a2")
    session.run(merge_activities, activities=["a1", "a2"], title="One")
    assert (told(session, "a1", 2), told(session, "a1", 1)) == (own, other)
    assert [each.of for each in session.snapshot.consents] == (["a1"] if agreed_for == "a1" else [])


def test_what_was_seen_is_there_when_the_file_is_opened_again(opened):
    session = opened(*SPLIT)
    before = told(session)
    session.run(set_up.remove_participant, participant="m4")
    session.close()
    again = Session.open(session.path)
    assert told(again) == before
    again.close()


CHOICE_EDITS = {
    "removed": (set_up.remove_participant, {"participant": "p2"}),
    "absent": (set_up.edit_participant, {"participant": "p2", "capacity": Capacity.ABSENT}),
    "other side": (set_up.edit_participant, {"participant": "p2", "side": Side.IT}),
    "smaller sides": (set_up.edit_limits, {"small_side": 1}),
    "larger sides": (set_up.edit_limits, {"small_side": 5}),
}


@pytest.fixture
def weighed(tmp_path):
    """Four of Marketing and three of IT who weighed and scored otherwise, and saw it."""
    rows = [[5, 2], [2, 4]], [[4, 3], [3, 5]], [[5, 1], [1, 5]], [[3, 3], [2, 5]]
    people = [giver(Side.MARKETING, [20 + 15 * n, 80 - 15 * n], row) for n, row in enumerate(rows)]
    people += [giver(Side.IT, [70, 30], row) for row in rows[1:]]
    session = Session.create(tmp_path / "choice.workshop", choice_room(*people).document)
    yield session
    session.close()


def choice_told(session):
    told = shareable(session.snapshot)
    return told.weights, told.scores, told.choice


@pytest.mark.parametrize("edit", CHOICE_EDITS.values(), ids=CHOICE_EDITS.keys())
def test_weights_and_scores_that_were_revealed_stay_as_a_charter_has_them(weighed, edit):
    before, ranking = choice_told(weighed), shared_ranking(weighed.snapshot)
    start = weighed.snapshot.document
    weighed.run(edit[0], **edit[1])

    assert choice_told(weighed) == before
    again = shared_ranking(weighed.snapshot)
    assert again == msgspec.structs.replace(ranking, believed_error=0.0)
    weighed.undo()
    assert weighed.snapshot.document == start


def test_whose_voice_counts_how_much_can_be_changed_after_the_reveal(weighed):
    by_person = shared_ranking(weighed.snapshot)
    weighed.run(set_up.edit_limits, voice=Voice.SIDE)

    assert shared_ranking(weighed.snapshot).weights != by_person.weights
    assert any(each.participant for each in weighed.snapshot.weights)


def test_a_new_name_leaves_what_people_gave_where_it_is(weighed):
    weighed.run(set_up.edit_participant, participant="p2", name="Another")

    assert {each.participant for each in weighed.snapshot.weights} == {f"p{n}" for n in range(1, 8)}
