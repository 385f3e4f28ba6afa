"""What a dot and an equals sign in the grid stand for: where phases differ, and where they were asked for."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from workshop.domain import rules
from workshop.domain.rights.phasing import Phasing, phasing
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

_INDENT, _LINE = 14, 18


class PhaseLegend(QWidget):
    """A line a mark; nothing to see where no phase differs and none was asked for."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._words = self._asked = ""
        self._of: tuple[object, ...] = ()

    def show_refined(self, snapshot: Snapshot, checked: rules.Checked) -> None:
        """Count the activities of which a phase differs or all were asked for, if these can be others now."""
        of = (dict(checked.parts.refined), snapshot.activities, snapshot.decisions, snapshot.phases)
        same = [a is b for a, b in zip(of[1:], self._of[1:], strict=False)]
        if self._of and of[0] == self._of[0] and all(same):
            return
        self._of = of
        listed = snapshot.shortlist if len(snapshot.phases) else ()
        found = [phasing(snapshot, each.id) for each in listed]
        differs, asked = found.count(Phasing.PHASE_BY_PHASE), found.count(Phasing.SAME)
        say, plural = self._texts.say, self._texts.plural
        words = plural("differs in one activity", "differs in {n} activities", differs)
        self._words = words if differs else ""
        self._asked = say("same in all phases: {n} of {total}", n=asked, total=len(found)) if asked else ""
        self.setAccessibleName(", ".join(filter(None, (self._words, self._asked))))
        self.setVisible(bool(self._words or self._asked))
        self.updateGeometry()
        self.update()

    def _lines(self) -> list[str]:
        return [words for words in (self._words, self._asked) if words]

    def sizeHint(self) -> QSize:
        self.setFont(self._looks.font("small"))
        wide = max((self.fontMetrics().horizontalAdvance(words) for words in self._lines()), default=0)
        px = self._looks.px
        return QSize(wide + px(_INDENT) + 1, max(len(self._lines()) * px(_LINE), px(20)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks, room = self._looks.onto_part(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(looks.font("small"))
        top = (room.height() - len(self._lines()) * _LINE) // 2
        for place, words in enumerate(self._lines()):
            self._paint_line(painter, looks, QRect(0, top + place * _LINE, room.width(), _LINE), words)

    def _paint_line(self, painter: QPainter, looks: Looks, line: QRect, words: str) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(looks.color("ink2"))
        room = line.adjusted(_INDENT, 0, 0, 0)
        lines = break_lines(words, painter.font(), room.width(), most=1 if self._asked else 2)
        draw_lines(painter, room.toRectF(), lines, painter.fontMetrics().height(), middle)
        if words == self._asked:
            painter.drawText(line, middle, "=")
            return
        painter.setBrush(looks.color("ink"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(4, line.center().y() + 1), 2.5, 2.5)
