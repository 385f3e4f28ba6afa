"""What a dot in the grid stands for, and in how many activities a phase differs."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from workshop.domain import rules
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

_INDENT = 14


class PhaseLegend(QWidget):
    """A dot and a few words; nothing to see where no phase is refined."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts, self._words = looks, texts, ""
        self._refined: object = None
        self._activities: object = None

    def show_refined(self, snapshot: Snapshot, checked: rules.Checked) -> None:
        """Count the activities in which some phase has letters of its own, if that can have changed."""
        refined = dict(checked.parts.refined)
        if refined == self._refined and snapshot.activities is self._activities:
            return
        self._refined, self._activities = refined, snapshot.activities
        count = 0
        if refined:
            count = sum(1 for each in snapshot.shortlist if rules.refined_phases(snapshot, each.id))
        self._words = self._texts.plural("differs in one activity", "differs in {n} activities", count)
        self.setAccessibleName(self._words)
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        self.setFont(self._looks.font("small"))
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + _INDENT + 1, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._looks.color("ink"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(4, self.height() / 2 + 0.5), 2.5, 2.5)
        painter.setPen(self._looks.color("ink2"))
        painter.setFont(self._looks.font("small"))
        room = self.rect().adjusted(_INDENT, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
