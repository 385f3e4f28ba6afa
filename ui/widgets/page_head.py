"""The head of every page: its title, the sentence under it, and the acts on the right."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.looks import Looks
from ui.widgets.labels import label


class PageHead(QWidget):
    """Title and sentence; acts are added to `acts`."""

    def __init__(self, looks: Looks, title: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 14, 24, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(looks, "page_title", title))
        self.sentence = label(looks, "body", "", "ink2")
        words.addWidget(self.sentence)
        row.addLayout(words)
        row.addStretch(1)
        self._looks = looks
        self.acts = row

    def say(self, words: str, figure: str) -> None:
        """Show a sentence in which a figure stands out; neither may hold what somebody typed."""
        ink = self._looks.color("ink").name()
        strong = f'<span style="font-weight:600; color:{ink}">{escape(figure)}</span>'
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setText(escape(words).replace(escape(figure), strong, 1))
