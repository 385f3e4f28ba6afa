from datetime import UTC, datetime

import msgspec
import pytest

from tests.builders import activity, build, person, right, snapshot
from workshop.domain import rules
from workshop.domain.facts.choices import Capacity, RevealKind, Severity, Side, TallyKind
from workshop.domain.facts.ownership import Ballot, Escalation, Phase, Reason, Reveal, Tally
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot

NOW = datetime(2026, 3, 1, tzinfo=UTC)
PHASES = (Phase(id="design", name="Design"), Phase(id="delivery", name="Delivery"))


def found(rule, **lists):
    """What one rule finds in one activity of four people, who owns nothing unless said."""
    return [f for f in rules.check(snapshot(activities=1, **lists)) if f.rule == rule]


def votes(*proposed, round=1):
    return tuple(
        Ballot(activity="a1", participant=f"p{n}", proposes=each, round=round)
        for n, each in enumerate(proposed, 1)
    )


def shown(round=1, of="a1"):
    return Reveal(kind=RevealKind.BALLOT, of=of, round=round, at=NOW)


def tally(value, kind=TallyKind.BALLOT, **fields):
    return Tally(**{"kind": kind, "of": "a1", "side": Side.IT, "value": value, "count": 2} | fields)


def test_an_activity_that_nobody_answers_for_blocks():
    (finding,) = found("no-accountable", rights=(right(1, 1, "R"),))
    assert (finding.severity, finding.subject.activity, finding.stops) == (Severity.BLOCKING, "a1", True)


def test_one_accountable_person_is_enough():
    assert not found("no-accountable", rights=(right(1, 1, "A"),))


def test_two_accountable_people_are_named_in_the_order_they_came():
    (finding,) = found("many-accountable", rights=(right(1, 3), right(1, 1)))
    assert finding.subject.participants == ("p3", "p1")
    assert finding.params == {"count": 2}


def test_one_person_with_two_letters_is_one_accountable_person_who_does_the_work():
    rights = (right(1, 1, "A"), right(1, 1, "R"))
    assert not found("many-accountable", rights=rights) + found("no-responsible", rights=rights)


def test_accountable_alone_does_no_work():
    (finding,) = found("no-responsible", rights=(right(1, 1, "A"), right(1, 2, "C")))
    assert finding.severity is Severity.BLOCKING


def test_accountable_for_different_phases_is_not_accountable_for_the_same():
    rights = (right(1, 1, "A", "design"), right(1, 2, "A", "delivery"))
    assert not found("many-accountable", rights=rights, phases=PHASES)


def test_a_refined_phase_stands_for_itself():
    rights = (right(1, 1, "A"), right(1, 2, "R"), right(1, 2, "R", "design"))
    (finding,) = found("no-accountable", rights=rights, phases=PHASES)
    assert finding.subject.phase == "design"


def test_the_activity_itself_is_not_asked_for_once_every_phase_is_refined():
    rights = (right(1, 1, "A", "design"), right(1, 2, "A", "delivery"))
    assert not found("no-accountable", rights=rights, phases=PHASES)


def test_a_phase_left_over_asks_for_the_activity_itself():
    (finding,) = found("no-accountable", rights=(right(1, 1, "A", "design"),), phases=PHASES)
    assert finding.subject.phase is None


def test_accountable_without_a_why_names_who():
    (finding,) = found("no-reason", rights=(right(1, 2),), reasons=(Reason(activity="a1", text=" \n "),))
    assert finding.subject.participants == ("p2",)


def test_nobody_needs_a_why():
    assert not found("no-reason", rights=(right(1, 2, "R"),))


def test_a_phase_leans_on_the_why_of_its_activity():
    rights = (right(1, 1), right(1, 2, "A", "design"))
    assert not found("no-reason", rights=rights, phases=PHASES, reasons=(Reason(activity="a1", text="Why"),))


def test_the_why_of_a_phase_says_nothing_of_the_rest():
    rights = (right(1, 1), right(1, 2, "A", "design"))
    reasons = (Reason(activity="a1", phase="design", text="Why"),)
    (finding,) = found("no-reason", rights=rights, phases=PHASES, reasons=reasons)
    assert finding.subject.phase is None


def test_a_revealed_ballot_in_which_people_differ_blocks():
    (finding,) = found("open-difference", ballots=votes("p1", "p2"), reveals=(shown(),))
    assert (finding.severity, finding.subject.activity) == (Severity.BLOCKING, "a1")


def test_naming_nobody_differs_from_naming_somebody():
    assert found("open-difference", ballots=votes("p1", None), reveals=(shown(),))


def test_a_reveal_of_everything_shows_this_ballot_too():
    assert found("open-difference", ballots=votes("p1", "p2"), reveals=(shown(of=None),))


@pytest.mark.parametrize(
    "settled",
    [
        {"reveals": ()},
        {"reveals": (shown(of="a2"),), "activities": 2},
        {"ballots": votes("p1", "p1", "p1")},
        {"rights": (right(1, 1),)},
        {"escalations": (Escalation(activity="a1", to="The board"),)},
        {"escalations": (Escalation(activity="a1", phase="design"),), "phases": PHASES},
    ],
    ids=["hidden", "another's", "agreed", "owned", "escalated", "escalated for a phase"],
)
def test_no_difference_is_open(settled):
    given = {"activities": 1, "ballots": votes("p1", "p2"), "reveals": (shown(),)} | settled
    assert "open-difference" not in {finding.rule for finding in rules.check(snapshot(**given))}


def test_the_last_revealed_round_counts():
    ballots = (*votes("p1", "p2"), *votes("p1", "p1", round=2))
    reveals = (shown(), shown(2))
    assert not found("open-difference", ballots=ballots, reveals=reveals)


def test_a_round_that_is_still_hidden_settles_nothing():
    ballots = (*votes("p1", "p2"), *votes("p1", "p1", round=2))
    assert found("open-difference", ballots=ballots, reveals=(shown(),))


@pytest.mark.parametrize("capacity", [Capacity.ABSENT, Capacity.OBSERVER, Capacity.FACILITATOR])
def test_who_does_not_vote_makes_no_difference(capacity):
    people = (person(1), person(2, Side.IT), person(3, Side.IT, capacity))
    ballots = votes("p1", "p1", "p2")
    assert not found("open-difference", participants=people, ballots=ballots, reveals=(shown(),))


def test_counts_stand_in_for_votes_that_a_charter_leaves_out():
    assert found("open-difference", tallies=(tally("p1"), tally("p2")), reveals=(shown(),))
    assert not found("open-difference", tallies=(tally("p1"), tally("p2", count=0)), reveals=(shown(),))


def test_counts_of_ratings_are_nobody_s_proposals():
    tallies = (tally(1, TallyKind.RATING), tally(2, TallyKind.RATING))
    assert not found("open-difference", tallies=tallies, reveals=(shown(),))


def test_who_can_not_say_makes_no_difference():
    unsaid = Ballot(activity="a1", participant="p3", abstains=True)
    assert not found("open-difference", ballots=(*votes("p1", "p1"), unsaid), reveals=(shown(),))
    assert not found("open-difference", ballots=(unsaid,), reveals=(shown(),))
    told = tally(None, TallyKind.ABSTENTION)
    assert not found("open-difference", tallies=(tally("p1"), told), reveals=(shown(),))


def test_the_same_is_open_in_the_shareable_content():
    before = snapshot(activities=1, ballots=votes("p1", "p2", "p1"), reveals=(shown(),))
    after = Snapshot.of(shareable(before))
    assert [f.rule for f in rules.check(after)] == [f.rule for f in rules.check(before)]
    assert "open-difference" in {f.rule for f in rules.check(after)}


def test_only_the_shortlist_is_looked_at():
    listed = build(activities=1, rights=(right(1, 1, "R"),), ballots=votes("p1", "p2"), reveals=(shown(),))
    left_out = msgspec.structs.replace(listed, activities=(activity(1, shortlisted=False),))
    assert {f.rule for f in rules.check(Snapshot.of(listed))} >= {"no-accountable", "open-difference"}
    assert not rules.check(Snapshot.of(left_out))
