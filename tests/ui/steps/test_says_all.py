"""A page says all that its facts hold: whatever was written in one stands in a field, a cell or a label."""

import re

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.ui.seen import said_in, settled
from workshop.domain.facts.choices import StepId

SAYS = {
    StepId.SET_UP: ("workshop", "participants", "phases"),
    StepId.OVERLAP_ACTIVITIES: ("activities",),
    StepId.TEST_CASE: ("candidates", "criteria", "test_case"),
}
"""The facts that a page is there to write."""
NO_WORDS = {"id", "language", "candidate", "initiative"}
"""What stands in the data alone."""
ONE_AT_A_TIME = {"description"}
"""What shows of the fact in hand alone, in the drawer."""


def written(fact):
    """The texts of a fact that somebody wrote, by field."""
    for name in fact.__struct_fields__:
        value = getattr(fact, name)
        if type(value) is str and name not in NO_WORDS and value:
            yield name, value
        elif isinstance(value, msgspec.Struct):
            yield from written(value)
        elif isinstance(value, tuple):
            yield from ((name, each) for each in value if type(each) is str and name == "ground_rules")


def facts(snapshot, topic):
    held = getattr(snapshot, topic)
    return [held] if isinstance(held, msgspec.Struct) else list(held)


def opened(window, step):
    """The page of a step; each of its parts was shown, the ranking last."""
    window.go_to(step)
    page = window.page(step)
    for part in (1, 2, 0) if step is StepId.TEST_CASE else ():
        page.show_part(part)
        settled()
    settled()
    return page


@pytest.mark.parametrize("step", [StepId.SET_UP, StepId.TEST_CASE], ids=str)
def test_what_is_written_in_a_pages_facts_stands_in_a_field_to_be_edited(on_example, step):
    page = opened(on_example, step)
    parts = [page, *(page.drawer() or ())[1:]]
    fields = [each for part in parts for each in part.findChildren(QLineEdit)]
    held = [each.text() for each in fields]
    held += [each.toPlainText() for part in parts for each in part.findChildren(QPlainTextEdit)]
    held = "\n".join(held)
    snapshot = on_example.bridge.snapshot
    missing = [
        (topic, *each)
        for topic in SAYS[step]
        for fact in facts(snapshot, topic)
        for each in written(fact)
        if each[1] not in held
    ]
    assert missing == []


@pytest.mark.parametrize("step", SAYS, ids=str)
def test_what_is_written_in_a_pages_facts_stands_on_it(on_example, step):
    page = opened(on_example, step)
    drawer = page.drawer()
    said = " ".join(re.sub(r"\s+", " ", each) for each in said_in(page, *(drawer[1:] if drawer else ())))
    snapshot = on_example.bridge.snapshot
    missing = [
        (topic, *each)
        for topic in SAYS[step]
        for fact in facts(snapshot, topic)
        for each in written(fact)
        if each[0] not in ONE_AT_A_TIME and re.sub(r"\s+", " ", each[1]) not in said
    ]
    assert missing == []


def test_all_that_is_written_of_an_activity_stands_in_the_drawer_beside_it(on_example):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    page = on_example.page(StepId.OVERLAP_ACTIVITIES)
    settled()
    activity = on_example.bridge.snapshot.activities[page.in_hand()]
    said = said_in(page.drawer()[1])

    assert [each for each in written(activity) if each[1] not in said] == []
