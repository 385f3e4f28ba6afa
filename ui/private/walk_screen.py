"""A screen on which people answer one after the other: it shows where its walk is, and takes it on."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.scrolled import Flow
from ui.private.screen import PrivateScreen
from ui.theme.looks import Looks
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.set_up import Participant
from workshop.domain.private.roll import Roll
from workshop.domain.private.turn import Turn
from workshop.domain.private.walk import Station, Walk


class WalkScreen(PrivateScreen):
    """The walk begins at its gate: who opens it here says that no projector shows this screen.

    What is asked is one kind of these (a ballot, weights, scores), and the way it is answered another:
    passing the laptop, or typing in what came back on paper. A screen is one of each.
    """

    by_name: ClassVar[bool]
    """Whether turns are given by name and in any order; else they go round."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent, "")
        self._walk: Walk[Any, Any] = Walk(by_name=self.by_name)
        self.ask_about_projector(lambda: self._go(self._walk.open_gate(self._roll())))

    # -- what is asked

    def _people(self) -> tuple[Participant, ...]:
        """Everybody who is asked, in the order in which they are."""
        return entitled(self._bridge.snapshot)

    @abstractmethod
    def _roll(self) -> Roll[Any]:
        """Who is asked what, and who has answered."""

    @abstractmethod
    def _count(self) -> str:
        """How many have answered; never how."""

    @abstractmethod
    def _show_question(self, before: Station) -> None:
        """Show the question in hand to whoever's turn it is."""

    def _keep_typed(self) -> None:
        """Keep what is being typed, where a question has fields that are kept by themselves."""

    # -- the way it is answered

    @abstractmethod
    def _show_station(self, before: Station) -> None:
        """Show where the walk is; it comes from another station, or goes on at the same one."""

    def _head(self, column: QVBoxLayout) -> None:
        """What stands over a question: nothing, or whose sheet it is."""

    @abstractmethod
    def _last_words(self) -> str:
        """What ends a turn."""

    # -- both

    @property
    def _turn(self) -> Turn[Any, Any]:
        """Whose turn it is, while there is one."""
        assert self._walk.turn is not None
        return self._walk.turn

    @property
    def _person(self) -> Participant:
        return self._bridge.snapshot.participants[self._turn.person]

    def _go(self, walk: Walk[Any, Any]) -> None:
        """Go on to where the walk is now; what is being typed belongs to where it was."""
        self._keep_typed()
        before, self._walk = self._walk, walk
        self._show_station(before.station)

    def _act_row(self, settle: Callable[[], object], skip: str) -> Flow:
        """Going on, going back, and going on without an answer, where `skip` says so."""
        words = self._last_words() if self._turn.is_last else self.tr("Next")
        self._done = Button(self._looks, words, "primary", keys=("Enter",))
        self._done.clicked.connect(settle)
        row = Flow(apart=8)
        row.addWidget(self._done)
        if self._turn.place:
            back = Button(self._looks, self.tr("Back"), icon="arrow-left", keys=("Alt", "←"))
            back.clicked.connect(self._go_back)
            row.addWidget(back)
        elif not self.by_name:
            row.addWidget(self._hand_back_button())
        if skip:
            stay = Button(self._looks, skip)
            stay.clicked.connect(lambda: self._go(self._walk.skip(self._roll())))
            row.addWidget(stay)
        return row

    def _hand_back_button(self) -> Button:
        words = self.tr("I am not {name}").format(name=self._person.name)
        other = Button(self._looks, words, icon="arrow-left", keys=("Alt", "←"))
        other.clicked.connect(self._hand_back)
        return other

    def _hand_back(self) -> None:
        """Whoever took it is somebody else."""
        self._go(self._walk.hand_back())

    def reject(self) -> None:
        """Give it back, with what is being typed kept."""
        self._keep_typed()
        super().reject()

    def _go_back(self) -> None:
        """To the question before, of the same turn; from the first one, nowhere."""
        back = self._walk.go_back()
        if back != self._walk:
            self._go(back)
