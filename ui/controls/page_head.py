"""The head of every page: its title, the sentence under it, and the acts on the right."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.labels import label
from ui.theme.looks import Looks

_AROUND, _APART = 48, 24


class PageHead(QWidget):
    """Title and sentence; acts are added to `acts`."""

    def __init__(self, looks: Looks, title: str) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 14, 24, 8)
        self._row.setSpacing(8)
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._words = words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(looks, "page_title", title))
        self.sentence = label(looks, "body", "", "ink2")
        words.addWidget(self.sentence)
        self._row.addLayout(words)
        self._row.addStretch(1)
        self._looks = looks
        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self._row.addLayout(self.acts)

    def _needed(self) -> int:
        """How wide it is with the acts beside the words."""
        return self._words.sizeHint().width() + self.acts.sizeHint().width() + _AROUND + _APART

    def minimumSizeHint(self) -> QSize:
        widest = max(self._words.sizeHint().width(), self.acts.sizeHint().width())
        return QSize(widest + _AROUND, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Where the acts have no room beside the words, they stand under them."""
        below = self.width() < self._needed()
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if way is not self._row.direction():
            self._row.setDirection(way)
            self.acts.setAlignment(Qt.AlignmentFlag.AlignLeft)
            self.updateGeometry()

    def say(self, words: str, figure: str) -> None:
        """Show a sentence; a figure in it stands out. Neither may hold what somebody typed."""
        if not figure:
            self.sentence.setTextFormat(Qt.TextFormat.PlainText)
            self.sentence.setText(words)
            return
        ink = self._looks.color("ink").name()
        strong = f'<span style="font-weight:600; color:{ink}">{escape(figure)}</span>'
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setText(escape(words).replace(escape(figure), strong, 1))
