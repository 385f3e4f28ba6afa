"""The criteria of a ranking: weights, the sides' means, the range in which the first stays first, scores."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Better, Side
from workshop.domain.facts.ids import CandidateId
from workshop.domain.ranking.ranking import Ranking, Stable
from workshop.domain.snapshot import Snapshot
from workshop.report.charts import tone, weight_range
from workshop.texts import Texts
from workshop.texts.formats import number, points

_LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
)
_CENTER = Qt.AlignmentFlag.AlignCenter
_TINY = 1e-9
_COLUMNS = 6


class WeightTable(QWidget):
    """A row a criterion: its weight, the sides' means, the range in which the winner stays, mean scores."""

    _HEAD, _LINE = 44, 46

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._drawn, self._wide = looks, 0
        self._snapshot: Snapshot | None = None
        self._ranking: Ranking | None = None
        self._has_range = False

    def show_ranking(self, snapshot: Snapshot, ranking: Ranking) -> None:
        """Show the criteria of a ranking.

        A range in which the first stays first is there where one leads alone, on what the same people scored.
        """
        self._snapshot, self._ranking = snapshot, ranking
        self._has_range = ranking.comparable and ranking.lead is not None and len(ranking.leaders) == 1
        self.setFixedHeight(self._looks.px(self._HEAD + self._LINE * len(ranking.criteria) + 36))
        rows = [self._spoken(snapshot, each) for each in ranking.stable]
        self.setAccessibleName("; ".join(rows))
        self.update()

    def _spoken(self, snapshot: Snapshot, each: Stable) -> str:
        name, weight = snapshot.criteria[each.criterion].name, points(self._texts, each.weight)
        if not self._has_range:
            return self.tr("{name}: {weight} points").format(name=name, weight=weight)
        low, high = points(self._texts, each.low), points(self._texts, each.high)
        said = self.tr("{name}: {weight} points, first from {low} to {high}")
        return said.format(name=name, weight=weight, low=low, high=high)

    def _axis(self) -> QRectF:
        return QRectF(self._wide * 0.295, 0, self._wide * 0.26, 0)

    def _columns(self) -> list[tuple[CandidateId, QRectF]]:
        assert self._ranking is not None
        names = [each.candidate for each in self._ranking.ranking][:_COLUMNS]
        start = self._wide * 0.575
        wide = (self._wide - start) / max(len(names), 1)
        return [(name, QRectF(start + n * wide, 0, wide, 0)) for n, name in enumerate(names)]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ranking is None or self._snapshot is None:
            return
        painter = QPainter(self)
        self._drawn, self._wide = self._looks.onto(painter), round(self.width() / self._looks.zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        for place in range(len(self._ranking.criteria)):
            self._paint_line(painter, place)
        self._paint_legend(painter)

    def _paint_head(self, painter: QPainter) -> None:
        assert self._snapshot is not None
        looks, axis = self._drawn, self._axis()
        painter.setFont(looks.font("section"))
        painter.setPen(looks.color("ink"))
        painter.drawText(QRect(0, 0, 200, self._HEAD - 4), Qt.AlignmentFlag.AlignBottom, self.tr("Criteria"))
        painter.setFont(looks.font("label"))
        painter.setPen(looks.color("ink2"))
        bottom = Qt.AlignmentFlag.AlignBottom
        head = self._HEAD - 6
        painter.drawText(
            QRectF(axis.x() - 150, 0, 120, head), bottom | Qt.AlignmentFlag.AlignRight, self.tr("Weight")
        )
        painter.drawText(QRectF(axis.x() - 4, 0, 40, head), bottom, "0")
        painter.drawText(
            QRectF(axis.x(), 0, axis.width(), head), bottom | Qt.AlignmentFlag.AlignHCenter, self.tr("points")
        )
        right = bottom | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(axis.right() - 36, 0, 46, head), right, "100")
        for name, column in self._columns():
            title = self._snapshot.candidates[name].title
            place = QRectF(column.x() + 4, 0, column.width() - 8, head)
            words = _on_two_lines(painter, title, place.width())
            flags = bottom | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place, flags, words)
        painter.fillRect(0, self._HEAD - 1, self._wide, 1, looks.color("line"))

    def _paint_line(self, painter: QPainter, place: int) -> None:
        assert self._ranking is not None and self._snapshot is not None
        looks = self._drawn
        top = self._HEAD + place * self._LINE
        criterion = self._snapshot.criteria[self._ranking.criteria[place]]
        box = QRectF(0, top + 13, 20, 20)
        painter.fillRect(box, looks.color(tone(place)))
        painter.setFont(looks.font("tiny"))
        painter.setPen(looks.color("inkOn" if place < 4 else "ink"))
        painter.drawText(box, _CENTER, str(place + 1))
        painter.setFont(looks.font("body_medium"))
        painter.setPen(looks.color("ink"))
        axis = self._axis()
        room = int(axis.x() - 80)
        low = criterion.better is Better.LOW
        name = painter.fontMetrics().elidedText(criterion.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(30, top + (4 if low else 0), room, 24 if low else self._LINE), _LEFT, name)
        if low:
            painter.setFont(looks.font("label"))
            painter.setPen(looks.color("ink2"))
            painter.drawText(QRect(30, top + 23, room, 18), _LEFT, self.tr("low is better"))
        painter.setFont(looks.font("number"))
        painter.setPen(looks.color("ink"))
        weight = points(self._texts, self._ranking.weights[place])
        painter.drawText(QRectF(axis.x() - 90, top, 60, self._LINE), _RIGHT, weight)
        self._paint_axis(painter, place, top)
        self._paint_scores(painter, place, top)
        painter.fillRect(0, top + self._LINE - 1, self._wide, 1, looks.color("line"))

    def _paint_axis(self, painter: QPainter, place: int, top: int) -> None:
        assert self._ranking is not None
        looks, axis, middle = self._drawn, self._axis(), top + self._LINE / 2
        painter.fillRect(QRectF(axis.x(), middle - 0.5, axis.width(), 1), looks.color("line"))
        if not self._ranking.stable:
            return
        stable = self._ranking.stable[place]
        sides = self._ranking.side_weights
        own = [weights[place] if weights else None for weights in (sides["marketing"], sides["it"])]
        found = weight_range(stable.low, stable.high, stable.weight, own[0], own[1], axis.width())
        if self._has_range:
            span = QRectF(axis.x() + found.low, middle - 7, found.high - found.low, 14)
            painter.fillRect(span, looks.color("select"))
            painter.setPen(QPen(looks.color("edge"), 1.5))
            painter.drawLine(QPointF(span.right(), middle - 10), QPointF(span.right(), middle + 10))
        painter.setPen(QPen(looks.color("ink"), 3))
        x = axis.x() + found.mean
        painter.drawLine(QPointF(x, middle - 11), QPointF(x, middle + 11))
        for side, where in ((Side.IT, found.it), (Side.MARKETING, found.marketing)):
            if where is not None:
                self._paint_mark(painter, side, axis.x() + where - 5.5, middle)

    def _paint_mark(self, painter: QPainter, side: Side, x: float, middle: float) -> None:
        painter.setPen(QPen(self._drawn.color("surface"), 1))
        painter.setBrush(side_color(self._drawn, side))
        painter.drawPath(side_path(side, QRectF(x, middle - 5.5, 11, 11), 2))

    def _paint_scores(self, painter: QPainter, place: int, top: int) -> None:
        """The mean scores; the best stands out, where they are the same people's."""
        assert self._ranking is not None and self._snapshot is not None
        means = {name: self._ranking.means[name][place] for name, _ in self._columns()}
        low = self._snapshot.criteria[self._ranking.criteria[place]].better is Better.LOW
        given = [mean for mean in self._ranking.means.values() if mean[place] is not None]
        known = [mean[place] or 0.0 for mean in given]
        best = (min(known) if low else max(known)) if known and self._ranking.comparable else None
        for name, column in self._columns():
            mean = means[name]
            is_best = mean is not None and best is not None and abs(mean - best) < _TINY
            painter.setFont(self._drawn.font("body_strong" if is_best else "body"))
            painter.setPen(self._drawn.color("ink" if is_best else "ink2"))
            where = QRectF(column.x(), top, column.width(), self._LINE)
            painter.drawText(where, _CENTER, "–" if mean is None else number(self._texts, mean, 1))

    def _paint_legend(self, painter: QPainter) -> None:
        """What the marks are: of the sides and of the range only where there are any."""
        assert self._snapshot is not None and self._ranking is not None
        looks, labels = self._drawn, self._snapshot.workshop.sides
        y = self.height() - 18
        painter.setFont(looks.font("small"))
        painter.fillRect(QRectF(6, y - 8, 3, 16), looks.color("ink"))
        x = self._word(painter, 18, y, self._mean_words())
        for side, name in ((Side.MARKETING, labels.marketing), (Side.IT, labels.it)):
            if self._ranking.side_weights[side.value] is not None:
                self._paint_mark(painter, side, x, y)
                x = self._word(painter, x + 18, y, self.tr("{side}’s mean").format(side=name))
        if self._has_range:
            painter.fillRect(QRectF(x, y - 7, 28, 14), looks.color("select"))
            x = self._word(painter, x + 36, y, self.tr("The first stays first in this range"))
        more = len(self._ranking.ranking) - len(self._columns())
        if more > 0:
            words = self._texts.plural("{n} more campaign", "{n} more campaigns", more)
            self._word(painter, x, y, words)

    def _mean_words(self) -> str:
        assert self._ranking is not None
        if not self._ranking.weights_given:
            return self.tr("All count the same")
        if not self._ranking.weighed:
            return self.tr("As agreed aloud")
        if self._ranking.weighed == self._ranking.voters:
            return self._texts.plural("Mean of all {n}", "Mean of all {n}", self._ranking.weighed)
        return self._texts.plural("Mean of {n} person", "Mean of {n} people", self._ranking.weighed)

    def _word(self, painter: QPainter, x: float, y: float, text: str) -> float:
        painter.setPen(self._drawn.color("ink2"))
        painter.drawText(QRectF(x, y - 10, 400, 20), _LEFT, text)
        return x + painter.fontMetrics().horizontalAdvance(text) + 22


def _on_two_lines(painter: QPainter, text: str, width: float) -> str:
    """As much of the text as two lines hold, with an ellipsis where some is left out."""
    metrics, wrap = painter.fontMetrics(), Qt.TextFlag.TextWordWrap
    room, most = QRect(0, 0, int(width), 1_000), metrics.lineSpacing() * 2 + 2
    kept = text
    while kept and metrics.boundingRect(room, wrap, kept).height() > most:
        kept = kept[:-2].rstrip(" …") + "…"
    return kept
