import json

import pytest

from resources import RESOURCES
from workshop.domain.overlapping.stems import stem, words
from workshop.domain.overlapping.suggestions import Shared
from workshop.domain.overlapping.thesaurus import Term
from workshop.texts import Texts
from workshop.texts.steps.overlapping.concepts import shared_name
from workshop.texts.steps.overlapping.thesaurus import thesaurus

LANGUAGES = {"en", "de"}


def shipped(name):
    return json.loads((RESOURCES / "thesaurus" / f"{name}.json").read_text("utf-8"))


@pytest.mark.parametrize("concept", shipped("concepts")["concepts"])
def test_a_concept_has_words_in_both_languages_and_a_name(concept):
    said = shipped("concepts")["concepts"][concept]
    assert said.keys() == LANGUAGES and all(said.values())
    assert shared_name(Texts(), Shared(Term(concept, True), (("A",), ("B",))))


def test_no_entry_is_empty_or_stands_twice_under_a_concept():
    for concept, said in shipped("concepts")["concepts"].items():
        for language, entries in said.items():
            assert len(entries) == len(set(entries)) and all(map(words, entries)), (concept, language)


def test_every_entry_is_read_as_its_concept():
    for concept, said in shipped("concepts")["concepts"].items():
        for entry in [each for entries in said.values() for each in entries]:
            assert Term(concept, True) in [term for term, _ in thesaurus().terms(entry)], (concept, entry)


def test_what_is_filler_or_a_stop_word_is_no_term():
    for kind in ("stop", "filler"):
        assert shipped("filler")[kind].keys() == LANGUAGES
        for word in [each for listed in shipped("filler")[kind].values() for each in listed]:
            assert not list(thesaurus().terms(word)), word


def test_no_filler_is_the_only_word_of_a_concept():
    alone = {
        stem(entry)
        for said in shipped("concepts")["concepts"].values()
        for entries in said.values()
        for entry in entries
        if len(words(entry)) == 1
    }
    filler = {
        stem(word)
        for kind in ("stop", "filler")
        for each in shipped("filler")[kind].values()
        for word in each
    }
    assert alone.isdisjoint(filler), alone & filler


def test_the_thesaurus_is_read_once():
    assert thesaurus() is thesaurus()
