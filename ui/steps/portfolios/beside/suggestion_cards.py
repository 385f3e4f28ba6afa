"""Suggested overlaps in the drawer: what is in hand first, with what can be done, and those that follow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import Elided, emptied, label, rule
from ui.controls.scrolled import Flow
from ui.theme.looks import Looks
from ui.theme.shapes import paint_marks
from workshop.domain.facts.choices import Side
from workshop.domain.overlapping.suggestions import Suggestion
from workshop.domain.portfolios.overlaps import Pair, dismissed
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.overlapping.reasons import why
from workshop.texts.steps.portfolios import initiative_title

AT_FIRST = 3
"""So many suggestions show before more are asked for."""
CAP = 12
"""So many at most: of more the best ones are enough to talk about."""


class _Mark(QWidget):
    """A side's shape beside a title."""

    def __init__(self, looks: Looks, side: Side) -> None:
        super().__init__()
        self._looks, self._side = looks, side
        self.setFixedSize(QSize(18, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(0, 0, self.width(), self.height())
        paint_marks(QPainter(self), area, self._looks, (self._side,), 11, edged=True)


class PairCard(QFrame):
    """Two titles and a sentence, with a bar where it is in hand; pressed, `taken_up` carries the two."""

    taken_up = Signal(object)

    def __init__(
        self, looks: Looks, texts: Texts, snapshot: Snapshot, pair: Pair, words: str, in_hand: bool
    ) -> None:
        super().__init__()
        self._looks, self.pair, self._in_hand = looks, pair, in_hand
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(2)
        for each in pair:
            fact = snapshot.initiatives[each]
            row = QHBoxLayout()
            row.setSpacing(0)
            row.addWidget(_Mark(looks, fact.side))
            title = initiative_title(texts, fact)
            row.addWidget(Elided(looks, "body_strong" if in_hand else "body_medium", title), 1)
            column.addLayout(row)
        column.addWidget(label(looks, "small", words, "ink2", wrap=True))
        self.column = column

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.taken_up.emit(self.pair)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._in_hand:
            painter.fillRect(self.rect(), self._looks.color("surface"))
            painter.fillRect(0, 0, 4, self.height(), self._looks.color("ink"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


class SuggestionCards(QWidget):
    """`taken_up` carries two to talk about; `brought_back` two that overlap after all, once dismissed."""

    taken_up = Signal(object)
    brought_back = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self._shows_all = self._shows_dismissed = False
        self._shown: tuple[object, ...] = ()
        self._last: tuple[Snapshot, Sequence[Suggestion] | None, Pair | None] | None = None
        self._head = label(
            looks, "small", self.tr("Found by words and dates. You decide."), "ink2", wrap=True
        )
        self._head.setContentsMargins(16, 0, 16, 8)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(0)
        self.more = Button(looks, "", "quiet", size="row")
        self.more.clicked.connect(self._turn_all)
        self.gone = Button(looks, "", "quiet", size="row")
        self.gone.clicked.connect(self._turn_dismissed)
        self._dismissed = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._cards)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 2, 10, 2)
        foot.addWidget(self.more)
        foot.addWidget(self.gone)
        foot.addStretch()
        column.addLayout(foot)
        column.addLayout(self._dismissed)

    def show_suggestions(
        self, snapshot: Snapshot, suggestions: Sequence[Suggestion] | None, in_hand: Pair | None
    ) -> None:
        """Show them, best first; None while they are being looked for."""
        self._last = (snapshot, suggestions, in_hand)
        shown = (
            snapshot.initiatives,
            suggestions,
            in_hand,
            snapshot.overlaps,
            self._shows_all,
            self._shows_dismissed,
        )
        if shown == self._shown:
            return
        self._shown = shown
        self._show_cards(snapshot, suggestions, in_hand)
        self._show_dismissed(snapshot)

    def _show_cards(
        self, snapshot: Snapshot, suggestions: Sequence[Suggestion] | None, in_hand: Pair | None
    ) -> None:
        emptied(self._cards)
        known = list(suggestions or ())
        listed = known[: CAP if self._shows_all else AT_FIRST]
        current = next((each for each in known if each.initiatives == in_hand), None)
        if current is not None and current not in listed:
            listed[-1:] = [current]
        for each in listed:
            is_current = each.initiatives == in_hand
            card = PairCard(
                self._looks, self._texts, snapshot, each.initiatives, why(self._texts, each), is_current
            )
            card.taken_up.connect(self.taken_up)
            if is_current:
                card.column.addLayout(self._answers())
            self._cards.addWidget(card)
            self._cards.addWidget(rule())
        self._say(suggestions, len(known), len(listed))

    def _answers(self) -> Flow:
        row = Flow()
        row.setContentsMargins(0, 6, 0, 2)
        row.addWidget(self._acts.button("confirm", self._looks, "primary", size="row"))
        row.addWidget(self._acts.button("dismiss", self._looks, size="row"))
        return row

    def _say(self, suggestions: Sequence[Suggestion] | None, known: int, listed: int) -> None:
        if suggestions is None:
            self._head.setText(self.tr("Overlaps are being looked for…"))
        elif not known:
            self._head.setText(self.tr("No overlap is suggested: O says which two overlap."))
        else:
            self._head.setText(self.tr("Found by words and dates. You decide."))
        left = known - listed
        self.more.setVisible(left > 0 or (self._shows_all and known > AT_FIRST))
        words = self._texts.plural("{n} more", "{n} more", left) if left > 0 else ""
        self.more.set_words(self.tr("Show fewer") if self._shows_all else words)

    def _show_dismissed(self, snapshot: Snapshot) -> None:
        emptied(self._dismissed)
        gone = dismissed(snapshot)
        self.gone.setVisible(bool(gone))
        count = self._texts.plural("{n} dismissed", "{n} dismissed", len(gone))
        way = self.tr("Hide") if self._shows_dismissed else self.tr("Show")
        self.gone.set_words(self.tr("{count} · {way}").format(count=count, way=way))
        for each in gone if self._shows_dismissed else ():
            words = each.note or self.tr("Dismissed.")
            card = PairCard(self._looks, self._texts, snapshot, each.initiatives, words, False)
            back = Button(self._looks, self.tr("They overlap after all"), size="row")
            back.clicked.connect(lambda _=False, pair=each.initiatives: self.brought_back.emit(pair))
            card.column.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
            self._dismissed.addWidget(card)

    def _turn_all(self) -> None:
        self._shows_all = not self._shows_all
        self._again()

    def _turn_dismissed(self) -> None:
        self._shows_dismissed = not self._shows_dismissed
        self._again()

    def _again(self) -> None:
        if self._last is not None:
            self.show_suggestions(*self._last)
