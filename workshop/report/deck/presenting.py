"""Who presents which slide: both leaders what they agreed and what they ask, each what is nearer to them."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from workshop.domain.facts.choices import Side
from workshop.report.deck.slides import Slide
from workshop.report.source import Source
from workshop.texts.formats import listing

_BOTH = (Side.MARKETING, Side.IT)


def presented(source: Source, slides: Iterable[Slide], *sides: Side) -> Iterator[Slide]:
    """The slides, with whoever presents them named first in their notes; without a side both do."""
    names = [_name(source, side) for side in sides or _BOTH]
    said = source.texts.say("Presented by {people}.", people=listing(source.texts, names))
    for slide in slides:
        yield replace(slide, notes="\n".join(filter(None, (said, slide.notes))))


def _name(source: Source, side: Side) -> str:
    """Who signs for the side, or the side's own name where nobody does yet."""
    sponsor = source.sponsor(side)
    return (source.person(sponsor.id) if sponsor else "") or source.side(side)
