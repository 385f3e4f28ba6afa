"""Where everything stands on the page: the company's band, and three columns or one."""

from typing import NamedTuple

from workshop.domain.facts.choices import ObjectiveKind

MARGIN = 24
LEAST_WIDE = 640
"""A page narrower than this has one column."""
_GUTTER, _NARROW_GUTTER, _ROOMY = 58, 36, 840
_SIDE, _MIDDLE = 234, 296
GAP = 13
ADD = 40
LABEL = 92
GOALS_A_ROW = 3
BELOW_BAND = 16
ORDER = (ObjectiveKind.COMPANY, ObjectiveKind.SHARED, ObjectiveKind.MARKETING, ObjectiveKind.IT)
"""In one column."""
COLUMNS = (ObjectiveKind.MARKETING, ObjectiveKind.SHARED, ObjectiveKind.IT)
"""Beside each other."""


class Span(NamedTuple):
    """From where, and how wide."""

    left: int
    width: int

    @property
    def right(self) -> int:
        return self.left + self.width


def columns(width: int) -> dict[ObjectiveKind, Span]:
    """The three columns, in a page of this width."""
    inner = width - 2 * MARGIN
    gutter = _GUTTER if inner >= _ROOMY else _NARROW_GUTTER
    side = (inner - 2 * gutter) * _SIDE // (2 * _SIDE + _MIDDLE)
    middle = inner - 2 * gutter - 2 * side
    return {
        ObjectiveKind.MARKETING: Span(MARGIN, side),
        ObjectiveKind.SHARED: Span(MARGIN + side + gutter, middle),
        ObjectiveKind.IT: Span(width - MARGIN - side, side),
    }


def goal_spans(width: int, label: int = LABEL) -> tuple[Span, ...]:
    """The places of the company's goals in a row, after a label so wide."""
    room = (width - 2 * MARGIN - label) // GOALS_A_ROW
    return tuple(Span(MARGIN + label + place * room, room) for place in range(GOALS_A_ROW))
