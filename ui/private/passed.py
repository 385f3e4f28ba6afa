"""The laptop that is passed on: handed over by name, and given back with nothing but counts."""

from abc import abstractmethod
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.private.names import Names
from ui.private.walk_screen import WalkScreen
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.private.walk import Station
from workshop.texts.names import side_label

BREATH_MS = 700
"""How long a hand-over waits before it takes a key: longer than one is pressed twice by mistake."""


class Again(NamedTuple):
    """How somebody is asked for who wants to answer, or to answer otherwise, once all had their turn."""

    wanted: str
    list: str
    question: str
    sentence: str


class PassedLaptop(WalkScreen):
    """A full screen that shows what one person is asked and nothing of the others.

    Whoever has answered isn't asked again, unless they want to answer otherwise. Each answer is kept when
    it is given; Esc gives the laptop back. What somebody has just said shows to them alone, until they hand
    over.
    """

    by_name: ClassVar[bool] = False

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self._back = QShortcut(QKeySequence("Alt+Left"), self, self._go_back_or_out)

    @abstractmethod
    def _again(self) -> Again:
        """The words for answering otherwise."""

    def _last_words(self) -> str:
        return self.tr("Done, pass on")

    def _show_station(self, before: Station) -> None:
        match self._walk.station:
            case Station.HANDING:
                self._hand_over(is_passed_on=before is Station.ANSWERING)
            case Station.ANSWERING:
                self._show_question(before)
            case Station.CHOOSING:
                self._ask_who()
            case Station.DONE:
                self._give_back()

    def _head(self, column: QVBoxLayout) -> None:
        """Whose turn it is."""
        column.addWidget(label(self._looks, "body", self._person.name, "ink2"))

    def _go_back_or_out(self) -> None:
        """To the question before; from the first one, back to the hand-over."""
        if self._walk.station is Station.ANSWERING and not self._turn.place:
            self._hand_back()
        else:
            self._go_back()

    def _hand_over(self, is_passed_on: bool) -> None:
        """Wait for the next person; the key that ended a turn, pressed twice, begins nobody else's."""
        name = self._person.name
        title = self.tr("Pass the laptop to {name}").format(name=name)
        start = Button(self._looks, self.tr("I am {name}").format(name=name), "primary", keys=("Enter",))
        start.clicked.connect(lambda: self._go(self._walk.take()))
        later = Button(self._looks, self.tr("Not here, next person"))
        later.clicked.connect(lambda: self._go(self._walk.pass_over(self._roll())))
        self.ask(title, self._count(), (start, later))
        if is_passed_on and BREATH_MS:
            for each in (start, later):
                each.setEnabled(False)
            breath = QTimer(start, interval=BREATH_MS, singleShot=True)
            breath.timeout.connect(lambda: self._let_begin(start, later))
            breath.start()

    def _let_begin(self, start: Button, later: Button) -> None:
        for each in (start, later):
            each.setEnabled(True)
        start.setFocus()

    def _give_back(self) -> None:
        back = Button(self._looks, self.tr("Back to the workshop"), "primary", keys=("Enter",))
        back.clicked.connect(self.accept)
        change = Button(self._looks, self._again().wanted)
        change.clicked.connect(lambda: self._go(self._walk.ask_who()))
        self.ask(self.tr("Give the laptop back to the facilitator"), self._count(), (back, change))

    def _ask_who(self) -> None:
        """By name, because no screen says who answered what."""
        snapshot, words = self._bridge.snapshot, self._again()
        names = Names(self._looks, words.list)
        sides = {side: side_label(self._bridge.texts, snapshot, side) for side in Side}
        people = [(each.id, f"{each.name} · {sides[each.side]}") for each in self._people()]
        names.show_people(people, None)
        names.picked.connect(self._change)
        go_on = Button(self._looks, self.tr("Pass the laptop"), "primary", keys=("Enter",))
        go_on.clicked.connect(names.pick)
        back = Button(self._looks, self.tr("Nobody, go on"))
        back.clicked.connect(self._name_nobody)
        names.back.connect(self._name_nobody)
        self.ask(words.question, words.sentence, (go_on, back), names)

    def _change(self, person: str) -> None:
        self._go(self._walk.name(ParticipantId(person), self._roll()))

    def _name_nobody(self) -> None:
        self._go(self._walk.name_nobody(self._roll()))
