from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import activity, build, person, right, snapshot
from tests.strategies import documents
from workshop.domain import rules
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Scheme, Severity
from workshop.domain.facts.ownership import Acceptance, Phase, Term
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Snapshot

IN_EVERY_SCHEME = {
    "no-reason": Severity.BLOCKING,
    "open-difference": Severity.BLOCKING,
    "not-a-decider": Severity.WARNING,
    "one-sided": Severity.WARNING,
    "overloaded": Severity.WARNING,
    "no-part": Severity.NOTE,
    "side-imbalance": Severity.NOTE,
    "limit-without-above": Severity.WARNING,
    "tiebreaker-is-party": Severity.WARNING,
    "against-ballot": Severity.NOTE,
    "not-understood": Severity.NOTE,
    "aim-unserved": Severity.WARNING,
    "objective-one-sided": Severity.WARNING,
    "objective-unmeasured": Severity.WARNING,
    "objective-undated": Severity.WARNING,
    "tension-unanswered": Severity.WARNING,
    "stage-no-return": Severity.WARNING,
    "stage-soft-return": Severity.NOTE,
    "stage-nothing": Severity.BLOCKING,
    "mixed-currency": Severity.NOTE,
    "no-owner": Severity.WARNING,
    "owner-without-right": Severity.NOTE,
    "gap-open": Severity.WARNING,
    "agreement-incomplete": Severity.WARNING,
    "task-unmapped": Severity.BLOCKING,
    "task-nobody": Severity.BLOCKING,
    "task-off-list": Severity.WARNING,
    "bottleneck-load": Severity.WARNING,
    "bottleneck-clash": Severity.WARNING,
    "no-deputy": Severity.NOTE,
    "hand-over-unmet": Severity.WARNING,
    "ping-pong": Severity.NOTE,
    "out-of-order": Severity.WARNING,
    "out-of-window": Severity.NOTE,
    "phase-skipped": Severity.NOTE,
    "over-limit": Severity.WARNING,
}
SEVERITIES = {
    Scheme.RACI: {
        **IN_EVERY_SCHEME,
        "no-accountable": Severity.BLOCKING,
        "many-accountable": Severity.BLOCKING,
        "no-responsible": Severity.BLOCKING,
        "too-many-consulted": Severity.WARNING,
        "many-responsible": Severity.WARNING,
        "consult-path": Severity.NOTE,
    },
    Scheme.DACI: {
        **IN_EVERY_SCHEME,
        "no-driver": Severity.BLOCKING,
        "many-drivers": Severity.BLOCKING,
        "no-approver": Severity.BLOCKING,
        "many-approvers": Severity.BLOCKING,
        "no-contributor": Severity.WARNING,
        "consult-path": Severity.NOTE,
    },
    Scheme.RAPID: {
        **IN_EVERY_SCHEME,
        "no-decide": Severity.BLOCKING,
        "many-decide": Severity.BLOCKING,
        "no-recommend": Severity.BLOCKING,
        "many-recommend": Severity.WARNING,
        "many-agree": Severity.WARNING,
        "no-perform": Severity.BLOCKING,
        "agree-without-reason": Severity.BLOCKING,
        "veto-stack": Severity.WARNING,
        "veto-path": Severity.NOTE,
    },
}


@st.composite
def matrices(draw):
    """A workshop with any rights: the rules' own ground."""
    rights = st.builds(right, st.integers(1, 4), st.integers(1, 5), st.sampled_from("RACI"))
    listed = tuple(activity(n, shortlisted=draw(st.booleans())) for n in range(1, 5))
    given_rights = draw(st.lists(rights, unique_by=lambda each: each.key, max_size=30))
    return snapshot(activities=listed, participants=5, rights=tuple(given_rights))


@given(matrices())
def test_activities_and_the_whole_checked_apart_give_what_one_check_gives(made):
    apart = [f for each in made.shortlist for f in rules.check_activity(made, each.id)]
    apart += rules.check_workshop(made)
    order = list(Severity)
    assert rules.check(made) == tuple(sorted(apart, key=lambda f: order.index(f.severity)))


def test_what_stops_an_activity_comes_before_what_is_worth_a_talk_in_another_phase_of_it():
    phases = (Phase(id="design"), Phase(id="delivery"))
    rights = (right(1, 1), right(1, 1, "R"), right(1, 1, "A", "design"))
    terms = (Term(activity="a1", limit=Money(amount=Decimal(5))),)
    made = snapshot(activities=1, rights=rights, phases=phases, terms=terms)
    found = [f.severity for f in rules.check_activity(made, "a1")]
    assert found == sorted(found, key=[*Severity].index) and {*found} > {Severity.BLOCKING}


@given(matrices())
def test_findings_come_in_order_of_weight_and_then_of_the_shortlist(made):
    found = rules.check(made)
    places = {each.id: n for n, each in enumerate(made.shortlist)}
    order = [(list(Severity).index(f.severity), places.get(f.subject.activity, len(places))) for f in found]
    assert order == sorted(order)


@pytest.mark.slow
@given(documents())
def test_any_workshop_can_be_checked_and_nothing_else_is_said(document):
    findings = rules.check(Snapshot.of(document))
    severities = SEVERITIES[document.workshop.scheme]
    assert all(severities[finding.rule] is finding.severity for finding in findings)


@given(matrices(), st.integers(1, 4))
def test_an_edit_elsewhere_changes_nothing_here(made, number):
    others = tuple(r for r in made.rights if r.activity == f"a{number}")
    alone = snapshot(activities=made.activities.in_order, participants=5, rights=others)
    name = f"a{number}"
    assert rules.check_activity(alone, name) == rules.check_activity(made, name)


def accepted(finding_rule, *acceptances, **lists):
    made = snapshot(accepted=tuple(acceptances), **lists)
    return [f.accepted for f in rules.check(made) if f.rule == finding_rule]


def test_an_accepted_finding_keeps_its_reason_and_stops_nothing():
    acceptance = Acceptance(rule="no-accountable", activity="a2", reason="Until May")
    made = snapshot(activities=2, accepted=(acceptance,))
    found = [f for f in rules.check(made) if f.rule == "no-accountable"]
    assert [(f.accepted, f.stops) for f in found] == [(None, True), ("Until May", False)]


def test_an_acceptance_without_a_person_holds_for_everybody():
    acceptance = Acceptance(rule="no-part", reason="Guests")
    assert accepted("no-part", acceptance, activities=1, participants=2) == ["Guests", "Guests"]


def test_an_acceptance_of_one_person_leaves_the_other():
    acceptance = Acceptance(rule="no-part", participant="p2", reason="Guest")
    assert accepted("no-part", acceptance, activities=1, participants=2) == [None, "Guest"]


@pytest.mark.parametrize(
    "of",
    [
        {"rule": "no-responsible", "activity": "a1", "phase": "design"},
        {"rule": "no-accountable", "activity": "a1", "phase": "delivery"},
        {"rule": "no-accountable", "activity": "a1"},
        {"rule": "no-accountable"},
    ],
    ids=["another rule", "another phase", "all phases", "no activity"],
)
def test_an_acceptance_of_another_rule_phase_or_activity_is_none(of):
    phases = (Phase(id="design", name="Design"), Phase(id="delivery", name="Delivery"))
    rights = (right(1, 1, "R", "design"), right(1, 1, "A", "delivery"))
    lists = {"activities": 1, "phases": phases, "rights": rights}
    assert accepted("no-accountable", Acceptance(**of, reason="Until May"), **lists) == [None]
    there = Acceptance(rule="no-accountable", activity="a1", phase="design", reason="Until May")
    assert accepted("no-accountable", there, **lists) == ["Until May"]


def test_an_owned_workshop_has_nothing_open():
    assert rules.check(snapshot(activities=8, participants=4, owned=True)) == ()


def test_load_and_parts_are_checked_under_every_scheme():
    workshop = Workshop(title="T", scheme=Scheme.RAPID)
    made = Snapshot.of(
        build(activities=4, workshop=workshop, rights=tuple(right(n, 1, "D") for n in range(1, 5)))
    )
    assert {"overloaded", "no-part"} <= {finding.rule for finding in rules.check(made)}


def test_people_come_in_the_order_of_the_workshop():
    people = tuple(person(number) for number in (3, 1, 2))
    found = rules.check(snapshot(activities=1, participants=people))
    assert [f.subject.participants for f in found if f.rule == "no-part"] == [("p3",), ("p1",), ("p2",)]
