"""The ballot as a picture: a shape a vote on either side of the names, and a button to agree on each."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.chips import paint_chip
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.report.ballots.chart import BallotChart, Measures, ballot_chart, head_places
from workshop.texts.wall.ownership_ballot import BallotPicture, Head, Line

_HEAD, _ROW, _FOOT = 34, 36, 10
_MARGIN, _AGREE = 20, 104
_NAMES, _MARK, _GAP, _INSET = 128.0, 15.0, 5.0, 12.0
_LEAST, _MOST = 552, 560
_AFTER, _BETWEEN = 6, 14
_COUNTED = 240.0
TOP_KEY = 9
_CENTRE, _MIDDLE = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter


class BallotCard(QFrame):
    """`agreed` carries the place of the one agreed on; nobody can't be."""

    agreed = Signal(int)

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._picture: BallotPicture | None = None
        self._buttons: dict[int, Button] = {}
        self.setProperty("card", "true")
        self.setMinimumWidth(looks.px(_LEAST))
        self.setMaximumWidth(_MOST)
        looks.changed.connect(self.update)

    def show_ballot(self, picture: BallotPicture, spoken: str) -> None:
        """Show a ballot; `spoken` is what a screen reader says of it."""
        self.setAccessibleName(spoken)
        if picture == self._picture:
            return
        self._picture = picture
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {}
        for place, line in enumerate(picture.lines):
            if line.person is not None:
                self._buttons[place] = self._button(place, line)
        self._place_buttons()
        self.updateGeometry()
        self.update()

    def _button(self, place: int, line: Line) -> Button:
        keys = self._acts.caps(f"agree-{place + 1}") if place < TOP_KEY else ()
        button = Button(self._looks, self.tr("Agree"), size="row", keys=keys, parent=self)
        button.setAccessibleName(self.tr("Agree on {name}").format(name=line.name))
        button.clicked.connect(lambda: self.agreed.emit(place))
        button.show()
        return button

    def can_agree(self, number: int) -> bool:
        """Whether there is a button with this number."""
        return number - 1 in self._buttons

    def agree(self, number: int) -> None:
        """Press the button with this number."""
        self._buttons[number - 1].click()

    def sizeHint(self) -> QSize:
        picture = self._picture
        rows = 0 if picture is None else len(picture.heads) if picture.is_voting else len(picture.lines)
        head = 8 if picture is not None and picture.is_voting else _HEAD
        return QSize(_MOST, head + rows * _ROW + _FOOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        for place, button in self._buttons.items():
            wide = button.sizeHint().width()
            button.setGeometry(self.width() - wide - 12, _HEAD + place * _ROW + 3, wide, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picture is not None:
            paint = self._paint_voters if self._picture.is_voting else self._paint_votes
            paint(painter, self._picture)

    def _measures(self, names: float) -> Measures:
        room = self.width() - 2 * _MARGIN - (_AGREE if self._buttons else 0)
        return Measures(room, names, _MARK, _GAP, _INSET)

    def _paint_voters(self, painter: QPainter, picture: BallotPicture) -> None:
        """A row a side: filled for everybody who voted, an outline for whoever hasn't."""
        chart = ballot_chart(
            [{Side.BOTH: head.entitled} for head in picture.heads], self._measures(_COUNTED), is_split=False
        )
        for place, (head, marks) in enumerate(zip(picture.heads, chart.rows, strict=True)):
            middle = 8 + place * _ROW + _ROW / 2
            label, words = self._wide(head)
            room = min(label, _COUNTED - 8 - words)
            self._say(painter, "label_strong", "ink", _MARGIN, middle, head.label, room)
            self._say(painter, "label", "ink2", _MARGIN + room + 8, middle, head.words)
            for number, mark in enumerate(marks):
                self._mark(painter, head.side, _MARGIN + mark.x, middle, chart.mark, number < head.voted)

    def _paint_votes(self, painter: QPainter, picture: BallotPicture) -> None:
        is_split = any(head.side in (Side.MARKETING, Side.IT) for head in picture.heads)
        chart = ballot_chart([line.marks for line in picture.lines], self._measures(_NAMES), is_split)
        self._paint_heads(painter, picture, chart)
        for axis in (chart.left, chart.right):
            if axis:
                box = QRectF(_MARGIN + axis, _HEAD, 1, len(picture.lines) * _ROW)
                painter.fillRect(box, self._looks.color("edge"))
        for place, (line, marks) in enumerate(zip(picture.lines, chart.rows, strict=True)):
            middle = _HEAD + place * _ROW + _ROW / 2
            self._paint_name(painter, line, _MARGIN + chart.left, middle)
            for mark in marks:
                self._mark(painter, mark.side, _MARGIN + mark.x, middle, chart.mark)

    def _paint_heads(self, painter: QPainter, picture: BallotPicture, chart: BallotChart) -> None:
        """Marketing ends at its axis, the others begin at theirs, or before it where there are many."""
        left, right = _MARGIN + chart.left, _MARGIN + chart.right + _INSET
        others = [head for head in picture.heads if head.side is not Side.MARKETING]
        for head in picture.heads:
            if head.side is Side.MARKETING:
                label, words = self._wide(head)
                at = left - _INSET - words
                room = min(label, at - _AFTER - _MARGIN / 2)
                self._paint_head(painter, head, at - _AFTER - room, room)
        wide = [(label, _AFTER + words) for label, words in map(self._wide, others)]
        places = head_places(wide, right, left + _INSET, self.width() - _INSET, _BETWEEN)
        for head, place in zip(others, places, strict=True):
            self._paint_head(painter, head, place.x, place.room)

    def _wide(self, head: Head) -> tuple[float, float]:
        """How wide a head's label is, and its words."""
        label, words = QFontMetrics(self._looks.font("label_strong")), QFontMetrics(self._looks.font("label"))
        return label.horizontalAdvance(head.label) + 1, words.horizontalAdvance(head.words)

    def _paint_head(self, painter: QPainter, head: Head, x: float, room: float) -> None:
        self._say(painter, "label_strong", "ink", x, _HEAD / 2, head.label, room)
        self._say(painter, "label", "ink2", x + room + _AFTER, _HEAD / 2, head.words)

    def _paint_name(self, painter: QPainter, line: Line, left: float, middle: float) -> None:
        x = left + 10
        if line.person is not None:
            box = QRect(round(x), round(middle - 16), 32, 32)
            paint_chip(
                painter, box, self._looks, line.person.initials, line.person.side, line.person.capacity
            )
        room = _NAMES - 54
        self._say(painter, "body_strong" if line.person else "body", "ink", x + 40, middle, line.name, room)

    def _say(
        self,
        painter: QPainter,
        style: str,
        token: str,
        x: float,
        middle: float,
        words: str,
        room: float = 0.0,
    ) -> float:
        """Words around a middle; returns where they end."""
        painter.setFont(self._looks.font(style))
        painter.setPen(self._looks.color(token))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(room)) if room else words
        wide = metrics.horizontalAdvance(shown)
        painter.drawText(QRectF(x, middle - 12, wide + 2, 24), _MIDDLE, shown)
        return x + wide

    def _mark(
        self, painter: QPainter, side: Side, x: float, middle: float, size: float, filled: bool = True
    ) -> None:
        box = QRectF(x, middle - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        if not filled or self._looks.is_edged:
            painter.setPen(side_color(self._looks, side, "Edge"))
            box.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(side_color(self._looks, side) if filled else self._looks.color("surface"))
        painter.drawPath(side_path(side, box, 2))
