"""The words of the working agreement."""

import pytest

from tests.builders import build
from workshop.domain.facts.road_map import Principle
from workshop.domain.planning.agreement import Missing, Topic, topic_of
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.agreement import open_items, topic_name


@pytest.mark.parametrize("language", ["en", "en-XA"])
@pytest.mark.parametrize("topic", Topic)
def test_a_topic_that_is_asked_for_is_known_by_what_it_is_called(language, topic):
    assert topic_of(Principle(id="p", topic=topic_name(Texts(language), topic))) is topic


def test_everything_that_can_be_missing_has_words_of_its_own_and_an_act():
    items = open_items(Texts(), Snapshot.of(build()), Missing)
    assert len({each.title for each in items}) == len(Missing)
    assert all(each.advice and each.act for each in items)
