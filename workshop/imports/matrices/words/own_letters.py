"""Letters of a table's own: its legend says what each one means, in words of roles that are known."""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from workshop.domain.text import clean_line
from workshop.imports.doubts import Doubt, chosen
from workshop.imports.lists.headers import column_word
from workshop.imports.matrices.words.legends import LETTER, is_legend, legend_columns
from workshop.imports.matrices.words.vocabulary import contributes, has_two_meanings, role_of
from workshop.imports.tables.grid import Line, Remark

_KEY, BY_LEGEND, AS_THEY_STAND = "letters", "legend", "as-it-stands"
_PAIR = re.compile(
    r"(?<!\w)([A-Z])\W?\s*(?:=|:|–|—|-|→)\s*\(?([^\W\d_][^=;,|/()]*?)"
    r"(?=\s*(?:[;,|/()]|$|(?<!\w)[A-Z]\W?\s*(?:=|:|–|—|→)))"
)


class OwnLetters(msgspec.Struct, frozen=True):
    """What a table's letters are in the scheme's, and the line and the doubt that say so."""

    means: Mapping[str, str] = {}
    line: int = 0
    doubt: Doubt | None = None

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What is to be said of them where the legend holds."""
        if self.doubt is None or not self.means:
            return ()
        return (Remark(self.line, "letters-by-legend", dict(self.doubt.params)),)


def own_letters(lines: Sequence[Line], width: int, scheme: str, answers: Mapping[str, str]) -> OwnLetters:
    """The letters that a legend explains otherwise than the scheme does; none where it has no such legend."""
    pairs = {letter: (line, word) for line, letter, word in reversed([*_pairs(lines, width)])}
    means = _meanings({letter: word for letter, (_, word) in pairs.items()}, scheme)
    if all(letter == role for letter, role in means.items()):
        return OwnLetters()
    said = "; ".join(
        f"{letter} ({word}) → {means[letter]}"
        for letter, (_, word) in reversed(pairs.items())
        if letter in means
    )
    first = min(line for letter, (line, _) in pairs.items() if letter in means)
    choices = (BY_LEGEND, AS_THEY_STAND)
    holds = chosen(answers, _KEY, choices, BY_LEGEND)
    doubt = Doubt(
        key=_KEY,
        code="letters-by-legend",
        choices=choices,
        chosen=holds,
        params={"letters": said},
        lines=(first,),
    )
    return OwnLetters(means if holds == BY_LEGEND else {}, first, doubt)


def _pairs(lines: Sequence[Line], width: int) -> Iterator[tuple[int, str, str]]:
    """Each letter that is explained, with its line and what it means."""
    beside = sorted(legend_columns(lines, width))
    for line in lines:
        for column in beside[:-1]:
            if (letter := LETTER.fullmatch(line.cell(column))) and line.cell(column + 1):
                yield line.number, letter[1], clean_line(line.cell(column + 1))
        if line.filled and is_legend(line):
            cells = [clean_line(cell) for cell in line.cells if cell.strip()]
            if len(cells) > 1 and (letter := LETTER.fullmatch(cells[0])):
                yield line.number, letter[1], cells[1]
            for cell in cells:
                for letter, word in _PAIR.findall(cell):
                    yield line.number, letter, word


def _meanings(words: Mapping[str, str], scheme: str) -> dict[str, str]:
    """The scheme's letter of each; of words with two meanings the others decide, then their own letter."""
    sure: dict[str, str] = {}
    either: list[str] = []
    for letter, text in words.items():
        whole = column_word(re.split(r"[:(,;–—]", text)[0])
        for word in dict.fromkeys((whole, *whole.split()[:1])):
            if has_two_meanings(word) and "R" in scheme and "A" in scheme:
                either.append(letter)
                break
            if role := role_of(word, scheme, "") or contributes(word, scheme):
                sure[letter] = role
                break
    for letter in either:
        roles = {*sure.values()}
        if "R" in roles and "A" not in roles:
            sure[letter] = "A"
        elif "A" in roles and "R" not in roles:
            sure[letter] = "R"
        elif letter in scheme:
            sure[letter] = letter
        else:
            sure[letter] = "A" if words[letter].casefold().startswith("verantwort") else "R"
    return sure
