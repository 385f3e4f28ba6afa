"""The board of objectives: three columns with lines between, or one column where there is less room."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.steps.objectives.column import Column
from ui.steps.objectives.entries.aims import AimRow
from ui.steps.objectives.entries.entry import Entry
from ui.steps.objectives.entries.shown import MANY, Shown
from ui.steps.objectives.entries.tags import paint_port
from ui.steps.objectives.layout import (
    ADD,
    BELOW_BAND,
    COLUMNS,
    GOALS_A_ROW,
    LABEL,
    LEAST_WIDE,
    MARGIN,
    ORDER,
    Span,
    columns,
    goal_spans,
)
from ui.steps.objectives.walking import Walking
from ui.theme.looks import Looks
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import ObjectiveKind
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.listing.aims import AIMS
from workshop.report.links import Card, Link, links

_NARROW_WINDOW = 1120
_FEW_ROWS = 6
_PORT = 6
"""How far the ends of the lines stand beside the aims."""
COMPANY, SHARED = ObjectiveKind.COMPANY, ObjectiveKind.SHARED


class Board(Walking):
    """All objectives; `taken` carries the one in hand, `written` a new text, `added` a kind and its lines.

    `left` says that a field that adds was left for the entries.
    """

    taken = Signal(object)
    written = Signal(object, str)
    added = Signal(object, list)
    edit_wanted = Signal()
    left = Signal(object)

    def __init__(self, looks: Looks, adding: Mapping[ObjectiveKind, str], acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._start = QWidget(self)
        self.columns = {kind: self._column(kind, name) for kind, name in adding.items()}
        self._label = label(looks, "label", self.tr("Company goals"), "ink2", wrap=True)
        self._label.setParent(self)
        self.only_unserved = False
        self._is_dense = self._is_placing = False
        self._scrolled = self._stuck_at = 0

    def _column(self, kind: ObjectiveKind, name: str) -> Column:
        column = Column(self._looks, kind, self, name, f"+  {name}")
        column.add.added.connect(lambda lines: self.added.emit(kind, lines))
        column.add.left.connect(lambda: self.left.emit(kind))
        return column

    def begin_with(self, start: QWidget) -> None:
        """What stands between the columns before there is anything."""
        self._start.deleteLater()
        self._start = start
        start.setParent(self)

    # -- what is shown

    def show_facts(
        self, facts: Sequence[Shown], names: Mapping[ObjectiveKind, str], instead: Mapping[ObjectiveKind, str]
    ) -> None:
        """Show these, with what columns are called; `instead` stands in place of what is being written."""
        for kind, column in self.columns.items():
            own = [each for each in facts if each.kind is kind]
            for entry in column.show_facts(own, instead.get(kind, "")):
                self._connect(entry)
            column.head.show_words(names[kind], len(own))
        self._start.setVisible(not facts and not instead)
        self._is_dense = any(len(self.columns[kind].entries) > MANY for kind in AIMS)
        self.choose(self.only_unserved)

    def _connect(self, entry: Entry) -> None:
        entry.taken.connect(self.take)
        entry.written.connect(self.written)
        entry.edit_wanted.connect(self.edit_wanted)
        entry.hovered.connect(self.update)

    def choose(self, only_unserved: bool) -> None:
        """Show all, or only what no objective serves."""
        self.only_unserved = only_unserved
        for kind, column in self.columns.items():
            column.choose(only_unserved and kind in AIMS)
        self._show_states()
        self._place()

    def take(self, objective: ObjectiveId | None) -> None:
        """Have one in hand."""
        self.in_hand = objective
        self._show_states()
        self.update()
        self.taken.emit(objective)

    def _show_states(self) -> None:
        here = self.entry(self.in_hand)
        near = set(here.shown.serves) if here else set()
        for column in self.columns.values():
            for id_, entry in column.entries.items():
                lit = id_ in near or self.in_hand in entry.shown.serves
                dense = self._is_dense and entry.shown.kind is not COMPANY
                entry.show_state(
                    id_ == self.in_hand, lit, dense or (self.is_single and bool(entry.shown.links))
                )

    # -- where everything stands

    @property
    def is_single(self) -> bool:
        px = self._looks.px
        return self.width() < px(LEAST_WIDE) or self.window().width() < px(_NARROW_WINDOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_states()
        self._place()

    def scroll_to(self, y: int) -> None:
        """Keep the heads in view."""
        self._scrolled = y
        self._stick()

    def _place(self) -> None:
        """Give everything its place, and ask for the height that it takes."""
        if self._is_placing or self.width() < 2 * MARGIN:
            return
        self._is_placing = True
        high = self._place_one() if self.is_single else self._place_three()
        self.setMinimumHeight(high + MARGIN)
        self._is_placing = False
        self._order_tabs()
        self.update()

    def _place_one(self) -> int:
        self._label.hide()
        self._stuck_at = 0
        y, span = 12, Span(MARGIN, self.width() - 2 * MARGIN)
        for kind in ORDER:
            y = self.columns[kind].place(span, y) + BELOW_BAND
            if kind is SHARED and self._start.isVisibleTo(self):
                y = self._place_start(span, y)
        return y

    def _place_three(self) -> int:
        self._label.show()
        top = self._place_band()
        self._stuck_at = top
        spans = columns(self.width())
        roomy = len(self.aims()) <= 2 * _FEW_ROWS
        ends = []
        for kind in COLUMNS:
            for each in self.columns[kind].in_view():
                if isinstance(each, AimRow):
                    each.is_roomy = roomy
            ends.append(self.columns[kind].place(spans[kind], top))
        if self._start.isVisibleTo(self):
            ends.append(self._place_start(spans[SHARED], ends[1]))
        self._stick()
        return max(ends)

    def _place_start(self, span: Span, top: int) -> int:
        high = max(self._start.heightForWidth(span.width), self._start.sizeHint().height())
        self._start.setGeometry(span.left, top + 24, span.width, high)
        return top + 24 + high

    def _place_band(self) -> int:
        """The company's goals in rows under a rule; returns where the band ends."""
        column, spans, y = self.columns[COMPANY], goal_spans(self.width(), self._looks.px(LABEL)), 8
        column.head.hide()
        room, add = self._looks.px(LABEL) - 12, self._looks.px(ADD)
        self._label.setGeometry(MARGIN, y + 9, room, self._label.heightForWidth(room))
        shown, last = column.in_view(), y
        for start in range(0, len(shown), GOALS_A_ROW):
            row = list(zip(shown[start : start + GOALS_A_ROW], spans, strict=False))
            high = max(each.height_for(span.width - 8) for each, span in row)
            for each, span in row:
                each.setGeometry(span.left, y, span.width - 8, high)
            last, y = y, y + high
        free = spans[len(shown) % GOALS_A_ROW]
        alone = free is spans[0]
        column.add.setGeometry(free.left - 6, y if alone else last + 2, free.width, add - 8)
        ends = max(y + add - 4 if alone else y, 8 + self._label.height() + 20)
        return ends + BELOW_BAND

    def _stick(self) -> None:
        """The heads scroll no further than to the top."""
        if self.is_single:
            return
        for kind in COLUMNS:
            head = self.columns[kind].head
            head.move(head.x(), max(self._stuck_at, self._scrolled))
            head.raise_()

    def _order_tabs(self) -> None:
        before: QWidget | None = None
        for kind in ORDER if self.is_single else (COMPANY, *COLUMNS):
            for widget in (*self.columns[kind].in_view(), self.columns[kind].add):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is pressed on an entry comes here; what a field leaves goes on to the page."""
        if not (isinstance(QApplication.focusWidget(), Entry) and self._acts.press(event)):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(880, self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    # -- what is drawn behind the entries

    def lines(self) -> tuple[Link, ...]:
        """The lines between aims and cards; of very many only those of what is in hand or pointed at."""
        if self.is_single:
            return ()
        spans = columns(self.width())
        cards = [
            Card(each.shown.id, each.geometry().center().y() + 0.5, each.height() - 24, each.shown.serves)
            for each in self.columns[SHARED].in_view()
        ]
        found: list[Link] = []
        for kind in AIMS:
            own = self.columns[kind].in_view()
            aims: dict[str, float] = {each.shown.id: each.geometry().center().y() + 0.5 for each in own}
            is_left = kind is ObjectiveKind.MARKETING
            start = spans[kind].right + _PORT if is_left else spans[kind].left - _PORT
            end = spans[SHARED].left if is_left else spans[SHARED].right
            found += links(aims, cards, start, end)
        return tuple(each for each in found if not self._is_dense or self._is_near(each))

    def _is_near(self, link: Link) -> bool:
        ends = (ObjectiveId(link.aim), ObjectiveId(link.card))
        pointed = any((entry := self.entry(each)) is not None and entry.underMouse() for each in ends)
        return pointed or self.in_hand in ends

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.is_single:
            painter.fillRect(MARGIN, 0, self.width() - 2 * MARGIN, 1, self._looks.color("ink"))
            y = self._stuck_at - BELOW_BAND
            painter.fillRect(MARGIN, y, self.width() - 2 * MARGIN, 1, self._looks.color("line"))
        found = self.lines()
        for link in sorted(found, key=lambda each: self.in_hand in (each.card, each.aim)):
            self._paint_link(painter, link)
        self._paint_ports(painter, found)

    def _paint_link(self, painter: QPainter, link: Link) -> None:
        entry = self.entry(ObjectiveId(link.aim))
        if entry is None:
            return
        strong = self.in_hand in (link.card, link.aim)
        color = side_color(self._looks, AIMS[entry.shown.kind], "Edge")
        painter.setPen(QPen(color, 3 if strong else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(QPointF(*link.start))
        path.cubicTo(QPointF(*link.first), QPointF(*link.second), QPointF(*link.end))
        painter.drawPath(path)

    def _paint_ports(self, painter: QPainter, found: Iterable[Link]) -> None:
        for aim, start in {link.aim: link.start for link in found}.items():
            entry = self.entry(ObjectiveId(aim))
            if entry is not None:
                paint_port(painter, *start, self._looks, AIMS[entry.shown.kind])
