import subprocess
import sys
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pace.counting import steps
from workshop.actions.listing.twins import twins_of

WORDS = ["customer", "data", "profile", "platform", "vendor", "campaign", "tool", "reporting", "peak", "tag"]


def twins(*titles):
    named = [(f"a{n}", title) for n, title in enumerate(titles, 1)]
    return [(each.first, each.second) for each in twins_of(named)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Customer profiles & segments", "Segments and customer profiles"),
        ("Market data analytics", "Analytics: market data"),
        ("Tags and tracking", "Tag tracking"),
        ("Vendor selection", "Marketing vendor selection"),
        ("App development", "App innovation and development"),
        ("CRM RENEWAL", "crm renewal"),
        ("顧客データ分析", "顧客データの分析"),
    ],
)
def test_titles_that_mean_the_same_are_suggested(one, other):
    assert twins(one, "Peak load", other) == [("a1", "a3")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Customer profile and segments", "Customer data platform"),
        ("Content", "Content operations"),
        ("Web analytics", "Market analytics"),
        ("Campaign planning", "Campaign reporting"),
        ("", ""),
        ("…", "!"),
    ],
)
def test_titles_that_only_share_a_word_are_not(one, other):
    assert twins(one, other) == []


def test_the_likeliest_comes_first():
    assert twins("Tags and tracking", "Tag tracking", "Tag  tracking!")[0] == ("a2", "a3")


def test_no_more_than_asked_for_and_nothing_once_it_is_cancelled():
    named = [(f"a{n}", "Same") for n in range(1, 9)]
    assert len(twins_of(named, most=4)) == 4
    assert twins_of(named, cancelled=lambda: True) == ()


@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join), max_size=12))
def test_looking_up_by_word_finds_what_comparing_each_pair_finds(titles):
    found = {*twins(*titles)}
    for (n, one), (m, other) in product(enumerate(titles, 1), repeat=2):
        if n < m and twins(one, other):
            assert (f"a{n}", f"a{m}") in found or len(found) == 20


def test_a_thousand_titles_are_not_held_against_each_other_pair_by_pair():
    draw = Random(7)
    named = [(f"a{n}", " ".join(draw.choices(WORDS, k=5))) for n in range(1000)]
    twins_of(named[:2])  # the library is loaded
    pairs = 1000 * 999 // 2
    assert 0 < steps(lambda: twins_of(named)) < 5 * pairs, "fewer than a loop over the pairs takes"


def test_the_library_is_loaded_when_it_is_first_used():
    code = "import sys, workshop.actions.listing.twins; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
