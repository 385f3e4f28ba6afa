"""What slides are made of: a few neutral parts a slide, worded, without a place or a font."""

from typing import TypeAlias

import msgspec

from workshop.domain.facts.choices import Side
from workshop.report.charter.blocks import Cover


class Words(msgspec.Struct, frozen=True):
    """A paragraph; `voice` says how it speaks: as a "sentence", a "quote" of somebody's words
    (an "aside" in smaller letters), or a "small" remark.
    """

    text: str
    voice: str = "sentence"


class Mark(msgspec.Struct, frozen=True):
    """A cell of a table; the side of whom it speaks is marked before it.

    `quoted` are somebody's own words.
    """

    text: str
    side: Side | None = None
    strong: bool = False
    quoted: bool = False


class Grid(msgspec.Struct, frozen=True):
    """A table: heads, the share of the width that each column takes, and rows."""

    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[Mark, ...], ...]


class Series(msgspec.Struct, frozen=True):
    """A name and a value a category, None where there is none; tones are colour tokens, one or one each."""

    name: str
    values: tuple[float | None, ...]
    tones: tuple[str, ...]


class Bars(msgspec.Struct, frozen=True):
    """A chart of lying bars, from the top down; stacked, or side by side.

    `shown` is the number format of the values printed in the chart; empty prints none.
    """

    says: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    stacked: bool
    longest: float | None
    shown: str


class Lines(msgspec.Struct, frozen=True):
    """A chart of lines over categories, from the left; `shown` is the number format of its scale."""

    says: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    shown: str


class Figures(msgspec.Struct, frozen=True):
    """Large numbers with what they count, and the side whose they are."""

    items: tuple[tuple[str, str, Side | None], ...]


class Text(msgspec.Struct, frozen=True):
    """Paragraphs under each other."""

    words: tuple[Words, ...]


Body: TypeAlias = Grid | Bars | Lines | Figures | Text


class Slide(msgspec.Struct, frozen=True):
    """A title, a sentence under it, one part that fills the slide, and maybe one beside it.

    `notes` are for whoever speaks: everything in full that the slide had to shorten.
    """

    title: str
    lead: str
    main: Body
    notes: str
    beside: Body | None = None


class Deck(msgspec.Struct, frozen=True):
    """The cover and the slides that follow it, at most nine; `head` is repeated on each."""

    title: str
    company: str
    head: str
    state: str
    cover: Cover
    cover_notes: str
    slides: tuple[Slide, ...]
