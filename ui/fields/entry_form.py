"""A few sentences about something that is chosen, added as a whole: a dissent, a reservation."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.select import Select
from ui.desk import DESK, Answer
from ui.fields.draft import mark_unsaved
from ui.fields.text_fields import ProseField


class EntryForm(QWidget):
    """`added` carries what was chosen and the words: by its button, and before the window lets go."""

    added = Signal(object, str)

    def __init__(self, choice: Select, words: ProseField, add: Button) -> None:
        super().__init__()
        self.choice, self.words, self.add = choice, words, add
        self._unwanted = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(choice)
        column.addWidget(words)
        column.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)
        add.clicked.connect(self.press)
        words.textChanged.connect(self._type_on)
        DESK.add(self)

    def offer(self, choices: Sequence[tuple[object, str]], is_open: bool) -> None:
        """Offer these, and keep what was chosen; `is_open`: none is chosen before somebody does."""
        chosen, was_chosen = self.choice.value(), self.choice.currentIndex() >= 0
        self.choice.offer(choices)
        if is_open:
            self.choice.setCurrentIndex(-1)
        if was_chosen:
            self.choice.choose(chosen)

    def take(self) -> tuple[object, str]:
        """What is written and not added, for the form that comes in place of this one."""
        taken = self.choice.value(), self.words.toPlainText()
        self.words.restore("")
        DESK.forget(self)
        return taken

    def put(self, chosen: object, words: str) -> None:
        """Go on with what was written in a form before this one."""
        if words:
            self.choice.choose(chosen)
            self.words.setPlainText(words)

    def press(self) -> None:
        """Add it, or go where something is missing."""
        if not self._is_complete():
            (self.words if self.choice.currentIndex() >= 0 else self.choice).setFocus()
        self._unwanted = ""
        self.hand_over()

    def _type_on(self) -> None:
        """What was refused is another text now; it is added when this one is."""
        refused = DESK.words(self)
        if refused and refused.value != self.words.toPlainText():
            DESK.type_on(self)

    def _is_complete(self) -> bool:
        return self.choice.currentIndex() >= 0 and self.is_begun and not self.words.excess.is_there

    @property
    def is_begun(self) -> bool:
        """Whether something is written that isn't added."""
        return bool(self.words.toPlainText().strip())

    def hand_over(self) -> None:
        """Add what is complete; what could not be added stays, and so does what was unwanted."""
        value, chosen = self.words.toPlainText(), self.choice.value()
        refused = DESK.words(self)
        if refused and refused.edits and refused.value == value:
            DESK.try_again()
        elif self._is_complete() and value != self._unwanted:
            self.words.restore("")
            answer = DESK.tell(self, None, value, lambda: self.added.emit(chosen, value))
            if answer is not Answer.TAKEN:
                self.words.restore(value)
            self._unwanted = value if answer is Answer.WITHDRAWN else ""
        elif not self.is_begun:
            DESK.forget(self)
        mark_unsaved(self.words, DESK.words(self) is not None)

    def is_left(self) -> bool:
        """Whether something is written that is about nobody or nothing yet."""
        return self.is_begun and not self._is_complete()

    def settle(self, of: Hashable, value: object) -> None:
        """What could not be added is added now, or given up."""
        if self.words.toPlainText() == value:
            self.words.restore("")
        mark_unsaved(self.words, False)
