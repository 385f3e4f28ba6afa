"""Overlap activities as a list, ready to paint: all of them, or one category's."""

from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop.domain.choices import Side
from workshop.domain.ids import ActivityId
from workshop.domain.overlap_activities import Activity
from workshop.domain.snapshot import Snapshot

Index = QModelIndex | QPersistentModelIndex
_SIDES = tuple(Side)


class Role(IntEnum):
    """What the delegates ask for, besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ActivityRow(msgspec.Struct, frozen=True):
    """An activity ready to paint; a mark a dot, by side."""

    activity: Activity
    marks: tuple[Side, ...]
    number: int


class ActivityList(QAbstractListModel):
    """The activities of one category (None: of all) whose text holds what is looked for."""

    def __init__(self, category: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._category = category
        self._rows: list[ActivityRow] = []

    @property
    def category(self) -> str | None:
        return self._category

    def show(self, snapshot: Snapshot, wanted: str = "") -> None:
        """Take a new snapshot; rows that only look different are painted anew, and keep their selection."""
        rows = self._gathered(snapshot, wanted.casefold())
        same = [row.activity.id for row in rows] == [row.activity.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _gathered(self, snapshot: Snapshot, wanted: str) -> list[ActivityRow]:
        numbers = {activity.id: number for number, activity in enumerate(snapshot.shortlist, 1)}
        return [
            ActivityRow(activity, marks_on(snapshot, activity.id), numbers.get(activity.id, 0))
            for activity in snapshot.activities
            if self._category in (None, activity.category)
            and (not wanted or wanted in f"{activity.title}\n{activity.category}".casefold())
        ]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def activity_at(self, row: int) -> Activity | None:
        return self._rows[row].activity if 0 <= row < len(self._rows) else None

    def row_of(self, activity: ActivityId) -> int:
        """The row an activity stands in, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.activity.id == activity), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return row.activity.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            listed = (
                self.tr("on the shortlist") if row.activity.shortlisted else self.tr("not on the shortlist")
            )
            spoken = self.tr("{title}, {category}, {dots} dots, {listed}")
            return spoken.format(
                title=row.activity.title,
                category=row.activity.category or self.tr("no category"),
                dots=len(row.marks),
                listed=listed,
            )
        return None


def marks_on(snapshot: Snapshot, activity: ActivityId) -> tuple[Side, ...]:
    """The dots on an activity, a side each, Marketing's first."""
    marks: list[Side] = []
    for dots in snapshot.dots.group(activity):
        person = snapshot.participants.get(dots.participant)
        marks += [person.side if person else Side.OTHER] * dots.count
    return tuple(sorted(marks, key=_SIDES.index))


def categories(snapshot: Snapshot) -> tuple[str, ...]:
    """The categories there are, in the order in which they first come up."""
    return tuple(dict.fromkeys(activity.category for activity in snapshot.activities))
