from collections import Counter

from workshop.actions.listing.twins import twins_of
from workshop.domain.fact import LINE_LENGTH
from workshop.domain.starting.starters import STARTER_ACTIVITIES

NAMED_BY_THE_SOURCES = ("market data analytics", "vendor selection", "app innovation and development")


def test_the_library_holds_over_forty_overlaps_in_eight_categories():
    by_category = Counter(each.category for each in STARTER_ACTIVITIES)
    assert len(STARTER_ACTIVITIES) >= 40 and len(by_category) == 8
    assert min(by_category.values()) >= 4


def test_no_two_are_the_same_or_likely_twins():
    assert twins_of([(str(n), each.title) for n, each in enumerate(STARTER_ACTIVITIES)]) == ()
    assert len({each.line for each in STARTER_ACTIVITIES}) == len(STARTER_ACTIVITIES)


def test_each_has_one_short_line():
    for each in STARTER_ACTIVITIES:
        assert each.line.endswith(".") and len(each.line) <= 90 < LINE_LENGTH, each
        assert "\n" not in each.line and len(each.title) <= 40, each


def test_what_the_sources_name_is_in_it():
    titles = " | ".join(each.title.casefold() for each in STARTER_ACTIVITIES)
    assert [name for name in NAMED_BY_THE_SOURCES if name not in titles] == []
