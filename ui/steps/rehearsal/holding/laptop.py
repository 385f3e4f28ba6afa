"""One person's answers to the situations, on the laptop that is passed on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.bridge import Bridge
from ui.controls.labels import label
from ui.private.choices import Choices
from ui.private.passed import Again, PassedLaptop
from ui.theme.looks import Looks
from workshop.actions.rights.holding import reply
from workshop.domain.holding.answers import holding_roll
from workshop.domain.holding.situations import Situation
from workshop.domain.private.roll import Roll
from workshop.domain.private.walk import Station
from workshop.texts.rehearsing.holding import alike_text, answered_text, situation_text


class HoldingLaptop(PassedLaptop):
    """A situation at a time; each answer is kept as it is given. The grid is nowhere to be seen."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Private answers"))

    def _roll(self) -> Roll[Situation]:
        return holding_roll(self._bridge.snapshot)

    def _count(self) -> str:
        return answered_text(self._bridge.texts, self._roll())

    def _show_question(self, before: Station) -> None:
        snapshot, texts, turn = self._bridge.snapshot, self._bridge.texts, self._turn
        number = self._roll().questions.index(turn.question)
        asked = situation_text(texts, snapshot, turn.question, number)
        column = self.surface()
        place = self.tr("{n} of {total}").format(n=turn.place + 1, total=len(turn.questions))
        column.addWidget(label(self._looks, "body", f"{self._person.name} · {place}", "ink2"))
        column.addWidget(self.words("page_title", asked))
        self.choices = Choices(self._looks, texts, snapshot, asked)
        column.addWidget(self._scrolling(self.choices), 100)
        column.addWidget(self.trouble_line())
        column.addWidget(self.words("small", alike_text(texts), "ink2"))
        has_answered = self._roll().has_answered(turn.person, turn.question)
        skip = self.tr("Leave my answer as it was") if has_answered else ""
        column.addLayout(self._act_row(self._settle, skip))
        self._done.setEnabled(False)
        column.addStretch(1)
        self._connect_choices()
        if turn.question in turn.said:
            self.choices.choose(turn.said[turn.question])
        self.choices.setFocus()

    def _connect_choices(self) -> None:
        self.choices.chosen.connect(self._take_note)
        self.choices.settled.connect(self._settle)
        self.choices.back.connect(self._go_back)
        typing = self.tr("{typed}… and one more digit")
        self.choices.typing.connect(
            lambda typed: self.say_trouble(typing.format(typed=typed) if typed else "")
        )
        refused = self.tr("Nobody here has the code {typed}.")
        self.choices.refused.connect(lambda typed: self.say_trouble(refused.format(typed=typed)))

    def _take_note(self) -> None:
        self._done.setEnabled(True)
        self.say_trouble("")

    def _scrolling(self, choices: Choices) -> QScrollArea:
        """The choices, to be scrolled where there are more people than fit."""
        area = QScrollArea()
        area.setProperty("ground", "surface")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(choices)
        area.setMaximumHeight(choices.sizeHint().height())
        choices.reached.connect(area.ensureWidgetVisible)
        return area

    def _settle(self) -> None:
        """Take this answer and go on; where it can't be taken, stay."""
        if not self.choices.is_chosen:
            return
        answer, asked = self.choices.answer, self._turn.question
        changes = self._bridge.run(
            reply,
            activity=asked.activity,
            phase=asked.phase,
            asks=asked.asks,
            participant=self._turn.person,
            says=answer.proposes,
            abstains=answer.abstains,
        )
        if changes is not None:
            self._go(self._walk.answer(answer, self._roll()))

    def _again(self) -> Again:
        return Again(
            self.tr("Somebody wants to answer or to change an answer"),
            self.tr("Who answers"),
            self.tr("Who wants to answer, or to change an answer?"),
            self.tr("They answer anew where they want to; what isn’t answered stays as it was."),
        )
