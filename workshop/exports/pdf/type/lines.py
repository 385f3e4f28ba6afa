"""Text broken into lines that fit: at spaces, between CJK characters, inside a word too long for a line."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from workshop.exports.pdf.type import scripts
from workshop.exports.pdf.type.fonts import width_of, word_width
from workshop.exports.pdf.type.styles import Style

_WIDE = ("W", "F")
_NEVER_FIRST = frozenset("、。，．）」』】〉》！？：；…ー’”")
_NEVER_LAST = frozenset("（「『【《〈“‘\u200d\u2060\u00a0")
_JOINER, _VIRAMA = "\u200d", 9
"""The joiner, and the combining class of what takes a letter's vowel: the next one is drawn into it."""
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")
_BREAK_AFTER = frozenset("-–—/")
_VOWELS_FIRST = frozenset("เแโใไເແໂໃໄ")
"""Thai and Lao have no spaces between words; a syllable begins before these."""
_BETWEEN_SYLLABLES = frozenset("\u0f0b\u1361")
"""What ends a syllable in Tibetan and a word in Ethiopic."""

Parts = tuple[tuple[str, Style], ...]


class Line(NamedTuple):
    """Words that stand on one line, each part in its style; `leading` is the line's height in points.

    A line of a paragraph that reads from the right stands `shift` further right in its column.
    """

    parts: Parts
    leading: float
    right_to_left: bool = False
    shift: float = 0.0


def wrap(text: str, style: Style, width: float) -> list[Line]:
    """The lines of a text in a column `width` points wide; every character is in one of them.

    Line breaks in the text stay; an empty text gives no lines.
    """
    return flow(((text, style),), width)


def flow(parts: Sequence[tuple[str, Style]], width: float) -> list[Line]:
    """Texts of several styles that run on from each other, in lines as the first one's are spaced."""
    column = _Column(width, parts[0][1].leading if parts else 0.0, parts[-1][0] if parts[1:] else "")
    for text, style in parts:
        if not text.strip():
            continue
        if style.tracking and scripts.is_complex(text):
            style = style._replace(tracking=0.0)
        for place, paragraph in enumerate(text.expandtabs(4).splitlines()):
            if place:
                column.close_paragraph()
            column.put(paragraph, style)
    return column.closed()


def balanced(text: str, style: Style, width: float) -> list[Line]:
    """As `wrap`, with lines of about one length where it takes only a few: no word alone on the last."""
    lines = wrap(text, style, width)
    if not 1 < len(lines) < 9 or "\n" in text:
        return lines
    # The narrowest column that takes no more lines, to two points; below 60 % lines would look like a list.
    low, high = width * 0.6, width
    while high - low > 2:
        middle = (low + high) / 2
        if len(wrap(text, style, middle)) > len(lines):
            low = middle
        else:
            high = middle
    return wrap(text, style, high)


class _Column:
    """Lines as they fill."""

    def __init__(self, width: float, leading: float, opening: str) -> None:
        # What was measured to fit must fit when it is measured again in other pieces: floats differ a little.
        self._width, self._leading = width + 0.01, leading
        self._lines: list[Line] = []
        self._parts: list[tuple[str, Style]] = []
        self._words: list[str] = []
        self._style: Style | None = None
        self._used, self._trailing = 0.0, 0.0
        self._first: int | None = None
        self._right_to_left = False
        self._opening = opening

    def put(self, paragraph: str, style: Style) -> None:
        """A paragraph's words, one after the other.

        It reads from the side from which its first part does; what opens the text, as its last part does.
        """
        if self._first is None:
            self._first = len(self._lines)
            deciding, self._opening = self._opening or paragraph, ""
            self._right_to_left = scripts.is_complex(deciding) and scripts.is_right_to_left(deciding)
        self._restyle(style)
        blank = word_width(" ", style.font) * style.size
        gap = 0.0
        for place, word in enumerate(paragraph.split(" ")):
            if place:
                gap += blank
            before = ""
            for piece, at_one in _pieces(word, style.font):
                wide = at_one * style.size + style.tracking * len(piece)
                joined = _join(before, piece, style.font) * style.size if before else 0.0
                before = piece
                if self._used and self._used + gap + joined + wide > self._width:
                    self.end()
                    self._restyle(style)
                    joined = 0.0
                # Blanks that begin a paragraph stay where there are several: somebody indents with them.
                elif gap and (self._used or gap > blank):
                    self._words.append(" " * round(gap / blank))
                    self._used += gap
                gap = 0.0
                self._trailing = 0.0
                if wide > self._width:
                    piece, wide = self._chop(piece, style)
                self._words.append(piece)
                self._used += joined + wide
        self._trailing = gap if self._used else 0.0
        if self._trailing:
            self._words.append(" " * round(gap / blank))
            self._used += gap

    def _chop(self, piece: str, style: Style) -> tuple[str, float]:
        """Lines full of a word that fits on none; what is left of it, and how wide that is."""
        letters = list(_letters(piece))
        while True:
            taken, wide = _fitting(letters, style, self._width)
            part, letters = "".join(letters[:taken]), letters[taken:]
            if not letters:
                return part, wide
            self._words.append(part)
            self.end()
            self._restyle(style)

    def _restyle(self, style: Style) -> None:
        if self._words and self._style is not None:
            self._parts.append(("".join(self._words), self._style))
        self._words, self._style = [], style

    def end(self) -> None:
        """The line ends here, without the spaces at its end."""
        if self._style is not None:
            self._restyle(self._style)
        if self._parts:
            text, style = self._parts.pop()
            self._parts.append((text.rstrip(" "), style))
        shift = max(self._width - self._used + self._trailing, 0.0) if self._right_to_left else 0.0
        self._lines.append(Line(tuple(self._parts), self._leading, self._right_to_left, shift))
        self._parts, self._used, self._trailing = [], 0.0, 0.0

    def close_paragraph(self) -> None:
        """The paragraph ends here; one line alone begins where others do, whichever way it reads."""
        self.end()
        if self._right_to_left and self._first == len(self._lines) - 1:
            self._lines[-1] = self._lines[-1]._replace(shift=0.0)
        self._first, self._right_to_left = None, False

    def closed(self) -> list[Line]:
        """All lines; blank ones at the end are left out."""
        self.close_paragraph()
        while self._lines and not any(text.strip() for text, _ in self._lines[-1].parts):
            self._lines.pop()
        return self._lines


def _pieces(word: str, font: str) -> Sequence[tuple[str, float]]:
    """The parts of a word between which a line may break, with their widths at size 1."""
    return _short_pieces(word, font) if len(word) <= 40 else _measured_pieces(word, font)


def _measured_pieces(word: str, font: str) -> tuple[tuple[str, float], ...]:
    return tuple((piece, word_width(piece, font)) for piece in _broken(word))


_short_pieces = lru_cache(maxsize=30_000)(_measured_pieces)


def _broken(word: str) -> Iterator[str]:
    piece = ""
    for character in word:
        if piece and character not in _NEVER_FIRST and _stands_alone(character, piece[-1]):
            yield piece
            piece = ""
        piece += character
        if character in _BREAK_AFTER and len(piece) > 3:
            yield piece
            piece = ""
    if piece:
        yield piece


def _fitting(letters: Sequence[str], style: Style, width: float) -> tuple[int, float]:
    """How many of a word's letters fit on a line, one at least, and how wide they are together.

    They are measured as one: kerning moves letters by what stands before and behind them.
    """
    # In steps of 16, then of 8, 4, 2, 1: a word of a book's length is measured as a whole only once a line.
    taken, wide, step = 1, _width_of(letters[:1], style), 16
    while step and taken < len(letters):
        more = _width_of(letters[: taken + step], style)
        if more > width:
            step //= 2
        else:
            taken, wide = min(taken + step, len(letters)), more
    return taken, wide


def _join(before: str, piece: str, font: str) -> float:
    """What kerning adds between two pieces of a word, at size 1."""
    pair = before[-1] + piece[0]
    return word_width(pair, font) - word_width(pair[0], font) - word_width(pair[1], font)


def _width_of(letters: Sequence[str], style: Style) -> float:
    word = "".join(letters)
    return word_width(word, style.font) * style.size + style.tracking * len(word)


def _letters(piece: str) -> Iterator[str]:
    """The characters of a word, what leans on one with it: accents, vowel signs, conjuncts."""
    letter = ""
    for character in piece:
        if letter and not scripts.leans(character) and not _joins(letter[-1]):
            yield letter
            letter = ""
        letter += character
    if letter:
        yield letter


def _joins(character: str) -> bool:
    return character == _JOINER or unicodedata.combining(character) == _VIRAMA


def _stands_alone(character: str, before: str) -> bool:
    """Whether a line may break between these two, with no space between them."""
    if before in _NEVER_LAST or _SKIN_TONES[0] <= character <= _SKIN_TONES[1]:
        return False
    if character in _VOWELS_FIRST:
        return before.isalnum() or scripts.leans(before)
    return (
        before == "\u200b"
        or before in _BETWEEN_SYLLABLES
        or _is_wide(character)
        or (_is_wide(before) and character.isalnum())
    )


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in _WIDE and not unicodedata.combining(character)


def shortened(text: str, style: Style, width: float) -> str:
    """One line that fits, with an ellipsis where something had to go: where the whole stands elsewhere."""
    text = " ".join(text[:500].split())
    if width_of(text, style.font, style.size, style.tracking) <= width:
        return text
    while text and width_of(text + "…", style.font, style.size, style.tracking) > width:
        text = text[:-1]
    return text.rstrip() + "…"
