"""By their title somebody is proposed as a sponsor, in English and German; of several nobody is."""

import pytest
from msgspec.structs import replace

from tests.builders import build, person
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.listing.proposed_sponsors import proposed_sponsors
from workshop.domain.snapshot import Snapshot

MARKETING = ["CMO", "Chief Marketing Officer", "Marketing-Vorstand", "VP Marketing", "Leiterin Marketing"]


def proposed(*titles, side=Side.MARKETING, capacity=Capacity.DECIDER):
    people = [replace(person(n, side), title=title, capacity=capacity) for n, title in enumerate(titles, 1)]
    found = proposed_sponsors(Snapshot.of(build(activities=0, participants=tuple(people))))
    return [each.title for each in found.values()]


@pytest.mark.parametrize("title", MARKETING)
def test_marketing(title):
    assert proposed(title, "Analyst") == [title]


@pytest.mark.parametrize("title", ["CIO", "Chief Information Officer", "CTO", "IT-Leiter", "Head of IT"])
def test_it(title):
    assert proposed(title, "Analyst", side=Side.IT) == [title]


@pytest.mark.parametrize("titles", [("Analyst",), ("CMO", "Chief Brand Officer"), ("Board assistant",)])
def test_nobody(titles):
    assert proposed(*titles) == []


def test_neither_of_another_side_nor_absent_nor_where_somebody_is_sponsor():
    assert proposed("CMO", side=Side.IT) == []
    assert proposed("CMO", capacity=Capacity.ABSENT) == []
    assert proposed("CMO", capacity=Capacity.SPONSOR) == []
