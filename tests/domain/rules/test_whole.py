import pytest

from tests.builders import activity, person, right, snapshot
from workshop.domain import rules
from workshop.domain.facts.choices import Capacity, Severity, Side
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.set_up import Limits


def found(rule, **lists):
    return [finding for finding in rules.check(snapshot(**lists)) if finding.rule == rule]


def owned(count, participant=1):
    """So many activities, from the first, that one person is accountable for."""
    return tuple(right(number, participant) for number in range(1, count + 1))


@pytest.mark.parametrize(
    ("count", "shortlist", "flagged"),
    [(4, 12, False), (5, 12, True), (4, 11, True), (3, 3, False), (4, 4, True)],
)
def test_overloaded_is_more_than_a_third_and_at_least_four(count, shortlist, flagged):
    findings = found("overloaded", activities=shortlist, rights=owned(count))
    assert bool(findings) == flagged
    for finding in findings:
        assert finding.severity is Severity.WARNING
        assert finding.subject.participants == ("p1",)
        assert (finding.params["count"], finding.params["total"]) == (count, shortlist)


@pytest.mark.parametrize(("share", "count", "flagged"), [(0.3, 6, False), (0.3, 7, True), (0.34, 7, True)])
def test_a_share_is_taken_as_it_was_written(share, count, flagged):
    limits = Limits(overload_share=share)
    assert bool(found("overloaded", activities=20, rights=owned(count), limits=limits)) == flagged


def test_load_counts_activities_not_phases_and_only_the_shortlist():
    phases = tuple(Phase(id=f"f{number}") for number in range(1, 6))
    refined = tuple(right(1, 1, "A", phase.id) for phase in phases)
    listed = (activity(1), activity(2), activity(3, shortlisted=False))
    made = snapshot(activities=listed, phases=phases, rights=(*refined, right(2, 1), right(3, 1)))
    assert rules.accountable_for(made) == {"p1": ("a1", "a2")}


def test_a_role_that_every_phase_overrides_is_no_load():
    phases = (Phase(id="design"),)
    made = snapshot(activities=1, phases=phases, rights=(right(1, 1), right(1, 2, "A", "design")))
    assert rules.accountable_for(made) == {"p2": ("a1",)}


def test_no_part_is_noted_for_all_but_the_facilitator():
    people = (person(1), person(2), person(3, capacity=Capacity.FACILITATOR), person(4, Side.OTHER))
    findings = found("no-part", participants=people, activities=1, rights=(right(1, 1, "I"),))
    assert [finding.subject.participants for finding in findings] == [("p2",), ("p4",)]
    assert {finding.severity for finding in findings} == {Severity.NOTE}


def test_nobody_lacks_a_part_before_there_is_a_shortlist():
    assert not found("no-part", activities=0)


def test_a_part_in_what_was_left_out_is_none():
    listed = (activity(1), activity(2, shortlisted=False))
    findings = found("no-part", participants=1, activities=listed, rights=(right(2, 1),))
    assert len(findings) == 1


@pytest.mark.parametrize(("marketing", "it", "flagged"), [(8, 2, []), (9, 1, ["marketing"]), (0, 9, ["it"])])
def test_side_imbalance_is_over_four_fifths_of_the_shortlist(marketing, it, flagged):
    people = (person(1, Side.MARKETING), person(2, Side.IT))
    rights = tuple(right(n, 1 if n <= marketing else 2) for n in range(1, marketing + it + 1))
    findings = found("side-imbalance", participants=people, activities=10, rights=rights)
    assert [finding.params["side"] for finding in findings] == flagged
    assert all(finding.severity is Severity.NOTE for finding in findings)


def test_who_speaks_for_both_tips_no_balance():
    findings = found("side-imbalance", participants=(person(1, Side.BOTH),), activities=5, rights=owned(5))
    assert not findings
