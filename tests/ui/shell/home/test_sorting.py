"""What is next of each workshop, in which order they are listed, and what finds them."""

from datetime import date, datetime, timedelta

import pytest

from ui.preferences import Awaited, Recent, RecentPerson, Signed, Stage
from ui.shell.home.sorting import Group, Need, Next, Segment, found, grouped, need_of
from workshop.domain.facts.choices import Capacity, Side

TODAY = date(2026, 4, 7)


def recent(title="", days_ago=0, awaited=None, **fields):
    """A workshop that was left so many days ago and wants something so many days from now."""
    wants = () if awaited is None else (Awaited("Review", TODAY + timedelta(awaited)),)
    left = datetime(2026, 4, 7, 12) - timedelta(days_ago)
    return Recent(path=f"/{title}", title=title, left_at=left, awaited=wants, **fields)


SIGNED = {"stage": Stage.SIGNED}
HALF = {"stage": Stage.ONE_SIGNATURE, "revisions": (Signed(1, it=date(2026, 4, 1)),)}


@pytest.mark.parametrize(
    ("of", "need"),
    [
        (recent(awaited=-3, **SIGNED), Need(Next.OVERDUE, date(2026, 4, 4), "Review")),
        (recent(awaited=0, **SIGNED), Need(Next.OVERDUE, TODAY, "Review")),
        (recent(awaited=1, **SIGNED), Need(Next.LATER, date(2026, 4, 8), "Review")),
        (recent(**SIGNED, days_ago=300), Need(Next.NOTHING)),
        (recent(**HALF), Need(Next.SIGNATURE, date(2026, 4, 1))),
        (recent(stage=Stage.VOID), Need(Next.SIGNATURE)),
        (recent(starts_on=TODAY), Need(Next.AHEAD, TODAY)),
        (recent(starts_on=TODAY - timedelta(1)), Need(Next.NOTHING)),
        (recent(days_ago=29), Need(Next.NOTHING)),
        (recent(days_ago=30), Need(Next.IDLE, date(2026, 3, 8))),
        (recent(awaited=-1), Need(Next.OVERDUE, date(2026, 4, 6), "Review")),
    ],
    ids=[
        "over",
        "due today",
        "due tomorrow",
        "signed long ago",
        "one signature",
        "a void one",
        "workshop today",
        "workshop yesterday",
        "left 29 days ago",
        "left 30 days ago",
        "the next revision in draft",
    ],
)
def test_what_is_next_is_the_most_pressing(of, need):
    assert need_of(of, TODAY) == need


def test_what_is_pressing_comes_first_and_the_soonest_before_the_later():
    listed = [
        recent("calm draft", days_ago=2),
        recent("signed", awaited=50, **SIGNED),
        recent("idle", days_ago=40),
        recent("ahead", starts_on=TODAY + timedelta(6)),
        recent("half", **HALF),
        recent("a little over", awaited=-1, **SIGNED),
        recent("long over", awaited=-9, **SIGNED),
    ]
    assert {group: [each.title for each in them] for group, them in grouped(listed, TODAY)} == {
        Group.NEEDS: ["long over", "a little over", "half", "ahead", "idle"],
        Group.DRAFTS: ["calm draft"],
        Group.SIGNED: ["signed"],
    }


def test_every_word_that_is_looked_for_has_to_be_there_in_title_company_place_or_people():
    ann = RecentPerson("Ann Bee", Side.IT, Capacity.DECIDER)
    both = (recent("Basket", company="Acme", people=(ann,)), recent("Basket", stage=Stage.SIGNED))
    assert found(both, Segment.ALL, "basket") == both
    assert found(both, Segment.ALL, "bee ACME") == both[:1]
    assert found(both, Segment.SIGNED, "basket") == both[1:]
    assert found(both, Segment.SIGNED, "acme") == ()
