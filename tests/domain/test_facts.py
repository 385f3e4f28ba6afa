import pytest

from workshop.domain.document import MANY, ONE
from workshop.domain.history import step_of

KINDS = {**ONE, **MANY}


@pytest.mark.parametrize("topic", KINDS)
def test_every_fact_says_whose_step_it_is(topic):
    fact = KINDS[topic]
    word = fact.of_step.value.replace("-", "_") if fact.of_step else "notebook"
    assert fact.__module__.endswith(f".facts.{word}")


def test_the_history_goes_by_what_the_facts_say():
    assert [step_of([topic]) for topic in KINDS] == [fact.of_step for fact in KINDS.values()]
    assert step_of(["rights", "notes", "activities"]) == "overlap-activities"
    assert step_of(["notes"]) is None
