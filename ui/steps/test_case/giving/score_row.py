"""A campaign's score on one criterion: every score with what it means, and a key for each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.fields.draft import mark_unsaved
from ui.steps.test_case.giving.number_line import NumberLine, typed
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Criterion, Scale
from workshop.domain.weighing.anchors import anchors, keys
from workshop.texts import Texts
from workshop.texts.formats import figure
from workshop.texts.steps.giving import anchors_text

_BY = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TO = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
}


class ScoreRow(QFrame):
    """One criterion: its scores as buttons where each has a key, else a field for a number.

    `chosen` carries a score, or None to leave it blank; `moved` by how many rows to go on.
    """

    chosen = Signal(object)
    moved = Signal(int)
    reached = Signal(QWidget)

    def __init__(self, looks: Looks, texts: Texts, criterion: Criterion, scale: Scale) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._scores: Sequence[int] = keys(scale)
        self._value: float | None = None
        meanings = anchors_text(texts, criterion)
        named = self.tr("{name}, {meanings}").format(name=criterion.name, meanings=meanings)
        self._name = named if meanings else criterion.name
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.field: NumberLine | None = None
        self._low = self.tr("low is better") if criterion.better is Better.LOW else ""
        self._given = label(looks, "small", self._low, "ink2")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 3)
        grid.addWidget(label(looks, "body_strong", criterion.name, wrap=True), 0, 0)
        grid.addWidget(self._given, 1, 0, Qt.AlignmentFlag.AlignTop)
        if self._scores:
            self._offer(grid, criterion)
        else:
            self._ask_number(grid, criterion, scale)
        self._say()

    def _offer(self, grid: QGridLayout, criterion: Criterion) -> None:
        meanings = dict(anchors(criterion))
        for column, score in enumerate(self._scores, 1):
            button = Button(self._looks, str(score), size="row")
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setProperty("place", "only")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _, score=score: self.chosen.emit(float(score)))
            self._group.addButton(button, score)
            grid.setColumnStretch(column, 2)
            grid.addWidget(button, 0, column)
            meaning = label(self._looks, "small", meanings.get(float(score), ""), "ink2", wrap=True)
            meaning.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(meaning, 1, column)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _ask_number(self, grid: QGridLayout, criterion: Criterion, scale: Scale) -> None:
        meaning = label(self._looks, "body", anchors_text(self._texts, criterion), "ink2", wrap=True)
        field = self.field = NumberLine(self._looks, self._name, can_be_negative=scale.low < 0)
        field.written.connect(lambda _: self.chosen.emit(field.number()))
        field.moved.connect(self.moved)
        field.reached.connect(lambda _: self.reached.emit(self))
        grid.setColumnStretch(1, 7)
        grid.addWidget(meaning, 0, 1, 2, 1)
        grid.addWidget(field, 0, 2)
        self.setFocusProxy(field)

    def show_value(self, value: float | None, was_given: bool = False) -> None:
        """Show the score that is kept; of an earlier one only that it was given."""
        self._value = value
        if self.field is not None:
            self.field.show_text(typed(value))
        for score in self._scores:
            self._group.button(score).setChecked(value == score)
        between = value is not None and value not in self._scores and bool(self._scores)
        self._hint(figure(self._texts, value or 0.0) if between else "")
        if was_given and value is None:
            self._hint(self.tr("given before"))
        self._say()

    def _hint(self, words: str) -> None:
        self._given.setText(" · ".join(filter(None, (self._low, words))))

    def mark(self, is_unsaved: bool) -> None:
        """Show, and let be heard, whether the score could not be saved."""
        mark_unsaved(self, is_unsaved)
        self._say()
        if is_unsaved:
            self._hint(self.tr("not saved yet"))

    def _say(self) -> None:
        value = self.tr("blank") if self._value is None else figure(self._texts, self._value)
        self.setAccessibleName(self.tr("{name}: {value}").format(name=self._name, value=value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if text.isdecimal() and text.isascii() and int(text) in self._scores:
            self.chosen.emit(float(text))
            self.moved.emit(1)
        elif key is Qt.Key.Key_Delete:
            self.chosen.emit(None)
        elif key in _BY and self._scores and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._step(_BY[key])
        elif key in _TO:
            self.moved.emit(_TO[key])
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        first, last = self._scores[0], self._scores[-1]
        start = (first - 1 if by > 0 else last + 1) if self._value is None else round(self._value)
        self.chosen.emit(float(min(max(start + by, first), last)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._stand_out("select")
        self.reached.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._stand_out("surface")

    def _stand_out(self, ground: str) -> None:
        self.setProperty("ground", ground)
        self.style().unpolish(self)
        self.style().polish(self)
