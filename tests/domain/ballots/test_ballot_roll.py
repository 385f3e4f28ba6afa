from tests.ballot_box import IT, MARKETING, balloted, room, votes
from workshop.domain.ballots.roll import ballot_roll
from workshop.domain.ballots.votes import entitled, entitled_by_side
from workshop.domain.facts.choices import Capacity


def roll(made, people=entitled):
    return ballot_roll(made, ["a1", "a2"], people(made))


def test_the_roll_of_a_ballot_holds_who_voted_on_what_in_the_open_round_and_never_how():
    made = balloted(*votes("m1:i1 m2:?"), *votes("m1:m2", activity="a2"), activities=2, reveals=())

    assert roll(made).missing("m1") == () and roll(made).missing("m2") == ("a2",)
    assert roll(made) == roll(
        balloted(*votes("m1:- m2:m1"), *votes("m1:?", activity="a2"), activities=2, reveals=())
    )


def test_after_a_reveal_everybody_is_asked_again():
    made = balloted(*votes("m1:i1 m2:i1"), activities=2)
    assert roll(made).missing("m1") == ("a1", "a2")

    again = balloted(*votes("m1:i1 m2:i1"), *votes("m1:i2", 2), activities=2)
    assert roll(again).missing("m1") == ("a2",) and roll(again).missing("m2") == ("a1", "a2")


def test_it_asks_whoever_may_vote_and_sheets_come_side_by_side():
    mixed = [each for pair in zip(room(m2=Capacity.OBSERVER)[:4], room()[5:], strict=True) for each in pair]
    made = balloted(participants=tuple(mixed), activities=2)

    assert roll(made).people == ("m1", "i1", "i2", "m3", "i3", "m4", "i4")
    assert roll(made, entitled_by_side).people == ("m1", "m3", "m4", *IT)
    assert "m2" in MARKETING and "m2" not in roll(made).waiting
