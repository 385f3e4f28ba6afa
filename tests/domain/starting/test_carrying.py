"""A new workshop from an earlier one: what comes along, what stays behind, and the earlier file whole."""

from datetime import UTC, date, datetime

import msgspec

from tests.builders import build, json_bytes, unseen
from workshop.actions.files import make_of_workshop
from workshop.domain.facts.choices import RevealKind, Side, StepId, TallyKind
from workshop.domain.facts.notebook import Decision, Note, ParkedItem
from workshop.domain.facts.overlap_activities import Dots
from workshop.domain.facts.ownership import Acceptance, Ballot, Escalation, Reveal, Tally
from workshop.domain.facts.review import Reservation
from workshop.domain.facts.road_map import Commitment
from workshop.domain.facts.test_case import Criterion, TestCase, Weight
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.references.integrity import problems
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.carrying import carried
from workshop.imports.data import example
from workshop.store.file import Store

CANARY = "canary"
AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
ALONG = ("participants", "phases", "rights", "reasons", "terms", "deputies", "cadences", "principles")


def told():
    """A workshop in which every place that is to stay behind holds the canary."""
    room = build(owned=True, candidates=1)
    return msgspec.structs.replace(
        room,
        activities=(msgspec.structs.replace(room.activities[0], value=4.5, pain=2.5), *room.activities[1:]),
        statements=(Statement(id="s", text="We plan together"),),
        ratings=(Rating(statement="s", participant="p1", value=2),),
        dots=(Dots(activity="a1", participant="p1", count=3),),
        ballots=(Ballot(activity="a1", participant="p1", proposes="p2", comment=CANARY),),
        reveals=(Reveal(kind=RevealKind.BALLOT, of="a1", at=AT),),
        tallies=(Tally(kind=TallyKind.BALLOT, of="a1", side=Side.IT, value="p1", count=3),),
        weights=(Weight(criterion="c", participant="p1", points=7),),
        criteria=(Criterion(id="c", name="Value at stake"),),
        test_case=TestCase(candidate="c1", reason=CANARY),
        escalations=(Escalation(activity="a1", text=CANARY),),
        accepted=(Acceptance(rule="no-part", participant="p1", reason=CANARY),),
        commitments=(Commitment(id="k", text="We answer within a day", agreed=True),),
        notes=(Note(id="n", text=CANARY), unseen(Side.IT, StepId.OVERLAP_ACTIVITIES, CANARY)),
        decisions=(Decision(id="d", at=AT, text=CANARY),),
        parking_lot=(ParkedItem(id="k", text=CANARY),),
        reservations=(Reservation(side=Side.IT, section="rights", text=CANARY),),
    )


def test_people_activities_rights_and_agreement_come_along():
    before = example()
    after = carried(Snapshot.of(before), "Second round", date(2027, 3, 1))

    assert {topic: getattr(after, topic) for topic in ALONG} == {t: getattr(before, t) for t in ALONG}
    assert [a.title for a in after.activities] == [a.title for a in before.activities]
    assert [c.text for c in after.commitments] == [c.text for c in before.commitments]
    assert (after.workshop.title, after.workshop.company) == ("Second round", before.workshop.company)
    assert after.workshop.starts_on == date(2027, 3, 1) and after.workshop.review_on is None
    assert not [*problems(after)]


def test_nothing_that_anybody_answered_comes_along():
    after = carried(Snapshot.of(told()), "Second round")

    assert CANARY.encode() not in json_bytes(after)
    behind = ("ratings", "dots", "ballots", "reveals", "tallies", "weights", "scores", "notes", "revisions")
    assert not [topic for topic in behind if getattr(after, topic)]
    assert {(a.value, a.pain) for a in after.activities} == {(None, None)}
    assert not any(commitment.agreed for commitment in after.commitments)


def test_the_new_file_holds_nothing_private_and_the_earlier_one_stays_as_it_is(tmp_path):
    old, wanted = tmp_path / "old.workshop", tmp_path / "new.workshop"
    Store.create(old, told()).close()
    before = old.read_bytes()
    assert CANARY.encode() in before

    made = make_of_workshop(old, wanted, lambda _: None, lambda: False)

    assert made == wanted and CANARY.encode() not in wanted.read_bytes()
    assert old.read_bytes() == before


def test_a_name_that_is_taken_gets_a_number_and_gives_the_title(tmp_path):
    old = tmp_path / "old.workshop"
    Store.create(old, told()).close()

    made = make_of_workshop(old, old, lambda _: None, lambda: False)

    assert made.parent == tmp_path and made != old
    store = Store.open(made)
    assert store.load().workshop.title == made.stem
    store.close()
