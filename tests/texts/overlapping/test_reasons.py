from datetime import date

from tests.domain.overlapping.portfolios import its, marketings, suggested
from workshop.texts import Texts
from workshop.texts.steps.overlapping.reasons import concepts, why

MARCH, APRIL, MAY = (date(2026, month, 1) for month in (3, 4, 5))


def reason(one, other):
    (found,) = suggested(one, other)
    return why(Texts(), found)


def test_the_reason_names_the_concept_with_each_sides_words_and_the_days_they_share():
    one = marketings("Preference centre", starts_on=MARCH, ends_on=MAY)
    other = its("Einwilligung und Opt-in", starts_on=APRIL, ends_on=MAY)
    assert reason(one, other) == (
        "In common: consent and preferences (“Preference centre” beside “Einwilligung”, “Opt in”). "
        "Both run: 1 April 2026 – 1 May 2026."
    )


def test_a_word_that_both_use_and_no_concept_has_stands_for_itself():
    assert reason(marketings("Zebra"), its("ZEBRA")) == "In common: “Zebra”."


def test_words_that_both_use_for_a_concept_are_named_once():
    assert reason(marketings("CMS"), its("cms")) == "In common: content (“CMS”)."


def test_a_gap_between_them_is_told_in_days():
    one = marketings("CMS", starts_on=MARCH, ends_on=MARCH)
    other = its("CMS", starts_on=APRIL, ends_on=MAY)
    assert reason(one, other) == "In common: content (“CMS”). 31 days lie between them."


def test_the_strongest_concept_is_named_first():
    (found,) = suggested(
        marketings("Loyalty app", description="Consent."), its("Loyalty", description="Opt-in.")
    )
    assert concepts(Texts(), found) == ["loyalty", "consent and preferences"]
