"""The last page: what both promise, lines to sign on, and what stays open."""

from workshop.exports.pdf.groups import draw_title
from workshop.exports.pdf.lines import wrap
from workshop.exports.pdf.shapes import mark
from workshop.exports.pdf.sheet import LABEL, Sheet
from workshop.exports.pdf.styles import CAPTION, NOTE, PROMISE, TABLE, TABLE_STRONG, TEXT_STRONG
from workshop.report.blocks import Captions, OpenPoint, Signer, SignOff

_SMALL = NOTE._replace(size=8.4, leading=12, tone="ink2")
_LINE_ROOM = 74.0


def draw_sign_off(sheet: Sheet, sign_off: SignOff, captions: Captions) -> None:
    """The promise, two empty lines for the signatures, and the open points."""
    draw_title(sheet, captions.sign_off, "sign-off")
    sheet.block(sign_off.promise, PROMISE, sheet.left, sheet.content * 0.94)
    sheet.y += 30
    _signatures(sheet, sign_off.signers, captions)
    if sign_off.open_points:
        _open(sheet, sign_off.open_points, captions)
    if sign_off.next_review:
        sheet.keep(40)
        sheet.rule()
        sheet.y += 9
        sheet.line(captions.next_review, CAPTION, sheet.left, sheet.y)
        sheet.line(sign_off.next_review, TABLE, sheet.left + LABEL, sheet.y)
        sheet.y += 24


def _signatures(sheet: Sheet, signers: tuple[Signer, ...], captions: Captions) -> None:
    sheet.keep(170)
    width = (sheet.content - 24) / 2
    top = bottom = sheet.y
    for place, signer in enumerate(signers):
        x = sheet.left + place * (width + 24)
        mark(sheet, signer.side, x, top + 1.5, 7)
        sheet.line(signer.label, TEXT_STRONG, x + 12, top)
        sheet.y = top + _LINE_ROOM
        sheet.rule(0.8, "ink", x, x + width)
        y = sheet.y + 6
        y = sheet.lines(wrap(signer.name, TEXT_STRONG, width), TEXT_STRONG, x, y)
        y = sheet.lines(wrap(signer.title, _SMALL, width), _SMALL, x, y)
        sheet.line(captions.date, _SMALL, x, y + 14)
        sheet.y = y + 24
        sheet.rule(0.6, "edge", x + 30, x + width)
        bottom = max(bottom, sheet.y)
    sheet.y = bottom + 36


def _open(sheet: Sheet, points: tuple[OpenPoint, ...], captions: Captions) -> None:
    """What stays open: what it is, how it stands, and by when."""
    sheet.keep(60)
    sheet.rule()
    sheet.y += 9
    sheet.line(captions.stays_open, CAPTION, sheet.left, sheet.y)
    x = sheet.left + float(LABEL)
    wide = sheet.right - x
    for point in points:
        what = wrap(point.what, TABLE_STRONG, wide)
        state = wrap(" · ".join(filter(None, (point.state, point.when))), TABLE, wide)
        for lines, style in ((what, TABLE_STRONG), (state, TABLE)):
            for words in lines:
                sheet.keep(style.leading)
                sheet.line(words, style, x, sheet.y)
                sheet.y += style.leading
        sheet.y += 6
    sheet.y += 8
