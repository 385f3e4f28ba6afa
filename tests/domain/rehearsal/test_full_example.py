"""The rehearsal of a whole workshop, beside what its authors expect of it.

Both files are theirs and lie beside the checkout, not in it; where they don't, this says that it left out.
"""

import json
from pathlib import Path

import pytest

from workshop.domain import rules
from workshop.domain.rehearsal.walk import walk
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import read_bytes

DATA = Path(__file__).parents[3].parent / "shared" / "data"


@pytest.fixture(scope="module")
def both():
    if not DATA.is_dir():
        pytest.skip("the example's files are not beside the checkout: the rehearsal of it was left out")
    example, expected = (
        (DATA / name).read_bytes() for name in ("example-full.json", "rehearsal-expected.json")
    )
    return Snapshot.of(read_bytes(example)), json.loads(expected)


def found_in(snapshot):
    """The findings by rule, each as the expectations write those of its rule."""
    found = {}
    for each in rules.rehearsed(snapshot):
        subject, tasks = each.subject, [*each.tasks]
        written = subject.task or subject.phase
        if each.rule == "bottleneck-clash":
            (person,) = subject.participants
            written = {"participant": person, "first_day": each.params["first_day"], "tasks": tasks}
        elif each.rule == "out-of-order":
            written = tasks
        elif subject.participants:
            written = subject.participants[0]
        found.setdefault(each.rule, []).append(written)
    return found


def test_the_examples_findings_are_those_expected_and_no_other(both):
    snapshot, expected = both

    assert found_in(snapshot) == {rule: some for rule, some in expected["findings"].items() if some}


def test_the_examples_hand_overs_are_those_expected_in_their_order(both):
    snapshot, expected = both
    walked = walk(snapshot)

    assert [[*each.pair] for each in walked.between_sides] == expected["hand_overs_between_sides"]
    assert len(walked.hand_overs) == expected["hand_overs_between_people"]


def test_in_the_example_check_says_what_the_rehearsal_does(both):
    snapshot, _ = both
    said = [each for each in rules.check(snapshot) if each.subject.step.value == "rehearsal"]
    assert said == [*rules.rehearsed(snapshot)]
