"""Overlap activities as a list, ready to paint: all of them, or one category's."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.theme.plain import as_typed
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import figure
from workshop.texts.steps.dots import written_text

Index = QModelIndex | QPersistentModelIndex
DRAGGED = "application/x-joint-charter-activities"
"""What a drag between categories carries: the activities' ids, a line each."""
_SIDES = tuple(Side)


class Role(IntEnum):
    """What the delegates ask for, besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ActivityRow(msgspec.Struct, frozen=True):
    """An activity ready to paint; a mark a dot, by side; `written` says which side wrote it."""

    activity: Activity
    marks: tuple[Side, ...]
    number: int
    written: str = ""


class _Known(msgspec.Struct, frozen=True):
    """A row with the dots it was made of."""

    row: ActivityRow
    dots: tuple[Dots, ...]


class ActivityIndex:
    """The rows of all activities, made anew only where they differ, and a search in their text."""

    def __init__(self, texts: Texts) -> None:
        self._say = texts
        self._known: dict[ActivityId, _Known] = {}
        self._texts: dict[ActivityId, tuple[Activity, str]] = {}
        self._numbers: dict[ActivityId, int] = {}
        self._made_of: tuple[object, object, object, object] = (None, None, None, None)

    def take(self, snapshot: Snapshot, changes: Changes | None = None) -> None:
        """Take a new snapshot; `changes` says what is new in it since the last one, if that is known."""
        made_of = (snapshot.activities, snapshot.dots, snapshot.participants, snapshot.workshop.sides)
        if all(new is old for new, old in zip(made_of, self._made_of, strict=True)):
            return
        same_people = snapshot.participants is self._made_of[2] and made_of[3] == self._made_of[3]
        self._made_of = made_of
        numbers = {activity.id: number for number, activity in enumerate(snapshot.shortlist, 1)}
        before, known = self._known, self._known
        listed = {each.id: each for each in snapshot.activities}
        ids = list(listed)
        if changes is None or not same_people or ids != list(known):
            touched, known = set(ids), {}
        else:
            touched = _touched(changes) | (numbers.keys() ^ self._numbers.keys())
            touched |= {id_ for id_, number in numbers.items() if self._numbers.get(id_) != number}
        for id_ in ids if not known else touched & known.keys():
            old = before.get(id_) if same_people else None
            known[id_] = _known(self._say, snapshot, listed[id_], numbers.get(id_, 0), old)
        self._known, self._numbers = known, numbers

    def found(self, wanted: str = "") -> list[ActivityRow]:
        """The rows whose title, category or description holds every word that is looked for."""
        words = wanted.casefold().split()
        known = self._known.values()
        if not words:
            return [each.row for each in known]
        if len(words) == 1:
            return [each.row for each in known if words[0] in self._text(each.row.activity)]
        return [each.row for each in known if all(w in self._text(each.row.activity) for w in words)]

    def _text(self, activity: Activity) -> str:
        """What is looked in, made when something is looked for first."""
        made_of, text = self._texts.get(activity.id, (None, ""))
        if made_of is not activity:
            text = f"{activity.title}\n{activity.category}\n{activity.description}".casefold()
            self._texts[activity.id] = (activity, text)
        return text

    def sorted_out(self, rows: Sequence[ActivityRow]) -> dict[str, list[ActivityRow]]:
        """Rows in the categories there are; those in which none of them stands are empty."""
        all_of_them = len(rows) == len(self._known)
        sorted_out: dict[str, list[ActivityRow]] = {}
        if not all_of_them:
            sorted_out = {name: [] for name in self.categories()}
        for row in rows:
            sorted_out.setdefault(row.activity.category, []).append(row)
        return sorted_out

    def categories(self) -> tuple[str, ...]:
        """The categories there are, in the order in which they first come up."""
        return tuple(dict.fromkeys(each.row.activity.category for each in self._known.values()))


def _touched(changes: Changes) -> set[ActivityId]:
    """The activities that a change is about, or whose dots it is about."""
    found: set[ActivityId] = set()
    for topic in ("activities", "dots"):
        if topic in changes.topics:
            change = changes.topics[topic]
            keys = (*change.gone, *(row.fact.key for row in change.now))
            found.update(ActivityId(str(key[0])) for key in keys)
    return found


def _known(
    texts: Texts, snapshot: Snapshot, activity: Activity, number: int, before: _Known | None
) -> _Known:
    dots = snapshot.dots.group(activity.id)
    same = before is not None and before.row.activity is activity
    if before is not None and same and before.dots is dots and before.row.number == number:
        return before
    written = written_text(texts, snapshot, activity)
    return _Known(ActivityRow(activity, marks_of(snapshot, dots), number, written), dots)


class ActivityList(QAbstractListModel):
    """Rows of activities, in their order; they can be dragged where `drags` says so."""

    def __init__(self, texts: Texts, parent: QObject | None = None, drags: bool = False) -> None:
        super().__init__(parent)
        self._texts = texts
        self._drags = drags
        self._rows: Sequence[ActivityRow] = []
        self._places: Mapping[ActivityId, int] | None = {}

    def show(self, rows: Sequence[ActivityRow]) -> None:
        """Take new rows; those that only look different are painted anew, and keep their selection."""
        if rows == self._rows:
            return
        same = [row.activity.id for row in rows] == [row.activity.id for row in self._rows]
        if not same:
            self.beginResetModel()
            self._places = None
        self._rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def activity_at(self, row: int) -> Activity | None:
        return self._rows[row].activity if 0 <= row < len(self._rows) else None

    def row_of(self, activity: ActivityId) -> int:
        """The row an activity stands in, or -1."""
        if self._places is None:
            self._places = {row.activity.id: place for place, row in enumerate(self._rows)}
        return self._places.get(activity, -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be dragged, and are dropped between two others, not onto one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._drags else Qt.ItemFlag.NoItemFlags
        drag = Qt.ItemFlag.ItemIsDragEnabled if self._drags else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    def mimeTypes(self) -> list[str]:
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted(index.row() for index in indexes)
        data = QMimeData()
        data.setData(DRAGGED, "\n".join(self._rows[row].activity.id for row in rows).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.activity.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed("\n".join(filter(None, (row.activity.title, row.written))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: ActivityRow) -> str:
        listed = self.tr("on the shortlist") if row.activity.shortlisted else self.tr("not on the shortlist")
        said = self.tr("{title}, {category}, {dots}, {listed}").format(
            title=row.activity.title,
            category=row.activity.category or self.tr("no category"),
            dots=self._texts.plural("{n} dot", "{n} dots", len(row.marks)),
            listed=listed,
        )
        if row.activity.value is not None:
            value = figure(self._texts, row.activity.value)
            said = self.tr("{activity}, value {value}").format(activity=said, value=value)
        if row.activity.pain is not None:
            pain = figure(self._texts, row.activity.pain)
            said = self.tr("{activity}, pain {pain}").format(activity=said, pain=pain)
        if row.written:
            said = self.tr("{activity}. {written}").format(activity=said, written=row.written)
        return said


def marks_of(snapshot: Snapshot, placed: Sequence[Dots]) -> tuple[Side, ...]:
    """Dots as sides, one each, Marketing's first."""
    if not placed:
        return ()
    marks: list[Side] = []
    for dots in placed:
        person = snapshot.participants.get(dots.participant)
        marks += [person.side if person else Side.OTHER] * dots.count
    return tuple(sorted(marks, key=_SIDES.index))


def categories(snapshot: Snapshot) -> tuple[str, ...]:
    """The categories there are, in the order in which they first come up."""
    return tuple(dict.fromkeys(activity.category for activity in snapshot.activities))
