from datetime import UTC, datetime
from typing import get_args, get_type_hints

import pytest

from tests.ballot_box import balloted, shown, sides
from tests.builders import build, person, right, snapshot
from workshop.domain.facts.choices import Scheme, Side, StepId
from workshop.domain.facts.ownership import Ballot
from workshop.domain.facts.review import Revision, Signature
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import SIGNING_SIDES, fingerprint_of
from workshop.domain.wall.wall import Room, wall
from workshop.texts import Texts
from workshop.texts.wall.ownership_ballot import MOST_LINES, BallotPicture, asked, question
from workshop.texts.wall.wall import PICTURES, Picture, picture


def shown_at(made, step=StepId.OWNERSHIP, in_hand="a1", of_all=False):
    return picture(Texts(), made, wall(made, step, in_hand, of_all))


def test_while_people_vote_the_wall_says_how_many_and_that_votes_are_private():
    seen = shown_at(balloted(*sides("m1 m1 i1", "i1"), reveals=()))

    assert (seen.is_voting, seen.lines, seen.quote) == (True, (), "")
    assert [(head.label, head.words) for head in seen.heads] == [
        ("Marketing", "3 of 5 voted"),
        ("IT", "1 of 4 voted"),
    ]
    assert seen.headline == "Votes are private."


def test_after_the_reveal_it_reads_the_votes_in_words():
    seen = shown_at(balloted(*sides("m1 m1 m1 -", "i1 i1 i1")))

    assert seen.title == "Activity 1?" and seen.headline == "The sides disagree."
    assert [line.name for line in seen.lines] == ["M1", "I1", "Nobody"]


def test_votes_of_a_small_side_stand_under_one_head_for_everybody():
    heads = shown_at(balloted(*sides("m1 m1 m1", "i1 i1"))).heads

    assert [(head.label, head.words) for head in heads] == [("Everybody", "5 of 9 voted")]


def test_without_a_ballot_or_when_all_are_wanted_the_shortlist_shows():
    voted = balloted(*sides("m1 m1 m1", "i1 i1 i1"))

    assert isinstance(shown_at(voted), BallotPicture)
    for seen in (shown_at(voted, of_all=True), shown_at(balloted(), in_hand="a1")):
        assert [row.title for row in seen.rows] == ["Activity 1"] and seen.in_hand == 0


def test_a_name_without_a_reason_is_an_owner_and_not_yet_agreed_on():
    made = snapshot(activities=2, rights=(right(1, 1),))

    assert shown_at(made).sentence == "1 of 2 with an owner"


def test_more_people_than_the_wall_can_name_share_its_last_line():
    people = [person(number, side=Side.MARKETING) for number in range(1, 13)]
    ballots = [
        Ballot(activity="a1", participant=each.id, proposes=each.id, round=1, comment="") for each in people
    ]
    made = build(activities=1, participants=tuple(people), ballots=tuple(ballots), reveals=shown(1))
    lines = shown_at(Snapshot.of(made)).lines

    assert len(lines) == MOST_LINES and lines[-1].name == "4 others"
    assert sum(sum(line.marks.values()) for line in lines) == 12


def test_other_steps_show_their_question_and_the_set_up_its_ground_rules():
    made = snapshot(activities=1)

    assert shown_at(made, StepId.REVIEW).sentence == "Can we both sign this?"
    assert shown_at(made, StepId.SET_UP).lines == made.workshop.ground_rules


@pytest.mark.parametrize("scheme", Scheme)
def test_the_question_is_the_scheme_s(scheme):
    assert question(Texts(), scheme).startswith("Who should ")
    assert asked(Texts(), "Peak {load}") == "Peak {load}?"


def test_every_room_is_worded_by_what_takes_it_and_every_picture_comes_of_a_room():
    hints = {kind: get_type_hints(words) for kind, words in PICTURES.items()}

    assert set(hints) == set(get_args(Room))
    assert {kind: each["room"] for kind, each in hints.items()} == {kind: kind for kind in hints}
    assert {each["return"] for each in hints.values()} == set(get_args(Picture))


def revision(fingerprint, *names, sealed=False):
    at = datetime(2026, 2, 5, 16, tzinfo=UTC)
    signed = tuple(
        Signature(side=side, name=name, signed_at=at)
        for side, name in zip(SIGNING_SIDES, names, strict=False)
    )
    return Revision(number=1, fingerprint=fingerprint, signatures=signed, sealed_at=at if sealed else None)


@pytest.mark.parametrize(
    ("names", "sealed", "says", "lines"),
    [
        ((), False, "Can we both sign this?", ()),
        (("Ines",), False, "One side has signed revision 1", ("Ines",)),
        (("Ines", "Marcus"), True, "signed by both sides and sealed", ("Ines", "Marcus")),
    ],
)
def test_the_wall_says_how_the_charter_stands_and_who_signed_it(names, sealed, says, lines):
    now = snapshot()
    if names:
        now = snapshot(revisions=(revision(fingerprint_of(now), *names, sealed=sealed),))
    shown = picture(Texts(), now, wall(now, StepId.REVIEW, None))

    assert says in shown.sentence and shown.lines == lines


def test_a_signature_that_became_void_names_nobody():
    now = snapshot(revisions=(revision("another", "Ines"),))
    shown = picture(Texts(), now, wall(now, StepId.REVIEW, None))

    assert "both sign again" in shown.sentence and shown.lines == ()
