"""The cards of the home screen: a recent workshop, and a template."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.chips import paint_chip
from ui.controls.labels import Elided, label
from ui.controls.severity import SeverityMark
from ui.preferences import Recent
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from ui.theme.shapes import paint_marks
from workshop.domain.facts.choices import Capacity, Severity, Side
from workshop.domain.text import initials
from workshop.texts import Texts

_PER_MINUTE, _LONGEST = 0.45, 72  # pixels
_MORE = 34
"""Pixels that are kept for how many more people there are."""
_SIDES = (Side.MARKETING, Side.BOTH, Side.IT, Side.OTHER)


class _Progress(QWidget):
    """A dash a step; those done are ink."""

    def __init__(self, looks: Looks, done: int, total: int) -> None:
        super().__init__()
        self._looks, self._done, self._total = looks, done, total
        self.setFixedHeight(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() + 4) / max(self._total, 1)
        for place in range(self._total):
            painter.setBrush(self._looks.color("ink" if place < self._done else "select"))
            painter.drawRoundedRect(QRectF(place * width, 1, width - 4, 4), 2, 2)


class _People(QWidget):
    """The participants' chips in a row, as many as fit."""

    def __init__(self, looks: Looks, recent: Recent) -> None:
        super().__init__()
        self._looks, self._recent = looks, recent
        self.setFixedHeight(looks.px(34))
        self.setAccessibleName(", ".join(person.name for person in recent.people))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks, wide = self._looks.onto(painter), self.width() / self._looks.zoom
        x, before = 1, None
        people = sorted(self._recent.people, key=lambda each: _SIDES.index(each.side))
        for place, person in enumerate(people):
            ring = 2 if person.capacity is Capacity.SPONSOR else 0
            x += ring + (11 if before not in (None, person.side) else 0)
            if x + 32 + (_MORE if place < len(people) - 1 else 0) > wide:
                painter.setFont(looks.font("small_medium"))
                painter.setPen(looks.color("ink2"))
                rest = QRectF(x + 2, 1, wide - x, 32)
                painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(people) - place}")
                break
            where = QRect(x - 3, 1, 32, 32)
            paint_chip(painter, where, looks, initials(person.name), person.side, person.capacity)
            x, before = x + 32 + ring, person.side


class _Owners(QWidget):
    """A shape an activity: who of the two sides is accountable; dashed where nobody is yet."""

    def __init__(self, looks: Looks, owners: Sequence[Side | None]) -> None:
        super().__init__()
        self._looks = looks
        self._owners = sorted(owners, key=lambda side: _SIDES.index(side) if side else len(_SIDES))
        self.setFixedHeight(looks.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks, wide = self._looks.onto(painter), round(self.width() / self._looks.zoom)
        fitting = max(wide // 19, 1)
        owned = [side for side in self._owners[:fitting] if side is not None]
        x = paint_marks(painter, QRectF(0, 0, wide, 16), looks, owned, 14, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashes = QPen(self._looks.color("edge"), 1)
        dashes.setDashPattern([3, 2])
        painter.setPen(dashes)
        for _ in self._owners[len(owned) : fitting]:
            painter.drawRoundedRect(QRectF(x + 0.5, 1.5, 13, 13), 2, 2)
            x += 19


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
        progress = _Progress(looks, recent.steps_done, recent.steps)
        progress.setAccessibleName(done)
        set_tip(progress, done)
        column.addWidget(progress)
        column.addSpacing(8)
        column.addWidget(_People(looks, recent))
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
        column.addWidget(_Owners(looks, owners))

    def _foot(self, looks: Looks) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if self.recent.blocking:
            row.addWidget(SeverityMark(looks, Severity.BLOCKING))
            words = self._texts.plural("{n} blocking finding", "{n} blocking findings", self.recent.blocking)
            row.addWidget(label(looks, "small_medium", words))
        row.addStretch()
        self._go = Button(looks, self.tr("Continue"), keys=("Enter",))
        self._go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._go.clicked.connect(self.chosen)
        row.addWidget(self._go)
        return row

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
