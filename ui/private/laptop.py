"""Pass the laptop: one person at a time votes in private, and hands over by name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.controls.labels import label
from ui.private.ballot_screen import BallotScreen
from ui.private.choosing import ChoosingLaptop
from ui.private.passed import Again
from ui.private.screen import PrivateLine
from ui.theme.looks import Looks
from workshop.actions.ballots import Vote, cast_ballots
from workshop.domain.facts.ids import ActivityId
from workshop.domain.private.walk import Station
from workshop.texts.steps.ballots import same_answers_text
from workshop.texts.wall.ownership_ballot import asked, question


class Laptop(BallotScreen, ChoosingLaptop):
    """One person's ballot on the laptop that is passed on."""

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget
    ) -> None:
        super().__init__(bridge, looks, activities, parent)
        self.setAccessibleName(self.tr("Private ballot"))

    def _show_question(self, before: Station) -> None:
        snapshot, texts, turn = self._bridge.snapshot, self._bridge.texts, self._turn
        activity = snapshot.activities[turn.question]
        scheme = snapshot.workshop.scheme
        column = self.surface()
        place = self.tr("{n} of {total}").format(n=turn.place + 1, total=len(turn.questions))
        column.addWidget(label(self._looks, "body", f"{self._person.name} · {place}", "ink2"))
        column.addWidget(label(self._looks, "section", question(texts, scheme), "ink2"))
        column.addWidget(self.words("page_title", asked(texts, activity.title)))
        heard = f"{question(texts, scheme)} {asked(texts, activity.title)}"
        self.comment = PrivateLine(self._looks, self.tr("Comment"), self.tr("Why, if you like"))
        column.addWidget(self._offer(heard), 100)
        column.addWidget(self.trouble_line())
        column.addWidget(self.comment)
        column.addWidget(self.words("small", same_answers_text(texts), "ink2"))
        has_voted = self._roll().has_answered(turn.person, turn.question)
        skip = self.tr("Leave my vote as it was") if has_voted else ""
        column.addLayout(self._act_row(self._settle, skip))
        self._done.setEnabled(False)
        column.addStretch(1)
        self.comment.returnPressed.connect(self._settle)
        answer, comment = turn.said.get(activity.id, (None, ""))
        self.comment.setText(comment)
        if answer is not None:
            self.choices.choose(answer)
        self.choices.setFocus()

    def _settle(self) -> None:
        if not self.choices.is_chosen or self.comment.excess.is_there:
            return
        answer, why = self.choices.answer, self.comment.text()
        vote = Vote(self._turn.question, self._turn.person, answer.proposes, why, answer.abstains)
        if self._bridge.run(cast_ballots, votes=[vote]) is not None:
            self._go(self._walk.answer((answer, why), self._roll()))

    def _again(self) -> Again:
        return Again(
            self.tr("Somebody wants to vote or to change a vote"),
            self.tr("Who votes"),
            self.tr("Who wants to vote, or to change a vote?"),
            self.tr("They vote anew where they want to; what isn't answered stays as it was."),
        )


def pass_the_laptop(
    parent: QWidget, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId]
) -> Laptop:
    """Open the ballot for these activities over the whole screen."""
    laptop = Laptop(bridge, looks, activities, parent)
    laptop.open_over_all()
    return laptop
