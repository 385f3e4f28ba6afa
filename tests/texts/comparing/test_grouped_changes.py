"""Changes as the follow-up groups them: under the part of the charter, each with the way to its place."""

from tests.builders import build, right
from workshop.domain.comparing.difference import compare
from workshop.domain.facts.choices import Side, StepId, TallyKind
from workshop.domain.facts.follow_up import Outcome
from workshop.domain.facts.ownership import Tally
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.following.changes import change_groups, owner_rows, unchanged_text

ROOM = {
    "increments": (Increment(id="i", title="One calendar"),),
    "statements": (Statement(id="s", text="Fast."),),
}
BEFORE = build(activities=2, rights=(right(1, 1), right(2, 2)), **ROOM)
AFTER = build(
    activities=2,
    rights=(right(1, 3), right(2, 2)),
    outcomes=(Outcome(increment="i", value=3),),
    tallies=(Tally(kind=TallyKind.RATING, of="s", side=Side.IT, value=4, count=3),),
    **ROOM,
)
PAIR = Snapshot.of(BEFORE), Snapshot.of(AFTER)


def test_each_change_stands_under_its_part_and_leads_to_its_step():
    groups = change_groups(Texts(), *PAIR, compare(BEFORE, AFTER))
    assert [(each.head, each.lines[0].subject.step) for each in groups] == [
        ("Ownership", StepId.OWNERSHIP),
        ("Follow-up", StepId.FOLLOW_UP),
        ("Where we stand", StepId.WHERE_WE_STAND),
    ]
    assert groups[0].lines[0].subject.activity == "a1"


def test_who_decides_now_and_what_stayed_are_told_apart():
    found = compare(BEFORE, AFTER)
    (owner,) = owner_rows(Texts(), *PAIR, found)
    assert [each.id for each in (*owner.was, *owner.now)] == ["p1", "p3"]
    assert unchanged_text(Texts(), PAIR[1], found) == "1 owner and 1 increment."
