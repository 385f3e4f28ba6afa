"""The agenda: which steps are in, breaks between them, how long each may take, and when it starts."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.labels import label
from ui.fields.add_field import AddField
from ui.steps.set_up.agenda_row import AgendaRow, heads
from ui.theme.looks import Looks
from workshop.domain.agenda.timetable import PlannedDay, boxes, clock_of, days, timetable
from workshop.domain.fact import Key
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import box_name


class AgendaList(QWidget):
    """A row a box; `edited` carries its key, a field and its value, `moved` its key and what it goes before.

    Rows stay while their boxes do, so that focus and typing stay too. A row is dragged by its time, and moved
    by Alt+Shift and an arrow.
    """

    edited = Signal(object, str, object)
    moved = Signal(object, object)
    added = Signal(list)
    removed = Signal(object)
    refused = Signal(str)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.rows: dict[Key, AgendaRow] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._over: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = (
            self.tr("Start"),
            self.tr("Minutes"),
            self.tr("Least"),
            self.tr("Opt."),
            self.tr("Day"),
            self.tr("Fixed at"),
        )
        head = heads(looks, words)
        column.addWidget(head)
        column.addLayout(self._rows)
        hint = self.tr("Add a break: what it is called, Enter")
        self.add = AddField(looks, self.tr("Add a break"), hint)
        self.add.added.connect(self.added)
        column.addWidget(self.add)
        self.total = label(looks, "body_strong", wrap=True)
        self.late = label(looks, "body", "", "stop", wrap=True)
        column.addWidget(self.total)
        column.addWidget(self.late)

    def show_agenda(self, snapshot: Snapshot) -> None:
        """Show the agenda, when each box starts, and how long each day takes."""
        planned = boxes(snapshot)
        slots = {slot.box.key: slot for slot in timetable(planned)}
        if [box.key for box in planned] != list(self.rows):
            self._arrange(planned)
        for box in planned:
            self.rows[box.key].show_box(box, slots.get(box.key), box_name(self._texts, box))
        self._say_times(days(snapshot))

    def _arrange(self, planned: tuple[TimeBox, ...]) -> None:
        kept = {box.key: self.rows.get(box.key) for box in planned}
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, AgendaRow) and widget.key not in kept:
                widget.hide()
                widget.deleteLater()
        self.rows = {box.key: kept[box.key] or self._row(box) for box in planned}
        for row in self.rows.values():
            self._rows.addWidget(row)

    def _row(self, box: TimeBox) -> AgendaRow:
        row = AgendaRow(self._looks, box, box_name(self._texts, box))
        row.edited.connect(lambda name, value: self.edited.emit(row.key, name, value))
        row.moved.connect(lambda by: self._move(row, by))
        row.removed.connect(lambda: self.removed.emit(row.key))
        row.refused.connect(self.refused)
        row.dragged.connect(lambda at: self._drag(row, at))
        row.dropped.connect(lambda: self._drop(row))
        return row

    def _move(self, row: AgendaRow, by: int) -> None:
        """So many places further; past an end there is nowhere to go."""
        keys = list(self.rows)
        place = keys.index(row.key) + by
        if 0 <= place < len(keys):
            after = place + 1 if by > 0 else place
            self.moved.emit(row.key, keys[after] if after < len(keys) else None)

    def _drag(self, row: AgendaRow, at: QPoint) -> None:
        """Where it would be dropped."""
        y = self.mapFromGlobal(at).y()
        middles = [each.geometry().center().y() for each in self.rows.values()]
        self._over = sum(middle < y for middle in middles)

    def _drop(self, row: AgendaRow) -> None:
        over, self._over = self._over, None
        keys = list(self.rows)
        if over is not None and over not in (keys.index(row.key), keys.index(row.key) + 1):
            self.moved.emit(row.key, keys[over] if over < len(keys) else None)

    def _say_times(self, planned: tuple[PlannedDay, ...]) -> None:
        """From when to when on each day, and which fixed starts can't be met."""
        said = [
            self.tr("Day {day}: {starts} to {ends}").format(
                day=day.number, starts=clock_of(day.slots[0].starts), ends=clock_of(day.slots[-1].ends)
            )
            for day in planned
        ]
        self.total.setText(listing(self._texts, said) if len(said) > 1 else "".join(said))
        late = [
            self.tr("{name} can’t start at {fixed}: what comes before ends at {ends}.").format(
                name=box_name(self._texts, slot.box),
                fixed=slot.box.fixed_start,
                ends=clock_of(slot.starts),
            )
            for day in planned
            for slot in day.slots
            if slot.late
        ]
        self.late.setText(" ".join(late))
        self.late.setVisible(bool(late))
