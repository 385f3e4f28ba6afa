import pytest

from workshop.domain.facts.choices import Scheme
from workshop.domain.references.integrity import LETTERS
from workshop.texts import Texts
from workshop.texts.steps.meanings import last_word, meanings


@pytest.mark.parametrize("scheme", Scheme)
def test_every_letter_has_a_meaning_and_one_has_the_last_word(scheme):
    told = meanings(Texts(), scheme)
    assert "".join(each.letter for each in told) == LETTERS[scheme]
    (last,) = [each for each in told if each.has_last_word]
    assert last_word(Texts(), scheme) == f"{last.letter}, {last.name}, has the last word."
    assert [each.letter for each in told if "last word" in each.words] == [last.letter]


def test_in_rapid_the_d_decides_and_the_a_can_hold_it_up():
    told = {each.letter: each.words for each in meanings(Texts(), Scheme.RAPID)}
    assert "hold it up" in told["A"] and "last word" in told["D"]
