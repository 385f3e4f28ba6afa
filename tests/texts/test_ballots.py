import pytest

from tests.ballot_box import CONSENT, balloted, room, shown, sides, votes
from workshop.domain.ballots.reading import Reading, read
from workshop.domain.ballots.rounds import moves, shifts
from workshop.domain.ballots.votes import small_sides, votes_counted
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.set_up import Participant
from workshop.texts import Texts
from workshop.texts.steps.ballots import missing_text, move_text, progress_text, shift_text, small_side_text
from workshop.texts.steps.readings import _ADVICE, _BOTH_SPEAK, _NAMES, reading_text

TEXTS = Texts()
ASK_MARKETING = "Ask Marketing what would be lost."
WITHHELD = "2 more voted; not shown, because it would be known whose they are."


def worded(marketing, it, **lists):
    made = balloted(*sides(marketing, it), **lists)
    return reading_text(TEXTS, made, read(made, "a1"))


@pytest.mark.parametrize(
    ("marketing", "it", "title", "lines"),
    [
        ("i2 i2 i2 i2 i2", "i2 i2 i2 i2", "All agree", ("I2, 9 of 9.",)),
        ("i2 i2 i2 i2 m2", "i2 i2 i2 i2", "The sides agree", ("I2, 8 of 9. One for M2.",)),
        (
            "m1 m1 m1 i4 i2",
            "i4 i4 i4 i2",
            "The sides disagree",
            ("Marketing leans to M1, 3 of 5.", "IT leans to I4, 3 of 4."),
        ),
        (
            "- - - - -",
            "- - i1 i2",
            "Nobody is named",
            ("Marketing leans to nobody, 5 of 5.", "IT is divided: nobody 2, I1 1 and I2 1."),
        ),
        ("m1 m1 m1 m1 m1", "i1 i1", "Most agree", ("M1, 5 of 7. 2 for I1.",)),
        ("m1 m1 i2", "i1 i1", "The votes are spread", ("Votes: M1 2, I1 2 and I2 1.",)),
        ("m1 m1 i1 i1", "i1 i1 i1", "Two camps: Marketing", None),
        (
            "i2 i2 i2 ? ?",
            "i2 i2 i2 ?",
            "All who can say agree",
            ("I2, 6 of 6.", "Marketing: 2 can’t say.", "IT: one can’t say."),
        ),
        ("? ? ? ? ?", "? ? ? ?", "Nobody can say", ("Marketing: 5 can’t say.", "IT: 4 can’t say.")),
        ("? ? ? ? ?", "?", "Nobody can say", ("6 can’t say.",)),
        (
            "m1",
            "i1",
            "2 of 9 have said",
            ("2 more voted; not shown, because it would be known whose they are.",),
        ),
        ("m1 m1 i2", "i4 i1", "The votes are spread", ("Votes: M1 2, I1 1, I2 1 and I4 1.",)),
        ("m1 m1 i2", "? i1", "4 of 9 have said", ("Votes: M1 2, I1 1 and I2 1.", "One can’t say.")),
    ],
)
def test_a_reading_in_words(marketing, it, title, lines):
    text = worded(marketing, it)
    assert text.title == title and text.advice.endswith(".")
    assert lines is None or text.lines == lines


@pytest.mark.parametrize(
    ("marketing", "it", "title", "advice"),
    [
        ("m1 m1 m1 m1 m1", "", "IT hasn’t said", "Ask them before you agree."),
        ("m1 m1 m1 m1 m1", "? ?", "IT hasn’t said", "Ask them before you agree."),
        ("m1 ? ? ? ?", "? ? ? i1", "2 of 9 have said", "Ask them before you agree."),
        ("m1 m1 m1", "m2 m2 m2", "Both put it with Marketing", "Who there? That side names the person."),
        ("m1 m1 m1", "- - -", "Marketing takes it; IT thinks nobody should", "Ask IT what would be lost."),
        (
            "- - -",
            "m2 m2 m2",
            "IT names M2; Marketing thinks nobody should",
            "Ask Marketing what would be lost.",
        ),
        ("m1 m1 m1 m1", "i1 i1", "Most agree", _ADVICE[Reading.MOST]),
        ("m1 m1 i1 -", "m1 i1 i2", "The votes are spread", _ADVICE[Reading.SPREAD]),
        ("b1 b1 b1", "m1 m1 m1", "The votes are spread", _BOTH_SPEAK),
        ("m1 m1 i1", "i1 i2 i2", "The sides disagree", _ADVICE[Reading.DOUBLE_CLAIMED]),
    ],
)
def test_what_a_reading_advises(marketing, it, title, advice):
    """Two sides of one mind each are never told that somebody stands alone."""
    people = (*room(), Participant(id="b1", name="Bo B1", side=Side.BOTH, capacity=Capacity.ABSENT))
    found = worded(marketing, it, participants=people)
    assert (found.title, found.advice) == (title, advice)


def test_who_is_of_neither_side_is_told_as_a_group_or_withheld():
    third = tuple(Participant(id=f"r{n}", name=f"Ro R{n}", side=Side.OTHER) for n in (1, 2, 3))
    made = (*sides("m1 m1 m1 m1", "m1 m1 m1 m1"), *votes("r1:i1 r2:i1"))
    few = balloted(*made, participants=(*room(), *third))
    text = reading_text(TEXTS, few, read(few, "a1"))
    assert (text.title, text.lines) == ("The sides agree", ("M1, 8 of 8.", WITHHELD))
    more = balloted(*made, *votes("r3:i2"), participants=(*room(), *third))
    assert reading_text(TEXTS, more, read(more, "a1")).lines == (
        "M1, 8 of 8.",
        "Others: I1 2 and I2 1.",
    )


def test_double_claimed_and_hot_potato_are_told_apart_by_their_name():
    assert worded("m1 m1 m1", "i1 i1 i1").name == "Double-claimed: each side names itself."
    assert worded("i1 i1 i1", "m1 m1 m1").name == "Hot potato: each side names the other."


def test_every_reading_has_words():
    assert set(_NAMES) == set(_ADVICE) == set(Reading)


def test_before_the_reveal_only_counts_and_names_of_the_missing_are_said():
    made = balloted(*sides("m1 m1 i1 i1 -", "i1"), reveals=())
    progress = votes_counted(made, "a1")
    assert progress_text(TEXTS, progress) == "6 of 9 voted. Only counts show."
    assert missing_text(TEXTS, made, progress) == "Not yet: I2, I3 and I4."
    (small,) = small_sides(made, "a1")
    assert small_side_text(TEXTS, made, small).startswith("IT has one vote: everybody would know whose.")


def test_nobody_is_missing_once_all_have_voted():
    made = balloted(*sides("m1 m1 i1 i1 -", "i1 i1 i1 i1"), reveals=(), consents=(CONSENT,))
    assert missing_text(TEXTS, made, votes_counted(made, "a1")) == ""


def test_what_moved_is_said_by_name_for_the_facilitator_and_in_counts_for_the_room():
    made = balloted(
        *sides("m1 m1 m1", "i1 i1 i1"), *sides("- m1 m1", "i1 i1 i1", number=2), reveals=shown(1, 2)
    )
    (move,) = moves(made, "a1").moved
    assert move_text(TEXTS, made, move) == "M1 moved from M1 to nobody."
    assert [shift_text(TEXTS, made, each) for each in shifts(made, "a1")] == ["M1 3 → 2", "nobody 0 → 1"]


def test_who_could_not_say_at_first_is_said_by_name_and_in_counts():
    made = balloted(*sides("? ? m1 m1 m1", ""), *sides("m1 m1 ? m1 m1", "", 2), reveals=shown(1, 2))
    first, _, last = moves(made, "a1").moved
    assert move_text(TEXTS, made, first) == "M1 moved from “can’t say” to M1."
    assert move_text(TEXTS, made, last) == "M3 moved from M1 to “can’t say”."
    assert [shift_text(TEXTS, made, each) for each in shifts(made, "a1")] == ["M1 3 → 4", "“can’t say” 2 → 1"]
