import pytest

from workshop.domain.overlapping.stems import stem, words


@pytest.mark.parametrize(
    "forms",
    [
        "customer Customers CUSTOMER",
        "Kunde Kunden Kundinnen",
        "agency agencies Agency",
        "Filiale Filialen",
        "shop shops shopping shopped",
        "price prices pricing priced",
        "Prämie Prämien Praemien PRÄMIE",
        "Händler Händlern Haendler",
        "Straße Strasse",
        "Café cafe",
    ],
)
def test_forms_of_a_word_have_one_stem(forms):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "different",
    [
        "data date",
        "news new",
        "access acces",
        "neue neun",
        "Tage tags",
        "Buch buchen",
        "target targeting",
        "Steuer Stur",
    ],
)
def test_different_words_keep_different_stems(different):
    one, other = different.split()
    assert stem(one) != stem(other)


def test_words_are_parted_by_signs_and_emoji_but_not_by_what_is_unseen():
    assert words("E-Mail/App 🎉🎉 Kunden\u00adkarte_neu") == ["E", "Mail", "App", "Kundenkarte", "neu"]


def test_marks_of_other_scripts_part_no_word():
    assert words("विपणन मंच") == ["विपणन", "मंच"]
    assert words("Cafe\u0301") == ["Café"]
