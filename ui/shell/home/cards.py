"""The cards of the home screen: a recent workshop, and a template."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import Elided, label
from ui.controls.severity import SeverityMark
from ui.preferences import Recent
from ui.shell.home.pictures import Owners, People, Progress
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.domain.facts.choices import Severity
from workshop.texts import Texts
from workshop.texts.formats import short_day

_PER_MINUTE, _LONGEST = 0.45, 72  # pixels


class Card(QFrame):
    """Something that can be chosen by click or Enter."""

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(False)

    def _mark(self, current: bool) -> None:
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)


class RecentCard(Card):
    """A workshop as it was when it was last open."""

    forgotten = Signal()
    carried = Signal()

    def __init__(self, looks: Looks, texts: Texts, recent: Recent) -> None:
        super().__init__(recent.title)
        self._texts, self.recent = texts, recent
        set_tip(self, str(Path(recent.path)))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(4)
        head = QHBoxLayout()
        done = texts.plural(
            "{done} of {n} step done", "{done} of {n} steps done", recent.steps, done=recent.steps_done
        )
        head.addWidget(label(looks, "small", recent.standing or done, "ink2"))
        head.addStretch()
        head.addWidget(label(looks, "small", recent.opened_at, "ink3"))
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(Elided(looks, "card_title", recent.title))
        where = " · ".join(part for part in (recent.company, recent.place) if part)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Elided(looks, "body", where or Path(recent.path).name, "ink2"))
        lines.addWidget(Elided(looks, "body", recent.dates, "ink2"))
        column.addLayout(lines)
        column.addSpacing(10)
        progress = Progress(looks, recent.steps_done, recent.steps)
        progress.setAccessibleName(done)
        set_tip(progress, done)
        column.addWidget(progress)
        column.addSpacing(8)
        column.addWidget(People(looks, recent))
        column.addSpacing(8)
        self._add_owners(looks, column)
        column.addStretch()
        column.addLayout(self._foot(looks))
        self.setFixedHeight(looks.px(316))

    def _add_owners(self, looks: Looks, column: QVBoxLayout) -> None:
        owners = self.recent.owners
        if not owners:
            column.addWidget(label(looks, "small", self.tr("No activities on the shortlist yet."), "ink2"))
            return
        owned = sum(1 for side in owners if side is not None)
        words = self.tr("{activities} · {owned}").format(
            activities=self._texts.plural("{n} activity", "{n} activities", len(owners)),
            owned=self._texts.plural(
                "{n} has one accountable person", "{n} have one accountable person", owned
            ),
        )
        column.addWidget(label(looks, "small", words, "ink2", wrap=True))
        column.addWidget(Owners(looks, owners))

    def _foot(self, looks: Looks) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if self.recent.blocking:
            row.addWidget(SeverityMark(looks, Severity.BLOCKING))
            words = self._texts.plural("{n} blocking finding", "{n} blocking findings", self.recent.blocking)
            row.addWidget(label(looks, "small_medium", words))
        elif self.recent.due:
            self._add_due(looks, row)
        row.addStretch()
        self._go = Button(looks, self.tr("Continue"), keys=("Enter",))
        self._go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._go.clicked.connect(self.chosen)
        row.addWidget(self._go)
        return row

    def _add_due(self, looks: Looks, row: QHBoxLayout) -> None:
        """What is over today, or else the day of what comes next."""
        over = sum(1 for day in self.recent.due if day < date.today())
        if over:
            row.addWidget(SeverityMark(looks, Severity.WARNING))
        day = short_day(self._texts, min(self.recent.due))
        next_ = self.tr("Next due {day}").format(day=day)
        since = self._texts.plural("{n} due since {day}", "{n} due since {day}", over, day=day)
        row.addWidget(label(looks, "small_medium", since if over else next_, wrap=True), 1)

    def _mark(self, current: bool) -> None:
        super()._mark(current)
        self._go.set_kind("primary" if current else "secondary")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), self.chosen.emit)
        menu.addAction(self.tr("New workshop from this one…"), self.carried.emit)
        menu.addAction(self.tr("Take off this list"), self.forgotten.emit)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)


class TemplateCard(Card):
    """An agenda to start from: its steps and their minutes."""

    def __init__(
        self, looks: Looks, name: str, total: str, steps: Sequence[tuple[str, int]], words: str
    ) -> None:
        super().__init__(f"{name}, {total}" if total else name)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(label(looks, "section", name))
        head.addStretch()
        head.addWidget(label(looks, "label", total, "ink2"))
        column.addLayout(head)
        column.addSpacing(6)
        if words:
            column.addWidget(label(looks, "small", words, "ink2", wrap=True))
            column.addSpacing(8)
            start = Button(looks, self.tr("Start blank"), icon="plus", size="row")
            start.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            start.clicked.connect(self.chosen)
            column.addWidget(start, alignment=Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout()
        grid.setVerticalSpacing(1)
        grid.setHorizontalSpacing(12)
        for place, (step, minutes) in enumerate(steps):
            grid.addWidget(label(looks, "small", step, "ink2"), place, 0)
            grid.addWidget(_Bar(looks, minutes), place, 1)
            number = label(looks, "small_medium", str(minutes))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(number, place, 2)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addStretch()
        self.setMinimumHeight(looks.px(178))


class _Bar(QWidget):
    """Minutes as a bar, to the same scale on every card."""

    def __init__(self, looks: Looks, minutes: int) -> None:
        super().__init__()
        self._looks, self._length = looks, min(minutes * _PER_MINUTE, _LONGEST)
        self.setFixedSize(QSize(looks.px(_LONGEST), looks.px(19)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._looks.onto(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("ink2"))
        painter.drawRoundedRect(QRectF(0, 7, self._length, 6), 1.5, 1.5)


class DropZone(QFrame):
    """A card with a dashed edge, on which files can be dropped."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashes = QPen(self._looks.color("edge"), 1)
        dashes.setDashPattern([3, 3])
        painter.setPen(dashes)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
