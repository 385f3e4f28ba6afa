"""Text broken into lines that fit: at spaces, between CJK characters, and inside words too long for a line."""

import unicodedata
from collections.abc import Iterator

from workshop.exports.pdf.fonts import width_of
from workshop.exports.pdf.styles import Style

_WIDE = ("W", "F")


def wrap(text: str, style: Style, width: float) -> list[str]:
    """The lines of a text in a column `width` points wide; every character is in one of them.

    Line breaks in the text stay; an empty text gives no lines.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrap_paragraph(paragraph.expandtabs(4), style, width))
    while lines and not lines[-1].strip():
        lines.pop()
    return lines


def _wrap_paragraph(text: str, style: Style, width: float) -> Iterator[str]:
    line, used = "", 0.0
    for piece in _pieces(text):
        wide = width_of(piece.rstrip(" "), style.font, style.size, style.tracking)
        if line and used + wide > width:
            yield line.rstrip(" ")
            line, used = "", 0.0
        if wide > width:
            *full, piece = _chopped(piece, style, width)
            yield from full
        line += piece
        used += width_of(piece, style.font, style.size, style.tracking)
    yield line.rstrip(" ")


def _pieces(text: str) -> Iterator[str]:
    """The parts between which a line may break, spaces at their ends."""
    piece = ""
    for character in text:
        wide = unicodedata.east_asian_width(character) in _WIDE
        ended = piece.endswith((" ", "\u200b")) and character != " "
        if piece and (ended or (wide and not _is_closing(character))):
            yield piece
            piece = ""
        piece += character
        if character in "-–/" and len(piece) > 3:
            yield piece
            piece = ""
    if piece:
        yield piece


def _is_closing(character: str) -> bool:
    """Whether a line must not begin with it."""
    return character in "、。，．）」』】〉》！？：；"


def _chopped(piece: str, style: Style, width: float) -> list[str]:
    """A word that is wider than the line, in parts that fit; at least a character each."""
    parts, part = [], ""
    for character in piece:
        if part and width_of(part + character, style.font, style.size, style.tracking) > width:
            parts.append(part)
            part = ""
        part += character
    return [*parts, part]


def shortened(text: str, style: Style, width: float) -> str:
    """One line that fits, with an ellipsis where something had to go: for running heads alone."""
    if width_of(text, style.font, style.size, style.tracking) <= width:
        return text
    kept = text
    while kept and width_of(kept + "…", style.font, style.size, style.tracking) > width:
        kept = kept[:-1]
    return kept + "…"
