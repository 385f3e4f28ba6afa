from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import activity, person, right, snapshot
from workshop.domain import rules
from workshop.domain.changes import Changes, Label, Row, TopicChange
from workshop.domain.document import KINDS
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Capacity, RevealKind, Scheme, Side, StepId, TallyKind
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.ownership import (
    Acceptance,
    Ballot,
    Consent,
    Escalation,
    Phase,
    Reason,
    Reveal,
    Right,
    Tally,
    Term,
)
from workshop.domain.facts.portfolios import Gap
from workshop.domain.facts.road_map import EscalationStep, Increment
from workshop.domain.facts.set_up import Limits, Participant, Workshop
from workshop.domain.facts.test_case import Candidate
from workshop.domain.references.integrity import LETTERS
from workshop.domain.snapshot import Snapshot

NOW = datetime(2026, 3, 1, tzinfo=UTC)
NUMBERS = st.integers(1, 4)
NAMES = NUMBERS.map("a{}".format)
PHASES = st.sampled_from([None, "design"])

PEOPLE = NUMBERS.map("p{}".format)

FACTS = {
    "reasons": st.builds(
        Reason,
        activity=NAMES,
        phase=PHASES,
        participant=st.none() | PEOPLE,
        text=st.sampled_from(["", "Because"]),
    ),
    "terms": st.builds(
        Term,
        activity=NAMES,
        phase=PHASES,
        limit=st.sampled_from([None, Money(amount=Decimal(5_000))]),
        above=st.none() | PEOPLE,
        tiebreaker_person=st.none() | PEOPLE,
    ),
    "escalations": st.builds(Escalation, activity=NAMES, phase=PHASES, to_person=st.none() | PEOPLE),
    "consents": st.builds(Consent, step=st.just(StepId.OWNERSHIP), at=st.just(NOW), of=st.none() | NAMES),
    "ballots": st.builds(
        Ballot,
        activity=NAMES,
        participant=PEOPLE,
        proposes=st.none() | PEOPLE,
        round=st.integers(1, 2),
    )
    | st.builds(Ballot, activity=NAMES, participant=PEOPLE, abstains=st.just(True)),
    "reveals": st.builds(
        Reveal,
        kind=st.just(RevealKind.BALLOT),
        of=st.none() | NAMES,
        round=st.integers(1, 2),
        at=st.just(NOW),
    ),
    "tallies": st.builds(
        Tally, kind=st.sampled_from(TallyKind), of=NAMES, side=st.just(Side.IT), value=PEOPLE, count=NUMBERS
    ),
    "accepted": st.builds(
        Acceptance,
        rule=st.sampled_from(["no-accountable", "no-driver", "no-recommend"]),
        activity=NAMES,
        reason=st.just("So be it"),
    ),
    "activities": st.builds(activity, NUMBERS, shortlisted=st.booleans()),
    "participants": st.builds(person, NUMBERS, st.sampled_from(Side), st.sampled_from(Capacity)),
    "limits": st.builds(
        Limits, consulted=NUMBERS, responsible=NUMBERS, overload_share=st.sampled_from([0.2, 0.33])
    ),
    "candidates": st.builds(Candidate, id=NAMES),
    "increments": st.builds(
        Increment, id=NAMES, owner=st.none() | PEOPLE, stage=st.none() | NUMBERS, measure=st.just("Days")
    ),
    "expectations": st.builds(Expectation, increment=NAMES, value=st.none() | st.just(2.0)),
    "gaps": st.builds(Gap, id=NAMES, left_open=st.sampled_from(["", "Later"])),
    "escalation_path": st.builds(EscalationStep, rank=NUMBERS, participant=PEOPLE),
}


STAYING = {"activities", "participants", "limits"}
"""Topics of which nothing is dropped here: with a person or an activity go all that name it."""


@st.composite
def edits(draw, scheme):
    """One step: up to three facts of a topic put, and up to three dropped."""
    rights = st.builds(right, NUMBERS, NUMBERS, st.sampled_from(LETTERS[scheme]), PHASES)
    drawn = {**FACTS, "rights": rights}
    topic = draw(st.sampled_from([*sorted(drawn), "rights", "rights"]))
    facts = st.lists(drawn[topic], max_size=3, unique_by=lambda fact: fact.key)
    now = tuple(Row(draw(st.integers(1, 99)), fact) for fact in draw(facts))
    gone = tuple(fact.key for fact in draw(facts)) if topic not in STAYING else ()
    kept = {row.fact.key for row in now}
    return Changes(Label("x"), {topic: TopicChange(now, tuple(key for key in gone if key not in kept))})


@pytest.mark.parametrize("scheme", Scheme)
@given(data=st.data())
def test_rechecking_edit_by_edit_finds_what_checking_anew_finds(scheme, data):
    phases = (Phase(id="design"), Phase(id="delivery"))
    workshop = Workshop(title="T", scheme=scheme)
    present = snapshot(activities=4, participants=4, phases=phases, workshop=workshop)
    checked = rules.checked(present)
    for changes in data.draw(st.lists(edits(scheme), max_size=12)):
        present = present.moved(changes)
        checked = rules.rechecked(checked, present, changes)
        anew = rules.checked(present)
        assert (checked.findings, checked.parts, checked.stopped) == (anew.findings, anew.parts, anew.stopped)


def test_another_scheme_is_checked_by_its_own_rules():
    before = snapshot(activities=1)
    workshop = msgspec.structs.replace(before.workshop, scheme=Scheme.DACI)
    changes = Changes(Label("x"), {"workshop": TopicChange((Row(1, workshop),))})
    after = rules.rechecked(rules.checked(before), before.moved(changes), changes)
    assert {"no-driver", "no-approver"} <= {finding.rule for finding in after.findings}


def test_an_edit_of_one_cell_leaves_the_findings_of_others_as_they_are():
    before = snapshot(activities=3)
    checked = rules.checked(before)
    changes = Changes(Label("x"), {"rights": TopicChange((Row(1, right(2, 1)),))})
    after = rules.rechecked(checked, before.moved(changes), changes)
    same = [name for name, found in after.by_activity.items() if found is checked.by_activity[name]]
    assert same == ["a1", "a3"]


def test_what_the_rules_do_not_read_is_not_rechecked():
    before = snapshot(activities=3)
    checked = rules.checked(before)
    changes = Changes(Label("x"), {"candidates": TopicChange((Row(1, Candidate(id="c")),))})
    assert rules.rechecked(checked, before.moved(changes), changes) is checked


def test_a_new_limit_or_capacity_is_seen_everywhere():
    before = snapshot(activities=2, participants=4, owned=True)
    guest = msgspec.structs.replace(before.participants["p1"], capacity=Capacity.OBSERVER)
    for topic, fact, rule in (
        ("limits", Limits(consulted=0), "too-many-consulted"),
        ("participants", guest, "not-a-decider"),
    ):
        changes = Changes(Label("x"), {topic: TopicChange((Row(1, fact),))})
        after = rules.rechecked(rules.checked(before), before.moved(changes), changes)
        assert rule in {finding.rule for finding in after.findings}


@pytest.mark.parametrize("scheme", Scheme)
def test_the_rules_read_what_findings_are_said_to_follow_from(scheme, monkeypatch):
    read = set()

    def hear(held, name):
        if name in KINDS:
            read.add(KINDS[name])
        return object.__getattribute__(held, name)

    votes = tuple(Ballot(activity="a1", participant=f"p{number}", proposes="p1") for number in (1, 2))
    shown = Reveal(kind=RevealKind.BALLOT, of="a1", at=NOW)
    present = snapshot(workshop=Workshop(title="T", scheme=scheme), ballots=votes, reveals=(shown,))
    monkeypatch.setattr(Snapshot, "__getattribute__", hear)
    rules.check(present)

    assert {Right, Ballot, Participant} <= read <= rules.FINDINGS
