"""The thesaurus: which words mean one concept, which mean nothing here, and what a compound is made of."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from workshop.domain.overlapping.compounds import Compounds
from workshop.domain.overlapping.stems import folded, stem, stem_of_folded, words

_SHORTEST = 2


class Term(NamedTuple):
    """What texts are compared by: a concept of the thesaurus, or the stem of a word that it lacks."""

    name: str
    is_concept: bool


class Thesaurus:
    """Reads a text as terms.

    `concepts` has each concept's words and phrases; `stop` are words that join sentences, `filler` those that
    are said of any undertaking. Made once: it takes some time.
    """

    def __init__(
        self, concepts: Mapping[str, Iterable[str]], stop: Iterable[str], filler: Iterable[str]
    ) -> None:
        self._phrases: dict[tuple[str, ...], tuple[Term, ...]] = {}
        for concept, phrases in concepts.items():
            for phrase in phrases:
                self._add(Term(concept, True), tuple(map(stem, words(phrase))))
        self._longest: dict[str, int] = {}
        for known in self._phrases:
            self._longest[known[0]] = max(len(known), self._longest.get(known[0], 0))
        self._filler = frozenset(map(stem, filler))
        self._unsaid = self._filler | frozenset(map(stem, stop))
        self.concepts = frozenset(concepts)

    def _add(self, concept: Term, phrase: tuple[str, ...]) -> None:
        known = self._phrases.get(phrase, ())
        self._phrases[phrase] = known if concept in known else (*known, concept)

    @cached_property
    def _compounds(self) -> Compounds:
        alone = {phrase[0] for phrase in self._phrases if len(phrase) == 1}
        return Compounds(alone, self._filler)

    def terms(self, text: str) -> Iterator[tuple[Term, str]]:
        """The terms of a text in their order, each with the words that gave it."""
        said = words(text)
        plain = [folded(word) for word in said]
        stems = [stem_of_folded(word) for word in plain]
        at = 0
        while at < len(stems):
            length = self._phrase_at(stems, at)
            if length:
                whole = " ".join(said[at : at + length])
                yield from ((concept, whole) for concept in self._phrases[tuple(stems[at : at + length])])
            elif stems[at] not in self._unsaid:
                yield from ((term, said[at]) for term in self._of_word(plain[at]))
            at += length or 1

    def _phrase_at(self, stems: list[str], at: int) -> int:
        """How many words from here on are the longest phrase that the thesaurus knows, 0 where none is."""
        for length in range(self._longest.get(stems[at], 0), 0, -1):
            if tuple(stems[at : at + length]) in self._phrases:
                return length
        return 0

    def _of_word(self, word: str) -> Iterator[Term]:
        """A word that is no entry: what its parts are, or itself."""
        for part in self._compounds.parts(word):
            if part in self._unsaid or len(part) < _SHORTEST or part.isdigit():
                continue
            yield from self._phrases.get((part,), (Term(part, False),))
