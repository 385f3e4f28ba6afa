"""Role letters as people write them in cells: "A", "A/R", "R, C", "Accountable", "C (if asked)", "A¹"."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec

from workshop.imports.lists.headers import column_word
from workshop.imports.matrices.words.two_meanings import meanings_of, one_form
from workshop.imports.matrices.words.vocabulary import MARKS, NOTHING, OPEN, has_two_meanings, role_of

_LONGEST = 4
_LONGEST_CELL = 400
"""A longer cell is prose."""
_REMARK = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\}")
_AFTER = re.compile(
    r"(?<!\s)\s+[—–-]\s+.*$|:\s+.*$|(?<=^[A-Z])[,;]\s+(?:[^\W\d_]{2,}\b\W*){2,}$"
    r"|(?<=^[A-Z])\s+(?:if|when|as|only|on|for|until|from|since|nur|bei|wenn|falls|bis|ab|seit|si|pour|selon"
    r"|jusqu|se|solo|per|fino|cuando|según|para|hasta|quando|até|als|indien|tot|bij|alleen)\b.*$",
    re.DOTALL,
)
"""What stands behind a letter: "A - until May", "C: weekly", "I, as needed", "C if asked"."""
_BETWEEN = re.compile(r"[\s/,;&+|\\·•→>~_]+|\b(?:and|und|et|y|e|en|ed)\b|[-–—.](?=[^\s.])|[-–—]\s")
_MEANING = re.compile(r"\W?[A-Z]\s*=\s*[^\W\d_]{3}")
_SIGNS = r"*'’‘\"“”„«»‹›#†‡§°^.!()\[\]✓✔✗✘☑☒✅●•■◆★☆"
_MARKS = re.compile(rf"^[{_SIGNS}]+|[{_SIGNS}\d]+$|^\d+(?=[A-Za-z]$)")
_RAISED = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇ]+")
# What looks like a Latin capital and is none: Cyrillic, Greek, a small l, letters in circles and squares.
_ALIKE = str.maketrans("АСРІЅВОаср" + "ΑΡΙϹ" + "ӀⅠⅭⅮl", "ACPISBOacp" + "APIC" + "IICDI") | {
    base + place: chr(ord("A") + place) for base in (0x1F150, 0x1F170) for place in range(26)
}


class Letters(msgspec.Struct, frozen=True):
    """What a cell says: letters that are known, and what is not.

    `is_nothing`: it says that there is no role. `aside`: a remark beside the letters, which is left out.
    `guess`: what of it could be read otherwise. `is_open`: it says that somebody is still to be found.
    """

    known: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    is_nothing: bool = False
    aside: str = ""
    guess: str = ""
    is_open: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether there is something, and all of it is known."""
        return bool(self.known) and not self.unknown


def read_letters(cell: str, scheme_letters: str) -> Letters:
    """The role letters of a cell; remarks in brackets or after a dash don't count."""
    return Reader(scheme_letters).read(cell)


class Reader:
    """Reads the cells of one table in a scheme's letters, each text once.

    `own`: what the table's own letters are in the scheme's. Of words with two meanings the other words of the
    table decide: "verantwortlich" answers for it beside "durchführend", and does it beside
    "rechenschaftspflichtig"; alone the German ones answer for it, others do it.
    """

    def __init__(
        self, letters: str, cells: Iterable[str] = (), own: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self.letters = letters
        self._signs = {letter: letter for letter in letters} | dict(own)
        self._either = meanings_of(letters, cells)
        self._read: dict[str, Letters] = {}
        self._parts: dict[str, Letters | None] = {}

    def read(self, cell: str) -> Letters:
        """What a cell says."""
        said = self._read.get(cell)
        if said is None:
            said = self._read[cell] = self._said(cell)
        return said

    def _said(self, cell: str) -> Letters:
        text = cell.strip()
        if not text:
            return Letters()
        if text.casefold() in NOTHING:
            return Letters(is_nothing=True)
        if text.casefold() in OPEN:
            return Letters(is_nothing=True, is_open=True)
        is_mark = text.casefold() in MARKS and text.upper() not in self._signs
        if is_mark or len(text) > _LONGEST_CELL or _MEANING.match(text):
            return Letters((), (text,))
        raised = one_form(_RAISED.sub(" ", text))
        whole = self._tokens(raised)
        if whole is not None and not whole.unknown:
            return whole
        bare = _REMARK.sub(self._in_brackets, raised)
        bare = _AFTER.sub("", bare).strip()
        aside = " ".join(_aside(raised, bare).split())
        said = whole if bare == raised else self._tokens(bare)
        if (
            said is None
            or len(said.unknown) > len(said.known)
            or any(len(token) > _LONGEST for token in said.unknown)
        ):
            return Letters((), (text,))
        return msgspec.structs.replace(said, aside=aside if said.known else "")

    def _in_brackets(self, found: re.Match[str]) -> str:
        """Letters in brackets are those letters; anything else is a remark."""
        inner = next(filter(None, found.groups()), "")
        said = self._tokens(inner) if inner else None
        return f" {inner} " if said is not None and said.is_plain else " "

    def _tokens(self, text: str) -> Letters | None:
        """The letters and words of a text; None where there are none at all."""
        tokens = [token for token in _BETWEEN.split(text) if token]
        word = self._word(text)
        if word is not None:
            # "Verantwortung (A)": a letter beside a word of two meanings says which one it is.
            plain = [said for token in tokens if (said := self._token(token)) is not None and said.known]
            letters = tuple(dict.fromkeys(letter for said in plain for letter in said.known))
            return Letters(letters) if word.guess and letters else word
        known: list[str] = []
        guessed: list[Letters] = []
        unknown: list[str] = []
        for token in tokens:
            found = self._part(token)
            if found is None:
                unknown.append(token)
            elif found.guess:
                guessed.append(found)
            else:
                known.extend(found.known)
        # And so it is with "A - Verantwortung".
        guessed = [each for each in guessed if not known or not has_two_meanings(column_word(each.guess))]
        known += [letter for each in guessed for letter in each.known]
        # A tick or a dot beside a letter is only that.
        unknown = [token for token in unknown if not known or any(map(str.isalnum, token))]
        guess = next((each.guess for each in guessed), "")
        return Letters(tuple(dict.fromkeys(known)), tuple(unknown), guess=guess) if tokens else None

    def _part(self, token: str) -> Letters | None:
        """What a word or a letter of a text says, each looked at once."""
        if token not in self._parts:
            self._parts[token] = self._word(token) or self._token(token)
        return self._parts[token]

    def _word(self, text: str) -> Letters | None:
        word = column_word(text)
        if len(word) <= 1:
            return None
        either = self._either.get(word, self._either[""])
        letter = role_of(word, self.letters, either)
        if letter is None or letter not in self.letters:
            return None
        return Letters((letter,), guess=text.strip() if has_two_meanings(word) else "")

    def _token(self, token: str) -> Letters | None:
        bare = _MARKS.sub("", token)
        asked = bare.endswith("?")
        bare = bare.rstrip("?")
        plain = unicodedata.normalize("NFKC", bare.translate(_ALIKE)).translate(_ALIKE)
        plain = _MARKS.sub("", plain)
        if not plain:
            return Letters()
        if plain.casefold() in NOTHING:
            return Letters()
        upper = plain.upper()
        guess = token if asked or plain != bare else ""
        if len(plain) == 1 and upper in self._signs:
            return Letters((self._signs[upper],), guess=guess)
        if plain.isupper() and len(plain) <= _LONGEST and all(sign in self._signs for sign in plain):
            return Letters(tuple(self._signs[sign] for sign in plain), guess=guess)
        return None


def _aside(text: str, bare: str) -> str:
    """What was taken away from a text, to name it."""
    left = text
    for word in bare.split():
        left = left.replace(word, " ", 1)
    return left.strip(" ()[]{}:–—,;/-")
