"""German writes two words as one: a compound is split where its parts are known."""

from collections.abc import Set
from functools import lru_cache

from workshop.domain.overlapping.stems import stem_of_folded

_LEAST_WHOLE, _LEAST_PART, _LEAST_LEFT = 3, 5, 4
"""Letters of a part where all parts are known, of a known part beside an unknown one, and of that one."""
_LONGEST = 45
"""No compound that is worth splitting has more letters."""
_REMEMBERED = 4096
_ENDINGS = frozenset(
    {"abl", "ally", "ation", "ical", "ifier", "ization", "izing", "ment", "ness", "ship", "tion", "ually"}
)
"""What is left of an English word and is no word: accountable has nothing to do with accounts."""


class Compounds:
    """Splits words by the stems it knows, of concepts and of filler.

    What joins the parts (-s-, -en-) goes with the stem's end. `parts(word)` are the stems of a folded word,
    of its parts where any is known; the same words come again and again.
    """

    def __init__(self, concepts: Set[str], filler: Set[str]) -> None:
        self._concepts = {each for each in concepts if each.isalpha()}
        self._known = self._concepts | {each for each in filler if each.isalpha()}
        self.parts = lru_cache(_REMEMBERED)(self._parts)

    def _parts(self, word: str) -> tuple[str, ...]:
        """See above."""
        if len(word) > _LONGEST or not (word.isascii() and word.isalpha()):
            return (stem_of_folded(word),)
        return self._all_known(word) or self._one_known(word) or (stem_of_folded(word),)

    def _all_known(self, word: str) -> tuple[str, ...]:
        """The word as known parts alone, the longest first; empty where there is no such way."""
        ways: list[tuple[str, ...] | None] = [()] + [None] * len(word)
        for end in range(_LEAST_WHOLE, len(word) + 1):
            for start in range(end - _LEAST_WHOLE + 1):
                before, best = ways[start], ways[end]
                if before is None or (best is not None and len(before) + 1 >= len(best)):
                    continue
                if (part := stem_of_folded(word[start:end])) in self._known:
                    ways[end] = (*before, part)
        found = ways[len(word)]
        return found if found and len(found) > 1 else ()

    def _one_known(self, word: str) -> tuple[str, ...]:
        """The longest known part at one end of the word, and what is left; empty where none is known.

        A concept at the end stands alone: the last part says what a compound is, the first one which.
        """
        for length in range(len(word) - _LEAST_LEFT, _LEAST_PART - 1, -1):
            head, rest = stem_of_folded(word[:length]), stem_of_folded(word[length:])
            if rest in _ENDINGS:
                return ()
            if head in self._known and len(rest) >= _LEAST_LEFT:
                return (head, rest)
            rest, tail = stem_of_folded(word[:-length]), stem_of_folded(word[-length:])
            if tail in self._known and len(rest) >= _LEAST_LEFT:
                return (tail,) if tail in self._concepts else (rest, tail)
        return ()
