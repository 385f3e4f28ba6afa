"""A question that has to be answered before it goes on, because something would be lost."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.theme.looks import Looks
from ui.theme.plain import set_title

_WIDTH = 560
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class Way(NamedTuple):
    """One answer: what it is, its words, and the kind of its button."""

    value: Enum
    words: str
    kind: str = "secondary"


class Question(QDialog):
    """A title, a sentence, and a button an answer; Esc gives the last one.

    Enter loses nothing: it gives the one that is `safe`, or else the first that destroys nothing. Typing on
    answers nothing: keys count from `breath_ms` after the last one, and those before are `typed`.
    """

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        title: str,
        sentence: str,
        ways: Sequence[Way],
        safe: Enum | None = None,
        breath_ms: int = 0,
    ) -> None:
        super().__init__(parent)
        self.typed: list[QEvent] = []
        self._breath = QTimer(self, interval=breath_ms, singleShot=True)
        if breath_ms:
            self._breath.start()
        set_title(self, title)
        self.setFixedWidth(looks.px(_WIDTH))
        self.answer = ways[-1].value
        self.buttons: dict[Enum, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for style, words, tone in (("section", title, "ink"), ("body", sentence, "ink2")):
            column.addWidget(label(looks, style, words, tone, wrap=True))
        row = QHBoxLayout()
        row.addStretch()
        column.addSpacing(8)
        column.addLayout(row)
        for way in ways:
            button = Button(looks, way.words, way.kind)
            button.clicked.connect(lambda _=False, value=way.value: self._give(value))
            row.addWidget(button)
            self.buttons[way.value] = button
        safe = safe or next(way.value for way in ways if way.kind != "destructive")
        self.buttons[safe].setDefault(True)
        self.buttons[safe].setFocus()
        for each in (self, *self.buttons.values()):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._breath.isActive() or event.type() not in _KEYS:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress:
            self._breath.start()
            self.typed.append(event.clone())
        return True

    def sizeHint(self) -> QSize:
        """As high as its words are at its width."""
        layout = self.layout()
        return QSize(_WIDTH, layout.totalHeightForWidth(_WIDTH)) if layout else super().sizeHint()

    def _give(self, answer: Enum) -> None:
        self.answer = answer
        self.accept()

    def ask(self) -> Enum:
        """Show it until it is answered."""
        self.exec()
        self.deleteLater()
        return self.answer
