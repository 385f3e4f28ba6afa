"""What single people take away: a card of what they decide, and a calendar of their own dates."""

from collections.abc import Iterable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.controls.scrolled import Flow
from ui.controls.select import Select
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import Participant


class _Whom(Select):
    """A letter that no choice begins with is a key of the page, once somebody is chosen as well."""

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__(looks, name)
        self._typed = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().casefold()
        if not typed.isalpha():
            super().keyPressEvent(event)
            return
        begun = (words for words in (self._typed + typed, typed) if self._begins(words))
        self._typed = next(begun, "")
        if self._typed:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _begins(self, words: str) -> bool:
        return any(self.itemText(place).casefold().startswith(words) for place in range(self.count()))


class PeopleCard(QWidget):
    """Everybody, or one person, and what is saved for them."""

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self.who = _Whom(looks, self.tr("For whom"))
        self._offered: list[tuple[object, str]] = []
        row: QLayout = QHBoxLayout() if looks.size <= 100 else Flow()
        row.setSpacing(12)
        row.addWidget(label(looks, "label", self.tr("For whom"), "ink2"))
        row.addWidget(self.who)
        row.addWidget(acts.button("save-cards", looks, icon="id-card"))
        row.addWidget(acts.button("save-dates", looks, icon="calendar"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        if isinstance(row, QHBoxLayout):
            row.addStretch()

    def show_people(self, people: Iterable[Participant]) -> None:
        """Offer everybody, and each by name; who was chosen stays so."""
        offered: list[tuple[object, str]] = [("", self.tr("Everybody"))]
        offered += [(each.id, each.name or each.title) for each in people]
        if offered != self._offered:
            chosen, self._offered = self.who.value(), offered
            self.who.offer(offered)
            self.who.choose(chosen or "")

    def person(self) -> ParticipantId | None:
        """Who is chosen; None for everybody."""
        return ParticipantId(str(value)) if (value := self.who.value()) else None
