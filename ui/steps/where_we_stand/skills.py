"""The mirror: of each skill what a side says of itself, what the other says, and what it expected."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.steps.where_we_stand.statement_list import EDGE
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.mirror import Mirrored, Told, mirror, told_of_skills
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.report.charts import spot
from workshop.report.perceiving import dots
from workshop.texts import Texts
from workshop.texts.formats import number, paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.perceiving.figures import group_text
from workshop.texts.steps.perceiving.surveying import mirror_sentence

_ROW, _AXIS = 124, 0.42
_WIDE, _ABOVE = 720, 58
"""Where there is less room the lines stand under the sentence, so far down."""
_LINE, _NAMES = 30, 190
_MARK, _PERSON = 12.0, 6.0
_FIGURE = 84
_LEAST = 540
_OTHER = {Side.MARKETING: Side.IT, Side.IT: Side.MARKETING}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Line(msgspec.Struct, frozen=True):
    """What one side says: its words, whose mark it is, and whether it was only expected."""

    words: str
    side: Side
    rated: Rated | None
    is_guess: bool = False


class SkillList(QWidget):
    """A row a skill: the sentence, and three means on one axis from 1 to 5; a guess is an outline.

    Under each mean stands a small mark a person, and beside it how many they are.
    """

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._drawn, self._wide = looks, 0.0
        self._rows: tuple[tuple[str, str, tuple[_Line, ...]], ...] = ()
        self.setMinimumWidth(looks.px(_LEAST))

    def show_skills(self, snapshot: Snapshot, found: Sequence[Perceived]) -> None:
        """Show what the mirror holds of what was revealed."""
        told = told_of_skills(found)
        self._rows = tuple(self._row(snapshot, each, told[each.skill, each.side]) for each in mirror(found))
        self._fit()
        self.setAccessibleName(" ".join(self._heard(*row) for row in self._rows))
        self.update()

    @property
    def _above(self) -> int:
        """How far down the lines begin for want of room beside the sentence."""
        return 0 if self._looks.drawn(self.width()) >= _WIDE else _ABOVE

    def _fit(self) -> None:
        self.setFixedHeight(self._looks.px(_ROW + self._above) * len(self._rows) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _heard(self, title: str, sentence: str, lines: tuple[_Line, ...]) -> str:
        """A skill as it is read out: what each mean is made of as well."""
        texts = self._texts
        said = [
            group_text(texts, each.words, number(texts, each.rated.mean, 2), each.rated)
            for each in lines
            if each.rated
        ]
        return paragraph(f"{title}.", sentence, f"{'; '.join(said)}.")

    def _row(self, snapshot: Snapshot, each: Mirrored, told: Told) -> tuple[str, str, tuple[_Line, ...]]:
        other = _OTHER[each.side]
        side = side_label(self._texts, snapshot, each.side)
        others = side_label(self._texts, snapshot, other)
        lines = (
            _Line(self.tr("{side} of itself").format(side=side), each.side, told.own),
            _Line(self.tr("{other} of {side}").format(other=others, side=side), other, told.seen),
            _Line(
                self.tr("{side} expects {other} to say").format(side=side, other=others),
                each.side,
                told.guessed,
                True,
            ),
        )
        title = self.tr("{skill} · {side}").format(skill=each.skill, side=side)
        return title, mirror_sentence(self._texts, snapshot, each), lines

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(840), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._drawn, self._wide = self._looks.onto(painter), self._looks.drawn(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, seen = self._looks.px(_ROW + self._above), event.rect()
        first, last = max(seen.top() // high, 0), seen.bottom() // high + 1
        for place, row in enumerate(self._rows[first:last], first):
            self._paint_row(painter, place * (_ROW + self._above), *row)

    def _paint_row(
        self, painter: QPainter, top: int, title: str, sentence: str, lines: tuple[_Line, ...]
    ) -> None:
        looks, width = self._drawn, self._wide
        axis = width * (1 - _AXIS)
        room = width - 2 * EDGE if self._above else axis - EDGE - _NAMES - 24
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("body_strong"))
        head = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(EDGE, top + 12, room, 22), _LEFT, head)
        font = looks.font("body")
        painter.setFont(font)
        painter.setPen(looks.color("ink2"))
        said = break_lines(sentence, font, room, most=3)
        draw_lines(painter, QRectF(EDGE, top + 36, room, 66), said, 20, Qt.AlignmentFlag.AlignTop)
        for place, line in enumerate(lines):
            self._paint_line(painter, top + self._above + 18 + place * (_LINE + 2), axis, line)
        painter.fillRect(QRectF(0, top + self._above + _ROW - 1, width, 1), looks.color("line"))

    def _paint_line(self, painter: QPainter, top: float, axis: float, line: _Line) -> None:
        looks, wide = self._drawn, self._wide - axis - EDGE - _FIGURE - 12
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        names = break_lines(line.words, painter.font(), _NAMES, most=2)
        draw_lines(painter, QRectF(axis - _NAMES - 10, top, _NAMES, _LINE), names, _LINE / 2, _RIGHT)
        for value in range(1, 6):
            x = axis + spot(value, 1, 5, wide)
            painter.fillRect(QRectF(x, top + 4, 1, _LINE - 8), looks.color("line"))
        if line.rated is None:
            return
        self._paint_people(painter, top, axis, wide, line)
        x, middle = axis + spot(line.rated.mean, 1, 5, wide), top + _LINE / 2 - 3
        box = QRectF(x - _MARK / 2, middle - _MARK / 2, _MARK, _MARK)
        painter.setPen(QPen(side_color(looks, line.side, "Edge"), 1.5))
        painter.setBrush(looks.color("surface") if line.is_guess else side_color(looks, line.side))
        painter.drawPath(side_path(line.side, box, 2))
        painter.setFont(looks.font("number"))
        painter.setPen(looks.color("ink"))
        figure = QRectF(self._wide - EDGE - _FIGURE, top, 40, _LINE)
        painter.drawText(figure, _RIGHT, number(self._texts, line.rated.mean, 2))
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        count = QRectF(figure.right() + 4, top, _FIGURE - 44, _LINE)
        painter.drawText(count, _RIGHT, self.tr("n {n}").format(n=line.rated.n))

    def _paint_people(self, painter: QPainter, top: float, axis: float, wide: float, line: _Line) -> None:
        """A small mark a person at the foot of the line, side by side where they gave the same."""
        assert line.rated is not None, "somebody rated"
        column = wide / 4
        size = min(_PERSON, (column - 4) / max(max(line.rated.marks), 1) - 1)
        painter.setPen(QPen(side_color(self._drawn, line.side, "Edge"), 0.8))
        painter.setBrush(side_color(self._drawn, line.side, "Soft"))
        for dot in dots(line.rated.marks, column, size + 1, max(line.rated.marks)):
            x = axis + dot.x - column / 2
            painter.drawPath(side_path(line.side, QRectF(x - size / 2, top + _LINE - size, size, size), 1))
