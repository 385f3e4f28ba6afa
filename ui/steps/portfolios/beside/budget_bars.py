"""Both portfolios' money, a bar a currency; beside it what was published, where it is technology money."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.controls.labels import label
from ui.controls.scrolled import yielding
from ui.controls.tick import Tick
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.domain.portfolios.budgets import CONTROLLED_BY_IT, Budget, budgets, without_budget
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import percent
from workshop.texts.names import side_label
from workshop.texts.steps.portfolios import large_money

_ROW, _BAR = 28, 18
_SUM = 112
_LEAST_INSIDE = 30
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BudgetBars(QWidget):
    """A sum and a bar of shares a currency; a mark in the first one says what was published."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._budgets: tuple[Budget, ...] = ()
        self._is_marked = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_budgets(self, found: tuple[Budget, ...], is_marked: bool, spoken: str) -> None:
        """Show them; where one side alone has money, its sum is enough."""
        self._budgets, self._is_marked = found, is_marked
        self.setFixedHeight(max(_ROW * len(found), 1))
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, max(_ROW * len(self._budgets), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, each in enumerate(self._budgets):
            top = float(place * _ROW)
            painter.setFont(self._looks.font("small_medium"))
            painter.setPen(self._looks.color("ink"))
            painter.drawText(
                QRectF(0, top, _SUM, _ROW), _LEFT, large_money(self._texts, each.total, each.currency)
            )
            shares = each.shares()
            if len(shares) > 1:
                area = QRectF(_SUM, top + (_ROW - _BAR) / 2, self.width() - _SUM, _BAR)
                self._paint_shares(painter, area, shares)
                if place == 0 and self._is_marked:
                    self._paint_mark(painter, area)

    def _paint_shares(self, painter: QPainter, area: QRectF, shares: tuple[tuple[Side, float], ...]) -> None:
        x = area.left()
        painter.setFont(self._looks.font("tiny"))
        for side, share in shares:
            wide = area.width() * share
            part = QRectF(x, area.top(), max(wide - 1, 1), area.height())
            painter.setPen(QPen(side_color(self._looks, side, "Edge"), 1))
            painter.setBrush(side_color(self._looks, side))
            painter.drawPath(
                side_path(side if wide > _BAR else Side.IT, part.adjusted(0.5, 0.5, -0.5, -0.5), 2)
            )
            if wide >= _LEAST_INSIDE:
                painter.setPen(side_color(self._looks, side, "On"))
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, percent(self._texts, share))
            x += wide

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Where IT's share would begin if it were the published one: IT stands at the right."""
        x = area.left() + area.width() * (1 - CONTROLLED_BY_IT)
        for pen in (QPen(self._looks.color("surface"), 4), QPen(self._looks.color("ink"), 2)):
            painter.setPen(pen)
            painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom() + 4))
            for y in (area.top() - 4, area.bottom() + 4):
                painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))


class BudgetPanel(QWidget):
    """The bars, what has no budget, and two ticks: `called_technology` is kept, `shown_on_wall` is not."""

    called_technology = Signal(bool)
    shown_on_wall = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.bars = BudgetBars(looks, texts)
        self.tick = Tick(looks, self.tr("These are technology budgets"))
        self.on_wall = Tick(looks, self.tr("Show sums on the wall"))
        self.tick.clicked.connect(self.called_technology)
        self.on_wall.toggled.connect(lambda _: self.shown_on_wall.emit())
        self._without = label(looks, "small", "", "ink2", wrap=True)
        self._published = label(
            looks,
            "small",
            self.tr("The mark is published: IT controls 68 % of technology money (CIO Magazine, 2014)."),
            "ink2",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addWidget(label(looks, "label", self.tr("Budgets together"), "ink2"))
        tick, on_wall = yielding(self.tick), yielding(self.on_wall)
        for widget in (self.bars, self._without, tick, self._published, on_wall):
            column.addWidget(widget)

    def show_budgets(self, snapshot: Snapshot) -> None:
        """Show both portfolios' money, where there is any."""
        found, texts = budgets(snapshot.initiatives), self._texts
        self.setVisible(bool(found))
        is_technology = snapshot.workshop.technology_money
        self.tick.setChecked(is_technology)
        is_marked = is_technology and bool(found) and len(found[0].shares()) > 1
        self.bars.show_budgets(found, is_marked, "; ".join(self._spoken(snapshot, each) for each in found))
        self._published.setVisible(is_marked)
        missing = without_budget(snapshot.initiatives)
        self._without.setText(texts.plural("{n} without a budget", "{n} without a budget", missing))
        self._without.setVisible(missing > 0)

    def _spoken(self, snapshot: Snapshot, budget: Budget) -> str:
        shares = [
            f"{side_label(self._texts, snapshot, s)} {percent(self._texts, v)}" for s, v in budget.shares()
        ]
        return ", ".join([large_money(self._texts, budget.total, budget.currency), *shares])
