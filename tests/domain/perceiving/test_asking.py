"""Who is asked, in which round, and what a sheet's mark tells apart; nothing here says how anybody rated."""

import msgspec

from tests.domain.perceiving.rooms import room
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import Side
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.perceiving.asking import given, open_round, ratings_roll, sheet_mark
from workshop.domain.perceiving.survey import is_rated_by_others, perceived, perceived_before, revealed
from workshop.domain.snapshot import Snapshot

ALL = "11111 5555"


def snapshot(*args, **kwargs):
    return Snapshot.of(room(*args, **kwargs))


def test_a_revealed_round_is_never_added_to():
    assert open_round(snapshot({"a": ALL}), "a") == 2
    assert open_round(snapshot({"a": ALL}, revealed=()), "a") == 1


def test_who_is_not_asked_a_statement_does_not_keep_it_open():
    statements = [Statement(id="a", text="A."), Statement(id="b", text="B.", asked=(Side.IT,))]
    now = snapshot({"a": ALL, "b": "----- 5555"}, statements, revealed=())
    roll = ratings_roll(now, entitled(now))

    assert roll.asked("p1") == ("a",) and roll.asked("p9") == ("a", "b")
    assert not roll.waiting and given(now).is_complete


def test_a_sheet_of_another_round_or_other_words_has_another_mark():
    before, after = snapshot({"a": ALL}, revealed=()), snapshot({"a": ALL})
    other = snapshot({"a": ALL}, [Statement(id="a", text="Other.")], revealed=())

    assert len({sheet_mark(each) for each in (before, after, other)}) == 3


def test_then_and_now_are_of_the_same_statement_and_say_when_others_rated():
    first, second = room({"a": "11111 5555"}), room({"a": "22222 444-"}, round_=2)
    both = {"ratings": (*first.ratings, *second.ratings), "reveals": (*first.reveals, *second.reveals)}
    now = revealed(Snapshot.of(msgspec.structs.replace(first, **both)))
    (last,), before = perceived(now), perceived_before(now)

    assert (last.round, last.gap, before["a"].round, before["a"].gap) == (2, 2.0, 1, 4.0)
    assert not is_rated_by_others(now, last, before["a"])
    counts = msgspec.structs.replace(now, ratings=type(now.ratings).of(()))
    assert is_rated_by_others(counts, last, before["a"]), "of counts alone, three of IT are not four"
