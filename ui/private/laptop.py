"""Pass the laptop: one person at a time votes in private, and hands over by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.private.ballot_screen import BallotScreen
from ui.private.choices import Choices
from ui.private.names import Names
from ui.private.screen import PrivateLine
from ui.theme.looks import Looks
from workshop.actions.ballots import Vote, cast_ballots
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.private.walk import Station, Walk
from workshop.texts.names import side_label
from workshop.texts.steps.ballots import same_answers_text
from workshop.texts.wall.ownership_ballot import asked, question


class Laptop(BallotScreen):
    """A full screen that shows one person's ballot and nothing of the others.

    Whoever has voted isn't asked again, unless they want to change a vote. Each vote is kept when it is
    given; Esc gives the laptop back. What somebody has just said shows to them alone, until they hand over.
    """

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget
    ) -> None:
        super().__init__(bridge, looks, activities, parent, Walk(by_name=False))
        self.setAccessibleName(self.tr("Private ballot"))
        self._back = QShortcut(QKeySequence("Alt+Left"), self, self._go_back)

    def _show_station(self, before: Station) -> None:
        shows = {
            Station.HANDING: self._hand_over,
            Station.ANSWERING: self._show_ballot,
            Station.CHOOSING: self._ask_who,
            Station.DONE: self._give_back,
        }
        shows[self._walk.station]()

    def _hand_over(self) -> None:
        name = self._person.name
        title = self.tr("Pass the laptop to {name}").format(name=name)
        start = Button(self._looks, self.tr("I am {name}").format(name=name), "primary", keys=("Enter",))
        start.clicked.connect(lambda: self._go(self._walk.take()))
        later = Button(self._looks, self.tr("Not here, next person"))
        later.clicked.connect(lambda: self._go(self._walk.pass_over(self._roll())))
        self.ask(title, self._count(), (start, later))

    def _show_ballot(self) -> None:
        snapshot, texts, turn = self._bridge.snapshot, self._bridge.texts, self._turn
        activity = snapshot.activities[turn.question]
        scheme = snapshot.workshop.scheme
        column = self.surface()
        place = self.tr("{n} of {total}").format(n=turn.place + 1, total=len(turn.questions))
        column.addWidget(label(self._looks, "body", place, "ink2"))
        column.addWidget(label(self._looks, "section", question(texts, scheme), "ink2"))
        column.addWidget(self.words("page_title", asked(texts, activity.title)))
        heard = f"{question(texts, scheme)} {asked(texts, activity.title)}"
        self.choices = Choices(self._looks, texts, snapshot, heard)
        self.comment = PrivateLine(self._looks, self.tr("Comment"), self.tr("Why, if you like"))
        column.addWidget(self._scrolling(self.choices), 100)
        column.addWidget(self.trouble_line())
        column.addWidget(self.comment)
        column.addWidget(self.words("small", same_answers_text(texts), "ink2"))
        column.addLayout(self._acts())
        column.addStretch(1)
        self._connect_choices()
        answer, comment = turn.said.get(activity.id, (None, ""))
        self.comment.setText(comment)
        if answer is not None:
            self.choices.choose(answer)
        self.choices.setFocus()

    def _acts(self) -> QHBoxLayout:
        """Going on, going back, and leaving a vote as it was where there is one."""
        words = self.tr("Done, pass on") if self._turn.is_last else self.tr("Next")
        self._done = Button(self._looks, words, "primary", keys=("Enter",))
        self._done.setEnabled(False)
        self._done.clicked.connect(self._settle)
        row = QHBoxLayout()
        row.addWidget(self._done)
        if self._turn.place:
            back = Button(self._looks, self.tr("Back"), icon="arrow-left", keys=("Alt", "←"))
            back.clicked.connect(self._go_back)
            row.addWidget(back)
        if self._roll().has_answered(self._turn.person, self._turn.question):
            stay = Button(self._looks, self.tr("Leave my vote as it was"))
            stay.clicked.connect(lambda: self._go(self._walk.skip(self._roll())))
            row.addWidget(stay)
        row.addStretch()
        return row

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
        self.comment.returnPressed.connect(self._settle)

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
        """Take this vote and go on; where it can't be taken, stay."""
        if not self.choices.is_chosen or self.comment.excess.is_there:
            return
        answer, why = self.choices.answer, self.comment.text()
        vote = Vote(self._turn.question, self._turn.person, answer.proposes, why, answer.abstains)
        if self._bridge.run(cast_ballots, votes=[vote]) is not None:
            self._go(self._walk.answer((answer, why), self._roll()))

    def _go_back(self) -> None:
        """To the activity before, of the same person's ballot; from the first one, nowhere."""
        back = self._walk.go_back()
        if back != self._walk:
            self._go(back)

    def _give_back(self) -> None:
        back = Button(self._looks, self.tr("Back to the workshop"), "primary", keys=("Enter",))
        back.clicked.connect(self.accept)
        change = Button(self._looks, self.tr("Somebody wants to vote or to change a vote"))
        change.clicked.connect(lambda: self._go(self._walk.ask_who()))
        self.ask(self.tr("Give the laptop back to the facilitator"), self._count(), (back, change))

    def _ask_who(self) -> None:
        """By name, because no screen says who voted what."""
        snapshot = self._bridge.snapshot
        names = Names(self._looks, self.tr("Who votes"))
        sides = {side: side_label(self._bridge.texts, snapshot, side) for side in Side}
        people = [(each.id, f"{each.name} · {sides[each.side]}") for each in self._voters()]
        names.show_people(people, None)
        names.picked.connect(self._change)
        go_on = Button(self._looks, self.tr("Pass the laptop"), "primary", keys=("Enter",))
        go_on.clicked.connect(names.pick)
        back = Button(self._looks, self.tr("Nobody, go on"))
        back.clicked.connect(self._name_nobody)
        names.back.connect(self._name_nobody)
        sentence = self.tr("They vote anew where they want to; what isn't answered stays as it was.")
        self.ask(self.tr("Who wants to vote, or to change a vote?"), sentence, (go_on, back), names)

    def _change(self, person: str) -> None:
        self._go(self._walk.name(ParticipantId(person), self._roll()))

    def _name_nobody(self) -> None:
        self._go(self._walk.name_nobody(self._roll()))


def pass_the_laptop(
    parent: QWidget, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId]
) -> Laptop:
    """Open the ballot for these activities over the whole screen."""
    laptop = Laptop(bridge, looks, activities, parent)
    laptop.open_over_all()
    return laptop
