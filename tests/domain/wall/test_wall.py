from datetime import date, timedelta
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import inspect
from msgspec.structs import replace

from tests.ballot_box import AT, CONSENT, IT, MARKETING, VOTERS, balloted, room, shown, sides, votes
from tests.builders import activity, build, candidate, criterion, person, right, snapshot
from workshop.domain.ballots.rounds import Stage
from workshop.domain.ballots.votes import is_shown
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import ConsentKind, Side, StepId
from workshop.domain.facts.notebook import Decision, Note, ParkedItem
from workshop.domain.facts.overlap_activities import Dots
from workshop.domain.facts.ownership import Ballot, Consent, Escalation, Reason, Reveal
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.noting.noted import agreed_id
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.overlap_activities import OverlapRoom, overlap_room
from workshop.domain.wall.ownership import LettersRoom, ownership_room
from workshop.domain.wall.ownership_ballot import BallotRoom, ballot_room
from workshop.domain.wall.wall import Room, wall
from workshop.texts import Texts
from workshop.texts.wall.wall import Picture, picture

CANARY = "canary"
ACTIVITIES = ("a1", "a2", "a3")


def rooms(made):
    """Every room there is, and every wall in words."""
    ranking = shared_ranking(made)
    walls = [
        wall(made, step, each, all_, ranking)
        for step in StepId
        for each in ACTIVITIES
        for all_ in (True, False)
    ]
    return (
        overlap_room(made),
        overlap_room(made, is_silent=True),
        ownership_room(made),
        *(ballot_room(made, each) for each in ACTIVITIES),
        *walls,
        *(picture(Texts(), made, each) for each in walls),
    )


def dotted(written):
    """Dots written as "a1:m1:2"."""
    parts = (each.split(":") for each in written.split())
    return tuple(Dots(activity=a, participant=who, count=int(count)) for a, who, count in parts)


@st.composite
def workshops(draw):
    """Three activities with any votes in two rounds, any of them revealed, and any dots."""
    ballot = st.builds(
        Ballot,
        activity=st.sampled_from(ACTIVITIES),
        participant=st.sampled_from(VOTERS),
        proposes=st.none() | st.sampled_from(VOTERS),
        round=st.integers(1, 2),
        comment=st.sampled_from(["", "because"]),
    )
    ballot |= ballot.map(lambda each: msgspec.structs.replace(each, proposes=None, abstains=True))
    dots = st.builds(
        Dots,
        activity=st.sampled_from(ACTIVITIES),
        participant=st.sampled_from(VOTERS),
        count=st.integers(0, 3),
    )
    reveals = [shown(number, of=of)[0] for of in (*ACTIVITIES, None) for number in (1, 2)]
    consents = [CONSENT, Consent(kind=ConsentKind.SMALL_SIDE, step=StepId.OVERLAP_ACTIVITIES, at=AT)]
    rights = st.builds(right, st.integers(1, 3), st.just(1)).map(
        lambda each: msgspec.structs.replace(each, participant="m1")
    )
    return build(
        activities=3,
        participants=room(),
        ballots=tuple(draw(st.lists(ballot, max_size=30, unique_by=lambda each: each.key))),
        dots=tuple(draw(st.lists(dots, max_size=12, unique_by=lambda each: each.key))),
        reveals=tuple(draw(st.lists(st.sampled_from(reveals), unique=True, max_size=4))),
        consents=tuple(draw(st.lists(st.sampled_from(consents), unique=True))),
        rights=tuple(draw(st.lists(rights, max_size=2, unique_by=lambda each: each.key))),
        candidates=(candidate(1),),
        criteria=(criterion(1),),
        weights=(Weight(criterion="k1", participant="m1", points=3),),
        scores=(Score(candidate="c1", criterion="k1", participant="m1", value=2),),
        statements=(Statement(id="s"),),
        ratings=(Rating(statement="s", participant="m1", value=4),),
    )


def privately_otherwise(draw, document):
    """The same workshop for the room: other hidden votes and words, and votes of one side change hands."""
    made = Snapshot.of(document)
    others = {**_shuffled(draw, MARKETING), **_shuffled(draw, IT)}
    hands: dict[tuple[str, int], dict[str, str]] = {}
    ballots = []
    for ballot in document.ballots:
        if is_shown(made, ballot.activity, ballot.round):
            key = (ballot.activity, ballot.round)
            given = hands.setdefault(key, _traded(draw, document, *key))
            proposes, abstains = given[ballot.participant]
        else:
            abstains = draw(st.booleans())
            proposes = None if abstains else draw(st.none() | st.sampled_from(VOTERS))
        ballot = msgspec.structs.replace(ballot, proposes=proposes, abstains=abstains)
        ballots.append(msgspec.structs.replace(ballot, comment=CANARY))
    return msgspec.structs.replace(
        document,
        ballots=tuple(ballots),
        dots=tuple(
            msgspec.structs.replace(each, participant=others[each.participant]) for each in document.dots
        ),
        notes=(Note(id="n", text=CANARY),),
        parking_lot=(ParkedItem(id="p", text=CANARY),),
        ratings=(Rating(statement="s", participant="m1", value=1),),
        weights=(Weight(criterion="k1", participant="m1", points=7),),
        scores=(Score(candidate="c1", criterion="k1", participant="m1", value=5),),
    )


def _shuffled(draw, people):
    return dict(zip(people, draw(st.permutations(people)), strict=True))


def _traded(draw, document, of, number):
    """Who of a round proposes whom, once the votes of each side were dealt out anew among its people."""
    given = {}
    for side in (MARKETING, IT):
        own = [b for b in document.ballots if (b.activity, b.round) == (of, number) and b.participant in side]
        dealt = draw(st.permutations([(ballot.proposes, ballot.abstains) for ballot in own]))
        given |= {ballot.participant: whom for ballot, whom in zip(own, dealt, strict=True)}
    return given


@pytest.mark.slow
@given(workshops(), st.data())
def test_no_private_value_makes_a_difference_to_what_the_audience_sees(document, data):
    otherwise = privately_otherwise(data.draw, document)
    seen = rooms(Snapshot.of(document))
    assert rooms(Snapshot.of(otherwise)) == seen
    assert CANARY.encode() not in msgspec.json.encode(rooms(Snapshot.of(otherwise)))


@pytest.mark.parametrize("kind", [*get_args(Room), *get_args(Picture)])
def test_no_fact_of_the_workshop_is_part_of_a_room(kind):
    found = set(structs(inspect.type_info(kind)))
    assert found and not [each for each in found if issubclass(each, Fact)]


def structs(info):
    """Every struct that a type can hold."""
    match info:
        case inspect.StructType():
            yield info.cls
            for field in info.fields:
                yield from structs(field.type)
        case inspect.UnionType():
            for each in info.types:
                yield from structs(each)
        case inspect.VarTupleType():
            yield from structs(info.item_type)
        case inspect.TupleType():
            for each in info.item_types:
                yield from structs(each)
        case inspect.DictType():
            yield from structs(info.key_type)
            yield from structs(info.value_type)


def test_before_the_reveal_the_wall_shows_how_many_voted():
    seen = ballot_room(balloted(*sides("m1 m1 i1", "i1"), reveals=()), "a1")
    assert (seen.title, seen.stage, seen.round) == ("Activity 1", Stage.VOTING, 1)
    assert [(each.side, each.voted, each.entitled) for each in seen.sides] == [
        ("marketing", 3, 5),
        ("it", 1, 4),
    ]
    assert seen.rows == () and seen.read is None


def test_after_the_reveal_it_shows_a_mark_a_vote_by_side():
    seen = ballot_room(balloted(*sides("m1 m1 i1 -", "i1 i1 i1")), "a1")
    assert [(row.proposes and row.proposes.name, dict(row.marks)) for row in seen.rows] == [
        ("Ada I1", {Side.MARKETING: 1, Side.IT: 3}),
        ("Ada M1", {Side.MARKETING: 2}),
        (None, {Side.MARKETING: 1}),
    ]
    assert seen.stage is Stage.REVEALED and [each.voted for each in seen.sides] == [4, 3]


def test_a_small_side_is_one_with_all_others_until_the_room_agrees():
    box = sides("m1 m1 m1", "i1 i1")
    assert [dict(row.marks) for row in ballot_room(balloted(*box), "a1").rows] == [
        {Side.BOTH: 3},
        {Side.BOTH: 2},
    ]
    seen = ballot_room(balloted(*box, consents=(CONSENT,)), "a1")
    assert [dict(row.marks) for row in seen.rows] == [{Side.MARKETING: 3}, {Side.IT: 2}]


def test_nothing_of_an_earlier_round_shows_while_the_next_one_is_open():
    made = balloted(*sides("m1 m1 m1", "i1 i1 i1"), *votes("m1:i1", 2))
    seen = ballot_room(made, "a1")
    assert (seen.stage, seen.round, seen.rows, seen.read, seen.shifts) == (Stage.VOTING, 2, (), None, ())


def test_what_was_agreed_or_escalated_shows_with_its_reason():
    made = balloted(
        *sides("m1 m1 m1", "i1 i1 i1"),
        participants=(*room(), person(1)),
        rights=(right(1, 1),),
        reasons=(Reason(activity="a1", text="Why"),),
    )
    seen = ballot_room(made, "a1")
    assert (seen.stage, [each.name for each in seen.deciders], seen.reason) == (
        Stage.AGREED,
        ["Person 1"],
        "Why",
    )
    open_ = balloted(
        *sides("m1 m1 m1", "i1 i1 i1"),
        escalations=(Escalation(activity="a1", to="CEO", due=date(2026, 3, 1)),),
    )
    seen = ballot_room(open_, "a1")
    assert (seen.stage, seen.escalated_to, seen.due) == (Stage.ESCALATED, "CEO", date(2026, 3, 1))


def test_on_a_row_that_had_an_owner_a_ballot_says_what_it_came_to():
    """Who owned it before is no answer to it: whom it proposes is, or what was agreed on since."""

    def said(owner, *noted):
        rights = (replace(right(1, 1), participant=owner),)
        why = (Reason(activity="a1", text="Why"),)
        made = balloted(*sides("m1 m1 m1", "m1 m1 i1"), rights=rights, reasons=why, decisions=noted)
        shown = picture(Texts(), made, wall(made, StepId.OWNERSHIP, "a1"))
        return shown.headline, shown.quote

    since = Decision(id=agreed_id("a1"), at=AT, automatic="rights", of="a1")
    before = replace(since, at=AT - timedelta(days=1))
    assert said("m1") == ("Agreed: M1.", "Why")
    assert said("i1", since) == ("Agreed: I1.", "Why")
    assert said("i1") == said("i1", before) != said("i1", since)
    assert "Agreed" not in said("i1")[0] and not said("i1")[1]


def test_a_difference_that_went_to_a_person_says_the_name():
    sent = Escalation(activity="a1", to_person="m1")
    seen = ballot_room(balloted(*sides("m1 m1 m1", "i1 i1 i1"), escalations=(sent,)), "a1")
    assert seen.escalated_to == "M1"


def test_while_the_facilitator_explains_the_letters_the_room_sees_what_they_mean():
    made = balloted(*sides("m1 m1 m1", "i1 i1 i1"))
    shown_now = [type(wall(made, StepId.OWNERSHIP, "a1", explains=on).room) for on in (True, False)]
    assert shown_now == [LettersRoom, BallotRoom]


def test_the_shortlist_shows_who_decides_and_how_many_are_agreed():
    listed = (activity(1), activity(2), activity(3, shortlisted=False))
    made = snapshot(activities=listed, rights=(right(1, 1), right(2, 1), right(2, 2)))
    seen = ownership_room(made)
    assert seen.agreed == 1 and [each.title for each in seen.activities] == ["Activity 1", "Activity 2"]
    assert [[p.initials for p in each.deciders] for each in seen.activities] == [["P1"], ["P1", "P2"]]


def test_the_board_shows_dots_by_side_where_no_side_is_small():
    listed = (activity(1, category="Data"), activity(2, category="Run"), activity(3, category="Data"))
    many = dotted("a1:m1:2 a1:m2:1 a2:m3:1 a1:i1:1 a2:i2:1 a3:i3:1")
    seen = overlap_room(snapshot(activities=listed, participants=room(), dots=many))
    assert [(name, [card.title for card in cards]) for name, cards in seen.categories] == [
        ("Data", ["Activity 1", "Activity 3"]),
        ("Run", ["Activity 2"]),
    ]
    assert seen.categories[0][1][0].dots == {Side.MARKETING: 3, Side.IT: 1} and seen.shortlisted == 3
    few = dotted("a1:m1:2 a1:m2:1 a2:m3:1 a1:i1:1")
    seen = overlap_room(snapshot(activities=listed, participants=room(), dots=few))
    assert seen.categories[0][1][0].dots == {Side.BOTH: 4} and seen.categories[0][1][1].dots == {}


def test_in_a_silent_round_the_board_is_empty():
    assert overlap_room(snapshot(activities=3), is_silent=True) == OverlapRoom(True, (), 0)


def test_what_is_gone_is_not_shown():
    assert ballot_room(snapshot(activities=1), "a9") is None


def test_a_reveal_of_everything_shows_every_round_of_that_number():
    everything = (Reveal(kind="ballot", of=None, round=1, at=AT),)
    assert ballot_room(balloted(*sides("m1 m1 m1", ""), reveals=everything), "a1").rows
