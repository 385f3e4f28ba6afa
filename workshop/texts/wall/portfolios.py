"""Both portfolios on the wall, in words."""

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.portfolios import Entry, PairRoom, PortfolioRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.formats import paragraph, short_month
from workshop.texts.names import side_label, step_name
from workshop.texts.steps.overlapping.reasons import in_common, when
from workshop.texts.steps.portfolios import owner_title, sums_text

ASKS = "What is each side working on?"


class SidePicture(msgspec.Struct, frozen=True):
    """A side with its entries; `sums` is empty where money doesn't show."""

    side: Side
    name: str
    sums: str
    entries: tuple[Entry, ...]


class PortfolioPicture(msgspec.Struct, frozen=True):
    """Both portfolios as bars, and the gaps in words."""

    title: str
    sentence: str
    sides: tuple[SidePicture, ...]
    gaps: tuple[str, ...]
    months: tuple[str, ...]


class PairPicture(msgspec.Struct, frozen=True):
    """Two bars with their names, and a sentence to talk about."""

    title: str
    reason: str
    asks: str
    entries: tuple[tuple[str, Entry], ...]
    months: tuple[str, ...]


def portfolio_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: PortfolioRoom) -> PortfolioPicture:
    """The question as the title, each side's bars, and the gaps."""
    sides = tuple(
        SidePicture(
            side,
            side_label(texts, snapshot, side),
            sums_text(texts, [(each.total, each.currency) for each in money]),
            tuple(_worded(texts, each) for each in entries),
        )
        for side, entries, money in room.sides
    )
    count = len(snapshot.initiatives)
    sentence = texts.plural("{n} initiative", "{n} initiatives", count) if count else texts.say(ASKS)
    title = texts.say(ASKS) if count else step_name(texts, wall.step)
    gaps = tuple(texts.say("Gap: {text}", text=text) for text in room.gaps)
    return PortfolioPicture(title, sentence, sides, gaps, _months(texts))


def _worded(texts: Texts, entry: Entry) -> Entry:
    """The entry by its title; what one owner has by who that is, and how many they have."""
    if not entry.count:
        return entry
    return msgspec.structs.replace(entry, title=owner_title(texts, entry.title, entry.count))


def pair_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: PairRoom) -> PairPicture:
    """Why the two may overlap, and what there is to decide; of an overlap its note."""
    if room.number:
        title = texts.say("Overlap {number}", number=room.number)
        reason, asks = room.note, ""
    else:
        title, asks = texts.say("Do these two overlap?"), texts.say("One or two?")
        reason = ""
    if room.suggestion is not None and not reason:
        first = texts.say("{words}.", words=in_common(texts, room.suggestion))
        reason = paragraph(first, when(texts, room.suggestion.meeting))
    entries = tuple((side_label(texts, snapshot, each.side), each) for each in room.entries)
    return PairPicture(title, reason, asks, entries, _months(texts))


def _months(texts: Texts) -> tuple[str, ...]:
    return tuple(short_month(texts, month) for month in range(1, 13))
