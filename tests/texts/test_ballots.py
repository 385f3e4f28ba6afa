import pytest

from tests.ballot_box import CONSENT, balloted, shown, sides
from workshop.domain.ballots.reading import Reading, read
from workshop.domain.ballots.rounds import moves, shifts
from workshop.domain.ballots.votes import small_sides, votes_counted
from workshop.texts import Texts
from workshop.texts.steps.ballots import (
    _ADVICE,
    _NAMES,
    missing_text,
    move_text,
    progress_text,
    reading_text,
    shift_text,
    small_side_text,
)

TEXTS = Texts()


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
        ("m1", "i1", "Not shown", ("2 more voted; not shown, because it would be known whose they are.",)),
        ("m1 m1 i2", "? i1", "The votes are spread", ("Votes: M1 2, I1 1 and I2 1.", "One can’t say.")),
    ],
)
def test_a_reading_in_words(marketing, it, title, lines):
    text = worded(marketing, it)
    assert text.title == title and text.advice.endswith(".")
    assert lines is None or text.lines == lines


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
