import pytest

from workshop.domain.overlapping.thesaurus import Term, Thesaurus

CONCEPTS = {
    "consent": ["consent", "opt-in", "Einwilligung"],
    "loyalty": ["loyalty", "Kundenkarte", "Treue"],
    "customer": ["customer", "Kunde"],
    "cdp": ["customer data platform"],
    "access": ["access"],
    "store": ["store", "Filiale"],
    "ai": ["chatbot"],
    "service": ["chatbot"],
}
THESAURUS = Thesaurus(CONCEPTS, ["the", "für", "of"], ["project", "Projekt", "System", "Portal", "Daten"])


def named(text):
    return [term.name for term, _ in THESAURUS.terms(text)]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The consent of customers", ["consent", "customer"]),
        ("Opt-in für Kundinnen", ["consent", "customer"]),
        ("Customer Data Platform project", ["cdp"]),
        ("customer data", ["customer", "data"]),
        ("Einwilligungssystem", ["consent"]),
        ("Kundenportal", ["customer"]),
        ("Kundenkartensystem", ["loyalty"]),
        ("Kundendaten", ["customer"]),
        ("accessories", ["accessory"]),
        ("storeship", ["storeship"]),
        ("Filialeinwilligungen", ["store", "consent"]),
        ("Filialleuchten", ["store", "leucht"]),
        ("Werbeeinwilligung", ["consent"]),
        ("Gartenportal", ["gart"]),
        ("Chatbot 2027", ["ai", "service"]),
        ("restore", ["restor"]),
    ],
)
def test_a_text_is_read_as_its_concepts_and_the_words_that_are_left(text, terms):
    assert named(text) == terms


def test_a_term_comes_with_the_words_as_they_stand_in_the_text():
    assert list(THESAURUS.terms("New OPT-IN")) == [
        (Term("new", False), "New"),
        (Term("consent", True), "OPT IN"),
    ]


def test_a_word_is_no_concept_of_the_same_name():
    assert [each for each, _ in THESAURUS.terms("service")] == [Term("servic", False)]
    assert Term("service", True) in [each for each, _ in THESAURUS.terms("chatbot")]
