import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ballot_box import BOXES, CONSENT, IT, MARKETING, balloted, room, shown, sides, votes
from tests.builders import right
from workshop.domain.ballots.counts import counted
from workshop.domain.ballots.reading import read
from workshop.domain.ballots.rounds import Stage, moves, shifts, stage
from workshop.domain.ballots.votes import last_round, open_round, small_sides, votes_counted
from workshop.domain.facts.choices import Capacity, Side, TallyKind
from workshop.domain.facts.ownership import Escalation, Phase, Tally
from workshop.domain.facts.set_up import Limits
from workshop.domain.rules import check
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot

HIDDEN = {"reveals": ()}
ALL = sides("m1 m1 m1 m1 m1", "i1 i1 i1 i1")


def test_who_has_voted_and_who_has_not_are_named_in_the_workshop_s_order():
    progress = votes_counted(balloted(*votes("i2:i1 m3:m1"), **HIDDEN), "a1")
    assert progress.voted == ("m3", "i2")
    assert progress.missing == ("m1", "m2", "m4", "m5", "i1", "i3", "i4")
    assert [(s.side, s.voted, s.entitled) for s in progress.sides] == [("marketing", 1, 5), ("it", 1, 4)]
    assert not progress.is_complete and votes_counted(balloted(*ALL, **HIDDEN), "a1").is_complete


@pytest.mark.parametrize("capacity", [Capacity.ABSENT, Capacity.OBSERVER, Capacity.FACILITATOR])
def test_who_holds_no_vote_neither_counts_nor_is_missing(capacity):
    made = balloted(*votes("m1:m1 i1:i1"), participants=room(i1=capacity), reveals=())
    progress = votes_counted(made, "a1")
    assert "i1" not in (*progress.voted, *progress.missing)
    shown_made = balloted(*votes("m1:m1 m2:m1 m3:m1 i1:i1"), participants=room(i1=capacity))
    assert [each.proposes for each in counted(shown_made, "a1").proposals] == ["m1"]


def test_who_came_late_is_missing_before_and_counts_in_the_next_round():
    made = balloted(*sides("m1 m1 m1 m1 m1", "i1 i1 i1"), *sides("m1 m1 m1 m1 m1", "i1 i1 i1 i1", 2))
    assert votes_counted(made, "a1", 1).missing == ("i4",)
    assert votes_counted(made, "a1").round == 2 and votes_counted(made, "a1").missing == ()


def test_nothing_of_a_hidden_round_is_counted():
    made = balloted(*ALL, **HIDDEN)
    assert counted(made, "a1") is None and counted(made, "a1", 1) is None and read(made, "a1") is None


@given(BOXES, BOXES)
def test_what_was_voted_in_a_hidden_round_changes_nothing_that_can_be_asked(shown_votes, hidden):
    later = tuple(msgspec.structs.replace(each, round=2, comment="why") for each in hidden)
    nobody = tuple(msgspec.structs.replace(each, proposes=None, abstains=False, comment="") for each in later)
    unsaid = tuple(msgspec.structs.replace(each, abstains=True) for each in nobody)
    one = balloted(*shown_votes, *later)
    for other in (balloted(*shown_votes, *nobody), balloted(*shown_votes, *unsaid)):
        for ask in (votes_counted, counted, read, stage, shifts, moves, small_sides):
            assert ask(one, "a1") == ask(other, "a1")


@given(BOXES, st.data())
def test_who_of_a_side_gave_which_vote_can_not_be_told_from_the_counts(box, data):
    side = data.draw(st.sampled_from([MARKETING, IT]))
    own = [each for each in box if each.participant in side]
    dealt = data.draw(st.permutations(own))
    swapped = [
        msgspec.structs.replace(b, participant=to.participant) for b, to in zip(own, dealt, strict=True)
    ]
    others = [each for each in box if each not in own]
    assert read(balloted(*box), "a1") == read(balloted(*others, *swapped), "a1")


@given(BOXES)
def test_every_vote_is_one_mark_on_its_side(box):
    made = balloted(*box, consents=(CONSENT,))
    found = counted(made, "a1")
    assert found.total + found.abstentions == len(box) and found.is_split
    marks = sum(found.of(Side.MARKETING).values()) + found.abstained.get(Side.MARKETING, 0)
    assert marks == sum(each.participant in MARKETING for each in box)
    assert [each.total for each in found.proposals] == sorted(
        (each.total for each in found.proposals), reverse=True
    )


@given(BOXES, st.booleans())
def test_the_charter_s_counts_read_as_the_votes_did(box, agreed):
    before = balloted(*box, consents=(CONSENT,) if agreed else ())
    after = Snapshot.of(shareable(before))
    if counted(after, "a1") is None:
        assert counted(before, "a1").withheld == len(box)
        return
    assert counted(after, "a1").proposals == counted(before, "a1").proposals
    assert dict(counted(after, "a1").abstained) == dict(counted(before, "a1").abstained)
    if counted(before, "a1").is_split or not read(before, "a1").silent:  # counts of a whole don't say whose
        assert read(after, "a1").reading is read(before, "a1").reading


def test_proposals_come_by_votes_then_by_people_and_nobody_last():
    found = counted(balloted(*sides("m2 m1 - i1 i1", "i1 m2 m1 -")), "a1")
    assert [(each.proposes, each.total) for each in found.proposals] == [
        ("i1", 3),
        ("m1", 2),
        ("m2", 2),
        (None, 2),
    ]


@pytest.mark.parametrize(
    ("it", "limit", "small"), [("i1 i1", 3, True), ("i1 i1 i1", 3, False), ("i1", 1, False)]
)
def test_a_side_with_few_votes_is_said_and_not_told_apart(it, limit, small):
    made = balloted(*sides("m1 m1 m1", it), limits=Limits(small_side=limit))
    assert [each.side for each in small_sides(made, "a1", 1)] == (["it"] if small else [])
    assert counted(made, "a1").is_split != small
    assert counted(made, "a1").of(Side.IT) == ({} if small else {"i1": len(it.split())})


def test_what_the_room_agreed_to_see_apart_is():
    made = balloted(*sides("m1 m1 m1", "i1"), consents=(CONSENT,))
    assert small_sides(made, "a1", 1) == () and counted(made, "a1").of(Side.IT) == {"i1": 1}


def test_a_side_without_votes_is_not_small():
    assert not small_sides(balloted(*sides("m1 m1 m1", "")), "a1", 1)


def test_a_vote_after_a_reveal_goes_into_the_next_round():
    assert open_round(balloted(), "a1") == 2
    assert open_round(balloted(**HIDDEN), "a1") == 1
    assert (open_round(balloted(*ALL), "a1"), last_round(balloted(*ALL), "a1")) == (2, 1)
    assert open_round(balloted(*ALL, reveals=shown(1, 2, of=None)), "a1") == 3


def test_a_round_that_waits_for_its_reveal_goes_on():
    made = balloted(*ALL, *votes("m1:i1", 2))
    assert (last_round(made, "a1"), open_round(made, "a1")) == (1, 2)


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        ({"ballots": ()}, Stage.NOT_STARTED),
        (HIDDEN, Stage.VOTING),
        ({}, Stage.REVEALED),
        ({"rights": (right(1, 1),)}, Stage.AGREED),
        ({"escalations": (Escalation(activity="a1", to="The board"),)}, Stage.ESCALATED),
        ({"ballots": (*ALL, *votes("m1:i1", 2))}, Stage.VOTING),
    ],
)
def test_how_far_the_ballot_has_come(lists, expected):
    assert stage(balloted(**{"ballots": ALL, **lists}), "a1") is expected


def test_who_decides_in_one_phase_alone_settles_no_ballot_on_the_activity():
    phases = (Phase(id="p1"), Phase(id="p2"))
    made = balloted(*ALL, phases=phases, rights=(right(1, 1, phase="p1"),))
    assert stage(made, "a1") is Stage.REVEALED and "open-difference" in {f.rule for f in check(made)}
    both = (right(1, 1, phase="p1"), right(1, 1, phase="p2"))
    assert stage(balloted(*ALL, phases=phases, rights=both), "a1") is Stage.AGREED


def test_who_moved_from_whom_to_whom_and_why_is_kept_beside_the_first_round():
    again = sides("i1 m1 m1 m1", "i1 i1 i1 i1", 2)
    again = (msgspec.structs.replace(again[0], comment="Their data"), *again[1:])
    made = balloted(*sides("m1 m1 m1 m1 m1", "i1 i1 i1"), *again, reveals=shown(1, 2))
    found = moves(made, "a1")
    assert [(m.participant, m.start.proposes, m.to.proposes, m.why) for m in found.moved] == [
        ("m1", "m1", "i1", "Their data")
    ]
    assert (found.joined, found.left) == (("i4",), ("m5",))
    assert len(found.stayed) == 6 and counted(made, "a1", 1).total == 8
    assert [(s.proposes, s.before, s.after) for s in shifts(made, "a1")] == [("i1", 3, 5), ("m1", 5, 3)]


def test_nothing_has_moved_before_a_second_reveal():
    made = balloted(*ALL, *votes("m1:i1", 2))
    assert moves(made, "a1") is None and shifts(made, "a1") == () and moves(made, "a1", 2) is None


def test_counts_that_a_charter_carries_stand_in_for_votes():
    tallies = tuple(
        Tally(kind=TallyKind.BALLOT, of="a1", side=side, value=whom, count=count)
        for side, whom, count in [(Side.MARKETING, "m1", 3), (Side.IT, "m1", 1), (Side.IT, None, 2)]
    )
    found = counted(balloted(tallies=tallies), "a1")
    assert [(p.proposes, dict(p.counts)) for p in found.proposals] == [
        ("m1", {Side.MARKETING: 3, Side.IT: 1}),
        (None, {Side.IT: 2}),
    ]
    assert open_round(balloted(tallies=tallies), "a1") == 2


def test_who_can_not_say_has_voted_and_proposes_no_one():
    made = balloted(*sides("m1 m1 ? ? -", "i1 ? i1 i1"))
    assert votes_counted(made, "a1", 1).missing == () and votes_counted(made, "a1", 1).is_complete
    found = counted(made, "a1")
    assert (found.total, found.abstentions) == (6, 3)
    assert dict(found.abstained) == {Side.MARKETING: 2, Side.IT: 1}
    assert [(each.proposes, each.total) for each in found.proposals] == [("i1", 3), ("m1", 2), (None, 1)]


def test_who_of_a_small_side_can_not_say_is_told_among_all_others():
    made = balloted(*sides("m1 m1 m1", "i1 ?"))
    assert dict(counted(made, "a1").abstained) == {Side.BOTH: 1}
    agreed = balloted(*sides("m1 m1 m1", "i1 ?"), consents=(CONSENT,))
    assert dict(counted(agreed, "a1").abstained) == {Side.IT: 1}


def test_a_charter_carries_how_many_of_a_side_can_not_say_and_not_who():
    document = shareable(balloted(*sides("m1 m1 m1 ? ?", "? ? ?")))
    told = [(each.kind, each.side, each.value, each.count) for each in document.tallies]
    assert sorted(told) == [
        (TallyKind.ABSTENTION, Side.IT, None, 3),
        (TallyKind.ABSTENTION, Side.MARKETING, None, 2),
        (TallyKind.BALLOT, Side.MARKETING, "m1", 3),
    ]
    assert document.ballots == ()


def test_who_can_say_in_the_second_round_has_moved():
    made = balloted(*sides("? m1 m1 m1", ""), *sides("m1 m1 ? m1", "", 2), reveals=shown(1, 2))
    told = [(m.participant, m.start.abstains, m.to.abstains) for m in moves(made, "a1").moved]
    assert told == [("m1", True, False), ("m3", False, True)]
    assert shifts(made, "a1") == ()
    fewer = balloted(*sides("? ? m1 m1 m1", ""), *sides("m1 m1 ? m1 m1", "", 2), reveals=shown(1, 2))
    assert [(s.abstains, s.before, s.after) for s in shifts(fewer, "a1")] == [(False, 3, 4), (True, 2, 1)]


def test_a_ballot_can_not_both_abstain_and_propose():
    with pytest.raises(ValueError, match="abstains"):
        msgspec.structs.replace(votes("m1:m2")[0], abstains=True)


def test_who_is_set_absent_between_the_vote_and_the_reveal_counts_no_more():
    before = balloted(*ALL, **HIDDEN)
    gone = {"participants": room(i1=Capacity.ABSENT, i2=Capacity.ABSENT)}
    progress = votes_counted(balloted(*ALL, **HIDDEN, **gone), "a1")
    assert (len(votes_counted(before, "a1").voted), len(progress.voted)) == (9, 7)
    assert progress.missing == () and [
        each.side for each in small_sides(balloted(*ALL, **gone), "a1", 1)
    ] == ["it"]
    found = counted(balloted(*ALL, **gone), "a1")
    assert found.total == 7 and not found.is_split


def test_a_role_holder_who_is_absent_can_be_proposed_and_votes_not():
    made = balloted(*sides("i4 i4 i4 i4 i4", "i4 i4 i4"), participants=room(i4=Capacity.ABSENT))
    assert votes_counted(made, "a1", 1).is_complete
    assert [(each.proposes, each.total) for each in counted(made, "a1").proposals] == [("i4", 8)]


def test_who_was_seen_as_an_observer_and_votes_after_all_is_missing_till_then():
    made = balloted(*ALL[:-1], participants=room(i4=Capacity.OBSERVER), reveals=())
    assert votes_counted(made, "a1").is_complete
    assert votes_counted(balloted(*ALL[:-1], reveals=()), "a1").missing == ("i4",)
