"""Who pays for the plan, painted: the whole beside what was published, and each strand."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side, Strand
from workshop.domain.planning.returns import Sum, sums
from workshop.domain.planning.stages import PUBLISHED_IT, has_technology
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import percent
from workshop.texts.lists import word
from workshop.texts.names import side_label
from workshop.texts.steps.road_map import published_text, split_text

SIDES = (Side.MARKETING, Side.IT)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEAST_INSIDE = 40.0
_LINE, _STRAND = 16.0, 34.0


class Paying(msgspec.Struct, frozen=True):
    """What both sides pay in one currency, in all and by strand.

    `said` and `source` are what was published, where any of the money is for technology; else nothing.
    """

    names: tuple[str, str]
    whole: Sum | None
    amounts: str
    strands: tuple[tuple[str, Sum, str], ...]
    said: str
    source: str


def paying(texts: Texts, snapshot: Snapshot, whole: Sum | None, currency: str) -> Paying:
    """What is painted of this currency."""
    names = [side_label(texts, snapshot, side) for side in SIDES]
    strands = []
    for strand in Strand:
        listed = [each for each in snapshot.increments if each.strand is strand]
        found = sums(listed, snapshot.workshop.horizon)
        own = next((each for each in found if each.currency == currency), None)
        if own is not None and own.paid:
            strands.append((word(texts, strand), own, split_text(texts, snapshot, own)))
    amounts, said, source = "", "", ""
    if whole is not None and whole.paid:
        amounts = split_text(texts, snapshot, whole)
        if has_technology(snapshot.increments.in_order, currency):
            said, source = published_text(texts, snapshot, whole)
    return Paying((names[0], names[1]), whole, amounts, tuple(strands), said, source)


class PayingPainter:
    """Paints it between two sides of a place, from its top on."""

    def __init__(self, painter: QPainter, looks: Looks, texts: Texts, left: float, right: float) -> None:
        self._painter, self._looks, self._texts = painter, looks, texts
        self._left, self._right = left, right

    def draw(self, of: Paying, title: str, whole: str, top: float, bottom: float) -> None:
        """What there is room for above the bottom: all strands before who published the share."""
        if of.whole is None or not of.whole.paid:
            return
        self._say("section", "ink", QRectF(self._left, 4, 120, 24), title)
        self._legend(of.names)
        y = top + 22
        self._shares(QRectF(self._left, y, self._wide, 30), of.whole, inside=True)
        if of.said:
            self._published(y, of.said)
        y = self._sums(y + 32, whole, of.amounts)
        if y + 2 * _LINE + _STRAND * len(of.strands) <= bottom:
            y = self._source(y, of.source)
        for name, own, amounts in of.strands:
            if y + _STRAND - 4 > bottom:
                return
            self._shares(QRectF(self._left, y + 6, self._wide, 8), own, inside=False)
            y = self._sums(y + 15, name, amounts)

    @property
    def _wide(self) -> float:
        return self._right - self._left

    def _say(self, font: str, token: str, area: QRectF, words: str, align: Qt.AlignmentFlag = _LEFT) -> None:
        painter = self._painter
        painter.setFont(self._looks.font(font))
        painter.setPen(self._looks.color(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, align, shown)

    def _legend(self, names: Sequence[str]) -> None:
        """Whose colour is whose, from the right."""
        painter, x = self._painter, self._right
        painter.setFont(self._looks.font("small"))
        for side, name in reversed(tuple(zip(SIDES, names, strict=True))):
            wide = min(float(painter.fontMetrics().horizontalAdvance(name)), 62.0)
            x -= wide
            self._say("small", "ink2", QRectF(x, 4, wide + 2, 24), name)
            x -= 16
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(side_color(self._looks, side))
            painter.drawPath(side_path(side, QRectF(x, 11, 11, 11), 2))
            x -= 10

    def _published(self, y: float, said: str) -> None:
        """A bracket over what IT controls elsewhere, from its place to the right end."""
        x, ink = self._left + self._wide * (1 - PUBLISHED_IT), self._looks.color("ink")
        self._painter.fillRect(QRectF(x - 2, y - 1, 6, 32), self._looks.color("surface"))
        for area in (QRectF(x, y - 5, self._right - x, 2), QRectF(x, y - 5, 2, 39)):
            self._painter.fillRect(area, ink)
        self._say("label", "ink", QRectF(self._left, y - 24, self._wide, 18), said, _RIGHT)

    def _source(self, y: float, words: str) -> float:
        """Who published it, and what it is here; where that ends."""
        if not words:
            return y
        font = self._looks.font("label")
        lines = break_lines(words, font, self._wide, 3)
        self._painter.setFont(font)
        self._painter.setPen(self._looks.color("ink2"))
        area = QRectF(self._left, y, self._wide, _LINE * len(lines))
        draw_lines(self._painter, area, lines, _LINE, Qt.AlignmentFlag.AlignLeft)
        return area.bottom() + 2

    def _shares(self, area: QRectF, own: Sum, inside: bool) -> None:
        painter, x = self._painter, area.left()
        for side, share in own.shares():
            wide = (area.width() - 2) * float(share)
            if wide <= 0:
                continue
            part = QRectF(x, area.top(), max(wide, 2.0), area.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(side_color(self._looks, side))
            painter.drawPath(side_path(side if wide > area.height() else Side.IT, part, 3))
            if inside and wide >= _LEAST_INSIDE:
                painter.setFont(self._looks.font("body_strong"))
                painter.setPen(side_color(self._looks, side, "On"))
                align = _LEFT if side is Side.MARKETING else _RIGHT
                painter.drawText(part.adjusted(10, 0, -10, 0), align, percent(self._texts, float(share)))
            x += wide + 2

    def _sums(self, y: float, name: str, amounts: str) -> float:
        """A name and both sums under a bar; where that ends."""
        area = QRectF(self._left, y, self._wide, 19)
        self._say("small_medium", "ink", area.adjusted(0, 0, -90, 0), name)
        self._say("small_medium", "ink", area, amounts, _RIGHT)
        return y + 19
