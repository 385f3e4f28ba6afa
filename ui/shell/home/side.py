"""The left panel of the home screen: what the program promises, new ones, files, and the example."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.theme.brand import Mark
from ui.theme.looks import Looks


class Side(QWidget):
    """`example` asks for the example."""

    example = Signal()

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(looks, 38))
        head.addWidget(label(looks, "heading", self.tr("Joint Charter")))
        head.addStretch()
        column.addLayout(head)
        column.addSpacing(18)
        promise = self.tr("From “who does what here?” to a charter both executives have signed.")
        column.addWidget(label(looks, "home_title", promise, wrap=True))
        column.addSpacing(12)
        column.addWidget(acts.button("new", looks, "primary", "plus", "large"))
        words = self.tr("Open file or PDF")
        column.addWidget(acts.button("open", looks, "secondary", "folder-open", "large", words))
        column.addLayout(self._dropping())
        self._trying = self._newcomer()
        column.addWidget(self._trying)
        column.addStretch()
        last = QVBoxLayout()
        last.setSpacing(2)
        last.addWidget(acts.button("guide", looks, "quiet", "file-text", "large"))
        last.addWidget(acts.button("settings", looks, "quiet", "list", "large"))
        words = self.tr("Keyboard")
        last.addWidget(acts.button("keys", looks, "quiet", "keyboard", "large", words))
        column.addLayout(last)

    def _dropping(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(12)
        icon = label(self._looks, "small")
        size = self._looks.px(18)
        icon.setPixmap(self._looks.icon("file-down", "ink2", size).pixmap(size, size))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Or drop a workshop, a charter PDF or a data file anywhere in this window.")
        row.addWidget(label(self._looks, "small", words, "ink2", wrap=True), 1)
        return row

    def _newcomer(self) -> QWidget:
        looks, panel = self._looks, QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        column.addWidget(rule())
        column.addSpacing(8)
        column.addWidget(label(looks, "body_strong", self.tr("New here?")))
        words = self.tr(
            "Run the example from start to charter PDF. It takes ten minutes and changes none of your files."
        )
        column.addWidget(label(looks, "body", words, "ink2", wrap=True))
        try_example = Button(looks, self.tr("Try the example"), icon="play")
        try_example.clicked.connect(self.example)
        column.addWidget(try_example, alignment=Qt.AlignmentFlag.AlignLeft)
        return panel

    def offer_example(self, offers: bool) -> None:
        """Offer the example here, unless it is offered beside."""
        self._trying.setVisible(offers)
