import pytest
from hypothesis import given

from tests.ballot_box import BOXES, CONSENT, balloted, room, sides, votes
from workshop.domain.ballots.reading import Reading, read
from workshop.domain.facts.choices import Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.rules import check

OF_SIX = ("m1", "m2", "m3", "m4")


def reading(marketing, it, **lists):
    return read(balloted(*sides(marketing, it), **lists), "a1")


@pytest.mark.parametrize(
    ("marketing", "it", "expected"),
    [
        ("m1 - - - -", "", Reading.NOT_ENOUGH),
        ("m1 m1 m1 m1 m1", "", Reading.NOT_ENOUGH),
        ("m1 m1 m1 m1 m1", "? ? ? ?", Reading.NOT_ENOUGH),
        ("m1 m1 m1 m1 m1", "? ?", Reading.NOT_ENOUGH),
        ("i2 i2 ? ? ?", "i2 ? ? ?", Reading.NOT_ENOUGH),
        ("m1 ? ? ? ?", "? ? ?", Reading.NOT_ENOUGH),
        ("m1", "i1", Reading.NOT_ENOUGH),
        ("? ? ?", "", Reading.NOT_ENOUGH),
        ("- - - m1 m1", "- - - i1", Reading.ORPHAN),
        ("- - - - -", "- - - -", Reading.ORPHAN),
        ("- - - ? ?", "- - i1 ?", Reading.ORPHAN),
        ("i2 i2 i2 i2 i2", "i2 i2 i2 i2", Reading.AGREED),
        ("i2 i2 i2 i2 m2", "i2 i2 i2 i2", Reading.AGREED),
        ("i2 i2 i2 ? ?", "i2 i2 - ?", Reading.AGREED),
        ("m1 m1 m1 m1 m1", "m2 m2 m2 m2", Reading.SIDE_AGREED),
        ("i1 i1 i1 i1 i1", "i1 i1 i2 i2", Reading.SIDE_AGREED),
        ("m1 m1 m2 m2 m3", "m1 m2 m3 i1", Reading.SIDE_AGREED),
        ("m1 m1 m1 i4 i2", "i4 i4 i4 i2", Reading.DOUBLE_CLAIMED),
        ("m1 m2 m3 i4 i2", "i4 i3 i1 m1", Reading.DOUBLE_CLAIMED),
        ("m1 m1 i1 i1 m2", "i1 i1 i1 i1", Reading.DOUBLE_CLAIMED),
        ("i1 i1 i1 i1 m1", "m1 m1 m2 m2", Reading.HOT_POTATO),
        ("m1 m1 m1 m2 -", "- - - i1", Reading.ONE_HAND_UP),
        ("- - - m1 m1", "i1 i1 i1", Reading.ONE_HAND_UP),
        ("m1 m1 m2 m2 -", "- - - -", Reading.ORPHAN),
        ("m1 m4 m2 m3 m2", "- - - i1", Reading.SPREAD),
        ("m1 m1 i1 i1 -", "i1 i1 i1 i1", Reading.TWO_CAMPS),
        ("i1 i1 - - m1", "m1 m2 - i1", Reading.TWO_CAMPS),
        ("m1 m2 i1 i2 -", "m1 m2 i3 i4", Reading.SPREAD),
        ("? ? ? ? ?", "? ? ? ?", Reading.UNKNOWN),
    ],
)
def test_the_reading_of_votes(marketing, it, expected):
    assert reading(marketing, it).reading is expected


@pytest.mark.parametrize(
    ("marketing", "camps"),
    [
        ("m1 m1 m1 i1 i1", [Side.MARKETING]),
        ("m1 m1 i1 i1 i2", [Side.MARKETING]),
        ("m1 m1 m1 m1 i1", []),
        ("m1 m1 m1 i1 i2", []),
        ("m1 m2 m3 i1 i2", []),
    ],
)
def test_a_camp_has_two_votes_and_a_third_of_its_side(marketing, camps):
    assert list(reading(marketing, "i1 i1 i1 i1").camps) == camps


def test_three_camps_are_not_two():
    people = (*room(), *(Participant(id=f"m{n}", side=Side.MARKETING) for n in (6,)))
    box = votes("m1:m1 m2:m1 m3:m2 m4:m2 m5:i1 m6:i1")
    assert read(balloted(*box, participants=people), "a1").camps == ()


def test_a_side_leans_where_more_than_half_of_it_name_the_same():
    found = reading("m1 m1 m1 i4 i2", "i4 i4 i2 i2")
    assert [(side, lean.proposes, lean.votes, lean.total) for side, lean in found.leans.items()] == [
        (Side.MARKETING, "m1", 3, 5)
    ]


def test_unanimous_is_every_single_vote():
    assert reading("i2 i2 i2", "i2 i2 i2").unanimous
    assert not reading("i2 i2 m2", "i2 i2 i2").unanimous
    assert reading("i2 i2 m2", "i2 i2 i2").proposes == "i2"


def test_who_can_not_say_is_in_no_camp_and_no_majority():
    found = reading("m1 m1 m1 ? ?", "i1 i1 m1 m1")
    assert list(found.camps) == [Side.IT]
    assert [(lean.votes, lean.total) for lean in found.leans.values()] == [(3, 3)]


def test_a_room_of_which_nobody_can_say_is_unanimous_about_nothing():
    found = reading("? ? ?", "? ? ?")
    assert (found.unanimous, found.proposes, found.leans, found.camps) == (False, None, {}, ())


@pytest.mark.parametrize(
    ("marketing", "it", "expected"),
    [
        ("m1 m1 m1 m1", "i1 i1", Reading.MOST),
        ("m1 m1 m1", "i1 i1", Reading.MOST),
        ("m1 m1 m1", "m1 m1", Reading.AGREED),
        ("m1 m1 i2", "i1 i1", Reading.SPREAD),
        ("- - - m1", "- i1", Reading.ORPHAN),
        ("m1 m1", "", Reading.TOO_FEW),
        ("m1", "i1", Reading.TOO_FEW),
    ],
)
def test_a_room_with_a_small_side_is_read_as_a_whole(marketing, it, expected):
    """Of a whole most is never agreed; with the room's consent it is read by side."""
    people = tuple(
        each for each in room() if each.id in OF_SIX[: len(marketing.split())] or each.id in ("i1", "i2")
    )
    people = people if it else tuple(each for each in people if each.side is Side.MARKETING)
    found = reading(marketing, it, participants=people)
    assert found.reading is expected and found.leans == {}


def test_with_consent_a_small_side_is_read_by_itself():
    assert reading("m1 m1 m1 m1 m1", "i1 i1", consents=(CONSENT,)).reading is Reading.DOUBLE_CLAIMED
    assert reading("m1 m1 m1 m1 m1", "? ?", consents=(CONSENT,)).silent == (Side.IT,)


@pytest.mark.parametrize(
    ("marketing", "it", "silent"),
    [
        ("m1 m1 m1 m1 m1", "", [Side.IT]),
        ("m1 m1 m1 m1 m1", "? ?", [Side.IT]),
        ("? ? ? ? ?", "i1 i1 i1 i1", [Side.MARKETING]),
        ("m1 m1 m1 m1 m1", "i1", []),
        ("", "", None),
    ],
)
def test_a_side_that_has_not_said_is_named_also_where_sides_are_not_told_apart(marketing, it, silent):
    found = reading(marketing, it)
    assert found is None if silent is None else list(found.silent) == silent


def test_a_side_of_which_nobody_can_vote_is_not_waited_for():
    people = tuple(each for each in room() if each.side is Side.MARKETING)
    found = reading("m1 m1 m1 m1 m2", "", participants=people)
    assert (found.reading, found.proposes) == (Reading.AGREED, "m1")


HOT_POTATO = ("i1 i1 i1 i1", "m1 m1 m1 m1")
DOUBLE_CLAIM = ("m1 m1 m1 m1", "i1 i1 i1 i1")


@pytest.mark.parametrize("of_neither", [Side.BOTH, Side.OTHER])
@pytest.mark.parametrize("count", [1, 2, 3, 5])
@pytest.mark.parametrize("whom", ["m1", "i1", "-", "?"])
@pytest.mark.parametrize("ballots", [HOT_POTATO, DOUBLE_CLAIM, ("m1 m1 m1 m1", "m1 m1 m1 m1")])
def test_who_is_of_neither_side_is_in_no_reading(ballots, whom, count, of_neither):
    third = tuple(Participant(id=f"r{n}", side=of_neither) for n in range(count))
    box = (*sides(*ballots), *votes(" ".join(f"r{n}:{whom}" for n in range(count))))
    with_them = read(balloted(*box, participants=(*room(), *third)), "a1")
    assert with_them.reading is reading(*ballots).reading
    told = with_them.counted.voted(Side.BOTH)
    assert (told, with_them.counted.withheld) == ((0, count) if count < 3 else (count, 0))


def test_who_is_of_neither_side_counts_in_whether_enough_have_said():
    third = tuple(Participant(id=f"r{n}", side=Side.OTHER) for n in (1, 2, 3))
    box = sides("m1 m1 m1", "m1 m1")
    assert read(balloted(*box, participants=(*room(), *third)), "a1").reading is Reading.NOT_ENOUGH
    more = (*box, *votes("r1:i1"))
    assert read(balloted(*more, participants=(*room(), *third)), "a1").reading is Reading.AGREED


def test_who_speaks_for_both_counts_in_the_whole_and_in_no_side():
    people = (*room(), *(Participant(id=f"b{n}", side=Side.BOTH) for n in (1, 2, 3)))
    box = (*sides("m1 m1 m1", "m1 m1 m1"), *votes("b1:i1 b2:i1 b3:i1"))
    found = read(balloted(*box, participants=people), "a1")
    assert found.reading is Reading.AGREED and not found.unanimous and set(found.leans) == {"marketing", "it"}


@given(BOXES)
def test_every_round_has_a_reading_and_a_difference_is_open_unless_all_agree(box):
    made = balloted(*box)
    found = read(made, "a1")
    assert found.reading in Reading
    open_ = any(finding.rule == "open-difference" for finding in check(made))
    if not found.counted.is_told:
        assert found.counted.withheld == len(box) and not found.counted.proposals
        return
    assert open_ == (len(found.counted.proposals) > 1) == (not found.unanimous and found.counted.total > 0)


@given(BOXES)
def test_turning_the_sides_round_turns_the_reading_with_them(box):
    turned = tuple(
        Participant(id=p.id, name=p.name, side=Side.IT if p.side is Side.MARKETING else Side.MARKETING)
        for p in room()
    )
    one, other = read(balloted(*box), "a1"), read(balloted(*box, participants=turned), "a1")
    assert one.reading is other.reading
