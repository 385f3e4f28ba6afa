"""The silent round over the whole screen: one side writes at a time, and nothing of the other shows."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button, press_by_key
from ui.controls.labels import label
from ui.controls.scrolled import Flow
from ui.controls.select import Select
from ui.controls.tick import Tick
from ui.controls.timer import TimerDisplay
from ui.private.silent.own_list import SilentList
from ui.theme.looks import Looks
from workshop.actions.listing import silent_round as acts
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.listing.silent_round import SIDES, SilentLine, counts, is_open, lines
from workshop.texts.names import side_label

_MINUTES = (3, 5, 8, 10, 15)
_USUAL = 5
_WIDTH = 760
_BETWEEN, _HAND_OVER, _WRITING = range(3)


@dataclass(frozen=True)
class Asked:
    """What a step's round asks for, in words; `once` asks whether what both wrote counts as one.

    Where lines go into categories, some are suggested. `show` is what ends the round.
    """

    step: StepId
    words: str
    hint: str
    show: str
    once: str = ""
    categories: tuple[str, ...] | None = None


class SilentRound(QDialog):
    """Between turns it shows how many lines each side has, and no line; `combined` ends the round."""

    combined = Signal(bool)

    def __init__(self, parent: QWidget, looks: Looks, bridge: Bridge, asked: Asked) -> None:
        super().__init__(parent)
        self._looks, self._bridge, self._asked = looks, bridge, asked
        self._side = Side.MARKETING
        self.setWindowTitle(self.tr("Silent round"))
        self.setProperty("private", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._head = label(looks, "page_title", "")
        self._words = label(looks, "body", "", "ink2", wrap=True)
        self.timer = TimerDisplay(looks)
        self.timer.paused.connect(self._count_time)
        self._spent = dict.fromkeys(SIDES, 0)
        self._ways = QStackedWidget()
        for way in (self._between(), self._hand_over(), self._writing()):
            self._ways.addWidget(way)
        self._lay_out()
        self._show_between()
        self.dark.setFocus()

    def _lay_out(self) -> None:
        whole = QWidget()
        whole.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(whole)
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addStretch()
        head.addWidget(self.timer)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addSpacing(12)
        column.addWidget(self._ways, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 48, 24, 32)
        row.addStretch(1)
        row.addWidget(whole, 20)
        row.addStretch(1)

    def _between(self) -> QWidget:
        """How many lines there are; who writes next; and combining."""
        looks = self._looks
        self.dark = Tick(looks, self.tr("The wall doesn’t show this screen: the projector is dark or moved"))
        self.minutes = Select(looks, self.tr("Minutes for each side"))
        self.minutes.offer([(n, self.tr("{n} minutes each", "", n).format(n=n)) for n in _MINUTES])
        self.minutes.choose(_USUAL)
        self.turns = {
            side: Button(looks, "", size="large", keys=(str(n),)) for n, side in enumerate(SIDES, 1)
        }
        for side, button in self.turns.items():
            button.clicked.connect(lambda _=False, side=side: self.pass_to(side))
        self.once = Tick(looks, self._asked.once)
        self.once.setChecked(bool(self._asked.once))
        self.once.setVisible(bool(self._asked.once))
        self.combine = Button(looks, self._asked.show, "primary", keys=("Ctrl", "Enter"))
        self.combine.clicked.connect(self._combine)
        leave = Button(looks, self.tr("Leave; the lists stay hidden"), keys=("Esc",))
        leave.clicked.connect(self.reject)
        self.dark.toggled.connect(lambda _: self._show_between())
        between = QWidget()
        column = QVBoxLayout(between)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        first = QHBoxLayout()
        first.addWidget(self.dark, 1)
        first.addWidget(self.minutes)
        column.addLayout(first)
        for button in self.turns.values():
            column.addWidget(button)
        column.addSpacing(16)
        column.addWidget(self.once)
        row = Flow(apart=8)
        row.addWidget(self.combine)
        row.addWidget(leave)
        column.addLayout(row)
        column.addStretch()
        return between

    def _hand_over(self) -> QWidget:
        self.begin = Button(self._looks, "", "primary", keys=("Enter",))
        self.begin.clicked.connect(self.write)
        return _alone(self.begin)

    def _writing(self) -> QWidget:
        self.list = SilentList(self._looks, self._bridge.texts, self._asked.hint)
        self.list.offer_categories(self._asked.categories)
        self.list.written.connect(self._write)
        self.list.removed.connect(self._remove)
        self.list.reworded.connect(self._reword)
        self.done_writing = Button(self._looks, self.tr("Hide the list"), "primary", keys=("Ctrl", "Enter"))
        self.done_writing.clicked.connect(self.hide_list)
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.done_writing, 0, Qt.AlignmentFlag.AlignLeft)
        return writing

    # -- whose turn it is

    def _name(self, side: Side) -> str:
        return side_label(self._bridge.texts, self._bridge.snapshot, side)

    def _own(self, side: Side) -> tuple[SilentLine, ...]:
        return lines(self._bridge.snapshot, self._asked.step, side)

    def _show_between(self) -> None:
        """The screen that everybody may see: counts, and nothing that was written."""
        self.timer.pause()
        self.timer.hide()
        self._head.setText(self.tr("Silent round"))
        self._words.setText(self._asked.words)
        written = counts(self._bridge.snapshot, self._asked.step)
        for side, button in self.turns.items():
            said = self._bridge.texts.plural(
                "{side} writes: {n} line so far",
                "{side} writes: {n} lines so far",
                written[side],
                side=self._name(side),
            )
            button.set_words(said)
            button.setEnabled(self.dark.isChecked())
        self.combine.setEnabled(is_open(self._bridge.snapshot, self._asked.step))
        self._ways.setCurrentIndex(_BETWEEN)

    def pass_to(self, side: Side) -> None:
        """The laptop goes to a side; its list shows when it says that it has it."""
        self._side = side
        self._head.setText(self.tr("{side}’s turn").format(side=self._name(side)))
        self._words.setText(
            self.tr("The laptop goes to {side}; everybody else looks away.").format(side=self._name(side))
        )
        self.begin.set_words(self.tr("{side} has the laptop").format(side=self._name(side)))
        self._ways.setCurrentIndex(_HAND_OVER)
        self.begin.setFocus()

    def write(self) -> None:
        """Show the side's own list, and start its time."""
        self._head.setText(self.tr("{side} writes").format(side=self._name(self._side)))
        self._words.setText(self.tr("Only this list is on the screen. Several lines can be pasted."))
        self.list.show_lines(self._own(self._side))
        self._ways.setCurrentIndex(_WRITING)
        self.timer.show_step(
            self._name(self._side), int(str(self.minutes.value())), self._spent[self._side] / 60
        )
        self.timer.toggle()
        self.list.field.setFocus()

    def _count_time(self, seconds: int) -> None:
        """A side that comes back has the rest of its time."""
        self._spent[self._side] += seconds

    def hide_list(self) -> None:
        """Keep what is typed, and take the list off the screen."""
        self.list.hand_over()
        if self.list.field.text().strip():
            return
        self.list.empty()
        self._show_between()
        other = next(side for side in SIDES if side is not self._side)
        empty = not self._own(other)
        (self.turns[other] if empty else self.combine).setFocus()

    # -- what is done

    def _write(self, titles: list[str], category: str) -> None:
        changes = self._bridge.run(
            acts.write_lines, side=self._side, titles=titles, category=category, step=self._asked.step
        )
        self.list.show_lines(self._own(self._side))
        if changes is not None and not changes:
            self.list.said.setText(self.tr("That is on this list already."))

    def _reword(self, line: str, title: str, category: str) -> None:
        self._bridge.run(acts.reword_line, line=line, title=title, category=category)
        self.list.show_lines(self._own(self._side))

    def _remove(self, line: str) -> None:
        self._bridge.run(acts.remove_line, line=line)
        self.list.show_lines(self._own(self._side))

    def _combine(self) -> None:
        self.combined.emit(self.once.isChecked())
        self.accept()

    def reject(self) -> None:
        """Esc: from a list to the screen between, from there back to the page."""
        if self._ways.currentIndex() == _WRITING:
            self.hide_list()
        elif self._ways.currentIndex() == _HAND_OVER:
            self._show_between()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_key(self, event):
            super().keyPressEvent(event)


def _alone(button: Button) -> QWidget:
    """A button at the left, with nothing below."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch()
    return whole
