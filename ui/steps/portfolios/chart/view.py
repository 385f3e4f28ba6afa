"""Both portfolios on one axis of time: rows to walk through, and what links them."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QAbstractScrollArea

from ui.acts.table import Acts
from ui.steps.portfolios.chart.board import Board, GroupRow, InHand, Row, Tie
from ui.steps.portfolios.chart.painted_heads import paint_header, paint_heads
from ui.steps.portfolios.chart.painted_rows import paint_rows
from ui.steps.portfolios.chart.places import HEADER, MOST_TRACKS, NAME, NAME_END, Scene, axis_of
from ui.steps.portfolios.chart.row_editor import RowEditor
from ui.steps.portfolios.chart.ties import disc_at, paint_ties
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.domain.facts.ids import InitiativeId
from workshop.report.portfolios.axis import Span
from workshop.report.portfolios.brackets import Bracket, Link, brackets
from workshop.report.portfolios.layout import HEAD, ROW, lay_out
from workshop.texts import Texts
from workshop.texts.formats import short_month

_DISC_REACH = 12


class PortfolioChart(QAbstractScrollArea):
    """`chosen` carries the initiative that is in hand now, `taken_up` two that overlap or may.

    `grouped` carries the group that is in hand, `folded` one that is to open or close. `retitled` carries a
    new title that was written in place. Only what is in view is painted.
    """

    chosen = Signal(object)
    grouped = Signal(object)
    folded = Signal(object)
    taken_up = Signal(object)
    retitled = Signal(object, str)
    gaps_asked = Signal()

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self._board, self._in_hand = Board(), InHand()
        self.span = Span(0, 12)
        self._hovered: int | None = None
        self._layout = lay_out([0, 0], 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Both portfolios"))
        self.editor = RowEditor(looks, self.viewport(), self.tr("Title"))
        self.editor.retitled.connect(self.retitled)
        self.editor.left.connect(self.setFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._place_editor())
        looks.changed.connect(self.viewport().update)

    # -- what is shown

    def show_board(self, board: Board, in_hand: InHand, spoken: str) -> None:
        """Show the board with what is in hand; `spoken` is what is heard of that."""
        self._board, self._in_hand = board, in_hand
        self._layout = lay_out([len(each.rows) for each in board.portfolios], len(board.gaps))
        self.setAccessibleName(spoken or self.tr("Both portfolios"))
        self._range()
        for row in board.rows:
            if isinstance(row, Row) and row.initiative.id == self.editor.initiative:
                self.editor.show_text(row.initiative.title, row.initiative.id)
        self._place_editor()
        self.viewport().update()

    def show_span(self, span: Span) -> None:
        """Show these months."""
        self.span = span
        self.viewport().update()

    def _range(self) -> None:
        bar, room = self.verticalScrollBar(), self._room()
        bar.setRange(0, max(round(self._layout.height - room), 0))
        bar.setPageStep(max(round(room), 1))
        bar.setSingleStep(round(ROW))

    def _room(self) -> float:
        """How much of the rows is in view, under the header."""
        return max(self._looks.drawn(self.viewport().height()) - HEADER, 1.0)

    def scene(self) -> Scene:
        """What is painted now."""
        width, top = self._looks.drawn(self.viewport().width()), float(self.verticalScrollBar().value())
        drawn, tags = self._drawn(top)
        return Scene(
            board=self._board,
            in_hand=self._in_hand,
            layout=self._layout,
            axis=axis_of(self.span, width, max((each.track + 1 for each in drawn), default=0)),
            width=width,
            height=self._room(),
            top=top,
            brackets=drawn,
            tags=tags,
            hovered=self._hovered,
            has_focus=self.hasFocus(),
        )

    def _drawn(self, top: float) -> tuple[tuple[Bracket, ...], dict[int, str]]:
        """The brackets whose rows are both in view, or in hand; of the others their numbers at the rows."""
        places = self._board.places
        seen = self._layout.seen(top, top + self._room())
        links: list[Link] = []
        tags: dict[int, str] = {}
        for tie in self._board.ties:
            rows = sorted({places[each] for each in tie.pair if each in places})
            if len(rows) == 2 and (all(row in seen for row in rows) or tie.pair == self._in_hand.pair):
                links.append(Link(tie.pair, *rows))
            elif tie.number:
                self._tag(tags, rows, tie)
        in_hand = next((n for n, each in enumerate(links) if each.of == self._in_hand.pair), 0)
        if in_hand >= MOST_TRACKS:
            links.insert(MOST_TRACKS - 1, links.pop(in_hand))
        drawn, left = brackets(links, MOST_TRACKS)
        for tie in self._board.ties:
            if tie.pair in left and tie.number:
                self._tag(tags, sorted({places[each] for each in tie.pair}), tie)
        return drawn, tags

    def _tag(self, tags: dict[int, str], rows: list[int], tie: Tie) -> None:
        for row in rows:
            tags[row] = f"{tags[row]} {tie.number}" if row in tags else f"{tie.number}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._looks.color("surface"))
        scene, looks = self.scene(), self._looks.onto(painter)
        painter.save()
        painter.setClipRect(QRectF(0, HEADER, scene.width, scene.height))
        painter.translate(0, HEADER - scene.top)
        paint_rows(painter, looks, scene)
        counts = [
            self._texts.plural("{n} initiative", "{n} initiatives", each.count)
            for each in self._board.portfolios
        ]
        paint_heads(painter, looks, scene, counts)
        paint_ties(painter, looks, scene, self._gap_words())
        painter.restore()
        months = [short_month(self._texts, month) for month in range(1, 13)]
        unit = self.tr("in 1,000") if self._board.in_thousands else ""
        paint_header(painter, looks, scene, (self.tr("ongoing"), self.tr("planned"), unit), months)

    def _gap_words(self) -> tuple[str, str]:
        """The head of the band, and what stands for gaps that it has no room for."""
        count = len(self._board.gaps)
        if not count:
            return self.tr("No gap yet: what is in neither portfolio?"), ""
        head = self._texts.plural("Gap: in neither portfolio", "{n} gaps: in neither portfolio", count)
        return head, self._texts.plural("{n} more gap", "{n} more gaps", max(count - 2, 1))

    # -- walking

    def step(self, by: int) -> None:
        """Take the initiative so many rows further in hand."""
        rows = self._board.rows
        place = self._place()
        target = min(max(place + by, 0), len(rows) - 1) if place is not None else 0
        if rows and target != place:
            self._take(rows[target])

    def step_to(self, last: bool) -> None:
        """Take the first initiative in hand, or the last."""
        if rows := self._board.rows:
            self._take(rows[-1 if last else 0])

    def _take(self, row: Row | GroupRow) -> None:
        if isinstance(row, GroupRow):
            self.grouped.emit(row.group.key)
        else:
            self.chosen.emit(row.initiative.id)

    def is_inside(self) -> bool:
        """Whether the initiative in hand shows in an open group."""
        place = self._place()
        row = self._board.rows[place] if place is not None else None
        return isinstance(row, Row) and row.is_inside

    def _place(self) -> int | None:
        group = self._board.group(self._in_hand.group)
        if group is not None:
            return self._board.rows.index(group)
        current = self._in_hand.initiative
        return self._board.places.get(current) if current is not None else None

    def bring_into_view(self) -> None:
        """Scroll until the initiative in hand shows between what stays at both ends."""
        place = self._place()
        if place is None:
            return
        y, layout, bar, room = self._layout.rows[place], self._layout, self.verticalScrollBar(), self._room()
        below = y >= layout.band
        above_it = HEAD + (layout.band_height if below else 0)
        below_it = 0 if below else layout.band_height
        if y - above_it < bar.value():
            bar.setValue(round(y - above_it))
        elif y + ROW + below_it > bar.value() + room:
            bar.setValue(round(y + ROW + below_it - room))

    def edit(self, initiative: InitiativeId, title: str) -> None:
        """Write its title in place."""
        self.bring_into_view()
        self.editor.begin(initiative, title)
        self._place_editor()

    def _place_editor(self) -> None:
        edited = self.editor.initiative
        place = self._board.places.get(edited) if edited is not None else None
        if place is not None and self.editor.isVisibleTo(self.viewport()):
            y = HEADER + self._layout.rows[place] - self.verticalScrollBar().value()
            area = QRectF(NAME - 10, y + 1, NAME_END - NAME + 20, ROW - 2)
            self.editor.setGeometry(QTransform.fromScale(*[self._looks.zoom] * 2).mapRect(area).toRect())

    # -- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acts.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        scene, at = self.scene(), event.position() / self._looks.zoom
        y = at.y() - HEADER + scene.top
        for each in scene.brackets:
            disc = disc_at(scene, each)
            if (disc.x() - at.x()) ** 2 + (disc.y() - y) ** 2 <= _DISC_REACH**2:
                self.taken_up.emit(each.of)
                return
        if scene.band <= y < scene.band + scene.layout.band_height:
            self.gaps_asked.emit()
        elif (row := self._layout.row_at(y)) is not None and at.y() > HEADER:
            shown = self._board.rows[row]
            self._take(shown)
            if isinstance(shown, GroupRow):
                self.folded.emit(shown.group.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._row_under(event.position().y())
        shown = self._board.rows[row] if row is not None else None
        if isinstance(shown, Row):
            self.edit(shown.initiative.id, shown.initiative.title)
        elif shown is not None:
            self.folded.emit(shown.group.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_under(event.position().y())
        if row != self._hovered:
            self._hovered = row
            shown = self._board.rows[row] if row is not None else None
            words = [shown.title, shown.view if isinstance(shown, Row) else ""] if shown is not None else []
            set_tip(self.viewport(), "\n".join(filter(None, words)))
            self.viewport().update()

    def _row_under(self, y: float) -> int | None:
        y = self._looks.drawn(y)
        inside = y - HEADER + self.verticalScrollBar().value()
        band = self.scene().band
        is_band = band <= inside < band + self._layout.band_height
        return None if y < HEADER or is_band else self._layout.row_at(inside)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._range()
        self._place_editor()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hovered = None
            self.viewport().update()
        return super().viewportEvent(event)
