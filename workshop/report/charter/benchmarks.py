"""What surveys found for statements that workshops rate: the share of each side that agrees."""

from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import Side


class Benchmark(msgspec.Struct, frozen=True):
    """Shares from 0 to 1 by side, and where they were published."""

    shares: Mapping[Side, float]
    source: str


_ACCENTURE = "Accenture, The CMO-CIO Disconnect, 2013"
_INFORMATIONWEEK = "InformationWeek, CIO-CMO Relationship"
_IBM = "IBM, Time to Marry the CMO and CIO"
_KNOWN: Mapping[str, Benchmark] = {
    "alignment is among our top priorities": Benchmark({Side.MARKETING: 0.56, Side.IT: 0.77}, _ACCENTURE),
    "our collaboration is where it must be": Benchmark({Side.MARKETING: 0.1, Side.IT: 0.1}, _ACCENTURE),
    "marketing should get at data without it": Benchmark({Side.MARKETING: 0.45}, _ACCENTURE),
    "this relation improved the most last year": Benchmark({Side.MARKETING: 0.45, Side.IT: 0.47}, _ACCENTURE),
    "it understands what marketing needs": Benchmark({Side.MARKETING: 0.63}, _INFORMATIONWEEK),
    "marketing has the technology skills it needs": Benchmark({Side.IT: 0.6}, _INFORMATIONWEEK),
    "missing alignment is our biggest obstacle": Benchmark({Side.MARKETING: 0.6}, _IBM),
}


def benchmark(statement: str) -> Benchmark | None:
    """What was published on a statement of this wording; None where it was reworded or is the room's own."""
    plain = " ".join(statement.casefold().replace("’", "'").strip(" .").split())
    return _KNOWN.get(plain)
