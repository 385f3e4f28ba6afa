"""The people to choose from in a private ballot: big, by side, each with the code that paper has too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.private.code_reader import CodeReader
from ui.theme.looks import Looks
from workshop.domain.ballots.codes import CANT_SAY, NOBODY, answers
from workshop.domain.ballots.votes import Answer
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


class Choices(QWidget):
    """Nothing is chosen at first; `settled` is Enter on what is chosen, `back` Backspace.

    `typing` carries the beginning of a code of two digits, and `refused` what is no code.
    """

    settled = Signal()
    chosen = Signal()
    back = Signal()
    typing = Signal(str)
    refused = Signal(str)
    reached = Signal(QWidget)

    def __init__(self, looks: Looks, texts: Texts, snapshot: Snapshot, question: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(question)
        self._looks = looks
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda _: self.chosen.emit())
        self._answers = answers(snapshot)
        self._codes = list(self._answers)
        self._reader = CodeReader(self._answers)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for side in Side:
            self._offer_side(row, snapshot, side, side_label(texts, snapshot, side))
        column = self._column(row, self.tr("Or"))
        self._offer(column, NOBODY, self.tr("Nobody"))
        self._offer(column, CANT_SAY, self.tr("Can’t say"))
        column.addStretch()

    def _offer_side(self, row: QHBoxLayout, snapshot: Snapshot, side: Side, title: str) -> None:
        people = {person.id: person for person in snapshot.participants if person.side is side}
        if not people:
            return
        column = self._column(row, title)
        for code, answer in self._answers.items():
            if answer.proposes in people:
                self._offer(column, code, people[answer.proposes].name)
        column.addStretch()

    def _column(self, row: QHBoxLayout, title: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(self._looks, "label", title, "ink2"))
        row.addLayout(column, 1)
        return column

    def _offer(self, column: QVBoxLayout, code: str, name: str) -> None:
        button = Button(self._looks, name, size="large", keys=(code,))
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setProperty("place", "only")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._group.addButton(button, self._codes.index(code))
        column.addWidget(button)

    @property
    def is_chosen(self) -> bool:
        return self._group.checkedId() >= 0

    @property
    def answer(self) -> Answer:
        """What is chosen; ask `is_chosen` first."""
        return self._answers[self._codes[self._group.checkedId()]]

    def choose(self, answer: Answer) -> None:
        """Take what this person has just said, where it can still be said."""
        for place, each in enumerate(self._answers.values()):
            if each == answer:
                self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        count, now = len(self._codes), self._group.checkedId()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.typing.emit(self._reader.typed) if self._reader.typed else self.settled.emit()
        elif key is Qt.Key.Key_Backspace:
            if not self._reader.forget():
                self.back.emit()
            else:
                self.typing.emit("")
        elif key in _STEPS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            start = now if now >= 0 else (-1 if _STEPS[key] > 0 else count)
            self._choose((start + _STEPS[key]) % count)
        elif self._reader.is_sign(event.text()):
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _type(self, sign: str) -> None:
        code = self._reader.take(sign)
        if code:
            self._choose(self._codes.index(code))
        elif self._reader.refused:
            self.refused.emit(self._reader.refused)
        else:
            self.typing.emit(self._reader.typed)

    def _choose(self, place: int) -> None:
        """Take a choice, and bring it into view."""
        self._reader.forget()
        self.reached.emit(self._group.button(place))
        self._group.button(place).setChecked(True)
        self.chosen.emit()
