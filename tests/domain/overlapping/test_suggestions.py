import math
from datetime import date

import msgspec
import pytest

from tests.domain.overlapping.portfolios import (
    its,
    labelled_pairs,
    marketings,
    pairs,
    portfolio_of,
    suggested,
)
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative, Overlap

CONSENT = (marketings("Preference centre"), its("Consent management service"))
DAY = date(2026, 3, 31)
BOTH_SIDES = (("a", marketings), ("b", its))
TURNED = (("a", its), ("b", marketings))


def scores(initiatives):
    return {frozenset(each.initiatives): each.score for each in suggested(*initiatives)}


def worded(change, initiatives):
    return [
        msgspec.structs.replace(each, title=change(each.title), description=change(each.description))
        for each in initiatives
    ]


def test_what_two_sides_call_differently_is_suggested_with_the_words_that_gave_it():
    (found,) = suggested(*CONSENT)

    assert found.initiatives == ("m", "i")
    assert found.score >= 0.2
    (common,) = found.shared
    assert (common.term.name, common.words) == ("consent", (("Preference centre",), ("Consent",)))


def test_the_score_is_the_cosine_of_weighted_terms_and_the_title_counts_twice():
    twice, alone = (1 + math.log(2)) * math.log(1 + 2 / 2), math.log(1 + 2 / 1)
    (found,) = suggested(marketings("Zebra", description="Yak."), its("Zebra"))
    assert found.score == pytest.approx(twice / math.hypot(twice, alone), abs=1e-9)


def test_a_term_that_few_have_says_more_than_one_that_many_have():
    many = [its("Zebra", f"i{number}") for number in range(3)]
    rare, common = its("Yak", "r"), many[0]
    found = scores([marketings("Zebra yak"), rare, *many])
    assert found[frozenset(("m", rare.id))] > found[frozenset(("m", common.id))]


def test_a_german_initiative_meets_an_english_one():
    assert pairs(marketings("Neue Kundenkarte"), its("Loyalty ledger")) == [("m", "i")]


def test_dates_alone_suggest_nothing():
    days = {"starts_on": DAY, "ends_on": DAY}
    assert not pairs(marketings("Easter flyer", **days), its("Payroll release", **days))


@pytest.mark.parametrize(
    ("starts_on", "factor"),
    [
        (date(2026, 3, 1), 1),
        (date(2026, 4, 30), 1),
        (date(2026, 5, 1), 0.8),
        (date(2027, 1, 1), 0.8),
        (None, 1),
    ],
)
def test_periods_more_than_30_days_apart_count_four_fifths(starts_on, factor):
    marketing = marketings("Preference centre", starts_on=date(2026, 1, 1), ends_on=DAY)
    it = its("Consent management service", starts_on=starts_on, ends_on=date(2027, 12, 31))
    (plain,), (dated,) = suggested(*CONSENT), suggested(marketing, it)
    assert dated.score == pytest.approx(plain.score * factor)


def test_an_initiative_has_three_suggestions_at_most_and_they_are_its_best():
    many = [its("Consent" + " newsletter" * number, f"i{number}") for number in range(6)]
    assert pairs(marketings("Consent"), *many) == [("m", "i0"), ("m", "i1"), ("m", "i2")]


@pytest.mark.parametrize("dismissed", [True, False])
@pytest.mark.parametrize("ids", [("m", "i"), ("i", "m")])
def test_what_was_dismissed_or_confirmed_does_not_return(dismissed, ids):
    assert not pairs(*CONSENT, overlaps=(Overlap(initiatives=ids, dismissed=dismissed),))


def test_a_dismissed_overlap_takes_no_other_ones_place():
    many = [its("Consent", f"i{number}") for number in range(4)]
    gone = Overlap(initiatives=("m", "i0"), dismissed=True)
    assert pairs(marketings("Consent"), *many, overlaps=(gone,)) == [("m", "i1"), ("m", "i2"), ("m", "i3")]


def test_initiatives_of_one_side_are_no_pair():
    assert not pairs(marketings("Consent", "m1"), marketings("Consent", "m2"))
    assert not pairs(its("Consent", "i1"), its("Consent", "i2"))


def test_an_initiative_of_both_sides_is_paired_with_each_sides_own_and_one_of_others_with_none():
    joint = [Initiative(id=f"b{number}", side=Side.BOTH, title="Consent") for number in (1, 2)]
    outside = Initiative(id="o", side=Side.OTHER, title="Consent")
    found = set(map(frozenset, pairs(marketings("Consent"), its("Consent"), *joint, outside)))
    assert found == {
        frozenset(each) for each in (("m", "i"), ("m", "b1"), ("m", "b2"), ("b1", "i"), ("b2", "i"))
    }


def test_the_order_of_the_list_changes_nothing():
    portfolio = portfolio_of(labelled_pairs())
    assert suggested(*portfolio) == suggested(*reversed(portfolio))


def test_equal_scores_are_ordered_by_id_whatever_their_place_and_side():
    equal = [make("Consent", f"{number}{side}") for number in range(5) for side, make in BOTH_SIDES]
    assert pairs(*equal) == pairs(*reversed(equal))
    turned = [make("Consent", f"{number}{side}") for number in range(5) for side, make in reversed(TURNED)]
    assert list(map(frozenset, pairs(*turned))) == list(map(frozenset, pairs(*equal)))


def test_case_accents_and_their_spelling_change_nothing():
    portfolio = portfolio_of(labelled_pairs())
    plain = {"ä": "ae", "ö": "oe", "ü": "ue"}
    spelt = worded(lambda text: "".join(plain.get(letter, letter) for letter in text), portfolio)
    assert scores(portfolio) == scores(worded(str.upper, portfolio)) == scores(spelt)


def test_the_other_side_round_the_same_is_suggested():
    turned = {Side.MARKETING: Side.IT, Side.IT: Side.MARKETING}
    portfolio = portfolio_of(labelled_pairs())
    swapped = [msgspec.structs.replace(each, side=turned[each.side]) for each in portfolio]
    assert list(scores(swapped).items()) == list(scores(portfolio).items())


def test_a_filler_word_changes_nothing():
    portfolio = portfolio_of(labelled_pairs())
    for filler in ("programme", "Projekt", "2027", "the", "und", "Plattform"):
        assert scores(worded(lambda text, filler=filler: f"{filler} {text}", portfolio)) == scores(portfolio)


def test_two_that_meet_in_the_starter_library_come_with_that_next_step():
    (found,) = suggested(*CONSENT)
    assert found.starter is not None and found.starter.title == "Consent and preferences"


def test_two_that_hardly_touch_an_activity_of_the_library_come_without_a_next_step():
    animals = "Yak gnu emu eland kudu dugong numbat quokka"
    (found,) = suggested(*(each(animals, description="Consent.") for each in (marketings, its)))
    assert found.starter is None


def test_two_that_meet_elsewhere_come_without_a_next_step():
    (found,) = suggested(marketings("Zebra crossing"), its("Zebra crossing"))
    assert found.starter is None


def test_nothing_is_suggested_of_initiatives_without_words():
    assert not pairs(marketings(""), its(""), marketings("🎉", "m2"), its("2027", "i2"))


def test_a_run_of_letters_that_is_too_long_for_a_word_is_none():
    assert not pairs(marketings("", description="市场" * 9000), its("", description="市场" * 9000))
