"""A choice of one of the room, or of nobody."""

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent

from ui.controls.select import Select
from ui.fields.draft import Draft
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import Participant


class PersonSelect(Select):
    """`nobody` is what stands there where nobody is chosen."""

    def __init__(self, looks: Looks, name: str, nobody: str) -> None:
        super().__init__(looks, name)
        self._nobody = nobody
        self._offered: Sequence[tuple[object, str]] = ()

    def offer_people(self, people: Iterable[Participant]) -> None:
        """Offer these people; who was chosen of them stays so."""
        offered = [("", self._nobody), *((each.id, each.name or each.title) for each in people)]
        if offered != self._offered:
            chosen, self._offered = self.value(), offered
            self.offer(offered)
            self.choose(chosen)

    def person(self) -> ParticipantId | None:
        """Who is chosen."""
        return ParticipantId(str(value)) if (value := self.value()) else None


class PersonField(PersonSelect):
    """`written` carries who was chosen, or None for nobody, once it rests: arrow keys pass many by."""

    written = Signal(object)

    def __init__(self, looks: Looks, name: str, nobody: str) -> None:
        super().__init__(looks, name, nobody)
        self.draft = Draft(self, self.person, lambda who: self.choose(who or ""), self.written.emit)
        self.activated.connect(lambda _: self.draft.touch())

    def show_person(
        self, people: Iterable[Participant], chosen: ParticipantId | None, of: Hashable = None
    ) -> None:
        """Offer these people and show who is kept, unless another is being chosen; `of`: what it is about."""
        self.offer_people(people)
        self.draft.show(chosen, of)

    def hand_over(self) -> None:
        """Tell who was chosen, if it is news."""
        self.draft.hand_over()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.view().isVisible():
            self.hand_over()
