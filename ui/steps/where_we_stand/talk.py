"""One statement at a time in large type, for the talk about it: the marks, and two questions."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.steps.where_we_stand.marks_chart import MarksChart
from ui.theme.looks import Looks
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.perceiving.asking import cant_say_word, scale_words
from workshop.texts.steps.perceiving.benchmarks import beside_text
from workshop.texts.steps.perceiving.figures import verdict
from workshop.texts.steps.perceiving.groups import groups_text
from workshop.texts.steps.perceiving.questions import questions

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
}
_LEAST = 560


class TalkThrough(QWidget):
    """`stepped` carries how many statements further it goes; `left` that the talk is over."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place = label(looks, "body", "", "ink2")
        self.statement = label(looks, "quote", "", wrap=True)
        self.figures = label(looks, "body", "", "ink2", wrap=True)
        self.chart = MarksChart(looks, 36, (*scale_words(texts), cant_say_word(texts)))
        self.verdict = label(looks, "section", "", wrap=True)
        self.beside = label(looks, "small", "", "ink2", wrap=True)
        self.ask = label(looks, "label", self.tr("Ask the room"), "ink2")
        self.first, self.second = (label(looks, "quote", "", wrap=True) for _ in range(2))
        before = Button(looks, self.tr("Before"), icon="arrow-left", keys=("←",))
        after = Button(looks, self.tr("Next"), "primary", keys=("→",))
        back = Button(looks, self.tr("Back to the list"), keys=("Esc",))
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        back.clicked.connect(self.left)
        self._lay_out((back, before, after))

    def _lay_out(self, acts: tuple[Button, ...]) -> None:
        """The acts stand above what may be too long for a low screen."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place)
        row.addStretch()
        for act in acts:
            act.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 20)
        column.setSpacing(10)
        column.addLayout(row)
        for widget in (self.statement, self.chart, self.figures, self.verdict, self.beside):
            column.addWidget(widget)
        column.addSpacing(8)
        for widget in (self.ask, self.first, self.second):
            column.addWidget(widget)
        column.addStretch()

    def minimumSizeHint(self) -> QSize:
        """As high as its width makes it: what its words would need in the least width is no minimum."""
        return QSize(_LEAST, 0)

    def show_statement(self, snapshot: Snapshot, each: Perceived, place: int, total: int) -> None:
        """Show what was revealed of one statement."""
        texts = self._texts
        where = self.tr("{n} of {total}").format(n=place + 1, total=total)
        self.place.setText(where)
        self.statement.setText(self.tr("“{statement}”").format(statement=each.statement.text))
        said = groups_text(texts, snapshot, each)
        self.figures.setText(said)
        self.chart.show_seen(each, said)
        self.verdict.setText(verdict(texts, snapshot, each))
        self.beside.setText(" ".join(beside_text(texts, snapshot, each)))
        one, other = questions(texts, snapshot, each)
        self.first.setText(one)
        self.second.setText(other)
        self.setAccessibleName(f"{where}: {each.statement.text} {said}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(1)
        else:
            super().keyPressEvent(event)
