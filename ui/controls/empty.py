"""What a page shows before there is anything: one sentence, one filled act and another."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.theme.looks import Looks

_WIDTH = 520


class _TwoShapes(QWidget):
    """The overlap of a circle and a square, in outline."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.setFixedSize(QSize(looks.px(56), looks.px(34)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._looks.onto(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._looks.color("mktEdge"), 1.5))
        painter.drawEllipse(QRectF(2, 2, 30, 30))
        painter.setPen(QPen(self._looks.color("itEdge"), 1.5))
        painter.drawRoundedRect(QRectF(24, 2, 30, 30), 3, 3)


class EmptyState(QFrame):
    """A card in the middle of an empty page."""

    def __init__(self, looks: Looks, title: str, sentence: str, acts: tuple[Button, ...] = ()) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._wide = looks.px(_WIDTH)
        self.setMaximumWidth(self._wide)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addWidget(_TwoShapes(looks), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._head = label(looks, "section", title)
        column.addWidget(self._head, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._words = label(looks, "body", sentence, "ink2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        self.say(title, sentence)
        row = QHBoxLayout()
        row.addStretch()
        for act in acts:
            row.addWidget(act)
        row.addStretch()
        if acts:
            column.addSpacing(8)
            column.addLayout(row)

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._head.setText(title)
        self._words.setText(sentence)
        self._words.setMinimumHeight(self._words.heightForWidth(self._wide - 64))

    def sizeHint(self) -> QSize:
        return QSize(self._wide, super().sizeHint().height())


def centred(widget: QWidget) -> QWidget:
    """The widget in the middle of the room there is."""
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.addStretch(2)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(widget)
    row.addStretch()
    column.addLayout(row)
    column.addStretch(3)
    return frame
