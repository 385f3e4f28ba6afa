"""What an aim pulls against, and what answers it: an activity, a principle, or living with it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.fields.text_fields import ProseField
from ui.steps.objectives.entries.shown import Shown
from ui.theme.looks import Looks
from workshop.domain.facts.choices import ObjectiveKind, TensionAnswer
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.facts.objectives import Tension
from workshop.texts import Texts
from workshop.texts.lists import tension_word


class PairCard(QWidget):
    """One pair: the other aim, the answer, and its words; `answered` carries both, `parted` takes it back."""

    answered = Signal(object, object, str)
    parted = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, pair: Tension) -> None:
        super().__init__()
        self.pair = pair
        self._name = label(looks, "quote_small", "", wrap=True)
        self.answer = Select(looks, self.tr("What answers it"))
        self.answer.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.answer.offer([(each, tension_word(texts, each)) for each in (None, *TensionAnswer)])
        self.words = ProseField(
            looks,
            self.tr("The answer in words"),
            self.tr("Which activity, which principle, or why"),
            "body",
            2,
        )
        part = Button(looks, self.tr("They don’t pull apart"), "quiet", "x", size="icon")
        part.clicked.connect(lambda: self.parted.emit(self.pair))
        self.answer.activated.connect(lambda _: self._tell(self.words.toPlainText()))
        self.words.written.connect(self._tell)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.answer)
        column.addWidget(self.words)

    def _tell(self, text: str) -> None:
        self.answered.emit(self.pair, self.answer.value(), text)

    def show_pair(self, pair: Tension, name: str) -> None:
        """Show the pair as it is kept."""
        self.pair = pair
        self._name.setText(name)
        self.answer.choose(pair.answer)
        self.words.show_text(pair.text, pair.aims)


class Tensions(QWidget):
    """The pairs of the aim in hand, and one more to be made; `paired` carries the other aim."""

    paired = Signal(object)
    answered = Signal(object, object, str)
    parted = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.cards: dict[tuple[ObjectiveId, ObjectiveId], PairCard] = {}
        self.other = Select(looks, self.tr("Pulls against"))
        self.other.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.other.activated.connect(self._pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(looks, "body_strong", self.tr("Pulls against")))
        self._cards = QVBoxLayout()
        column.addLayout(self._cards)
        column.addWidget(self.other)

    def show_pairs(
        self,
        aim: ObjectiveId,
        pairs: Sequence[Tension],
        facts: Sequence[Shown],
        names: Mapping[ObjectiveKind, str],
    ) -> None:
        """Show what this aim pulls against, and offer the aims that it may be paired with."""
        by_id = {each.id: each for each in facts}
        wanted = {each.aims: each for each in pairs}
        for gone in [each for each in self.cards if each not in wanted]:
            card = self.cards.pop(gone)
            card.words.hand_over()
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        taken = {aim}
        for aims, pair in wanted.items():
            if aims not in self.cards:
                self._add(pair)
            other = next(each for each in aims if each != aim)
            taken.add(other)
            self.cards[aims].show_pair(pair, _named(by_id[other], names))
        own = by_id[aim].kind
        free = [each for each in facts if each.id not in taken]
        free.sort(key=lambda each: each.kind is own)
        offered = [(each.id, _named(each, names)) for each in free]
        self.other.offer([(None, self.tr("Another aim…")), *offered])

    def _add(self, pair: Tension) -> None:
        card = PairCard(self._looks, self._texts, pair)
        card.answered.connect(self.answered)
        card.parted.connect(self.parted)
        self.cards[pair.aims] = card
        self._cards.addWidget(card)

    def _pair(self, _: int) -> None:
        if self.other.value() is not None:
            self.paired.emit(self.other.value())


def _named(shown: Shown, names: Mapping[ObjectiveKind, str]) -> str:
    """Whose aim it is, its number, and what it says."""
    return f"{names[shown.kind]} {shown.sign} · {shown.text}"
