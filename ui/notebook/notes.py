"""The facilitator's private notes: a list of their own, that no wall, document or voter sees."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.notebook.line import Catch
from ui.notebook.rows import Row
from ui.notebook.sheet import NotebookSheet
from ui.theme.looks import Looks
from workshop.actions import notebook
from workshop.domain.facts.notebook import Note
from workshop.domain.listing.silent_round import own_notes
from workshop.texts.names import step_name


class PrivateNotes(NotebookSheet):
    """Notes in the order in which they were written, each with the step it was written in."""

    kinds = frozenset({Catch.NOTE})

    def __init__(self, parent: QWidget, looks: Looks, bridge: Bridge) -> None:
        super().__init__(parent, looks, bridge, Catch.NOTE)
        self.turn(Catch.NOTE)

    def _name(self) -> str:
        return self.tr("Private notes")

    def _entries(self) -> Sequence[Note]:
        return own_notes(self._bridge.snapshot)

    def _count(self) -> str:
        return self.tr(
            "For your eyes alone: in this file and its private copy, on no wall and in no other document."
        )

    def _row(self, entry: Note) -> Row:
        run = self._bridge.run
        row = Row(self._looks, self.tr("Private note"))
        gone = partial(run, notebook.remove_note, note=entry.id)
        row.offer(self.tr("Remove"), lambda: self._go(gone))
        row.words.written.connect(lambda text: run(notebook.reword_note, note=entry.id, text=text))
        return row

    def _fill(self, row: Row, entry: Note) -> None:
        row.known.setText(step_name(self._bridge.texts, entry.step) if entry.step else "")
        row.words.show_text(entry.text)
