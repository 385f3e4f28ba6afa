"""Who moved between two rounds, and why: for the facilitator alone, while the projector is dark."""

from functools import partial

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.private.screen import PrivateLine, PrivateScreen
from ui.theme.looks import Looks
from workshop.actions.ballots import note_move
from workshop.domain.ballots.rounds import Move, Moves, moves
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.texts.steps.ballots import move_text, turnover_text


class MoveNotes(PrivateScreen):
    """A line for why beside everybody who moved; it is kept as it is written."""

    def __init__(self, bridge: Bridge, looks: Looks, activity: ActivityId, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent, "")
        self.setAccessibleName(self.tr("Notes on who moved"))
        self._activity = activity
        self.fields: dict[ParticipantId, PrivateLine] = {}
        self.ask_about_projector(self._show_moves)

    def _show_moves(self) -> None:
        found = moves(self._bridge.snapshot, self._activity)
        if found is None:
            self.reject()
            return
        column = self.surface()
        title = self._bridge.snapshot.activities[self._activity].title
        column.addWidget(self.words("body", title, "ink2"))
        words = self.tr("Who moved from round {start} to round {to}")
        column.addWidget(self.words("page_title", words.format(start=found.start, to=found.to)))
        sentence = self.tr("For you alone: no export, no audience view and no undo list holds any of it.")
        column.addWidget(self.words("body", sentence, "ink2"))
        column.addWidget(self._listed(found), 1)
        column.addWidget(self.trouble_line())
        done = Button(self._looks, self.tr("Done"), "primary", keys=("Esc",))
        done.clicked.connect(self.reject)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        next(iter(self.fields.values()), done).setFocus()

    def _listed(self, found: Moves) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 0, 12, 0)
        column.setSpacing(6)
        for move in found.moved:
            self._add(column, move)
        if not found.moved:
            column.addWidget(label(self._looks, "body", self.tr("Nobody who voted in both rounds moved.")))
        for words in turnover_text(self._bridge.texts, self._bridge.snapshot, found):
            column.addWidget(self.words("body", words, "ink2"))
        column.addStretch()
        return scrolled(content)

    def _add(self, column: QVBoxLayout, move: Move) -> None:
        texts, snapshot = self._bridge.texts, self._bridge.snapshot
        words = move_text(texts, snapshot, msgspec.structs.replace(move, why=""))
        field = PrivateLine(self._looks, self.tr("Why: {move}").format(move=words), self.tr("Why"))
        field.show_text(move.why)
        field.written.connect(partial(self._note, move.participant))
        column.addWidget(self.words("body_medium", words))
        column.addWidget(field)
        column.addSpacing(10)
        self.fields[move.participant] = field

    def _note(self, participant: ParticipantId, why: str) -> None:
        self.say_trouble("")
        self._bridge.run(note_move, activity=self._activity, participant=participant, why=why)

    def reject(self) -> None:
        """Leave, with what is being typed."""
        for field in self.fields.values() if self._bridge.is_open else ():
            field.hand_over()
        super().reject()


def note_moves(parent: QWidget, bridge: Bridge, looks: Looks, activity: ActivityId) -> MoveNotes:
    """Open the notes on who moved over the whole screen."""
    notes = MoveNotes(bridge, looks, activity, parent)
    notes.open_over_all()
    return notes
