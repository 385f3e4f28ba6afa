from datetime import UTC, datetime

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import activity, right, snapshot
from workshop.domain import rules
from workshop.domain.changes import Changes, Label, Row, TopicChange
from workshop.domain.choices import Capacity, RevealKind
from workshop.domain.ownership import Acceptance, Ballot, Escalation, Phase, Reason, Reveal
from workshop.domain.set_up import Limits
from workshop.domain.test_case import Candidate

NOW = datetime(2026, 3, 1, tzinfo=UTC)
NUMBERS = st.integers(1, 4)
NAMES = NUMBERS.map("a{}".format)
PHASES = st.sampled_from([None, "design"])

FACTS = {
    "rights": st.builds(right, NUMBERS, NUMBERS, st.sampled_from("RACI"), PHASES),
    "reasons": st.builds(Reason, activity=NAMES, phase=PHASES, text=st.sampled_from(["", "Because"])),
    "escalations": st.builds(Escalation, activity=NAMES, phase=PHASES),
    "ballots": st.builds(
        Ballot,
        activity=NAMES,
        participant=NUMBERS.map("p{}".format),
        proposes=NUMBERS.map("p{}".format),
        round=st.just(1),
    ),
    "reveals": st.builds(
        Reveal, kind=st.just(RevealKind.BALLOT), of=NAMES, round=st.just(1), at=st.just(NOW)
    ),
    "accepted": st.builds(
        Acceptance, rule=st.just("no-accountable"), activity=NAMES, reason=st.just("So be it")
    ),
    "activities": st.builds(activity, NUMBERS, shortlisted=st.booleans()),
    "candidates": st.builds(Candidate, id=NAMES),
}


@st.composite
def edits(draw):
    """One step: up to three facts of a topic put, and up to three dropped."""
    topic = draw(st.sampled_from(sorted(FACTS)))
    facts = st.lists(FACTS[topic], max_size=3, unique_by=lambda fact: fact.key)
    now = tuple(Row(draw(st.integers(1, 99)), fact) for fact in draw(facts))
    gone = tuple(fact.key for fact in draw(facts)) if topic != "activities" else ()
    kept = {row.fact.key for row in now}
    return Changes(Label("x"), {topic: TopicChange(now, tuple(key for key in gone if key not in kept))})


@given(st.lists(edits(), max_size=12))
def test_rechecking_edit_by_edit_finds_what_checking_anew_finds(steps):
    present = snapshot(activities=4, participants=4, phases=(Phase(id="design"), Phase(id="delivery")))
    checked = rules.checked(present)
    for changes in steps:
        present = present.moved(changes)
        checked = rules.rechecked(checked, present, changes)
        assert checked.findings == rules.check(present)


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
