"""The check-in sheet fills itself: what is known stands there, what is not has a line to write on."""

from datetime import timedelta

from tests.builders import people, snapshot
from tests.domain.following.sealed import SEALED_AT, TODAY, sealed
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.follow_up import CheckIn, Expectation, Outcome
from workshop.domain.facts.notebook import Note, ParkedItem
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.report.following.sheet import check_in_sheet
from workshop.texts import Texts

DAY = timedelta(days=1)


def round_of(number, *values):
    who = [each.id for each in people(6)]
    return tuple(
        Rating(statement="s", participant=id_, value=value, round=number)
        for id_, value in zip(who, values, strict=True)
    )


def seen(number, at):
    return Reveal(kind=RevealKind.RATINGS, of="s", round=number, at=at)


def sheet():
    room = sealed(
        snapshot(
            participants=6,
            owned=True,
            increments=(Increment(id="i", title="One calendar", baseline=3.0, owner="p1"), Increment(id="j")),
            expectations=tuple(Expectation(increment=of, at=TODAY - DAY, value=9) for of in "ij"),
            outcomes=(Outcome(increment="i", at=TODAY, value=8, comment="Counted by hand."),),
            check_ins=(CheckIn(after_days=30, done_at=SEALED_AT + 31 * DAY),),
            statements=(Statement(id="s", text="We share one data strategy."),),
            ratings=(*round_of(1, 1, 4, 1, 4, 1, 4), *round_of(2, 3, 4, 3, 4, 3, 4)),
            reveals=(seen(1, SEALED_AT - DAY), seen(2, SEALED_AT + 60 * DAY)),
            parking_lot=(ParkedItem(id="p", text="Who trains the stores?"),),
            notes=(Note(id="n", text="Nobody may read this."),),
        )
    )
    return check_in_sheet(Texts(), room, TODAY)


def part(name):
    return next(each for each in sheet().parts if each.caption == name)


def test_what_is_measured_says_how_it_stands_and_what_is_not_waits_for_it():
    one, other = part("Expected and actual").rows
    assert (one.title, one.stands) == ("One calendar", "Nearly there, 1 behind")
    assert one.detail.endswith("expected 9, actual 8. Counted by hand.")
    assert (other.title, other.stands) == ("An increment without a name", "")


def test_looks_the_survey_and_what_is_due_stand_on_it():
    assert [each.stands for each in part("Looks").rows] == ["done on 8 March 2026", "", ""]
    (moved,) = part("Survey, then and now").rows
    assert (moved.title, moved.stands) == ("We share one data strategy.", "gap 3.0, now 1.0")
    assert [each.title for each in part("Due").rows if each.stands == "parked"] == ["Who trains the stores?"]
    assert len(part("What we change").rows) == 3


def test_no_note_is_on_it():
    assert "Nobody may read" not in str(sheet())
