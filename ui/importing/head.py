"""The head of the sheet: what is imported from where, and whose it will be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.controls.buttons import Button, Segments
from ui.controls.labels import Elided, label
from ui.importing.model import Preview
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.domain.facts.choices import Side
from workshop.imports.asking import Kind
from workshop.texts.formats import size
from workshop.texts.importing.fields import head_text
from workshop.texts.names import side_label

_SIDED = frozenset({Kind.PARTICIPANTS, Kind.INITIATIVES, Kind.RIGHTS})
_BY_COLUMN = "column"
_LEAST = 110
"""What the file's name and its icon need at least, beside what has to stand there."""


class _FileMark(QWidget):
    """The icon before the file's name."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.setFixedSize(looks.px(18), looks.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._looks.icon("file-text", "ink").paint(QPainter(self), self.rect())


class SheetHead(QWidget):
    """`sided` carries the side that all of it goes to, or None where a column says it."""

    sided = Signal(object)

    def __init__(self, looks: Looks, preview: Preview) -> None:
        super().__init__()
        self._looks, self._preview = looks, preview
        texts, snapshot = preview.bridge.texts, preview.snapshot
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(8)
        self._title = label(looks, "heading", head_text(texts, preview.kind.value))
        self._name = Elided(looks, "body_strong", preview.source.name)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._about = label(looks, "body", "", "ink2")
        self.sides = Segments(looks, self.tr("Goes to"))
        self.close_button = Button(looks, self.tr("Close"), "quiet", "x", size="icon")
        row.addWidget(self._title)
        row.addSpacing(12)
        self._mark = _FileMark(looks)
        row.addWidget(self._mark)
        row.addWidget(self._name)
        row.addWidget(self._about)
        row.addStretch(1)
        self._caption = label(looks, "small", self.tr("Goes to"), "ink2")
        row.addWidget(self._caption)
        row.addWidget(self.sides, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addWidget(self.close_button)
        words = [
            (side, side_label(texts, snapshot, side), "") for side in (Side.MARKETING, Side.IT, Side.BOTH)
        ]
        by_column = [(_BY_COLUMN, self.tr("By a column"), "")] if preview.kind is not Kind.RIGHTS else []
        self.sides.set_choices([*words, *by_column])
        for side, button in zip((Side.MARKETING, Side.IT), self.sides.findChildren(Button), strict=False):
            button.set_side(side)
        self.sides.chosen.connect(lambda value: self.sided.emit(None if value == _BY_COLUMN else value))
        for part in (self._caption, self.sides):
            part.setVisible(preview.kind in _SIDED)
        self.show_reading()

    def show_reading(self) -> None:
        """Say how large it is, and whose rows they are."""
        preview, texts = self._preview, self._preview.bridge.texts
        octets = preview.source.size
        rows = texts.plural("{n} row", "{n} rows", len(preview.records)) if preview.found else ""
        self._about.setText(
            ", ".join(filter(None, (size(texts, octets) if octets is not None else "", rows)))
        )
        by_column = any(column.field == "side" for column in preview.columns)
        self.sides.choose(_BY_COLUMN if by_column else preview.side or Side.BOTH)

    def show_narrow(self, is_narrow: bool, high: int) -> None:
        """Leave out what has no room; it is so high, or as high as its choices are one below another."""
        self._about.setVisible(not is_narrow)
        self._caption.setVisible(not is_narrow and self._preview.kind in _SIDED)
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft)
        kept = sum(part.sizeHint().width() for part in (self._title, self.sides, self.close_button))
        has_room = self._looks.px(_LEAST) < self.width() - kept or not self.sides.isVisibleTo(self)
        for part in (self._mark, self._name):
            part.setVisible(has_room)
        set_tip(self._title, "" if has_room else self._preview.source.name)
        beside = self._title.sizeHint().width() + self.close_button.sizeHint().width() + 80
        choices = self.sides.layout()
        if choices is not None and choices.hasHeightForWidth() and not has_room:
            high = max(high, choices.heightForWidth(self.width() - beside) + self._looks.px(12))
        self.setFixedHeight(high)
