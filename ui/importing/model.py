"""What the sheet over an import shows: one reading, what was asked for it, and what is in hand."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Bridge
from ui.importing.source import Source
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import Side
from workshop.errors import WorkshopError
from workshop.imports.asking import How, Kind
from workshop.imports.doubts import Doubt
from workshop.imports.found import Record
from workshop.imports.preview.arriving import arriving
from workshop.imports.preview.changing import Change, changes, said_fields
from workshop.imports.preview.columns import (
    Column,
    by_place,
    columns_of,
    with_field,
    with_field_alone,
    with_join,
)
from workshop.imports.preview.counts import Counts, counts
from workshop.imports.preview.evidence import Evidence, evidence_of
from workshop.imports.preview.mapped import Mapped
from workshop.imports.preview.previewing import Previewed
from workshop.imports.preview.settled import settled
from workshop.imports.preview.shape import shape_of
from workshop.imports.preview.there import SKIP, THERE, entries_of, there_doubt, usual_choice
from workshop.imports.reading import FIELDS_OF, Reading
from workshop.texts.formats import listing

_COUNTING_MS = 100
"""After so long the foot says that it counts."""


class Preview(QObject):
    """`read` says that there is a new reading, `counting` that one takes its time, `troubled` that there is
    none and why; `moved` that another record is in hand, `answered` that a double is treated otherwise.
    """

    read = Signal()
    counting = Signal()
    troubled = Signal(object)
    moved = Signal()
    answered = Signal()

    def __init__(
        self, source: Source, kind: Kind, bridge: Bridge, side: Side | None, known: Mapping[str, Mapped]
    ) -> None:
        super().__init__(source.parent())
        self.source, self.kind, self.bridge, self.side = source, kind, bridge, side
        self.snapshot = bridge.snapshot
        self.how = How()
        self.is_changed = self.is_troubled = False
        self.found: Previewed | None = None
        self._settled: Reading | None = None
        self._facts: Sequence[Fact] = ()
        self.there_choice = SKIP
        self.in_hand = 0
        self.columns: tuple[Column, ...] = ()
        self.counts = Counts()
        self.evidence = Evidence()
        self.doubts: tuple[Doubt, ...] = ()
        self._side_columns: list[int] = []
        self._known = known
        self._late = QTimer(self, interval=_COUNTING_MS, singleShot=True)
        self._late.timeout.connect(self.counting)
        source.done.connect(self._take)
        source.troubled.connect(self._fail)

    # -- asking

    def begin(self) -> None:
        """Read as nobody asked otherwise."""
        self._late.start()
        self.source.read(self.kind, self.how, self.bridge, self.side, self._known)

    def ask(self, **fields: object) -> None:
        """Read anew, with this asked for otherwise."""
        self._ask(msgspec.structs.replace(self.how, **fields))

    def _ask(self, how: How) -> None:
        self.how, self.is_changed = how, True
        self.begin()

    def set_side(self, side: Side | None) -> None:
        """Read anew, with all of this side, or with the side that a column says."""
        self.side = side
        how = self._based()
        for column in self.columns:
            if side is not None and column.field == "side":
                self._side_columns.append(column.place)
                how = with_field(how, self.columns, column.place, None)
            elif side is None and column.place in self._side_columns and column.field is None:
                how = with_field(how, self.columns, column.place, "side")
        if side is None:
            self._side_columns.clear()
        self._ask(how)

    def set_field(self, place: int, field: str | None) -> None:
        """Let a column become this field, beside those that do already."""
        self._ask(with_field(self._based(), self.columns, place, field))

    def move_field(self, place: int, field: str) -> None:
        """Let a column become this field, and no other column."""
        self._ask(with_field_alone(self._based(), self.columns, place, field))

    def set_join(self, field: str, between: str) -> None:
        """Let this stand between the columns that are joined into a field."""
        self._ask(with_join(self._based(), field, between))

    def _based(self) -> How:
        """What was asked, under the header that was found where no column is known by name."""
        if self.found is not None and self.found.missing:
            return msgspec.structs.replace(self.how, header_row=self.found.how.header_row)
        return self.how

    def answer(self, doubt: Doubt, choice: str) -> None:
        """Decide what could be read in two ways."""
        is_own = doubt.key == THERE and doubt in self.doubts and doubt not in self.reading.doubts
        if is_own and not self.is_troubled:
            self.there_choice, self.is_changed = choice, True
            self.how = msgspec.structs.replace(self.how, answers={**self.how.answers, THERE: choice})
            self._reckon()
            self.answered.emit()
        else:
            self.ask(answers={**self.how.answers, doubt.key: choice})

    # -- what was read

    def _take(self, found: Previewed) -> None:
        self._late.stop()
        line = self.record.line if self.record is not None else None
        self.found, self.is_troubled, self._settled = found, False, None
        if found.is_remembered:
            self.how = found.how
        self._reckon()
        self.evidence = evidence_of(found.reading)
        lines = [record.line for record in found.reading.records]
        self.in_hand = lines.index(line) if line in lines else self._first()
        self.read.emit()

    def _first(self) -> int:
        """The first record that is taken: of the others little is to be seen."""
        records = self.records
        return next((place for place, each in enumerate(records) if each.entry is not None), 0)

    def _reckon(self) -> None:
        reading, texts = self._as_read(), self.bridge.texts
        names = [(column.name, column.field) for column in reading.report.columns]
        if self.missing:
            names[0] = (names[0][0], None)
        self.columns = columns_of(names)
        if THERE not in self.how.answers:
            self.there_choice = usual_choice(self.kind, reading, self.there)
        self._settled = settled(reading, self.kind, self.snapshot, self.there, self.there_choice, texts)
        self._facts = ()
        self.counts = counts(self.reading, self.there, self.there_choice)
        titles = [getattr(fact, "name", "") or getattr(fact, "title", "") for fact in self.there.values()]
        named = listing(texts, titles[:3]) if titles else ""
        own = there_doubt(reading, self.kind, self.there, named, self.there_choice)
        self.doubts = (*reading.doubts, own) if own is not None else reading.doubts

    def _fail(self, error: WorkshopError) -> None:
        self._late.stop()
        self.is_troubled = True
        self.troubled.emit(error)

    def _as_read(self) -> Reading:
        if self.found is None:
            raise RuntimeError("nothing was read yet")
        return self.found.reading

    @property
    def reading(self) -> Reading:
        """What was read, as it would be taken over now. Raises RuntimeError before anything is read."""
        return self._settled if self._settled is not None else self._as_read()

    @property
    def records(self) -> Sequence[Record]:
        return self.reading.records if self.found is not None else ()

    def changes(self, record: Record) -> Sequence[Change]:
        """What updating changes of what is there by this record; nothing where nothing is."""
        fact = self.there.get(record.entry) if record.entry is not None else None
        if fact is None or record.entry is None:
            return ()
        if not self._facts:
            self._facts = arriving(
                self.snapshot, self.kind, self.reading, self.there, lambda task: task.title
            )
        said = said_fields(record, [column.field for column in self.columns])
        return changes(self.kind, fact, self._facts[record.entry], said)

    @property
    def record(self) -> Record | None:
        """The record in hand."""
        records = self.records
        return records[self.in_hand] if self.in_hand < len(records) else None

    def entry(self, record: Record) -> Any:
        """What becomes of a record; None where nothing does."""
        if record.entry is None or self.missing:
            return None
        entries = entries_of(self.kind, self.reading)
        return entries[record.entry] if record.entry < len(entries) else None

    @property
    def there(self) -> Mapping[int, Fact]:
        """What is there already, by the place of the entry."""
        return self.found.there if self.found is not None else {}

    @property
    def missing(self) -> str:
        """The field that is needed and that no column holds, or nothing."""
        return self.found.missing if self.found is not None else ""

    @property
    def taken(self) -> int:
        """How many would be taken."""
        return 0 if self.missing else self.counts.taken

    def step(self, to: int) -> None:
        """Take another record in hand."""
        if 0 <= to < len(self.records) and to != self.in_hand:
            self.in_hand = to
            self.moved.emit()

    def answered_by_hand(self, doubt: Doubt) -> bool:
        """Whether somebody decided it."""
        return doubt.key in self.how.answers

    def fields(self) -> Sequence[str]:
        """The fields that a column can become."""
        return FIELDS_OF[self.kind].names

    def between(self, field: str) -> str:
        """What stands between the columns that are joined into a field."""
        return FIELDS_OF[self.kind].between(field, self.how)

    def mapped(self) -> Mapped:
        """What the columns became, to be known again."""
        shape = shape_of(self.kind, [column.name for column in self.columns])
        return Mapped(shape, by_place(self.columns), self.how.joins)
