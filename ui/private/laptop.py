"""Pass the laptop: one person at a time votes in private, and hands over by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.private.choices import Choices
from ui.private.names import Names
from ui.private.screen import PrivateLine, PrivateScreen
from ui.theme.looks import Looks
from workshop.actions.ballots import Vote, cast_ballots
from workshop.domain.ballots.votes import Answer, entitled, turnout, votes_counted
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.texts.names import side_label
from workshop.texts.steps.ballots import turnout_text
from workshop.texts.wall.ownership_ballot import asked, question


class Laptop(PrivateScreen):
    """A full screen that shows one person's ballot and nothing of the others.

    Whoever has voted isn't asked again, unless they want to change a vote. Each vote is kept when it is
    given; Esc gives the laptop back. What somebody has just said shows to them alone, until they hand over.
    """

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget
    ) -> None:
        super().__init__(bridge, looks, parent, "")
        self.setAccessibleName(self.tr("Private ballot"))
        self._activities = tuple(activities)
        self._waiting = [person for person in entitled(bridge.snapshot) if self._missing(person.id)]
        self._person: Participant | None = None
        self._own: tuple[ActivityId, ...] = ()
        self._said: dict[ActivityId, tuple[Answer, str]] = {}
        self._place = 0
        self._back = QShortcut(QKeySequence("Alt+Left"), self, self._go_back)
        self.ask_about_projector(self._hand_over)

    def _missing(self, person: ParticipantId) -> tuple[ActivityId, ...]:
        """What somebody has not voted on yet."""
        snapshot = self._bridge.snapshot
        return tuple(each for each in self._activities if person in votes_counted(snapshot, each).missing)

    def _count(self) -> str:
        return turnout_text(self._bridge.texts, turnout(self._bridge.snapshot, self._activities))

    def _hand_over(self) -> None:
        self._said.clear()
        self._person = None
        if not self._waiting:
            self._give_back()
            return
        person = self._waiting.pop(0)
        self._pass_to(person, self._missing(person.id))

    def _pass_to(self, person: Participant, activities: Sequence[ActivityId]) -> None:
        self._person, self._own, self._place = person, tuple(activities), 0
        title = self.tr("Pass the laptop to {name}").format(name=person.name)
        start = Button(
            self._looks, self.tr("I am {name}").format(name=person.name), "primary", keys=("Enter",)
        )
        start.clicked.connect(self._show_ballot)
        later = Button(self._looks, self.tr("Not here, next person"))
        later.clicked.connect(self._hand_over)
        self.ask(title, self._count(), (start, later))

    def _show_ballot(self) -> None:
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        activity = snapshot.activities[self._own[self._place]]
        scheme = snapshot.workshop.scheme
        column = self.surface()
        place = self.tr("{n} of {total}").format(n=self._place + 1, total=len(self._own))
        column.addWidget(label(self._looks, "body", place, "ink2"))
        column.addWidget(label(self._looks, "section", question(texts, scheme), "ink2"))
        column.addWidget(self.words("page_title", asked(texts, activity.title)))
        heard = f"{question(texts, scheme)} {asked(texts, activity.title)}"
        self.choices = Choices(self._looks, texts, snapshot, heard)
        self.comment = PrivateLine(self._looks, self.tr("Comment"), self.tr("Why, if you like"))
        column.addWidget(self._scrolling(self.choices), 100)
        column.addWidget(self.trouble_line())
        column.addWidget(self.comment)
        column.addLayout(self._acts())
        column.addStretch(1)
        self._connect_choices()
        answer, comment = self._said.get(activity.id, (None, ""))
        self.comment.setText(comment)
        if answer is not None:
            self.choices.choose(answer)
        self.choices.setFocus()

    def _acts(self) -> QHBoxLayout:
        """Going on, going back, and leaving a vote as it was where there is one."""
        last = self._place + 1 == len(self._own)
        words = self.tr("Done, pass on") if last else self.tr("Next")
        self._done = Button(self._looks, words, "primary", keys=("Enter",))
        self._done.setEnabled(False)
        self._done.clicked.connect(self._settle)
        row = QHBoxLayout()
        row.addWidget(self._done)
        if self._place:
            back = Button(self._looks, self.tr("Back"), icon="arrow-left", keys=("Alt", "←"))
            back.clicked.connect(self._go_back)
            row.addWidget(back)
        activity = self._own[self._place]
        assert self._person is not None
        if self._person.id in votes_counted(self._bridge.snapshot, activity).voted:
            stay = Button(self._looks, self.tr("Leave my vote as it was"))
            stay.clicked.connect(self._go_on)
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
        if self.choices.is_chosen and not self.comment.excess.is_there and self._take():
            self._go_on()

    def _take(self) -> bool:
        assert self._person is not None
        activity, answer, why = self._own[self._place], self.choices.answer, self.comment.text()
        vote = Vote(activity, self._person.id, answer.proposes, why, answer.abstains)
        if self._bridge.run(cast_ballots, votes=[vote]) is None:
            return False
        self._said[activity] = (answer, why)
        return True

    def _go_on(self) -> None:
        self._place += 1
        self._show_ballot() if self._place < len(self._own) else self._hand_over()

    def _go_back(self) -> None:
        """To the activity before, of the same person's ballot."""
        if self._person is not None and 0 < self._place < len(self._own):
            self._place -= 1
            self._show_ballot()

    def _give_back(self) -> None:
        back = Button(self._looks, self.tr("Back to the workshop"), "primary", keys=("Enter",))
        back.clicked.connect(self.accept)
        change = Button(self._looks, self.tr("Somebody wants to vote or to change a vote"))
        change.clicked.connect(self._ask_who)
        self.ask(self.tr("Give the laptop back to the facilitator"), self._count(), (back, change))

    def _ask_who(self) -> None:
        """By name, because no screen says who voted what."""
        snapshot = self._bridge.snapshot
        names = Names(self._looks, self.tr("Who votes"))
        sides = {each.id: side_label(self._bridge.texts, snapshot, each.side) for each in entitled(snapshot)}
        people = [(each.id, f"{each.name} · {sides[each.id]}") for each in entitled(snapshot)]
        names.show_people(people, None)
        names.picked.connect(self._change)
        go_on = Button(self._looks, self.tr("Pass the laptop"), "primary", keys=("Enter",))
        go_on.clicked.connect(names.pick)
        back = Button(self._looks, self.tr("Nobody, go on"))
        back.clicked.connect(self._hand_over)
        names.back.connect(self._hand_over)
        sentence = self.tr("They vote anew where they want to; what isn't answered stays as it was.")
        self.ask(self.tr("Who wants to vote, or to change a vote?"), sentence, (go_on, back), names)

    def _change(self, person: str) -> None:
        self._pass_to(self._bridge.snapshot.participants[ParticipantId(person)], self._activities)


def pass_the_laptop(
    parent: QWidget, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId]
) -> Laptop:
    """Open the ballot for these activities over the whole screen."""
    laptop = Laptop(bridge, looks, activities, parent)
    laptop.open_over_all()
    return laptop
