from decimal import Decimal

import pytest

from tests.builders import person, right, snapshot
from workshop.domain import rules
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Capacity, Severity, Side
from workshop.domain.facts.ownership import Phase, Term
from workshop.domain.facts.set_up import Limits

EUR = Money(amount=Decimal(50_000))
MARKETING, IT, BOTH, OTHER = Side.MARKETING, Side.IT, Side.BOTH, Side.OTHER


def found(rule, **lists):
    """What one rule finds in one activity."""
    return [f for f in rules.check(snapshot(activities=1, **lists)) if f.rule == rule]


def heard(*roles):
    """Silent sides when each of these (side, letter) has a part in one activity."""
    people = tuple(person(number, side) for number, (side, _) in enumerate(roles, 1))
    rights = tuple(right(1, number, letter) for number, (_, letter) in enumerate(roles, 1))
    return [finding.params["side"] for finding in found("one-sided", participants=people, rights=rights)]


@pytest.mark.parametrize("capacity", Capacity)
def test_who_decides_is_a_sponsor_or_a_decision_maker(capacity):
    findings = found("not-a-decider", participants=(person(1, capacity=capacity),), rights=(right(1, 1),))
    deciders = {Capacity.SPONSOR, Capacity.DECIDER, Capacity.ABSENT}
    assert bool(findings) == (capacity not in deciders)
    assert all(f.severity is Severity.WARNING and f.subject.participants == ("p1",) for f in findings)


def test_an_observer_may_have_any_other_role():
    people = (person(1, capacity=Capacity.OBSERVER),)
    assert not found("not-a-decider", participants=people, rights=(right(1, 1, "R"), right(1, 1, "C")))


@pytest.mark.parametrize("letter", "RAC")
def test_work_answer_and_advice_are_a_voice(letter):
    assert heard((MARKETING, "A"), (IT, letter)) == []


@pytest.mark.parametrize(
    ("roles", "silent"),
    [
        ([(MARKETING, "A"), (IT, "I")], ["it"]),
        ([(IT, "A"), (IT, "R"), (MARKETING, "I")], ["marketing"]),
        ([(MARKETING, "A"), (OTHER, "C")], ["it"]),
        ([(MARKETING, "I"), (BOTH, "C")], []),
        ([(OTHER, "A"), (OTHER, "R")], []),
        ([(MARKETING, "I"), (IT, "I")], []),
        ([], []),
    ],
)
def test_a_side_without_a_voice(roles, silent):
    assert heard(*roles) == silent


def test_a_refined_phase_can_be_one_sided_by_itself():
    rights = (right(1, 1, "A"), right(1, 2, "R"), right(1, 1, "A", "design"))
    (finding,) = found("one-sided", rights=rights, phases=(Phase(id="design"), Phase(id="delivery")))
    assert (finding.subject.phase, finding.params["side"]) == ("design", "it")


@pytest.mark.parametrize(("consulted", "limit", "flagged"), [(5, 5, False), (6, 5, True), (1, 0, True)])
def test_more_consulted_than_the_limit(consulted, limit, flagged):
    rights = tuple(right(1, number, "C") for number in range(1, consulted + 1))
    findings = found("too-many-consulted", participants=8, rights=rights, limits=Limits(consulted=limit))
    assert bool(findings) == flagged
    assert all(f.params == {"count": consulted, "limit": limit} for f in findings)


@pytest.mark.parametrize(("working", "limit", "flagged"), [(3, 3, False), (4, 3, True), (2, 1, True)])
def test_more_do_the_work_than_the_limit(working, limit, flagged):
    rights = tuple(right(1, number, "R") for number in range(1, working + 1))
    findings = found("many-responsible", participants=8, rights=rights, limits=Limits(responsible=limit))
    assert bool(findings) == flagged
    assert all(f.severity is Severity.WARNING and len(f.subject.participants) == working for f in findings)


@pytest.mark.parametrize(
    ("fields", "flagged"),
    [
        ({"limit": EUR}, True),
        ({"limit": EUR, "above": "p1"}, False),
        ({"threshold": "Up to 5,000 EUR"}, False),
        ({"above": "p1"}, False),
    ],
)
def test_a_limit_in_money_names_who_decides_above_it(fields, flagged):
    terms = (Term(activity="a1", phase="design", **fields),)
    findings = found("limit-without-above", terms=terms, phases=(Phase(id="design"),))
    assert [f.subject.phase for f in findings] == (["design"] if flagged else [])
    assert all(f.severity is Severity.WARNING for f in findings)
