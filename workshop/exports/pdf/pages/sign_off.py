"""The last page: what both promise, lines to sign on, and what stays open."""

from workshop.domain.facts.choices import Side
from workshop.exports.pdf.leaf import Cell, Leaf, height_of
from workshop.exports.pdf.pages.groups import draw_section, draw_title
from workshop.exports.pdf.shapes import mark
from workshop.exports.pdf.type.fonts import width_of
from workshop.exports.pdf.type.lines import Line, balanced, flow, wrap
from workshop.exports.pdf.type.styles import DETAIL, PROMISE, REASON, TABLE, TEXT_STRONG
from workshop.report.charter.blocks import Captions, OpenPoint, SignBox, Signer, SignOff

_TO_SIGN = 84.0
_GAP = 18.0
_LABEL = 14.0
"""Where the room to sign in begins, under the side's label."""
INK = _TO_SIGN - _LABEL
"""How high the part of a side's box is that lies above the line."""
DATE_IN, DATE_UP = 32.0, 2.0
"""Where the date stands in the box: from its left, and from its lower edge."""
_GROUPS = 4
_STATE, _WHEN = 0.43, 86.0
"""Where the state of an open point stands, as a share of the column, and how wide its date is."""


def draw_sign_off(
    sheet: Leaf, title: str, key: str, sign_off: SignOff, captions: Captions
) -> dict[Side, SignBox]:
    """The promise, two empty lines for the signatures, and the open points; returns where each side signs."""
    draw_title(sheet, title, key)
    sheet.row((Cell(sheet.left, balanced(sign_off.promise, PROMISE, sheet.content)),))
    sheet.y += 40
    boxes = _signatures(sheet, sign_off.signers, captions)
    if sign_off.open_points:
        draw_section(sheet, captions.stays_open, captions.known, lambda: _open(sheet, sign_off.open_points))
    if sign_off.next_review:
        draw_section(
            sheet,
            captions.next_review,
            "",
            lambda: sheet.block(sign_off.next_review, TABLE, sheet.column, sheet.wide),
            least=20,
        )
    if sign_off.fingerprint:
        groups = sign_off.fingerprint
        note = captions.fingerprint_of
        draw_section(sheet, captions.fingerprint, note, lambda: _fingerprint(sheet, groups))
        draw_section(
            sheet, captions.check, "", lambda: sheet.block(sign_off.check, TABLE, sheet.column, sheet.wide)
        )
    return boxes


def _fingerprint(sheet: Leaf, groups: tuple[str, ...]) -> None:
    """Four groups a line."""
    step = sheet.wide / _GROUPS
    for first in range(0, len(groups), _GROUPS):
        sheet.row(
            tuple(
                Cell(sheet.column + place * step, wrap(group, TABLE, step))
                for place, group in enumerate(groups[first : first + _GROUPS])
            )
        )
        sheet.y += 4


def _signatures(sheet: Leaf, signers: tuple[Signer, ...], captions: Captions) -> dict[Side, SignBox]:
    width = (sheet.content - _GAP) / 2
    names = [_named(signer, captions, width) for signer in signers]
    sheet.keep(_TO_SIGN + max(map(height_of, names), default=0) + 60)
    top, bottom = sheet.y, sheet.y
    boxes: dict[Side, SignBox] = {}
    for place, (signer, lines) in enumerate(zip(signers, names, strict=True)):
        x = sheet.left + place * (width + _GAP)
        mark(sheet, signer.side, x, top + 1.6, 7.5)
        sheet.lines(wrap(signer.label, TEXT_STRONG, width - 12)[:2], x + 12, top)
        sheet.y = top + _TO_SIGN
        sheet.rule(0.9, "ink", x, x + width)
        y = sheet.lines(lines, x, sheet.y + 6)
        sheet.line(captions.date, DETAIL, x, y + 14)
        sheet.y = y + 25
        sheet.rule(0.6, "edge", x + DATE_IN, x + width)
        boxes[signer.side] = _box(sheet, x, top + _LABEL, width)
        bottom = max(bottom, sheet.y)
    sheet.y = bottom + 40
    return boxes


def _box(sheet: Leaf, x: float, top: float, width: float) -> SignBox:
    """From under the side's label to the line for the date, at which the sheet stands."""
    return SignBox(
        page=sheet.page - 1,
        x=x,
        y=sheet.height - sheet.y,
        width=width,
        height=sheet.y - top,
    )


def _named(signer: Signer, captions: Captions, width: float) -> list[Line]:
    """Who signs; the word for a name where no sponsor is known yet."""
    if not signer.name:
        return wrap(captions.name, DETAIL, width)
    return [*wrap(signer.name, TEXT_STRONG, width), *wrap(signer.title, DETAIL, width)]


def _open(sheet: Leaf, points: tuple[OpenPoint, ...]) -> None:
    """What stays open: what it is, how it stands and by when, and the room's words on it."""
    state = sheet.column + sheet.wide * _STATE
    for point in points:
        cells = _point(sheet, point, state)
        quote = flow(((point.quote, REASON),), sheet.wide) if point.quote else []
        sheet.keep(max(height_of(cell.lines) for cell in cells) + min(height_of(quote), 40))
        sheet.row(cells)
        sheet.y += 1
        sheet.row((Cell(sheet.column, quote),))
        sheet.y += 7


def _point(sheet: Leaf, point: OpenPoint, state: float) -> tuple[Cell, ...]:
    """What, state and date; a short state without a date stands where dates do, and leaves room."""
    if not point.when and width_of(point.state, TABLE.font, TABLE.size) <= _WHEN - 8:
        what = wrap(point.what, TABLE, sheet.wide - _WHEN)
        return Cell(sheet.column, what), Cell(sheet.right, wrap(point.state, TABLE, _WHEN), "right")
    return (
        Cell(sheet.column, wrap(point.what, TABLE, sheet.wide * _STATE - 14)),
        Cell(state, wrap(point.state, TABLE, sheet.right - state - (_WHEN if point.when else 0))),
        Cell(sheet.right, wrap(point.when, TABLE, _WHEN - 8), "right"),
    )
