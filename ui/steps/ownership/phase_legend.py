"""What a dot and an equals sign in the grid stand for: where phases differ, and where they were asked for."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from workshop.domain import rules
from workshop.domain.rights.phasing import Phasing, phasing
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

_INDENT = 14


class PhaseLegend(QWidget):
    """A few words behind their marks; nothing to see where no phase differs and none was asked for."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts, self._words = looks, texts, ""
        self._has_dot = True
        self._of: tuple[object, ...] = ()

    def show_refined(self, snapshot: Snapshot, checked: rules.Checked) -> None:
        """Count the activities of which a phase differs or all were asked for, if these can be others now."""
        of = (dict(checked.parts.refined), snapshot.activities, snapshot.decisions, snapshot.phases)
        same = [a is b for a, b in zip(of[1:], self._of[1:], strict=False)]
        if self._of and of[0] == self._of[0] and all(same):
            return
        self._of = of
        found = [phasing(snapshot, each.id) for each in snapshot.shortlist]
        differs, asked = found.count(Phasing.PHASE_BY_PHASE), found.count(Phasing.SAME)
        self._has_dot = differs > 0
        parts = []
        if differs:
            parts.append(self._texts.plural("differs in one activity", "differs in {n} activities", differs))
        if asked:
            parts.append(self._texts.say("= asked in {n} of {total}", n=asked, total=len(found)))
        self._words = "   ".join(parts)
        self.setAccessibleName(self._words)
        self.setVisible(bool(parts))
        self.updateGeometry()
        self.update()

    @property
    def _indent(self) -> int:
        return _INDENT if self._has_dot else 0

    def sizeHint(self) -> QSize:
        self.setFont(self._looks.font("small"))
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + self._indent + 1, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._has_dot:
            painter.setBrush(self._looks.color("ink"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(4, self.height() / 2 + 0.5), 2.5, 2.5)
        painter.setPen(self._looks.color("ink2"))
        painter.setFont(self._looks.font("small"))
        room = self.rect().adjusted(self._indent, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
