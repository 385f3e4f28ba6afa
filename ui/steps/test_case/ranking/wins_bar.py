"""How sure the ranking is: who comes first in what share of weightings."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot
from workshop.report.charts import RAMP, shares_bar
from workshop.texts import Texts
from workshop.texts.formats import percent
from workshop.texts.names import candidate_title

_LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
)
_BAR = 40
_NAMED = 120
"""A part of the bar that is so wide has its campaign's name in it."""


class WinsBar(QWidget):
    """The share in which each campaign wins: of what the room itself holds, or else of all weightings."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._drawn, self._wide = looks, 0
        self._shares: list[tuple[str, float]] = []
        self.setFixedHeight(looks.px(_BAR + 24))

    def show_ranking(self, snapshot: Snapshot, ranking: Ranking) -> None:
        """Show who wins how often, most often first."""
        shares = [
            (each, each.wins_share if each.believed_share is None else each.believed_share)
            for each in ranking.ranking
        ]
        shares.sort(key=lambda each: -each[1])
        self._shares = [(candidate_title(snapshot, each.candidate), share) for each, share in shares]
        self.setAccessibleName("; ".join(f"{name}: {percent(self._texts, s)}" for name, s in self._shares))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._drawn = self._looks.onto(painter)
        self._wide = round(self.width() / self._looks.zoom)
        rest: list[str] = []
        segments = shares_bar([share for _, share in self._shares], float(self._wide))
        for (name, share), segment in zip(self._shares, segments, strict=True):
            box = QRect(round(segment.x), 0, max(round(segment.width) - 2, 0), _BAR)
            painter.fillRect(box, looks.color(segment.tone))
            if segment.width < _NAMED:
                rest.append(f"{percent(self._texts, share)} {name}")
                continue
            painter.setPen(looks.color("inkOn" if segment.tone != RAMP[-1] else "ink"))
            painter.setFont(looks.font("section"))
            words = percent(self._texts, share)
            painter.drawText(box.adjusted(12, 0, 0, 0), _LEFT, words)
            at = 20 + painter.fontMetrics().horizontalAdvance(words)
            painter.setFont(looks.font("body"))
            room = box.width() - at - 8
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box.adjusted(at, 0, 0, 0), _LEFT, shown)
        self._paint_rest(painter, rest)

    def _paint_rest(self, painter: QPainter, rest: Sequence[str]) -> None:
        """Those that win too seldom to be named in the bar; where not all fit, the last ones are counted."""
        painter.setFont(self._drawn.font("small"))
        painter.setPen(self._drawn.color("ink2"))
        metrics, shown = painter.fontMetrics(), list(rest)
        words = " · ".join(shown)
        while len(shown) > 1 and metrics.horizontalAdvance(words) > self._wide:
            shown.pop()
            more = self._texts.plural("and {n} more", "and {n} more", len(rest) - len(shown))
            words = " · ".join([*shown, more])
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._wide)
        painter.drawText(QRect(0, _BAR + 4, self._wide, 20), _RIGHT, words)
