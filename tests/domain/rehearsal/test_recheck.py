"""The rehearsal's findings follow every edit that they depend on."""

import msgspec
import pytest

from tests.domain.rehearsal.planted import LAST, day, planted, rapid, task, weekly
from workshop.domain import rules
from workshop.domain.changes import Changes, Label, Row, TopicChange
from workshop.domain.document import KINDS
from workshop.domain.facts.choices import Capacity, StepId
from workshop.domain.facts.ownership import Deputy, Phase, Right
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.set_up import Limits, TimeBox
from workshop.domain.facts.test_case import TestCase
from workshop.domain.snapshot import Snapshot

MADE = planted()
EDITS = {
    "rights": Right(activity="a5", participant="m4", role="A"),
    "tasks": task("z1", 9, 50),
    "activities": msgspec.structs.replace(MADE.activities["a6"], shortlisted=True),
    "phases": Phase(id="f4"),
    "participants": msgspec.structs.replace(MADE.participants["m2"], capacity=Capacity.ABSENT),
    "deputies": Deputy(participant="m1", deputy="m2"),
    "cadences": weekly("other", "m2", "i2"),
    "candidates": msgspec.structs.replace(MADE.candidates["c1"], ends_on=day(LAST + 1)),
    "test_case": TestCase(),
    "limits": Limits(overload_share=0.9),
    "terms": msgspec.structs.replace(MADE.terms["a8", None], above="m1"),
    "agenda": TimeBox(step=StepId.REHEARSAL, included=False),
}


@pytest.mark.parametrize("topic", EDITS)
def test_an_edit_is_seen_at_once(topic):
    changes = Changes(Label("x"), {topic: TopicChange((Row(999, EDITS[topic]),))})
    before, after = rules.checked(MADE), MADE.moved(changes)

    again = rules.rechecked(before, after, changes)

    assert again.findings == rules.check(after)
    assert again.of_steps != before.of_steps


def test_what_a_rehearsal_does_not_read_leaves_its_findings_alone():
    changes = Changes(Label("x"), {"capabilities": TopicChange()})
    before = rules.checked(MADE)
    assert rules.rechecked(before, MADE.moved(changes), changes) is before


@pytest.mark.parametrize("made", [MADE, rapid()], ids=["raci", "rapid"])
def test_the_rehearsal_reads_nothing_but_what_findings_are_said_to_follow_from(made, monkeypatch):
    read = set()

    def hear(held, name):
        if name in KINDS:
            read.add(KINDS[name])
        return object.__getattribute__(held, name)

    monkeypatch.setattr(Snapshot, "__getattribute__", hear)
    rules.check(made)

    assert Task in read and read <= rules.FINDINGS
