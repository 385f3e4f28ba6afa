"""Sheets of paper that came back: typed in one after the other by name, in any order."""

from abc import abstractmethod
from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import Flow
from ui.private.names import Names
from ui.private.walk_screen import WalkScreen
from workshop.domain.ballots.votes import entitled_by_side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.private.roll import Roll
from workshop.domain.private.walk import Station
from workshop.texts.names import side_label


class OldSheets(NamedTuple):
    """What stands on sheets of now, why others are not to be entered, and what is said once all are."""

    mark: str
    others: str
    entered: str


class SheetEntry(WalkScreen):
    """What was typed shows until the sheet is done and never after.

    The list of names and the end say whose sheet was entered, never what is on it.
    """

    by_name: ClassVar[bool] = True

    @abstractmethod
    def _sheets(self) -> OldSheets:
        """How sheets are told from older ones."""

    def _people(self) -> tuple[Participant, ...]:
        return entitled_by_side(self._bridge.snapshot)

    def _last_words(self) -> str:
        return self.tr("Done, next sheet")

    def _show_station(self, before: Station) -> None:
        match self._walk.station:
            case Station.CHOOSING:
                self._show_names()
            case Station.DONE:
                self._show_end()
            case Station.ANSWERING:
                self._show_question(before)

    def _head(self, column: QVBoxLayout) -> None:
        """Whose sheet it is, and what stands on top of it."""
        side = side_label(self._bridge.texts, self._bridge.snapshot, self._person.side)
        column.addWidget(self.words("page_title", self._person.name))
        words = self.tr("{side} · List {mark}").format(side=side, mark=self._sheets().mark)
        column.addWidget(label(self._looks, "body", words, "ink2"))

    def _show_names(self) -> None:
        """Whose sheet is next: those of whom something is missing come first, in the order of the sheets."""
        roll, people = self._roll(), self._bridge.snapshot.participants
        first = sorted(roll.people, key=lambda each: not roll.missing(each))
        listed = [(each, self._named(people[each], roll)) for each in first]
        names = Names(self._looks, self.tr("Whose sheet"))
        names.show_people(listed, self._walk.suggested(roll))
        names.picked.connect(self._start)
        names.back.connect(self._go_back_a_sheet)
        start = Button(self._looks, self.tr("Enter this sheet"), "primary", keys=("Enter",))
        start.clicked.connect(names.pick)
        leave = Button(self._looks, self.tr("Finish"), keys=("Esc",))
        leave.clicked.connect(self._leave)
        self.ask(
            self.tr("Whose sheet is next?"), f"{self._count()} {self._sheets().others}", (start, leave), names
        )

    def _named(self, person: Participant, roll: Roll[object]) -> str:
        side = side_label(self._bridge.texts, self._bridge.snapshot, person.side)
        missing = len(roll.missing(person.id))
        if not missing:
            words = self.tr("{name} · {side} · entered")
        elif missing < len(roll.questions):
            words = self.tr("{name} · {side} · {missing} missing")
        else:
            words = self.tr("{name} · {side}")
        return words.format(name=person.name, side=side, missing=missing)

    def _start(self, person: str) -> None:
        self._go(self._walk.name(ParticipantId(person), self._roll()))

    def _go_back_a_sheet(self) -> None:
        """To the last question of the sheet before, of which nothing that was typed shows any more."""
        back = self._walk.reopen(self._roll())
        if back != self._walk:
            self._go(back)

    def _act_row(self, settle: Callable[[], object], skip: str) -> Flow:
        """A sheet is left for another one, whatever is still missing of it."""
        row = super()._act_row(settle, "")
        another = Button(self._looks, self.tr("Another sheet"))
        another.clicked.connect(self._take_another)
        row.addWidget(another)
        return row

    def _take_another(self) -> None:
        self._go(self._walk.leave(self._roll()))

    def _show_end(self) -> None:
        """Counts alone."""
        back = Button(self._looks, self.tr("Back to the workshop"), "primary", keys=("Enter",))
        back.clicked.connect(self.accept)
        again = Button(self._looks, self.tr("Enter or correct another sheet"))
        again.clicked.connect(lambda: self._go(self._walk.ask_who()))
        self.ask(self._sheets().entered, self._count(), (back, again))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Leaving ends with the counts, once a sheet was begun."""
        ended = self._walk.end()
        if ended == self._walk:
            self.reject()
        else:
            self._go(ended)
