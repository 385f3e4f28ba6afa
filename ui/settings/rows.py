"""The sheet's parts: sections of rows, each a name with a note, and beside it or below what is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.labels import label, rule
from ui.theme.looks import Looks

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SECTION, _LABEL, _LEAST = 144, 282, 58


def row(looks: Looks, name: str, note: str, parts: Sequence[QWidget], is_stacked: bool) -> QWidget:
    """A setting; the last of its parts stands at the end where it is a button of its own."""
    whole = QWidget()
    line = QBoxLayout(
        QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight, whole
    )
    line.setContentsMargins(0, 8, 0, 8)
    line.setSpacing(8 if is_stacked else looks.px(16))
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    if not is_stacked:
        column.addStretch()
    column.addWidget(label(looks, "body_medium", name, wrap=True))
    if note:
        column.addWidget(label(looks, "small", note, "ink2", wrap=True))
    if not is_stacked:
        column.addStretch()
    if not is_stacked:
        words.setFixedWidth(looks.px(_LABEL))
        whole.setMinimumHeight(looks.px(_LEAST))
    line.addWidget(words)
    beside = QHBoxLayout()
    beside.setSpacing(12)
    for part in parts:
        takes_room = part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
        beside.addWidget(part, int(takes_room), Qt.AlignmentFlag(0) if takes_room else _MIDDLE)
    if not any(beside.stretch(place) for place in range(beside.count())):
        beside.addStretch()
    line.addLayout(beside, int(not is_stacked))
    return whole


def section(looks: Looks, name: str, rows: Sequence[QWidget], is_stacked: bool) -> QWidget:
    """A head at the side, or above where the rows are stacked, and hairlines between the rows."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 6, 0, 6)
    grid.setHorizontalSpacing(0)
    grid.setVerticalSpacing(0)
    head = label(looks, "body_strong", name, wrap=True)
    head.setContentsMargins(0, 10, 8, 8)
    first = 1 if is_stacked else 0
    grid.addWidget(head, 0, 0, Qt.AlignmentFlag.AlignTop)
    if not is_stacked:
        head.setFixedWidth(looks.px(_SECTION))
    column = QVBoxLayout()
    column.setSpacing(0)
    for place, each in enumerate(rows):
        if place:
            column.addWidget(rule())
        column.addWidget(each)
    grid.addLayout(column, first, 1 - first)
    grid.setColumnStretch(1 - first, 1)
    return whole
