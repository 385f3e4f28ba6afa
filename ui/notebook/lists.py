"""Everything that was decided and put aside, as lists to read, to word otherwise and to end."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Segments
from ui.notebook.line import Catch
from ui.notebook.rows import NotedRow, ParkedRow, Row
from ui.notebook.sheet import NotebookSheet
from ui.theme.looks import Looks
from workshop.actions import notebook
from workshop.domain.facts.notebook import ParkedItem
from workshop.texts.noting.log import Logged, log, when


class NotebookLists(NotebookSheet):
    """Turns between both lists."""

    kinds = frozenset({Catch.POINT, Catch.DECISION})

    def __init__(self, parent: QWidget, looks: Looks, bridge: Bridge, kind: Catch) -> None:
        super().__init__(parent, looks, bridge, kind)
        self._names = {Catch.POINT: self.tr("Parking lot"), Catch.DECISION: self.tr("Decision log")}
        self.ways = Segments(looks, self.tr("Which list"))
        self.ways.set_choices([(each, name, "") for each, name in self._names.items()])
        self.ways.chosen.connect(self.turn)
        self.body.insertWidget(0, self.ways)
        self.turn(kind)

    def turn(self, kind: Catch) -> None:
        """Show one of both."""
        self.ways.choose(kind)
        super().turn(kind)

    def _name(self) -> str:
        return self._names[self.kind]

    def _entries(self) -> Sequence[ParkedItem] | Sequence[Logged]:
        if self.kind is Catch.POINT:
            return self._bridge.snapshot.parking_lot.in_order
        return log(self._bridge.texts, self._bridge.snapshot)

    def _count(self) -> str:
        texts, entries = self._bridge.texts, self._entries()
        if self.kind is Catch.DECISION:
            return texts.plural("{n} entry.", "{n} entries.", len(entries))
        open_ = sum(each.is_open for each in self._bridge.snapshot.parking_lot)
        return texts.plural(
            "{open} of {n} point is open; the charter prints what is.",
            "{open} of {n} points are open; the charter prints what is.",
            len(entries),
            open=open_,
        )

    def _row(self, entry: ParkedItem | Logged) -> Row | NotedRow:
        run, name = self._bridge.run, self._name()
        if isinstance(entry, ParkedItem):
            row = ParkedRow(self._looks, self._bridge.texts, name)
            gone = partial(run, notebook.remove_parked, item=entry.id)
            row.ended.connect(lambda state: run(notebook.end_parked, item=entry.id, state=state))
            row.escalated.connect(lambda text: run(notebook.escalate_parked, item=entry.id, text=text))
            row.words.written.connect(lambda text: run(notebook.reword_parked, item=entry.id, text=text))
            row.offer(self.tr("Remove"), lambda: self._go(gone))
            return row
        if entry.is_noted:
            return NotedRow(self._looks)
        own = Row(self._looks, name)
        off = partial(run, notebook.remove_decision, decision=entry.id)
        own.offer(self.tr("Take off the record"), lambda: self._go(off))
        own.words.written.connect(lambda text: run(notebook.reword_decision, decision=entry.id, text=text))
        return own

    def _fill(self, row: Any, entry: ParkedItem | Logged) -> None:
        if isinstance(entry, ParkedItem):
            row.show_item(entry)
            return
        row.known.setText(when(self._bridge.texts, entry))
        if isinstance(row, Row):
            row.words.show_text(entry.text)
        else:
            row.words.setText(entry.text)
