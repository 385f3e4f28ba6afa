"""Rows of the notebook's lists: words, what is known of them, and what can be done with them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button, Segments
from ui.controls.labels import label, rule
from ui.controls.scrolled import Flow
from ui.fields.text_fields import LineField, ProseField
from ui.theme.looks import Looks
from workshop.domain.facts.notebook import ParkedItem, ParkedState
from workshop.texts import Texts
from workshop.texts.noting.parked import parked_state


class Row(QWidget):
    """Words of somebody's own that can be written otherwise."""

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self._looks = looks
        self.words = ProseField(looks, name, style="body", lines=1)
        self.known = label(looks, "small", "", "ink2")
        self.acts = Flow(apart=8)
        self.acts.addWidget(self.known)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 8, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self.words)
        self.column.addLayout(self.acts)
        self.column.addWidget(rule())

    def offer(self, words: str, run: Callable[[], object]) -> Button:
        """A button that does something with it."""
        button = Button(self._looks, words, "quiet", size="row")
        button.clicked.connect(run)
        self.acts.addWidget(button)
        return button

    def hand_over(self) -> None:
        """Keep what is half written."""
        self.words.hand_over()


class NotedRow(QWidget):
    """What the app noted: it is read, and goes with the act that made it."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.words = label(looks, "body", "", wrap=True)
        self.known = label(looks, "small", "", "ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 0)
        column.setSpacing(4)
        for part in (self.words, self.known, rule()):
            column.addWidget(part)

    def hand_over(self) -> None:
        """Nothing is half written here."""


class ParkedRow(Row):
    """A point with what became of it; `ended` carries that, `escalated` to whom it goes and by when.

    Escalated it is once that is said; till then the field waits for it.
    """

    ended = Signal(object)
    escalated = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, name: str) -> None:
        super().__init__(looks, name)
        self._item: ParkedItem | None = None
        self.states = Segments(looks, self.tr("What became of it"))
        self.states.set_choices([(each, parked_state(texts, each), "") for each in ParkedState], "row")
        self.states.chosen.connect(self._choose)
        self.acts.addWidget(self.states)
        hint = self.tr("To whom does it go, and by when? One sentence; the charter prints it.")
        self.to = LineField(looks, self.tr("Escalated to whom, and by when"), hint)
        self.to.written.connect(self._say)
        self.column.insertWidget(2, self.to)

    def show_item(self, item: ParkedItem) -> None:
        """Show where it stands."""
        self._item = item
        raised = self.tr("Raised by {who}").format(who=item.raised_by) if item.raised_by else ""
        self.known.setText(raised)
        self.words.show_text(item.text)
        self.to.show_text(item.escalated)
        self.states.choose(item.state)
        self.to.setVisible(item.state is ParkedState.ESCALATED)

    def _choose(self, state: object) -> None:
        item = self._item
        if state is not ParkedState.ESCALATED:
            self.to.hide()
            self.ended.emit(state)
        elif item is not None and item.escalated.strip():
            self.escalated.emit(item.escalated)
        if state is ParkedState.ESCALATED:
            self.to.show()
            self.to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        """No sentence, and it is with nobody: open as before."""
        if text.strip():
            self.escalated.emit(text)
        elif self._item is not None:
            self.ended.emit(ParkedState.OPEN)

    def hand_over(self) -> None:
        """Keep what is half written."""
        super().hand_over()
        self.to.hand_over()
