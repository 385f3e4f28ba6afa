"""Under the table: cost and return added up stage by stage, and who pays, beside what was published."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from ui.steps.road_map.plan.paying import Paying, PayingPainter, paying
from ui.theme.looks import Looks
from workshop.domain.facts.ids import IncrementId
from workshop.domain.planning.climb import Rung, climb
from workshop.domain.planning.numbering import numbered
from workshop.domain.planning.returns import Sum, decimal
from workshop.domain.planning.stages import Plan, plan
from workshop.domain.snapshot import Snapshot
from workshop.report.cumulated import Between, Point, cumulated, hatched
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.planning.road_map import payback_text
from workshop.texts.steps.road_map import is_in_thousands, net_text, scaled, unit_of

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter
_EDGE, _SCALE, _ENDS, _PAYS, _GAP = 24.0, 54.0, 96.0, 252.0, 24.0
_WITH_PAYS = 620
"""From this width on there is room for who pays."""
_TOP, _FEET, _LEAST_CHART = 36.0, 62.0, 96.0
_NAMES = 40.0
"""What the numbers and nets take under the chart."""
_HATCH, _TALLEST = 5.0, 320
_MOST, _BAR = 24, 12
"""So many columns show at once; of more the chart scrolls, by a bar of this height."""


class PlanCharts(QWidget):
    """Both charts of one currency, drawn by the widths that there are."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._drawn, self._texts = looks, looks, texts
        self._rungs: tuple[Rung, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._whole: Sum | None = None
        self._paying: Paying | None = None
        self._back = ""
        self._in_hand: int | None = None
        self._unit, self._in_thousands = "", False
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.bar.setAccessibleName(self.tr("Stages that show"))
        self.bar.setPageStep(_MOST)
        self.bar.valueChanged.connect(self.update)
        self.bar.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(looks.px(_TALLEST))
        self.setMinimumHeight(looks.px(_TOP + _LEAST_CHART + _FEET))
        looks.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(600), self._looks.px(260))

    def show_plan(self, snapshot: Snapshot, currency: str, in_hand: IncrementId | None) -> None:
        """Show what the plan comes to in this currency; the stage in hand stands on a ground of its own."""
        found = plan(snapshot)
        self._rungs = climb(found.stages, currency)
        self._labels = _labels(snapshot, self._rungs)
        self._whole = next((each for each in found.sums if each.currency == currency), None)
        self._paying = paying(self._texts, snapshot, self._whole, currency)
        self._back = self._path(snapshot, found, currency)
        self._unit = unit_of(self._texts, snapshot, currency)
        self._in_thousands = is_in_thousands(snapshot, currency)
        self._in_hand = next(
            (
                place
                for place, each in enumerate(self._rungs)
                if any(one.id == in_hand for one in each.stage.increments)
            ),
            None,
        )
        self._bring_into_view()
        self.setAccessibleName(self._heard())
        self.update()

    def _bring_into_view(self) -> None:
        """Of more columns than show at once those around the one in hand."""
        over = max(len(self._rungs) - _MOST, 0)
        self.bar.setRange(0, over)
        self.bar.setVisible(over > 0)
        self._place_bar()
        if self._in_hand is not None:
            first = self.bar.value()
            self.bar.setValue(min(max(first, self._in_hand - _MOST + 1), self._in_hand))

    def _path(self, snapshot: Snapshot, found: Plan, currency: str) -> str:
        """When it has paid back; of a single increment also that a path needs another."""
        months = next((each for each in found.growths if each.currency == currency), None)
        alone = self.tr("One increment: add the next to see the path.")
        back = payback_text(self._texts, months.back) if months else ""
        return paragraph(alone if len(snapshot.increments) == 1 else "", back)

    def _heard(self) -> str:
        if self._whole is None:
            return self.tr("Nothing costs or brings money yet.")
        cost, gain = (self._amount(decimal(each)) for each in (self._whole.cost, self._whole.gain))
        said = self.tr("Cost {cost}, return {gain}, {unit}.").format(cost=cost, gain=gain, unit=self._unit)
        return paragraph(said, self._back, self._paying.source if self._paying else "")

    def _amount(self, value: Decimal) -> str:
        return scaled(self._texts, value, self._in_thousands)

    # -- where it scrolls

    @property
    def _wide(self) -> float:
        """How wide it is, in the pixels of the design."""
        return self._looks.drawn(self.width())

    @property
    def _high(self) -> float:
        return self._looks.drawn(self.height())

    def _chart_end(self) -> float:
        pays = _PAYS + _GAP if self._wide >= _WITH_PAYS else 0.0
        return self._wide - _EDGE - pays

    def _area(self) -> QRectF:
        """Where the lines are; names, and the bar of one that scrolls, stand under it."""
        feet = _FEET if self.bar.maximum() == 0 else _FEET + _BAR
        left = _EDGE + _SCALE
        return QRectF(left, _TOP, self._chart_end() - self._ends_wide - left, self._high - _TOP - feet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()

    def _place_bar(self) -> None:
        area = self._area()
        top = round(area.bottom() + _NAMES)
        px = self._looks.px
        self.bar.setGeometry(px(area.left()), px(top), px(area.width()), px(_BAR))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes sideways through a chart that scrolls; without one it is the page's."""
        turn = event.angleDelta()
        by = turn.x() or (turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if by and self.bar.maximum():
            self.bar.setValue(self.bar.value() - (1 if by > 0 else -1))
        else:
            event.ignore()

    @property
    def _ends_wide(self) -> float:
        """What the sums take beside the lines."""
        if not self._rungs:
            return _ENDS
        figure = QFontMetricsF(self._looks.plain.font("section"))
        small = QFontMetricsF(self._looks.plain.font("label"))
        sums = (self._rungs[-1].gain, self._rungs[-1].cost)
        amounts = max(figure.horizontalAdvance(self._amount(decimal(each))) for each in sums)
        words = max(small.horizontalAdvance(each) for each in (self.tr("return"), self.tr("cost")))
        return max(_ENDS, amounts + words + 18)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn = self._looks.onto(painter)
        left, right, chart_end = _EDGE, self._wide - _EDGE, self._chart_end()
        self._words(painter, "section", "ink", QRectF(left, 4, 300, 24), self.tr("Cost and return, added up"))
        used = painter.fontMetrics().horizontalAdvance(self.tr("Cost and return, added up")) + 12
        room = chart_end - left - used
        note = self.tr("{unit}, run cost included").format(unit=self._unit)
        self._words(painter, "label", "ink2", QRectF(left + used, 4, room, 24), note)
        self._chart(painter, self._area())
        foot = QRectF(left, self._high - 22, chart_end - left, 20)
        self._words(painter, "small", "ink2", foot, self._back)
        if chart_end < right and self._paying is not None:
            painted = PayingPainter(painter, self._drawn, self._texts, right - _PAYS, right)
            painted.draw(self._paying, self.tr("Who pays"), self.tr("The whole"), _TOP, self._high)

    def _words(
        self,
        painter: QPainter,
        font: str,
        token: str,
        area: QRectF,
        words: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        painter.setFont(self._drawn.font(font))
        painter.setPen(self._drawn.color(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, align, shown)

    def _chart(self, painter: QPainter, area: QRectF) -> None:
        costs, gains = [each.cost for each in self._rungs], [each.gain for each in self._rungs]
        wide = area.width() * max(len(costs) / _MOST, 1.0)
        whole = cumulated(costs, gains, wide, area.height())
        if not whole.cost:
            return
        first, looks = self.bar.value(), self._drawn
        chart = whole.part(first, _MOST)
        if self._in_hand is not None and first <= self._in_hand < first + _MOST:
            x = area.left() + (self._in_hand - first) * chart.column
            painter.fillRect(
                QRectF(x, area.top(), chart.column, area.height() + _NAMES), looks.color("canvas")
            )
        for tick in chart.ticks:
            y = area.top() + tick.y
            painter.fillRect(QRectF(area.left(), y, area.width(), 1), looks.color("line"))
            label = self._amount(decimal(tick.amount))
            self._words(painter, "label", "ink2", QRectF(_EDGE, y - 9, _SCALE - 8, 18), label, _RIGHT)
        for between in chart.between:
            self._between(painter, area, between)
        self._line(painter, area, chart.cost, 2.0, "ink3")
        self._line(painter, area, chart.gain, 3.0, "ink")
        self._ends(painter, area, whole.gain[-1].y, whole.cost[-1].y)
        self._feet(painter, area, chart.column)

    def _between(self, painter: QPainter, area: QRectF, each: Between) -> None:
        """What lies between the lines; hatched where the cost is above, so that no grey alone says it."""
        part = QRectF(area.left() + each.x, area.top() + each.top, each.width, each.bottom - each.top)
        if not each.is_short:
            painter.fillRect(part, self._drawn.color("select"))
            return
        painter.setPen(QPen(self._drawn.color("ink3"), 1))
        for foot, head in hatched(part.width(), part.height(), _HATCH):
            painter.drawLine(part.topLeft() + QPointF(*foot), part.topLeft() + QPointF(*head))

    def _line(
        self, painter: QPainter, area: QRectF, points: Sequence[Point], weight: float, token: str
    ) -> None:
        painter.setPen(QPen(self._drawn.color(token), weight, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawPolyline(QPolygonF([QPointF(area.left() + x, area.top() + y) for x, y in points]))

    def _ends(self, painter: QPainter, area: QRectF, gain: float, cost: float) -> None:
        """Both sums beside the ends of their lines, moved apart where they would touch."""
        apart = max(20 - abs(gain - cost), 0) / 2
        up = -1 if gain <= cost else 1
        whole = self._rungs[-1]
        parts = (
            (gain + up * apart, whole.gain, self.tr("return"), "section", "ink"),
            (cost - up * apart, whole.cost, self.tr("cost"), "body_medium", "ink2"),
        )
        for y, amount, name, font, token in parts:
            place = QRectF(area.right() + 10, area.top() + y - 12, self._ends_wide, 24)
            said = self._amount(decimal(amount))
            self._words(painter, font, token, place, said)
            used = painter.fontMetrics().horizontalAdvance(said) + 6
            self._words(painter, "label", "ink2", place.adjusted(used, 1, 0, 1), name)

    def _feet(self, painter: QPainter, area: QRectF, column: float) -> None:
        """Each stage's number and its own net; of many every so manieth."""
        y = area.bottom() + 2
        self._words(painter, "label", "ink2", QRectF(_EDGE, y, _SCALE - 8, 18), self.tr("no."), _RIGHT)
        nets = ["–" if each.own is None else self._net(each.own) for each in self._rungs]
        painter.setFont(self._drawn.font("small_medium"))
        widest = max(painter.fontMetrics().horizontalAdvance(net) for net in nets)
        if has_room := widest <= column - 4:
            self._words(
                painter, "label", "ink2", QRectF(_EDGE, y + 18, _SCALE - 8, 18), self.tr("net"), _RIGHT
            )
        every = max(1, -(-26 // max(int(column), 1)))
        first = self.bar.value()
        for place, (name, net) in enumerate(zip(self._labels, nets, strict=True)):
            if not first <= place < first + _MOST:
                continue
            x = area.left() + (place - first) * column
            if place % every == 0:
                wider = max(column * every - column, 24.0 - column, 0.0) / 2
                box = QRectF(x, y, column, 18).adjusted(-wider, 0, wider, 0)
                self._words(painter, "label", "ink2", box, name, _CENTER)
            if has_room:
                self._words(painter, "small_medium", "ink", QRectF(x, y + 18, column, 18), net, _CENTER)

    def _net(self, own: Sum) -> str:
        return net_text(self._texts, decimal(own.net), self._in_thousands)


def _labels(snapshot: Snapshot, rungs: Sequence[Rung]) -> tuple[str, ...]:
    """What each column is called: the stage's number, or that of its only increment in the table."""
    numbers = numbered(snapshot)
    return tuple(
        str(each.stage.number) if each.stage.number is not None else str(numbers[each.stage.increments[0].id])
        for each in rungs
    )
