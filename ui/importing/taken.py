"""A cell of the record in hand as it will be taken: its words, and the mark before or behind them."""

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.controls.chips import paint_chip
from ui.controls.severity import paint_severity
from ui.importing.model import Preview
from ui.theme.looks import Looks
from ui.theme.shapes import paint_mark
from workshop.domain.facts.choices import Capacity, Severity, Side
from workshop.domain.rights.entries import MatrixRow
from workshop.domain.text import initials
from workshop.imports.asking import Kind
from workshop.imports.found import Record
from workshop.imports.preview.columns import Column
from workshop.imports.preview.there import UPDATE
from workshop.texts.formats import short_range
from workshop.texts.importing.entries import changed_text, value_text

translate = QCoreApplication.translate

_NAMES = frozenset({"owner", "person"})
_CHIP = 26
_DOUBTED = {
    **dict.fromkeys(("starts_on", "ends_on", "period"), ("dates", "years", "fiscal")),
    **dict.fromkeys(("budget", "currency"), ("money", "decimals", "unit", "ranges")),
    "status": ("status",),
    "archived": ("archived",),
    "side": ("side",),
    "name": ("name",),
    "owner": ("name",),
}
"""By field, how the keys of doubts begin that are about it."""

_SAID_BY = {
    **dict.fromkeys(("stage", "progress", "completed"), "status"),
    "duration": "ends_on",
    "activities": "exercises",
}
"""What an entry says by columns that are no fields of it by themselves."""


class Taken(NamedTuple):
    """What stands in a cell: with a person's chip in the colour of `side`, or with the mark of a `mark`."""

    text: str
    is_out: bool = False
    is_person: bool = False
    side: Side = Side.OTHER
    mark: Side | None = None
    is_doubtful: bool = False


def taken_of(preview: Preview, column: Column) -> Taken:
    """What a column gives for the record in hand."""
    record = preview.record
    if record is None or column.field is None:
        return Taken(translate("Mapping", "not taken"), is_out=True)
    entry = preview.entry(record)
    if entry is None:
        return Taken(translate("Mapping", "not taken"), is_out=True)
    doubtful = _is_doubtful(preview, record.line, column.field)
    if _is_one_of_several(preview, column):
        return Taken(cell_text(preview, column), is_doubtful=doubtful)
    value = _value(preview, entry, column)
    text = value_text(preview.bridge.texts, preview.snapshot, value)
    text = _updated(preview, record, column.field, text)
    if isinstance(value, Side):
        return Taken(text, mark=value, is_doubtful=doubtful)
    is_person = bool(text) and (
        column.field in _NAMES or (column.field == "name" and preview.kind is Kind.PARTICIPANTS)
    )
    return Taken(text, is_person=is_person, side=getattr(entry, "side", Side.OTHER), is_doubtful=doubtful)


def cell_text(preview: Preview, column: Column) -> str:
    """The cell as it stands, on one line."""
    record = preview.record
    if record is None or column.place >= len(record.cells):
        return ""
    return " ".join(record.cells[column.place].split())


def _is_one_of_several(preview: Preview, column: Column) -> bool:
    same = [each for each in preview.columns if each.field == column.field]
    return any(each.is_joined for each in same)


def _value(preview: Preview, entry: Any, column: Column) -> object:
    if isinstance(entry, MatrixRow):
        if column.field == "category":
            return entry.category
        if column.field in ("activity", "title"):
            return entry.title
        letters = [letter for name, letter in entry.roles if name == column.name]
        return "/".join(letters) if letters else cell_text(preview, column)
    if column.field == "currency":
        return entry.budget.currency if getattr(entry, "budget", None) is not None else ""
    if column.field in _SAID_BY:
        return getattr(entry, _SAID_BY[column.field], cell_text(preview, column))
    if column.field == "period":
        return short_range(preview.bridge.texts, entry.starts_on, entry.ends_on)
    if column.field == "key":
        return getattr(entry, "source_key", cell_text(preview, column))
    return getattr(entry, column.field or "", "")


def _updated(preview: Preview, record: Record, field: str, text: str) -> str:
    """What is there now, and what it becomes, where doubles are updated."""
    if preview.there_choice != UPDATE or record.entry not in preview.there:
        return text
    texts, snapshot = preview.bridge.texts, preview.snapshot
    for change in preview.changes(record):
        if change.field in (field, _SAID_BY.get(field)):
            before = changed_text(texts, snapshot, change.field, change.before)
            return f"{before} → {text}" if before else text
    return text


def _is_doubtful(preview: Preview, line: int, field: str) -> bool:
    about = _DOUBTED.get(field, ())
    return any(
        doubt.key.startswith(about) and line in doubt.lines and not preview.answered_by_hand(doubt)
        for doubt in preview.doubts
    )


def paint_taken(painter: QPainter, rect: QRect, looks: Looks, taken: Taken) -> None:
    """Paint the cell, its end cut off where it has no room."""
    left, middle = rect.left(), rect.center().y()
    if taken.is_person:
        chip = looks.px(_CHIP)
        place = QRect(left - 3, middle - chip // 2, chip, chip)
        paint_chip(painter, place, looks, initials(taken.text), taken.side, Capacity.CONTRIBUTOR)
        left += chip + 2
    elif taken.mark is not None:
        mark = looks.px(11)
        paint_mark(painter, QRectF(left, middle - mark // 2, mark, mark), looks, taken.mark)
        left += looks.px(18)
    size = looks.px(16)
    room = max(rect.right() - left - (size + 8 if taken.is_doubtful else 0), 0)
    painter.setFont(looks.font("body"))
    painter.setPen(looks.color("ink3" if taken.is_out else "ink"))
    line = " ".join(taken.text.split())
    words = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room)
    box = QRect(left, rect.top(), room + 2, rect.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    if taken.is_doubtful:
        at = left + painter.fontMetrics().horizontalAdvance(words) + 8
        paint_severity(painter, QRect(at, middle - size // 2, size, size), looks, Severity.WARNING)
