"""What stands over the rows of both portfolios: each side's head, what shapes mean, and the months."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.steps.portfolios.chart.board import Portfolio
from ui.steps.portfolios.chart.painted_rows import paint_bar
from ui.steps.portfolios.chart.places import EDGE, HEADER, MONEY_END, NAME_END, Scene
from ui.theme.looks import Looks
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import Side
from workshop.report.portfolios.axis import Bar
from workshop.report.portfolios.layout import HEAD

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_heads(painter: QPainter, looks: Looks, scene: Scene, words: list[str]) -> None:
    """Each portfolio's head over its rows; that of the rows in view stays at the top."""
    layout = scene.layout
    for place, (each, natural) in enumerate(zip(scene.board.portfolios, layout.heads, strict=True)):
        least = scene.top if place == 0 else max(scene.top, scene.band + layout.band_height)
        following = layout.band if place == 0 else next(iter(layout.heads[place + 1 :]), layout.height)
        y = min(max(natural, least), max(following - HEAD, natural))
        if y < scene.top + scene.height:
            _paint_head(painter, looks, scene, each, y, words[place])


def _paint_head(
    painter: QPainter, looks: Looks, scene: Scene, portfolio: Portfolio, y: float, words: str
) -> None:
    painter.fillRect(QRectF(0, y, scene.width, HEAD), looks.color("surface"))
    painter.fillRect(QRectF(EDGE, y, scene.width - 2 * EDGE, 4), side_color(looks, portfolio.side))
    painter.fillRect(QRectF(EDGE, y + HEAD - 1, scene.width - 2 * EDGE, 1), looks.color("line"))
    area = QRectF(EDGE, y + 4, scene.width - 2 * EDGE, HEAD - 4)
    painter.setFont(looks.font("body_strong"))
    painter.setPen(side_color(looks, portfolio.side, "Text"))
    painter.drawText(area, _LEFT, portfolio.name)
    x = EDGE + painter.fontMetrics().horizontalAdvance(portfolio.name) + 8
    painter.setFont(looks.font("small"))
    painter.setPen(looks.color("ink2"))
    painter.drawText(QRectF(x, area.top(), 300, area.height()), _LEFT, words)
    painter.setFont(looks.font("small_medium"))
    painter.setPen(looks.color("ink"))
    painter.drawText(area, _RIGHT, portfolio.sums)


def paint_header(
    painter: QPainter, looks: Looks, scene: Scene, legend: tuple[str, str, str], months: list[str]
) -> None:
    """Over all of it: what shapes mean, the unit of money, and the months."""
    painter.fillRect(QRectF(0, 0, scene.width, HEADER), looks.color("surface"))
    middle, x = HEADER / 2 - 1, EDGE
    painter.setFont(looks.font("small"))
    for words, ongoing in ((legend[0], True), (legend[1], False)):
        for side in (Side.MARKETING, Side.IT):
            area = QRectF(x, middle - 6, 26, 12)
            paint_bar(painter, looks, side, area, Bar(0, 26), ongoing, False)
            x += 30
        painter.setPen(looks.color("ink2"))
        painter.drawText(QRectF(x + 2, 0, 90, HEADER), _LEFT, words)
        x += painter.fontMetrics().horizontalAdvance(words) + 16
    painter.setPen(looks.color("ink2"))
    if x < MONEY_END - painter.fontMetrics().horizontalAdvance(legend[2]):
        painter.drawText(QRectF(NAME_END - 60, 0, MONEY_END - NAME_END + 60, HEADER), _RIGHT, legend[2])
    _paint_ticks(painter, looks, scene, months)


def _paint_ticks(painter: QPainter, looks: Looks, scene: Scene, months: list[str]) -> None:
    ticks = scene.axis.ticks()
    painter.setFont(looks.font("label"))
    painter.setPen(looks.color("ink2"))
    painter.drawText(QRectF(scene.left - 60, 0, 52, HEADER), _RIGHT, str(ticks[0].year) if ticks else "")
    wide, last = scene.axis.month_width, scene.left - 1
    for place, tick in enumerate(ticks):
        x = scene.left + tick.x
        if tick.is_quarter:
            painter.fillRect(QRectF(x, 2, 1, HEADER - 4), looks.color("edge"))
        words = str(tick.year) if place and tick.month == 1 else months[tick.month - 1]
        taken = painter.fontMetrics().horizontalAdvance(words)
        fits = wide >= taken + 5 or tick.month == 1 or (tick.is_quarter and wide * 3 >= taken + 5)
        if fits and x > last and x + taken <= scene.width:
            painter.setPen(looks.color("ink" if place and tick.month == 1 else "ink2"))
            painter.drawText(QRectF(x + 5, 0, taken + 4, HEADER), _LEFT, words)
            last = x + taken + 5
