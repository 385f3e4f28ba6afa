"""The decision rights as a grid: shortlisted activities down, participants and the reason across."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.steps.ownership.grid.rows import GridRow, GridView, columns
from ui.theme.plain import as_typed
from workshop.domain import rules
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Choice, Scheme
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Right
from workshop.domain.facts.set_up import Participant
from workshop.domain.findings import Finding
from workshop.domain.rights.phasing import Phasing, phasing
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.names import role_name, side_label

Index = QModelIndex | QPersistentModelIndex
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _PLAIN | Qt.ItemFlag.ItemIsEditable


class Role(IntEnum):
    """What the delegate asks the model for, besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    LETTERS = Qt.ItemDataRole.UserRole + 2


class Order(Choice):
    """In which order the rows stand."""

    LISTED = "listed"
    OPEN = "open"
    TITLE = "title"


class RightsGrid(QAbstractTableModel):
    """Rows are filled when first shown, so that opening thousands of activities costs no more than a few."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._snapshot: Snapshot | None = None
        self._rows: dict[ActivityId, GridRow] = {}
        self._order: tuple[Activity, ...] = ()
        self._numbers: dict[ActivityId, int] = {}
        self._arranged = ("", Order.LISTED)
        self._places: dict[ActivityId, int] = {}
        self._checked: rules.Checked | None = None
        self.people: tuple[Participant, ...] = ()
        self.phase: PhaseId | None = None

    def show(
        self,
        snapshot: Snapshot,
        checked: rules.Checked,
        phase: PhaseId | None,
        changes: Changes | None = None,
    ) -> None:
        """Take a new snapshot; only rows that can have changed are filled and painted again."""
        if changes is None and self._looks_the_same(snapshot, phase):
            self._snapshot, self._checked = snapshot, checked
            self._rows.clear()
            if self._order:
                last = self.index(len(self._order) - 1, self.reason_column)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        touched = self._touched(changes) if changes is not None and phase == self.phase else None
        if touched is not None:
            self._snapshot, self._checked = snapshot, checked
            for activity in touched:
                self._rows.pop(activity, None)
                row = self.row_of(activity)
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.reason_column))
            if changes is not None and changes.touches("decisions") and self._order:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._order) - 1)
            return
        self.beginResetModel()
        self._snapshot, self._checked, self.phase = snapshot, checked, phase
        self.people = columns(snapshot)
        self._numbers = {activity.id: number for number, activity in enumerate(snapshot.shortlist, 1)}
        self._rows.clear()
        self._arrange()
        self.endResetModel()

    def _looks_the_same(self, snapshot: Snapshot, phase: PhaseId | None) -> bool:
        """Whether it has the same rows and columns, so that what is being written in one can stay."""
        before = self._snapshot
        if before is None or phase != self.phase or before.workshop.scheme is not snapshot.workshop.scheme:
            return False
        return tuple(before.shortlist) == tuple(snapshot.shortlist) and columns(snapshot) == self.people

    def arrange(self, wanted: str, order: Order) -> None:
        """Show only the activities whose title or category holds this text, in this order.

        Rows keep their places while roles are given, also where what is open comes first.
        """
        self._arranged = (wanted.casefold(), order)
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        wanted, order = self._arranged
        shown = list(self._snapshot.shortlist) if self._snapshot else []
        if wanted:
            shown = [each for each in shown if wanted in f"{each.title}\n{each.category}".casefold()]
        if order is Order.TITLE:
            shown.sort(key=lambda activity: activity.title.casefold())
        elif order is Order.OPEN:
            shown.sort(key=lambda activity: not any(found.stops for found in self._found(activity.id)))
        self._order = tuple(shown)
        self._places = {activity.id: place for place, activity in enumerate(shown)}

    def reason_key(self, row: int) -> tuple[ActivityId | None, PhaseId | None]:
        """What a row's reason is about."""
        activity = self.activity_at(row)
        return activity.id if activity else None, self.phase

    def number_at(self, row: int) -> int:
        """The number of a row's activity in the shortlist."""
        return self._numbers.get(self._order[row].id, 0)

    def is_same(self, row: int) -> bool:
        """Whether the room said of a row's activity that it is the same person in every phase."""
        return self._snapshot is not None and phasing(self._snapshot, self._order[row].id) is Phasing.SAME

    def _touched(self, changes: Changes) -> list[ActivityId] | None:
        """The activities with a row that these changes are about; None where any row may look different."""
        touched = rules.activities_touched(changes)
        if touched is None or changes.touches("activities"):
            return None
        people = {person.id for person in self.people}
        given = changes.topics["rights"].now if changes.touches("rights") else ()
        if any(isinstance(row.fact, Right) and row.fact.participant not in people for row in given):
            return None
        return [ActivityId(str(each)) for each in touched if each in self._places]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.people) + 1

    @property
    def reason_column(self) -> int:
        return len(self.people)

    @property
    def deciding(self) -> str:
        """The letter of the role that decides."""
        return rules.deciding(self._scheme)

    def weight(self, letters: str) -> rules.RoleWeight | None:
        """The heaviest weight among a cell's letters."""
        return rules.weight(self._scheme, letters)

    @property
    def _scheme(self) -> Scheme:
        return self._snapshot.workshop.scheme if self._snapshot else Scheme.RACI

    def activity_at(self, row: int) -> Activity | None:
        return self._order[row] if 0 <= row < len(self._order) else None

    def person_at(self, column: int) -> Participant | None:
        return self.people[column] if 0 <= column < len(self.people) else None

    def row_of(self, activity: ActivityId) -> int:
        """The row an activity stands in, or -1."""
        return self._places.get(activity, -1)

    def column_of(self, participant: ParticipantId) -> int:
        """The column a participant stands in, or -1."""
        return next((place for place, each in enumerate(self.people) if each.id == participant), -1)

    def row(self, row: int) -> GridRow:
        """A row ready to paint."""
        activity = self._order[row]
        ready = self._rows.get(activity.id)
        if ready is None:
            ready = self._rows[activity.id] = self._fill(activity)
        return ready

    def next_open(self, after: int) -> int:
        """The next row below (then from the top) in which something stops the signature, or -1."""
        count = len(self._order)
        for row in (*range(after + 1, count), *range(min(after + 1, count))):
            if any(finding.stops for finding in self._found(self._order[row].id)):
                return row
        return -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        is_reason = index.column() == self.reason_column
        if role == Role.ROW:
            return row
        if role == Role.LETTERS:
            return "" if is_reason else row.letters[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.reason if is_reason else row.letters[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(self._spoken(row, index.column()))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            activity = self.activity_at(section)
            if activity is None:
                return None
            said = f"{self.number_at(section)} {activity.title}"
            words = self.tr("{row}; the same in every phase") if self.is_same(section) else "{row}"
            return words.format(row=said)
        person = self.person_at(section)
        return person.name if person else self.tr("Why the accountable person")

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if index.column() == self.reason_column else _PLAIN

    def _found(self, activity: ActivityId) -> list[Finding]:
        """What the rules say of an activity, or of the phase of it that is shown."""
        found = self._checked.by_activity.get(activity, ()) if self._checked else ()
        return [finding for finding in found if finding.subject.phase in (None, self.phase)]

    def _fill(self, activity: Activity) -> GridRow:
        assert self._snapshot is not None
        view = GridView(self._snapshot, self._texts, self.people, self.deciding, self.phase)
        return view.row(activity, self._found(activity.id))

    def _spoken(self, row: GridRow, column: int) -> str:
        """A cell as a screen reader says it: person, side, activity, role."""
        snapshot = self._snapshot
        person = self.person_at(column)
        assert snapshot is not None
        if person is None:
            said = self.tr("Why, {activity}: {reason}").format(
                activity=row.activity.title, reason=row.reason or self.tr("not written yet")
            )
            words = self.tr("{cell}; {finding}") if row.alert else "{cell}"
            return words.format(cell=said, finding=row.alert)
        scheme = snapshot.workshop.scheme
        names = [role_name(self._texts, scheme, letter).lower() for letter in row.letters[column]]
        said = self.tr("{person}, {side}, {activity}: {roles}").format(
            person=short_name(person.name) or person.name,
            side=side_label(self._texts, snapshot, person.side),
            activity=row.activity.title,
            roles=", ".join(names) or self.tr("no role"),
        )
        if row.proposed[column]:
            said = self.tr("{cell}; proposed in the ballot").format(cell=said)
        if row.differs[column]:
            words = self.tr("{cell}; differs in {phases}")
            said = words.format(cell=said, phases=row.differs[column])
        return said
