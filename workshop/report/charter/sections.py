"""What most parts of the charter are made of: words, lists, tables and charts, without a page in them."""

from decimal import Decimal

import msgspec

from workshop.domain.facts.choices import Side


class Words(msgspec.Struct, frozen=True):
    """A paragraph; a quote is in people's own words."""

    text: str
    quote: bool = False


class Item(msgspec.Struct, frozen=True):
    """A line of a list: its title and detail, what stands at its end, and whose shape stands before it."""

    title: str
    detail: str = ""
    aside: str = ""
    side: Side | None = None


class Items(msgspec.Struct, frozen=True):
    """A list."""

    items: tuple[Item, ...]


class Rows(msgspec.Struct, frozen=True):
    """A table: heads, the width of each column as a share of the whole, and the cells row by row."""

    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


class Figures(msgspec.Struct, frozen=True):
    """Large numbers side by side, each with what it counts."""

    figures: tuple[tuple[str, str], ...]


class Mean(msgspec.Struct, frozen=True):
    """What a group said of a statement: its mean from 1 to 5, and how many gave each value."""

    side: Side
    mean: float
    marks: tuple[int, ...]
    words: str


class MeanRow(msgspec.Struct, frozen=True):
    """A statement with what the sides said; `gap` is the difference of their means, worded.

    `note` is all that is said of it, `more` what of that stands beside the means.
    """

    title: str
    note: str
    means: tuple[Mean, ...]
    gap: str
    more: str = ""


class Means(msgspec.Struct, frozen=True):
    """The chart of statements: the widest gap first; the heads are of means, of marks and of the gap."""

    rows: tuple[MeanRow, ...]
    heads: tuple[str, str, str]


class LaneBar(msgspec.Struct, frozen=True):
    """A task in its lane: when, from 0 to 1, in which row of the lane, and its number in the list."""

    number: int
    start: float
    end: float
    row: int
    owned: bool


class Lane(msgspec.Struct, frozen=True):
    """Who decides, and the tasks."""

    label: str
    side: Side
    bars: tuple[LaneBar, ...]
    rows: int


class Lanes(msgspec.Struct, frozen=True):
    """The swimlane; hand-overs lead from a task's number to another's, `words` says all in a sentence."""

    lanes: tuple[Lane, ...]
    hand_overs: tuple[tuple[int, int], ...]
    ticks: tuple[tuple[float, str], ...]
    words: str


class Return(msgspec.Struct, frozen=True):
    """An increment's cost by side and what it brings, as shares of the largest amount there is."""

    title: str
    detail: str
    marketing: float
    it: float
    gain: float
    cost_words: str
    gain_words: str


class Returns(msgspec.Struct, frozen=True):
    """The chart of what the increments cost and bring."""

    rows: tuple[Return, ...]


class Climb(msgspec.Struct, frozen=True):
    """Cost and return added up, a column a stage, of one currency; `nets` are worded and stand under them.

    `scale` names the amounts beside it from nothing up, `ends` say the whole return and the whole cost, and
    `words` all in a sentence.
    """

    costs: tuple[Decimal, ...]
    gains: tuple[Decimal, ...]
    nets: tuple[str, ...]
    scale: tuple[str, ...]
    ends: tuple[str, str]
    words: str


Block = Words | Items | Rows | Figures | Means | Lanes | Returns | Climb


class Section(msgspec.Struct, frozen=True):
    """A caption with a note beside its blocks; without a caption they take the page's whole width."""

    caption: str
    blocks: tuple[Block, ...]
    note: str = ""


class Sections(msgspec.Struct, frozen=True):
    """A sentence, and the sections under it."""

    lead: str
    sections: tuple[Section, ...]
