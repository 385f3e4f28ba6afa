"""The workshop that was open last, or that was found first: framed, with all that is known of it."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from ui.controls.buttons import Button
from ui.controls.labels import Elided, label
from ui.controls.scrolled import Flow
from ui.controls.severity import SeverityMark
from ui.preferences import Recent
from ui.shell.home.chooser import Chooser
from ui.shell.home.pictures import Owners, People, Progress
from ui.shell.home.sorting import PRESSING, Next, need_of
from ui.shell.home.words import done_text, left_text, owned_text, said_of, signed_text, told, where
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.domain.facts.choices import Severity
from workshop.texts import Texts

_WIDE = 720


class Latest(Chooser):
    """`asked` says where its menu is wanted, `left_down` that an arrow leads to the list below."""

    asked = Signal(QPoint)
    forgotten = Signal()
    left_down = Signal()

    def __init__(self, looks: Looks, texts: Texts, recent: Recent, today: date, trouble: str) -> None:
        super().__init__(recent.title)
        self._looks, self._texts, self._today = looks, texts, today
        self.recent, self.trouble = recent, trouble
        self.setProperty("card", True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(told(texts, recent, today, trouble))
        set_tip(self, recent.path)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 18, 20, 20)
        self._row.setSpacing(24)
        self._row.addLayout(self._what(), 43)
        self._row.addLayout(self._who(), 35)
        self._row.addLayout(self._next(trouble), 22)

    def _what(self) -> QVBoxLayout:
        looks, recent, column = self._looks, self.recent, QVBoxLayout()
        column.setSpacing(2)
        head = Flow(12)
        done = done_text(self._texts, recent)
        head.addWidget(label(looks, "label_strong", recent.standing or done))
        head.addWidget(label(looks, "label", left_text(self._texts, recent, self._today), "ink2"))
        column.addLayout(head)
        column.addWidget(Elided(looks, "card_title", recent.title))
        words = " · ".join(filter(None, (where(recent), recent.dates)))
        column.addWidget(label(looks, "body", words, "ink2", wrap=True))
        column.addSpacing(8)
        progress = Progress(looks, recent.steps_done, recent.steps)
        progress.setAccessibleName(done)
        set_tip(progress, done)
        column.addWidget(progress)
        if signed := signed_text(self._texts, recent, self._today):
            column.addSpacing(4)
            column.addWidget(label(looks, "small", signed, "ink2", wrap=True))
        column.addStretch()
        return column

    def _who(self) -> QVBoxLayout:
        looks, column = self._looks, QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(People(looks, self.recent))
        column.addSpacing(4)
        column.addWidget(label(looks, "small", owned_text(self._texts, self.recent), "ink2", wrap=True))
        if self.recent.owners:
            column.addWidget(Owners(looks, self.recent.owners))
        column.addStretch()
        return column

    def _next(self, trouble: str) -> QVBoxLayout:
        """What is next, and the button that leads to it."""
        looks, column = self._looks, QVBoxLayout()
        column.setSpacing(4)
        said, need = said_of(self._texts, self.recent, self._today), need_of(self.recent, self._today)
        act = said.act if need.next in (Next.OVERDUE, Next.SIGNATURE) else self.tr("Continue")
        if trouble:
            self._say(column, Severity.WARNING, trouble, self.recent.path)
            act = self.tr("Locate…")
        else:
            if self.recent.blocking:
                blocking = self.recent.blocking
                words = self._texts.plural("{n} blocking finding", "{n} blocking findings", blocking)
                self._say(column, Severity.BLOCKING, words, "")
            if need.next in PRESSING or need.next is Next.LATER:
                self._say(column, said.mark, said.line, said.more)
        column.addStretch()
        self._go = Button(looks, act, keys=("Enter",))
        self._go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._go.clicked.connect(self.chosen)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignRight)
        return column

    def _say(self, column: QVBoxLayout, mark: Severity | None, line: str, more: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        if mark is not None:
            row.addWidget(SeverityMark(self._looks, mark), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self._looks, "small_medium", line, wrap=True))
        if more:
            words.addWidget(label(self._looks, "small", more, "ink2", wrap=True))
        row.addLayout(words, 1)
        column.addLayout(row)

    def show_focus(self, has: bool) -> None:
        self.setProperty("current", has)
        self.style().unpolish(self)
        self.style().polish(self)
        self._go.set_kind("primary" if has else "secondary")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self._looks.drawn(self.width()) >= _WIDE
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)
