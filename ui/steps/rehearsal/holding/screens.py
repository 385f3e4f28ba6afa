"""Answers to the situations: one person's on the laptop that is passed on, or typed in from paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.controls.labels import label
from ui.private.choosing import ChoosingLaptop
from ui.private.paper.coded_entry import CodedEntry
from ui.private.paper.sheets import OldSheets
from ui.private.passed import Again
from ui.private.walk_screen import WalkScreen
from ui.theme.looks import Looks
from workshop.actions.rights.holding import reply, take_back_reply
from workshop.domain.ballots.votes import Answer
from workshop.domain.holding.answers import holding_roll, situations_mark
from workshop.domain.holding.situations import Situation
from workshop.domain.private.roll import Roll
from workshop.domain.private.walk import Station
from workshop.texts.rehearsing.holding import alike_text, answered_text, situation_text


class HoldingAsked(WalkScreen):
    """A question for each situation, of everybody who votes. The grid is nowhere to be seen."""

    def _roll(self) -> Roll[Situation]:
        return holding_roll(self._bridge.snapshot)

    def _count(self) -> str:
        return answered_text(self._bridge.texts, self._roll())

    def _keep_answer(self, answer: Answer) -> bool:
        """Keep an answer to the situation in hand; whether it could be kept."""
        asked = self._turn.question
        changes = self._bridge.run(
            reply,
            activity=asked.activity,
            phase=asked.phase,
            asks=asked.asks,
            participant=self._turn.person,
            says=answer.proposes,
            abstains=answer.abstains,
        )
        return changes is not None


class HoldingLaptop(HoldingAsked, ChoosingLaptop):
    """A situation at a time; each answer is kept as it is given."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Private answers"))

    def _show_question(self, before: Station) -> None:
        snapshot, texts, turn = self._bridge.snapshot, self._bridge.texts, self._turn
        number = self._roll().questions.index(turn.question)
        asked = situation_text(texts, snapshot, turn.question, number)
        column = self.surface()
        place = self.tr("{n} of {total}").format(n=turn.place + 1, total=len(turn.questions))
        column.addWidget(label(self._looks, "body", f"{self._person.name} · {place}", "ink2"))
        column.addWidget(self.words("page_title", asked))
        column.addWidget(self._offer(asked), 100)
        column.addWidget(self.trouble_line())
        column.addWidget(self.words("small", alike_text(texts), "ink2"))
        has_answered = self._roll().has_answered(turn.person, turn.question)
        skip = self.tr("Leave my answer as it was") if has_answered else ""
        column.addLayout(self._act_row(self._settle, skip))
        self._done.setEnabled(False)
        column.addStretch(1)
        if turn.question in turn.said:
            self.choices.choose(turn.said[turn.question])
        self.choices.setFocus()

    def _settle(self) -> None:
        if not self.choices.is_chosen:
            return
        answer = self.choices.answer
        if self._keep_answer(answer):
            self._go(self._walk.answer(answer, self._roll()))

    def _again(self) -> Again:
        return Again(
            self.tr("Somebody wants to answer or to change an answer"),
            self.tr("Who answers"),
            self.tr("Who wants to answer, or to change an answer?"),
            self.tr("They answer anew where they want to; what isn’t answered stays as it was."),
        )


class HoldingEntry(HoldingAsked, CodedEntry):
    """A line for each situation, answered by the code that its box holds."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Answers on paper"))

    def _sheets(self) -> OldSheets:
        mark = situations_mark(self._bridge.snapshot)
        words = self.tr(
            "Enter only sheets that say “List {mark}” at the top: others were printed for other people or "
            "situations, and their codes mean something else."
        )
        return OldSheets(mark, words.format(mark=mark), self.tr("The answers on paper are entered"))

    def _titles(self) -> Sequence[str]:
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        drawn = enumerate(self._roll().questions)
        return [situation_text(texts, snapshot, each, place) for place, each in drawn]

    def _keep(self, code: str) -> bool:
        self.say_trouble("")
        return self._keep_answer(self._answers[code])

    def _clear(self) -> None:
        asked, who = self._turn.question, self._turn.person
        place = {"activity": asked.activity, "phase": asked.phase, "asks": asked.asks}
        self._bridge.run(take_back_reply, **place, participant=who)
        self._go(self._walk.take_back())
